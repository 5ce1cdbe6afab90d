"""Places for what costs much: whoever finds them taken is told at once, and holds nothing up by waiting.

A page on the shelf needs none. All the rest may be asked for by a crowd: a class that prints, phones
that save after a restart, a robot. Those who are in a place hold a thread, so the server has more
threads than there are places (guide/serving.py).
"""

from contextlib import ContextDecorator
from threading import Lock
from types import TracebackType

RETRY_AFTER = 5  # seconds, as browsers and the worker on a phone are told


class BusyError(Exception):
    """All places are taken; ask again in some seconds."""


class Places(ContextDecorator):
    """So many may be inside at once: `with` it, or put it before a function. Raises BusyError, without waiting."""

    def __init__(self, count: int) -> None:
        self.count, self.taken = count, 0
        self._turn = Lock()

    def __enter__(self) -> None:
        with self._turn:
            if self.taken == self.count:
                raise BusyError
            self.taken += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._turn:
            self.taken -= 1


SAVING = Places(1)  # who has what phones save made: two at once would not be ready sooner
PRINTING = Places(4)  # who has a PDF made, or waits for its turn
SHARING = Places(1)  # who has open data made, for a program that can come again
WAITING = Places(12)  # who waits for what somebody else asked for first
HELD = SAVING.count + PRINTING.count + SHARING.count + WAITING.count  # threads, at most
