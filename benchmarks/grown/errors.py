"""What can go wrong in growing."""


class GrowthError(Exception):
    """A sentence for whoever asked: what cannot be done, and what to ask instead."""
