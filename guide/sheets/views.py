"""The addresses of sheets: where to choose what to print, and every PDF."""

import logging
import os
import re
import stat
import tempfile
from contextlib import suppress
from itertools import groupby
from pathlib import Path

from flask import Blueprint, Flask, Response, abort, g, make_response, request, url_for

from guide import addresses
from guide.current import guide
from guide.delivery.places import BusyError
from guide.delivery.workers import Workers
from guide.pages import base
from guide.sheets import making, offers
from guide.sheets.kinds import STEPS
from guide.sheets.offers import Sheet
from guide.sheets.shop import Shop, open_shop, shop
from guide.sheets.store import Store
from guide.voices.reading import Line, read_aloud
from guide.voices.units import Pack

log = logging.getLogger("guide")
sheets = Blueprint("sheets", __name__)
sheets.url_value_preprocessor(base.take_edition)
sheets.url_defaults(base.keep_edition)

PRINT, WITHOUT_WORDS = addresses.PRINT, offers.WITHOUT_WORDS


def init_app(app: Flask) -> None:
    """Add paper to the guide. Settings CACHE and WORKERS: guide/settings.py."""
    app.register_blueprint(sheets)
    store = Store(_cache(app).absolute() / _drawer(app.config["PUBLIC_URL"]))
    open_shop(app, Shop(store, Workers(app.config["WORKERS"])))
    told = {"offer_address": offer_address, "pdf_address": pdf_address, "lines_of": lines_of}
    app.context_processor(lambda: told)


def _cache(app: Flask) -> Path:
    """Return the folder for PDFs: the one that was chosen, else one of the user's own."""
    if app.config["CACHE"]:
        return Path(app.config["CACHE"])
    home = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    folder = Path(home) / "samen-op-weg"
    if _can_be_ours(folder):
        return folder
    try:
        return _passing_folder()
    except OSError:  # nothing can be written here: the guide goes without paper, and says so to who asks for it
        return Path(tempfile.gettempdir()) / folder.name


def _can_be_ours(folder: Path) -> bool:
    """Tell whether we can write there. “~” stays as it is for a user without a home."""
    if not folder.is_absolute():
        return False
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder, os.W_OK)


def _passing_folder() -> Path:
    """Return a folder for a user without a home. Nobody else may have put anything there: it will be served."""
    folder = Path(tempfile.gettempdir()) / f"samen-op-weg-{os.getuid()}"
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    there = folder.lstat()
    ours = stat.S_ISDIR(there.st_mode) and there.st_uid == os.getuid()
    return folder if ours else Path(tempfile.mkdtemp(prefix="samen-op-weg-"))


def _drawer(public_url: str) -> str:
    """Return the folder of the sheets with this address in their QR codes; another address would push them out."""
    host = re.sub(r"[^a-z0-9.]+", "-", public_url.lower().partition("://")[2]).strip("-.")
    return f"sheets-{host}" if host else "sheets"


# ------------------------------------------------------------------ addresses


def offer_address(sheet: Sheet) -> str:
    """Return the address of the page that offers a sheet."""
    return url_for("sheets.offer", kind=sheet.kind.slug, subject=sheet.subject, words=sheet.words)


def pdf_address(sheet: Sheet) -> str:
    """Return the address of the PDF itself."""
    return request.script_root + offers.pdf_path(base.library(), sheet, g.edition)


def lines_of(pack: Pack) -> list[tuple[str, list[Line]]]:
    """Return the sentences of a pack in the language of who reads them aloud, by the drawing that they stand beside."""
    lines = read_aloud(pack, g.edition.lead, guide().catalogues)
    return [(unit.picture, list(found)) for unit, found in groupby(lines, lambda line: line.unit)]


# ------------------------------------------------------------------ choosing


@sheets.get(f"/<edition:edition>/{PRINT}/")
def choose() -> Response:
    """Choose what to print: a theme, or a sheet for everyone."""
    library = base.library()
    own = [*offers.of_centres(library), *offers.for_everyone(library)]
    found = {"sheets": own, "paths": offers.paths(library), "blanks": offers.blanks(library)}
    return base.page("print", **found)


@sheets.get(f"/<edition:edition>/<theme>/{PRINT}/")
def choose_in_theme(theme: str) -> Response:
    library = base.library()
    found = base.find_theme(theme)
    sheets, groups = offers.for_theme(library, theme), offers.for_groups(library, theme)
    return base.page("print_theme", theme=found, sheets=sheets, groups=groups)


@sheets.get(f"/<edition:edition>/<theme>/<journey>/{PRINT}/")
def choose_for_journey(theme: str, journey: str) -> Response:
    found = base.find_journey(theme, journey)
    return base.page("print_journey", journey=found, sheets=offers.for_journey(base.library(), found))


@sheets.get(f"/<edition:edition>/{PRINT}/<kind>/<subject>/", defaults={"words": True})
@sheets.get(f"/<edition:edition>/{PRINT}/<kind>/<subject>/{WITHOUT_WORDS}/", defaults={"words": False})
def offer(kind: str, subject: str, words: bool) -> Response:
    """Offer one PDF, and say what the printer should do.

    How large it is stands nowhere: the page is shelved, and the PDF may not be there yet.
    """
    sheet, library = _sheet(kind, subject, words), base.library()
    other = Sheet(sheet.kind, subject, not words)
    return base.page("print_offer", sheet=sheet, other=other, missing=shop().missing, **sheet.about(library))


# ------------------------------------------------------------------ the PDFs


@sheets.get("/<edition:edition>/<theme>/<journey>.pdf")
def sheet(theme: str, journey: str) -> Response:
    return _send(Sheet(STEPS, base.find_journey(theme, journey).slug))


@sheets.get(f"/<edition:edition>/{PRINT}/<kind>/<subject>.pdf", defaults={"words": True})
@sheets.get(f"/<edition:edition>/{PRINT}/<kind>/<subject>/{WITHOUT_WORDS}.pdf", defaults={"words": False})
def pdf(kind: str, subject: str, words: bool) -> Response:
    return _send(_sheet(kind, subject, words))


def _send(sheet: Sheet) -> Response:
    try:
        if shop().missing:
            return _sorry(sheet, 501)
        filed = making.filed(sheet)
    except BusyError:
        raise  # told like everything that costs much: guide/pages/failures.py
    except Exception:  # whatever goes wrong in a PDF, the reader gets a page in their own language
        log.exception("The sheet %s of %s could not be made:", sheet.name, g.edition.code)
        return _sorry(sheet, 503)
    response = make_response(filed.body)
    response.mimetype = "application/pdf"
    response.headers["Content-Disposition"] = f"inline; filename={g.edition.code}-{sheet.name}.pdf"
    response.set_etag(filed.key)
    response.make_conditional(request, accept_ranges=True, complete_length=len(filed.body))
    return response


def _sorry(sheet: Sheet, code: int) -> Response:
    """Say in the reader's language that there is no PDF, and how to print the page instead."""
    return base.answer("print_failed", code, sheet=sheet, **sheet.about(base.library()))


def _sheet(kind: str, subject: str, words: bool) -> Sheet:
    return offers.find(base.library(), kind, subject, words) or abort(404)
