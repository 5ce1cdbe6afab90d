"""Every address of the guide, in reading order: for the sitemap, the tests, the export."""

from collections.abc import Iterator

from guide.languages import EDITIONS, Edition
from guide.library import Library

# The pages that are no journey, by the Dutch name in their address.
EMERGENCY, CARDS, CONTACTS, WORDS, ABOUT = "nood", "toonkaarten", "contacten", "woorden", "over"
PRINT = "afdrukken"
LISTS = (CARDS, CONTACTS, WORDS)  # each has a page for every theme


def paths_in(edition: Edition, library: Library) -> Iterator[str]:
    """Yield the path of every page of one edition."""
    root = f"/{edition.code}/"
    yield root
    for theme in library.open_themes:
        yield f"{root}{theme.slug}/"
        for each in LISTS:
            yield f"{root}{theme.slug}/{each}/"
        yield f"{root}{theme.slug}/{PRINT}/"
        for journey in library.in_theme(theme.slug):
            yield f"{root}{theme.slug}/{journey.slug}/"
            yield f"{root}{theme.slug}/{journey.slug}/{PRINT}/"
            for step in journey.steps:
                yield f"{root}{theme.slug}/{journey.slug}/{step.number}/"
    for page in (EMERGENCY, *LISTS, PRINT, ABOUT):
        yield f"{root}{page}/"
    for slug in library.cards:
        yield f"{root}{CARDS}/{slug}/"


def all_paths(library: Library) -> Iterator[str]:
    """Yield the path of every page of the guide."""
    yield "/"
    for edition in EDITIONS.values():
        yield from paths_in(edition, library)

