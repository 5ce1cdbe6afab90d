"""Working, volunteering, a diploma that counts."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def dutch_and_work() -> Parts:
    """On a building site a man lays a brick on the wall while a colleague tells him the word for it."""
    return [
        path("s", "M34 82H46V88H34ZM52 82H64V88H52ZM34 71H40V77H34ZM46 71H62V77H46Z", 3), path("i", "M4 92H92", 3),
        figures.standing(14, 90, 1, 0.85, look="cap", arm="M0-41L8-33L20-33", lean=4), path("s", "M34 59H48V65H34Z", 3),
        blue(figures.standing(83, 90, -1, 0.78, look="cap", arm="M0-41L7-33L16-36")),
        blue(signs.bubble(42, 3.500, 50, 25, (80, 33))), path("b", "M56 12H78V21H56Z", 3),
    ]


@scene(mirrors=True, bleeds=True)
def recognise_diploma() -> Parts:
    """An official's hand puts a stamp on a diploma with a seal."""
    return [
        path("o", "M5 5H73V91H5Z", 5), path("i", "M18 19H60M18 30H46", 4),
        path("s", "M17 56L14 72L21 67L28 72L25 56Z", 2), dot("s", 21, 52, 8.5),
        blue(circle("i", 54, 78, 7.5, 3.5), dot("s", 54, 78, 2.5)),
        blue(hands.holding_hand(57, 30, halo(path("s", "M54 42H58V60H68V66H44V60H54Z", 5), gap=2))),
    ]


@scene(mirrors=True)
def volunteer_work() -> Parts:
    """A woman with a volunteer's badge takes an old neighbour in a wheelchair for a walk to the park."""
    return [
        move(props.tree(0, 0), 65, 4, .75), path("i", "M80 40V88", 5),
        blue(figures.in_wheelchair(52, 90, 1, 0.95, look="bun")),
        figures.walking(17, 90, 1, 1.0, look="scarf", arm="M0-41L9-33L21-42"),
        figures.badge(17, 90, 1, 1.0),
    ]
