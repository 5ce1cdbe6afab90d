"""Asking for help."""

from .. import figures, props, signs
from ..ink import Parts, blue, halo, path
from ..registry import scene


@scene(mirrors=True)
def ask_social_worker() -> Parts:
    """A man at a desk asks a helper with a badge and a computer about a house."""
    return [
        figures.on_chair(15, k=0.92, arm="M0-41L7-32L17-36"),
        blue(figures.seated(84, m=-1, k=0.92, look="bun", arm="M0-41L9-33L20-36")),
        figures.badge(84, 90, -1, 0.92),
        props.desk(39, 62, 21),
        props.computer(49, 40),
        signs.speech(33, 4, 34, 27, (25, 30), content="house"),
    ]


@scene(mirrors=False)
def call_112() -> Parts:
    """A man holds a phone to his ear; the phone number is 112 and the ambulance comes."""
    return [
        figures.standing(15, arm="M0-41L14-36L8-47"),
        halo(path("i", "M22 41L26 28", 5), gap=2),
        signs.speech(36, 4, 56, 30, (29, 27), content=props.digits_112()),
        props.ambulance(38, 46),
    ]
