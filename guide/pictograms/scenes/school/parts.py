"""What several drawings about school are made of."""

from typing import Any

from guide.pictograms import figures
from guide.pictograms.ink import Parts, dot, halo, move, path


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
