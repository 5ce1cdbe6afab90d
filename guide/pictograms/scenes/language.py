"""Learning and speaking Dutch, interpreters."""

from .. import figures, signs
from ..ink import Parts, blue
from ..registry import scene


@scene(mirrors=False)
def interpreter() -> Parts:
    """An interpreter with a badge stands between a father and an official and speaks both languages."""
    return [
        figures.standing(13, 90, 1, 0.8, arm="M0-41L9-35L16-38"),
        figures.front(48, 90, 0.64, left="M-5-60L-15-50L-22-54", right="M5-60L15-50L22-54"),
        figures.lanyard(48, 53),
        blue(figures.standing(83, 90, -1, 0.8, arm="M0-41L9-35L16-38")),
        signs.speech(4, 4, 42, 24, (17, 35), (41, 35), content="arabic"),
        blue(signs.speech(51, 4, 41, 24, (79, 35), (55, 35), content="latin")),
    ]
