"""Makes what the search of one language knows, from the content, the catalogue and the words of families."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from guide.catalogues.compiling import Catalogues
from guide.languages import DUTCH, Language
from guide.library.model import Text
from guide.library.whole import Library
from guide.library.wording import Vocabulary
from guide.search.endings import ENDINGS, Endings, stem
from guide.search.entries import ABOUT, BODY, BOTH, FIELDS, OURS, TITLE, Entry, Said
from guide.search.folding import words_of

LEAST_OF_DANGER = 4  # letters that must stay of a word for it to be one of danger without its ending

Speaks = Callable[[Said], str]
CODES = {field: code for code, field in enumerate(FIELDS)}


@dataclass(frozen=True)
class Tables:
    """What the search of one language knows; the browser gets the same (guide/search/packing.py).

    terms   every word without its endings, in order
    places  for each term the numbers of the entries in which it stands, each with the number of its best field
    says    words of families, without endings, with the terms that they stand for
    rarity  what a term counts that stands in 0, 1, 2… entries
    silent  words that say nothing, folded     danger  words of danger, folded, and the longer ones without endings too
    """

    language: Language
    entries: Sequence[Entry]
    terms: list[str]
    places: list[list[tuple[int, int]]]
    says: dict[str, list[str]]
    rarity: list[float]
    silent: frozenset[str]
    danger: frozenset[str]
    endings: Endings


def tables_of(entries: Sequence[Entry], library: Library, language: Language, catalogues: Catalogues) -> Tables:
    """Return what the search of a language knows about these entries."""
    speaks, cut = speaker(language, catalogues), ENDINGS.get(language.code, Endings())
    vocabulary = library.vocabularies.get(language.code, Vocabulary(language.code))
    silent = frozenset(words_of(" ".join(vocabulary.silent)))
    found = terms_of((_spoken(entry, vocabulary, speaks) for entry in entries), silent, cut)
    says = _says(vocabulary, cut)
    terms = sorted({*found, *says})
    return Tables(
        language,
        entries,
        terms,
        places=[sorted(found.get(term, {}).items()) for term in terms],
        says=says,
        rarity=_rarities(len(entries), max(map(len, found.values()), default=0)),
        silent=silent,
        danger=whole_and_short(words_of(" ".join(vocabulary.danger)), cut),
        endings=cut,
    )


def whole_and_short(words: Sequence[str], cut: Endings) -> frozenset[str]:
    """Return words, and without their endings too those of which enough stays: so words of danger are compared."""
    return frozenset([*words, *(short for word in words if len(short := stem(word, cut)) >= LEAST_OF_DANGER)])


def speaker(language: Language, catalogues: Catalogues) -> Speaks:
    """Return what says a text in a language, or in Dutch where it is not translated."""

    def says(said: Said) -> str:
        if not isinstance(said, Text) or language == DUTCH:
            return said.dutch if isinstance(said, Text) else said
        return catalogues[language.catalogue, "guide"].pgettext(said.context, said.dutch) or said.dutch

    return says


def _spoken(entry: Entry, vocabulary: Vocabulary, speaks: Speaks) -> list[tuple[str, str]]:
    """Return what is read for an entry in one language, the words of families included."""
    families = [vocabulary.about.get(entry.id, ""), *(vocabulary.doors if entry.kind in OURS else ())]
    fields = ((field, speaks(said)) for field, said in entry.fields)
    return [*shown(entry, speaks), *fields, *((ABOUT, words) for words in families)]


def shown(entry: Entry, speaks: Speaks) -> list[tuple[str, str]]:
    """Return what a result says of an entry: a phone has these texts, and reads their words there."""
    return [(TITLE, speaks(entry.title)), *([(BODY, speaks(entry.under))] if entry.kind != "step" else ())]


def terms_of(
    entries: Iterable[Iterable[tuple[str, str]]], silent: frozenset[str], cut: Endings
) -> dict[str, dict[int, int]]:
    """Return for each term the numbers of the entries in which it stands, each with the field that counts most."""
    terms: dict[str, dict[int, int]] = {}
    for number, texts in enumerate(entries):
        for field, text in texts:
            for word in telling(words_of(text), silent, cut):
                found = terms.setdefault(stem(word, cut), {})
                found[number] = _one_of(found.get(number, CODES[field]), CODES[field])
    return terms


def _one_of(field: int, other: int) -> int:
    """Return the one field for two in which a term stands."""
    return CODES[BOTH] if {field, other} == {CODES[TITLE], CODES[ABOUT]} else min(field, other)


def telling(words: list[str], silent: frozenset[str], cut: Endings) -> list[str]:
    """Return the words without those that say nothing; all of them when they all say nothing (“who is who”)."""
    return [word for word in words if not _is_silent(word, silent, cut)] or words


def _is_silent(word: str, silent: frozenset[str], cut: Endings) -> bool:
    """Tell whether a word says nothing, “and” before it included."""
    return word in silent or bool(cut.joined) and word.startswith(cut.joined) and word[len(cut.joined) :] in silent


def _says(vocabulary: Vocabulary, cut: Endings) -> dict[str, list[str]]:
    """Return for each word of families, without endings, the terms that it stands for."""
    found: dict[str, list[str]] = {}
    for theirs, ours in vocabulary.says.items():
        meant = [stem(word, cut) for word in words_of(ours)]
        for word in words_of(theirs):
            found[stem(word, cut)] = list(dict.fromkeys([*found.get(stem(word, cut), ()), *meant]))
    return found


def _rarities(count: int, most: int) -> list[float]:
    """Return what a term counts that stands in 0, 1, 2… `most` of so many entries: rounded, the same everywhere."""
    return [0.0, *(round(math.log(1 + count / number), 2) for number in range(1, most + 1))]
