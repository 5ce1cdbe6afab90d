"""Putting a new folder in the place of an old one in one step: a reader never meets half of each."""

import ctypes
import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_HERE, _EXCHANGE = -100, 2  # AT_FDCWD and RENAME_EXCHANGE, from linux/fcntl.h and linux/fs.h


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give an empty folder beside `target`; when the block ends well it takes the place of `target`.

    When the block or the replacing fails, `target` stays as it was and nothing is left behind.
    Raises OSError when a folder cannot be made beside `target`, or `target` cannot be replaced: a disk that is
    mounted there is noticed before the block begins.
    """
    if target.is_mount():
        raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), str(target))
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    try:
        yield fresh
        fresh.chmod(0o755)
        if not target.exists():
            fresh.rename(target)
        elif not _exchange(fresh, target):
            _rename_both(fresh, target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)  # after an exchange this is the old one


def _exchange(one: Path, other: Path) -> bool:
    """Let two folders change names in one step. Returns False where the system or its disk cannot."""
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    return rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0


def _rename_both(fresh: Path, target: Path) -> None:
    """Let two folders change names where the system cannot exchange them: for a moment there is no `target`."""
    old = fresh.with_name(f"{fresh.name}.old")
    target.rename(old)
    try:
        fresh.rename(target)
    except OSError:
        old.rename(target)
        raise
    old.rename(fresh)
