"""The outline of a word: its consonants in classes, the same in Latin and in Arabic letters.

So “kiraya” finds “کرایه” and “هور” finds “huur”. Vowels, h and what often is a vowel (و ی ع) fall away. The table
travels to the browser in the index.
"""

from guide.search.folding import words_of

# Two Latin letters for one sound come first.
PAIRS = {"kh": "x", "gh": "k", "sh": "c", "ch": "j", "zh": "z", "th": "t", "ph": "b", "dj": "j"}
LETTERS = {
    "b p ب": "b", "t ت ط": "t", "d د ض": "d", "s c س ص ث": "s", "z ز ذ ظ": "z", "j ج": "j", "x خ": "x",
    "k q g ک ق غ": "k", "f v ف": "f", "l ل": "l", "m م": "m", "n ن": "n", "r ر": "r", "ش": "c",
}  # fmt: skip


TABLE = PAIRS | {
    words_of(letter)[0]: group for letters, group in LETTERS.items() for letter in letters.split()
}  # fmt: skip


def outline(word: str) -> str:
    """Return the consonants of a folded word, each class once where it stands doubled."""
    found, at = "", 0
    while at < len(word):
        pair = word[at : at + 2]
        size = 2 if pair in TABLE else 1
        group = TABLE.get(word[at : at + size], "")
        if group and not found.endswith(group):
            found += group
        at += size
    return found
