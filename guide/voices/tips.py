"""Tips that families told aloud: they wait for an editor, who writes them down (guide/content/tips.toml).

taken/tips/   what waits, outside the guide and out of git: it may name somebody
tips/         the sounds of those that were written down
In both: tips.toml   one table for each, named after its file
         <file>.mp3  its sound, of the same form as a clip (guide/voices/store.py), named after its bytes
"""

import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from guide.library.model import Tip
from guide.paths import write_whole
from guide.voices.fingerprint import name_of
from guide.voices.writing import write_tables

TABLE = "tips.toml"


@dataclass(frozen=True)
class Told:
    """A tip as it was told: in which language, of which journey ("": none was named), how long, by whom, under which
    version of the consent, and on which day.

    `source`: the first 16 signs of the hash of what came in. By it a tip is known that comes in again: its sound may
    differ, for it is made as loud as all that came with it.
    """

    language: str
    journey: str
    seconds: float
    speaker: str
    consent: str
    day: str
    source: str


def tip_id(tip: Tip) -> str:
    """Return by which name its voice is heard, as those of units are (guide/voices/units.py)."""
    return f"tip/{tip.slug}"


def waiting_in(voices: Path) -> Path:
    return voices / "taken" / "tips"


def kept_in(voices: Path) -> Path:
    return voices / "tips"


def read_told(folder: Path) -> dict[str, Told]:
    """Return the tips in one of the two folders, by the names of their files. Raises ValueError when the table cannot
    be read."""
    try:
        tables = tomllib.loads((folder / TABLE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise ValueError(f"{folder / TABLE} cannot be read ({error}): put back the one of before") from error
    try:
        return {name: Told(**{each.name: table[each.name] for each in fields(Told)}) for name, table in tables.items()}
    except (KeyError, TypeError) as error:
        raise ValueError(f"{folder / TABLE}: a tip lacks {error}: put back the one of before") from error


def known(voices: Path) -> dict[str, str]:
    """Return the names of all tips, those that wait and those that were written down, by source. Raises ValueError."""
    folders = (waiting_in(voices), kept_in(voices))
    return {told.source: name for folder in folders for name, told in read_told(folder).items()}


def let_wait(voices: Path, told: Told, mp3: bytes) -> str:
    """Keep a tip that came in until an editor has heard it, and return the name of its file. Twice is once; one that
    was written down already does not wait again. Raises ValueError and OSError."""
    if before := known(voices).get(told.source):
        return before
    name = name_of(mp3)
    _put(waiting_in(voices), name, told, mp3)
    return name


def keep(voices: Path, name: str) -> Told:
    """Move the sound of a tip that was written down to where the guide finds it. Raises KeyError when none waits."""
    waiting = waiting_in(voices)
    told = read_told(waiting)[name]
    _put(kept_in(voices), name, told, (waiting / f"{name}.mp3").read_bytes())
    _drop(waiting, name)
    return told


def take_out(voices: Path, speaker: str) -> list[str]:
    """Remove all tips of a speaker, waiting and written down, and return the names of their files."""
    gone = []
    for folder in (waiting_in(voices), kept_in(voices)):
        for name, told in read_told(folder).items():
            if told.speaker == speaker:
                _drop(folder, name)
                gone.append(name)
    return gone


def drop(voices: Path, name: str) -> None:
    """Remove a tip that waits. Raises KeyError when none of that name does."""
    _drop(waiting_in(voices), name)


def _put(folder: Path, name: str, told: Told, mp3: bytes) -> None:
    write_whole(folder / f"{name}.mp3", mp3)
    _write(folder, read_told(folder) | {name: told})


def _drop(folder: Path, name: str) -> None:
    tips = read_told(folder)
    del tips[name]
    _write(folder, tips)
    (folder / f"{name}.mp3").unlink(missing_ok=True)


def _write(folder: Path, tips: dict[str, Told]) -> None:
    write_tables(folder / TABLE, {name: asdict(told) for name, told in sorted(tips.items())})
