"""Letters: those of the language, each where it can stand, each stored in one way (docs/translating.md, "Letters")."""

import re
import unicodedata
from collections.abc import Iterator

from guide.catalogues.linting.finding import Finding
from guide.catalogues.linting.languages.writing import Writing
from guide.catalogues.linting.message import CLOSE, COPIED, OPEN, Message, name_of

MARKS = " \n.:،؛؟«»()-/…"
ADVICE_FOR_ALL = {"€": "write the word euro", "%": "write the word for “per hundred”"}

TATWEEL = "\u0640"
PRESENTATION_FORM = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
BIDI_CONTROL = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]")
SEEN_BY_OTHER_RULES = re.compile(
    f"[{COPIED}{OPEN}{CLOSE}{TATWEEL}\u200c\u200d,;?!\"'“”‘’۔A-Za-zÀ-ɏ0-9٠-٩۰-۹]"
    f"|{PRESENTATION_FORM.pattern}|{BIDI_CONTROL.pattern}"
)


def foreign_letters(message: Message) -> Iterator[Finding]:
    """Refuse every letter that the language does not use. Source: docs/translating.md."""
    allowed = message.writing.letters | set(MARKS) | (message.writing.for_sounds if message.is_sound else set())
    strange = (sign for sign in message.shown if sign not in allowed)
    for sign in dict.fromkeys(strange):
        if not SEEN_BY_OTHER_RULES.match(sign):
            yield Finding("letter", f"{name_of(sign)} is not used here", _advice(sign, message.writing))


def _advice(sign: str, writing: Writing) -> str:
    if sign in writing.instead:
        return f"write {' + '.join(name_of(letter) for letter in writing.instead[sign])}"
    return writing.advice.get(sign) or ADVICE_FOR_ALL.get(sign, "use a letter of the language")


def letters_in_the_wrong_place(message: Message) -> Iterator[Finding]:
    """Refuse Pashto ي and Arabic ى before another letter. Source: docs/translating.md."""
    for each in message.writing.misplaced:
        if re.search(each.pattern, message.shown):
            problem = f"{name_of(each.letter)} is inside a word"
            yield Finding("letter-position", problem, f"write {name_of(each.instead)}")


def old_encodings(message: Message) -> Iterator[Finding]:
    """Refuse stretching, ready-shaped letters and uncomposed text. Source: Unicode, chapter 9.2; UAX 15."""
    if TATWEEL in message.translation:
        yield Finding("tatweel", "a letter is stretched (U+0640)", "remove the stretching sign")
    for sign in dict.fromkeys(PRESENTATION_FORM.findall(message.translation)):
        plain = unicodedata.normalize("NFKC", sign)
        yield Finding("presentation-form", f"{name_of(sign)} is a ready-shaped letter", f"write {plain}")
    if unicodedata.normalize("NFC", message.translation) != message.translation:
        yield Finding("unicode-form", "a letter and its sign are stored apart", "normalise the text to NFC")


def bidi_controls(message: Message) -> Iterator[Finding]:
    """Refuse every direction sign but U+2068 and U+2069. Source: Unicode UAX 9; docs/translating.md."""
    for sign in dict.fromkeys(BIDI_CONTROL.findall(message.translation)):
        yield Finding(
            "bidi-control",
            f"there is a hidden direction sign U+{ord(sign):04X}",
            "remove it; put Latin text between U+2068 and U+2069",
        )
