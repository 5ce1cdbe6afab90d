"""The least a WSGI server can do: one answer, always the same, as heavy as a page."""

BODY = b"x" * 12_300
HEADERS = [("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(BODY)))]


def app(environ, start_response):
    start_response("200 OK", HEADERS)
    return [BODY]
