"""The commands about content: whether it is right, how old its facts are, how short its sentences."""

import argparse
from datetime import date
from typing import TYPE_CHECKING

from guide.languages import LANGUAGES

if TYPE_CHECKING:
    from guide.library.whole import Library


def check(chosen: argparse.Namespace) -> int:
    """Report every mistake in the content and the translations, or in the content of another folder alone."""
    from guide import pictograms
    from guide.catalogues.compiling import can_be_edited
    from guide.catalogues.linting.catalogue import check_catalogues
    from guide.library.loading import load
    from guide.paths import CONTENT

    library = load(chosen.content or CONTENT, drawn=pictograms.names())
    print(f"{len(library.journeys)} journeys, {len(library.pictures)} drawings: nothing to mend.")
    if chosen.content:
        return 0
    if not can_be_edited():
        print("The translations were not checked: that needs a checkout of the guide.")
        return 0
    for line in _unmet(library):
        print(line)
    problems = [*check_catalogues(library.door_names), *_unreadable_reviews()]
    for problem in problems:
        print(problem)
    print(f"translations/: {len(problems)} to mend." if problems else "translations/: nothing to mend.")
    return 1 if problems else 0


def _unreadable_reviews() -> list[str]:
    """Return what is wrong with the files of native readers."""
    from guide.reviews.store import folder_of, told
    from guide.settings import from_environment

    return told(folder_of(from_environment().get("REVIEWS", "")))


def _unmet(library: "Library") -> list[str]:
    """Return what to know about the words of families: no mistake, for a text may have changed since."""
    from guide.catalogues.compiling import open_catalogues
    from guide.search.checking import unmet
    from guide.search.finder import Finder

    finder = Finder(library, open_catalogues())
    return [
        line
        for code, vocabulary in library.vocabularies.items()
        for line in unmet(vocabulary, finder.index(LANGUAGES[code]))
    ]


def facts(chosen: argparse.Namespace) -> None:
    """List what can change with the years and the pages where it stands, so that a stale fact is found at once."""
    from guide import pictograms
    from guide.library.loading import load
    from guide.library.model import HOLDS

    library, today = load(drawn=pictograms.names(), today=date.max), date.today()
    stale = library.stale(today)
    aging = [
        (fact.checked, fact.volatility, fact.slug, ", ".join(library.places_of(fact)) or "on no page", fact.source)
        for fact in library.facts.values()
    ]
    aging += [
        (each.checked, "contact", each.slug, f"contacts/{each.theme}", each.source)
        for each in library.contacts.values()
    ]
    natures = [*HOLDS, "contact"]
    for checked_on, nature, slug, places, source in sorted(aging, key=lambda row: (row[0], natures.index(row[1]))):
        age = (today - checked_on).days
        if chosen.older_than is None or age >= chosen.older_than:
            late = "  stale" if nature in HOLDS and slug in stale else ""
            print(f"{checked_on}  {age:5} days  {nature:9}  {slug}  {places}  ({source}){late}")


def readability(_chosen: argparse.Namespace) -> None:
    """List how many words the sentences of each journey have, on average and in the longest, the hardest first."""
    from guide.library.loading import described, load
    from guide.library.readability import readability as measured
    from guide.library.readability import words_in

    library = load(drawn=described(), today=date.max)
    told = [(measured(library, journey), journey) for journey in library.journeys.values()]
    print("mean  longest  journey")
    for each, journey in sorted(told, key=lambda row: row[0].mean, reverse=True):
        print(f"{each.mean:4.1f}  {words_in(each.longest):7}  {journey.theme}/{journey.slug}: {each.longest}")
