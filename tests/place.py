"""A server for the tests of the guide on the phone: a line that comes, goes, stalls and is slow."""

import contextlib
import json
import re
import socket
import threading
import time
from collections import Counter
from itertools import product

import pytest
import waitress

from guide import addresses
from guide.addresses import SAVE
from guide.app import create_app
from guide.current import open_guide

GUIDE, GALLERY = ("shared", "index", "pages"), ("gallery",)  # kinds of parts
CODING = "br"  # what Chromium takes from a server on its own machine
FEW = ("begin", "wonen", "wonen.1", "school", "pictogrammen.gevoelens")  # parts; all take long to make
PATIENCE = 90  # seconds until a condition counts as never coming true, also on a busy machine
READY = "navigator.serviceWorker.ready.then(() => !!navigator.serviceWorker.controller)"
KEPT = "caches.keys().then(names => names.filter(name => name.startsWith('guide-')))"
STORED = """async () => {
    const found = [];
    for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys()) found.push(request.url);
    return found;
}"""
RECORD = "code => caches.match(`/${code}/bewaren.json`).then(found => found && found.json())"  # of a kept edition
SEEN = "path => caches.match(path, {cacheName: 'guide-/ seen'}).then(found => !!found)"


def with_few_parts(made_of=None, taken=FEW.__contains__, codes=("ps", "ps-nl"), roots=("",), **settings):
    """Return a guide of which phones save only the parts that are `taken`, in the editions with these codes.

    `roots` are the paths below which it will stand.
    """
    app = create_app(**settings)
    if made_of:
        open_guide(app, made_of)
    with pytest.MonkeyPatch.context() as patch:
        only_parts(patch, taken)
        for root, code in product(roots, codes):
            app.test_client().get(
                f"/{code}/{SAVE}.json", base_url=f"http://localhost{root}/", headers={"Accept-Encoding": "gzip"}
            )
    return app


def only_parts(patch, taken):
    """Let phones save only the parts whose names are `taken`."""
    all_parts = addresses.parts

    def some_parts(edition, library):
        return {name: paths for name, paths in all_parts(edition, library).items() if taken(name)}

    patch.setattr(addresses, "parts", some_parts)


def offered(app, code="ps", kinds=GUIDE):
    """Return the addresses of the parts of an edition, in the order in which a phone saves them."""
    index = json.loads(app.test_client().get(f"/{code}/{SAVE}.json").text)
    return [f"/{part['file']}" for part in index["parts"] if part["kind"] in kinds]


class Place:
    """A server on one address that can be stopped and started again; `app` may change while it runs.

    `asked` lists every path that was asked for, `sent` counts the bytes that were sent for each.
    """

    def __init__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url, self.server = f"http://127.0.0.1:{self.port}", None

    def start(self, app):
        self.app, self.asked, self.sent = app, [], Counter()
        self.server = waitress.create_server(self._answer, host="127.0.0.1", port=self.port, threads=8, ident=None)
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def _run(self):
        with contextlib.suppress(OSError):  # closed while it waited: that is how it is stopped
            self.server.run()

    def _answer(self, environ, start_response):
        path = environ["PATH_INFO"]
        self.asked.append(path)
        for piece in self.app(environ, start_response):
            self.sent[path] += len(piece)
            yield piece

    def parts_asked(self):
        """Return the paths of what a phone saves that were asked for, the indexes left out."""
        return [path for path in self.asked if f"/{SAVE}/" in path and path.endswith(".json")]

    def forget(self):
        self.asked.clear()
        self.sent.clear()

    def stop(self):
        if self.server:
            self.server.close()
            for channel in list(self.server.active_channels.values()):
                channel.handle_close()
            self.server = None


class Gate:
    """Holds back the answer to one address until it is opened."""

    def __init__(self, app, path):
        self.app, self.path = app, path
        self.reached, self.opened = threading.Event(), threading.Event()

    def __call__(self, environ, start_response):
        if environ["PATH_INFO"] == self.path:
            self.reached.set()
            self.opened.wait(2 * PATIENCE)
        return self.app(environ, start_response)


class SlowLine:
    """400 kbit/s for all answers together, and 100 ms before each of them."""

    def __init__(self, app, bits_per_second=400_000, latency=0.1):
        self.app, self.rate, self.latency, self.line = app, bits_per_second / 8, latency, threading.Lock()

    def __call__(self, environ, start_response):
        time.sleep(self.latency)
        for body in self.app(environ, start_response):
            for start in range(0, len(body), 2000):
                piece = body[start : start + 2000]
                with self.line:
                    time.sleep(len(piece) / self.rate)
                yield piece


