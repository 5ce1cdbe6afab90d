"""How many questions of families find their answer, and what came instead where they do not."""

from collections.abc import Iterable
from dataclasses import dataclass

from guide.library.wording import Question
from guide.search.asking import Index, first

DEPTHS = (1, 3, 5)


@dataclass(frozen=True)
class Rated:
    """One question: the place of the first right entry among what is shown (0: nowhere), and what stands first."""

    question: Question
    place: int
    first: tuple[str, ...]


def rated(index: Index, questions: Iterable[Question], reader: str) -> list[Rated]:
    """Ask all questions of an index, as a reader of this language does."""
    return [_rated(index, question, reader) for question in questions]


def _rated(index: Index, question: Question, reader: str) -> Rated:
    shown = first(index.ask(question.ask), index.entries, (reader,))
    found = [index.entries[each.number].id for each in shown]
    place = next((place for place, each in enumerate(found, 1) if is_right(each, question.right)), 0)
    return Rated(question, place, tuple(found[:3]))


def is_right(found: str, right: Iterable[str]) -> bool:
    """Tell whether an entry answers a question: a journey alone counts for any of its steps."""
    return any(found == each or found.startswith(f"{each}/") for each in right)


def share(results: list[Rated], depth: int) -> float:
    """Return the share of questions whose answer is among the first so many."""
    return sum(0 < each.place <= depth for each in results) / len(results) if results else 1.0
