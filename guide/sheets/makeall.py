"""Makes all sheets at once: `guide sheets`. Every process makes its own, the largest come first.

What is filed stays filed: after whatever ended it, the command goes on with the rest.
"""

import logging
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import Any

from guide.current import guide_of
from guide.progress import bar
from guide.settings import NONE
from guide.sheets import fonts, offers, writing
from guide.sheets.shop import shop_of

_worker: dict[str, Any] = {}


def make_all(create: Callable[..., Any], codes: tuple[str, ...], processes: int) -> int:
    """Make the sheets of these editions (none named: all that the guide offers) and show how far it is.

    `create` returns the guide as an application; every process opens its own. Returns the exit code:
    1 when an edition is not offered, when sheets are not offered or cannot be made here, or when one failed.
    """
    app = _open(create)
    editions = {edition.code: edition for edition in guide_of(app).editions}
    if app.config["PAPER"] == NONE:
        return _told("This guide offers no paper: set GUIDE_PAPER=on, or leave it out.")
    if unknown := [code for code in codes if code not in editions]:
        return _told(f"not offered: {', '.join(unknown)}. Choose from: {', '.join(editions)} (GUIDE_PAIRS)")
    if writing.missing():  # which has told why
        return 1
    _prepare(app)
    chosen = [editions[code] for code in codes or editions]
    todo = offers.pdf_paths(guide_of(app).library, chosen, app.config["PAPER"])
    failed, show = [], bar("sheets")
    show(0, len(todo))
    try:
        for number, (path, good) in enumerate(_made(create, todo, processes), 1):
            failed += [] if good else [path]
            show(number, len(todo))
    except BrokenProcessPool:
        return _told(
            "A process was ended from outside, perhaps because memory ran out. What is made is filed: "
            f"give the command again to make the rest, with fewer than --processes {processes} if it goes wrong again."
        )
    for path in failed:
        _told(f"could not be made: {path}")
    return 1 if failed else 0


def _told(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


def _prepare(app: Any) -> None:
    """Make ready what all processes need, and clean up after those that were killed."""
    store = shop_of(app).store
    store.clean()
    fonts.faces(store.folder.parent)


def _made(create: Callable[..., Any], paths: Sequence[str], processes: int) -> Iterator[tuple[str, bool]]:
    context = get_context("spawn")  # the copy of a process in which threads run may hang
    with ProcessPoolExecutor(processes, context, _open_quietly, (create,)) as pool:
        try:
            for made in as_completed([pool.submit(_make, path) for path in paths]):
                yield made.result()
        finally:
            pool.shutdown(cancel_futures=True)


def _open(create: Callable[..., Any]) -> Any:
    return create(WATCH_SECONDS=float("inf"), WORKERS=0)


def _open_quietly(create: Callable[..., Any]) -> None:
    logging.getLogger("guide").setLevel(logging.ERROR)  # the bar stays on one line
    _worker["app"] = _open(create)


def _make(path: str) -> tuple[str, bool]:
    with _worker["app"].test_client().get(path) as response:
        return path, response.status_code == 200
