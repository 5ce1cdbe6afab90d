"""Show-cards for the doctor and the pharmacy: the bubble holds what is asked."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.help.parts import day, plate


def _doctor_bust(x: float, y: float, base: float, r: float = 9, half: float = 16, look: str = "") -> Parts:
    """A doctor from the front behind a desk or in a bubble: stethoscope on the chest."""
    return [blue(figures.bust(x, y, base, r, half, look)), figures.stethoscope(x, y + r + 2, r / 8)]


@scene(mirrors=True)
def say_child_very_ill() -> Parts:
    """A mother phones: my child lies in bed with a thermometer in the mouth."""
    return [
        figures.standing(14, 90, 1, 1.05, look="scarf", dress=True, arm=figures.EAR), figures.at_ear(14, 90, 1, 1.05),
        signs.bubble(33, 4, 59, 56, (29, 34), holds=[
            path("o", "M43 14H82V34H43Z", 4),
            circle("o", 62, 29, 12, 4), path("i", "M55 26Q57 28 59 26M65 26Q67 28 69 26", 2.5),
            path("s", "M40 55V48Q40 43 46 43H78Q85 43 85 48V55Z", 4),
            halo(path("a", "M64 35L79 27", 5), gap=1.5)]),
    ]


@scene(mirrors=True)
def say_ill() -> Parts:
    """A man lies ill in bed, medicine stands beside him, and he asks for the doctor."""
    return [
        figures.in_bed(5, 94, 1, 60), path("i", "M70 78H92M75 78V92M87 78V92", 4.5),
        path("b", "M77 64H85V76H77Z", 3), path("i", "M78 59H84", 4), path("w", "M81 67V73M78 70H84", 2.4),
        signs.bubble(8, 4, 84, 47, (19, 58), holds=[_doctor_bust(50, 18, 48.5, 8.5, 17)]),
    ]


@scene(mirrors=True)
def say_doctor_appointment() -> Parts:
    """A woman asks for the doctor; a day is marked on the calendar beside her."""
    return [
        figures.bust(28, 66, 94, 9.5, 16, "bun"),
        signs.bubble(4, 4, 60, 42, (36, 53), holds=[_doctor_bust(34, 18, 43.5, 8, 15)]),
        move(day(0, 0), 60, 56, 1.05),
    ]


@scene(mirrors=True)
def say_pain_here() -> Parts:
    """A man holds his belly and says: here, on my body, it hurts."""
    return [
        figures.standing(17, 90, 1, 1.05, lean=4, arm=""),
        halo(path("i", "M21 48L33 56L24 63", 6), gap=2),
        signs.bubble(44, 4, 48, 86, (36, 30), holds=[figures.front(68, 86, 0.88), dot("p", 68, 45, 8), dot("b", 68, 45, 5.5)]),
    ]


@scene(mirrors=True)
def say_how_often() -> Parts:
    """A woman with a bottle of pills asks when to take them, by day or by night."""
    return [
        figures.bust(24, 67, 94, 9, 15, "scarf"),
        signs.bubble(8, 4, 80, 45, (36, 57), holds=[signs.days(20, 14, 2, 56, 26)]),
        move(props.pill_bottle(0, 0), 56, 53, 1), path("i", "M34 90L48 82H56", 7), hands.mitten(60, 81),
    ]


@scene(mirrors=True)
def say_join_health_fund() -> Parts:
    """A family asks for the card of the health fund, with the cross on it."""
    return [
        figures.bust(17, 67, 94, 8, 13), figures.bust(43, 69, 94, 7.5, 10, "scarf"),
        figures.bust(66, 74, 94, 6.5, 9), figures.bust(85, 77, 94, 6, 8),
        signs.bubble(8, 4, 80, 46, (23, 56), holds=[
            path("q", "M20 11H76V43H20Z", 3), plate(27, 17, 1),
            dot("s", 61, 22, 4.5), path("s", "M54 36Q54 30 61 30T68 36Z", 3)]),
    ]


@scene(mirrors=True)
def say_new_patients() -> Parts:
    """A woman phones a doctor and asks whether the door of the practice is open for her family."""
    return [
        figures.standing(15, 91, 1, .95, look="bun", dress=True, arm=figures.EAR), figures.at_ear(15, 91, 1, .95),
        _doctor_bust(66, 65, 93, 8, 13), blue(halo(path("i", "M76.500 61L74.500 72", 5.5), gap=1.5), halo(path("i", "M75 89L86 86L77 72", 5), gap=1)),
        signs.bubble(32, 4, 60, 41, (28, 30), holds=[
            figures.tiny(41, 41, 23), figures.tiny(51, 41, 19), path("i", "M73 41V18H86V41M73 18L67 22V42", 3.5), plate(75, 6, .45), signs.question(59, 16, .5)._replace(width=3)]),
    ]
