"""The commands about the search: how good it is, and what a question finds."""

import argparse
from typing import TYPE_CHECKING

from guide.languages import LANGUAGES, Language

if TYPE_CHECKING:
    from guide.library.whole import Library
    from guide.search.asking import Index
    from guide.search.indexing import Speaks


def rates(chosen: argparse.Namespace) -> None:
    """Tell for each language how many questions of families find their answer, and list those that do not."""
    from guide.search.rates import DEPTHS, rated, share

    told = []
    for code in [chosen.language] if chosen.language else LANGUAGES:
        library, index, _ = _opened(LANGUAGES[code])
        questions = library.questions[code].questions if code in library.questions else ()
        results = rated(index, questions, code)
        for each in results:
            if not 0 < each.place <= 3:
                place = each.place or "none"
                print(f"{code}: {each.question.ask}  [{place}]\n    right: {', '.join(each.question.right)}")
                print(f"    first: {', '.join(each.first) or 'nothing'}")
        depths = "  ".join(f"first {depth}: {share(results, depth):.1%}" for depth in DEPTHS)
        told.append(f"{code:4}{len(results):5} questions   {depths}")
    print("\n".join(told))


def ask(chosen: argparse.Namespace) -> None:
    """List what a question finds in a language, the best first, with the scores."""
    from guide.search.asking import first

    _, index, speaks = _opened(LANGUAGES[chosen.language])
    answer = index.ask(chosen.question)
    shown = {each.number for each in first(answer, index.entries, (chosen.language,))}
    print(f"known words: {answer.sure:.0%}{'   a word of danger' if answer.danger else ''}   *: shown")
    for each in answer.found[: chosen.count]:
        entry = index.entries[each.number]
        print(f"{each.score:7.2f} {'*' if each.number in shown else ' '} {entry.id:28}  {speaks(entry.title)}")


def _opened(language: Language) -> "tuple[Library, Index, Speaks]":
    """Return the content, the index of a language, and what says a text in it."""
    from datetime import date

    from guide.catalogues.compiling import open_catalogues
    from guide.library.loading import described, load
    from guide.search.finder import Finder
    from guide.search.indexing import speaker

    library, catalogues = load(drawn=described(), today=date.max), open_catalogues()
    return library, Finder(library, catalogues).index(language), speaker(language, catalogues)
