"""What to export, and what came of it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from guide.paths import CONTENT

PLAIN_FILES = {"PAPER": False, "WATCH_SECONDS": float("inf")}  # plain files cannot make a PDF, nor change


class ExportError(Exception):
    """The export cannot be made; the message says what to do."""


@dataclass(frozen=True)
class Order:
    """What to export: which content, below which public address, which pairs, with which links."""

    content: Path = CONTENT
    public_url: str = ""
    pairs: str = "all"
    relative: bool = False
    offline: bool = True

    @property
    def base(self) -> str:
        """The path that the guide stands below: '/' or '/gids/'."""
        return f"{urlsplit(self.public_url).path.rstrip('/')}/"

    def settings(self) -> dict[str, Any]:
        """Return the settings of the application that answers."""
        absolute = self.public_url if urlsplit(self.public_url).netloc else ""
        return {"PUBLIC_URL": absolute, "PAIRS": self.pairs, "OFFLINE": self.offline, **PLAIN_FILES}


@dataclass
class Outcome:
    """What an export did: files written anew, files taken over, their policies, the headers they share."""

    written: int = 0
    kept: int = 0
    policies: set[str] = field(default_factory=set)
    headers: dict[str, str] = field(default_factory=dict)

    def add(self, other: "Outcome") -> None:
        self.written += other.written
        self.kept += other.kept
        self.policies |= other.policies
        self.headers = self.headers or other.headers

    def count(self, written: bool) -> None:
        """Count one file: written anew, or taken over."""
        self.written += written
        self.kept += not written
