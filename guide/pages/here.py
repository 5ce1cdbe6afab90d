"""The pages of centres, and what templates need to say about the doors of one."""

from flask import Response, abort, g, url_for
from markupsafe import Markup, escape

from guide import kinds
from guide.languages import DUTCH, LANGUAGES, Language
from guide.library.local import Desk
from guide.pages.base import library, numbered, page, pages
from guide.translation import isolate, speaking

LIST = f"/<edition:edition>/{kinds.OWN_CENTRES.slug}/"


@pages.get(LIST)
def own_centres() -> Response:
    """Choose a centre, where this guide has some and is for none of them alone."""
    return page("own_centres") if library().centres and not library().centre else abort(404)


@pages.get(f"{LIST}<centre>/", defaults={"number": 1})
@pages.get(f"{LIST}<centre>/<count:number>/")
def own_centre(centre: str, number: int) -> Response:
    found = library().centres.get(centre) or abort(404)
    doors = library().doors_of(found)
    return page("own_centre", centre=found, entries=numbered(doors, number), number=number, count=len(doors))


@pages.app_template_global()
def centre_address() -> str:
    """Return the address of what is near: our own centre, or the list of those that there are."""
    centre = library().centre
    return url_for("pages.own_centre", centre=centre.slug) if centre else url_for("pages.own_centres")


@pages.app_template_global()
def desk_address(desk: Desk) -> str:
    """Return the address of a door of our own centre: its place among the contacts of its theme."""
    number = library().page_of(desk)
    return url_for("pages.contacts", theme=desk.theme, number=number, _anchor=desk.anchor)


@pages.app_template_global()
def notes_for(desk: Desk) -> list[tuple[Language, str]]:
    """Return what a door says of itself for the readers of the page, each in a language: theirs, else Dutch."""
    notes = dict(desk.note)
    codes = [code if code in notes else DUTCH.code for code in g.edition.codes]
    return [(LANGUAGES[code], notes[code]) for code in dict.fromkeys(codes) if code in notes]


@pages.app_template_filter("desk")
def desk_of(contact: str) -> Desk | None:
    """Return the door of our own centre that takes the place of a contact."""
    return library().desk(contact)


@pages.app_template_filter()
def language_name(code: str) -> Markup:
    """Return what a language is called in the language of the moment, else in Dutch."""
    named = speaking().locale.languages.get(code)
    return escape(named) if named else isolate(DUTCH.locale.languages.get(code, code))
