"""The export from beginning to end.

The new folder stands beside the old one until it is whole, then takes its place. Files that did
not change are taken over, packed forms and all.
"""

import errno
import json
import os
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from flask import Flask

from guide.current import guide_of
from guide.exporting import addresses, servers
from guide.exporting.files import place
from guide.exporting.order import ExportError, Order, Outcome
from guide.exporting.replacement import replacing
from guide.exporting.workers import Askers, application
from guide.settings import NONE
from guide.sheets import writing

STATE = ".export.json"
TOGETHER = {"sheets": 1, "pages": 40}  # how many a process makes before it reports

Progress = Callable[[str], Callable[[int, int], None]]  # guide/progress.py has one


def export(
    target: Path,
    order: Order,
    progress: Progress = lambda unit: lambda done, all_: None,
    workers: int | None = None,
) -> Outcome:
    """Write the guide to a folder. Returns what was written and what was taken over.

    `progress` is told how many of how many sheets are done, then of how many pages: a sheet takes
    longer. Raises ExportError when the folder holds something else or cannot be written, or an address
    does not answer, ContentError when the content is wrong; the old export then stays as it was.
    """
    target = target.resolve()
    try:
        return _write(target, order, progress, workers or os.cpu_count() or 1)
    except OSError as error:
        raise ExportError(_in_words(error, target)) from error


def _write(target: Path, order: Order, progress: Progress, workers: int) -> Outcome:
    _refuse_foreign(target)
    app = application(order)
    state = _state(app, order)
    if (done := _unchanged(target, state)) is not None:
        return Outcome(kept=done)
    # sheets first: the pages that offer them say how large they are
    work = {"sheets": list(addresses.sheets(app)), "pages": list(addresses.pages(app))}
    outcome = Outcome()
    with replacing(target) as fresh:
        with Askers(order, fresh, target, workers) as askers:
            for unit, todo in work.items():
                if not todo:
                    continue
                show = progress(unit)
                show(0, len(todo))
                for count, part in askers.write(todo, TOGETHER[unit]):
                    outcome.add(part)
                    show(count, len(todo))
        for name, text in _samples(order, outcome).items():
            outcome.count(place(fresh, target, name, text.encode(), order.brotli))
        state["files"] = sum(1 for path in fresh.rglob("*") if path.is_file())
        (fresh / STATE).write_text(json.dumps(state, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return outcome


def _state(app: Flask, order: Order) -> dict[str, Any]:
    """Return what an export is made of: as long as it is the same there is nothing to do."""
    return {
        "order": {**asdict(order), "content": ""},
        "version": guide_of(app).version,
        "paper": writing.version() if order.paper != NONE else "",
    }


def _samples(order: Order, outcome: Outcome) -> dict[str, str]:
    return servers.samples(outcome.headers, order.base, order.domain or "gids.example.org")


def _in_words(error: OSError, target: Path) -> str:
    """Return what is wrong, where, and how to mend it."""
    if error.errno == errno.EBUSY:
        return f"{target} cannot be replaced because a disk is mounted there: choose a folder inside it."
    where = f" ({error.filename})" if error.filename else ""
    return (
        f"{target} cannot be written: {error.strerror or error}{where}. "
        f"The new export is made beside the old one: see that {target.parent} has room, and that you may write there."
    )


def _refuse_foreign(target: Path) -> None:
    if target.exists() and not (target / STATE).exists() and (not target.is_dir() or any(target.iterdir())):
        raise ExportError(f"{target} holds something that is no export: choose an empty folder, or a new name.")


def _unchanged(target: Path, state: dict[str, Any]) -> int | None:
    """Return how many files an export has that already is what it should be, else None."""
    try:
        before = json.loads((target / STATE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    files = before.pop("files", -1)
    there = sum(1 for path in target.rglob("*") if path.is_file()) - 1
    return files if before == state and files == there else None
