"""The scripts, joined and made small. They only add: every page can be read without them."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import rjsmin

from guide.delivery.reading import read_whole
from guide.paths import STATIC

# Joined in this order: what the first one finds, the others use.
PAGE = (
    *("offline", "save", "wipe", "ticks", "leave", "fold", "swipe", "hear", "phone_voice", "keep", "hand"),
    *("supermemo", "practice", "ask"),
)
WORKER, KILLED_WORKER = ("own", "worker", "saving", "voices"), ("own", "killed")
KILLED_PAGE = ("killed_page", "ask")
FINDING = ("search", "finding")
ROOMS = {  # the scripts of the rooms for volunteers, by the names of their rooms
    "nalezen": (
        "room", "who", "answers", "result", "proofread", "second_ears", "sitting", "proofread_lines",
        "proofread_voices",
    ),  # fmt: skip
    "opnemen": ("room", "who", "measure", "microphone", "takes", "speak", "zip", "start", "pack", "tip", "give"),
}


@dataclass(frozen=True)
class PageScript:
    """The script of the pages; `version` stands in its address, so that a browser may keep it for good."""

    text: str

    @property
    def version(self) -> str:
        return hashlib.blake2b(self.text.encode(), digest_size=4).hexdigest()


def page_script(folder: Path = STATIC / "js") -> PageScript:
    """Return the script of the pages."""
    return _in_pages(folder, *PAGE)


def killing_page_script(folder: Path = STATIC / "js") -> PageScript:
    """Return the script of pages that phones may no longer keep: it takes away what the other one left on a phone."""
    return _in_pages(folder, *KILLED_PAGE)


def room_scripts(folder: Path = STATIC / "js") -> dict[str, PageScript]:
    """Return the scripts of the rooms for volunteers by the names of their rooms: only their pages bring them."""
    return {room: _in_pages(folder, *names) for room, names in ROOMS.items()}


def finding_script(folder: Path = STATIC / "js") -> str:
    """Return what finds on the phone; it finds the entries under the name TOLD."""
    return str(rjsmin.jsmin(_read(folder, *FINDING)))


def worker_script(folder: Path = STATIC / "js") -> str:
    """Return the service worker; it finds what it has to know under the name GUIDE."""
    return str(rjsmin.jsmin(_read(folder, *WORKER)))


def killing_script(folder: Path = STATIC / "js") -> str:
    """Return the worker that takes away a faulty one and all it kept."""
    return str(rjsmin.jsmin(_read(folder, *KILLED_WORKER)))


def _in_pages(folder: Path, *names: str) -> PageScript:
    """Join scripts with nothing of them visible outside; a library gives what it has to `exports`."""
    return PageScript(rjsmin.jsmin("(()=>{const exports={};" + _read(folder, *names) + "})()", keep_bang_comments=True))


def _read(folder: Path, *names: str) -> str:
    return "\n".join(read_whole(folder / f"{name}.js") for name in names)
