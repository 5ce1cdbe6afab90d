"""What results come to, and what waits for an editor, line by line."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from guide.languages import Language
from guide.reviews.answers import ANSWERS, GOOD, Answer
from guide.reviews.carrying import Candidate
from guide.reviews.known import Wording, known_of
from guide.reviews.levels import latest
from guide.reviews.results import Result
from guide.reviews.store import read_kept
from guide.reviews.taking import Change, Conflict, Late, Plan


def come_to(plan: Plan) -> Iterator[str]:
    """Yield what the results of one language come to."""
    for result in plan.results:
        yield from _of_result(result)
    for change in (*plan.changes, *plan.refused):
        yield from _of_change(change)
    for conflict in plan.conflicts:
        yield from _of_conflict(conflict)
    for answer in plan.wrong:
        yield f"Wrong, by {answer.reader} ({_why(answer)}): “{answer.dutch}” ({answer.context})"
        yield f"    now:    {answer.shown}"
    for answer in plan.told:
        yield f"Better, by {answer.reader}, for an editor to judge: “{answer.dutch}” ({answer.context})"
        yield f"    now:    {answer.shown}"
        yield f"    better: {answer.text}"
    for late in plan.late:
        yield from _of_late(late)


def waiting(language: Language, folder: Path) -> Iterator[str]:
    """Yield what readers said against texts of today, which an editor has not answered yet by another text."""
    kept = read_kept(folder, language.code)
    known = known_of(language, kept.answers)
    for each in latest(kept.answers):
        if known.is_today(each.pair) and each.answer != GOOD:
            said = each.text or _why(each)
            who = f"{each.reader} ({each.at})"
            yield f"{language.code}: {each.context}: “{each.dutch}”: {each.answer}, by {who}: {said}"
            yield f"    now:    {each.shown}"


def a_candidate(each: Candidate) -> Iterator[str]:
    """Yield a text that lost its readers by a small change."""
    yield f"{each.name}  ({each.now.context})" + (f": not possible, {each.refused}" if each.refused else "")
    yield f"    old: {_both(each.old)}"
    yield f"    now: {_both(each.now)}"


def _of_result(result: Result) -> Iterator[str]:
    counts = [f"{sum(each.answer == kind for each in result.answers)} {kind}" for kind in ANSWERS]
    heard = f", {len(result.heard)} heard" if result.heard else ""
    yield f"{result.path}: {result.language.code}, reader {result.reader.code}: {', '.join(counts)}{heard}"
    if not result.native:
        yield "    not said to be the reader's own language: the answers are kept, and approve nothing"
    if result.again:
        yield "    a line that was wrong on purpose was found good: what is good here has to be read again"


def _of_change(change: Change) -> Iterator[str]:
    cannot = ", but the catalogue cannot have it" if change.faults else ""
    yield f"Better, by {_names(change.readers)}{cannot}: {_where(change.before)}"
    yield f"    now:    {change.before.translation}"
    yield f"    better: {change.text}"
    yield from (f"    mend:   {fault}" for fault in change.faults)


def _of_conflict(conflict: Conflict) -> Iterator[str]:
    good = f"  (good for {_names(conflict.content)})" if conflict.content else ""
    yield f"Readers differ: {_where(conflict.before)}"
    yield f"    now:    {conflict.before.translation}{good}"
    yield from (f"    {_names(readers)}: {text}" for text, readers in conflict.proposals.items())
    yield "    choose, and write it into the catalogue: who proposed it has then approved it"


def _of_late(late: Late) -> Iterator[str]:
    answer = late.answer
    yield f"The text changed since {answer.reader} read it ({answer.answer}): kept, and it counts when it is put back"
    yield f"    old:    {_both(late.old)}"
    yield f"    now:    {_both(late.now)}"
    if answer.text:
        yield f"    better: {answer.text}"


def _why(answer: Answer) -> str:
    return ", ".join(answer.reasons) or "no reason given"


def _where(text: Wording) -> str:
    return f"“{text.dutch}” ({text.context})"


def _both(text: Wording | None) -> str:
    return f"“{text.dutch}” {text.translation}" if text else "not known any more"


def _names(readers: Iterable[str]) -> str:
    return " and ".join(readers)
