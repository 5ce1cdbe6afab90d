"""The commands that bring the guide to people: serve it, write it as plain files, make its paper."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from guide.settings import DEFAULTS, NONE, checked, from_environment

if TYPE_CHECKING:
    from guide.exporting import Order


def run(chosen: argparse.Namespace) -> int:
    """Serve the guide."""
    from guide.serving import ListeningError, serve

    try:
        serve(chosen.host, chosen.port)
    except ListeningError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def export(chosen: argparse.Namespace) -> int:
    """Write the whole guide as plain files, only anew what changed."""
    from guide.exporting import ExportError, zip_up
    from guide.exporting import export as write
    from guide.progress import bar

    try:
        here, folder = Path.cwd(), chosen.folder.resolve()  # once: “.” is another folder as soon as it is replaced
    except FileNotFoundError:
        print("The folder in which you are is gone, or was replaced: go into it again with cd.", file=sys.stderr)
        return 1
    try:
        outcome = write(folder, _order(chosen), bar, chosen.processes)
        archive = zip_up(folder) if chosen.zip else None
    except ExportError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. The old export is as it was; the next one goes on from what was made.", file=sys.stderr)
        return 130
    print(f"{folder}: {outcome.written} files written, {outcome.kept} as they were.")
    if outcome.written and folder in (here, *here.parents):
        print("You are still in the folder of before, which is gone: go into it again with cd.")
    if archive:
        print(f"{archive}: unpack it anywhere and open index.html")
        return 0
    print(f"Samples for nginx and Caddy: {folder}/.servers/; for static hosts: {folder}/_headers")
    if outcome.advice:
        print(outcome.advice)
    return 0


def _order(chosen: argparse.Namespace) -> "Order":
    """Return what to export: as an option says, else the environment, else what is usual."""
    from guide.exporting import Order
    from guide.sheets import writing

    usual = {"PAIRS": Order.pairs, "PAPER": Order.paper}
    options = {name: getattr(chosen, name.lower()) for name in ("LANGUAGES", "PAIRS", "CENTRE", "PAPER", "OFFLINE")}
    said = {name: value for name, value in options.items() if value is not None}
    wished = checked({**DEFAULTS, **usual, **from_environment(), **said})
    return Order(
        public_url=wished["PUBLIC_URL"] if chosen.base is None else chosen.base,
        languages=wished["LANGUAGES"],
        pairs=wished["PAIRS"],
        centre=wished["CENTRE"],
        centres=wished["CENTRES"],
        offline=wished["OFFLINE"],
        paper=NONE if wished["PAPER"] == NONE or writing.missing() else wished["PAPER"],  # `missing` tells why
        relative=chosen.relative or chosen.zip,
        packed=chosen.packed,
    )


def sheets(chosen: argparse.Namespace) -> int:
    """Make all paper now, so that nobody waits for it later."""
    from guide.app import create_app
    from guide.sheets.makeall import make_all

    return make_all(create_app, tuple(filter(None, chosen.editions.split(","))), chosen.processes)