class Drip:
    """Sends one answer in five drops; the last ones only after it is opened, when it `stalls`."""

    def __init__(self, app, path, pause=0.5, stalls=False):
        self.app, self.path, self.pause, self.stalls, self.opened = app, path, pause, stalls, threading.Event()

    def __call__(self, environ, start_response):
        for body in self.app(environ, start_response):
            if environ["PATH_INFO"] != self.path:
                yield body
                continue
            for drop in range(5):
                if drop == 3 and self.stalls:
                    self.opened.wait(2 * PATIENCE)
                time.sleep(self.pause)
                yield body[drop * len(body) // 5 : (drop + 1) * len(body) // 5]


class Busy:
    """Says of some addresses, so many times, that the server is busy."""

    def __init__(self, app, about, times):
        self.app, self.about, self.times = app, re.compile(about), times

    def __call__(self, environ, start_response):
        if not self.times or not self.about.fullmatch(environ["PATH_INFO"]):
            return self.app(environ, start_response)
        self.times -= 1
        start_response("503 Service Unavailable", [("Retry-After", "1"), ("Content-Length", "0")])
        return [b""]


class Stranger:
    """Answers every address with a page that is not ours: a network that wants a login, a host that is being mended."""

    def __init__(self, status, body=b"<!doctype html><script src=/login/s.js></script><h1>onderhoud</h1>"):
        self.status, self.body = status, body

    def __call__(self, environ, start_response):
        start_response(self.status, [("Content-Type", "text/html"), ("Content-Length", str(len(self.body)))])
        return [self.body]


class Gone:
    """Answers one address as one that is not there."""

    def __init__(self, app, path):
        self.app, self.path = app, path

    def __call__(self, environ, start_response):
        gone = environ["PATH_INFO"] == self.path
        return self.app({**environ, "PATH_INFO": "/-/"} if gone else environ, start_response)


class Answers:
    """Answers some addresses itself: path -> (media type, body); all others as before."""

    def __init__(self, app, answers):
        self.app, self.answers = app, answers

    def __call__(self, environ, start_response):
        if environ["PATH_INFO"] not in self.answers:
            return self.app(environ, start_response)
        kind, body = self.answers[environ["PATH_INFO"]]
        start_response("200 OK", [("Content-Type", kind), ("Content-Length", str(len(body)))])
        return [body]


def with_worker(app, before=b"", **constants):
    """Return the application with a worker that waits less long, or whose browser behaves otherwise.

    `constants` take the place of those in static/js; `before` is code that runs first.
    """
    return with_script(app, "/sw.js", before, **constants)


def with_script(app, path, before=b"", **constants):
    """Return the application with other constants in one of its scripts."""
    text = app.test_client().get(path).data
    for name, value in constants.items():
        text, found = re.subn(rf"\b{name}=\d+(e\d+)?".encode(), f"{name}={value}".encode(), text)
        assert found == 1, name
    return Answers(app, {path: ("text/javascript", before + text)})


class CutOff:
    """Breaks the line halfway through one answer."""

    def __init__(self, app, path):
        self.app, self.path = app, path

    def __call__(self, environ, start_response):
        if environ["PATH_INFO"] != self.path:
            return self.app(environ, start_response)
        asked_anew = {**environ, "HTTP_ACCEPT_ENCODING": "identity", "HTTP_IF_NONE_MATCH": ""}
        body = b"".join(self.app(asked_anew, start_response))
        return [body[: len(body) // 2]]  # the header says how much it should have been


def wait_until(true, complaint, seconds=PATIENCE):
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, complaint
        time.sleep(0.1)


def stays(true, seconds=2):
    """Tell whether something stays true for a while: for what must not come."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not true():
            return False
        time.sleep(0.1)
    return True


def visit(phone, place, path):
    """Open a page and wait until the worker has it."""
    phone.goto(place.url + path)
    phone.wait_for_function(READY)
    wait_until(lambda: phone.evaluate(SEEN, path), f"{path} is not kept")


def open_saving(phone, place, edition="ps"):
    """Open the page that keeps the guide, and wait until it can."""
    phone.goto(f"{place.url}/{edition}/{SAVE}/")
    phone.wait_for_selector("[data-part=save]:visible")


def save_all(phone, place, edition="ps"):
    open_saving(phone, place, edition)
    phone.locator("[data-part=save]").click()
    says(phone, "done")


def in_worker(phone, code, *given):
    """Return what code gives that runs in the worker; Playwright loses sight of one that takes the place of another."""
    return phone.context.service_workers[0].evaluate(code, *given)


def shown_without_network(phone, place, path):
    """Return the HTML that a new tab shows of a page that the server cannot bring."""
    whole, tab = place.app, phone.context.new_page()

    def failing(environ, start_response):
        if environ["PATH_INFO"] != path:
            return whole(environ, start_response)
        start_response("500 Internal Server Error", [("Content-Type", "text/html"), ("Content-Length", "0")])
        return [b""]

    place.app = failing
    tab.goto(place.url + path)
    place.app, html = whole, tab.content()
    tab.close()
    return html


def says(phone, what):
    """Wait until the page that keeps the guide says something."""
    phone.wait_for_selector(f"[data-say={what}]:visible")
