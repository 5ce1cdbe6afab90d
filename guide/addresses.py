"""Every address of the guide, in reading order: for the sitemap, the tests, the export."""

from collections.abc import Iterable, Iterator

from guide import kinds
from guide.handing import handed, short_pages
from guide.kinds import LISTS, TILED, PageKind
from guide.languages import DUTCH, EDITIONS, Edition, Language
from guide.library.model import Place, Subject, Theme
from guide.library.paging import nth, paged
from guide.library.whole import Library
from guide.voices.units import Pack, packs

SAVE, MANIFEST, START = kinds.SAVE.slug, "gids.webmanifest", kinds.START
SEARCH = kinds.SEARCH.slug
ROOMS = tuple(dict.fromkeys(kind.room for kind in kinds.KINDS.values() if kind.room))
PICTOGRAMS, PRINT, HAND_OVER = kinds.SUBJECTS.slug, kinds.PRINT.slug, kinds.HAND_OVER.slug
VOICE, VOICES = "voice", "stemmen"  # where sounds stand, and what a phone can keep of a language
DATA, DATA_VERSION = "api", "v1"  # the open data, and the version of its form

Address = tuple[PageKind, str]


def pages_in(edition: Edition, library: Library) -> Iterator[Address]:
    """Yield every page to read of one edition: its kind and its path."""
    root = f"/{edition.code}/"
    yield kinds.HOME, root
    for theme in library.open_themes.values():
        yield from _pages_of_theme(f"{root}{theme.slug}/", theme, library)
    for each in TILED:
        yield kinds.OVERVIEW, f"{root}{each.slug}/"
    yield from _numbered(kinds.ALPHABET, f"{root}{kinds.WORDS.slug}/{kinds.ALPHABET.slug}/", len(library.alphabet))
    for place in library.places.values():
        yield from _pages_of_place(root, place, library)
    for slug in library.cards:
        yield kinds.CARD, f"{root}{kinds.CARDS.slug}/{slug}/"
    yield kinds.DRAWN, f"{root}{kinds.DRAWN.slug}/"
    for theme in library.open_themes.values():
        yield from _drawn_pages(f"{root}{kinds.DRAWN.slug}/{theme.slug}/", theme, library)
    yield kinds.SEARCH, f"{root}{SEARCH}/"
    if library.moments:
        yield kinds.MOMENTS, f"{root}{kinds.MOMENTS.slug}/"
    for slug in library.moments:
        yield kinds.MOMENT, f"{root}{kinds.MOMENTS.slug}/{slug}/"
    yield from _pages_of_centres(f"{root}{kinds.OWN_CENTRES.slug}/", library)
    for each in (kinds.EMERGENCY, kinds.SAVE, kinds.ABOUT, kinds.VOLUNTEERS, kinds.CENTRES, kinds.SUBJECTS):
        yield each, f"{root}{each.slug}/"
    for subject in library.subjects.values():
        yield from _pages_of_subject(f"{root}{PICTOGRAMS}/", subject, library)


def _numbered(kind: PageKind, first: str, count: int) -> Iterator[Address]:
    """Yield the pages of a list, so many."""
    for number in range(1, count + 1):
        yield kind, nth(first, number)


def _pages_of_theme(root: str, theme: Theme, library: Library) -> Iterator[Address]:
    yield kinds.THEME, root
    for each in LISTS:
        yield from _numbered(each, f"{root}{each.slug}/", len(library.listed(each, theme.slug)))
    for journey in library.in_theme(theme.slug):
        yield kinds.JOURNEY, f"{root}{journey.slug}/"
        for step in journey.steps:
            yield kinds.STEP, f"{root}{journey.slug}/{step.number}/"


def _drawn_pages(root: str, theme: Theme, library: Library) -> Iterator[Address]:
    yield kinds.DRAWN_THEME, root
    for number in range(1, len(library.drawn_pages(theme.slug)) + 1):
        yield kinds.DRAWN_ACTS, f"{root}{number}/"


