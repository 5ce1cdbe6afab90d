"""Putting a new folder in the place of an old one in one step: a reader never meets half of each."""

import ctypes
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

    When the block fails, `target` stays as it was and nothing is left behind.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    try:
        yield fresh
        fresh.chmod(0o755)
        if not target.exists():
            fresh.rename(target)
        elif not _exchange(fresh, target):
            old = fresh.with_name(f"{fresh.name}.old")
            target.rename(old)  # where the system cannot exchange, two renames: a moment without
            fresh.rename(target)
            shutil.rmtree(old)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)  # after an exchange this is the old one


def _exchange(one: Path, other: Path) -> bool:
    """Let two folders change names in one step. Returns False where the system or its disk cannot."""
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    return rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0
