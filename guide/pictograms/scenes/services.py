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


def _headset_side(x: float, base: float = 90, m: int = 1, k: float = 1, up: float = 56) -> Parts:
    """A headset on a head in profile: a cup on the ear, a band over the head, a microphone before the mouth."""
    return [path("w", "M0 0L-1-8M0 0V.1", 2.4, x + m, base - up * k, k, m), circle("w", x + .5 * m, base - up * k, 2.8, 2),
            path("i", "M5 5L11 6.500", 2.6, x + m, base - up * k, k, m)]


def _listener(x: float, base: float = 90, k: float = 0.9, look: str = "") -> Parts:
    """In blue, on the right: someone with a headset sits at a desk and listens on the phone."""
    return [blue(figures.on_chair(x, base, -1, k, look=look, arm="M0-41L8-31L19-33"), _headset_side(x, base, -1, k)),
            props.desk(x - 43, base - 29 * k, 21, base)]


def _night(x: float, y: float, w: float = 30, h: float = 26) -> Parts:
    """A dark window with the moon and two stars."""
    return [path("s", f"M0 0H{w}V{h}H0Z", 4, x, y), path("w", f"M{w * .76} {h * .28}h.1M{w * .84} {h * .7}h.1", 3.5, x, y),
            path("p", "M3-8A8.500 8.500 0 1 0 8 4A7 7 0 0 1 3-8Z", 2, x + w * .38, y + h * .5, h / 28)]


def _calling(x: float, base: float = 90, m: int = 1, k: float = 1, down: float = 0) -> Parts:
    """The phone at the ear of a profile figure with the arm EAR; down=2.5 when sitting."""
    return halo(path("i", f"M7.5{-48 + down}L10.5{-60 + down}", 4.5, x, base, k, m), gap=2)


def _pram(x: float, y: float = 90, m: int = 1) -> Parts:
    """A pram; x is its middle, the handle is to the back at (-17,-30)."""
    return [path("i", "M-17-30L-11-26L-5-9", 3.5, x, y, 1, m), path("s", "M-10-25H11Q11-12 0-12T-10-25ZM2-25V-37Q11-37 11-25Z", 3.5, x, y, 1, m),
            circle("o", x - 6 * m, y - 5, 3.5, 3.5), circle("o", x + 7 * m, y - 5, 3.5, 3.5)]


# ------------------------------------------------------------ emergency, someone who listens
@scene(mirrors=True)
def service_112() -> Parts:
    """A firefighter sprays water on a burning house and an ambulance arrives."""
    return [
        props.house(57, 28, 35, 62),
        path("s", "M68 37Q60 26 68 20Q69 26 72 24Q70 12 78 4Q78 15 84 21Q90 29 84 38Q75 32 68 37Z", 3),
        props.ambulance(3, 62, 0.62),
        blue(figures.standing(46, k=0.76, look="cap", arm="M0-41L9-39L15-45")),
        path("w", "M62 52Q66 46 73 46", 8), path("a", "M60 54Q65 46 74 46M63 59Q68 55 76 56", 3.5),
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
        figures.seated(17, 88, k=0.92, nod=2, arm="M0-41L14-37L9-46"),
        _calling(18, 88, 1, 0.92, 3),
        path("i", "M48 4V92", 2),
        blue(figures.on_chair(81, m=-1, look="bun", arm="M0-41L8-31L18-33"), _headset_side(81, 90, -1)),
        props.desk(54, 63, 14),
    ]


@scene(mirrors=True)
def service_1712() -> Parts:
    """A woman phones and tells that someone hits another person; a man with a headset listens."""
    hit = [dot("s", -8, -5, 3.4), path("i", "M-8 1V5L-11 11M-8 5L-5 11M-8 0L-1-3L0-9", 3.4),
           dot("s", 8, 0, 3), path("i", "M8 6V8L6 11M8 8L11 11M8 5L3 3L4-2M8 5L13 3L12-2", 2.8)]
    return [
        figures.standing(14, look="scarf", dress=True, arm="M0-41L13-36L9-46"),
        _calling(15),
        signs.speech(33, 4, 57, 36, (27, 30), content=hit),
        blue(figures.seated(85, m=-1, k=0.74, arm="M0-41L8-31L19-33"), _headset_side(85, 90, -1, 0.74)),
        props.desk(47, 71, 22),
    ]


@scene(mirrors=True)
def service_awel() -> Parts:
    """A girl sits on the floor with a phone and tells that she is sad; a woman with a headset listens."""
    sad = [circle("o", 0, 0, 9, 3), path("i", "M-3.500-2h.1M3.500-2h.1", 3.5), path("i", "M-4 5Q0 1 4 5", 3)]
    return [
        figures.on_floor(18, 90, 1, 0.76, look="tail", arm="M-2-28L13-25L9-36"),
        _calling(17, 90, 1, 0.8, 15),
        signs.speech(18, 4, 38, 35, (31, 52), content=sad),
        blue(figures.on_chair(80, m=-1, look="bun", arm="M0-41L6-31L16-32", lean=3), _headset_side(75.500, 90, -1)),
    ]


