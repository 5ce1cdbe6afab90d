"""Mechanical rules for a pictogram: `problems(name, svg)`. Rules about ink need a renderer (sheet.py)."""

import itertools
import re
from collections.abc import Iterator
from math import acos, cos, hypot, pi, radians, sin, sqrt
from xml.etree import ElementTree

from guide.pictograms.ink import commands
from guide.pictograms.registry import PICTOGRAMS

MOST_BYTES, THINNEST = 1500, 2.0
LEAST_INK, MOST_INK = 0.15, 0.48
ELEMENTS = {"svg", "path", "circle", "g"}
FORBIDDEN = {"id", "style", "transform", "filter"}
Point = tuple[float, float]


def _bezier(points: list[Point], steps: int = 8) -> Iterator[Point]:
    for s in range(1, steps + 1):
        t, row = s / steps, points
        while len(row) > 1:
            row = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in itertools.pairwise(row)]
        yield row[0]


def _arc(p: Point, a: list[float], q: Point) -> Iterator[Point]:
    """Points on an elliptical arc (endpoint form to centre form, as in the SVG specification)."""
    rx, ry, turn, large, sweep = abs(a[0]), abs(a[1]), radians(a[2]), a[3], a[4]
    dx, dy = (p[0] - q[0]) / 2, (p[1] - q[1]) / 2
    x1, y1 = cos(turn) * dx + sin(turn) * dy, -sin(turn) * dx + cos(turn) * dy
    if not rx or not ry or (not dx and not dy):
        yield q
        return
    grow = max(1.0, sqrt((x1 / rx) ** 2 + (y1 / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    top = max(0.0, rx * rx * ry * ry - rx * rx * y1 * y1 - ry * ry * x1 * x1)
    f = sqrt(top / (rx * rx * y1 * y1 + ry * ry * x1 * x1)) * (-1 if large == sweep else 1)
    cx1, cy1 = f * rx * y1 / ry, -f * ry * x1 / rx
    cx = cos(turn) * cx1 - sin(turn) * cy1 + (p[0] + q[0]) / 2
    cy = sin(turn) * cx1 + cos(turn) * cy1 + (p[1] + q[1]) / 2

    def angle(x: float, y: float) -> float:
        value = acos(max(-1.0, min(1.0, x / hypot(x, y))))
        return value if y >= 0 else -value

    start = angle((x1 - cx1) / rx, (y1 - cy1) / ry)
    delta = (angle((-x1 - cx1) / rx, (-y1 - cy1) / ry) - start) % (2 * pi)
    if not sweep:
        delta -= 2 * pi
    for s in range(1, 17):
        t = start + delta * s / 16
        yield (cx + rx * cos(t) * cos(turn) - ry * sin(t) * sin(turn),
               cy + rx * cos(t) * sin(turn) + ry * sin(t) * cos(turn))


def points(d: str) -> Iterator[Point]:
    """Points along a path, in absolute coordinates."""
    at = start = (0.0, 0.0)
    control: Point | None = None
    for letter, a in commands(d):
        ox, oy = at if letter.islower() else (0.0, 0.0)
        kind, before = letter.upper(), at
        if kind == "Z":
            at, control = start, None
            continue
        if kind == "A":
            at = (a[5] + ox, a[6] + oy)
            yield from _arc(before, a, at)
            continue
        if kind in "HV":
            at = (a[0] + ox, before[1]) if kind == "H" else (before[0], a[0] + oy)
            yield at
            continue
        row = [(a[i] + ox, a[i + 1] + oy) for i in range(0, len(a), 2)]
        at = row[-1]
        if kind in "TS":
            reflected = (2 * before[0] - control[0], 2 * before[1] - control[1]) if control else before
            row = [reflected, *row]
        control = row[-2] if kind in "QTCS" else None
        if kind == "M":
            start = at
        yield from _bezier([before, *row]) if kind in "QTCS" else iter([at])


def _drawn(root: ElementTree.Element) -> Iterator[tuple[str, float, ElementTree.Element]]:
    """Every path and circle with its class and stroke width."""

    def visit(element: ElementTree.Element, pen: str, width: float):
        pen = element.get("class", pen)
        width = float(element.get("stroke-width", width))
        if element.tag.rpartition("}")[2] in ("path", "circle"):
            yield pen, width, element
        for inner in element:
            yield from visit(inner, pen, width)

    yield from visit(root, "", 5.0)


def _outside(root: ElementTree.Element) -> list[str]:
    xs, ys = [], []
    for pen, width, element in _drawn(root):
        if pen in ("pw", "pp"):
            continue
        if element.tag.endswith("circle"):
            x, y, r = (float(element.get(a, "0")) for a in ("cx", "cy", "r"))
            reach, spots = r + width / 2, [(x, y)]
        else:
            reach, spots = width / 2, list(points(element.get("d", "")))
        for x, y in spots:
            xs += [x - reach, x + reach]
            ys += [y - reach, y + reach]
    edges = {"left": min(xs, default=1), "top": min(ys, default=1), "right": 96 - max(xs, default=1), "bottom": 96 - max(ys, default=1)}
    return [f"ink {1 - room:.1f} too far {side}" for side, room in edges.items() if room < 0.95]


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
    if not bleeds:
        found += _outside(root)
    return found


def scene_problems(name: str) -> list[str]:
    """problems() plus what the scene itself must say: a docstring of one sentence."""
    from guide.pictograms import draw

    sentence = PICTOGRAMS[name].sentence
    return problems(name, draw(name)) + ([] if sentence.endswith(".") else ["no sentence as docstring"])


def ink_problems(name: str, coverage: float) -> list[str]:
    """Too light or too heavy next to the others; coverage 0..1 from sheet.coverage()."""
    if LEAST_INK <= coverage <= MOST_INK:
        return []
    return [f"{coverage:.0%} ink, between {LEAST_INK:.0%} and {MOST_INK:.0%}"]


def closest_pairs(n: int = 10) -> list[tuple[float, str, str]]:
    """The n pairs of drawings that look most alike at 48 px grey (also mirrored); 0 is equal.

    Needs resvg_py and pillow.
    """
    from PIL import Image, ImageChops, ImageFilter, ImageOps, ImageStat

    from guide.pictograms import names
    from guide.pictograms.sheet import render

    def small(name: str) -> Image.Image:
        return render(name, 48).convert("L").filter(ImageFilter.GaussianBlur(1.5)).resize((24, 24))

    images = {name: small(name) for name in names()}
    flipped = {name: ImageOps.mirror(image) for name, image in images.items()}
    pairs = []
    for i, (a, image) in enumerate(images.items()):
        for b in list(images)[i + 1 :]:
            apart = min(ImageStat.Stat(ImageChops.difference(image, other)).mean[0] for other in (images[b], flipped[b]))
            pairs.append((round(apart, 1), a, b))
    return sorted(pairs)[:n]
