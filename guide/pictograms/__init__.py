"""Our own pictograms: `names()`, `draw(name)` and `PICTOGRAMS`. How to draw one: docs/drawing.md"""

from functools import cache

from guide.pictograms import scenes as _scenes  # noqa: F401  (fills PICTOGRAMS)
from guide.pictograms.ink import svg as _svg
from guide.pictograms.registry import PICTOGRAMS, Pictogram

__all__ = ["PICTOGRAMS", "Pictogram", "draw", "names"]


def names() -> tuple[str, ...]:
    """The names of all pictograms, in alphabetical order."""
    return tuple(sorted(PICTOGRAMS))


@cache
def draw(name: str, standalone: bool = False) -> str:
    """The SVG text: its pens by their class, as the linter reads it, or standalone, with its colours."""
    return _svg(PICTOGRAMS[name].draw(), standalone)
