"""What every page of the guide keeps. Each promise is a function from a page to what is wrong with it.

Pages are made, judged and dropped one after the other, in worker processes: memory stays flat however many
there are. The workers ask the application below its shelf, which would keep what is looked at once.
"""

import gc
import gzip
import re
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, field
from functools import cache, cached_property

import html5lib
from flask import Flask
from werkzeug.test import Client

from guide.addresses import ROOMS, all_paths, files
from guide.app import create_app
from guide.current import guide_of
from guide.delivery.packing import pack
from guide.delivery.shelf import SHELVE
from guide.languages import DUTCH, EDITIONS, Edition

LIMIT = 14_000  # bytes over the wire, headers included: docs/decisions/0003
ROOM_LIMIT = 60_000  # of a room for volunteers, without its script: no family opens it
ROOM = re.compile(rf"/[a-z]+/({'|'.join(ROOMS)})/")
SURE = 13_300  # bytes; a page below it in plain gzip is within the limit without asking the slower packer
NOT_SENT = {SHELVE, "Content-Length"}  # to readers as it stands here: the shelf takes the one and writes the other
CHUNK = 40  # pages a worker judges before it tells

STATUS_AND_DATE = len("HTTP/1.1 200 OK\r\n\r\n") + len("Date: Mon, 23 Nov 2026 20:00:00 GMT\r\n")
FROM_THE_SHELF = "Content-Encoding: gzip\r\nContent-Length: 13000\r\nETag: W/\"0123456789abcdef01\"\r\n"
STYLE = re.compile(r"<style>.*?</style>", re.S)
TEXT = re.compile(r">[^<&]+(?=<)")
VALUE = re.compile(r'="[^"&<>]*"')
INSIDE_DRAWING = re.compile(r"(<svg[^>]*>).*?(</svg>)", re.S)
# What becomes of words and values below: a text with isolates in it, however many, and the contents of a page.
ISOLATES = re.compile(r'(?:x?<bdi(?: lang="x")?(?: dir="x")?(?: translate="x")?>x</bdi>)+x?')
CONTENTS = re.compile(r'(?<=<main id="x" tabindex="x">).*(?=</main>)', re.S)
FETCHED = re.compile(
    r"<(?:img|iframe|object|embed|audio|video|link[^>]+stylesheet)|url\((?!data:)"
    r"|<script(?! type=\"application/ld| defer src=\"/s\.js\?v=[0-9a-f]{8}\">)"
)
OPTION = re.compile("<option[^<]*")  # no place for elements: like a title it holds the signs themselves
ROOM_SCRIPT = re.compile(r'<script defer src="/[a-z]+\.js\?v=[0-9a-f]{8}"></script>(?=</head>)')
# What tests/test_sheets.py and tests/test_handing.py follow: pages that offer paper, and the sheet of a journey.
OFFERED_ON_PAPER = re.compile(r"/[a-z-]+/(afdrukken/[a-z]+/[a-z0-9-]+/|[a-z-]+/[a-z0-9-]+\.pdf)$")
VOID = {"br", "meta", "link", "input", "img"}
EMPTY = "<!doctype html><title>x</title>"


@dataclass(frozen=True)
class Page:
    """A page as a phone gets it: its address, its edition (None: the first page of all), its HTML and headers."""

    path: str
    html: str
    status: int = 200
    headers: str = ""

    @property
    def edition(self) -> Edition | None:
        return EDITIONS.get(self.path.split("/")[1])

    @cached_property
    def weight(self) -> int:
        """What the page costs a phone, in bytes, as HTTP/1.1 sends it from the shelf."""
        body = self.html.encode()
        packed = len(gzip.compress(body, 9, mtime=0))
        if packed > SURE:
            packed = len(pack(body))
        return packed + STATUS_AND_DATE + len(self.headers) + len(FROM_THE_SHELF)


@dataclass
class Verdict:
    """What came out of judging some pages: complaints, and what must be compared between pages."""

    pages: int = 0
    complaints: list[str] = field(default_factory=list)
    weights: dict[str, int] = field(default_factory=dict)  # by address
    marks: set[str] = field(default_factory=set)  # address#id of every element that can be led to
    led_to: set[tuple[str, str]] = field(default_factory=set)  # (address#id, the page with the link)

    def add(self, other: "Verdict") -> None:
        self.pages += other.pages
        self.complaints += other.complaints
        self.weights |= other.weights
        self.marks |= other.marks
        self.led_to |= other.led_to

    def dangling(self) -> list[str]:
        """Return the links to a place inside a page that is not there."""
        return [f"{page} links to {mark}" for mark, page in sorted(self.led_to) if mark not in self.marks]


# ------------------------------------------------------------------ the promises


def answers(page: Page) -> Iterator[str]:
    if page.status != 200:
        yield f"it answers {page.status}"


def is_light(page: Page) -> Iterator[str]:
    limit = ROOM_LIMIT if ROOM.match(page.path) else LIMIT
    if page.weight > limit:
        yield f"it weighs {page.weight} bytes, more than {limit}"


def fetches_nothing_else(page: Page) -> Iterator[str]:
    html = ROOM_SCRIPT.sub("", page.html, count=1) if ROOM.match(page.path) else page.html
    if found := FETCHED.search(html):
        yield f"it fetches something: {found[0]}"


