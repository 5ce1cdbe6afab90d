"""Finding in one state of the guide: the tables of each language are made when somebody asks, once."""

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

from guide.catalogues.compiling import Catalogues
from guide.languages import Language
from guide.library.whole import Library
from guide.search.asking import Index, first, merged
from guide.search.entries import Entry, entries_of
from guide.search.indexing import tables_of
from guide.search.packing import packed, packed_entries


@dataclass(frozen=True)
class Outcome:
    """What a page shows of the answer to a question."""

    shown: list[Entry]
    sure: float
    danger: bool


class Finder:
    """Finds in the content and the catalogues that it was given."""

    def __init__(self, library: Library, catalogues: Catalogues, paper: bool = True) -> None:
        self._library, self._catalogues = library, catalogues
        self._entries = entries_of(library, paper)
        self._indexes: dict[str, Index] = {}
        self._alone = Lock()

    def index(self, language: Language) -> Index:
        """Return the index of a language; who asks while it is being made waits for it."""
        with self._alone:
            if language.code not in self._indexes:
                tables = tables_of(self._entries, self._library, language, self._catalogues)
                self._indexes[language.code] = Index(tables)
            return self._indexes[language.code]

    def packed_entries(self) -> str:
        """Return what the browser needs in every language, as JSON."""
        return packed_entries(self._entries)

    def packed(self, language: Language) -> str:
        """Return what the browser needs to find in a language, as JSON."""
        return packed(self.index(language).tables, self._catalogues)

    def find(self, question: str, languages: Sequence[Language]) -> Outcome:
        """Return what a question finds for readers of these languages, asked in each of them."""
        answer = merged([self.index(language).ask(question) for language in languages])
        shown = first(answer, self._entries, [language.code for language in languages])
        return Outcome([self._entries[each.number] for each in shown], answer.sure, answer.danger)
