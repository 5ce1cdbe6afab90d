"""The tables of a file become a centre, or a list of what is wrong in it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from typing import Any

from guide.centres import privacy, values
from guide.centres.findings import Findings
from guide.centres.holidays import year_from
from guide.centres.hours import read_hours
from guide.centres.table import EXAMPLES, NEEDED, Table, is_day
from guide.languages import LANGUAGES
from guide.library.local import DUE, HOLDS, Centre, Closed, Desk
from guide.library.model import Contact
from guide.library.parts import is_slug
from guide.library.whole import Library

MOST_DESKS = 60  # pages of a centre hold 14 each
OF_CENTRE = ("name", "place", "region", "checked", "closed", "contact", "own")
OF_DESK = ("name", "where", "phone", "hours", "speaks", "interpreter", "closed", "note")
ONLY_OWN = ("theme", "picture")  # those of a contact are those of the guide
OF_OWN = (*OF_DESK, *ONLY_OWN)
TOLD = ("where", "phone", "hours", "note")  # a block that says none of these says nothing
REGIONS = {"flanders": ("Vlaanderen", "Flanders"), "brussels": ("Brussel", "Brussels")}


@dataclass(frozen=True)
class Known:
    """What a file may refer to: the content, the drawings that exist, and the day of today."""

    library: Library
    drawn: frozenset[str]
    today: date


def check(slug: str, tables: dict[str, Any], known: Known, findings: Findings) -> Centre | None:
    """Return the centre that a file describes, None when something in it has to be mended first."""
    table = Table(tables, "", findings)
    table.close(OF_CENTRE)
    told = {finding.field for finding in findings.found if not finding.block}
    for key, example in NEEDED.items():
        if not table.filled(key) and key not in told:
            findings.add("", key, "missing", example=example)
    closed = _closed(table, known)
    desks = [*_contacts(tables.get("contact"), known, table), *_own(tables.get("own"), known, table)]
    shown = tuple(_inheriting(desk, closed) for desk in desks if desk)
    if len(shown) > MOST_DESKS:
        findings.add("", "", "many", count=len(shown), most=MOST_DESKS)
    if not shown and not findings.mistakes:
        findings.add("", "", "no_door")
    region, checked = _region(table), _checked(table, known)
    name, place = table.text("name"), table.text("place")
    if privacy.is_home(f"{name}, {place}"):
        findings.add("", "place" if place else "name", "home")
    if findings.mistakes or not checked:
        return None
    holidays = year_from(checked) if closed.holidays else ()
    return Centre(slug, name, place, region, checked, closed, shown, holidays)


def _region(table: Table) -> str:
    """Return "flanders" or "brussels", also when it is written in Dutch; "" when it is neither."""
    written = table.text("region")
    for region, names in REGIONS.items():
        if written.lower() in (region, *(name.lower() for name in names)):
            return region
    if written:
        table.tell("region", "region", written=written)
    return ""


def _checked(table: Table, known: Known) -> date | None:
    """Return the day on which somebody compared the file with the doors."""
    if not table.filled("checked"):
        return None
    value = table.values["checked"]
    day = values.read_day(value, table.hearing("checked")) if isinstance(value, str) else value
    if day is None:
        return None
    if not is_day(day) or day.year < 2000:
        table.tell("checked", "date", written=str(day), instead="2026-11-28")
        return None
    if day > known.today:
        table.tell("checked", "not_yet", day=day)
    elif known.today - day > HOLDS:
        table.tell("checked", "old", day=day)
    elif known.today - day > DUE:
        table.tell("checked", "age", day=day)
    return date(day.year, day.month, day.day)


def _closed(table: Table, known: Known) -> Closed:
    return values.read_closed(table.several("closed"), table.hearing("closed"), known.today)


def _contacts(tables: Any, known: Known, whole: Table) -> Iterable[Desk | None]:
    """Yield what is here of the contacts of the guide."""
    for slug, table in _blocks(tables, "contact", whole):
        contact = known.library.contacts.get(slug)
        if not contact:
            near = get_close_matches(slug, [each.slug for each in local_contacts(known.library)], 1, 0.7)
            said = {"instead": near[0]} if near else {}
            whole.findings.add("", f"contact.{slug}", "unknown" if near else "unknown_own", **said)
        elif not contact.local:
            whole.findings.add("", f"contact.{slug}", "everywhere")
        else:
            _check_region(contact, table, whole)
            table.close(OF_DESK, ONLY_OWN)
            yield _desk(table, slug, contact.theme, contact.picture, known)


def _check_region(contact: Contact, table: Table, whole: Table) -> None:
    other = {"flanders": "brussels", "brussels": "flanders"}.get(contact.region)
    if other and other == _region(whole):
        table.tell("", "other_region", region=REGIONS[contact.region])


def _own(tables: Any, known: Known, whole: Table) -> Iterable[Desk | None]:
    """Yield the doors that the guide does not know."""
    for slug, table in _blocks(tables, "own", whole):
        table.close(OF_OWN)
        if not is_slug(slug):
            table.tell("", "slug", written=slug)
        if not any(table.filled(key) for key in TOLD):
            continue
        theme, picture = table.text("theme"), table.text("picture")
        themes = known.library.open_themes
        if theme and theme not in themes:
            table.tell("theme", "theme", written=theme, choices=", ".join(themes))
        if picture and picture not in known.drawn:
            table.tell("picture", "picture", written=picture, choices=_drawings(picture, known))
        for key in ("name", "theme"):
            if not table.filled(key):
                table.tell(key, "missing", example=EXAMPLES[key])
        if theme in themes:
            yield _desk(table, slug, theme, picture or themes[theme].picture, known, own=True)


def _drawings(picture: str, known: Known) -> str:
    """Return the drawings that are called most like a name, then some that fit many doors."""
    near = get_close_matches(picture, sorted(known.drawn), 3, 0.5)
    usual = [name for name in ("join_activity", "meet_buddy", "play_inside") if name in known.drawn]
    return ", ".join(dict.fromkeys([*near, *usual]))


def _blocks(tables: Any, kind: str, whole: Table) -> Iterable[tuple[str, Table]]:
    if tables is None:
        return
    if not isinstance(tables, dict):
        whole.tell(kind, "kind", example=f"[{kind}.…]")
        return
    for slug, each in tables.items():
        block = slug if kind == "contact" else f"own.{slug}"
        if isinstance(each, dict):
            yield slug, Table(each, block, whole.findings)
        else:
            whole.tell(f"{kind}.{slug}", "kind", example=f"[{kind}.{slug}]")


def _desk(table: Table, slug: str, theme: str, picture: str, known: Known, own: bool = False) -> Desk | None:
    """Return one door, None when its block is not filled in."""
    if not any(table.filled(key) for key in (TOLD if own else (*TOLD, "name"))):
        return None
    name, where, phone, note = table.text("name"), table.text("where"), _phone(table), _note(table)
    hours = read_hours(table.several("hours"), table.hearing("hours")) if table.filled("hours") else None
    languages = {
        key: tuple(dict.fromkeys(values.read_language(each, table.hearing(key)) for each in table.several(key)))
        for key in ("speaks", "interpreter")
    }
    closed = _closed(table, known)
    if privacy.is_home(f"{name}, {where}"):
        table.tell("where" if where else "name", "home")
    for key, text in (("name", name), ("where", where)):
        if privacy.is_mobile(text) or (key == "where" and privacy.names_somebody(text)):
            table.tell(key, "privacy")
    return Desk(slug, theme, picture, own, name, where, phone, hours, closed=closed, note=note, **languages)


def _inheriting(desk: Desk, closed: Closed) -> Desk:
    """Return a door closed on public holidays like the whole centre, unless it says otherwise or never closes."""
    if desk.closed != Closed() or (desk.hours and desk.hours.always):
        return desk
    return replace(desk, closed=Closed(holidays=closed.holidays))


def _phone(table: Table) -> str:
    if not table.filled("phone"):
        return ""
    value = table.values["phone"]
    if isinstance(value, int) and not isinstance(value, bool):
        table.tell("phone", "phone_quotes", instead=f"0{value}")
        return ""
    number = values.read_phone(written, table.hearing("phone")) if (written := table.text("phone")) else ""
    if privacy.is_mobile(number):
        table.tell("phone", "mobile")
    return number


def _note(table: Table) -> tuple[tuple[str, str], ...]:
    """Return the sentence of a block by the code of its language; one alone is Dutch."""
    if not table.filled("note"):
        return ()
    value = table.values["note"]
    said = value if isinstance(value, dict) else {"nl": value}
    found = []
    for code, text in said.items():
        if code not in LANGUAGES:
            table.tell("note", "note_language", written=code, choices=", ".join(LANGUAGES))
        if not isinstance(text, str):
            table.tell("note", "kind", example=EXAMPLES["note"])
        elif text.strip():
            found.append((code, table.checked(" ".join(text.split()), "note")))
            if privacy.names_somebody(text):
                table.tell("note", "privacy")
    return tuple(found)


def local_contacts(library: Library, region: str = "") -> list[Contact]:
    """Return the contacts that are another door in each town, of one region or of all, most named first."""
    named = [slug for journey in library.journeys.values() for step in journey.steps for slug in step.who]
    local = [
        each for each in library.contacts.values() if each.local and (not region or each.region in ("both", region))
    ]
    return sorted(local, key=lambda contact: -named.count(contact.slug))
