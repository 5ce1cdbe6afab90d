"""Cards, papers and letters to bring."""

from guide.pictograms import figures, hands, props
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path, recolour
from guide.pictograms.registry import scene


def _photo(x: float, y: float, k: float = 1) -> Parts:
    """Head and shoulders of a person as on a card, 20 by 26 around the middle of the head."""
    return [dot("s", x, y, 6 * k), path("s", "M-8 17Q-7 10 0 10T8 17Z", 4, x, y, k)]


def _fingers(x: float, y: float, m: int = 1) -> Parts:
    """A hand with three finger ends over the left edge (m=1) of a thing held by both hands."""
    d = "M-5 0H4M-5 7.500H4M-5 15H4"
    return [path("w", d, 9, x, y, 1, m), path("i", d + "M-5.500 0V15", 5.8, x, y, 1, m)]


def _euro_cut(x: float, y: float) -> Parts:
    """A euro sign cut out of a solid."""
    return recolour(props.euro(x, y, 6, 3), {"i": "w"})


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


@scene(mirrors=False, bleeds=True)
def thing_income_proof() -> Parts:
    """A hand holds up a paper on which a man with a cap works with a spade, and the money he gets for it."""
    return [hands.holding_hand(62, 66, [
        path("o", "M5 5H79V92H5Z"), figures.standing(21, 60, 1, .8, look="cap", arm="M0-41L7-30L15-33", lean=4), path("i", "M30 26L41 50", 3.5), path("s", "M37 49L44 46L47 57L41 58Z", 2),
        path("a", "M49 28H73V44H49Z", 3), blue(props.euro(62, 36, 4.6, 2.6)),
        path("i", "M14 72H44M14 81H36", 4)])]


@scene(mirrors=True, bleeds=True)
def thing_family_paper() -> Parts:
    """Two hands hold a wide paper on which father, mother and three children stand in a row."""
    return [
        path("o", "M8 8H88V74H8Z"), path("i", "M20 20H60", 4),
        figures.tiny(21, 65, 34), figures.tiny(38, 65, 31), figures.tiny(52, 65, 24), figures.tiny(64, 65, 19), figures.tiny(75, 65, 14),
        circle("a", 75, 22, 5.5, 4), path("i", "M9 85L3 99M87 85L93 99", 13), _fingers(9, 68), _fingers(87, 68, -1),
    ]


@scene(mirrors=True, bleeds=True)
def thing_folder() -> Parts:
    """A hand holds a folder out of which papers stick: one with a photo, one with a house, one with text."""
    return [
        hands.holding_hand(36, 58, [
            path("o", "M28 22H52V60H28Z", 4), _photo(37, 34, 0.7), path("o", "M66 14H90V60H66Z", 4), path("i", "M77 25H82M77 34H82", 3.5),
            halo(path("o", "M46 4H72V60H46Z", 4), gap=2), props.house_solid(51, 13, 16, 15, False), path("i", "M53 37H64", 3.5),
            halo(path("b", "M28 47H46L51 54H90V86H28Z", 5), gap=2.5), path("p", "M54 64H84V77H54Z", 3)], m=-1),
    ]


@scene(mirrors=True, bleeds=True)
def thing_lease() -> Parts:
    """A hand holds a contract with a house and a key on it and two names written below: ours and the landlord's."""
    return [hands.holding_hand(66, 56, [path("o", "M12 5H76V91H12Z"), props.house_solid(19, 12, 26, 24), blue(circle("i", 55, 24, 4.5, 4), path("i", "M60 24H70M65 24V28M70 24V29", 4)), path("i", "M22 46H60M22 56H52", 4),
        path("i", "M19 79Q23 67 25 76T34 76", 3.5), path("a", "M46 79Q50 67 52 76T61 76", 3.5)])]


@scene(mirrors=True, bleeds=True)
def thing_child_paper() -> Parts:
    """A hand holds a paper with the face of a baby on it, lines of writing and a stamp."""
    return [hands.holding_hand(58, 62, [
        path("o", "M8 5H80V91H8Z"), blue(circle("o", 40, 32, 16, 4.5), path("i", "M23 32h.1M57 32h.1", 8)), path("a", "M40 16Q36 22 41 24", 3.5),
        path("a", "M34 30h.1M46 30h.1", 5), path("a", "M34 38Q40 43 46 38", 3.5),
        path("i", "M19 60H54M19 72H44", 4.5), circle("i", 25, 83, 3, 2.5)])]


