"""Offices and services: what happens there."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene

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
    """In the evening a helper shows an empty bed to a mother and her child."""
    return [
        path("s", "M62 4H92V29H62Z", 4), path("p", "M78 8A8.5 8.5 0 1 0 84 20A8 8 0 0 1 78 8Z", 2),
        path("i", "M92 48V88M54 66V88M54 81H92", 5), path("s", "M57 71H72V78H57Z", 6),
        path("i", "M79 72H84", 13), path("w", "M79 72H84", 5),
        blue(figures.standing(43, m=-1, k=0.9, arm="", arm2="M0-41L-10-38L-20-39")),
        figures.badge(43, 90, -1, 0.9),
        figures.walking(11.5, k=0.86, look="scarf", dress=True, arm="M0-41L5-31L12-28"),
        figures.child(27, k=0.56),
    ]


@scene(mirrors=True)
def service_centre_worker() -> Parts:
    """Beside the bunk bed of the family a mother asks a worker with a badge something."""
    return [
        path("i", "M31 38V90M66 38V90M31 59H66M31 82H66", 5), path("i", "M38 51H41M38 74H41", 9), path("w", "M38 51H41M38 74H41", 3), path("s", "M49 52H62V57H49ZM49 75H62V80H49Z", 4),
        figures.standing(14, k=0.84, look="bun", dress=True, arm="M0-41L8-34L14-37"),
        blue(figures.standing(84, m=-1, k=.9, arm="M0-41L7-33L15-36")),
        figures.badge(84, 90, -1, .9),
        signs.speech(18, 3.5, 40, 26, (19, 32), content="question"),
    ]


@scene(mirrors=False)
def service_ocmw() -> Parts:
    """Over a desk a helper with a badge reaches out banknotes to a father, who holds up his palms; his child stands beside him."""
    return [
        blue(figures.standing(84, 90, -1, .98, look="bun", arm="")), figures.badge(84, 90, -1, .98),
        path("p", "M62 69H92V91H62Z", 2), props.desk(60, 68, 32),
        figures.child(10, k=.56),
        figures.receiving(27),
        _notes(41, 33), halo(blue(path("i", "M84 50L77 55L67 48", 6)), gap=1.5),
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
        figures.on_chair(17, k=0.9, arm="M0-41L8-29L18-30", nod=4),
        blue(figures.on_chair(80, m=-1, k=0.95, arm="M0-41L6-30L15-31", look="tail", lean=3)),
        figures.badge(80, 90, -1, 0.95, 3),
        props.table(40, 74, 16), path("o", "M43 63H51V71H43ZM51 65Q55 65 54 67Q54 69 51 69", 3),
        signs.speech(14, 4, 54, 27, (27, 35), content=talk),
    ]


@scene(mirrors=False)
def service_fedasil_info() -> Parts:
    """A man with headphones listens to a phone in which someone explains in his language."""
    return [
        figures.bust(24, 36, 90, 10, 18),
        path("i", "M10 37A14 14 0 0 1 38 37", 3.5), path("i", "M10 37V41M38 37V41", 6),
        props.phone(54, 42, 30, 50),
        dot("b", 69, 59, 5.500), path("b", "M61 79V77Q61 69 69 69T77 77V79Z", 3),
        halo(path("i", "M38 64L42 80L57 74", 7), gap=2),
        blue(signs.speech(44, 4, 48, 28, (69, 50), content="arabic")),
    ]


@scene(mirrors=True)
def service_buddy() -> Parts:
    """A neighbour goes along with a mother to the bus stop: she carries her baby, he carries her bag."""
    return [
        props.stop(83),
        figures.with_baby(13, look="scarf", dress=True),
        blue(figures.walking(55, 90, 1, 1, arm="M0-41L5-31L11-28", arm2="M0-41L-10-36L-19-30")),
        halo(blue(path("s", "M28 67H42L44 79H26Z", 3), path("i", "M31 67Q31 60 35 60T39 67", 3)), gap=2),
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
        figures.bust(23, 17, 80, 9.5, 18),
        blue(figures.bust(73, 17, 80, 9, 17, "bun"), figures.lanyard(76, 29, 1.2)),
        path("p", "M2 78H94V94H2Z", 2), path("i", "M4 78H92M9 78V91M87 78V91", 5),
        halo(props.contract(29, 34, 40, 52)),
        halo(path("a", "M87 48L86 68L60 64", 7), gap=2),
        halo(path("i", "M9 48L12 72L30 70", 7), gap=2),
    ]


@scene(mirrors=False)
def service_housing_fund() -> Parts:
    """A helper with a badge gives a man a banknote, and the landlord in the door of the house gives him the key."""
    return [
        path("i", "M60 36L77 20L92 34M66 32V90M90 34V90", 4.5),
        blue(figures.standing(9.5, 90, 1, .85, arm="M0-41L8-37L16-38")), figures.badge(9.5, 90, 1, .85),
        blue(figures.standing(81, 90, -1, .78, arm="M0-41L5-37L9-41")),
        figures.front(45, 90, .84, left="M-5-59.7L-14-48L-23-43", right="M5-59.7L13-48L20-45"),
        path("o", "M15 42H33V55H15Z", 3.5), props.euro(25, 48.5, 3.6, 2.4),
        halo(blue(circle("i", 69, 53, 3.5, 3), path("i", "M69 57V69M69 64.500H65", 3)), gap=1.5),
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
    """The landlord stands beside his house and holds up the key."""
    return [
        path("i", "M4 42L29 16L54 42M9 38V90H49V38M21 88V63H35V88", 5), path("o", "M23 38H35V50H23Z", 4),
        blue(figures.front(70, 90, 0.96, right="M5-59.7L14-52L17-62")),
        halo(blue(circle("i", 86.5, 27, 5, 4.5), path("i", "M86.500 22V6H81M86.500 12H82", 4.5)), gap=2),
    ]


@scene(mirrors=True)
def service_human_rights() -> Parts:
    """A woman tells how a man before a closed door held up his flat hand to her; a man writes it down."""
    return [
        figures.bust(20, 74, 94, 7.5, 11, "bun"), blue(figures.bust(80, 74, 94, 7.5, 11)),
        halo(path("o", "M40 70H60V91H40Z", 4)),
        halo(path("a", "M70 90L62 84", 5.5), path("i", "M55 88L64 73", 3.5), gap=2),
        signs.speech(4, 4, 88, 53, (28, 63), content=[]), path("o", "M70 11H86V53H70Z", 4), path("i", "M82 34h.1", 4),
        path("w", "M68 22V46", 16), figures.standing(69, 54, -1, .64, arm="M0-41L9-35L20-38"), hands.stopping(55, 29, -1, .9),
        figures.standing(26, 54, 1, .64, look="bun", dress=True, arm="", lean=-3),
    ]


@scene(mirrors=True)
def service_unia() -> Parts:
    """A man before a closed door holds his flat hand up to a man in a wheelchair; a helper with a badge behind him says that he may come in."""
    return [
        path("o", "M72 12H92V90H72Z"), path("i", "M87 54h.1", 4),
        path("w", "M74 36V86", 19), figures.standing(75, 90, -1, .9, arm="M0-41L10-36L17-39"), hands.stopping(58, 54, -1, .95),
        figures.in_wheelchair(33, 90, k=.76),
        blue(figures.standing(9, 90, 1, .86, arm="M0-41L8-37L15-39")), figures.badge(9, 90, 1, .86),
        blue(signs.speech(4, 4, 38, 25, (15, 32), content="tick")),
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
    """In a house a toddler builds with blocks; a mother sits on the floor and a worker with a badge stands beside them."""
    return [
        path("i", "M4 38L48 5L92 38M86 36V90H10V36", 5),
        figures.on_floor(23, 87, 1, 0.76, look="scarf", arm="M-2-28L8-23L18-24"),
        blue(path("s", "M43 79H50V86H43ZM43 68H50V75H43Z", 3)),
        figures.toddler(58, 87, -1),
        blue(figures.standing(75, 87, -1, 0.76, look="bun", arm="M0-41L2-31L6-24")),
        figures.badge(75, 87, -1, 0.76),
    ]


@scene(mirrors=False)
def service_bridge_person() -> Parts:
    """A helper with a badge goes along with a mother to the teacher, who greets them in the door of the class with the board."""
    return [
        path("i", "M56 90V5H92V90", 5), path("o", "M62 12H87V28H62Z", 3.5), move(signs.SAYS["latin"](), 74.5, 20, .62),
        figures.standing(80, 90, -1, .84, arm="M0-41L9-39L16-45"),
        figures.walking(12, 90, 1, .88, look="scarf", dress=True, arm="M0-41L8-33L17-32"),
        blue(figures.walking(37, 90, 1, .92, arm="M0-41L8-37L15-42", arm2="M0-41L-5-33L-11-31", look="bun")),
        figures.badge(37, 90, 1, .92),
    ]


@scene(mirrors=False)
def service_language_desk() -> Parts:
    """A man with a book asks for Dutch lessons; an official behind a desk looks in the computer."""
    return [
        signs.speech(26, 4, 52, 29, (23, 30), content="latin"),
        figures.standing(14, k=0.95, arm="M0-41L8-32L18-33"),
        blue(figures.bust(62, 48, 70, 8, 13), figures.lanyard(62, 59, .9)),
        props.desk(40, 70, 52),
        halo(path("s", "M75 49H91V61H75Z", 4), gap=2), path("i", "M83 62V67M78 67H88", 4),
    ]


@scene(mirrors=False)
def service_ligo() -> Parts:
    """A woman quietly writes the letter a in a large notebook; a teacher sits beside her and helps."""
    return [
        figures.bust(27, 17, 56, 9.5, 19, "scarf"),
        blue(figures.bust(71, 18, 56, 9.5, 18)),
        path("i", "M4 57H92M8 58V90M88 58V90", 5),
        halo(path("o", "M30 46H76V89H30Z", 4.5)), path("i", "M38 82H68", 2.5),
        path("i", "M60 60A6.5 6.500 0 1 0 60 60.6M60 53V68", 4.5),
        halo(path("i", "M12 45L16 72L38 77", 7), path("i", "M38 66L46 79", 4), gap=1.5), halo(path("a", "M86 45L86 68L72 69", 7), gap=2),
    ]


@scene(mirrors=True)
def service_cvo() -> Parts:
    """In a class for grown-ups a teacher points at the shirt on the board, and a woman sews on a machine."""
    return [
        props.board(36, 4, 38, 31), path("s", "M51 10H53Q55 13 57 10H59L66 16L63 20L60 18V29H50V18L47 20L44 16Z", 3),
        figures.on_chair(15, k=0.95, look="scarf", arm="M0-41L8-32L20-34"),
        props.sewing_machine(36, 47, 0.62), path("i", "M31 71H66M62 71V88", 5),
        blue(figures.standing(84, m=-1, arm="M0-41L8-46L15-54")),
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
        blue(figures.bust(77, 24, 65, 8.5, 14)), figures.lanyard(77, 36, .9),
        props.desk(50, 68, 42),
        figures.standing(13, arm="M0-41L9-45L16-54", arm2="M0-41L8-27L24-25l5-4"),
        path("o", "M26 4H52V36H26Z", 4), path("b", "M32 9H46V21H32Z", 3), path("w", "M35 15H43M39 11.500V18.500", 3.5), path("i", "M33 28H45", 3),
        _notes(35, 42), halo(blue(path("i", "M87 45L81 57L66 54", 6)), gap=1.5),
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
    """In the open door of a small house a mother with her child shakes the hand of a worker with a badge."""
    return [
        path("i", "M4 37L34 9L64 37M10 33V90H58M58 33V46", 5),
        figures.standing(38, 88, k=0.78, look="scarf", dress=True, arm="M0-41L13-37L27-39"),
        figures.child(22, 88, k=0.54),
        blue(figures.standing(86, m=-1, k=0.92, arm="M0-41L11-34L22-34")),
        figures.badge(86, 90, -1, 0.92),
    ]


@scene(mirrors=True)
def place_reception_centre() -> Parts:
    """In a large building many people sleep in bunk beds above and eat together at a long table below."""
    return [
        path("i", "M3 22L48 4L93 22M8 20V90M88 20V90M8 51H88", 4),
        path("i", "M15 24V48M45 24V48M15 35H45M15 47H45M52 24V48M82 24V48M52 35H82M52 47H82", 3),
        path("i", "M20 30h.1M20 42h.1M57 30h.1M57 42h.1", 6.5), path("i", "M29 31H40M29 43H40M66 31H77M66 43H77", 5.5),
        figures.bust(40, 63, 78, 4.5, 6), blue(figures.bust(56, 63, 78, 4.5, 6, "bun")),
        figures.seated(21, 90, 1, .56), figures.seated(75, 90, -1, .56),
        path("i", "M28 78H68M33 78V88M63 78V88", 4),
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
    """A child slides down a slide and another child sits on a swing."""
    return [
        path("i", "M6 90V44H18L44 84H50M12 44V90M6 58H12M6 72H12", 4.5),
        figures.on_floor(23, 55, 1, 0.56, arm="M-2-28L5-36L8-44"),
        path("i", "M53 90L59 8H87L92 90", 4),
        path("a", "M64 10V68M82 10V68", 2.5),
        figures.child_front(73, 82, .88, left="M-2-27L-8-31", right="M2-27L8-31"), path("i", "M62 70H84", 5),
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
    """A man asks for work with a shovel; a helper with a badge behind a desk gives him a paper about a job."""
    return [
        figures.standing(14, k=0.95, arm="M0-41L9-34L18-37"),
        signs.speech(26, 4, 42, 37, (22, 30), content=[]),
        figures.standing(38, 38, 1, .44, arm="M0-41L8-30L18-33"),
        path("i", "M41 21L54 32", 3), path("s", "M52 29L61 37H50Z", 3),
        blue(figures.bust(79, 37, 68, 8, 13, "bun")), figures.lanyard(79, 49, .8),
        props.desk(42, 69, 50), halo(path("o", "M41 49H57V67H41Z", 3.5), blue(path("i", "M70 62L57 58", 5.5)), gap=1.5), path("i", "M46 55H52M46 60H50", 2.5),
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
