"""What an export says of itself: what it was made of, so that the next one knows what there is to do."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from flask import Flask

from guide.current import guide_of
from guide.exporting.files import packers
from guide.exporting.order import Order
from guide.settings import NONE
from guide.sheets import writing

STATE = ".export.json"
State = dict[str, Any]


def made_of(app: Flask, order: Order) -> State:
    """Return what an export is made of, libraries included: as long as it is the same there is nothing to do."""
    return {
        "order": {**asdict(order), "content": "", "centres": ""},
        "version": guide_of(app).version,
        "paper": writing.version() if order.paper != NONE else "",
        "packers": packers() if order.packed else "",
    }


def note(folder: Path, state: State) -> None:
    (folder / STATE).write_text(json.dumps(state, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def unchanged(folder: Path, state: State) -> int | None:
    """Return how many files an export has that already is what it should be, else None."""
    before = _noted(folder)
    files = before.pop("files", -1)
    there = sum(1 for path in folder.rglob("*") if path.is_file()) - 1
    return files if before == state and files == there else None


def packed_alike(folder: Path) -> bool:
    """Tell whether the packed forms in a folder, if it has any, are those that would be made now."""
    return _noted(folder).get("packers", "") in {"", packers()}


def _noted(folder: Path) -> State:
    try:
        noted: State = json.loads((folder / STATE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return noted
