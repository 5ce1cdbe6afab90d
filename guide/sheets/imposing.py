"""Puts the A5 pages of a booklet on A4 sheets, in the order in which a printer needs them."""

from collections.abc import Iterator
from io import BytesIO

A4_WIDTH, A4_HEIGHT = 841.89, 595.276  # points, landscape

def order(pages: int) -> Iterator[tuple[int, int]]:
    """Yield for every side of a sheet the page on the left and the one on the right, from 1.

    Pages beyond the last one (a booklet has a multiple of 4) stay blank. Folded in the middle,
    with the first side outside, the pages follow one another.
    """
    full = -(-pages // 4) * 4
    for sheet in range(full // 4):
        first, last = 1 + 2 * sheet, full - 2 * sheet
        yield last, first
        yield first + 1, last - 1

def as_booklet(body: bytes, right_to_left: bool) -> bytes:
    """Return a PDF of A5 pages as A4 sides of two pages. One that reads from right to left opens the other way.

    Tags and links are lost on the way: a pile of folded paper has no use for them.
    """
    from pypdf import PageObject, PdfReader, PdfWriter, Transformation
    from pypdf.generic import NameObject, TextStringObject

    source, out = PdfReader(BytesIO(body)), PdfWriter()
    for left, right in order(len(source.pages)):
        if right_to_left:
            left, right = right, left
        side = PageObject.create_blank_page(width=A4_WIDTH, height=A4_HEIGHT)
        for number, x in ((left, 0.0), (right, A4_WIDTH / 2)):
            if number <= len(source.pages):
                side.merge_transformed_page(source.pages[number - 1], Transformation().translate(x, 0))
        out.add_page(side)
    out.compress_identical_objects()
    for page in out.pages:
        page.compress_content_streams()
    out.add_metadata({"/Title": source.metadata.title or "" if source.metadata else ""})
    if "/Lang" in source.root_object:
        out.root_object[NameObject("/Lang")] = TextStringObject(source.root_object["/Lang"])
    imposed = BytesIO()
    out.write(imposed)
    return imposed.getvalue()
