"""The scripts, joined and made small. They only add: every page can be read without them."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import rjsmin

from guide.paths import STATIC

PAGE = ("offline", "keep", "ticks")  # joined in this order: what the first one finds, the others use
WORKER, KILLED = "worker", "killed"


@dataclass(frozen=True)
class PageScript:
    """The script of the pages; `version` stands in its address, so that a browser may keep it for good."""

    text: str = ""

    @property
    def version(self) -> str:
        return hashlib.blake2b(self.text.encode(), digest_size=4).hexdigest()


def page_script(folder: Path = STATIC / "js") -> PageScript:
    """Return the script of the pages, with nothing of it visible outside."""
    return PageScript(rjsmin.jsmin("(()=>{" + "\n".join(_read(folder, name) for name in PAGE) + "})()"))


def worker_script(settings: str, folder: Path = STATIC / "js") -> str:
    """Return the service worker; `settings` is JSON that it finds under the name GUIDE."""
    return f"const GUIDE={settings};\n{rjsmin.jsmin(_read(folder, WORKER))}"


def killing_script(folder: Path = STATIC / "js") -> str:
    """Return the worker that takes away a faulty one and all it kept."""
    return rjsmin.jsmin(_read(folder, KILLED))


def _read(folder: Path, name: str) -> str:
    return (folder / f"{name}.js").read_text(encoding="utf-8")
