"""How large the guide is: what its pages weigh, what a phone saves, what an export and the server hold.

Run in a grown checkout (`python -m benchmarks.grown DIR`) it says the same of the guide as it will be.
"""

import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

from werkzeug.test import Client

from guide import addresses
from guide.app import create_app
from guide.current import guide_of
from guide.exporting import Order
from guide.exporting import addresses as exported
from guide.languages import EDITIONS
from guide.sheets import offers
from tests.promises import LIMIT, made

WEIGHED = ("nl", "ps", "ps-nl", "ar-prs")  # short, long, two directions, and the heaviest of all
HEADS = ["kind of page", "in an edition", *WEIGHED, f"over {LIMIT}"]


def measure() -> tuple[list[list[Any]], list[list[Any]]]:
    """Return rows (kind, how many in an edition, heaviest in bytes by edition, how many over) and (what, figure)."""
    began = time.perf_counter()
    app = create_app(WATCH_SECONDS=3600, PREPARE="off")
    start = time.perf_counter() - began
    return _weights(app), [["start of the application, s", start], *_saved(app), *_counted(app), *_memory(app)]


def _weights(app: Any) -> list[list[Any]]:
    library, client = guide_of(app).library, Client(app.wsgi_app.app)  # below the shelf
    heaviest: dict[str, Counter[str]] = {}
    counts: Counter[str] = Counter()
    for code in WEIGHED:
        for kind, path in addresses.pages_in(EDITIONS[code], library):
            page = made(path, client)
            counts[kind.name] += 1
            best = heaviest.setdefault(kind.name, Counter())
            best[code] = max(best[code], page.weight)
            best["over"] += page.weight > LIMIT
    return [
        [name, counts[name] // len(WEIGHED), *(best[code] for code in WEIGHED), best["over"]]
        for name, best in heaviest.items()
    ]


def _saved(app: Any) -> list[list[Any]]:
    """What a phone fetches to save an edition, in MB over the wire with brotli, and its heaviest part in kB."""
    rows = []
    for code in ("ps", "ps-nl"):
        index = json.loads(app.test_client().get(f"/{code}/bewaren.json").text)
        parts = index["parts"]
        gallery = sum(part["wire"]["br"] for part in parts if part["kind"] == "gallery")
        rows += [
            [f"saved, {code}: the guide, MB", sum(part["wire"]["br"] for part in parts) / 1e6 - gallery / 1e6],
            [f"saved, {code}: the page with all drawings, MB", gallery / 1e6],
            [f"saved, {code}: the heaviest part, kB", max(part["wire"]["br"] for part in parts) / 1000],
            [f"saved, {code}: room on the phone, MB", sum(part["room"] for part in parts) / 1e6],
        ]
    return rows


def _counted(app: Any) -> list[list[Any]]:
    library, order = guide_of(app).library, Order()
    single = [edition for edition in EDITIONS.values() if not edition.is_pair]
    files = len(list(exported.pages(library, order))) + len(list(exported.sheets(library, order)))
    return [
        ["addresses in the sitemap", sum(1 for edition in single for _ in addresses.paths_in(edition, library)) + 1],
        ["pages in all editions", sum(1 for _ in addresses.all_paths(library))],
        ["PDFs in all editions", len(offers.pdf_paths(library, EDITIONS.values()))],
        ["files of an export by default, before packing", files],
    ]


def _memory(app: Any) -> list[list[Any]]:
    """Resident memory of this process when every page was read once through the shelf, and what the shelf holds."""
    client, before = app.test_client(), _resident()
    for path in addresses.all_paths(guide_of(app).library, paper=False):
        client.get(path, headers={"Accept-Encoding": "br"})
    return [
        ["memory before, MB", before],
        ["memory after every page was read once, MB", _resident()],
        ["of it on the shelf, MB", app.wsgi_app.pages.used / 1e6],
    ]


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6

