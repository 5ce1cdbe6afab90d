"""Offices and the people of the centre."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.services.parts import notes


@scene(mirrors=True, bleeds=True)
def show_card() -> Parts:
    """A hand shows an identity card to an official with a badge behind a counter."""
    return [
        blue(figures.bust(70, 15, 62, 10, 20)),
        figures.lanyard(70, 29, 1.3),
        props.counter(62, 4, 88, 94),
        hands.holding_hand(20, 52, props.id_card(14, 38), m=-1),
    ]


@scene(mirrors=True)
def service_centre_worker() -> Parts:
    """A mother sits on the lower bed of the bunk and tells; a worker with a badge sits on a chair before her and listens."""
    return [
        path("i", "M5 8V90M44 8V90M5 32H44M5 72H44", 5), path("i", "M11 25H14", 9), path("w", "M11 25H14", 3), path("s", "M21 24H39V28H21Z", 4),
        halo(figures.seated(29, 92, 1, .92, look="scarf", arm="M0-41L8-32L16-35"), gap=2),
        blue(figures.on_chair(79, 91, -1, .98, look="tail", arm="M0-41L6-30L14-29", lean=2)),
        figures.badge(79, 91, -1, .98, 2),
    ]


@scene(mirrors=False)
def service_ocmw() -> Parts:
    """Over a desk a helper with a badge lays banknotes in the open hands of a father; his child stands beside him."""
    return [
        blue(figures.standing(84, 90, -1, .98, look="bun", arm="")), figures.badge(84, 90, -1, .98),
        path("p", "M62 69H92V91H62Z", 2), props.desk(60, 68, 32),
        figures.child(9, k=.56, arm="M0-41L7-38L14-39"),
        figures.standing(27, arm=figures.TAKE, arm2="M0-41L-6-33L-10-24"),
        notes(37, 31), halo(blue(path("i", "M84 50L76 49L69 45", 6)), gap=1.5),
    ]


@scene(mirrors=True, bleeds=True)
def service_town_hall() -> Parts:
    """Over the counter an official with a badge lays an identity card in our open hand."""
    return [
        blue(figures.bust(70, 15, 58, 9, 18, "bun")), figures.lanyard(70, 28, 1.2),
        path("i", "M44 60H92M50 62V91M88 62V91"),
        hands.open_hand(38, 75),
        halo(path("a", "M84 42L76 54L54 45", 8), gap=2), halo(props.id_card(14, 31, .82), gap=2), path("a", "M50 45H54", 8),
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
    """A man with headphones listens to his phone: the text on its screen is in his own script."""
    return [
        figures.bust(24, 36, 90, 10, 18),
        path("i", "M10 37A14 14 0 0 1 38 37", 3.5), path("i", "M10 37V41M38 37V41", 6),
        props.phone(50, 4, 42, 70), blue(move(signs.SAYS["arabic"](), 71, 24, .95)), path("i", "M59 38H83M59 47H83M68 56H83", 4),
        halo(path("i", "M38 64L42 82L55 69", 7), gap=2), path("i", "M53 70H56", 7),
    ]


@scene(mirrors=True)
def service_buddy() -> Parts:
    """A neighbour with her arm around a mother with a baby waits with her at the bus stop."""
    return [
        props.stop(80),
        blue(figures.standing(25, 90, 1, 1, look="bun", arm="")),
        halo(figures.standing(46, 90, 1, 1, look="scarf", dress=True, arm=""), gap=2),
        path("w", "M52 56Q56 57 60 56M62 51h.1", 15), figures.swaddled(57, 56),
        path("w", "M46 51L51 64L63 61", 10), path("i", "M46 51L51 65L63 61", 5.5),
        halo(blue(path("i", "M26 50L34 56L41 53", 6)), gap=1.5),
    ]


@scene(mirrors=False)
def service_bank() -> Parts:
    """A woman in a wheelchair takes a banknote from the cash machine in the wall of the bank."""
    return [
        figures.in_wheelchair(22, k=1, look="bun", arm="M0-41L10-37L22-38"),
        path("i", "M48 4H92V92H56V4"), path("s", "M65 13H84V30H65Z", 3), path("i", "M66 39h.1M74 39h.1M82 39h.1", 4.5),
        path("s", "M62 69H86", 5), halo(path("o", "M45 47H81V66H45Z", 4)), props.euro(64, 56.500, 5, 3),
        hands.mitten(47, 53),
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
def service_local_officer() -> Parts:
    """At the open door of their house a mother and her child greet the police officer of the quarter, a woman, who writes on a paper."""
    return [
        path("i", "M50 91V6H92V91", 4.5),
        figures.child(61, 89, -1, .56, look="tail", arm="M0-41L8-36L15-40"), figures.standing(78, 89, -1, .92, look="scarf", dress=True, arm="M0-41L9-37L12-45"),
        blue(figures.standing(17, 91, 1, .98, arm=""), path("i", "M9 26H30", 3.5), path("s", "M11 21Q9 15 19 15T27 21Z", 3)), path("w", "M11 22.500H28", 2), dot("p", 20, 49, 2),
        halo(path("o", "M27 47H43V66H27Z", 3.5), gap=2), path("i", "M32 53H38M32 59H36", 2.2), halo(path("a", "M17 51L20 63L28 64", 5.5), gap=1.5),
    ]


@scene(mirrors=True)
def service_energy_supplier() -> Parts:
    """A clerk with a headset sits at a desk; on her screen stand a lamp and a flame."""
    return [
        blue(figures.bust(28, 30, 66, 10, 17, "bun"), figures.headset(28, 30, 10)),
        props.desk(4, 66, 88, 91), path("o", "M50 14H92V50H50Z", 4.5), path("i", "M71 52V63M61 64H81", 4.5),
        path("i", "M62 20V24", 4), path("s", "M59 25H65L69 32H55Z", 3), path("a", "M57 37L55 41M62 37V42M67 37L69 41", 3), props.flame(82, 43, 1),
    ]


@scene(mirrors=False)
def service_child_allowance() -> Parts:
    """At a desk a clerk with a badge gives a coin to a mother; her two children stand with her."""
    return [
        blue(figures.bust(80, 27, 66, 8.5, 11, "bun")), figures.lanyard(81, 39, .9), props.desk(58, 66, 34, 91),
        figures.child(11, 91, 1, .62, arm="M0-41L8-38L15-38"), figures.standing(31, 91, 1, 1, look="scarf", dress=True, arm="M0-41L7-31L16-33", arm2="M0-41L-7-33L-11-27"),
        figures.child(48, 91, -1, .45, look="tail", dress=True),
        halo(blue(props.coin(57, 46, 8.5)), gap=1.5), halo(path("a", "M77 55L71 54L65 49", 5.5), gap=1.5),
    ]


@scene(mirrors=True)
def service_family_tracing() -> Parts:
    """At the door of a house far away a helper with a badge shows an old woman a photo of two people and asks whether she knows them."""
    return [
        path("i", "M4 34L25 12L46 34M8 32V90M42 32V90", 5),
        figures.elder(21, 90, 1, .8, look="scarf"),
        blue(figures.standing(80, 90, -1, .85, arm="M0-41L9-33L18-36")), figures.badge(80, 90, -1, .85),
        halo(path("o", "M45 46H67V68H45Z", 3.5), gap=2), figures.tiny(52, 65, 15), figures.tiny(61, 65, 11),
        blue(signs.speech(52, 4, 40, 26, (74, 31.5), content="question")),
    ]


@scene(mirrors=True)
def service_child_rights() -> Parts:
    """A girl tells by herself that she is sad; a woman with a badge sits before her and writes it down, her father stands behind her."""
    return [
        figures.standing(11, 90, 1, .92, arm=figures.HANG), figures.standing(35, 90, 1, .64, look="bun", dress=True, arm=""),
        blue(figures.on_chair(81, 90, -1, .95, look="tail", arm="")), figures.badge(81, 90, -1, .95),
        halo(path("o", "M52 57H69V67H52ZM56 62H60", 3), gap=1), blue(halo(path("i", "M81 51L75 63L69 59", 6), gap=1.5), path("i", "M70 56L65 62", 3)),
        signs.speech(26, 4, 36, 34, (41, 42), content=[circle("o", 0, 0, 10, 3), path("i", "M-4-2.500h.1M4-2.500h.1", 4), path("i", "M-4.500 5.500Q0 1.500 4.500 5.500", 2.5)]),
    ]


@scene(mirrors=True)
def service_ombudsman() -> Parts:
    """At a desk with two piles of letters a man with a badge reads a letter, a magnifying lamp beside him."""
    return [
        blue(figures.bust(48, 22, 64, 9.5, 16)), figures.lanyard(48, 35), path("p", "M6 64H90V92H6Z", 2), props.desk(6, 64, 84),
        halo(path("o", "M37 42H59V66H37Z", 3.5), gap=1.5), path("i", "M42 48H54M42 54H54M42 60H50", 2.5), halo(path("a", "M33 50L36 54M63 50L60 54", 6), gap=1),
        path("i", "M12 60H28M14 55H26M12 50H28M14 45H26", 3.5), path("i", "M68 60H84M70 55H82", 3.5),
    ]


@scene(mirrors=True)
def service_lawyer() -> Parts:
    """A lawyer with white bands at his neck opens his folder behind a desk; the balance stands on it."""
    return [
        blue(figures.bust(48, 19, 62, 11, 21)), path("p", "M43 33H53L56 53H40Z", 2), path("w", "M48 40V53", 2.5), path("s", "M8 63H88V91H8Z", 4), path("i", "M4 61H92", 5),
        path("w", "M48 68V85M41 87H55M33 71H63M33 71L28 79H38ZM63 71L58 79H68Z", 3), blue(path("s", "M72 40H88V58H72Z", 3)), path("w", "M76 46H84M76 52H84", 2.5),
    ]


@scene(mirrors=True)
def service_legal_aid() -> Parts:
    """At a counter with a balance on it a clerk gives a man a card with a lawyer and a line to phone on it."""
    return [
        figures.standing(15, 91, 1, .95, look="beard", arm="M0-41L8-34L15-34"),
        blue(figures.bust(80, 28, 66, 8.5, 12)), figures.lanyard(80, 40, .9), props.desk(46, 66, 46, 91), path("i", "M69 71V85M64 86H74M60 74H78M60 74L57 81H63ZM78 74L75 81H81Z", 2.5),
        halo(blue(path("o", "M33 45H60V63H33Z", 3)), gap=2), dot("b", 41, 51, 3), path("b", "M37 59Q37 55 41 55T45 59Z", 2.5), path("a", "M49 51H55M49 57H55", 2.5), halo(path("a", "M85 53L76 60L63 56", 5.5), gap=1.5),
    ]


@scene(mirrors=False)
def service_union() -> Parts:
    """A worker with a cap, a helper and a woman stand side by side behind a table; the helper holds up a paper with a coin on it."""
    return [
        figures.bust(16, 36, 72, 8.5, 12, "cap"), figures.bust(80, 36, 72, 8.5, 12, "scarf"), blue(figures.bust(48, 18, 72, 9, 16)), figures.lanyard(48, 31, 1),
        path("i", "M4 74H92M12 74V90M84 74V90", 5), halo(path("o", "M34 44H62V80H34Z", 4), gap=2), dot("s", 48, 58, 9), props.euro(49, 58, 5, 2.6)._replace(pen="w"), path("i", "M41 73H55", 3),
        halo(path("a", "M31 49L30 64L36 64M65 49L66 64L60 64", 5), gap=1.2),
    ]


@scene(mirrors=False)
def service_labour_inspection() -> Parts:
    """An inspector with a badge stands at a building site, looks at the clock and writes down how long the worker works."""
    return [
        signs.clock(48, 18, 13, 5), path("s", "M4 80H18V88H4ZM20 80H34V88H20ZM10 70H26V78H10Z", 2), path("i", "M3 91H93", 3),
        figures.standing(40, 89, -1, .85, look="cap", arm="M0-41L8-32L19-30", lean=4), path("s", "M12 56H25V64H12Z", 2),
        blue(figures.standing(82, 89, -1, .95, look="bun", arm="M0-41L7-31L14-36")), figures.badge(82, 89, -1, .95), halo(blue(path("o", "M59 42H70V58H59Z", 3.5)), gap=1.5), path("i", "M62 48H67M62 53H67", 2),
    ]


# ------------------------------------------------------------ people and places
@scene(mirrors=True)
def service_prayer_house() -> Parts:
    """Under a shining lamp in a wide arch an old man with an open book opens his hand to whoever comes."""
    return [
        path("i", "M6 90V46Q6 12 48 6Q90 12 90 46V90", 5), path("a", "M48 10V20", 2.5), signs.sun(48, 29, 4.5, 2.5),
        blue(figures.standing(66, 90, -1, .86, look="beard", arm="M0-41L8-33L17-36")), path("i", "M30 70V90M23 90H37", 4), blue(halo(path("q", "M30 60Q23 55 16 57V69Q23 67 30 72Q37 67 44 69V57Q37 55 30 60V72", 3.5), gap=1)), path("i", "M3 90H14M82 90H93", 4),
    ]


@scene(mirrors=True)
def service_womens_group() -> Parts:
    """Three women sit around a table; one knits, and one pours tea."""
    return [
        blue(figures.bust(48, 38, 64, 8.5, 13, "bun"), figures.on_chair(14, 91, 1, .92, look="scarf", arm="M0-41L9-33L18-36"), figures.on_chair(81.500, 91, -1, .92, look="tail", arm="M0-41L9-33L17-34")),
        path("i", "M29 68H69M36 70V90M62 70V90", 5), halo(path("s", "M52 52H62V60Q62 65 57 65Q52 65 52 60Z", 2), path("i", "M63 58L67 53", 3), gap=1), path("i", "M33 62L28 47M29 58L40 50", 2.5), halo(path("s", "M33 57H42V65H33Z", 2), gap=1),
    ]


@scene(mirrors=True)
def service_associations() -> Parts:
    """Beside a board with four groups of people a woman with a badge shows a man with an open hand which group is near him."""
    def group(x: float, y: float) -> Parts:
        return [figures.tiny(x - 4.5, y, 15), figures.tiny(x + 4.5, y, 15)]

    return [
        path("o", "M25 5H71V53H25ZM25 29H71M48 5V53", 3), group(36.5, 23), group(59.5, 23), blue(group(36.5, 48)), group(59.5, 48),
        figures.standing(12, 91, 1, .98, arm="M0-41L4-31L8-27"), blue(figures.standing(83, 91, -1, .98, look="bun", dress=True, arm="M0-41L7-32L17-36")), figures.badge(83, 91, -1, .98),
    ]


@scene(mirrors=True)
def service_studio() -> Parts:
    """Through a wide open door: a woman paints a bird; a guitar hangs on the wall and a drum stands ready."""
    return [
        path("i", "M4 90V6H92V90", 3.5), path("o", "M48 13H86V49H48Z", 3), path("s", "M54 32Q64 32 66 22Q72 16 77 22L83 24L77 27Q75 42 60 40Z", 2), path("w", "M60 35Q68 34 70 28", 2), path("p", "M73 22.500h.1", 2),
        blue(figures.standing(30, 90, 1, 1, look="bun", dress=True, arm="M0-41L9-36L18-41"), path("i", "M48 49L56 41", 3)),
        path("o", "M60 66H84V89H60Z", 3.5), path("i", "M62 68L68 87L72 68L76 87L82 68", 2.5), path("i", "M14 14V34", 3.5), dot("s", 14, 38, 5), dot("s", 14, 46, 6.5), dot("p", 14, 41, 2),
    ]


@scene(mirrors=True)
def service_community_house() -> Parts:
    """Behind the large window of a house with a cup on its gable neighbours, ours and others, sit together; the door stands open."""
    return [
        path("s", "M4 34L48 4L92 34Z", 4), path("p", "M42 17H52V25Q47 29 42 25Z", 2), path("w", "M54 19Q58 21 53 24", 2.5), path("i", "M9 36V90M87 36V90M4 91H92", 4.5),
        path("o", "M16 44H61V76H16Z", 4), figures.bust(27, 55, 74, 5.5, 8, "scarf"), blue(figures.bust(49, 55, 74, 5.5, 8)), path("s", "M35 68H41V74H35Z", 2), path("o", "M68 48H80V90H68Z", 4), path("s", "M80 48L86 52V90H80Z", 2),
    ]
