"""Who has read the pages of a guide: computed once, when it is opened."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from gettext import NullTranslations
from pathlib import Path

from guide.catalogues.compiling import DOMAINS
from guide.languages import TRANSLATED, Language
from guide.library.model import Text, texts
from guide.library.whole import Library
from guide.reviews.hashing import pair_of
from guide.reviews.levels import UNREAD, Level, Levels
from guide.reviews.scope import texts_on
from guide.reviews.store import read_kept

Catalogues = Mapping[tuple[str, str], NullTranslations]  # by locale and domain


@dataclass(frozen=True)
class Read:
    """Who read all of some texts: so many readers (0, 1, 2), the last on this day. `partly`: half of them or more were
    read, for many pages share a few.
    """

    readers: int = 0
    last: str = ""
    partly: bool = False


@dataclass(frozen=True)
class Standing:
    """Who has read what in one language: `levels` of every text that somebody approved, `whole` of all journeys,
    `partly` when anything was read."""

    levels: dict[Text, Level] = field(default_factory=dict)
    whole: Read = Read()

    def of(self, some: Iterable[Text]) -> Read:
        """Return who has read all of some texts."""
        if not self.levels:
            return Read()
        found = [self.levels.get(text, UNREAD) for text in some]
        least = min((each.readers for each in found), default=0)
        if not least:
            return Read(partly=2 * sum(each.readers > 0 for each in found) >= max(1, len(found)))
        return Read(least, max(each.last for each in found))


def standings(folder: Path, library: Library, catalogues: Catalogues) -> dict[str, Standing]:
    """Return who has read what, by the code of each language."""
    return {each.code: _standing(folder, library, each, catalogues) for each in TRANSLATED}


def _standing(folder: Path, library: Library, language: Language, catalogues: Catalogues) -> Standing:
    kept = read_kept(folder, language.code)
    levels, catalogue = Levels(kept.answers, kept.carried), catalogues[language.catalogue, DOMAINS[0]]
    if not levels:  # nobody has read anything: nothing is computed
        return Standing()
    found = {}
    for text in set(texts(library)):
        translation = catalogue.pgettext(text.context, text.dutch)
        level = levels.of(pair_of(text.context, text.dutch, translation)) if translation else UNREAD
        if level.readers:
            found[text] = level
    everything = (text for journey in library.journeys.values() for text in texts_on(library, journey))
    whole = Standing(found).of(everything)
    return Standing(found, replace(whole, partly=bool(found) and not whole.readers))
