"""Show-cards about housing: the bubble holds what is asked."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.housing.parts import asks, page


def _housebox(x: float, base: float) -> Parts:
    """A closed box for the money of a house: slot above, a house cut out of its front; 30 by 24 on x, base."""
    return [path("s", "M-13-22H13V-2H-13Z", 4, x, base), path("w", "M-6-20H6", 2.4, x, base), path("p", "M-7.500-8.500L0-15L7.500-8.500H5V-4H-5V-8.500Z", 2, x, base)]


@scene(mirrors=False)
def say_which_rent() -> Parts:
    """A man asks a helper with a badge how many coins a house may cost: a short row or a long one."""
    return [
        figures.bust(22, 68, 94, 8, 15),
        blue(figures.bust(76, 68, 94, 8, 15, "bun")), figures.lanyard(76, 80, 0.9),
        signs.bubble(4, 4, 88, 46, (29, 56), holds=[props.house_solid(9, 13, 28, 28),
            props.coin(48, 17.5, 6.5), props.coin(48, 36, 6.5), props.coin(63, 36, 6.5), props.coin(78, 36, 6.5), path("i", "M42 27H84", 2)]),
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
    """A woman on a chair phones and asks whether her family may come in: in the bubble they stand before the open door of a house."""
    return [
        figures.on_chair(15, 92, 1, 0.9, look="bun", arm="M0-41L12-34L9-47"), halo(path("i", "M22 49L25 39", 5), gap=2),
        signs.bubble(34, 4, 58, 50, (27, 36), holds=[
            figures.tiny(42, 50, 25), figures.tiny(52, 50, 16),
            path("i", "M57 28L72.500 12L88 28M61 28V50H84V28", 4), path("s", "M74 33H80V50H74Z", 2), path("o", "M66 32L74 36V52L66 50Z", 2.5)]),
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
    """At a counter a man in a wheelchair asks an official with a badge to add a large coin to his small one, for the locked box of the house."""
    return [
        figures.in_wheelchair(20, 91, 1, .7),
        blue(figures.bust(75, 62, 78, 7, 10, "bun")), figures.lanyard(75, 72, .7), props.desk(54, 78, 38, 91),
        signs.bubble(5, 3.5, 87, 36, (25, 42), holds=[
            move(_housebox(0, 0), 48, 35.5, .95), props.coin(22, 24, 7), blue(props.coin(75, 22, 10))]),
    ]


@scene(mirrors=False)
def say_deposit_account() -> Parts:
    """A woman asks the clerk at the bank for a box with two locks and two keys for the coin of the house."""
    return [
        figures.standing(14, 91, 1, .92, look="scarf", dress=True, arm="M0-41L8-34L15-36"),
        blue(figures.bust(75, 64, 78, 7, 12, "bun")), props.desk(52, 78, 40, 91),
        signs.bubble(28, 4, 64, 43, (24, 28), holds=[
            path("i", "M49 11H71V40H49Z", 3.5), props.coin(60, 19, 6), path("i", "M50 27.5H70", 2.5), path("s", "M54 32h2v3h-2ZM64 32h2v3h-2Z", 2),
            circle("i", 37, 34, 3, 3), path("i", "M40 34H48M45 34V38", 3), circle("a", 83, 34, 3, 3), path("a", "M80 34H72M75 34V38", 3)]),
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
            path("i", "M11 35L27 23L43 35M15 36V53H39V36", 4), props.flame(21, 24, 0.7), props.flame(33, 26, 0.8), props.flame(27, 52, .9),
            blue(props.coin(57, 38, 8.5), props.coin(78, 38, 8.5))]),
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
    """A father, a mother with a scarf and two children say together that they look for a house with a key for them."""
    return [
        figures.front(22, 91, 0.56), figures.front(70, 91, 0.56, dress=True, look="scarf"),
        figures.child_front(39, 91, 0.6), figures.child_front(54, 91, 0.72, dress=True),
        signs.bubble(12, 4, 72, 34, (31, 43), holds=[props.house_solid(18, 7, 30, 28), circle("i", 58, 21, 4.5, 4), path("i", "M63 21H77M71 21V26M76 21V26", 4)]),
    ]


@scene(mirrors=False)
def say_rent_costs() -> Parts:
    """A woman asks the landlord how many coins come with the house for water and for light."""
    return [
        figures.bust(20, 74, 94, 7.5, 10, "tail"), blue(figures.bust(76, 74, 94, 7.5, 11)),
        signs.bubble(4, 4, 88, 53, (30, 62), holds=[
            props.house_solid(10, 16, 27, 30),
            path("b", "M53 10Q59 18 59 21A6 6 0 0 1 47 21Q47 18 53 10Z", 2), props.coin(75, 19, 8),
            path("i", "M53 32V35", 4), path("s", "M50 37H56L60 43H46Z", 3), path("i", "M47 48L46 50M53 48V51M59 48L60 50", 3), props.coin(75, 43, 8)]),
    ]


@scene(mirrors=True)
def say_how_long_lease() -> Parts:
    """A father with the contract in his hand asks the landlady how many calendars long it is."""
    return [
        figures.standing(17, 91, 1, .95, look="beard", arm=""), halo(page(25, 52, 21, 29), gap=2), halo(path("i", "M17 52L20 65L28 66", 6), gap=1.5),
        blue(figures.standing(82, 91, -1, .74, look="bun", arm="M0-41L6-31L13-29")),
        signs.bubble(30, 4, 62, 31, (26, 31), holds=[path("o", "M37 12H51V28H37ZM56 12H70V28H56Z", 3), path("i", "M38 15H50M57 15H69M41 9V12M47 9V12M60 9V12M66 9V12M44 22h.1M63 22h.1", 3), signs.question(81, 17, .75)]),
    ]


@scene(mirrors=True)
def say_lease_registered() -> Parts:
    """A woman asks the landlord for the contract of the house with a stamp set on it."""
    return [
        figures.bust(17, 74, 94, 7.5, 10, "scarf"), blue(figures.bust(80, 74, 94, 7.5, 11)),
        signs.bubble(4, 4, 88, 53, (27, 62), holds=[
            path("o", "M22 10H62V52H22Z", 4), props.house_solid(28, 14, 18, 16, False), path("i", "M28 38H40M28 45H36", 3),
            halo(blue(circle("o", 54, 42, 6, 3.5), dot("s", 54, 42, 2)), gap=1.5),
            halo(blue(path("s", "M69 33H85V37H69ZM75 19H79V30H75Z", 4)), gap=1.5), path("a", "M77 18V17", 9)]),
    ]


@scene(mirrors=True)
def say_check_letter() -> Parts:
    """A man asks a helper with a badge, a woman, to sit beside him and read his letter with him."""
    return [
        figures.bust(17, 76, 94, 7.5, 10), blue(figures.bust(80, 75, 94, 7.5, 10, "bun")), figures.lanyard(80, 85, .7),
        signs.bubble(4, 4, 88, 55, (27, 64), holds=[
            figures.bust(27, 19, 52, 6.5, 12), blue(figures.bust(69, 19, 52, 6.5, 12, "bun")), path("i", "M10 54H86", 4),
            halo(path("o", "M35 21H61V52H35Z", 3.5), gap=2), path("i", "M41 29H55M41 36H55M41 43H50", 3),
            halo(path("i", "M18 40L22 47L34 44", 5), path("a", "M78 40L74 47L62 44", 5), gap=1.5)]),
    ]


@scene(mirrors=False)
def say_how_much_deposit() -> Parts:
    """A man asks the landlord how many coins go into the locked box of the house."""
    return asks("", "", [
        move(_housebox(0, 0), 29, 54, 1), props.coin(22, 20, 6.5), props.coin(37, 20, 6.5), props.coin(52, 20, 6.5), signs.question(73, 30, 1.2)])


@scene(mirrors=False)
def say_blocked_deposit() -> Parts:
    """A mother tells the landlady that the money goes into a box with a padlock."""
    return asks("scarf", "bun", [
        props.banknote(34, 8, 1.2, 3), path("s", "M24 33H72V53H24Z", 4), path("p", "M42 41H54V50H42Z", 2), path("w", "M44 40V38A4 4 0 0 1 52 38V40", 2.5)])


@scene(mirrors=True)
def say_deposit_proof() -> Parts:
    """A woman asks the clerk of the bank for a paper with the locked box of the house on it."""
    return [
        figures.bust(17, 74, 94, 7.5, 10, "tail"), blue(figures.bust(76, 67, 81, 7, 11)), props.desk(56, 81, 36, 92),
        signs.bubble(4, 4, 88, 49, (27, 62), holds=[blue(path("o", "M27 8H69V49H27Z", 4)), move(_housebox(0, 0), 48, 35, .85), path("a", "M36 42H60", 3)]),
    ]


@scene(mirrors=False)
def say_deposit_back() -> Parts:
    """A father asks the landlord for the coin that a hand takes out of the open box of the house."""
    return asks("beard", "", [
        path("s", "M20 32H52V53H20Z", 4), path("i", "M20 29L13 15", 5), path("p", "M28 43L36 36L44 43V49H28Z", 2), props.coin(41, 18, 8), path("i", "M54 17L68 14L84 19", 6), halo(path("i", "M50 21L55 17", 5), gap=1)])
