"""When there is no page: words in the reader's language for a wrong address, a fault of ours, a crowd."""

import logging

from flask import Flask, Response, current_app, g, make_response, render_template, request
from werkzeug.exceptions import HTTPException, InternalServerError

from guide.delivery.places import RETRY_AFTER, BusyError
from guide.delivery.shelf import SHELVE
from guide.languages import DUTCH, EDITIONS, LANGUAGES, Edition, preferred
from guide.pages.base import answer, offers, pages
from guide.translation import read_in

log = logging.getLogger("guide")

BUSY = "_druk"  # an address that no theme can have
_LAST_RESORT = "guide.last_resort"


def init_app(app: Flask) -> None:
    """Let an application say what went wrong. What it says when that fails too is made now."""
    app.register_error_handler(HTTPException, failure)
    app.register_error_handler(BusyError, busy)
    with app.test_request_context():
        app.extensions[_LAST_RESORT] = render_template("last_resort.html")


def failure(error: HTTPException) -> Response:
    """Answer a wrong address or a fault of ours in the language nearest to the reader."""
    try:
        response = told(error)
    except Exception:  # a template that is broken on disk may not leave the reader without a word
        log.exception("The page that tells of a failure could not be made:")
        response = make_response(current_app.extensions[_LAST_RESORT], error.code)
    for name, value in error.get_headers():
        if name == "Allow":
            response.headers[name] = value
    return response


def told(error: HTTPException) -> Response:
    """Return the page that tells of a failure. Raises whatever keeps it from being made."""
    edition = _nearest_edition()
    g.edition = edition
    read_in(edition)
    kind = "broken" if isinstance(error, InternalServerError) else "not_found"
    return answer("failure", error.code or 500, kind=kind)


def _nearest_edition() -> Edition:
    """Return the edition in the address, else the nearest that this guide offers."""
    asked = request.path.split("/")[1]
    if asked in EDITIONS and offers(EDITIONS[asked]):
        return EDITIONS[asked]
    named = [LANGUAGES.get(part) for part in asked.lower().split("-")]
    language = next(filter(None, named), None) or preferred(request.accept_languages.values())
    nearest = Edition(language or DUTCH)
    return nearest if offers(nearest) else Edition(DUTCH)


@pages.get(f"/<edition:edition>/{BUSY}/")
def busy_page() -> Response:
    """What readers get instead of what costs much when too many ask for it. Shelved, for they are many."""
    response = answer("busy", 503)
    response.headers["Retry-After"] = str(RETRY_AFTER)
    response.headers[SHELVE] = "yes"
    return response


def busy(error: BusyError) -> Response:
    """Answer with the page that says so, at the address that was asked for."""
    environ = {**request.environ, "PATH_INFO": f"/{_nearest_edition().code}/{BUSY}/"}
    return Response.from_app(current_app.wsgi_app, environ)  # type: ignore[return-value]
