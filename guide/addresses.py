"""Every address of the guide, in reading order: for the sitemap, the tests, the export."""

from collections.abc import Iterable, Iterator

from guide.languages import EDITIONS, Edition
from guide.library.whole import Library

# The pages that are no journey, by the Dutch name in their address.
EMERGENCY, CARDS, CONTACTS, WORDS, ABOUT = "nood", "toonkaarten", "contacten", "woorden", "over"
KEEPING, MANIFEST = "bewaren", "gids.webmanifest"
PICTOGRAMS = "pictogrammen"
PER_PAGE = 15  # drawings on one page, so that it stays within its weight
PRINT = "afdrukken"
LISTS = (CARDS, CONTACTS, WORDS)  # each has a page for every theme


def paths_in(edition: Edition, library: Library) -> Iterator[str]:
    """Yield the path of every page to read of one edition."""
    root = f"/{edition.code}/"
    yield root
    for theme in library.open_themes:
        yield f"{root}{theme.slug}/"
        for each in LISTS:
            yield f"{root}{theme.slug}/{each}/"
        for journey in library.in_theme(theme.slug):
            yield f"{root}{theme.slug}/{journey.slug}/"
            for step in journey.steps:
                yield f"{root}{theme.slug}/{journey.slug}/{step.number}/"
    for page in (EMERGENCY, *LISTS, PICTOGRAMS, KEEPING, ABOUT):
        yield f"{root}{page}/"
    for slug in library.cards:
        yield f"{root}{CARDS}/{slug}/"
    for subject in library.subjects.values():
        pictures = library.pictures_of(subject)
        for number in range(1, pages_for(len(pictures)) + 1):
            yield f"{root}{PICTOGRAMS}/{subject.slug}/{number}/"
        for picture in pictures:
            yield f"{root}{PICTOGRAMS}/{picture.slug}/"


def paper_in(edition: Edition, library: Library) -> Iterator[str]:
    """Yield the path of every page of one edition where paper is chosen; they need a server that makes it."""
    root = f"/{edition.code}/"
    yield f"{root}{PRINT}/"
    for theme in library.open_themes:
        yield f"{root}{theme.slug}/{PRINT}/"
        for journey in library.in_theme(theme.slug):
            yield f"{root}{theme.slug}/{journey.slug}/{PRINT}/"


def pages_for(count: int) -> int:
    """Return how many pages this many drawings fill."""
    return -(-count // PER_PAGE)


def all_paths(
    library: Library, editions: Iterable[Edition] = tuple(EDITIONS.values()), paper: bool = True
) -> Iterator[str]:
    """Yield the path of every page of the guide, those where paper is chosen included if asked."""
    yield "/"
    for edition in editions:
        yield from paths_in(edition, library)
        if paper:
            yield from paper_in(edition, library)


def files(
    library: Library, editions: Iterable[Edition] = tuple(EDITIONS.values()), public: bool = False
) -> Iterator[str]:
    """Yield the path of everything that is no page for readers, but must be there.

    `public`: the guide knows its own address, and has a sitemap.
    """
    yield "/robots.txt"
    if public:
        yield "/sitemap.xml"
    for slug in library.pictures:
        yield f"/{PICTOGRAMS}/{slug}.svg"
    yield from ("/s.js", "/sw.js", "/icons/192.png", "/icons/512.png")
    for edition in editions:
        yield f"/{edition.code}/{MANIFEST}"
        yield f"/{edition.code}/{KEEPING}.json"
        for part in parts(library):
            yield f"/{edition.code}/{KEEPING}/{part}.json"


START = "begin"  # the part that holds what belongs to no theme or list


def parts(library: Library) -> tuple[str, ...]:
    """Return the names of the parts in which a phone saves an edition, the most urgent first."""
    return (START, *(theme.slug for theme in library.open_themes), CARDS, PICTOGRAMS)


def paths_of_part(edition: Edition, library: Library, part: str) -> Iterator[str]:
    """Yield the path of every page of one part of an edition; the language page belongs to its start."""
    if part == START:
        yield "/"
    names = set(parts(library)) - {START}
    for path in paths_in(edition, library):
        first = path.split("/")[2]
        if (first if first in names else START) == part:
            yield path
