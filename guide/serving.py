"""Serving the guide with granian: no debugger, no access log, nothing in a header about the software.

Why granian: docs/decisions/0008. It reads and writes HTTP outside Python; one process makes and keeps the pages.
"""

import errno
import os
import socket
import sys
import time
from collections.abc import Callable, Iterable
from functools import cache
from ipaddress import ip_address
from multiprocessing import parent_process
from threading import Thread

from flask import Flask

from guide import addresses
from guide.app import create_app
from guide.aside import Aside
from guide.current import guide_of
from guide.delivery.places import HELD
from guide.pages import saved

FOR_PAGES = 16
THREADS = HELD + FOR_PAGES  # whatever a crowd has made or waits for, these are left for pages
TURN = 0.001  # seconds until Python gives another thread its turn; its own 0.005 hold a page up five times as long
BACKLOG = 2048  # phones that connect in the same moment


@cache
def opened() -> Flask:
    """Return the guide that is served. Raises ContentError, SettingError when it cannot be used."""
    app = create_app()
    if app.config["WORKERS"]:
        saved.have_made(app, Aside().pages)
    return app


def application() -> Callable[..., Iterable[bytes]]:
    """Return the guide as a worker serves it, which begins to prepare what phones save."""
    Thread(target=_end_with_the_server, daemon=True).start()
    sys.setswitchinterval(TURN)
    app = opened()
    if app.config["PREPARE"] and app.config["OFFLINE"]:
        Thread(target=prepare, args=[app], daemon=True).start()
    return app.wsgi_app


def _end_with_the_server() -> None:
    """A main process that is killed cannot end its worker, which would keep the port, and the guide of that day."""
    if server := parent_process():
        server.join()
        os._exit(1)


def prepare(app: Flask) -> None:
    """Have everything made that phones save of each single language, one file after another.

    It asks like a phone, and gives way like one: pairs, and who came first, are made when they are asked for.
    """
    guide, client = guide_of(app), app.test_client()
    single = [edition for edition in guide.editions if not edition.is_pair]
    for path in addresses.files(guide.library, single):
        if path.endswith(".json") and not path.startswith(f"/{addresses.DATA}/"):
            while client.get(path, headers={"Accept-Encoding": "br"}).status_code == 503:
                time.sleep(1)


class ListeningError(Exception):
    """This machine cannot listen there; the message says what to do."""


def serve(host: str, port: int) -> None:
    """Serve until stopped. Raises ContentError when the content cannot be used, ListeningError."""
    from granian import Granian
    from granian.constants import Interfaces

    address = _free_address(host, port)
    opened()  # here, so that a mistake is reported once; the forked worker has it already
    print(f"The guide is open on http://{_shown(address)}:{port}/  (stop with Ctrl+C)", flush=True)
    server = Granian(
        "guide.serving:application",
        factory=True,
        interface=Interfaces.WSGI,
        address=address,
        port=port,
        workers=1,
        blocking_threads=THREADS,
        backlog=BACKLOG,
        websockets=False,
        log_enabled=False,
        respawn_failed_workers=True,
    )
    server.serve()


def _free_address(host: str, port: int) -> str:
    """Return the numbers of an address of this machine on which nobody listens yet. Raises ListeningError.

    granian takes no names, and shares a port with whoever has it already: each gets some of the readers.
    """
    try:
        family, kind, _, _, address = socket.getaddrinfo(
            host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(address)
    except (OSError, UnicodeError) as error:  # UnicodeError: what cannot be a name at all
        reason = getattr(error, "strerror", None) or error
        if getattr(error, "errno", None) in {errno.EADDRINUSE, errno.EACCES}:
            told = f"Port {port} cannot be used ({reason}): choose another with --port or PORT="
        else:
            told = f"“{host}” is no address of this machine ({reason}): leave out --host, or name one that it has"
        raise ListeningError(told) from error
    return str(address[0])


def _shown(address: str) -> str:
    """Return where a browser on this machine finds what listens on an address."""
    if ip_address(address).is_unspecified:
        return "localhost"
    return f"[{address}]" if ":" in address else address
