"""The addresses of paper: where to choose what to print, and every PDF."""

import hashlib
import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flask import Blueprint, Flask, Response, abort, current_app, g, make_response, render_template, request, url_for
from markupsafe import Markup

from guide import __version__, addresses, pictograms
from guide.languages import Edition
from guide.pages import site
from guide.paths import STATIC
from guide.sheets import fonts, imposing, papers, writing
from guide.sheets.papers import Paper
from guide.sheets.store import Kept, Store
from guide.translation import plain, read_in

log = logging.getLogger("guide")
sheets = Blueprint("sheets", __name__)
sheets.url_value_preprocessor(site.take_edition)
sheets.url_defaults(site.keep_edition)

PRINT, WITHOUT_WORDS = addresses.PRINT, papers.WITHOUT_WORDS


def init_app(app: Flask) -> None:
    """Add paper to the guide. Settings: CACHE, the folder that keeps finished sheets (GUIDE_CACHE)."""
    app.config.setdefault("CACHE", "")
    app.register_blueprint(sheets)
    app.extensions["sheets"] = Store(_cache(app) / _drawer(app.config["PUBLIC_URL"]))
    app.context_processor(lambda: {"paper_address": paper_address, "pdf_address": pdf_address})


def _cache(app: Flask) -> Path:
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(app.config["CACHE"] or Path(home) / "samen-op-weg")


def _drawer(public_url: str) -> str:
    """Return the folder of the sheets with this address in their QR codes; another address would push them out."""
    host = re.sub(r"[^a-z0-9.]+", "-", public_url.lower().partition("://")[2]).strip("-.")
    return f"sheets-{host}" if host else "sheets"


# ------------------------------------------------------------------ addresses


def paper_address(paper: Paper) -> str:
    """Return the address of the page that offers a paper."""
    return url_for("sheets.offer", kind=paper.kind.slug, subject=paper.subject, words=paper.words)


def pdf_address(paper: Paper) -> str:
    """Return the address of the PDF itself."""
    return request.script_root + papers.pdf_path(site.library(), paper, g.edition)


# ------------------------------------------------------------------ choosing


@sheets.get(f"/<edition:edition>/{PRINT}/")
def choose() -> Response:
    """Choose what to print: a theme, or a paper for everyone."""
    return site.page("print", papers=papers.for_everyone(site.library()))


@sheets.get(f"/<edition:edition>/<theme>/{PRINT}/")
def choose_in_theme(theme: str) -> Response:
    library = site.library()
    found = library.themes.get(theme)
    if found is None or found not in library.open_themes:
        abort(404)
    return site.page("print_theme", theme=found, papers=papers.for_theme(library, theme))


@sheets.get(f"/<edition:edition>/<theme>/<journey>/{PRINT}/")
def choose_for_journey(theme: str, journey: str) -> Response:
    found = _journey(theme, journey)
    return site.page("print_journey", journey=found, papers=papers.of_journey(found))


@sheets.get(f"/<edition:edition>/{PRINT}/<kind>/<subject>/", defaults={"words": True})
@sheets.get(f"/<edition:edition>/{PRINT}/<kind>/<subject>/{WITHOUT_WORDS}/", defaults={"words": False})
def offer(kind: str, subject: str, words: bool) -> Response:
    """Offer one PDF with its size and pages, and say what the printer should do."""
    paper = _paper(kind, subject, words)
    about = papers.content(site.library(), paper, g.edition.codes)
    values = {"paper": paper, "other": Paper(paper.kind, subject, not words), **about}
    if writing.missing():
        return site.page("print_offer", kept=None, **values)
    try:
        return site.page("print_offer", kept=_kept(paper), **values)
    except Exception:  # whatever goes wrong in a PDF, the reader gets a page in their own language
        return _sorry(paper)


# ------------------------------------------------------------------ the PDFs


@sheets.get("/<edition:edition>/<theme>/<journey>.pdf")
def sheet(theme: str, journey: str) -> Response:
    return _send(Paper(papers.STEPS, _journey(theme, journey).slug))


@sheets.get(f"/<edition:edition>/{PRINT}/<kind>/<subject>.pdf", defaults={"words": True})
@sheets.get(f"/<edition:edition>/{PRINT}/<kind>/<subject>/{WITHOUT_WORDS}.pdf", defaults={"words": False})
def pdf(kind: str, subject: str, words: bool) -> Response:
    return _send(_paper(kind, subject, words))


