"""The folder of reviews: `<code>.jsonl`, to which lines are only added, and `readers.toml`, who these readers are."""

import json
import os
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any

from guide.languages import LANGUAGES
from guide.paths import asset_root
from guide.reviews.answers import Answer, Carried, Heard, Line, UnreadableError, as_line, read_line

READERS = "readers.toml"


@dataclass(frozen=True)
class Reader:
    """Who read: the name only when the reader gave one, and where the language was learnt."""

    code: str
    name: str = ""
    origin: str = ""


@dataclass
class Kept:
    """What is kept of one language, in the order in which it was said; and what is wrong with its file."""

    answers: list[Answer] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)
    carried: list[Carried] = field(default_factory=list)
    mistakes: list[str] = field(default_factory=list)

    @property
    def lines(self) -> set[Line]:
        return {*self.answers, *self.heard, *self.carried}


def folder_of(setting: str) -> Path:
    """Return the folder of reviews that a setting names; "": the one of the guide itself."""
    return Path(setting).absolute() if setting else asset_root() / "reviews"


def read_kept(folder: Path, code: str) -> Kept:
    """Return what is kept of a language. A line that cannot be read is told, and takes no other with it."""
    path, kept = folder / f"{code}.jsonl", Kept()
    for number, line in enumerate(_lines(path, kept), 1):
        if not line.strip():
            continue
        try:
            _sort(read_line(line), kept)
        except UnreadableError as error:
            kept.mistakes.append(f"{path}: line {number}: {error}: put back the line of before, from git")
    kept.answers.sort(key=lambda answer: answer.at)
    return kept


def append(folder: Path, code: str, lines: Iterable[Line]) -> int:
    """Add lines to what is kept of a language, those that it has not yet; return how many. Raises OSError."""
    known, new = read_kept(folder, code).lines, dict.fromkeys(lines)
    added = [as_line(line) for line in new if line not in known]
    if added:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{code}.jsonl"
        unended = path.exists() and path.read_bytes()[-1:] not in (b"", b"\n")
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.write("\n" if unended else "")
            file.writelines(f"{line}\n" for line in added)
            file.flush()
            os.fsync(file.fileno())
    return len(added)


def read_readers(folder: Path) -> dict[str, Reader]:
    """Return the readers by their code; none when the file cannot be read. Who took no name has none."""
    try:
        tables = _reader_tables(folder)
    except (OSError, ValueError):
        return {}
    told = {code: table for code, table in tables.items() if isinstance(table, dict)}
    return {code: Reader(code, str(each.get("name", "")), str(each.get("origin", ""))) for code, each in told.items()}


def told(folder: Path) -> list[str]:
    """Say what is wrong with the files of reviews, one line for each mistake."""
    mistakes = [mistake for code in LANGUAGES for mistake in read_kept(folder, code).mistakes]
    try:
        _reader_tables(folder)
    except (OSError, ValueError) as error:
        mistakes.append(f"{folder / READERS} cannot be read ({error}): put back the file of before, from git")
    return mistakes


def note_reader(folder: Path, reader: Reader) -> None:
    """Write down who a reader is, unless that stands there already, or nobody can tell: `told` says so. Raises OSError.

    What is added to a file that cannot be read would be added again each time.
    """
    try:
        known = _reader_tables(folder)
    except ValueError:
        return
    if reader.code in known or not (reader.name or reader.origin):
        return
    folder.mkdir(parents=True, exist_ok=True)
    told = "".join(
        f"{key} = {json.dumps(value, ensure_ascii=False)}\n"
        for key, value in (("name", reader.name), ("origin", reader.origin))
        if value
    )
    with (folder / READERS).open("a", encoding="utf-8", newline="\n") as file:
        file.write(f"\n[{reader.code}]\n{told}")


def digest(folder: Path) -> str:
    """Return what differs when anything that is kept differs; "" when nothing is."""
    files = [folder / READERS, *(folder / f"{code}.jsonl" for code in LANGUAGES)]
    found = [path.read_bytes() for path in files if path.is_file()]
    return blake2b(b"\0".join(found), digest_size=8).hexdigest() if any(found) else ""


def _reader_tables(folder: Path) -> dict[str, Any]:
    """Return what the file of readers holds. Raises OSError, and ValueError when it is damaged."""
    try:
        return tomllib.loads((folder / READERS).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}


def _lines(path: Path, kept: Kept) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").split("\n")
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError) as error:
        kept.mistakes.append(f"{path} cannot be read ({error}): put back the file of before, from git")
        return []


def _sort(line: Line, kept: Kept) -> None:
    if isinstance(line, Answer):
        kept.answers.append(line)
    elif isinstance(line, Heard):
        kept.heard.append(line)
    else:
        kept.carried.append(line)
