"""Makes the index of one language: plain data, the same for the server and for the browser.

Keys of the index: `entries`, what can be found; `terms`, every word without its endings; `places`, for each term the
entries in which it stands; `rarity`, what a term counts for that stands in so many entries; the tables of the language.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from guide.catalogues.compiling import Catalogues
from guide.languages import DUTCH, Language
from guide.library.model import Text, Vocabulary
from guide.library.whole import Library
from guide.search import outlines
from guide.search.endings import ENDINGS, stem
from guide.search.entries import ABOUT, FIELDS, KINDS, REST, WITHIN, Entry, Said, entries_of
from guide.search.folding import FOLDED, words_of

Speaks = Callable[[Said], str]
_CODES = {field: code for code, field in enumerate(FIELDS)}


def index_of(
    library: Library, language: Language, catalogues: Catalogues, extra: Sequence[Entry] = ()
) -> dict[str, Any]:
    """Return the index of a language. `extra` holds what a centre adds; it stands after all else."""
    speaks, entries = speaker(language, catalogues), [*entries_of(library), *extra]
    vocabulary = library.vocabularies.get(language.code, Vocabulary(language.code))
    cut = ENDINGS[language.code]
    silent = set(words_of(" ".join(vocabulary.silent)))
    fields = [_spoken(entry, vocabulary, speaks) for entry in entries]
    terms = _terms(fields, silent, lambda word: stem(word, cut))
    says = _says(vocabulary, lambda word: stem(word, cut))
    known = sorted(set(terms) | set(says))
    return {
        "language": language.code,
        "entries": [_shown(entry, speaks) for entry in entries],
        "terms": known,
        "places": [terms.get(term, []) for term in known],
        "says": says,
        "rarity": rarities(len(entries), max(map(len, terms.values()), default=0)),
        "silent": sorted(silent),
        "danger": sorted({stem(word, cut) for word in words_of(" ".join(vocabulary.danger))}),
        "letters": FOLDED,
        "endings": cut.as_data(),
        "dutch": ENDINGS[DUTCH.code].as_data(),
        "outlines": outlines.as_table(),
        "fields": list(FIELDS.values()),
        "within": WITHIN,
        "kinds": KINDS,
    }


def speaker(language: Language, catalogues: Catalogues) -> Speaks:
    """Return what says a text in a language, or in Dutch where it is not translated."""

    def says(said: Said) -> str:
        if not isinstance(said, Text) or language == DUTCH:
            return said.dutch if isinstance(said, Text) else said
        return catalogues[language.catalogue, "guide"].pgettext(said.context, said.dutch) or said.dutch

    return says


def rarities(count: int, most: int) -> list[float]:
    """Return what a term counts that stands in 0, 1, 2… `most` of so many entries: rounded, the same everywhere."""
    return [0.0, *(round(math.log(1 + count / number), 2) for number in range(1, most + 1))]


def _spoken(entry: Entry, vocabulary: Vocabulary, speaks: Speaks) -> list[tuple[str, str]]:
    """Return what is read for an entry in one language, the words of families included."""
    return [*((field, speaks(said)) for field, said in entry.fields), (ABOUT, vocabulary.about.get(entry.id, ""))]


def _terms(
    fields: Iterable[Iterable[tuple[str, str]]], silent: set[str], cut: Callable[[str], str]
) -> dict[str, list[tuple[int, int]]]:
    """Return for each term the numbers of the entries in which it stands, each with the field that counts most."""
    terms: dict[str, dict[int, int]] = {}
    for number, texts in enumerate(fields):
        for field, text in texts:
            for word in words_of(text):
                if word not in silent:
                    found = terms.setdefault(cut(word), {})
                    found[number] = min(found.get(number, _CODES[REST]), _CODES[field])
    return {term: list(found.items()) for term, found in terms.items()}


def _says(vocabulary: Vocabulary, cut: Callable[[str], str]) -> dict[str, list[str]]:
    """Return for each word of families, without endings, the terms that it stands for."""
    found: dict[str, list[str]] = {}
    for theirs, ours in vocabulary.says.items():
        meant = [cut(word) for word in words_of(ours)]
        for word in words_of(theirs):
            found[cut(word)] = list(dict.fromkeys([*found.get(cut(word), ()), *meant]))
    return found


def _shown(entry: Entry, speaks: Speaks) -> list[str]:
    """Return what a result shows of an entry, without what is empty at its end."""
    shown = [entry.id, entry.kind, speaks(entry.title), entry.path, entry.picture, entry.phone, entry.language]
    while not shown[-1]:
        shown.pop()
    return shown
