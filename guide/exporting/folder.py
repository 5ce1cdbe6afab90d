"""The export from beginning to end.

The new folder stands beside the old one until it is whole, then takes its place. Files that did
not change are taken over, packed forms and all; so is what a run that was killed had made: every
page is asked again, which is quick, and what takes long, packing and sheets, is not done again.
"""

import errno
import os
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

from flask import Flask

from guide import pictograms
from guide.centres import own
from guide.centres.loading import look
from guide.current import guide_of
from guide.exporting import addresses, servers
from guide.exporting.addresses import Wanted, batches
from guide.exporting.files import FOLDER_MODE, forms, make_public, place, set_mode
from guide.exporting.limits import advice
from guide.exporting.order import ExportError, Order, Outcome
from guide.exporting.replacement import alone, discard, replacing
from guide.exporting.state import STATE, made_of, note, packed_alike, unchanged
from guide.exporting.workers import Askers, application
from guide.sheets.shop import shop_of

TOGETHER = {"sheets": 1, "pages": 20}  # how many a process makes before it reports
Progress = Callable[[str], Callable[[int, int], None]]  # guide/progress.py has one


def export(
    target: Path,
    order: Order,
    progress: Progress = lambda unit: lambda done, all_: None,
    workers: int | None = None,
) -> Outcome:
    """Write the guide to a folder. Returns what was written and what was taken over.

    `progress` is told how many of how many sheets are done, then of how many pages: a sheet takes
    longer. Raises ExportError when the folder holds something else or cannot be written, when another
    export is at work on it, or an address does not answer, ContentError when the content is wrong; the
    old export then stays as it was.
    """
    target = target.resolve()
    if not target.name:
        raise ExportError(f"{target} cannot be replaced: choose a folder inside it.")
    try:
        _make_parents(target)
        with alone(target):
            return _write(target, order, progress, workers or os.cpu_count() or 1)
    except OSError as error:
        raise ExportError(_in_words(error, target)) from error


def _make_parents(target: Path) -> None:
    """Make the folders above `target` that are missing, open to a web server as the export is."""
    for folder in reversed([each for each in target.parents if not each.exists()]):
        folder.mkdir(exist_ok=True)
        set_mode(folder, FOLDER_MODE)


def _write(target: Path, order: Order, progress: Progress, workers: int) -> Outcome:
    _refuse_foreign(target)
    app = application(order)
    _refuse_broken_centres(app, order)
    library, state = guide_of(app).library, made_of(app, order)
    sounds = list(addresses.sounds(guide_of(app)))
    shop_of(app).store.clean()
    outcome = Outcome(advice=advice(library, order, len(sounds)))
    if (files := unchanged(target, state)) is not None:
        discard(target)
        make_public(target)
        outcome.kept = files
        return outcome
    to_hear = addresses.to_hear(guide_of(app))
    # sheets first: they take longest, and when one fails nobody waited for the pages
    pages = [*addresses.pages(library, order), *sounds, *to_hear]
    work = {"sheets": list(addresses.sheets(library, order)), "pages": pages}
    with replacing(target) as fresh:
        if not packed_alike(fresh):
            shutil.rmtree(fresh)
            fresh.mkdir()
        note(fresh, state)
        old = target if packed_alike(target) else None
        with Askers(order, fresh, old, workers) as askers:
            _ask(askers, work, outcome, progress)
        names = {name for wanted in work.values() for _, name in wanted}
        for name, text in servers.samples(outcome.headers, order).items():
            outcome.add(place(fresh, old, name, text.encode(), order))
            names.add(name)
        _sweep(fresh, {STATE, *(f"{name}{form}" for name in names for form in forms(name, order.packed))})
        note(fresh, {**state, "files": outcome.written + outcome.kept})
        make_public(fresh)
    return outcome


def _ask(askers: Askers, work: dict[str, list[Wanted]], outcome: Outcome, progress: Progress) -> None:
    """Write all the work, and count it in `outcome`."""
    for unit, wanted in work.items():
        if not wanted:
            continue
        show = progress(unit)
        show(0, len(wanted))
        for done, part in askers.write(batches(wanted, TOGETHER[unit])):
            outcome.add(part)
            show(done, len(wanted))


def _sweep(fresh: Path, names: set[str]) -> None:
    """Remove what an earlier run left in `fresh` and nobody asks for any more."""
    for path in sorted(fresh.rglob("*"), reverse=True):  # what is in a folder before the folder
        if not path.is_dir():
            if path.relative_to(fresh).as_posix() not in names:
                path.unlink()
        elif not any(path.iterdir()):
            path.rmdir()


def _in_words(error: OSError, target: Path) -> str:
    """Return what is wrong, where, and how to mend it."""
    if isinstance(error, BlockingIOError):
        return f"{target} is being written by another export: wait until that is done."
    if error.errno == errno.EBUSY:
        return f"{target} cannot be replaced because a disk is mounted there: choose a folder inside it."
    where = f" ({error.filename})" if error.filename else ""
    return (
        f"{target} cannot be written: {error.strerror or error}{where}. "
        f"The new export is made beside the old one: see that {target.parent} has room, and that you may write there."
    )


def _refuse_broken_centres(app: Flask, order: Order) -> None:
    """Who exports can mend the file of a centre first: an export without it would be taken for whole."""
    found = look(Path(order.centres), guide_of(app).library, pictograms.names(), date.today())
    wrong = [each for each in found.mistakes() if order.centre in ("", Path(each.file).stem)]
    if wrong:
        raise ExportError("\n".join(each.told() for each in wrong))
    if folder := own.folder_of(Path(order.centres), order.centre):
        own.laid_over(order.content, folder, order.centre, pictograms.names())  # raises what has to be mended
    if order.centre and order.centre not in found.centres:
        raise ExportError(f"There is no centre {order.centre} in {order.centres}: write its file (docs/centres.md).")


def _refuse_foreign(target: Path) -> None:
    if target.exists() and not (target / STATE).exists() and (not target.is_dir() or any(target.iterdir())):
        raise ExportError(f"{target} holds something that is no export: choose an empty folder, or a new name.")