@scene(mirrors=True)
def service_tele_onthaal() -> Parts:
    """An old man on a chair talks on the phone, and far away a woman with a headset listens to him."""
    return [
        figures.on_chair(19, 88, k=1.15, look="beard", arm="M0-41L14-37L9-47"),
        _calling(20.5, 88, 1, 1.15, 2),
        path("i", "M53 4V92", 2),
        blue(figures.bust(76, 30, 68, 9, 15), _headset(76, 30, 9, -1)),
        props.desk(59, 68, 33),
    ]


@scene(mirrors=True)
def service_bed_tonight() -> Parts:
    """In the evening a helper shows a bed to a mother and her child."""
    return [
        _night(58, 4, 34, 26),
        path("i", "M92 48V88M62 64V88M62 80H92", 5), path("i", "M84 71H85", 9), path("s", "M64 70H77V78H64Z", 3),
        blue(figures.standing(45, m=-1, k=0.9, arm="", arm2="M0-41L-9-37L-20-38")),
        figures.badge(45, 90, -1, 0.9),
        figures.walking(12, k=0.86, look="scarf", dress=True, arm="M0-41L5-31L12-28"),
        figures.child(28, k=0.56),
    ]


@scene(mirrors=True)
def service_centre_worker() -> Parts:
    """A mother asks something to a worker with a badge and a notebook, beside the bunk bed of the family."""
    return [
        props.bunk_bed(4, 44, 0.8),
        figures.standing(53, k=0.9, look="scarf", dress=True, arm="M0-41L5-31L12-34"),
        blue(figures.standing(86, m=-1, k=0.95, arm="M0-41L5-30L13-31")),
        figures.badge(86, 90, -1, 0.95),
        halo(blue(path("o", "M68 50L78 54L75 68L66 64Z", 3.5)), gap=2),
        signs.speech(18, 4, 36, 28, (55, 33), content="question"),
    ]


