"""What several drawings about language are made of."""

from guide.pictograms import figures, signs
from guide.pictograms.ink import Parts, blue, circle, move, path


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


def asks(look: str, other: str, holds: Parts) -> Parts:
    """Half of us asks half of the other person for what the large bubble (4..92 by 4..56) holds."""
    return [figures.bust(19, 74, 94, 7.5, 10, look), blue(figures.bust(78, 74, 94, 7.5, 11, other)),
            signs.bubble(4, 4, 88, 52, (29, 62), holds=holds)]


def washer(x: float, y: float, k: float = 1) -> Parts:
    """A washing machine. 28 by 32."""
    return [path("o", "M0 0H28V32H0Z", 4, x, y, k), path("i", "M1 8H27M5 4h.1M11 4h.1", 3, x, y, k), circle("o", x + 14 * k, y + 20 * k, 8 * k, 4), path("i", "M9 21Q12 18 14 21T19 21", 2.5, x, y, k)]


def hammer(x: float, y: float, k: float = 1) -> Parts:
    """A hammer around x, y, 22 by 22: work."""
    return [path("s", "M-9-9H4L9-5V-3H-9Z", max(2, 3 * k), x, y, k), path("i", "M-2-2V10", max(2.5, 4.5 * k), x, y, k)]


def pot(x: float, y: float, k: float = 1) -> Parts:
    """A cooking pot with its lid around x, y, 24 by 18."""
    return [path("s", "M-8-2H8V6Q8 8 6 8H-6Q-8 8-8 6Z", max(2, 3 * k), x, y, k), path("i", "M-11 0H11M-8-6H8M0-6V-9", max(2.2, 3.5 * k), x, y, k)]
