"""Asking for help, being ill, the doctor, the social worker."""

from .. import figures, hands, props, signs
from ..ink import Parts, blue, circle, dot, halo, ink, move, path
from ..registry import scene


# ------------------------------------------------------------ parts of this subject
def _plate(x: float, y: float, k: float = 1) -> Parts:
    """A blue plate with a white cross on a wall, 20 by 20."""
    return [path("b", "M2 2H18V18H2Z", 4, x, y, k), path("w", "M4.5 10H15.500M10 4.500V15.5", 4.5 * k, x, y, k)]


def _doctor_bust(x: float, y: float, base: float, r: float = 9, half: float = 16, look: str = "") -> Parts:
    """A doctor from the front behind a desk or in a bubble: stethoscope on the chest."""
    return [blue(figures.bust(x, y, base, r, half, look)), figures.stethoscope(x, y + r + 2, r / 8)]


def _scope(x: float, base: float = 90, m: int = 1, k: float = 1) -> Parts:
    """The stethoscope of a doctor in profile, cut out in paper on the chest."""
    return [path("w", "M-2-46Q4.5-43 2-34", 2.4, x, base, k, m), dot("p", x + 1.8 * k * m, base - 33 * k, 2.6)]


_at_ear, _PHONING = figures.at_ear, figures.EAR


def _says(x: float, y: float, w: float, h: float, tail: signs.Point, *held: Parts) -> Parts:
    """A large bubble whose content is drawn where it stands."""
    return [signs.speech(x, y, w, h, tail, content=[]), list(held)]

def _day(x: float, y: float) -> Parts:
    """A small calendar with one blue day, 30 by 29, for a bubble."""
    return [path("o", "M0 3H30V29H0Z", 4, x, y), path("s", "M0 3H30V8H0ZM8 0V3M22 0V3", 4, x, y),
            path("i", "M7 16h.1M15 16h.1M23 16h.1M7 23h.1M15 23h.1", 4, x, y), dot("b", x + 22.5, y + 22.5, 4.5)]


@scene(mirrors=True)
def theme_help() -> Parts:
    """A helper with a badge and a mother hold a letter together and look at it."""
    return [
        figures.bust(24, 25, 88, 10, 20, "scarf"),
        blue(figures.bust(71, 17, 88, 10, 20)),
        figures.lanyard(75, 30, 1.3),
        halo(path("o", "M28 46H68V92H28Z", 4.5), gap=2.5),
        path("i", "M37 56H59M37 65H59M37 74H48", 3.5), circle("i", 58, 80, 4.5, 3.5),
        path("w", "M24 66H34M24 74H33M24 82H32", 9), path("i", "M24 66H34M24 74H33M24 82H32", 6.5),
        path("w", "M62 66H72M63 74H72M64 82H72", 9), path("a", "M62 66H72M63 74H72M64 82H72", 6.5),
    ]


@scene(mirrors=True)
def medical_service() -> Parts:
    """A father walks with his child to the door with the cross, where a nurse stands."""
    return [
        path("i", "M56 88V8H92V88", 5),
        _plate(32, 10, 0.9),
        blue(figures.front(74, 88, 0.84, dress=True, left="M-4-60.5Q-9-60-13-53L-20-42")),
        figures.stethoscope(74, 37, 0.85),
        figures.walking(17, 90, 1, 0.95, arm="M0-41L5-30L14-25"),
        figures.child(40, 90, arm="M0-41L-7-37L-14-40", arm2="M0-41L8-34L14-33", legs="M0-26L8-15L7-4h3M0-26L-2-14L-7-6"),
    ]


@scene(mirrors=True)
def health_fund() -> Parts:
    """At a desk with a computer a clerk gives a mother with a baby a card with a cross and a photo."""
    return [
        figures.with_baby(17, 90, 1, 1.05, look="tail", dress=True),
        blue(figures.seated(83, m=-1, arm="M0-41L11-44L15-48")),
        figures.badge(83, m=-1),
        props.desk(46, 66, 22),
        halo(path("q", "M36 13H67V34H36Z", 4), gap=2), blue(path("i", "M42 23.500H51M46.500 19V28", 4.5), dot("s", 59, 20, 3), path("s", "M55 29Q55 25.500 59 25.500T63 29Z", 2)), path("a", "M68 42L63 35", 6),
    ]


