"""What the search of one language knows, as text for the browser: static/js/search.js opens it again.

Small matters more than beauty here, for a family pays for it. What a result shows is there to be read (`shown`), so the
phone finds the terms in it, and only the others are sent; words share their beginnings with the word before; terms are
called by their numbers, numbers are differences, in one letter or two.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict
from hashlib import blake2b

from guide.catalogues.compiling import Catalogues
from guide.languages import DUTCH
from guide.pictograms import PICTOGRAMS
from guide.search import outlines
from guide.search.endings import ENDINGS
from guide.search.entries import ABOUT, BOTH, FIELDS, KINDS, TITLE, WITHIN, Entry
from guide.search.folding import FOLDED
from guide.search.indexing import CODES, Speaks, Tables, shown, speaker, terms_of

DIGITS = "".join(chr(code) for code in range(35, 127) if chr(code) != "\\")  # what JSON writes as it is
LAST = len(DIGITS) - 45  # so many digits end a number; those after them are followed by another
SIGNS = {
    "journey": "j", "step": "s", "moment": "m", "word": "w", "contact": "c", "card": "t", "page": "p",
    "door": "d", "own": "o",
}  # fmt: skip
STAYS = "="  # after the name of a drawing that is not mirrored where lines run from right to left


def packed_entries(entries: Sequence[Entry]) -> str:
    """Return what is the same in every language, as JSON: where each entry opens, its drawing, its telephone."""
    told = "\n".join(map(_line, entries))
    return _json({"of": _digest(told), "entries": told})


def packed(tables: Tables, catalogues: Catalogues) -> str:
    """Return the rest, in one language. `of` tells of which entries it speaks: it is of no use with others."""
    speaks = speaker(tables.language, catalogues)
    read = terms_of((shown(entry, speaks) for entry in tables.entries), tables.silent, tables.endings)
    return _json(
        {
            "language": tables.language.code,
            "of": _digest("\n".join(map(_line, tables.entries))),
            "said": "\n".join(_said(entry, speaks) for entry in tables.entries),
            "terms": _terms([term for term in tables.terms if term not in read]),
            "places": " ".join(
                _places(_unread(places, read.get(term, {})))
                for term, places in zip(tables.terms, tables.places, strict=True)
            ),
            "says": _says(tables),
            "rarity": tables.rarity,
            "silent": " ".join(sorted(tables.silent)),
            "danger": " ".join(sorted(tables.danger)),
            "letters": FOLDED,
            "endings": asdict(tables.endings),
            "dutch": asdict(ENDINGS[DUTCH.code]),
            "outlines": outlines.TABLE,
            "marks": outlines.MARKS,
            "fields": list(FIELDS.values()),
            "within": WITHIN,
            "kinds": KINDS,
        }
    )


def _json(told: dict[str, object]) -> str:
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=4).hexdigest()


def _line(entry: Entry) -> str:
    """Return the sign of its kind and its path, its drawing, telephone and readers.

    A step has no path of its own: it is the next place on the page of the journey before it.
    """
    drawn = f"{entry.picture}{'' if PICTOGRAMS[entry.picture].mirrors else STAYS}"
    path = "" if entry.kind == "step" else entry.path
    return "\t".join([SIGNS[entry.kind] + path, drawn, entry.phone, entry.language]).rstrip("\t")


def _said(entry: Entry, speaks: Speaks) -> str:
    """Return the title of an entry and what stands under it; under a step that is the title before it."""
    return "\t".join([speaks(entry.title), "" if entry.kind == "step" else speaks(entry.under)]).rstrip("\t")


def _terms(terms: list[str]) -> str:
    """Return each term without what it shares with the one before, and before it how much that is."""
    told, before = [], ""
    for term in terms:
        shared = next((at for at, (one, other) in enumerate(zip(term, before, strict=False)) if one != other), None)
        shared = min(len(term), len(before)) if shared is None else shared
        shared = min(shared, len(DIGITS) - 1)
        told.append(DIGITS[shared] + term[shared:])
        before = term
    return " ".join(told)


def _unread(places: list[tuple[int, int]], read: dict[int, int]) -> list[tuple[int, int]]:
    """Return the places that a phone does not read by itself. Words of families that stand in a title make it BOTH."""
    told = []
    for number, field in places:
        seen = read.get(number)
        if seen != field:
            told.append((number, CODES[ABOUT] if seen == CODES[TITLE] and field == CODES[BOTH] else field))
    return told


def _says(tables: Tables) -> str:
    """Return for each word of families its number, as the difference with the one before, and what it means."""
    numbers = {term: number for number, term in enumerate(tables.terms)}
    told, before = [], 0
    for number, ours in sorted((numbers[theirs], ours) for theirs, ours in tables.says.items()):
        told.append(_number(number - before) + "".join(_number(numbers[each]) for each in ours if each in numbers))
        before = number
    return " ".join(told)


def _places(places: list[tuple[int, int]]) -> str:
    told, before = "", 0
    for number, field in places:
        told += _number((number - before) * len(FIELDS) + field)
        before = number
    return told


def _number(value: int) -> str:
    """Return a whole number: its last digit is one of the first, those before it of the others, the highest first."""
    base = len(DIGITS) - LAST
    written = DIGITS[value % LAST]
    value //= LAST
    while value:
        written = DIGITS[LAST + value % base] + written
        value //= base
    return written
