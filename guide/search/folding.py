"""One spelling for every keyboard: the same word typed on an Arabic, Persian, Urdu or Pashto keyboard, with or without
its marks, becomes the same letters. static/js/search.js folds in the same way, with the same table.
"""

import re
import unicodedata
from functools import lru_cache

# Each letter on the left becomes the one on the right: one target for a family of letters, whatever the language, and
# letters that a foreign keyboard lacks become those that are typed instead.
LETTERS = {
    "ى ې ۍ ے": "ي", "ي": "ی",
    "ك ڪ گ ګ": "ک",
    "ة ە ہ ھ ۃ": "ه",
    "ٱ": "ا", "ـ": "",
    "ټ ٹ": "ت", "ډ ڈ": "د", "ړ ڑ": "ر", "ڼ ں": "ن", "ښ": "ش", "ږ ژ": "ز", "څ": "س", "ځ": "ز", "پ": "ب", "چ": "ج",
}  # fmt: skip


def _table() -> dict[str, str]:
    once = {letter: becomes for letters, becomes in LETTERS.items() for letter in letters.split()}
    table = {letter: once.get(becomes, becomes) for letter, becomes in once.items()}
    for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"):
        table |= {digit: str(value) for value, digit in enumerate(digits)}
    return table


FOLDED = _table()
_TRANSLATE = str.maketrans(FOLDED)
_WORD = re.compile(r"[^\W_]+")
_BEYOND = re.compile(
    "[\U00010000-\U0010ffff]"
)  # letters that no language of the guide has, and that browsers count twice


def words_of(text: str) -> list[str]:
    """Return the words of a text, each folded: runs of letters and digits."""
    return _WORD.findall(_fold(text))


def _fold(text: str) -> str:
    spaced = text.replace("\u200c", " ")  # a Persian keyboard puts it inside words, others a space or nothing
    bare = _BEYOND.sub(" ", "".join(filter(_is_seen, unicodedata.normalize("NFKD", spaced))))
    return bare.lower().translate(_TRANSLATE)


@lru_cache(4096)
def _is_seen(sign: str) -> bool:
    """Tell whether a sign is no mark on a letter and no order about the direction of the line."""
    category = unicodedata.category(sign)
    return category[0] != "M" and category != "Cf"
