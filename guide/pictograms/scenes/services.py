"""Offices and services: what happens there."""

from .. import figures, hands, props, signs
from ..ink import Parts, blue, circle, dot, halo, move, path
from ..registry import scene

EAR = "M0-41L14-36L8-47"  # an arm that holds a phone to the ear


# ------------------------------------------------------------ parts of these scenes
def _headset(x: float, y: float, r: float, m: int = 1) -> Parts:
    """A headset on a head from the front: band, ear cups and a microphone before the mouth."""
    a = r + 4.5
    return [path("i", f"M{-a} 1A{a} {a} 0 0 1 {a} 1", 3, x, y), path("i", f"M{-r - 3}-1V5M{r + 3}-1V5", 6, x, y),
            path("w", f"M{(r + 1) * m} 7Q{r * .6 * m} {r * .8} {r * .1 * m} {r * .6}", 2.6, x, y)]


def _headset_side(x: float, base: float = 90, m: int = 1, k: float = 1) -> Parts:
    """The same on a sitting profile figure, who turns the head to us."""
    return _headset(x + m, base - 56 * k, figures.widths(k)[3], m)


def _night(x: float, y: float, w: float = 30, h: float = 26) -> Parts:
    """A dark window with the moon and two stars."""
    return [path("s", f"M0 0H{w}V{h}H0Z", 4, x, y), path("w", f"M{w * .76} {h * .28}h.1M{w * .84} {h * .7}h.1", 3.5, x, y),
            path("p", "M3-8A8.500 8.500 0 1 0 8 4A7 7 0 0 1 3-8Z", 2, x + w * .38, y + h * .5, h / 28)]


def _notes(x: float, y: float) -> Parts:
    """Two banknotes with a readable euro sign, 29 by 21."""
    return [halo(path("o", "M6 0H29V14H6Z", 3, x, y), gap=2), path("o", "M0 5H23V21H0Z", 3, x, y), props.euro(x + 13, y + 13, 4.4, 2.4)]


# ------------------------------------------------------------ emergency, someone who listens
@scene(mirrors=True)
def service_112() -> Parts:
    """A firefighter with a helmet and a hose sprays water on the burning roof of a house; an ambulance stands behind him."""
    return [
        props.ambulance(2, 64, .54),
        path("s", "M68 44Q60 35 69 25Q70 32 73 31Q71 16 83 6Q83 18 89 25Q95 35 90 44Z", 3), props.house(65, 46, 27.5, 44, 4.5),
        path("s", "M74 90V76Q74 69 79 63Q84 69 84 76V90Z", 3), path("i", "M56 59Q50 68 51 78Q51 89 42 89", 4),
        blue(figures.standing(42, 90, 1, .82, arm="M0-41L9-35L15-36"), path("i", "M34 35H51", 3.5), path("s", "M36 34Q36 26 43 26T50 34Z", 3)),
        halo(path("i", "M55 60L60 53", 6), gap=1.5), halo(path("a", "M63 47Q65 34 81 31M66 51Q69 43 83 40", 3.5), gap=2),
    ]


@scene(mirrors=True)
def service_police() -> Parts:
    """A police officer with a cap stands by the police car with its light on and listens to a woman."""
    return [
        blue(path("s", "M4 82V64L11 60L17 47H38V82Z", 5), path("i", "M26 41V40", 8),
             path("i", "M16 37L11 32M26 32V26M36 37L40 32", 3)),
        path("p", "M20 53H29V60H17Z", 2), path("w", "M5 70H41", 4),
        dot("s", 16, 83, 7.5), dot("p", 16, 83, 3),
        path("p", "M44 38H64V92H44Z", 3),
        blue(figures.front(54, k=0.88), path("i", "M45 18H63", 3.5), path("s", "M46 14Q42 8 54 7T62 14Z", 3)),
        path("w", "M46 14.500H62M50 56H58", 2.2), dot("p", 57.5, 42, 2),
        figures.standing(84, m=-1, k=0.95, look="scarf", dress=True, arm="M0-41L5-31L13-34"),
    ]


