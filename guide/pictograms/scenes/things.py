"""Single things to bring: papers, bags, cards. Always in a hand or on a table."""

from .. import figures, hands, props, signs
from ..ink import CUT, Parts, blue, circle, dot, halo, move, path, recolour
from ..registry import scene


# ------------------------------------------------------------ parts only used here
def _mini(x: float, base: float, h: float, pen: str = "s") -> Parts:
    """A tiny person from the front, h high: head and a shape from the shoulders down."""
    r = h * 0.19
    return [dot(pen, x, base - h + r, r),
            path(pen, f"M{-h * .17} 0V{-h * .42}Q0 {-h * .6} {h * .17} {-h * .42}V0Z", 2, x, base - 1)]


def _photo(x: float, y: float, k: float = 1) -> Parts:
    """Head and shoulders of a person as on a card, 20 by 26 around the middle of the head."""
    return [dot("s", x, y, 6 * k), path("s", "M-8 17Q-7 10 0 10T8 17Z", 4, x, y, k)]


def _fingers(x: float, y: float, m: int = 1) -> Parts:
    """Three finger ends over the left edge (m=1) of a thing held by both hands."""
    d = "M-5 0H4M-5 7.500H4M-5 15H4"
    return [path("w", d, 9, x, y, 1, m), path("i", d, 5.8, x, y, 1, m)]


def _table(y: float = 82) -> Parts:
    """A table top across the picture."""
    return path("i", f"M4 {y}H92M12 {y}V92M84 {y}V92", 5)


# ------------------------------------------------------------ cards
@scene(mirrors=True, bleeds=True)
def thing_residence_card() -> Parts:
    """A hand holds up a card with a person's photo, lines and a chip."""
    return [hands.holding_hand(58, 48, [
        path("o", "M6 10H84V62H6Z"), path("b", "M12 16H38V56H12Z", 3), recolour(_photo(25, 29, 1.1), {"i": "w", "s": "p"}),
        path("i", "M47 22H75M47 33H68", 4.5), path("i", "M47 46H54", 6)])]


@scene(mirrors=False, bleeds=True)
def thing_bank_card() -> Parts:
    """A hand holds a dark bank card with a chip and a euro sign."""
    return [hands.holding_hand(54, 46, [
        path("b", "M20 6L88 28L74 70L6 48Z", 6), path("w", "M17 18L84 40", 6),
        path("p", "M21 33L32 36.500L29 45L18 41.500Z", 3), euro_cut(58, 52)])]


def euro_cut(x: float, y: float) -> Parts:
    """A euro sign cut out of a solid."""
    return recolour(props.euro(x, y, 6, 3), {"i": "w"})


# ------------------------------------------------------------ papers of the family
@scene(mirrors=False)
def thing_income_proof() -> Parts:
    """On a table lie a paper with a large coin and rows of amounts, and banknotes."""
    return [
        props.paper(14, 5, 50, 72, 0), blue(dot("s", 39, 26, 14)), euro_cut(40.5, 26),
        path("i", "M24 49H40M24 60H40M24 71H34M48 49H54M48 60H54", 4),
        halo(props.banknotes(46, 48, 1)), _table(84),
    ]


@scene(mirrors=True, bleeds=True)
def thing_family_paper() -> Parts:
    """Two hands hold a wide paper on which father, mother and three children stand in a row."""
    return [
        path("o", "M8 8H88V76H8Z"), path("i", "M20 20H60", 4),
        _mini(21, 60, 31), _mini(38, 60, 29), _mini(52, 60, 22), _mini(64, 60, 18), _mini(76, 60, 14), path("i", "M20 68H76", 3),
        circle("a", 75, 21, 5, 4), path("i", "M9 89L4 95M87 89L92 95", 12), _fingers(9, 70), _fingers(87, 70, -1),
    ]


@scene(mirrors=True)
def thing_folder() -> Parts:
    """A woman holds a folder full of papers against her chest."""
    return [
        figures.bust(48, 15, 94, 10, 25, "tail"),
        halo(path("o", "M31 37H50V60H31Z", 4), path("o", "M46 33H67V60H46Z", 4), gap=2), path("i", "M52 40H61", 3),
        halo(path("b", "M24 48H40L45 54H74V86H24Z", 4), gap=2.5),
        halo(path("i", "M24 62L22 78L54 76", 8), gap=2),
    ]


