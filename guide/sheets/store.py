"""The drawer of finished sheets: a PDF is made once, written whole or not at all, and kept.

A file is called `<name>.<key>.<pages>.pdf`. The key says what it was made of; when that changes
the old file goes.
"""

import os
import re
import tempfile
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from flask import Flask

from guide.sheets.writing import Written


@dataclass(frozen=True)
class Kept:
    """A finished sheet on disk."""

    path: Path
    key: str
    pages: int

    @property
    def size(self) -> int:
        return self.path.stat().st_size


class Store:
    """Keeps finished sheets below a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._locks: defaultdict[str, Lock] = defaultdict(Lock)

    def get(self, name: str, key: str, make: Callable[[], Written]) -> Kept:
        """Return the sheet of this name and key, made now when it is not there.

        Whoever asks while it is being made waits for that one. Two processes may both make it: each
        writes a whole file and the last one stays. Raises OSError when the folder cannot be written.
        """
        with self._locks[name]:
            return self.find(name, key) or self._keep(name, key, make())

    def find(self, name: str, key: str) -> Kept | None:
        """Return the sheet of this name and key when it is there. Waits for nobody."""
        for path in self.folder.glob(f"{name}.{key}.*.pdf"):
            pages = re.fullmatch(r".*\.([0-9]+)\.pdf", path.name)
            if pages:
                return Kept(path, key, int(pages[1]))
        return None

    def _keep(self, name: str, key: str, made: Written) -> Kept:
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / f"{name}.{key}.{made.pages}.pdf"
        handle, unfinished = tempfile.mkstemp(dir=self.folder, prefix=".unfinished-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(made.body)
            os.replace(unfinished, path)
        except BaseException:
            Path(unfinished).unlink(missing_ok=True)
            raise
        for old in self.folder.glob(f"{name}.*.pdf"):
            if old != path:
                old.unlink(missing_ok=True)
        return Kept(path, key, made.pages)


_KEY = "guide.sheets"


def open_store(app: Flask, store: Store) -> None:
    """Let an application file its sheets here."""
    app.extensions[_KEY] = store


def store_of(app: Flask) -> Store:
    """Return the store of an application."""
    store: Store = app.extensions[_KEY]
    return store
