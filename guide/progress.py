"""A progress bar for commands that take their time."""

import sys
from collections.abc import Callable
from time import monotonic

WIDTH = 30  # characters


def bar(unit: str) -> Callable[[int, int], None]:
    """Return a function to tell how many of how many are done.

    On a terminal it draws one line over and over, with the time left at the pace so far; in a
    log it writes a line at each quarter.
    """
    start, quarters = monotonic(), [0]

    def draw(done: int, all_: int) -> None:
        filled = "█" * (WIDTH * done // all_)
        left = f", {(monotonic() - start) / done * (all_ - done):.0f} s left" if 0 < done < all_ else ""
        end = "\n" if done == all_ else ""
        print(f"\r\033[K[{filled:{WIDTH}}] {done}/{all_} {unit}{left}", end=end, file=sys.stderr, flush=True)

    def note(done: int, all_: int) -> None:
        if 4 * done // all_ > quarters[0]:
            quarters[0] = 4 * done // all_
            print(f"{done}/{all_} {unit}", file=sys.stderr, flush=True)

    return draw if sys.stderr.isatty() else note
