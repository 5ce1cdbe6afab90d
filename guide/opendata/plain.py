"""Parts of the guide as plain data: dictionaries, lists, text and numbers."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from guide.languages import DUTCH, Language
from guide.library.contexts import SOUND
from guide.library.model import Text

Say = Callable[[Text], str | None]  # a text in the language of the file; None: it has no translation
# For translators, how the drawings are divided over files, how much reviewing a group needs, and what a family keeps
# to take its tip back.
LEFT_OUT = {"note", "drawn_in", "two_readers", "risk", "speaker", "consent", "voice"}


class Speaker:
    """Says texts in the language of a file, with the Dutch beside it."""

    def __init__(self, language: Language, say: Say) -> None:
        self.language, self.code, self.say = language, language.code, say

    def both(self, text: Text) -> dict[str, str]:
        """Return a text by the code of its language; one without a translation has the Dutch alone."""
        said = self.say(text)
        return {DUTCH.code: text.dutch} | ({self.code: said} if said else {})

    def alone(self, text: Text) -> str:
        """Return a text for formats in which it has one language."""
        return self.say(text) or text.dutch

    def sound(self, text: Text) -> str | None:
        """Return how Dutch sounds, in the letters of the language; Dutch needs none."""
        return None if self.language is DUTCH else self.say(text)


def plain(part: Any, speaker: Speaker) -> Any:
    """Return a part of the guide as plain data. What is empty is left out."""
    if isinstance(part, Text):
        return speaker.sound(part) if part.context == SOUND else speaker.both(part)
    if isinstance(part, date):
        return part.isoformat()
    if is_dataclass(part):
        named = {each.name: plain(getattr(part, each.name), speaker) for each in fields(part)}
        return {name: value for name, value in named.items() if name not in LEFT_OUT and (value or value is False)}
    if isinstance(part, list | tuple):
        return [plain(each, speaker) for each in part]
    return part
