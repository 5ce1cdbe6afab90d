"""The drawer of finished sheets: a PDF is made once, written whole or not at all, and filed.

A file is called `<name>.<key>.pdf`. The key says what it was made of; when that changes the old
file goes. One that was damaged is made again.
"""

import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from guide.sheets import sealed


@dataclass(frozen=True)
class FiledSheet:
    """A finished sheet, as it is on disk."""

    body: bytes
    key: str


class Store:
    """Holds finished sheets below a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._locks: defaultdict[str, Lock] = defaultdict(Lock)

    def find(self, name: str, key: str) -> FiledSheet | None:
        """Return the sheet of this name and key when it is there, whole. Waits for nobody."""
        body = sealed.read(self._path(name, key))
        return FiledSheet(body, key) if body else None

    def get(self, name: str, key: str, make: Callable[[], bytes]) -> FiledSheet:
        """Return the sheet of this name and key, made now when it is not there.

        Whoever asks while it is being made waits for that one. Two processes may both make it: each
        writes a whole file and the last one stays. Raises OSError when the folder cannot be written.
        """
        with self._locks[name]:
            return self.find(name, key) or self._file(name, key, make())

    def clean(self, older_than: float = 3600) -> None:
        """Take away what others left half written when they were killed, this many seconds ago or more."""
        for path in self.folder.glob(f"{sealed.UNFINISHED}*"):
            if path.stat().st_mtime <= time.time() - older_than:
                path.unlink(missing_ok=True)

    def _path(self, name: str, key: str) -> Path:
        return self.folder / f"{name}.{key}.pdf"

    def _file(self, name: str, key: str, body: bytes) -> FiledSheet:
        path = self._path(name, key)
        sealed.write(path, body)
        for old in self.folder.glob(f"{name}.*.pdf"):
            if old != path:
                old.unlink(missing_ok=True)
        return FiledSheet(body, key)
