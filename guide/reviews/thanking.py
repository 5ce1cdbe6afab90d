"""Whom a language thanks: who read its texts over, lent a voice or listened to one, by name when they gave one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from guide.languages import LANGUAGES
from guide.reviews.store import read_kept, read_readers
from guide.voices.store import Sound, Speaker


@dataclass(frozen=True)
class Thanks:
    """The names of those who gave one, and how many readers and voices there are, with a name or without."""

    names: tuple[str, ...]
    readers: int
    voices: int


def thanks(
    folder: Path, sounds: Mapping[str, Mapping[str, Sound]], speakers: Mapping[str, Speaker]
) -> dict[str, Thanks]:
    """Return whom each language thanks, by its code; one in which nobody did anything is left out.

    `folder`: that of reviews. `sounds`: what can be heard, by language and unit.
    """
    found = {}
    named = {code: each.name for code, each in read_readers(folder).items()}
    named |= {code: each.name for code, each in speakers.items() if each.name}
    for code in LANGUAGES:
        kept = read_kept(folder, code)
        readers = dict.fromkeys(each.reader for each in kept.answers if each.native)
        listeners = dict.fromkeys(each.reader for each in kept.heard)
        voices = dict.fromkeys(who for sound in sounds.get(code, {}).values() for who in sound.speakers)
        if readers or voices:
            names = _once(named.get(each, "") for each in (*readers, *voices, *listeners))
            found[code] = Thanks(names, len(readers), len(voices))
    return found


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for name in dict.fromkeys(names) if name)
