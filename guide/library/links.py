"""Checks that everything the content refers to exists, and that figures and dates can be verified."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from guide.library.model import Journey, Step, Theme
from guide.library.report import Report
from guide.library.whole import Library, of_theme


def check_links(library: Library, drawn: frozenset[str], report: Report) -> None:
    """Report every reference to something that does not exist. `drawn` holds the names of the existing drawings."""
    _check_journeys(library, report)
    _check_themes(library, report)
    _check_groups(library, report)
    _check_pictures(library, drawn, report)
    _check_drawings(library, drawn, report)
    _check_subjects(library, report)
    _check_places(library, report)
    _check_moments(library, drawn, report)
    _check_blanks(library, drawn, report)
    _check_digits(library, report)
    _check_leaves(library, drawn, report)


def _file_of(journey: Journey) -> str:
    return f"journeys/{journey.theme}/{journey.slug}.toml"


def _check_journeys(library: Library, report: Report) -> None:
    for journey in library.journeys.values():
        file = _file_of(journey)
        if journey.slug in library.themes:
            told = f"“{journey.slug}” is the name of a theme, and short addresses name both the same way"
            report.add(file, "its name", told, "choose another name")
        if journey.theme not in library.themes and not report.misses("themes.toml"):
            report.add(
                file, "the folder", f"there is no theme “{journey.theme}”", "add it to themes.toml or move the file"
            )
        _dangling(journey.related, library.journeys, file, "related", "journeys/", report)
        _dangling(journey.always, library.things, file, "always", "things.toml", report)
        for step in journey.steps:
            where = f"step {step.number}"
            _check_call(step, library, file, where, report)
            _dangling(step.bring, library.things, file, f"{where}, bring", "things.toml", report)
            _dangling(step.who, library.contacts, file, f"{where}, who", "contacts.toml", report)
            _dangling(step.facts, library.facts, file, f"{where}, facts", "facts.toml", report)
            _dangling(step.say, library.cards, file, f"{where}, say", "cards.toml", report)
            _dangling([step.practice], library.places, file, f"{where}, practice", "places.toml", report)


def _check_call(step: Step, library: Library, file: str, where: str, report: Report) -> None:
    """The drawing of such a step dials: without a number it would lead nowhere."""
    _dangling([step.call], library.contacts, file, f"{where}, call", "contacts.toml", report)
    contact = library.contacts.get(step.call)
    if contact and not contact.phone:
        told = f"“{step.call}” has no phone number"
        report.add(file, f"{where}, call", told, "name a contact that has one, or add its phone to contacts.toml")


def _check_leaves(library: Library, drawn: frozenset[str], report: Report) -> None:
    for way in library.ways.values():
        _dangling([way.leaf], library.leaves, "ways.toml", f"{way.slug}, leaf", "pages/", report)
    for leaf in library.leaves.values():
        file = f"pages/{leaf.slug}.toml"
        for section in leaf.sections:
            _dangling(section.cards, library.cards, file, "cards", "cards.toml", report)
            _check_picture(section.picture, file, "section", drawn, report)
        for number, door in enumerate(leaf.doors, 1):
            where = f"door {number}"
            _dangling((*door.call, *door.who), library.contacts, file, f"{where}, call or who", "contacts.toml", report)
            _dangling(door.say, library.cards, file, f"{where}, say", "cards.toml", report)
            _dangling([door.journey], library.journeys, file, f"{where}, journey", "journeys/", report)
            _check_picture(door.picture, file, where, drawn, report)


def _check_themes(library: Library, report: Report) -> None:
    for kind in ("contacts", "words", "cards"):
        for part in getattr(library, kind).values():
            _dangling([part.theme], library.themes, f"{kind}.toml", f"{part.slug}, theme", "themes.toml", report)


def _check_groups(library: Library, report: Report) -> None:
    """A theme with groups shows its journeys by group: each of them must stand in one, and only in one."""
    for theme in filter(lambda theme: theme.groups, library.themes.values()):
        grouped: set[str] = set()
        for number, group in enumerate(theme.groups, 1):
            where = f"{theme.slug}, group {number}, journeys"
            _dangling(group.journeys, library.journeys, "themes.toml", where, "journeys/", report)
            for slug in group.journeys:
                _check_grouped(slug, theme, library, where, report)
                if slug in grouped:
                    report.add("themes.toml", where, f"“{slug}” stands in a group already", "name it only once")
                grouped.add(slug)
        for journey in of_theme(theme.slug, library.journeys.values()):
            if journey.slug not in grouped:
                told = f"the journey “{journey.slug}” stands in no group"
                report.add("themes.toml", theme.slug, told, "add it to the journeys of a group")


def _check_grouped(slug: str, theme: Theme, library: Library, where: str, report: Report) -> None:
    journey = library.journeys.get(slug)
    if journey and journey.theme != theme.slug:
        told = f"“{slug}” is a journey of the theme {journey.theme}"
        report.add("themes.toml", where, told, "name it in a group of that theme, or move its file")


def _dangling(names: Iterable[str], known: dict[str, Any], file: str, where: str, home: str, report: Report) -> None:
    for name in filter(None, names):  # an empty one was reported when it was read
        if name not in known and not report.misses(home):
            report.add(file, where, f"“{name}” does not exist", f"add it to {home} or correct the name")


def _check_pictures(library: Library, drawn: frozenset[str], report: Report) -> None:
    for kind in ("themes", "subjects", "places", "blanks", "ways", "contacts", "words", "cards", "things"):
        for part in getattr(library, kind).values():
            _check_picture(part.picture, f"{kind}.toml", part.slug, drawn, report)
    for journey in library.journeys.values():
        _check_picture(journey.picture, _file_of(journey), journey.slug, drawn, report)
        for step in journey.steps:
            where = f"step {step.number}"
            _check_picture(step.picture, _file_of(journey), where, drawn, report)
            _check_picture(step.watch_picture, _file_of(journey), f"{where}, warning", drawn, report)


def _check_picture(picture: str, file: str, where: str, drawn: frozenset[str], report: Report) -> None:
    if picture and picture not in drawn:
        report.add(
            file,
            f"{where}, picture",
            f"there is no drawing “{picture}”",
            "draw it (docs/drawing.md) or name one that exists",
        )


def _check_drawings(library: Library, drawn: frozenset[str], report: Report) -> None:
    """Every drawing has a word and a moment, and nothing describes a drawing that does not exist."""
    undescribed = () if report.misses("pictograms/") else sorted(drawn - set(library.pictures))
    for name in undescribed:
        report.add(
            "pictograms/", name, "this drawing has no description", "add its word and moment to the file of its module"
        )
    for picture in library.pictures.values():
        if picture.slug not in drawn:
            report.add(
                f"pictograms/{picture.drawn_in}.toml",
                picture.slug,
                "there is no such drawing",
                "draw it (docs/drawing.md) or remove the description",
            )


def _check_subjects(library: Library, report: Report) -> None:
    """Every drawing belongs to one subject, and no subject is empty: either would give a page that fails."""
    described = {picture.drawn_in for picture in library.pictures.values()}
    shown = [module for subject in library.subjects.values() for module in subject.drawn_in]
    for module in () if report.misses("subjects.toml") else sorted(described - set(shown)):
        report.add(
            f"pictograms/{module}.toml",
            "the whole file",
            "no subject shows these drawings",
            f'add "{module}" to drawn_in of a [[subject]] in subjects.toml',
        )
    for subject in library.subjects.values():
        where = f"{subject.slug}, drawn_in"
        for module in filter(None, subject.drawn_in):
            if module not in described and not report.misses("pictograms/"):
                report.add(
                    "subjects.toml",
                    where,
                    f"there are no drawings in pictograms/{module}.toml",
                    "correct the name or remove it",
                )
            if shown.count(module) > 1:
                report.add("subjects.toml", where, f"“{module}” is shown more than once", "name it in one subject")


def _check_places(library: Library, report: Report) -> None:
    """Who looks for a sentence looks for where it is said."""
    for place in library.places.values():
        _dangling(place.cards, library.cards, "places.toml", f"{place.slug}, cards", "cards.toml", report)
    said = {slug for place in library.places.values() for slug in place.cards}
    for slug in () if report.misses("places.toml") else library.cards:
        if slug not in said:
            mend = "add it to the cards of a [[place]] in places.toml"
            report.add("cards.toml", slug, "it is said at no place", mend)


def _check_moments(library: Library, drawn: frozenset[str], report: Report) -> None:
    """Each stop of a path leads somewhere."""
    for moment in library.moments.values():
        file = f"moments/{moment.slug}.toml"
        _check_picture(moment.picture, file, moment.slug, drawn, report)
        for stop in moment.stops:
            where = f"stop {stop.number}"
            _dangling([stop.journey], library.journeys, file, f"{where}, journey", "journeys/", report)
            journey = library.journeys.get(stop.journey)
            if journey and not 0 <= stop.step <= len(journey.steps):
                told = f"“{stop.journey}” has {len(journey.steps)} steps"
                report.add(file, f"{where}, step", told, "name one of them, or leave the field out")


def _check_blanks(library: Library, drawn: frozenset[str], report: Report) -> None:
    for blank in library.blanks.values():
        for number, field in enumerate(blank.fields, 1):
            _check_picture(field.picture, "blanks.toml", f"{blank.slug}, field {number}", drawn, report)


def _check_digits(library: Library, report: Report) -> None:
    """Figures change with the years, so they belong in facts and contacts, with source and date."""
    if report.misses("contacts.toml"):  # it holds the emergency numbers, which are allowed in text
        return
    known = {contact.phone for contact in library.contacts.values() if contact.emergency}
    for journey in library.journeys.values():
        for where, dutch in _running_text(journey):
            for figure in re.findall(r"\d+", dutch):
                if figure not in known:
                    told = f"the figure {figure} is in running text"
                    mend = "write it in words, or move it to facts.toml with its source and date"
                    report.add(_file_of(journey), where, told, mend)


def check_dates(library: Library, today: date, report: Report) -> None:
    """Nothing was checked in the future: with such a date it would never be listed as due again."""
    places = [(_file_of(journey), journey.slug, journey.checked) for journey in library.journeys.values()]
    places += [("contacts.toml", contact.slug, contact.checked) for contact in library.contacts.values()]
    places += [("facts.toml", fact.slug, fact.checked) for fact in library.facts.values()]
    for file, slug, checked in places:
        if checked > today:
            report.add(file, f"{slug}, checked", f"{checked} is still to come", "write the day on which you checked it")


def _running_text(journey: Journey) -> Iterator[tuple[str, str]]:
    """Yield the Dutch of the steps and of the note for the volunteer, each with its place in the file."""
    for step in journey.steps:
        lines = (step.do, *step.text, step.time, step.cost, step.watch, step.flanders, step.brussels)
        for text in filter(None, lines):
            yield text.note.removeprefix(f"{journey.slug}, "), text.dutch
    if journey.volunteer:
        for key, dutch in vars(journey.volunteer).items():
            yield f"volunteer, {key}", dutch
