"""Quarrel and violence, somebody to tell it to."""

from guide.pictograms import figures, signs
from guide.pictograms.ink import Parts, blue, circle, halo, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def quarrel_violence() -> Parts:
    """A woman tells a helper with a badge that a man at home lifts his fist and that she crouches."""
    return [
        figures.bust(24, 74, 94, 7.5, 10, "bun"),
        blue(figures.bust(72, 72, 94, 8, 12)), figures.lanyard(72, 82, 0.8),
        signs.bubble(4, 4, 88, 52, (33, 62), holds=[
            path("i", "M10 21L48 9L86 21M15 20V54M81 20V54", 3),
            figures.standing(37, 53, 1, 0.57, arm="M0-41L10-34L16-36", arm2="M0-41L-13-45L-16-60", lean=5),
            figures.on_floor(66, 54, -1, 0.6, look="bun", lean=0, nod=1, arm="M-2-28L14-30L18-43")]),
    ]


@scene(mirrors=True)
def young_people_talk() -> Parts:
    """Two teenagers sit on the floor with a youth worker and tell that they are sad."""
    return [
        figures.on_floor(14, 90, 1, 0.9, arm="M-2-28L8-19L14-22"),
        blue(figures.on_floor(82, 90, -1, 0.95, arm="M-2-28L6-20L14-30")),
        halo(figures.bust(48, 60, 91, 7, 9, "bun"), gap=2),
        signs.bubble(10, 4, 48, 36, (22, 44), holds=[circle("i", 34, 22, 12.5, 4), path("i", "M29.5 19h.1M38.5 19h.1", 4.5), path("i", "M28 28Q34 23 40 28", 3)]),
    ]