def is_valid_html(page: Page) -> Iterator[str]:
    """Ask an HTML5 parser: of the contents, and of what stands around them, which is the same on many pages.

    The drawings are checked once, by themselves.
    """
    bare = INSIDE_DRAWING.sub(r"\1\2", STYLE.sub("", page.html))
    alike = ISOLATES.sub("x<bdi>x</bdi>x", VALUE.sub('="x"', TEXT.sub(">x", bare)))
    contents = CONTENTS.search(alike)
    around = CONTENTS.sub("", alike)
    within = parse_errors(f"{EMPTY}<main>{contents[0]}</main>") if contents else ()
    if errors := (*parse_errors(around), *within):
        yield f"it is not valid HTML: {errors}"


@cache
def parse_errors(html: str) -> tuple[str, ...]:
    """Return what a parser says of some HTML; asked once of all pages that differ only in plain words and values."""
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(html)
    return tuple(map(str, parser.errors[:3]))


def names_its_language(page: Page) -> Iterator[str]:
    lead = page.edition.lead if page.edition else DUTCH
    if f'<html lang="{lead.lang}" dir="{lead.direction}">' not in page.html:
        yield f"it does not say that it is in {lead.code}"


def has_one_heading(page: Page) -> Iterator[str]:
    if page.html.count("<h1") != 1:
        yield f"it has {page.html.count('<h1')} headings of the first rank"


def has_no_id_twice(page: Page) -> Iterator[str]:
    ids = ids_of(page.html)
    if len(ids) != len(set(ids)):
        yield f"it has an id twice: {sorted(each for each in set(ids) if ids.count(each) > 1)}"


def leaves_nothing_in_dutch(page: Page) -> Iterator[str]:
    if 'class="untranslated"' in page.html:
        yield "a text in it is not translated"


def isolates_numbers_and_dutch(page: Page) -> Iterator[str]:
    if page.edition and page.edition.lead.direction == "rtl" and (found := bare_runs(page.html)):
        yield f"in right-to-left text these stand without an isolate: {found}"


def leads_somewhere(page: Page) -> Iterator[str]:
    for address in sorted(set(re.findall(r'href="(/[^"#]*)', page.html)) - known()):
        if not OFFERED_ON_PAPER.match(address):
            yield f"it links to {address}, which is no page"


PROMISES = (
    answers,
    is_light,
    fetches_nothing_else,
    is_valid_html,
    names_its_language,
    has_one_heading,
    has_no_id_twice,
    leaves_nothing_in_dutch,
    isolates_numbers_and_dutch,
    leads_somewhere,
)


def complaints(page: Page) -> list[str]:
    """Return what is wrong with a page, a sentence each."""
    return [f"{page.path}: {each}" for promise in PROMISES for each in promise(page)]


# ------------------------------------------------------------------ what the promises need


def ids_of(html: str) -> list[str]:
    return re.findall(r'\sid="([^"]+)"', html)


def bare_runs(html: str) -> list[str]:
    """Return the figures and Latin words of a page that stand in right-to-left text without an isolate."""
    body = html[html.index("<body") :]
    body = re.sub(r"<script.*?</script>|<svg.*?</svg>", "", body, flags=re.S)
    body = OPTION.sub("<option>", body)
    found = []
    directions = ["rtl"]
    for closing, tag, attributes, words in re.findall(r"<(/?)(\w+)([^>]*)>|([^<]+)", body):
        if words:
            if directions[-1:] == ["rtl"] and re.search(r"[0-9۰-۹A-Za-z]", words):
                found.append(words.strip())
        elif closing:
            del directions[-1:]  # an end too many is another promise's complaint
        elif tag not in VOID:
            direction = re.search(r'dir="(\w+)"', attributes)
            directions.append(direction[1] if direction else "".join(directions[-1:]))
    return found


@cache
def known() -> frozenset[str]:
    """Return every address there is."""
    library = guide_of(application()).library
    return frozenset((*all_paths(library), *files(library)))


# ------------------------------------------------------------------ judging


@cache
def application() -> Flask:
    """Return the guide of this process. It stays until the end: the collector of garbage passes it by."""
    app = create_app(WATCH_SECONDS=float("inf"))
    gc.freeze()
    return app


def made(path: str, client: Client) -> Page:
    """Return a page made now."""
    with client.get(path, headers={"Accept-Encoding": "identity"}) as response:
        headers = "".join(f"{name}: {value}\r\n" for name, value in response.headers if name not in NOT_SENT)
        return Page(path, response.get_data(as_text=True), response.status_code, headers)


def judged(pages: Iterable[Page]) -> Verdict:
    """Judge some pages."""
    verdict = Verdict()
    for page in pages:
        verdict.add(
            Verdict(
                pages=1,
                complaints=complaints(page),
                weights={page.path: page.weight},
                marks={f"{page.path}#{each}" for each in ids_of(page.html)},
                led_to={(mark, page.path) for mark in re.findall(r'href="(/[^"#]+#[^"]+)"', page.html)},
            )
        )
    return verdict


def judged_here(paths: Iterable[str]) -> Verdict:
    """Make and judge some pages in this process."""
    client = Client(application().wsgi_app.app)  # below the shelf
    return judged(made(path, client) for path in paths)


def judged_by(workers: Executor, paths: list[str]) -> Verdict:
    """Make and judge pages in worker processes."""
    verdict = Verdict()
    for part in workers.map(judged_here, [paths[start : start + CHUNK] for start in range(0, len(paths), CHUNK)]):
        verdict.add(part)
    return verdict
