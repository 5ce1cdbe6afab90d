"""Turns a page of HTML into a PDF that can be printed, searched, copied and read aloud (PDF/UA-1).

This is WeasyPrint's work, which needs Pango. Where one of them is missing the guide runs without
paper: `missing()` says what to install. Pango is not made for two threads at
once: a process writes one PDF after another (guide/delivery/workers.py).
"""

import atexit
import gc
import logging
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from guide.delivery import qr
from guide.sheets import fonts
from guide.sheets.drawings import drawing
from guide.sheets.filling import fill, room
from guide.sheets.mending import set_lines_once

for name in ("fontTools", "weasyprint.progress"):
    logging.getLogger(name).setLevel(logging.ERROR)
log = logging.getLogger("guide")

MADE_WITH = ("weasyprint", "pydyf", "fonttools", "tinycss2", "cssselect2", "tinyhtml5", "pyphen", "pikepdf", "segno")
LARGE = 1.12
SIZES = (LARGE, 1, 0.92, 0.85)  # of letters and drawings: 1 is what the stylesheet says
MOST_ROOM = 0.25  # of a first page; more of it between two or three steps looks as if something is missing

PRINTS = 4  # the flag of an annotation that is there on paper, too


@dataclass(frozen=True)
class Page:
    """A sheet as HTML with its stylesheet, and the drawings that it names by `drawing:…`, as SVG.

    size: the largest of SIZES to try, for one that may have so many pages and no more.
    """

    html: str
    css: str
    drawings: Mapping[str, str]
    size: float = 1


class FetchError(Exception):
    """A page names something that a sheet may not have: a file, another site, a drawing that is not its own."""


@cache
def missing() -> str:
    """Return "" when paper can be made here, else one sentence that says what to install, which is logged too.

    Asked when somebody wants paper, not before: WeasyPrint takes most of a second to load.
    """
    reason = what_is_missing()
    if reason:
        log.warning("%s", reason)
    return reason


def what_is_missing() -> str:
    """Return what `missing` says."""
    if not fonts.available():
        return "No paper: the fonts are missing. Install them with: pip install 'samen-op-weg[paper]'"
    try:
        import pikepdf  # noqa: F401
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
    """Return the versions of all that makes a PDF of a page, fonts too: with others it may look otherwise."""
    from weasyprint.text.ffi import pango

    programs = [f"{program} {metadata.version(program)}" for program in MADE_WITH]
    return ", ".join([*programs, f"Pango {pango.pango_version()}", f"fonts {fonts.digest()}"])


def write(page: Page, folder: Path, identifier: str, most_pages: int = 0) -> bytes:
    """Return the PDF of a page.

    `folder` keeps the prepared fonts. One that may have `most_pages` pages (0: as many as there are) is
    set smaller until it has, and its pages are filled. Raises FetchError when the page names something
    that is not its own.
    """
    from weasyprint.urls import FatalURLFetchingError

    set_lines_once()
    try:
        with _garbage_left():
            return _written(page, folder, identifier, most_pages)
    except FatalURLFetchingError as error:  # which is no Exception, and would end the process
        raise FetchError(f"{error}: {error.__cause__}") from error


def _written(page: Page, folder: Path, identifier: str, most_pages: int) -> bytes:
    document, size = _fitted(page, folder, most_pages) if most_pages else (_laid_out(page.html, page, folder), 1)
    for side in document.pages:  # WeasyPrint makes a link of each box inside one, too: these stand outside its tag
        side.links = [link for link in side.links if link[-1].link]
    body: bytes = document.write_pdf(
        zoom=size,
        finisher=_finisher(folder),
        pdf_variant="pdf/ua-1",
        custom_metadata=False,
        pdf_identifier=identifier.encode(),
    )
    return body


