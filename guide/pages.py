"""The pages: one thin view for each kind. Views never mention a language, the address does."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

from flask import Blueprint, Flask, Response, abort, current_app, g, make_response, render_template, request, url_for
from markupsafe import Markup
from werkzeug.exceptions import HTTPException, InternalServerError
from werkzeug.routing import BaseConverter, ValidationError

from guide import addresses, pictograms
from guide.languages import DUTCH, EDITIONS, LANGUAGES, SINGLE_EDITIONS, Edition, Language, offered, preferred
from guide.library import Library, of_theme
from guide.model import Journey, Text, Theme
from guide.shelf import KEEP
from guide.stylesheet import Stylesheet
from guide.translation import plain, read_in, speaking

pages = Blueprint("pages", __name__)


class EditionConverter(BaseConverter):
    """Lets an address carry an edition: /ps/ and /ps-nl/ are pages, /xx/ is none."""

    def to_python(self, value: str) -> Edition:
        edition = EDITIONS.get(value)
        if edition is None or not offers(edition):
            raise ValidationError
        return edition

    def to_url(self, value: Edition) -> str:
        return value.code


def init_app(app: Flask) -> None:
    app.url_map.converters["edition"] = EditionConverter
    app.extensions["guide.editions"] = offered(app.config["PAIRS"])
    app.register_blueprint(pages)
    app.register_error_handler(HTTPException, failure)
    app.after_request(protect)
    app.context_processor(everywhere)
    app.jinja_env.filters.update(number=lambda value: speaking().number(value), json=for_script)


# ------------------------------------------------------------------ what every page shares


def library() -> Library:
    return current_app.extensions["guide"].library


def stylesheet() -> Stylesheet:
    return current_app.extensions["guide"].stylesheet


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
        "languages": tuple(LANGUAGES.values()),
        "single_editions": SINGLE_EDITIONS,
        "dutch": DUTCH,
        "library": library(),
        "stylesheet": Markup(stylesheet().text(g.get("kind", ""))),  # our own file
        "drawing": drawing,
        "here": here,
        "offers": offers,
        "beside_offered": beside_offered,
        "full": full,
    }


def drawing(name: str, label: str = "") -> Markup:
    """Return a drawing as inline SVG, with `label` as its text alternative.

    Without a label the drawing stands beside words that say the same, and is hidden from
    screen readers.
    """
    classes = "pic turns" if pictograms.PICTOGRAMS[name].mirrors else "pic"
    spoken = Markup('role="img" aria-label="{}"').format(label) if label else Markup('aria-hidden="true"')
    if name in g.setdefault("drawn", set()):  # once on a page is enough: the next ones point to the first
        return Markup('<svg class="{}" {} viewBox="0 0 96 96"><use href="#p-{}"/></svg>').format(classes, spoken, name)
    g.drawn.add(name)
    inside = pictograms.draw(name).partition(">")[2].removesuffix("</svg>")  # our own drawing; .pic in base.css inks it
    return (
        Markup('<svg class="{}" {} viewBox="0 0 96 96"><g id="p-{}">').format(classes, spoken, name)
        + Markup(inside)
        + Markup("</g></svg>")
    )


def offers(edition: Edition) -> bool:
    """Tell whether this guide offers an edition: all of them, unless it was set up with fewer pairs."""
    return edition in current_app.extensions["guide.editions"]


def beside_offered() -> list[Language]:
    """Return the languages that may stand beside that of the page."""
    lead = g.edition.lead
    return [language for language in LANGUAGES.values() if language != lead and offers(Edition(lead, language))]


def here(edition: Edition) -> str:
    """Return the address of this same page in another edition (its home when there is no such page).

    A pair that this guide does not offer becomes its first language alone.
    """
    edition = edition if offers(edition) else edition.alone()
    if request.endpoint is None or "edition" not in g:
        return url_for("pages.home", edition=edition)
    return url_for(request.endpoint, edition=edition, **(request.view_args or {}))


def full(path: str) -> str:
    """Return an address with the public one before it, when the guide knows its public address."""
    return urljoin(current_app.config["PUBLIC_URL"], path)


def for_script(value: Any) -> Markup:
    """Return JSON that cannot end the script element it stands in."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c").replace("&", "\\u0026"))


def page(template: str, **values: Any) -> Response:
    """Return a page that may be kept on the shelf."""
    g.kind = template
    response = make_response(render_template(f"pages/{template}.html", **values))
    response.headers[KEEP] = "yes"
    return response


