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

    def _stamp(self) -> frozenset[tuple[str, int, int, int]]:
        """Return every file with its state. Raises OSError when one goes while we look: ask again later."""
        return frozenset(
            (str(path), *_state(path))
            for folder in self.folders
            for path in folder.rglob("*")
            if path.suffix in WATCHED
        )


def _state(path: Path) -> tuple[int, int, int]:
    """Return what differs when a file changes; the third does even when a copy brings the date of before along."""
    stat = path.stat()
    return stat.st_mtime_ns, stat.st_size, stat.st_ctime_ns