@scene(mirrors=True, bleeds=True)
def thing_lease() -> Parts:
    """A hand holds a contract with a house on it and two names written below."""
    return [hands.holding_hand(40, 50, [
        path("o", "M30 5H90V91H30Z"), props.house_solid(44, 12, 32, 28),
        path("i", "M46 50H80M46 60H80", 4), path("i", "M39 79Q44 67 46 76T55 76", 3.5), path("a", "M65 79Q70 67 72 76T81 76", 3.5)], m=-1)]


@scene(mirrors=True, bleeds=True)
def thing_child_paper() -> Parts:
    """A hand holds a paper with a baby on it, lines of writing and a stamp."""
    return [hands.holding_hand(52, 56, [
        path("o", "M10 5H74V84H10Z"), blue(dot("s", 53, 20, 8), path("s", "M21 34Q22 26 32 27L46 28Q52 34 44 38L28 41Q20 41 21 34Z", 4)),
        path("w", "M29 27L33 40M38 27L42 38", 2.5), path("i", "M22 54H44M22 64H38", 4), circle("i", 28, 75, 1.5, 3)])]


@scene(mirrors=True, bleeds=True)
def thing_vaccination_booklet() -> Parts:
    """A hand holds a booklet with a large syringe on its cover."""
    return [hands.holding_hand(42, 54, [
        path("s", "M32 8H90V88H32Z", 5), path("p", "M44 12H87V84H44Z", 2),
        path("b", "M55 54L70 31L80 38L65 61Z", 3), path("a", "M75 35L82 23M77 21L87 28M60 57L52 70", 4)], m=-1)]


# ------------------------------------------------------------ school
@scene(mirrors=True)
def thing_school_report() -> Parts:
    """A child holds up a school report with rows of ticks."""
    return [
        figures.bust(48, 17, 94, 13, 20), halo(path("o", "M22 36H74V91H22Z")), 
        path("i", "M32 50h.1M32 64h.1M32 78h.1", 8), path("i", "M41 50H50M41 64H50M41 78H50", 4),
        path("a", "M57 48L61 53L68 43M57 62L61 67L68 57M57 76L61 81L68 71", 4), _fingers(22, 52), _fingers(74, 52, -1),
    ]


@scene(mirrors=True, bleeds=True)
def thing_school_letter() -> Parts:
    """A hand takes a letter of the school out of an envelope: a teacher at a board stands on it."""
    return [hands.holding_hand(62, 26, [
        path("o", "M14 5H76V70H14Z"), path("i", "M22 13H48V31H22Z", 3.5), path("i", "M28 22H40", 3), blue(_mini(58, 37, 26)),
        path("i", "M28 40h.1M42 40h.1", 9), path("i", "M24 49H60", 3)]),
        path("o", "M6 56H84V91H6Z"), path("i", "M6 57L45 78L84 57", 4)]


@scene(mirrors=True, bleeds=True)
def thing_school_bag() -> Parts:
    """A hand lifts a school bag by its loop."""
    return [
        hands.holding_hand(52, 12, [path("i", "M38 26V20Q38 12 46 12H52Q58 12 58 20V26", 5)]),
        halo(path("b", "M18 88V46Q18 26 36 26H54Q70 26 70 46V88Z", 5)),
        path("w", "M28 60H60V88M28 60V88M38 70H50M30 40H58", 4), path("a", "M13 56V82M75 56V82", 6),
    ]


@scene(mirrors=True, bleeds=True)
def thing_lunch_box() -> Parts:
    """An open hand holds an open lunch box with bread and an apple in it."""
    return [
        hands.open_hand(44, 70), path("o", "M20 4H82L86 24H16Z"),
        halo(path("o", "M22 40V28Q22 22 28 22H42Q48 22 48 28V40Z", 4)), path("b", "M65 27Q74 22 77 31Q77 42 66 42Q56 42 56 32Q58 23 65 27Z", 3), path("a", "M66 25Q66 20 70 18", 3),
        halo(path("s", "M12 40H88L84 62H16Z", 5)),
    ]


@scene(mirrors=True, bleeds=True)
def thing_water_bottle() -> Parts:
    """A hand holds a drinking bottle with water in it."""
    return [hands.phone_hand(32, 26, [
        path("s", "M42 3H50V10H42Z", 4), path("o", "M40 16H52Q62 20 62 32V86H30V32Q30 20 40 16Z"), path("s", "M38 13H54V17H38Z", 4),
        path("b", "M35 44Q41 40 46 44T57 44V81H35Z", 2)], 28, 58)]


