"""An account at the bank, and the monthly money for the children."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, dot, halo, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.help.parts import coins


def _card(x: float, y: float, k: float = 1, pen: str = "o") -> Parts:
    """A bank card with a chip and a stripe, 34 by 22; blue() it when the bank gives it."""
    return [path(pen, "M0 0H34V22H0Z", 4, x, y, k), path("s", "M5 8H12V13H5Z", 2, x, y, k), path("i", "M18 16H28", 3, x, y, k)]


# ------------------------------------------------------------ an account
@scene(mirrors=False)
def open_account() -> Parts:
    """At the bank a man sits at the desk with his card of stay; the clerk holds out a bank card to him."""
    return [
        path("s", "M38 4H58V22H38Z", 4), props.euro(49, 13, 5, 2.6)._replace(pen="w"),
        figures.on_chair(16, 91, 1, 1, arm="M0-41L9-31L20-33"), blue(figures.bust(80, 25, 66, 9, 13, "bun")), props.desk(40, 68, 52, 91),
        props.id_card(31, 49, .46), halo(blue(_card(52, 42, .68)), gap=1.5), halo(path("a", "M90 46L86 60L74 52", 6), gap=1.5),
    ]


@scene(mirrors=False, bleeds=True)
def bank_form() -> Parts:
    """A hand writes on a form with a bank card at its top; behind it lies the same form again, the copy."""
    return [
        path("o", "M26 6H82V70H26Z", 4), path("o", "M8 14H64V91H8Z", 4.5), _card(15, 21, .95), path("i", "M54 24v.1M54 34v.1", 4), path("i", "M16 54H40M16 66H30M16 78H54", 4), path("o", "M46 49H56V58H46Z", 3),
        hands.writing_hand(42, 67),
    ]


@scene(mirrors=False)
def bank_refusal() -> Parts:
    """At the bank the clerk keeps the card on his side of the desk and says no with a flat hand; a woman asks for a paper about the card."""
    return [
        figures.standing(17, 92, 1, .88, look="scarf", dress=True, arm="M0-41L8-33L17-36"),
        signs.bubble(5, 3.5, 44, 27, (26, 33), holds=[path("i", "M16 8H38V26H16ZM29 13H33M21 21H33", 2.5), path("s", "M21 12H25V15H21Z", 2)]),
        blue(figures.bust(76, 36, 68, 9, 14)), props.desk(48, 68, 44, 91), halo(path("q", "M74 56H93V67H74Z", 3), gap=1.5), path("i", "M75 60H92", 3),
        halo(path("a", "M64 54L56 62L53 54", 5.5), gap=1.5), blue(hands.stopping(53, 54, -1, .9)),
    ]


@scene(mirrors=False, bleeds=True)
def cover_pin() -> Parts:
    """One hand types on the keys of the bank machine, the other hand lies over them like a roof; a bank card is in the slot."""
    return [
        path("o", "M18 22H72V91H18Z"), path("s", "M26 30H64V40H26Z", 3), path("w", "M34 35h.1M41 35h.1M48 35h.1M55 35h.1", 4.5), path("i", "M32 74h.1M45 74h.1M58 74h.1M32 84h.1M45 84h.1M58 84h.1", 7),
        halo(path("o", "M30 5H58V22H30Z", 4), gap=1), path("s", "M36 10H42V15H36Z", 2), hands.pointing_hand(58, 76),
        halo(path("i", "M-2 66L14 58", 17), path("s", "M12 48L26 46L36 50L34 66L18 68Z", 4), path("i", "M28 48L62 48M32 54L64 55M32 60L62 62M28 65L54 68", 7), gap=1.5), path("w", "M36 51.500L62 51.500M36 57.5L62 58.5M36 63L56 65", 2),
    ]


@scene(mirrors=False)
def hang_up_on_fraud() -> Parts:
    """A voice in the phone asks for the dots of the card; a woman has laid the phone down, holds up a flat hand and keeps her card behind her."""
    return [
        figures.standing(25, 91, 1, 1, look="tail", arm="M0-41L10-28L16-31", arm2="M0-41L-8-34L-11-28"), hands.stopping(42, 59, 1, 1.1), halo(_card(3, 59, .46), gap=1),
        props.table(50, 78, 42, 91), path("i", "M57 74L61 63H85L81 74ZM76 69h.1", 3.5),
        blue(signs.speech(44, 4, 48, 33, (73, 60), content=[])), path("o", "M50 11H67V22H50ZM51 14.500H66", 3), signs.question(79, 15, .6), path("i", "M51 29.500h.1M60 29.500h.1M69 29.500h.1M78 29.500h.1", 5),
    ]


@scene(mirrors=False)
def watch_keep_bank_card() -> Parts:
    """Above a woman puts the bank card in her own bag: right. Below she gives the card to somebody else: wrong."""
    return signs.two_ways(
        [figures.small(16, 44, arm="M0-21L14-29"), path("s", "M34 28H58V43H34Z", 4), path("i", "M39 27Q39 21 46 21T53 27", 3), path("i", "M33 5H53V18H33ZM37 11H42", 3)],
        [figures.small(12, 44, arm="M0-21L10-18"), figures.small(60, 44, -1, arm="M0-21L10-18"), path("i", "M27 20H46V33H27ZM31 26H36", 3)])


# ------------------------------------------------------------ the monthly money for the children
@scene(mirrors=False)
def monthly_child_money() -> Parts:
    """Under a calendar with one day marked a mother opens her hands and gets coins; her two children stand with her."""
    return [
        signs.calendar(52, 4, 0, 6, .9), figures.child(10, 91, 1, .6, arm="M0-41L8-38L15-38"), figures.receiving(30, 91, 1, 1.02, look="tail", dress=True), figures.child(48, 91, -1, .46, arm="M0-40L7-34L10-30"),
        blue(figures.standing(86, 91, -1, .8, look="", arm="M0-41L9-36L18-38")), halo(coins((54, 53), (65, 53), pen="b"), gap=1.5),
    ]


@scene(mirrors=False, bleeds=True)
def choose_payer() -> Parts:
    """On a paper stand four signs, each with the same coin below it; a hand draws a ring around one."""
    return [
        path("o", "M5 6H70V91H5Z", 4.5), dot("b", 22, 20, 7), path("b", "M46 14H58V26H46ZM22 56L29 67H15Z", 3), path("b", "M52 54L59 61L52 68L45 61Z", 3),
        props.coin(22, 38, 6.5), props.coin(52, 38, 6.5), props.coin(22, 80, 6.5), props.coin(52, 78, 6.5),
        path("i", "M41 66Q40 88 53 88T66 68Q64 48 52 48T41 66", 3.5), hands.writing_hand(63, 60),
    ]


@scene(mirrors=False, bleeds=True)
def fill_child_form() -> Parts:
    """A hand writes on a form with three children, big and small; a bank card lies beside them on the form."""
    return [
        path("o", "M6 6H68V91H6Z", 4.5), figures.tiny(19, 42, 28), figures.tiny(37, 42, 22), figures.tiny(53, 42, 16), path("i", "M14 50H60", 3), _card(13, 58, .7), path("i", "M14 82H34", 4),
        hands.writing_hand(46, 76),
    ]


@scene(mirrors=False)
def ask_supplements() -> Parts:
    """A mother with her child in a wheelchair stands at the desk; one coin lies there and the clerk puts a second one to it."""
    return [
        figures.standing(14, 91, 1, .95, look="scarf", dress=True, arm="M0-41L5-33L12-32"), figures.in_wheelchair(38, 91, 1, .62),
        blue(figures.bust(82, 26, 66, 8.5, 11, "bun")), props.desk(56, 66, 36, 91),
        coins((63, 58)), coins((63, 42), pen="b"), halo(path("a", "M76 48L73 56L69 46", 5), gap=1),
    ]


@scene(mirrors=False)
def baby_start_money() -> Parts:
    """A pregnant woman stands at the desk; a cradle stands beside her and the clerk holds a coin out to her."""
    return [
        figures.pregnant(18, 91, 1, 1, look="tail"), path("s", "M35 70Q37 83 47 83T59 70ZM48 66V57Q59 57 59 66Z", 4), path("i", "M37 90Q47 94 58 90M41 84L39 89M53 84L56 89", 4),
        blue(figures.bust(80, 28, 66, 8.5, 12)), figures.lanyard(80, 40, .9), props.desk(66, 66, 26, 91),
        halo(path("a", "M70 50L62 58L52 51", 6), gap=1.2), halo(blue(props.coin(46, 46, 8)), gap=1),
    ]


@scene(mirrors=False)
def watch_tell_payer() -> Parts:
    """Above somebody tells the clerk at the desk about the other house: right. Below he hides the paper behind his back: wrong."""
    clerk = [path("i", "M49 43V31H68V43", 4), path("i", "M59 12h.1M59 21V27", 11)]
    return signs.two_ways(
        [clerk, figures.small(16, 44), path("i", "M26 4H46V20H37L29 25V20H26ZM31 16V11L36 8L41 11V16", 2.5)],
        [clerk, figures.small(30, 44, arm="M0-21L-9-15"), path("i", "M6 16H18V32H6ZM10 22H14M10 27H14", 3)])


@scene(mirrors=False, bleeds=True)
def check_account() -> Parts:
    """A hand holds a phone; on its screen stand two children and a coin; behind it on the wall the day is marked on the calendar."""
    return [
        signs.calendar(4, 6, 0, 3, .8), halo(props.phone(34, 14, 38, 74), gap=2.5), figures.tiny(46, 50, 22), figures.tiny(59, 50, 16), blue(props.coin(53, 68, 9)),
        hands.holding_hand(74, 52),
    ]
