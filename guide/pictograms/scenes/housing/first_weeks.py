"""The first weeks in a new house: address, energy, furniture."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.housing.parts import drop, lamp, walker


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
def report_new_address() -> Parts:
    """A woman phones and tells that they went with the suitcase to the new house; a day is marked on the calendar of the clerk at the counter."""
    return [
        signs.bubble(4, 4, 50, 30, figures.mouth(18, 91, 1, .7), holds=[
            walker(20, 31), path("s", "M11 24H16V29H11Z", 2.5), props.house_solid(30, 9, 18, 20, True)]),
        figures.standing(18, 91, 1, .7, look="tail", dress=True, arm="M0-41L10-34L9-50"), halo(path("i", "M25.5 51V59", 5), gap=1),
        signs.calendar(62, 5, marked=7, k=.68),
        blue(figures.bust(76, 49, 70, 7.5, 12, "bun")), props.counter(66, 56, 36, 91),
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
    """A father sticks a label with his family on it beside the second of three bells at the door; a letter sticks in the letter box."""
    return [
        path("o", "M64 6H92V91H64Z"), path("i", "M70 48V52", 5),
        halo(blue(path("o", "M70 56H87V69H70Z", 3), path("i", "M71 57L78.5 63L86 57", 3)), gap=1.5), path("i", "M68 71H89", 4.5),
        figures.standing(13, 91, 1, 1.05, arm="M0-41L9-36L17-38", arm2="M0-41L-5-31L-2-23"),
        path("o", "M33 17H57V73H33Z", 4), path("i", "M39 26H45M39 64H45", 3.5), path("i", "M51 26h.1M51 45h.1M51 64h.1", 7),
        halo(path("o", "M30 36H46V54H30Z", 3), gap=1.5), figures.tiny(35, 51, 11), figures.tiny(41, 51, 11), halo(path("i", "M29 51L31 49", 5.5), gap=1),
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
        [man, page, dot("s", 60, 11, 6), path("i", "M60 21V30", 11), path("i", "M57 24L49 22", 5), path("i", "M46 43V36H68V43", 4)],
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


@scene(mirrors=False, bleeds=True)
def choose_supplier() -> Parts:
    """Two papers with a lamp lie side by side, one with three coins, one with one; a finger chooses the second."""
    return [
        path("o", "M4 5H42V75H4ZM50 5H88V75H50Z", 4.5), move(lamp(0, 0), 23, 10, 1.25), move(lamp(0, 0), 69, 10, 1.25),
        props.coin(15, 46, 7), props.coin(32, 46, 7), props.coin(23, 63, 7), props.coin(69, 46, 7),
        hands.pointing_hand(66, 58),
    ]


@scene(mirrors=True, bleeds=True)
def ask_social_tariff() -> Parts:
    """Our hand shows the bill with a lamp on it; the hand of a helper gives a paper with a lamp and a stamp for it."""
    return [
        hands.holding_hand(24, 58, [path("o", "M8 6H43V74H8Z", 4.5), move(lamp(0, 0), 26, 12, 1.3), path("i", "M17 46H34M17 54H28", 3.5)], m=-1),
        blue(hands.holding_hand(74, 42, [path("o", "M54 12H87V74H54Z", 4.5), path("i", "M62 21H79M62 29H73", 3.5), circle("i", 66, 60, 5.5, 3.5), dot("s", 66, 60, 1.5)])),
    ]


@scene(mirrors=True)
def report_water() -> Parts:
    """A man phones beside the water meter; the tap over it runs into a glass."""
    return [
        figures.standing(20, 91, 1, 1.05, arm=figures.EAR), figures.at_ear(20, 91, 1, 1.05),
        path("i", "M92 36H66Q60 36 60 42M80 36V26M74 25H86", 6), drop(60, 47, .8), path("a", "M53 74H67", 5), path("i", "M51 66L54 84H66L69 66", 4), path("i", "M44 88H92", 5),
        circle("o", 81, 60, 9, 4), path("i", "M81 60L85 55", 3), path("i", "M81 36V50", 6),
    ]


@scene(mirrors=True)
def cheap_internet() -> Parts:
    """In the shop a seller shows a father and his daughter a phone that receives the internet."""
    return [
        blue(figures.bust(80, 34, 68, 8, 11)), props.desk(46, 68, 46, 91),
        figures.child(13, 91, 1, .6, look="tail", dress=True, arm="M0-41L7-38L14-37"),
        figures.standing(33, 91, 1, .95, arm="M0-41L7-32L15-34", arm2="M0-41L-7-33L-11-27"),
        halo(path("o", "M52 38H66V64H52Z", 4), gap=2), path("i", "M57 60H61", 2.5), blue(path("i", "M57 46H61", 4)), halo(path("a", "M76 56L71 55L66 52", 5.5), gap=1.5),
        blue(path("i", "M53 31Q59 26 65 31M48 25Q59 15 70 25M43 19Q59 4 75 19", 4)),
    ]


@scene(mirrors=False)
def open_energy_bill() -> Parts:
    """At the table a woman takes a bill with a lamp and coins on it out of its envelope."""
    return [
        figures.bust(48, 14, 64, 10, 18, "scarf"), path("i", "M4 66H92M10 68V91M86 68V91"),
        halo(path("o", "M32 34H64V66H32Z", 4), gap=2), lamp(42, 38), props.coin(55, 47, 5.5), path("i", "M38 61H44", 2.5),
        halo(path("o", "M27 58H69V82H27Z", 4), gap=2), path("i", "M28 60L48 73L68 60", 3.5),
        halo(path("i", "M31 40L22 54L33 52", 6), path("i", "M65 40L76 58L67 66", 6), gap=1.5),
    ]


@scene(mirrors=True)
def watch_call_supplier() -> Parts:
    """Above a man, the bill with the lamp in his hand, phones about it: right. Below he drops it in the bin: wrong."""
    bill = [path("i", "M0 0H16V22H0Z", 3.5), path("s", "M7 5H9L12 11H4Z", 2), path("i", "M5 15H11", 2.5)]
    return signs.two_ways(
        [figures.small(20, 44, arm="M0-21L9-19L8-31M0-21L8-14"), move(bill, 34, 20)],
        [figures.small(16, 44, arm="M0-21L12-25"), move(bill, 32, 3), path("i", "M29 29H53M32 30L35 43H47L50 30", 4)])


@scene(mirrors=True)
def list_of_things() -> Parts:
    """A mother draws a bed on a list, her pen in her hand; her child sits on a mattress on the floor."""
    return [
        path("s", "M58 82H92V90H58Z", 3), figures.on_floor(74, 82, 1, .56, look="tail"),
        figures.on_chair(17, 91, 1, .95, look="scarf", arm=""), halo(props.table(33, 66, 22, 91), gap=1.5),
        halo(path("o", "M34 16H66V60H34Z", 4), gap=2), path("i", "M41 24V37M59 30V37M41 34H59", 3.5), path("i", "M46 29H54", 4), path("i", "M42 46V54M42 48H50V54", 3),
        path("i", "M55 51L64 38", 3.5), halo(path("i", "M17 48L26 58L35 55", 6), gap=1.5),
    ]


@scene(mirrors=False)
def ask_furniture_money() -> Parts:
    """In an empty house a father and his child sit on the floor; a helper with a badge comes in with a banknote."""
    return [
        path("i", "M4 32L48 5L92 32M9 30V91H87V30", 5),
        figures.on_floor(25, 89, 1, .82), figures.child(50, 88, 1, .5, arm="M0-41L7-38L14-40"),
        blue(figures.standing(76, 88, -1, .86, look="bun", arm="M0-41L7-34L13-38")), figures.badge(76, 88, -1, .86),
        blue(path("o", "M50 38H68V52H50Z", 3), props.euro(59, 45, 3.6, 2.2)),
    ]


@scene(mirrors=False)
def buy_second_hand() -> Parts:
    """In a full shop a woman, one hand on the table she chooses, holds out a small coin; the seller behind the counter opens his hand."""
    return [
        path("i", "M4 27H62M11 17V25", 4), path("s", "M8 8H14L17 16H5ZM27 13H41V24H27Z", 3), path("i", "M24 16H44M34 9V12", 3), path("o", "M50 12H58V25H50Z", 3), path("s", "M50 12H53V25H50Z", 3),
        path("i", "M4 63H30M8 65V89M26 65V89", 5), figures.standing(42, 91, 1, .86, look="scarf", dress=True, arm="M0-41L9-37L17-41", arm2="M0-41L-9-36L-16-35"), props.coin(61, 52, 6.5),
        blue(figures.standing(87, 91, -1, .86, arm="M0-41L7-32L13-32l4-3")), halo(path("o", "M69 71H93V89H69Z", 4), gap=1.5),
    ]


@scene(mirrors=True)
def try_before_paying() -> Parts:
    """In the shop a man puts the plug of a lamp into the wall and it burns; the seller, a woman, waits."""
    return [
        path("i", "M5 34V74", 5), path("s", "M7 52H13V62H7Z", 3), path("s", "M15 54H23V60H15Z", 3),
        figures.standing(37, 91, -1, 1, arm="M0-41L8-34L14-33"),
        path("i", "M52 66H72M56 68V89M68 68V89", 4.5), path("s", "M57 40H67L72 52H52Z", 3), path("i", "M62 53V63M57 64H67", 3.5), path("a", "M50 44L46 42M74 44L78 42M54 36L51 32M70 36L73 32M62 34V29", 3.5),
        path("i", "M22 60Q26 84 46 84T54 64", 3), blue(figures.standing(85, 91, -1, .95, look="bun", arm="M0-41L4-31L7-25")),
    ]


@scene(mirrors=True)
def safe_child_bed() -> Parts:
    """A father on one knee turns a screw of the child's bed tight with a screwdriver; behind the bed the child holds it."""
    return [
        figures.child(68, 84, -1, .7, arm="M0-41L9-36L14-33"),
        path("i", "M50 46V91M91 34V91M52 76H89M52 88H90", 5), halo(path("s", "M55 66H87V73H55Z", 4), gap=1), path("i", "M81 60H84", 7),
        figures.kneeling(19, 91, 1, 1, arm="M0-41L9-34L14-36"), halo(path("i", "M33 68L38 68", 7), gap=1), path("i", "M38 68H48", 3),
    ]


@scene(mirrors=False)
def watch_see_before_pay() -> Parts:
    """Above a woman has the chair in her hand and pays the seller: right. Below she holds money out to a phone with a photo of the chair: wrong."""
    return signs.two_ways(
        [figures.small(22, 44, arm="M0-21L-11-18M0-21L9-17"), path("i", "M5 18V43M14 43V32H5", 4), props.banknote(31, 18, .8, 2), figures.small(64, 44, -1, arm="M0-21L9-17")],
        [figures.small(12, 44, arm="M0-21L9-17"), props.banknote(20, 18, .8, 2), path("i", "M46 5H66V43H46ZM52 13V34M60 34V25H52", 4)])
