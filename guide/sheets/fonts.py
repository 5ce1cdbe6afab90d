"""The letters on paper: IBM Plex Sans Arabic, which holds Latin and all letters of Arabic, Dari and Pashto.

Noto Sans Arabic, the first choice of DESIGN.md, takes letters apart into a body and dots; the
same body then stands for four letters, and text copied from the PDF comes out as other words.
This one keeps every letter whole (tests/test_sheet_text.py).
"""

import hashlib
import os
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

FAMILY = "Guide"
PACKAGE = "fontpkg_ibm_plex_sans_arabic"
FILES = {400: "IBMPlexSansArabic-Regular.ttf", 700: "IBMPlexSansArabic-Bold.ttf"}

# Pango leaves the zero-width non-joiner out of what it draws, and so out of the text that can be
# copied: خانه‌ها would come out as another word. High hamza is as Arabic and as unjoined, nobody
# here writes it, and our copy of the font draws nothing for it; `writing` turns it back in the PDF.
NON_JOINER, STAND_IN = "\u200c", "\u0674"


@dataclass(frozen=True)
class Faces:
    """The prepared font files by weight, and a digest of what they hold."""

    files: dict[int, Path]
    digest: str

    @property
    def css(self) -> str:
        return "".join(f'@font-face{{font-family:"{FAMILY}";font-weight:{weight};src:url("{path.as_uri()}")}}'
                       for weight, path in self.files.items())


def available() -> bool:
    """Tell whether the font package is installed."""
    return find_spec(PACKAGE) is not None


@cache
def faces(folder: Path) -> Faces:
    """Return the fonts, prepared below `folder` when they are not there yet.

    Raises OSError when the folder cannot be written, ImportError without the font package.
    """
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise ImportError(f"{PACKAGE} is not installed")
    home = Path(spec.submodule_search_locations[0]) / "files"
    sources = {weight: (home / name).read_bytes() for weight, name in FILES.items()}
    digest = hashlib.blake2b(b"".join(sources.values()) + STAND_IN.encode(), digest_size=8).hexdigest()
    prepared = {}
    for weight, name in FILES.items():
        prepared[weight] = folder / "fonts" / f"{digest}-{weight}.ttf"
        if not prepared[weight].exists():
            _prepare(home / name, prepared[weight])
    return Faces(prepared, digest)


def _prepare(source: Path, target: Path) -> None:
    """Write a copy of a font that draws nothing for the stand-in of the non-joiner."""
    from fontTools.ttLib import TTFont
    from fontTools.ttLib.tables._g_l_y_f import Glyph

    font = TTFont(source)
    order = [*font.getGlyphOrder(), "nonjoiner"]
    font["glyf"]["nonjoiner"] = Glyph()
    font.setGlyphOrder(order)
    font["hmtx"]["nonjoiner"] = (0, 0)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[ord(STAND_IN)] = "nonjoiner"
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_suffix(f".{os.getpid()}")
    font.save(unfinished)
    unfinished.replace(target)


@cache
def letters(path: Path) -> dict[int, str]:
    """Return what each glyph of a font stands for, its joined forms too.

    A PDF writer sees only clusters: a letter with its mark would say both twice, once for each glyph.
    """
    from fontTools.ttLib import TTFont

    font = TTFont(path)
    known = {name: chr(code) for code, name in sorted(font.getBestCmap().items(), reverse=True)}
    for _ in range(2):  # a joined form of a joined form is as deep as it goes
        for lookup in font["GSUB"].table.LookupList.Lookup:
            for table in lookup.SubTable:
                table = getattr(table, "ExtSubTable", table)
                mapping = getattr(table, "mapping", {}) if table.LookupType == 1 else {}
                for name, form in mapping.items():
                    if name in known:
                        known.setdefault(form, known[name])
    return {font.getGlyphID(name): letter for name, letter in known.items()}


def is_marked(text: str) -> bool:
    """Tell whether a cluster holds a letter together with a mark on it."""
    return len(text) > 1 and any(unicodedata.combining(letter) for letter in text)
