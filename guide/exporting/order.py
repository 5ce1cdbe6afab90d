"""What to export, and what came of it."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from guide.languages import Edition, chosen, offered
from guide.paths import CONTENT
from guide.settings import DEFAULTS, JOURNEYS, place_of


class ExportError(Exception):
    """The export cannot be made; the message says what to do."""


@dataclass(frozen=True)
class Order:
    """What to export: which content, in which editions, where it will stand, with which links.

    public_url: the address on the web, or its path alone ("/gids/") when nobody knows the name yet.
    languages, pairs, centre, centres, offline, paper: as in guide/settings.py. It must be possible to make the paper
    here.
    relative: links start from the page they stand on.
    packed: beside each text its packed forms; `brotli` says how hard they are packed, 0 to 11.

    Unless somebody says otherwise an export takes along each language with Dutch beside it, the sheets of the
    journeys and no packed forms: so many files a static host takes (guide/exporting/limits.py).
    Raises ExportError when public_url is neither address nor path.
    """

    content: Path = CONTENT
    public_url: str = ""
    languages: str = "all"
    pairs: str = "*-nl"
    centre: str = ""
    centres: str = str(DEFAULTS["CENTRES"])
    offline: bool = True
    paper: str = JOURNEYS
    relative: bool = False
    packed: bool = False
    brotli: int = 10  # 11 takes twice the time and packs these pages no smaller

    def __post_init__(self) -> None:
        if not place_of(self.public_url):
            raise ExportError(
                f"“{self.public_url}” is neither a web address nor a path to stand below: "
                "write it whole, such as https://gids.be/ or /gids/"
            )

    @property
    def base(self) -> str:
        """The path that the guide stands below: '/' or '/gids/'."""
        return f"{self._place['path']}/"

    @property
    def domain(self) -> str:
        """The public name, '' when nobody gave one."""
        return self._place["domain"] or ""

    @property
    def port(self) -> str:
        """The port in the address, '' when it is the usual one."""
        return self._place["port"] or ""

    @property
    def is_secure(self) -> bool:
        """Tell whether it will be read over https, which is what a name alone means."""
        return self._place["scheme"] != "http"

    @property
    def _place(self) -> re.Match[str]:
        place = place_of(self.public_url)
        assert place  # no order has another one
        return place

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the languages."""
        return tuple(language.code for language in chosen(self.languages))

    @property
    def editions(self) -> tuple[Edition, ...]:
        return offered(self.languages, self.pairs)

    def settings(self) -> dict[str, Any]:
        """Return the settings of the application that answers."""
        return {
            "PUBLIC_URL": self.public_url if self.domain else "",
            "LANGUAGES": self.languages,
            "PAIRS": self.pairs,
            "CENTRE": self.centre,
            "CENTRES": self.centres,
            "OFFLINE": self.offline,
            "PAPER": self.paper,
            "WATCH_SECONDS": float("inf"),  # nothing may change halfway
            "WORKERS": 0,  # each process makes its own PDFs
        }


@dataclass
class Outcome:
    """What an export did: files written anew, files taken over, the headers they came with.

    headers: kind of file and name of the header (guide/exporting/servers.py) -> every value it had.
    advice: what to leave out, when there are more files than many hosts take.
    """

    written: int = 0
    kept: int = 0
    headers: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    advice: str = ""

    def add(self, other: "Outcome") -> None:
        self.written += other.written
        self.kept += other.kept
        for name, values in other.headers.items():
            self.headers.setdefault(name, set()).update(values)
