"""Services for school and language."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, halo, move, path
from guide.pictograms.registry import scene


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
