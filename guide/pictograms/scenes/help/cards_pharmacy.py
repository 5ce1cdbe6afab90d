"""Show-cards in the pharmacy: the bubble holds what is asked."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.help.parts import cross, plate


def _pharmacist(x: float, look: str = "") -> Parts:
    """Somebody in a coat with a cross on the chest behind the counter of the pharmacy, on the right."""
    return [blue(figures.bust(x, 52, 76, 7.5, 13, look)), path("w", f"M{x} 64V72M{x - 4} 68H{x + 4}", 2.6), props.desk(x - 24, 75, 40, 91)]


@scene(mirrors=True)
def say_prescription() -> Parts:
    """In the pharmacy a woman lays the paper of the doctor on the counter and asks for the medicine."""
    return [
        figures.standing(14, 91, 1, .95, look="bun", dress=True, arm="M0-41L10-32L21-33"), halo(path("o", "M32 47H48V68H32Z", 4), gap=1.5), cross(36, 51, 9), hands.mitten(33, 60),
        _pharmacist(76), signs.bubble(28, 4, 54, 38, (24, 28), holds=[move(props.pill_bottle(0, 0), 45, 8, .78)]),
    ]


@scene(mirrors=True)
def say_medicine_baby() -> Parts:
    """A mother with her baby in her arms asks the pharmacist whether this medicine is good for a baby."""
    return [
        figures.with_baby(16, 91, 1, 1, look="scarf", dress=True), _pharmacist(76),
        signs.bubble(31, 4, 60, 38, (24, 26), holds=[move(props.pill_bottle(0, 0), 36, 8, .78), figures.tiny(67, 37, 25), signs.question(84, 20, .6)]),
    ]


@scene(mirrors=True)
def say_medicine_pregnant() -> Parts:
    """A pregnant woman asks the pharmacist whether she may take this medicine."""
    return [
        figures.pregnant(16, 91, 1, 1, look="tail"), _pharmacist(76),
        signs.bubble(31, 4, 56, 38, (24, 26), holds=[move(props.pill_bottle(0, 0), 40, 8, .8), signs.question(74, 19, .95)]),
    ]


@scene(mirrors=False)
def say_without_prescription() -> Parts:
    """A man asks the pharmacist, who has laid a bottle, a box and a tube on the counter, which he can buy and how much it is."""
    return [
        figures.standing(14, 91, 1, .95, arm="M0-41L9-30L18-34"), blue(figures.bust(79, 36, 70, 8, 11, "scarf")), path("w", "M79 50V58M75 54H83", 2.6), props.desk(36, 72, 56, 91),
        halo(blue(path("q", "M41 56H50V70H41ZM56 57H69V70H56Z", 3), path("b", "M42 51H49M60 61H65V66H60ZM75 70L77 58H83L85 70ZM76 72H84", 3)), gap=1.2),
        signs.bubble(25, 4, 44, 29, (22, 28), holds=[props.euro(40, 18, 7, 3.5), signs.question(57, 16, .7)]),
    ]


@scene(mirrors=True)
def say_open_pharmacy() -> Parts:
    """At night a woman phones and asks which pharmacy is open: below the moon its door stands open under the cross."""
    return [
        figures.standing(15, 91, 1, 1, look="scarf", dress=True, arm=figures.EAR), figures.at_ear(12, 91),
        signs.bubble(32, 4, 60, 64, (26, 24), holds=[path("i", "M39 64V34L59 20L79 34V64", 4), plate(51, 29, .8), path("s", "M54 49H65V65H54Z", 2), path("o", "M47 47L54 50V65L47 63Z", 2.5), props.moon(80, 18, .8, "i")]),
    ]
