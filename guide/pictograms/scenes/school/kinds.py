"""Which school: for small children, for older ones, for newcomers."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.school.parts import at_desk, big, board, on_arm, spread


@scene(mirrors=True)
def theme_school() -> Parts:
    """Two children sit side by side at a table with an open book, before the board of the class."""
    return [
        board(20, 4, 56, 27),
        figures.bust(28, 44, 70, 9, 15), figures.bust(68, 44, 70, 9, 15, "tail"),
        path("p", "M4 70H92V94H4Z", 2), path("i", "M4 72H92M10 73V91M86 73V91"),
        halo(path("o", "M48 62Q38 56 26 58V78Q38 76 48 82Q58 76 70 78V58Q58 56 48 62V82", 4.5)), path("i", "M34 65H40M34 71H40M56 65H62M56 71H62", 3),
    ]


@scene(mirrors=True)
def nursery_school() -> Parts:
    """Two very small children build a tower of blocks with the teacher, who sits on the floor."""
    return [
        board(6, 5, 36, 23), path("i", "M4 92H92", 3),
        blue(figures.on_floor(80, 90, -1, 1.1, look="bun", arm="M-2-28L9-29L17-34")),
        path("s", "M46 78H58V88H46ZM46 52H58V62H46Z", 3), path("o", "M46 65H58V75H46Z", 3.5), path("o", "M46 38H58V48H46Z", 3.5),
        big(figures.standing(0, 0, 1, 0.45, arm="M0-38L11-35L22-36", legs="M-2-24L-7-5M2-24L8-5", look="tail"), 34, 89, 1.15),
        big(figures.standing(0, 0, 1, 0.45, arm="M0-38L11-37L21-41", legs="M-2-24L-7-5M2-24L8-5"), 12, 89, 1.15), path("i", "M24 68h.1", 8),
    ]


@scene(mirrors=True)
def primary_school() -> Parts:
    """Two children sit at desks in the class, one raises a hand; the teacher stands before the board."""
    return [
        board(40, 5, 52, 34),
        halo(blue(figures.standing(82, 90, -1, 0.95, arm="M0-41L11-41L19-52")), gap=2),
        big(figures.on_chair(0, 0, 1, 0.62, arm="M0-41L8-47L13-60"), 15, 90, 1.1),
        big(figures.on_chair(0, 0, 1, 0.62, look="tail"), 46, 90, 1.1),
        path("i", "M24 69H36M33 69V88M55 69H67M64 69V88", 4),
    ]


@scene(mirrors=False)
def word_okan() -> Parts:
    """Newcomers of secondary school, their bags on their chairs, sit in class; the teacher shows a new word on the board."""
    def pupil(x: float, arm: str, look: str = "") -> Parts:
        return [figures.on_chair(x, 90, 1, .8, arm=arm, look=look), halo(path("s", f"M{x - 17} 58H{x - 12.5}V70H{x - 17}Z", 4), gap=1.2),
                path("i", f"M{x + 9} 63H{x + 22}M{x + 19} 64V89", 4)]

    return [
        path("o", "M26 4H70V29H26Z", 4), move(signs.SAYS["latin"](), 48, 16.5, 1.15),
        blue(figures.standing(86, 90, -1, .88, arm="M0-41L10-44L17-55")),
        pupil(23, "M0-41L6-50L9-61"), pupil(57, "M0-41L8-33L18-34", "tail"),
    ]


# ------------------------------------------------------------ nursery school
@scene(mirrors=True)
def ask_nursery_start() -> Parts:
    """A mother holds her toddler's hand; the teacher puts a finger on a day of the calendar on the wall."""
    return [
        signs.calendar(33, 4, marked=7),
        figures.standing(21, 90, 1, .84, look="scarf", dress=True, arm="M0-41L7-31L15-31", arm2="M0-41L-5-31L-8-25"),
        figures.standing(7.5, 90, 1, .47, arm="M0-39L8-39L14-44", legs="M-2-24L-7-5M2-24L8-5"),
        blue(halo(figures.standing(85, 90, -1, .92, look="bun", arm="M0-41L12-46L25-56"), gap=2)),
    ]


