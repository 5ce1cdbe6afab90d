"""Finding, renting and keeping a home."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path, recolour
from guide.pictograms.registry import scene


# ------------------------------------------------------------ parts only used here
def _lockbox(x: float, y: float, w: float, h: float) -> Parts:
    """A box with a slot above, closed by a solid padlock with a keyhole."""
    cx, cy = x + w / 2, y + h * 0.55
    return [path("o", f"M0 0H{w}V{h}H0Z", 4, x, y), path("s", "M-4 0H4V5H-4Z", 3, cx, cy),
            path("i", "M-3-1V-2.500A3 3 0 0 1 3-2.500V-1", 2.5, cx, cy), path("w", "M0 2V3.500", 2.5, cx, cy)]


def _housebox(x: float, base: float) -> Parts:
    """A closed box for the money of a house: slot above, a house cut out of its front; 30 by 24 on x, base."""
    return [path("s", "M-13-22H13V-2H-13Z", 4, x, base), path("w", "M-6-20H6", 2.4, x, base), path("p", "M-7.500-8.500L0-15L7.500-8.500H5V-4H-5V-8.500Z", 2, x, base)]


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
        path("o", "M27 8H51V58H27Z", 4), figures.tiny(34, 32, 19), figures.tiny(44, 32, 14),
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
    note = [path("o", "M0 0H18V13H0Z", 3), props.euro(9.5, 6.5, 3.8, 2.4)]
    return signs.two_ways(
        [path("i", "M3 13L36 3.500L69 13M7 12V44H65V12", 4), figures.standing(17, 44, 1, .42, arm="M0-41L9-36L20-36"),
         figures.standing(55, 44, -1, .42, arm="M0-41L9-33L18-33"), move(note, 27, 21)],
        [props.phone(5, 4, 26, 40), props.house_solid(10, 12, 16, 18), figures.standing(62, 43.5, -1, .46, arm="M0-41L9-36L17-36"), move(note, 36, 19)])


@scene(mirrors=True)
def tell_refusal() -> Parts:
    """A man in a wheelchair tells a helper behind a desk that a man before a house held up his flat hand to him."""
    return [
        figures.in_wheelchair(16, 91, k=0.82, arm="M0-41L9-33L17-36"),
        blue(figures.bust(75, 60, 78, 7.5, 12)), figures.lanyard(75, 70, .8), props.desk(56, 78, 36, 91),
        signs.bubble(28, 4, 64, 44, (26.5, 33), holds=[
            props.house_solid(67, 14, 21, 31), figures.standing(58, 46, -1, .55, arm="M0-41L8-35L17-37"),
            hands.stopping(46, 28, -1, .9)]),
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


@scene(mirrors=False)
def ask_deposit_help() -> Parts:
    """A father asks for help with the house; the helper puts a coin in a locked box for him."""
    return [
        figures.standing(14, arm=figures.TAKE),
        blue(figures.bust(79, 36, 70, 8, 13)), figures.lanyard(79, 47, .9),
        props.desk(38, 71, 54), _lockbox(43, 51, 20, 17),
        halo(blue(props.coin(53, 40, 8)), blue(path("i", "M72 55L68 47L62 43", 5.5)), gap=1.5),
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
        path("i", "M4 40L48 6L92 40M10 38V90H86V38"),
        move(props.window(0, 0), 38, 26, 0.62),
        blue(figures.standing(74, 88, -1, 0.8, arm="M0-41L9-44L15-51")),
        figures.standing(24, 88, 1, 0.8, look="scarf", dress=True, arm="M0-41L6-31L12-27"),
        figures.child(42, 88, 1, 0.55, arm="M0-41L-6-33L-10-27"),
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
    """At the bank the coin goes into a box with two locks; tenant and landlord each hold one key to it."""
    arm = "M0-41L6-33L12-36"
    key = [circle("i", 0, 0, 4, 3.5), path("i", "M4 0H12M7 0V5M12 0V5", 3.5)]
    return [
        blue(figures.bust(48, 12, 52, 8, 19)),
        halo(props.coin(48, 43, 10), gap=1.5),
        figures.standing(8, 90, 1, 0.85, arm=arm), blue(figures.standing(88, 90, -1, 0.85, arm=arm)),
        path("i", "M28 76H68M34 76V90M62 76V90", 5),
        path("s", "M36 54H60V73H36Z", 5), path("p", "M39 64H44V69H39ZM52 64H57V69H52Z", 2), path("w", "M39.5 63V61Q41.500 57 43.5 61V63M52.500 63V61Q54.500 57 56.5 61V63", 2),
        move(key, 18, 59), blue(move(key, 78, 59, 1, -1)),
    ]


# ------------------------------------------------------------ renting


@scene(mirrors=False)
def deposit_back() -> Parts:
    """A bank clerk gives the coin from the opened box back into the open hands of a woman."""
    return [
        figures.receiving(13, 90, 1, .95, look="scarf", dress=True),
        path("o", "M50 67L46 57H73L69 67Z", 4), path("s", "M50 67H69V79H50Z", 4), path("p", "M57 72H62V75H57Z", 2),
        path("i", "M42 82H76M47 82V89M71 82V89", 4.5),
        blue(figures.giving(86, 90, -1, .98, arm="M0-41L13-41L34-44")), figures.badge(86, 90, -1, .98, 5),
        props.coin(38, 45, 9),
    ]


@scene(mirrors=False)
def fire_insurance() -> Parts:
    """Behind a tenant his house burns; a woman of the insurance lays a banknote in his hands."""
    return [
        path("i", "M4 58L20 44L36 58M8 60V90H32V60", 5), _flame(13, 47, 1.2), _flame(26, 47, 1.5), _flame(20, 88, 1.3),
        figures.receiving(47, 90, 1, 0.95),
        blue(figures.giving(86, 90, -1, .95, look="bun", arm="M0-41L8-36L14-36")), figures.badge(86, 90, -1, .95, 5),
        halo(path("o", "M58 45H76V59H58Z", 4), gap=1.5), props.euro(67.5, 52, 4, 2.5),
    ]


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


@scene(mirrors=True)
def word_for_rent() -> Parts:
    """A woman and her child look up at the board with a key that hangs above the door of a house."""
    return [
        path("i", "M33 35L63 5L92 35M39 33V90H87V33M56 88V68H70V88", 5),
        blue(path("o", "M45 38H81V59H45Z", 4.5), circle("i", 54, 48.5, 4.5, 4), path("i", "M59 48.5H74M68 49V53M74 49V54", 4)),
        figures.standing(11, 90, 1, 0.88, look="bun", arm="M0-41L7-42L14-51", lean=-1),
        figures.child(28, 90, 1, 0.6, arm=figures.HANG),
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
        signs.bubble(4, 4, 88, 42, (29, 52), holds=[props.house_solid(9, 10, 30, 29), blue(props.coin(55, 25, 11)),
                                              signs.question(79, 24, 1.1)]),
    ]


@scene(mirrors=True)
def say_family_paper() -> Parts:
    """A woman asks for the paper on which her whole family stands."""
    return [
        figures.bust(18, 54, 94, 10, 15, "scarf"),
        signs.bubble(36, 4, 56, 74, (30, 46), holds=[
            blue(path("o", "M44 12H84V70H44Z", 4.5), figures.tiny(53, 42, 23), figures.tiny(65, 42, 23), figures.tiny(76, 42, 15)),
            path("a", "M52 52H76M52 61H68", 4)]),
    ]


@scene(mirrors=True)
def say_house_free() -> Parts:
    """A man on a chair phones: is the house still free, may our family come and look."""
    return [
        figures.on_chair(15, 92, 1, 0.9, arm="M0-41L12-34L9-47"), halo(path("i", "M22 49L25 39", 5), gap=2),
        signs.bubble(34, 4, 58, 50, (27, 36), holds=[
            figures.tiny(42, 50, 26), figures.tiny(52, 50, 17),
            path("i", "M57 28L72.500 12L88 28M61 28V50H84V28", 4), blue(move(signs.question(0, 0), 73, 34, .8))]),
    ]


@scene(mirrors=True)
def say_register_here() -> Parts:
    """A father and his child ask the landlord, who writes on a paper, whether four people may live in this house."""
    return [
        figures.bust(17, 74, 94, 7.5, 10), figures.bust(37, 79, 94, 6, 8),
        blue(figures.bust(80, 74, 94, 7.5, 11)),
        halo(path("o", "M50 69H65V91H50Z", 4)), halo(path("a", "M71 91L64 85", 5.5), path("i", "M57 86L66 73", 3.5), gap=2),
        signs.bubble(4, 4, 88, 55, (25, 63), holds=[
            path("i", "M13 25L48 9L83 25M18 24V52H78V24", 4),
            figures.tiny(30, 50, 24), figures.tiny(43, 50, 24), figures.tiny(55, 50, 18), figures.tiny(66, 50, 13)]),
    ]


@scene(mirrors=True)
def say_read_first() -> Parts:
    """The landlord holds out a contract; a woman asks to sit down with it and read it first."""
    return [
        figures.bust(17, 74, 94, 7.5, 10, "bun"), blue(figures.bust(81, 74, 94, 7.5, 10)),
        path("o", "M38 70H57V91H38Z", 3.5), path("i", "M43 77H52M43 83H49", 2.5),
        halo(path("a", "M73 89L58 83", 6), gap=1.5),
        signs.bubble(4, 4, 88, 53, (25, 62), holds=[
            figures.on_chair(33, 55, 1, .72, look="bun", arm="M0-41L8-30L20-33"),
            halo(path("o", "M48 14H68V39H48Z", 3.5), gap=1.5), props.house_solid(53, 18, 10, 9, False), path("i", "M52 31H64M52 35H60", 2)]),
    ]


@scene(mirrors=False)
def say_help_deposit() -> Parts:
    """A man in a wheelchair asks a helper to put money with his into a box for the house."""
    return [
        figures.in_wheelchair(22, 91, 1, .7), blue(figures.standing(72, 91, -1, .7, arm="M0-41L8-31L18-33")),
        signs.bubble(4, 4, 88, 34, (27, 41), holds=[
            path("i", "M15 33L19 23L29 15", 6), path("a", "M81 33L77 23L67 15", 6), move(_housebox(0, 0), 48, 37, .75), props.coin(37, 13, 6), blue(props.coin(59, 13, 6))]),
    ]


@scene(mirrors=False)
def say_deposit_account() -> Parts:
    """A woman asks the clerk at the bank for a locked box in which the coin for the house goes."""
    return [
        figures.standing(14, 91, 1, .92, look="scarf", dress=True, arm=""),
        blue(figures.bust(74, 61, 81, 8, 13)), props.desk(54, 80, 38, 91),
        signs.bubble(28, 4, 64, 44, (24, 28), holds=[
            _housebox(52, 45), blue(props.coin(52, 13, 7)),
            halo(path("s", "M66 29H82V42H66Z", 3), path("i", "M69 29V23A5 5 0 0 1 79 23V29", 3.5), gap=2), path("w", "M74 34V37", 3.5)]),
    ]


@scene(mirrors=True)
def say_own_copy() -> Parts:
    """A man asks the landlord for the same contract for two: one for him and one for the landlord."""
    sheet = [path("o", "M0 0H16V26H0Z", 4), props.house_solid(3.5, 4, 9, 9, False), path("i", "M4.5 19H11.5", 3)]
    return [
        figures.bust(24, 74, 94, 7.5, 11), blue(figures.bust(74, 74, 94, 7.5, 11)),
        signs.bubble(4, 4, 88, 56, (31, 64), holds=[
            figures.standing(16, 56, 1, .68, arm="M0-41L8-29L17-30"), blue(figures.standing(80, 56, -1, .68, arm="M0-41L8-29L17-30")),
            move(sheet, 29, 19), move(sheet, 51, 19)]),
    ]


@scene(mirrors=False)
def say_fire_insurance() -> Parts:
    """A woman asks someone with a badge to pay, with coins, when her house burns."""
    return [
        figures.bust(21, 74, 94, 7.5, 10, "bun"), blue(figures.bust(76, 72, 94, 8, 12)), figures.lanyard(76, 82, 0.7),
        signs.bubble(4, 4, 88, 52, (30, 62), holds=[
            path("i", "M11 35L27 23L43 35M15 36V53H39V36", 4), _flame(21, 24, 0.7), _flame(33, 26, 0.8), _flame(27, 52, .9),
            blue(circle("o", 57, 38, 8, 3.5), circle("o", 78, 38, 8, 3.5), props.euro(58, 38, 4, 2.6), props.euro(79, 38, 4, 2.6))]),
    ]


@scene(mirrors=True)
def say_inspect_together() -> Parts:
    """A mother asks the landlord to look together at the house with its cracked wall, while he writes it down."""
    return [
        figures.bust(19, 74, 94, 7.5, 10, "bun"), blue(figures.bust(78, 74, 94, 7.5, 11)),
        signs.bubble(4, 4, 88, 53, (29, 62), holds=[
            props.house(31, 9, 34, 47, 4), path("i", "M43 17L48 23L44 29L51 34L48 40M51 34L56 35", 2.5), path("i", "M41 54V43H48", 3),
            figures.standing(15, 53.5, 1, .6, look="bun", dress=True, arm="M0-41L9-40L18-42"),
            blue(figures.standing(83, 53.5, -1, .6, arm="M0-41L6-31L13-33")),
            halo(path("o", "M67 31H76V45H67Z", 3), gap=1.5), path("i", "M70 36H73M70 40H73", 2)]),
    ]


@scene(mirrors=True)
def say_seek_house() -> Parts:
    """A father, a mother with a scarf and two children say together that they look for a house."""
    return [
        figures.front(22, 91, 0.56), figures.front(70, 91, 0.56, dress=True, look="scarf"),
        figures.child_front(39, 91, 0.6), figures.child_front(54, 91, 0.72, dress=True),
        signs.bubble(14, 4, 68, 34, (31, 43), holds=[props.house_solid(32, 7, 32, 28)]),
    ]


# ------------------------------------------------------------ the journeys to come


@scene(mirrors=True)
def live_in_centre() -> Parts:
    """In a room with a bunk bed a child sleeps above; a mother talks with a worker with a badge, who points at the free bed below."""
    return [
        path("i", "M4 14V90M48 14V90M4 43H48M4 78H48", 5), path("i", "M12 71H15", 11), path("w", "M12 71H15", 4),
        path("i", "M10 37H17", 6), dot("s", 15, 31, 5.5), path("s", "M24 33Q32 28 42 34V39H24Z", 4),
        figures.standing(84, 90, -1, 0.88, look="scarf", dress=True, arm="M0-41L6-33L12-35"),
        blue(figures.standing(62, 90, 1, 0.9, arm="M0-41L-9-33L-19-30")), figures.badge(62, 90, 1, 0.9),
    ]


@scene(mirrors=True)
def from_decision_to_house() -> Parts:
    """A father with the letter with the tick in one hand and his child at the other walks to a house."""
    return [
        blue(path("s", "M64 60L79 45L93 60V88H64Z", 4)), path("p", "M75 70H83V90H75Z", 2),
        figures.walking(33, 90, 1, 1, arm="M0-41L6-32L13-34", arm2="M0-41L-7-33L-11-27"),
        figures.child(13, 90, 1, 0.62, arm="M0-41L8-41L14-43"), figures.backpack(13, 90, 1, 0.62),
        halo(path("o", "M47 33H67V60H47Z", 4.5), gap=2), path("i", "M51 46L55 51L62 41", 4),
        path("i", "M42 57L50 55", 6.5),
    ]


@scene(mirrors=True)
def stay_safe_searching() -> Parts:
    """A woman holds up the phone with a house on it and compares it with a friend to the real house."""
    return [
        path("i", "M65 49L79 35L92.500 49M68 46V90H89V46M76 89V73H82V89M85 40V34", 5),
        blue(figures.standing(9, 90, 1, 0.88, arm="")),
        figures.standing(24.500, 90, 1, 0.92, look="bun", arm="M0-41L6-33L14-38"),
        props.phone(36, 26, 21, 38), path("i", "M40 45L46.500 38L53 45M42 44V56H51V44M46.500 55V51M50.500 42V37", 2.5),
        path("i", "M34 56H39", 6),
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
    """Behind a counter a clerk with a badge gives a card to the father; his wife waits behind him."""
    return [
        blue(figures.standing(81, 90, -1, 0.95, look="bun", arm="")), figures.badge(81, 90, -1, 0.95),
        path("p", "M61 66H95V94H61Z", 2), path("i", "M58 66H92M62 67V90H89V67", 5),
        figures.standing(31, 90, 1, 0.92, arm="M0-41L8-29L18-29l4-3"),
        blue(path("o", "M44 40H66V56H44Z", 3.5), dot("s", 50, 46, 2.5), path("i", "M48 51.500H52M57 45H61M57 50.500H61", 2.5)), halo(path("a", "M81 51L73 57L65 53", 6), gap=1.5),
        figures.standing(11.5, 90, 1, 0.85, look="scarf", dress=True, arm=figures.HANG),
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
        figures.on_chair(15, k=0.95, arm="M0-41L6-29L15-29"), halo(props.paper(27, 43, 16, 22, 2), gap=1.5),
        signs.calendar(27, 3, 6, 0, 0.76),
        blue(path("o", "M69 8H92V89H69Z", 5), path("i", "M77 21h.1M85 21h.1M77 37h.1M85 37h.1M77 53h.1M85 53h.1", 7),
             path("i", "M81 87V73", 8)),
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
    """At night a worker with a badge shows an empty bed to a mother and her child."""
    return [
        path("s", "M42 6H68V30H42Z", 4), path("p", "M57 10A8.5 8.5 0 1 0 63 22A8 8 0 0 1 57 10Z", 2),
        figures.standing(12, 90, 1, 0.9, look="scarf", dress=True, arm="M0-41L5-31L11-25"),
        figures.child(26, 90, 1, 0.55),
        blue(figures.standing(88, 90, -1, 0.9, arm="M0-41L9-38L18-37")), figures.badge(88, 90, -1, 0.9),
        path("i", "M75 54V90M37 68V90M37 83H75", 5), path("s", "M40 73H55V80H40Z", 6),
        path("i", "M62 74H67", 13), path("w", "M62 74H67", 5),
    ]
