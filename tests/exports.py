"""Small exports, for the tests of what does not depend on how many pages there are."""

import hashlib
from concurrent.futures import Future
from pathlib import Path

import pytest

from guide.exporting import Order, addresses, workers

PAIRS = "ps-nl"
SOME = ("/", "/ps/", "/ps/wonen/", "/ps/wonen/huis-zoeken/", "/ps-nl/wonen/huis-zoeken/")


def quick(**wishes) -> Order:
    """An order that is soon done: no paper, and packed fast; packing as small as can be proves nothing."""
    return Order(**{"paper": "none", "pairs": PAIRS, "brotli": 2, **wishes})


def only(patch: pytest.MonkeyPatch, pages=SOME, sheets=()) -> None:
    """Let an export be these addresses. One that comes with the name of its file is a pair."""
    named = [page if isinstance(page, tuple) else next(iter(addresses.with_files([page]))) for page in pages]
    patch.setattr(addresses, "pages", lambda library, order: list(named))
    patch.setattr(addresses, "sheets", lambda library, order: list(addresses.with_files(sheets)))


class InThisProcess:
    """Stands for the processes that make pages: to start one takes a second, and few tests are about them."""

    def __init__(self, count, context, initializer, initargs):
        workers.open_guide(*initargs)

    def submit(self, job, batch) -> Future:
        done = Future()
        try:
            done.set_result(job(batch))
        except Exception as error:
            done.set_exception(error)
        return done

    def shutdown(self, cancel_futures):
        pass


def in_this_process(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(workers, "ProcessPoolExecutor", InThisProcess)


def listing(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def pages_of(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.html"))


def names(folder: Path) -> set[str]:
    """Return what stands in a folder, hidden or not."""
    return {path.name for path in folder.iterdir()}
