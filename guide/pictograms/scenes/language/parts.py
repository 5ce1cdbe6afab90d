"""What several drawings about language are made of."""

from guide.pictograms import figures, signs
from guide.pictograms.ink import Parts, move, path


def word(x: float, y: float, k: float = 1) -> Parts:
    """The word taal around x, y, 27 by 13 at k=1: Dutch."""
    return move(signs.SAYS["latin"](), x, y + .5 * k, k)


def script(x: float, y: float, k: float = 1) -> Parts:
    """A word in Arabic letters around x, y: our own language."""
    return move(signs.SAYS["arabic"](), x, y, k)


def letter_a(x: float, y: float, k: float = 1, width: float = 4) -> Parts:
    """The letter a as children write it, 11 by 13 around x, y."""
    return path("i", "M5.500-5.500V6M5.500 0A5.5 5.5 0 1 0 5.500 .6", width, x - .5 * k, y, k)


def half(x: float, y: float, m: int = 1, look: str = "", r: float = 11) -> Parts:
    """Half a person in profile, cut by the lower edge of the picture; the head is at x, y (y=55)."""
    k = r / 11
    return [path("s", "M-12 38V27Q-12 17-4 17H2Q11 17 11 27V38Z", 4, x, y, k, m), figures.head(x, y, r, look, m)]


def wall(x: float, y: float, w: float, h: float, k: float) -> Parts:
    """A board with a Dutch word on it."""
    return [path("o", f"M0 0H{w}V{h}H0Z", 4, x, y), word(x + w / 2, y + h / 2, k)]
