"""Services for school and language."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.school.parts import school


@scene(mirrors=True)
def service_school() -> Parts:
    """A teacher stands in the open door of the class with a board and greets a father, his daughter with a school bag at his hand."""
    return [
        path("i", "M49 88V6H92V88", 5), path("o", "M73 11H86V22H73Z", 3), path("i", "M77 18h.1M82 15h.1", 3),
        blue(figures.front(68, 88, 0.7, dress=True, look="bun", left="M-4-60.5L-11-50L-18-46")),
        figures.standing(11, 90, 1, .95, look="beard", arm="M0-41L8-33L14-26"),
        figures.child(36, 90, 1, .64, look="tail", arm="M0-41L6-31L11-28", arm2="M0-41L-9-35L-17-35"), halo(figures.backpack(36, 90, 1, .64)[:1], gap=2),
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
        path("s", "M43 79H50V86H43ZM43 68H50V75H43Z", 3),
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
    """A woman quietly writes the letter a in a large notebook; a teacher, a woman too, sits beside her and helps."""
    return [
        figures.bust(27, 17, 56, 9.5, 19, "scarf"),
        blue(figures.bust(71, 18, 56, 9.5, 18, "tail")),
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
        path("i", "M36 10V26M60 12V26", 4.5),
        figures.on_chair(17, k=0.82, look="", arm="M0-41L6-31L15-34"),
        halo(path("s", "M28 56L34 52L40 56V67L34 64L28 67Z", 3), gap=1.5), path("w", "M34 54V62", 2.2),
        figures.on_chair(84, m=-1, k=0.72, look="bun"),
        props.desk(50, 70, 28), move(props.computer(0, 0), 60, 52, 0.8),
    ]


@scene(mirrors=True)
def service_lop() -> Parts:
    """At a desk a woman with a badge shows a father and his child a sheet with two schools."""
    return [
        figures.child(11, 91, 1, .6, arm="M0-41L7-38L14-37"), figures.standing(30, 91, 1, .95, arm="M0-41L6-32L12-31", arm2="M0-41L-7-33L-12-27"),
        blue(figures.bust(83, 22, 70, 8, 9, "bun")), props.desk(46, 70, 46, 91),
        halo(path("o", "M43 12H73V66H43Z", 4), gap=2), school(47, 17, 22, 18), school(47, 42, 22, 18), halo(path("a", "M85 48L82 58L72 56", 5.5), gap=1.5),
    ]


@scene(mirrors=True)
def service_pupil_rights() -> Parts:
    """A mother, her child at her hand, holds out her letter to three people who sit behind a long table and listen."""
    return [
        blue(figures.bust(51, 32, 60, 6.5, 8), figures.bust(68, 32, 60, 6.5, 8, "bun"), figures.bust(85, 32, 60, 6.5, 8)),
        props.desk(40, 60, 52, 91), figures.child(9, 91, 1, .5, arm="M0-41L7-38L13-38"),
        figures.standing(24, 91, 1, .9, look="scarf", dress=True, arm="M0-41L9-34L15-34", arm2="M0-41L-7-33L-10-27"),
        halo(path("o", "M38 46H54V68H38Z", 3.5), gap=2), path("i", "M43 53H49M43 59H49", 2.5), halo(path("i", "M36 60L40 59", 5.5), gap=1),
    ]


@scene(mirrors=True)
def service_kind_gezin() -> Parts:
    """A mother with one hand on the pram of her baby phones; a woman with a headset answers."""
    return [
        figures.standing(15, 91, 1, 1, look="tail", dress=True, arm=figures.EAR, arm2="M0-41L9-30L15-30"), figures.at_ear(15, 91, 1, 1),
        path("s", "M34 61H60Q60 77 48 77H44Q34 77 34 61ZM47 57V43A14 14 0 0 1 61 57Z", 3), path("i", "M33 61H30", 4), circle("i", 40, 86, 4, 4), circle("i", 54, 86, 4, 4), dot("s", 41, 54, 5),
        blue(figures.bust(79, 36, 66, 8, 11, "bun"), figures.headset(79, 36, 8, -1)), props.desk(66, 66, 26, 91),
    ]


@scene(mirrors=False)
def service_parents_together() -> Parts:
    """A father whose child sits in a wheelchair asks something; another mother knows an answer."""
    return [
        figures.standing(15, 91, 1, .86, arm="M0-41L8-33L14-30"), figures.in_wheelchair(37, 91, 1, .62, arm="M0-41L6-32L13-33"),
        blue(figures.standing(79, 91, -1, .86, look="tail", dress=True, arm="M0-41L8-33L15-33")),
        signs.speech(6, 4, 34, 25, (20, 31), content="question"), blue(signs.speech(54, 4, 34, 25, (73, 31), content="tick")),
    ]


@scene(mirrors=True)
def service_youth_desk() -> Parts:
    """A young helper with a badge shows a boy a sheet with a ball and a tent under a tree."""
    return [
        figures.standing(18, 91, 1, .84, look="cap", arm="M0-41L8-33L15-35"),
        blue(figures.standing(80, 91, -1, .96, look="tail", arm="")), figures.badge(80, 91, -1, .96),
        halo(blue(path("o", "M36 20H68V74H36Z", 4)), gap=2), props.football(52, 33, 7.5), path("s", "M41 66L52 48L63 66Z", 3), path("p", "M50 66L52 59L54 66Z", 2),
        halo(path("a", "M81 52L76 60L68 58", 6), gap=1.5),
    ]


@scene(mirrors=True)
def service_jac() -> Parts:
    """A girl and a boy, both nearly grown, sit on a sofa and tell; a helper with a badge on a chair listens."""
    return [
        path("s", "M4 52H10V74H50V82H4Z", 4), path("i", "M8 82V91M47 82V91", 5),
        halo(figures.seated(18, 91, 1, .82, look="tail", arm="M0-41L8-31L14-30"), gap=1.5), figures.seated(37, 91, 1, .82, arm="M0-41L8-34L16-37"),
        blue(figures.on_chair(80, 91, -1, .95, look="bun", arm="M0-41L6-30L14-29")), figures.badge(80, 91, -1, .95),
    ]


@scene(mirrors=True)
def service_overkop() -> Parts:
    """On a sofa two teenagers laugh over a game in their hands; a youth worker with a badge brings them drinks."""
    return [
        path("i", "M5 60V86M5 74H54M54 62V86", 7),
        figures.seated(16, 94, 1, .88, look="tail", arm="M0-41L8-31L15-33"), figures.seated(36, 94, 1, .88, arm="M0-41L8-31L15-33"), halo(path("s", "M29 63H35V67H29ZM49 63H55V67H49Z", 3), gap=1),
        blue(figures.standing(82, 90, -1, .95, look="bun", arm="M0-41L8-32L18-34")), figures.badge(82, 90, -1, .95),
        blue(path("i", "M58 60H72", 3.5), path("s", "M58 50H62V57H58ZM66 50H70V57H66Z", 3)),
    ]


@scene(mirrors=True)
def service_toy_library() -> Parts:
    """Under a shelf with a ball and blocks a woman at a desk lends a toy car to a child with its father."""
    return [
        path("i", "M50 4V34M92 4V34M50 34H92", 3.5), dot("s", 60, 26, 5.5), path("s", "M84 25H89V31H84ZM78 25H83V31H78ZM81 17H86V23H81Z", 2),
        figures.standing(14, 91, 1, .95, look="beard", arm="M0-41L6-32L12-27"), figures.child(34, 91, 1, .66, look="tail", arm="M0-41L8-35L15-37"),
        blue(figures.bust(80, 46, 72, 8.5, 12, "bun")), props.desk(58, 72, 34, 91), halo(blue(path("s", "M45 60L49 54H57L61 60H64V66H43V60Z", 2)), gap=1.5), halo(path("i", "M49 67h.1M59 67h.1", 7), gap=1), halo(path("a", "M79 62L72 65L66 63", 5.5), gap=1),
    ]
