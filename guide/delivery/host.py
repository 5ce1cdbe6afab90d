"""The name under which a reader asks (the Host header) is never seen by the application.

Every link of the guide is a path, or begins with the setting PUBLIC_URL. So no name that a stranger
made up can enter a link, and none that is no name can break a page.
"""

from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

Application = Callable[..., Iterable[bytes]]


def without_host(app: Application) -> Application:
    """Return the same WSGI application; it takes every reader for one on this machine."""
    return lambda environ, start_response: app({**environ, "HTTP_HOST": "localhost"}, start_response)


def path_of(url: str) -> str:
    """Return an address without its host: '/ps/' for 'http://localhost/ps/'. It stays on the same host."""
    parts = urlsplit(url)
    return f"/{parts.path.lstrip('/')}" + (f"?{parts.query}" if parts.query else "")