@scene(mirrors=True, bleeds=True)
def thing_vaccination_booklet() -> Parts:
    """A hand holds a booklet with a large syringe on its cover."""
    return [hands.holding_hand(42, 54, [
        path("s", "M32 8H90V88H32Z", 5), path("p", "M44 12H87V84H44Z", 2),
        path("b", "M55 54L70 31L80 38L65 61Z", 3), path("a", "M75 35L82 23M77 21L87 28M60 57L52 70", 4)], m=-1)]


@scene(mirrors=True)
def thing_school_report() -> Parts:
    """A child holds up a school report in both hands: three subjects (reading, sums, sport), each with a star."""
    return [
        dot("s", 48, 14, 11.5), path("s", "M28 50Q28 30 40 30H56Q68 30 68 50Z", 4), path("i", "M33 36Q16 44 14 56L18 64M63 36Q80 44 82 56L78 64", 8),
        halo(path("o", "M22 40H74V91H22Z")),
        path("o", "M38 51Q34 48 30 49V57Q34 56 38 59Q42 56 46 57V49Q42 48 38 51V58", 2.5), path("i", "M33.500 73L38 64L42.500 73Z", 3), circle("i", 38, 82, 3.8, 3),
        [path("b", "M0-6L1.8-2L6-1.500L3 1.600L3.800 6L0 3.8L-3.800 6L-3 1.600L-6-1.500L-1.8-2Z", 2, 60, y, .9) for y in (53, 68.500, 83)], _fingers(21, 60), _fingers(75, 60, -1),
    ]


@scene(mirrors=True, bleeds=True)
def thing_school_letter() -> Parts:
    """A hand takes a letter of the school out of an envelope: the school building and a child with a bag stand on it."""
    return [hands.holding_hand(79, 34, [
        path("o", "M6 5H82V70H6Z"), path("i", "M12 47V26H21L33 13L45 26H54V47Z", 4), path("s", "M29 37H37V47H29Z", 2), path("i", "M19 35h.1M47 35h.1M33 25h.1", 5),
        blue(dot("s", 67, 21, 4.5), path("i", "M66.500 30V37L63 46M66.500 37L70 46", 5), path("s", "M60 29H62V37H59Z", 4))]),
        path("o", "M5 54H84V91H5Z"), path("i", "M5 55L44.500 77L84 55", 4)]


