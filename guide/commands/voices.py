"""The commands about voices: how much of the guide can be heard."""

import argparse
from collections import Counter
from typing import TYPE_CHECKING

from guide.languages import LANGUAGES, Language

if TYPE_CHECKING:
    from guide.library.whole import Library
    from guide.voices.store import Voices
    from guide.voices.units import Catalogues, Pack

PUBLIC, UNHEARD, MISSING = "public", "to be heard", "missing"


def status(chosen: argparse.Namespace) -> None:
    """Tell for each language and pack how many sentences can be heard, wait for second ears, or have no voice."""
    from guide.voices.units import packs

    library, catalogues, voices = _opened()
    print(f"language  sentences  {PUBLIC}  {UNHEARD}  {MISSING}  pack")
    for code in [chosen.language] if chosen.language else LANGUAGES:
        for pack in packs(library):
            found = _states(pack, LANGUAGES[code], catalogues, voices)
            counts = f"{found.total():9}  {found[PUBLIC]:6}  {found[UNHEARD]:11}  {found[MISSING]:7}"
            print(f"{code:8}  {counts}  {pack.slug}")


def _opened() -> "tuple[Library, Catalogues, Voices]":
    from datetime import date

    from guide import settings
    from guide.catalogues.compiling import open_catalogues
    from guide.library.loading import described, load
    from guide.voices.store import folder_of, read_voices

    library = load(drawn=described(), today=date.max)
    chosen = settings.from_environment().get("VOICES", "")
    return library, open_catalogues(), read_voices(folder_of(chosen))


def _states(pack: "Pack", language: Language, catalogues: "Catalogues", voices: "Voices") -> Counter[str]:
    """Return how many sentences of a pack are in each state."""
    from guide.voices.units import recorded

    found: Counter[str] = Counter()
    for sentence in recorded(pack, language, catalogues):
        clip = voices.clip(language, sentence)
        found[MISSING if not clip else PUBLIC if clip.heard else UNHEARD] += 1
    return found
