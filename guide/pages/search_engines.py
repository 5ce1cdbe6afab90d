"""For search engines: robots.txt and the sitemap. A guide that knows no address of its own has no sitemap."""

from flask import Response, abort, current_app, render_template

from guide import addresses
from guide.current import guide
from guide.languages import EDITIONS
from guide.pages.base import as_file, library, pages

# What makes work and is no page to find: paper, what was asked, and what phones save.
NOT_FOR_ROBOTS = (f"/*/{addresses.PRINT}/", "/*?q=", "/*.pdf$", "/*.json$")


@pages.get("/robots.txt")
def robots() -> Response:
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in NOT_FOR_ROBOTS), "Allow: /"]
    if _root():
        lines.append(f"Sitemap: {_root()}sitemap.xml")
    return as_file("text/plain", "\n".join([*lines, ""]))


@pages.get("/sitemap.xml")
def sitemap() -> Response:
    """Every page to read in each language alone, beside the same page in the others: a pair is those pages once more.

    A sitemap holds whole addresses, so there is none when the guide does not know its own.
    """
    root = current_app.config["PUBLIC_URL"] or abort(404)
    dutch = EDITIONS["nl"]
    paths = [path.removeprefix(f"/{dutch.code}/") for path in addresses.paths_in(dutch, library())]
    sitemap = render_template("sitemap.xml", root=root, editions=guide().single_editions, paths=paths)
    return as_file("application/xml", sitemap)


def _root() -> str:
    root: str = current_app.config["PUBLIC_URL"]
    return root