@scene(mirrors=True)
def call_doctor() -> Parts:
    """A mother phones, and on the other side of the wall a doctor at his desk answers."""
    return [
        figures.standing(16, look="scarf", dress=True, arm=_PHONING), _at_ear(13),
        path("i", "M39 5V91", 3),
        _plate(46, 4),
        blue(figures.on_chair(80, m=-1, arm=_PHONING), _at_ear(80, m=-1, down=2.5)),
        _scope(80, m=-1),
        props.desk(46, 65, 25),
    ]


@scene(mirrors=True, bleeds=True)
def take_medicine() -> Parts:
    """A hand puts a box of medicine into a bag with a card and a booklet in it."""
    return [
        path("i", "M36 56Q38 46 50 46T64 56", 4.5),
        props.vaccination_booklet(9, 22, 0.9),
        hands.holding_hand(64, 22, blue(props.pill_bottle(42, 8, 0.95))),
        halo(path("o", "M5 56H78L73 92H10Z"), gap=2.5),
        props.id_card(25, 63, 0.7),
    ]


@scene(mirrors=True)
def doctor_visit() -> Parts:
    """A man on a chair shows the doctor where it hurts, with his hand on his belly."""
    return [
        _plate(34, 3),
        figures.on_chair(20, arm=""),
        path("w", "M20 49L31 55L25 63", 9), path("i", "M20 49L31 55L25 63", 6),
        path("i", "M36 60L41 58M34 66L39 68M37 52L42 48", 3),
        blue(figures.front(74, k=0.97, dress=True, look="bun", left="M-4-60.5Q-9-60-14-53L-25-45")),
        path("w", "M74 50V66", 2.2), figures.stethoscope(74, 31),
    ]


@scene(mirrors=True)
def pharmacy() -> Parts:
    """Behind a counter with shelves the pharmacist gives a man a box of medicine."""
    return [
        path("q", "M10 3.500H16V10H22.500V16H16V22.500H10V16H3.500V10H10Z", 4),
        path("i", "M75 22H93M75 42H93", 4), path("i", "M80 16V13M88 16V10M80 36V31M88 36V33", 6),
        blue(figures.bust(57, 15, 64, 8.5, 15)),
        path("w", "M51 28L57 36L63 28", 2.4),
        figures.giving(15, 90, 1, 0.95, arm="M0-41L12-37L22-39"),
        props.counter(64, 34, 58),
        halo(move(props.medicine_box(0, 0), 32, 40, 0.66), gap=2),
        path("w", "M69 42L65 53H55", 9), path("a", "M68 42L65 53H56", 5.5),
    ]


@scene(mirrors=True)
def family_chooses() -> Parts:
    """A family at a table: the child holds up the card with the house, the other cards stay on the table."""
    return [
        figures.bust(17, 17, 64, 8, 10),
        figures.bust(79, 19, 64, 8, 10, "scarf"),
        figures.bust(48, 22, 64, 7.5, 12),
        halo(path("o", "M13 62H83L92 88H4Z", 4.5), gap=2),
        path("o", "M20 69H34V82H20ZM62 69H76V82H62Z", 3), dot("s", 69, 73, 2.2),
        path("s", "M66 79Q66.5 77 69 77T72 79Z", 2), path("i", "M25 73H29M25 78H29", 2.5),
        halo(path("q", "M35 34H61V58H35Z", 4), path("i", "M32 48H37M64 48H59", 5), gap=1.8), blue(props.house_solid(40, 38, 16, 15)),
    ]


@scene(mirrors=True)
def ask_social_worker() -> Parts:
    """A man at a desk asks a helper with a badge and a computer about a house."""
    return [
        figures.on_chair(15, k=0.92, arm="M0-41L7-32L17-36"),
        blue(figures.on_chair(81.5, m=-1, k=0.92, look="bun", arm="M0-41L9-33L18-36")),
        figures.badge(81.5, 90, -1, 0.92),
        props.desk(36, 65, 37),
        props.computer(49, 40),
        signs.speech(33, 4, 34, 27, (25, 30), content="house"),
    ]


