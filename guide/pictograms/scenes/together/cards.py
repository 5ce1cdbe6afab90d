"""Sentences to say: about eating, children and what one does not want to tell."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def say_nuts_or_milk() -> Parts:
    """A mother with her child asks the man with the pan whether there are nuts or milk in the food."""
    return [
        figures.child(12, 91, 1, .52, arm="M0-41L8-38L13-39"), figures.standing(30, 91, 1, .84, look="bun", arm="M0-41L8-32L16-32", arm2="M0-41L-7-32L-11-27"),
        blue(figures.bust(78, 40, 72, 8.5, 13, "cap")), props.desk(50, 72, 42, 91), path("s", "M55 62H73Q72 71 64 71T55 62Z", 2),
        signs.bubble(14, 3.5, 56, 30, (35, 36), holds=[path("s", "M23 20H37Q37 26 30 31Q23 26 23 20ZM21 15Q22 10 30 10T39 15Z", 2.5), path("i", "M30 10V7", 3), path("o", "M51 14L54 8H61L64 14V29H51ZM51 15H64", 3), dot("s", 57.5, 22, 3)]),
    ]


@scene(mirrors=True)
def say_cook_together() -> Parts:
    """A father asks the man next door to cook with him: two spoons in one pot."""
    return [
        path("i", "M60 91V26H92V91", 4), figures.standing(22, 91, 1, .92, look="beard", arm="M0-41L8-32L16-34"), blue(figures.standing(77, 91, -1, .86, arm="M0-41L6-31L12-27")),
        signs.bubble(22, 3.5, 46, 33, (27, 38), holds=[path("s", "M34 21H56V32H34Z", 2), path("i", "M30 21H60M40 19L34 9", 3.5), blue(path("i", "M50 19L56 9", 3.5))]),
    ]


@scene(mirrors=True)
def say_ask_me_not_child() -> Parts:
    """An official asks something; a mother with her hand on her own chest stands before her child, who plays with a ball."""
    return [
        figures.child(23, 91, -1, .52, arm="M0-41L8-34L15-31"), props.football(9, 83, 6), figures.standing(44, 91, 1, .98, look="scarf", dress=True, arm=""), path("w", "M44 51L56 60L47 55", 9), path("i", "M44 51L56 60L47 55", 5.5),
        blue(figures.standing(82, 91, -1, .92)), figures.badge(82, 91, -1, .92), blue(signs.speech(50, 3.5, 34, 25, (76, 30), content="question")),
    ]


@scene(mirrors=False)
def say_watch_children() -> Parts:
    """A mother with two children asks the neighbour to be with them for half an hour, by the clock."""
    return [
        figures.child(10, 91, 1, .46, arm="M0-41L7-38L13-39"), figures.standing(27, 91, 1, .84, look="tail", arm="M0-41L8-31L15-28", arm2="M0-41L-7-32L-12-25"), figures.child(45, 91, 1, .56, look="bun", arm="M0-41L6-31L12-28"),
        path("i", "M66 91V26H92V91", 4), blue(figures.standing(81, 91, -1, .84, look="scarf", arm="M0-41L7-32L14-33")),
        signs.bubble(20, 3.5, 34, 30, (32, 36), holds=[circle("o", 37, 18.5, 10.5, 3), path("s", "M37 18.500V11A7.500 7.500 0 0 1 37 26Z", 2)]),
    ]
