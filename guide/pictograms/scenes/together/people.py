"""People and places, faith and feasts, two worlds."""

from guide.pictograms import figures, props
from guide.pictograms.ink import Parts, blue, halo, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def meet_people() -> Parts:
    """A mother and child bring a cake; a neighbour in her open door holds out both hands for it."""
    return [
        path("i", "M61 90V18H92V90", 5), blue(figures.receiving(81, 90, -1, 0.95, look="bun")),
        figures.child(11, 90, 1, 0.62), figures.standing(28, 90, 1, 1.05, look="scarf", dress=True, arm="M0-41L7-30L17-31"),
        halo(path("i", "M39 58H55", 4), path("s", "M41 44H53V54H41Z", 3), gap=2), path("w", "M40 49.500H54", 2.2), path("i", "M47 37V41", 4.5),
    ]


@scene(mirrors=True)
def welcome_places() -> Parts:
    """In the wide open door of a house of meeting, with a cup above it, a woman opens her hands to a father and his child."""
    return [
        path("s", "M34 32L64 4L93 32Z", 4), path("i", "M40 34V90M89 34V90", 5), path("p", "M59 16H69V23Q64 27 59 23Z", 2), path("w", "M71 18Q75 20 70 22", 2.5),
        blue(figures.receiving(70, 90, -1, .85, dress=True, look="bun")), path("i", "M4 92H92", 3),
        figures.standing(11, 90, 1, 0.9, arm="M0-41L5-31L9-27"), figures.child(28, 90, 1, 0.54, arm="M0-41L-7-36L-11-32"),
    ]


@scene(mirrors=True)
def faith_and_feasts() -> Parts:
    """Under a string of festive flags a grandfather and his grandson sit on the floor at a meal and lift their open hands to pray."""
    return [
        path("i", "M3 6Q48 20 93 6", 2.5), blue(path("s", "M11 9L22 12L15 20ZM33 13.500L44 14.500L38 23ZM53 14.500L64 13.500L59 23ZM75 12L86 9L82 19Z", 2)),
        figures.on_floor(15, 90, 1, 1.12, arm="M-2-28L8-21L14-34l3-4", look="beard"), figures.on_floor(80, 90, -1, .9, arm="M-2-28L8-21L14-34l3-4"),
        path("i", "M4 92H92", 3.5), blue(path("s", "M39 78H57Q56 87 48 87T39 78Z", 3), path("i", "M45 71Q42 68 45 65M51 71Q48 68 51 65", 3)),
    ]


@scene(mirrors=True)
def two_worlds() -> Parts:
    """Between his house and the world outside a boy stands with his mother's hand in one hand, and the hand of a friend with a football in the other."""
    return [
        path("i", "M4 29L26 7L50 31M9 28V90H92"),
        figures.standing(21, 88, 1, .86, look="scarf", dress=True, arm="M0-41L9-32L20-28"),
        figures.child_front(51, 88, 1.15, left="M-2-27L-13-24", right="M2-27L13-24"),
        blue(figures.child(81, 88, -1, .76, look="cap", arm="M0-41L9-36L18-37", arm2="M0-41L-4-32"), props.football(87, 65, 6)),
    ]