@scene(mirrors=False)
def service_ocmw() -> Parts:
    """At a desk a helper with a badge gives money to a father with a baby; a house hangs on the wall."""
    return [
        props.board(29, 4, 23, 21), props.house_solid(34, 9, 13, 11, False),
        blue(figures.bust(71, 24, 64, 9, 17), figures.lanyard(71, 36)),
        figures.with_baby(15, look="beard"),
        path("i", "M37 64H92M41 64V89M88 64V89"),
        move(props.banknotes(0, 0), 33, 41, 0.56),
        path("w", "M82 50L79 58L62 55", 10), path("a", "M84 48L80 58L60 55", 6),
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
    """A man and a helper sit with a cup at a low table; he talks about his home and his child."""
    talk = [move(signs.SAYS["house"](), -8, 0, 0.9), move(signs.SAYS["child"](), 9, 0, 0.95)]
    return [
        figures.on_chair(17, k=0.9, arm="M0-41L5-30L13-33"),
        blue(figures.on_chair(79, m=-1, k=0.9, arm="M0-41L4-30L13-28", look="tail", lean=3)),
        figures.badge(79, 90, -1, 0.9, 3),
        props.table(40, 72, 16), move(signs.SAYS["cup"](), 48, 64, 0.7),
        signs.speech(16, 4, 56, 25, (26, 31), content=talk),
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
    """A neighbour with a cap walks along with a mother who pushes a pram; he carries her bag."""
    return [
        figures.walking(14, k=1, look="scarf", dress=True, arm="M0-41L6-33L13-31"),
        _pram(43),
        blue(figures.walking(76, k=1.05, arm="M0-41L8-43L15-47", arm2="M0-41L-6-33L-10-26", look="cap"),
             path("s", "M59 68H72L74 83H57Z", 3), path("i", "M62 67Q65 61 69 67", 3)),
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


@scene(mirrors=False, bleeds=True)
def service_housing_fund() -> Parts:
    """A hand puts banknotes into the locked box with a house on it that lies in my open hand."""
    return [
        hands.open_hand(40, 76),
        blue(hands.holding_hand(56, 18, [])),
        props.banknotes(22, 6, 0.85),
        halo(path("o", "M20 34H60V70H20Z", 5), gap=2),
        props.house_solid(25, 42, 17, 17), path("s", "M48 52H55V59H48Z", 3), path("i", "M49 51V49A2.500 2.500 0 0 1 54 49V51", 2.5),
    ]


@scene(mirrors=False)
def service_bank() -> Parts:
    """A woman in a wheelchair takes banknotes from the cash machine of the bank."""
    return [
        figures.in_wheelchair(26, k=1, look="bun", arm="M0-41L10-36L24-38"),
        path("o", "M58 4H92V92H58Z"), path("s", "M66 13H84V29H66Z", 3), path("i", "M66 39H84", 4),
        path("s", "M64 66H86", 5), path("q", "M54 47H78V62H54Z", 3.5), blue(props.euro(67, 54.5, 4, 2.5)),
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
    """A woman tells an official how a door was closed in her face; the official writes it down."""
    shut = [path("o", "M2-10H11V10H2Z", 3), path("i", "M5 1h.1", 3), dot("s", -6, -5, 3.2), path("i", "M-6 1V4L-8 10M-6 4L-4 10M-6 0L-1 1", 3)]
    return [
        figures.on_chair(16, k=0.95, look="scarf", arm="M0-41L8-32L15-35"),
        signs.speech(28, 4, 44, 36, (26, 29), content=shut),
        blue(figures.on_chair(82, m=-1, k=0.9, arm="M0-41L7-30L19-33")),
        props.desk(38, 66, 27), path("i", "M44 62H56", 3.5), path("a", "M60 61L66 52", 4),
    ]


@scene(mirrors=True)
def service_unia() -> Parts:
    """A man in a wheelchair tells an official with a balance on the counter that a door stayed closed for him."""
    shut = [path("o", "M1-10H10V10H1Z", 3), path("i", "M4 1h.1", 3), dot("s", -7, -5, 3.2), path("i", "M-7 1V4L-9 10M-7 4L-5 10M-7 0L-3 1", 3)]
    return [
        figures.in_wheelchair(21, k=0.92, look="beard"),
        signs.speech(4, 3, 36, 30, (25, 35), content=shut),
        blue(figures.bust(80, 26, 66, 8, 14), figures.lanyard(80, 37)),
        props.desk(46, 66, 46),
        path("w", "M58 63V36M44 38H72", 9), path("i", "M58 63V36M44 38H72M51 64H65", 3.5),
        path("i", "M44 38L40 51M44 38L49 51M72 38L67 51M72 38L77 51", 2), path("s", "M38 52H51Q50 56 45 56T38 52ZM65 52H78Q77 56 72 56T65 52Z", 2.5),
    ]


@scene(mirrors=True)
def service_school() -> Parts:
    """A teacher stands in the open door of the class with a board and greets children with school bags."""
    return [
        path("i", "M50 88V6H92V88", 5), path("o", "M59 14H84V31H59Z", 3.5), path("i", "M65 26L69 19L73 26ZM77 22H79", 2.5),
        blue(figures.front(73, 88, 0.66, look="bun", dress=True, left="M-4-60.5L-14-62L-19-74")),
        figures.child(13, k=0.72, look="tail"), figures.backpack(13, k=0.72),
        figures.walking(37, k=0.58, arm="M0-41L8-38L13-48"), figures.backpack(37, k=0.58),
    ]


@scene(mirrors=True)
def service_clb() -> Parts:
    """A nurse measures how tall a child is, against a ruler on the wall; the father looks on."""
    return [
        path("o", "M42 6H52V90H42Z", 3.5), path("i", "M43 18H47M43 28H47M43 60H47M43 70H47M43 80H47", 2.5),
        path("w", "M48 56V86", 18), figures.child_front(47, k=1.08),
        path("i", "M38 35H60", 4.5),
        blue(figures.standing(78, m=-1, look="bun", arm="M0-41L9-46L18-54", arm2="M0-41L7-32L14-33")),
        figures.badge(78, m=-1),
        figures.standing(14, k=0.98, look="beard", arm="M0-41L4-31L10-27"),
    ]


@scene(mirrors=True)
def service_child_house() -> Parts:
    """In a house a worker and a toddler build with blocks on the floor; a mother sits with them."""
    return [
        path("i", "M4 38L48 5L92 38M86 36V90H10V36", 5),
        figures.on_floor(26, 88, 1, 0.86, look="scarf"),
        move(figures.toddler(0, 0), 50, 88, 1.0),
        blue(figures.on_floor(77, 88, -1, 0.86, look="bun", arm="M-2-28L6-24L14-27"), path("s", "M57 80H64V87H57ZM57 69H64V76H57Z", 3)),
    ]


@scene(mirrors=True)
def service_bridge_person() -> Parts:
    """A woman with a badge takes a mother by the arm to the teacher in the class; the child walks in front."""
    return [
        path("i", "M62 88V6H92V88", 5), path("o", "M69 14H86V28H69Z", 3.5), path("i", "M73 24L77 18L81 24Z", 2.5),
        figures.front(79, 88, 0.56, look=""),
        figures.walking(13, k=0.95, look="scarf", dress=True, arm="M0-41L5-32L11-31"),
        blue(figures.walking(35, k=0.95, arm="M0-41L11-40L21-42", arm2="M0-41L-6-32L-10-32", look="bun")),
        figures.badge(35, k=0.95),
        figures.child(56, k=0.5),
    ]


@scene(mirrors=False)
def service_language_desk() -> Parts:
    """A man asks for Dutch lessons; an official with a badge behind a desk looks in the computer."""
    return [
        signs.speech(26, 3.5, 46, 25, (24, 24), content="latin"),
        figures.standing(15, k=0.98, arm="M0-41L8-34L17-37"),
        blue(figures.bust(72, 47, 68, 8, 16, "tail"), figures.lanyard(66, 58)),
        props.desk(38, 68, 54),
        path("s", "M72 52H90V63H72Z", 4), path("i", "M81 64V66", 5),
    ]


@scene(mirrors=False)
def service_ligo() -> Parts:
    """An old man slowly writes the letter a in a large notebook; a teacher sits beside him and helps."""
    a = [[circle("i", x, 62, 5, 3.5), path("i", f"M{x + 6} 56V68", 3.5)] for x in (30, 48)]
    return [
        figures.bust(27, 20, 90, 9.5, 20, "beard"), path("w", "M20 20H34", 2.2),
        blue(figures.bust(71, 17, 90, 9.5, 19, "bun")),
        halo(path("o", "M12 46H84V92H12Z", 4.5), gap=2.5),
        path("i", "M20 73H76M20 84H76", 2.5), a,
        halo(path("i", "M62 66L76 50", 4), gap=2), path("i", "M75 70L90 62", 9),
        path("i", "M68 60L78 64M69 66L79 68", 6), 
    ]


@scene(mirrors=False)
def service_cvo() -> Parts:
    """In a class for grown-ups a woman learns to sew on a machine; the teacher stands beside her; a board behind."""
    return [
        props.board(30, 4, 46, 24), move(signs.SAYS["latin"](), 53, 16, 0.95),
        figures.on_chair(16, look="scarf", arm="M0-41L8-32L21-34"),
        props.sewing_machine(38, 36, 0.72), path("i", "M32 64H70M66 64V88", 5), path("i", "M38 64V88", 4),
        blue(figures.standing(83, m=-1, arm="M0-41L9-36L18-42", look="beard")),
    ]


@scene(mirrors=True)
def service_library() -> Parts:
    """Under shelves full of books a man sits and reads, and a girl works at a computer."""
    return [
        path("i", "M4 4H92V34H4Z", 4.5), path("i", "M12 13V28M20 10V28M28 13V28M44 10V28M52 13V28M69 10V28M77 10L82 28", 5),
        path("a", "M36 10V28M60 12V28", 5),
        figures.on_chair(17, k=0.82, look="", arm="M0-41L6-31L15-34"),
        blue(path("s", "M28 54L34 50L40 54V66L34 63L28 66Z", 3)), path("w", "M34 52V62", 2.2),
        figures.on_chair(85, m=-1, k=0.72, look="tail"),
        props.desk(52, 70, 22), move(props.computer(0, 0), 60, 50, 0.85),
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
    """A doctor holds the stethoscope on the chest of a woman and listens."""
    return [
        figures.bust(26, 28, 90, 10.5, 20, "scarf"),
        blue(figures.bust(72, 20, 90, 10, 19)),
        path("w", "M66 34L72 45L78 34M72 45V84", 2.4),
        halo(blue(path("i", "M84 58L66 76L38 66", 8)), gap=2.5),
        path("w", "M64 26Q54 36 46 48T30 62", 8), path("i", "M64 26Q54 36 46 48L32 62", 3),
        dot("p", 31, 64, 7), dot("b", 31, 64, 4.5),
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
    """A man shows the paper of the doctor at a counter and a clerk gives him coins back."""
    return [
        blue(figures.bust(72, 18, 64, 9, 17, "tail")),
        props.desk(38, 65, 54),
        figures.standing(14, arm="M0-41L9-43L18-52", arm2="M0-41L9-32L19-33", look="beard"),
        path("o", "M28 14H48V42H28Z", 4), path("i", "M33 23H43M38 18V28", 4), path("i", "M34 35H42", 2.5),
        path("w", "M86 48L81 58L62 56", 10), path("a", "M86 46L81 58L62 56", 6),
        halo(props.coin(53, 55, 7.5), gap=2),
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


# ------------------------------------------------------------ offices
@scene(mirrors=True, bleeds=True)
def show_card() -> Parts:
    """A hand shows an identity card to an official with a badge behind a counter."""
    return [
        blue(figures.bust(70, 15, 62, 10, 20)),
        figures.lanyard(70, 29, 1.3),
        props.counter(62, 4, 88, 94),
        hands.holding_hand(27, 60, props.id_card(14, 38), m=-1),
    ]
