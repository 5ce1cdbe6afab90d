"""Long lists stand on several pages, because a page weighs at most 14,000 bytes (docs/decisions/0003)."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar

Entry = TypeVar("Entry")


def paged(entries: Sequence[Entry], most: int) -> list[Sequence[Entry]]:
    """Divide entries over as few pages as can be, with at most `most` on each and none with only a few left over."""
    count = -(-len(entries) // most)
    ends = [len(entries) * number // count for number in range(count + 1)] if entries else []
    return [entries[start:end] for start, end in pairwise(ends)]
