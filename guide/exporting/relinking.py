"""Links that work wherever the files stand: below any folder of a web server, and on a USB stick.

The server writes links from the root (`/ps/wonen/`). In a relative export they start from the
page they stand on and name the file (`../wonen/index.html`), because a browser that opens a
file shows a folder as a list of files.
"""

import posixpath
import re

_LINK = re.compile(r'(?P<before>\b(?:href|src)=(?P<quote>"?))/(?!/)(?P<path>[^"#?>\s]*)')


def relinked(html: str, page: str) -> str:
    """Return the page with links that start from where it stands; `page` is its address, `/ps/wonen/`."""
    folder = page.rpartition("/")[0] or "/"

    def from_here(link: re.Match[str]) -> str:
        return link["before"] + relative(f"/{link['path']}", folder)

    return _LINK.sub(from_here, html)


def relative(address: str, folder: str) -> str:
    """Return how a page in `folder` calls the file of an address.

    relative('/ps/', '/nl/nood') is '../../ps/index.html'.
    """
    return posixpath.relpath(file_of(address), folder)


def file_of(address: str) -> str:
    """Return the file that a web server answers an address with: '/ps/' is '/ps/index.html'."""
    return f"{address}index.html" if address.endswith("/") else address
