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


def wait_until(true, complaint, seconds=PATIENCE):
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, complaint
        time.sleep(0.1)


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
