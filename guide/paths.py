"""Where the files of the guide stand, in a checkout and in an installed wheel; and how one is put there whole."""

import os
from collections.abc import Iterator
from pathlib import Path
from secrets import token_hex

PACKAGE = Path(__file__).parent
CONTENT = PACKAGE / "content"


def asset_root() -> Path:
    """Return the folder that holds `templates`, `static` and `translations`.

    In a checkout they stand beside the package; a wheel carries them inside it.
    """
    return PACKAGE if (PACKAGE / "templates").is_dir() else PACKAGE.parent


TEMPLATES = asset_root() / "templates"
STATIC = asset_root() / "static"
TRANSLATIONS = asset_root() / "translations"

_BY_EDITORS = ("~", "#", ".bak", ".orig", ".swp", ".swo", ".tmp", "___jb_tmp___", "___jb_old___")
LEFT_BESIDE = (*_BY_EDITORS, "Thumbs.db", "desktop.ini")  # ends of names


def files_below(folder: Path) -> Iterator[Path]:
    """Yield every file below a folder that somebody means to have there: nothing hidden, nothing that an
    editor or the system leaves beside a file.

    What goes while we look is left out, or is gone when its reader opens it.
    """
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith((".", "~")) and not name.endswith(LEFT_BESIDE):
                yield Path(place, name)


def write_whole(path: Path, body: bytes) -> None:
    """Write a file, and the folders that it needs, beside the old one and put it in its place. Raises OSError; then
    nothing has changed.

    Who reads meanwhile has the one or the other; two who write at once do not write into each other's.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{token_hex(4)}.new")
    try:
        unfinished.write_bytes(body)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