@scene(mirrors=True)
def service_listening_night() -> Parts:
    """At night a man sits on his bed and phones; far away a woman with a headset listens."""
    return [
        _night(14, 4, 30, 20),
        path("i", "M4 60V88M4 80H34V88", 5), path("i", "M9 72H24", 9),
        figures.seated(17, 88, k=0.92, nod=2, arm=figures.EAR),
        figures.at_ear(18, 88, 1, 0.92, 3),
        path("i", "M48 4V92", 2),
        blue(figures.on_chair(81, m=-1, arm="M0-41L8-31L18-33"), _headset_side(81, 90, -1)),
        path("i", "M53 63H65M56 63V88"),
    ]


@scene(mirrors=True)
def service_1712() -> Parts:
    """A woman phones and tells that someone hits another person; a man with a headset listens."""
    return [
        signs.speech(36, 4, 56, 48, (30, 30), content=[]),
        figures.standing(14, look="scarf", dress=True, arm=figures.EAR),
        figures.at_ear(11),
        figures.standing(53, 48, 1, .56, arm="M0-41L11-49L22-48", legs="M0-26L-7-4h2M0-26L8-4h2", lean=3),
        figures.on_floor(81, 48, -1, .5, arm="M-2-28L11-33L13-45", nod=4),
        path("i", "M71 15L73 11M76 18L80 15", 2.5),
        blue(figures.bust(74, 67, 92, 7.5, 14), _headset(74, 67, 7.5, -1)),
    ]


@scene(mirrors=True)
def service_awel() -> Parts:
    """A girl sits on the floor with a phone and tells that she is sad; a woman with a headset listens."""
    sad = [circle("o", 0, 0, 9, 3), path("i", "M-3.500-2h.1M3.500-2h.1", 3.5), path("i", "M-4 5Q0 1 4 5", 3)]
    return [
        figures.on_floor(18, 90, 1, 0.76, look="tail", arm="M-2-28L13-25L9-36"),
        figures.at_ear(17, 90, 1, 0.8, 15),
        signs.speech(18, 4, 38, 35, (31, 52), content=sad),
        blue(figures.on_chair(80, m=-1, arm="M0-41L6-31L16-32"), _headset_side(80, 90, -1)),
    ]


@scene(mirrors=True)
def service_tele_onthaal() -> Parts:
    """An old man on a chair talks on the phone, and far away a woman with a headset listens to him."""
    return [
        figures.on_chair(19, 88, k=1.15, look="beard", arm=figures.EAR),
        figures.at_ear(19.5, 88, 1, 1.15, 2.5),
        path("i", "M53 4V92", 2),
        blue(figures.bust(76, 29, 68, 9, 16), _headset(76, 29, 9, -1)), path("w", "M68 55V66M84 55V66", 2.4),
        props.desk(59, 68, 33),
    ]


@scene(mirrors=True)
def service_bed_tonight() -> Parts:
    """In the evening a helper shows a bed to a mother and her child."""
    return [
        _night(58, 4, 34, 26),
        path("i", "M92 48V88M62 64V88M62 80H92", 5), path("i", "M84 71H85M68 73H74", 9),
        blue(figures.standing(45, m=-1, k=0.9, arm="", arm2="M0-41L-9-37L-20-38")),
        figures.badge(45, 90, -1, 0.9),
        figures.walking(12, k=0.86, look="scarf", dress=True, arm="M0-41L5-31L12-28"),
        figures.child(28, k=0.56),
    ]


@scene(mirrors=True)
def service_centre_worker() -> Parts:
    """Beside the bunk bed of the family a mother shows a letter to a worker with a badge and asks what it is."""
    return [
        props.bunk_bed(3.5, 50, 0.72),
        figures.standing(50, k=0.88, look="bun", dress=True, arm="M0-41L8-34L13-38"),
        blue(figures.standing(86, m=-1, k=.98, arm="M0-41L7-34L17-37")),
        figures.badge(86, 90, -1, .98),
        halo(props.paper(59, 47, 13, 17, 2), gap=1.5),
        signs.speech(10, 4, 37, 25, (48, 30), content="question"),
    ]


