"""Serving the guide with granian: no debugger, no access log, nothing in a header about the software.

Why granian: docs/decisions/0008. It reads and writes HTTP outside Python; one process makes and keeps the pages.
"""

import socket
from collections.abc import Callable, Iterable
from functools import cache

from guide.app import create_app

THREADS = 32  # who waits for a PDF, or for all pages at once, holds a thread for seconds; pages go on meanwhile
BACKLOG = 2048  # phones that connect in the same moment


@cache
def application() -> Callable[..., Iterable[bytes]]:
    """Return the guide as a WSGI application. Raises ContentError when the content cannot be used."""
    return create_app().wsgi_app


class PortTakenError(Exception):
    """Another program serves on this port; the message says what to do."""


def serve(host: str, port: int) -> None:
    """Serve until stopped. Raises ContentError when the content cannot be used, PortTakenError."""
    from granian import Granian
    from granian.constants import Interfaces

    _refuse_taken(host, port)
    application()  # made here, so that a mistake is reported once; the forked worker has it already
    print(f"The guide is open on http://localhost:{port}/  (stop with Ctrl+C)", flush=True)
    server = Granian(
        "guide.serving:application",
        factory=True,
        interface=Interfaces.WSGI,
        address=host,
        port=port,
        workers=1,
        blocking_threads=THREADS,
        backlog=BACKLOG,
        websockets=False,
        log_enabled=False,
        respawn_failed_workers=True,
    )
    server.serve()


def _refuse_taken(host: str, port: int) -> None:
    """granian shares a port with whoever has it already, and each gets some of the readers."""
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((host, port))
        except OSError as error:
            told = f"Port {port} cannot be used ({error.strerror}): choose another with --port or PORT="
            raise PortTakenError(told) from error
