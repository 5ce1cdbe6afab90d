"""Puts the A5 pages of a booklet on A4 sheets, in the order in which a printer needs them."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdf import PageObject
    from pypdf.generic import StreamObject

A4_WIDTH, A4_HEIGHT = 841.89, 595.276  # points, landscape
BUNDLE = 10  # sheets of paper that can be folded together by hand; the template of the offer says so too


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

    Tags and links are lost on the way: a pile of folded paper has no use for them.
    """
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import NameObject, TextStringObject

    source, out = PdfReader(BytesIO(body)), PdfWriter()
    forms = {number: _as_form(page) for number, page in enumerate(source.pages, 1)}
    for left, right in order(len(forms)):
        both = (right, left) if right_to_left else (left, right)
        out.add_page(_side([forms.get(number) for number in both]))
    out.add_metadata({"/Title": source.metadata.title or "" if source.metadata else ""})
    if "/Lang" in source.root_object:
        out.root_object[NameObject("/Lang")] = TextStringObject(source.root_object["/Lang"])
    imposed = BytesIO()
    out.write(imposed)
    return imposed.getvalue()


def _as_form(page: "PageObject") -> "StreamObject":
    """Return a page as something that can be drawn on another page (a form XObject)."""
    from pypdf.generic import DecodedStreamObject, NameObject

    form, contents = DecodedStreamObject(), page.get_contents()
    form.set_data(contents.get_data() if contents is not None else b"")
    form[NameObject("/Type")] = NameObject("/XObject")
    form[NameObject("/Subtype")] = NameObject("/Form")
    form[NameObject("/BBox")] = page.mediabox
    form[NameObject("/Resources")] = page["/Resources"]
    return form.flate_encode()


def _side(forms: "Sequence[StreamObject | None]") -> "PageObject":
    """Return a side of A4 with one form on its left half and the other on its right half."""
    from pypdf import PageObject
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

    side, drawn = PageObject.create_blank_page(width=A4_WIDTH, height=A4_HEIGHT), DictionaryObject()
    contents = DecodedStreamObject()
    for place, form in enumerate(forms):
        if form:
            drawn[NameObject(f"/Half{place}")] = form
            contents.set_data(contents.get_data() + b"q 1 0 0 1 %g 0 cm /Half%d Do Q\n" % (place * A4_WIDTH / 2, place))
    side[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): drawn})
    side[NameObject("/Contents")] = contents
    return side
