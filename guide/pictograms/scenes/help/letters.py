"""A letter we do not understand, and the words that stand on letters."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene


def scales(x: float, y: float, k: float = 1, pen: str = "i", width: float = 3) -> Parts:
    """The balance of a court or a lawyer around x, y: 24 by 22."""
    return path(pen, "M0-11V9M-8 10H8M-9-8H9M-9-8L-12 1H-6ZM9-8L6 1H12Z", width, x, y, k)


def bill(x: float, y: float, w: float = 30, h: float = 38) -> Parts:
    """A bill: a euro sign above lines. A digit: the scene does not mirror."""
    return [path("o", f"M0 0H{w}V{h}H0Z", 4, x, y), props.euro(x + w / 2 + 1, y + 11, 6, 3), path("i", f"M7 {h - 14}H{w - 7}M7 {h - 7}H{w - 13}", 3, x, y)]


def envelope(x: float, y: float, w: float = 24, h: float = 17) -> Parts:
    """A closed envelope."""
    return path("o", f"M0 0H{w}V{h}H0ZM1 1L{w / 2} {h * .6}L{w - 1} 1", 3.5, x, y)


def _seal(x: float, y: float) -> Parts:
    return [circle("o", x, y, 5.5, 3), dot("s", x, y, 1.5)]


# ------------------------------------------------------------ the journey
@scene(mirrors=True)
def letter_not_understood() -> Parts:
    """A man and a woman hold a letter between them and ask themselves what it says."""
    return [
        figures.bust(22, 38, 91, 9, 16, "scarf"), figures.bust(74, 38, 91, 9, 16),
        halo(path("o", "M33 44H63V82H33Z", 4), gap=2), path("i", "M40 52H56M40 60H56M40 68H52M44 75h.1M49 75h.1", 3),
        halo(path("i", "M9 66L18 78L34 72", 6), path("i", "M87 66L78 78L62 72", 6), gap=1.5),
        signs.speech(34, 4, 30, 27, (30, 34), content="question"),
    ]


@scene(mirrors=True, bleeds=True)
def open_letter_keep_envelope() -> Parts:
    """One hand draws the letter out of its envelope, the other holds the envelope fast."""
    return [
        hands.holding_hand(58, 20, [path("o", "M22 6H64V66H22Z", 4.5), path("i", "M30 16H48M30 26H56M30 35H56", 3.5)]),
        halo(path("o", "M10 46H76V90H10Z", 4.5), gap=2), path("i", "M11 48L43 70L75 48", 4),
        hands.holding_hand(28, 66, m=-1),
    ]


@scene(mirrors=True, bleeds=True)
def find_word_and_date() -> Parts:
    """A hand puts a pen under the thick word at the top of a letter; above it the day of the letter stands in blue."""
    return [
        path("o", "M6 5H80V91H6Z", 5), path("b", "M16 16H38V33H16Z", 3), path("w", "M19 22H35", 3), path("p", "M28 26H33V30H28Z", 2), path("a", "M21 11V16M33 11V16", 3.5),
        path("i", "M48 17H68M48 26H62", 3), path("i", "M17 47H42", 8), path("i", "M15 66H38M15 76H44M15 84H34", 3),
        hands.writing_hand(46, 56),
    ]


@scene(mirrors=True)
def read_letter_together() -> Parts:
    """In the library, beside the books, somebody with a badge reads the letter of a woman and tells her of a day in it."""
    return [
        path("i", "M76 91V40H92V91M76 64H92M81 47V58M87 46V58M81 71V82M87 72V82", 4), figures.standing(14, 91, 1, .86, look="scarf", dress=True, arm="M0-41L8-34L15-35"),
        blue(figures.standing(62, 91, -1, .86, arm="M0-41L7-31L15-33")), figures.badge(62, 91, -1, .86), halo(path("o", "M35 46H50V65H35Z", 3.5), gap=1.5), path("i", "M40 52H45M40 58H45", 2.5),
        blue(signs.speech(22, 3.5, 34, 23, (54, 33), content=[path("s", "M-10-8H10V-3H-10Z", 3), path("i", "M-10-3V9H10V-3", 3), dot("s", 4, 4, 2.6)])),
    ]


@scene(mirrors=True, bleeds=True)
def letter_from_court() -> Parts:
    """A hand holds an envelope; the balance of the court stands on it."""
    return [hands.holding_hand(66, 52, [path("o", "M6 16H84V72H6Z", 5), path("i", "M60 24H76V36H60Z", 3), move(scales(0, 0, 1, "a", 3.5), 34, 43, 1.5)])]


@scene(mirrors=True)
def fetch_registered_letter() -> Parts:
    """A man shows his card at the counter of the post; the clerk gives him an envelope with a stamped strip."""
    return [
        figures.standing(14, 91, 1, 1, arm=""), blue(figures.bust(82, 28, 66, 8, 11, "bun")), props.desk(44, 66, 48, 91),
        halo(move(props.id_card(0, 0), 22, 54, .62), gap=2), halo(path("i", "M14 52L19 65L27 64", 6), gap=1.5),
        halo(blue(path("o", "M42 28H70V48H42ZM43 29L56 39L69 29", 3.5)), gap=2), halo(path("a", "M79 58L74 51L68 46", 5.5), gap=1.5),
    ]


@scene(mirrors=True)
def answer_letter() -> Parts:
    """A woman at the table phones, her hand on the letter before her; far away, in a blue bubble, a man answers."""
    return [
        figures.on_chair(18, 91, 1, .95, look="bun", arm=figures.EAR), figures.at_ear(18, 91, 1, .95, 2.5),
        props.table(40, 70, 52, 91), path("o", "M49 67L56 56H80L75 67ZM61 60H72M59 63H69", 3), halo(path("i", "M19 56L29 64L50 63", 5.5), gap=1.5),
        blue(signs.bubble(44, 5, 46, 33, (34, 37), holds=[dot("s", 64, 17, 6), path("s", "M54 33Q54 25 64 25T74 33Z", 3), halo(path("i", "M72 12V22", 4.5), gap=1)])),
    ]


@scene(mirrors=True)
def watch_open_letter() -> Parts:
    """Above somebody opens the letter at once: right. Below it lies unopened on a heap and he turns away: wrong."""
    return signs.two_ways(
        [figures.small(14, 44, arm="M0-21L14-20"), path("o", "M30 6H50V28H30ZM35 12H45", 3.5), path("o", "M24 20H56V42H24ZM25 21L40 32L55 21", 3.5)],
        [figures.small(16, 44, -1), path("o", "M34 24H64V43H34ZM36 26L49 36L62 26M38 8H68V24H38ZM40 10L53 19L66 10", 3)])


# ------------------------------------------------------------ words: a day, a time
@scene(mirrors=True)
def word_term() -> Parts:
    """A letter lies before a calendar: some days are over, one day is marked."""
    return [signs.calendar(14, 3, crossed=3, marked=8, k=1.75), halo(path("o", "M5 61H47V91H5Z", 4), gap=2.5), path("i", "M6 63L26 77L46 63", 3.5)]


@scene(mirrors=True, bleeds=True)
def word_invitation() -> Parts:
    """A hand lays a card with a day on it in our open hand."""
    return [hands.open_hand(40, 76), blue(hands.holding_hand(62, 24, path("o", "M20 10H66V56H20Z", 4.5))), signs.calendar(26, 15, marked=6, k=.72)]


@scene(mirrors=True, bleeds=True)
def word_summons() -> Parts:
    """A hand holds an official letter: a seal, and one day, large."""
    return [hands.holding_hand(70, 58, [path("o", "M10 4H78V90H10Z", 5), path("i", "M19 15H50M19 24H42", 3.5), _seal(65, 17)]), signs.calendar(17, 34, marked=3, k=1.1)]


@scene(mirrors=True)
def word_mandate() -> Parts:
    """A woman sits at home; a friend lays her paper, with her portrait and her name written under it, on the counter for her."""
    return [
        path("i", "M3 38L20 20L37 38M6 36V90M34 36V90", 4), path("i", "M11 90V78H22V90", 4), figures.seated(16, 92, 1, .6, look="scarf", arm="M0-41L6-30L13-28"),
        figures.standing(48, 90, 1, .92, look="beard", arm="M0-41L7-34L11-35"), blue(figures.bust(83, 36, 68, 8, 10)), props.desk(71, 68, 21, 91),
        halo(path("o", "M60 42H76V66H60Z", 3), gap=1.5), figures.tiny(68, 55, 9), path("i", "M64 61Q66 56 68 60T72 59", 2.5),
    ]


# ------------------------------------------------------------ words: the court
@scene(mirrors=True)
def word_petition() -> Parts:
    """A woman lays a paper with her request on the bench of the judge."""
    return [
        blue(figures.bust(76, 26, 58, 8.5, 15)), path("p", "M72 38H80L78 52H74Z", 2), path("s", "M52 60H92V90H52Z", 4), path("i", "M50 58H92", 5), scales(72, 75, .95, "w"),
        figures.standing(16, 91, 1, 1, look="bun", dress=True, arm="M0-41L10-36L20-38"), halo(path("o", "M34 32H50V56H34Z", 3.5), gap=2), path("i", "M39 39H45M39 46H45", 2.5),
    ]


@scene(mirrors=True, bleeds=True)
def word_judgment() -> Parts:
    """The hand of the judge, in a wide sleeve, holds out a paper with the balance and a seal."""
    return [blue(hands.holding_hand(62, 42, path("o", "M8 5H72V88H8Z", 5))), move(scales(0, 0, 1, "i", 3), 38, 27, 1.35), path("i", "M18 54H52M18 64H46", 3.5), _seal(27, 77)]


@scene(mirrors=True, bleeds=True)
def word_writ() -> Parts:
    """A hand holds a paper: above the balance of the court, below the day on a calendar."""
    return [hands.holding_hand(66, 54, [path("o", "M10 4H74V90H10Z", 5), move(scales(0, 0, 1, "i", 3), 42, 22, 1.1)]), signs.calendar(18, 42, marked=7, k=1.05)]


@scene(mirrors=True)
def word_served() -> Parts:
    """At the door of the house a man with a bag hands over a paper with the balance; a woman takes it."""
    return [
        path("i", "M4 91V24L25 6L46 24", 5), figures.standing(20, 91, 1, .92, look="scarf", dress=True, arm="M0-41L9-36L17-39"),
        blue(figures.standing(80, 91, -1, 1, arm="M0-41L10-37L19-39", arm2="M0-41L-5-32L-6-24")), blue(halo(path("s", "M79 67H93V78H79Z", 3), gap=1)),
        halo(path("o", "M36 38H59V64H36Z", 3.5), gap=2), scales(47.5, 51, .75, "i", 2.2),
    ]


@scene(mirrors=True)
def word_seizure() -> Parts:
    """In the living room a man writes the television on a list; the woman of the house stands by."""
    return [
        path("o", "M30 36H66V62H30Z", 5), path("i", "M48 36L40 26M48 36L56 26M36 64V67M60 64V67M26 70H72M30 72V90M68 72V90", 4), path("i", "M59 44h.1M59 51h.1", 4), path("i", "M36 43H52V55H36Z", 3),
        figures.standing(13, 91, 1, .92, look="scarf", dress=True, arm="M0-41L4-30L9-24"),
        blue(figures.standing(84, 91, -1, .98, arm="M0-41L6-31L11-36")), halo(blue(path("q", "M58 32H77V61H58Z", 3.5), path("a", "M63 38H72V44H63ZM63 50H72M63 55H68", 2.5)), gap=2),
    ]


# ------------------------------------------------------------ words: money
@scene(mirrors=False, bleeds=True)
def word_bill() -> Parts:
    """A hand takes a paper with an amount in euros out of its envelope."""
    return [hands.holding_hand(24, 30, [path("o", "M22 5H84V76H22Z", 5), path("i", "M34 16H58M34 26H72", 4), props.euro(60, 45, 10, 4.5)], m=-1),
            path("o", "M8 62H90V91H8Z", 5), path("i", "M9 63L49 82L89 63", 4)]


def _fan(n: int) -> Parts:
    """The same bill n times, one behind the other."""
    return [halo(bill(12 + 15 * i, 6 + 7 * i, 38, 52), gap=2) for i in range(n)]


@scene(mirrors=False, bleeds=True)
def word_reminder() -> Parts:
    """A hand holds the bill, and the same bill a second time."""
    return [hands.holding_hand(62, 52, _fan(2))]


@scene(mirrors=False)
def word_demand() -> Parts:
    """A woman has the same bill three times before her, and phones about it."""
    return [
        figures.on_chair(16, 91, 1, 1, look="scarf", arm="M0-41L14-36L8-49"), figures.at_ear(13, 91, 1, 1, 2.5), props.table(34, 70, 58, 91),
        halo(path("o", "M36 18H60V54H36Z", 4), path("o", "M46 24H70V60H46Z", 4), gap=1.5), halo(bill(56, 30, 28, 36), gap=1.5), halo(path("i", "M20 52L30 64L39 62", 6), gap=1.5),
    ]


@scene(mirrors=False, bleeds=True)
def word_last_demand() -> Parts:
    """A hand holds a bill with the balance of the court above it."""
    return [hands.holding_hand(66, 54, [path("o", "M12 5H74V90H12Z", 5), move(scales(0, 0, 1, "i", 3), 43, 24, 1.15), path("o", "M22 48H58V80H22Z", 3.5), props.euro(42, 64, 9, 4)])]


@scene(mirrors=False, bleeds=True)
def word_claim_back() -> Parts:
    """Our hand gives banknotes back into the open hand of an office, which shows a letter for it."""
    return [
        blue(hands.open_hand(56, 76, -1)), blue(path("o", "M66 8H90V42H66Z", 4)), path("a", "M72 17H84M72 25H84M72 33H79", 3),
        hands.holding_hand(32, 26, [path("o", "M24 20H50V38H24Z", 4), halo(path("o", "M28 30H56V50H28Z", 4), gap=1.5), props.euro(43, 40, 5.5, 3)], m=-1),
    ]


@scene(mirrors=False)
def word_collector() -> Parts:
    """In an office a man behind a heap of bills phones about money; far away a man listens in his house."""
    return [
        blue(figures.on_chair(79, 91, -1, .95, arm=figures.EAR), figures.at_ear(79, 91, -1, .95, 2.5)), props.desk(44, 68, 27, 91), path("i", "M50 63H64M50 57H64", 4),
        path("i", "M4 91V53L21 38L38 53V91", 4.5), figures.standing(20, 90, 1, .6, arm=figures.EAR), figures.at_ear(20, 90, 1, .6),
        blue(signs.speech(32, 4, 30, 25, (67, 32), content=[props.euro(1, 0, 7, 3)])),
    ]
