"""Finding, renting and keeping a home."""

from .. import figures, hands, props
from ..ink import Parts, blue, halo, move, path
from ..registry import scene


@scene(mirrors=True)
def search_house() -> Parts:
    """A man sits on a chair and looks at houses on a phone in his hand."""
    return [
        figures.on_chair(20, k=1.15, arm="M0-41L9-27L24-29", nod=3),
        props.phone(47, 8, 42, 62),
        blue(props.house_solid(54, 15, 28, 20), props.house_solid(54, 39, 28, 20)),
        halo(path("i", "M43 57H52M43 64H50", 5.5), gap=2),
    ]


@scene(mirrors=True)
def visit_house() -> Parts:
    """A landlord shows an empty room with a window to a mother and her child."""
    return [
        path("i", "M4 40L48 6L92 40M86 38V90H10V84M10 38V44"),
        move(props.window(0, 0), 36, 24, 0.6),
        blue(figures.standing(73, 87, -1, 0.8, arm="M0-41L10-44L19-49", arm2="M0-41L3-30L9-24")),
        figures.walking(23, 87, 1, 0.8, look="scarf", dress=True, arm="M0-41L6-31L14-25"),
        figures.child(42, 87, 1, 0.55, arm="M0-41L8-34L15-38"),
    ]


@scene(mirrors=True, bleeds=True)
def sign_contract() -> Parts:
    """A hand signs the contract with the house on it, next to the landlord's signature."""
    return [
        props.contract(5, 5, 62, 86),
        path("a", "M14 74Q19 62 20 71T27 70", 4),
        hands.writing_hand(46, 76, pen="a"),
    ]


@scene(mirrors=True, bleeds=True)
def get_key() -> Parts:
    """A landlord lets a key drop into my open hand."""
    return [
        hands.open_hand(34, 70),
        blue(hands.holding_hand(48, 18, props.key(43, 25, 0.9, turn="down"))),
    ]


@scene(mirrors=False)
def pay_deposit() -> Parts:
    """At the bank a clerk keeps the tenant's coin in a locked box, with the landlord on the other side."""
    return [
        blue(figures.bust(53, 13, 46, 7.5, 13), figures.lanyard(55, 23.5)),
        figures.giving(13, 90, 1, 0.86, arm="M0-41L9-43L19-57"),
        blue(figures.standing(84, 90, -1, 0.86, arm=figures.HANG)),
        props.desk(33, 70, 32, 92),
        props.money_box(34, 45, 0.72),
        halo(props.coin(43, 38, 7.5)),
    ]