@scene(mirrors=True)
def tell_about_toddler() -> Parts:
    """A father with a toddler on his arm tells the teacher about a ball."""
    return [
        on_arm(16, 91), signs.bubble(36, 3.5, 38, 28, (24, 27), holds=props.football(55, 17.5, 9.5)),
        blue(figures.standing(80, 91, -1, .95, look="tail", dress=True, arm="M0-41L6-31L13-29")),
    ]


@scene(mirrors=True)
def practise_potty() -> Parts:
    """A dressed toddler sits on a potty; the mother kneels beside and holds a hand at its back."""
    return [
        figures.kneeling(24, 90, 1, 1.15, look="scarf", arm="M0-41L12-34L23-31"),
        path("i", "M50 76Q42 77 51 84", 3.5), path("o", "M48 74H76L72 89H52Z", 4.5), halo(path("i", "M62 60V71", 12), path("i", "M64 72L81 72V86h4", 6.5), gap=2), dot("s", 62, 46, 8), path("i", "M63 59L73 64", 5),
    ]


@scene(mirrors=True)
def goodbye_nursery() -> Parts:
    """At the door of the class a father waves; his toddler waves back with a soft toy in the hand, and the teacher waits a little behind."""
    return [
        path("i", "M37 90V5H93V90", 4), board(66, 11, 22, 15),
        figures.standing(13, 90, 1, .98, look="beard", arm="M0-41L9-37L14-49"),
        figures.standing(56, 89, -1, .55, arm="M0-41L11-41L17-55", arm2="M0-41L-9-33L-14-29", legs="M-2-24L-7-5M2-24L8-5"),
        halo(dot("s", 66, 71, 4.5), path("i", "M66 77V83", 7), gap=1.5), path("i", "M63 67h.1M69 67h.1", 4),
        blue(figures.standing(82, 89, -1, .85, look="bun", arm="M0-41L4-31L8-27")),
    ]


@scene(mirrors=True)
def watch_go_to_school() -> Parts:
    """Above a mother walks with her child to the school: right. Below the two sit at home and wait: wrong."""
    return signs.two_ways(
        [figures.small(24, 44, legs=figures.SMALL_WALK, arm="M0-21L-9-15"), figures.small(9, 44, k=.55), path("o", "M38 43V22H54L61 12L68 22V43Z", 4), path("i", "M46 30V34M60 34V42", 5)],
        [path("i", "M6 20L36 5L66 20M11 18V44H61V18", 4), dot("s", 30, 21, 5.5), dot("s", 48, 26, 4.5), path("i", "M30 30V36H38V42M48 34V37H54V42", 5)])


# ------------------------------------------------------------ primary school
@scene(mirrors=True)
def ask_which_class() -> Parts:
    """A mother and her child show the teacher an old exercise book with writing."""
    return [
        board(66, 3.5, 26, 18), figures.child(14, 91, 1, .62, look="tail", arm="M0-41L9-37L15-36"),
        figures.standing(30, 91, 1, .92, look="bun", dress=True, arm="M0-41L8-32L15-34"),
        blue(figures.standing(84, 91, -1, .92, arm="M0-41L6-32L12-31")),
        halo(path("o", "M57 50Q50 45 43 48V70Q50 67 57 72Q64 67 71 70V48Q64 45 57 50V72", 3.5), gap=2), path("i", "M47 55L53 56M47 61L53 62M61 56L67 55M61 62L67 61", 2.5),
        halo(path("i", "M38 63L44 61", 5.5), gap=1.2),
    ]


@scene(mirrors=True)
def extra_dutch() -> Parts:
    """A teacher holds up the picture of a cup to two children at a small table."""
    return [
        figures.bust(17, 53, 72, 8, 12, "tail"), figures.bust(44, 53, 72, 8, 12), path("p", "M3 72H62V94H3Z", 2), props.table(4, 74, 56, 91), path("i", "M10 69H24M37 69H51", 3.5),
        blue(figures.standing(82, 91, -1, 1, look="bun", arm="M0-41L10-42L18-47")),
        halo(blue(path("o", "M40 6H72V40H40Z", 4)), gap=2), move(signs.SAYS["cup"](), 55.5, 23, 1.05), halo(path("a", "M68 49L66 42", 6), gap=1.2),
    ]


