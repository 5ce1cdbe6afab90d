"""Ink: pens, path arithmetic and the serialiser. Everything else is built on this file.

A drawing is a list of parts, painted in order. A part is made by `path`, `circle` or `dot`::

    from guide.pictograms.ink import blue, circle, dot, path, svg
    parts = [path("i", "M4 90H92"), blue(dot("s", 48, 40, 9))]
    print(svg(parts))

The grid is 96 by 96 units, the ground line is y=90, ink stays inside 1..95.

Pens (the only place where one-letter names are explained):

===  ========================================  =====================================
pen  draws                                     means
===  ========================================  =====================================
i    ink line                                  we, our family, the plain surroundings
s    ink solid
o    ink outline, paper inside                 hides what lies behind it
a    blue line                                 the other person, and what he or she gives
b    blue solid
q    blue outline, paper inside
n    red line                                  only the X of "do not"
w    paper line                                halo, or a detail cut out of a solid
p    paper solid
===  ========================================  =====================================
"""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, NamedTuple

BLUE, RED, PAPER = "#0072b2", "#c00020", "#fff"
LINE = 5.0  # outline of things
DETAIL = 4.0  # detail inside a thing
CUT = 3.0  # paper line cut out of a solid
HALO = 3.0  # paper gap around a part lying over another


class Part(NamedTuple):
    """One stroke or shape: its pen, its line width and either a path or (x, y, radius)."""

    pen: str
    width: float
    shape: str | tuple[float, float, float]


Parts = Any  # a Part, or a list (of lists ...) of Parts

# pen: (attributes by which the linter knows it; attributes with its colour, which colours.css turns into that of the page)
PENS: dict[str, tuple[str, str]] = {
    "i": ("", ""),
    "s": (' fill="currentColor"', ' fill="currentColor"'),
    "o": (' class="po"', f' fill="{PAPER}"'),
    "a": (' class="pa"', f' stroke="{BLUE}"'),
    "b": (' class="pb"', f' stroke="{BLUE}" fill="{BLUE}"'),
    "q": (' class="pq"', f' stroke="{BLUE}" fill="{PAPER}"'),
    "n": (' class="pn"', f' stroke="{RED}"'),
    "w": (' class="pw"', f' stroke="{PAPER}"'),
    "p": (' class="pp"', f' stroke="{PAPER}" fill="{PAPER}"'),
}
MERGE = "ianw"  # line pens: neighbouring paths may become one path

_TOKEN = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)")
ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


def number(value: float) -> str:
    """The shortest way to write a number rounded to a tenth: 0.50 becomes .5"""
    text = f"{value:.1f}".rstrip("0").rstrip(".")
    if text in ("-0", ""):
        return "0"
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


def numbers(values: Iterable[float]) -> str:
    """Numbers for a path: a space only where it is needed."""
    out = ""
    for text in map(number, values):
        out += text if not out or text.startswith("-") else " " + text
    return out


def commands(d: str) -> Iterable[tuple[str, list[float]]]:
    """Split a path into (letter, arguments). Write arc flags with spaces: `a6 6 0 0 1 6 6`."""
    tokens = _TOKEN.findall(d)
    i, letter = 0, ""
    while i < len(tokens):
        if tokens[i].isalpha():
            letter = tokens[i]
            i += 1
        size = ARGUMENTS[letter.upper()]
        yield letter, [float(v) for v in tokens[i : i + size]]
        i += size
        letter = {"M": "L", "m": "l"}.get(letter, letter)


def transform(d: str, x: float = 0, y: float = 0, k: float = 1, m: int = 1) -> str:
    """Scale a path by k, mirror it when m is -1, move its origin to x, y; and minify it."""
    out, last = "", ""
    for letter, a in commands(d):
        dx, dy = (0, 0) if letter.islower() else (x, y)
        kind = letter.upper()
        if kind == "Z":
            out, last = out + "z", ""
            continue
        if kind == "H":
            a = [a[0] * k * m + dx]
        elif kind == "V":
            a = [a[0] * k + dy]
        elif kind == "A":
            sweep = a[4] if m == 1 else 1 - a[4]
            a = [a[0] * k, a[1] * k, a[2] * m, a[3], sweep, a[5] * k * m + dx, a[6] * k + dy]
        else:
            a = [v * k + dy if i % 2 else v * k * m + dx for i, v in enumerate(a)]
        text = numbers(a)
        if letter != last or kind == "M":
            out += letter + text
        else:
            out += text if text[0] == "-" else " " + text
        last = letter
    return out


