"""Renting: the contract, the deposit, the day of the keys."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene


def _lockbox(x: float, y: float, w: float, h: float) -> Parts:
    """A box with a slot above, closed by a solid padlock with a keyhole."""
    cx, cy = x + w / 2, y + h * 0.55
    return [path("o", f"M0 0H{w}V{h}H0Z", 4, x, y), path("s", "M-4 0H4V5H-4Z", 3, cx, cy),
            path("i", "M-3-1V-2.500A3 3 0 0 1 3-2.500V-1", 2.5, cx, cy), path("w", "M0 2V3.500", 2.5, cx, cy)]


@scene(mirrors=True, bleeds=True)
def sign_contract() -> Parts:
    """A hand signs the contract with the house on it, next to the landlord's signature."""
    return [
        props.contract(5, 5, 62, 86),
        path("a", "M14 74Q19 62 20 71T27 70", 4),
        hands.writing_hand(46, 76, pen="a"),
    ]


@scene(mirrors=True)
def read_contract() -> Parts:
    """A woman and a helper with a badge sit together, hold the contract with the house on it and read it."""
    return [
        figures.on_chair(15, look="bun", arm=""),
        blue(figures.on_chair(81, m=-1, arm="")), figures.badge(81, m=-1),
        props.contract(34, 19, 28, 46),
        halo(path("i", "M15 49L24 58L35 54", 6), path("a", "M81 49L72 58L61 54", 6), gap=1.5),
    ]


@scene(mirrors=False, bleeds=True)
def ask_deposit_help() -> Parts:
    """We lay our coin in the box of the house with the two locks; a helper's hand lays a larger coin with it."""
    return [
        path("s", "M20 60H76V91H20Z", 4), path("w", "M34 61H62", 3.5), path("p", "M37 77L48 67L59 77H56V86H40V77Z", 2),
        path("p", "M26 73H29V80H26ZM67 73H70V80H67Z", 2),
        hands.holding_hand(25, 20, props.coin(34, 34, 10), m=-1),
        blue(hands.holding_hand(74, 13, props.coin(62, 28, 15))),
    ]


@scene(mirrors=False, bleeds=True)
def pay_deposit() -> Parts:
    """A coin lies locked in a box with two locks; our hand has one key to it, the landlord's hand the other."""
    key = path("i", "M0 0H16M8 0V7M14 0V6", 5)
    return [
        path("o", "M32 16H64V88H32Z"), path("i", "M34 52H62", 3), props.coin(48, 34, 11.5),
        path("s", "M37 65H43V75H37ZM53 65H59V75H53Z", 3),
        hands.holding_hand(12, 58, move(key, 16, 69), m=-1),
        blue(hands.holding_hand(84, 58, move(key, 80, 69, 1, -1))),
    ]


@scene(mirrors=False, bleeds=True)
def deposit_back() -> Parts:
    """The box with the two locks stands open; the hand of the bank lays the coin back in our open hand."""
    return [
        path("o", "M6 26H34V60H6Z"), path("i", "M6 26L4 6H24L34 22", 4.5), path("s", "M11 45H15V52H11ZM25 45H29V52H25Z", 3),
        hands.open_hand(42, 80),
        blue(hands.holding_hand(72, 31, props.coin(60, 42, 15))),
    ]


@scene(mirrors=False, bleeds=True)
def fire_insurance() -> Parts:
    """A house burns; a hand of the insurance lets banknotes fall into our open hand."""
    return [
        path("i", "M5 36L22 20L39 36M9 38V62H35V38", 5), props.flame(14, 25, .9), props.flame(30, 25, 1.1), props.flame(22, 61, 1.2),
        hands.open_hand(40, 78),
        blue(hands.holding_hand(68, 27, [path("o", "M52 22H76V40H52Z", 4), path("o", "M46 30H72V49H46Z", 4), props.euro(58, 39.5, 5, 3)])),
    ]


@scene(mirrors=True, bleeds=True)
def check_lease() -> Parts:
    """A hand lays our card beside the contract: the person and the name on both are the same."""
    return [
        path("o", "M5 5H52V91H5Z"), props.house_solid(18, 10, 21, 20),
        figures.tiny(17, 56, 18), path("i", "M27 44H44M27 51H38", 3.5),
        blue(figures.tiny(17, 82, 18), path("i", "M27 70H44M27 77H38", 3.5)),
        hands.holding_hand(80, 52, [halo(path("o", "M45 31H91V63H45Z", 4.5), gap=2.5), figures.tiny(58, 57, 20), path("i", "M69 43H84M69 50H77", 3.5)]),
    ]


