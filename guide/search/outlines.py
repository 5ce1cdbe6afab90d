"""The outline of a word: its consonants in classes, the same in Latin and in Arabic letters.

So “kiraya” finds “کرایه” and “هور” finds “huur”. Vowels, h and what often is a vowel (و ی ع) fall away; the sketch of a
word has them too, and tells words of one outline apart. Figures are letters where people write 7adane and sa3a. The
tables travel to the browser in the index.
"""

from guide.search.folding import words_of

# Two Latin letters for one sound come first.
PAIRS = {"kh": "x", "gh": "k", "sh": "c", "ch": "j", "zh": "z", "th": "t", "ph": "b", "dj": "j"}
LETTERS = {
    "b p ب": "b", "t ت ط": "t", "d د ض": "d", "s c س ص ث": "s", "z ز ذ ظ": "z", "j ج": "j", "x خ": "x",
    "k q g ک ق غ": "k", "f v ف": "f", "l ل": "l", "m م": "m", "n ن": "n", "r ر": "r", "ش": "c",
    "5": "x", "6": "t", "8": "k", "9": "s",
}  # fmt: skip
_MARKS = {"a 2 ا": "a", "i e y ی": "i", "o u w و": "u", "h 7 ح ه": "h", "3 ع": "3"}
HEARD = "h3"  # marks that are no vowels: whoever writes them in Latin letters means a letter

TABLE = PAIRS | {
    words_of(letter)[0]: group for letters, group in LETTERS.items() for letter in letters.split()
}  # fmt: skip
MARKS = {words_of(letter)[0]: mark for letters, mark in _MARKS.items() for letter in letters.split()}


def outline(word: str) -> tuple[str, str]:
    """Return the consonants of a folded word, each class once where it stands doubled, and its sketch.

    A number has neither.
    """
    found, sketch, at = "", "", len(word) if word.isdecimal() else 0
    while at < len(word):
        pair = word[at : at + 2]
        size = 2 if pair in TABLE else 1
        group = TABLE.get(word[at : at + size], "")
        if group and not found.endswith(group):
            found += group
        sketch += group or MARKS.get(word[at], "")
        at += size
    return found, sketch


def likeness(latin: str, arabic: str) -> float:
    """Return how much of the sketch in Arabic letters stands in that in Latin ones, in its order: 1 at most.

    Latin letters tell short vowels, Arabic ones do not: those are not missed.
    """
    missed = sum(max(0, latin.count(mark) - arabic.count(mark)) for mark in HEARD)
    return _common(latin, arabic) / (len(arabic) + missed)


def _common(one: str, other: str) -> int:
    """Return how many signs of one can be found in the other, in the same order."""
    lengths = [0] * (len(other) + 1)
    for sign in one:
        before = lengths
        lengths = [0]
        for at, each in enumerate(other):
            lengths.append(before[at] + 1 if each == sign else max(before[at + 1], lengths[at]))
    return lengths[-1]
