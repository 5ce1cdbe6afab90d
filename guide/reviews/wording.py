"""A wording that a reader proposes: made ready for the catalogue, and judged."""

import re
import unicodedata
from collections.abc import Callable
from functools import partial

from guide.catalogues.linting import check
from guide.catalogues.linting.digits import ALL_DIGITS, TO_LATIN
from guide.catalogues.linting.message import CLOSE, ISOLATE, OPEN
from guide.languages import LATIN_DIGITS, Language
from guide.reviews.known import Wording

LENGTHS = (0.4, 2.5)  # how long a wording may be, beside the one that it replaces
_NUMBER = re.compile(r"\d+")
_ANY_DIGIT = {digit: f"[{''.join(ALL_DIGITS[at::10])}]" for at, digit in enumerate(LATIN_DIGITS)}


def ready(text: str, before: Wording, language: Language) -> str:
    """Return a wording as the catalogue writes it: on one line, and with what no keyboard of a phone has.

    Names and numbers that stood in an isolate get it back; other digits become those of the language.
    """
    plain = " ".join(unicodedata.normalize("NFC", text).split())
    runs = dict.fromkeys(ISOLATE.findall(before.translation))
    for run in sorted(runs, key=len, reverse=True):
        plain = _outside(plain, partial(_isolate, run))
    return _outside(plain, partial(_with_digits, language.digits))


def faults(text: str, before: Wording, language: Language, names: frozenset[str]) -> list[str]:
    """Say what has to be mended in a wording before the catalogue can have it; nothing: it is good.

    `names` are those that families must recognise on doors (Library.door_names).
    """
    found = []
    shortest, longest = (round(len(before.translation) * times) for times in LENGTHS)
    if not shortest <= len(text) <= longest:
        found.append(f"it has {len(text)} letters, where {shortest} to {longest} are to be expected")
    if odd := [sign for sign in text if unicodedata.category(sign) == "Cc"]:
        found.append(f"it holds a sign that is no letter (U+{ord(odd[0]):04X})")
    found += _numbers(text, before)
    linted = check(before.dutch, text, language.catalogue, context=before.context, names=names)
    return [*found, *map(str, linted)]


def _numbers(text: str, before: Wording) -> list[str]:
    """Compare the numbers, in whatever digits, with those of the Dutch and of the translation of before."""
    new, old, dutch = (_in_digits(each) for each in (text, before.translation, before.dutch))
    lost = [f"the number {number} is missing" for number in sorted(old - new)]
    return lost + [f"the number {number} is new" for number in sorted(new - old - dutch)]


def _in_digits(text: str) -> set[str]:
    return set(_NUMBER.findall(text.translate(TO_LATIN)))


def _outside(text: str, change: Callable[[str], str]) -> str:
    """Return a text of which `change` changed what stands outside isolates."""
    return "".join(part if part.startswith(OPEN) else change(part) for part in _parts(text))


def _parts(text: str) -> list[str]:
    """Return a text in parts: each isolate is one."""
    parts, end = [], 0
    for found in ISOLATE.finditer(text):
        parts += [text[end : found.start()], found[0]]
        end = found.end()
    return [*parts, text[end:]]


def _with_digits(digits: str, part: str) -> str:
    return part.translate(TO_LATIN).translate(str.maketrans(LATIN_DIGITS, digits))


def _isolate(run: str, part: str) -> str:
    """Put an isolate around a run where it stands by itself, in the digits of any script."""
    pattern = "".join(_ANY_DIGIT.get(sign, re.escape(sign)) for sign in run)
    return re.sub(rf"(?<!\w){pattern}(?!\w)", f"{OPEN}{run}{CLOSE}", part)
