"""What several drawings about health and help are made of."""

from guide.pictograms.ink import Parts, dot, path


def plate(x: float, y: float, k: float = 1) -> Parts:
    """A blue plate with a white cross on a wall, 20 by 20."""
    return [path("b", "M2 2H18V18H2Z", 4, x, y, k), path("w", "M4.5 10H15.500M10 4.500V15.5", 4.5 * k, x, y, k)]


def day(x: float, y: float) -> Parts:
    """A small calendar with one blue day, 30 by 29, for a bubble."""
    return [path("o", "M0 3H30V29H0Z", 4, x, y), path("s", "M0 3H30V8H0ZM8 0V3M22 0V3", 4, x, y),
            path("i", "M7 16h.1M15 16h.1M23 16h.1M7 23h.1M15 23h.1", 4, x, y), dot("b", x + 22.5, y + 22.5, 4.5)]
