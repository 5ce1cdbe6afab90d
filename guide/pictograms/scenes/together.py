"""Family, neighbours, play."""

from .. import figures
from ..ink import Parts, dot, path
from ..registry import scene


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
        figures.front(14.5, k=0.8),
        figures.front(39, k=0.8, dress=True, look="scarf"),
        path("p", "M35 54H42", 12), dot("p", 45, 51, 7), path("i", "M36 55H42", 6), dot("s", 45.5, 51, 4.5),
        figures.child_front(60, k=1, left="M-2-27L-6-17", right="M2-27L6-17"),
        figures.child_front(75, k=0.88, dress=True, left="M-2-26L-6-17", right="M2-26L6-17"),
        figures.child_front(88, k=0.7, left="M-2-26L-5-18", right="M2-26L5-18"),
    ]