# ------------------------------------------------------------------ the pages


@pages.get("/")
def choose_language() -> Response:
    response = page("choose_language", proposed=preferred(request.accept_languages.values()))
    response.headers["Vary"] = "Accept-Language"
    return response


@pages.get("/<edition:edition>/")
def home() -> Response:
    return page("home")


@pages.get("/<edition:edition>/<theme>/")
def theme(theme: str) -> Response:
    return page("theme", theme=_theme(theme))


@pages.get("/<edition:edition>/<theme>/<journey>/")
def journey(theme: str, journey: str) -> Response:
    found = _journey(theme, journey)
    return page("journey", journey=found, explained=_words_by_step(found), how_to=_how_to(found))


@pages.get("/<edition:edition>/<theme>/<journey>/<int:number>/")
def step(theme: str, journey: str, number: int) -> Response:
    found = _journey(theme, journey)
    if not 1 <= number <= len(found.steps) or request.path.split("/")[-2] != str(number):
        abort(404)
    return page("step", journey=found, step=found.steps[number - 1])


@pages.get(f"/<edition:edition>/{addresses.WORDS}/", defaults={"kind": "words"})
@pages.get(f"/<edition:edition>/{addresses.CARDS}/", defaults={"kind": "cards"})
@pages.get(f"/<edition:edition>/{addresses.CONTACTS}/", defaults={"kind": "contacts"})
def overview(kind: str) -> Response:
    """Choose a theme: a list of everything would weigh more than a page may."""
    return page("overview", kind=kind)


@pages.get(f"/<edition:edition>/<theme>/{addresses.WORDS}/")
def words(theme: str) -> Response:
    found = of_theme(_theme(theme).slug, library().words.values())
    return page("words", theme=_theme(theme), words=sorted(found, key=lambda word: word.word.lower()))


@pages.get(f"/<edition:edition>/<theme>/{addresses.CARDS}/")
def cards(theme: str) -> Response:
    found = of_theme(_theme(theme).slug, library().cards_for(g.edition.codes))
    return page("cards", theme=_theme(theme), cards=found)


@pages.get(f"/<edition:edition>/<theme>/{addresses.CONTACTS}/")
def contacts(theme: str) -> Response:
    found = of_theme(_theme(theme).slug, library().contacts.values())
    return page("contacts", theme=_theme(theme), contacts=found)


@pages.get(f"/<edition:edition>/{addresses.CARDS}/<card>/")
def card(card: str) -> Response:
    return page("card", card=library().cards.get(card) or abort(404))


@pages.get(f"/<edition:edition>/{addresses.PICTOGRAMS}/")
def pictogram_subjects() -> Response:
    return page("pictogram_subjects")


@pages.get(f"/<edition:edition>/{addresses.PICTOGRAMS}/<subject>/<int:number>/")
def pictograms_of(subject: str, number: int) -> Response:
    found = library().subjects.get(subject) or abort(404)
    pictures = library().pictures_of(found)
    count = addresses.pages_for(len(pictures))
    if not 1 <= number <= count or request.path.split("/")[-2] != str(number):
        abort(404)
    shown = pictures[(number - 1) * addresses.PER_PAGE : number * addresses.PER_PAGE]
    return page("pictograms", subject=found, pictures=shown, number=number, count=count)


@pages.get(f"/<edition:edition>/{addresses.PICTOGRAMS}/<name>/")
def pictogram(name: str) -> Response:
    found = library().pictures.get(name) or abort(404)
    subject = next(each for each in library().subjects.values() if each.drawn_in == found.drawn_in)
    journeys = [use for use in library().uses_of(name) if isinstance(use, Journey)]
    return page("pictogram", picture=found, subject=subject, journeys=journeys)


@pages.get(f"/{addresses.PICTOGRAMS}/<name>.svg")
def pictogram_file(name: str) -> Response:
    """The drawing as a file of its own, to print or to use elsewhere (CC BY 4.0)."""
    if name not in library().pictures:
        abort(404)
    return _as("image/svg+xml", pictograms.draw(name, standalone=True))


@pages.get(f"/<edition:edition>/{addresses.EMERGENCY}/")
def emergency() -> Response:
    urgent = [contact for contact in library().contacts.values() if contact.emergency]
    urgent.sort(key=lambda contact: contact.region != "both")  # first who comes wherever you are
    return page("emergency", leaf=library().leaves["emergency"], contacts=urgent)


