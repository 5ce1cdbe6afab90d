"""Taking results in: what becomes of each answer is planned first, and done afterwards or not at all."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from guide.catalogues import rewriting
from guide.catalogues.compiling import DOMAINS
from guide.languages import Language
from guide.paths import TRANSLATIONS, write_whole
from guide.reviews.answers import BETTER, GOOD, WRONG, Answer, Heard, Line
from guide.reviews.hashing import Pair
from guide.reviews.known import Known, Wording, known_of, seen_by
from guide.reviews.levels import last_words
from guide.reviews.results import Result
from guide.reviews.store import append, note_reader, read_kept
from guide.reviews.wording import faults, ready


@dataclass(frozen=True)
class Change:
    """A better wording of a text of today, by these readers; `faults` say why the catalogue cannot have it."""

    before: Wording
    text: str
    readers: tuple[str, ...]
    faults: tuple[str, ...] = ()


@dataclass(frozen=True)
class Conflict:
    """A text of today on which readers differ: the wordings that they propose, and who found it good as it is."""

    before: Wording
    proposals: dict[str, tuple[str, ...]]  # the readers, by wording
    content: tuple[str, ...]


@dataclass(frozen=True)
class Late:
    """An answer to a text that changed since it was read: as it was, as it is, as far as both are known."""

    answer: Answer
    old: Wording | None
    now: Wording | None


@dataclass
class Plan:
    """What results of one language come to."""

    language: Language
    known: Known
    results: list[Result]
    answers: list[Answer] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    refused: list[Change] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    late: list[Late] = field(default_factory=list)
    mistakes: list[str] = field(default_factory=list)

    @property
    def wrong(self) -> list[Answer]:
        return [each for each in self.answers if each.answer == WRONG and self.known.is_today(each.pair)]

    @property
    def told(self) -> list[Answer]:
        """The better wordings of who is no native reader: an editor may have them, the catalogue has not."""
        better = (each for each in self.answers if each.answer == BETTER and not each.native)
        return [each for each in better if self.known.is_today(each.pair)]

    @property
    def lines(self) -> list[Line]:
        return [*self.answers, *self.heard]


def planned(language: Language, results: list[Result], folder: Path, names: frozenset[str]) -> Plan:
    """Return what results of one language come to. `names`: see wording.faults. Raises ContentError."""
    kept = read_kept(folder, language.code)
    sent = [answer for result in results for answer in result.answers]
    plan = Plan(language, known_of(language, [*kept.answers, *sent]), results)
    for result in results:
        plan.mistakes += result.mistakes
        plan.heard += result.heard
        for answer in result.answers:
            _take(answer, result, plan)
    touched = dict.fromkeys(each.pair for each in plan.answers if plan.known.is_today(each.pair))
    _settle(touched, sorted([*kept.answers, *plan.answers], key=lambda each: each.at), plan, names)
    return plan


def carry_out(plan: Plan, folder: Path) -> int:
    """Keep every answer, and write the good wordings into the catalogue; return how many answers are new.

    What is kept first may be taken in again when the catalogue could not be written. Raises OSError.
    """
    new = append(folder, plan.language.code, plan.lines)
    for result in plan.results:
        note_reader(folder, result.reader)
    if plan.changes:
        path = TRANSLATIONS / plan.language.catalogue / "LC_MESSAGES" / f"{DOMAINS[0]}.po"
        wordings = {(each.before.context or None, each.before.dutch): each.text for each in plan.changes}
        write_whole(path, rewriting.reworded(plan.known.read, wordings))
    return new


def _take(answer: Answer, result: Result, plan: Plan) -> None:
    """Add an answer to a plan, with what its reader saw."""
    if plan.known.is_of_another(answer.pair):
        told = "this translation belongs to another line, shown here to control the reader"
        plan.mistakes.append(f"{result.path}: {answer.d}: {told}: it is left out")
        return
    if not plan.known.is_today(answer.pair):
        old = seen_by(answer) or plan.known.before.get(answer.pair)
        answer = _with_seen(answer, old)
        plan.late.append(Late(answer, old, plan.known.now(answer.pair)))
    else:
        answer = _with_seen(answer, plan.known.today[answer.d])
        answer = _made_ready(answer, plan)
    plan.answers.append(answer)


def _made_ready(answer: Answer, plan: Plan) -> Answer:
    """Return an answer with its wording as the catalogue writes it; one that changes nothing says that it is good."""
    if answer.answer != BETTER:
        return answer
    before = plan.known.today[answer.d]
    text = ready(answer.text, before, plan.language)
    if text == before.translation:
        return replace(answer, answer=GOOD, text="")
    return replace(answer, text=text)


def _with_seen(answer: Answer, seen: Wording | None) -> Answer:
    if not seen:
        return replace(answer, context="", dutch="", shown="")
    return replace(answer, context=seen.context, dutch=seen.dutch, shown=seen.translation)


def _settle(touched: Iterable[Pair], answers: list[Answer], plan: Plan, names: frozenset[str]) -> None:
    """Add to a plan what becomes of the wordings that are proposed for some texts."""
    last = last_words(answers)
    for pair in touched:
        about = [each for each in last if each.pair == pair]
        proposals: dict[str, tuple[str, ...]] = {}
        for each in about:
            if each.answer == BETTER:
                proposals[each.text] = (*proposals.get(each.text, ()), each.reader)
        content = tuple(each.reader for each in about if each.answer == GOOD and not each.again)
        before = plan.known.today[pair[0]]
        if proposals and (content or len(proposals) > 1):
            plan.conflicts.append(Conflict(before, proposals, content))
            continue
        for text, readers in proposals.items():
            found = tuple(faults(text, before, plan.language, names))
            (plan.refused if found else plan.changes).append(Change(before, text, readers, found))
