"""The export in one file, for a USB stick."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

from guide.exporting.folder import STATE
from guide.exporting.order import ExportError

EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first date a zip can say: the same pages give the same zip
LEFT_OUT = (".gz", ".br", STATE)


def zip_up(folder: Path) -> Path:
    """Write `folder.zip` beside an exported folder, without the packed forms. Returns its path.

    The same export always gives the same bytes. Raises ExportError when the file cannot be written.
    """
    target = folder.with_name(f"{folder.name}.zip")
    unfinished = target.with_name(f".{target.name}.new")
    try:
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for path in _files(folder):
                entry = zipfile.ZipInfo(f"{folder.name}/{path.relative_to(folder).as_posix()}", EARLIEST)
                entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
                archive.writestr(entry, path.read_bytes())
        unfinished.replace(target)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise ExportError(
            f"{target} cannot be written ({error.strerror}): make room, or choose another folder"
        ) from error
    return target


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.name.endswith(LEFT_OUT))