@scene(mirrors=False)
def call_112() -> Parts:
    """A man holds a phone to his ear; the phone number is 112 and the ambulance comes."""
    return [
        figures.standing(15, arm=_PHONING), _at_ear(15),
        signs.speech(36, 4, 56, 30, (29, 27), content=props.digits_112()),
        props.ambulance(38, 46),
    ]


@scene(mirrors=True)
def ask_appointment() -> Parts:
    """At the open door of his office a helper is asked by a mother for a day on the calendar."""
    return [
        path("i", "M58 88V27H91V88", 5),
        blue(figures.standing(76, 89, -1, 0.82, arm="M0-41L9-34L15-38")), figures.badge(76, 89, -1, 0.82),
        figures.standing(24, 91, 1, 0.7, look="scarf", dress=True, arm="M0-41L10-34L18-41"),
        _says(6, 3.5, 44, 31, (33, 40), move(_day(0, 0), 16.5, 6.8, 0.77)),
    ]


@scene(mirrors=True, bleeds=True)
def draw_questions() -> Parts:
    """A hand draws a house, a bed and a question mark in a notebook."""
    return [
        path("o", "M4 14H74V88H4Z"), path("i", "M16 8V19M28 8V19M40 8V19M52 8V19M64 8V19", 4),
        props.house_solid(9, 27, 23, 23),
        move(props.bed(0, 0), 39, 26, 0.5),
        blue(path("i", "M15 65A9 9 0 1 1 28 72Q24 74 24 78", 5.5)), blue(path("i", "M24 83h.1", 6)),
        hands.writing_hand(40, 79, pen="a"),
    ]


@scene(mirrors=True)
def take_letters() -> Parts:
    """A father puts an envelope into a folder full of letters."""
    return [
        figures.standing(18, 90, 1, 1.1, arm="M0-41L9-45L22-43", lean=2),
        path("o", "M54 18H70V60H54Z", 4), props.paper(70, 27, 20, 30),
        halo(move(props.envelope(0, 0), 38, 26, 0.62), gap=2),
        hands.mitten(43, 43),
        blue(halo(path("s", "M38 54H56L60 60H92V84H38Z", 4))),
        path("w", "M50 73H78", 3),
        path("i", "M37 89H93", 4),
    ]


@scene(mirrors=True)
def write_agreement() -> Parts:
    """A helper writes on a paper at the table what each will do, and the man watches."""
    return [
        blue(figures.bust(64, 20, 62, 9.5, 19, "bun")), figures.lanyard(64, 33, 1.2),
        figures.bust(21, 20, 62, 9.5, 16),
        halo(path("o", "M12 56H84L92 92H4Z", 4.5), gap=2),
        dot("s", 24, 67, 4.5), path("i", "M35 67H56", 4), dot("b", 21, 82, 4.5), path("a", "M33 82H50", 4),
        path("w", "M84 48L75 68", 10), path("a", "M82 48L76 67", 7), halo(path("i", "M73 57L57 82", 4), gap=1.5),
        path("a", "M76 67L69 65", 6),
    ]


@scene(mirrors=True)
def ask_again() -> Parts:
    """An old man comes back to the desk and asks about his paper; many days are crossed on the calendar."""
    return [
        signs.calendar(60, 4, 6, 0, 0.7),
        figures.elder(17, 90, 1, 0.85, legs="M0-26L-6-4h2M0-26L5-4h2"),
        blue(figures.seated(82, m=-1, k=0.85)), figures.badge(82, 90, -1, 0.85),
        props.desk(44, 65, 19),
        _says(4, 3.5, 48, 27, (34, 33), path("o", "M14 9H26V25H14Z", 3), path("i", "M18 14.500H22M18 19.500H22", 2.5),
              move(signs.question(0, 0), 39, 15, 0.75)),
    ]


@scene(mirrors=False)
def word_payment_paper() -> Parts:
    """A man gives the doctor a paper with a cross and a euro on it, instead of money."""
    return [
        figures.giving(13, 90, 1, 1, arm="M0-41L9-36L17-33"),
        blue(figures.standing(81, 90, -1, 1.05, dress=True, look="bun", arm="M0-41L9-31L17-30")), _scope(81, 90, -1, 1.05), figures.coat(81, 90, -1, 1.05),
        halo(path("o", "M34 10H63V64H34Z", 4.5), gap=2), move(ink(_plate(0, 0)), 40, 15, 0.9), props.euro(50, 44, 6, 3.5),
        path("i", "M31 57H38", 6), path("a", "M65 58H59", 6),
    ]


