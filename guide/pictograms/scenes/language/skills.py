"""What we can: a diploma that counts, a test of the trade, a driving licence; volunteering."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.language.parts import hammer, pot, script


def _diploma(x: float, y: float, w: float = 26, h: float = 32) -> Parts:
    """A diploma: lines and a seal with two ribbons."""
    return [path("o", f"M0 0H{w}V{h}H0Z", 3.5, x, y), path("i", f"M{w * .25} {h * .22}H{w * .75}M{w * .25} {h * .38}H{w * .6}", 2.5, x, y),
            path("i", "M-1 3L-4 11M1 3L4 11", 2.5, x + w * .62, y + h * .6, w / 26), dot("s", x + w * .62, y + h * .6, w * .17)]


def _car(x: float, y: float, k: float = 1) -> Parts:
    """A car around x, y, 26 by 14."""
    return [path("s", "M-13 4V-1L-7-2L-3-8H6L10-2L13-1V4Z", max(2, 2.5 * k), x, y, k), path("w", "M-2-3L0-6H5L7-3Z", 2, x, y, k),
            dot("p", x - 7 * k, y + 4 * k, 4 * k), dot("p", x + 7 * k, y + 4 * k, 4 * k), dot("s", x - 7 * k, y + 4 * k, 2.8 * k), dot("s", x + 7 * k, y + 4 * k, 2.8 * k)]


def _plant(x: float, y: float, k: float = 1) -> Parts:
    """A plant in a pot, 16 by 22, standing on x, y."""
    return [path("s", "M-6-8H6L4 0H-4Z", max(2, 2.5 * k), x, y, k), path("i", "M0-8V-18M0-12Q-7-12-8-18Q-1-18 0-12Q1-18 8-18Q7-12 0-12", max(2.2, 3 * k), x, y, k)]


def _wheelchair(x: float, y: float, k: float = 1) -> Parts:
    """Somebody in a wheelchair with another behind it, 26 by 26, for a bubble or a note; the ground is y."""
    return [dot("s", x - 7 * k, y - 22 * k, 3.6 * k), path("i", "M-7-16V-9L-10-1M-7-9L-4-1M-7-15L1-13", max(2.5, 4 * k), x, y, k),
            dot("s", x + 6 * k, y - 18 * k, 3.4 * k), path("i", "M5-13V-7H11V-2", max(2.5, 4 * k), x, y, k), circle("o", x + 4.5 * k, y - 4 * k, 4 * k, max(2, 2.5 * k))]


@scene(mirrors=True, bleeds=True)
def recognise_diploma() -> Parts:
    """An official's hand puts a stamp on a diploma with a seal."""
    return [
        path("o", "M5 5H73V91H5Z", 5), path("i", "M18 19H60M18 30H46", 4),
        path("s", "M17 56L14 72L21 67L28 72L25 56Z", 2), dot("s", 21, 52, 8.5),
        blue(circle("i", 54, 78, 7.5, 3.5), dot("s", 54, 78, 2.5)),
        blue(hands.holding_hand(57, 30, halo(path("s", "M54 42H58V60H68V66H44V60H54Z", 5), gap=2))),
    ]


# ------------------------------------------------------------ a diploma, a trade, a licence
@scene(mirrors=True)
def ask_diploma_needed() -> Parts:
    """A man holds his diploma and asks a helper with a badge whether this work needs it: a hammer and a question mark."""
    return [
        figures.standing(20, 91, 1, .95, arm="M0-41L9-33L18-35"), halo(_diploma(34, 48, 20, 25), gap=2), hands.mitten(36, 58),
        blue(figures.standing(80, 91, -1, .95, look="bun", arm="M0-41L5-30L9-32")), figures.badge(80, 91, -1, .95),
        signs.bubble(31, 3.5, 38, 31, (28, 26), holds=[hammer(42, 19, .85), move(signs.SAYS["question"](), 59, 19, .85)]),
    ]


@scene(mirrors=True)
def gather_study_papers() -> Parts:
    """A woman at a table takes a photo of her diploma; the school report and a list lie beside it."""
    return [
        figures.bust(48, 17, 60, 9.5, 17, "tail"), halo(path("o", "M7 58H89L92 91H4Z", 4.5), gap=2),
        _diploma(36, 61, 24, 27), path("o", "M12 65H29L28 87H10ZM67 65H84L86 87H68Z", 3), path("i", "M16 72H24M16 79H24M71 71H80M72 77H81M72 82H78", 2.5),
        halo(path("i", "M33 44L30 52L38 53M63 44L66 52L58 53", 5.5), gap=1.2), halo(path("s", "M38 48H58V58H38Z", 3.5), gap=1.5), dot("p", 48, 53, 2.5),
    ]


