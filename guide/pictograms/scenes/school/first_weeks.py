"""The first weeks, and days that a child cannot come."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue
from guide.pictograms.registry import scene
from guide.pictograms.scenes.school.parts import board, pupil, school


@scene(mirrors=True)
def first_weeks_school() -> Parts:
    """A classmate takes the new child by the hand and brings him to a child with a ball."""
    return [
        pupil(16, 90, 1, 0.8, arm="M0-41L9-34L17-31"),
        blue(figures.child(41, 90, 1, 0.8, legs=figures.WALK, look="bun", arm="M0-41L10-38L19-43",
                            arm2="M0-41L-8-35L-15-31")),
        figures.child_front(83, 90, 1.15, left="M-2-27L-8-29L-10-40", right="M2-27L7-15"),
        board(36, 6, 40, 25), props.football(65, 81, 7.5),
    ]


@scene(mirrors=False)
def child_ill_or_late() -> Parts:
    """A child lies ill in bed; the mother phones the school."""
    return [
        figures.in_bed(6, 90, 1, 50),
        figures.standing(78, 90, -1, 0.9, look="bun", dress=True, arm=figures.EAR),
        figures.at_ear(78, 90, -1, .9),
        signs.bubble(5, 4, 62, 31, (66, 39), holds=[school(11, 10, 33, 20), signs.clock(55, 20, 7, 4, 0)]),
    ]
