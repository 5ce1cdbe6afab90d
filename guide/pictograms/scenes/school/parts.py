"""What several drawings about school are made of."""

from typing import Any

from guide.pictograms import figures
from guide.pictograms.ink import Parts, circle, dot, halo, move, path


def bag(x: float, base: float = 90, m: int = 1, k: float = 0.62) -> Parts:
    """A school bag on a child's back, with a paper gap."""
    sack, strap = figures.backpack(x, base, m, k)
    return [halo(sack, gap=2), strap]


def pupil(x: float, base: float = 90, m: int = 1, k: float = 0.62, **how: Any) -> Parts:
    """A child with a school bag on the back."""
    return [figures.child(x, base, m, k, **how), bag(x, base, m, k)]


def big(parts: Parts, x: float, base: float, k: float) -> Parts:
    """Parts drawn with base=0 around x=0, made bigger or smaller with their lines."""
    return move(parts, x, base, k, thinnest=2)


def board(x: float, y: float, w: float = 40, h: float = 24) -> Parts:
    """A school board with a triangle and lines on it."""
    return [path("o", f"M0 0H{w}V{h}H0Z", 4, x, y),
            path("i", f"M{w * .15} {h * .72}L{w * .31} {h * .27}L{w * .47} {h * .72}ZM{w * .62} {h * .36}H{w * .82}"
                      f"M{w * .62} {h * .68}H{w * .76}", 3, x, y)]


def school(x: float, y: float, w: float = 40, h: float = 34) -> Parts:
    """A school from outside: a long wing with a row of windows, and a gable with a large door (never a face)."""
    row = [6.3 + 6.3 * i for i in range(3 if w > 34 else 2)]
    return [path("o", f"M0 {h * .26}H{w * .5}L{w * .75} 0L{w} {h * .26}V{h}H0Z", 4, x, y),
            path("i", "".join(f"M{a} {h * .5}v{h * .2}" for a in row), 3.5, x, y),
            path("s", f"M{w * .66} {h * .55}H{w * .86}V{h}H{w * .66}Z", 2, x, y)]


def bubble_pupil(x: float, y: float, k: float = 1) -> Parts:
    """A small child with a school bag in a bubble, 22 high."""
    return [dot("s", x, y - 19 * k, 3.6 * k), path("i", "M0-12V-8L-3.500-2M0-8L3.500-2M0-11L5-7", 3.6 * k, x, y, k),
            path("i", "M-6-12V-8", 4.5 * k, x, y, k)]


def euros(*at: tuple[float, float]) -> Parts:
    """Coins of radius 7.5 with a euro sign cut out in paper."""
    return [[dot("s", x, y, 7.5) for x, y in at],
            path("w", "".join(f"M{x + 3.4} {y - 3}A4 4 0 1 0 {x + 3.4} {y + 3}"
                              f"M{x - 5} {y - 1.2}H{x + 1}M{x - 5} {y + 1.2}H{x + 1}"
                              for x, y in at), 2)]


def at_desk(x: float, base: float, m: int = 1, k: float = 1, pen: str = "i") -> Parts:
    """A small child who sits at a school desk, 26 high and 24 wide, for a bubble; the hip is at x."""
    return [dot({"i": "s", "a": "b"}[pen], x, base - 22 * k, 4.5 * k), path(pen, "M0-14V-7H6V-1M0-13L7-14", 4.5 * k, x, base, k, m), path("i", "M4-10.5H17M14-10V-1", 3, x, base, k, m)]


def on_arm(x: float, base: float = 90, m: int = 1, look: str = "") -> Parts:
    """A grown-up with a toddler sitting on the arm."""
    return [figures.standing(x, base, m, .95, look=look, arm=""), halo(dot("s", x + 18 * m, base - 48, 6.5), path("i", "M17-37V-28", 9, x, base, 1, m), path("i", "M17-26L25-20V-12M15-26L16-11M18-37L27-31", 5, x, base, 1, m), gap=2),
            halo(path("i", "M0-39L5-24L19-24", 5.5, x, base, 1, m), gap=2)]


def spread(x: float, y: float, k: float = 1) -> Parts:
    """An open exercise book, 40 by 16 around x, y."""
    return [path("o", "M0-5Q-10-9-20-6V7Q-10 4 0 8Q10 4 20 7V-6Q10-9 0-5V8", 3.5, x, y, k), path("i", "M-14-1Q-10-2-6-1M6-1Q10-2 14-1", 2.5, x, y, k)]


def frown(x: float, y: float, r: float = 9) -> Parts:
    """The face of a child that cries, with a blue tear."""
    return [circle("i", x, y, r, 3.5), path("i", f"M{-r * .4}-1h.1M{r * .4}-1h.1", 3.5, x, y), path("i", f"M{-r * .45} {r * .55}Q0 {r * .1} {r * .45} {r * .55}", 3, x, y)]


def thick_book(x: float, y: float) -> Parts:
    """A thick closed book held upright, 15 by 21, with a paper gap; its spine is left."""
    return [halo(path("o", "M0 0H15V21H0Z", 3.5, x, y), gap=2), path("s", "M0 0H4V21H0Z", 3, x, y)]


def cot(x: float, y: float, w: float = 28, h: float = 22) -> Parts:
    """An empty cot for a baby: two high ends, a rail with slats; its top left is x, y."""
    slats = "".join(f"M{w * a} {h * .3}V{h * .8}" for a in (.25, .5, .75))
    return [path("i", f"M0 0V{h}M{w} 0V{h}", 4, x, y), path("i", f"M0 {h * .3}H{w}M0 {h * .8}H{w}{slats}", 2.5, x, y)]


def bandaged(x: float, base: float = 90, k: float = 1, look: str = "") -> Parts:
    """A child from the front with one arm bandaged in a sling round the neck."""
    return [figures.child_front(x, base, k, look=look, right="M2-27L5-23"),
            halo(path("o", "M0-29L10-21L10-15H-5Z", 2.5, x, base, k), gap=1.2), dot("s", x - 7 * k, base - 16 * k, 2.5)]


def stumbling(x: float, base: float, m: int = 1) -> Parts:
    """A child that slips and falls backwards, the ball under its feet, 28 high, for a bubble; the hip is at x."""
    return [dot("s", x - 11 * m, base - 22, 5.5), path("i", "M-7-14L1-6L10-9L18-14M1-6L11-3L18-6", 5.5, x, base, 1, m),
            path("i", "M-8-14L-14-9L-16-2M-7-15L2-17L7-23", 4, x, base, 1, m), circle("o", x + 26 * m, base - 5, 4.5, 3)]


def alone(x: float, y: float) -> Parts:
    """A child that sits alone at a desk against the wall, its back to the class of three; 76 by 40, the top left is x, y."""
    return [path("i", "M2 2V39", 3.5, x, y), at_desk(x + 32, y + 39, -1, 1.25), path("i", "M28 33H37M33 33V38", 3, x, y), [figures.tiny(x + a, y + 39, 17) for a in (52, 62, 72)]]
