"""A baby on the way, worries in the head."""

from guide.pictograms import figures
from guide.pictograms.ink import Parts, blue, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def pregnant_and_baby() -> Parts:
    """A nurse stands between a pregnant woman and a father with his baby."""
    return [
        blue(figures.front(47, 90, 0.84, dress=True)), figures.stethoscope(47, 39, .85),
        figures.pregnant(15, 90, 1, 0.98, look="tail"),
        figures.with_baby(85, 90, -1, 0.98),
    ]


@scene(mirrors=True)
def worries_in_head() -> Parts:
    """At night a woman sits awake on her bed with her head in her hand."""
    return [
        path("o", "M6 6H40V42H6Z", 4), path("b", "M24 12A10 10 0 1 0 32 30A10 10 0 0 1 24 12Z", 2.5),
        path("i", "M6 60V90M6 79H90M90 70V90", 5), path("i", "M16 70H30", 9),
        figures.seated(54, 91, 1, 1.12, nod=2, look="tail", arm="", lean=3),
        path("w", "M58 48L74 58L69 40", 10), path("i", "M58 48L74 58L69 41", 6.5),
    ]
