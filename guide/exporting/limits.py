"""How many files an export has, and which choices make them fewer: a static host takes only so many."""

from dataclasses import replace
from itertools import chain
from typing import Any

from guide.exporting import addresses
from guide.exporting.files import forms
from guide.exporting.order import Order
from guide.library.whole import Library
from guide.settings import JOURNEYS, NONE

MOST = 20_000  # files of one site: the free plan of Cloudflare Pages
OWN = 4  # files that are no answer: the samples for servers, and what the export says of itself
FEWER: tuple[tuple[str, dict[str, Any]], ...] = (  # what to choose, and what it changes: the least loss first
    ("no --packed", {"packed": False}),
    (f"--paper {JOURNEYS}", {"paper": JOURNEYS}),
    (f"--pairs '{Order.pairs}'", {"pairs": Order.pairs}),
    (f"--paper {NONE}", {"paper": NONE}),
    ("--pairs none", {"pairs": "none"}),
)


def count(library: Library, order: Order, sounds: int = 0) -> int:
    """Return how many files an export has, with so many sounds."""
    wanted = chain(addresses.sheets(library, order), addresses.pages(library, order))
    return OWN + sounds + sum(len(forms(name, order.packed)) for _, name in wanted)


def advice(library: Library, order: Order, sounds: int = 0) -> str:
    """Return what to choose so that static hosts take the export; "" when they do already."""
    all_files = files = count(library, order, sounds)
    if files <= MOST:
        return ""
    chosen: dict[str, str] = {}  # what is changed -> how; a later change of the same takes its place
    for option, change in FEWER:
        smaller = replace(order, **change)
        if files > MOST and count(library, smaller, sounds) < files:
            order, files = smaller, count(library, smaller, sounds)
            chosen[next(iter(change))] = option
    rest = "" if files <= MOST else " Leave out some --languages too."
    options = f" It would be {files} with: {', '.join(chosen.values())}." if chosen else ""
    return f"{all_files} files, and many static hosts take no more than {MOST}.{options}{rest}"
