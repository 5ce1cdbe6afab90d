"""For search engines: robots.txt and the sitemap."""

from flask import Response, current_app, render_template, request

from guide import addresses
from guide.current import guide
from guide.pages.base import as_file, library, pages
from guide.settings import ALL


@pages.get("/robots.txt")
def robots() -> Response:
    return as_file("text/plain", f"User-agent: *\nAllow: /\nSitemap: {_root()}sitemap.xml\n")


@pages.get("/sitemap.xml")
def sitemap() -> Response:
    editions = guide().editions
    paths = [path.lstrip("/") for path in addresses.all_paths(library(), editions, current_app.config["PAPER"] == ALL)]
    return as_file("application/xml", render_template("sitemap.xml", root=_root(), paths=paths))


def _root() -> str:
    return current_app.config["PUBLIC_URL"] or request.url_root
