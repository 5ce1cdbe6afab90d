"""Reading a result file, as the review room writes it (docs/reviewing.md): every mistake is a sentence."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from guide.languages import DUTCH, LANGUAGES, Language
from guide.reviews.answers import Answer, Heard, UnreadableError, as_object, is_code, said
from guide.reviews.store import Reader
from guide.voices.fields import shown

NAME, FORMAT = "review", 1
MOST_BYTES = 5_000_000  # a whole language, answered line by line, is a fifth of it
LONGEST_NAME = 60


@dataclass
class Result:
    """What one reader sent. `mistakes` are lines that cannot be used, in sentences; the others are whole."""

    path: Path
    language: Language
    reader: Reader
    native: bool
    again: bool  # a line that was wrong on purpose was found good
    content: str  # the version of the guide that was read
    answers: list[Answer] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)
    mistakes: list[str] = field(default_factory=list)


def read_result(path: Path) -> Result:
    """Return what a result file holds. Raises UnreadableError, with a sentence, when nothing of it can be used."""
    head, *lines = _lines(path)
    result = _head(path, head)
    for number, line in enumerate(lines, 2):
        if line.strip():
            _add(line, number, result)
    if not (result.answers or result.heard or result.mistakes):
        result.mistakes.append(f"{path}: it holds no answer: ask the reader to answer a line, and to send it again")
    return result


def _lines(path: Path) -> list[str]:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UnreadableError(f"{path}: it is too large for a result file: check that it is the right file")
        return path.read_text(encoding="utf-8-sig").replace("\r\n", "\n").split("\n")
    except OSError as error:
        told = error.strerror or error
        raise UnreadableError(
            f"{path}: it cannot be opened ({told}): check that it is a file and may be read"
        ) from error
    except UnicodeDecodeError as error:
        told = "it is not written in UTF-8"
        raise UnreadableError(f"{path}: {told}: ask for the file itself, not for a copy of its text") from error


def _head(path: Path, line: str) -> Result:
    try:
        head = as_object(line)
    except UnreadableError:
        head = {}
    if head.get("samen-op-weg") != NAME:
        told = "this is no result of the review room"
        raise UnreadableError(f"{path}: line 1: {told}: ask for the file nagelezen-….txt, from its first line on")
    if head.get("format") != FORMAT:
        told = f"it has format {shown(head.get('format'))}, and this guide reads format {FORMAT}"
        raise UnreadableError(f"{path}: line 1: {told}: take it in with the guide in which it was read")
    language = LANGUAGES.get(str(head.get("language")))
    if not language:
        known = ", ".join(LANGUAGES)
        wrong = f"“{shown(head.get('language'))}” is none of the languages {known}"
        raise UnreadableError(f"{path}: line 1: {wrong}: correct it")
    if not is_code(head.get("reader")):
        told = "the code of the reader is not six letters and digits"
        raise UnreadableError(f"{path}: line 1: {told}: ask the reader to send the file again")
    reader = Reader(head["reader"], _name(head, "name"), _name(head, "origin"))
    return Result(path, language, reader, head.get("native") is True, head.get("again") is True, _name(head, "content"))


def _name(head: dict[str, Any], key: str) -> str:
    """Return what somebody wrote in a field, on one line and not too long."""
    value = head.get(key, "")
    return " ".join("".join(filter(str.isprintable, str(value or ""))).split())[:LONGEST_NAME]


def _add(line: str, number: int, result: Result) -> None:
    try:
        found = said(as_object(line) | {"reader": result.reader.code})
        if isinstance(found, Answer) and result.language is DUTCH:
            raise UnreadableError("in Dutch voices are heard and no text is read over")
    except UnreadableError as error:
        mend = "the other lines are taken; ask the reader about this one"
        result.mistakes.append(f"{result.path}: line {number}: {error}: {mend}")
        return
    if isinstance(found, Answer):
        result.answers.append(replace(found, native=result.native, again=result.again))
    else:
        result.heard.append(found)
