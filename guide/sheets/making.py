"""Makes a sheet for the readers of the moment: its page, the key that says what it is made of, its PDF."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from flask import current_app, g, render_template, url_for
from markupsafe import Markup

from guide import __version__, handing, pictograms
from guide.current import guide
from guide.delivery import qr
from guide.delivery.places import PRINTING
from guide.languages import Edition
from guide.pages import base
from guide.sheets import imposing, offers, writing
from guide.sheets.kinds import Scope
from guide.sheets.offers import Sheet
from guide.sheets.shop import shop
from guide.sheets.store import FiledSheet
from guide.sheets.writing import Page
from guide.translation import plain, read_in

PAIR = 1.35  # what a pair says in two columns takes less height than the same letters in one


def filed(sheet: Sheet) -> FiledSheet:
    """Return the finished PDF of a sheet for the readers of the moment, made now when needed.

    One that was asked for before is there at once. The rest takes a place, for some milliseconds when
    it turns out to be filed. Raises BusyError when there is none, and whatever goes wrong in making it.
    """
    with _edition_of(offers.made_in(sheet, g.edition)):
        draft = Draft(sheet)
        found = draft.noted_key and shop().store.find(draft.name, draft.noted_key)
        if found:
            return found
        with PRINTING:
            return _filed_now(draft)


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


@dataclass
class Draft:
    """A sheet for the readers of the moment, before it is a PDF."""

    sheet: Sheet

    @cached_property
    def name(self) -> str:
        return f"{g.edition.code}-{self.sheet.name}"

    @cached_property
    def page(self) -> Page:
        return composed(self.sheet)

    @property
    def noted_key(self) -> str:
        """The key, when it was asked for since the guide changed, else ""."""
        return shop().keys(guide().version).get(self.name, "")

    @cached_property
    def key(self) -> str:
        """A digest of all that the PDF is made of; it stays the same as long as the guide does."""
        key = self.noted_key or _digest(self.page)
        shop().keys(guide().version)[self.name] = key
        return key


def _filed_now(draft: Draft) -> FiledSheet:
    """Return the finished PDF; who asks for it while it is being made waits."""
    return shop().store.get(draft.name, draft.key, lambda: _made(draft))


def _made(draft: Draft) -> bytes:
    kind, call = draft.sheet.kind, shop().workers.call
    if kind.folds:
        pages = _filed_now(Draft(Sheet(kind.folds, kind.folds.subject or draft.sheet.subject))).body
        return call(imposing.as_booklet, pages, g.edition.lead.direction == "rtl")
    return call(writing.write, draft.page, shop().store.folder.parent, draft.key, kind.most_pages)


def composed(sheet: Sheet) -> Page:
    """Return a sheet set as HTML for the readers of the moment; without the running text when that is too long."""
    drawings: dict[str, str] = {}
    html = _set(sheet, drawings, brief=False)
    if sheet.kind.most_letters and letters(html) > sheet.kind.most_letters:
        html = _set(sheet, drawings, brief=True)
    few = sheet.kind.few_letters * (PAIR if g.edition.is_pair else 1)
    size = writing.LARGE if letters(html) <= few else 1
    names = ("sheet", f"sheet_{sheet.kind.template}")
    return Page(html, guide().stylesheet.as_written(*names), drawings, size)


def _set(sheet: Sheet, drawings: dict[str, str], brief: bool) -> str:
    """Return the HTML of a sheet, and put the drawings that it names into `drawings`."""

    def drawing(name: str, label: str = "") -> Markup:
        drawings[name] = pictograms.draw(name, standalone=True).replace("currentColor", "#000")
        return _image(name, label)

    return render_template(
        f"sheets/{sheet.kind.template}.html",
        sheet=sheet,
        brief=brief,
        version=__version__,
        drawing=drawing,
        qr=qr_address(sheet),
        short=short_address(sheet),
        shown=sheet.shows(base.library(), g.edition.codes),
        **sheet.about(base.library()),
    )


def letters(html: str) -> int:
    """Return how many letters a reader sees, more or less."""
    return sum(map(len, Markup(html).striptags().split()))


def _digest(page: Page) -> str:
    """Content, catalogue and template are in the HTML; style, drawings, programs and our code stand beside it."""
    drawings = [page.drawings[name] for name in sorted(page.drawings)]
    parts = [page.html, page.css, *drawings, shop().version, *_OWN_CODE]
    return hashlib.blake2b("\0".join(parts).encode(), digest_size=12).hexdigest()


_OWN_FILES = (*sorted(Path(__file__).parent.glob("*.py")), Path(qr.__file__))
_OWN_CODE = tuple(path.read_text(encoding="utf-8") for path in _OWN_FILES)


def _image(name: str, label: str) -> Markup:
    """Return a drawing for paper. Every one has its text: PDF/UA asks for it, and a screen reader says it."""
    picture = base.library().pictures.get(name)
    spoken = label or (plain(picture.moment) if picture else name)
    classes = "pic turns" if pictograms.PICTOGRAMS[name].mirrors else "pic"
    return Markup('<img class="{}" src="drawing:{}" alt="{}">').format(classes, name, spoken)


def qr_address(sheet: Sheet) -> str:
    """Return the public address of the page that a sheet was made of, or "" when the guide knows none."""
    return base.full(_page(sheet, sheet.kind.page or sheet.kind.scope.page)) if current_app.config["PUBLIC_URL"] else ""


def short_address(sheet: Sheet) -> str:
    """Return what to type to read on in any language, "gids.be/q/huis-zoeken/"; "" when there is no such address."""
    root = url_for("pages.choose_language")
    path = _page(sheet, sheet.kind.scope.page).removeprefix(f"{root}{g.edition.code}/")
    found = handing.at(base.library(), path)
    return base.full(f"{root}{found.short}").partition("://")[2] if found else ""


def _page(sheet: Sheet, endpoint: str) -> str:
    """Return the path of a page about what a sheet is about."""
    about = sheet.about(base.library())
    values = {name: each.slug for name, each in about.items() if name not in ("group", "blank")}
    if sheet.kind.scope is Scope.JOURNEY:
        values["theme"] = about["journey"].theme
    return url_for(endpoint, **values)
