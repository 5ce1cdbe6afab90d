"""Rules for a pictogram that a machine can check. Needs what `pip install ".[test]"` brings; the guide itself does not.

`all_problems(name)` says what is wrong with one drawing, `closest_pairs(n)` which of all look most alike.
"""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

import numpy
from PIL import Image, ImageFilter
from svgelements import Line, Path

from guide.pictograms import PICTOGRAMS, draw, names
from guide.pictograms.rendering import render

MOST_BYTES, THINNEST = 1500, 2.0
LEAST_INK, MOST_INK = 0.15, 0.48
MOST_ALIKE = 38  # see closest_pairs: the closest two of today are 43 apart, a drawing and its copy two units aside 20
LONGEST_ARM = 30  # units; what is longer than a cross or a plus is a window or a frame
ELEMENTS = {"svg", "path", "circle", "g"}
FORBIDDEN = {"id", "style", "transform", "filter"}


def _drawn(root: ElementTree.Element) -> Iterator[tuple[str, float, ElementTree.Element]]:
    """Every path and circle with its class and stroke width."""

    def visit(
        element: ElementTree.Element, pen: str, width: float
    ) -> Iterator[tuple[str, float, ElementTree.Element]]:
        pen = element.get("class", pen)
        width = float(element.get("stroke-width", width))
        if element.tag.rpartition("}")[2] in ("path", "circle"):
            yield pen, width, element
        for inner in element:
            yield from visit(inner, pen, width)

    yield from visit(root, "", 5.0)


def _box(element: ElementTree.Element) -> tuple[float, float, float, float]:
    """The left, top, right and bottom of a path or circle, without its line width."""
    if element.tag.endswith("circle"):
        x, y, r = (float(element.get(name, "0")) for name in ("cx", "cy", "r"))
        return x - r, y - r, x + r, y + r
    left, top, right, bottom = Path(element.get("d", "")).bbox()
    return left, top, right, bottom


def _outside(root: ElementTree.Element) -> list[str]:
    """Ink (not paper) in the border of one unit around the drawing."""
    inked = [(_box(element), width / 2) for pen, width, element in _drawn(root) if pen not in ("pw", "pp")]
    if not inked:
        return []
    room = {
        "left": min(box[0] - reach for box, reach in inked),
        "top": min(box[1] - reach for box, reach in inked),
        "right": 96 - max(box[2] + reach for box, reach in inked),
        "bottom": 96 - max(box[3] + reach for box, reach in inked),
    }
    return [f"ink {1 - free:.1f} too far {side}" for side, free in room.items() if free < 0.95]


def _markup_problems(root: ElementTree.Element) -> list[str]:
    """Elements, words and attributes that have no place in a pictogram."""
    found = []
    for element in root.iter():
        tag = element.tag.rpartition("}")[2]
        if tag not in ELEMENTS:
            found.append(f"element {tag}")
        if (element.text or "").strip():
            found.append("text")
        found += [f"attribute {a}" for a in sorted(FORBIDDEN & set(element.attrib))]
    return found


def _pen_problems(root: ElementTree.Element) -> list[str]:
    """More than one accent colour, or a line too thin to print."""
    drawn = list(_drawn(root))
    pens = {pen for pen, _, _ in drawn}
    found = ["two accent colours: blue and red"] if "pn" in pens and pens & {"pa", "pb", "pq"} else []
    if (thin := min((width for _, width, _ in drawn), default=THINNEST)) < THINNEST:
        found.append(f"stroke of {thin}, at least {THINNEST}")
    return found


def _crossings(d: str) -> Iterator[tuple[complex, bool]]:
    """Where two lines of a path cross in their middles, about as long and square: the point, and whether that is a plus."""
    lines = [(complex(part.start), complex(part.end)) for part in Path(d) if isinstance(part, Line)]
    for i, (a, b) in enumerate(lines):
        for c, e in lines[i + 1 :]:
            one, other = b - a, e - c
            if not 0.6 < abs(one) / (abs(other) or 1) < 1.7 or not 3 < abs(one) < LONGEST_ARM:
                continue
            turn = one / other
            if abs(turn.real) < 0.3 * abs(turn.imag) and abs((a + b) / 2 - (c + e) / 2) < 1.5:
                yield (a + b) / 2, min(abs(one.real), abs(one.imag)) < 0.2 * abs(one)


def _on_blue(point: complex, below: list[tuple[str, float, ElementTree.Element]]) -> bool:
    """Whether the last thing painted at a point before now, other than paper lines, is blue."""
    for pen, width, element in reversed(below):
        left, top, right, bottom = _box(element)
        reach = width / 2
        if pen != "pw" and left - reach <= point.real <= right + reach and top - reach <= point.imag <= bottom + reach:
            return pen in ("pa", "pb")
    return False