@scene(mirrors=True, bleeds=True)
def thing_centre_certificate() -> Parts:
    """A blue hand presses a stamp on a paper with the big building of the centre on it, people before it."""
    return [
        path("o", "M6 5H72V91H6Z", 4), path("o", "M15 13H63V37H15Z", 4), path("s", "M23 20v2h2v-2zM33 20v2h2v-2zM43 20v2h2v-2zM53 20v2h2v-2zM23 29v1h2v-1zM53 29v1h2v-1zM35 29V35H43V29Z", 3),
        figures.tiny(19, 60, 18), figures.tiny(30, 60, 13), figures.tiny(41, 60, 18),
        path("i", "M15 69H30M15 80H26", 4),
        blue(hands.holding_hand(60, 55, [halo(path("i", "M57 78V52", 8), path("i", "M57 50h.1", 14), path("i", "M42 80H72", 9))])), path("a", "M42 89H72", 3.5),
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
    """A hand takes an official letter out of an envelope: a person, lines and a large seal stand on it."""
    return [hands.holding_hand(26, 30, [
        path("o", "M20 5H90V76H20Z"), _photo(46, 17, 1), path("i", "M62 15H80M62 27H80M36 49H58", 4), circle("a", 75, 43, 9, 3.5), path("a", "M70 40.500H80M71 46H79", 3)], m=-1),
        path("o", "M8 60H92V91H8Z"), path("i", "M9 61L50 80L91 61", 4)]


@scene(mirrors=True, bleeds=True)
def thing_health_sticker() -> Parts:
    """A hand peels one sticker with lines and a bar code off a sheet of stickers; its place on the sheet is empty."""
    def code(x: float, y: float) -> str:
        return f"M{x} {y}h14" + "".join(f"M{x + i} {y + 6}v6" for i in (0, 4, 10, 15, 19))

    spots = [(12, 12), (46, 12), (12, 39), (12, 66), (46, 66)]
    return [
        path("o", "M5 5H75V91H5Z", 4), path("i", "M40 7V89M7 33H73M7 60H73", 2), path("i", "".join(code(*at) for at in spots), 2.6),
        hands.holding_hand(78, 42, [halo(path("b", "M42 41L78 31L84 51L48 61Z", 4)), path("w", "M49 46L65 41.500M51 51.500L53 56.500M57.500 50L59 55M61.500 49L63 54M68 47L69.500 52", 2.6)]),
    ]


@scene(mirrors=True, bleeds=True)
def thing_prescription() -> Parts:
    """Our hand holds a paper with a bottle of medicine and a signature on it; the doctor who wrote it stands behind it."""
    return [
        blue(figures.bust(66, 14, 93, 10, 24)), figures.stethoscope(66, 28, 1.3), path("w", "M66 55V68", 2.5),
        hands.holding_hand(24, 62, [halo(path("o", "M14 22H54V86H14Z")), path("s", "M24 30H44V36H24Z", 3), path("b", "M26 40H42V60H26Z", 3.5), path("w", "M34 44V56M28 50H40", 3.5),
        path("a", "M24 76Q28 66 31 73T38 74H44", 3.5)], m=-1), halo(path("a", "M85 54L86 74L78 91", 8), gap=2.5),
    ]


@scene(mirrors=True, bleeds=True)
def thing_letters() -> Parts:
    """A hand holds a fan of letters."""
    one = [path("o", "M0 0H46V32H0Z", 4.5), path("i", "M1 2L23 18L45 2", 3.5)]
    return [hands.holding_hand(52, 58, [halo(move(one, 34, 3)), halo(move(one, 20, 20)), halo(move(blue(one), 6, 38))])]


@scene(mirrors=True, bleeds=True)
def thing_pin_letter() -> Parts:
    """A hand holds a letter with four covered digits on it, as dots, and an identity card beside it."""
    return [
        path("o", "M5 5H62V72H5Z", 4.5), path("i", "M14 16H44M14 25H34", 4), path("o", "M13 36H54V52H13Z", 3.5), path("i", "M20 44h.1M29 44h.1M38 44h.1M47 44h.1", 7), path("i", "M14 62H34", 4),
        hands.holding_hand(74, 62, halo(blue(props.id_card(36, 58, .95)))),
    ]


@scene(mirrors=True, bleeds=True)
def thing_passport_photo() -> Parts:
    """A hand holds a sheet with four equal photos of a face."""
    one = [dot("s", 15, 13, 6.5), path("s", "M6 31Q6 23 15 23T24 31Z", 2)]
    return [path("o", "M5 5H67V79H5Z", 4), path("i", "M36 6V78M6 42H66", 2.5), [move(one, x, y) for x in (6, 36) for y in (6, 43)], hands.holding_hand(68, 52)]


@scene(mirrors=True, bleeds=True)
def thing_medical_papers() -> Parts:
    """A hand holds a folder with a white plus on blue; papers stick out of it."""
    return [
        path("o", "M14 8H48V40H14Z", 4), path("i", "M21 17H40M21 25H40", 3), path("o", "M30 16H62V50H30Z", 4), path("i", "M37 25H54", 3),
        hands.holding_hand(72, 54, [path("o", "M5 36H27L33 43H74V88H5Z", 5), path("b", "M28 53H48V77H28Z", 3), path("w", "M38 57V73M30 65H46", 4.5)]),
    ]


@scene(mirrors=False, bleeds=True)
def thing_school_bill() -> Parts:
    """A hand holds a bill with a book on it and a coin under it."""
    return [hands.holding_hand(66, 46, [
        path("o", "M10 5H68V89H10Z"), path("o", "M0-6Q-6-10-12-9V9Q-6 8 0 11Q6 8 12 9V-9Q6-10 0-6V10", 3.5, 39, 24), path("i", "M20 45H48M20 55H42", 4), props.coin(39, 74, 9)])]


@scene(mirrors=True, bleeds=True)
def thing_driving_licence() -> Parts:
    """A hand holds a card with a photo and a car on it: a driving licence."""
    return [hands.holding_hand(24, 56, [
        path("o", "M8 18H90V76H8Z"), _photo(26, 36, .9), path("i", "M46 30H78", 4),
        path("s", "M42 60V53L48 51L54 43H68L75 51L81 53V60Z", 3), path("w", "M57 51L60 46H66L69 51Z", 2), dot("p", 52, 60, 6), dot("p", 71, 60, 6), dot("s", 52, 60, 4), dot("s", 71, 60, 4)], m=-1)]
