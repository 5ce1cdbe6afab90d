"""The one stylesheet, small enough to travel inside every page."""

import base64
import hashlib
from functools import cached_property
from pathlib import Path

import rcssmin

from guide.paths import STATIC

FILES = ("colours.css", "base.css", "components.css", "print.css")


class Stylesheet:
    """The CSS of the guide, minified, with the hash that lets a page hold it inline."""

    def __init__(self, folder: Path = STATIC / "css") -> None:
        self.text = rcssmin.cssmin("\n".join((folder / name).read_text(encoding="utf-8") for name in FILES))

    @cached_property
    def source(self) -> str:
        """The CSP source expression of exactly this text."""
        return f"'sha256-{base64.b64encode(hashlib.sha256(self.text.encode()).digest()).decode()}'"
