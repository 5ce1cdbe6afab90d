"""The alphabets: which letters each language uses (docs/translating.md, "Letters")."""

import re
import unicodedata
from collections.abc import Iterator

from guide.catalogues.linting.finding import Finding
from guide.catalogues.linting.message import CLOSE, COPIED, OPEN, Message, name_of

MARKS = " \n.:،؛؟«»()-/…"
VOWELS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
ALPHABET = {
    "ar": set("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي" + VOWELS),
    "fa_AF": set("ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی\u064b\u0651\u0654"),
    "ps": set("ءآئابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهیيېۍ"),
}

SAME_LETTER = {"ہ": "ه", "ھ": "ه", "ە": "ه"}
REPLACEMENT = {
    "ar": SAME_LETTER | {"ی": "ي", "ې": "ي", "ک": "ك", "ٱ": "ا"},
    "fa_AF": SAME_LETTER | {"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه\u0654", "إ": "ا", "ګ": "گ", "ٱ": "ا"},
    "ps": SAME_LETTER
    | {"ك": "ک", "گ": "ګ", "ى": "ی", "ے": "ی", "ۀ": "ه", "ة": "ه", "أ": "ا", "إ": "ا"}
    | {"ٹ": "ټ", "ڈ": "ډ", "ڑ": "ړ", "ٱ": "ا"},
}
ADVICE = {
    "ar": dict.fromkeys("گپچژڤ", "write the foreign name in Latin letters, in an isolate"),
    "fa_AF": dict.fromkeys("ټډړږښڼځڅېۍ", "this is a Pashto letter: write the Dari word"),
    "ps": {"ں": "write ن or ڼ"} | dict.fromkeys(VOWELS, "write Pashto without vowel signs"),
}
ADVICE_FOR_ALL = {"€": "write the word euro", "%": "write the word for “per hundred”"}

LETTER = "[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06d5]"
INNER_PASHTO_YEH = re.compile(f"ي(?={LETTER})")
INNER_ALEF_MAKSURA = re.compile(f"ى(?=[{VOWELS}]*{LETTER})")

TATWEEL = "\u0640"
PRESENTATION_FORM = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
BIDI_CONTROL = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]")
SEEN_BY_OTHER_RULES = re.compile(
    f"[{COPIED}{OPEN}{CLOSE}{TATWEEL}\u200c\u200d,;?!\"'“”‘’۔A-Za-zÀ-ɏ0-9٠-٩۰-۹]"
    f"|{PRESENTATION_FORM.pattern}|{BIDI_CONTROL.pattern}"
)


def foreign_letters(message: Message) -> Iterator[Finding]:
    """Refuse every letter that the language does not use. Source: docs/translating.md."""
    allowed = ALPHABET[message.language] | set(MARKS) | set(VOWELS if message.is_sound else "")
    strange = (sign for sign in message.shown if sign not in allowed)
    for sign in dict.fromkeys(strange):
        if not SEEN_BY_OTHER_RULES.match(sign):
            yield Finding("letter", f"{name_of(sign)} is not used here", _advice(sign, message.language))


def _advice(sign: str, language: str) -> str:
    replacement = REPLACEMENT[language].get(sign)
    if replacement:
        return f"write {' + '.join(name_of(letter) for letter in replacement)}"
    return ADVICE[language].get(sign) or ADVICE_FOR_ALL.get(sign, "use a letter of the language")


def letters_in_the_wrong_place(message: Message) -> Iterator[Finding]:
    """Refuse Pashto ي and Arabic ى before another letter. Source: docs/translating.md."""
    if message.language == "ps" and INNER_PASHTO_YEH.search(message.shown):
        yield Finding("letter-position", f"{name_of('ي')} is inside a word", f"write {name_of('ی')}")
    if message.language == "ar" and INNER_ALEF_MAKSURA.search(message.shown):
        yield Finding("letter-position", f"{name_of('ى')} is inside a word", f"write {name_of('ي')}")


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
