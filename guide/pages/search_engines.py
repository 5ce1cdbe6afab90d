"""For search engines: robots.txt and the sitemap. A guide that knows no address of its own has no sitemap."""

from flask import Response, abort, current_app, render_template

from guide import addresses
from guide.current import guide
from guide.pages.base import as_file, library, pages

# What makes work and is no page to find: paper, and what phones save.
NOT_FOR_ROBOTS = (f"/*/{addresses.PRINT}/", "/*.pdf$", "/*.json$")


@pages.get("/robots.txt")
def robots() -> Response:
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in NOT_FOR_ROBOTS), "Allow: /"]
    if _root():
        lines.append(f"Sitemap: {_root()}sitemap.xml")
    return as_file("text/plain", "\n".join([*lines, ""]))


@pages.get("/sitemap.xml")
def sitemap() -> Response:
    if not _root():
        abort(404)
    editions = guide().editions
    paths = [path.lstrip("/") for path in addresses.all_paths(library(), editions, current_app.config["PAPER"])]
    return as_file("application/xml", render_template("sitemap.xml", root=_root(), paths=paths))


def _root() -> str:
    root: str = current_app.config["PUBLIC_URL"]
    return root
