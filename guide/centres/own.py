"""Journeys of a centre: a folder beside its file, laid over the general content and checked like it.

centres/kapellen.toml
centres/kapellen/journeys/wonen/wassen.toml        a new journey
centres/kapellen/journeys/hulp/dokter.toml         takes the place of the general one
"""

from collections.abc import Iterable
from datetime import date
from hashlib import blake2b
from pathlib import Path

from guide.library.loading import Over, load
from guide.library.whole import Library


def folder_of(folder: Path, centre: str) -> Path | None:
    """Return the folder with the journeys of a centre, None when it has none."""
    own = folder / centre
    return own if centre and own.is_dir() else None


def laid_over(content: Path, own: Path, title: str, drawn: Iterable[str]) -> Library:
    """Return the content with the journeys of a centre over it. Raises ContentError when one cannot be used."""
    return load(content, drawn=drawn, today=date.max, over=Over(own, title))


def digest(own: Path) -> str:
    """Return what differs when a journey of a centre does."""
    files = Over(own, "").files
    return blake2b(b"".join(name.encode() + path.read_bytes() for name, path in sorted(files.items()))).hexdigest()
