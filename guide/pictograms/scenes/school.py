"""Children at school."""

from .. import figures, props
from ..ink import Parts, blue, path
from ..registry import scene


@scene(mirrors=True)
def parent_teacher() -> Parts:
    """A mother and her child sit at a table with the teacher, who shows the school report; a board behind."""
    return [
        props.board(30, 4, 46, 24),
        path("i", "M37 22L43 11L49 22ZM57 12H68M57 20H64", 3),
        figures.child(46, 90, 1, 0.72, arm="M0-41L5-31L11-29"),
        path("p", "M38 72H62V92H38Z", 2),
        figures.seated(14, look="scarf", arm="M0-41L6-32L15-29"),
        blue(figures.seated(85, m=-1, arm="M0-41L8-33L17-34")),
        props.table(36, 68, 30, 92),
        blue(path("o", "M57 63L60 50H71L68 63Z", 3.5)),
    ]
