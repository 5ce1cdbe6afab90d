"""Which texts a page asks its reader to trust, and where two readers are needed before it counts as read."""

from typing import Any

from guide.library.contexts import SOUND
from guide.library.model import Contact, Journey, Leaf, Step, Text, texts
from guide.library.whole import Library

EMERGENCY = "emergency"  # the leaf of nu hulp


def texts_on(library: Library, part: Any) -> tuple[Text, ...]:
    """Return the texts of a page, each once, in reading order: of a journey, a step, or any other part of the guide.

    What a step names from the shared lists counts, as far as it stands there: facts, sentences, things, the names of
    contacts; and what families tell at a journey. How Dutch sounds does not: it is no translation.
    """
    named = library.named_by(_steps(part))
    tips = library.tips_of(part) if isinstance(part, Journey) else ()
    return _once([part, *(each.name if isinstance(each, Contact) else each for each in named), *tips])


def needs_two(library: Library, part: Any) -> bool:
    """Tell whether a page needs two readers: it is about health, law, safety or an emergency.

    These are the groups with `two_readers` in themes.toml, what is urgent or discreet by its own file, and nu hulp.
    """
    if isinstance(part, Journey):
        groups = library.themes[part.theme].groups
        return part.urgent or part.discreet or any(part.slug in each.journeys for each in groups if each.two_readers)
    if isinstance(part, Contact):
        return part.emergency
    return isinstance(part, Leaf) and part.slug == EMERGENCY


def _steps(part: Any) -> tuple[Step, ...]:
    if isinstance(part, Step):
        return (part,)
    return part.steps if isinstance(part, Journey) else ()


def _once(parts: Any) -> tuple[Text, ...]:
    return tuple(dict.fromkeys(text for text in texts(parts) if text.dutch and text.context != SOUND))
