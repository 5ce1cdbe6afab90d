"""The scripts, joined and made small. They only add: every page can be read without them."""

from pathlib import Path

import rjsmin

from guide.paths import STATIC

PAGE = ("offline", "keep", "ticks")  # joined in this order: what the first one finds, the others use
WORKER, KILLED = "worker", "killed"


def page_script(folder: Path = STATIC / "js") -> str:
    """Return the script of the pages, with nothing of it visible outside."""
    return rjsmin.jsmin("(()=>{" + "\n".join(_read(folder, name) for name in PAGE) + "})()")


def worker_script(settings: str, folder: Path = STATIC / "js") -> str:
    """Return the service worker; `settings` is JSON that it finds under the name GUIDE."""
    return f"const GUIDE={settings};\n{rjsmin.jsmin(_read(folder, WORKER))}"


def killing_script(folder: Path = STATIC / "js") -> str:
    """Return the worker that takes away a faulty one and all it kept."""
    return rjsmin.jsmin(_read(folder, KILLED))


def _read(folder: Path, name: str) -> str:
    return (folder / f"{name}.js").read_text(encoding="utf-8")
