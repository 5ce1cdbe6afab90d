"""Single things to bring: papers, bags, cards. Always in a hand or on a table."""

from .. import figures, hands, props, signs
from ..ink import Parts, blue, circle, dot, halo, move, path, recolour
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


def _euro_cut(x: float, y: float) -> Parts:
    """A euro sign cut out of a solid."""
    return recolour(props.euro(x, y, 6, 3), {"i": "w"})


# ------------------------------------------------------------ cards
@scene(mirrors=True, bleeds=True)
def thing_residence_card() -> Parts:
    """A hand holds up a card with a person's photo, lines and a chip."""
    return [hands.holding_hand(60, 53, [
        path("o", "M6 10H86V64H6Z"), path("b", "M13 17H40V57H13Z", 3), recolour(_photo(26.5, 30, 1.1), {"i": "w", "s": "p"}),
        path("i", "M49 22H77M49 33H70", 4.5), path("i", "M49 46H54", 6)])]


@scene(mirrors=False, bleeds=True)
def thing_bank_card() -> Parts:
    """A hand holds a dark bank card with a chip and a euro sign."""
    return [hands.holding_hand(60, 52, [
        path("b", "M20 6L90 29L76 73L6 50Z", 6), path("w", "M17.500 16L86 38.500", 6),
        path("p", "M20 34L31 37.500L28 46L17 42.500Z", 3), _euro_cut(46, 49)])]


# ------------------------------------------------------------ papers of the family
@scene(mirrors=False)
def thing_income_proof() -> Parts:
    """On a table lie a paper with a large coin and rows of amounts, and banknotes."""
    return [
        props.paper(14, 5, 50, 72, 0), blue(dot("s", 39, 26, 14)), _euro_cut(40.5, 26),
        path("i", "M24 49H40M24 60H40M24 71H34M48 49H54M48 60H54", 4),
        halo(props.banknotes(46, 48, 1)), _table(84),
    ]


@scene(mirrors=True, bleeds=True)
def thing_family_paper() -> Parts:
    """Two hands hold a wide paper on which father, mother and three children stand in a row."""
    return [
        path("o", "M8 8H88V74H8Z"), path("i", "M20 20H60", 4),
        _mini(21, 65, 34), _mini(38, 65, 31), _mini(52, 65, 24), _mini(64, 65, 19), _mini(75, 65, 14),
        circle("a", 75, 22, 5.5, 4), path("i", "M9 85L3 99M87 85L93 99", 13), _fingers(9, 68), _fingers(87, 68, -1),
    ]


@scene(mirrors=True, bleeds=True)
def thing_folder() -> Parts:
    """A hand holds a folder out of which papers stick: one with a photo, one with a house, one with text."""
    return [
        hands.holding_hand(38, 58, [
            path("o", "M34 20H56V60H34Z", 4), _photo(45, 30, 0.7), path("o", "M62 12H86V60H62Z", 4), path("i", "M69 22H79M69 31H79", 3),
            halo(path("o", "M48 5H70V60H48Z", 4), gap=2), props.house_solid(53, 15, 12, 12, False), path("i", "M55 34H63", 3),
            halo(path("b", "M30 42H48L53 49H89V80H30Z", 5), gap=2.5), path("p", "M57 60H81V70H57Z", 3)], m=-1),
    ]


@scene(mirrors=True, bleeds=True)
def thing_lease() -> Parts:
    """Two hands, ours and the landlord's, hold a contract with a house on it and two names written below."""
    return [hands.holding_hand(32, 60, blue(hands.holding_hand(64, 36, [])), m=-1),
        path("o", "M22 5H73V91H22Z"), props.house_solid(32, 12, 31, 24), path("i", "M33 46H62M33 56H62", 4),
        path("i", "M29 79Q33 67 35 76T43 76", 3.5), path("a", "M52 79Q56 67 58 76T66 76", 3.5),
        halo(path("i", "M4 67Q16 57 29 61", 8), gap=2.5), blue(halo(path("i", "M92 43Q80 33 67 37", 8), gap=2.5))]


@scene(mirrors=True, bleeds=True)
def thing_child_paper() -> Parts:
    """A hand holds a paper with a small child on it, lines of writing and a stamp."""
    return [hands.holding_hand(58, 58, [
        path("o", "M8 5H78V89H8Z"), blue(figures.child_front(30, 62, 1.1)),
        path("i", "M52 18H68M52 29H68M52 40H62M18 72H50", 4), circle("i", 60, 80, 4, 3)])]


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
        figures.bust(48, 17, 94, 13, 31), halo(path("o", "M25 44H71V91H25Z")),
        path("i", "M35 54H47M35 67H47M35 80H47", 4),
        path("a", "M53 53L57 57L64 48M53 66L57 70L64 61M53 79L57 83L64 74", 4), _fingers(25, 60), _fingers(71, 60, -1),
    ]


