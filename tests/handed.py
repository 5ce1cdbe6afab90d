"""Files as the recording room makes them, for the tests: the sentences are of the guide, the voices are made here."""

import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import numpy as np

from guide import pictograms
from guide.catalogues.compiling import open_catalogues
from guide.languages import LANGUAGES
from guide.library.loading import load
from guide.library.whole import Library
from guide.voices.fingerprint import fingerprint, plain
from guide.voices.units import Catalogues, packs, recorded
from tests.sounds import recorded as as_file
from tests.sounds import room, silence, voice

PACK, SPEAKER, LISTENER, DAY = "huis-zoeken", "k7m2q9", "p3x8w4", "2026-11-29"
PACE = 0.05  # seconds a letter: a quick voice makes quick tests


@cache
def content() -> tuple[Library, Catalogues]:
    return load(drawn=pictograms.names()), open_catalogues()


@cache
def script(pack: str = PACK, code: str = "nl") -> tuple[str, ...]:
    """Return the sentences of a pack in a language."""
    library, catalogues = content()
    found = next(each for each in packs(library) if each.slug == pack)
    return recorded(found, LANGUAGES[code], catalogues)


@cache
def shortest() -> str:
    """Return the pack that takes the least time, of those with some sentences."""
    return min(
        (each.slug for each in packs(content()[0]) if len(script(each.slug)) > 3), key=lambda slug: len(script(slug))
    )


@cache
def spoken(text: str, level: float = -24.0, kind: str = "wav", seed: int = 0) -> bytes:
    """Return the file of somebody who says a sentence; another seed is another take of it."""
    said = voice(0.3 + PACE * len(plain(text)), level=level, seed=seed + int(fingerprint("", text), 16))
    return as_file(room(np.concatenate([silence(0.4), said, silence(0.6)])), kind)


def hum(seconds: float = 2.0) -> bytes:
    """Return the file of a quiet room."""
    return as_file(room(silence(seconds)), "wav")


@dataclass
class Packet:
    """A zip before it is written; a test changes what it is about."""

    language: str = "nl"
    manifest: dict = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)

    def __post_init__(self):
        self.manifest = {
            "samen-op-weg": "voices",
            "format": 1,
            "content": "0",
            "language": self.language,
            "speaker": {
                "code": SPEAKER,
                "name": "",
                "origin": "Herat",
                "adult": True,
                "licence": "CC BY 4.0",
                "consent": "1",
                "agreed": f"{DAY}T10:00:00Z",
            },
            "clips": [],
            "tips": [],
            "reviews": [],
            "heard": [],
        }

    def add(self, text: str, sound: bytes | None = None, take: int = 1, at: str = f"{DAY}T10:00:00Z") -> dict:
        """Add a recording of a sentence; return its table in the manifest."""
        mark = fingerprint(self.language, text)
        name = f"clips/{mark}-t{take}.webm"
        self.files[name] = spoken(text) if sound is None else sound
        clip = {"fingerprint": mark, "text": text, "take": take, "file": name, "type": "audio/webm", "at": at}
        self.manifest["clips"].append(clip | {"seconds": 1.0, "peak": -3.0, "noise": -60.0, "flags": []})
        return self.manifest["clips"][-1]

    def write(self, path: Path) -> Path:
        with ZipFile(path, "w") as zipped:
            for name, body in {"manifest.json": json.dumps(self.manifest), **self.files}.items():
                zipped.writestr(ZipInfo(name), body)  # without the hour: the same twice is the same file
        return path


def packet(texts: tuple[str, ...], language: str = "nl") -> Packet:
    """Return what somebody hands over who has said these sentences well."""
    made = Packet(language)
    for text in texts:
        made.add(text)
    return made
