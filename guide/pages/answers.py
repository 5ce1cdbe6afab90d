"""What every answer gets: the headers that keep readers safe, and words when something goes wrong."""

from flask import Response, g, make_response, render_template, request
from werkzeug.exceptions import HTTPException, InternalServerError

from guide.languages import DUTCH, EDITIONS, LANGUAGES, Edition, preferred
from guide.pages.site import offers, stylesheet
from guide.translation import read_in

_PDF_POLICY = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


def failure(error: HTTPException) -> Response:
    """Answer a wrong address or a fault of ours in the language nearest to the reader."""
    if error.code is not None and 300 <= error.code < 400:
        return error.get_response()  # type: ignore[return-value]
    edition = _nearest_edition()
    g.edition, g.kind = edition, "failure"
    read_in(edition)
    kind = "broken" if isinstance(error, InternalServerError) else "not_found"
    response = make_response(render_template("pages/failure.html", kind=kind), error.code or 500)
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
    return Edition(language or DUTCH)


def protect(response: Response) -> Response:
    """Give every answer the headers that keep readers safe (docs/decisions/0005)."""
    style = stylesheet().source(g.get("kind", ""))
    more = "img-src 'self' data:; manifest-src 'self'" if g.get("kind") == "home" else "img-src data:"
    policy = (
        f"default-src 'none'; style-src {style}; script-src 'self'; {more}; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    # what shows a PDF is a page of the browser's own, with styles of its own: no `default-src` there
    is_paper = response.mimetype == "application/pdf"
    response.headers.setdefault("Content-Security-Policy", _PDF_POLICY if is_paper else policy)
    response.headers["Server"] = ""  # without one, granian names itself
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers.setdefault("Cache-Control", "no-cache")  # ask again, get 304
    vary = [response.headers.get("Vary"), "Accept-Encoding"]
    response.headers["Vary"] = ", ".join(filter(None, vary))
    return response
