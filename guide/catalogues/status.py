"""What a page says, and what a journey lacks: facts to check again, drawings to make."""

from datetime import date

from guide.library.model import Fact, Journey, Leaf, Moment, texts
from guide.library.whole import Library, drawings_of


def texts_of(library: Library, page: Journey | Moment | Leaf) -> set[tuple[str, str]]:
    """Return context and Dutch of all that a page says, a journey also by its facts, sentences, contacts and things."""
    named = library.named_by(page.steps) if isinstance(page, Journey) else ()
    return {(text.context, text.dutch) for text in texts([page, *named]) if text.dutch}


def stale_facts(library: Library, journey: Journey, today: date) -> int:
    """Return how many facts of a journey were checked too long ago."""
    return len(library.stale(today) & {fact for step in journey.steps for fact in step.facts})


def undrawn(library: Library, journey: Journey, drawn: frozenset[str]) -> list[str]:
    """Return the drawings that a journey names and that nobody has drawn yet."""
    shown = {part.picture for part in library.named_by(journey.steps) if not isinstance(part, Fact)}
    return sorted(({*drawings_of(journey)} | shown) - drawn - {""})
