"""Every address to export, and the file it becomes."""

from collections.abc import Iterator

from flask import Flask

from guide import addresses
from guide.exporting.relinking import file_of
from guide.languages import LANGUAGES, offered
from guide.sheets import papers

Wanted = tuple[str, str]  # an address, and the name of its file in the export


def sheets(app: Flask) -> Iterator[Wanted]:
    """Yield every PDF, when there is paper."""
    if app.config["PAPER"]:
        for path in papers.pdf_paths(app.extensions["guide"].library, offered(app.config["PAIRS"])):
            yield path, path.lstrip("/")


def pages(app: Flask) -> Iterator[Wanted]:
    """Yield all the rest: pages, those that offer paper too, drawings, scripts, the parts that a phone saves."""
    library, editions = app.extensions["guide"].library, offered(app.config["PAIRS"])
    for path in addresses.all_paths(library, editions, app.config["PAPER"]):
        yield path, file_of(path).lstrip("/")
    if app.config["PAPER"]:
        for path in papers.offer_paths(library, editions):
            yield path, file_of(path).lstrip("/")
    for path in addresses.files(library, editions):
        yield path, path.lstrip("/")
    yield "/-/", "404.html"
    for code in LANGUAGES:
        yield f"/{code}/-/-/-/-/-/", f"{code}/404.html"
