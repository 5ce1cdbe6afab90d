"""Rest and pleasure: breathing, cooking, playing, hoping."""

from guide.pictograms import figures, signs
from guide.pictograms.ink import Parts, blue, dot, halo, path
from guide.pictograms.registry import scene


def _cap_tree(x: float, y: float) -> Parts:
    """A large tree with its trunk down to the ground at 90; x, y = middle of the crown."""
    return [path("i", f"M0 14V{88 - y}", 7, x, y),
            path("s", "M0-18Q14-20 16-9Q27-4 21 6Q15 16 0 13Q-15 16-21 6Q-27-4-16-9Q-14-20 0-18Z", 4, x, y)]


@scene(mirrors=True)
def theme_together() -> Parts:
    """A father, a mother with a scarf and a neighbour, a woman, stand in a row and hold their joined hands high."""
    return [
        figures.front(17, 91, 0.9, right="M5-59.7Q11-61 12-68L17-78"),
        blue(figures.front(79, 91, 0.9, dress=True, look="bun", left="M-4-60.5Q-9-61-12-68L-17-78")),
        figures.front(48, 91, 0.95, dress=True, look="scarf", left="M-4-60Q-10-60-13-66L-17-74", right="M4-60Q10-60 13-66L17-74"),
    ]


@scene(mirrors=True)
def moments_of_rest() -> Parts:
    """A mother leans back on a bench under a tree, her hand on the pram in which her baby sleeps."""
    return [
        path("i", "M76 34V90", 7), path("s", "M76 4Q88 2 88 12Q95 19 89 28Q84 35 76 32Q68 35 63 28Q57 19 64 12Q64 2 76 4Z", 4),
        path("i", "M4 50V66M4 66H42M8 66V89M38 66V89", 4.5),
        figures.seated(20, 90, 1, 1.02, look="scarf", lean=-3, arm=""),
        halo(path("s", "M52 66H80Q80 81 66 81T52 66Z", 4), path("s", "M67 61Q68 50 80 52V61Z", 4), path("i", "M53 66L43 56", 4)),
        halo(dot("s", 59, 59, 5), gap=1.5), path("i", "M59 86h.1M73 86h.1", 9), path("w", "M59 86h.1M73 86h.1", 2.5),
        halo(path("i", "M19 49L28 59L43 55", 6.5), gap=2),
    ]


@scene(mirrors=True)
def cook_eat_together() -> Parts:
    """A father ladles food from a big steaming pot; a neighbour holds out a plate."""
    return [
        figures.standing(16, 90, 1, 1.05, arm="M0-41L11-47L23-46"), path("i", "M40 42L47 56", 4),
        path("s", "M36 56H62V70H36Z", 4), path("i", "M33 56H65", 4.5), path("a", "M46 34Q43 30 46 26T46 18M56 46Q53 42 56 37T56 29", 4),
        blue(figures.standing(82, 90, -1, 0.95, dress=True, look="bun", arm="M0-41L8-33L16-38")), path("i", "M58 51H74", 4),
        path("i", "M27 73H71M32 75V90M66 75V90", 5),
    ]


@scene(mirrors=True)
def play_with_child() -> Parts:
    """A father sits on the floor and builds a tower of blocks with his small child."""
    return [
        figures.on_floor(18, 89, 1, 1.2, arm="M-2-28L9-20L21-30", nod=3), figures.child(81, 89, -1, 0.68, arm="M0-41L8-44L14-49", look="bun", dress=True),
        blue(path("s", "M46 78H66V88H46ZM50 64H63V73H50ZM51 50H61V59H51Z", 4)), path("s", "M62 40H70V46H62Z", 4), path("i", "M4 92H92", 4),
    ]


@scene(mirrors=True)
def wait_and_hope() -> Parts:
    """Day after day a woman waters a young plant; drops fall from her can."""
    return [
        signs.days(40, 4, 3, 52, 20), figures.standing(15, 91, 1, 1.12, dress=True, look="scarf", arm="M0-41L10-31L22-36"),
        path("i", "M34 62Q34 50 42 50T50 60", 3.5), halo(path("s", "M34 60H50V74H34Z", 3), gap=1.5), path("i", "M50 72L60 62M57 58L63 65", 4),
        path("a", "M66 62L67 65M62 69L63 73M68 70L69 73", 3), path("s", "M60 82H90L87 90H63Z", 4),
        path("i", "M76 80V56", 5), path("s", "M76 72Q77 60 91 60Q91 72 76 72ZM76 63Q66 60 68 47Q80 50 76 63Z", 3),
    ]