@scene(mirrors=True, bleeds=True)
def thing_school_letter() -> Parts:
    """A hand takes a letter of the school out of an envelope: a teacher at a board stands on it."""
    return [hands.holding_hand(70, 30, [
        path("o", "M10 5H84V70H10Z"), path("i", "M18 13H44V31H18Z", 3.5), path("i", "M24 22H38", 3), blue(_mini(55, 42, 30)),
        path("i", "M22 42h.1M38 42h.1", 10)]),
        path("o", "M5 56H86V91H5Z"), path("i", "M5 57L45 78L86 57", 4)]


@scene(mirrors=True, bleeds=True)
def thing_school_bag() -> Parts:
    """A hand lifts a school bag by its loop."""
    return [
        hands.holding_hand(52, 12, [path("i", "M38 28V20Q38 12 46 12H52Q58 12 58 20V28", 5)]),
        halo(path("b", "M20 86V48Q20 30 36 30H54Q68 30 68 48V86Z", 5)),
        path("p", "M32 66H56V84H32Z", 4), path("a", "M33 66H55", 4), path("i", "M44 66V73", 4), path("w", "M28 54H60M34 42H54", 4), path("a", "M14 58V82M74 58V82", 6),
    ]


@scene(mirrors=True, bleeds=True)
def thing_lunch_box() -> Parts:
    """An open hand holds an open lunch box with bread and an apple in it."""
    return [
        hands.open_hand(44, 66), path("o", "M20 4H82L86 24H16Z"),
        halo(path("o", "M22 40V28Q22 22 28 22H42Q48 22 48 28V40Z", 4)), path("b", "M65 27Q74 22 77 31Q77 42 66 42Q56 42 56 32Q58 23 65 27Z", 3), path("a", "M66 25Q66 20 70 18", 3),
        halo(path("o", "M12 40H88L85 60H15Z")), path("i", "M42 47H58", 5),
    ]


@scene(mirrors=True, bleeds=True)
def thing_water_bottle() -> Parts:
    """A hand holds a drinking bottle with water in it."""
    return [
        path("i", "M68 60L98 74", 17), path("s", "M50 46H66L78 58L72 74L50 76Z", 5),
        path("o", "M30 20H54Q62 26 62 36V88Q62 91 59 91H25Q22 91 22 88V36Q22 26 30 20Z"), path("s", "M32 14H52V20H32ZM38 4H46V10H38Z", 4),
        path("b", "M27 39H57V86H27Z", 2),
        halo(path("i", "M19 54H25M19 63H25M19 72H25", 6.5), path("i", "M72 58Q62 48 44 51", 8), gap=2.2),
    ]


@scene(mirrors=True)
def thing_textbook() -> Parts:
    """A thick lesson book lies open: a picture on one page, text on the other."""
    return [
        path("s", "M5 24V84H91V24Z", 5), path("o", "M48 22Q34 10 10 14V74Q34 70 48 80Q62 70 86 74V14Q62 10 48 22V80", 4),
        path("b", "M28 32Q37 27 40 36Q41 51 28 51Q15 51 17 36Q20 27 28 32Z", 3), path("a", "M29 29Q29 24 33 22", 3), path("i", "M18 61Q30 60 39 64", 4),
        path("i", "M57 30Q67 25 77 25M57 42Q67 37 77 37M57 54Q67 49 77 49M57 66Q64 61 70 61", 4),
    ]


# ------------------------------------------------------------ letters of offices
@scene(mirrors=True, bleeds=True)
def thing_centre_certificate() -> Parts:
    """A blue hand presses a stamp on a paper with the big house of the centre on it."""
    return [
        path("o", "M5 5H72V91H5Z"), path("o", "M14 14H62V40H14Z", 3.5), path("i", "M22 22h.1M31 22h.1M45 22h.1M54 22h.1M22 31h.1M54 31h.1", 5.5), path("s", "M35 30H41V40H35Z", 3),
        path("i", "M15 51H42M15 61H34", 4), circle("a", 25, 77, 7, 4),
        halo(blue(path("s", "M55 44V66H46V76H70V66H61V44Z", 4))), blue(hands.holding_hand(60, 46, [path("s", "M56 46V58H60V46Z", 4)])),
    ]


