"""A Dutch text with its translation, and the pieces the rules look at."""

import re
from dataclasses import dataclass
from functools import cached_property

from guide.catalogues.formatting import PLACEHOLDER
from guide.catalogues.linting.languages import WRITING
from guide.catalogues.linting.languages.writing import Writing
from guide.languages import TRANSLATED
from guide.library.contexts import FACT, SOUND

OPEN, CLOSE = "\u2068", "\u2069"  # first strong isolate, pop directional isolate
COPIED = "\ufffc"  # stands in for an isolate or a placeholder
ISOLATE = re.compile(f"{OPEN}([^{OPEN}{CLOSE}]*){CLOSE}")
NOT_OURS = re.compile(f"{ISOLATE.pattern}|{PLACEHOLDER.pattern}")
RIGHT_TO_LEFT = frozenset(language.catalogue for language in TRANSLATED if language.direction == "rtl")
DIACRITICS = re.compile("[\u064b-\u0652\u0670]")


@dataclass(frozen=True)
class Message:
    """One catalogue entry. `names` are the Dutch names that families must recognise on doors."""

    dutch: str
    translation: str
    language: str
    context: str = ""
    names: frozenset[str] = frozenset()

    @property
    def writing(self) -> Writing:
        """How its language is written."""
        return WRITING[self.language]

    @property
    def is_right_to_left(self) -> bool:
        """Tell whether Latin names and numbers need an isolate to stand in order."""
        return self.language in RIGHT_TO_LEFT

    @property
    def is_sound(self) -> bool:
        """Tell whether the text says how a Dutch sentence sounds, in the reader's letters."""
        return self.context == SOUND

    @property
    def is_fact(self) -> bool:
        """Tell whether the text is one of the facts, which may be longer."""
        return self.context == FACT

    @property
    def is_bare_name(self) -> bool:
        """Tell whether the Dutch is only a name, which may stay as it is."""
        return self.dutch in self.names or bool(re.fullmatch(r"[A-Z0-9][A-Z0-9 ]+", self.dutch))

    @cached_property
    def isolates(self) -> list[str]:
        """The texts between U+2068 and U+2069."""
        return ISOLATE.findall(self.translation)

    @cached_property
    def shown(self) -> str:
        """The translation with each isolate and placeholder replaced by one sign."""
        return NOT_OURS.sub(COPIED, self.translation)

    @cached_property
    def plain(self) -> str:
        """The text to look words up in: as `shown`, without vowel signs."""
        return DIACRITICS.sub("", self.shown)


def name_of(sign: str) -> str:
    """Show a character with its code point."""
    return f"“{sign}” (U+{ord(sign):04X})"
