"""The name under which a reader asks (the Host header) is never seen by the application.

Every link of the guide is a path, or begins with the setting PUBLIC_URL. So no name that a stranger
made up can enter a link, and none that is no name can break a page.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import unquote, urlsplit

Application = Callable[..., Iterable[bytes]]
Environ = dict[str, Any]
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
FILE = "index.html"  # what a page is called in an export, and in links that were copied there


def without_host(app: Application) -> Application:
    """Return the same WSGI application; it takes every reader for one on this machine."""

    def asked(environ: Environ) -> Environ:
        address = {name: _printable(environ.get(name, "")) for name in ("PATH_INFO", "QUERY_STRING")}
        return {**environ, **address, "HTTP_HOST": "localhost"}

    return lambda environ, start_response: app(asked(environ), start_response)


def _printable(part: str) -> str:
    """Return a part of an address as a Location can repeat it: without line ends and other such signs."""
    return _CONTROL.sub(lambda sign: f"%{ord(sign[0]):02X}", part)


def below(public_url: str) -> Callable[[Environ], Environ]:
    """Return a function that finds where the guide stands: below the path of its public address.

    So links are right whether a proxy passes on the whole path or only what stands below. A page has one name.
    """
    place = unquote(urlsplit(public_url).path, "latin-1").rstrip("/")  # as WSGI writes it

    def found(environ: Environ) -> Environ:
        path, mount = environ.get("PATH_INFO", ""), environ.get("SCRIPT_NAME", "")
        if not mount and f"{path}/".startswith(f"{place}/"):
            path = path.removeprefix(place) or "/"
        if path.endswith(f"/{FILE}"):
            path = path.removesuffix(FILE)
        return {**environ, "PATH_INFO": path, "SCRIPT_NAME": mount or place}

    return found


def path_of(url: str) -> str:
    """Return an address without its host: '/ps/' for 'http://localhost/ps/'. It stays on the same host."""
    parts = urlsplit(url)
    return f"/{parts.path.lstrip('/')}" + (f"?{parts.query}" if parts.query else "")
