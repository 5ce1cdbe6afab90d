"""Services for health."""

from guide.pictograms import figures, props
from guide.pictograms.ink import Parts, blue, dot, halo, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.services.parts import notes


@scene(mirrors=True)
def service_medical() -> Parts:
    """A nurse holds the arm of a child on a high bench, with a bandage wound round it; the mother stands behind the child."""
    return [
        path("b", "M40 4H58V22H40Z", 4), path("w", "M43 13H55M49 7V19", 4.5),
        figures.standing(12, k=0.95, look="scarf", dress=True, arm="M0-41L6-35L12-35"),
        path("i", "M25 75H46M28 75V88M43 75V88", 4),
        figures.seated(33, 87, k=0.66, arm=""),
        halo(path("i", "M33 60L58 57", 7), gap=1.5), path("w", "M42 59L50 58", 5.4), path("i", "M43 62L46 55M48 61L50.500 55", 2),
        blue(figures.standing(83, m=-1, look="bun", dress=True, arm="M0-41L10-30L24-31", lean=3)), figures.coat(81, 90, -1),
    ]


@scene(mirrors=True)
def service_doctor() -> Parts:
    """A doctor, a woman, listens with the stethoscope to the chest of a woman."""
    return [
        figures.bust(23, 28, 90, 10.5, 18, "scarf"),
        blue(figures.bust(74, 22, 90, 10, 18, "bun")),
        path("w", "M74 56V88", 2.4),
        path("w", "M64 32Q64 50 74 50Q84 50 84 32", 6.5), path("i", "M65 32Q65 47 74 47Q83 47 83 32M74 47Q74 60 60 58T40 62", 3),
        halo(blue(path("i", "M86 64L66 82L40 70", 8)), gap=2.5),
        dot("p", 34, 66, 7), dot("b", 34, 66, 4.5),
    ]


@scene(mirrors=True)
def service_doctor_night() -> Parts:
    """At night a man sits up in his bed; the doctor has come with his bag and listens at his chest."""
    return [
        props.night(8, 4, 30, 26),
        path("i", "M5 52V90M50 70V90M5 82H50"), path("i", "M16 58V70", 12), figures.head(18, 44, 8, "beard"), path("s", "M14 75V71Q16 67 22 67L40 68Q46 69 46 74V77H14Z", 4),
        blue(figures.standing(66, 90, -1, 1, arm="M0-41L12-30L30-30", lean=7)),
        halo(blue(dot("s", 25, 60, 3.5)), gap=2), blue(path("s", "M78 74H93V88H78Z", 3)), path("w", "M85.500 77V85M81.500 81H89.5", 3), path("a", "M82 73V70H89V73", 3),
    ]


@scene(mirrors=False)
def service_health_fund() -> Parts:
    """A clerk has the paper of the doctor before her and lays banknotes in the open hands of a man."""
    return [
        blue(figures.standing(80, 90, -1, 1, look="bun", arm="M0-41L8-40L19-43")), figures.badge(80, 90, -1, 1),
        path("p", "M50 72H94V92H50Z", 2), props.desk(50, 71, 42),
        figures.receiving(14, 90, 1, 1.02),
        notes(26, 30),
        halo(path("o", "M72 50H88V69H72Z", 3.5), gap=1.5), path("b", "M76 54H84V62H76Z", 2), path("w", "M78 58H82M80 56V60", 2),
    ]


@scene(mirrors=True)
def service_pharmacy() -> Parts:
    """An old woman with a stick walks to a shop with a cross on the wall, where the pharmacist stands."""
    return [
        path("i", "M40 88V26H92V88", 5),
        path("b", "M30 4H48V22H30Z", 4), path("w", "M33 13H45M39 7V19", 4.5),
        path("i", "M72 42H90M72 55H90", 3.5), path("i", "M77 38V36M84 38V34M77 51V49M84 51V48", 5.5),
        blue(figures.bust(60, 43, 68, 7.5, 12)),
        path("w", "M56 54L60 62L64 54", 2.4),
        path("i", "M47 70H90M50 70V88", 5),
        figures.elder(14, look="scarf", dress=True, k=0.95),
    ]


@scene(mirrors=True)
def service_care_centre() -> Parts:
    """At night in the hospital a nurse lays a blanket around the shoulders of a woman who sits on a bench; a cup of tea stands beside her."""
    return [
        path("s", "M60 4H90V26H60Z", 4), props.moon(75, 15, .8, "p"), path("b", "M6 6H24V24H6Z", 4), path("w", "M9 15H21M15 9V21", 4.5),
        path("i", "M4 74H46M8 74V88M42 74V88", 4.5), path("s", "M6 62H13V71H6Z", 3),
        figures.seated(28, 94, 1, .98, look="bun", arm="M0-41L7-30L13-29", nod=2), halo(path("q", "M25 48Q18 52 19 72L37 70Q38 54 33 47Z", 4), gap=1.5),
        blue(figures.standing(70, 90, -1, 1, look="tail", dress=True, arm="M0-41L12-38L31-34", lean=3)), figures.coat(69, 90, -1, 1),
    ]