@scene(mirrors=False)
def service_ocmw() -> Parts:
    """Over a desk a helper with a badge reaches out banknotes to a father, who holds up his palms; his child stands beside him."""
    return [
        blue(figures.giving(83, 90, -1, .98, look="bun", arm="")), figures.badge(83, 90, -1, .98, 5),
        path("p", "M60 69H92V91H60Z", 2), props.desk(58, 68, 34),
        figures.child(10, k=.56),
        figures.receiving(28, look="beard"),
        _notes(37, 34), halo(blue(path("i", "M78 51L71 56L62 49", 6)), gap=1.5),
    ]


@scene(mirrors=True)
def service_town_hall() -> Parts:
    """An official behind a counter gives an identity card to a mother; her son stands beside her."""
    return [
        blue(figures.bust(76, 18, 62, 8.5, 15)),
        props.desk(54, 63, 37),
        figures.child(12, k=0.6, arm="M0-41L7-37L14-33"),
        figures.standing(34, k=0.95, arm="M0-41L8-34L17-39", arm2="M0-41L-6-31L-14-24", look="scarf", dress=True),
        path("w", "M86 48L83 57L74 52", 10), path("a", "M87 46L83 57L72 51", 6),
        halo(props.id_card(49, 34, 0.62), gap=2),
    ]


@scene(mirrors=True)
def service_caw() -> Parts:
    """A man with bent head tells a helper with a badge what makes him sad at home; they sit at a low table with a cup."""
    talk = [circle("o", -9, 0, 8, 3), path("i", "M-12-2h.1M-6-2h.1", 3), path("i", "M-12.500 4Q-9 0-5.500 4", 2.5),
            move(signs.SAYS["house"](), 11, 0, 0.85)]
    return [
        figures.on_chair(17, k=0.9, arm="M0-41L9-31L12-43", nod=3),
        blue(figures.on_chair(80, m=-1, k=0.95, arm="M0-41L5-32L15-33", look="tail", lean=3)),
        figures.badge(80, 90, -1, 0.95, 3),
        props.table(40, 72, 16), move(signs.SAYS["cup"](), 48, 64, 0.7),
        signs.speech(14, 4, 54, 27, (26, 34), content=talk),
    ]


@scene(mirrors=False)
def service_fedasil_info() -> Parts:
    """A man with headphones listens to a phone in which someone explains in his language."""
    return [
        figures.bust(24, 36, 90, 10, 18),
        path("i", "M10 37A14 14 0 0 1 38 37", 3.5), path("i", "M10 37V41M38 37V41", 6),
        props.phone(53, 42, 32, 50),
        dot("b", 69, 58, 6), path("b", "M60 79V76Q61 68 69 68T78 76V79Z", 3),
        halo(path("i", "M30 80L50 70M50 69H57M50 77H57", 6), gap=2),
        blue(signs.speech(46, 4, 46, 28, (69, 49), content="arabic")),
    ]


@scene(mirrors=True)
def service_buddy() -> Parts:
    """A neighbour goes along with a mother: they walk arm in arm to the bus stop, and she carries the bag."""
    return [
        props.stop(83),
        figures.front(20, 90, .86, look="scarf", dress=True, right="M4-60.5L13-47L21-52"),
        blue(figures.front(51, 90, .86, look="bun", left="M-5-59.7L-13-48L-22-52"), path("s", "M59 66H69L71 80H57Z", 3), path("i", "M62 65V60", 3)),
    ]


@scene(mirrors=True)
def service_housing_desk() -> Parts:
    """At a counter an official with a badge shows a paper with a house to a woman; more houses hang on the wall."""
    return [
        path("i", "M35 4H92V28H35Z", 4), [props.house_solid(x, 9, 13, 13, False) for x in (41, 57, 73)],
        blue(figures.bust(75, 44, 68, 8, 15), figures.lanyard(75, 55)),
        figures.standing(15, look="tail", dress=True, arm="M0-41L8-34L17-35"),
        props.desk(40, 68, 52),
        halo(path("o", "M34 38H55V61H34Z", 4), gap=2), props.house_solid(38.5, 43, 12, 12, False),
        path("w", "M64 63L57 57", 9), path("a", "M66 64L57 57", 5.5),
    ]


