"""What all pages share: the edition in the address, what templates may use, making a page."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from flask import Blueprint, Response, abort, current_app, g, make_response, render_template, request, url_for
from markupsafe import Markup
from werkzeug.routing import BaseConverter, IntegerConverter, ValidationError

from guide import pictograms
from guide.current import guide
from guide.delivery.linebreaks import with_line_breaks
from guide.delivery.packing import is_full
from guide.delivery.policy import DRAWS, HEARS, INSTALLABLE, LISTENS, PERMISSIONS, policy
from guide.delivery.shelf import SHELVE
from guide.kinds import FOOT, HOME, KINDS, RECORDS, SEARCH, TO_HEAR, WITH_FORM
from guide.languages import DUTCH, EDITIONS, Edition, Language
from guide.library.model import Journey, Theme
from guide.library.whole import Library
from guide.pages.reviewed import reviewed
from guide.pictograms.ink import PAPER
from guide.translation import read_in

pages = Blueprint("pages", __name__)
Entry = TypeVar("Entry")

FOR_GOOD = "public, max-age=31536000, immutable"  # Cache-Control of what changes its address when it changes

# On the drawing itself, so that it stays as it is where a page lost its style (reader views, proxies).
INK = (
    'viewBox="0 0 96 96" width="96" height="96" fill="none" stroke="currentColor" stroke-width="5" '
    'stroke-linecap="round" stroke-linejoin="round"'
)

_MORE = {HOME: INSTALLABLE, SEARCH: DRAWS, **dict.fromkeys(TO_HEAR, LISTENS)}  # of the policy


class EditionConverter(BaseConverter):
    """Lets an address carry an edition: /ps/ and /ps-nl/ are pages, /xx/ is none."""

    def to_python(self, value: str) -> Edition:
        edition = EDITIONS.get(value)
        if edition is None or not offers(edition):
            raise ValidationError
        return edition

    def to_url(self, value: Edition) -> str:
        return value.code


class CountConverter(IntegerConverter):
    """Lets an address count from 1, in one way only: /3/ is a page, /03/ and /۳/ are none."""

    regex = "[1-9][0-9]*"


def library() -> Library:
    return guide().library


@pages.url_value_preprocessor
def take_edition(endpoint: str | None, values: dict[str, Any] | None) -> None:
    """Take the edition out of the address, for every view at once."""
    edition = (values or {}).pop("edition", None)
    if edition:
        g.edition = edition
        read_in(edition)


@pages.url_defaults
def keep_edition(endpoint: str, values: dict[str, Any]) -> None:
    """Links stay in the edition of the page they stand on, unless they say otherwise."""
    if "edition" in g and current_app.url_map.is_endpoint_expecting(endpoint, "edition"):
        values.setdefault("edition", g.edition)


def everywhere() -> dict[str, Any]:
    """What every template may use."""
    return {
        "edition": g.get("edition", EDITIONS["nl"]),
        "languages": guide().languages,
        "single_editions": guide().single_editions,
        "dutch": DUTCH,
        "library": library(),
        "stale": guide().stale,
        "foot": FOOT,
        "drawing": drawing,
        "here": here,
        "offers": offers,
        "beside_offered": beside_offered,
        "known_by": known_by,
        "full": full,
        "paper": current_app.config["PAPER"],
    }


def offers(edition: Edition) -> bool:
    """Tell whether this guide offers an edition: all of them, unless it was set up with fewer."""
    return edition in guide().editions


def beside_offered() -> list[tuple[Language, Edition]]:
    """Return the languages that may stand beside that of the page, each with the pair.

    Where a guide offers a pair one way round only, that one serves: who reads Dutch finds ps-nl.
    """
    found = []
    for language in guide().languages:
        pair = g.edition.beside(language)
        if language != g.edition.lead and (offers(pair) or offers(pair.swapped())):
            found.append((language, pair if offers(pair) else pair.swapped()))
    return found


def here(edition: Edition) -> str:
    """Return the address of this same page in another edition (its home when there is no such page).

    A pair that this guide does not offer becomes its first language alone.
    """
    edition = edition if offers(edition) else edition.alone()
    if request.endpoint is None or "edition" not in g:
        return url_for("pages.home", edition=edition)
    return url_for(request.endpoint, edition=edition, **(request.view_args or {}))


def known_by() -> str:
    """Return the address by which search engines shall know this page: a pair is its first language once more."""
    return here(g.edition.alone()) if "edition" in g else url_for("pages.choose_language")


def full(path: str) -> str:
    """Return an address with the public one before it, when the guide knows its public address."""
    public = current_app.config["PUBLIC_URL"]
    return public + path.removeprefix(request.script_root).lstrip("/") if public else path


def as_json(value: Any) -> str:
    """Return JSON without a space too many."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def for_script(value: Any) -> Markup:
    """Return JSON that cannot end the script element it stands in."""
    return Markup(as_json(value).replace("<", "\\u003c").replace("&", "\\u0026"))