def _pages_of_place(root: str, place: Place, library: Library) -> Iterator[Address]:
    for kind, first in (
        (kinds.PLACE, f"{root}{kinds.CARDS.slug}/{kinds.PLACE.slug}/{place.slug}/"),
        (kinds.PRACTICE, f"{root}{kinds.PRACTICE.slug}/{place.slug}/"),
    ):
        yield from _numbered(kind, first, len(library.cards_at(place, kind)))


def _pages_of_centres(root: str, library: Library) -> Iterator[Address]:
    if library.centres and not library.centre:
        yield kinds.OWN_CENTRES, root
    for centre in library.centres.values():
        yield from _numbered(kinds.OWN_CENTRE, f"{root}{centre.slug}/", len(library.doors_of(centre)))


def _pages_of_subject(root: str, subject: Subject, library: Library) -> Iterator[Address]:
    pictures = library.pictures_of(subject)
    for number in range(1, len(paged(pictures, kinds.GALLERY.per_page)) + 1):
        yield kinds.GALLERY, f"{root}{subject.slug}/{number}/"
    for picture in pictures:
        yield kinds.PICTOGRAM, f"{root}{picture.slug}/"


def paper_in(edition: Edition, library: Library) -> Iterator[Address]:
    """Yield every page of one edition where paper is chosen: its kind and its path. A server has to make the paper."""
    root = f"/{edition.code}/"
    yield kinds.PRINT, f"{root}{PRINT}/"
    for theme in library.open_themes.values():
        yield kinds.PRINT_THEME, f"{root}{theme.slug}/{PRINT}/"
        for journey in library.in_theme(theme.slug):
            yield kinds.PRINT_JOURNEY, f"{root}{theme.slug}/{journey.slug}/{PRINT}/"


def handing_over_in(edition: Edition, library: Library) -> Iterator[Address]:
    """Yield every page of one edition that hands something over: its kind and its path. They lead to what others have
    on the web, so no phone saves them, and they are nothing to find.
    """
    for each in handed(library):
        yield kinds.HAND_OVER, f"/{edition.code}/{each.path}{HAND_OVER}/"


def rooms_in(edition: Edition, library: Library) -> Iterator[Address]:
    """Yield every page of the rooms for volunteers: its kind and its path. No phone saves them with the guide, they are
    nothing to find, and what they show is one language.
    """
    if edition.is_pair:
        return
    root = f"/{edition.code}/{kinds.RECORD.slug}/"
    yield kinds.RECORD, root
    yield kinds.RECORD_TIP, f"{root}{kinds.RECORD_TIP.slug}/"
    yield from ((kinds.RECORD_PACK, f"{root}{pack.slug}/") for pack in packs(library))
    root = f"/{edition.code}/{kinds.PROOFREAD.slug}/"
    yield kinds.PROOFREAD, root
    for pack in packs(library):
        yield _proofread(pack, edition, library), f"{root}{pack.slug}/"


def _proofread(pack: Pack, edition: Edition, library: Library) -> PageKind:
    if edition.lead is DUTCH:
        return kinds.PROOFREAD_VOICES
    return kinds.PROOFREAD_JOURNEY if pack.slug in library.journeys else kinds.PROOFREAD_PACK


def in_no_language(library: Library) -> Iterator[Address]:
    """Yield every page that belongs to no edition: where a language is chosen for the guide, or for a part of it."""
    yield kinds.CHOOSE_LANGUAGE, "/"
    for short in short_pages(library):
        yield kinds.SHORT, f"/{short}"


def paths_in(edition: Edition, library: Library) -> Iterator[str]:
    """Yield the path of every page to read of one edition."""
    return (path for _, path in pages_in(edition, library))


def all_paths(
    library: Library, editions: Iterable[Edition] = tuple(EDITIONS.values()), paper: bool = True
) -> Iterator[str]:
    """Yield the path of every page of the guide, those where paper is chosen included if asked."""
    yield from (path for _, path in in_no_language(library))
    for edition in editions:
        yield from paths_in(edition, library)
        yield from (path for listed in (handing_over_in, rooms_in) for _, path in listed(edition, library))
        if paper:
            yield from (path for _, path in paper_in(edition, library))