@scene(mirrors=True)
def service_tenants() -> Parts:
    """A woman with a badge reads a lease line by line with a man; they sit side by side at a table."""
    return [
        figures.bust(24, 15, 80, 9.5, 19, "beard"),
        blue(figures.bust(72, 17, 80, 9, 17, "bun"), figures.lanyard(75, 29, 1.2)),
        path("p", "M2 78H94V94H2Z", 2), path("i", "M4 78H92M9 78V91M87 78V91", 5),
        halo(props.contract(29, 32, 40, 54)),
        halo(path("a", "M84 48L86 66L60 64", 7), gap=2),
        halo(path("i", "M12 48L14 72L30 70", 7), gap=2),
    ]


@scene(mirrors=False)
def service_housing_fund() -> Parts:
    """A helper with a badge puts banknotes in my hand, so that the landlord at the house gives me the key."""
    return [
        path("i", "M62 38L78 24L92 38M90 38V90", 4.5),
        blue(figures.bust(13.500, 34, 69, 7, 9)), figures.lanyard(12, 43, .7),
        path("i", "M4 70H26M22 71V88"),
        blue(figures.standing(81, 90, -1, .78, arm="M0-41L7-39L13-44")),
        figures.standing(53, 90, 1, .86, arm="M0-41L6-32L11-33", arm2="M0-41L-6-31L-16-29l-4-3"),
        _notes(17, 44),
        blue(circle("i", 70, 50, 3.5, 3), path("i", "M70 54V67H66M70 62H67", 3)),
    ]


@scene(mirrors=False)
def service_bank() -> Parts:
    """A woman in a wheelchair takes a banknote from the cash machine in the wall of the bank."""
    return [
        figures.in_wheelchair(22, k=1, look="bun", arm="M0-41L10-37L22-38"),
        path("i", "M48 4H92V92H56V4"), path("s", "M65 13H84V30H65Z", 3), path("i", "M66 39h.1M74 39h.1M82 39h.1", 4.5),
        path("s", "M62 69H86", 5), halo(path("q", "M45 47H81V66H45Z", 4)), blue(props.euro(64, 56.500, 5, 3)),
        hands.mitten(47, 53),
    ]


@scene(mirrors=True)
def service_landlord() -> Parts:
    """The landlord stands in front of his house and holds up the key."""
    return [
        props.house(4, 5, 88, 85), props.door(14, 42, 0.78, False),
        blue(figures.front(52, 90, 0.8, right="M5-59.7L15-58L20-66")),
        halo(blue(circle("i", 72, 40, 5.5, 4.5), path("i", "M72 46V66M72 65H78M72 58H77", 4.5)), gap=2),
    ]


@scene(mirrors=True)
def service_human_rights() -> Parts:
    """A woman tells how a man in a doorway held her back with his flat hand; somebody writes it down."""
    return [
        signs.speech(5, 4, 86, 49, (31, 60), content=[]),
        path("i", "M62 49V12H84V49", 3), figures.standing(75, 49, -1, .56, arm=""),
        halo(path("i", "M75 27L55 25", 4.5), gap=2), halo(path("i", "M48 28L46 20M52 28V18.500M56 28L58 20M49 30H55", 3), gap=1.5),
        figures.standing(29, 49, 1, .62, look="tail", dress=True, arm="M0-41L7-31L13-34", lean=-2),
        figures.bust(22, 72, 93, 7.5, 11, "tail"), blue(figures.bust(80, 72, 93, 7.5, 11)),
        path("o", "M42 76H61V91H42Z", 3), halo(path("a", "M59 86L70 80", 5), gap=1.5),
    ]


@scene(mirrors=True)
def service_unia() -> Parts:
    """A man in a doorway stops a man in a wheelchair with his flat hand; a helper with a badge beside him says that he may come in."""
    return [
        path("i", "M68 90V8H92V90", 4.5), figures.standing(83, 90, -1, .82, arm=""),
        halo(path("i", "M83 57L63 54", 5.5), gap=2), path("i", "M55 57L53 47M59 57V45M63 57L65 47M56 59H62", 3.4),
        figures.in_wheelchair(15, 90, k=.78),
        blue(figures.standing(42, 90, 1, .8, arm="", arm2="M0-41L-9-33L-21-34")), figures.badge(42, 90, 1, .8),
        blue(signs.speech(9, 4, 40, 26, (45, 33), content=[])), move(signs.SAYS["tick"](), 29, 17, 1.1),
    ]


