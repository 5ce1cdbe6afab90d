"""The export in one file, for a USB stick."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

from guide.exporting import servers
from guide.exporting.files import FILE_MODE, PACKED, set_mode
from guide.exporting.order import ExportError
from guide.exporting.replacement import alone, unfinished_zip

EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first date a zip can say: the same pages give the same zip
# What only web servers read, and phones that save the guide from one: a page that was opened as a file cannot fetch.
LEFT_OUT = (*PACKED, ".json", "404.html", "robots.txt", "sitemap.xml", "sw.js", servers.STATIC_HOST)


def zip_up(folder: Path) -> Path:
    """Write `folder.zip` beside an exported folder, with all that readers open. Returns its path.

    The same export always gives the same bytes. Raises ExportError when the file cannot be written, or
    an export is at work on the folder.
    """
    folder = folder.resolve()
    target = folder.with_name(f"{folder.name}.zip")
    unfinished = unfinished_zip(folder)
    try:
        with alone(folder):  # so nobody else writes this file, and what a killed run left of it is overwritten
            _write(unfinished, folder)
            set_mode(unfinished, FILE_MODE)
            unfinished.replace(target)
    except BlockingIOError as error:
        raise ExportError(f"{folder} is being written by another export: wait until that is done.") from error
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise ExportError(
            f"{target} cannot be written ({error.strerror}): make room, or choose another folder"
        ) from error
    return target


def _write(path: Path, folder: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in _names(folder):
            entry = zipfile.ZipInfo(f"{folder.name}/{name}", EARLIEST)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, FILE_MODE << 16
            archive.writestr(entry, (folder / name).read_bytes())


def _names(folder: Path) -> Iterator[str]:
    names = (path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if path.is_file())
    return (name for name in names if not name.endswith(LEFT_OUT) and not name.startswith(f"{servers.PLACE}/"))
