"""Our drawings as images of WeasyPrint: each is drawn once in a process and copied from then on.

WeasyPrint would read an SVG anew for every sheet, and draw it anew for every place where it
stands: a fifth of the time that a sheet takes (docs/benchmarks.md).
"""

from functools import lru_cache
from typing import Any
from xml.etree import ElementTree

SIDE = 96.0  # the drawings are squares of this many units (viewBox)


class Drawing:
    """An SVG without text or transparency, as WeasyPrint wants its images (`cache` of HTML.render)."""

    def __init__(self, svg: str) -> None:
        self._svg = svg
        self._operators = b""

    def get_intrinsic_size(self, resolution: float, font_size: float) -> tuple[None, None, float]:
        """Return neither width nor height, but the proportion of the two."""
        return None, None, 1.0

    def draw(self, stream: Any, width: float, height: float, style: Any) -> None:
        """Draw it in a rectangle of this size, in the units of the stream of a page."""
        self._operators = self._operators or self._drawn(stream)
        with stream.stacked():
            stream.transform(a=width / SIDE, d=height / SIDE)
            stream.stream.append(self._operators)

    def _drawn(self, stream: Any) -> bytes:
        """Return the drawing operators of PDF."""
        from weasyprint.svg import SVG

        resources: dict[str, dict[str, Any]] = {
            name: {} for name in ("ExtGState", "XObject", "Pattern", "Shading", "ColorSpace")
        }
        alone = stream.clone(resources=resources, compress=False)
        SVG(ElementTree.fromstring(self._svg), "", None).draw(alone, SIDE, SIDE, "", None)
        states = [value for state in resources.pop("ExtGState").values() for value in state.values()]
        if any(resources.values()) or any(value != 1 for value in states):
            raise ValueError("a drawing on paper may have no transparency, pattern, gradient or picture in it")
        return b"\n".join(operator for operator in alone.stream if not operator.endswith(b" gs"))


@lru_cache(1024)
def drawing(svg: str) -> Drawing:
    """Return the image of an SVG."""
    return Drawing(svg)