def _fitted(page: Page, folder: Path, most_pages: int) -> tuple[Any, float]:
    """Return the document with its pages filled, and its size: the largest at which it has no more pages than that.

    When much of its first page stays empty a smaller size is better. What has more pages at the smallest
    size too gets the class `spare` on its body, and then stays as it is.
    """
    document, found = None, 0.0
    for size in (size for size in SIZES if size <= page.size):
        tried = _laid_out(page.html, page, folder, size)
        if len(tried.pages) <= most_pages:
            document, found = tried, size
            if len(tried.pages) == 1 or room(tried.pages[0]) <= MOST_ROOM * tried.pages[0].height:
                break
    if not document:
        spare, found = page.html.replace('<body class="', '<body class="spare ', 1), SIZES[-1]
        document = _laid_out(spare, page, folder, found)
    document.pages = [fill(each) for each in document.pages]
    return document, found


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


def _laid_out(html: str, page: Page, folder: Path, size: float = 1) -> Any:
    """Return HTML of a page as a document. What must come out smaller is set on paper that is larger."""
    from weasyprint import CSS, HTML

    config, style = _style(page.css, folder)
    images = {f"drawing:{name}": drawing(svg) for name, svg in page.drawings.items()}
    fetcher = _fetcher({"qr": lambda address: qr.svg(unquote(address))})
    parsed = HTML(string=_readable(html), url_fetcher=fetcher)
    styles = [style] if size == 1 else [style, CSS(string=f"@page {{ size: {210 / size}mm {297 / size}mm }}")]
    return parsed.render(stylesheets=styles, font_config=config, cache=images)


@cache
def _style(css: str, folder: Path) -> tuple[Any, Any]:
    """Return the font configuration and the parsed stylesheet: they outlive one PDF."""
    from weasyprint import CSS
    from weasyprint.text.fonts import FontConfiguration

    config, faces = FontConfiguration(), fonts.faces(folder)
    fetcher = _fetcher({"font": lambda weight: faces.files[int(weight)]})
    return config, CSS(string=faces.css + css, font_config=config, url_fetcher=fetcher)


_TITLE = re.compile("<title>(.*?)</title>", re.S)


def _readable(html: str) -> str:
    """Put the stand-in where a text has a non-joiner (attributes keep theirs), and drop isolate characters.

    The head is not drawn: its title goes into the PDF as it is, on one line.
    """
    head, between, body = html.replace("\u2068", "").replace("\u2069", "").partition("</head>")
    drawn = re.sub(r">[^<]+", lambda text: text[0].replace(fonts.NON_JOINER, fonts.STAND_IN), body)
    return _TITLE.sub(lambda title: f"<title>{' '.join(title[1].split())}</title>", head) + between + drawn


atexit.register(_style.cache_clear)  # the fonts must go before Pango does


def _fetcher(sources: Mapping[str, Callable[[str], str | bytes]]) -> Any:
    """Return what hands WeasyPrint the things of its own that a sheet is made of, and no file or site.

    `sources`: the scheme of an address -> what stands at the rest of it, as SVG or as the bytes of a font.
    """
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class OwnThings(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
        def fetch(self, url: str, headers: Any = None) -> Any:
            scheme, _, name = url.partition(":")
            if scheme not in sources:
                raise ValueError("a sheet may not fetch it")
            found = sources[scheme](name)
            kind = "image/svg+xml" if isinstance(found, str) else "font/ttf"
            return URLFetcherResponse(url, found, {"Content-Type": kind})

    return OwnThings(fail_on_errors=True)  # rather no sheet than one without its drawing


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
            if thing.get("Type") == "/Annot":
                thing["F"] = PRINTS
            if thing.get("S") == "/Link":
                _say_drawn_link(thing, by_number)
            if "ToUnicode" in thing:
                weight = 700 if "Bold" in str(thing["BaseFont"]) else 400
                stream = by_number[int(thing["ToUnicode"].split()[0])]
                stream.stream = [_mended(line, fonts.letters(files[weight])) for line in stream.stream]

    return finish


def _say_drawn_link(link: Any, by_number: Mapping[int, Any]) -> None:
    """Let the tag of a link that is only a drawing say what the drawing says."""
    inside = [by_number[int(each.split()[0])] for each in link["K"] if isinstance(each, bytes)]
    tags = [each for each in inside if "S" in each]
    if tags and all(each["S"] == "/Figure" for each in tags):
        link["Alt"] = tags[0]["Alt"]


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
