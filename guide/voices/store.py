"""The clips that people recorded, as they stand in the folder of voices, and what pages play of them.

<code>/clips.toml   one table for each clip, named after the fingerprint of its sentence (guide/voices/fingerprint.py)
<code>/<file>.mp3   its sound, named after its bytes
speakers.toml       one table for each speaker, named after the code that the speaker keeps
taken/              what came in, as it was: outside the guide

A clip is MP3, mono, 24 kHz, 32 kbit/s, without a header and with every frame whole in itself, so that sounds are joined
by putting their frames one after the other: nothing but the taking in needs a program for sound.
"""

import logging
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

from guide.languages import LANGUAGES, Language
from guide.library.model import Tip
from guide.library.whole import Library
from guide.paths import asset_root
from guide.voices.fingerprint import fingerprint
from guide.voices.tips import kept_in, tip_id
from guide.voices.units import Catalogues, Unit, fact_lines, lines, units

log = logging.getLogger("guide")

CLIPS, SPEAKERS = "clips.toml", "speakers.toml"
FRAME, FRAME_SECONDS = 96, 0.024  # of an MP3 of 32 kbit/s at 24 kHz: bytes, and how long it sounds
SILENT_FRAME = bytes((0xFF, 0xF3, 0x44, 0xC4)).ljust(FRAME, b"\0")
BETWEEN_SENTENCES, BETWEEN_UNITS = 15, 29  # silent frames: 0.35 and 0.7 seconds
ADDRESS = 10  # hexadecimal digits of the name of a sound: a page names a dozen, and weighs little

NOBODY = ""  # has listened to it yet


@dataclass(frozen=True)
class Clip:
    """The voice of one sentence.

    file     its name without .mp3     sitting  the day on which it was recorded
    heard    the code of who listened and found it right: until then it is not public
    held     what who listened found wrong, "slip" or "noise": it waits for a new recording
    at       the moment it was recorded: of one speaker the newest counts
    source   the first 16 signs of the hash of what came in: the same recording twice is no change
    """

    fingerprint: str
    file: str
    seconds: float
    speaker: str
    sitting: str
    heard: str = NOBODY
    held: str = ""
    at: str = ""
    source: str = ""


@dataclass(frozen=True)
class Speaker:
    """Who lent a voice. `name` is empty for who wants none; `language` holds codes, with a comma between them.

    `agreed` is the day of the consent, `consent` the version of its words, `taken` the day its first recording came in.
    """

    code: str
    name: str = ""
    language: str = ""
    origin: str = ""
    licence: str = ""
    consent: str = ""
    agreed: str = ""
    taken: str = ""


@dataclass(frozen=True)
class Sound:
    """What a page plays: clips one after the other, each after so many silent frames. `name` is that of its address,
    `size` in bytes."""

    name: str
    size: int
    speakers: tuple[str, ...]
    clips: tuple[tuple[int, Path], ...]

    @property
    def seconds(self) -> float:
        return self.size / FRAME * FRAME_SECONDS

    def body(self) -> bytes:
        """Return the MP3. Raises OSError when a clip went."""
        return b"".join(SILENT_FRAME * silence + file.read_bytes() for silence, file in self.clips)


@dataclass(frozen=True)
class Voices:
    """What there is to hear in a folder: the clips of each language by fingerprint, and who lent them."""

    folder: Path
    clips: dict[str, dict[str, Clip]] = field(default_factory=dict)
    speakers: dict[str, Speaker] = field(default_factory=dict)

    def of(self, unit: Unit, language: Language, catalogues: Catalogues) -> Sound | None:
        """Return how a unit sounds in a language; None: not every sentence of it has a voice of today's words."""
        clips = self._public(lines(unit, language, catalogues), language)
        facts = self._public(fact_lines(unit, language, catalogues), language)
        return self._sound(language, (*clips, *facts)) if clips else None

    def of_tip(self, tip: Tip) -> Sound | None:
        """Return the voice of a family that told a tip; None: there is none, or its file is not here."""
        size = dict(_sounds(kept_in(self.folder))).get(tip.voice)
        if not size:
            return None
        return Sound(tip.voice, size, (tip.speaker,), ((0, kept_in(self.folder) / f"{tip.voice}.mp3"),))

    def clip(self, language: Language, sentence: str) -> Clip | None:
        """Return the clip of a sentence, heard or not, when its file is there."""
        found = self.clips.get(language.code, {}).get(fingerprint(language.code, sentence))
        return found if found and found.file in self._files[language.code] else None

    @cached_property
    def _files(self) -> dict[str, dict[str, int]]:
        """The sizes of the sounds that are there and whole, by language and name."""
        return {code: dict(_sounds(self.folder / code)) for code in self.clips}

    def _public(self, said: Iterable[str], language: Language) -> tuple[Clip, ...]:
        """Return the clips of sentences that somebody else has heard; (): one is missing."""
        found = [self.clip(language, sentence) for sentence in said]
        return tuple(clip for clip in found if clip) if all(clip and clip.heard for clip in found) else ()

    def _sound(self, language: Language, clips: tuple[Clip, ...]) -> Sound:
        sizes, folder = self._files[language.code], self.folder / language.code
        silences = (0, *([BETWEEN_SENTENCES] * (len(clips) - 1)))
        size = sum(sizes[clip.file] for clip in clips) + sum(silences) * FRAME
        files = (folder / f"{clip.file}.mp3" for clip in clips)
        return Sound(
            _name(clip.file for clip in clips),
            size,
            _once(clip.speaker for clip in clips),
            tuple(zip(silences, files, strict=True)),
        )