@scene(mirrors=False)
def ask_translation() -> Parts:
    """A translator at a table has our paper in Arabic script before her, and writes its words in Dutch on another."""
    return [
        blue(figures.bust(48, 17, 58, 9.5, 18, "bun")), halo(path("o", "M4 54H92V91H4Z", 4.5), gap=2),
        path("o", "M10 60H44V86H10Z", 3.5), script(27, 72, .85), blue(path("o", "M52 60H86V86H52Z", 3.5), move(signs.SAYS["latin"](), 67, 74, .8)),
        halo(path("a", "M32 42L24 52L27 60", 6), gap=1.2), halo(path("a", "M64 42L76 50L80 58", 6), path("i", "M77 68L82 54", 3.5), gap=1.2),
    ]


@scene(mirrors=True)
def apply_diploma_online() -> Parts:
    """A man types at a desk; on the screen before him stands his diploma, and a helper looks on."""
    return [
        path("o", "M36 7H72V48H36Z", 4.5), path("s", "M51 49H57V62H51Z", 2), path("i", "M47 63H61", 4), path("i", "M43 15H65M43 22H58M60 34L57 42M62 34L65 42", 3), dot("s", 61, 32, 5.5),
        figures.on_chair(16, 91, 1, .95, arm=""), blue(figures.bust(83, 42, 68, 8, 10, "scarf")),
        props.desk(30, 68, 62, 91), path("i", "M33 64H45", 4), halo(path("i", "M16 52L24 60L36 60", 6), gap=1),
    ]


@scene(mirrors=True)
def skill_test() -> Parts:
    """A man sews at a sewing machine; an examiner with a badge stands before him and marks a tick on her paper."""
    return [
        figures.on_chair(15, 91, 1, .95, look="beard", arm="M0-41L9-33L20-35"), props.table(30, 68, 34, 91),
        move(props.sewing_machine(0, 0), 33, 40, .72), path("s", "M24 61H36V67H24Z", 2),
        blue(figures.standing(82, 91, -1, .98, look="bun", arm="M0-41L6-31L12-37")), figures.badge(82, 91, -1, .98),
        halo(path("o", "M48 6H68V32H48Z", 4), gap=2), move(signs.tick(0, 0), 50, 11, .75), path("a", "M70 51L66 37", 5),
    ]


@scene(mirrors=True)
def ask_licence() -> Parts:
    """At the counter a woman shows a large card with a car on it, her driving licence; the clerk looks at it."""
    return [
        figures.standing(15, 91, 1, .98, look="tail", arm="M0-41L9-36L20-40"),
        blue(figures.bust(76, 44, 70, 8.5, 12)), props.counter(66, 57, 35, 91),
        halo(path("o", "M36 30H68V54H36Z", 4), gap=2), dot("s", 43.500, 38, 3.2), path("s", "M38.5 47Q39 42.500 43.500 42.500T48.500 47Z", 2), _car(58, 42, .55),
        hands.mitten(38, 50),
    ]


@scene(mirrors=True)
def watch_not_drive_yet() -> Parts:
    """Above a man first shows the card with a car at the desk: right. Below he already drives the car: wrong."""
    return signs.two_ways(
        [figures.small(10, 44, arm="M0-21L9-21"), path("o", "M21 11H45V31H21Z", 3), path("s", "M26 24V20L30 16H36L40 20V24Z", 2), path("i", "M29 26h.1M37 26h.1", 4),
         path("i", "M60 11h.1M60 21V27", 11), path("i", "M50 43V31H69V43", 4)],
        [path("i", "M5 36V26L15 24L24 11H46L55 24L67 27V36ZM45 24L49 19M45 24V28", 4), path("i", "M18 38h.1M54 38h.1", 11), path("i", "M35 20h.1M34 27V32L43 26", 6)])


# ------------------------------------------------------------ volunteering
@scene(mirrors=True)
def volunteer_work() -> Parts:
    """A woman with a volunteer's badge takes an old neighbour in a wheelchair for a walk to the park."""
    return [
        move(props.tree(0, 0), 65, 4, .75), path("i", "M80 40V88", 5),
        blue(figures.in_wheelchair(52, 90, 1, 0.95, look="bun")),
        figures.walking(17, 90, 1, 1.0, look="scarf", arm="M0-41L9-33L21-42"),
        figures.badge(17, 90, 1, 1.0),
    ]


