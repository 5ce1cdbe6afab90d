"""The least a WSGI server can do: one answer, always the same, with the headers and bytes of a page of the guide."""

BODY = b"x" * 12_622
HEADERS = [
    ("Content-Type", "text/html; charset=utf-8"),
    ("Content-Security-Policy", "x" * 207),
    ("Server", ""),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("Cache-Control", "no-cache"),
    ("Vary", "Accept-Encoding"),
    ("ETag", 'W/"3fc22fa63e97759847"'),
    ("Content-Encoding", "gzip"),
    ("Content-Length", str(len(BODY))),
]


def app(environ, start_response):
    start_response("200 OK", HEADERS)
    return [BODY]
