"""What we mend in WeasyPrint until it does so itself.

WeasyPrint 70 sets every line of a right-to-left text twice, with the same outcome: it asks whether
floats move the line, and adds the width of the line to one side of that comparison only.
Arabic, Dari and Pashto sheets took a sixth longer for it.
"""

import inspect
from functools import cache

WRONG = """(position_x + line.width, position_y) == (
                original_position_x + original_width, original_position_y)"""
RIGHT = "(position_x, position_y) == (original_position_x, original_position_y)"


@cache
def set_lines_once() -> None:
    """Mend it in this process, when it is there to mend."""
    from weasyprint.layout import inline

    lines, start = inspect.getsourcelines(inline.get_next_linebox)
    source = "\n" * (start - 1) + "".join(lines)  # a traceback then names the right line
    if source.count(WRONG) == 1:
        exec(compile(source.replace(WRONG, RIGHT), inline.__file__, "exec"), inline.__dict__)
