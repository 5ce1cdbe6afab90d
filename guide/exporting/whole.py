"""The export from begin to end.

The new folder stands beside the old one until it is whole, then takes its place. Files that did
not change are taken over, packed forms and all.
"""

import json
import os
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from guide.exporting import hosting, wanted
from guide.exporting.asking import Askers, application
from guide.exporting.order import ExportError, Order, Outcome
from guide.exporting.placing import place
from guide.exporting.replacing import replacing

STATE = ".export.json"
TOGETHER = 40  # pages that a process makes before it reports

Progress = Callable[[int, int], None]


def export(
    target: Path,
    order: Order,
    progress: Progress = lambda done, all_: None,
    workers: int | None = None,
) -> Outcome:
    """Write the guide to a folder. Returns what was written and what was taken over.

    `progress` is told how many of how many addresses are done. Raises ExportError when the
    folder holds something else or an address does not answer, ContentError when the content
    is wrong; the old export then stays as it was.
    """
    target = target.resolve()
    _refuse_foreign(target)
    app = application(order)
    state = {"order": {**asdict(order), "content": ""}, "version": app.extensions["guide"].version}
    if (done := _unchanged(target, state)) is not None:
        return Outcome(kept=done)
    pages = list(wanted.pages(app))
    outcome = Outcome()
    with replacing(target) as fresh:
        with Askers(order, fresh, target, workers or os.cpu_count() or 1) as askers:
            for count, part in askers.write(pages, TOGETHER):
                outcome.add(part)
                progress(count, len(pages))
        for name, text in _samples(order, outcome).items():
            outcome.count(place(fresh, target, name, text.encode()))
        state["files"] = sum(1 for path in fresh.rglob("*") if path.is_file())
        (fresh / STATE).write_text(json.dumps(state, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return outcome


def _samples(order: Order, outcome: Outcome) -> dict[str, str]:
    domain = urlsplit(order.public_url).netloc or "gids.example.org"
    headers = {"Content-Security-Policy": hosting.policy_for_all(sorted(outcome.policies)), **outcome.headers}
    return hosting.samples(headers, order.base, domain)


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
