"""Our card: its last day, the appointment, the photo, a paper meanwhile, lost, travelling."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene


def small_card(x: float, y: float) -> Parts:
    """A card with a head and lines, 24 by 17."""
    return [path("o", "M0 0H24V17H0ZM15 6H19M15 11H19", 3, x, y), dot("s", x + 8, y + 8.5, 3.2)]


def globe(x: float, y: float, r: float = 10) -> Parts:
    """The world: a round with two meridians."""
    return [circle("o", x, y, r, 3), path("i", f"M{x - r} {y}H{x + r}M{x} {y - r}Q{x - r * .9} {y} {x} {y + r}M{x} {y - r}Q{x + r * .9} {y} {x} {y + r}", 2.2)]


@scene(mirrors=True, bleeds=True)
def renew_card() -> Parts:
    """A hand holds its old card; the hand of the town hall lays a new one beside it, with the same person on it."""
    return [
        hands.holding_hand(26, 62, move(props.id_card(0, 0), 6, 50, 1), m=-1),
        blue(hands.holding_hand(66, 17, move(props.id_card(0, 0), 26, 6, 1.05))),
    ]


@scene(mirrors=True)
def look_at_card_date() -> Parts:
    """A mother at a table looks at the cards of her family, one beside the other, and the calendar has a marked day."""
    return [
        signs.calendar(57, 3, crossed=1, marked=7, k=.75), figures.bust(28, 14, 54, 9, 14, "scarf"), path("i", "M4 84H92M4 56H92M4 56V91M92 56V91", 4),
        small_card(10, 62), small_card(38, 62), small_card(65, 62), halo(path("i", "M40 38L47 50L48 62", 6), gap=1.5),
    ]


@scene(mirrors=True)
def appointment_for_card() -> Parts:
    """At the desk of the town hall a man shows his card; the official turns the calendar to him and shows a day."""
    return [
        figures.standing(12, 91, 1, .95, arm="M0-41L8-35L14-38"), halo(small_card(22, 47), gap=1.5),
        blue(figures.bust(82, 20, 68, 8.5, 11)), props.desk(38, 68, 54, 91), halo(signs.calendar(50, 35, marked=6, k=.68), gap=1.5), halo(path("a", "M91 46L86 58L78 56", 5.5), gap=1.5),
    ]


@scene(mirrors=True)
def watch_card_in_time() -> Parts:
    """Above a card stands beside a calendar with days left: right. Below all its days are over: wrong."""
    card = path("i", "M5 15H25V31H5ZM17 20H20M17 26H20M11 23h.1", 3.5)
    leaf = path("i", "M34 9H66V43H34ZM34 14H66M42 4V9M58 4V9", 4)
    return signs.two_ways(
        [card, leaf, path("i", "M40 26L44 22M55 24h.1M42 34h.1M55 34h.1", 4)],
        [card, leaf, path("i", "M40 26L44 22M53 26L57 22M40 36L44 32M53 36L57 32", 4)])


@scene(mirrors=False)
def papers_for_card() -> Parts:
    """A woman before a white wall has her photo taken; her old card and coins lie ready on the table."""
    return [
        path("o", "M4 4H48V62H4Z", 4), figures.bust(26, 20, 60, 9, 14, "scarf"), blue(figures.standing(80, 91, -1, 1, arm="M0-41L9-43L17-49")), halo(blue(path("s", "M56 34H68V46H56Z", 3)), gap=1), dot("p", 60, 40, 2.5),
        path("i", "M4 72H60M10 74V91M54 74V91", 4.5), halo(small_card(11, 62), gap=1), halo(props.coin(48, 63, 7), gap=1),
    ]


@scene(mirrors=True)
def ask_annex_15() -> Parts:
    """At the counter the official has no card yet; she gives a man a paper with his photo and a stamp for the time he waits."""
    return [
        signs.days(6, 4, 2, 34, 17), figures.standing(14, 91, 1, .95, arm="M0-41L9-36L18-38"), blue(figures.bust(81, 28, 66, 8, 11, "bun")), props.desk(60, 66, 32, 91),
        halo(blue(path("o", "M33 34H62V72H33ZM51 43H56M51 50H56M39 62H46", 3.5)), gap=2), figures.tiny(42, 55, 16), circle("a", 54, 62, 5, 3), halo(path("a", "M89 48L80 58L66 55", 5.5), gap=1.5),
    ]


@scene(mirrors=True)
def report_lost_card() -> Parts:
    """A woman shows her open, empty bag at a police desk and asks where her card is; the officer with a cap writes it down."""
    return [
        figures.standing(13, 91, 1, .92, look="scarf", dress=True, arm="M0-41L7-30L12-30"), halo(path("o", "M24 61H47L44 80H27Z", 4), gap=1), path("i", "M28 60Q35.500 44 43 60", 3), path("i", "M21 62H28", 7),
        blue(figures.bust(80, 34, 68, 8, 12, "cap")), props.desk(54, 68, 38, 91), path("o", "M58 66L61 58H77L75 66Z", 3), halo(path("a", "M71 53L76 60L73 62", 5), gap=1), halo(path("a", "M69 63L75 48", 3), gap=1),
        signs.bubble(25, 4, 46, 27, (21, 29), holds=[small_card(31, 9), signs.question(61.5, 15.5, .65)]),
    ]


@scene(mirrors=True)
def ask_before_travel() -> Parts:
    """A man with a suitcase shows his card at the desk and asks about a journey into the world."""
    return [
        figures.standing(24, 91, 1, .9, arm="M0-41L9-35L16-37", arm2="M0-41L-7-32L-11-24"), path("s", "M4 72H20V86H4Z", 3), path("i", "M9 71V67H15V71", 3), halo(small_card(36, 50), gap=1.5),
        blue(figures.bust(80, 34, 68, 8, 11, "bun")), figures.lanyard(80, 45, .8), props.desk(62, 68, 30, 91), signs.bubble(18, 3.500, 34, 27, (31, 33), holds=globe(35, 17, 9.5)),
    ]


@scene(mirrors=True)
def watch_lawyer_before_travel() -> Parts:
    """Above somebody first asks at a desk about the journey: right. Below he goes to the aeroplane with his suitcase: wrong."""
    return signs.two_ways(
        [figures.small(11, 44, arm="M0-21L8-13"), path("i", "M22 4H46V22H32L24 27V22H22ZM34 7V18M28 14L34 11L40 14", 4), path("i", "M60 11h.1M60 21V27", 11), path("i", "M48 43V31H69V43", 4)],
        [figures.small(20, 44, legs=figures.SMALL_WALK, arm="M0-21L-6-12"), path("s", "M4 33H14V42H4Z", 3), path("s", "M52 5L55 17L68 27L55 25L54 35L58 39H46L50 35L49 25L36 27L49 17Z", 3)])


@scene(mirrors=True, bleeds=True)
def word_travel_document() -> Parts:
    """A hand opens a booklet: a photo and lines on one side, the world on the other."""
    return [hands.holding_hand(66, 54, [path("o", "M4 16L44 22L84 16V72L44 78L4 72Z", 5), path("i", "M44 22V78", 4), dot("s", 24, 37, 6), path("s", "M12 58Q12 46 24 46T36 58Z", 2), path("i", "M14 67L34 69", 3)]), blue(globe(62, 40, 11))]