@scene(mirrors=True)
def thing_textbook() -> Parts:
    """A thick lesson book lies open: a picture on one page, text on the other."""
    return [
        path("s", "M5 24V84H91V24Z", 5), path("o", "M48 22Q34 10 10 14V74Q34 70 48 80Q62 70 86 74V14Q62 10 48 22V80", 4),
        blue(props.house_solid(17, 26, 22, 24)), path("i", "M18 60Q30 59 39 63", 4),
        path("i", "M57 30Q67 25 77 25M57 42Q67 37 77 37M57 54Q67 49 77 49M57 66Q64 61 70 61", 4),
    ]


# ------------------------------------------------------------ letters of offices
@scene(mirrors=True, bleeds=True)
def thing_centre_certificate() -> Parts:
    """A blue hand presses a stamp on a paper with the big house of the centre on it."""
    return [
        path("o", "M6 22H66V91H6Z"), path("s", "M17 32H55V56H17Z", 3), path("p", "M32 48H40V57H32Z", 2),
        path("w", "M23 39h.1M32 39h.1M40 39h.1M49 39h.1M23 48h.1M49 48h.1", 5), path("i", "M17 67H30M17 77H26", 4),
        blue(hands.holding_hand(58, 34, [halo(path("s", "M54 30V58H44V68H68V58H60V30Z", 4))])), path("a", "M42 80H70", 4),
    ]


@scene(mirrors=True, bleeds=True)
def thing_diploma() -> Parts:
    """Two hands hold a wide diploma with a double edge and a seal with ribbons."""
    return [
        path("o", "M5 18H91V76H5Z"), path("i", "M13 26H83V68H13Z", 2.5), path("i", "M26 37H70M34 47H62", 4),
        halo(path("b", "M62 62V90L69 84L76 90V62Z", 3), gap=2), halo(dot("b", 69, 59, 11), gap=2), dot("p", 69, 59, 4.5),
    ]


@scene(mirrors=True, bleeds=True)
def thing_decision_letter() -> Parts:
    """A hand takes a letter with a person and a tick out of an envelope of the government."""
    return [hands.holding_hand(34, 30, [
        path("o", "M22 5H82V76H22Z"), _photo(38, 20, 1), blue(move(signs.tick(0, 0, 1.25), 54, 11)), path("i", "M34 49H70", 4)], m=-1),
        path("o", "M10 57H91V91H10Z"), path("i", "M20 67H40M20 78H32", 4), circle("a", 76, 73, 7, 4)]


# ------------------------------------------------------------ health
@scene(mirrors=True, bleeds=True)
def thing_health_sticker() -> Parts:
    """A hand peels one sticker from a sheet of stickers."""
    return [
        path("o", "M5 5H71V91H5Z"), path("i", "M14 14H34V31H14ZM42 14H62V31H42ZM14 41H34V58H14ZM14 68H34V83H14Z", 3),
        path("i", "M19 22H29M47 22H57M19 49H29M19 75H29", 3),
        hands.holding_hand(62, 46, [halo(path("b", "M38 46L68 40L72 62L44 70Z", 4)), path("w", "M52 50V62M46 57L58 55", 3.5)]),
    ]


@scene(mirrors=True)
def thing_medicine() -> Parts:
    """A bottle with a cross and a strip of pills stand on a table."""
    return [
        path("s", "M16 8H44V18H16Z", 5), path("o", "M18 20H42Q50 24 50 34V79H10V34Q10 24 18 20Z"), path("b", "M12 38H48V66H12Z", 2), path("w", "M30 43V61M21 52H39", 6),
        path("o", "M60 40H88V79H60Z", 4), path("i", "M68 49h.1M80 49h.1M68 60h.1M80 60h.1M68 71h.1M80 71h.1", 7.5), _table(84),
    ]


@scene(mirrors=True, bleeds=True)
def thing_prescription() -> Parts:
    """The blue hand of the doctor gives a paper with a bottle of medicine drawn on it and a name below."""
    return [blue(hands.holding_hand(58, 40, [])),
            path("o", "M8 5H72V91H8Z"), move(props.pill_bottle(0, 0, 1), 16, 14, 1.05), path("i", "M54 24h.1M54 36h.1M54 48h.1", 8),
            path("a", "M20 78Q27 62 30 74T42 74H52", 4), blue(halo(path("i", "M86 47Q74 37 60 40", 8), gap=2.5))]


@scene(mirrors=True, bleeds=True)
def thing_letters() -> Parts:
    """A hand holds a fan of letters."""
    one = [path("o", "M0 0H46V32H0Z", 4.5), path("i", "M1 2L23 18L45 2", 3.5)]
    return [hands.holding_hand(52, 58, [halo(move(one, 34, 3)), halo(move(one, 20, 20)), halo(move(blue(one), 6, 38))])]
