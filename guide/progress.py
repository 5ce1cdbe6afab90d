"""A progress bar for commands that take their time."""

import sys
from collections.abc import Callable

WIDTH = 30


def bar(unit: str) -> Callable[[int, int], None]:
    """Return a function to tell how many of how many are done.

    On a terminal it draws one line over and over; in a log it writes a line at each quarter.
    """
    shown = [-1]

    def show(done: int, all_: int) -> None:
        steps = WIDTH if sys.stderr.isatty() else 4
        reached = steps * done // max(all_, 1)
        if sys.stderr.isatty():
            end = "\n" if done == all_ else ""
            print(f"\r[{'█' * reached:{WIDTH}}] {done}/{all_} {unit}", end=end, file=sys.stderr, flush=True)
        elif reached != shown[0]:
            print(f"{done}/{all_} {unit}", file=sys.stderr, flush=True)
        shown[0] = reached

    return show