def _send(paper: Paper) -> Response:
    if writing.missing():
        return _sorry(paper, 501)
    try:
        kept = _kept(paper)
    except Exception:
        return _sorry(paper)
    response = make_response(kept.path.read_bytes())
    response.mimetype = "application/pdf"
    response.headers["Content-Disposition"] = f"inline; filename={g.edition.code}-{paper.name}.pdf"
    response.set_etag(kept.key)
    return response.make_conditional(request)


def _sorry(paper: Paper, code: int = 503) -> Response:
    """Say in the reader's language that there is no PDF, and how to print the page instead."""
    if code == 503:
        log.exception("The sheet %s of %s could not be made:", paper.name, g.edition.code)
    g.kind = "print_failed"
    journey = site.library().journeys.get(paper.subject)
    return make_response(render_template("pages/print_failed.html", paper=paper, journey=journey), code)


# ------------------------------------------------------------------ making


@dataclass(frozen=True)
class Page:
    """A paper set as HTML, with the stylesheet that goes with it."""

    html: str
    css: str


def _kept(paper: Paper) -> Kept:
    """Return the finished PDF of a paper for the readers of the moment, made now when needed."""
    with _edition_of(papers.made_in(paper, g.edition)):
        return _kept_in_edition(paper)


@contextmanager
def _edition_of(edition: Edition) -> Iterator[None]:
    """Let what is made inside be for readers of this edition."""
    before, g.edition = g.edition, edition
    read_in(edition)
    try:
        yield
    finally:
        g.edition = before
        read_in(before)


def _kept_in_edition(paper: Paper) -> Kept:
    page = _page(paper)
    key = _key(paper, page)
    store: Store = current_app.extensions["sheets"]

    def make() -> writing.Written:
        if paper.kind is papers.BOOKLET:
            pages = _kept(Paper(papers.READING, paper.subject)).path
            return imposing.as_booklet(pages.read_bytes(), g.edition.lead.direction == "rtl")
        return writing.write(page.html, page.css, store.folder.parent, key, paper.kind.most_pages)

    return store.get(f"{g.edition.code}-{paper.name}", key, make)


def _page(paper: Paper) -> Page:
    g.pictures = set()
    html = render_template(
        f"sheets/{paper.kind.template}.html",
        paper=paper,
        version=__version__,
        drawing=drawing,
        qr=qr_address(paper),
        **papers.content(site.library(), paper, g.edition.codes),
    )
    names = ("paper", f"paper_{paper.kind.template}")
    return Page(html, "".join((STATIC / "css" / f"{name}.css").read_text(encoding="utf-8") for name in names))


def _key(paper: Paper, page: Page) -> str:
    """Return a digest of all that a PDF is made of.

    Content, catalogue and template are in the HTML; style, drawings, fonts and our code stand beside it.
    """
    parts = [page.html, page.css, __version__, writing.version(), fonts.PACKAGE, *_OWN_CODE]
    parts += [pictograms.draw(name, standalone=True) for name in sorted(g.pictures)]
    return hashlib.blake2b("\0".join(parts).encode(), digest_size=12).hexdigest()


_OWN_CODE = tuple(path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parent.glob("*.py")))


def drawing(name: str, label: str = "") -> Markup:
    """Return a drawing for paper. Every one has its text: PDF/UA asks for it, and a reader aloud says it."""
    g.pictures.add(name)
    picture = site.library().pictures.get(name)
    spoken = label or (plain(picture.moment) if picture else name)
    classes = "pic turns" if pictograms.PICTOGRAMS[name].mirrors else "pic"
    return Markup('<img class="{}" src="drawing:{}" alt="{}">').format(classes, name, spoken)


def qr_address(paper: Paper) -> str:
    """Return the public address of the page that a paper was made of, or "" when the guide knows none."""
    if not current_app.config["PUBLIC_URL"]:
        return ""
    library = site.library()
    if paper.subject in library.journeys:
        journey = library.journeys[paper.subject]
        return site.full(url_for("pages.journey", theme=journey.theme, journey=journey.slug))
    if paper.subject in library.themes:
        list_of = {papers.SHOW_CARDS: "pages.cards", papers.CONTACTS: "pages.contacts", papers.CUT_OUT: "pages.words"}
        return site.full(url_for(list_of.get(paper.kind, "pages.theme"), theme=paper.subject))
    return site.full(url_for("pages.home"))


def _journey(theme: str, slug: str) -> Any:
    found = site.library().journeys.get(slug)
    if found is None or found.theme != theme:
        abort(404)
    return found


def _paper(kind: str, subject: str, words: bool) -> Paper:
    return papers.find(site.library(), kind, subject, words) or abort(404)
