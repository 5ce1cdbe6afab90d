"""The commands about the search: how good it is, and what a question finds."""

import argparse
from typing import TYPE_CHECKING

from guide.languages import LANGUAGES, Language

if TYPE_CHECKING:
    from guide.library.whole import Library
    from guide.search.asking import Index


def rates(chosen: argparse.Namespace) -> None:
    """Tell for each language how many questions of families find their answer, and list those that do not."""
    from guide.search.rates import DEPTHS, rated, share

    told = []
    for code in [chosen.language] if chosen.language else LANGUAGES:
        library, index = _opened(LANGUAGES[code])
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
    _, index = _opened(LANGUAGES[chosen.language])
    answer = index.ask(chosen.question)
    print(f"known words: {answer.sure:.0%}{'   a word of danger' if answer.danger else ''}")
    for each in index.for_readers(answer.found, (chosen.language,))[: chosen.count]:
        print(f"{each.score:7.2f}  {index.id_of(each.number):28}  {index.entries[each.number][2]}")


def _opened(language: Language) -> "tuple[Library, Index]":
    from datetime import date

    from guide.catalogues.compiling import open_catalogues
    from guide.library.loading import described, load
    from guide.search.asking import Index
    from guide.search.indexing import index_of

    library = load(drawn=described(), today=date.max)
    return library, Index(index_of(library, language, open_catalogues()))
