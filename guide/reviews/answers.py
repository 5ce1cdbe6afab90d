"""What is kept of a review: one line of JSON for each answer, and what such a line must hold."""

import json
import re
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any

from guide.library.parts import SPEAKER
from guide.reviews.hashing import LENGTH, Pair, translation_hash
from guide.voices.fingerprint import LENGTH as CLIP
from guide.voices.incoming import ANSWERS as HEARD

GOOD, BETTER, WRONG = ANSWERS = ("good", "better", "wrong")
REASONS = ("meaning", "strange", "difficult", "dialect", "spelling", "rude")
LONGEST = 2000  # letters of a wording: more is no line of the guide

_HASH = re.compile(rf"[0-9a-f]{{{LENGTH}}}")
_FINGERPRINT = re.compile(rf"[0-9a-f]{{{CLIP}}}")
_HALF = re.compile("[\ud800-\udfff]")  # of a letter: JSON can name it, and no file can hold it


class UnreadableError(ValueError):
    """A line that cannot be used; the message says what is wrong with it."""


@dataclass(frozen=True)
class Answer:
    """What a reader made of a text: `d` and `t` are its pair (guide/reviews/hashing.py).

    text      the wording that the reader prefers, of an answer "better"
    reasons   what is wrong, of an answer "wrong"
    again     in this sitting a line that was wrong on purpose was found good: what is good has to be read again
    context, dutch, shown   what the reader saw, as far as it is known
    """

    d: str
    t: str
    reader: str
    answer: str
    at: str
    native: bool = True
    again: bool = False
    text: str = ""
    reasons: tuple[str, ...] = ()
    context: str = ""
    dutch: str = ""
    shown: str = ""

    @property
    def pair(self) -> Pair:
        return self.d, self.t

    @property
    def proposed(self) -> Pair | None:
        """The pair that this reader asks for instead."""
        return (self.d, translation_hash(self.text)) if self.answer == BETTER and self.text else None


@dataclass(frozen=True)
class Heard:
    """What a reader made of a clip, by the fingerprint of its sentence and the name of its file."""

    f: str
    file: str
    reader: str
    heard: str
    at: str


@dataclass(frozen=True)
class Carried:
    """What an editor declared: the pair `d`, `t` means what the pair `from_d`, `from_t` meant."""

    d: str
    t: str
    from_d: str
    from_t: str
    by: str
    at: str
    context: str = ""
    dutch: str = ""
    shown: str = ""


Line = Answer | Heard | Carried


def as_line(kept: Line) -> str:
    """Return a line of the store, without what is not worth saying."""
    plain = {"native": True, "again": False}
    told = {
        name: value for name, value in asdict(kept).items() if value not in ("", ()) and value is not plain.get(name)
    }
    return json.dumps(told, ensure_ascii=False)


def read_line(line: str) -> Line:
    """Return what a line of the store holds. Raises UnreadableError."""
    told = as_object(line)
    return carried(told) if "from_d" in told else said(told)


def said(told: dict[str, Any]) -> Answer | Heard:
    """Return an answer, about a text or about a clip. Raises UnreadableError."""
    return _heard(told) if "heard" in told else _answer(told)


def as_object(line: str) -> dict[str, Any]:
    """Return the object that a line of JSON is. Raises UnreadableError."""
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        raise UnreadableError("it is no line of JSON")
    return told


def carried(told: dict[str, Any]) -> Carried:
    found = Carried(**{each.name: _text(told, each.name) for each in fields(Carried)})
    _ask(all(map(_HASH.fullmatch, (found.d, found.t, found.from_d, found.from_t))), "its hashes are not whole")
    _ask(found.by.strip(), "it does not say which editor declared it")
    _check_day(found.at)
    return found


def _answer(told: dict[str, Any]) -> Answer:
    reasons = told.get("reasons", ())
    _ask(isinstance(reasons, list | tuple) and all(each in REASONS for each in reasons), "a reason is unknown")
    names = [each.name for each in fields(Answer) if each.type is str]
    found = replace(
        Answer(**{name: _text(told, name) for name in names}),  # type: ignore[arg-type]  # which has marks besides
        native=told.get("native", True) is True,
        again=told.get("again", False) is True,
        reasons=tuple(reasons),
    )
    _ask(all(map(_HASH.fullmatch, found.pair)), "d or t is not 16 hexadecimal digits")
    _ask(found.answer in ANSWERS, f"the answer “{found.answer[:20]}” is none of {', '.join(ANSWERS)}")
    _ask(found.answer != BETTER or found.text.strip(), "the better wording is missing")
    _check_reader(found.reader)
    _check_day(found.at)
    return found


def _heard(told: dict[str, Any]) -> Heard:
    found = Heard(**{each.name: _text(told, each.name) for each in fields(Heard)})
    _ask(_FINGERPRINT.fullmatch(found.f) and _HASH.fullmatch(found.file), "f or file does not name a clip")
    _ask(found.heard in HEARD, f"“{found.heard[:20]}” is none of {', '.join(HEARD)}")
    _check_reader(found.reader)
    _check_day(found.at)
    return found


def _text(told: dict[str, Any], name: str) -> str:
    value = told.get(name, "")
    is_text = isinstance(value, str) and len(value) <= LONGEST and not _HALF.search(value)
    _ask(is_text, f"{name} is no text, or too long")
    return str(value)


def _check_reader(code: str) -> None:
    _ask(is_code(code), "the code of the reader is not six letters and digits")


def is_code(code: object) -> bool:
    """Tell whether this is the code that a phone made for who reads or speaks."""
    return isinstance(code, str) and bool(SPEAKER.fullmatch(code))


def _check_day(day: str) -> None:
    """Days are compared as they are written, so each is written in one way."""
    try:
        is_day = date.fromisoformat(day).isoformat() == day
    except ValueError:
        is_day = False
    _ask(is_day, f"“{day[:20]}” is no day such as 2026-11-29")


def _ask(is_so: object, otherwise: str) -> None:
    if not is_so:
        raise UnreadableError(otherwise)
