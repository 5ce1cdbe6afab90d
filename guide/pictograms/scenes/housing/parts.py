"""What several drawings about housing are made of."""

from guide.pictograms.ink import Parts, path


def flame(x: float, y: float, k: float = 1) -> Parts:
    """A flame, 14 wide and 20 high, standing on x, y (its middle)."""
    return path("s", "M-2-20Q8-13 7-5Q6 0 0 0T-7-6Q-7-10-4-12Q-3-9-1-9Q1-13-2-20Z", 2, x, y, k)
