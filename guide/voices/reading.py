"""What somebody reads aloud: the sentences of a pack one by one, each beside what it says in Dutch."""

from collections.abc import Iterator
from dataclasses import dataclass

from guide.languages import DUTCH, Language
from guide.voices.fingerprint import fingerprint
from guide.voices.sentences import sentences
from guide.voices.units import Catalogues, Pack, Unit, lines, translated


@dataclass(frozen=True)
class Line:
    """A sentence to read aloud. `dutch` is what it says; in Dutch itself it is empty."""

    unit: Unit
    said: str
    dutch: str
    fingerprint: str


def read_aloud(pack: Pack, language: Language, catalogues: Catalogues) -> tuple[Line, ...]:
    """Return the sentences of a pack in the order in which they are read aloud, each once."""
    once: dict[str, Line] = {}
    for unit in pack.units:
        for said, dutch in _beside_dutch(unit, language, catalogues):
            mark = fingerprint(language.code, said)
            once.setdefault(mark, Line(unit, said, dutch, mark))
    return tuple(once.values())


def _beside_dutch(unit: Unit, language: Language, catalogues: Catalogues) -> Iterator[tuple[str, str]]:
    """Yield the sentences of a unit: of a text that has as many in Dutch each with its own, else with all of it."""
    if language is DUTCH:
        dutch = (*unit.dutch, *(text.dutch for text in unit.facts))
        yield from ((said, "") for text in dutch for said in sentences(text))
        return
    told = unit.texts if lines(unit, language, catalogues) else ()
    for text in (*told, *unit.facts):
        said, dutch = sentences(translated(text, language, catalogues)), sentences(text.dutch)
        yield from zip(said, dutch if len(said) == len(dutch) else [text.dutch] * len(said), strict=True)
