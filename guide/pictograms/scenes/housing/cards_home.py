"""Show-cards for moving in and the first weeks in a house: the bubble holds what is asked."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.housing.parts import asks, drop, lamp, rage, suitcase, walker


@scene(mirrors=True)
def say_report_address() -> Parts:
    """At the counter a mother tells the clerk that she went with her bag from the bunk bed of the centre to a house."""
    return asks("scarf", "", [
        path("i", "M11 15V53M31 15V53M11 28H31M11 45H31M15 24H19M15 41H19", 3.5), walker(45, 53), path("s", "M35 44H40V49H35Z", 3), props.house_solid(57, 18, 30, 34)], badge=True)


@scene(mirrors=True)
def say_dated_proof() -> Parts:
    """At the counter a man asks the clerk for a paper with the day of today on it."""
    return [
        blue(figures.bust(82, 58, 74, 7, 9, "bun")), props.desk(62, 74, 30, 91),
        figures.standing(36, 91, 1, .78, arm="M0-41L9-34L16-36"),
        signs.bubble(26, 4, 66, 36, (42, 46), holds=[blue(path("o", "M33 8H85V37H33Z", 3)), move(signs.calendar(0, 0, marked=6, k=1), 37, 11, .55), path("a", "M68 17H79M68 24H79", 3), blue(circle("o", 76, 32, 2, 2))]),
    ]


@scene(mirrors=True)
def say_when_officer() -> Parts:
    """A woman asks the clerk at the desk on which day the police officer comes to her door."""
    return [
        figures.standing(15, 91, 1, .95, look="tail", dress=True, arm="M0-41L9-34L16-36"),
        blue(figures.bust(78, 66, 80, 6.5, 10)), props.desk(58, 80, 34, 91),
        signs.bubble(32, 4, 60, 47, (26, 32), holds=[move(signs.calendar(0, 0, marked=7), 36, 11, .7), path("i", "M71 50V12H88V50", 3.5), blue(figures.small(79, 50, -1, .7, arm=""), path("i", "M72 22H86", 3))]),
    ]


@scene(mirrors=True)
def say_we_live_here() -> Parts:
    """In the open door of his house a father tells the police officer of the quarter that four people live in it."""
    return [
        path("i", "M56 91V44H92V91", 4.5), figures.standing(74, 90, -1, .6, look="beard", arm="M0-41L8-33L14-36"),
        blue(figures.standing(24, 91, 1, .72, arm="M0-41L8-31L14-31"), path("i", "M17 43H35", 3)), path("w", "M19 46H33", 2),
        signs.bubble(14, 4, 74, 33, (69, 48), holds=[path("i", "M26 17L51 7L76 17M30 16V34H72V16", 3), figures.tiny(40, 33, 15), figures.tiny(48, 33, 15), figures.tiny(56, 33, 11), figures.tiny(63, 33, 8)]),
    ]


@scene(mirrors=True)
def say_reference_address() -> Parts:
    """At the counter a man with a suitcase asks for a place for his letters: a letter box with a letter in it."""
    return [
        figures.standing(32, 91, 1, .62, arm="M0-41L-6-32L-12-24", arm2="M0-41L8-33L14-34"), suitcase(11, 77, 13, 12), blue(figures.bust(78, 62, 78, 7, 10, "bun")), figures.lanyard(78, 71, .7), props.desk(58, 78, 34, 92),
        signs.bubble(8, 4, 84, 39, (37, 49), holds=[path("s", "M30 24H66V39H30Z", 4), path("w", "M36 28H60", 3), path("i", "M48 41V42", 5), blue(halo(path("o", "M38 9H58V26H38Z", 3), gap=1.5)), path("a", "M39 10L48 18L57 10", 3)]),
    ]


@scene(mirrors=True)
def say_read_meters() -> Parts:
    """A woman before the meter on the wall asks the landlord to stand before it together."""
    return [
        move(props.meter(0, 0), 43, 49, .66), figures.standing(26, 91, 1, .72, look="bun", dress=True, arm="M0-41L9-41L18-45"),
        blue(figures.standing(84, 91, -1, .72, arm="M0-41L6-31L12-29")),
        signs.bubble(4, 3.5, 68, 36, (30, 45), holds=[move(props.meter(0, 0), 27, 8, .68), figures.tiny(16, 37, 22), blue(figures.tiny(62, 37, 22))]),
    ]


@scene(mirrors=False)
def say_social_tariff() -> Parts:
    """A woman on a chair phones and asks for a smaller coin for her lamp instead of the large one."""
    return [
        figures.on_chair(16, 92, 1, .95, look="bun", arm="M0-41L12-34L9-47"), halo(path("i", "M24 47L27 36", 5), gap=2),
        blue(figures.bust(80, 70, 92, 7, 11, "tail"), figures.headset(80, 70, 7, -1)),
        signs.bubble(36, 4, 56, 48, (29, 33), holds=[path("i", "M51 9V16", 4), path("s", "M47 18H55L60 28H42Z", 3), path("i", "M43 34L41 38M51 35V40M59 34L61 38", 3), props.coin(75, 19, 9.5), blue(props.coin(75, 41, 6.5))]),
    ]


@scene(mirrors=True)
def say_tariff_paper() -> Parts:
    """At the desk a father asks the helper with a badge for a paper with a burning lamp on it."""
    return [
        figures.standing(16, 91, 1, 1, look="beard", arm="M0-41L9-34L17-36"),
        blue(figures.bust(76, 60, 76, 7.5, 12, "bun")), figures.lanyard(76, 70, .7), props.desk(48, 76, 44, 91),
        signs.bubble(33, 4, 59, 41, (27, 28), holds=[blue(path("o", "M47 9H78V40H47Z", 3.5)), lamp(62, 12), path("a", "M54 35H66", 3)]),
    ]


@scene(mirrors=True)
def say_report_water() -> Parts:
    """A mother phones about the house in which the water runs from the tap."""
    return [
        figures.standing(15, 91, 1, .95, look="scarf", dress=True, arm=figures.EAR), figures.at_ear(12, 91, 1, .95),
        blue(figures.bust(78, 70, 92, 7.5, 12), figures.headset(78, 70, 7.5, -1)),
        signs.bubble(32, 4, 60, 51, (28, 34), holds=[path("i", "M38 26L62 10L86 26M42 24V52H82V24", 3.5), path("i", "M50 34H63Q68 34 68 40M57 29V34M53 28H61", 4), drop(68, 41, .6)]),
    ]


@scene(mirrors=True)
def say_social_internet() -> Parts:
    """A mother and her daughter ask in the shop for a house in which a phone receives the internet."""
    return [
        figures.bust(20, 74, 94, 7.5, 10, "scarf"), figures.bust(42, 79, 94, 6, 8, "tail"), blue(figures.bust(79, 74, 94, 7.5, 10)),
        signs.bubble(4, 4, 88, 53, (28, 62), holds=[path("i", "M15 26L46 9L77 26M20 24V53H72V24", 4), path("o", "M41 38H51V52H41Z", 3), blue(path("i", "M40 33Q46 28 52 33M35 27Q46 17 57 27", 3.5))]),
    ]


@scene(mirrors=True)
def say_furniture_money() -> Parts:
    """At the counter a woman asks for a bed, a table and a chair in her house."""
    return asks("bun", "", [
        path("i", "M11 27L48 9L85 27M15 25V54M81 25V54", 3), path("i", "M22 34V51M46 40V51M22 47H46", 4), path("i", "M27 41H38", 6), path("i", "M54 39H68M57 39V51M66 39V51M76 30V51M71 51V43H76", 3.5)], badge=True)


@scene(mirrors=False)
def say_discount() -> Parts:
    """In the shop a father asks for a small coin for the chair instead of a large one."""
    return asks("", "bun", [
        path("i", "M18 14V51M36 51V36H18", 5), props.coin(63, 21, 11), blue(props.coin(63, 44, 7))])


@scene(mirrors=True)
def say_take_home() -> Parts:
    """A mother lifts a chair and asks the seller behind the counter whether it may go into her house."""
    return [
        figures.standing(17, 91, 1, .95, look="scarf", dress=True, arm="M0-41L8-31L17-30"), path("i", "M36 52V90M52 90V72H36", 5),
        blue(figures.bust(80, 58, 74, 7.5, 11)), props.desk(64, 74, 28, 91),
        signs.bubble(34, 4, 56, 38, (26, 31), holds=[path("i", "M40 19L62 8L84 19M44 18V38H80V18", 3.5), path("i", "M57 20V36M67 36V28H57", 3.5)]),
    ]


@scene(mirrors=True)
def say_try_first() -> Parts:
    """A man, a plug in his hand, asks the seller to see the lamp burn."""
    return [
        figures.standing(18, 91, 1, .7, arm="M0-41L9-34L18-37"), path("s", "M34 61H42V69H34Z", 3), path("i", "M43 63H48M43 67H48M34 65Q28 70 32 78T24 88", 3),
        blue(figures.standing(80, 91, -1, .7, look="bun", arm="M0-41L6-31L12-29")),
        signs.bubble(20, 4, 60, 36, (25, 43), holds=[path("s", "M44 10H56L63 23H37Z", 3), path("i", "M50 24V34M43 36H57", 4), path("a", "M36 27L32 30M64 27L68 30M42 28L40 32M58 28L60 32", 3)]),
    ]


@scene(mirrors=True)
def say_stay_certificate() -> Parts:
    """A man with his suitcase asks a helper with a badge for a paper with the bunk bed of the centre on it."""
    return [
        suitcase(5, 74, 16, 15), figures.standing(31, 91, 1, .66, arm="M0-41L8-33L14-35"),
        blue(figures.standing(80, 91, -1, .66, look="bun", arm="M0-41L6-31L12-29")), figures.badge(80, 91, -1, .66),
        signs.bubble(12, 4, 76, 36, (35, 45), holds=[blue(path("o", "M24 8H76V36H24Z", 3.5)), path("i", "M31 12V32M47 12V32M31 19H47M31 29H47", 3), path("a", "M54 17H69M54 25H62", 3), blue(circle("o", 69, 29, 3, 2.5))]),
    ]


@scene(mirrors=True)
def say_help_move() -> Parts:
    """A mother asks a neighbour to carry a large box with her to the house."""
    return asks("scarf", "", [
        figures.standing(16, 54, 1, .6, look="scarf", dress=True, arm="M0-41L8-30L16-28"), path("s", "M27 33H45V48H27Z", 3), path("w", "M36 34V40", 2.5), blue(figures.standing(56, 54, -1, .6, arm="M0-41L8-30L16-28")), props.house_solid(68, 28, 20, 24)])


@scene(mirrors=True)
def say_new_address() -> Parts:
    """A father with his child tells the clerk at the counter that they went out of one house into another."""
    return [
        figures.standing(31, 91, 1, .72, arm="M0-41L9-34L16-36", arm2="M0-41L-6-33L-11-27"), figures.child(13, 91, 1, .46, arm="M0-41L7-38L15-39"),
        blue(figures.bust(80, 60, 76, 7, 10)), props.desk(60, 76, 32, 91),
        signs.bubble(14, 4, 78, 37, (36, 44), holds=[props.house(19, 10, 22, 27, 3.5), figures.tiny(49, 37, 16), figures.tiny(57, 37, 11), props.house_solid(65, 9, 22, 27)]),
    ]


# ------------------------------------------------------------ what is wrong at home
@scene(mirrors=True)
def say_neighbours_difficult() -> Parts:
    """A woman tells the police officer of the quarter that in the house beside hers somebody shouts."""
    return [
        asks("tail", "", [
            path("i", "M9 28L24 11L39 28M12 26V53H36V26M57 28L72 11L87 28M60 26V53H84V26", 4), figures.tiny(20, 52, 18), figures.tiny(29, 52, 15), dot("s", 72, 33, 5), path("s", "M66 51Q66 42 72 42T78 51Z", 2), halo(rage(65, 36, 1.1, 4), gap=2)]),
        blue(path("s", "M70 67Q68 61 79 61T88 67Z", 2), path("i", "M69 68H89", 3)), path("w", "M70 71H88", 2), dot("p", 79, 64.5, 1.6), path("w", "M76 84L79 88L82 84", 2),
    ]


@scene(mirrors=True)
def say_mice() -> Parts:
    """A man tells the landlord that a mouse runs in his house."""
    return asks("beard", "", [
        path("i", "M13 26L48 9L83 26M18 25V53H78V25", 4),
        path("s", "M34 47Q34 34 47 34Q52 34 55 37Q61 38 66 46Q66 48 62 48H37Q34 48 34 47Z", 2), dot("s", 54, 35, 5), dot("p", 54, 35, 2.2), dot("p", 60, 43, 1.3), path("i", "M34 46Q26 48 27 41T22 36", 3), path("i", "M42 48V49.500M56 48V49.5", 4)])