@scene(mirrors=True, bleeds=True)
def thing_diploma() -> Parts:
    """A hand holds a wide diploma with a double edge and a seal with ribbons."""
    return [hands.holding_hand(26, 54, [
        path("o", "M12 8H91V72H12Z"), path("i", "M20 16H83V64H20Z", 2.5), path("i", "M32 29H72M38 40H66", 4)], m=-1),
        halo(path("b", "M62 58V90L69 84L76 90V58Z", 3), gap=2), halo(dot("b", 69, 55, 12), gap=2), dot("p", 69, 55, 5),
    ]


@scene(mirrors=True, bleeds=True)
def thing_decision_letter() -> Parts:
    """A hand takes a letter with a person and a tick out of an envelope of the government."""
    return [hands.holding_hand(26, 32, [
        path("o", "M20 5H90V76H20Z"), _photo(42, 18, 1), blue(move(signs.tick(0, 0, 1.25), 56, 14)), path("i", "M38 49H78", 4)], m=-1),
        path("o", "M10 57H91V91H10Z"), path("i", "M20 67H40M20 78H32", 4), circle("a", 76, 73, 7, 4)]


# ------------------------------------------------------------ health
@scene(mirrors=True, bleeds=True)
def thing_health_sticker() -> Parts:
    """A hand peels one sticker from a sheet of stickers."""
    return [
        path("o", "M5 5H71V91H5Z", 4), path("i", "M14 14H34V31H14ZM42 14H62V31H42ZM14 41H34V58H14ZM14 68H34V83H14Z", 2.5),
        path("i", "M19 20H29M19 25H25M47 20H57M47 25H53M19 47H29M19 52H25M19 73H29M19 78H25", 2),
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
    """A doctor with a stethoscope gives a paper with a bottle of medicine drawn on it."""
    return [
        blue(figures.bust(64, 15, 94, 10, 23)), figures.stethoscope(64, 29, 1.3), path("w", "M64 56V68", 2.5),
        halo(path("o", "M5 26H47V91H5Z")), move(props.pill_bottle(0, 0), 12, 33, 0.85), path("i", "M40 40h.1M40 50h.1M40 60h.1", 6.5),
        path("a", "M14 82Q19 70 22 78T30 79H38", 3.5), halo(path("a", "M82 58L77 82L50 76", 8), gap=2.5),
    ]


@scene(mirrors=True, bleeds=True)
def thing_letters() -> Parts:
    """A hand holds a fan of letters."""
    one = [path("o", "M0 0H46V32H0Z", 4.5), path("i", "M1 2L23 18L45 2", 3.5)]
    return [hands.holding_hand(52, 58, [halo(move(one, 34, 3)), halo(move(one, 20, 20)), halo(move(blue(one), 6, 38))])]


# ------------------------------------------------------------ to write and to call
@scene(mirrors=True, bleeds=True)
def thing_notebook() -> Parts:
    """A hand holds an exercise book with a spiral and a label on its cover."""
    return [hands.holding_hand(60, 54, [
        path("b", "M18 8H75V84H18Z", 5), path("p", "M32 17H69V50H32Z", 3), path("i", "M39 28H62M39 39H54", 3.5),
        path("w", "M18 17h7M18 30h7M18 43h7M18 56h7M18 69h7M18 80h7", 8), path("i", "M11 17H24M11 30H24M11 43H24M11 56H24M11 69H24M11 80H24", 4)])]


@scene(mirrors=True, bleeds=True)
def thing_pen() -> Parts:
    """A hand draws a line with one large pen."""
    return [move(hands.writing_hand(0, 0, pen="a"), 22, 78, 1.35), path("a", "M55.800 24L63 12", 8.1), path("i", "M66 20L70 13", 3.5), path("i", "M5 83Q8 74 12 80T22 80", 4)]


@scene(mirrors=True, bleeds=True)
def thing_phone() -> Parts:
    """A hand holds up a phone with twelve round keys on its screen."""
    return [hands.holding_hand(62, 58, [
        path("o", "M29 6Q30 2 34 4L74 15Q78 16 77 20L60 84Q59 88 55 87L15 76Q11 75 12 71Z", 5.5),
        path("a", "".join(f"M{35.5 + 10.5 * i - 3.1 * j} {22 + 2.8 * i + 11.6 * j}h.1" for j in range(4) for i in range(3)), 7), path("i", "M33 74L43 76.700", 3)])]