def files(
    library: Library, editions: Iterable[Edition] = tuple(EDITIONS.values()), public_url: str = ""
) -> Iterator[str]:
    """Yield the path of everything that is no page for readers, but must be there.

    Only a guide that knows its public address has a sitemap.
    """
    yield "/robots.txt"
    if public_url:
        yield "/sitemap.xml"
    for slug in library.pictures:
        yield f"/{PICTOGRAMS}/{slug}.svg"
    yield from ("/s.js", "/sw.js", "/icons/192.png", "/icons/512.png", "/favicon.ico", "/apple-touch-icon.png")
    yield from (f"/{name}.js" for name in (SEARCH, *ROOMS))
    languages = tuple(dict.fromkeys(language for edition in editions for language in edition.languages))
    for part in (*shared_parts(library), *search_parts(languages)):
        yield f"/{SAVE}/{part}.json"
    yield from (f"/{DATA}/guide.json", f"/{DATA}/guide.schema.json")
    for language in languages:
        yield f"/{language.code}/{SEARCH}.js"
    for edition in editions:
        if not edition.is_pair:
            yield from data_of(edition.code)
        yield f"/{edition.code}/{MANIFEST}"
        yield f"/{edition.code}/{SAVE}.json"
        for part in parts(edition, library):
            yield f"/{edition.code}/{SAVE}/{part}.json"


def sounds(names: Iterable[str], codes: Iterable[str]) -> Iterator[str]:
    """Yield the path of each sound with one of these names, and of what there is in each language."""
    yield from (f"/{VOICE}/{name}.mp3" for name in names)
    yield from (f"/{code}/{VOICES}.json" for code in codes)


def data_of(code: str) -> tuple[str, str]:
    """Return the paths of the open data of a language: the guide, and who helps."""
    return f"/{DATA}/{DATA_VERSION}/{code}.json", f"/{DATA}/{DATA_VERSION}/{code}.services.json"


# ------------------------------------------------------------------ the parts in which a phone saves an edition

STYLES, DRAWINGS = "stijl", "tekeningen"


def shared_parts(library: Library) -> tuple[str, ...]:
    """Return the names of the parts that all editions share: the styles, and the drawings by subject."""
    return (STYLES, *(f"{DRAWINGS}.{slug}" for slug in library.subjects))


def search_parts(languages: Iterable[Language]) -> dict[str, Language | None]:
    """Return the names of the parts by which a phone finds: what is the same for all, and what each language says."""
    return {SEARCH: None, **{f"{SEARCH}.{language.code}": language for language in languages}}


def parts(edition: Edition, library: Library) -> dict[str, list[str]]:
    """Return the paths of an edition by the name of the part that holds them, the most urgent first, the gallery last.

    The first page of all belongs to the start of every edition.
    """
    found = {START: ["/"]}
    for kind, path in pages_in(edition, library):
        found.setdefault(_part_of(kind, path, library), []).append(path)
    return found


def is_gallery(part: str) -> bool:
    """Tell whether a part belongs to the page with all pictograms, which a family may leave out."""
    return part.partition(".")[0] == PICTOGRAMS


def _part_of(kind: PageKind, path: str, library: Library) -> str:
    """Return the part of a page: a group of journeys, a theme, its cards, the subject of a drawing, or the start."""
    first, second, *_ = f"{path}/".split("/")[2:]
    if kind in (kinds.JOURNEY, kinds.STEP):
        groups = [group.journeys for group in library.themes[first].groups]
        number = next((number for number, journeys in enumerate(groups, 1) if second in journeys), None)
        return f"{first}.{number}" if number else first
    if kind in (kinds.THEME, *LISTS):
        return first
    if kind in (kinds.DRAWN_THEME, kinds.DRAWN_ACTS):
        return second
    if kind is kinds.PICTOGRAM:
        return f"{PICTOGRAMS}.{library.subject_of(library.pictures[second]).slug}"
    if kind is kinds.GALLERY:
        return f"{PICTOGRAMS}.{second}"
    if kind is kinds.CARD:
        return f"{first}.{library.cards[second].theme}"
    if kind is kinds.PLACE:
        return f"{first}.{second}"
    return first if kind in (kinds.ALPHABET, kinds.PRACTICE, kinds.SUBJECTS) else START
