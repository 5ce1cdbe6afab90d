"""The stylesheet, small enough to travel inside every page: what all pages share, and what one kind needs."""

import base64
import hashlib
from functools import cache
from pathlib import Path

import rcssmin

from guide.kinds import KINDS
from guide.paths import STATIC

SHARED = ("colours", "base", "header", "print")


class Stylesheet:
    """The CSS of the guide as it is on disk now."""

    def __init__(self, folder: Path = STATIC / "css") -> None:
        self.folder = folder
        self.text = cache(self._text)
        self.source = cache(self._source)

    def _text(self, page: str) -> str:
        """Return the minified CSS for one kind of page, named as in guide/kinds.py."""
        names = (*SHARED, *KINDS[page].styles)
        whole = "\n".join((self.folder / f"{name}.css").read_text(encoding="utf-8") for name in names)
        return str(rcssmin.cssmin(whole))

    def _source(self, page: str) -> str:
        """Return the CSP source expression of exactly that text."""
        return source_of(self.text(page))


def source_of(style: str) -> str:
    """Return the CSP source expression that allows exactly this style: 'sha256-…'."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()}'"
