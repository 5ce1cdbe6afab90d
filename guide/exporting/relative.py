"""Links that work wherever the files stand: below any folder of a web server, and on a USB stick.

The server writes links from the root (`/ps/wonen/`). In a relative export they start from the
page they stand on and name the file (`../wonen/index.html`), because a browser that opens a
file shows a folder as a list of files.
"""

import json
import posixpath
import re
from typing import Any

from guide.addresses import MANIFEST, SAVE
from guide.pages.base import as_json

RELINKED = (".html", ".json", ".webmanifest")  # what can hold links
_LINK = re.compile(r'(?P<before>\b(?:href|src|action)=(?P<quote>"?))/(?!/)(?P<path>[^"#?>\s]*)')


def relinked_file(text: str, name: str) -> str:
    """Return what a file of the export holds, with links that start from where it or its pages stand."""
    if name.endswith(".html"):
        return relinked(text, f"/{name}")
    if name.endswith(f"/{MANIFEST}"):
        return as_json(_relinked_manifest(json.loads(text), f"/{posixpath.dirname(name)}"))
    if f"/{SAVE}/" in name and name.endswith(".json"):  # the pages that a phone saves (guide/pages/saved.py)
        pages = json.loads(text)["pages"].items()
        return as_json({"pages": {path: [kind, relinked(html, file_of(f"/{path}"))] for path, (kind, html) in pages}})
    return text


def _relinked_manifest(manifest: dict[str, Any], folder: str) -> dict[str, Any]:
    links = {
        "start_url": relative(manifest["start_url"], folder),
        "scope": f"{posixpath.relpath('/', folder)}/",
        "icons": [{**icon, "src": relative(icon["src"], folder)} for icon in manifest["icons"]],
    }
    named = {name: value for name, value in manifest.items() if name != "id"}  # an id starts from the root, always
    return {**named, **links}


def relinked(html: str, page: str) -> str:
    """Return the page with links that start from where it stands; `page` is its address, `/ps/wonen/`."""
    folder = page.rpartition("/")[0] or "/"

    def from_here(link: re.Match[str]) -> str:
        return link["before"] + relative(f"/{link['path']}", folder)

    return _LINK.sub(from_here, html)


def relative(address: str, folder: str) -> str:
    """Return how a page in `folder` names the file of an address.

    relative('/ps/', '/nl/nood') is '../../ps/index.html'.
    """
    return posixpath.relpath(file_of(address), folder)


def file_of(address: str) -> str:
    """Return the file that a web server answers an address with: '/ps/' is '/ps/index.html'."""
    return f"{address}index.html" if address.endswith("/") else address
