"""The letters on paper: IBM Plex Sans Arabic, which holds Latin and all letters of Arabic, Dari and Pashto.

Noto Sans Arabic, the first choice of DESIGN.md, takes letters apart into a body and dots; the
same body then stands for four letters, and text copied from the PDF comes out as other words.
This one keeps letters whole. Our copy of it goes further, so that every glyph says one letter
(tests/test_sheet_text.py):

- two letters drawn as one glyph come out turned round in many readers. We take away the ones
  that are only ornament, and give the one that must stay, lam-alef, an empty second glyph;
- the zero-width non-joiner is left out of what Pango draws, and so out of the text: خانه‌ها
  would come out as another word. High hamza is as Arabic and as unjoined, and nobody here
  writes it: a sheet holds it instead, it draws nothing, and `writing` turns it back in the PDF.
"""

import hashlib
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any

from guide.sheets import sealed

FAMILY = "Guide"
PACKAGE = "fontpkg_ibm_plex_sans_arabic"
FILES = {400: "IBMPlexSansArabic-Regular.ttf", 700: "IBMPlexSansArabic-Bold.ttf"}
NON_JOINER, STAND_IN = "\u200c", "\u0674"
LAM, ALEFS = "\u0644", "\u0627\u0622\u0623\u0625"
JOINED = ("<isolated>", "<initial>", "<medial>", "<final>")
MARK = 3  # a class of glyphs
EMPTY = "empty"  # how the names of our own glyphs begin; the code of their letter follows


@dataclass(frozen=True)
class Faces:
    """The prepared fonts by weight, each as the bytes of a file."""

    files: dict[int, bytes]

    @property
    def css(self) -> str:
        """The rules that name them, at `font:<weight>`."""
        return "".join(
            f'@font-face{{font-family:"{FAMILY}";font-weight:{weight};src:url("font:{weight}")}}'
            for weight in self.files
        )


def available() -> bool:
    """Tell whether the font package is installed."""
    return find_spec(PACKAGE) is not None


@cache
def faces(folder: Path) -> Faces:
    """Return the fonts, prepared below `folder` when they are not there yet, or damaged.

    Raises OSError when the folder cannot be written, ImportError without the font package.
    """
    return Faces({weight: _face(weight, folder.absolute() / "fonts" / f"{digest()}-{weight}.ttf") for weight in FILES})


def _face(weight: int, path: Path) -> bytes:
    font = sealed.read(path)
    if not font:
        font = _prepared(_sources()[weight])
        sealed.write(path, font)
    return font


@cache
def digest() -> str:
    """Return 16 hexadecimal digits that change when the letters may look or read otherwise."""
    made_of = [path.read_bytes() for path in (*_sources().values(), Path(__file__))]
    return hashlib.blake2b(b"".join(made_of), digest_size=8).hexdigest()


def _sources() -> dict[int, Path]:
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise ImportError(f"{PACKAGE} is not installed")
    return {weight: Path(spec.submodule_search_locations[0]) / "files" / name for weight, name in FILES.items()}


def _prepared(source: Path) -> bytes:
    """Return our copy of a font."""
    from fontTools.ttLib import TTFont
    from fontTools.ttLib.tables._g_l_y_f import Glyph

    font = TTFont(source, recalcTimestamp=False)  # the same file everywhere: PDFs are equal to the byte
    names = [_empty(letter) for letter in (STAND_IN, *ALEFS)]
    font.setGlyphOrder([*font.getGlyphOrder(), *names])
    for name in names:
        font["glyf"].glyphs[name] = Glyph()
        font["hmtx"][name] = (0, 0)
        font["GDEF"].table.GlyphClassDef.classDefs[name] = MARK  # what is above an alef looks past it, to lam-alef
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[ord(STAND_IN)] = _empty(STAND_IN)
    _split_ligatures(font)
    made = BytesIO()
    font.save(made)
    return made.getvalue()


def _split_ligatures(font: Any) -> None:
    """Keep of the ligatures that cannot be switched off only lam-alef, as two glyphs."""
    from fontTools.ttLib.tables.otTables import Lookup, MultipleSubst

    gsub, letters = font["GSUB"].table, _letters_by_name(font)
    features = [record.Feature for record in gsub.FeatureList.FeatureRecord if record.FeatureTag == "rlig"]
    split = {}
    for number in {number for feature in features for number in feature.LookupListIndex}:
        for table in gsub.LookupList.Lookup[number].SubTable:
            for first, choices in getattr(getattr(table, "ExtSubTable", table), "ligatures", {}).items():
                kept = [
                    each
                    for each in choices
                    if letters.get(first) == LAM
                    and len(each.Component) == 1
                    and letters.get(each.Component[0], " ") in ALEFS
                ]
                split.update({each.LigGlyph: [each.LigGlyph, _empty(letters[each.Component[0]])] for each in kept})
                choices[:] = kept
    subtable, lookup = MultipleSubst(), Lookup()
    subtable.mapping = split
    lookup.LookupType, lookup.LookupFlag, lookup.SubTable, lookup.SubTableCount = 2, 0, [subtable], 1
    gsub.LookupList.Lookup.append(lookup)
    gsub.LookupList.LookupCount += 1
    for feature in features:
        feature.LookupListIndex.append(gsub.LookupList.LookupCount - 1)
        feature.LookupCount += 1


def _empty(letter: str) -> str:
    return f"{EMPTY}{ord(letter):04X}"


def _letters_by_name(font: Any) -> dict[str, str]:
    """Return what the glyphs of a font stand for, joined forms and the halves of lam-alef too."""
    known = {name: _unjoined(chr(code)) for code, name in sorted(font.getBestCmap().items(), reverse=True)}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            for name, form in getattr(table, "mapping", {}).items():
                if isinstance(form, str):
                    known.setdefault(form, known.get(name, ""))
                elif form[-1].startswith(EMPTY):
                    known[name], known[form[-1]] = LAM, chr(int(form[-1].removeprefix(EMPTY), 16))
    return {name: letter for name, letter in known.items() if letter}


def _unjoined(letter: str) -> str:
    """Return the letter of which this is a joined form: Unicode has codes for those too, which nobody writes."""
    form, _, codes = unicodedata.decomposition(letter).partition(" ")
    return chr(int(codes, 16)) if form in JOINED and " " not in codes else letter


@cache
def letters(file: bytes) -> dict[int, str]:
    """Return what each glyph of a prepared font stands for, by its number.

    A PDF writer sees only clusters: a letter with its mark would say both twice, once for each glyph.
    """
    from fontTools.ttLib import TTFont

    font = TTFont(BytesIO(file))
    return {font.getGlyphID(name): letter for name, letter in _letters_by_name(font).items()}
