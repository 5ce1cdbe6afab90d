"""The guide as it will be: a whole checkout with ten times the content, to measure and to test.

    python -m benchmarks.grown DIR

Everything in DIR works as in a real checkout: `cd DIR && python -m guide check`, `python -m pytest`. What is written is
the same every time. The content that is there stays as it is; the new content means nothing.
"""

from benchmarks.grown.errors import GrowthError
from benchmarks.grown.growing import Totals, grow

__all__ = ["GrowthError", "Totals", "grow"]
