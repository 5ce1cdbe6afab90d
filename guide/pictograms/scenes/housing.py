"""Finding, renting and keeping a home."""

from .. import figures, hands, props, signs
from ..ink import Parts, blue, circle, dot, halo, move, path, recolour
from ..registry import scene


# ------------------------------------------------------------ parts only used here
def _bubble(x: float, y: float, w: float, h: float, *tails: tuple[float, float], holds: Parts) -> Parts:
    """A speech bubble whose content is drawn in place, not scaled."""
    return [signs.speech(x, y, w, h, *tails, content=[]), holds]


def _mini(x: float, base: float, h: float = 20, pen: str = "s") -> Parts:
    """A tiny person from the front, h high: head and shoulders-to-feet shape."""
    r = h * 0.19
    return [dot(pen, x, base - h + r, r),
            path(pen, f"M{-h * .17} 0V{-h * .42}Q0 {-h * .6} {h * .17} {-h * .42}V0Z", 2, x, base - 1)]


def _lockbox(x: float, y: float, w: float, h: float) -> Parts:
    """A box with a slot above, closed by a solid padlock with a keyhole."""
    cx, cy = x + w / 2, y + h * 0.55
    return [path("o", f"M0 0H{w}V{h}H0Z", 4, x, y), path("s", "M-4 0H4V5H-4Z", 3, cx, cy),
            path("i", "M-3-1V-2.500A3 3 0 0 1 3-2.500V-1", 2.5, cx, cy), path("w", "M0 2V3.500", 2.5, cx, cy)]


def _flame(x: float, y: float, k: float = 1) -> Parts:
    """A flame, 14 wide and 20 high, standing on x, y (its middle)."""
    return path("s", "M-2-20Q8-13 7-5Q6 0 0 0T-7-6Q-7-10-4-12Q-3-9-1-9Q1-13-2-20Z", 2, x, y, k)


# ------------------------------------------------------------ living somewhere
@scene(mirrors=True)
def theme_home() -> Parts:
    """A father opens the front door of their house; mother and child wait behind him."""
    return [
        blue(path("s", "M6 31L48 6L90 31Z", 4), path("i", "M10 34V88M86 34V88", 5),
             path("s", "M67 46H79V88H67Z", 4)), dot("p", 48, 20, 5),
        figures.standing(52.5, 90, 1, 0.68, arm="M0-41L9-36L17-38"), dot("p", 70, 66, 2.2),
        figures.front(20.5, 90, 0.62, look="scarf", dress=True, right="M4-60.5L9-50L8-44", left="M-4-60.5L-9-50L-8-44"),
        figures.child_front(37, 90, 0.7, left="M-2-27L-6-19", right="M2-27L6-19"),
    ]


# ------------------------------------------------------------ finding a house
@scene(mirrors=False)
def count_money() -> Parts:
    """A woman at a table makes piles of coins and says: so much for the house."""
    return [
        figures.on_chair(17, look="scarf", arm="M0-41L8-32L21-36"),
        props.table(34, 67, 58),
        blue(dot("s", 46, 53, 8.5)), recolour(props.euro(47, 53, 4.2, 2.5), {"i": "w"}),
        blue(path("i", "M62 61h7M62 54h7M78 61h8M78 54h8M78 47h8", 5)),
        signs.speech(40, 4, 52, 31, figures.mouth(17, sitting=True), content="house"),
    ]


@scene(mirrors=True, bleeds=True)
def house_folder() -> Parts:
    """A hand puts papers of the family into a folder with a house on it."""
    return [
        props.paper(12, 20, 20, 38, 3),
        path("o", "M27 8H51V58H27Z", 4), _mini(34, 32, 19), _mini(44, 32, 14),
        path("i", "M33 39H45", 3),
        hands.holding_hand(62, 18, [path("o", "M47 18H66V58H47Z", 4)]),
        blue(path("s", "M6 54H24L29 60H68V90H6Z", 5)),
        path("p", "M37 64L50 75H46V85H28V75H24Z", 2),
    ]


