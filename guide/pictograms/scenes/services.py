"""Offices and services."""

from .. import figures, hands, props
from ..ink import Parts, blue
from ..registry import scene


@scene(mirrors=True, bleeds=True)
def show_card() -> Parts:
    """A hand shows an identity card to an official with a badge behind a counter."""
    return [
        blue(figures.bust(70, 15, 62, 10, 20)),
        figures.lanyard(70, 29, 1.3),
        props.counter(62, 4, 88, 94),
        hands.holding_hand(27, 60, props.id_card(14, 38), m=-1),
    ]
