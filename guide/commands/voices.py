"""The commands about voices: how much of the guide can be heard, and the tips that wait for an editor."""

import argparse
from collections import Counter
from typing import TYPE_CHECKING

from guide.languages import LANGUAGES, Language

if TYPE_CHECKING:
    from pathlib import Path

    from guide.library.whole import Library
    from guide.voices.store import Clip, Voices
    from guide.voices.tips import Told
    from guide.voices.units import Catalogues, Pack

PUBLIC, UNHEARD, AGAIN, MISSING = "public", "to be heard", "to be recorded again", "missing"


def status(chosen: argparse.Namespace) -> None:
    """Tell for each language and pack how many sentences can be heard, wait for second ears, were held back by
    them, or have no voice.
    """
    from guide.voices.units import packs

    library, catalogues, voices = _opened()
    print(f"language  sentences  {PUBLIC}  {UNHEARD}  {AGAIN}  {MISSING}  pack")
    for code in [chosen.language] if chosen.language else LANGUAGES:
        for pack in packs(library):
            found = _states(pack, LANGUAGES[code], catalogues, voices)
            counts = f"{found.total():9}  {found[PUBLIC]:6}  {found[UNHEARD]:11}  {found[AGAIN]:20}  {found[MISSING]:7}"
            print(f"{code:8}  {counts}  {pack.slug}")


def tips(chosen: argparse.Namespace) -> None:
    """List the tips that wait; keep one, with the lines that the content asks of it, or remove one."""
    from guide.voices import tips as told

    folder = _folder()
    try:
        if chosen.keep:
            print(_TIP.format(**vars(told.keep(folder, chosen.keep)), file=chosen.keep))
        elif chosen.drop:
            told.drop(folder, chosen.drop)
            print(f"{chosen.drop} is gone.")
        else:
            _list_tips(told.read_told(told.waiting_in(folder)))
    except KeyError:
        raise SystemExit(f"No tip {chosen.keep or chosen.drop} waits: `guide voices tips` lists them.") from None
    except (ValueError, OSError) as error:
        raise SystemExit(f"{error}.") from error


_TIP = """Its sound is in the guide now. Write the tip in guide/content/tips.toml:

[[tip]]
slug = "…"                        # a name of its own, a-z and hyphens
journey = "{journey}"
text = ["…"]                      # in Dutch, three short sentences at most; no names, no figures
language = "{language}"
speaker = "{speaker}"
consent = "{consent}"
told = {day}
voice = "{file}"
"""


def _list_tips(waiting: "dict[str, Told]") -> None:
    print(f"{'file':16}  language  seconds  {'told':10}  {'speaker':7}  journey")
    for name, each in waiting.items():
        print(f"{name}  {each.language:8}  {each.seconds:7.0f}  {each.day:10}  {each.speaker:7}  {each.journey or '-'}")


def _folder() -> "Path":
    from guide import settings
    from guide.voices.store import folder_of

    return folder_of(settings.from_environment().get("VOICES", ""))


def _opened() -> "tuple[Library, Catalogues, Voices]":
    from datetime import date

    from guide.catalogues.compiling import open_catalogues
    from guide.library.loading import described, load
    from guide.voices.store import read_voices

    library = load(drawn=described(), today=date.max)
    return library, open_catalogues(), read_voices(_folder())


def _states(pack: "Pack", language: Language, catalogues: "Catalogues", voices: "Voices") -> Counter[str]:
    """Return how many sentences of a pack are in each state."""
    from guide.voices.units import recorded

    found: Counter[str] = Counter()
    for sentence in recorded(pack, language, catalogues):
        found[_state(voices.clip(language, sentence))] += 1
    return found


def _state(clip: "Clip | None") -> str:
    if not clip:
        return MISSING
    if clip.held:
        return AGAIN
    return PUBLIC if clip.heard else UNHEARD
