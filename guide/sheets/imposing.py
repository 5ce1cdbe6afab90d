"""Puts the A5 pages of a booklet on A4 sheets, in the order in which a printer needs them."""

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pikepdf import Object, Page, Pdf

    Places = Mapping[tuple[int, int], tuple[Object, Object]]  # of each page, by its number in the file: side and half

A4_WIDTH, A4_HEIGHT = 841.89, 595.276  # points, landscape
BUNDLE = 10  # sheets of paper that can be folded together by hand; the template of the offer says so too
LEADS = {"/Names", "/Outlines"}  # what leads to a page that is gone


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

    Read aloud it follows its pages, not its sides: the tags stay, and mark what is drawn in a half of a side
    (ISO 32000-1, 14.7.4.2). Links are lost on the way: a pile of folded paper has no use for them.
    """
    from pikepdf import ObjectStreamMode, Pdf

    with Pdf.open(BytesIO(body)) as pdf:
        pages = list(pdf.pages)
        halves = [_half(pdf, page) for page in pages]
        places = {}
        for left, right in order(len(pages)):
            both = (right, left) if right_to_left else (left, right)
            side = _side(pdf, [halves[number - 1] if number <= len(pages) else None for number in both])
            for number in both:
                if number <= len(pages):
                    places[pages[number - 1].obj.objgen] = side, halves[number - 1]
        _retag(pdf.Root.StructTreeRoot, places)
        for name in LEADS & set(pdf.Root.keys()):
            del pdf.Root[name]
        del pdf.pages[: len(pages)]
        imposed = BytesIO()
        pdf.save(imposed, object_stream_mode=ObjectStreamMode.generate, deterministic_id=True)
    return imposed.getvalue()


def _half(pdf: "Pdf", page: "Page") -> "Object":
    """Return a page as something that can be drawn on another page (a form XObject), with its place among the tags."""
    form = pdf.make_indirect(page.as_form_xobject())
    form.StructParents = page.obj.StructParents
    return form


def _side(pdf: "Pdf", halves: "Sequence[Object | None]") -> "Object":
    """Add a side of A4 with one form on its left half and the other on its right half, and return it."""
    from pikepdf import Dictionary, Stream

    side = pdf.add_blank_page(page_size=(A4_WIDTH, A4_HEIGHT)).obj
    drawn = {f"/Half{place}": half for place, half in enumerate(halves) if half is not None}
    side.Resources = Dictionary(XObject=Dictionary(drawn))
    draws = "".join(f"q 1 0 0 1 {int(name[-1]) * A4_WIDTH / 2:g} 0 cm {name} Do Q\n" for name in drawn)
    side.Contents = Stream(pdf, draws.encode())
    return side


def _retag(root: "Object", places: "Places") -> None:
    """Let the tree of tags speak of halves of sides, where it spoke of pages and of links on them."""
    from pikepdf import Array, Dictionary, Name, NumberTree

    waiting = [root]
    while waiting:
        element = waiting.pop()
        kids = [kid for kid in _kids(element) if isinstance(kid, int) or kid.get("/Type") != "/OBJR"]
        if "/Pg" in element:
            element.Pg, half = places[element.Pg.objgen]
            mark = {"Type": Name.MCR, "Pg": element.Pg, "Stm": half}
            kids = [Dictionary(MCID=kid, **mark) if isinstance(kid, int) else kid for kid in kids]
        if element.get("/S") == "/Link":
            element.S = Name.Span
        element.K = Array(kids)
        waiting.extend(kid for kid in kids if not isinstance(kid, int) and "/S" in kid)
    marked = {half.StructParents for _, half in places.values()}
    tree = NumberTree(root.ParentTree)
    for key in [key for key in tree if key not in marked]:  # those of links
        del tree[key]


def _kids(element: "Object") -> list["Object | int"]:
    """Return what an element of the tree holds: elements, numbers of marks, annotations."""
    from pikepdf import Array

    kids = element.get("/K", Array())
    return list(kids) if isinstance(kids, Array) else [kids]
