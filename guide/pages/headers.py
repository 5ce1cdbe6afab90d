"""The headers that every answer gets: they keep readers safe (docs/decisions/0005)."""

from flask import Response, request

from guide.delivery.host import path_of
from guide.delivery.policy import DEAF, OF_THE_BROWSER, PERMISSIONS, policy
from guide.delivery.shelf import SHELVE


def protect(response: Response) -> Response:
    """Give every answer the headers that keep readers safe, unless it has its own."""
    fitting = OF_THE_BROWSER if response.mimetype == "application/pdf" else policy()
    response.headers.setdefault("Content-Security-Policy", fitting)
    response.headers.setdefault(PERMISSIONS, DEAF)
    response.headers["Server"] = "guide"  # an empty one is none, and without one granian names itself
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers.setdefault("Cache-Control", "no-cache")  # ask again, get 304
    response.vary.add("Accept-Encoding")
    if response.location:
        response.location, response.data = path_of(response.location), b""
    if response.status_code == 200 and not {SHELVE, "ETag"} & {*response.headers.keys()}:  # those get, or have, theirs
        response.add_etag()
        response.make_conditional(request)
    return response
