"""What several drawings about services are made of."""

from guide.pictograms import props
from guide.pictograms.ink import Parts, halo, path


def night(x: float, y: float, w: float = 30, h: float = 26) -> Parts:
    """A dark window with the moon and two stars."""
    return [path("s", f"M0 0H{w}V{h}H0Z", 4, x, y), path("w", f"M{w * .76} {h * .28}h.1M{w * .84} {h * .7}h.1", 3.5, x, y),
            path("p", "M3-8A8.500 8.500 0 1 0 8 4A7 7 0 0 1 3-8Z", 2, x + w * .38, y + h * .5, h / 28)]


def notes(x: float, y: float) -> Parts:
    """Two banknotes with a readable euro sign, 29 by 21."""
    return [halo(path("o", "M6 0H29V14H6Z", 3, x, y), gap=2), path("o", "M0 5H23V21H0Z", 3, x, y), props.euro(x + 13, y + 13, 4.4, 2.4)]
