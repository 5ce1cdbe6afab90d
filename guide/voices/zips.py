"""Zips that others made: opened with a sentence for what is damaged, and not unpacked where that could do harm."""

import errno
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from guide.voices.fields import shown
from guide.voices.incoming import RefusedError

MANIFEST = "manifest.json"  # what makes it a zip of the recording room
MOST_FILES = 5_000
MOST_BYTES, MOST_OF_ONE = 600_000_000, 20_000_000
MOST_UNPACKED = 50  # times what is on disk: sound is packed already, and a zip that grows more is a trap


@contextmanager
def opened(path: Path, hint: str = "") -> Iterator[ZipFile]:
    """Open a zip for as long as it is read. Raises RefusedError when it is none, or damaged; `hint` says what to do."""
    try:
        with ZipFile(path) as zipped:
            yield zipped
    except (BadZipFile, EOFError, zlib.error, NotImplementedError, RuntimeError, ValueError) as error:
        raise RefusedError(f"{path.name} does not open as a zip ({error}). {hint}".rstrip()) from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # the disk fails, and not the zip, which led to a place before its beginning
            raise
        raise RefusedError(f"{path.name} does not open as a zip. {hint}".rstrip()) from error


def check(path: Path, members: Sequence[ZipInfo]) -> None:
    """Raise RefusedError when there is more in a zip than anybody records, or when it is packed as no phone does."""
    check_sizes(path, [(each.filename, each.file_size) for each in members])
    if any(each.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for each in members):
        raise RefusedError(f"{path.name} is packed as no phone does it: pack it again, as an ordinary zip.")
    if (whole := sum(each.file_size for each in members)) > MOST_UNPACKED * max(path.stat().st_size, 10_000):
        raise _shut(path, whole)


def check_sizes(path: Path, sizes: Sequence[tuple[str, int]]) -> None:
    """Raise RefusedError when files, of which these are the names and the bytes, are more than anybody records."""
    if len(sizes) > MOST_FILES:
        raise RefusedError(f"{path.name} holds {len(sizes)} files: no recording room makes more than {MOST_FILES}.")
    for name, size in sizes:
        if size > MOST_OF_ONE:
            raise RefusedError(f"{path.name}: {shown(name)} has more than {MOST_OF_ONE // 10**6} MB: no sentence does.")
    if (whole := sum(size for _, size in sizes)) > MOST_BYTES:
        raise _shut(path, whole)


def _shut(path: Path, whole: int) -> RefusedError:
    return RefusedError(f"{path.name} unpacks to {whole // 10**6} MB: too much for what it is, so it stays shut.")
