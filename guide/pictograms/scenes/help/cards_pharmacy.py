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
    """A man with an empty hand asks the pharmacist what he can buy without a paper and how much it is."""
    return [
        figures.standing(14, 91, 1, .95, look="beard", arm="M0-41L9-30L17-33l3-2"), _pharmacist(76, "scarf"),
        signs.bubble(27, 4, 64, 36, (23, 28), holds=[move(props.pill_bottle(0, 0), 33, 8, .7), props.euro(66, 20, 7, 3.5), signs.question(82, 18, .65)]),
    ]


@scene(mirrors=True)
def say_open_pharmacy() -> Parts:
    """At night a woman phones and asks which pharmacy is open: below the moon its door stands open under the cross."""
    return [
        figures.standing(15, 91, 1, 1, look="scarf", dress=True, arm=figures.EAR), figures.at_ear(12, 91),
        signs.bubble(32, 4, 60, 64, (26, 24), holds=[path("i", "M39 64V34L59 20L79 34V64", 4), plate(51, 29, .8), path("s", "M54 49H65V65H54Z", 2), path("o", "M47 47L54 50V65L47 63Z", 2.5), props.moon(80, 18, .8, "i")]),
    ]
