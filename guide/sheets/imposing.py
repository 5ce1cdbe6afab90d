"""Puts the A5 pages of a booklet on A4 sheets, in the order in which a printer needs them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pikepdf import Object, Page, Pdf

A4_WIDTH, A4_HEIGHT = 841.89, 595.276  # points, landscape
BUNDLE = 10  # sheets of paper that can be folded together by hand; the template of the offer says so too


@dataclass(frozen=True)
class Place:
    """Where a page comes to stand: on which side, drawn as which half, so many points from the left."""

    side: "Object"
    half: "Object"
    left: float


Places = Mapping[tuple[int, int], Place]  # by the number that a page has in the file


def order(pages: int) -> Iterator[tuple[int, int]]:
    """Yield for every side of a sheet the page on the left and the one on the right, from 1.

    Pages beyond the last one (a booklet has a multiple of 4) stay blank. Folded in the middle,
    with the first side outside, the pages follow one another. A thick booklet is some bundles,
    each folded by itself and laid upon the next.
    """
    for before in range(0, pages, 4 * BUNDLE):
        sheets = min(-(-(pages - before) // 4), BUNDLE)
        for sheet in range(sheets):
            first, last = before + 1 + 2 * sheet, before + 4 * sheets - 2 * sheet
            yield last, first
            yield first + 1, last - 1


def as_booklet(body: bytes, right_to_left: bool) -> bytes:
    """Return a PDF of A5 pages as A4 sides of two pages. One that reads from right to left opens the other way.

    Read aloud it follows its pages, not its sides: tags and bookmarks stay, and speak of what is drawn in a half of a
    side (ISO 32000-1, 14.7.4.2). Links are lost on the way: a pile of folded paper has no use for them.
    """
    from pikepdf import ObjectStreamMode, Pdf

    with Pdf.open(BytesIO(body)) as pdf:
        pages = list(pdf.pages)
        places: dict[tuple[int, int], Place] = {}
        for left, right in order(len(pages)):
            both = (right, left) if right_to_left else (left, right)
            side = pdf.add_blank_page(page_size=(A4_WIDTH, A4_HEIGHT)).obj
            standing = {place: pages[number - 1] for place, number in enumerate(both) if number <= len(pages)}
            here = {page.obj.objgen: Place(side, _half(pdf, page), n * A4_WIDTH / 2) for n, page in standing.items()}
            _draw(pdf, side, list(here.values()))
            places |= here
        _retag(pdf.Root.StructTreeRoot, places)
        _turn_to_sides(pdf.Root.Outlines, places)
        if "/Names" in pdf.Root:  # where links led
            del pdf.Root.Names
        del pdf.pages[: len(pages)]
        imposed = BytesIO()
        pdf.save(imposed, object_stream_mode=ObjectStreamMode.generate, deterministic_id=True)
    return imposed.getvalue()


def _half(pdf: "Pdf", page: "Page") -> "Object":
    """Return a page as something that can be drawn on another page (a form XObject), with its place among the tags."""
    form = pdf.make_indirect(page.as_form_xobject())
    form.StructParents = page.obj.StructParents
    return form


def _draw(pdf: "Pdf", side: "Object", places: Sequence[Place]) -> None:
    """Draw on an empty side what stands there."""
    from pikepdf import Dictionary, Name, Stream

    side.Tabs = Name.S
    side.Resources = Dictionary(XObject=Dictionary({f"/Half{n}": place.half for n, place in enumerate(places)}))
    draws = "".join(f"q 1 0 0 1 {place.left:g} 0 cm /Half{n} Do Q\n" for n, place in enumerate(places))
    side.Contents = Stream(pdf, draws.encode())


def _retag(root: "Object", places: Places) -> None:
    """Let the tree of tags speak of halves of sides, where it spoke of pages and of links on them."""
    from pikepdf import Array, Dictionary, Name, NumberTree

    waiting = [root]
    while waiting:
        element = waiting.pop()
        kids = [kid for kid in _kids(element) if isinstance(kid, int) or kid.get("/Type") != "/OBJR"]
        if "/Pg" in element:
            place = places[element.Pg.objgen]
            element.Pg = place.side
            kids = [
                Dictionary(Type=Name.MCR, Pg=place.side, Stm=place.half, MCID=kid) if isinstance(kid, int) else kid
                for kid in kids
            ]
        if element.get("/S") == "/Link":
            element.S = Name.Span
        element.K = Array(kids)
        waiting.extend(kid for kid in kids if not isinstance(kid, int) and "/S" in kid)
    marked = {place.half.StructParents for place in places.values()}
    tree = NumberTree(root.ParentTree)
    for key in [key for key in tree if key not in marked]:  # those of links
        del tree[key]


def _turn_to_sides(bookmark: "Object", places: Places) -> None:
    """Let a bookmark and all below it lead to the halves of sides, where they led to pages."""
    from pikepdf import Array

    if "/Dest" in bookmark:
        page, how, x, y, zoom = bookmark.Dest
        place = places[page.objgen]
        bookmark.Dest = Array([place.side, how, float(x) + place.left, y, zoom])
    below = bookmark.get("/First")
    while below is not None:
        _turn_to_sides(below, places)
        below = below.get("/Next")


def _kids(element: "Object") -> list["Object | int"]:
    """Return what an element of the tree holds: elements, numbers of marks, annotations."""
    from pikepdf import Array

    kids = element.get("/K", Array())
    return list(kids) if isinstance(kids, Array) else [kids]
