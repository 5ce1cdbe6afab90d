"""What an application makes sheets with: the store of finished ones, and the workers that make new ones."""

import logging
from dataclasses import dataclass
from functools import cached_property

from flask import Flask, current_app

from guide.delivery.workers import Workers
from guide.sheets import writing
from guide.sheets.store import Store

_KEY = "guide.sheets"

log = logging.getLogger("guide")


@dataclass
class Shop:
    """The store of finished sheets, and the workers that make new ones."""

    store: Store
    workers: Workers
    _keys: tuple[str, dict[str, str]] = ("", {})

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
