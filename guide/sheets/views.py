"""The addresses of paper: where to choose what to print, and every PDF."""

import logging
import os
import re
from pathlib import Path

from flask import Blueprint, Flask, Response, abort, g, make_response, request, url_for

from guide import addresses
from guide.delivery.places import BusyError
from guide.pages import base
from guide.sheets import making, papers, writing
from guide.sheets.papers import Paper
from guide.sheets.store import Kept, Store, open_store

log = logging.getLogger("guide")
sheets = Blueprint("sheets", __name__)
sheets.url_value_preprocessor(base.take_edition)
sheets.url_defaults(base.keep_edition)

PRINT, WITHOUT_WORDS = addresses.PRINT, papers.WITHOUT_WORDS


def init_app(app: Flask) -> None:
    """Add paper to the guide. Setting CACHE: the folder that keeps finished sheets."""
    app.register_blueprint(sheets)
    open_store(app, Store(_cache(app) / _drawer(app.config["PUBLIC_URL"])))
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
    return request.script_root + papers.pdf_path(base.library(), paper, g.edition)


# ------------------------------------------------------------------ choosing


@sheets.get(f"/<edition:edition>/{PRINT}/")
def choose() -> Response:
    """Choose what to print: a theme, or a paper for everyone."""
    return base.page("print", papers=papers.for_everyone(base.library()))


@sheets.get(f"/<edition:edition>/<theme>/{PRINT}/")
def choose_in_theme(theme: str) -> Response:
    library = base.library()
    return base.page("print_theme", theme=base.find_theme(theme), papers=papers.for_theme(library, theme))


@sheets.get(f"/<edition:edition>/<theme>/<journey>/{PRINT}/")
def choose_for_journey(theme: str, journey: str) -> Response:
    found = base.find_journey(theme, journey)
    return base.page("print_journey", journey=found, papers=papers.of_journey(found))


@sheets.get(f"/<edition:edition>/{PRINT}/<kind>/<subject>/", defaults={"words": True})
@sheets.get(f"/<edition:edition>/{PRINT}/<kind>/<subject>/{WITHOUT_WORDS}/", defaults={"words": False})
def offer(kind: str, subject: str, words: bool) -> Response:
    """Offer one PDF with its size and pages, and say what the printer should do."""
    paper = _paper(kind, subject, words)
    about = papers.content(base.library(), paper, g.edition.codes)
    values = {"paper": paper, "other": Paper(paper.kind, subject, not words), **about}
    if writing.missing():
        return base.page("print_offer", kept=None, **values)
    kept = _kept(paper)
    return base.page("print_offer", kept=kept, **values) if kept else _sorry(paper, 503)


# ------------------------------------------------------------------ the PDFs


@sheets.get("/<edition:edition>/<theme>/<journey>.pdf")
def sheet(theme: str, journey: str) -> Response:
    return _send(Paper(papers.STEPS, base.find_journey(theme, journey).slug))


@sheets.get(f"/<edition:edition>/{PRINT}/<kind>/<subject>.pdf", defaults={"words": True})
@sheets.get(f"/<edition:edition>/{PRINT}/<kind>/<subject>/{WITHOUT_WORDS}.pdf", defaults={"words": False})
def pdf(kind: str, subject: str, words: bool) -> Response:
    return _send(_paper(kind, subject, words))


def _send(paper: Paper) -> Response:
    if writing.missing():
        return _sorry(paper, 501)
    kept = _kept(paper)
    if kept is None:
        return _sorry(paper, 503)
    response = make_response(kept.path.read_bytes())
    response.mimetype = "application/pdf"
    response.headers["Content-Disposition"] = f"inline; filename={g.edition.code}-{paper.name}.pdf"
    response.set_etag(kept.key)
    response.make_conditional(request)
    return response


def _kept(paper: Paper) -> Kept | None:
    """Return the finished PDF, or None, and log why, when it could not be made."""
    try:
        return making.kept(paper)
    except BusyError:
        raise
    except Exception:  # whatever goes wrong in a PDF, the reader gets a page in their own language
        log.exception("The sheet %s of %s could not be made:", paper.name, g.edition.code)
        return None


def _sorry(paper: Paper, code: int) -> Response:
    """Say in the reader's language that there is no PDF, and how to print the page instead."""
    return base.answer("print_failed", code, paper=paper, journey=base.library().journeys.get(paper.subject))


def _paper(kind: str, subject: str, words: bool) -> Paper:
    return papers.find(base.library(), kind, subject, words) or abort(404)
