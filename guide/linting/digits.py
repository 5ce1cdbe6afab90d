"""Digits: 0-9 in Arabic, ۰-۹ in Dari and Pashto (docs/translating.md, "Digits"; a choice, not CLDR)."""

import re
from collections.abc import Iterator

from guide.linting.finding import Finding
from guide.linting.message import Message

LATIN, ARABIC_INDIC, PERSIAN = "0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"
DIGITS = {"ar": LATIN, "fa_AF": PERSIAN, "ps": PERSIAN}
TO_LATIN = str.maketrans(ARABIC_INDIC + PERSIAN, LATIN * 2)


def digits(message: Message) -> Iterator[Finding]:
    """Refuse digits of another script outside isolates."""
    right = DIGITS[message.language]
    wrong = "".join(s for s in message.shown if s in LATIN + ARABIC_INDIC + PERSIAN and s not in right)
    if wrong:
        repair = f"write {wrong.translate(_table(message.language))}, or isolate a number to copy"
        yield Finding("digits", f"“{wrong}” has the digits of another script", repair)


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


def _table(language: str) -> dict[int, int]:
    return str.maketrans(LATIN + ARABIC_INDIC + PERSIAN, DIGITS[language] * 3)
