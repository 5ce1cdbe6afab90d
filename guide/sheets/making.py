"""Makes a sheet for the readers of the moment: its page, the key that says what it is made of, its PDF."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from flask import current_app, g, render_template, url_for
from markupsafe import Markup

from guide import __version__, pictograms
from guide.languages import Edition
from guide.pages import base
from guide.paths import STATIC
from guide.sheets import imposing, offers, writing
from guide.sheets.kinds import Scope
from guide.sheets.offers import Sheet
from guide.sheets.store import FiledSheet, store_of
from guide.translation import plain, read_in


@dataclass(frozen=True)
class Page:
    """A sheet set as HTML, with the stylesheet that goes with it."""

    html: str
    css: str
    drawings: frozenset[str]


def filed(sheet: Sheet) -> FiledSheet:
    """Return the finished PDF of a sheet for the readers of the moment, made now when needed."""
    with _edition_of(offers.made_in(sheet, g.edition)):
        return _filed_in_edition(sheet)


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


def _filed_in_edition(sheet: Sheet) -> FiledSheet:
    page = composed(sheet)
    key = _key(page)
    store = store_of(current_app)

    def make() -> writing.Written:
        if sheet.kind.folds:
            pages = filed(Sheet(sheet.kind.folds, sheet.subject)).path
            return imposing.as_booklet(pages.read_bytes(), g.edition.lead.direction == "rtl")
        return writing.write(page.html, page.css, store.folder.parent, key, sheet.kind.most_pages)

    return store.get(f"{g.edition.code}-{sheet.name}", key, make)


def composed(sheet: Sheet) -> Page:
    """Return a sheet set as HTML for the readers of the moment."""
    drawings: set[str] = set()

    def drawing(name: str, label: str = "") -> Markup:
        drawings.add(name)
        return _image(name, label)

    html = render_template(
        f"sheets/{sheet.kind.template}.html",
        sheet=sheet,
        version=__version__,
        drawing=drawing,
        qr=qr_address(sheet),
        shown=sheet.shows(base.library(), g.edition.codes),
        **sheet.about(base.library()),
    )
    names = ("sheet", f"sheet_{sheet.kind.template}")
    css = "".join((STATIC / "css" / f"{name}.css").read_text(encoding="utf-8") for name in names)
    return Page(html, css, frozenset(drawings))


def _key(page: Page) -> str:
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


def qr_address(sheet: Sheet) -> str:
    """Return the public address of the page that a sheet was made of, or "" when the guide knows none."""
    if not current_app.config["PUBLIC_URL"]:
        return ""
    about = sheet.about(base.library())
    values = {name: each.slug for name, each in about.items()}
    if sheet.kind.scope is Scope.JOURNEY:
        values["theme"] = about["journey"].theme
    return base.full(url_for(sheet.kind.page or sheet.kind.scope.value, **values))
