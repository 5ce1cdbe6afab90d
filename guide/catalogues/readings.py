"""Which texts were translated back by somebody who had not seen the Dutch, and said the same.

A reading belongs to a text letter by letter: to its context, its Dutch and its translation. So it is never to be taken
back by hand: a text that changes waits for a reader again, and one that is put back has been read. What native readers
say is kept apart (guide/reviews/).
"""

import csv
from collections.abc import Iterable
from datetime import date
from hashlib import sha256
from pathlib import Path

from guide.catalogues.sampling import Sampled
from guide.languages import Language
from guide.paths import TRANSLATIONS

BACK = "back"  # what a row says of its text
SHORT = 16  # letters of a fingerprint: enough for millions of texts


def fingerprint(text: Sampled) -> str:
    """Return what is another one for any other context, Dutch or translation."""
    whole = "\0".join((text.context, text.dutch, text.translation))
    return sha256(whole.encode()).hexdigest()[:SHORT]


def readings(language: Language) -> set[str]:
    """Return the fingerprints of the texts that were translated back. Raises OSError."""
    return {mark for mark, _, _ in _rows(language)}


def record(language: Language, texts: Iterable[Sampled], on: date) -> int:
    """Write down that these texts were translated back and were right; return how many are new. Raises OSError."""
    rows = {mark: (kind, day) for mark, kind, day in _rows(language)}
    new = {fingerprint(text) for text in texts} - rows.keys()
    rows |= dict.fromkeys(new, (BACK, on.isoformat()))
    with _file(language).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows((mark, *row) for mark, row in sorted(rows.items()))
    return len(new)


def read_key(path: Path, without: Iterable[int] = ()) -> list[Sampled]:
    """Return the texts of a key that `guide review` wrote, without those of some numbers.

    Raises ValueError, as a sentence, when it is no key.
    """
    left_out, found = {str(number) for number in without}, []
    for line in path.read_text(encoding="utf-8").splitlines():
        number, *text = line.split("\t")
        if not number.isdecimal() or len(text) != 3:
            raise ValueError(f"{path} is no key of guide review: “{line[:40]}”")
        if number not in left_out:
            found.append(Sampled(*text))
    return found


def _file(language: Language) -> Path:
    return TRANSLATIONS / language.catalogue / "readings.csv"


def _rows(language: Language) -> list[list[str]]:
    path = _file(language)
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.reader(file) if len(row) == 3]
