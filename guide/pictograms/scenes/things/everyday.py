"""Things of every day to bring."""

from guide.pictograms import hands
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene


def _table(y: float = 82) -> Parts:
    """A table top across the picture."""
    return path("i", f"M4 {y}H92M12 {y}V92M84 {y}V92", 5)


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
        hands.open_hand(44, 62), path("o", "M20 4H82L86 24H16Z"),
        halo(path("s", "M20 42Q20 26 34 26T50 42Z", 4)), path("w", "M28 32L31 38M36 31L39 37", 2.5), path("b", "M65 27Q74 22 77 31Q77 42 66 42Q56 42 56 32Q58 23 65 27Z", 3), path("a", "M66 25Q66 20 70 18", 3),
        halo(path("o", "M12 40H88L85 60H15Z")), path("i", "M42 47H58", 5),
    ]


@scene(mirrors=True, bleeds=True)
def thing_water_bottle() -> Parts:
    """A hand puts a bottle of water in the side pocket of a school bag."""
    return [
        path("i", "M17 16Q17 6 26 6T35 16", 5), path("o", "M6 90V34Q6 17 20 17H34Q48 17 48 34V90Z"),
        path("i", "M7 38Q27 46 47 38", 4), path("o", "M14 56H40V80H14Z", 4),
        hands.holding_hand(72, 20, [path("s", "M60 4H68V12H60Z", 4), path("o", "M57 14H71Q77 18 77 26V80H51V26Q51 18 57 14Z"), path("b", "M56 38H72V76H56Z", 2)]),
        halo(path("s", "M50 70H78V90H50Z", 5), gap=2.5),
    ]


@scene(mirrors=True)
def thing_textbook() -> Parts:
    """A thick lesson book lies open: a teacher at a board is on one page, text and boxes to fill in on the other."""
    return [
        path("s", "M5 24V84H91V24Z", 5), path("o", "M48 22Q34 10 10 14V74Q34 70 48 80Q62 70 86 74V14Q62 10 48 22V80", 4),
        path("i", "M16 21Q24 20 31 22V42Q24 40 16 41ZM20 31Q24 30 27 31.500", 3), blue(dot("s", 39, 34, 4.2), path("s", "M35 63L36 43Q39 40 42 44L43 66Z", 2.5), path("i", "M38 43L32 46L30 37", 3)),
        path("i", "M17 52Q23 51 28 52.500M17 62Q23 61 28 62.500", 3),
        path("i", "M57 31Q67 26 77 26M57 43Q67 38 77 38", 4), path("i", "M57 52L64 50V58L57 60ZM57 66L64 64V72L57 74ZM70 54L78 52.500M70 67L78 66", 3),
    ]


@scene(mirrors=True)
def thing_medicine() -> Parts:
    """A bottle with a cross and a strip of pills stand on a table."""
    return [
        path("s", "M16 8H44V18H16Z", 5), path("o", "M18 20H42Q50 24 50 34V79H10V34Q10 24 18 20Z"), path("b", "M12 38H48V66H12Z", 2), path("w", "M30 43V61M21 52H39", 6),
        path("o", "M60 40H88V79H60Z", 4), path("i", "M68 49h.1M80 49h.1M68 60h.1M80 60h.1M68 71h.1M80 71h.1", 7.5), _table(84),
    ]


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
    """A hand holds a phone; on its screen a receiver rings."""
    return [hands.holding_hand(62, 58, [
        path("o", "M29 6Q30 2 34 4L74 15Q78 16 77 20L60 84Q59 88 55 87L15 76Q11 75 12 71Z", 5.5), path("i", "M33 74L43 76.700", 3),
        path("a", "M38 27Q33 48 52 57", 6), path("a", "M38 24L42 29M55 59L52 53", 9), path("a", "M53 29Q61 34 61 44M51 39Q54 41 54 45", 4)])]


@scene(mirrors=True, bleeds=True)
def thing_spare_clothes() -> Parts:
    """A hand holds a small shirt and a small pair of trousers, neatly laid side by side."""
    return [hands.holding_hand(66, 56, [
        path("s", "M14 14H24Q30 20 36 14H46L57 26L49 34L45 30V52H15V30L11 34L3 26Z", 4), path("o", "M36 48H66V86H55L51 62L47 86H36Z", 4.5), path("i", "M37 54H65", 2.5)])]


@scene(mirrors=True, bleeds=True)
def thing_swim_bag() -> Parts:
    """A hand holds a bag by its cord; a towel and swimming goggles stick out of it."""
    return [
        path("o", "M16 42V26H42V42", 4), path("i", "M22 33H36", 3), circle("o", 50, 37, 6, 4), circle("o", 63, 37, 6, 4), path("i", "M56 37H57", 3),
        path("s", "M8 44H72L66 88H14Z", 5), path("w", "M20 64Q26 58 32 64T44 64T56 64M22 75Q28 69 34 75T46 75T56 75", 3),
        hands.holding_hand(72, 16, path("i", "M66 46Q80 40 78 24", 4.5)),
    ]
