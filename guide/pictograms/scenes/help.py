"""Asking for help, being ill, the doctor, the social worker."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, ink, move, path
from guide.pictograms.registry import scene


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


def _half(x: float, base: float, r: float) -> Parts:
    """Head and shoulders on a photo or a paper, 4 r wide and about 4 r high."""
    return [dot("s", x, base - 3.3 * r, r), path("s", f"M{-1.6 * r} 0Q{-1.6 * r} {-1.7 * r} 0 {-1.7 * r}T{1.6 * r} 0Z", 2, x, base - 1)]


def _day(x: float, y: float) -> Parts:
    """A small calendar with one blue day, 30 by 29, for a bubble."""
    return [path("o", "M0 3H30V29H0Z", 4, x, y), path("s", "M0 3H30V8H0ZM8 0V3M22 0V3", 4, x, y),
            path("i", "M7 16h.1M15 16h.1M23 16h.1M7 23h.1M15 23h.1", 4, x, y), dot("b", x + 22.5, y + 22.5, 4.5)]


@scene(mirrors=True)
def theme_help() -> Parts:
    """A helper with a badge and a mother sit side by side at a table and read a letter together."""
    return [
        figures.bust(24, 22, 84, 10, 19, "scarf"),
        blue(figures.bust(72, 18, 84, 10, 19)), figures.lanyard(75, 31, 1.2),
        path("i", "M4 82H92M10 84V92M86 84V92", 5),
        halo(path("o", "M32 40H64V80H32Z", 4.5), gap=2.5), path("i", "M39 50H57M39 59H57M39 68H49", 3.5),
        halo(path("i", "M10 52L13 72L33 68", 7), path("a", "M86 50L84 70L63 66", 7), gap=2),
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
    """Behind a desk a clerk gives a mother with a baby a card with a cross and a photo."""
    return [
        figures.with_baby(14.5, 90, 1, 1, look="tail", dress=True),
        blue(figures.bust(80, 29, 66, 8.5, 13)), figures.lanyard(80, 41, .9),
        props.desk(44, 67, 48),
        halo(path("q", "M42 40H71V61H42Z", 4), path("a", "M77 60L70 54", 6), gap=1.5),
        blue(path("i", "M48 50.500H57M52.500 46V55", 4.5), dot("s", 64, 46.500, 3), path("s", "M60 56Q60 52 64 52T68 56Z", 2)),
    ]


@scene(mirrors=True)
def call_doctor() -> Parts:
    """A mother phones, and on the other side of the wall a doctor at his desk answers."""
    return [
        figures.standing(16, look="scarf", dress=True, arm=figures.EAR), figures.at_ear(13),
        path("i", "M39 5V91", 3),
        _plate(46, 4),
        blue(figures.on_chair(80, m=-1, arm=figures.EAR), figures.at_ear(80, m=-1, down=2.5)),
        _scope(80, m=-1),
        props.desk(46, 65, 25),
    ]


@scene(mirrors=True, bleeds=True)
def take_medicine() -> Parts:
    """A hand puts a bottle of medicine into a bag; a booklet and a card stick out of it."""
    return [
        path("o", "M9 26H27V60H9Z", 4), path("i", "M13 36H22M17.5 31.500V40.5M14 47H22", 3),
        props.id_card(24, 38, 0.62),
        hands.holding_hand(66, 22, blue(props.pill_bottle(45, 10, 0.95))),
        halo(path("s", "M6 56H72V80Q72 91 62 91H16Q6 91 6 80Z", 4), gap=2.5), path("w", "M20 57V66Q20 77 31 77H47Q58 77 58 66V57", 5),
    ]


@scene(mirrors=True)
def doctor_visit() -> Parts:
    """A man on a chair holds his hand on his belly where it hurts; the doctor bends towards it."""
    return [
        _plate(38, 3),
        figures.on_chair(17, k=1.05, arm="", lean=3, nod=2), halo(path("i", "M20 48L32 57L24 64", 6), gap=2),
        blue(figures.standing(72, 90, -1, 1.05, look="bun", dress=True, arm="M0-41L11-34L25-31", lean=5)), _scope(69, 90, -1, 1.05),
    ]


@scene(mirrors=True)
def pharmacy() -> Parts:
    """Behind a counter with shelves the pharmacist gives a man a box of medicine."""
    return [
        path("q", "M10 3.500H16V10H22.500V16H16V22.500H10V16H3.500V10H10Z", 4),
        path("i", "M76 20H93M76 40H93", 4), path("i", "M81 14V10M89 14V13M81 34V32M89 34V29", 5),
        blue(figures.bust(60, 17, 64, 8.5, 14)),
        path("w", "M54 30L60 38L66 30", 2.4),
        figures.standing(14, 90, 1, 0.95, arm="M0-41L9-32L18-32L21-34"),
        props.desk(44, 67, 48),
        halo(path("o", "M34 43H55V60H34Z", 4), blue(path("i", "M72 48L68 59L56 55", 6)), gap=1.5), path("i", "M44.500 47V56M40 51.500H49", 4),
    ]


@scene(mirrors=True)
def family_chooses() -> Parts:
    """A family sits at a table: the child holds the card with the house up high, the other cards stay on the table."""
    return [
        figures.bust(13, 30, 64, 7, 8),
        figures.bust(83, 30, 64, 7, 8, "scarf"),
        figures.bust(48, 38, 64, 6.5, 8), path("i", "M43 56L31 47L35 30M53 56L65 47L61 30", 4.5),
        path("o", "M10 64H86L92 90H4Z", 4),
        path("i", "M19 70H36V84H19ZM60 70H77V84H60Z", 2.5), move(signs.SAYS["bus"](), 27.5, 77, .45), move(signs.SAYS["book"](), 68.5, 77, .5),
        path("q", "M35 6H61V27H35Z", 4), blue(props.house_solid(41, 10, 14, 14)),
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
        figures.standing(15, arm=figures.EAR), figures.at_ear(15),
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
        signs.bubble(6, 3.5, 44, 31, (33, 40), holds=[move(_day(0, 0), 16.5, 6.8, 0.77)]),
    ]


@scene(mirrors=True, bleeds=True)
def draw_questions() -> Parts:
    """A hand draws a house, a bed and a question mark in a notebook."""
    return [
        path("o", "M4 12H80V90H4Z"), path("i", "M16 6V17M30 6V17M44 6V17M58 6V17M72 6V17", 4),
        props.house_solid(10, 23, 24, 24),
        path("i", "M44 23V42M72 31V42M44 38H72", 4), path("i", "M50 32h2", 6), path("s", "M59 31H70V36H59Z", 3),
        blue(path("i", "M14 65A8.5 8.500 0 1 1 26 71Q22 73 22 76", 5)), blue(path("i", "M22 83h.1", 6)),
        hands.writing_hand(40, 86, pen="a"),
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
    """A helper writes on a large paper what the man does and what she does herself, and he watches."""
    return [
        blue(figures.bust(70, 17, 80, 9, 18, "bun")), figures.bust(23, 17, 80, 9, 16), figures.lanyard(67, 30, 1.1),
        halo(path("o", "M18 42H66V92H18Z", 4.5), gap=2),
        _half(30, 64, 4), path("i", "M42 54H57M42 61H52", 3), blue(_half(30, 86, 4), path("i", "M42 76H53M42 83H46", 3)),
        halo(path("a", "M86 42L84 64L66 70", 7), path("i", "M50 84L68 59", 4), gap=1.5),
    ]


@scene(mirrors=True)
def ask_again() -> Parts:
    """An old man comes back to the desk and asks about his paper; many days are crossed on the calendar."""
    return [
        signs.calendar(61, 3, 6, 0, 0.7),
        figures.elder(17, 90, 1, 0.85, legs="M0-26L-6-4h2M0-26L5-4h2"),
        blue(figures.bust(76, 47, 69, 7.5, 13)), figures.lanyard(76, 58, .8),
        props.desk(47, 70, 45),
        signs.bubble(4, 3.5, 50, 27, (34, 33), holds=[
            path("o", "M14 9H26V25H14Z", 3), path("i", "M18 14.500H22M18 19.500H22", 2.5),
            move(signs.question(0, 0), 41, 15, 0.75)]),
    ]


@scene(mirrors=False)
def word_payment_paper() -> Parts:
    """A man gives the doctor a paper with a cross and a euro on it, instead of money."""
    return [
        figures.standing(14, 90, 1, 1, arm="M0-41L9-35L21-36"),
        blue(figures.standing(82, 90, -1, 1.05, dress=True, look="bun", arm="M0-41L8-32L18-34")), _scope(82, 90, -1, 1.05),
        path("o", "M35 24H62V64H35Z", 4), move(ink(_plate(0, 0)), 41, 29, 0.75), props.euro(49.5, 54, 5.5, 3.2),
    ]


@scene(mirrors=False)
def word_increased_benefit() -> Parts:
    """Under the cross of the doctor a man puts one coin on the table, and a worker of the health fund a pile of coins."""
    pile = ((52, 56), (70, 56), (61, 40))
    return [
        blue(_plate(23, 3, 1.2)),
        figures.standing(9, 90, 1, .95, arm="M0-41L7-32L12-33"),
        blue(figures.standing(87, 90, -1, .95, arm="M0-41L6-42L12-47")), figures.badge(87, 90, -1, .95),
        path("i", "M18 70H80M24 70V90M74 70V90"),
        circle("o", 29, 57, 8.5, 4), props.euro(30, 57, 4.2, 2.6),
        blue([circle("o", x, y, 8, 4) for x, y in pile], [props.euro(x + 1, y, 4, 2.6) for x, y in pile]),
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
    """A father, mother and child ask someone to pull them by the hand up a high step."""
    return [
        figures.bust(22, 74, 94, 7.5, 11), figures.bust(70, 75, 94, 7.5, 10, "scarf"), figures.bust(47, 79, 94, 6, 8),
        signs.bubble(4, 4, 88, 56, (29, 64), holds=[
            path("s", "M52 47H89V56L86 58H52Z", 4),
            figures.standing(36, 57, 1, .54, arm="M0-41L14-43L25-50", lean=2, legs="M0-26L-7-4h2M0-26L17-34L26-27"),
            blue(figures.standing(72, 45, -1, .54, arm="M0-41L14-37L27-28", lean=6, legs="M0-26L-7-4h2M0-26L8-15L8-4"))]),
    ]


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
        path("s", "M77 64H85V76H77Z", 3), path("i", "M78 59H84", 4), path("w", "M81 67V73M78 70H84", 2.4),
        signs.bubble(8, 4, 84, 47, (19, 58), holds=[_doctor_bust(50, 18, 48.5, 8.5, 17)]),
    ]


@scene(mirrors=True)
def say_doctor_appointment() -> Parts:
    """A woman asks for a day with the doctor."""
    return [
        figures.bust(28, 67, 94, 9, 16, "bun"),
        signs.bubble(4, 4, 88, 44, (38, 55), holds=[_doctor_bust(28, 17, 45.5, 7.5, 14), _day(52, 11)]),
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
        signs.bubble(4, 4, 88, 44, (36, 57), holds=[
            circle("i", 23, 25, 5, 4),
            path("i", "M23 14.5V15M23 35V35.500M12.5 25H13M33 25H33.500M15.5 17.500L15.8 17.800M30.5 17.500L30.2 17.800M15.5 32.500L15.8 32.200M30.5 32.500L30.2 32.2", 3.5),
            path("s", "M73 15A10 10 0 1 0 81 30A9 9 0 0 1 73 15Z", 3),
            blue(signs.question(48, 24, 1.15))]),
        move(props.pill_bottle(0, 0), 56, 53, 1), path("i", "M34 90L48 82H56", 7), hands.mitten(60, 81),
    ]


@scene(mirrors=True)
def say_join_health_fund() -> Parts:
    """A family asks for the card of the health fund, with the cross on it."""
    return [
        figures.bust(17, 67, 94, 8, 13), figures.bust(43, 69, 94, 7.5, 10, "scarf"),
        figures.bust(66, 74, 94, 6.5, 9), figures.bust(85, 77, 94, 6, 8),
        signs.bubble(8, 4, 80, 46, (23, 56), holds=[
            path("q", "M20 11H76V43H20Z", 3), _plate(27, 17, 1),
            dot("s", 61, 22, 4.5), path("s", "M54 36Q54 30 61 30T68 36Z", 3)]),
    ]


@scene(mirrors=True)
def say_social_worker_appointment() -> Parts:
    """A man in a wheelchair asks on which day he can talk with the social worker with a badge."""
    return [
        figures.in_wheelchair(18, 92),
        signs.bubble(36, 4, 56, 58, (30, 32), holds=[_day(43, 10), blue(figures.bust(77, 43, 60, 5.5, 11)), figures.lanyard(77, 50.5, 0.6)]),
    ]


@scene(mirrors=False)
def say_any_answer() -> Parts:
    """A girl asks the clerk at the counter whether there is a letter for us."""
    return [
        figures.teen(18, 90, look="tail", arm="M0-41L9-34L17-38"),
        blue(figures.bust(70, 57, 84, 8, 15)), figures.lanyard(70, 68, 0.9),
        path("o", "M47 82H92V91H47Z", 4.5),
        signs.bubble(30, 4, 62, 39, (26, 36), holds=[blue(move(props.envelope(0, 0), 36, 8, 0.78)), move(signs.question(0, 0), 80, 22, 0.95)]),
    ]


@scene(mirrors=True)
def say_fire() -> Parts:
    """A man phones: our house is on fire."""
    return [
        figures.standing(15, 90, 1, 1.05, arm=figures.EAR), figures.at_ear(15, 90, 1, 1.05),
        signs.bubble(36, 4, 56, 72, (29, 32), holds=[
            path("s", "M42 48L64 32L86 48H80V69H48V48Z", 4),
            path("s", "M50 36C45 28 52 24 51 14C57 19 58 23 58 27C60 22 61 16 66 9C66 18 72 20 71 28C74 25 75 22 75 18C80 26 82 30 78 38L64 30Z", 3),
            path("p", "M53 55H60V70H53Z", 2), path("p", "M70 49Q77 57 73.500 62H67Q63 58 68 55Z", 2), path("p", "M65 33Q61 29 65 23Q69 29 67 33Z", 2)]),
    ]


@scene(mirrors=True)
def say_danger() -> Parts:
    """A mother with her child phones that a man with a raised fist threatens her."""
    return [
        figures.standing(14, 90, 1, 1, look="bun", dress=True, arm=figures.EAR), figures.at_ear(14),
        halo(figures.child(29, 90, -1, 0.58, arm="M0-41L8-38L15-36"), gap=2),
        signs.bubble(36, 4, 56, 60, (28, 31), holds=[
            figures.standing(54, 60, 1, 0.7, arm2="M0-41L-13-45L-16-61", arm="M0-41L8-33L13-36", lean=4),
            figures.standing(79.5, 60, -1, 0.66, look="bun", dress=True, arm="M0-41L11-43L11-56", lean=-1)]),
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
        blue(figures.front(47, 90, 0.84, dress=True)), figures.stethoscope(47, 39, .85),
        figures.pregnant(15, 90, 1, 0.98, look="tail"),
        figures.with_baby(85, 90, -1, 0.98),
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
        figures.bust(24, 74, 94, 7.5, 10, "bun"),
        blue(figures.bust(72, 72, 94, 8, 12)), figures.lanyard(72, 82, 0.8),
        signs.bubble(4, 4, 88, 52, (33, 62), holds=[
            path("i", "M10 21L48 9L86 21M15 20V54M81 20V54", 3),
            figures.standing(37, 53, 1, 0.57, arm="M0-41L10-34L16-36", arm2="M0-41L-13-45L-16-60", lean=5),
            figures.on_floor(66, 54, -1, 0.6, look="bun", lean=0, nod=1, arm="M-2-28L14-30L18-43")]),
    ]


@scene(mirrors=True)
def young_people_talk() -> Parts:
    """Two teenagers sit on the floor with a youth worker and tell that they are sad."""
    return [
        figures.on_floor(14, 90, 1, 0.9, arm="M-2-28L8-19L14-22"),
        blue(figures.on_floor(82, 90, -1, 0.95, arm="M-2-28L6-20L14-30")),
        halo(figures.bust(48, 60, 91, 7, 9, "bun"), gap=2),
        signs.bubble(10, 4, 48, 36, (22, 44), holds=[circle("i", 34, 22, 12.5, 4), path("i", "M29.5 19h.1M38.5 19h.1", 4.5), path("i", "M28 28Q34 23 40 28", 3)]),
    ]


@scene(mirrors=True)
def search_family() -> Parts:
    """An old woman on a chair holds a photo of her family and asks a helper with a badge where they are."""
    return [
        figures.on_chair(15, 90, 1, 1, look="scarf", arm="M0-41L8-29L18-31"),
        blue(figures.standing(85, 90, -1, 1, arm="M0-41L7-33L13-37")), figures.badge(85, 90, -1, 1),
        halo(path("o", "M34 39H67V67H34Z", 4), gap=2), dot("s", 42, 47.5, 4), dot("s", 59, 47.5, 4), dot("s", 50.5, 55, 3),
        path("s", "M38 63V58Q38 54.5 42 54.5Q44.5 54.5 45 57V63ZM56 63V57Q56.500 54.500 59 54.5Q63 54.500 63 58V63ZM48.5 63V61H52.500V63Z", 2),
        signs.bubble(32, 3.5, 36, 26, (25, 26), holds=[move(signs.question(0, 0), 50, 16.5, .85)]),
    ]


@scene(mirrors=True)
def treated_unfairly() -> Parts:
    """A landlord gives the key to one man and holds up his flat hand to a woman with a scarf."""
    return [
        figures.standing(9, 90, 1, 0.92, arm="M0-41L8-37L19-40"),
        figures.standing(82, 90, -1, 0.92, look="scarf", dress=True, arm="M0-41L3-30L7-28", lean=-2),
        blue(figures.front(46, 90, 0.86, left="M-5-59.7Q-10-58-13-50L-17-46", right="M5-59.7Q11-59 13-52L18-48"), hands.stopping(64, 49, 1, 1)),
        halo(circle("a", 27, 51, 4, 3.5), path("a", "M27 55V69M27 63H32M27 68H32", 3.5), gap=1.5),
    ]


@scene(mirrors=True)
def meet_buddy() -> Parts:
    """A mother with a stroller and a neighbour walk together and talk about a cup of tea."""
    return [
        blue(figures.walking(17, 90, 1, 0.82, look="bun", arm="M0-41L8-35L14-40")),
        figures.walking(45, 90, 1, 0.82, look="scarf", dress=True, arm="M0-41L8-34L18-36"),
        path("i", "M61 60L68 71", 4), path("s", "M67 70H91Q90 80 79 80Q69 80 67 70ZM80 67V54Q91 55 91 67Z", 3), circle("o", 72, 85, 4, 4), circle("o", 86, 85, 4, 4),
        signs.speech(18, 4, 40, 26, (24, 34), content="cup"),
    ]


@scene(mirrors=True)
def who_is_who() -> Parts:
    """A mother and her child look at the wall with portraits of the people who help."""
    return [
        figures.standing(14, 90, 1, 1, look="scarf", dress=True, arm="M0-41L10-44L20-53"),
        figures.child(33, 91, arm="M0-41L7-32L10-27"),
        path("i", "M43 6H65V35H43ZM71 6H93V35H71ZM43 42H65V71H43ZM71 42H93V71H71Z", 3),
        blue(figures.bust(54, 15, 33, 5, 9), figures.bust(82, 16, 33, 5, 9, "bun"), figures.bust(54, 51, 69, 5, 9), figures.bust(82, 51, 69, 5, 9)),
        path("w", "M51 23Q51 27 54 27T57 23M54 27V30M79 24L82 28L85 24M79 64H85M82 61V67M52 60L54 66L56 60", 2.4),
    ]
