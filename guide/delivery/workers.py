"""What costs much is made outside the server: its memory, its garbage collector and its life do not depend on it.

A worker is a process that does one call after another: `Workers.call(function, *arguments)` gives
it the name of a function and the arguments, and returns what the function returns. It imports what
the function needs, and nothing else. It ends when the server does: then the line between them closes.
"""

import os
import re
import signal
import subprocess
import sys
import traceback
import weakref
from collections.abc import Callable
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any, TypeVar, cast

LONGEST = 180  # seconds; who takes longer hangs
IDLE = 600  # seconds without a call; then a worker goes home, and the next call starts another
MOST_CALLS = 500  # then a worker is replaced: whatever leaks has an end
MOST_MEMORY = 500  # MB at its peak; then too
YIELDS = 3  # how much less urgent than the server it is, as `nice` counts

Answer = TypeVar("Answer")


class WorkerError(Exception):
    """A call came to nothing: its worker was lost, or the function raised (the message has where)."""


class Workers:
    """At most `count` processes, each started when it is first needed.

    Without any (0) calls are done here, one at a time: by those who are one of many processes themselves.
    """

    def __init__(self, count: int) -> None:
        self.count = count
        self._free: list[_Worker] = []
        self._places = BoundedSemaphore(max(count, 1))
        weakref.finalize(self, _close, self._free)

    def call(self, function: Callable[..., Answer], *arguments: Any) -> Answer:
        """Return what a function of a module returns, done by a worker as soon as one is free.

        Raises WorkerError; the next call then has a new worker.
        """
        with self._places:
            if not self.count:
                return function(*arguments)
            worker = self._free_worker()
            try:
                good, answer = worker.do(function, arguments)
            except BaseException:
                worker.close()
                raise
            if worker.worn:
                worker.close()
            else:
                self._free.append(worker)
        if not good:
            raise WorkerError(answer)
        return cast(Answer, answer)

    def _free_worker(self) -> "_Worker":
        while self._free:
            worker = self._free.pop()
            if worker.lives:
                return worker
            worker.close()
        return _Worker()


def _close(workers: "list[_Worker]") -> None:
    for worker in workers:
        worker.close()


class _Worker:
    """A process at the other end of a line."""

    def __init__(self) -> None:
        self._line, far = Pipe()
        serving = f"from guide.delivery.workers import serve; serve({far.fileno()})"
        start = f"import sys; sys.path[:] = {sys.path!r}; {serving}"
        command = [sys.executable, "-c", start]
        self._process = subprocess.Popen(command, pass_fds=[far.fileno()], stdin=subprocess.DEVNULL)
        far.close()
        self._calls, self._memory = 0, 0

    def do(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> tuple[bool, Any]:
        """Return True and what the function returned, or False and what it raised. Raises WorkerError."""
        self._calls += 1
        try:
            self._line.send((function, arguments))
            if not self._line.poll(LONGEST):
                raise WorkerError(f"no answer within {LONGEST} seconds: the worker was ended")
            good, answer, self._memory = self._line.recv()
        except (EOFError, OSError) as error:
            raise WorkerError(f"the worker was ended from outside (for memory?): {error!r}") from error
        return good, answer

    @property
    def lives(self) -> bool:
        return self._process.poll() is None

    @property
    def worn(self) -> bool:
        return self._calls >= MOST_CALLS or self._memory >= MOST_MEMORY

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._line.close()
        self._process.kill()
        self._process.wait()


def serve(line_number: int) -> None:
    """Be a worker: do the calls that come in, until the line closes or nobody calls.

    The server goes before it: who reads a page matters more than who waits for paper (docs/benchmarks.md, A crowd).
    """
    os.nice(YIELDS)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the server, and closes the line
    line = Connection(line_number)
    while True:
        try:
            if not line.poll(IDLE):
                return
            function, arguments = line.recv()
            good, answer = _done(function, arguments)
            line.send((good, answer, _most_memory()))
        except (EOFError, OSError):
            return


def _done(function: Callable[..., Any], arguments: tuple[Any, ...]) -> tuple[bool, Any]:
    try:
        return True, function(*arguments)
    except Exception:
        return False, traceback.format_exc()


def _most_memory() -> int:
    """Return how many MB this process had at its peak; `getrusage` would count what its parent had."""
    status = Path("/proc/self/status")
    peak = re.search(r"VmHWM:\s+(\d+) kB", status.read_text(encoding="ascii")) if status.exists() else None
    return int(peak[1]) // 1024 if peak else 0
