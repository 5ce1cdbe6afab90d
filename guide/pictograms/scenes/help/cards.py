"""Show-cards for help: the bubble holds what is asked."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.help.letters import scales
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


@scene(mirrors=True)
def say_violence_at_home() -> Parts:
    """A woman with a child at her side tells a helper with a badge that somebody in their house shouts at her."""
    return [
        figures.standing(24, 90, 1, .62, look="scarf", dress=True, arm="M0-41L7-32L12-30"), figures.child(9, 90, 1, .42, arm="M0-41L9-42L16-46"),
        blue(figures.standing(82, 90, -1, .66, look="bun", arm="M0-41L6-31L12-29")), figures.badge(82, 90, -1, .66),
        signs.bubble(14, 4, 60, 42, (27, 50), holds=[
            path("i", "M19 21L44 7L69 21M23 20V43M65 20V43", 3),
            figures.small(34, 44, k=.78, arm="M0-21L-6-14"), path("i", "M42 22L47 20M42 25H48", 2.5), figures.small(56, 44, -1, k=.66, arm="M0-21L6-14")]),
    ]


@scene(mirrors=True)
def say_safe_place() -> Parts:
    """A mother with her child asks a helper with a badge for a bed behind a door that locks."""
    return [
        figures.standing(26, 90, 1, .62, look="bun", dress=True, arm="M0-41L7-32L12-30"), figures.child(12, 90, 1, .42, look="tail", arm="M0-41L8-42L14-46"),
        blue(figures.standing(82, 90, -1, .66, arm="M0-41L6-31L12-29")), figures.badge(82, 90, -1, .66),
        signs.bubble(14, 4, 60, 42, (27, 50), holds=[
            path("i", "M21 20V39M21 34H44V39", 4), path("i", "M25 29H42", 6), path("o", "M51 10H67V42H51Z", 3.5), path("s", "M53 26H61V33H53Z", 2), path("i", "M55 24V22A2.500 2.500 0 0 1 60 22V24", 2.5)]),
    ]


@scene(mirrors=True)
def say_want_to_stop() -> Parts:
    """A man on a chair with bent head, a hand on his chest, tells a helper with a badge that he is too angry and wants to become calm."""
    return [
        figures.on_chair(15, 90, 1, .9, arm="", nod=4), halo(path("i", "M14 54L21 65L16 61", 5), gap=1),
        blue(figures.on_chair(83, 90, -1, .85, arm="M0-41L6-31L13-29")), figures.badge(83, 90, -1, .85),
        signs.bubble(4, 4, 70, 30, (27, 40), holds=[
            circle("o", 20, 19, 10, 3), circle("o", 58, 19, 10, 3), path("i", "M34 19H43M40 15.500L44 19L40 22.500M13 13.500L18 16.500M27 13.500L22 16.500M16 25.500Q20 21.500 24 25.500M53 22.500Q58 27.500 63 22.5", 2.5), path("i", "M17 19h.1M23 19h.1M54.500 16.500h.1M61.500 16.500h.1", 3)]),
    ]


@scene(mirrors=True)
def say_report_unfair() -> Parts:
    """A man phones and tells that at a shop counter somebody held up a flat hand to him; a woman with a headset listens."""
    return [
        signs.bubble(36, 4, 56, 46, (29, 31), holds=[
            figures.small(50, 46, k=.85, arm="M0-21L8-17"), figures.small(78, 46, -1, k=.85, arm="M0-21L7-21"), hands.stopping(71, 27, -1, .75), path("o", "M62 34H72V46H62Z", 3)]),
        figures.standing(15, 90, 1, 1, look="beard", arm=figures.EAR), figures.at_ear(15),
        blue(figures.bust(72, 68, 92, 7.5, 13), figures.headset(72, 68, 7.5, -1)),
    ]


@scene(mirrors=True)
def say_missed_talk() -> Parts:
    """A man with his letter, a day marked on it, tells the lawyer that his chair at the table stayed empty when somebody waited for him to talk."""
    return [
        figures.standing(16, 91, 1, .9, arm="M0-41L9-33L18-36"), halo(path("o", "M31 49H49V71H31Z", 3.5), gap=1.5), path("i", "M36 55H44M36 61h.1M40 61h.1M44 61h.1M36 65h.1", 2.5), dot("b", 42, 65.5, 3),
        blue(figures.bust(79, 56, 77, 7, 12)), path("p", "M77 66H81L82 73H76Z", 2), path("s", "M60 77H92V90H60Z", 4), scales(76, 84, .5, "w", 2),
        signs.bubble(26, 4, 66, 38, (23, 31), holds=[path("i", "M37 16V37M37 28H47V37M52 25H66M56 25V37M62 25V37", 3.5), blue(move(figures.on_chair(0, 0, -1), 80, 38, .52)), circle("i", 53, 14.5, 5.5, 2.5), path("i", "M53 12V15L55 16", 2.5)]),
    ]
