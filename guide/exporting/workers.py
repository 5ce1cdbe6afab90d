"""What is written is what the application answers, byte for byte: each address is asked of it, on all cores."""

import gzip
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path
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
    """Return the guide that answers."""
    return create_app(order.content, **order.settings())


class Askers:
    """Processes that each have the guide open: ask addresses and write what it answers to `fresh`.

    What the previous export, in `old`, already has is taken over.
    """

    def __init__(self, order: Order, fresh: Path, old: Path, count: int) -> None:
        context = get_context("spawn")  # the copy of a process in which threads run may hang
        self._pool = ProcessPoolExecutor(count, context, initializer=_start, initargs=(order, fresh, old))

    def __enter__(self) -> "Askers":
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def write(self, wanted: Sequence[Wanted], together: int) -> Iterator[tuple[int, Outcome]]:
        """Write all that is wanted. Yields how many are done and what was done, `together` files at a time.

        Raises ExportError when an address does not answer.
        """
        batches = [wanted[start : start + together] for start in range(0, len(wanted), together)]
        done = 0
        for ready in as_completed([self._pool.submit(_write, batch) for batch in batches]):
            outcome = ready.result()
            done += outcome.written + outcome.kept
            yield done, outcome


def _start(order: Order, fresh: Path, old: Path) -> None:
    app = application(order)
    _worker.update(app=app, client=app.test_client(), order=order, fresh=fresh, old=old)


def _write(batch: Sequence[Wanted]) -> Outcome:
    outcome, quality = Outcome(), _worker["order"].brotli
    for address, name in batch:
        body, packed = _answer(address, name, outcome)
        outcome.count(place(_worker["fresh"], _worker["old"], name, body, quality, packed))
    _worker["app"].wsgi_app.pages.clear()  # each page is asked once: keeping them would fill the memory
    return outcome


def _answer(address: str, name: str, outcome: Outcome) -> tuple[bytes, bytes | None]:
    """Return what the application answers, as it is and (when the application packed it) packed."""
    order: Order = _worker["order"]
    response = _worker["client"].get(
        address, base_url=f"http://localhost{order.base}", headers={"Accept-Encoding": "gzip"}
    )
    expected = 404 if name.endswith("404.html") else 200
    if response.status_code != expected:
        raise ExportError(f"{address} answers {response.status}: mend that page, then export again.")
    for header in HEADERS:
        outcome.headers.setdefault((kind_of(name), header), set()).add(response.headers[header])
    packed = response.data if response.headers.get("Content-Encoding") == "gzip" else None
    body = gzip.decompress(packed) if packed else response.data
    if not order.relative or not name.endswith(RELINKED):
        return body, packed
    return relinked_file(body.decode(), name).encode(), None
