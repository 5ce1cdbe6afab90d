"""Notices that content, catalogues, templates or styles changed on disk, or that a fact went stale."""

from collections.abc import Callable, Hashable, Iterable
from pathlib import Path
from time import monotonic

from guide.paths import files_below

OUR_OWN = {".mo", ".new"}  # what is compiled from a file that is watched


class Watch:
    """Tells, when called, whether a file below some folders, or what `besides` returns, changed since the last call.

    It looks at most once every `interval` seconds, so that asking costs nothing.
    """

    def __init__(
        self, folders: Iterable[Path], interval: float = 1.0, besides: Callable[[], Hashable] = lambda: None
    ) -> None:
        self.folders, self.interval, self.besides = tuple(folders), interval, besides
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

    def _stamp(self) -> tuple[Hashable, frozenset[tuple[str, int, int, int]]]:
        """Return every file with its state, and what else counts."""
        return self.besides(), frozenset(
            (str(path), *state)
            for folder in self.folders
            for path in files_below(folder)
            if path.suffix not in OUR_OWN and (state := _state(path))
        )


def _state(path: Path) -> tuple[int, int, int] | None:
    """Return what differs when a file changes, None when it is gone or leads nowhere.

    The third differs even when a copy brings the date of before along.
    """
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ctime_ns
