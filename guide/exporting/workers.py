"""What is written is what the application answers, byte for byte: each address is asked of it, on all cores."""

import os
import signal
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context, parent_process
from pathlib import Path
from threading import Thread
from typing import Any

from flask import Flask

from guide.app import create_app
from guide.exporting.addresses import Wanted
from guide.exporting.files import place
from guide.exporting.order import ExportError, Order, Outcome
from guide.exporting.relative import RELINKED, relinked_file
from guide.exporting.servers import HEADERS, kind_of

_worker: dict[str, Any] = {}


def application(order: Order) -> Flask:
    """Return the guide that answers. Its pages know that they become files: nobody finds there without a script."""
    app = create_app(order.content, **order.settings())
    app.config["AS_FILES"] = True
    return app


class Askers:
    """Processes that each have the guide open: ask addresses and write what it answers to `fresh`.

    What the previous export, in `old`, already has is taken over.
    """

    def __init__(self, order: Order, fresh: Path, old: Path | None, count: int) -> None:
        context = get_context("spawn")  # the copy of a process in which threads run may hang
        self._pool = ProcessPoolExecutor(count, context, initializer=_start, initargs=(order, fresh, old))

    def __enter__(self) -> "Askers":
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def write(self, batches: Iterable[Sequence[Wanted]]) -> Iterator[tuple[int, Outcome]]:
        """Write all that is wanted. Yields, batch by batch, how many addresses are done and what was done.

        Raises ExportError when an address does not answer, or when the system killed a process.
        """
        tasks, done = {self._pool.submit(_write, batch): len(batch) for batch in batches}, 0
        try:
            for ready in as_completed(tasks):
                done += tasks[ready]
                yield done, ready.result()
        except BrokenProcessPool as error:
            raise ExportError(
                "A process that made pages ended before its time, most likely because memory ran out. Free some, or "
                "let fewer work at once (--processes 1), then export again: it goes on from what was made."
            ) from error


# ------------------------------------------------------------------ inside each process


def _start(order: Order, fresh: Path, old: Path | None) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the command, which then ends us
    Thread(target=_end_with_the_command, daemon=True).start()
    open_guide(order, fresh, old)


def open_guide(order: Order, fresh: Path, old: Path | None) -> None:
    """Open the guide that this process asks."""
    app = application(order)
    bare = partial(Flask.wsgi_app, app)  # without the shelf, which would pack each page and keep it
    app.wsgi_app = bare  # type: ignore[method-assign]
    _worker.update(client=app.test_client(), order=order, fresh=fresh, old=old)


def _end_with_the_command() -> None:
    """A command that is killed cannot end its processes: each ends itself."""
    if command := parent_process():
        command.join()
        os._exit(1)


def _write(batch: Sequence[Wanted]) -> Outcome:
    outcome = Outcome()
    for address, name in batch:
        body = _answer(address, name, outcome)
        outcome.add(place(_worker["fresh"], _worker["old"], name, body, _worker["order"]))
    return outcome


def _answer(address: str, name: str, outcome: Outcome) -> bytes:
    """Return what the application answers, and note its headers. Raises ExportError when it is not what is expected."""
    order: Order = _worker["order"]
    response = _worker["client"].get(address, base_url=f"http://localhost{order.base}")
    expected = 404 if name.endswith("404.html") else 200
    if response.status_code != expected:
        raise ExportError(f"{address} answers {response.status}: mend that page, then export again.")
    for header in HEADERS:
        outcome.headers.setdefault((kind_of(name), header), set()).add(response.headers[header])
    body: bytes = response.data
    return relinked_file(body.decode(), name).encode() if order.relative and name.endswith(RELINKED) else body