@scene(mirrors=False)
def word_increased_benefit() -> Parts:
    """Under the cross of the doctor a man puts one coin on the table, and a worker of the health fund a high pile of coins."""
    return [
        blue(_plate(37, 4, 1.1)),
        figures.standing(13, 90, 1, .95, arm="M0-41L9-33L17-35"),
        blue(figures.standing(85, 90, -1, .95, look="bun", arm="M0-41L6-41L11-47")), figures.badge(85, 90, -1, .95),
        path("i", "M22 70H78M27 70V90M73 70V90"),
        halo(props.coin(36, 57, 9.5), gap=1.5), path("a", "M58 63H70M58 55H70M58 47H70M58 39H70", 5.5),
    ]


@scene(mirrors=False)
def word_appointment() -> Parts:
    """Under a calendar and a clock a helper and a woman meet each other and shake hands."""
    return [
        signs.calendar(8, 3, 0, 6, 0.78),
        signs.clock(74, 20, 14, 10),
        figures.standing(22, 91, 1, 0.74, look="bun", dress=True, arm="M0-41L14-32L35-39", lean=1),
        blue(figures.standing(74, 91, -1, 0.74, arm="M0-41L14-32L33-38", lean=1)), figures.badge(74, 91, -1, 0.74),
    ]


@scene(mirrors=True)
def say_need_help() -> Parts:
    """A father, mother and child ask someone to pull them up by the hand, onto the rock."""
    return [
        figures.bust(22, 74, 94, 7.5, 11), figures.bust(70, 75, 94, 7.5, 11, "scarf"), figures.bust(47, 80, 94, 6, 8),
        _says(4, 4, 88, 57, (30, 65), path("i", "M12 55H49V38H84", 4.5),
              figures.standing(29, 53, 1, 0.5, arm="M0-41L18-44L37-53", lean=3, legs="M0-26L-7-4h2M0-26L13-22L16-10"),
              blue(figures.kneeling(68, 36, -1, 0.46, arm="M0-41L20-32", lean=12))),
    ]


@scene(mirrors=True)
def say_child_very_ill() -> Parts:
    """A mother phones: my child lies in bed with a fever, his father sits beside him."""
    return [
        figures.standing(16, 90, 1, 1.05, look="scarf", dress=True, arm=_PHONING), _at_ear(16, 90, 1, 1.05),
        _says(35, 6, 57, 66, (30, 34), figures.bust(76, 24, 58, 7.5, 10), halo(path("s", "M60 54Q66 46 72 52V58H60Z", 4), dot("s", 50, 49, 6.5)),
              path("i", "M40 45V69M87 54V69M40 63H87", 4.5), path("i", "M45 58H55", 6),
              path("w", "M70 40L58 48", 8), path("i", "M70 39L58 46", 4.5),
              path("a", "M43 36Q40 32 43 29M51 35Q48 31 51 28M59 34Q56 30 59 27", 3.5)),
    ]


@scene(mirrors=True)
def say_ill() -> Parts:
    """A man lies ill in bed and asks for the doctor."""
    return [
        figures.in_bed(7, 94, 1, 82),
        _says(34, 4, 58, 48, (26, 60), _doctor_bust(63, 18, 49.5, 8.5, 17)),
    ]


@scene(mirrors=True)
def say_doctor_appointment() -> Parts:
    """A woman asks for a day with the doctor."""
    return [
        figures.bust(28, 67, 94, 9, 16, "bun"),
        _says(4, 4, 88, 44, (38, 55), _doctor_bust(28, 17, 45.5, 7.5, 14), _day(52, 11)),
    ]


@scene(mirrors=True)
def say_pain_here() -> Parts:
    """A man holds his belly and says: here, on my body, it hurts."""
    return [
        figures.standing(17, 90, 1, 1.05, lean=4, look="cap", arm=""),
        path("w", "M21 48L32 56L25 64", 10), path("i", "M21 48L32 57L25 64", 6),
        _says(44, 4, 48, 86, (36, 30), figures.front(68, 84, 0.84), dot("p", 68, 46, 6.5),
              dot("b", 68, 46, 4.5)),
    ]


