"""Turns a page of HTML into a PDF that can be printed, searched, copied and read aloud (PDF/UA-1).

The only module that knows WeasyPrint, which needs Pango. Where one of them is missing the
guide runs without paper: `missing()` says what to install.
"""

import atexit
import gc
import logging
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any
from urllib.parse import unquote

from guide import pictograms
from guide.sheets import fonts, qr

for name in ("fontTools", "weasyprint.progress"):
    logging.getLogger(name).setLevel(logging.ERROR)
log = logging.getLogger("guide")
_one_at_a_time = Lock()  # Pango's font maps are not made for two threads at once


@dataclass(frozen=True)
class Written:
    """A PDF: its bytes and its number of pages."""

    body: bytes
    pages: int


@cache
def missing() -> str:
    """Return "" when paper can be made here, else one sentence that says what to install, which is logged too.

    Asked when somebody wants paper, not before: WeasyPrint takes most of a second to load.
    """
    reason = _what_is_missing()
    if reason:
        log.warning("%s", reason)
    return reason


def _what_is_missing() -> str:
    if not fonts.available():
        return "No paper: the fonts are missing. Install them with: pip install 'samen-op-weg[paper]'"
    try:
        import weasyprint  # noqa: F401
    except ImportError as error:
        return f"No paper: {error.name} is missing. Install it with: pip install 'samen-op-weg[paper]'"
    except OSError:
        return (
            "No paper: Pango is missing. Install it with: "
            "tools/install-packages libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
        )
    return ""


def version() -> str:
    """Return the versions of what sets a page, fonts too: with another one the same page may look otherwise."""
    import weasyprint
    from weasyprint.text.ffi import pango

    return f"WeasyPrint {weasyprint.__version__}, Pango {pango.pango_version()}, fonts {fonts.digest()}"


def write(html: str, css: str, folder: Path, identifier: str, most_pages: int = 0) -> Written:
    """Return the PDF of a page of HTML.

    `folder` keeps the prepared fonts. When the PDF has more than `most_pages` pages (0: as many
    as there are) it is set once more with the class `tight` on its body.
    """
    with _one_at_a_time, _garbage_left():
        document = _laid_out(html, css, folder)
        if most_pages and len(document.pages) > most_pages:
            document = _laid_out(html.replace('<body class="', '<body class="tight ', 1), css, folder)
        body = document.write_pdf(
            finisher=_finisher(folder),
            pdf_variant="pdf/ua-1",
            custom_metadata=False,
            pdf_identifier=identifier.encode(),
        )
    return Written(body, len(document.pages))


@contextmanager
def _garbage_left() -> Iterator[None]:
    """Do not look for garbage meanwhile: a PDF makes half a million objects and all live until it is done.

    Looking took 15 to 19 % of the time (docs/benchmarks.md).
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _laid_out(html: str, css: str, folder: Path) -> Any:
    from weasyprint import HTML

    config, style = _style(css, folder)
    return HTML(string=_readable(html), url_fetcher=_fetcher()).render(stylesheets=[style], font_config=config)


@cache
def _style(css: str, folder: Path) -> tuple[Any, Any]:
    """Return the font configuration and the parsed stylesheet: they outlive one PDF."""
    from weasyprint import CSS
    from weasyprint.text.fonts import FontConfiguration

    config = FontConfiguration()
    return config, CSS(string=fonts.faces(folder).css + css, font_config=config, url_fetcher=_fetcher())


def _readable(html: str) -> str:
    """Put the stand-in where a text has a non-joiner (attributes keep theirs), and drop isolate characters."""
    html = html.replace("\u2068", "").replace("\u2069", "")
    return re.sub(r">[^<]+", lambda text: text[0].replace(fonts.NON_JOINER, fonts.STAND_IN), html)


atexit.register(_style.cache_clear)  # the fonts must go before Pango does


@cache
def _fetcher() -> Any:
    """Return what hands WeasyPrint our drawings, QR codes and fonts, and nothing from anywhere else."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class OwnFiles(URLFetcher):
        def fetch(self, url: str, headers: Any = None) -> Any:
            scheme, _, name = url.partition(":")
            if scheme == "drawing":
                return URLFetcherResponse(url, _ink(name).encode(), {"Content-Type": "image/svg+xml"})
            if scheme == "qr":
                return URLFetcherResponse(url, qr.svg(unquote(name)).encode(), {"Content-Type": "image/svg+xml"})
            if scheme == "file":
                return super().fetch(url, headers)
            raise ValueError(f"a sheet may not fetch {url}")

    return OwnFiles(fail_on_errors=True)


def _ink(name: str) -> str:
    return pictograms.draw(name, standalone=True).replace("currentColor", "#000")


def _finisher(folder: Path) -> Callable[[Any, Any], None]:
    """Return what makes the text of a finished PDF say exactly what it shows."""
    import pydyf

    files = fonts.faces(folder).files

    def finish(document: Any, pdf: Any) -> None:
        by_number = {thing.number: thing for thing in pdf.objects}
        for thing in pdf.objects:
            if not isinstance(thing, pydyf.Dictionary):
                continue
            for value in thing.values():
                if isinstance(value, pydyf.String):
                    value.string = value.string.replace(fonts.STAND_IN, fonts.NON_JOINER)
            if "ToUnicode" in thing:
                weight = 700 if "Bold" in str(thing["BaseFont"]) else 400
                stream = by_number[int(thing["ToUnicode"].split()[0])]
                stream.stream = [_mended(line, fonts.letters(files[weight])) for line in stream.stream]

    return finish


_GLYPH = re.compile(rb"<([0-9a-f]{4})> <([0-9a-f]*)>")


def _mended(line: bytes, letters: dict[int, str]) -> bytes:
    """Return a line of a PDF's table of letters, with each glyph standing for its own letter only."""
    match = _GLYPH.fullmatch(line)
    if not match:
        return line
    text = bytes.fromhex(match[2].decode()).decode("utf-16-be")
    if len(text) != 1:  # a cluster: said by its first glyph, or by none
        text = letters.get(int(match[1], 16), text)
    text = text.replace(fonts.STAND_IN, fonts.NON_JOINER)
    return b"<%s> <%s>" % (match[1], text.encode("utf-16-be").hex().encode())
