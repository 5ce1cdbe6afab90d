"""The `guide` command: run the guide, and look after its content and translations."""

import argparse
import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path

from guide import __version__
from guide.commands import centres, reviews, taking, voices
from guide.commands.content import check, facts, readability
from guide.commands.publishing import export, run, sheets
from guide.commands.searching import ask, rates
from guide.commands.translations import read, review, update_catalogues
from guide.languages import LANGUAGES, TRANSLATED
from guide.library.report import ContentError
from guide.settings import SettingError

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
    exporting.add_argument(
        "--pairs", metavar="CODES", help="'*-nl': each beside Dutch (default); nl: all with it; all; none; ps-nl,nl-ps"
    )
    exporting.add_argument("--centre", metavar="NAME", help="the centre it is for: the name of its file in centres/")
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
    recording = command("read", read, "write down which texts of a sample were translated back and right")
    recording.add_argument("language", choices=[each.code for each in TRANSLATED])
    recording.add_argument("key", type=Path, metavar="KEY", help="the key that `guide review` wrote")
    recording.add_argument("--without", default="", metavar="NUMBERS", help="those that were not right: 3,17")
    command("status", reviews.status, "tell what each page has in each language, and what it lacks")
    searching = commands.add_parser("search", help="tell how good the search is, or what a question finds")
    of_search = searching.add_subparsers(required=True, metavar="WHAT")
    rating = of_search.add_parser("rates", help="how many questions of families find their answer; which do not")
    rating.add_argument("language", nargs="?", choices=list(LANGUAGES), help="only of this language")
    rating.set_defaults(command=rates)
    asking = of_search.add_parser("ask", help="what a question finds, the best first, with the scores")
    asking.add_argument("language", choices=list(LANGUAGES))
    asking.add_argument("question")
    asking.add_argument("--count", type=_number, default=20, metavar="N", help="how many lines (default: 20)")
    asking.set_defaults(command=ask)
    _add_centre_commands(command("centre", centres.check, "the doors of one centre: write an empty file, check it"))
    _add_reviews_commands(command("reviews", reviews.reading_status, "what native readers made of the translations"))
    _add_voices_commands(command("voices", voices.status, "how much of the guide can be heard"))
    paper = command("sheets", sheets, "make every sheet, card, poster and booklet now")
    paper.add_argument("--editions", default="", metavar="CODES", help="only these, such as ps,ps-nl (default: all)")
    paper.add_argument("--processes", type=_count, default=os.cpu_count() or 1, help="how many to make at once")
    return parser


def _add_centre_commands(parser: argparse.ArgumentParser) -> None:
    """Add `guide centre new` and `guide centre check`, which speak Dutch: who fills in such a file is no programmer."""
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    writing = commands.add_parser("new", help="write an empty file, with a block for each door")
    writing.set_defaults(command=centres.new)
    writing.add_argument("slug", metavar="NAME", help="what the file is called, such as kapellen")
    writing.add_argument("--region", choices=("flanders", "brussels"), default="flanders")
    writing.add_argument("--spreadsheet", action="store_true", help="an .xlsx instead of a text file")
    checking = commands.add_parser("check", help="say everything that has to be mended")
    checking.set_defaults(command=centres.check)
    checking.add_argument("slug", nargs="?", default="", metavar="NAME", help="only this one (default: all)")
    for each in (writing, checking):
        each.add_argument("--folder", metavar="DIR", help="where the files are (default: centres/, or GUIDE_CENTRES)")
        each.add_argument("--english", action="store_true", help="say it in English")


def _add_reviews_commands(parser: argparse.ArgumentParser) -> None:
    """Add `guide reviews take`, `guide reviews status` and `guide reviews carry`."""
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    codes = [each.code for each in TRANSLATED]
    taking = commands.add_parser("take", help="tell what results of the review room come to, and take them in")
    taking.set_defaults(command=reviews.take)
    taking.add_argument("files", nargs="+", type=Path, metavar="FILE", help="nagelezen-….txt, as a reader sent it")
    taking.add_argument("--apply", action="store_true", help="keep the answers, and write good wordings")
    telling = commands.add_parser("status", help="how far readers are, and what waits for an editor")
    telling.set_defaults(command=reviews.reading_status)
    telling.add_argument("language", nargs="?", choices=codes, help="only of this language")
    carrying = commands.add_parser("carry", help="keep approvals of texts in which only a slip of the pen was mended")
    carrying.set_defaults(command=reviews.carry)
    carrying.add_argument("language", choices=codes)
    carrying.add_argument("texts", nargs="*", metavar="TEXT", help="those whose meaning is unchanged (none: list them)")
    carrying.add_argument("--by", default="", metavar="NAME", help="the editor who declares it; it is kept")


def _add_voices_commands(parser: argparse.ArgumentParser) -> None:
    """Add `guide voices status` and `tips`, and what takes recordings in and out."""
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    telling = commands.add_parser("status", help="how many sentences of each pack have a voice")
    telling.add_argument("language", nargs="?", choices=list(LANGUAGES), help="only of this language")
    telling.set_defaults(command=voices.status)
    waiting = commands.add_parser("tips", help="the tips that families told and nobody wrote down yet")
    waiting.set_defaults(command=voices.tips)
    done = waiting.add_mutually_exclusive_group()
    done.add_argument("--keep", metavar="FILE", help="write this one down: its sound joins the guide")
    done.add_argument("--drop", metavar="FILE", help="remove this one")
    incoming = commands.add_parser("take", help="look at recordings that somebody handed over, and take them in")
    incoming.set_defaults(command=taking.take)
    incoming.add_argument("file", type=Path, metavar="FILE", help="the zip of the recording room, or a folder of memos")
    incoming.add_argument("--apply", action="store_true", help="take in what is good (default: only tell)")
    incoming.add_argument("--listened", action="store_true", help="somebody listened: odd lengths and order are right")
    memos = incoming.add_argument_group("voice memos, numbered as the script of a pack")
    memos.add_argument("--pack", metavar="SLUG", help="the pack they are of")
    memos.add_argument("--language", choices=list(LANGUAGES))
    memos.add_argument("--speaker", metavar="CODE", help="the code on the consent sheet")
    memos.add_argument("--signed", metavar="DAY", help="when the sheet was signed, for a new speaker")
    memos.add_argument("--name", default="", help="the name to thank, if it was given")
    memos.add_argument("--origin", default="", metavar="PLACE", help="where the language was learnt")
    removing = commands.add_parser("remove", help="take out everything of one speaker")
    removing.set_defaults(command=taking.remove)
    removing.add_argument("code", metavar="CODE", help="the code that the speaker kept")


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
