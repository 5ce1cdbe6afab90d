"""What to export, and what came of it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from guide.paths import CONTENT
from guide.settings import NONE


class ExportError(Exception):
    """The export cannot be made; the message says what to do."""


@dataclass(frozen=True)
class Order:
    """What to export: which content, below which public address, which pairs, with which links.

    `paper`: the PDFs that go along, as in guide/settings.py. It must be possible to make paper here.
    `brotli`: how hard files are packed, 0 to 11.
    """

    content: Path = CONTENT
    public_url: str = ""
    pairs: str = "all"
    relative: bool = False
    offline: bool = True
    paper: str = NONE
    brotli: int = 10  # 11 takes twice the time and packs these pages no smaller

    @property
    def base(self) -> str:
        """The path that the guide stands below: '/' or '/gids/'."""
        return f"{urlsplit(self.public_url).path.rstrip('/')}/"

    @property
    def domain(self) -> str:
        """The public name, '' when nobody gave one."""
        return urlsplit(self.public_url).netloc

    def settings(self) -> dict[str, Any]:
        """Return the settings of the application that answers."""
        absolute = self.public_url if self.domain else ""
        chosen = {"PUBLIC_URL": absolute, "PAIRS": self.pairs, "OFFLINE": self.offline, "PAPER": self.paper}
        return {**chosen, "WATCH_SECONDS": float("inf")}  # nothing may change halfway


@dataclass
class Outcome:
    """What an export did: files written anew, files taken over, the headers they came with.

    headers: kind of file and name of the header (guide/exporting/servers.py) -> every value it had.
    """

    written: int = 0
    kept: int = 0
    headers: dict[tuple[str, str], set[str]] = field(default_factory=dict)

    def add(self, other: "Outcome") -> None:
        self.written += other.written
        self.kept += other.kept
        for name, values in other.headers.items():
            self.headers.setdefault(name, set()).update(values)

    def count(self, written: bool) -> None:
        """Count one file: written anew, or taken over."""
        self.written += written
        self.kept += not written