@scene(mirrors=True)
def say_how_often() -> Parts:
    """A woman with a bottle of pills asks when to take them, by day and by night."""
    return [
        figures.bust(24, 67, 94, 9, 15, "scarf"),
        _says(4, 4, 88, 44, (36, 57), circle("i", 28, 19, 5, 4),
              path("i", "M28 8.5V9M28 29V29.500M17.5 19H18M38 19H38.500M20.5 11.500L20.8 11.800M35.5 11.500L35.2 11.800M20.5 26.500L20.8 26.200M35.5 26.500L35.2 26.2", 3.5),
              path("s", "M70 9A10 10 0 1 0 78 24A9 9 0 0 1 70 9Z", 3),
              path("i", "M48 10V42", 2), path("a", "M24 38H32M66 38H74", 7)),
        move(props.pill_bottle(0, 0), 56, 53, 1), path("i", "M34 90L48 82H56", 7), hands.mitten(60, 81),
    ]


@scene(mirrors=True)
def say_join_health_fund() -> Parts:
    """A family asks for the card of the health fund, with the cross on it."""
    return [
        figures.bust(17, 67, 94, 8, 13), figures.bust(43, 69, 94, 7.5, 10, "scarf"),
        figures.bust(66, 74, 94, 6.5, 9), figures.bust(85, 77, 94, 6, 8),
        _says(8, 4, 80, 46, (51, 58), path("q", "M20 11H76V43H20Z", 3), _plate(27, 17, 1),
              dot("s", 61, 22, 4.5), path("s", "M54 36Q54 30 61 30T68 36Z", 3)),
    ]


@scene(mirrors=True)
def say_social_worker_appointment() -> Parts:
    """A man in a wheelchair asks on which day he can talk with the social worker with a badge."""
    return [
        figures.in_wheelchair(18, 92),
        _says(36, 4, 56, 58, (30, 32), _day(43, 10), blue(figures.bust(77, 43, 60, 5.5, 11)), figures.lanyard(77, 50.5, 0.6)),
    ]


@scene(mirrors=False)
def say_any_answer() -> Parts:
    """A girl asks the clerk at the counter whether there is a letter for us."""
    return [
        figures.teen(18, 90, look="tail", arm="M0-41L9-34L17-38"),
        blue(figures.bust(70, 57, 84, 8, 15)), figures.lanyard(70, 68, 0.9),
        path("o", "M47 82H92V91H47Z", 4.5),
        _says(30, 4, 62, 39, (26, 36), blue(move(props.envelope(0, 0), 36, 8, 0.78)), move(signs.question(0, 0), 80, 22, 0.95)),
    ]


@scene(mirrors=True)
def say_fire() -> Parts:
    """A man phones: our house is on fire."""
    return [
        figures.standing(15, 90, 1, 1.05, arm=_PHONING), _at_ear(15, 90, 1, 1.05),
        _says(36, 4, 56, 72, (29, 32), path("s", "M42 48L64 32L86 48H80V69H48V48Z", 4),
              path("s", "M50 36C45 28 52 24 51 14C57 19 58 23 58 27C60 22 61 16 66 9C66 18 72 20 71 28C74 25 75 22 75 18C80 26 82 30 78 38L64 30Z", 3),
              path("p", "M53 55H60V70H53Z", 2), path("p", "M70 49Q77 57 73.500 62H67Q63 58 68 55Z", 2), path("p", "M65 33Q61 29 65 23Q69 29 67 33Z", 2)),
    ]


@scene(mirrors=True)
def say_danger() -> Parts:
    """A mother holds her child close and phones that a man with a stick threatens us."""
    return [
        figures.standing(16, 90, 1, 1, look="bun", dress=True, arm=_PHONING), _at_ear(16),
        halo(figures.child(31, 90, -1, 0.58, arm="M0-41L8-40L14-36"), gap=2),
        _says(38, 4, 54, 62, (29, 31), blue(figures.standing(56, 62, 1, 0.7, arm2="M0-41L-13-45L-14-58", arm="M0-41L10-33L17-32", lean=8),
              path("i", "M52 23L50 11", 4)),
              figures.on_floor(83, 62, -1, 0.56, lean=3, nod=1, arm="M-2-28L9-36L11-47")),
    ]


