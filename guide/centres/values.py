"""Telephone numbers, languages and days, as people write them."""

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from difflib import get_close_matches
from functools import cache

from babel import Locale

from guide.centres.hours import Tell
from guide.languages import LANGUAGES
from guide.library.local import Closed

HOLIDAYS = "feestdagen"
_SHORT = 4  # digits of a number such as 112 or 1733
_OWN_WORDS = {"dari": "prs", "pasjtoe": "ps", "pashto": "ps", "pasjto": "ps", "pashtu": "ps", "farsi": "fa"}
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")


def read_phone(written: str, tell: Tell) -> str:
    """Return a number in the form of the guide, digits and spaces; `tell` hears what is wrong with it."""
    number = " ".join(re.sub(r"[./()-]+", " ", written).split())
    digits = number.replace(" ", "")
    if not re.fullmatch(r"\+?\d+", digits) or not 3 <= len(digits) <= 15:
        tell("phone", written=written)
    elif len(digits) > _SHORT and not digits.startswith(("0", "+")):
        tell("phone_zero", written=written, instead=f"0{number}")
    return number


def read_language(written: str, tell: Tell) -> str:
    """Return the code of a language; `tell` hears which one was meant when this is none."""
    code = written.strip().lower()
    if code in LANGUAGES or (len(code) in {2, 3} and code in _names().values()):
        return code
    meant = _OWN_WORDS.get(code) or _names().get(code)
    near = get_close_matches(code, (*_names(), *_OWN_WORDS), 1, 0.8)
    if not meant and near:
        meant = _OWN_WORDS.get(near[0]) or _names()[near[0]]
    if meant:
        tell("language", written=written, instead=meant)
    else:
        tell("language_unknown", written=written)
    return code


@cache
def _names() -> dict[str, str]:
    """Return the codes of languages by their Dutch names."""
    return {name.lower(): code for code, name in Locale("nl").languages.items() if code.isalpha()}


def read_day(written: str, tell: Tell) -> date | None:
    """Return a day that is written as a text (2026-11-28, 28/11/2026), None after telling that it is none."""
    day_first = _DAY_FIRST.fullmatch(written.strip())
    with suppress(ValueError):
        return (
            date(*(int(part) for part in reversed(day_first.groups())))
            if day_first
            else date.fromisoformat(written.strip())
        )
    tell("date", written=written, instead=iso_for(written))
    return None


def iso_for(written: str) -> str:
    """Return a day as this file has it when it can be read as day, month, year; else an example."""
    if match := _DAY_FIRST.search(written):
        day, month, year = map(int, match.groups())
        with suppress(ValueError):
            return date(year, month, day).isoformat()
    return "2026-11-28"


def read_closed(lines: Sequence[str | date], tell: Tell, today: date) -> Closed:
    """Return when something is closed; `tell` hears what is wrong, and what is over."""
    holidays, periods = False, []
    for line in lines:
        written = line.isoformat() if isinstance(line, date) else line
        if written.strip().lower() in {HOLIDAYS, "feestdag", "op feestdagen"}:
            holidays = True
            continue
        first, _, last = re.sub(r"\s*(\.\.+|…|\bt/m\b|\btot en met\b|\btot\b)\s*", "..", written).partition("..")
        days = []
        with suppress(ValueError):
            days = [date.fromisoformat(first.strip()), date.fromisoformat((last or first).strip())]
        if not days:
            tell("closed", written=written)
        elif days[1] < days[0]:
            tell("dates_order", written=written)
        else:
            periods.append((days[0], days[1]))
            if days[1] < today:
                tell("dates_over", written=written)
    return Closed(holidays, tuple(sorted(periods)))
