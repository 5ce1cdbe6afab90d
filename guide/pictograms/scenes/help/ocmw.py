"""Money of the OCMW: asking, the receipt, the papers, the visit at home, the plan, the decision."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene


def _seal(x: float, y: float) -> Parts:
    return [circle("o", x, y, 5.5, 3), dot("s", x, y, 1.5)]


def bread(x: float, y: float, k: float = 1) -> Parts:
    """A loaf, 20 by 16."""
    return path("s", "M3 16V9Q0 8 0 5Q0 0 10 0T20 5Q20 8 17 9V16Z", 2, x, y, k)


@scene(mirrors=False)
def ocmw_living_money() -> Parts:
    """A mother sits at a table with a loaf; a helper with a badge lays money before her."""
    return [
        figures.bust(18, 24, 62, 9, 13, "scarf"), blue(figures.bust(80, 24, 62, 8.5, 12, "bun")), figures.lanyard(80, 36, .9), path("i", "M4 64H92M10 66V91M86 66V91", 5),
        halo(bread(27, 46, 1), gap=2), halo(path("o", "M52 43H72V60H52Z", 4), gap=1.5), props.euro(63, 51.5, 5.5, 3),
        halo(path("a", "M90 44L84 57L74 54", 6), gap=1.5),
    ]


@scene(mirrors=True)
def ask_ocmw_money() -> Parts:
    """A father with his child at his hand shows the decision at the desk of a helper and asks for food and a house."""
    return [
        figures.standing(26, 91, 1, .82, arm="M0-41L10-36L19-38", arm2="M0-41L-6-33L-10-26"), figures.child(12, 91, 1, .5, arm="M0-41L5-38L10-40"),
        halo(path("o", "M42 50H57V70H42Z", 3.5), gap=1.5), move(_seal(0, 0), 49.5, 63, .7), path("i", "M46 55H53", 2.5),
        blue(figures.bust(80, 40, 70, 7.5, 11, "bun")), figures.lanyard(80, 51, .8), props.desk(62, 70, 30, 91),
        signs.bubble(8, 3.5, 56, 25, (34, 34), holds=[bread(16, 8, .95), props.house_solid(41, 7, 17, 17)]),
    ]


@scene(mirrors=True, bleeds=True)
def ask_dated_receipt() -> Parts:
    """The hand of a helper gives a paper with a calendar and a round stamp into our open hand."""
    return [
        hands.open_hand(38, 78), blue(hands.holding_hand(68, 30, path("o", "M24 5H70V62H24Z", 4.5))),
        signs.calendar(30, 9, marked=3, k=.62), path("i", "M31 44H45M31 52H41", 3), circle("i", 56, 49, 7, 3), path("i", "M52.500 49L55.5 52L60 46", 2.5),
    ]


@scene(mirrors=True)
def ocmw_food_help() -> Parts:
    """A helper with a badge gives a mother a box with a loaf, a bottle and fruit, over the desk."""
    return [
        figures.receiving(15, 91, 1, .98, look="scarf", dress=True), blue(figures.bust(80, 24, 66, 8.5, 12)), figures.lanyard(80, 36, .9), props.desk(62, 66, 30, 91),
        bread(34, 34, .9), path("s", "M56 27H61V32L63 35V50H54V35L56 32Z", 2), halo(blue(path("s", "M32 48H66L63 66H35Z", 3)), gap=1.5), path("w", "M43 56H55", 3), halo(path("a", "M88 46L80 58L68 56", 5.5), gap=1.5),
    ]


@scene(mirrors=True)
def watch_take_receipt() -> Parts:
    """Above the clerk at the desk gives somebody a paper: right. Below he walks off from the desk with empty hands: wrong."""
    desk = [path("i", "M60 11h.1M60 21V27", 11), path("s", "M48 32H69V42H48Z", 4)]
    return signs.two_ways(
        [figures.small(13, 44, arm="M0-21L9-19"), desk, path("i", "M60 23L46 21"), path("i", "M25 10H42V35H25ZM31 18H36M31 25H36", 3)],
        [figures.small(18, 44, -1, legs=figures.SMALL_WALK, arm="M0-21L7-13"), desk])


@scene(mirrors=False)
def papers_at_ocmw() -> Parts:
    """On the desk of a helper a woman lays her papers in a row: card, lease, bank paper; a friend sits beside her."""
    return [
        figures.bust(15, 32, 58, 7, 8), figures.bust(38, 28, 58, 7, 8, "scarf"), blue(figures.bust(79, 28, 58, 7.5, 10, "bun")), figures.lanyard(79, 39, .8),
        path("o", "M4 58H92V91H4Z", 4), path("o", "M12 66H33V83H12Z", 3), dot("s", 19, 72, 2.5), path("s", "M16 79Q16 76.500 19 76.500T22 79Z", 2), path("i", "M26 73H29", 2.5),
        path("o", "M40 63H57V86H40Z", 3), props.house_solid(44, 67, 9, 8, False), path("i", "M44 81H53", 2.5), path("o", "M64 63H82V86H64Z", 3), props.euro(74, 72, 4, 2.5), path("i", "M68 81H77", 2.5),
    ]


@scene(mirrors=True)
def ocmw_home_visit() -> Parts:
    """A mother shows a helper with a badge and a notebook, who has come in, the empty bed at home."""
    return [
        path("i", "M5 91V26L48 4L91 26V91", 5), path("i", "M13 89V54M13 74H40M40 66V89", 5), path("s", "M18 64H25V69H18Z", 4),
        figures.standing(53, 90, -1, .86, look="scarf", dress=True, arm="M0-41L8-33L15-34"),
        blue(figures.standing(79, 90, -1, .92, arm="M0-41L5-31L10-34")), figures.badge(79, 90, -1, .92), halo(path("o", "M62 51H72V66H62Z", 3), gap=1.5),
    ]


@scene(mirrors=True)
def explain_ocmw_plan() -> Parts:
    """A helper shows a man, line by line, what the contract asks: a book, work, the child; he listens before he signs."""
    return [
        figures.bust(20, 18, 82, 9, 15), blue(figures.bust(76, 18, 82, 9, 16, "bun")), figures.lanyard(76, 30, 1),
        halo(path("o", "M28 32H68V91H28Z", 4.5), gap=2), move(signs.SAYS["book"](), 39, 44, .75), path("i", "M35 59H45V66H35ZM38 59V56H42V59", 3), figures.tiny(40, 85, 13), path("i", "M52 44H61M52 62H61M52 80H58", 3),
        halo(path("a", "M90 50L84 66L66 64", 6), gap=1.5),
    ]


@scene(mirrors=True)
def watch_tell_ocmw() -> Parts:
    """Above somebody shows the helper a paper of his new work: right. Below he hides it behind his back: wrong."""
    helper = figures.small(64, 44, -1, arm="M0-21L9-13")
    return signs.two_ways(
        [figures.small(12, 44), path("i", "M24 10H41V34H24ZM30 18H35M30 26H35", 3.5), helper],
        [figures.small(30, 44, arm="M0-21L-9-18"), path("i", "M5 14H20V36H5ZM11 21H14M11 28H14", 3.5), helper])


@scene(mirrors=True)
def decision_not_agreed() -> Parts:
    """A woman holds up the letter with the decision and shows it to a lawyer, who points out a day on the calendar."""
    return [
        figures.standing(15, 91, 1, 1, look="bun", dress=True, arm="M0-41L9-39L18-44"), halo(path("o", "M32 34H50V60H32Z", 3.5), gap=2), path("i", "M37 41H45", 2.5), move(_seal(0, 0), 41, 51, .8),
        signs.calendar(59, 3.5, crossed=2, marked=8, k=.75), blue(figures.bust(78, 51, 72, 7.5, 11)), path("p", "M75 62H81L82 72H74Z", 2), props.desk(60, 73, 32, 91),
    ]


@scene(mirrors=False, bleeds=True)
def word_advance() -> Parts:
    """Before the marked day of the calendar a hand already gives one banknote in our open hand."""
    return [hands.open_hand(40, 80), blue(hands.holding_hand(64, 44, path("o", "M26 42H66V62H26Z", 4))), props.euro(45, 52, 6, 3), signs.calendar(4, 2, crossed=2, marked=8, k=.85)]
