"""Hands with fingers, for close-ups. A hand always holds, gives, takes, writes or touches something.

All hands come from the right unless m=-1; the forearm runs out of the frame (`@scene(bleeds=True)`)::

    from guide.pictograms import hands, props
    from guide.pictograms.ink import blue
    [hands.open_hand(40, 74), blue(hands.holding_hand(56, 22, props.key(48, 20)))]

x, y is always the point of action: middle of the palm, finger tips, pen tip.
A hand is one silhouette from the finger tips to the sleeve; only short cuts part its fingers.
`held` is drawn first, so that the fingers lie over it and the hand closes around it.
"""

from guide.pictograms.ink import Parts, halo, path

FINGER, WRIST = 7.5, 17.0
GAP = 2.2  # paper between fingers


def open_hand(x: float, y: float, m: int = 1, length: float = 40) -> Parts:
    """A palm held up, fingers to the right (m=-1: to the left); the forearm comes from behind."""
    return [path("i", f"M{-length} 22L-20 14", WRIST, x, y, 1, m),
            path("s", "M-22 9L-8 4L6 5L12 18L-6 22L-24 20Z", 4, x, y, 1, m),
            path("i", "M-14 9Q-5 3-2-8M4 7Q16 7 25-3M4 13Q19 13 31 3M0 19Q18 21 33 10", 7, x, y, 1, m),
            path("w", "M12 9.500Q20 8 27 1.500M12 16.500Q22 15.500 31 8", GAP, x, y, 1, m)]


def holding_hand(x: float, y: float, held: Parts = (), m: int = 1) -> Parts:
    """A hand closed around the edge of something: four fingers in front (the thumb is hidden); upper finger tip at x, y."""
    return [held,
            path("p", "M2 3H24L33 9L29 27L4 22.500Z", 12, x, y, 1, m),
            path("i", "M2 3H20M0 9.500H20M1 16H20M4 22.500H20", 7, x, y, 1, m),
            path("s", "M17 1H25L34 8L66 37V53L27 28L15 24.500Z", 3, x, y, 1, m),
            path("w", "M-2.500 6.300H13M-2.500 12.800H13M-.500 19.300H13", GAP, x, y, 1, m)]


def mitten(x: float, y: float, m: int = 1) -> Parts:
    """The small hand at the end of a drawn arm, over the edge of a thing at x, y; the arm comes from the left."""
    return [path("w", "M0 0H2", 13, x, y, 1, m), path("i", "M-6 0H2", 8, x, y, 1, m)]


def stopping(x: float, y: float, m: int = 1, k: float = 1) -> Parts:
    """The flat hand at the end of a stretched arm, five fingers spread and up: no, not you. The wrist is at x, y."""
    return [path("i", "M0-3V-6.500", 8.5 * k, x, y, k, m),
            path("i", "M-3-8L-6-14M-1-9L-2-17.500M1.500-9L2.500-17.500M3-8L7-14.500M2-3L8-7", max(2.2, 3 * k), x, y, k, m)]


def pointing_hand(x: float, y: float, m: int = 1) -> Parts:
    """A forefinger touching a thing at x, y. Never point at a person."""
    return [path("w", "M2 2L24 4", 12.5, x, y, 1, m), path("p", "M16 11H34L36 30L21 25Z", 12.5, x, y, 1, m),
            path("i", "M2 2L24 4M16 11H26M18 18H26M21 25H26", FINGER, x, y, 1, m),
            path("s", "M24 1.500H34L42 10L70 36V54L36 31L24 27Z", 3, x, y, 1, m),
            path("w", "M12 7.500H26M14 14.500H26M17 21.500H26", GAP, x, y, 1, m)]


def writing_hand(x: float, y: float, m: int = 1, pen: str = "i") -> Parts:
    """A hand with a pen between forefinger and thumb; the pen's point is x, y. Pen "a" makes the pen blue."""
    return [path("i", "M32-13Q22-30 8-18", FINGER, x, y, 1, m), halo(path(pen, "M3-4L25-40", 6, x, y, 1, m), gap=2.2),
            path(pen, "M0 0L3-4", 3, x, y, 1, m),
            path("p", "M10-9L26-11V7H20Z", 12, x, y, 1, m),
            path("i", "M28-11Q18-13 10-9M15-1.500H30M19 5.500H30", FINGER, x, y, 1, m),
            path("s", "M24-12L32-16Q38-15 42-8L72 14V36L38 14L26 9Z", 3, x, y, 1, m),
            path("w", "M12-5Q20-7 27-5M16 2H29", GAP, x, y, 1, m)]