@scene(mirrors=True)
def service_school() -> Parts:
    """A teacher stands in the open door of the class with a board and greets children with school bags."""
    return [
        path("i", "M45 88V6H92V88", 5), path("o", "M68 16H86V30H68Z", 3.5), path("i", "M72 26L75 20L78 26ZM82 23h.1", 2.5),
        blue(figures.front(66, 88, 0.68, dress=True, look="", left="M-4-60.5L-12-62L-17-74")),
        figures.child(14, k=0.66, look="tail"), figures.backpack(14, k=0.66),
        figures.walking(34, k=0.52, arm="M0-41L8-38L13-48"), figures.backpack(34, k=0.52),
    ]


@scene(mirrors=True)
def service_clb() -> Parts:
    """A nurse measures how tall a child is, against a ruler on the wall; the father looks on."""
    return [
        path("o", "M32 8H42V90H32Z", 3.5), path("i", "M33 18H37M33 28H37M33 38H37M33 48H37M33 58H37M33 68H37M33 78H37", 2.5),
        figures.child_front(54, k=1.05), path("i", "M38 37H64", 4.5),
        blue(figures.standing(83, m=-1, look="bun", arm="M0-41L9-47L17-53", arm2="M0-41L5-31L12-29")),
        figures.badge(83, m=-1),
        figures.standing(14, k=0.98, look="beard", arm="M0-41L3-31L8-27"),
    ]


@scene(mirrors=True)
def service_child_house() -> Parts:
    """In a house a toddler builds with blocks; a mother sits on the floor and a worker with a badge helps."""
    return [
        path("i", "M4 38L48 5L92 38M86 36V90H10V36", 5),
        figures.on_floor(22, 87, 1, 0.84, look="scarf", arm="M-2-28L8-23L18-24"),
        blue(path("s", "M44 81H49V86H44ZM44 71H49V76H44Z", 3)),
        figures.toddler(59, 87, -1),
        blue(figures.standing(77, 87, -1, 0.76, look="bun", arm="M0-41L8-34L15-28", lean=3)),
        figures.badge(77, 87, -1, 0.76, 3),
    ]


@scene(mirrors=True)
def service_bridge_person() -> Parts:
    """A helper with a badge takes a mother along to the teacher, who greets them at the door of the class."""
    return [
        path("i", "M92 90V5H60V24", 5), path("o", "M68 13H86V27H68Z", 3.5), path("i", "M72 23L75 17L78 23ZM82 20h.1", 2.5),
        figures.standing(80, 90, -1, .86, arm="M0-41L9-36L17-40"),
        figures.walking(13, 90, 1, .9, look="scarf", dress=True, arm="M0-41L8-34L14-32"),
        blue(figures.walking(41, 90, 1, .94, arm="M0-41L8-35L18-40", arm2="M0-41L-7-36L-15-32", look="bun")),
        figures.badge(41, 90, 1, .94),
    ]


@scene(mirrors=False)
def service_language_desk() -> Parts:
    """A man asks for Dutch lessons; an official behind a desk looks in the computer."""
    return [
        signs.speech(26, 4, 48, 27, (24, 24), content="latin"),
        figures.standing(15, k=0.98, arm="M0-41L8-34L17-37"),
        blue(figures.bust(60, 46, 68, 8, 14), figures.lanyard(60, 57)),
        props.desk(38, 68, 54),
        halo(path("s", "M72 46H90V59H72Z", 4), gap=2), path("i", "M81 60V65M76 65H86", 4),
    ]


@scene(mirrors=False)
def service_ligo() -> Parts:
    """A woman quietly writes the letter a in a large notebook; a teacher sits beside her and helps."""
    return [
        figures.bust(29, 17, 54, 9.5, 19, "scarf"),
        blue(figures.bust(70, 18, 54, 9.5, 18)),
        path("i", "M4 54H92M8 55V90M88 55V90", 5),
        halo(path("o", "M24 47H76V88H24Z", 4.5)), path("i", "M34 81H68", 2.5),
        path("i", "M44 60A6 6 0 1 0 44 60.6M44 53.5V67", 4),
        halo(path("i", "M51 76L64 54", 5), gap=1.5),
        halo(path("i", "M14 44L17 72L52 74", 7), gap=2), halo(path("a", "M85 44L84 68L68 70", 7), gap=2),
    ]


