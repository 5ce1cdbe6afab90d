"""Show-cards for help: the bubble holds what is asked."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.help.parts import day


@scene(mirrors=True)
def say_need_help() -> Parts:
    """A father, mother and child ask someone to pull them by the hand up a high step."""
    return [
        figures.bust(22, 74, 94, 7.5, 11), figures.bust(70, 75, 94, 7.5, 10, "scarf"), figures.bust(47, 79, 94, 6, 8),
        signs.bubble(4, 4, 88, 56, (29, 64), holds=[
            path("s", "M52 47H89V56L86 58H52Z", 4),
            figures.standing(36, 57, 1, .54, arm="M0-41L14-43L25-50", lean=2, legs="M0-26L-7-4h2M0-26L17-34L26-27"),
            blue(figures.standing(72, 45, -1, .54, arm="M0-41L14-37L27-28", lean=6, legs="M0-26L-7-4h2M0-26L8-15L8-4"))]),
    ]


@scene(mirrors=True)
def say_social_worker_appointment() -> Parts:
    """A man in a wheelchair asks for the social worker with a badge; a day is marked on the calendar beside him."""
    return [
        figures.in_wheelchair(18, 92),
        signs.bubble(34, 4, 46, 42, (30, 32), holds=[blue(figures.bust(57, 18, 43.5, 7.5, 13)), figures.lanyard(57, 28, 0.8)]),
        day(58, 58),
    ]


@scene(mirrors=False)
def say_any_answer() -> Parts:
    """A girl asks the clerk at the counter whether there is a letter for us."""
    return [
        figures.teen(18, 90, look="tail", arm="M0-41L9-34L17-38"),
        blue(figures.bust(70, 57, 84, 8, 15)), figures.lanyard(70, 68, 0.9),
        path("o", "M47 82H92V91H47Z", 4.5),
        signs.bubble(30, 4, 62, 39, (26, 36), holds=[blue(move(props.envelope(0, 0), 36, 8, 0.78)), move(signs.question(0, 0), 80, 22, 0.95)]),
    ]


@scene(mirrors=True)
def say_fire() -> Parts:
    """A man phones: our house is on fire."""
    return [
        figures.standing(15, 90, 1, 1.05, arm=figures.EAR), figures.at_ear(15, 90, 1, 1.05),
        signs.bubble(36, 4, 56, 72, (29, 32), holds=[
            path("s", "M42 48L64 32L86 48H80V69H48V48Z", 4),
            path("s", "M50 36C45 28 52 24 51 14C57 19 58 23 58 27C60 22 61 16 66 9C66 18 72 20 71 28C74 25 75 22 75 18C80 26 82 30 78 38L64 30Z", 3),
            path("p", "M53 55H60V70H53Z", 2), path("p", "M70 49Q77 57 73.500 62H67Q63 58 68 55Z", 2), path("p", "M65 33Q61 29 65 23Q69 29 67 33Z", 2)]),
    ]


@scene(mirrors=True)
def say_danger() -> Parts:
    """A mother with her child phones that a man stands close before their closed door."""
    return [
        figures.standing(14, 90, 1, 1, look="bun", dress=True, arm=figures.EAR), figures.at_ear(14),
        halo(figures.child(29, 90, -1, 0.58, arm="M0-41L8-38L15-36"), gap=2),
        signs.bubble(36, 4, 56, 60, (28, 31), holds=[
            props.door(42, 18, 0.7, bell=False),
            figures.standing(77, 60, -1, 0.75, arm="M0-41L10-33L18-37", lean=-3)]),
    ]


@scene(mirrors=True)
def say_fill_form() -> Parts:
    """An old man asks a helper with a badge to write with him on a form full of boxes."""
    return [
        figures.elder(16, 91, 1, .62), blue(figures.standing(80, 91, -1, .6, look="bun", arm="M0-41L6-31L12-29")), figures.badge(80, 91, -1, .6),
        signs.bubble(16, 4, 62, 41, (22, 50), holds=[path("o", "M27 8H57V42H27Z", 3.5), path("i", "M32 13H38V19H32ZM32 23H38V29H32ZM44 16H52M44 26H52", 2.5), path("i", "M32 36H36", 2.5), blue(path("i", "M44 36L60 22", 5), path("i", "M41 38L42 37", 2.5))]),
    ]
