"""A sample of translations for a reader who has not seen the Dutch, and its key for who compares afterwards.

The same seed draws the same texts as long as the catalogues are the same, so that a figure in
translations/REVIEW.md can be made again.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from babel.messages.catalog import Message

from guide.catalogues.compiling import DOMAINS, catalogue_files
from guide.catalogues.reading import read_catalogue
from guide.languages import Language
from guide.library.contexts import SOUND
from guide.library.report import ContentError, Report

DRAWING = "picture"  # the context of the words and moments of drawings
KINDS = ("texts", "drawings", "sounds")


@dataclass(frozen=True)
class Sampled:
    """A translation, where it is used, and the Dutch that its reader must not see."""

    context: str
    dutch: str
    translation: str


def sample(
    language: Language,
    kinds: tuple[str, ...],
    count: int,
    seed: int,
    chosen: Callable[[Sampled], bool] = lambda each: True,
) -> list[Sampled]:
    """Draw translations of these kinds (see KINDS) from those chosen, fewer when there are not so many.

    Raises ContentError when a catalogue cannot be read.
    """
    found = [each for each in translated(language) if _kind(each) in kinds and chosen(each)]
    return Random(seed).sample(found, min(count, len(found)))


def write_sample(drawn: list[Sampled], folder: Path, name: str) -> tuple[Path, Path]:
    """Write what the reader reads, and its key; return both files. Raises OSError where nothing can be written."""
    folder.mkdir(parents=True, exist_ok=True)
    to_read, key = folder / f"{name}_texts.txt", folder / f"{name}_key.txt"
    numbered = list(enumerate(drawn, 1))
    to_read.write_text("".join(f"{number}\t{each.translation}\n" for number, each in numbered), encoding="utf-8")
    with_dutch = (f"{number}\t{each.context}\t{each.dutch}\t{each.translation}\n" for number, each in numbered)
    key.write_text("".join(with_dutch), encoding="utf-8")
    return to_read, key


def translated(language: Language) -> list[Sampled]:
    """Return every translation there is. Raises ContentError when a catalogue cannot be read."""
    report, found = Report(), []
    for locale, domain, path in catalogue_files():
        if locale != language.catalogue:
            continue
        read = read_catalogue(path, report)
        found += [_sampled(each, domain) for each in (read.catalog if read else ()) if each.id and each.string]
    if report.mistakes:
        raise ContentError(report)
    return sorted(found, key=lambda each: (each.context, each.dutch))


def _sampled(message: Message, domain: str) -> Sampled:
    context = message.context or ("button" if domain == DOMAINS[1] else "")
    return Sampled(context, _largest_number(message.id), _largest_number(message.string or ""))


def _largest_number(text: str | Sequence[str]) -> str:
    return text if isinstance(text, str) else text[-1]


def _kind(each: Sampled) -> str:
    return "sounds" if each.context == SOUND else "drawings" if each.context == DRAWING else "texts"