@scene(mirrors=True)
def call_landlord() -> Parts:
    """A woman calls the landlord of a house to let; both hold a phone to their ear."""
    return [
        figures.standing(14, arm=figures.EAR, look="bun", dress=True), figures.at_ear(14),
        blue(props.for_rent(38, 44), figures.standing(85, 90, -1, arm=figures.EAR), figures.at_ear(85, 90, -1)),
        signs.speech(33, 4, 35, 29, (27, 26), content="house"),
    ]


@scene(mirrors=False)
def look_then_pay() -> Parts:
    """Above, in the house, a man gives a banknote to the landlord: right. Below he gives it to a phone that shows a house: wrong."""
    note = [path("o", "M0 0H22V15H0Z", 3), props.euro(11.5, 7.5, 4.2, 2.5)]
    return signs.two_ways(
        [path("i", "M4 18L36 3.500L68 18M7 17V44H65V17", 4), figures.standing(18, 44, 1, .46, arm="M0-41L9-38L17-38"),
         figures.standing(54, 44, -1, .46, arm=figures.TAKE), move(note, 25, 19)],
        [path("o", "M6 7H30V43H6Z", 4.5), props.house_solid(10, 16, 16, 17), figures.standing(63, 43, -1, .5, arm="M0-41L9-38L17-38"), move(note, 35, 18)])


@scene(mirrors=True)
def tell_refusal() -> Parts:
    """A man in a wheelchair tells a helper at a desk that he may not have the house."""
    return [
        figures.in_wheelchair(18, k=0.9, arm="M0-41L9-33L17-36"),
        blue(figures.seated(85, m=-1, k=0.9, look="bun", arm="M0-41L8-32L19-33")),
        figures.badge(85, 90, -1, 0.9),
        props.desk(47, 64, 20),
        _bubble(32, 4, 41, 35, (27, 31), holds=[props.house_solid(38, 8, 30, 26, False),
                                                path("w", "M47 18L59 30M59 18L47 30", 4.5)]),
    ]


@scene(mirrors=True)
def read_contract() -> Parts:
    """A woman and a helper hold the contract with the house on it and read it together."""
    return [
        figures.bust(21, 20, 82, 9, 15, "bun"),
        blue(figures.bust(75, 20, 82, 9, 15)),
        figures.lanyard(76, 34),
        path("i", "M5 83H91M10 83V91M86 83V91", 5),
        halo(props.contract(30, 22, 36, 56)),
        halo(path("i", "M24 52H33M24 59H33M24 66H33", 5), path("a", "M72 52H63M72 59H63M72 66H63", 5), gap=1.8),
    ]


@scene(mirrors=False)
def ask_deposit_help() -> Parts:
    """A father asks for help with the house; the helper puts a coin in a locked box for him."""
    return [
        figures.standing(14, arm=figures.TAKE),
        blue(figures.seated(85, m=-1, arm="M0-41L9-40L19-49")),
        figures.badge(85, m=-1),
        props.desk(39, 72, 29),
        path("s", "M40 51H65V69H40Z", 4), path("p", "M47 58H58V67H47Z", 2), path("w", "M49.5 58V56A3 3 0 0 1 55.5 56V58", 2.5),
        halo(props.coin(58, 41, 8), gap=2),
        signs.speech(25, 4, 36, 26, (21, 25), content="house"),
    ]


@scene(mirrors=True)
def search_house() -> Parts:
    """A man sits on a chair and looks at houses on a phone in his hand."""
    return [
        figures.on_chair(20, k=1.15, arm="M0-41L9-27L24-29", nod=3),
        props.phone(47, 8, 42, 62),
        blue(props.house_solid(54, 15, 28, 20), props.house_solid(54, 39, 28, 20)),
        hands.mitten(50, 57),
    ]


@scene(mirrors=True)
def visit_house() -> Parts:
    """A landlord shows an empty room with a window to a mother and her child."""
    return [
        path("i", "M4 40L48 6L92 40M86 38V90H10V84M10 38V44"),
        move(props.window(0, 0), 36, 24, 0.6),
        blue(figures.standing(73, 87, -1, 0.8, arm="M0-41L10-44L19-49", arm2="M0-41L3-30L9-24")),
        figures.walking(23, 87, 1, 0.8, look="scarf", dress=True, arm="M0-41L6-31L14-25"),
        figures.child(42, 87, 1, 0.55, arm="M0-41L8-34L15-38"),
    ]


