"""The first weeks, and days that a child cannot come."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, dot, halo, path
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


@scene(mirrors=True)
def child_ill_or_late() -> Parts:
    """A child with a cold sits ill in bed against the pillow; the mother, her hand on the bed, phones the school."""
    return [
        path("i", "M5 46V90M5 80H58V90"), path("s", "M9 52H17V72H9Z", 4), dot("s", 25, 51, 7), path("i", "M23 64L25 74", 11),
        halo(path("s", "M29 76V68Q42 63 54 70V76Z", 4), gap=1.5), path("i", "M27 64L38 66", 5),
        figures.standing(76, 90, -1, 0.95, look="bun", dress=True, arm=figures.EAR, arm2="M0-41L8-30L16-27"),
        figures.at_ear(76, 90, -1, .95),
        signs.bubble(14, 4, 50, 26, (66, 37), holds=[school(22, 8, 34, 18)]),
    ]
