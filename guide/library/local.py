"""What is here, in one centre: its doors, each with its number and its hours. Names stay as they are on the doors."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby

WEEK = range(7)  # from Monday
HOLDS = timedelta(days=365)  # so long the hours are shown, counted from the day on which somebody compared them
DUE = timedelta(days=183)  # after so long somebody should compare them again
RUN = 3  # from so many days on it is “Monday to Wednesday”, not each of them


@dataclass(frozen=True)
class Slot:
    """A part of a day: from when till when ("9:00", "12:00"), by appointment or not. Without times: all day."""

    opens: str = ""
    closes: str = ""
    by_appointment: bool = False

    @property
    def times(self) -> str:
        """From when till when, as it is written on a door; "" without times."""
        return f"{self.opens}-{self.closes}" if self.opens else ""


@dataclass(frozen=True)
class Days:
    """Days of the week with the same slots; without slots they are closed. Each run is a first and a last day."""

    runs: tuple[tuple[int, int], ...]
    slots: tuple[Slot, ...]


@dataclass(frozen=True)
class Hours:
    """The hours of a week.

    week: the slots of each day from Monday; closed: the days that are said to be closed; always: day and night;
    by_appointment: an appointment is possible, on no day in particular.
    """

    week: tuple[tuple[Slot, ...], ...] = ((),) * len(WEEK)
    closed: tuple[int, ...] = ()
    always: bool = False
    by_appointment: bool = False

    @property
    def days(self) -> tuple[Days, ...]:
        """The days of which something is said, those with the same slots together, in the order of the week."""
        told = [day for day in WEEK if self.week[day] or day in self.closed]
        together: dict[tuple[Slot, ...], list[int]] = {}
        for day in told:
            together.setdefault(self.week[day], []).append(day)
        return tuple(Days(_runs(days), slots) for slots, days in together.items())


def _runs(days: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Return days as runs of days that follow one another; a run of two is two days."""
    found: list[tuple[int, int]] = []
    for _, group in groupby(enumerate(days), lambda each: each[1] - each[0]):
        run = [day for _, day in group]
        found += [(run[0], run[-1])] if len(run) >= RUN else [(day, day) for day in run]
    return tuple(found)


@dataclass(frozen=True)
class Closed:
    """When something is closed besides: on public holidays, and from a first to a last day."""

    holidays: bool = False
    periods: tuple[tuple[date, date], ...] = ()


@dataclass(frozen=True)
class Desk:
    """One door: a contact of the guide as it is here, or (`own`) one that the guide does not know.

    name: only when the door has one of its own; note: a sentence by the code of its language.
    """

    slug: str
    theme: str
    picture: str
    own: bool = False
    name: str = ""
    where: str = ""
    phone: str = ""
    hours: Hours | None = None
    speaks: tuple[str, ...] = ()
    interpreter: tuple[str, ...] = ()
    closed: Closed = Closed()
    note: tuple[tuple[str, str], ...] = ()

    @property
    def is_there_at_night(self) -> bool:
        """Tell whether somebody answers there day and night."""
        return bool(self.hours and self.hours.always and (self.phone or self.where))

    @property
    def anchor(self) -> str:
        """Its name within a page; nothing of the guide is called so."""
        return f"own.{self.slug}" if self.own else self.slug


@dataclass(frozen=True)
class Centre:
    """One reception centre or town: what it is called, where it is, its doors in the order of its file."""

    slug: str
    name: str
    place: str
    region: str
    checked: date
    closed: Closed = Closed()
    desks: tuple[Desk, ...] = ()
    holidays: tuple[date, ...] = ()  # those on which it is closed, in the year after the day when it was checked

    def desk(self, contact: str) -> Desk | None:
        """Return the door that takes the place of a contact of the guide."""
        return next((desk for desk in self.desks if desk.slug == contact and not desk.own), None)

    def of_theme(self, theme: str) -> list[Desk]:
        return [desk for desk in self.desks if desk.theme == theme]

    def is_too_old(self, today: date) -> bool:
        """Tell whether it was compared so long ago that its hours mislead."""
        return today - self.checked > HOLDS

    def without_hours(self) -> "Centre":
        desks = tuple(replace(desk, hours=None, closed=Closed()) for desk in self.desks)
        return replace(self, desks=desks, closed=Closed(), holidays=())