@scene(mirrors=True, bleeds=True)
def sign_contract() -> Parts:
    """A hand signs the contract with the house on it, next to the landlord's signature."""
    return [
        props.contract(5, 5, 62, 86),
        path("a", "M14 74Q19 62 20 71T27 70", 4),
        hands.writing_hand(46, 76, pen="a"),
    ]


@scene(mirrors=True, bleeds=True)
def get_key() -> Parts:
    """A landlord lets a key drop into my open hand."""
    return [
        hands.open_hand(34, 70),
        blue(hands.holding_hand(52, 15, props.key(43, 25, 0.9, turn="down"))),
    ]


@scene(mirrors=False)
def pay_deposit() -> Parts:
    """At the bank the coin lies in a box with two locks; tenant and landlord each hold up one key."""
    arm = "M0-41L10-36L16-43"
    key = [circle("i", 0, 0, 4.5, 3.5), path("i", "M0-4V-21M0-20H6M0-14H5", 3.5)]
    return [
        blue(figures.bust(48, 13, 47, 8, 14)), figures.lanyard(48, 24.5),
        figures.standing(10, 90, 1, 0.9, arm=arm), move(key, 26, 46),
        blue(figures.standing(86, 90, -1, 0.9, arm=arm), move(key, 70, 46, 1, -1)),
        path("i", "M30 71H66M36 72V90M60 72V90", 5),
        path("s", "M33 45H63V66H33Z", 4), dot("p", 48, 55.5, 8), props.euro(49, 55.5, 4.5, 2.5),
        path("w", "M36 53V59M60 53V59", 3),
    ]


# ------------------------------------------------------------ renting


@scene(mirrors=False)
def deposit_back() -> Parts:
    """A bank clerk holds the lid of the unlocked box; the coin comes back out of it into the open hands of a woman."""
    return [
        figures.standing(13, 90, 1, .92, look="scarf", dress=True, arm="M0-41L8-29L22-28l4-4"),
        halo(props.coin(36, 48, 8.9), gap=1.5), blue(path("i", "M61 50V32A12.5 12.5 0 0 0 36 32V33M29 27L36 34L43 27", 4.5)),
        path("i", "M44 78H78M48 78V90M74 78V90"), path("s", "M49 57H72V74H49Z", 4), path("i", "M73 56L80 43"),
        path("p", "M56 64H66V70H56Z", 2), path("w", "M57.5 63V60.500A3.5 3.5 0 0 1 64 59", 2.8),
        blue(figures.standing(88, 90, -1, .9, arm="M0-41L5-43L9-50")), figures.badge(88, 90, -1, .9),
    ]


@scene(mirrors=False)
def fire_insurance() -> Parts:
    """Behind a tenant his house burns; a woman of the insurance lays banknotes in his hands."""
    return [
        path("i", "M4 52L19 39L34 52M8 54V90H30V54", 5), _flame(12, 41, 1.05), _flame(25, 40, 1.5), _flame(19, 87, 1.2),
        figures.standing(46, 90, 1, 0.97, arm="M0-41L7-29L17-28l4-4"),
        blue(figures.giving(86, 90, -1, 0.97, look="bun", arm="M0-41L10-40L19-43")), figures.badge(86, 90, -1, 0.97, 5),
        halo(path("o", "M56 38H75V52H56Z", 4), gap=1.5), props.euro(66, 45, 4, 2.5),
    ]


@scene(mirrors=True)
def photos_rooms() -> Parts:
    """A mother photographs the crack in the wall; the landlord writes it on paper."""
    crack = "M0 0L-6 12L3 19L-6 32L-1 39"
    return [
        path("i", "M4 6H91V90H4", 5), path("i", crack + "M3 19L8 23", 3.5, 81, 8),
        figures.standing(38, 88, 1, 0.95, look="scarf", dress=True, arm="M0-41L8-33L18-40"),
        halo(path("o", "M51 30H67V56H51Z", 4.5)), path("i", crack, 2.5, 60, 34, 0.42),
        halo(path("i", "M51 49H56", 5), gap=1.5),
        blue(figures.standing(13, 88, 1, 0.95, arm="M0-41L4-29L13-30")),
        halo(path("q", "M16 52L28 56L25 68L13 64Z", 3.5)),
    ]


