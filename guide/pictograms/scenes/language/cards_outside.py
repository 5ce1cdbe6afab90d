"""Show-cards in the shop, for the bus and on the phone: the bubble holds what is asked."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.language.parts import half, script, word


def _till(x: float, y: float) -> Parts:
    """A till on a counter, 22 by 16; x, y is its lower left corner."""
    return path("s", "M0 0V-7L5-8V-16H15V-8L22-7V0Z", 3, x, y)


def _bill(x: float, y: float, pen: str = "o") -> Parts:
    """A receipt with rows of prices, 18 by 30."""
    return [path(pen, "M0 0H18V30L15 27L12 30L9 27L6 30L3 27L0 30Z", 3, x, y), path("a" if pen == "q" else "i", "M4 7H14M4 13H14M4 19H10", 2.5, x, y)]


def _bus(x: float, y: float, k: float = 1) -> Parts:
    """A bus from the side, 48 by 30."""
    return [path("o", "M0 0H44Q48 0 48 5V24H0Z", 4, x, y, k), path("i", "M1 12H47M14 1V11M28 1V11", 3, x, y, k), dot("s", x + 11 * k, y + 25 * k, 5 * k), dot("s", x + 37 * k, y + 25 * k, 5 * k)]


# ------------------------------------------------------------ in the shop
@scene(mirrors=False)
def say_how_much() -> Parts:
    """At the till of a shop a woman shows an apple and asks the shop assistant how many euros it is."""
    return [
        figures.standing(16, 91, 1, 1, look="bun", dress=True, arm="M0-41L10-34L20-38"), circle("s", 40, 46, 6.5, 2), path("i", "M40 40Q40 36 43 35", 3),
        blue(figures.bust(80, 52, 70, 7.5, 12)), props.desk(52, 70, 40, 92), _till(55, 68),
        signs.bubble(27, 4, 64, 26, (25, 26), holds=[props.euro(47, 17, 7, 3.5), signs.question(74, 15, .75)]),
    ]


@scene(mirrors=True)
def say_where_find() -> Parts:
    """Among the shelves a man with a basket asks a shop assistant where the milk stands."""
    return [
        figures.standing(17, 91, 1, .95, look="beard", arm="M0-41L6-29L12-27"), halo(path("o", "M20 68H42L39 82H23Z", 4), gap=1.5), path("i", "M24 67Q31 55 38 67", 3),
        blue(figures.standing(64, 91, -1, .74, look="tail", arm="M0-41L-8-40L-16-43")),
        path("i", "M78 46V91M78 48H93M78 66H93M78 84H93", 4), path("i", "M84 58V61M90 56V61M84 76V79M90 74V79", 5),
        signs.bubble(27, 4, 64, 33, (25, 29), holds=[path("o", "M46 33V18L51 10H61L66 18V33Z", 3.5), path("i", "M47 18H65M51 10L56 18L61 10", 2.5), signs.question(79, 18, .75)]),
    ]


@scene(mirrors=True)
def say_which_meat() -> Parts:
    """A woman holds a tin and asks the shop assistant whether there is pork in it."""
    return [
        figures.standing(15, 91, 1, .98, look="scarf", dress=True, arm="M0-41L9-31L18-32"), halo(path("o", "M33 50H49V70H33Z", 4), gap=1.5), path("i", "M34 55H48M34 65H48", 2.5), hands.mitten(34, 62),
        blue(figures.standing(82, 91, -1, .72, arm="M0-41L6-31L13-28")),
        signs.bubble(26, 4, 66, 37, (24, 28), holds=[
            path("s", "M38 22Q38 13 49 13H59Q64 12 68 9L69 14Q74 17 74 22H77V27H72Q70 31 65 31H47Q38 31 38 22Z", 2), path("i", "M45 31V37M50 31V37M61 31V37M66 31V37", 4), path("i", "M38 20Q33 20 34 15T38 15", 2.5), dot("p", 69, 18, 1.5), signs.question(84, 17, .55)]),
    ]


@scene(mirrors=False)
def say_pay_by_card() -> Parts:
    """At the till a man holds out his bank card and asks whether he may pay with it."""
    return [
        figures.standing(14, 91, 1, 1, arm="M0-41L11-33L21-34"), halo(path("o", "M32 49H52V63H32Z", 3.5), gap=1.5), path("s", "M33 52H51V55H33Z", 2), hands.mitten(34, 59),
        blue(figures.bust(80, 50, 70, 7.5, 12, "bun")), props.desk(56, 70, 36, 92), _till(60, 68),
        signs.bubble(25, 4, 66, 28, (23, 26), holds=[path("o", "M34 9H56V26H34Z", 3), path("s", "M35 13H55V16H35Z", 2), path("i", "M61 17H67", 3), props.euro(78, 17, 6, 3)]),
    ]


@scene(mirrors=True)
def say_receipt() -> Parts:
    """A woman with her shopping asks at the till for the receipt with the prices."""
    return [
        figures.standing(15, 91, 1, .98, look="tail", dress=True, arm="M0-41L7-29L12-22"), halo(path("o", "M21 68H39V89H21Z", 4), gap=1.5), path("i", "M26 66Q30 60 34 66", 3),
        blue(figures.bust(80, 58, 74, 7.5, 12)), props.desk(54, 74, 38, 92), _till(57, 72),
        signs.bubble(30, 4, 50, 42, (24, 28), holds=[_bill(46, 10, "q")]),
    ]


@scene(mirrors=True)
def say_exchange() -> Parts:
    """A man gives a shoe and its receipt to the shop assistant and asks for another, larger one."""
    shoe = "M0 0H7L8 6Q13 9 20 9V14H0Z"
    return [
        figures.standing(13, 91, 1, .95, arm="M0-41L9-32L18-33"), props.desk(40, 74, 52, 92), path("s", shoe, 3, 46, 58), move(_bill(0, 0), 34, 46, .6),
        blue(figures.bust(82, 58, 74, 7.5, 11, "scarf")),
        signs.bubble(25, 4, 67, 34, (22, 29), holds=[path("s", shoe, 3, 32, 17, .8), path("i", "M53 16H64L60 12M64 26H53L57 30", 3), path("s", shoe, 3, 68, 15, .95)]),
    ]


@scene(mirrors=False)
def say_phone_credit() -> Parts:
    """In the shop a young woman holds her phone and asks to put new money on it."""
    return [
        figures.standing(15, 91, 1, 1, look="bun", arm=""), halo(props.phone(27, 50, 17, 28), gap=2), halo(path("i", "M15 50L19 64L29 66", 6), gap=1.5),
        blue(figures.bust(80, 56, 73, 7.5, 12)), props.desk(55, 73, 37, 92), _till(59, 71),
        signs.bubble(27, 4, 64, 36, (24, 26), holds=[props.coin(46, 22, 8.5), path("i", "M60 22H69M66 18L70 22L66 26", 3), path("o", "M74 10H86V35H74Z", 3), path("i", "M80 31h.1", 3)]),
    ]


# ------------------------------------------------------------ at the bus
@scene(mirrors=True)
def say_which_bus() -> Parts:
    """At the bus stop a woman asks a man which of the buses goes to her school."""
    return [
        move(props.stop(0, 0), 50, 91, .85), figures.standing(17, 91, 1, .9, look="scarf", dress=True, arm="M0-41L8-31L17-33"),
        blue(figures.standing(80, 91, -1, .72, arm="M0-41L8-33L14-31")),
        signs.bubble(4, 3.5, 88, 24, (23, 34), holds=[move(_bus(0, 0, .62), 12, 7), move(_bus(0, 0, .62), 46, 7), signs.question(84, 13, .55)]),
    ]


@scene(mirrors=True)
def say_where_get_off() -> Parts:
    """In the bus a man with a paper asks the driver at the wheel at which stop he gets off."""
    return [
        path("i", "M4 91H92", 4), figures.standing(17, 91, 1, .95, look="tail", arm="M0-41L10-33L19-35"), halo(path("o", "M32 50H47V66H32Z", 3.5), gap=1.5), path("i", "M36 55H43M36 60H43", 2.5),
        blue(figures.seated(70, 91, 1, .78, arm="M0-41L9-37L15-40"), path("i", "M60 54V72H76", 4)), path("i", "M82 52L90 66M85 60L78 91", 4),
        signs.bubble(28, 4, 62, 33, (26, 28), holds=[move(_bus(0, 0, .6), 34, 12), path("i", "M68 33V10", 3.5), path("s", "M63 9H76V17H63Z", 3), dot("s", 83, 19, 3.5), path("i", "M83 24V28L80 33M83 28L86 33", 3.5)]),
    ]


@scene(mirrors=False)
def say_bus_ticket() -> Parts:
    """At the door of the bus a woman with a coin asks the driver how to get a ticket."""
    return [
        path("i", "M52 91V40H92V91", 5), blue(figures.bust(76, 54, 74, 7.5, 12)), path("i", "M64 74H91", 5), halo(path("i", "M60 70L66 60", 4), gap=1),
        figures.standing(16, 91, 1, .95, look="bun", dress=True, arm="M0-41L10-33L19-35"), props.coin(40, 55, 6),
        signs.bubble(26, 4, 66, 30, (23, 28), holds=[blue(path("o", "M36 10H60V28H36Z", 3), move(signs.SAYS["bus"](), 48, 18, .75)), signs.question(77, 17, .75)]),
    ]


@scene(mirrors=False)
def say_next_bus() -> Parts:
    """At the stop a father with a pushchair asks a woman at what hour the next bus comes."""
    return [
        move(props.stop(0, 0), 65, 91, .78), figures.standing(12, 91, 1, .9, arm="M0-41L8-32L17-32"), path("i", "M28 62L32 74", 4), path("s", "M31 71Q33 82 43 82Q53 82 55 72H42Q40 64 31 65Z", 3), circle("o", 36, 87.5, 3.5, 3.5), circle("o", 50, 87.5, 3.5, 3.5),
        blue(figures.standing(83, 91, -1, .74, look="tail", dress=True, arm="M0-41L6-31L13-28")),
        signs.bubble(22, 3.5, 68, 29, (21, 30), holds=[signs.clock(37, 18, 10.5, 2, 30), _bus(53, 8, .66)]),
    ]


@scene(mirrors=True)
def say_help_pushchair() -> Parts:
    """A mother asks a man to lift the pushchair with her over the step into the bus: each holds one side."""
    return [
        figures.standing(13, 91, 1, .95, look="scarf", dress=True, arm="M0-41L9-32L17-33"), path("i", "M30 60L36 74", 4), path("s", "M34 70Q36 82 47 82Q58 82 60 71H46Q44 62 34 63Z", 3), circle("o", 40, 87, 4, 3.5), circle("o", 55, 87, 4, 3.5),
        path("i", "M68 91H92", 5), blue(figures.standing(84, 87, -1, .64, arm="M0-41L8-27L30-26")),
        signs.bubble(26, 3.5, 58, 33, (23, 27), holds=[figures.small(35, 34, 1, .6, arm="M0-21L12-23"), blue(figures.small(75, 34, -1, .6, arm="M0-21L12-23")), path("s", "M45 18Q46 26 55 26Q63 26 64 17H54Q53 12 45 13Z", 2), circle("o", 50, 29.500, 2, 2.5), circle("o", 60, 29.500, 2, 2.5)]),
    ]


# ------------------------------------------------------------ on the phone
@scene(mirrors=True)
def say_phone_name() -> Parts:
    """A man phones and says who he is; he asks the woman with a headset, far away, the same."""
    return [
        half(24, 58, 1, "beard", 10), halo(path("i", "M36 90L42 78L33 66", 6.5), gap=2), halo(path("i", "M30 57L34 69", 6), gap=1.5),
        blue(figures.bust(78, 66, 94, 8.5, 14, "bun")), figures.headset(78, 66, 8.5, -1),
        signs.bubble(6, 4, 42, 36, (32, 46), holds=[figures.bust(27, 15, 30, 5.5, 10), path("i", "M16 35q3-4 6 0t6 0t6 0t6 0", 3)]),
        blue(signs.speech(54, 4, 36, 34, (74, 50), content="question")),
    ]


@scene(mirrors=True)
def say_send_message() -> Parts:
    """A woman takes the phone from her ear and asks for a message on its screen instead of a call."""
    return [
        half(22, 58, 1, "scarf", 10), halo(path("i", "M34 90L44 80", 6.5), gap=2), halo(props.phone(41, 58, 18, 31), gap=1.5), hands.mitten(42, 80),
        blue(figures.bust(82, 70, 94, 7.5, 11)),
        signs.bubble(8, 4, 82, 38, (31, 48), holds=[blue(path("o", "M20 10H58V25H34L27 31V25H20Z", 3.5), path("i", "M27 17.500H51", 3)), path("o", "M48 30H76V38H48Z", 3), path("i", "M54 34H70", 2.5)]),
    ]


@scene(mirrors=False)
def say_call_back() -> Parts:
    """A man on the phone asks to be called again another day, with an interpreter who speaks both languages."""
    return [
        half(18, 60, 1, "", 9.5), halo(path("i", "M30 91L35 80L27 68", 6.5), gap=2), halo(path("i", "M24 60L28 71", 5.5), gap=1.5),
        blue(figures.bust(80, 68, 94, 8, 12)), figures.headset(80, 68, 8, -1),
        signs.bubble(4, 4, 88, 42, (26, 50), holds=[figures.bust(48, 19, 44, 6, 11, "bun"), figures.lanyard(48, 28, .7), script(20, 18, .8), blue(word(76, 18, .85)), path("i", "M33 27L37 25", 3), path("a", "M63 27L59 25", 3)]),
    ]
