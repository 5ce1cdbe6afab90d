"""Makes a paper for the readers of the moment: its page, the key that says what it is made of, its PDF."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from flask import current_app, g, render_template, url_for
from markupsafe import Markup

from guide import __version__, pictograms
from guide.delivery.places import PRINTING
from guide.languages import Edition
from guide.pages import base
from guide.paths import STATIC
from guide.sheets import imposing, papers, writing
from guide.sheets.papers import Paper
from guide.sheets.store import Kept, store_of
from guide.translation import plain, read_in


@dataclass(frozen=True)
class Page:
    """A paper set as HTML, with the stylesheet that goes with it."""

    html: str
    css: str
    drawings: frozenset[str]


def kept(paper: Paper) -> Kept:
    """Return the finished PDF of a paper for the readers of the moment, made now when needed.

    Raises BusyError when too many have others made.
    """
    with _edition_of(papers.made_in(paper, g.edition)):
        page = composed(paper)
        found = store_of(current_app).find(f"{g.edition.code}-{paper.name}", _key(paper, page))
        if found:
            return found
        with PRINTING:
            return _made(paper, page)


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


def _made(paper: Paper, page: Page) -> Kept:
    key = _key(paper, page)
    store = store_of(current_app)

    def make() -> writing.Written:
        if paper.kind is papers.BOOKLET:
            reading = Paper(papers.READING, paper.subject)
            pages = _made(reading, composed(reading)).path
            return imposing.as_booklet(pages.read_bytes(), g.edition.lead.direction == "rtl")
        return writing.write(page.html, page.css, store.folder.parent, key, paper.kind.most_pages)

    return store.get(f"{g.edition.code}-{paper.name}", key, make)


def composed(paper: Paper) -> Page:
    """Return a paper set as HTML for the readers of the moment."""
    drawings: set[str] = set()

    def drawing(name: str, label: str = "") -> Markup:
        drawings.add(name)
        return _image(name, label)

    html = render_template(
        f"sheets/{paper.kind.template}.html",
        paper=paper,
        version=__version__,
        drawing=drawing,
        qr=qr_address(paper),
        **papers.content(base.library(), paper, g.edition.codes),
    )
    names = ("paper", f"paper_{paper.kind.template}")
    css = "".join((STATIC / "css" / f"{name}.css").read_text(encoding="utf-8") for name in names)
    return Page(html, css, frozenset(drawings))


def _key(paper: Paper, page: Page) -> str:
    """Return a digest of all that a PDF is made of.

    Content, catalogue and template are in the HTML; style, drawings, fonts and our code stand beside it.
    """
    parts = [page.html, page.css, __version__, writing.version(), *_OWN_CODE]
    parts += [pictograms.draw(name, standalone=True) for name in sorted(page.drawings)]
    return hashlib.blake2b("\0".join(parts).encode(), digest_size=12).hexdigest()


_OWN_CODE = tuple(path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parent.glob("*.py")))


def _image(name: str, label: str) -> Markup:
    """Return a drawing for paper. Every one has its text: PDF/UA asks for it, and a screen reader says it."""
    picture = base.library().pictures.get(name)
    spoken = label or (plain(picture.moment) if picture else name)
    classes = "pic turns" if pictograms.PICTOGRAMS[name].mirrors else "pic"
    return Markup('<img class="{}" src="drawing:{}" alt="{}">').format(classes, name, spoken)


def qr_address(paper: Paper) -> str:
    """Return the public address of the page that a paper was made of, or "" when the guide knows none."""
    if not current_app.config["PUBLIC_URL"]:
        return ""
    library = base.library()
    if paper.subject in library.journeys:
        journey = library.journeys[paper.subject]
        return base.full(url_for("pages.journey", theme=journey.theme, journey=journey.slug))
    if paper.subject in library.themes:
        list_of = {papers.SHOW_CARDS: "pages.cards", papers.CONTACTS: "pages.contacts", papers.CUT_OUT: "pages.words"}
        return base.full(url_for(list_of.get(paper.kind, "pages.theme"), theme=paper.subject))
    return base.full(url_for("pages.home"))
