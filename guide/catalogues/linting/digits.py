"""Digits: 0-9 in Arabic, ۰-۹ in Dari and Pashto (docs/translating.md, "Digits"; a choice, not CLDR)."""

import re
from collections.abc import Iterator

from guide.catalogues.linting.finding import Finding
from guide.catalogues.linting.message import Message
from guide.languages import LATIN_DIGITS, PERSIAN_DIGITS, TRANSLATED

ARABIC_INDIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"
ALL_DIGITS = LATIN_DIGITS + ARABIC_INDIC_DIGITS + PERSIAN_DIGITS
DIGITS = {language.catalogue: language.digits for language in TRANSLATED}
TO_LATIN = str.maketrans(ALL_DIGITS, LATIN_DIGITS * 3)


def digits(message: Message) -> Iterator[Finding]:
    """Refuse digits of another script outside isolates."""
    right = DIGITS[message.language]
    wrong = "".join(s for s in message.shown if s in ALL_DIGITS and s not in right)
    if wrong:
        mended = wrong.translate(str.maketrans(ALL_DIGITS, right * 3))
        yield Finding(
            "digits", f"“{wrong}” has the digits of another script", f"write {mended}, or isolate a number to copy"
        )


def same_numbers(message: Message) -> Iterator[Finding]:
    """Ask for the same numbers as in the Dutch. One digit may become a word (two months: شهرين)."""
    dutch = _numbers(message.dutch)
    translated = _numbers(message.translation)
    for number in sorted(dutch - translated):
        yield Finding("number-lost", f"the number {number} of the Dutch is missing", "write it in digits")
    for number in sorted(translated - dutch):
        yield Finding("number-invented", f"the number {number} is not in the Dutch", "check the number")


def _numbers(text: str) -> set[str]:
    found = re.findall(r"\d{2,}", text.translate(TO_LATIN))
    return {number for number in found if number.strip("0")}
