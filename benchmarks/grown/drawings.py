"""New drawings that keep the rules for real ones: weight, edges, ink, and unlike every other.

Needs resvg-py, Pillow and NumPy, as the tests of the drawings do.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain, count
from random import Random

import numpy

from benchmarks.grown.errors import GrowthError
from benchmarks.grown.scenes import LAYOUTS
from guide.pictograms import names
from guide.pictograms.ink import Part, flat, svg
from guide.pictograms.lint import MOST_ALIKE, blurred, distances, ink_problems, inked, problems
from guide.pictograms.rendering import rasterised, render

TRIES = 500  # until the next good one
LEAST = 800  # bytes; real drawings of steps weigh 1,200 on average


@dataclass(frozen=True)
class Drawing:
    """What it is called, what is seen on it, its parts, and whether an arm leaves the frame."""

    name: str
    sentence: str
    parts: list[Part]
    bleeds: bool


class Artist:
    """Draws one after the other, each unlike all before it and all real ones."""

    def __init__(self, random: Random) -> None:
        self.random, self.used = random, set(names())
        self.seen = numpy.stack([blurred(render(name, 48)) for name in names()])

    def draw(self) -> Drawing:
        """Return a new drawing. Raises GrowthError when none can be found in reasonable time."""
        for _ in range(TRIES):
            layout = self.random.choice(list(LAYOUTS))
            parts, sentence = layout(self.random)
            drawing = Drawing(self._name(sentence), sentence, [_rounded(part) for part in flat(parts)], LAYOUTS[layout])
            text = svg(drawing.parts)
            if len(text) >= LEAST and not problems(drawing.name, text, drawing.bleeds) and self._is_new(drawing):
                self.used.add(drawing.name)
                return drawing
        raise GrowthError(f"{TRIES} drawings were tried and none was good: ask for fewer with --drawings")

    def _name(self, sentence: str) -> str:
        """Return a name that says what is seen, with a number if there are more of them."""
        name = "_".join(re.findall(r"\ba (\w+)", sentence)[-2:])
        numbered = (f"{name}_{number}" for number in count(2))
        return next(each for each in chain([name], numbered) if each not in self.used)

    def _is_new(self, drawing: Drawing) -> bool:
        """Tell whether it is inked as much as others and unlike all of them, and remember it if so."""
        text = svg(drawing.parts, standalone=True)
        look = blurred(rasterised(text, 48))[None]
        if distances(look, self.seen).min() <= MOST_ALIKE or ink_problems(drawing.name, inked(rasterised(text, 96))):
            return False
        self.seen = numpy.concatenate([self.seen, look])
        return True


def _rounded(part: Part) -> Part:
    """Return a part as it is written: what is checked is what will be drawn."""
    shape = part.shape if isinstance(part.shape, str) else tuple(round(each, 1) for each in part.shape)
    return Part(part.pen, round(part.width, 1), shape)


def module(drawings: Iterable[Drawing]) -> str:
    """Return the Python of a module of guide.pictograms.scenes with these drawings."""
    return "\n\n\n".join([_HEAD, *map(_function, drawings)]) + "\n"


def _function(drawing: Drawing) -> str:
    parts = "".join(f"        Part({part.pen!r}, {part.width:g}, {part.shape!r}),\n" for part in drawing.parts)
    return (
        f"@scene(mirrors=True, bleeds={drawing.bleeds})\ndef {drawing.name}() -> list[Part]:\n"
        f'    """{drawing.sentence.capitalize()}."""\n    return [\n{parts}    ]'
    )


_HEAD = '''"""Drawings put together by chance (benchmarks/grown)."""

from guide.pictograms.ink import Part
from guide.pictograms.registry import scene'''