@scene(mirrors=True)
def word_for_rent() -> Parts:
    """A woman and her child look up at the board with a key that hangs at a house."""
    return [
        path("i", "M33 34L63 5L92 34M40 32V90H86V32", 5),
        blue(path("o", "M44 39H91V66H44Z", 5), circle("i", 55, 52, 6, 4.5),
             path("i", "M61 52H82M74 52V59M82 52V59", 4.5)),
        figures.standing(11, 90, 1, 0.88, look="bun", arm="M0-41L8-44L17-53", lean=-1),
        figures.child(29, 90, 1, 0.62),
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


# ------------------------------------------------------------ cards to show: the bubble holds what is asked


@scene(mirrors=False)
def say_which_rent() -> Parts:
    """A man asks a helper with a badge how many coins a house may cost."""
    return [
        figures.bust(22, 66, 94, 8.5, 17),
        blue(figures.bust(76, 66, 94, 8.5, 17, "bun")), figures.lanyard(76, 79, 0.9),
        _bubble(4, 4, 88, 42, (29, 52), holds=[props.house_solid(9, 10, 30, 29), blue(props.coin(55, 25, 11)),
                                              signs.question(79, 24, 1.1)]),
    ]


@scene(mirrors=True)
def say_family_paper() -> Parts:
    """A woman asks for the paper on which her whole family stands."""
    return [
        figures.bust(19, 54, 94, 10, 16, "scarf"),
        _bubble(38, 4, 54, 74, (31, 46), holds=[
            blue(path("o", "M46 12H84V70H46Z", 4.5), _mini(56, 40, 22), _mini(70, 40, 22), _mini(78, 40, 12)),
            path("a", "M54 50H76M54 59H68", 4)]),
    ]


@scene(mirrors=True)
def say_house_free() -> Parts:
    """A man on a chair phones: is the house still free, may our family come and look."""
    return [
        figures.on_chair(15, 92, 1, 0.9, arm="M0-41L12-34L9-47"), halo(path("i", "M22 49L25 39", 5), gap=2),
        _bubble(34, 4, 58, 44, (27, 31), holds=[
            _mini(43, 43, 26), _mini(54, 43, 17),
            path("i", "M58 26L73 11L88 26M62 26V43H84V26", 4), blue(path("s", "M72 31H77V42H72Z", 4))]),
    ]


@scene(mirrors=True)
def say_register_here() -> Parts:
    """A father and his child ask the landlord, who writes on a paper, whether four people may live in this house."""
    return [
        figures.bust(17, 71, 94, 8, 12), figures.bust(40, 78, 94, 6, 8),
        blue(figures.bust(77, 71, 94, 8, 13)),
        halo(props.paper(59, 71, 14, 20, 2), gap=1.5),
        _bubble(4, 4, 88, 51, (24, 61), holds=[
            path("i", "M14 23L48 9L82 23M18 24V51H78V24", 4),
            _mini(30, 49, 24), _mini(43, 49, 24), _mini(55, 49, 18), _mini(66, 49, 13)]),
    ]


@scene(mirrors=True)
def say_read_first() -> Parts:
    """A woman with a contract asks to sit down with it on a chair and read it first."""
    return [
        figures.bust(19, 43, 92, 9, 14, "scarf"), path("p", "M5 69H33V94H5Z", 4), path("o", "M9 71H29V92H9Z", 4), props.house_solid(13, 75, 12, 12, False),
        _bubble(38, 4, 54, 84, (29, 40), holds=[
            figures.on_chair(54, 84, 1, .85, look="scarf", arm="M0-41L8-31L15-34"),
            halo(path("o", "M65 33H85V60H65Z", 4), gap=2), props.house_solid(69, 37.5, 12, 10, False)]),
    ]


@scene(mirrors=False)
def say_help_deposit() -> Parts:
    """A man in a wheelchair tells a helper with a badge: a house, and money that goes into a locked box."""
    return [
        figures.in_wheelchair(18, 91, 1, .76), blue(figures.bust(76, 70, 94, 8, 14)), figures.lanyard(76, 81, .9),
        _bubble(33, 4, 59, 50, (31, 44), holds=[props.house_solid(38, 24, 22, 24), _lockbox(66, 33, 19, 16), blue(props.coin(75, 20, 8))]),
    ]


@scene(mirrors=False)
def say_deposit_account() -> Parts:
    """A woman asks the clerk at the bank for a locked box in which the coin for the house goes."""
    return [
        blue(figures.bust(74, 66, 84, 8, 13)), figures.lanyard(74, 76, 0.7),
        path("i", "M52 85H92M57 86V92M87 86V92", 5),
        figures.bust(21, 69, 94, 9, 14, "scarf"),
        _bubble(4, 4, 88, 48, (29, 59), holds=[
            props.house_solid(13, 18, 24, 24), blue(props.coin(66, 16, 8)),
            path("s", "M52 29H80V46H52Z", 4), path("p", "M61.5 36H70.5V43H61.5Z", 2), path("w", "M60 29.5H72", 2.2),
            path("w", "M63 35.5A3 3 0 0 1 69 35.5", 2.2)]),
    ]


@scene(mirrors=True)
def say_own_copy() -> Parts:
    """A man asks for the same contract for two: one for the landlord and one for him."""
    sheet = [path("o", "M0 0H18V25H0Z", 4), props.house_solid(3.5, 4, 11, 10, False), path("i", "M5 19H13", 3)]
    return [
        figures.bust(48, 73, 94, 7.5, 12),
        _bubble(4, 4, 88, 54, (55, 62), holds=[
            blue(figures.bust(27, 15, 55, 7, 18)), figures.bust(69, 15, 55, 7, 18),
            halo(move(sheet, 18, 27), move(sheet, 60, 27), gap=2)]),
    ]


@scene(mirrors=False)
def say_fire_insurance() -> Parts:
    """A woman asks someone with a badge to pay, with a pile of coins, when her house burns."""
    return [
        figures.bust(21, 70, 94, 8.5, 12, "tail"), blue(figures.bust(75, 70, 94, 8.5, 13)), figures.lanyard(75, 81, 0.7),
        _bubble(4, 4, 88, 50, (28, 59), holds=[
            path("i", "M11 32L28 19L45 32M16 33V49H40V33", 4), _flame(22, 21, 0.6), _flame(34, 22, 0.8), _flame(28, 48, 1),
            blue(props.coin(70, 20, 10), path("i", "M62 37H78M62 45H78", 5))]),
    ]


@scene(mirrors=True)
def say_inspect_together() -> Parts:
    """A mother asks to look at the crack in the wall together with the landlord, who writes it down."""
    return [
        figures.bust(17, 62, 94, 9.5, 14, "scarf"),
        _bubble(35, 4, 57, 86, (26, 53), holds=[
            path("i", "M64 9L58 20L68 27L60 38", 4),
            figures.standing(47, 84, 1, 0.72, look="scarf", dress=True, arm="M0-41L9-47L15-55"),
            blue(figures.standing(79, 84, -1, 0.72, arm="M0-41L6-31L15-32")),
            halo(path("o", "M61 55H72V69H61Z", 3), gap=1.5), path("i", "M65 60H68M65 64.500H68", 2.2)]),
    ]


@scene(mirrors=True)
def say_seek_house() -> Parts:
    """A father, a mother with a scarf and two children say together that they look for a house."""
    return [
        figures.front(22, 91, 0.56), figures.front(70, 91, 0.56, dress=True, look="scarf"),
        figures.child_front(39, 91, 0.6), figures.child_front(54, 91, 0.72, dress=True),
        _bubble(14, 4, 68, 34, (31, 43), holds=[props.house_solid(32, 7, 32, 28)]),
    ]


# ------------------------------------------------------------ the journeys to come


@scene(mirrors=True)
def live_in_centre() -> Parts:
    """In a room with a bunk bed a child sleeps above; a mother with a bag talks with a worker with a badge."""
    return [
        path("i", "M4 14V90M46 14V90M4 43H46M4 78H46", 5), path("i", "M37 45V78M37 55H46M37 66H46", 3.5),
        path("i", "M10 37H17M10 72H17", 6), dot("s", 15, 31, 5.5), path("s", "M24 33Q32 28 40 34V39H24Z", 4),
        path("s", "M24 72H32V74H24Z", 4),
        figures.standing(61, 90, 1, 0.88, look="scarf", dress=True, arm="M0-41L3-31L9-25"),
        blue(figures.standing(86, 90, -1, 0.9, arm="M0-41L9-36L14-40")), figures.badge(86, 90, -1, 0.9),
    ]


@scene(mirrors=True)
def from_decision_to_house() -> Parts:
    """A father shows the letter with the tick in his hand and walks with his child to a house."""
    return [
        blue(path("s", "M57 56L75 39L93 56H89V88H61V56Z", 4)), path("p", "M71 67H80V90H71Z", 2),
        figures.walking(36, 90, 1, 1, arm="M0-41L7-35L12-42"),
        figures.child(13, 90, 1, 0.62, arm="M0-41L7-36L16-36"), figures.backpack(13, 90, 1, 0.62),
        halo(path("o", "M45 8H65V34H45Z", 4.5), gap=2), path("i", "M50 21L54 26L61 15", 4),
        path("i", "M48 48L50 36", 6),
    ]


@scene(mirrors=True)
def stay_safe_searching() -> Parts:
    """A woman holds up the phone with a house on it and compares it with a friend to the real house."""
    return [
        path("i", "M55 58L73.500 40L92 58", 5), path("i", "M60 60V90H87V60", 5), path("s", "M70 74H77V88H70Z", 4),
        blue(figures.standing(10, 90, 1, 0.97, arm=figures.HANG)),
        figures.standing(32, 90, 1, 0.97, look="bun", dress=True, arm="M0-41L9-38L14-45"),
        halo(props.phone(43, 5, 25, 38)), props.house_solid(48.5, 12, 14, 18, True),
        path("i", "M43 45L48 40", 6),
    ]


@scene(mirrors=True)
def move_house() -> Parts:
    """A father pushes a trolley with boxes and his daughter carries one to the new house."""
    return [
        blue(path("s", "M71.500 59L82.500 46L93 59H91V88H74V59Z", 4)), path("p", "M79 70H86V90H79Z", 2),
        path("i", "M43 43L50 84H64", 4), circle("o", 53, 86, 3.5, 4), circle("o", 63, 86, 3.5, 4),
        path("s", "M51 63H63V78H51ZM49 43H61V58H49Z", 3), path("w", "M55 42V49M57 62V69", 3),
        figures.walking(32, 90, 1, 0.97, arm="M0-41L3-35L11-46", legs="M0-26L8-15L8-4h3M0-26L-2-14L-9-6"),
        figures.child(9.5, 90, 1, 0.62, look="bun", dress=True, arm="M0-41L5-29L14-30"),
        halo(path("o", "M11 60H20V69H11Z", 4), gap=1.5),
    ]


@scene(mirrors=True)
def register_town_hall() -> Parts:
    """Behind a counter a clerk with a badge gives a card to the father; mother and child wait behind him."""
    return [
        blue(figures.standing(81, 90, -1, 0.95, look="tail", arm="M0-41L10-37L22-40")), figures.badge(81, 90, -1, 0.95),
        path("p", "M61 64H95V94H61Z", 2), path("i", "M58 63H92M62 64V90H89V64", 5),
        figures.standing(34, 90, 1, 0.92, arm=figures.TAKE),
        blue(path("o", "M45 38H64V51H45Z", 3.5), path("i", "M51 44.500h.1", 6), path("i", "M57 44.500H59", 3)),
        figures.standing(12, 90, 1, 0.85, look="scarf", dress=True, arm=figures.HANG),
    ]


@scene(mirrors=True)
def energy_water_internet() -> Parts:
    """A man reads the electricity meter on the wall; a tap runs and a box sends internet."""
    return [
        figures.standing(13, 90, 1, 0.98, arm="M0-41L9-43L17-49"),
        props.meter(34, 6, 0.9),
        path("i", "M52 90V76M40 66H64Q62 76 52 76Q42 76 40 66ZM64 64V52Q64 47 58 47Q53 47 53 52", 5),
        path("i", "M74 61H92", 4), path("s", "M77 50H89V57H77Z", 4), path("i", "M87 49V42", 3),
        blue(path("s", "M53 56Q56 60 53 61Q50 60 53 56Z", 3), path("i", "M77 34Q83 28 89 34M73 27Q83 17 93 27", 4)),
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
def social_housing() -> Parts:
    """A man sits with a paper beside a calendar with many crossed days and waits for a flat."""
    return [
        figures.on_chair(15, k=0.95, arm="M0-41L7-30L17-34"), halo(props.paper(29, 48, 15, 21, 2), gap=2),
        path("i", "M27 57H31", 5), signs.calendar(29, 4, 7, 0, 0.7),
        blue(path("o", "M67 8H92V88H67Z", 5), path("i", "M75 21h.1M84 21h.1M75 37h.1M84 37h.1M75 53h.1M84 53h.1", 7),
             path("i", "M79.500 86V72", 8)),
    ]


@scene(mirrors=True)
def live_day_to_day() -> Parts:
    """A woman opens the window and fresh air comes in; her son throws waste in one of two bins."""
    return [
        figures.standing(13, 90, 1, .95, dress=True, look="bun", arm="M0-41L9-46L16-55"),
        path("i", "M32 4H62V38H32ZM28 42H66", 4), path("o", "M32 4L43 10V44L32 38Z", 4),
        path("a", "M92 12Q87 7 82 12T71 12M92 23Q87 18 82 23T71 23M92 34Q87 29 82 34T71 34M56 13Q53 10 50 13M56 24Q53 21 50 24", 4),
        figures.child(42, 90, 1, .58, arm="M0-41L11-40L21-44"), path("s", "M53 59H58V67H53Z", 3),
        path("o", "M52 75H67L65 90H54Z", 4), path("i", "M76 75H92M83.500 71h1", 4), path("s", "M78 79H90L89 90H79Z", 4),
    ]


@scene(mirrors=True)
def repair_broken() -> Parts:
    """A broken tap floods the basin; a woman shows it to the landlord, who brings his tools."""
    return [
        path("i", "M45 86V68M31 55H59Q57 67 45 67Q33 67 31 55ZM56 53V37Q56 31 49 31Q44 31 44 36", 5.5),
        figures.standing(11, 90, 1, 0.95, look="bun", arm="M0-41L10-39L19-43"),
        blue(path("i", "M44 42V52M38 40L34 46M50 41L52 46M29 60V74M61 61V72", 4), path("s", "M26 89Q45 82 62 89Z", 4),
             figures.standing(84, 90, -1, 0.95, look="cap", arm="M0-41L8-32L13-23")),
        halo(blue(path("s", "M64 74H80V86H64Z", 4), path("i", "M68 72V68H76V72", 3.5)), gap=2),
    ]


@scene(mirrors=False)
def cannot_pay_rent() -> Parts:
    """A man turns out his empty pockets; a helper at a desk looks at the bill for the house with him."""
    return [
        figures.front(19, 90, 1, left="M-5-59.7L-14-49L-10-37", right="M5-59.7L14-49L10-37"),
        halo(path("o", "M12 52L5 64L13 66ZM26 52L33 64L25 66Z", 3), gap=1.5),
        blue(figures.seated(85, m=-1, look="bun", arm="M0-41L9-33L19-35")), figures.badge(85, m=-1),
        props.desk(43, 67, 24),
        halo(path("o", "M44 24H64V60H44Z", 4)), props.house_solid(48, 28, 12, 11, False), props.euro(55, 50, 5, 2.5),
        halo(path("a", "M68 55H62", 5), gap=1.5),
    ]


@scene(mirrors=True)
def bed_tonight() -> Parts:
    """At night a worker with a badge shows a bed to a mother and her child."""
    return [
        path("s", "M36 6H62V32H36Z", 4), path("p", "M52 11A9 9 0 1 0 58 24A9 9 0 0 1 52 11Z", 2),
        figures.standing(12, 90, 1, 0.9, look="scarf", dress=True, arm="M0-41L5-31L11-25"),
        figures.child(28, 90, 1, 0.55),
        blue(figures.standing(86, 90, -1, 0.9, arm="M0-41L9-37L17-36")), figures.badge(86, 90, -1, 0.9),
        path("i", "M41 54V90M77 68V90M41 80H77", 5), path("i", "M50 72h.1", 10), path("s", "M59 69H73V76H59Z", 4),
    ]