def numbered(found: Sequence[Entry], number: int) -> Entry:
    """Return the page of a list, or the step of a journey, with this number, from 1. There is none: 404."""
    return found[number - 1] if number <= len(found) else abort(404)


def page(template: str, **values: Any) -> Response:
    """Return a page that may be shelved."""
    response = answer(template, 200, **values)
    response.headers[SHELVE] = "yes"
    return response


def fitting_page(template: str, gives: Sequence[Mapping[str, Any]], **values: Any) -> Response:
    """Return a page made with the first of `gives` with which it is light enough, else with the last.

    Two languages fill some pages, and voices come to them (docs/decisions/0003): what also stands elsewhere gives way.
    """
    for given in gives:
        response = page(template, **{**values, **given})
        if not is_full(response.get_data()):
            break
    return response


def answer(template: str, status: int, **values: Any) -> Response:
    """Return a page made for this reader alone, with the policy that allows exactly its own style."""
    g.kind, g.drawn = template, {}  # the drawings that this page has so far, each with its number
    style = Markup(guide().stylesheet.text(template))  # our own file
    html = render_template(f"pages/{template}.html", stylesheet=style, review=reviewed(values), **values)
    response = make_response(with_line_breaks(html), status)
    response.headers["Content-Security-Policy"] = policy_of(template)
    if KINDS[template] in RECORDS:
        response.headers[PERMISSIONS] = HEARS
    return response


def policy_of(template: str) -> str:
    """Return the policy of one kind of page: it allows exactly the style of that kind."""
    kind = KINDS[template]
    more = _MORE.get(kind) or (LISTENS if kind.heard and guide().sounds else ())
    return policy(guide().stylesheet.source(template), more, asks=kind in WITH_FORM)


def as_file(kind: str, text: str) -> Response:
    """Return something that is no page, such as a drawing, with its media type."""
    response = make_response(text)
    response.headers["Content-Type"] = f"{kind}; charset=utf-8"
    return response


def drawing(name: str, label: str = "") -> Markup:
    """Return a drawing as inline SVG, with `label` as its text alternative.

    Without a label the drawing stands beside words that say the same, and is hidden from
    screen readers.
    """
    classes = "pic turns" if pictograms.PICTOGRAMS[name].mirrors else "pic"
    spoken = Markup('role="img" aria-label="{}"').format(label) if label else Markup('aria-hidden="true"')
    start = Markup('<svg class="{}" {} {}>').format(classes, spoken, Markup(INK))
    if name in g.drawn:  # once on a page is enough: the next ones point to the first
        return start + Markup('<use href="#_{}"/></svg>').format(g.drawn[name])
    g.drawn[name] = len(g.drawn) + 1
    return start + Markup('<g id="_{}">{}</g></svg>').format(g.drawn[name], inside(name))


def inside(name: str) -> Markup:
    """Return what stands inside the SVG of a drawing; colours.css gives it the colours of the page.

    Without that style its ink is that of the text, so its paper is that of the canvas, be it light or dark.
    """
    alone = pictograms.draw(name, standalone=True).replace(PAPER, "Canvas")
    return Markup(alone.partition(">")[2].removesuffix("</svg>"))  # our own drawing


def find_theme(slug: str) -> Theme:
    """Return a theme that has journeys, or answer 404."""
    return library().open_themes.get(slug) or abort(404)


def find_journey(theme: str, slug: str) -> Journey:
    """Return a journey of a theme, or answer 404."""
    found = library().journeys.get(slug)
    if found is None or found.theme != theme:
        abort(404)
    return found
