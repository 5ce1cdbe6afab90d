"""Checks that what families look for leads to something that exists."""

from collections.abc import Iterable

from guide.library.report import Report
from guide.library.whole import Library

SHELVES = {"w": "words", "c": "contacts", "t": "cards", "m": "moments", "p": "ways"}


def check_targets(library: Library, report: Report) -> None:
    """Report every entry that a file of words or a question names and that does not exist."""
    for code, vocabulary in library.vocabularies.items():
        _check(vocabulary.about, library, f"search/{code}.toml", "about", report)
    for code, asked in library.questions.items():
        for number, question in enumerate(asked.questions, 1):
            where = f"question {number} (“{question.ask}”), right"
            _check(question.right, library, f"search/questions/{code}.toml", where, report)


def _check(targets: Iterable[str], library: Library, file: str, where: str, report: Report) -> None:
    for target in targets:
        if not exists(target, library) and not report.unread:
            mend = "write a journey, journey/step, w:word, c:contact, t:card, m:moment or p:way that is in the guide"
            report.add(file, where, f"“{target}” does not exist", mend)


def exists(target: str, library: Library) -> bool:
    """Tell whether an entry that is called so can be found in the guide."""
    shelf, colon, slug = target.partition(":")
    if colon:
        return shelf in SHELVES and slug in getattr(library, SHELVES[shelf])
    journey, slash, step = target.partition("/")
    if journey not in library.journeys:
        return False
    return not slash or step in {str(each.number) for each in library.journeys[journey].steps}
