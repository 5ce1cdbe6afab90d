"""The first weeks in a new house: address, energy, furniture."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def register_town_hall() -> Parts:
    """At the counter a father shows the key of the new house; a clerk with a badge writes the house on a paper; his child stands beside him."""
    return [
        blue(figures.standing(83, 90, -1, 0.95, look="bun", arm="")), figures.badge(83, 90, -1, 0.95),
        path("p", "M57 70H95V94H57Z", 2), path("i", "M54 70H92M58 71V90H88V71", 5),
        halo(path("o", "M54 48H72V68H54Z", 4), gap=1.5), props.house_solid(57.5, 52, 11, 10, False),
        halo(path("a", "M84 50L86 61L78 62", 6), path("i", "M71 64L78 53", 3.5), gap=1.5),
        figures.standing(28, 90, 1, 0.95, arm="M0-41L8-34L16-38", arm2="M0-41L-6-33L-11-27"), circle("i", 45, 42, 3.5, 3), path("i", "M45 46V58M45 53H41", 3),
        figures.child(8.5, 90, 1, .56, arm="M0-41L8-40L14-44"),
    ]


@scene(mirrors=True)
def energy_water_internet() -> Parts:
    """At home the lamp burns, a woman fills a glass at the tap, and a boy looks at a phone that receives the internet."""
    return [
        path("i", "M42 4V9", 4), path("s", "M37 9H47L53 20H31Z", 3), blue(path("i", "M42 25V28M33 25L30 28M51 25L54 28", 3.5)),
        figures.standing(13, 90, 1, .95, dress=True, look="bun", arm="M0-41L9-31L19-35"),
        path("s", "M32 68H58Q56 79 45 79T32 68Z", 4), path("i", "M45 79V88M38 90H52M55 67V49Q55 42 47 42T39 47", 5), path("a", "M39 49V55", 4),
        halo(path("o", "M35 56H43V64H35Z", 3), gap=1), path("i", "M31 57L35 60", 5),
        figures.on_chair(84, 90, -1, .78, arm="M0-41L8-31L15-35"), halo(path("i", "M71 56L67 67", 5), gap=1),
        blue(path("i", "M65 46Q69 41 74 45M62 39Q70 32 79 38", 3.5)),
    ]


@scene(mirrors=True)
def furnish_house() -> Parts:
    """A woman and a neighbour carry a sofa into the empty room."""
    return [
        path("i", "M4 34L48 5L92 34", 5), path("i", "M9 36V90H87V36", 5),
        figures.standing(22, 88, 1, 0.78, dress=True, look="scarf", arm="M0-41L6-30L14-27"),
        blue(figures.standing(76, 88, -1, 0.78, arm="M0-41L6-30L14-27")),
        path("s", "M36 54H62V66H36Z", 4), path("i", "M34 60V72H64V60M37 73V77M61 73V77", 6),
    ]


@scene(mirrors=True)
def name_on_bell() -> Parts:
    """A father puts a label with his family on it at the bell of their door; a letter sticks in the letter box."""
    return [
        path("o", "M60 6H92V91H60Z"), path("i", "M66 50V54", 5),
        halo(blue(path("o", "M68 58H86V72H68Z", 3), path("i", "M69 59L77 65L85 59", 3)), gap=1.5), path("i", "M65 74H89", 4.5),
        figures.standing(17, 91, 1, 1.05, arm="M0-41L9-37L17-40", arm2="M0-41L-5-31L-2-23"),
        path("o", "M36 24H54V58H36Z", 4), path("i", "M45 51h.1", 7),
        figures.tiny(41, 42, 13), figures.tiny(48, 42, 13), halo(path("i", "M34 49L39 46", 5.5), gap=1.5),
    ]


@scene(mirrors=True)
def change_card_address() -> Parts:
    """At the counter a woman types on the keys of a small device with her card in it; the clerk holds a paper with her house."""
    return [
        blue(figures.bust(78, 20, 66, 8, 13, "bun")), figures.lanyard(74, 31, .9),
        props.desk(36, 66, 56, 92),
        figures.standing(15, 92, 1, 1, look="tail", dress=True, arm="M0-41L12-38L26-42"),
        path("o", "M37 32H57V63H37Z", 4), path("i", "M42 50h.1M47 50h.1M52 50h.1M42 56h.1M47 56h.1M52 56h.1", 4),
        halo(path("o", "M34 14H60V31H34Z", 3.5), gap=1.5), path("i", "M41 20h.1", 6), path("i", "M41 26V27", 7), path("i", "M49 20H55M49 25H53", 2.5),
        halo(path("i", "M34 50L41 51", 6), gap=1.5),
        halo(path("o", "M66 42H82V63H66Z", 3.5), gap=2), path("s", "M70 51L74 47L78 51V54H70Z", 2), halo(path("a", "M91 50L90 60L83 58", 5.5), gap=1.5),
    ]


@scene(mirrors=True)
def reference_address() -> Parts:
    """At the counter a helper with a badge gives a man his letters; his suitcase stands beside him."""
    return [
        path("s", "M4 62H20V88H4Z", 4), path("i", "M8 60V54H16V60", 3.5),
        figures.standing(31, 91, 1, 1, arm="M0-41L7-30L16-33"),
        blue(figures.bust(82, 26, 66, 8, 10, "bun")), figures.lanyard(82, 37, .9),
        props.desk(54, 66, 38, 91),
        halo(blue(path("o", "M51 30H71V45H51Z", 3.5), path("i", "M52 31L61 38L70 31", 3)), gap=1.5),
        halo(blue(path("o", "M46 42H68V59H46Z", 3.5), path("i", "M47 43L57 51L67 43", 3)), gap=1.5),
        halo(path("a", "M78 54L73 56L67 53", 6), gap=1.5), halo(path("i", "M43 60L49 56", 6), gap=1.5),
    ]


@scene(mirrors=False)
def watch_no_sold_address() -> Parts:
    """Above a man at a desk is given a paper with a house: right. Below a man in the street holds it out for money: wrong."""
    page = path("i", "M28 8H44V30H28ZM32 21L36 16L40 21V25H32Z", 3)
    man = figures.small(11, 44, arm="M0-21L11-24")
    return signs.two_ways(
        [man, page, dot("s", 60, 11, 6), path("i", "M60 21V30", 11), path("i", "M57 24L49 22", 5), path("i", "M42 36H68V43M46 43V36", 4)],
        [man, page, figures.small(64, 44, -1, arm="M0-21L9-15"), props.banknote(18, 30, .8, 2)])


@scene(mirrors=True)
def read_meters() -> Parts:
    """A woman photographs the meter on the wall; beside her the landlord writes down what it says."""
    return [
        props.meter(56, 5, .9),
        figures.standing(47, 91, 1, .9, look="bun", dress=True, arm="M0-41L9-41L16-47"),
        halo(path("o", "M62 44H80V70H62Z", 4)), path("s", "M67 50H75V53H67Z", 2), path("b", "M72 56L68 61H71L70 65L75 60H72Z", 2), halo(path("i", "M60 54L65 57", 5.5), gap=1.5),
        blue(figures.standing(14, 91, 1, 0.95, arm="")), halo(path("o", "M18 46H34V67H18Z", 3.5)), path("i", "M22 52H30M22 57H27", 2.2),
        halo(path("a", "M14 51L18 67L25 68", 5.5), path("i", "M26 66L34 56", 3), gap=1.5),
    ]
