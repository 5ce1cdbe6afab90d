"""Teeth, eyes and ears."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.help.parts import coins

TOOTH = "M-7-6Q-4-9 0-7Q4-9 7-6Q9-1 6 3L4.5 10Q2 11 1 4Q0 2-1 4Q-2 11-4.5 10L-6 3Q-9-1-7-6Z"


def _tooth_plate(x: float, y: float, k: float = 1) -> Parts:
    """A blue plate with a white tooth on the wall of the dentist, 24 by 24."""
    return [path("b", "M2 2H22V22H2Z", 4, x, y, k), path("p", TOOTH, 2, x + 12 * k, y + 11.5 * k, .72 * k)]


def _glasses(x: float, y: float, k: float = 1, pen: str = "i", width: float = 3) -> Parts:
    """A pair of glasses from the front around x, y, 26 wide."""
    return [circle(pen, x - 7 * k, y, 5 * k, width), circle(pen, x + 7 * k, y, 5 * k, width), path(pen, "M-2-1Q0-2 2-1M-12-1L-14-2M12-1L14-2", width, x, y, k)]


@scene(mirrors=True)
def teeth_eyes_ears() -> Parts:
    """In a waiting room a man with a thick cheek tells about a tooth, a woman with glasses looks at a paper, an old man holds his hand behind his ear."""
    return [
        figures.bust(19, 42, 88, 9, 11), dot("s", 11, 46, 6.5), halo(path("i", "M10 68L5 76L7 56L11 53", 5), gap=2), signs.bubble(5, 4, 30, 27, (22, 36), holds=path("o", TOOTH, 3, 20, 17, .85)),
        figures.bust(48, 42, 88, 9, 11, "tail"), _glasses(48, 42, .66, "w", 2.4), halo(path("o", "M40 60H56V77H40Z", 3.5), gap=2), path("i", "M45 66H51M45 71H51", 2.4),
        figures.bust(76, 42, 88, 9, 11, "cap"), halo(path("i", "M87 66L89 74L88 49", 5.5), gap=2), path("a", "M82 24Q88 28 88 35M86 16Q92 20 92 28", 3),
    ]


@scene(mirrors=True, bleeds=True)
def swollen_cheek() -> Parts:
    """A face with one thick cheek and closed eyes; the hand of a nurse holds a thermometer in the mouth."""
    return [
        path("o", "M14 40Q14 6 46 6T78 40Q78 58 68 68Q60 76 46 76Q40 76 34 74Q24 86 12 78Q0 66 8 54Q14 48 14 40Z"), path("s", "M13 36Q14 6 46 6T79 36Q62 32 52 18Q36 34 13 36Z", 3),
        path("i", "M26 42Q31 46 36 42M56 42Q61 46 66 42", 4), path("i", "M38 65Q46 58 54 65", 4), path("i", "M12 64Q14 72 22 74", 3),
        halo(path("o", "M48 59L84 74L81 81L46 66Z", 3), gap=1.5), blue(hands.holding_hand(76, 68)),
    ]


@scene(mirrors=True)
def call_dentist() -> Parts:
    """A man phones about his tooth; under the sign with the tooth a dentist at the desk answers."""
    return [
        figures.standing(19, 91, 1, .96, look="beard", arm=figures.EAR), figures.at_ear(19, 91, 1, .96),
        signs.bubble(28, 3.5, 34, 28, (28, 33), holds=path("o", TOOTH, 3.5, 45, 17, 1)),
        _tooth_plate(70, 4, .95), blue(figures.on_chair(82, 91, -1, .95, look="bun", arm=figures.EAR), figures.at_ear(82, 91, -1, .95, 2.5)), figures.coat(82, 95, -1, .9), props.desk(46, 66, 26, 91),
    ]


@scene(mirrors=True)
def toothache_at_night() -> Parts:
    """At night a man sits on his bed with a hand on his cheek and tells about his tooth; water and a medicine stand beside him."""
    return [
        props.night(5, 5, 28, 25), path("i", "M5 56V90M48 73V90M5 81H48M62 71H90M76 71V90"), path("i", "M11 72H17", 9),
        figures.seated(30, 94, 1, 1.05, arm="", nod=2), halo(path("i", "M31 51L42 57L37 41", 6.5), gap=2),
        signs.bubble(50, 4, 40, 36, (43, 32), holds=path("o", TOOTH, 4.5, 70, 21, 1.3)),
        path("s", "M66 54H72V68H64V58ZM64 50H73", 3), path("i", "M80 54H88V68H80Z", 3),
    ]


@scene(mirrors=False)
def ask_dentist_price() -> Parts:
    """At the desk of the dentist a mother asks how many coins the tooth costs; her child stands at her hand."""
    return [
        figures.child(11, 91, 1, .54, arm="M0-41L7-38L13-38"), figures.standing(29, 91, 1, .9, look="scarf", dress=True, arm="M0-41L9-35L17-38", arm2="M0-41L-7-33L-11-27"),
        blue(figures.bust(80, 47, 70, 8, 11, "bun")), props.desk(58, 70, 34, 91), _tooth_plate(70, 3, .95),
        signs.bubble(5, 3.5, 56, 27, (38, 31), holds=[path("o", TOOTH, 3, 18, 16.5, .9), signs.question(49, 15, .75), coins((34, 17))]),
    ]


@scene(mirrors=True)
def dentist_checkup() -> Parts:
    """A man lies back in the chair under the lamp; the dentist bends over him with a little mirror."""
    return [
        _tooth_plate(4, 3), path("i", "M74 5H52L46 14M40 12L52 18", 4),
        path("i", "M14 62L24 76H56L64 86M40 78V90M30 90H50", 6),
        figures.head(24, 56, 7.5), path("i", "M30 64L40 70", 10), path("i", "M44 70H54L60 80", 6),
        blue(figures.standing(80, 90, -1, 1.05, look="bun", lean=8, arm="M0-41L13-33L26-35")), figures.coat(77, 90, -1, 1.05),
        halo(path("a", "M46 53L37 55", 3), blue(circle("o", 34, 56, 3, 2.5)), gap=1),
    ]


@scene(mirrors=True)
def check_adult_eyes() -> Parts:
    """A woman sits with her chin on the machine of the eye doctor; the doctor on the other side looks through it into her eye."""
    return [
        figures.on_chair(16, 91, 1, 1, look="tail", arm="M0-41L8-32L18-33", lean=3),
        blue(figures.on_chair(81, 91, -1, 1, look="bun", arm="M0-41L8-33L16-37", lean=3)), figures.coat(78, 96, -1, 1),
        path("p", "M34 62H64V94H34Z", 2), props.table(32, 62, 33, 91),
        path("i", "M40 60V26M38 46H34M38 22H34", 4), path("s", "M44 44H64V52H44Z", 3), path("o", "M46 30H58V40H46Z", 3.5), path("i", "M58 35H66", 5), path("i", "M54 52V60M46 60H60", 4), path("a", "M45 35H37", 2.5),
    ]


@scene(mirrors=False)
def watch_eye_doctor_first() -> Parts:
    """Above a woman covers one eye and reads the signs on the wall of the eye doctor: right. Below she already pays for glasses: wrong."""
    return signs.two_ways(
        [figures.small(14, 44, arm="M0-21L10-19L9-29"), path("i", "M23 11V14", 6), path("i", "M42 4H66V42H42ZM60 11H50V23H60M50 17H58M54 30H49V36H54M60 33h.1", 3)],
        [figures.small(9, 44, arm="M0-21L9-20"), props.banknote(19, 15, .8, 2.5), path("i", "M39 37H69M44 24L47 13L50 15M64 24L61 13L58 15M52 27H56", 3), path("i", "M42 24H52V32H42ZM56 24H66V32H56Z", 3.5)])


@scene(mirrors=True)
def hearing_test() -> Parts:
    """A child with a headset sits on a chair and raises a finger when it hears; at the desk a helper turns the knob of a machine."""
    return [
        path("i", "M12 56V90M12 74H34V90", 4), figures.seated(24, 85, 1, .8, arm="M0-41L10-38L12-50"), figures.headset(25, 40, 7.4)[:2],
        path("a", "M39 34Q43 39 39 44M45 30Q51 39 45 48", 3),
        blue(figures.bust(78, 28, 66, 9, 13, "bun")), figures.lanyard(78, 40, .9), props.desk(46, 66, 46, 91),
        halo(path("o", "M50 50H68V65H50Z", 3.5), gap=1.5), circle("i", 56, 57.5, 3.5, 2.5), path("i", "M63 54V61", 2.5), halo(path("a", "M88 48L82 60L70 58", 5.5), gap=1.2),
    ]


@scene(mirrors=True, bleeds=True)
def word_optician() -> Parts:
    """A face; the hand of the optician puts glasses on it; on the wall hang more glasses."""
    return [
        circle("o", 38, 50, 34, 5), path("s", "M5 42Q6 16 38 16T71 42Q52 38 44 26Q28 40 5 42Z", 3), path("i", "M24 54h.1M50 54h.1", 6), path("i", "M28 72Q37 78 48 72", 4), path("i", "M36 58L35 64H39", 3),
        halo(blue(path("o", "M12 46H34V62H12ZM42 46H64V62H42Z", 4), path("i", "M34 52H42", 4)), gap=1), path("i", "M24 54h.1M52 54h.1", 6), path("i", "M60 8H92", 3), _glasses(76, 14, .9, "i", 2.6),
        blue(hands.holding_hand(66, 48)),
    ]
