"""The ten public holidays of Belgium."""

from datetime import date, timedelta

FIXED = ((1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25))
AFTER_EASTER = (1, 39, 50)  # Easter Monday, Ascension Day, Whit Monday


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the method of Meeus, Jones and Butcher)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap, left = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    day = (32 + 2 * left + 2 * (rest // 4) - moon - rest % 4) % 7
    month = (golden + 11 * moon + 22 * day) // 451
    months, days = divmod(moon + day - 7 * month + 114, 31)
    return date(year, months, days + 1)


def holidays(year: int) -> list[date]:
    """Return the public holidays of a year, in order."""
    sunday = easter(year)
    return sorted([date(year, *day) for day in FIXED] + [sunday + timedelta(days) for days in AFTER_EASTER])


def year_from(day: date) -> tuple[date, ...]:
    """Return the public holidays in the year that begins on a day."""
    end = day + timedelta(365)
    return tuple(each for year in (day.year, day.year + 1) for each in holidays(year) if day <= each < end)
