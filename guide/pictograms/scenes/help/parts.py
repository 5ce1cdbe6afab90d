"""What several drawings about health and help are made of."""

from guide.pictograms.ink import Parts, dot, path


def plate(x: float, y: float, k: float = 1) -> Parts:
    """A blue plate with a white cross on a wall, 20 by 20."""
    return [path("b", "M2 2H18V18H2Z", 4, x, y, k), path("w", "M4.5 10H15.500M10 4.500V15.5", 4.5 * k, x, y, k)]


def day(x: float, y: float) -> Parts:
    """A small calendar with one blue day, 30 by 29, for a bubble."""
    return [path("o", "M0 3H30V29H0Z", 4, x, y), path("s", "M0 3H30V8H0ZM8 0V3M22 0V3", 4, x, y),
            path("i", "M7 16h.1M15 16h.1M23 16h.1M7 23h.1M15 23h.1", 4, x, y), dot("b", x + 22.5, y + 22.5, 4.5)]


def coins(*at: tuple[float, float], pen: str = "s") -> Parts:
    """Coins of radius 6 with a euro sign cut out in paper; pen "b" makes them those of the other person."""
    return [[dot(pen, x, y, 6) for x, y in at],
            path("w", "".join(f"M{x + 3} {y - 2.5}A3.3 3.3 0 1 0 {x + 3} {y + 2.5}M{x - 4} {y}H{x + 1}" for x, y in at), 2)]


def cross(x: float, y: float, w: float = 10) -> Parts:
    """A white cross on a blue square of w by w, on a paper of the doctor or the health fund."""
    return [path("b", f"M0 0H{w}V{w}H0Z", 3, x, y), path("w", f"M1 {w / 2}H{w - 1}M{w / 2} 1V{w - 1}", 2.6, x, y)]
