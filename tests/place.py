"""A server for the tests of the guide on the phone: a line that comes, goes, stalls and is slow."""

import contextlib
import socket
import threading
import time

import waitress

from guide.addresses import KEEPING

PATIENCE = 90  # seconds until a condition counts as never coming true, also on a busy machine
READY = "navigator.serviceWorker.ready.then(() => !!navigator.serviceWorker.controller)"
KEPT = "caches.keys().then(names => names.filter(name => name.startsWith('guide-')))"
SEEN = "path => caches.match(path, {cacheName: 'guide-seen'}).then(found => !!found)"


class Place:
    """A server on one address that can be stopped and started again; `app` may change while it runs.

    `asked` lists every path that was asked for.
    """

    def __init__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url, self.server = f"http://127.0.0.1:{self.port}", None

    def start(self, app):
        self.app, self.asked = app, []
        self.server = waitress.create_server(self._answer, host="127.0.0.1", port=self.port, threads=8, ident=None)
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def _run(self):
        with contextlib.suppress(OSError):  # closed while it waited: that is how it is stopped
            self.server.run()

    def _answer(self, environ, start_response):
        self.asked.append(environ["PATH_INFO"])
        return self.app(environ, start_response)

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
    """400 kbit/s for all answers together, and 400 ms before each of them."""

    def __init__(self, app, bits_per_second=400_000, latency=0.4):
        self.app, self.rate, self.latency, self.line = app, bits_per_second / 8, latency, threading.Lock()

    def __call__(self, environ, start_response):
        time.sleep(self.latency)
        for body in self.app(environ, start_response):
            for start in range(0, len(body), 2000):
                piece = body[start : start + 2000]
                with self.line:
                    time.sleep(len(piece) / self.rate)
                yield piece


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


def open_keeping(phone, place, edition="ps"):
    """Open the page that keeps the guide, and wait until it can."""
    phone.goto(f"{place.url}/{edition}/{KEEPING}/")
    phone.wait_for_selector("[data-part=save]:visible")


def save_all(phone, place, edition="ps"):
    open_keeping(phone, place, edition)
    phone.locator("[data-part=save]").click()
    says(phone, "done")


def says(phone, what):
    """Wait until the page that keeps the guide says something."""
    phone.wait_for_selector(f"[data-say={what}]:visible")
