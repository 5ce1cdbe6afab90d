"""Every address to export, and the file it becomes."""

from collections.abc import Iterable, Iterator

from flask import Flask

from guide import addresses
from guide.current import guide_of
from guide.exporting.relative import file_of
from guide.languages import LANGUAGES
from guide.sheets import papers

Wanted = tuple[str, str]  # an address, and the name of its file in the export


def with_files(paths: Iterable[str]) -> Iterator[Wanted]:
    """Yield each address with the name of its file: '/ps/' with 'ps/index.html'."""
    return ((path, file_of(path).lstrip("/")) for path in paths)


def sheets(app: Flask) -> Iterator[Wanted]:
    """Yield every PDF, when there is paper."""
    if app.config["PAPER"]:
        yield from with_files(papers.pdf_paths(guide_of(app).library, guide_of(app).editions))


def pages(app: Flask) -> Iterator[Wanted]:
    """Yield all the rest: pages, those that offer paper too, drawings, scripts, the parts that a phone saves."""
    library, editions = guide_of(app).library, guide_of(app).editions
    yield from with_files(addresses.all_paths(library, editions, app.config["PAPER"]))
    if app.config["PAPER"]:
        yield from with_files(papers.offer_paths(library, editions))
    yield from with_files(addresses.files(library, editions, app.config["PUBLIC_URL"]))
    yield "/-/", "404.html"
    for code in LANGUAGES:
        yield f"/{code}/-/-/-/-/-/", f"{code}/404.html"