@scene(mirrors=False)
def service_cvo() -> Parts:
    """In a class for grown-ups a woman learns to sew on a machine; a teacher helps; a board behind."""
    return [
        props.board(32, 4, 40, 21), move(signs.SAYS["latin"](), 52, 15, 0.85),
        figures.on_chair(15, k=0.95, look="scarf", arm="M0-41L8-32L20-34"),
        props.sewing_machine(38, 44, 0.62), path("i", "M32 68H68M64 68V88", 5), path("i", "M40 70V88", 4),
        blue(figures.standing(84, m=-1, arm="M0-41L8-36L15-39")),
    ]


@scene(mirrors=True)
def service_library() -> Parts:
    """Under a shelf full of books a man sits and reads, and a girl works at a computer."""
    return [
        path("i", "M4 30H92M4 6V30M92 6V30", 4), path("i", "M12 12V26M20 8V26M28 12V26M44 8V26M52 11V26M68 8V26M76 10L81 26", 4.5),
        path("a", "M36 10V26M60 12V26", 4.5),
        figures.on_chair(17, k=0.82, look="", arm="M0-41L6-31L15-34"),
        blue(path("s", "M28 56L34 52L40 56V67L34 64L28 67Z", 3)), path("w", "M34 54V62", 2.2),
        figures.on_chair(84, m=-1, k=0.72, look="bun"),
        props.desk(50, 70, 28), move(props.computer(0, 0), 60, 52, 0.8),
    ]


@scene(mirrors=True)
def service_medical() -> Parts:
    """A nurse puts a bandage on the arm of a child on a high bench; the mother stands behind the child."""
    return [
        path("b", "M38 4H56V22H38Z", 4), path("w", "M41 13H53M47 7V19", 4.5),
        figures.standing(13, k=0.95, look="scarf", dress=True, arm="M0-41L7-36L16-37"),
        path("i", "M24 74H52M28 74V88M48 74V88", 5),
        figures.seated(36, 86, k=0.66, arm="M0-41L12-38L26-40"),
        path("w", "M46 58V64M50 57V63", 2.4),
        blue(figures.standing(79, m=-1, look="bun", dress=True, arm="M0-41L10-37L21-36", lean=3)),
        path("w", "M75 49Q79 51 76 57", 2.4), dot("p", 75.5, 59, 2.6),
    ]


@scene(mirrors=True)
def service_doctor() -> Parts:
    """A doctor listens with the stethoscope to the chest of a woman."""
    return [
        figures.bust(23, 28, 90, 10.5, 18, "scarf"),
        blue(figures.bust(74, 20, 90, 10, 18)),
        path("w", "M74 56V88", 2.4),
        path("w", "M64 32Q64 50 74 50Q84 50 84 32", 6.5), path("i", "M65 32Q65 47 74 47Q83 47 83 32M74 47Q74 60 60 58T40 62", 3),
        halo(blue(path("i", "M86 64L66 82L40 70", 8)), gap=2.5),
        dot("p", 34, 66, 7), dot("b", 34, 66, 4.5),
    ]


@scene(mirrors=True)
def service_doctor_night() -> Parts:
    """At night a doctor with a bag comes to an ill man in his bed."""
    return [
        _night(14, 4, 36, 28),
        figures.in_bed(4, 90, 1, 56),
        blue(figures.walking(78, m=-1, k=1.05, arm="M0-41L8-36L16-41", arm2="M0-41L-3-32L0-27"),
             path("s", "M68 62H90V76H68Z", 4), path("i", "M75 61V57H83V61", 3)),
        path("w", "M75 69H83M79 65V73", 4),
    ]