AXES = {"H": "x", "V": "y", "A": "-----xy"}  # which arguments of a command are x, which y; of the others: in turn
FINE = 12  # units; the parts of a drawing below this are small


def on_grid(value: float, step: float) -> float:
    """The nearest multiple of a step, a unit or half of one."""
    return round(value / step) * step


def extent(d: str) -> float:
    """How many units wide or high a path is, whichever is more, by the ends of its commands."""
    at = start = (0.0, 0.0)
    points = []
    for letter, a in commands(d):
        kind = letter.upper()
        if kind == "Z":
            at = start
            continue
        axes = AXES.get(kind, "xy" * (len(a) // 2))
        at = end(kind, absolute(a, axes, at) if letter.islower() else a, at)
        start = at if kind == "M" else start
        points.append(at)
    return float(max(max(line) - min(line) for line in zip(*points, strict=True)))


def absolute(values: Sequence[float], axes: str, at: tuple[float, float]) -> list[float]:
    """The arguments of a relative command as those of an absolute one; `axes` says which are x, which y."""
    return [v + {"x": at[0], "y": at[1], "-": 0}[s] for v, s in zip(values, axes, strict=True)]


def relative(values: Sequence[float], axes: str, at: tuple[float, float]) -> list[float]:
    """The arguments of an absolute command as those of a relative one."""
    return absolute(values, axes, (-at[0], -at[1]))


def end(kind: str, values: Sequence[float], at: tuple[float, float]) -> tuple[float, float]:
    """Where a command with these absolute arguments ends."""
    return (values[-1], at[1]) if kind == "H" else (at[0], values[-1]) if kind == "V" else (values[-2], values[-1])


def shorten(d: str) -> str:
    """The same path on a grid of a unit, each command absolute or relative, whichever is shorter.

    Nobody sees half a unit, and what a page need not say it need not carry; in what is small (a letter, a face) it
    shows, and the grid is twice as fine. Each point is put on the grid by itself, so nothing drifts; a dot, which is a
    line of a tenth, stays one.
    """
    step = 0.5 if 1 < extent(d) < FINE else 1
    out, last = "", ""
    at = meant = (0.0, 0.0)  # where the short path is, and where the given one is
    start = at, meant  # of this part of it
    for letter, a in commands(d):
        kind = letter.upper()
        if kind == "Z":
            out, last, (at, meant) = out + "z", "", start
            continue
        # which arguments are x, which y (the last two of an arc, the only one of H or V)
        axes = AXES.get(kind, "xy" * (len(a) // 2))
        exact = absolute(a, axes, meant) if letter.islower() else a
        full = [v if s == "-" else on_grid(v, step) for v, s in zip(exact, axes, strict=True)]
        if kind in "LHV" and not any(relative(full, axes, at)):
            full = absolute(relative(exact, axes, meant), axes, at)
        choices = []
        for name, values in ((kind, full), (kind.lower(), relative(full, axes, at)))[: 1 if kind == "M" else 2]:
            text = numbers(values)
            same = name == last and kind != "M"
            choices.append((("" if text[0] == "-" else " ") + text if same else name + text, name))
        text, last = min(choices, key=lambda choice: len(choice[0]))
        out += text
        at, meant = end(kind, full, at), end(kind, exact, meant)
        if kind == "M":
            start, last = (at, meant), ""
    return out


def path(pen: str, d: str, width: float = LINE, x: float = 0, y: float = 0,
         k: float = 1, m: int = 1) -> Part:
    """A path. k scales its coordinates, never its line width; m=-1 mirrors it at x."""
    return Part(pen, width, transform(d, x, y, k, m))


def circle(pen: str, x: float, y: float, r: float, width: float = LINE) -> Part:
    """A circle; r is the radius of the middle of its line."""
    return Part(pen, width, (x, y, r))


def dot(pen: str, x: float, y: float, r: float) -> Part:
    """A solid disc (pen s, b or p) of the real radius r: a very short, very thick line."""
    return path({"s": "i", "b": "a", "p": "w"}[pen], "M0 0h.1", 2 * r, x, y)


def flat(parts: Parts) -> list[Part]:
    """Nested lists of parts as one list."""
    if isinstance(parts, Part):
        return [parts]
    return [part for inner in parts for part in flat(inner)]


def recolour(parts: Parts, pens: dict[str, str]) -> list[Part]:
    """The same parts with other pens."""
    return [part._replace(pen=pens.get(part.pen, part.pen)) for part in flat(parts)]


def blue(*parts: Parts) -> list[Part]:
    """The same parts as *the other person* and what this person gives."""
    return recolour(parts, {"i": "a", "s": "b", "o": "q"})


def ink(*parts: Parts) -> list[Part]:
    """The same parts without blue."""
    return recolour(parts, {"a": "i", "b": "s", "q": "o"})


def halo(*parts: Parts, gap: float = HALO) -> list[Part]:
    """The parts with a paper gap around them, to lay them over other parts."""
    todo = flat(parts)
    return [p._replace(pen="w" if p.pen in "ian" else "p", width=p.width + 2 * gap)
            for p in todo if p.pen not in "wp"] + todo


def move(parts: Parts, x: float = 0, y: float = 0, k: float = 1, m: int = 1,
         thinnest: float = 2.5) -> list[Part]:
    """Whole groups: scale by k (line widths too, down to `thinnest`), mirror at 0, move to x, y."""
    out = []
    for pen, width, shape in flat(parts):
        width = width if k == 1 else max(min(width, thinnest), width * k)
        if isinstance(shape, str):
            out.append(Part(pen, width, transform(shape, x, y, k, m)))
        else:
            out.append(Part(pen, width, (shape[0] * k * m + x, shape[1] * k + y, shape[2] * k)))
    return out


def _elements(group: Sequence[Part]) -> list[str]:
    out: list[str] = []
    for pen, _, shape in group:
        if not isinstance(shape, str):
            x, y, r = map(number, shape)
            out.append(f'<circle cx="{x}" cy="{y}" r="{r}"/>')
        elif out and out[-1].startswith("<path") and pen in MERGE:
            out[-1] = f'{out[-1][:-3]}{shorten(shape)}"/>'
        else:
            out.append(f'<path d="{shorten(shape)}"/>')
    return out


def _sorted(parts: list[Part]) -> list[Part]:
    """Neighbours of one colour may be painted in any order: bring equal pens and widths together."""
    colour = {"i": "ink", "s": "ink", "a": "blue", "b": "blue", "w": "paper", "p": "paper"}
    out: list[Part] = []
    for _, run in groupby(parts, key=lambda part: colour.get(part.pen, part.pen)):
        row = list(run)
        out += sorted(row, key=lambda part: part[:2]) if row[0].pen in colour else row
    return out


def svg(parts: Parts, standalone: bool = False) -> str:
    """The SVG text. Inline: pens by their class. Standalone: xmlns, and the colours themselves."""
    body = ""
    for (pen, width), group in groupby(_sorted(flat(parts)), key=lambda part: part[:2]):
        attributes = PENS[pen][standalone]
        if width != LINE:
            attributes += f' stroke-width="{number(width)}"'
        elements = _elements(list(group))
        if len(elements) == 1:
            tag, rest = elements[0].split(" ", 1)
            body += f"{tag}{attributes} {rest}"
        else:
            inner = "".join(elements)
            body += f"<g{attributes}>{inner}</g>" if attributes else inner
    xmlns = ' xmlns="http://www.w3.org/2000/svg"' if standalone else ""
    return (f'<svg{xmlns} viewBox="0 0 96 96" fill="none" stroke="currentColor" '
            f'stroke-width="{number(LINE)}" stroke-linecap="round" stroke-linejoin="round">'
            f"{body}</svg>")
