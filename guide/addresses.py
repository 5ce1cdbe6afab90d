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


def files(library: Library, editions: Iterable[Edition] = tuple(EDITIONS.values())) -> Iterator[str]:
    """Yield the path of everything that is no page for readers, but must be there."""
    yield from ("/robots.txt", "/sitemap.xml")
    for slug in library.pictures:
        yield f"/{PICTOGRAMS}/{slug}.svg"
    yield from ("/s.js", "/sw.js", "/icons/192.png", "/icons/512.png")
    for part in shared_parts(library):
        yield f"/{KEEPING}/{part}.json"
    for edition in editions:
        yield f"/{edition.code}/{MANIFEST}"
        yield f"/{edition.code}/{KEEPING}.json"
        for part in parts(edition, library):
            yield f"/{edition.code}/{KEEPING}/{part}.json"


# ------------------------------------------------------------------ the parts in which a phone saves an edition

START, STYLES, DRAWINGS = "begin", "stijl", "tekeningen"
PER_PART = 5  # journeys: some 25 kB over the wire, so that a bad line gets somewhere


def shared_parts(library: Library) -> tuple[str, ...]:
    """Return the names of the parts that all editions share: the styles, and the drawings by subject."""
    return (STYLES, *(f"{DRAWINGS}.{slug}" for slug in library.subjects))


def parts(edition: Edition, library: Library) -> dict[str, list[str]]:
    """Return the paths of an edition by the name of the part that holds them, the most urgent first, the gallery last.

    The first page of all belongs to the start of every edition.
    """
    found: dict[str, list[str]] = {}
    for path in ("/", *paths_in(edition, library)):
        found.setdefault(_part_of(path, library), []).append(path)
    return found


def is_gallery(part: str) -> bool:
    """Tell whether a part belongs to the page with all pictograms, which a family may leave out."""
    return part.partition(".")[0] == PICTOGRAMS


def _part_of(path: str, library: Library) -> str:
    _, _, first, second, third, *_ = f"{path}///".split("/")
    if second in library.journeys and first in library.themes:
        place = library.in_theme(first).index(library.journeys[second])
        return f"{first}.{place // PER_PART + 1}"
    if first == PICTOGRAMS and second:
        return f"{PICTOGRAMS}.{second if third else library.subject_of(library.pictures[second]).slug}"
    return first if first in library.themes or first in (CARDS, PICTOGRAMS) else START
