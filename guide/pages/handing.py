"""Handing a page over to somebody else: short addresses in no language, and pages with a code, a link and a message."""

from urllib.parse import quote

from flask import Response, abort, g, url_for
from markupsafe import Markup

from guide.addresses import HAND_OVER
from guide.delivery import qr
from guide.handing import SHORT, Handed, at, short_pages
from guide.pages.base import full, library, page, pages

MESSAGE = "https://wa.me/?text="  # of WhatsApp: it is asked nothing before somebody taps the link
ISOLATES = str.maketrans("", "", "\u2068\u2069")


@pages.get(f"/{SHORT}/<path:path>/")
def short(path: str) -> Response:
    """Choose the language in which to read a part of the guide; the same page for everybody."""
    return page("short", handed=short_pages(library()).get(f"{SHORT}/{path}/") or abort(404))


@pages.get(f"/<edition:edition>/{HAND_OVER}/", defaults={"path": ""})
@pages.get(f"/<edition:edition>/<path:path>/{HAND_OVER}/")
def hand_over(path: str) -> Response:
    """Hand over the guide, a theme, a moment, or a journey and each of its steps."""
    return page("hand_over", handed=at(library(), f"{path}/" if path else "") or abort(404))


@pages.app_template_global()
def hand_over_address(path: str = "", step: int | None = None) -> str:
    """Return the address of the page that hands over what stands at a path below the edition ("wonen", "" for the
    guide); of a journey perhaps one step.
    """
    return url_for("pages.hand_over", path=path, _anchor=str(step) if step else None)


@pages.app_template_global()
def given(handed: Handed) -> str:
    """Return the address that is handed over: in a pair that of the family's language, else that where one chooses.

    It begins with the public address when the guide knows it; else it is a path.
    """
    receiver = g.edition.receiver
    return full(in_language(receiver.code, handed.path) if receiver else f"{_root()}{handed.short}")


@pages.app_template_global()
def in_language(code: str, path: str) -> str:
    """Return the address of what stands at a path below an edition."""
    return f"{_root()}{code}/{path}"


@pages.app_template_global()
def square(address: str) -> Markup:
    """Return the QR code of an address as SVG."""
    return Markup(qr.on_screen(address))  # our own


@pages.app_template_global()
def message(title: str, address: str) -> str:
    """Return the link that opens WhatsApp with a message: what it is about, and under it the address."""
    words = Markup(title).unescape().translate(ISOLATES)
    return MESSAGE + quote(f"{words}\n{address}", safe="")


def _root() -> str:
    return url_for("pages.choose_language")
