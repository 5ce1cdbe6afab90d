"""Signs: bubbles with something in them, ticks and crosses, clock, calendar, two-way pictures.

A bubble is never empty, and its tail points at a mouth::

    from guide.pictograms import figures, signs
    [figures.standing(20), signs.speech(4, 4, 40, 26, figures.mouth(20), content="house")]

`content` is a name from SAYS, or parts of your own drawn around the point 0,0 in a box of 20 by 20.
What takes more room stands in a `bubble`.
"""

from collections.abc import Callable
from math import cos, radians, sin

from guide.pictograms.ink import DETAIL, LINE, Parts, circle, dot, ink, move, path

Point = tuple[float, float]


def tick(x: float, y: float, k: float = 1) -> Parts:
    """Right: a tick in a box of 20 by 20 with its top left at x, y."""
    return path("i", "M1 11L8 18L20 3", 6, x, y, k)


def question(x: float, y: float, k: float = 1) -> Parts:
    """A question mark around x, y; only together with a person who looks for help."""
    return path("i", "M-6-6A6.2 6.2 0 1 1 2.500-.5Q0 1 0 5M0 12.500V12.6", LINE, x, y, k)


def clock(x: float, y: float, r: float = 14, hour: float = 4, minute: float = 0) -> Parts:
    """A clock with four hour marks; x, y is the centre. Blue() it when the time is what matters."""
    def hand(turn: float, length: float) -> str:
        a = radians(turn * 360)
        return f"M0 0L{sin(a) * length * r:.2f} {-cos(a) * length * r:.2f}"

    marks = "" if r < 13 else "".join(f"M{a * r * .75} {b * r * .75}h.1" for a, b in ((0, -1), (1, 0), (0, 1), (-1, 0)))
    ticks = [path("i", marks, 3, x, y)] if marks else []
    return [circle("o", x, y, r), *ticks,
            path("i", hand(hour / 12 + minute / 720, 0.42) + hand(minute / 60, 0.62), DETAIL, x, y)]


