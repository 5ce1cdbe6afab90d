"""Hours as they stand on a door become the hours of a week.

Ten forms, and what is said of the rest (guide/centres/sentences.py):

    ma 9:00-12:00                   ma-vr 9:00-12:00, 13:00-16:00      op afspraak
    ma-vr 9:00-12:00                elke dag 8:00-20:00                za op afspraak
    ma, wo en vr 9:00-12:00         werkdagen 9:00-12:00               wo 13:00-16:00 op afspraak
    dag en nacht                    (and: zo gesloten)
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from guide.library.local import WEEK, Hours, Slot

DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
IN_ENGLISH = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_BY_NAME = {name: day for day, whole in enumerate(DAYS) for name in (whole, whole[:2], f"{whole[:2]}.", f"{whole}en")}
_MANY = {
    **dict.fromkeys(("elke dag", "alle dagen", "iedere dag", "dagelijks"), tuple(WEEK)),
    **dict.fromkeys(("werkdagen", "elke werkdag", "weekdagen", "in de week"), (0, 1, 2, 3, 4)),
    **dict.fromkeys(("weekend", "in het weekend"), (5, 6)),
}
_ALWAYS = re.compile(r"((elke dag|altijd)[ ,]+)?(dag en nacht|24/24|24 uur( op 24)?)|altijd open|7/7")
_ANY_DAY = re.compile(r"(alleen |enkel )?(op|na) afspraak")
_LINE = re.compile(r"(?P<days>.*?[^\d\s,;:])[ :,]*(?P<what>(op|na) afspraak|gesloten|toe|\d.*)")
_TIMES = re.compile(r"(\d{1,2})[:.uh](\d{2}) ?- ?(\d{1,2})[:.uh](\d{2})")
_BARE = re.compile(r"(?<![\d:.uh])(\d{1,2})[uh]?(?![\d:.uh])")  # an hour without minutes
_RULE = re.compile(
    r"\b(on)?even\b|\bweken\b|week\b(?!end)|vakantie|zomer|winter|maand\b|eerste|laatste|tweede|zon(op|onder)"
)
_EVENING, _MORNING = 18 * 60, 12 * 60

Tell = Callable[..., None]  # tell(sentence, **values)


def read_hours(lines: Sequence[str], tell: Tell) -> Hours:
    """Return the hours that some lines say together; `tell` hears what is wrong with them."""
    slots: list[list[Slot]] = [[] for _ in WEEK]
    closed, always, by_appointment = set(), False, False
    for written in lines:
        text = _plain(written)
        if _ALWAYS.fullmatch(text):
            always = True
        elif _ANY_DAY.fullmatch(text):
            by_appointment = True
        elif found := _read_line(text):
            days, added = found
            for slot in added:
                _check_slot(slot, tell)
            for day in days:
                slots[day] += added
                closed |= set() if added else {day}
        else:
            _tell_why(written, text, tell)
    _check_days(slots, closed, tell)
    week = tuple(tuple(sorted(each, key=_order)) for each in slots)
    return Hours(week, tuple(sorted(closed)), always, by_appointment)


def _plain(written: str) -> str:
    """Return a line in small letters, with one way to write what people write in many."""
    text = " ".join(written.lower().replace("–", "-").replace("—", "-").split())
    text = re.sub(r"\s*\b(t/m|tot en met|tem|tot)\b\s*", "-", text)
    return re.sub(r"\s*-\s*", "-", re.sub(r"(?<=\d)\s*uur\b", "", text)).strip(" .")


def _read_line(text: str) -> tuple[tuple[int, ...], list[Slot]] | None:
    """Return the days of a line and their slots, none when they are closed; None when it is in no form we know."""
    found = _LINE.fullmatch(text)
    days = _read_days(found["days"]) if found else None
    if not found or not days:
        return None
    what = found["what"]
    if what in {"gesloten", "toe"}:
        return days, []
    asked = re.fullmatch(r"(?P<times>.*?)[ ,(]*(op|na) afspraak\)?", what)
    times = asked["times"] if asked else what
    if asked and not times:
        return days, [Slot(by_appointment=True)]
    matches = [_TIMES.fullmatch(each.strip()) for each in re.split(r",|;|&|\ben\b", times)]
    if not all(matches):
        return None
    return days, [_slot(match, bool(asked)) for match in matches if match]


def _slot(match: re.Match[str], by_appointment: bool) -> Slot:
    opens, till, closes, end = match.groups()
    return Slot(f"{int(opens)}:{till}", f"{int(closes)}:{end}", by_appointment)


def _read_days(text: str) -> tuple[int, ...] | None:
    """Return the days that a text names, None when it names something else."""
    days: list[int] = []
    for part in re.split(r",|/|&|\ben\b", text):
        name = part.strip()
        first, _, last = name.partition("-")
        if name in _MANY:
            days += _MANY[name]
        elif first in _BY_NAME and (not last or last in _BY_NAME):
            start, end = _BY_NAME[first], _BY_NAME[last or first]
            days += [day % len(WEEK) for day in range(start, end + 1 + (len(WEEK) if end < start else 0))]
        else:
            return None
    return tuple(dict.fromkeys(days))


def _tell_why(written: str, text: str, tell: Tell) -> None:
    """Say what is not understood, and when it can be seen what was meant, how to write that."""
    if _RULE.search(text):
        tell("hours_rule", written=written)
        return
    whole = _BARE.sub(r"\1:00", text)
    whole = re.sub(r"(\d)[.uh](\d\d)", r"\1:\2", whole)
    if whole != text and _read_line(whole):
        tell("hours_form", written=written, instead=whole)
    else:
        tell("hours_unknown", written=written)


def _check_slot(slot: Slot, tell: Tell) -> None:
    if not slot.opens:
        return
    for time in (slot.opens, slot.closes):
        if _minutes(time) > 24 * 60 or int(time.rpartition(":")[2]) > 59:
            tell("hours_clock", written=time)
            return
    if _minutes(slot.closes) <= _minutes(slot.opens):
        at_night = _minutes(slot.opens) >= _EVENING and _minutes(slot.closes) <= _MORNING
        tell("hours_midnight" if at_night else "hours_order", written=slot.times)


def _check_days(slots: Sequence[Sequence[Slot]], closed: set[int], tell: Tell) -> None:
    """Say which days contradict themselves; what contradicts itself on many days is said once."""
    told = set()
    for day, each in enumerate(slots):
        named = (DAYS[day], IN_ENGLISH[day])
        if each and day in closed:
            tell("hours_both", day=named)
        for one, next_one in pairwise(sorted((slot for slot in each if slot.opens), key=_order)):
            pair = (one.times, next_one.times)
            if _minutes(next_one.opens) < _minutes(one.closes) and pair not in told:
                told.add(pair)
                tell("hours_overlap", day=named, first=one.times, second=next_one.times)


def _order(slot: Slot) -> tuple[int, int]:
    return (_minutes(slot.opens), _minutes(slot.closes)) if slot.opens else (24 * 60, 0)


def _minutes(time: str) -> int:
    hours, _, minutes = time.partition(":")
    return int(hours) * 60 + int(minutes)
