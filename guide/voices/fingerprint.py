"""The fingerprint of a sentence: a clip belongs to it, and to no other.

It is the same for everything that is said in the same way, so that a comma costs no retake; a new number, name or
“not” gives another one, so that a voice never says what is no longer written.
"""

import re
import unicodedata
from hashlib import sha256

LENGTH = 10  # hexadecimal digits: enough for millions of sentences
NAME = 16  # of the name of a file

# What keyboards write differently and people say the same. ى and ي are two sounds in Arabic, and stay two.
_SAME = str.maketrans({"ي": "ی", "ك": "ک", "ہ": "ه", "؟": "?", "٪": "%", "٫": ",", "−": "-", "–": "-"})
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_VOWEL_MARKS = re.compile("[\u0640\u064b-\u0652\u0670]")  # and the line that stretches a word
_WITHIN_NUMBER = re.compile(r"(?<=\d)[.,:/-](?=\d)")  # 3,5 is not 35
_SAID = {"?", "%", "&", "@"}  # signs that are heard, in the voice or as a word


def plain(text: str) -> str:
    """Return what is said of a text: without vowel marks, spaces, punctuation and the signs that steer direction."""
    text = unicodedata.normalize("NFC", text).translate(_SAME).translate(_DIGITS)
    text = _VOWEL_MARKS.sub("", text)
    kept = {match.start() for match in _WITHIN_NUMBER.finditer(text)}
    return "".join(sign for at, sign in enumerate(text) if at in kept or _is_said(sign)).casefold()


def fingerprint(code: str, text: str) -> str:
    """Return the fingerprint of a sentence in the language with this code."""
    return sha256(f"{code}\0{plain(text)}".encode()).hexdigest()[:LENGTH]


def name_of(body: bytes) -> str:
    """Return the name of a file after its bytes: another sound has another name, and the same one the same."""
    return sha256(body).hexdigest()[:NAME]


def _is_said(sign: str) -> bool:
    """Tell whether a sign is a letter, a mark that belongs to one, a digit, or is said as a word (€, +, %)."""
    return unicodedata.category(sign)[0] in "LMNS" or sign in _SAID
