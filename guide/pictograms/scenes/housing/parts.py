"""What several drawings about housing are made of."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, dot, path


def asks(look: str, other: str, holds: Parts, badge: bool = False) -> Parts:
    """One of us asks somebody else for what the bubble holds, drawn in 9..87 by 9..53; with a badge: a helper or official."""
    return [
        figures.bust(17, 74, 94, 7.5, 10, look), blue(figures.bust(79, 74, 94, 7.5, 10, other)),
        [figures.lanyard(79, 84, .7)] if badge else [], signs.bubble(4, 4, 88, 53, (27, 62), holds=holds),
    ]


def lamp(x: float, y: float, pen: str = "i") -> Parts:
    """A burning lamp that hangs, 16 wide and 20 high; x, y is where its cord begins."""
    return [path("i", "M0 0V3", 4, x, y), path("s", "M-3 5H3L7 11H-7Z", 3, x, y), path(pen, "M-6 16L-7 18M0 16V19M6 16L7 18", 3, x, y)]


def drop(x: float, y: float, k: float = 1) -> Parts:
    """A blue drop of water, 14 wide and 18 high; its tip is x, y."""
    return path("b", "M0 0Q6 8 6 11A6 6 0 0 1-6 11Q-6 8 0 0Z", 2, x, y, k)


def page(x: float, y: float, w: float = 20, h: float = 28) -> Parts:
    """A paper with a house on it and two lines."""
    return [path("o", f"M0 0H{w}V{h}H0Z", 3.5, x, y), props.house_solid(x + w * .2, y + h * .14, w * .6, h * .4, False),
            path("i", f"M{w * .25} {h * .68}H{w * .75}M{w * .25} {h * .84}H{w * .6}", 2.5, x, y)]


def walker(x: float, base: float, m: int = 1, pen: str = "i") -> Parts:
    """A small person who walks, 24 high, for a bubble."""
    return [dot({"i": "s", "a": "b"}[pen], x, base - 20, 4), path(pen, "M0-14V-9L-4-2M0-9L4-2M0-13L6-9", 4, x, base, 1, m)]


def suitcase(x: float, y: float, w: float = 14, h: float = 16) -> Parts:
    """A suitcase with a handle; its top left is x, y, the handle 6 above."""
    return [path("s", f"M0 0H{w}V{h}H0Z", 4, x, y), path("i", f"M{w * .25}-2V-6H{w * .75}V-2", 3, x, y)]


def building(x: float, y: float, w: float = 28, h: float = 30) -> Parts:
    """A large building with many windows: social dwellings."""
    rows = "".join(f"M{w * a} {h * b}v{h * .08}" for a in (.22, .5, .78) for b in (.16, .4, .64))
    return [path("o", f"M0 0H{w}V{h}H0Z", 3.5, x, y), path("i", rows, 4, x, y), path("i", f"M{w / 2} {h * .88}V{h}", 4, x, y)]


def rage(x: float, y: float, k: float = 1, width: float = 4) -> Parts:
    """A zigzag, 20 wide, that leaves a mouth at x, y to the left: somebody shouts."""
    return path("i", "M0 0L-5-6L-8 4L-13-6L-16 4L-21-2", width, x, y, k)