@scene(mirrors=False)
def service_health_fund() -> Parts:
    """A man shows the paper of the doctor at a counter and a clerk puts money back in his open hand."""
    return [
        blue(figures.bust(74, 18, 65, 9, 17)), figures.lanyard(74, 31),
        props.desk(40, 68, 52),
        figures.standing(13, arm="M0-41L9-44L17-53", arm2="M0-41L8-27L24-25l5-4", look="beard"),
        path("o", "M26 4H51V36H26Z", 4), path("b", "M31 9H44V21H31Z", 3), path("w", "M34 15H41M37.500 11.500V18.500", 3.5), path("i", "M32 27H45", 3),
        path("w", "M88 46L83 57L60 53", 10), path("a", "M88 46L83 57L64 52", 6),
        _notes(35, 40),
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
def place_loi() -> Parts:
    """A mother and her child live in a small house; a worker with a badge stands before it and greets them."""
    return [
        props.house(4, 10, 60, 80), path("i", "M12 90H58", 4),
        path("o", "M28 25H40V35H28Z", 4),
        figures.standing(24, 88, k=0.62, look="scarf", dress=True, arm="M0-41L7-33L15-34"),
        figures.child(43, 88, k=0.5),
        blue(figures.standing(83, m=-1, k=0.9, arm="M0-41L9-47L13-58")),
        figures.badge(83, 90, -1, 0.9),
    ]


@scene(mirrors=True)
def place_reception_centre() -> Parts:
    """In a large building many people sleep in bunk beds above and eat together at a long table below."""
    return [
        path("i", "M5 91V6H91V91M5 46H91", 4),
        path("i", "M14 15V43M42 15V43M14 25H42M14 39H42M54 15V43M82 15V43M54 25H82M54 39H82", 3),
        path("i", "M20 20H25M20 34H25M60 20H65M60 34H65", 5),
        [figures.bust(x, y, 75, 5, 6.500, look) for x, y, look in ((24, 59, "scarf"), (41, 63, ""), (57, 59, "bun"))],
        blue(figures.bust(74, 59, 75, 5, 7)),
        path("i", "M14 76H82M19 76V89M77 76V89", 4),
    ]


@scene(mirrors=True)
def place_reception_desk() -> Parts:
    """A man with a suitcase comes in at the door and asks something at the counter of the worker with a badge."""
    return [
        path("i", "M5 90V10H30", 5),
        figures.walking(27, k=0.92, arm="M0-41L6-34L13-36", arm2="M0-41L-5-31L-9-25"),
        path("p", "M11 68H24V90H11Z", 4), path("s", "M13 75H23V87H13Z", 4), path("i", "M15 74V69H21V74", 3),
        blue(figures.bust(75, 43, 68, 8, 15), figures.lanyard(75, 54)),
        props.desk(54, 68, 38),
        signs.speech(42, 4, 34, 24, (36, 28), content="question"),
    ]


@scene(mirrors=True)
def place_playground() -> Parts:
    """A child slides down a slide and another child sits on a swing; a father stands by."""
    return [
        path("i", "M6 90V44H18L48 84H54M12 44V90M6 58H12M6 72H12", 4.5),
        figures.on_floor(25, 54, 1, 0.56, arm="M-2-28L5-36L8-44"),
        path("i", "M54 88L62 10H84L92 88", 4),
        path("a", "M70 10L66 62M78 10L80 62", 2.5),
        figures.seated(72, 76, 1, 0.6, arm="M0-41L6-44L11-52"),
    ]


@scene(mirrors=True)
def place_bus_stop() -> Parts:
    """A woman with a child waits at the pole of the stop and the bus comes."""
    return [
        blue(path("s", "M55 42Q55 36 60 36H92V80H55Z", 4)),
        path("p", "M60 43H70V57H60ZM76 43H86V57H76Z", 2), path("w", "M57 68H90", 3),
        dot("s", 65, 82, 7), dot("p", 65, 82, 3), dot("s", 85, 82, 7), dot("p", 85, 82, 3),
        props.stop(43),
        figures.standing(13, k=0.95, look="bun", dress=True, arm="M0-41L4-31L9-27"),
        figures.child(29, k=0.52),
    ]


@scene(mirrors=True)
def place_shop() -> Parts:
    """A man with a trolley full of food comes to the till, where a woman sits; shelves behind."""
    return [
        path("i", "M36 14H92M36 34H92", 4), path("i", "M42 8V11M50 9V11M58 7V11M74 8V11M84 9V11M44 29V31M62 27V31M72 29V31M52 29V31M84 28V31", 6.5),
        figures.standing(12, k=0.95, arm="M0-41L7-33L15-36"),
        path("i", "M26 54L32 58L36 76H52L56 60H33", 4), path("s", "M39 56V50H45V56ZM49 56V53H52V56Z", 4),
        circle("o", 38, 85, 3.5, 3.5), circle("o", 50, 85, 3.5, 3.5),
        blue(figures.bust(77, 50, 70, 7.5, 13, "bun")), props.desk(62, 70, 30),
    ]


@scene(mirrors=False)
def place_station() -> Parts:
    """A mother and a child stand on the platform under the clock; the train comes."""
    return [
        blue(path("s", "M54 84V34Q54 22 64 22H82Q92 22 92 34V84Z", 4)),
        path("p", "M60 31H86V52H60Z", 4), path("w", "M62 70h.1M84 70h.1", 8), path("w", "M69 62H77", 4),
        path("i", "M50 91H92", 4),
        signs.clock(22, 16, 12, 4, 0), path("i", "M4 90H40", 5),
        figures.walking(13, 87, 1, 0.8, look="scarf", dress=True),
        figures.child(32, 87, 1, 0.52),
    ]


@scene(mirrors=True)
def place_hospital() -> Parts:
    """A nurse pushes an ill man in a bed on wheels through the door of a large building with a cross."""
    return [
        path("i", "M6 90V6H90V90", 5),
        path("b", "M38 12H58V32H38Z", 4), path("w", "M41 22H55M48 15V29", 5),
        path("i", "M16 16H27V29H16ZM69 16H80V29H69Z", 4),
        figures.in_bed(16, 84, 1, 42), circle("o", 16, 87, 3, 3.5), circle("o", 58, 87, 3, 3.5),
        blue(figures.walking(75, m=-1, k=0.78, look="bun", arm="M0-41L8-36L18-34")),
    ]


@scene(mirrors=True)
def place_court() -> Parts:
    """Under a large balance a judge in a robe listens to a woman, who stands with her lawyer."""
    return [
        blue(figures.bust(72, 16, 44, 8, 17)), path("p", "M68 28H76L74 40H70Z", 2),
        path("s", "M50 46H92V88H50Z", 4), path("i", "M46 45H92", 5),
        path("w", "M71 53V81M60 57H82M64 82H78", 3), path("w", "M60 57L56 69M60 57L64 69M82 57L78 69M82 57L86 69", 2),
        path("w", "M55 70Q60 76 65 70ZM77 70Q82 76 87 70Z", 3),
        figures.standing(12, k=0.9, look="scarf", dress=True, arm="M0-41L7-34L15-38"),
        figures.standing(33, k=0.92, look="bun", dress=True, arm="M0-41L9-42L16-49"),
        path("p", "M32 51H37V60H33Z", 2),
    ]


@scene(mirrors=True)
def place_work() -> Parts:
    """A man asks for work with a shovel; a helper with a badge gives him a paper about a job."""
    return [
        figures.on_chair(15, k=0.9, arm="M0-41L8-32L18-35"),
        signs.speech(24, 4, 44, 37, (21, 37), content=[]),
        figures.standing(38, 37, 1, .44, arm="M0-41L8-30L18-33"),
        path("i", "M42 22L54 33", 3), path("s", "M52 30L57 37H49Z", 2.5),
        blue(figures.standing(84, m=-1, k=0.95, look="bun", arm="M0-41L8-36L15-38")),
        figures.badge(84, 90, -1, 0.95),
        props.desk(38, 69, 28), halo(blue(path("o", "M53 45H68V62H53Z", 3.5)), gap=2), path("a", "M57 51H64M57 56H61", 2.5),
    ]


# ------------------------------------------------------------ offices
@scene(mirrors=True, bleeds=True)
def show_card() -> Parts:
    """A hand shows an identity card to an official with a badge behind a counter."""
    return [
        blue(figures.bust(70, 15, 62, 10, 20)),
        figures.lanyard(70, 29, 1.3),
        props.counter(62, 4, 88, 94),
        hands.holding_hand(20, 52, props.id_card(14, 38), m=-1),
    ]
