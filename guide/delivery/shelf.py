"""The shelf: pages are made once, kept compressed, and handed out as bytes with an ETag.

A page is a pure function of content, catalogues, templates and address, so it stays good
until one of those changes. The shelf stands in front of the Flask application as WSGI
middleware; what it does not have it asks for, and keeps when the answer is a whole page.
"""

import gzip
import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock
from typing import Any

import zopfli.gzip

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
Headers = list[tuple[str, str]]

HEAVY = 12_000  # bytes; with its headers a page may weigh 14,000
SHELVE = "X-Guide-Shelve"  # set by the pages that may be kept; never sent to a reader


@dataclass(frozen=True)
class ShelvedPage:
    """A page ready to send: its body as it is and compressed, each with its headers, and the headers of a 304."""

    etag: str
    plain: bytes
    plain_headers: Headers
    packed: bytes
    packed_headers: Headers
    unchanged_headers: Headers

    @classmethod
    def of(cls, body: bytes, headers: Headers) -> "ShelvedPage":
        etag = f'W/"{hashlib.blake2b(body, digest_size=9).hexdigest()}"'
        kept = [(name, value) for name, value in headers if name not in {SHELVE, "Content-Length"}]
        kept.append(("ETag", etag))
        packed = pack(body)
        return cls(
            etag=etag,
            plain=body,
            plain_headers=[*kept, ("Content-Length", str(len(body)))],
            packed=packed,
            packed_headers=[*kept, ("Content-Encoding", "gzip"), ("Content-Length", str(len(packed)))],
            unchanged_headers=[(name, value) for name, value in kept if name != "Content-Type"],
        )

    def answer(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        if self.etag in environ.get("HTTP_IF_NONE_MATCH", ""):
            start_response("304 NOT MODIFIED", self.unchanged_headers)
            return []
        packed = accepts_gzip(environ.get("HTTP_ACCEPT_ENCODING", ""))
        start_response("200 OK", self.packed_headers if packed else self.plain_headers)
        if environ["REQUEST_METHOD"] == "HEAD":
            return []
        return [self.packed if packed else self.plain]


def pack(body: bytes) -> bytes:
    """Return the body in gzip form: a heavy page with zopfli, which takes its time and saves a twentieth.

    What is far heavier is no page (the parts that a phone saves) and would take a minute.
    """
    packed = gzip.compress(body, 9, mtime=0)
    return zopfli.gzip.compress(body, numiterations=5) if HEAVY < len(packed) < 2 * HEAVY else packed


@lru_cache(256)  # browsers send few different ones
def accepts_gzip(accepted: str) -> bool:
    """Tell whether an Accept-Encoding header welcomes gzip."""
    for offer in accepted.lower().split(","):
        coding, _, weight = offer.partition(";")
        if coding.strip() in {"gzip", "*"}:
            return weight.replace(" ", "") not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}
    return False


class Shelf:
    """WSGI middleware that keeps the pages of an application.

    `variant` returns what besides the path a page depends on (the language proposed on the
    first page); `changed` tells whether everything kept must go.
    """

    def __init__(
        self, app: Callable[..., Iterable[bytes]], variant: Callable[[Environ], str], changed: Callable[[], bool]
    ) -> None:
        self.app, self.variant, self.changed = app, variant, changed
        self.pages: dict[tuple[str, str], ShelvedPage] = {}
        self.making: dict[tuple[str, str], Lock] = {}

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        if self.changed():
            self.pages = {}
        pages = self.pages  # a page made from what was there before a change goes to the old shelf
        if environ["REQUEST_METHOD"] not in {"GET", "HEAD"}:
            return self.app(environ, start_response)
        key = (environ.get("PATH_INFO", ""), self.variant(environ))
        if key in pages:
            return pages[key].answer(environ, start_response)
        with self.making.setdefault(key, Lock()):  # two hundred phones ask; one page is made
            made = pages.get(key) or self._ask(environ, start_response)
            if isinstance(made, ShelvedPage):
                pages[key] = made
        self.making.pop(key, None)
        return made.answer(environ, start_response) if isinstance(made, ShelvedPage) else made

    def _ask(self, environ: Environ, start_response: StartResponse) -> "ShelvedPage | Iterable[bytes]":
        """Let the application make the page; return it kept, or pass its answer on."""
        answer: list[Any] = []
        body = b"".join(self.app({**environ, "REQUEST_METHOD": "GET"}, lambda *given: answer.extend(given[:2])))
        status, headers = answer
        if status.startswith("200") and any(name == SHELVE for name, _ in headers):
            return ShelvedPage.of(body, headers)
        start_response(status, headers)
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [body]
