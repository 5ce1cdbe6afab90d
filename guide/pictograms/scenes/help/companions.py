"""A buddy or a brugfiguur who goes along; who is who, and who keeps silent."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.school.parts import euros, school


def _pair(x: float, base: float, k: float = .75) -> Parts:
    """A small person of ours and a blue one, who walk side by side, for a bubble."""
    return [figures.small(x, base, 1, k, legs=figures.SMALL_WALK, arm="M0-21L4-11"), blue(figures.small(x + 17 * k, base, 1, k, legs=figures.SMALL_WALK, arm="M0-21L4-11"))]


# ------------------------------------------------------------ a buddy, a brugfiguur
@scene(mirrors=True)
def choose_companion() -> Parts:
    """A mother and her child on a bench think of whom they need: somebody for a walk, or for the school."""
    return [
        path("i", "M4 72H46M9 72V90M41 72V90", 5), figures.seated(15, 91, 1, .95, look="scarf", arm="M0-41L7-31L14-29"), figures.seated(38, 90, 1, .62, arm="M0-41L7-31L13-28"),
        signs.bubble(32, 4, 60, 38, (28, 28), holds=[_pair(42, 39.5, .7), school(63, 14, 26, 22)]),
    ]


@scene(mirrors=True)
def ask_for_buddy() -> Parts:
    """A father with a baby on his arm asks a helper with a badge for somebody to walk with; she writes it on her paper."""
    return [
        figures.with_baby(18, 91, 1, .98), blue(figures.standing(80, 91, -1, .98, look="scarf", arm="M0-41L7-31L14-37")), figures.badge(80, 91, -1, .98),
        halo(blue(path("o", "M56 48H67V66H56Z", 3.5)), gap=1.5), path("i", "M59 55H64", 2),
        signs.bubble(30, 3.5, 36, 34, (27, 26), holds=_pair(42, 35, .62)),
    ]


@scene(mirrors=True)
def meet_bridge_person() -> Parts:
    """Before the school a woman with a badge reads a letter with a mother, her child at her hand."""
    return [
        school(48, 4, 44, 30), figures.child(12, 91, 1, .56, arm="M0-41L8-38L13-39"),
        figures.standing(33, 91, 1, .92, look="scarf", dress=True, arm="M0-41L8-33L17-34", arm2="M0-41L-7-32L-12-27"),
        blue(figures.standing(77, 91, -1, .92, look="tail", arm="M0-41L8-33L17-34")), figures.badge(77, 91, -1, .92),
        halo(path("o", "M46 44H64V66H46Z", 3.5), gap=2), path("i", "M51 52H59M51 58H56", 2.5),
    ]


@scene(mirrors=True)
def agree_with_buddy() -> Parts:
    """A woman and her buddy stand at a sheet on the wall with a book, a cup, a bus and a sun, what they will do together; her hand rests on it."""
    return [
        path("o", "M26 4H70V58H26ZM26 31H70M48 4V58", 3.5), move(signs.SAYS["book"](), 37, 18, .85), move(signs.SAYS["cup"](), 59, 18, .85), move(signs.SAYS["bus"](), 37, 45, .8), signs.sun(59, 45, 4.5, 2.5),
        figures.standing(15, 91, 1, .98, look="scarf", dress=True, arm="M0-41L6-35L11-42"), hands.mitten(27, 50), blue(figures.standing(81, 91, -1, .98, look="bun", arm="M0-41L6-31L11-34")),
    ]


@scene(mirrors=False)
def watch_no_money_buddy() -> Parts:
    """Above two people walk and talk: right. Below one gives the other money: wrong."""
    return signs.two_ways(
        [figures.small(16, 45, 1, .95, legs=figures.SMALL_WALK, arm="M0-21L4-11"), figures.small(36, 45, 1, .95, legs=figures.SMALL_WALK, arm="M0-21L4-11"), path("i", "M47 4H67V17H54L47 22ZM53 10.500H61", 3.5)],
        [figures.small(14, 45, arm="M0-21L12-19"), props.banknote(27, 18), figures.small(64, 45, -1, arm="M0-21L12-18")])


@scene(mirrors=True)
def tea_with_buddy() -> Parts:
    """At home a mother pours tea from a pot into a cup for her buddy, who sits at the table."""
    return [
        path("i", "M5 24L48 4L91 24", 4), blue(figures.on_chair(80, 91, -1, .95, look="bun", arm="M0-41L8-32L17-33")),
        figures.standing(15, 91, 1, .92, look="scarf", dress=True, arm="M0-41L8-36L17-41", lean=2),
        path("i", "M36 74H68M41 74V89M63 74V89", 5), path("s", "M50 63H60V68Q60 71 57 71H53Q50 71 50 68Z", 2),
        halo(dot("s", 40, 50, 7), path("i", "M46 52L54 47M40 43V40M34 48Q29 49 33 54", 3.5), gap=1.5), path("i", "M55 50V59", 2.5),
    ]


@scene(mirrors=True)
def tell_about_buddy() -> Parts:
    """On a bench outside a woman tells a helper with a badge that it makes her sad to go about with her buddy."""
    return [
        path("i", "M6 73H92M13 73V90M85 73V90", 5),
        figures.seated(19, 91, 1, .86, look="tail", arm="M0-41L7-32L14-30"), blue(figures.seated(80, 91, -1, .86, arm="M0-41L7-31L13-27")), figures.badge(80, 91, -1, .86),
        signs.bubble(8, 3.5, 66, 31, (24, 36), holds=[
            figures.small(19, 32, 1, .52, arm="M0-21L4-10"), blue(figures.small(34, 32, -1, .52, arm="M0-21L4-10")),
            circle("o", 58, 19, 9.5, 3), path("i", "M54.500 17h.1M61.500 17h.1", 3.5), path("i", "M54 24Q58 20 62 24", 2.5)]),
    ]


@scene(mirrors=True)
def goodbye_buddy() -> Parts:
    """With a suitcase beside her a mother takes leave of her buddy; they hold hands, the child waves."""
    return [
        props.stop(83, 91), figures.child_front(13, 91, .82, right="M2-27L10-31L11-40"),
        figures.standing(31, 91, 1, .92, look="scarf", dress=True, arm="M0-41L9-34L19-36"), blue(figures.standing(66, 91, -1, .92, look="bun", arm="M0-41L9-34L19-36")),
        halo(path("s", "M41 72H56V90H41Z", 3), gap=2), path("i", "M45 70V65H52V70", 3.5), path("w", "M41 78H56", 2.2),
    ]


# ------------------------------------------------------------ who is who
@scene(mirrors=True)
def who_is_near() -> Parts:
    """A mother and her child go to the helper with a badge who stands near; the town hall is far away."""
    return [
        path("o", "M37 23V14L48 5L59 14V23Z", 3), path("i", "M43 22V16M48 22V16M53 22V16", 2.5),
        figures.child(13, 91, 1, .6, legs=figures.WALK, arm="M0-41L8-37L13-39"), figures.walking(32, 91, 1, .95, look="scarf", dress=True, arm="M0-41L8-34L17-36", arm2="M0-41L-6-32L-11-27"),
        blue(figures.standing(70, 91, -1, 1.02, arm="M0-41L9-36L18-35")), figures.badge(70, 91, -1, 1.02),
    ]


@scene(mirrors=False)
def who_for_money_house() -> Parts:
    """At the desk of the OCMW a man lays down a letter and asks about his house and his money."""
    return [
        figures.on_chair(15, 91, 1, .88, arm="M0-41L9-34L23-33"), blue(figures.on_chair(83, 91, -1, .85, look="scarf", arm="M0-41L9-33L17-36")), figures.badge(83, 91, -1, .85),
        props.desk(37, 68, 36, 91), path("o", "M36 54H54V65H36ZM37 55L45 61L53 55", 3), props.computer(62, 44, .9),
        signs.bubble(14, 3.5, 54, 28, (23, 33.5), holds=[props.house_solid(22, 8, 18, 18), euros((54, 17.5))]),
    ]


@scene(mirrors=True)
def who_for_danger() -> Parts:
    """A mother with her child close to her calls; in the blue bubble a police officer answers."""
    return [
        figures.child(37, 91, -1, .62, look="tail", dress=True, arm="M0-41L8-36L14-37"), figures.standing(20, 91, 1, .92, look="scarf", dress=True, arm=figures.EAR), figures.at_ear(17, 91, 1, .92),
        blue(path("o", "M48 4H92V58H48V34L34 38L48 24Z", 4.5)),
        blue(path("s", "M56 22Q56 11 70 11T84 22Z", 2), path("i", "M55 24H85", 3.5), path("s", "M60 27H80V33Q80 42 70 42T60 33Z", 2), path("s", "M54 55Q54 46 63 45H77Q86 46 86 55Z", 2)), dot("p", 70, 17, 2.8), path("w", "M66 45L70 50L74 45", 2.2),
    ]


@scene(mirrors=True)
def ask_who_keeps_secret() -> Parts:
    """A woman and a helper with a badge sit close; she tells, and he lays a finger on his own lips: it stays here. The door is closed."""
    return [
        path("o", "M40 8H58V60H40Z", 4), path("i", "M53 36h.1", 5),
        figures.bust(17, 43, 80, 9.5, 13, "scarf"), blue(figures.bust(76, 32, 80, 13, 17)), figures.lanyard(72, 51, 1.1), path("i", "M4 82H92M12 82V91M84 82V91", 5),
        path("w", "M70 38H82", 2.5), halo(path("a", "M91 66L88 52L78 44", 7), path("a", "M77 46L76 34", 4), gap=1.8),
        signs.bubble(4, 4, 30, 26, (26, 32), holds=path("i", "M11 13H27M11 20H22", 3.5)),
    ]