@scene(mirrors=True)
def choose_helping() -> Parts:
    """A man takes one note from a board: a plant; on the others stand a pot, a ball and a wheelchair."""
    return [
        path("o", "M36 4H92V72H36Z", 4), *[path("o", f"M{x} {y}H{x + 20}V{y + 25}H{x}Z", 2.5) for x, y in ((68, 9), (42, 40), (68, 40))],
        pot(78, 22, .75), props.football(52, 53, 6.5), _wheelchair(78, 64, .75),
        figures.standing(16, 91, 1, 1, arm="M0-41L10-37L22-50"), halo(path("o", "M38 14H58V40H38Z", 3), gap=2), _plant(48, 37, .9), hands.mitten(39, 38),
    ]


@scene(mirrors=True)
def tell_before_helping() -> Parts:
    """In the open door of her office a helper with a badge hears from a woman that she wants to walk with an old neighbour."""
    return [
        path("i", "M60 90V30H92V90", 5), blue(figures.standing(77, 90, -1, .85, arm="M0-41L6-31L11-32")), figures.badge(77, 90, -1, .85),
        figures.standing(20, 91, 1, .85, look="scarf", dress=True, arm="M0-41L9-35L17-39"),
        signs.bubble(28, 3.5, 42, 34, (25, 36), holds=_wheelchair(48, 33, 1)),
    ]


@scene(mirrors=True)
def ask_to_help_here() -> Parts:
    """In a second-hand shop with a lamp and cups on the shelf a man asks the shopkeeper whether he may carry a box."""
    return [
        path("i", "M68 25H92", 4), path("s", "M73 5H79L82 13H70Z", 2), path("i", "M76 14V23", 3.5), path("s", "M86 16H91V23H86Z", 2),
        figures.standing(16, 91, 1, .95, arm="M0-41L9-31L17-33"), blue(figures.standing(77, 91, -1, .85, look="bun", arm="M0-41L6-31L13-33")), figures.badge(77, 91, -1, .85),
        signs.bubble(27, 3.5, 36, 38, (24, 28), holds=[figures.small(37, 38, 1, .72, arm="M0-21L10-19M0-21L10-15"), path("s", "M46 20H57V31H46Z", 3), path("w", "M51.500 20V24", 2)]),
    ]


@scene(mirrors=False, bleeds=True)
def agree_on_helping() -> Parts:
    """A hand writes down what is agreed: a plant, a clock, a bus."""
    return [
        path("o", "M6 5H64V91H6Z", 5), _plant(21, 31, 1), signs.clock(21, 50, 9, 2), move(signs.SAYS["bus"](), 21, 77, .95),
        path("i", "M40 20H54M40 49H54M40 74H50", 4), blue(hands.writing_hand(53, 77, pen="i")),
    ]


@scene(mirrors=True)
def watch_not_unpaid_job() -> Parts:
    """Above somebody walks with a person in a wheelchair for an hour: right. Below he carries heavy boxes while the boss sits: wrong."""
    return signs.two_ways(
        [figures.small(18, 45, legs=figures.SMALL_WALK, arm="M0-21L13-22"), path("i", "M42 27V36H52V43M43 28L50 31", 5), dot("s", 44, 17, 5.5), circle("o", 40, 38, 6, 3.5)],
        [figures.small(14, 45, legs=figures.SMALL_WALK, arm="M0-21L9-18"), path("i", "M24 8H36V33H24ZM24 20H36", 3.5), path("i", "M47 24V44M53 24V33H62V43", 5), dot("s", 54, 15, 5.5)])


@scene(mirrors=True)
def first_day_helping() -> Parts:
    """In a kitchen a woman stirs in a large pot; a volunteer with a badge shows how, and a friend came along."""
    return [
        figures.standing(10, 91, 1, .8, arm="M0-41L4-31L7-26"), figures.standing(31, 91, 1, .92, look="scarf", dress=True, arm="M0-41L9-37L19-42"),
        blue(figures.standing(83, 91, -1, .92, look="", arm="M0-41L9-36L18-39")), figures.badge(83, 91, -1, .92),
        path("i", "M44 77H71M48 77V89M67 77V89", 5), path("s", "M46 59H69V71Q69 74 66 74H49Q46 74 46 71Z", 2), path("i", "M43 63H72", 3.5),
        path("i", "M49 50L54 58", 4), blue(path("i", "M66 52L63 58", 4)), path("i", "M54 46Q51 41 54 36T54 27M62 46Q59 41 62 36T62 27", 3),
    ]


@scene(mirrors=True)
def proof_of_helping() -> Parts:
    """A volunteer worker gives a man a paper with a plant on it and her signature: what he did."""
    return [
        figures.receiving(19, 91, 1, .98, look="beard"), blue(figures.giving(80, 91, -1, .98, look="bun")), figures.badge(80, 91, -1, .98, 5),
        halo(blue(path("o", "M37 22H62V56H37Z", 4)), gap=2), _plant(49.500, 43, .85), path("i", "M43 50Q46 46 48 50T56 49", 2.2),
    ]
