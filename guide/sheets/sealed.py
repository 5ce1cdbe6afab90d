"""Files that tell whether they are whole: a disk that was full or lost its power leaves some that are not.

At the end of each stands the digest of what comes before it. Programs that read PDFs and fonts pass over it.
"""

import hashlib
import os
import tempfile
from pathlib import Path

SEAL = 16  # bytes
UNFINISHED = ".unfinished-"


def read(path: Path) -> bytes | None:
    """Return what was written to a file; None when it is not there, or no longer what was written."""
    try:
        found = path.read_bytes()
    except FileNotFoundError:
        return None
    body, seal = found[:-SEAL], found[-SEAL:]
    return body if body and seal == _seal(body) else None


def write(path: Path, body: bytes) -> None:
    """Write a file, whole or not at all. Raises OSError when that cannot be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, unfinished = tempfile.mkstemp(dir=path.parent, prefix=UNFINISHED)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(body + _seal(body))
        os.replace(unfinished, path)
    except BaseException:
        Path(unfinished).unlink(missing_ok=True)
        raise


def _seal(body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=SEAL).digest()
