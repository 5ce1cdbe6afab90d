"""What every answer gets: the headers that keep readers safe, and words when something goes wrong."""

from flask import Response, g, request
from werkzeug.exceptions import HTTPException, InternalServerError

from guide.delivery.policy import PAPER, policy
from guide.languages import DUTCH, EDITIONS, LANGUAGES, Edition, preferred
from guide.pages.base import answer, offers
from guide.translation import read_in


def failure(error: HTTPException) -> Response:
    """Answer a wrong address or a fault of ours in the language nearest to the reader."""
    if error.code is not None and 300 <= error.code < 400:
        return error.get_response()  # type: ignore[return-value]
    edition = _nearest_edition()
    g.edition = edition
    read_in(edition)
    kind = "broken" if isinstance(error, InternalServerError) else "not_found"
    response = answer("failure", error.code or 500, kind=kind)
    for name, value in error.get_headers():
        if name == "Allow":
            response.headers[name] = value
    return response


def _nearest_edition() -> Edition:
    """Return the edition in the address, else the nearest that this guide offers."""
    asked = request.path.split("/")[1]
    if asked in EDITIONS and offers(EDITIONS[asked]):
        return EDITIONS[asked]
    named = [LANGUAGES.get(part) for part in asked.lower().split("-")]
    language = next(filter(None, named), None) or preferred(request.accept_languages.values())
    nearest = Edition(language or DUTCH)
    return nearest if offers(nearest) else Edition(DUTCH)


def protect(response: Response) -> Response:
    """Give every answer the headers that keep readers safe (docs/decisions/0005)."""
    fitting = PAPER if response.mimetype == "application/pdf" else policy()
    response.headers.setdefault("Content-Security-Policy", fitting)
    response.headers["Server"] = ""  # without one, granian names itself
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers.setdefault("Cache-Control", "no-cache")  # ask again, get 304
    vary = [response.headers.get("Vary"), "Accept-Encoding"]
    response.headers["Vary"] = ", ".join(filter(None, vary))
    return response
