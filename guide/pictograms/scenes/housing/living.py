"""Living in a house, and what can go wrong."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.housing.parts import drop, rage, suitcase


@scene(mirrors=True)
def live_day_to_day() -> Parts:
    """A woman opens the window and fresh air comes in; her son throws waste in one of two bins."""
    return [
        figures.standing(13, 90, 1, .95, dress=True, look="bun", arm="M0-41L9-46L16-55"),
        path("i", "M32 4H62V38H32ZM28 42H66", 4), path("o", "M32 4L43 10V44L32 38Z", 4),
        path("i", "M92 12Q87 7 82 12T71 12M92 23Q87 18 82 23T71 23M92 34Q87 29 82 34T71 34M56 13Q53 10 50 13M56 24Q53 21 50 24", 4),
        figures.child(42, 90, 1, .58, arm="M0-41L11-40L21-44"), path("s", "M53 59H58V67H53Z", 3),
        path("o", "M52 75H67L65 90H54Z", 4), path("i", "M76 75H92M83.500 71h1", 4), path("s", "M78 79H90L89 90H79Z", 4),
    ]


@scene(mirrors=True)
def word_mould() -> Parts:
    """A man points at black spots in the corner of a wet wall beside the window."""
    spots = [(13, 13, 8), (24, 11, 6), (12, 25, 6), (22, 21, 6.5), (34, 11, 4), (31, 20, 3.5), (12, 36, 4),
             (21, 32, 3.5),
             (42, 12, 2.5), (33, 29, 2.5), (13, 46, 2.5), (27, 39, 2), (41, 20, 2)]
    drop = "M0-8Q5 0 0 1Q-5 0 0-8Z"
    return [
        path("i", "M6 90V6H92M6 90H92", 5), [dot("s", *spot) for spot in spots],
        move(props.window(0, 0), 26, 48, 0.68, thinnest=3.5), blue(path("s", drop, 3, 15, 62),
                                                                   path("s", drop, 3, 18, 78)),
        figures.standing(76, 88, -1, 1, arm="M0-41L12-45L24-53"),
    ]


@scene(mirrors=True)
def repair_broken() -> Parts:
    """A broken tap floods the basin; a woman shows it to the landlord, who brings his tools."""
    return [
        path("i", "M45 86V68M31 55H59Q57 67 45 67Q33 67 31 55ZM56 53V37Q56 31 49 31Q44 31 44 36", 5.5),
        figures.standing(11, 90, 1, 0.95, look="bun", arm="M0-41L10-39L19-43"),
        path("i", "M44 42V52M38 40L34 46M50 41L52 46M29 60V74M61 61V72", 4), path("s", "M26 89Q45 82 62 89Z", 4),
        blue(figures.standing(84, 90, -1, 0.95, look="cap", arm="M0-41L8-32L13-23")),
        halo(blue(path("s", "M64 74H80V86H64Z", 4), path("i", "M68 72V68H76V72", 3.5)), gap=2),
    ]


@scene(mirrors=False)
def cannot_pay_rent() -> Parts:
    """A man turns out his empty pockets and holds up his empty hands; a helper behind a desk shows him the bill for the house."""
    return [
        figures.front(22, 90, 0.96, left="M-5-59.7L-13-47L-18-52", right="M5-59.7L13-47L18-52"),
        halo(path("o", "M16 52L8 56L9 67L16 64ZM28 52L36 56L35 67L28 64Z", 3), gap=1.5),
        blue(figures.bust(79, 32, 66, 8, 13, "bun")), figures.lanyard(79, 43, .9), props.desk(47, 67, 45),
        halo(path("o", "M47 24H67V61H47Z", 4)), props.house_solid(51, 28, 12, 12, False), props.euro(58, 50, 5, 3),
        halo(path("a", "M75 60L66 54", 5.5), gap=1.5),
    ]


@scene(mirrors=True)
def bed_tonight() -> Parts:
    """At night a worker with a badge holds the door of a room with two beds open for a mother and her child."""
    return [
        path("s", "M44 6H70V30H44Z", 4), path("p", "M59 10A8.5 8.5 0 1 0 65 22A8 8 0 0 1 59 10Z", 2),
        blue(figures.standing(10.5, 90, 1, 0.9, look="bun", arm="M0-41L2-31L8-26")), figures.badge(10.5, 90, 1, 0.9),
        figures.standing(31, 90, 1, 0.86, look="scarf", dress=True, arm="M0-41L6-33L11-27"),
        figures.child(48, 90, 1, 0.52, arm="M0-41L-6-37L-10-43"),
        path("i", "M92 54V90M60 68V90M60 83H92", 5), path("s", "M63 74H76V80H63Z", 5),
        path("i", "M82 74H86", 12), path("w", "M82 74H86", 4.5),
    ]


@scene(mirrors=True)
def open_windows() -> Parts:
    """A woman sets both wings of the window wide open; fresh air blows in."""
    return [
        path("o", "M40 8H78V62H40Z", 4.5), path("o", "M40 8L26 16V70L40 62ZM78 8L92 16V70L78 62Z", 4), path("i", "M36 66H82", 5),
        blue(path("i", "M71 20Q66 15 61 20T49 20M71 34Q66 29 61 34T49 34M71 48Q66 43 61 48T49 48", 4)),
        halo(figures.standing(14, 91, 1, 1.02, look="bun", dress=True, arm="M0-41L8-41L14-47"), gap=2),
    ]


@scene(mirrors=True)
def warm_rooms() -> Parts:
    """A man kneels and turns the knob of the radiator under the window; the cupboard stands free from the wall."""
    return [
        path("o", "M42 8H64V34H42Z", 4), path("i", "M53 9V33", 3),
        path("i", "M40 52H66M40 82H66M43 54V80M50 54V80M57 54V80M64 54V80", 5), path("i", "M34 56H38", 8),
        figures.kneeling(18, 91, 1, .92, arm="M0-41L8-44L15-48"), blue(path("i", "M46 46Q44 43 46 40M54 46Q52 43 54 40M62 46Q60 43 62 40", 3)),
        path("i", "M92 5V91", 4), path("o", "M73 34H85V88H73Z", 4), path("i", "M77 60V64", 4),
    ]


@scene(mirrors=True)
def sort_waste() -> Parts:
    """A mother holds a bottle over two bags: in one is a bottle, in the other an apple core."""
    bag = "M-11-33Q-13-8-11-2H11Q13-8 11-33Z"
    return [
        figures.standing(16, 91, 1, 1.1, look="scarf", dress=True, arm="M0-41L10-37L19-43"),
        path("o", bag, 4, 51, 91), path("s", bag, 4, 80, 91), path("s", "M47 70H55V84H47Z", 3), path("i", "M51 65V67", 4), path("w", "M75 69Q80 64 85 69Q82 75 85 82Q80 86 75 82Q78 75 75 69", 3),
        halo(path("s", "M39 32H47V45H39Z", 3), path("i", "M43 25V30", 4.5), gap=1), path("a", "M51 44V51M47 48L51 52L55 48", 3.5),
    ]


@scene(mirrors=True)
def greet_neighbours() -> Parts:
    """A mother, her child at her hand, stands at the door of the neighbour, a woman, and raises her hand to greet; the neighbour does so too."""
    return [
        path("i", "M54 91V6H92V91", 5),
        figures.child(13, 91, 1, .62, look="tail", arm="M0-41L7-39L14-39"), figures.standing(34, 91, 1, .98, look="scarf", dress=True, arm="M0-41L9-36L12-46", arm2="M0-41L-7-33L-12-26"),
        blue(figures.standing(77, 90, -1, .98, look="tail", dress=True, arm="M0-41L9-36L12-46")), path("i", "M60 50h.1", 6),
    ]


@scene(mirrors=True)
def quiet_at_night() -> Parts:
    """It is night: a child sleeps in bed, and the father turns down the radio on the table."""
    return [
        props.night(34, 4, 32, 28),
        path("i", "M92 52V91M54 66V91M56 82H90", 5), path("s", "M60 78V72Q68 66 78 72L82 78Z", 4), dot("s", 83, 66, 6),
        figures.standing(14, 91, 1, 1, arm="M0-41L8-34L15-33"), path("i", "M27 70H50M30 72V89M47 72V89", 4.5), path("s", "M31 52H48V66H31Z", 4), circle("p", 43, 59, 2.5, 3), path("w", "M33 59H36", 2.5), path("i", "M44 50L49 42", 3),
    ]


@scene(mirrors=True)
def open_letterbox() -> Parts:
    """A woman takes a letter out of her open letter box."""
    return [
        figures.standing(21, 91, 1, 1.12, look="tail", dress=True, arm="M0-41L10-36L20-38"),
        path("s", "M58 32Q58 20 72 20T86 32V60H58Z", 4), path("i", "M72 62V91M62 90H82", 6), path("p", "M63 36H81V54H63Z", 3), path("i", "M90 24V40", 4),
        halo(blue(path("o", "M44 38H68V55H44Z", 4), path("i", "M45 39L56 48L67 39", 3)), gap=2), halo(path("i", "M41 50L47 47", 7), gap=1),
    ]


@scene(mirrors=True)
def leave_gas_house() -> Parts:
    """A family stands outside before their house with its windows wide open; the mother phones."""
    return [
        path("i", "M48 36L70 12L92 36M52 34V91H88V34", 5), path("o", "M62 42H78V58H62Z", 3.5), path("o", "M62 42L55 46V62L62 58ZM78 42L85 46V62L78 58Z", 3),
        path("i", "M66 37Q62 32 66 27T66 19M75 37Q71 32 75 27T75 19", 3), path("s", "M66 70H76V91H66Z", 3),
        figures.child(10, 91, 1, .58, arm="M0-41L7-36L12-34"), figures.child(41, 91, -1, .5, look="tail", dress=True, arm="M0-41L8-38L15-40"),
        figures.standing(25, 91, -1, .9, look="scarf", dress=True, arm=figures.EAR), figures.at_ear(28, 91, -1, .9),
    ]


@scene(mirrors=True, bleeds=True)
def photo_damage() -> Parts:
    """A hand photographs with a phone how water drips from the ceiling."""
    return [
        path("i", "M4 5H92", 5), path("s", "M12 8Q14 17 22 14Q28 22 36 15Q44 16 44 8Z", 3), drop(20, 24, .9), drop(34, 32, .9), drop(18, 50, .9),
        hands.holding_hand(68, 58, [halo(props.phone(40, 26, 42, 64)), path("s", "M47 35Q49 43 56 41Q61 46 67 41Q75 42 75 35Z", 2), drop(56, 49, .7), drop(66, 54, .7), drop(57, 65, .7)]),
    ]


@scene(mirrors=True)
def message_landlord() -> Parts:
    """A man shows the landlady on his phone the radiator that drips; she looks."""
    return [
        figures.standing(15, 91, 1, 1, arm="M0-41L9-36L18-39"),
        halo(props.phone(32, 26, 32, 54), gap=2), path("i", "M39 38H57M39 54H57M41 40V52M48 40V52M55 40V52", 3.5), drop(50, 59, .7), halo(path("i", "M32 53L36 52", 6), gap=1),
        blue(figures.standing(82, 91, -1, 1, look="bun", arm="M0-41L6-31L12-28")),
    ]


@scene(mirrors=True)
def inspector_visits() -> Parts:
    """An inspector with a badge writes on his sheet; the woman who lives there points at the wet wall."""
    return [
        path("i", "M92 91V5H4", 5), [dot("s", *s) for s in ((84, 14, 6), (74, 13, 4.5), (85, 26, 4.5), (77, 22, 3), (86, 37, 3))], drop(82, 48, .8), drop(76, 34, .7),
        figures.standing(54, 91, 1, .92, look="scarf", dress=True, arm="M0-41L9-41L17-47"),
        blue(figures.standing(15, 91, 1, 1, arm="")), figures.badge(15, 91, 1, 1), halo(path("o", "M20 48H38V70H20Z", 3.5), gap=2), path("i", "M25 55H33M25 61H30", 2.5),
        halo(path("a", "M15 51L19 65L26 66", 5.5), gap=1.5), halo(path("i", "M29 67L37 54", 3), gap=1),
    ]


@scene(mirrors=False)
def call_about_rent() -> Parts:
    """A man in one house phones with one small coin in his hand; in another house the landlady listens."""
    return [
        path("i", "M4 34L25 12L46 34M8 31V91H42V31", 4), path("a", "M54 34L73 12L92 34M58 31V91H88V31", 4),
        figures.standing(19, 89, 1, .74, arm=figures.EAR, arm2="M0-41L8-29L14-27"), figures.at_ear(19, 89, 1, .74), halo(props.coin(33, 67, 6), gap=1),
        blue(figures.standing(76, 89, -1, .74, look="bun", arm=figures.EAR), figures.at_ear(76, 89, -1, .74)),
    ]


@scene(mirrors=False)
def ocmw_rent_plan() -> Parts:
    """A mother lays her letters on the desk; the helper with a badge writes a plan on a paper: a row of coins."""
    return [
        figures.standing(14, 91, 1, 1, look="scarf", dress=True, arm="M0-41L9-34L15-33"),
        blue(figures.bust(80, 20, 66, 8, 12, "bun")), figures.lanyard(81, 31, .9), props.desk(30, 66, 62, 91),
        path("o", "M30 38H45V50H30Z", 3), halo(path("o", "M26 46H43V60H26Z", 3), gap=1), path("i", "M27 47L34.5 53L42 47", 3),
        halo(path("o", "M50 27H75V64H50Z", 3.5), gap=2), props.house_solid(55, 31, 10, 9, False), path("i", "M56 47h.1M56 56h.1", 6), path("i", "M62 47H69M62 56H67", 3), halo(path("a", "M90 42L87 57L74 56", 5.5), gap=1.5),
    ]


@scene(mirrors=True)
def speak_to_judge() -> Parts:
    """A father with his folder stands at a table and tells of his house; the judge in a robe sits behind it and listens."""
    return [
        figures.standing(15, 91, 1, 1, arm="M0-41L9-35L17-37"), halo(path("s", "M5 52H20V68H5Z", 3), gap=1.5), path("w", "M8 57H16", 2.2),
        signs.speech(28, 4, 36, 28, (21, 22), content="house"),
        blue(figures.bust(76, 32, 62, 8.5, 14)), path("p", "M72 44H80L78 58H74Z", 2), path("s", "M46 64H92V89H46Z", 4), path("i", "M43 62H92", 5),
        path("w", "M69 67V85M60 70H78M64 85H74M60 70L56 78H64ZM78 70L74 78H82Z", 2.5),
    ]


@scene(mirrors=True)
def talk_before_judge() -> Parts:
    """A mother with a paper and the landlord with his key stand on either side of a table; the judge in a robe sits between them and they talk."""
    return [
        blue(figures.bust(48, 32, 62, 8, 13)), path("p", "M44 44H52L50 58H46Z", 2), path("s", "M35 65H63V89H35Z", 4),
        path("w", "M48 68V85M41 71H55M41 71L38 78H44ZM55 71L52 78H58Z", 2),
        figures.standing(13, 91, 1, .86, look="scarf", dress=True, arm="M0-41L8-35L14-38"), halo(path("s", "M21 46H30V58H21Z", 2), gap=1.5), path("w", "M24 52H27", 2),
        blue(figures.standing(83, 91, -1, .86, arm="M0-41L8-35L14-38"), path("i", "M71 54V62M71 59H67M71 62H67", 3), circle("i", 71, 51, 3, 3)),
        signs.speech(4, 4, 30, 22, (17, 28), content="house"),
    ]


@scene(mirrors=True)
def ocmw_no_bed() -> Parts:
    """The sun rises: a mother with two children and a suitcase stands at the counter; a helper with a badge listens."""
    return [
        path("i", "M6 26H46", 3.5), blue(path("s", "M16 24A10 10 0 0 1 36 24Z", 2), path("i", "M26 4V8M12 9L15 12M40 9L37 12", 3.5)),
        blue(figures.bust(80, 34, 68, 8, 11, "bun")), figures.lanyard(81, 45, .9), props.desk(62, 68, 30, 91),
        figures.child(25, 91, 1, .58, arm="M0-41L7-38L13-38"), figures.standing(43, 91, 1, .9, look="scarf", dress=True, arm="M0-41L8-34L15-36", arm2="M0-41L-6-33L-10-27"),
        path("s", "M4 70H16V88H4Z", 4), path("i", "M7 68V63H13V68", 3),
    ]


@scene(mirrors=True)
def watch_go_in_morning() -> Parts:
    """Above, in the sun, a man walks to the desk where somebody sits: right. Below he stands at a closed door under the moon: wrong."""
    return signs.two_ways(
        [figures.small(33, 44, legs=figures.SMALL_WALK), path("i", "M13 14h.1M59 8h.1", 11), path("i", "M13 4V3M13 24V25M23 14H24M6 7L5 6M20 7L21 6", 3), path("i", "M59 19V23", 11), path("i", "M52 31H66V42H52Z")],
        [figures.small(31, 44, arm=""), path("s", "M11 5A8 8 0 1 0 17 18A8 8 0 0 1 11 5Z", 2), path("s", "M48 6H66V43H48Z", 4), path("w", "M53 25H54")])


@scene(mirrors=True)
def call_for_bed() -> Parts:
    """A father with a suitcase and his child phones; in a house with a bed a woman with a headset answers."""
    return [
        suitcase(4, 72, 12, 16), figures.child(26, 91, 1, .5), figures.standing(39, 91, 1, .92, arm=figures.EAR), figures.at_ear(39, 91, 1, .92),
        path("a", "M53 36L73 10L92 36M57 33V91H90V33", 4), path("i", "M62 66V87M85 76V87M62 82H85", 4), path("i", "M67 76H69", 6),
        blue(figures.bust(74, 38, 60, 6.5, 10), figures.headset(74, 38, 6.5, -1)),
    ]


@scene(mirrors=True)
def police_help_night() -> Parts:
    """It is night: behind the counter a police officer phones for a mother and her child."""
    return [
        props.night(6, 4, 30, 26),
        blue(figures.standing(80, 91, -1, .98, arm=figures.EAR), figures.at_ear(80, 91, -1, .98), path("i", "M68 28H89", 3.5), path("s", "M70 23Q69 18 79 18T88 23Z", 3)), path("w", "M71 24.500H87", 2),
        path("p", "M55 66H94V94H55Z", 2), props.desk(54, 66, 38, 91),
        figures.child(14, 91, 1, .58, look="tail", arm="M0-41L7-38L14-38"), figures.standing(34, 91, 1, .92, look="scarf", dress=True, arm="M0-41L8-33L15-35", arm2="M0-41L-6-33L-11-27"),
    ]


@scene(mirrors=True, bleeds=True)
def pack_for_night() -> Parts:
    """A hand puts a soft toy bear in an open bag, with clothes and a bottle of medicine."""
    return [
        path("s", "M10 50H22L27 56H33L38 50H44V60H10Z", 3), blue(path("s", "M52 44H64V62H52Z", 3), path("i", "M54 40H62", 5)), path("w", "M58 47V56M54 51.5H62", 2.6),
        path("o", "M5 58H75L70 90H10Z", 5), path("i", "M24 58V70Q24 76 40 76T56 70V58", 4),
        hands.holding_hand(58, 14, [dot("s", 40, 16, 9), dot("s", 32, 8, 4), dot("s", 48, 8, 4), path("s", "M33 26H47L50 40H30Z", 4), path("w", "M37 15h.1M43 15h.1M39 20H41", 2.5)]),
    ]


def _officer(x: float, base: float, m: int = 1, k: float = 1) -> Parts:
    """The police officer of the quarter in profile: a cap with a peak and a badge on the chest."""
    y = base - 58.5 * k
    return [
        blue(figures.standing(x, base, m, k, arm="M0-41L6-31L12-30"), path("s", "M-6-7Q-9-13 1-13T8-7Z", 2, x, y, 1, m), path("i", "M-7-6H11", 3, x, y, 1, m)),
        path("w", "M-8-3.500H12", 2, x, y, 1, m), dot("p", x + 2 * m, y - 9.5, 1.6), dot("p", x + 2 * k * m, base - 38 * k, 1.8),
    ]


@scene(mirrors=True)
def neighbour_trouble() -> Parts:
    """A mother shows her notebook to the police officer of the quarter; behind her the neighbour shouts out of the window of the house."""
    return [
        path("i", "M4 91V18L19 5L34 18V91M13 91V65H25V91", 4), path("o", "M10 23H28V44H10Z", 3), dot("s", 19, 32, 4.5), path("s", "M13 43Q13 38 19 38T25 43Z", 2),
        signs.bubble(40, 4, 42, 28, (27, 30), holds=rage(73, 17, 1.2, 4)),
        figures.standing(49, 91, 1, .76, look="bun", dress=True, arm="M0-41L8-34L15-36"), halo(path("o", "M55 59L62 62L69 58V71L62 75L55 72ZM62 62V74", 3), gap=2),
        _officer(86, 91, -1, .76),
    ]
