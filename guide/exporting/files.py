"""Files with their packed forms beside them; what did not change keeps its file."""

import os
import shutil
from pathlib import Path

import brotli

from guide.delivery.shelf import pack

PACKED = {".html", ".js", ".json", ".xml", ".txt", ".webmanifest", ".svg"}


def place(fresh: Path, old: Path, name: str, body: bytes, quality: int, packed: bytes | None = None) -> bool:
    """Write one file with its packed forms below `fresh`, or take over those below `old` when they hold the same.

    `quality` is that of brotli; `packed` is the body in gzip form, when somebody made it already.
    Returns whether it was written anew.
    """
    path, before = fresh / name, old / name
    path.parent.mkdir(parents=True, exist_ok=True)
    forms = ["", ".gz", ".br"] if path.suffix in PACKED else [""]
    if all(Path(f"{before}{form}").is_file() for form in forms) and before.read_bytes() == body:
        for form in forms:
            _take_over(Path(f"{before}{form}"), Path(f"{path}{form}"))
        return False
    path.write_bytes(body)
    if len(forms) > 1:
        Path(f"{path}.gz").write_bytes(packed or pack(body))
        Path(f"{path}.br").write_bytes(brotli.compress(body, mode=brotli.MODE_TEXT, quality=quality))
    return True


def _take_over(before: Path, path: Path) -> None:
    """Give the file a second name: its date stays, so that web servers keep its ETag."""
    try:
        os.link(before, path)
    except OSError:  # another disk, or a disk without hard links
        shutil.copy2(before, path)