def folder_of(setting: str) -> Path:
    """Return the folder of voices that a setting names; "": the one of the guide itself."""
    return Path(setting).absolute() if setting else asset_root() / "voices"


def read_voices(folder: Path) -> Voices:
    """Return what there is to hear. What cannot be read is logged and left out: it never takes the guide down."""
    clips = {code: dict(_clips(folder / code / CLIPS)) for code in LANGUAGES if (folder / code).is_dir()}
    known = [each.name for each in fields(Speaker) if each.name != "code"]
    speakers = {
        code: Speaker(code, **{name: str(table.get(name, "")) for name in known})
        for code, table in _tables(folder / SPEAKERS).items()
    }
    return Voices(folder, clips, speakers)


def heard_in(voices: Voices, library: Library, catalogues: Catalogues) -> dict[str, dict[str, Sound]]:
    """Return every sound that pages play: by the code of its language, and by unit."""
    found: dict[str, dict[str, Sound]] = {}
    for code in voices.clips:
        for unit in units(library):
            if sound := voices.of(unit, LANGUAGES[code], catalogues):
                found.setdefault(code, {})[unit.id] = sound
    for tip in library.tips.values():
        if sound := voices.of_tip(tip):
            found.setdefault(tip.language, {})[tip_id(tip)] = sound
    return found


def joined(sounds: Iterable[Sound]) -> Sound:
    """Return several sounds as one, with a longer silence between them: a whole journey."""
    parts = tuple(sounds)
    first, *others = (part.clips for part in parts)
    later = (
        (BETWEEN_UNITS + silence if at == 0 else silence, file)
        for clips in others
        for at, (silence, file) in enumerate(clips)
    )
    size = sum(part.size for part in parts) + len(others) * BETWEEN_UNITS * FRAME
    return Sound(
        _name(part.name for part in parts),
        size,
        _once(who for part in parts for who in part.speakers),
        (*first, *later),
    )


def _name(parts: Iterable[str]) -> str:
    return sha256("\0".join(parts).encode()).hexdigest()[:ADDRESS]


def _once(codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(codes))


def _clips(path: Path) -> Iterator[tuple[str, Clip]]:
    for mark, table in _tables(path).items():
        try:
            yield (
                mark,
                Clip(
                    mark,
                    str(table["file"]),
                    float(table["seconds"]),
                    str(table["speaker"]),
                    str(table["sitting"]),
                    *(str(table.get(name, "")) for name in ("heard", "held", "at", "source")),
                ),
            )
        except (KeyError, TypeError, ValueError):
            log.error("%s: the clip %s lacks its file, seconds, speaker or sitting: take it in again", path, mark)


def _tables(path: Path) -> dict[str, dict[str, Any]]:
    try:
        with path.open("rb") as file:
            return {name: table for name, table in tomllib.load(file).items() if isinstance(table, dict)}
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        log.error("%s cannot be read (%s): put back the one of before; nothing of it is heard until then", path, error)
        return {}


def _sounds(folder: Path) -> Iterator[tuple[str, int]]:
    """Yield the name and the size of every sound in a folder that is whole."""
    for path in sorted(folder.glob("*.mp3")):
        size = path.stat().st_size
        if size and size % FRAME == 0:
            yield path.stem, size
        else:
            log.error("%s is no whole sound: take the recording in again", path)
