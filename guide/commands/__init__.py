"""The `guide` command: run the guide, and look after its content and translations."""

import argparse
import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from guide import __version__
from guide.catalogues.readings import BACK, READERS
from guide.commands.translations import read, review, status, update_catalogues
from guide.languages import TRANSLATED
from guide.library.report import ContentError
from guide.settings import DEFAULTS, NONE, SettingError, checked, from_environment

if TYPE_CHECKING:
    from guide.exporting import Order

MOST_PROCESSES = 256


def main(arguments: list[str] | None = None) -> int:
    """Run one command. Returns the exit code: 0, or 1 when something must be mended first."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # Windows has few letters for files and pipes
            stream.reconfigure(errors="backslashreplace")
    logging.basicConfig(format="%(message)s")
    logging.getLogger("guide").setLevel(logging.INFO)  # ours; WeasyPrint would tell each of its steps
    try:
        try:
            chosen = _parser().parse_args(arguments)
            return chosen.command(chosen) or 0
        finally:
            if sys.stdout:
                sys.stdout.flush()  # here, where it can be told that it fails
    except ContentError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.report.mistakes)} to mend.", file=sys.stderr)
    except SettingError as error:
        print(error, file=sys.stderr)
    except BrokenPipeError:  # who reads along has seen enough: guide facts | head
        _say_no_more()
        return 128 + 13  # what a shell says of a command that ended so: SIGPIPE, which Windows does not know
    except OSError as error:
        print(f"This cannot go on: {error}", file=sys.stderr)
        _say_no_more()
    except KeyboardInterrupt:
        return 130
    return 1


def _say_no_more() -> None:
    """Keep Python from trying again, at its end, to write what cannot be written."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            os.dup2(nowhere, stream.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="guide", description="Samen op weg: a guide for families who fled.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, does: Callable[[argparse.Namespace], int | None], text: str) -> argparse.ArgumentParser:
        each = commands.add_parser(name, help=text, description=text)
        each.set_defaults(command=does)
        return each

    running = command("run", run, "serve the guide")
    running.add_argument("--port", type=_port, default=os.environ.get("PORT") or "8000")
    running.add_argument("--host", default="0.0.0.0", help="the address to listen on (default: all)")
    exporting = command("export", export, "write the whole guide as plain files")
    exporting.add_argument("folder", type=Path, metavar="DIR")
    exporting.add_argument("--base", metavar="URL", help="where it stands: https://gids.be/ or /gids/")
    exporting.add_argument("--languages", metavar="CODES", help="all (default), or some: nl,ps")
    exporting.add_argument("--pairs", metavar="CODES", help="nl: all with Dutch (default); all; none; ps-nl,nl-ps")
    exporting.add_argument("--paper", metavar="WHICH", help="PDFs: journeys, the sheet of each (default); all, or none")
    exporting.add_argument("--offline", metavar="SWITCH", help="on (default), or off: take the guide off phones")
    exporting.add_argument("--relative", action="store_true", help="links that work in any folder and on a USB stick")
    exporting.add_argument("--packed", action="store_true", help="packed forms beside each text, for your own server")
    exporting.add_argument("--zip", action="store_true", help="write DIR.zip too, for a centre without internet")
    exporting.add_argument("--processes", type=_count, metavar="N", help="how many work at once (default: one a core)")
    checking = command("check", check, "check the content and the translations")
    checking.add_argument("--content", type=Path, metavar="DIR", help="check only the content in this folder")
    aging = command("facts", facts, "list the facts and contacts, the oldest check first, and where they stand")
    aging.add_argument("--older-than", type=_number, metavar="DAYS", help="only facts checked longer ago")
    command("readability", readability, "tell how short the sentences of each journey are, the hardest first")
    catalogues = command("catalogues", update_catalogues, "extract the texts and update every catalogue")
    catalogues.add_argument("--compile", action="store_true", help="only compile what is stale")
    reviewing = command("review", review, "draw a sample of translations for a reader who has not seen the Dutch")
    reviewing.add_argument("language", choices=[each.code for each in TRANSLATED])
    reviewing.add_argument("folder", type=Path, metavar="DIR", help="gets what the reader reads, and its key")
    reviewing.add_argument("--kinds", default="texts,drawings", metavar="KINDS", help="some of texts, drawings, sounds")
    reviewing.add_argument("--count", type=_number, default=200, metavar="N", help="how many texts (default: 200)")
    reviewing.add_argument("--seed", type=_number, default=1, metavar="N", help="another number, another sample")
    reviewing.add_argument("--journey", metavar="SLUG", help="only what this journey says")
    reviewing.add_argument("--unread", action="store_true", help="only what nobody has read yet")
    recording = command("read", read, "write down who read the texts of a sample and found them right")
    recording.add_argument("language", choices=[each.code for each in TRANSLATED])
    recording.add_argument("key", type=Path, metavar="KEY", help="the key that `guide review` wrote")
    recording.add_argument("--by", choices=READERS, default=BACK, help="who has not seen the Dutch (back), or native")
    recording.add_argument("--without", default="", metavar="NUMBERS", help="those that were not right: 3,17")
    command("status", status, "tell what each journey has in each language, and what it lacks")
    paper = command("sheets", sheets, "make every sheet, card, poster and booklet now")
    paper.add_argument("--editions", default="", metavar="CODES", help="only these, such as ps,ps-nl (default: all)")
    paper.add_argument("--processes", type=_count, default=os.cpu_count() or 1, help="how many to make at once")
    return parser


