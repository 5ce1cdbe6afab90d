"""Putting a new folder in the place of an old one in one step: a reader never meets half of each.

Beside `site` stand meanwhile `.site.new`, the folder that is being made, and `.site.lock`. The names
are always the same, so that a run finds what one that was killed had made, and nothing heaps up.
"""

import ctypes
import errno
import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_HERE, _EXCHANGE = -100, 2  # AT_FDCWD and RENAME_EXCHANGE, from linux/fcntl.h and linux/fs.h


@contextmanager
def alone(target: Path) -> Iterator[None]:
    """Let no other run touch `target` while the block lasts. Raises BlockingIOError when one is at work on it.

    The system drops the lock of a run that is killed.
    """
    path = target.with_name(f".{target.name}.lock")
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if not path.exists() or not os.path.samestat(path.stat(), os.fstat(file.fileno())):
            raise BlockingIOError(errno.EWOULDBLOCK, "its lock was another's until now", str(path))
        try:
            yield
        finally:
            path.unlink(missing_ok=True)


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give a folder beside `target`; when the block ends well it takes the place of `target`.

    When the block fails `target` stays as it was, and the folder stays for the next run to go on from.
    Only when the disk refuses (OSError: it may be full) nothing is left. Raises OSError when a folder cannot
    be made beside `target`, or `target` cannot be replaced: a disk that is mounted there is noticed before
    the block begins.
    """
    if target.is_mount():
        raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), str(target))
    _mend(target)
    fresh = _fresh(target)
    fresh.mkdir(exist_ok=True)
    try:
        yield fresh
        if not target.exists():
            fresh.rename(target)
        elif not _exchange(fresh, target):
            _rename_both(fresh, target)
    except OSError:
        discard(target)
        raise
    discard(target)  # the old one, now


def discard(target: Path) -> None:
    """Take away what is being made, or was left half made, to replace `target` or its zip."""
    shutil.rmtree(_fresh(target), ignore_errors=True)
    unfinished_zip(target).unlink(missing_ok=True)


def unfinished_zip(target: Path) -> Path:
    """Return where the zip of `target` stands until it is whole."""
    return target.with_name(f".{target.name}.zip.new")


def _fresh(target: Path) -> Path:
    return target.with_name(f".{target.name}.new")


def _old(target: Path) -> Path:
    return target.with_name(f".{target.name}.old")


def _exchange(one: Path, other: Path) -> bool:
    """Let two folders change names in one step. Returns False where the system or its disk cannot."""
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    return bool(rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0)


def _rename_both(fresh: Path, target: Path) -> None:
    """Let two folders change names where the system cannot exchange them: for a moment there is no `target`."""
    old = _old(target)
    target.rename(old)
    try:
        fresh.rename(target)
    except OSError:
        old.rename(target)
        raise
    old.rename(fresh)


def _mend(target: Path) -> None:
    """Finish what a run was killed in between the renames of `_rename_both`."""
    old = _old(target)
    if old.exists() and target.exists():
        shutil.rmtree(old)
    elif old.exists():
        old.rename(target)
