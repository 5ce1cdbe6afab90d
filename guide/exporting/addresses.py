"""Every address to export, and the file it becomes."""

from collections.abc import Iterable, Iterator

from flask import Flask

from guide import addresses
from guide.addresses import PRINT
from guide.current import guide_of
from guide.exporting.relative import file_of
from guide.settings import ALL, NONE
from guide.sheets import papers

Wanted = tuple[str, str]  # an address, and the name of its file in the export


def with_files(paths: Iterable[str]) -> Iterator[Wanted]:
    """Yield each address with the name of its file: '/ps/' with 'ps/index.html'."""
    return ((path, file_of(path).lstrip("/")) for path in paths)


def sheets(app: Flask) -> Iterator[Wanted]:
    """Yield every PDF that the guide offers; the sheet of a journey stands beside its page, all others below PRINT."""
    offered, paper = guide_of(app), app.config["PAPER"]
    if paper != NONE:
        every = papers.pdf_paths(offered.library, offered.editions)
        yield from with_files(path for path in every if paper == ALL or f"/{PRINT}/" not in path)


def pages(app: Flask) -> Iterator[Wanted]:
    """Yield all the rest: pages, those that offer paper too, drawings, scripts, the parts that a phone saves."""
    library, editions = guide_of(app).library, guide_of(app).editions
    yield from with_files(addresses.all_paths(library, editions, app.config["PAPER"] == ALL))
    if app.config["PAPER"] == ALL:
        yield from with_files(papers.offer_paths(library, editions))
    yield from with_files(addresses.files(library, editions))
    yield "/-/", "404.html"
    for language in guide_of(app).languages:
        yield f"/{language.code}/-/-/-/-/-/", f"{language.code}/404.html"
