"""The shelf: pages are made once, kept packed, and handed out as bytes with an ETag.

A page is a pure function of content, catalogues, templates and address, so it stays good
until one of those changes. The shelf stands in front of the Flask application as WSGI
middleware; what it does not have it asks for, and keeps when the answer is a whole page.

It keeps each page in the forms that were asked for, in a budget of memory. Who asks for a page as it
is (hardly anybody: all browsers take gzip) gets it unpacked, or made and not kept.
"""

import hashlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from threading import Event
from typing import Any, NamedTuple

from werkzeug.http import parse_etags

from guide.delivery.memory import Memory
from guide.delivery.packing import FORMS, PLAIN, best_form, pack, unpack
from guide.delivery.places import WAITING, BusyError

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
Headers = list[tuple[str, str]]

SHELVE = "X-Guide-Shelve"  # set by the pages that may be kept; never sent to a reader
# What a 304 repeats: RFC 9110, 15.4.5; and Server, because where there is none granian names itself.
REPEATED = {"Cache-Control", "Content-Location", "ETag", "Expires", "Vary", "Server"}
BESIDES = 1000  # bytes that an answer takes besides its letters, about: the objects that hold them


@dataclass(frozen=True)
class Answer:
    """What an address answers, in one form, ready to send. `etag` is the same in all forms; "": never a 304."""

    status: str
    headers: Headers
    body: bytes
    etag: str = ""
    form: str = PLAIN

    @classmethod
    def to_shelve(cls, status: str, headers: Headers, body: bytes) -> "Answer":
        """Return the whole page that the application answered, as it is."""
        kept = [(name, value) for name, value in headers if name != SHELVE]
        if not status.startswith("200"):
            return cls(status, kept, body)
        etag = hashlib.blake2b(body, digest_size=9).hexdigest()
        return cls(status, [*kept, ("ETag", f'W/"{etag}"')], body, etag)

    def in_form(self, form: str, *, hurry: bool = False) -> "Answer":
        """Return the same answer in another form."""
        body = pack(unpack(self.body, self.form), form, hurry=hurry)
        headers = [each for each in self.headers if each[0] not in {"Content-Encoding", "Content-Length"}]
        headers += [("Content-Encoding", form)] if form else []
        return Answer(self.status, [*headers, ("Content-Length", str(len(body)))], body, self.etag, form)

    @cached_property
    def size(self) -> int:
        """Bytes of memory, about."""
        return len(self.body) + sum(len(name) + len(value) for name, value in self.headers) + BESIDES

    def send(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        had = environ.get("HTTP_IF_NONE_MATCH")
        if had and self.etag and parse_etags(had).contains_weak(self.etag):
            start_response("304 NOT MODIFIED", [each for each in self.headers if each[0] in REPEATED])
            return []
        start_response(self.status, self.headers)
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [self.body]


class Key(NamedTuple):
    """What an answer depends on: where the guide is mounted, the address below that, the reader, the form."""

    mount: str
    path: str
    variant: str
    form: str


class Shelf:
    """WSGI middleware that keeps the pages of an application, `budget` bytes of them at most.

    `variant` returns what besides the address a page depends on (the language proposed on the
    first page); `changed` tells whether everything kept must go; `asked` returns a request with the
    address that the page has here; `alone` tells whether the answer is for this reader alone, and is never kept.
    """

    def __init__(
        self,
        app: Callable[..., Iterable[bytes]],
        variant: Callable[[Environ], str],
        changed: Callable[[], bool],
        budget: int,
        asked: Callable[[Environ], Environ] = lambda environ: environ,
        alone: Callable[[Environ], bool] = lambda environ: False,
    ) -> None:
        self.app, self.variant, self.changed, self.asked, self.alone = app, variant, changed, asked, alone
        self.pages: Memory[Answer] = Memory(budget)
        self.making: dict[Key, Event] = {}  # set when it is made

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        if self.changed():
            self.pages, self.making = Memory(self.pages.budget), {}
        environ = self.asked(environ)
        if environ["REQUEST_METHOD"] not in {"GET", "HEAD"}:
            return self.app(environ, start_response)
        form = best_form(environ.get("HTTP_ACCEPT_ENCODING", ""))
        if self.alone(environ):
            return self._made_alone(environ, form).send(environ, start_response)
        key = Key(environ.get("SCRIPT_NAME", ""), environ.get("PATH_INFO", ""), self.variant(environ), form)
        answer = self.pages.get(key) or self._made_once(key, environ)
        return answer.send(environ, start_response)

    def _made_alone(self, environ: Environ, form: str) -> Answer:
        """Return an answer that is for one reader, packed in a hurry: it is sent once."""
        status, headers, body = self._ask(environ)
        return Answer(status, headers, body).in_form(form, hurry=True)

    def _made_once(self, key: Key, environ: Environ) -> Answer:
        """Return an answer that is not on the shelf; whoever asks for it while it is being made waits for that one.

        When as many wait as may wait, it is made twice: what costs much has places of its own.
        """
        pages, making = self.pages, self.making  # a page made from what was there before a change goes to the old shelf
        ours = Event()
        theirs = making.setdefault(key, ours)
        if theirs is not ours:
            with suppress(BusyError), WAITING:
                theirs.wait()
            return pages.get(key) or self._made(key, environ, pages)
        try:
            return pages.get(key) or self._made(key, environ, pages)
        finally:
            del making[key]
            ours.set()

    def _made(self, key: Key, environ: Environ, pages: Memory[Answer]) -> Answer:
        """Return an answer from another form of it on the shelf, else from the application; shelve it if it may be."""
        answer = next(filter(None, (pages.get(key._replace(form=form)) for form in FORMS)), None)
        if answer is None:
            status, headers, body = self._ask(environ)
            if all(name != SHELVE for name, _ in headers):
                return Answer(status, headers, body)
            answer = Answer.to_shelve(status, headers, body)
        answer = answer.in_form(key.form)
        if key.form != PLAIN:
            pages.put(key, answer)
        return answer

    def _ask(self, environ: Environ) -> tuple[str, Headers, bytes]:
        """Return what the application answers, whole: who reads slowly then holds no thread."""
        told: list[tuple[str, Headers]] = []
        parts = self.app({**environ, "REQUEST_METHOD": "GET"}, lambda *given: told.append((given[0], given[1])))
        try:
            body = b"".join(parts)
        finally:
            if hasattr(parts, "close"):
                parts.close()
        return *told[-1], body
