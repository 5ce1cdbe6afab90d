"""Fills the pages of a sheet that is set: what room is left goes to lines to write in, and between the steps.

A step is never split over two pages, so a page ends where the next step does not fit. Boxes are moved
after they were set, which costs nothing; setting them once more would double the time.
"""

from collections.abc import Iterator
from typing import Any

LINES = 0.75  # of the room of a last page becomes lines


def room(page: Any) -> float:
    """Return the height that is free below the last block of a page."""
    box = page._page_box
    lowest = max(block.position_y + block.margin_height() for block in _blocks(page))
    return float(box.content_box_y() + box.height - lowest)


def fill(page: Any) -> Any:
    """Return a page with its room divided: to lines, if there are any, and as much below every step.

    A page of another kind of sheet, without steps, stays as it is.
    """
    from weasyprint.document import Page
    from weasyprint.layout.background import layout_backgrounds

    blocks, box = list(_blocks(page)), page._page_box
    if not blocks:
        return page
    steps = len(blocks)
    if _named(blocks[-1], "write"):
        steps -= 1
        _add_lines(blocks[-1], room(page) * (LINES if steps else 1))
    gap = room(page) / max(steps, 1)
    for number, block in enumerate(blocks):
        block.translate(dy=number * gap)
    layout_backgrounds(box, None)  # WeasyPrint notes where backgrounds and links are
    filled, linked = Page(box), {id(link[-1]) for link in page.links}
    filled.links = [link for link in filled.links if id(link[-1]) in linked]
    return filled


def _blocks(page: Any) -> Iterator[Any]:
    """Yield the steps of a page, and what stands below them to write in."""
    for box in page._page_box.descendants():
        if _named(box, "steps"):
            yield from box.children
        elif _named(box, "write"):
            yield box


def _named(box: Any, name: str) -> bool:
    return box.element is not None and box.element.get("class") == name


def _add_lines(write: Any, room: float) -> None:
    last = write.children[-1]
    height = last.margin_height()
    for number in range(1, int(room / height) + 1):
        line = last.deepcopy()
        line.translate(dy=number * height)
        write.children = [*write.children, line]
        write.height += height