@scene(mirrors=True)
def ask_lease_term() -> Parts:
    """A woman with the contract and the landlady look together at a row of calendars on the wall."""
    return [
        path("o", "M8 8H30V27H8ZM37 8H59V27H37ZM66 8H88V27H66Z", 3.5), path("i", "M9 10H29M38 10H58M67 10H87M14 4V8M24 4V8M43 4V8M53 4V8M72 4V8M82 4V8M15 19h.1M23 19h.1M44 19h.1M52 19h.1M73 19h.1M81 19h.1", 4),
        figures.standing(16, 91, 1, .86, look="scarf", dress=True, arm=""),
        halo(path("o", "M28 54H49V82H28Z", 4), gap=2), props.house_solid(32, 58, 13, 11, False), path("i", "M33 76H43", 3),
        halo(path("i", "M17 55L21 66L29 68", 5.5), gap=1.5),
        blue(figures.standing(78, 91, -1, .86, look="bun", arm="M0-41L10-43L17-52")),
    ]


@scene(mirrors=True)
def register_lease() -> Parts:
    """The landlord sits at his computer, on its screen the contract with a stamp; a mother looks on with the same contract in her hand."""
    return [
        figures.standing(13, 91, 1, .86, look="scarf", dress=True, arm=""),
        halo(path("o", "M19 47H33V68H19Z", 3.5), gap=1.5), path("s", "M22.5 55L26 51.5L29.500 55V58H22.5Z", 2), path("i", "M23 63H29", 2.5),
        blue(figures.on_chair(46, 91, 1, .86, arm="M0-41L8-31L17-33")),
        halo(props.table(59, 66, 33, 91), gap=1.5),
        path("o", "M58 14H92V52H58Z", 4.5), path("i", "M75 53V63M67 63H83", 4.5),
        props.house_solid(63, 19, 14, 13, False), path("i", "M63 39H75M63 45H71", 3), blue(circle("o", 83, 40, 5, 3), dot("s", 83, 40, 1.5)),
    ]


@scene(mirrors=True)
def send_notice() -> Parts:
    """A man at a table writes a letter; he tells in it that he goes out of his house with his bag."""
    return [
        figures.on_chair(16, 91, 1, .92, arm="M0-41L10-30L22-31"),
        halo(props.table(30, 64, 48, 91), gap=1.5),
        path("o", "M36 62L40 51H62L59 62Z", 3.5), path("i", "M45 56.500H54", 2.5), halo(path("i", "M36 60L43 47", 3.5), gap=1.5),
        path("o", "M68 50H88V63H68Z", 3.5), path("i", "M69 51L78 58L87 51", 3),
        signs.bubble(30, 4, 62, 33, (25, 30), holds=[
            props.house_solid(37, 9, 22, 23), dot("s", 70, 13, 4), path("i", "M69 19V24L65 31M69 24L73 31M69 19L75 23M69 20L65 24", 4), path("s", "M74 25H82V30H74Z", 3)]),
    ]


@scene(mirrors=False)
def landlord_letter() -> Parts:
    """A mother shows a letter with a house and a euro to an adviser with a badge, who reads it with a finger on it."""
    return [
        figures.standing(14, 91, 1, 1, look="scarf", dress=True, arm="M0-41L10-33L20-31"),
        blue(figures.bust(79, 22, 66, 9, 13, "bun"), figures.lanyard(80, 34, 1)),
        props.desk(34, 68, 56, 92),
        halo(path("o", "M33 22H63V64H33Z", 4), gap=2), props.house_solid(38, 27, 20, 15, False),
        props.euro(49, 53, 5, 3), halo(path("a", "M82 46L76 60L66 54", 6), gap=1.5),
    ]


@scene(mirrors=True)
def word_registered_letter() -> Parts:
    """At the counter of the post office a woman gives a letter; the clerk gives her a stamped slip for it."""
    return [
        blue(props.envelope(8, 1, .72)),
        figures.standing(13, 91, 1, .95, look="scarf", dress=True, arm=""),
        blue(figures.bust(80, 33, 66, 8, 11)),
        props.desk(42, 66, 50, 91),
        halo(path("o", "M26 55H47V70H26Z", 3.5), gap=2), path("i", "M27 56L36.500 64L46 56", 3), halo(path("i", "M14 52L18 64L27 63", 5.5), gap=1.5),
        halo(blue(path("o", "M44 30H60V50H44Z", 3.5)), gap=2), path("a", "M49 36H55", 2.5), blue(circle("o", 53, 43, 2.5, 2)), halo(path("a", "M76 58L68 50L60 45", 5.5), gap=1.5),
    ]