def calendar(x: float, y: float, crossed: int = 0, marked: int = 0, k: float = 1) -> Parts:
    """A calendar of 2 by 4 days on a wall or desk, 44 by 42: `crossed` days are over (strokes),
    day number `marked` (1..8) is the day: a blue ring around a blue dot. Days in between are dots."""
    cells = [(7 + 10 * (i % 4), 22 + 11 * (i // 4)) for i in range(8)]
    over = "".join(f"M{a - 2.5} {b + 2.5}l5-5" for a, b in cells[:crossed])
    todo = "".join(f"M{a} {b}h.1" for i, (a, b) in enumerate(cells[crossed:], crossed + 1) if i != marked)
    parts: list[Parts] = [path("o", "M0 6H44V41H0Z", LINE, x, y, k), path("s", "M0 6H44V11H0Z", LINE, x, y, k),
                          path("i", "M12 1V6M32 1V6", LINE, x, y, k)]
    if over:
        parts.append(path("i", over, 2.5, x, y, k))
    if todo:
        parts.append(path("i", todo, 4, x, y, k))
    if marked:
        a, b = cells[marked - 1]
        parts += [dot("p", x + a * k, y + b * k, 7.5 * k), dot("b", x + a * k, y + b * k, 5.5 * k)]
    return parts


def sun(x: float, y: float, r: float = 8, width: float = 3.5) -> Parts:
    """A blue sun with rays around x, y; r is its disc, the rays reach to 2 r."""
    rays = "".join(f"M{cos(a) * r * 1.6:.1f} {sin(a) * r * 1.6:.1f}L{cos(a) * r * 2:.1f} {sin(a) * r * 2:.1f}"
                   for a in (radians(45 * i) for i in range(8)))
    return [dot("b", x, y, r), path("a", rays, width, x, y)]


def days(x: float, y: float, n: int, w: float, h: float, night_first: bool = False) -> Parts:
    """Time that goes by, as sleeps: n windows in a row, day and night in turn; all of it w by h."""
    step, k = w / n, min(w / n, h) / 28
    middles = [(x + step * (i + .5), i % 2 == night_first) for i in range(n)]
    dark = "".join(f"M{a - step / 2} {y}h{step}v{h}h{-step}Z" for a, light in middles if not light)
    moon = "M3-10A10 10 0 1 0 8 6A10 10 0 0 1 3-10Z"
    return [path("o", f"M{x} {y}H{x + w}V{y + h}H{x}Z", 3), path("s", dark, 3),
            [sun(a, y + h / 2, 5.5 * k, max(2, 3 * k)) for a, light in middles if light],
            [path("p", moon, 2, a, y + h / 2, .85 * k) for a, light in middles if not light]]


# ------------------------------------------------------------ what is said, in a box of 20 by 20 around 0,0
def _latin() -> Parts:
    """The Dutch word taal (language): who can read finds a word there, not scribbles."""
    return path("i", "M-12-7V6M-14-2H-10M-1 6V0A3 3 0 1 0-1 4M8 6V0A3 3 0 1 0 8 4M13-7V6", 3)


def _arabic() -> Parts:
    """The word salaam, said in Arabic, Dari and Pashto alike."""
    return path("i", "M14.500-2V4H-4V-7M.5-7V4M5 0V4M9.500 0V4M-13 9V3Q-13 0-10.500 0T-8 2Q-8 4-10.500 4H-13", 3)


SAYS: dict[str, Callable[[], Parts]] = {
    "house": lambda: path("s", "M-10 0L0-9L10 0H7V9H-7V0Z", 3),
    "question": lambda: path("i", "M-5-5A5 5 0 1 1 1.500-.5Q0 1 0 3M0 9V9.1", 4.5),
    "tick": lambda: path("i", "M-8 1L-2 7L8-6", 5),
    "key": lambda: [circle("i", -6, 0, 4.5, 4), path("i", "M-1 0H11M6 0V4M11 0V5", 4)],
    "cup": lambda: [path("s", "M-7-4H5V6Q5 8 3 8H-5Q-7 8-7 6Z", 3), path("i", "M6-2Q11-1 6 4", 3)],
    "bus": lambda: [path("s", "M-10-7H10V5H-10Z", 3), path("w", "M-6-3H6", 3.5), path("i", "M-5 8h.1M5 8h.1", 5)],
    "book": lambda: path("o", "M0-5Q-5-8-10-7V6Q-5 5 0 8Q5 5 10 6V-7Q5-8 0-5V8", 3.5),
    "latin": _latin,
    "arabic": _arabic,
}


def speech(x: float, y: float, w: float, h: float, *tails: Point, content: str | Parts) -> Parts:
    """A bubble w by h at x, y with what is said in it. Each tail is the point of a mouth.

    At least 30 by 26. Tails leave the lower edge (or the left side, when the mouth is beside the bubble).
    Wrap all of it in blue() when the other person speaks.
    """
    r, below, beside = 6, [], ""
    for tx, ty in tails:
        if ty > y + h:
            bx = min(max(tx, x + r + 4), x + w - r - 4)
            below.append((bx, f"H{bx + 4.5}L{tx} {ty}L{bx - 4.5} {y + h}"))
        elif tx < x:
            by = min(max(ty, y + r + 4), y + h - r - 4)
            beside = f"V{by + 4.5}L{tx} {ty}L{x} {by - 4.5}"
        else:
            raise ValueError("a tail goes down or to the left, not to the right or up")
    edge = "".join(text for _, text in sorted(below, reverse=True))
    outline = path("o", f"M{x + r} {y}H{x + w - r}a{r} {r} 0 0 1 {r} {r}V{y + h - r}a{r} {r} 0 0 1 {-r} {r}{edge}"
                        f"H{x + r}a{r} {r} 0 0 1 {-r} {-r}{beside}V{y + r}a{r} {r} 0 0 1 {r} {-r}Z")
    inside = move(SAYS[content](), thinnest=2.5) if isinstance(content, str) else content
    k = min((h - 7) / 20, (w - 9) / (28 if content in ("latin", "arabic") else 22))
    return [outline, move(inside, x + w / 2, y + h / 2, k)]


def bubble(x: float, y: float, w: float, h: float, *tails: Point, holds: Parts = ()) -> Parts:
    """A bubble like speech(), but what it holds is drawn in place, at full scale (or laid over it afterwards)."""
    return [speech(x, y, w, h, *tails, content=[]), holds]


# ------------------------------------------------------------ the right way above the wrong way
def two_ways(good: Parts, bad: Parts) -> Parts:
    """How to do it, with a tick beside it, above how not to do it, with a red X beside it.

    Both are drawn in 4..68 by 4..44; `bad` is moved down by 48. Prohibitions are always drawn like this.
    No blue here, a picture has one accent: tell the other person by place and things.
    """
    return [ink(good), tick(74, 12, 0.85), path("i", "M4 48H92", 2), move(ink(bad), 0, 48), red_x(77, 64, 89, 77)]


def red_x(x0: float, y0: float, x1: float, y1: float, width: float = 6) -> Parts:
    """The red X; only beside the right way, never alone. Over something it gets halo(..., gap=1.5)."""
    return path("n", f"M{x0} {y0}L{x1} {y1}M{x1} {y0}L{x0} {y1}", width)