@scene(mirrors=True)
def school_week() -> Parts:
    """At home a father and his daughter hang the sheet with the five days of the school week on the wall."""
    days = "".join(f"M{x} 8V46" for x in (38, 46, 54, 62))
    return [
        path("o", "M30 6H70V48H30Z", 4), path("i", "M30 13H70", 5), path("i", days, 2.5), path("i", "M34 21h.1M42 21h.1M50 21h.1M58 21h.1M66 21h.1M34 30h.1M42 30h.1M58 30h.1M66 30h.1M34 39h.1M42 39h.1M50 30h.1M66 39h.1", 4.5), path("a", "M50 39h.1M58 39h.1", 5),
        figures.standing(15, 91, 1, 1, look="beard", arm="M0-41L10-41L19-49"), halo(path("i", "M27 46L33 42", 6), gap=1.2),
        figures.standing(82, 91, -1, .78, look="tail", dress=True, arm="M0-41L9-46L17-58"), halo(path("i", "M72 49L67 44", 5), gap=1.2),
    ]


@scene(mirrors=True)
def swim_lesson() -> Parts:
    """Two children float on a board in the water; the teacher stands at the side."""
    def swimmer(x: float, y: float) -> Parts:
        return [dot("s", x, y, 6.5), path("i", "M-22 14L-4 12", 8, x, y), path("i", "M-2 10L12 10", 5, x, y), halo(path("o", "M9 5H24V11H9Z", 3.5, x, y), gap=1.5)]

    return [
        blue(figures.standing(80, 58, -1, .82, arm="M0-41L7-33L14-31")), path("o", "M67 60H92V90H67Z", 4),
        swimmer(30, 44), path("a", "M4 63Q9 58 14 63T24 63T34 63T44 63T54 63T64 63M4 89Q9 84 14 89T24 89T34 89T44 89T54 89T64 89", 3.5), swimmer(36, 70),
    ]


@scene(mirrors=True)
def choose_faith_lesson() -> Parts:
    """A mother at a table ticks one of three lines; the head of the school waits with the hands on the table."""
    return [
        figures.on_chair(15, 91, 1, .92, look="tail", arm="M0-41L9-31L19-34"), blue(figures.on_chair(81, 91, -1, .92, arm="M0-41L7-31L15-31")), figures.badge(81, 91, -1, .92, -1),
        signs.bubble(30, 3.5, 40, 36, (23, 29), holds=[path("o", "M37 10H43V16H37ZM37 19H43V25H37ZM37 28H43V34H37Z", 2.5), path("i", "M49 13H63M49 22H63M49 31H63", 3), halo(path("i", "M36 21L40 25L47 14", 4), gap=1.5)]),
        path("p", "M32 67H64V94H32Z", 2), props.table(32, 69, 32, 91), path("o", "M35 66L39 57H56L54 66Z", 3), halo(path("i", "M38 61L34 51", 3.5), gap=1.2),
    ]


@scene(mirrors=True)
def read_report() -> Parts:
    """A mother and her son sit on the sofa and look together into the report."""
    return [
        path("o", "M10 34H86V80H10Z", 5), path("s", "M4 52H12V88H4ZM84 52H92V88H84Z", 4), path("i", "M12 87H84", 5),
        halo(figures.bust(34, 28, 86, 10, 17, "scarf")), halo(figures.bust(66, 41, 86, 8.5, 14)),
        halo(path("o", "M50 62Q38 56 24 59V81Q38 78 50 84Q62 78 76 81V59Q62 56 50 62V84", 4)), path("i", "M30 66H36M30 73H36M58 68H70M58 75H66", 3), path("i", "M41 66L43 69L46 63M41 74L43 77L46 71", 2.5),
    ]


@scene(mirrors=True)
def word_class_council() -> Parts:
    """Three teachers sit round a table and look together into the exercise book of a pupil."""
    return [
        board(32, 3.5, 32, 17),
        blue(figures.bust(18, 46, 70, 8, 13, "tail"), figures.bust(78, 46, 70, 8, 13), figures.bust(48, 35, 64, 8, 13, "bun")),
        halo(path("o", "M6 74A42 14 0 1 1 90 74A42 14 0 1 1 6 74Z"), gap=2), spread(48, 73, .95), path("i", "M48 90V92", 5),
    ]