@scene(mirrors=False, bleeds=True)
def count_deposit() -> Parts:
    """A hand lays the third coin in a row beside the contract of the house."""
    return [
        path("o", "M4 5H48V91H4Z"), props.house_solid(15, 12, 22, 21), path("i", "M12 46H40M12 57H40M12 68H30", 4), path("i", "M12 82H22", 3), path("a", "M30 82H40", 3),
        props.coin(66, 16, 11), props.coin(66, 46, 11), hands.holding_hand(76, 66, props.coin(66, 77, 11)),
    ]


@scene(mirrors=False)
def deposit_proof() -> Parts:
    """The clerk of the bank gives a man a paper with the locked box of the house on it."""
    return [
        path("i", "M6 4H30V22H6Z", 4), props.euro(19, 13, 5, 3),
        figures.standing(15, 91, 1, 1, arm="M0-41L7-30L17-33"),
        blue(figures.bust(79, 24, 66, 8, 12, "bun")),
        props.desk(44, 66, 48, 91),
        halo(blue(path("o", "M36 28H60V60H36Z", 4)), gap=2), path("s", "M42 40H54V49H42Z", 3), path("i", "M45 38V36A3 3 0 0 1 51 36V38", 2.5), path("a", "M42 55H54", 3),
        halo(path("a", "M75 52L67 50L59 47", 6), gap=1.5), halo(path("i", "M28 59L36 55", 6), gap=1.5),
    ]


@scene(mirrors=True)
def tell_centre_leaving() -> Parts:
    """In the room with the bunk bed a mother, a suitcase beside her, shows the key of her house to the helper with a badge."""
    return [
        path("i", "M5 30V91M29 30V91M5 50H29M5 78H29M10 45H18M10 73H18", 4.5),
        figures.standing(46, 91, 1, .95, look="scarf", dress=True, arm="M0-41L8-33L15-36"),
        path("s", "M17 64H36V88H17Z", 4), path("i", "M22 62V57H31V62", 3.5),
        circle("i", 64, 50, 4.5, 4), path("i", "M64 55V72H69M64 67H69", 4),
        blue(figures.standing(86, 91, -1, .95, look="bun", arm="M0-41L5-31L11-29")), figures.badge(86, 91, -1, .95),
    ]


@scene(mirrors=True)
def tell_new_address() -> Parts:
    """At the school desk a father, his child with a school bag at his side, shows a paper with their house."""
    return [
        path("o", "M54 4H90V24H54Z", 4), path("i", "M59 19L64 10L70 19ZM76 11H84M76 17H82", 3),
        blue(figures.bust(78, 37, 68, 8, 12, "bun")), props.desk(48, 68, 44, 91),
        figures.child(13, 91, 1, .6, arm="M0-41L8-38L14-36"), figures.backpack(13, 91, 1, .6),
        figures.standing(33, 91, 1, .95, arm="M0-41L9-37L15-41", arm2="M0-41L-7-33L-12-27"),
        halo(path("o", "M45 33H65V60H45Z", 4), gap=2), props.house_solid(49, 38, 12, 11, False), path("i", "M50 54H60", 2.5), halo(path("i", "M43 51H48", 6), gap=1),
    ]


@scene(mirrors=True)
def watch_key_first() -> Parts:
    """Above a man with his suitcase walks with the key in his hand to the house: right. Below he stands with the suitcase in the night: wrong."""
    case = path("i", "M8 34V39", 10)
    return signs.two_ways(
        [case, figures.small(20, 44, arm="M0-21L-11-17M0-21L10-20", legs=figures.SMALL_WALK), circle("i", 36, 24, 3, 3), path("i", "M39 24H45M44 24V28", 3),
         path("i", "M48 22L58 9L68 22M50 20V43H66V20M57 43V31", 3)],
        [case, figures.small(20, 44, arm="M0-21L-11-17"), path("s", "M49 8A11 11 0 1 0 58 26A11 11 0 0 1 49 8Z", 2)])


@scene(mirrors=True)
def photos_rooms() -> Parts:
    """A mother photographs the cracked wall; the landlord behind her writes it on paper."""
    crack = "M0 0L-8 8L-3 15L-10 23M-3 15L4 20M-8 8L-15 10"
    return [
        path("i", "M4 5H92V91H4Z", 4), path("i", crack, 3, 85, 7),
        figures.standing(46, 89, 1, 0.95, look="scarf", dress=True, arm="M0-41L8-35L14-39"),
        halo(path("o", "M57 38H75V65H57Z", 4)), path("i", crack, 2.2, 70, 43, 0.7),
        path("i", "M56 53L62 51", 6),
        blue(figures.standing(14, 89, 1, 0.95, arm="")), halo(path("o", "M18 46H34V66H18Z", 3.5)), path("i", "M22 52H30M22 57H27", 2.2),
        halo(path("a", "M14 51L18 66L25 67", 5.5), path("i", "M26 66L34 56", 3), gap=1.5),
    ]


