"""The version of the whole guide: one short name for all that its pages are made of."""

import hashlib
from collections.abc import Iterable
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

from guide.paths import CONTENT, PACKAGE, STATIC, TEMPLATES, TRANSLATIONS, files_below

MADE_WITH = ("Babel", "Flask", "Jinja2", "MarkupSafe", "Werkzeug", "pyphen", "rcssmin", "rjsmin", "segno")
MADE_OF = {".toml", ".po", ".mo", ".html", ".css", ".js", ".xml", ".txt", ".py", ".svg"}


def fingerprint(content: Path = CONTENT, *settings: object) -> str:
    """Return 12 hexadecimal digits that change when any page may change.

    In: the content folder, the settings that stand in pages (PUBLIC_URL…) and the facts that are stale. The names and
    bytes of content, catalogues, templates, styles, scripts and code count, their times do
    not: two checkouts of one commit have one version. A `.mo` counts only where its `.po` is
    not there (in a wheel). The versions of the libraries that write pages count too: another
    one may write other bytes, and a phone must hear of it.
    """
    digest = hashlib.blake2b(repr(settings).encode(), digest_size=6)
    digest.update(repr([version(name) for name in MADE_WITH]).encode())
    for root in (content, TRANSLATIONS, TEMPLATES, STATIC, PACKAGE):
        for path in _sources(root, content):
            digest.update(f"{path.relative_to(root).as_posix()}\0".encode())
            with suppress(FileNotFoundError):  # it went while we looked, or leads nowhere
                digest.update(hashlib.blake2b(path.read_bytes()).digest())
    return digest.hexdigest()


def _sources(root: Path, content: Path) -> Iterable[Path]:
    for path in sorted(files_below(root)):
        if path.suffix not in MADE_OF or (root == PACKAGE and path.suffix != ".py"):
            continue
        if path.suffix == ".mo" and path.with_suffix(".po").exists():
            continue
        yield path
