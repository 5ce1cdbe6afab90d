"""The kinds of pages, in one table: what each is called, where it stands, what it is made of.

From it follow the addresses (guide/addresses.py), the names that no theme and no journey can have, the style inside
each page, the tiles that lead to the lists, and the pages that the tests look at.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class PageKind:
    """One kind of page.

    name      of its template in templates/pages and of its view
    slug      its Dutch word in addresses, the same in all languages; "": it has none of its own
    styles    the files of static/css that it needs besides those of every page
    near      those that it needs besides where a centre stands first
    entries   what it lists, as the library calls it, when every theme has such a list
    per_page  how many entries fit on one page, when it is paged
    picture   the drawing of the tile that leads to it, from the home page and from each theme
    light     there are many of it, all alike, and far below the weight that a page may have
    room      the room for volunteers that it belongs to: it needs a script (guide/delivery/scripts.py), stands in no
              pair, and no phone saves it with the guide
    heard     the files of static/css that it needs besides where the guide has voices; without any it plays none
    """

    name: str
    slug: str = ""
    styles: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    entries: str = ""
    per_page: int = 0
    picture: str = ""
    light: bool = False
    room: str = ""
    heard: tuple[str, ...] = ()


HEARD = ("hear",)

CHOOSE_LANGUAGE = PageKind("choose_language", styles=("choose",))
SHORT = PageKind("short", styles=("choose", "short"), light=True)
HOME = PageKind("home", styles=("tiles", "doors", "search"))
THEME = PageKind("theme", styles=("tiles", "doors", "paging", "search"))
JOURNEY = PageKind("journey", styles=("doors", "folds", "steps", "say", "call"), near=("here",), heard=HEARD)
STEP = PageKind(
    "step", "", ("folds", "steps", "say", "call", "turning", "show"), near=("here",), light=True, heard=HEARD
)
OVERVIEW = PageKind("overview", styles=("tiles", "doors", "alphabet"))  # where the theme of a list is chosen
# With the longest texts of today a full page of each list weighs at most 12,500 of the 14,000 bytes, in the heaviest
# pair: the rest is for longer texts (tests/test_long_lists.py).
CARDS = PageKind("cards", "toonkaarten", ("tiles", "paging"), entries="cards", per_page=20, picture="show_card")
CONTACTS = PageKind(
    "contacts", "contacten", ("lists", "call", "say", "paging"), ("here",), "contacts", 15, "who_is_who", heard=HEARD
)
WORDS = PageKind(
    "words", "woorden", ("lists", "paging"), entries="words", per_page=16, picture="word_for_rent", heard=HEARD
)
# All words once more, from A to Z.
ALPHABET = PageKind("alphabet", "a-tot-z", ("alphabet", "paging"), per_page=18)
SOURCES = PageKind("sources", "bronnen", ("lists", "paging"), entries="journeys", per_page=24)
# The show-cards once more, by the place where they are said.
PLACE = PageKind("place", "plek", styles=("tiles", "doors", "paging"), per_page=20)
PRACTICE = PageKind("practice", "oefenkaarten", ("folds", "practice", "paging"), per_page=12, heard=HEARD)
CARD = PageKind("card", styles=("say", "turning", "card"), light=True, heard=HEARD)
# The whole guide by its drawings alone, for who reads nothing: themes, the groups of one, the acts of some journeys.
# A page holds whole journeys, three at most: with a fourth the heaviest page would be close to the limit.
DRAWN = PageKind("drawn", "in-tekeningen", styles=("drawn",))
DRAWN_THEME = PageKind("drawn_theme", styles=("drawn",))
DRAWN_ACTS = PageKind("drawn_acts", per_page=3, styles=("drawn", "paging"), heard=HEARD)
SEARCH = PageKind("search", "zoeken", styles=("tiles", "doors", "call", "search"))
MOMENTS = PageKind("moments", "momenten", styles=("tiles",))
MOMENT = PageKind("moment", styles=("tiles", "doors", "path"))
EMERGENCY = PageKind("emergency", "nood", ("folds", "tiles", "say", "call", "needs"), near=("here",), heard=HEARD)
ABOUT = PageKind("about", "over", styles=("tiles", "say"))
VOLUNTEERS = PageKind("volunteers", "meegaan", styles=("leaf",))
CENTRES = PageKind("centres", "centra", styles=("leaf",))
# What is here: the centres of this guide, each with its doors (guide/centres/).
OWN_CENTRES = PageKind("own_centres", "centrum", styles=("tiles",))
OWN_CENTRE = PageKind("own_centre", styles=("lists", "call", "paging", "here"), per_page=14)
SUBJECTS = PageKind("pictogram_subjects", "pictogrammen", styles=("tiles",))
GALLERY = PageKind("pictograms", per_page=15, styles=("tiles", "gallery", "paging"))
PICTOGRAM = PageKind("pictogram", styles=("card",), light=True)
HAND_OVER = PageKind("hand_over", "doorgeven", ("hand_over",))
SAVE = PageKind("save", "bewaren", ("save",))
# The rooms for who lends the guide an hour: they need a script of their own, and stand in one language alone.
RECORD = PageKind("record", "opnemen", ("rooms", "record"), room="opnemen")
RECORD_PACK = PageKind("record_pack", styles=("rooms", "record"), room="opnemen")
RECORD_TIP = PageKind("record_tip", "tip", ("rooms", "record"), room="opnemen")
PROOFREAD = PageKind("proofread", "nalezen", ("rooms", "proofread"), room="nalezen")
PROOFREAD_JOURNEY = PageKind("proofread_journey", styles=("say", "rooms", "proofread_lines"), room="nalezen")
PROOFREAD_PACK = PageKind("proofread_pack", styles=("say", "rooms", "proofread_lines"), room="nalezen")
PROOFREAD_VOICES = PageKind("proofread_voices", styles=("say", "rooms", "proofread_lines"), room="nalezen")  # in Dutch
PRINT = PageKind("print", "afdrukken", styles=("tiles",))
PRINT_THEME = PageKind("print_theme", styles=("tiles",))
PRINT_JOURNEY = PageKind("print_journey", styles=("tiles",))
PRINT_OFFER = PageKind("print_offer", light=True)
PRINT_FAILED = PageKind("print_failed")
FAILURE = PageKind("failure")
BUSY = PageKind("busy")

LISTS = (CARDS, CONTACTS, WORDS, SOURCES)  # every theme has these
FOOT = tuple(kind for kind in LISTS if kind.picture)  # at the foot of every page
TILED = (*FOOT, PRACTICE)  # with a page that leads to all of them
BY_PLACE = {CARDS: PLACE, PRACTICE: PRACTICE}  # where that page leads by place, not by theme
KINDS = {
    kind.name: kind
    for kind in (
        CHOOSE_LANGUAGE, SHORT, HOME, THEME, JOURNEY, STEP, OVERVIEW, *LISTS, ALPHABET, PLACE, PRACTICE, CARD, DRAWN,
        DRAWN_THEME, DRAWN_ACTS, SEARCH, MOMENTS, MOMENT, EMERGENCY, ABOUT, VOLUNTEERS, CENTRES, OWN_CENTRES,
        OWN_CENTRE, SUBJECTS, GALLERY, PICTOGRAM, HAND_OVER, SAVE, RECORD, RECORD_PACK, RECORD_TIP, PROOFREAD,
        PROOFREAD_JOURNEY, PROOFREAD_PACK, PROOFREAD_VOICES, PRINT, PRINT_THEME, PRINT_JOURNEY, PRINT_OFFER,
        PRINT_FAILED, FAILURE, BUSY,
    )
}  # fmt: skip

TO_HEAR = (PROOFREAD_JOURNEY, PROOFREAD_PACK, PROOFREAD_VOICES)  # where second ears listen
RECORDS = (RECORD, RECORD_PACK, RECORD_TIP)  # these may use the microphone
WITH_FORM = (HOME, THEME, SEARCH)  # where a question can be asked
START = "begin"  # the part of a saved edition that holds what belongs to no theme
TAKEN = frozenset({START, *(kind.slug for kind in KINDS.values() if kind.slug)})  # no theme or journey can be called so
