"""The family, and caring for each other."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, dot, halo, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def family() -> Parts:
    """A father, a mother with a scarf and their two children stand hand in hand."""
    return [
        figures.front(17, k=0.92, right="M5-59.7Q11-59 12-52L20-35"),
        figures.front(78.5, k=0.92, dress=True, look="scarf", left="M-4-60.5Q-9-59-11-52L-20-32"),
        figures.child_front(39, k=1.05, left="M-2-27L-4-31", right="M2-27L9-20"),
        figures.child_front(58, k=0.9, dress=True, look="tail", left="M-2-25L-10-20", right="M2-27L4-31"),
    ]


@scene(mirrors=True)
def large_family() -> Parts:
    """A father, a mother with a baby in her arms and three children, big to small, stand together."""
    return [
        figures.front(14, k=0.78),
        figures.front(37, k=0.78, dress=True, look="scarf"),
        path("p", "M33 55H40", 12), dot("p", 43, 52, 7), path("i", "M34 56H40", 6), dot("s", 43.500, 52, 4.5),
        figures.child_front(59, k=0.95, left="M-2-27L-6-17", right="M2-27L6-17"),
        figures.child_front(75, k=0.8, dress=True, left="M-2-26L-6-17", right="M2-26L6-17"),
        figures.child_front(88, k=0.6, left="M-2-26L-5-18", right="M2-26L5-18"),
    ]


@scene(mirrors=True)
def tell_or_keep_silent() -> Parts:
    """A father sits on the floor with his child, their hands together, and tells about the house under the tree they once had."""
    return [
        figures.on_floor(80, 90, -1, 1.15, arm="M-2-28L8-21L15-22", nod=3),
        figures.on_floor(34, 90, 1, .85, look="tail", arm="M-2-28L13-29L29-30", nod=1), path("i", "M4 92H92", 3),
        signs.bubble(6, 3.5, 56, 32, (69, 42), holds=[props.house_solid(14, 11, 22, 20), path("i", "M49 20V32", 4), path("s", "M49 9Q57 11 56 18Q55 23 49 22Q43 23 42 18Q41 11 49 9Z", 3)]),
    ]


@scene(mirrors=True)
def care_for_each_other() -> Parts:
    """A man and his grandmother, who walks with a stick, go arm in arm; a girl brings her tea."""
    return [
        figures.standing(24, 90, 1, 1.1, arm="", legs=figures.WALK),
        halo(figures.elder(43, 90, 1, 1.05, look="bun", dress=True), gap=2), halo(path("i", "M24 46L34 59L46 54", 7), gap=1.5),
        figures.child(86, 90, -1, 0.68, dress=True, arm="M0-41L8-36L15-38"), blue(path("s", "M69 54H77V63H69Z", 3)), path("a", "M71 48Q69 45 71 42M76 48Q74 45 76 42", 3),
    ]