@scene(mirrors=True)
def place_emergency_room() -> Parts:
    """A nurse pushes a sick man on a bed with wheels through the door with the cross."""
    return [
        path("i", "M5 88V31H47V60", 5), _plate(15, 3, 1.1),
        blue(figures.walking(79, 90, -1, 0.95, look="bun", arm="M0-41L6-33L12-34")), _scope(79, 90, -1, 0.95),
        halo(path("i", "M16 67H68", 6), gap=2), path("i", "M66 65V57M27 68L55 82M55 68L27 82", 4),
        circle("o", 26, 86, 3.5, 4), circle("o", 56, 86, 3.5, 4),
        halo(dot("s", 22, 55.5, 7), path("s", "M33 61V55Q44 48 57 53L60 56V61Z", 4), gap=2),
    ]


@scene(mirrors=True)
def pregnant_and_baby() -> Parts:
    """A nurse stands between a pregnant woman and a father with his baby."""
    return [
        blue(figures.front(46, 90, 0.96, dress=True)), figures.stethoscope(46, 31, 1),
        figures.pregnant(14.5, 90, 1, 0.92, look="tail"),
        figures.with_baby(86, 90, -1, 0.88),
    ]


@scene(mirrors=False)
def money_and_bank() -> Parts:
    """A woman takes the banknotes that come out of the machine of the bank."""
    return [
        figures.standing(17, 90, 1, 1.1, look="scarf", dress=True, arm="M0-41L9-34L20-37"),
        path("o", "M56 6H91V90H56Z"), path("s", "M64 14H83V33H64Z", 4), props.euro(75, 23.5, 5.5, 3)._replace(pen="w"),
        path("i", "M66 70h.1M74 70h.1M82 70h.1M66 79h.1M74 79h.1M82 79h.1", 5.5),
        path("i", "M62 51H84", 8),
        halo(path("q", "M36 36H62V49H36Z", 4), path("q", "M36 43H66V59H36Z", 4), gap=1.5), blue(props.euro(53, 51, 5, 3)),
        hands.mitten(40, 50),
    ]


@scene(mirrors=True)
def lawyer_procedure() -> Parts:
    """A lawyer with a white collar, her hand on the shoulder of a man, speaks about him to the judge behind the bench with the balance."""
    return [
        figures.bust(76, 37, 58, 7.5, 13), path("p", "M73 49H79L80 58H72Z", 2),
        path("s", "M61 62H91V88H61Z", 4), path("i", "M58 60H92"),
        path("w", "M76 67V83M68 69H84M72 84H80M68 70L65 77H71ZM84 70L81 77H87Z", 2),
        figures.standing(11, 90, 1, .86, arm=figures.HANG),
        blue(figures.standing(35, 90, 1, .82, dress=True, look="bun", arm="M0-41L9-38L19-42", arm2="M0-41L-10-37L-23-40")), path("p", "M34 55H38L40 62H36Z", 2),
        blue(signs.speech(35, 3.5, 32, 25, (43, 32), content=[])), dot("s", 51, 10.5, 3.6), path("s", "M45 23.500Q45 17.500 51 17.500T57 23.500Z", 2),
    ]


@scene(mirrors=True)
def worries_in_head() -> Parts:
    """At night a woman sits awake on her bed with her head in her hand."""
    return [
        path("o", "M6 6H40V42H6Z", 4), path("b", "M24 12A10 10 0 1 0 32 30A10 10 0 0 1 24 12Z", 2.5),
        path("i", "M6 60V90M6 79H90M90 70V90", 5), path("i", "M16 70H30", 9),
        figures.seated(54, 91, 1, 1.12, nod=2, look="tail", arm="", lean=3),
        path("w", "M58 48L74 58L69 40", 10), path("i", "M58 48L74 58L69 41", 6.5),
    ]


@scene(mirrors=True)
def quarrel_violence() -> Parts:
    """A woman tells a helper with a badge that a man at home lifts his fist and that she crouches."""
    return [
        figures.bust(24, 71, 94, 8, 12, "scarf"),
        blue(figures.bust(66, 70, 94, 8, 13)), figures.lanyard(66, 80, 0.8),
        path("w", "M56 86L38 84", 9), path("a", "M57 86L37 84", 6),
        _says(4, 4, 88, 53, (32, 62), figures.standing(34, 53, 1, 0.66, arm="M0-41L10-33L20-33", arm2="M0-41L-13-45L-14-60", lean=8),
              dot("s", 30, 13.5, 3.6),
              figures.on_floor(77, 53, -1, 0.66, look="tail", lean=4, nod=2, arm="M-2-28L10-36L12-50")),
    ]


