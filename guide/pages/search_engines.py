"""For search engines: robots.txt and the sitemap."""

from flask import Response, abort, current_app, render_template, request

from guide import addresses
from guide.current import guide
from guide.languages import EDITIONS
from guide.pages.base import as_file, library, pages


@pages.get("/robots.txt")
def robots() -> Response:
    return as_file("text/plain", f"User-agent: *\nAllow: /\nSitemap: {_root()}sitemap.xml\n")


@pages.get("/sitemap.xml")
def sitemap() -> Response:
    """Every page to read in each language alone, beside the same page in the others: a pair is those pages once more.

    A sitemap holds whole addresses, so there is none when the guide does not know its own.
    """
    root = current_app.config["PUBLIC_URL"] or abort(404)
    editions = [edition for edition in guide().editions if not edition.is_pair]
    dutch = EDITIONS["nl"]
    paths = [path.removeprefix(f"/{dutch.code}/") for path in addresses.paths_in(dutch, library())]
    return as_file("application/xml", render_template("sitemap.xml", root=root, editions=editions, paths=paths))


def _root() -> str:
    return current_app.config["PUBLIC_URL"] or request.url_root
