"""What an application makes sheets with: the store, the workers, and places for those who wait for a sheet."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from threading import BoundedSemaphore

from flask import Flask, current_app

from guide.sheets import writing
from guide.sheets.store import Store
from guide.sheets.workers import Workers

PLACES = 8  # readers who wait for sheets that are being made; the rest hear that it is busy, and pages go on
_KEY = "guide.sheets"

log = logging.getLogger("guide")


class BusyError(Exception):
    """As many readers wait for a sheet as may wait."""


@dataclass
class Shop:
    """The store of finished sheets, the workers that make new ones, and who may wait for them."""

    store: Store
    workers: Workers
    _places: BoundedSemaphore = field(default_factory=lambda: BoundedSemaphore(PLACES))
    _keys: tuple[str, dict[str, str]] = ("", {})

    @contextmanager
    def place(self) -> Iterator[None]:
        """Let a reader wait for a sheet inside. Raises BusyError at once when there is no place."""
        if not self._places.acquire(blocking=False):
            raise BusyError
        try:
            yield
        finally:
            self._places.release()

    def keys(self, version: str) -> dict[str, str]:
        """Return where the keys of sheets are noted by name, as long as the guide has this version."""
        if self._keys[0] != version:
            self._keys = version, {}
        return self._keys[1]

    @cached_property
    def missing(self) -> str:
        """What must be installed before sheets can be made, "" when nothing; logged too."""
        reason = self.workers.call(writing.what_is_missing)
        if reason:
            log.warning("%s", reason)
        return reason

    @cached_property
    def version(self) -> str:
        """The versions of all that a page becomes a PDF with."""
        return self.workers.call(writing.version)


def open_shop(app: Flask, shop: Shop) -> None:
    """Let an application make its sheets here."""
    app.extensions[_KEY] = shop


def shop_of(app: Flask) -> Shop:
    """Return the shop of an application."""
    made: Shop = app.extensions[_KEY]
    return made


def shop() -> Shop:
    """Return the shop of the application that answers."""
    return shop_of(current_app)
