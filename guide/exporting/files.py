"""Files, with their packed forms when asked; what did not change keeps its file."""

import gzip
import os
import shutil
import zlib
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

import brotli

from guide.delivery.packing import pack
from guide.exporting.order import Order, Outcome

TEXTS = {".html", ".js", ".json", ".xml", ".txt", ".webmanifest", ".svg"}  # what is worth packing
FOLDER_MODE, FILE_MODE = 0o755, 0o644
GZIP, BROTLI = PACKED = (".gz", ".br")


def forms(name: str, packed: bool) -> tuple[str, ...]:
    """Return the endings of all forms of a file: itself, and packed."""
    return ("", *PACKED) if packed and Path(name).suffix in TEXTS else ("",)


def packers() -> str:
    """Return the versions of what packs: another one gives other bytes."""
    return f"zlib {zlib.ZLIB_RUNTIME_VERSION}, zopfli {version('zopfli')}, Brotli {version('brotli')}"


def place(fresh: Path, old: Path | None, name: str, body: bytes, order: Order) -> Outcome:
    """Write a file with its packed forms below `fresh`. Each form that is right is taken over:
    from the export in `old`, or as an earlier run left it in `fresh`.
    """
    outcome = Outcome()
    for form in forms(name, order.packed):
        path, before = fresh / f"{name}{form}", old and old / f"{name}{form}"
        if before and _holds(before, form, body):
            _take_over(before, path)
            outcome.kept += 1
        elif _holds(path, form, body):
            outcome.kept += 1
        else:
            _write(path, _packed(body, form, order.brotli))
            outcome.written += 1
    return outcome


def make_public(folder: Path) -> None:
    """Let a web server, which is another user, read all of an export: who wrote it may keep files to themselves."""
    for where, _, names in os.walk(folder):
        set_mode(Path(where), FOLDER_MODE)
        for name in names:
            set_mode(Path(where, name), FILE_MODE)


def set_mode(path: Path, mode: int) -> None:
    """Give a file or folder of ours a mode; on a disk without modes, or when it is another's, it stays as it is."""
    if path.stat().st_mode & 0o777 != mode:
        with suppress(OSError):
            path.chmod(mode)


def _packed(body: bytes, form: str, quality: int) -> bytes:
    if form == GZIP:
        return pack(body)
    return brotli.compress(body, mode=brotli.MODE_TEXT, quality=quality) if form == BROTLI else body


def _holds(path: Path, form: str, body: bytes) -> bool:
    """Tell whether a file is this body, or unpacks to it: one that a killed run wrote in part does not."""
    try:
        found = path.read_bytes()
        unpacked = gzip.decompress(found) if form == GZIP else brotli.decompress(found) if form == BROTLI else found
    except (OSError, EOFError, zlib.error, brotli.error):
        return False
    return unpacked == body


def _take_over(before: Path, path: Path) -> None:
    """Give the file a second name: its date stays, so that web servers keep its ETag."""
    if path.exists() and path.samefile(before):
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    try:
        os.link(before, path)
    except OSError:  # another disk, or a disk without hard links
        shutil.copy2(before, path)


def _write(path: Path, body: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)  # it may be the second name of an old file
    path.write_bytes(body)
