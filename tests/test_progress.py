"""The bar for what takes its time: honest on a terminal, quiet in a log."""

import io
import sys

from guide import progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_terminal_sees_how_far_it_is_and_how_long_it_takes(monkeypatch):
    now = iter([100.0, 130.0])
    monkeypatch.setattr(progress, "monotonic", lambda: next(now))
    monkeypatch.setattr(sys, "stderr", Terminal())
    show = progress.bar("sheets")
    show(0, 4)
    show(3, 4)
    show(4, 4)
    empty, most, full = sys.stderr.getvalue().rstrip("\n").split("\r")[1:]
    assert empty.endswith(f"[{' ' * progress.WIDTH}] 0/4 sheets")
    assert most.endswith("] 3/4 sheets, 10 s left")
    assert full.endswith(f"[{'█' * progress.WIDTH}] 4/4 sheets")
    assert sys.stderr.getvalue().endswith("sheets\n")


def test_a_log_gets_a_line_at_each_quarter(monkeypatch):
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    show = progress.bar("pages")
    for done in range(101):
        show(done, 100)
    assert sys.stderr.getvalue().splitlines() == ["25/100 pages", "50/100 pages", "75/100 pages", "100/100 pages"]
