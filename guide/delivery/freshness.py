"""Notices that content, catalogues, templates or styles changed on disk."""

from collections.abc import Iterable
from pathlib import Path
from time import monotonic

WATCHED = {".toml", ".po", ".html", ".css", ".js", ".xml", ".txt"}


class Watch:
    """Tells, when called, whether a file below some folders changed since the last call.

    It looks at the disk at most once every `interval` seconds, so that asking costs nothing.
    """

    def __init__(self, folders: Iterable[Path], interval: float = 1.0) -> None:
        self.folders, self.interval = tuple(folders), interval
        self.seen = self._stamp()
        self.looked = monotonic()

    def __call__(self) -> bool:
        now = monotonic()
        if now - self.looked < self.interval:
            return False
        self.looked = now
        stamp = self._stamp()
        if stamp == self.seen:
            return False
        self.seen = stamp
        return True

    def _stamp(self) -> frozenset[tuple[str, int]]:
        """Return every file with its time. Raises OSError when one goes while we look: ask again later."""
        return frozenset(
            (str(path), path.stat().st_mtime_ns)
            for folder in self.folders
            for path in folder.rglob("*")
            if path.suffix in WATCHED
        )
