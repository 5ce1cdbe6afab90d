"""What several drawings about services are made of."""

from guide.pictograms import props
from guide.pictograms.ink import Parts, halo, path


def notes(x: float, y: float) -> Parts:
    """Two banknotes with a readable euro sign, 29 by 21."""
    return [halo(path("o", "M6 0H29V14H6Z", 3, x, y), gap=2), path("o", "M0 5H23V21H0Z", 3, x, y), props.euro(x + 13, y + 13, 4.4, 2.4)]