def _cross_problems(root: ElementTree.Element) -> list[str]:
    """A cross says *not so*, only as a red X; a plus says *care*, only white on blue (in a drawing with red: on black)."""
    drawn = list(_drawn(root))
    red = any(pen == "pn" for pen, _, _ in drawn)
    found = []
    for i, (pen, _, element) in enumerate(drawn):
        for point, plus in _crossings(element.get("d", "")):
            if plus and pen == "pn":
                found.append("a red cross like a plus")
            elif plus and not (pen == "pw" and (red or _on_blue(point, drawn[:i]))):
                found.append("a plus that is not white on blue")
            elif not plus and pen != "pn":
                found.append("an X that is not red")
    return found


def problems(name: str, svg: str, bleeds: bool | None = None) -> list[str]:
    """What is wrong with the inline form of a pictogram; an empty list when nothing is."""
    if bleeds is None:
        bleeds = name in PICTOGRAMS and PICTOGRAMS[name].bleeds
    found: list[str] = []
    if (size := len(svg.encode())) > MOST_BYTES:
        found.append(f"{size} bytes, at most {MOST_BYTES}")
    try:
        root = ElementTree.fromstring(svg)
    except ElementTree.ParseError as error:
        return [*found, f"not well-formed XML: {error}"]
    if root.get("viewBox") != "0 0 96 96":
        found.append("viewBox is not 0 0 96 96")
    found += _markup_problems(root)
    if re.search(r"#[0-9a-fA-F]{3}|rgb\(|url\(", svg):
        found.append("a colour in the inline form")
    found += _pen_problems(root)
    found += _cross_problems(root)
    if not bleeds:
        found += _outside(root)
    return found


def scene_problems(name: str) -> list[str]:
    """problems() plus what the scene itself must say: a docstring of one sentence."""
    sentence = PICTOGRAMS[name].sentence
    return problems(name, draw(name)) + ([] if sentence.endswith(".") else ["no sentence as docstring"])


def coverage(name: str) -> float:
    """The share (0..1) of the square that is inked, black or blue, at 96 px."""
    return inked(render(name, 96))


def inked(image: Image.Image) -> float:
    """The share (0..1) of an image that is not (almost) white."""
    return float((numpy.asarray(image.convert("L")) < 200).mean())


def ink_problems(name: str, coverage: float) -> list[str]:
    """Too light or too heavy next to the others."""
    if LEAST_INK <= coverage <= MOST_INK:
        return []
    return [f"{coverage:.0%} ink, between {LEAST_INK:.0%} and {MOST_INK:.0%}"]


def all_problems(name: str) -> list[str]:
    """Everything that is wrong with a drawing, its ink included."""
    return scene_problems(name) + ink_problems(name, coverage(name))


def closest_pairs(n: int = 10) -> list[tuple[float, str, str]]:
    """The n pairs of drawings that look most alike, blurred, at 24 px grey; one of them may be mirrored.

    How far apart is the root of the mean square of the differences between pixels: 0 (equal) to 255.
    """
    called = names()
    looks = numpy.array([blurred(render(name, 48)) for name in called])
    apart = distances(looks, looks)
    first, second = numpy.triu_indices(len(called), k=1)
    nearest = apart[first, second].argsort()[:n]
    pairs = zip(first[nearest], second[nearest], strict=True)
    return [(round(float(apart[i, j]), 1), called[i], called[j]) for i, j in pairs]


def blurred(image: Image.Image) -> numpy.ndarray:
    """What the eye keeps of a drawing of 48 px: 24 × 24 shades of grey."""
    return numpy.asarray(image.convert("L").filter(ImageFilter.GaussianBlur(1.5)).resize((24, 24)), dtype=float)


def distances(looks: numpy.ndarray, others: numpy.ndarray) -> numpy.ndarray:
    """How far each of these looks is from each of others, or from its mirror image when that is nearer."""
    apart: numpy.ndarray = numpy.minimum(_distances(looks, others), _distances(looks, others[:, :, ::-1]))
    return apart


def _distances(images: numpy.ndarray, others: numpy.ndarray) -> numpy.ndarray:
    """From each image to each other one, by one product of matrices: |a - b|² = |a|² + |b|² - 2ab."""
    rows, columns = images.reshape(len(images), -1), others.reshape(len(others), -1)
    squares = (rows**2).sum(axis=1)[:, None] + (columns**2).sum(axis=1) - 2 * rows @ columns.T
    apart: numpy.ndarray = numpy.sqrt(numpy.maximum(squares, 0) / rows.shape[1])
    return apart
