"""Makes all paper at once: `guide sheets`. Each process sets its own sheets, with a progress bar."""

import logging
import multiprocessing
import sys
from collections.abc import Callable
from typing import Any

from guide.current import guide_of
from guide.languages import EDITIONS
from guide.progress import bar
from guide.sheets import fonts, offers, writing
from guide.sheets.store import store_of

_worker: dict[str, Any] = {}


def make_all(create: Callable[..., Any], codes: tuple[str, ...], processes: int) -> int:
    """Make the paper of these editions (none named: all) and show how far it is.

    `create` returns the guide as an application; every process opens its own.
    Returns the exit code: 1 when an edition is unknown, when paper cannot be made here, or when a sheet failed.
    """
    unknown = [code for code in codes if code not in EDITIONS]
    if unknown:
        print(f"unknown: {', '.join(unknown)}. Choose from: {', '.join(EDITIONS)}", file=sys.stderr)
        return 1
    if writing.missing():  # which has told why
        return 1
    _open(create)  # prepares the fonts once, before the processes need them
    library = guide_of(_worker["app"]).library
    todo = offers.pdf_paths(library, [EDITIONS[code] for code in codes or EDITIONS])
    failed, show = [], bar("sheets")
    with multiprocessing.get_context("spawn").Pool(processes, _open_quietly, (create,)) as pool:
        for number, (path, good) in enumerate(pool.imap_unordered(_make, todo), 1):
            if not good:
                failed.append(path)
            show(number, len(todo))
    for path in failed:
        print(f"could not be made: {path}", file=sys.stderr)
    return 1 if failed else 0


def _open(create: Callable[..., Any]) -> None:
    _worker["app"] = create(WATCH_SECONDS=3600)
    fonts.faces(store_of(_worker["app"]).folder.parent)


def _open_quietly(create: Callable[..., Any]) -> None:
    logging.getLogger("guide").setLevel(logging.ERROR)  # the bar stays on one line
    _open(create)


def _make(path: str) -> tuple[str, bool]:
    with _worker["app"].test_client().get(path) as response:
        return path, response.status_code == 200
