"""Hands with fingers, for close-ups. A hand always holds, gives, takes, writes or touches something.

All hands come from the right unless m=-1; the forearm runs out of the frame (`@scene(bleeds=True)`)::

    from .. import hands, props
    from ..ink import blue
    [hands.open_hand(40, 74), blue(hands.holding_hand(56, 22, props.key(48, 20)))]

x, y is always the point of action: middle of the palm, thumb tip, pen tip, finger tip.
`held` is drawn between the fingers and the thumb, so that the thumb lies over it.
"""

from .ink import Parts, halo, path

FINGER, THUMB, WRIST = 6.5, 7.5, 17.0
GAP = 2.2  # paper between fingers


def _arm(d: str, x: float, y: float, m: int) -> Parts:
    return path("i", d, WRIST, x, y, 1, m)


def open_hand(x: float, y: float, m: int = 1, length: float = 40) -> Parts:
    """A palm held up, fingers to the right (m=-1: to the left); the forearm comes from behind."""
    fingers = "M2 5Q16 6 25-4M0 12Q19 14 30 3M-4 18Q18 22 32 11"
    return [path("i", f"M{-length} 22L-20 14", WRIST, x, y, 1, m),
            path("s", "M-22 9L-8 3L4 4L2 20L-10 22L-24 20Z", 4, x, y, 1, m),
            path("i", "M-12 8Q-5 2-2-8", THUMB, x, y, 1, m),
            path("w", "M3 8.500Q17 9 26 1M3 15.500Q20 17 31 8", GAP, x, y, 1, m),
            path("i", fingers, 5.5, x, y, 1, m)]


def holding_hand(x: float, y: float, held: Parts = (), m: int = 1) -> Parts:
    """A fist holding something flat or small between thumb and forefinger, thumb tip at x, y."""
    d = ["M24 22L52 42", "M10 8H24M12 15.500H24M14 23H23M17 30H22", "M20 6H26L34 20L24 32H20Z", "M28 7Q16-3 2 0",
         "M6 11.800H21M8 19.300H20M11 26.700H20"]
    return [_arm(d[0], x, y, m), path("i", d[1], 7, x, y, 1, m), path("s", d[2], 5, x, y, 1, m),
            path("w", d[4], GAP, x, y, 1, m), held, halo(path("i", d[3], 8, x, y, 1, m), gap=2.5)]


def pointing_hand(x: float, y: float, m: int = 1) -> Parts:
    """A forefinger touching a thing at x, y. Never point at a person."""
    return [_arm("M34 16L60 34", x, y, m), path("i", "M3 2L28 5", 7, x, y, 1, m),
            path("i", "M18 13H30M20 20.500H30M23 27.500H28", 7, x, y, 1, m),
            path("s", "M26 4H34L42 16L32 28H27Z", 5, x, y, 1, m),
            path("w", "M14 9H27M16 16.800H26M18 24.200H26", GAP, x, y, 1, m),
            halo(path("i", "M36 5Q28-4 17-4", 7, x, y, 1, m), gap=2)]


def writing_hand(x: float, y: float, m: int = 1, pen: str = "i") -> Parts:
    """A hand with a pen; the pen's point is x, y. Pen "a" makes the pen blue."""
    return [_arm("M38 2L62 16", x, y, m), path("i", "M20-3H34M22 4.500H34M25 11.500H33", 7, x, y, 1, m),
            path("s", "M30-14H38L46 0L36 12H30Z", 5, x, y, 1, m),
            path("w", "M16 .800H31M18 8H30", GAP, x, y, 1, m),
            halo(path(pen, "M3-4L25-40", 6, x, y, 1, m), gap=2.5), path(pen, "M0 0L3-4", 3, x, y, 1, m),
            halo(path("i", "M36-14Q26-28 12-14", 7, x, y, 1, m), gap=2),
            halo(path("i", "M33-8Q24-12 15-8", 7, x, y, 1, m), gap=2)]


def handshake(x: float = 48, y: float = 48) -> Parts:
    """Our black hand from the left, the other's blue hand from the right, fingers closed."""
    return [path("a", "M46 16L18 4", WRIST, x, y), path("i", "M-46 16L-18 4", WRIST, x, y),
            path("b", "M20-4L2-8L-8 0V10L6 14L22 10Z", 5, x, y), path("s", "M-20-4L-8-7L-2 2L-6 12L-22 11Z", 5, x, y),
            path("w", "M-6-1L14 3M-7 7L12 10.500M-10 14L8 17.500", 10.5, x, y),
            path("i", "M-8-1L14 3M-10 7L12 10.500M-10 14L8 17.500", FINGER, x, y),
            halo(path("a", "M16-6Q6-16-6-9", 7, x, y), gap=2)]
