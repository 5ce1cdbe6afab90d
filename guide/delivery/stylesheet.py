"""The stylesheet, small enough to travel inside every page: what all pages share, and what one kind needs."""

import base64
import hashlib
from functools import cache
from pathlib import Path

import rcssmin

from guide.delivery.reading import read_whole
from guide.kinds import KINDS
from guide.paths import STATIC

SHARED = ("colours", "base", "header", "print")


class Stylesheet:
    """The CSS of the guide as it is on disk when this is made. Raises ContentError when a file of it is not whole."""

    def __init__(self, folder: Path = STATIC / "css", near: bool = False, heard: bool = False) -> None:
        """`near`: a centre stands first in this guide; `heard`: there are voices in it."""
        self.near, self.heard = near, heard
        needed = {*SHARED, *(name for kind in KINDS.values() for name in (*kind.styles, *kind.near, *kind.heard))}
        found = {path.stem for path in folder.glob("*.css") if not path.name.startswith(".")}
        self.files = {name: read_whole(folder / f"{name}.css") for name in sorted(needed | found)}
        self.text = cache(self._text)
        self.source = cache(self._source)

    def _text(self, page: str) -> str:
        """Return the minified CSS for one kind of page, named as in guide/kinds.py."""
        kind = KINDS[page]
        more = (*(kind.near if self.near else ()), *(kind.heard if self.heard else ()))
        names = (*SHARED, *kind.styles, *more)
        return str(rcssmin.cssmin("\n".join(self.files[name] for name in names)))

    def as_written(self, *names: str) -> str:
        """Return some files as they are, for paper."""
        return "".join(self.files[name] for name in names)

    def _source(self, page: str) -> str:
        """Return the CSP source expression of exactly that text."""
        return source_of(self.text(page))


def source_of(style: str) -> str:
    """Return the CSP source expression that allows exactly this style: 'sha256-…'."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()}'"
