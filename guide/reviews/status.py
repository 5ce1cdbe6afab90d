"""How far each page is in each language: translated, translated back, approved by native readers, heard."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from guide import kinds
from guide.catalogues.readings import fingerprint, readings
from guide.catalogues.sampling import translated
from guide.catalogues.status import texts_of
from guide.languages import Language
from guide.library.contexts import SOUND
from guide.library.model import Journey, Leaf, Moment
from guide.library.whole import Library
from guide.reviews.hashing import pair_of
from guide.reviews.levels import ONE, TWO, Levels
from guide.reviews.scope import needs_two
from guide.reviews.store import read_kept
from guide.voices.store import Sound
from guide.voices.units import find_pack


@dataclass(frozen=True)
class Told:
    """What a page has in a language: how many texts there are, apart from how Dutch sounds, and how many of these
    were…; and how many of the units that are heard at once (a title, a step) have a voice.
    """

    texts: int
    translated: int
    back: int
    by_one: int
    by_two: int
    heard: int
    voiced: int
    two_readers: bool


def told(library: Library, language: Language, folder: Path, sounds: Mapping[str, Sound]) -> dict[str, Told]:
    """Return what each page has in a language, by its address below the edition. Raises ContentError when a catalogue
    cannot be read.

    `folder`: that of reviews. `sounds`: what there is to hear in the language, by unit.
    """
    done = {(each.context, each.dutch): each for each in translated(language)}
    back, kept = readings(language), read_kept(folder, language.code)
    levels = Levels(kept.answers, kept.carried)

    def of(path: str, page: Journey | Moment | Leaf) -> Told:
        wanted = {key for key in texts_of(library, page) if key[0] != SOUND}
        there = [done[key] for key in wanted if key in done]
        readers = [levels.of(pair_of(each.context, each.dutch, each.translation)).readers for each in there]
        pack = find_pack(library, path.rpartition("/")[2])
        units = pack.units if pack else ()
        return Told(
            texts=len(wanted),
            translated=len(there),
            back=sum(fingerprint(each) in back for each in there),
            by_one=sum(count >= ONE for count in readers),
            by_two=sum(count >= TWO for count in readers),
            heard=len(units),
            voiced=sum(unit.id in sounds for unit in units),
            two_readers=needs_two(library, page),
        )

    return {path: of(path, page) for path, page in _pages(library)}


def _pages(library: Library) -> Iterator[tuple[str, Journey | Moment | Leaf]]:
    """Yield what is written for readers in running text, with its address below the edition."""
    for journey in library.journeys.values():
        yield f"{journey.theme}/{journey.slug}", journey
    for moment in library.moments.values():
        yield f"{kinds.MOMENTS.slug}/{moment.slug}", moment
    for kind in (kinds.EMERGENCY, kinds.VOLUNTEERS, kinds.CENTRES):
        if kind.name in library.leaves:
            yield kind.slug, library.leaves[kind.name]
