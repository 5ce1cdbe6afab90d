"""Long lists stand on several pages, because a page weighs at most 14,000 bytes (docs/decisions/0003)."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar

Entry = TypeVar("Entry")


def nth(first: str, number: int) -> str:
    """Return the path of a page of a list, from that of the first page: that one has no number."""
    return f"{first}{number}/" if number > 1 else first


def paged(entries: Sequence[Entry], most: int) -> list[Sequence[Entry]]:
    """Divide entries over as few pages as can be, with at most `most` on each and none with only a few left over."""
    count = -(-len(entries) // most)
    ends = [len(entries) * number // count for number in range(count + 1)] if entries else []
    return [entries[start:end] for start, end in pairwise(ends)]