@scene(mirrors=True)
def young_people_talk() -> Parts:
    """Two teenagers sit on the floor with a youth worker and tell that they are sad."""
    return [
        figures.on_floor(14, 90, 1, 0.9, arm="M-2-28L8-19L14-22"),
        blue(figures.on_floor(82, 90, -1, 0.95, arm="M-2-28L6-20L14-30")),
        halo(figures.bust(48, 60, 91, 7, 9, "bun"), gap=2),
        _says(10, 4, 48, 36, (22, 44), circle("i", 34, 22, 12.5, 4), path("i", "M29.5 19h.1M38.5 19h.1", 4.5), path("i", "M28 28Q34 23 40 28", 3)),
    ]


@scene(mirrors=True)
def search_family() -> Parts:
    """An old woman on a chair shows a photo of her family to a helper who stands at the desk."""
    return [
        figures.on_chair(15, 90, 1, 1, look="scarf", arm="M0-41L7-31L19-36"),
        blue(figures.standing(82, 90, -1, 1, arm="M0-41L8-33L16-38")), figures.badge(82, 90, -1, 1),
        props.desk(42, 72, 26),
        halo(path("o", "M34 28H66V62H34Z", 4), gap=2), dot("s", 44, 40, 4.5), dot("s", 56, 38, 5),
        path("s", "M38.5 59Q38.5 49 44 49Q48 49 48 59ZM51 59V53Q51 48 56 48T61.5 53V59Z", 2),
        path("w", "M30 54H38", 8.5), path("i", "M31 54H38", 6),
    ]


@scene(mirrors=True)
def treated_unfairly() -> Parts:
    """A landlord gives the key to one man and stops a woman with a scarf with his flat hand."""
    return [
        blue(figures.front(44, 90, 0.95, left="M-5-59.7Q-10-60-13-53L-17-50", right="M5-59.7Q10-60 12-53L19-60")),
        blue(path("s", "M60.5 24H66.500V31H60.500Z", 3), path("i", "M59.500 24V16M63.500 23V13.5M67.500 24V16M58 31L55 26", 3)),
        figures.standing(9, 90, 1, 0.92, arm="M0-41L7-31L14-34"),
        figures.standing(83, 90, -1, 0.92, look="scarf", dress=True, arm="M0-41L6-30L14-29", lean=-1),
        halo(circle("a", 25, 45, 4.5, 4), path("a", "M25 50V69M25 62H31M25 68H32", 4), gap=1.5),
    ]


@scene(mirrors=True)
def meet_buddy() -> Parts:
    """A mother with a stroller and a neighbour walk together and talk."""
    return [
        blue(figures.walking(18, 90, 1, 0.82, look="bun", arm="M0-41L8-35L14-40")),
        figures.walking(49, 90, 1, 0.82, look="scarf", dress=True, arm="M0-41L8-34L20-36"),
        path("i", "M66 60L75 64", 4), path("s", "M73 64H91Q91 77 82 77T73 64Z", 3), circle("o", 76, 85.5, 4, 4), circle("o", 89, 85.5, 4, 4),
        signs.speech(20, 4, 40, 26, (26, 34), content="cup"),
    ]


@scene(mirrors=True)
def who_is_who() -> Parts:
    """A mother and her child look at the wall with portraits of the people who help."""
    return [
        figures.standing(15, 90, 1, 1, look="scarf", dress=True, arm="M0-41L10-44L20-53"),
        figures.child(33, 91, arm="M0-41L6-42L8-54"),
        path("i", "M44 6H66V34H44ZM71 6H93V34H71ZM44 40H66V68H44ZM71 40H93V68H71Z", 3.5),
        blue(figures.bust(55, 15, 32, 5, 9), figures.bust(82, 16, 32, 5, 9, "bun"), figures.bust(55, 49, 66, 5, 9), figures.bust(82, 49, 66, 5, 9)),
        path("w", "M52 23L55 29L58 23M79 61H85M82 58V64", 2.4),
    ]