def _port(text: str) -> int:
    """Return the number of a port that somebody wrote."""
    if not text.isdecimal() or not 0 < int(text) < 2**16:
        raise argparse.ArgumentTypeError(f"“{text}” is no port: write a number from 1 to 65535, such as 8000")
    return int(text)


def _number(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” is no whole number: write one, such as 365")
    return int(text)


def _count(text: str) -> int:
    """Return a number of processes that somebody wrote."""
    if not text.isdecimal() or not 1 <= int(text) <= MOST_PROCESSES:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of processes: write 1 to {MOST_PROCESSES}")
    return int(text)


def sheets(chosen: argparse.Namespace) -> int:
    """Make all paper now, so that nobody waits for it later."""
    from guide.app import create_app
    from guide.sheets.makeall import make_all

    return make_all(create_app, tuple(filter(None, chosen.editions.split(","))), chosen.processes)


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
    options = {name: getattr(chosen, name.lower()) for name in ("LANGUAGES", "PAIRS", "PAPER", "OFFLINE")}
    said = {name: value for name, value in options.items() if value is not None}
    wished = checked({**DEFAULTS, **usual, **from_environment(), **said})
    return Order(
        public_url=wished["PUBLIC_URL"] if chosen.base is None else chosen.base,
        languages=wished["LANGUAGES"],
        pairs=wished["PAIRS"],
        offline=wished["OFFLINE"],
        paper=NONE if wished["PAPER"] == NONE or writing.missing() else wished["PAPER"],  # `missing` tells why
        relative=chosen.relative or chosen.zip,
        packed=chosen.packed,
    )


def check(chosen: argparse.Namespace) -> int:
    """Report every mistake in the content and the translations, or in the content of another folder alone."""
    from guide import pictograms
    from guide.catalogues.compiling import can_be_edited
    from guide.catalogues.linting.catalogue import check_catalogues
    from guide.library.loading import load
    from guide.paths import CONTENT

    library = load(chosen.content or CONTENT, drawn=pictograms.names())
    print(f"{len(library.journeys)} journeys, {len(library.pictures)} drawings: nothing to mend.")
    if chosen.content:
        return 0
    if not can_be_edited():
        print("The translations were not checked: that needs a checkout of the guide.")
        return 0
    problems = check_catalogues(library.door_names)
    for problem in problems:
        print(problem)
    print(f"translations/: {len(problems)} to mend." if problems else "translations/: nothing to mend.")
    return 1 if problems else 0


def facts(chosen: argparse.Namespace) -> None:
    """List what can change with the years and the pages where it stands, so that a stale fact is found at once."""
    from guide import pictograms
    from guide.library.loading import load
    from guide.library.model import HOLDS

    library, today = load(drawn=pictograms.names(), today=date.max), date.today()
    stale = library.stale(today)
    aging = [
        (fact.checked, fact.volatility, fact.slug, ", ".join(library.places_of(fact)) or "on no page", fact.source)
        for fact in library.facts.values()
    ]
    aging += [
        (each.checked, "contact", each.slug, f"contacts/{each.theme}", each.source)
        for each in library.contacts.values()
    ]
    natures = [*HOLDS, "contact"]
    for checked_on, nature, slug, places, source in sorted(aging, key=lambda row: (row[0], natures.index(row[1]))):
        age = (today - checked_on).days
        if chosen.older_than is None or age >= chosen.older_than:
            late = "  stale" if nature in HOLDS and slug in stale else ""
            print(f"{checked_on}  {age:5} days  {nature:9}  {slug}  {places}  ({source}){late}")


def readability(_chosen: argparse.Namespace) -> None:
    """List how many words the sentences of each journey have, on average and in the longest, the hardest first."""
    from guide.library.loading import described, load
    from guide.library.readability import readability as measured
    from guide.library.readability import words_in

    library = load(drawn=described(), today=date.max)
    told = [(measured(library, journey), journey) for journey in library.journeys.values()]
    print("mean  longest  journey")
    for each, journey in sorted(told, key=lambda row: row[0].mean, reverse=True):
        print(f"{each.mean:4.1f}  {words_in(each.longest):7}  {journey.theme}/{journey.slug}: {each.longest}")
