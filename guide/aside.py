"""What phones save is made aside: by a process that has the same guide open, so that nobody who reads waits for it.

A part is a hundred pages. Made in the server, each of them would take Python from whoever reads a page just then.
"""

import logging

from flask import Flask

from guide.app import create_app
from guide.current import guide_of
from guide.delivery.workers import WorkerError, Workers
from guide.pages import saved

log = logging.getLogger("guide")


class Aside:
    """One process beside the server; it is started when it is first needed, and goes home when nobody asks."""

    def __init__(self) -> None:
        self._workers = Workers(1)

    def pages(self, wanted: saved.Wanted) -> str | None:
        """Return what `saved.pages` returns, made by that process; None when it cannot, which is logged."""
        try:
            return self._workers.call(made, wanted)
        except WorkerError as error:
            log.warning("What phones save is made in the server for once, because of this:\n%s", error)
            return None


def made(wanted: saved.Wanted) -> str | None:
    """Be that process: return these pages of a guide, or None when the files on disk are of another version by now."""
    app = _opened(wanted.version)
    if guide_of(app).version != wanted.version:
        return None
    with app.test_request_context(f"/{wanted.edition}/", base_url=wanted.root):
        return saved.made_here(wanted.paths)


_open: dict[str, Flask] = {}


def _opened(version: str) -> Flask:
    """Return the guide as it is on disk, read again when another version of it is wanted."""
    if version not in _open:
        _open.clear()
        _open[version] = create_app()
    return _open[version]