@scene(mirrors=True, bleeds=True)
def get_key() -> Parts:
    """A landlord lets a key drop into my open hand."""
    return [
        hands.open_hand(34, 70),
        blue(hands.holding_hand(52, 15, props.key(43, 25, 0.9, turn="down"))),
    ]


@scene(mirrors=True)
def move_house() -> Parts:
    """A father pushes a trolley with boxes and his daughter carries one to the new house."""
    return [
        path("s", "M71.500 59L82.500 46L93 59H91V88H74V59Z", 4), path("p", "M79 70H86V90H79Z", 2),
        path("i", "M43 43L50 84H64", 4), circle("o", 53, 86, 3.5, 4), circle("o", 63, 86, 3.5, 4),
        path("s", "M51 63H63V78H51ZM49 43H61V58H49Z", 3), path("w", "M55 42V49M57 62V69", 3),
        figures.walking(32, 90, 1, 0.97, arm="M0-41L3-35L11-46", legs="M0-26L8-15L8-4h3M0-26L-2-14L-9-6"),
        figures.child(9.5, 90, 1, 0.62, look="bun", dress=True, arm="M0-41L5-29L14-30"),
        halo(path("o", "M11 60H20V69H11Z", 4), gap=1.5),
    ]


# ------------------------------------------------------------ warnings
@scene(mirrors=False)
def watch_sign_later() -> Parts:
    """Above a man with the contract asks somebody what he does not understand in it: right. Below a hand signs it at once: wrong."""
    return signs.two_ways(
        [figures.small(9, 44, arm="M0-21L8-17"), figures.small(64, 44, -1, arm="M0-21L11-17"), path("i", "M18 22H33V42H18Z", 3), path("s", "M22 32L26 28L30 32V35H22Z", 2),
         path("i", "M22 4H48V19H44L42 25L38 19H22ZM33 8Q39 8 35 12M35 15V15.1", 3)],
        [path("i", "M8 6H42V42H8Z", 4), path("s", "M17 20L25 12L33 20V27H17Z", 2), path("i", "M14 37L18 32L21 36", 3),
         path("i", "M30 37L41 17", 4), path("i", "M40 27L58 41", 6)])


@scene(mirrors=False)
def watch_no_cash() -> Parts:
    """Above a banknote goes into a box with a padlock: right. Below a hand lays it in an open hand: wrong."""
    return signs.two_ways(
        [props.banknote(22, 3, 1.15, 3), path("s", "M30 34H42V42H30Z", 4), path("i", "M10 24H62V43H10ZM31 33Q31 28 36 28T41 33", 4)],
        [props.banknote(24, 6, 1.25, 3), path("i", "M19 12H29M19 18H30M19 24H29"), path("i", "M6 36L16 19M68 41L50 39L40 36M54 38L63 31", 8)])


@scene(mirrors=False)
def watch_paper_deposit_back() -> Parts:
    """Above a man has kept the paper of the house and gets money in his other hand: right. Below he tears it: wrong."""
    man = figures.small(36, 44, arm="M0-21L-11-17M0-21L11-17")
    return signs.two_ways(
        [man, path("i", "M5 9H25V39H5ZM10 29V23L15 17L20 23V29", 4), props.banknote(47, 20)],
        [man, path("i", "M5 9H22L17 17L24 24L17 32L22 39H5ZM67 9H56L51 17L58 24L51 32L56 39H67Z", 4)])


@scene(mirrors=False)
def watch_keep_paying() -> Parts:
    """Above a tenant before his cracked house holds out the money to the landlord: right. Below he keeps it behind his back: wrong."""
    house = path("i", "M6 18L16 7L26 18V42H6V18M17 10L12 18L19 25L14 33", 3)
    landlord = figures.small(65, 44, -1, arm="M0-21L10-17")
    return signs.two_ways(
        [house, landlord, figures.small(34, 44, arm="M0-21L8-17"), props.banknote(39, 10, .8, 2)],
        [house, landlord, figures.small(44, 44, arm="M0-21L-7-16"), props.banknote(23, 20, .8, 2)])