# ------------------------------------------------------------ OKAN
@scene(mirrors=False)
def ask_for_okan() -> Parts:
    """A father and his teenage son ask a helper with a badge for a class with teenagers."""
    return [
        figures.teen(12, 91, arm="M0-41L4-31L8-26"), figures.standing(32, 91, 1, .86, look="beard", arm="M0-41L8-32L15-33"),
        blue(figures.standing(83, 91, -1, .8, arm="M0-41L6-31L12-29")), figures.badge(83, 91, -1, .8),
        signs.bubble(28, 3.5, 64, 31, (39, 36), holds=[move(signs.SAYS["latin"](), 80, 15, .55), at_desk(38, 33, 1, 1), at_desk(58, 33, 1, 1)]),
    ]


@scene(mirrors=True)
def okan_proof() -> Parts:
    """A teenage girl and her mother stand at a desk; the woman behind it gives them a paper with a stamp."""
    return [
        figures.teen(15, 91, look="tail", arm="M0-41L4-31L8-26"), figures.standing(31, 91, 1, .95, look="scarf", dress=True, arm="M0-41L9-35L17-36"),
        blue(figures.bust(80, 34, 72, 8.5, 12)), props.desk(58, 72, 34, 91),
        halo(blue(path("o", "M46 42H68V70H46Z", 4), path("i", "M51 49H63M51 55H59", 3), circle("i", 60, 63, 4, 2.5)), gap=2), halo(path("a", "M78 54L74 60L69 58", 6), gap=1.2), halo(path("i", "M44 58L48 57", 6), gap=1),
    ]


@scene(mirrors=True)
def learn_while_waiting() -> Parts:
    """A teenager learns alone at the table from a book; one day is marked on the calendar on the wall."""
    return [
        signs.calendar(46, 4, marked=8, k=.98), figures.on_chair(24, 91, 1, 1.15, nod=4, arm="M0-41L9-32L21-33"),
        path("p", "M46 62H92V94H46Z", 2), props.table(44, 64, 48, 91), spread(68, 56, .95),
    ]


@scene(mirrors=True)
def travel_to_okan() -> Parts:
    """A mother and her teenage son sit in the bus and look out of the window; the driver sits in front."""
    return [
        path("o", "M10 14H82Q92 14 92 26V78H4V20Q4 14 10 14Z"), path("i", "M5 62H91", 3),
        path("o", "M12 24H60V56H12Z", 4), figures.bust(25, 37, 56, 7, 11, "scarf"), figures.bust(47, 37, 56, 7, 11), path("i", "M12 56H60", 4),
        path("o", "M68 24H86V56H68Z", 4), blue(figures.bust(77, 39, 56, 5.5, 7, "cap")), path("i", "M68 56H86", 4),
        circle("o", 24, 79, 9.5, 5), circle("o", 72, 79, 9.5, 5),
    ]


@scene(mirrors=True)
def okan_every_day() -> Parts:
    """A teenage girl with her bag walks into the class; a classmate there lifts a hand to greet her."""
    return [
        path("i", "M44 91V6H93V91", 4), board(56, 13, 30, 19),
        figures.walking(24, 91, 1, .95, look="tail"), figures.backpack(24, 91, 1, .95),
        blue(figures.standing(79, 91, -1, .9, arm="M0-41L11-33L13-44")),
    ]


@scene(mirrors=True)
def talk_after_okan() -> Parts:
    """A teenager tells a coach with a badge about a car that he wants to repair; his mother sits beside him."""
    return [
        figures.on_chair(14, 91, 1, .8, look="bun", arm="M0-41L6-31L12-28"), figures.on_chair(40, 91, 1, .8, arm="M0-41L9-35L17-38"),
        blue(figures.on_chair(82, 91, -1, .9, look="bun", arm="M0-41L7-31L15-29")), figures.badge(82, 91, -1, .9, -1),
        signs.bubble(24, 3.5, 56, 29, (45, 34), holds=[path("s", "M29 22Q29 18 34 18L38 11H50L55 18Q59 18 59 22V26H29Z", 2.5), path("w", "M41 14H48", 4), circle("o", 37, 26.5, 3, 3), circle("o", 51, 26.5, 3, 3), path("i", "M66 26L71 15M68 9L70 14L75 12", 3.5)]),
    ]
