"""The doctor, the health fund, the pharmacy, the hospital."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.help.parts import coins, cross, plate


def _scope(x: float, base: float = 90, m: int = 1, k: float = 1) -> Parts:
    """The stethoscope of a doctor in profile, cut out in paper on the chest."""
    return [path("w", "M-2-46Q4.5-43 2-34", 2.4, x, base, k, m), dot("p", x + 1.8 * k * m, base - 33 * k, 2.6)]


@scene(mirrors=True)
def theme_help() -> Parts:
    """A mother holds a letter; a helper with a badge sits beside her at the table and reads along."""
    return [
        figures.bust(24, 22, 84, 10, 19, "scarf"),
        blue(figures.bust(74, 20, 84, 10, 17, "bun")), figures.lanyard(76, 33, 1.1),
        path("i", "M4 82H92M10 84V92M86 84V92", 5),
        halo(path("o", "M30 38H60V78H30Z", 4.5), gap=2.5), path("i", "M37 48H53M37 57H53M37 66H46", 3.5),
        halo(path("i", "M10 52L13 72L31 68", 7), path("a", "M87 54L87 76L72 77", 7), gap=2),
    ]


@scene(mirrors=True)
def doctor_visit() -> Parts:
    """A woman on a chair holds her hand on her belly where it hurts; the doctor, a woman too, bends towards it."""
    return [
        plate(38, 3),
        figures.on_chair(17, k=1.05, look="scarf", arm="", lean=3, nod=2), halo(path("i", "M20 48L32 57L24 64", 6), gap=2),
        blue(figures.standing(72, 90, -1, 1.05, look="bun", dress=True, arm="M0-41L11-34L25-31", lean=5)), _scope(69, 90, -1, 1.05),
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
def medical_service() -> Parts:
    """A father walks with his child to the door with the cross, where a nurse stands."""
    return [
        path("i", "M56 88V8H92V88", 5),
        plate(32, 10, 0.9),
        blue(figures.front(74, 88, 0.84, dress=True, left="M-4-60.5Q-9-60-13-53L-20-42")),
        figures.stethoscope(74, 37, 0.85),
        figures.walking(17, 90, 1, 0.95, arm="M0-41L5-30L14-25"),
        figures.child(40, 90, arm="M0-41L-7-37L-14-40", arm2="M0-41L8-34L14-33", legs="M0-26L8-15L7-4h3M0-26L-2-14L-7-6"),
    ]


@scene(mirrors=True)
def health_fund() -> Parts:
    """Behind a desk a clerk gives a mother, her child behind her, a card with a cross and a photo; she opens her hands for it."""
    return [
        figures.child(8, 90, 1, .48, arm=""), figures.receiving(27, 90, 1, .9, look="tail", dress=True),
        blue(figures.bust(80, 29, 66, 8.5, 13)), figures.lanyard(80, 41, .9),
        props.desk(48, 67, 44),
        halo(path("q", "M45 37H72V57H45Z", 4), path("a", "M81 60L70 54", 6), gap=1.5),
        path("b", "M51 43H58V51H51Z", 3), path("w", "M51 47H58M54.500 43.500V50.5", 3), blue(dot("s", 65, 43, 3), path("s", "M61.500 52Q61.500 48 65 48T68.500 52Z", 2)),
    ]


@scene(mirrors=True)
def call_doctor() -> Parts:
    """At home a mother phones; in his practice, under the cross, a doctor at his desk answers."""
    return [
        path("i", "M4 32L27 8L50 32M8 32V90M46 32V90", 4),
        figures.standing(26, 90, 1, .86, look="scarf", dress=True, arm=figures.EAR), figures.at_ear(23.5, 90, 1, .86),
        plate(64, 3),
        blue(figures.on_chair(82, m=-1, k=.92, arm=figures.EAR), figures.at_ear(82, 90, -1, .92, down=2.5)),
        _scope(82, 90, -1, .92),
        props.desk(53, 66, 20),
    ]


@scene(mirrors=True, bleeds=True)
def take_medicine() -> Parts:
    """A hand puts a bottle of medicine into a bag; a booklet and a card stick out of it."""
    return [
        path("o", "M9 26H27V60H9Z", 4), path("b", "M14 32H21V40H14Z", 3), path("w", "M14 36H21M17.500 32.500V39.5", 2.5), path("i", "M14 48H22", 3),
        props.id_card(24, 38, 0.62),
        hands.holding_hand(66, 22, blue(props.pill_bottle(45, 10, 0.95))),
        halo(path("s", "M6 56H72V80Q72 91 62 91H16Q6 91 6 80Z", 4), gap=2.5), path("w", "M20 57V66Q20 77 31 77H47Q58 77 58 66V57", 5),
    ]


@scene(mirrors=True)
def pharmacy() -> Parts:
    """Under a cross, behind a counter with shelves, the pharmacist gives a man a box of medicine."""
    return [
        plate(3, 3),
        path("i", "M76 20H93M76 40H93", 4), path("i", "M81 14V10M89 14V13M81 34V32M89 34V29", 5),
        blue(figures.bust(60, 17, 64, 8.5, 14)),
        path("w", "M54 30L60 38L66 30", 2.4),
        figures.receiving(12, 90, 1, 0.95),
        props.desk(46, 67, 46),
        halo(path("q", "M37 42H57V58H37Z", 4), blue(path("i", "M72 48L68 60L57 54", 6)), gap=1.5), path("a", "M42 47H47M42 52H51", 3),
    ]


@scene(mirrors=False)
def word_payment_paper() -> Parts:
    """A man leans forward and gives the doctor a paper with a cross and a euro on it; she opens her hands for it."""
    return [
        figures.giving(14, 90, 1, 1),
        blue(figures.receiving(82, 90, -1, 1, dress=True, look="bun")), _scope(82, 90, -1, 1),
        halo(path("o", "M36 24H60V54H36Z", 4), gap=1.5), path("b", "M43 28H53V37H43Z", 3), path("w", "M44.500 32.500H51.500M48 29V36", 2.5), props.euro(50, 45, 4.2, 2.5),
        path("i", "M38 53H46", 6),
    ]


@scene(mirrors=False)
def word_increased_benefit() -> Parts:
    """The doctor sits behind her desk; a man puts one coin on it for her, and a woman of the health fund a pile of coins."""
    return [
        figures.bust(48, 32, 68, 9.5, 15, "bun"), figures.stethoscope(48, 44, 1),
        figures.standing(9, 90, 1, .85, arm="M0-41L7-33L13-34"),
        blue(figures.standing(86.5, 90, -1, .85, arm="M0-41L5-36L9-40")),
        path("i", "M18 71H80M24 71V90M74 71V90"),
        halo(circle("o", 27, 61, 7, 3.5), gap=1.5), props.euro(28, 61, 3.6, 2.2),
        halo(blue(circle("o", 60, 61, 6.5, 3), circle("o", 75, 61, 6.5, 3), circle("o", 68, 49, 6.5, 3)), gap=1), blue(props.euro(69, 49, 3.4, 2.2)),
    ]


@scene(mirrors=True)
def place_emergency_room() -> Parts:
    """A nurse pushes a sick man, who sits up on a bed with wheels, through the door with the cross."""
    return [
        path("i", "M5 88V31H47V44", 5), plate(15, 3, 1.1),
        blue(figures.walking(79, 90, -1, 0.95, look="bun", arm="M0-41L6-33L12-34")), _scope(79, 90, -1, 0.95),
        halo(path("i", "M16 70H68", 6), gap=2), path("i", "M66 68V57M27 71L55 84M55 71L27 84", 4),
        circle("o", 26, 87, 3, 4), circle("o", 56, 87, 3, 4),
        halo(dot("s", 53, 44, 7), path("i", "M50 55L44 63", 11), path("s", "M16 66V62Q24 56 32 61L46 60V66Z", 3), gap=2), halo(path("i", "M50 55L40 58L33 55", 5), gap=1.5),
    ]


# ------------------------------------------------------------ warnings
@scene(mirrors=True)
def watch_go_without_paper() -> Parts:
    """Above an ill man sits bent on a chair and the ambulance is there: right. Below he sits so and somebody writes a paper first: wrong."""
    ill = [dot("s", 19, 15, 5.5), path("i", "M14 24L10 33H22V42", 7), path("i", "M4 19V43", 4)]
    return signs.two_ways(
        [ill, path("i", "M42 40h.1M60 40h.1", 7), path("i", "M44 8V4", 4),
         path("s", "M35 14H55V20H60L67 28V35H35Z", 4), path("w", "M44 19V29M39 24H49")],
        [ill, path("i", "M58 11h.1M58 21V30", 11), path("i", "M38 43V34H66V43M38 17H47V29H38ZM57 22L50 26", 4)])


# ------------------------------------------------------------ help that cannot wait
@scene(mirrors=True)
def doctor_at_night() -> Parts:
    """At night a woman sits up in bed; her husband beside it phones, and a doctor with a bag comes in."""
    return [
        props.night(6, 4, 28, 26),
        path("i", "M4 56V90M44 70V90M4 82H44"), path("i", "M14 56V68", 11), figures.head(15, 44, 7, "tail"), path("s", "M13 74V70Q14 66 20 66L34 68Q40 69 40 74V76H13Z", 4),
        figures.standing(54, 90, -1, .85, arm=figures.EAR), figures.at_ear(54, 90, -1, .85),
        blue(figures.walking(79, 90, -1, .95, arm="M0-41L7-35L13-38", arm2="M0-41L-3-32L-1-27"), path("s", "M69 66H88V79H69Z", 4)), path("w", "M78.5 68V77M74 72.5H83", 4),
    ]


@scene(mirrors=True)
def child_fever_night() -> Parts:
    """At night a child sits up in bed; the mother stands beside it, holds up a thermometer and phones."""
    return [
        props.night(5, 4, 28, 25),
        path("i", "M5 50V90M48 70V90M5 80H48"), path("i", "M17 60V68", 11), figures.head(18, 46, 8.5), path("s", "M13 74V70Q15 66 21 66L38 67Q44 68 44 74V76H13Z", 4),
        figures.standing(80, 91, -1, 1.05, look="bun", arm=figures.EAR, arm2="M0-41L9-33L21-38"), figures.at_ear(80, 91, -1, 1.05),
        path("o", "M52 34Q52 31 55 31T58 34V56H52Z", 3), dot("s", 55, 60, 5.5), path("i", "M55 42V56", 2.5),
    ]


# ------------------------------------------------------------ the health fund
@scene(mirrors=False)
def choose_health_fund() -> Parts:
    """At a table a woman and a helper with a badge lay two papers with a cross side by side: one asks one coin, the other three."""
    return [
        figures.bust(22, 20, 62, 9.5, 15, "tail"), blue(figures.bust(74, 20, 62, 9.5, 15)), figures.lanyard(74, 33, 1.1), path("i", "M5 62H91M9 62V91M87 62V91"),
        halo(path("o", "M14 44H42V86H14ZM54 44H82V86H54Z", 4), gap=2), cross(22.500, 49, 11), cross(62.500, 49, 11), coins((28, 74), (61, 79), (75, 79), (68, 68)),
        halo(path("i", "M10 48L10 66L16 68", 6), gap=1.5), halo(path("a", "M87 48L87 66L80 68", 6), gap=1.5),
    ]


@scene(mirrors=False)
def watch_join_fund_now() -> Parts:
    """Above somebody goes with a letter to the desk: right. Below he sits and waits, and bills lie before him: wrong."""
    return signs.two_ways(
        [figures.small(16, 44, legs=figures.SMALL_WALK), path("i", "M27 18H37V32H27Z", 3), path("i", "M46 43V30H67V43", 4), path("i", "M57 10h.1M57 20V26", 11)],
        [dot("s", 15, 15, 5.5), path("i", "M13 24V33H24V42M13 24L22 28", 6), path("i", "M33 33H64M38 33V43M59 33V43", 4), props.banknote(36, 16, .9, 2.5), path("i", "M40 11H64V24", 3), path("i", "M44 6H68V18", 3)])


@scene(mirrors=True)
def enrol_family_fund() -> Parts:
    """A mother stands at a desk; the clerk writes on a paper with a cross and the whole family on it."""
    return [
        figures.standing(20, 91, 1, 1, look="scarf", dress=True, arm="M0-41L8-33L15-35"),
        blue(figures.bust(79, 22, 72, 8.5, 13, "bun")), figures.lanyard(79, 34, .9), props.desk(44, 72, 48, 91),
        halo(path("o", "M38 30H70V70H38Z", 4), gap=2), cross(49, 35, 10), figures.tiny(46, 66, 18), figures.tiny(54, 66, 18), figures.tiny(62, 66, 12),
        halo(path("a", "M89 46L88 60L78 56", 5.5), gap=1.5), halo(path("i", "M67 58L77 44", 3.5), gap=1.2),
    ]


@scene(mirrors=False)
def ask_increased_benefit() -> Parts:
    """A woman shows the clerk of the health fund her open purse with one coin in it and asks for a small coin at the doctor."""
    return [
        figures.standing(16, 91, 1, .85, look="scarf", dress=True, arm="M0-41L7-30L13-29"), halo(path("o", "M31 60Q24 79 41 79T51 60Z", 4), gap=1), path("s", "M32 58L38 51M50 58L44 51", 4), props.coin(41, 69, 6), path("i", "M25 66H32", 7),
        blue(figures.bust(80, 40, 70, 8, 11)), props.desk(60, 70, 32, 91),
        signs.bubble(16, 3.5, 46, 26, (24, 33), holds=[cross(23, 8, 17), coins((52, 16.5))]),
    ]


@scene(mirrors=True)
def show_sticker() -> Parts:
    """At the desk of the doctor a man gives a paper with stickers, rows of stripes; she takes it."""
    return [
        plate(36, 3, 1.1), figures.giving(14, 91, 1, 1.02, look="beard"),
        blue(figures.bust(79, 25, 68, 9, 13, "bun")), figures.stethoscope(79, 36, .9), props.desk(56, 68, 36, 91),
        halo(path("o", "M40 38H64V64H40Z", 4), gap=1.5), path("i", "M46 44V48M50 44V48M54 44V48M58 44V48M46 54V58M50 54V58M54 54V58M58 54V58", 2.6),
        halo(path("a", "M89 48L82 60L66 56", 6), gap=1.5), hands.mitten(42, 52),
    ]


@scene(mirrors=True, bleeds=True)
def send_doctor_paper() -> Parts:
    """A hand puts the paper of the doctor, with a sticker on it, into the letter box with the cross of the health fund."""
    return [
        path("q", "M8 44H58V91H8Z"), cross(23, 66, 20),
        hands.holding_hand(54, 14, [path("o", "M16 6H52V52H16Z", 4), cross(22, 12, 9), path("i", "M38 14H45M38 20H45M24 28H44", 3), path("i", "M24 36V41M28 36V41M32 36V41M36 36V41M40 36V41", 2.4)]),
        blue(path("o", "M10 52H56V58H10Z", 3)),
    ]
