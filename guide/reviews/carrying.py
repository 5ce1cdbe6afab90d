"""Keeping approvals when only a slip of the pen was mended: an editor declares that the meaning is the same.

Never for a line with a number, a date or the name of an office: there a reader looks again.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from guide.catalogues.linting.isolates import ALL_CAPS, PHONE, WEB_ADDRESS
from guide.languages import Language
from guide.reviews.answers import GOOD, Carried
from guide.reviews.known import Wording, known_of
from guide.reviews.levels import Levels, last_words
from guide.reviews.store import append, read_kept

_FIGURE = re.compile(r"\d")  # in any script
_NUMBERS = (
    "nul|één|eerste|twee|tweede|drie|derde|vier|vierde|vijf|vijfde|zes|zesde|zeven|acht|negen|tien|elf|twaalf|dertien|"
    "veertien|twintig|dertig|veertig|vijftig|zestig|honderd|duizend|half|halve|dubbel"
)
_DAYS = (
    "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|"
    "september|oktober|november|december"
)
_COUNTS = re.compile(rf"\b(?:{_NUMBERS}|{_DAYS})\b", re.IGNORECASE)


@dataclass(frozen=True)
class Candidate:
    """A text of today that nobody approved, and the one before it, in the same place, that somebody did."""

    old: Wording
    now: Wording
    refused: str  # why no editor may declare that they mean the same; "": an editor may

    @property
    def name(self) -> str:
        """What an editor writes to mean this one."""
        return self.now.pair[0][:8]


def candidates(language: Language, folder: Path, names: frozenset[str]) -> list[Candidate]:
    """Return the texts that lost their readers with half of the pair left as it was. Raises ContentError."""
    kept = read_kept(folder, language.code)
    levels, known = Levels(kept.answers, kept.carried), known_of(language, kept.answers)
    approved = [old for old in known.before.values() if levels.of(old.pair).readers]
    objected = {each.pair for each in last_words(kept.answers) if each.answer != GOOD}
    unread = [now for now in known.today.values() if now.pair not in objected and not levels.of(now.pair).readers]
    return [Candidate(old, now, _refused(old, now, names)) for now in unread for old in _before(now, approved)]


def carry(language: Language, folder: Path, chosen: list[Candidate], by: str, on: date) -> int:
    """Write down that an editor, by name, found that these mean the same; return how many are new. Raises OSError."""
    lines = (
        Carried(
            *each.now.pair, *each.old.pair, by, on.isoformat(), each.now.context, each.now.dutch, each.now.translation
        )
        for each in chosen
    )
    return append(folder, language.code, lines)


def _before(now: Wording, approved: list[Wording]) -> Iterator[Wording]:
    """Yield the texts of which either the Dutch or the translation is that of today, and not both."""
    for old in approved:
        halves = (old.dutch == now.dutch, old.translation == now.translation)
        if old.context == now.context and any(halves) and not all(halves):
            yield old


def _refused(old: Wording, now: Wording, names: frozenset[str]) -> str:
    texts = (old.dutch, now.dutch, old.translation, now.translation)
    if any(map(_FIGURE.search, texts)) or any(_COUNTS.search(text) for text in texts[:2]):
        return "it has a number or a date"
    if any(pattern.search(text) for pattern in (ALL_CAPS, PHONE, WEB_ADDRESS) for text in texts):
        return "it has the name of an office"
    if any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in names for text in texts[:2]):
        return "it has the name of an office"
    return ""