@pages.get(f"/<edition:edition>/{addresses.ABOUT}/")
def about() -> Response:
    return page("about", leaf=library().leaves["about"], journeys=library().journeys.values())


@pages.get("/robots.txt")
def robots() -> Response:
    return _as("text/plain", f"User-agent: *\nAllow: /\nSitemap: {_root()}sitemap.xml\n")


@pages.get("/sitemap.xml")
def sitemap() -> Response:
    paths = [path.lstrip("/") for path in addresses.all_paths(library(), current_app.extensions["guide.editions"])]
    return _as("application/xml", render_template("sitemap.xml", root=_root(), paths=paths))


def _root() -> str:
    return current_app.config["PUBLIC_URL"] or request.url_root


def _as(kind: str, text: str) -> Response:
    response = make_response(text)
    response.headers["Content-Type"] = f"{kind}; charset=utf-8"
    return response


def _theme(slug: str) -> Theme:
    found = library().themes.get(slug)
    if found is None or found not in library().open_themes:
        abort(404)
    return found


def _journey(theme: str, slug: str) -> Journey:
    found = library().journeys.get(slug)
    if found is None or found.theme != theme:
        abort(404)
    return found


def _words_by_step(journey: Journey) -> dict[int, list[Any]]:
    """Return for each step the Dutch words that the journey uses there for the first time."""
    known: set[str] = set()
    explained = {}
    for each in journey.steps:
        texts: list[Text | None] = [
            each.do,
            *each.text,
            each.watch,
            each.time,
            each.cost,
            each.flanders,
            each.brussels,
            *(library().facts[slug].text for slug in each.facts),
        ]
        explained[each.number] = [word for word in library().words_in(texts) if word.slug not in known]
        known.update(word.slug for word in explained[each.number])
    return explained


def _how_to(journey: Journey) -> dict[str, Any]:
    """Return the journey as schema.org HowTo, for search engines."""
    return {
        "@context": "https://schema.org",
        "@type": "HowTo",
        "name": bare(journey.title),
        "description": bare(journey.goal),
        "inLanguage": g.edition.lead.lang,
        "step": list(_how_to_steps(journey)),
    }


def _how_to_steps(journey: Journey) -> Iterator[dict[str, Any]]:
    for each in journey.steps:
        yield {"@type": "HowToStep", "name": bare(each.do), "url": f"#{each.number}"}


def bare(text: Text) -> str:
    """Return a text for machines that know nothing of isolates."""
    return plain(text).replace("\u2068", "").replace("\u2069", "")


# ------------------------------------------------------------------ when it goes wrong


def failure(error: HTTPException) -> Response:
    """Answer a wrong address or a fault of ours in the language nearest to the reader."""
    if error.code is not None and 300 <= error.code < 400:
        return error.get_response()  # type: ignore[return-value]
    edition = EDITIONS.get(request.path.split("/")[1]) if "/" in request.path else None
    if edition is None:
        nearest = [LANGUAGES.get(part) for part in request.path.lower().split("/")[1].split("-")]
        language = next((each for each in nearest if each), None) or preferred(request.accept_languages.values())
        edition = Edition(language or DUTCH)
    g.edition, g.kind = edition, "failure"
    read_in(edition)
    kind = "broken" if isinstance(error, InternalServerError) else "not_found"
    response = make_response(render_template("pages/failure.html", kind=kind), error.code or 500)
    for name, value in error.get_headers():
        if name == "Allow":
            response.headers[name] = value
    return response


_PDF_POLICY = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


def protect(response: Response) -> Response:
    """Give every answer the headers that keep readers safe (docs/decisions/0005)."""
    style = stylesheet().source(g.get("kind", ""))
    more = "img-src 'self' data:; manifest-src 'self'" if g.get("kind") == "home" else "img-src data:"
    policy = (
        f"default-src 'none'; style-src {style}; script-src 'self'; {more}; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    # what shows a PDF is a page of the browser's own, with styles of its own: no `default-src` there
    is_paper = response.mimetype == "application/pdf"
    response.headers.setdefault("Content-Security-Policy", _PDF_POLICY if is_paper else policy)
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers.setdefault("Cache-Control", "no-cache")  # ask again, get 304
    vary = [response.headers.get("Vary"), "Accept-Encoding"]
    response.headers["Vary"] = ", ".join(filter(None, vary))
    return response
