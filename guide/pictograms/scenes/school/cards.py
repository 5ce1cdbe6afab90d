"""Show-cards about school: the bubble holds what is asked."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.school.parts import board, bubble_pupil, euros, pupil, school


@scene(mirrors=True)
def say_child_to_school() -> Parts:
    """A mother with her child says: our child wants to go to school."""
    return [
        figures.standing(14, 90, 1, 0.95, look="scarf", dress=True, arm="M0-41L8-31L17-28"),
        figures.child(38, 90, 1, 0.56),
        signs.bubble(32, 4, 60, 44, (26.5, 35), holds=[school(56, 12, 31, 27), bubble_pupil(45, 41, 1.25)]),
    ]


@scene(mirrors=True)
def say_enrol_child() -> Parts:
    """A mother, her child at her hand, asks at the school desk to write her child down; the clerk has the list and the pen."""
    return [
        figures.standing(34, 91, 1, .86, look="scarf", dress=True, arm="M0-41L15-37", arm2="M0-41L-11-27"),
        figures.child(12, 91, 1, .54, arm="M0-41L8-40L17-43"),
        signs.bubble(28, 4, 64, 31, (42, 38), holds=[school(52, 9, 31, 22), bubble_pupil(42, 31, 1)]),
        blue(figures.bust(76, 52, 72, 7.5, 12, "bun")), props.desk(53, 72, 39, 91),
        path("o", "M57 70V63H73V70Z", 3), halo(blue(path("i", "M69 67L74 57", 3.5)), gap=1.5),
    ]


@scene(mirrors=True)
def say_explain_first() -> Parts:
    """Before she signs, a woman asks what the paper says; the clerk explains it with a picture, and the pen lies on the table."""
    return [
        figures.on_chair(15, 91, 1, .9, look="bun", arm="M0-41L8-31L16-33"),
        blue(figures.on_chair(81, 91, -1, .9, look="tail", arm="M0-41L7-32L16-33")),
        props.table(36, 72, 24, 91),
        path("o", "M41 47H56V69H41Z", 3), path("i", "M45 53H52M45 59H52", 2.5), halo(path("a", "M66 61L57 57", 5), gap=1.5),
        blue(signs.bubble(38, 3.5, 54, 29, (75, 36))), school(55, 9, 30, 19), bubble_pupil(46, 28.5, .95),
    ]


@scene(mirrors=False)
def say_cost_list() -> Parts:
    """At the school desk a grandmother asks for the list of what costs money: food and bus."""
    return [
        figures.elder(11.500, 91, 1, 0.85, look="scarf", dress=True),
        signs.bubble(30, 4, 62, 49, (27, 30), holds=[
            circle("i", 51, 17, 5, 3), path("i", "M61 10V24M37 10V15H43V10M40 10V24", 2.5), path("i", "M36 28.500H86", 2.5),
            path("s", "M39 33H60V44H39Z", 3), path("w", "M42 37H57", 4), path("i", "M43 47h.1M56 47h.1", 5),
            euros((77, 17), (77, 40))]),
        blue(figures.bust(74, 65, 84, 7, 13)), props.desk(54, 82, 38, 91),
    ]


@scene(mirrors=False)
def say_pay_in_parts() -> Parts:
    """A father with a baby asks to pay a little money every month."""
    return [
        figures.with_baby(11, 90, 1, 0.9),
        signs.bubble(35, 4, 57, 54, (23, 37), holds=[
            path("o", "M42 15h12v14h-12ZM58 15h12v14h-12ZM74 15h12v14h-12Z", 3),
            path("i", "M43 17h10M59 17h10M75 17h10M48 24h.1M64 24h.1M80 24h.1", 4),
            path("i", "M45 12v2M51 12v2M61 12v2M67 12v2M77 12v2M83 12v2", 2.5),
            euros((47.5, 44), (64, 44), (80.5, 44))]),
    ]


@scene(mirrors=True)
def say_when_parent_evening() -> Parts:
    """A mother with her child asks on which day she can sit at a table with the teacher."""
    return [
        figures.bust(20, 72, 94, 8, 13, "bun"), pupil(52, 90, 1, .46),
        signs.bubble(4, 4, 88, 46, (28, 60), holds=[
            figures.bust(20, 18, 38, 6, 9, "bun"), blue(figures.bust(48, 18, 38, 6, 9)), path("i", "M11 41H57", 4),
            path("o", "M64 15H86V42H64Z", 3.5), path("i", "M64 18H86", 6), path("i", "M70 11V15M80 11V15", 3),
            path("i", "M70 28h.1M75 28h.1M80 28h.1M70 35h.1", 3.5), dot("b", 78.5, 35, 4)]),
    ]


@scene(mirrors=False)
def say_other_time() -> Parts:
    """The teacher names the day when the sun is high; a man with a cap opens his hand and names the evening, when the sun is low."""
    return [
        figures.standing(18, 91, 1, .82, look="cap", arm="M0-41L9-31L22-33"),
        blue(figures.bust(72, 54, 78, 8, 13, "bun")), props.desk(50, 78, 42, 91),
        blue(signs.bubble(50, 4, 40, 28, (68, 39))), signs.sun(70, 18, 5.5, 3),
        signs.bubble(4, 4, 38, 22, (24, 34)), path("i", "M10 20H36", 3), path("s", "M16 19A7 7 0 0 1 30 19Z", 2), path("i", "M14 12L13.500 11.500M32 12L32.500 11.5", 3),
    ]


@scene(mirrors=True)
def say_how_child_feels() -> Parts:
    """A father, his child at his hand, asks the teacher at the board whether his child is happy or sad in class."""
    return [
        board(68, 4, 25, 17),
        figures.standing(32, 91, 1, .86, arm="M0-41L8-32L15-34", arm2="M0-41L-6-33L-11-28"), pupil(12, 91, 1, .52, arm="M0-41L8-41L16-45"),
        blue(figures.standing(81, 91, -1, .88, look="bun", arm="M0-41L5-31L12-29")),
        signs.bubble(4, 3.5, 58, 28, (36, 32.5), holds=[
            circle("i", 19, 17.5, 9, 3.5), circle("i", 47, 17.5, 9, 3.5), path("i", "M14 20Q19 25 24 20M42 22.500Q47 17.500 52 22.500", 3),
            path("i", "M15.5 14.500h.1M22.5 14.500h.1M43.5 14.500h.1M50.5 14.500h.1", 3.5)]),
    ]
