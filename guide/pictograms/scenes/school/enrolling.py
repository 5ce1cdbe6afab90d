"""Finding a school, enrolling, the first way there, extra help at school."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.school.parts import board, bubble_pupil, euros, pupil, school


def _costs(x: float, y: float, rows: int = 3) -> Parts:
    """Rows of costs: a plate of food, the bus and swimming, each with a coin; about 44 by 56."""
    swim = [path("i", "M-2 56Q2 53 5 56T12 56T20 56", 3.5, x, y), dot("s", x + 14, y + 48, 3.5),
    path("i", "M8 50L2 51", 4, x, y)]
    return [circle("i", x + 9, y + 8, 5, 4), path("i", "M-2 1V15M20 1V15", 3, x, y),
            path("s", "M-1 22H19V34H-1Z", 3, x, y), path("w", "M3 26.500H15", 3, x, y),
            path("i", "M4 38h.1M14 38h.1", 5, x, y),
            *(swim if rows > 2 else ()),
            euros(*((x + 36, y + 8 + 21.5 * i) for i in range(rows)))]


@scene(mirrors=True)
def child_school() -> Parts:
    """A mother brings her child with a school bag, hand in hand, to the open door; two classmates before the board look at them."""
    return [
        path("i", "M48 90V6H92V90", 4),
        board(56, 13, 28, 18),
        figures.child_front(62, 87, 0.84, left="M-2-27L-8-29L-10-36"),
        figures.child_front(80, 87, 0.84, look="tail", dress=True),
        figures.standing(12, 90, 1, .95, look="scarf", dress=True, arm="M0-41L8-33L14-26"),
        pupil(37, 90, 1, .64, arm="M0-41L6-31L12-28", arm2="M0-41L-9-35L-17-35"),
    ]


@scene(mirrors=True)
def ask_for_school() -> Parts:
    """A mother, her child at her hand, asks a helper with a badge for a school."""
    return [
        figures.standing(31, 90, 1, 0.8, look="bun", dress=True, arm="M0-41L8-33L16-36", arm2="M0-41L-6-33L-11-27"),
        figures.child(11, 90, 1, 0.55, arm="M0-41L8-38L15-41"),
        blue(figures.standing(84, 90, -1, 0.86, look="bun", arm="M0-41L5-31L12-29")),
        figures.badge(84, 90, -1, 0.86),
        signs.bubble(22, 3.5, 56, 30, (40, 38), holds=[school(45, 9, 28, 20), bubble_pupil(35, 29.500, .9)]),
    ]


@scene(mirrors=True)
def choose_school() -> Parts:
    """A mother, her child with a school bag at her hand, looks with it at two schools; the child points to the one with the long wing."""
    return [
        path("o", "M4 6H38V37H4ZM4 21H38", 4), path("i", "M12 13.500h.1M21 13.500h.1M30 13.500h.1M11 29h.1M31 29h.1", 5), path("s", "M19 27H24V37H19Z", 2),
        school(56, 4, 36, 33),
        figures.standing(36, 91, 1, .78, look="scarf", dress=True, arm="M0-41L6-33L13-27"),
        pupil(57, 91, 1, 0.64, arm="M0-41L10-42L19-48", arm2="M0-41L-8-37L-14-41"),
    ]


@scene(mirrors=True)
def call_school() -> Parts:
    """A mother, a child with a school bag at her side, phones the school; there the secretary answers under the board."""
    return [
        figures.child(15, 90, 1, .6, arm="M0-41L7-38L13-37"), figures.backpack(15, 90, 1, .6),
        figures.standing(36, 90, 1, 0.82, dress=True, arm=figures.EAR, arm2="M0-41L-7-33L-14-27"),
        figures.at_ear(36, 90, 1, .82),
        path("i", "M58 90V8H93V90", 4), board(65, 14, 22, 15),
        blue(figures.standing(79, 90, -1, 0.82, arm=figures.EAR), figures.at_ear(79, 90, -1, .82)),
        signs.bubble(4, 3.5, 44, 26, (43, 34), holds=[path("o", "M14 14H27L34 8L41 14V25H14Z", 3), path("i", "M20 18V20", 3), path("s", "M32 19H36V25H32Z", 2)]),
    ]


@scene(mirrors=True)
def child_papers() -> Parts:
    """A father holds two papers in his hand, the first with a photo of the girl beside him."""
    return [
        path("o", "M45 27H67V60H45Z", 3.5), halo(path("o", "M36 33H60V70H36Z", 4), gap=2),
        dot("s", 48, 42, 3.8), path("i", "M42.5 40L41 46M53.5 40L55 46", 2.5), path("s", "M42 55.500Q42 49 48 49T54 55.500Z", 2),
        path("i", "M42 61H54M42 65.500H50", 2.5),
        figures.standing(17, 91, 1, 1.12, arm="M0-41L7-29L17-30"), halo(path("i", "M35 55H41M35 61H40", 5), gap=1.5),
        figures.child_front(80, 91, 1.05, look="tail", dress=True),
    ]


@scene(mirrors=True)
def enrol_school() -> Parts:
    """At the school desk a father, his child at his side, signs the paper of his child; the secretary sits behind the desk."""
    return [
        board(6, 4, 34, 22),
        blue(figures.bust(70, 26, 62, 8, 15, "bun")), figures.lanyard(70, 37, 1.1),
        props.desk(46, 62, 46, 92),
        pupil(13, 92, look="", arm="M0-41L9-40L18-43"),
        figures.standing(34, 92, 1, 0.92, lean=6, arm="M0-41L9-34L17-38", arm2="M0-41L-10-32L-16-26"),
        path("o", "M50 60L53 55H68L66 60Z", 3),
        path("i", "M56 55L61 44", 3),
    ]


@scene(mirrors=False, bleeds=True)
def school_costs() -> Parts:
    """A hand holds the list of the school: food, bus and swimming cost money."""
    return [
        hands.holding_hand(65, 52, [path("o", "M10 5H66V84H10Z", 5), _costs(18, 15)]),
    ]


@scene(mirrors=True)
def way_to_school() -> Parts:
    """A father and his child with a school bag walk hand in hand along the road to the school."""
    return [
        path("i", "M58 90Q78 66 69 38M91 90Q92 62 78 38", 3.5), path("i", "M74 84L79 71M80 60L79 50", 3.5),
        school(54, 4, 38, 32),
        pupil(18, 90, 1, 0.66, legs=figures.WALK, arm="M0-41L7-34L14-39"),
        figures.walking(41, 90, 1, 0.92, arm="M0-41L-7-35L-15-28", arm2="M0-41L8-33L13-26"),
    ]


@scene(mirrors=True)
def school_full_help() -> Parts:
    """A father, his child at his hand, shows a paper to a helper with a badge at a desk, who phones a school."""
    return [
        figures.child(10, 91, 1, .52, arm="M0-41L7-38L14-39"),
        figures.standing(28, 91, 1, .86, arm="M0-41L8-33L15-35", arm2="M0-41L-7-33L-11-28"),
        blue(figures.standing(76, 91, -1, .86, legs="M0-26V-4", arm=figures.EAR), figures.at_ear(76, 91, -1, .86)), figures.badge(76, 91, -1, .86),
        props.desk(52, 70, 40, 91), halo(path("o", "M42 49H56V69H42Z", 3.5), gap=2), path("i", "M47 56H51M47 62H51", 2.5),
        blue(signs.bubble(38, 3.5, 50, 25, (69, 31), holds=[])), school(48, 7, 30, 18),
    ]


@scene(mirrors=True)
def support_in_class() -> Parts:
    """In the class a child in a wheelchair reads at a table; a helper with a badge sits with it and holds the large book open."""
    return [
        board(30, 4, 40, 23),
        figures.in_wheelchair(19, 91, 1, .8, arm="M0-41L9-31L19-33"),
        blue(figures.on_chair(81, 91, -1, .92, look="tail", arm="M0-41L9-33L21-37")), figures.badge(81, 91, -1, .92),
        path("i", "M36 67H67M62 69V89", 5),
        halo(path("o", "M49 49Q43 44 34 45V63Q43 62 49 66Q55 62 64 63V45Q55 44 49 49V66", 3.5), gap=2), path("i", "M39 52H43M39 57H43M55 52H59M55 57H59", 2.5),
    ]


@scene(mirrors=True)
def check_eyes_ears() -> Parts:
    """A child holds its flat hand before one eye; the nurse points at a small picture on the chart on the wall."""
    return [
        path("s", "M8 91V84Q8 72 22 72H26Q40 72 40 84V91Z", 4), circle("o", 24, 51, 16, 4), path("i", "M31 49h.1", 6), path("i", "M20 59Q25 63 30 59", 3),
        halo(path("i", "M9 87L5 78L14 63", 6), path("i", "M13 61V46M17 61V43M21 60V45", 4.5), gap=1.8), path("w", "M15 44V55M19 44V55", 2),
        path("o", "M42 4H70V52H42Z", 4), props.house_solid(49, 9, 14, 13, False), dot("s", 50, 31, 3.5), path("s", "M58 34L62 27L66 34Z", 2), path("i", "M49 43h.1M56 43h.1M63 43h.1", 4),
        blue(figures.standing(84, 91, -1, .98, look="bun", arm="M0-41L8-44L13-49"), path("i", "M71 43L64 34", 3)), figures.coat(84, 91, -1, .98),
    ]


@scene(mirrors=True)
def tell_what_child_can() -> Parts:
    """A father shows the teacher the house that his child drew; the child stands upright beside him, its hands at its sides."""
    return [
        figures.child_front(14, 91, 1, left="M-2-27L-10-21L-4-15", right="M2-27L10-21L4-15"),
        figures.standing(35, 91, 1, .95, arm="M0-41L8-33L15-34"),
        blue(figures.standing(81, 91, -1, .95, look="tail", dress=True, arm="M0-41L6-31L13-29")),
        halo(path("o", "M48 28H72V58H48Z", 3.5), gap=2), path("i", "M52 44L60 36L68 44M54 44V53H66V44M60 48V53", 2.5), halo(path("i", "M46 58L51 56", 5), gap=1),
    ]


@scene(mirrors=False)
def talk_with_clb() -> Parts:
    """A mother and a helper with a badge sit at a small table; an interpreter between them says all in both languages."""
    return [
        figures.bust(17, 54, 76, 7.5, 11, "scarf"), blue(figures.bust(48, 47, 76, 7.5, 11), figures.bust(79, 54, 76, 7.5, 11, "bun")), figures.lanyard(79, 65, .8),
        path("i", "M4 74H92M12 76V90M84 76V90"),
        blue(signs.speech(4, 4, 41, 26, (45, 36), content="arabic"), signs.speech(51, 4, 41, 26, (51, 36), content="latin")),
    ]


@scene(mirrors=True)
def plan_help_together() -> Parts:
    """A father writes on a sheet on the table; two teachers sit around it and look at the sheet with him."""
    return [
        figures.on_chair(15, 91, 1, .95, look="beard", lean=3, arm="M0-41L9-33L19-39"),
        blue(figures.bust(50, 28, 64, 8, 13, "bun")),
        blue(figures.on_chair(82, 91, -1, .95, lean=3, arm="M0-41L8-31L17-33")),
        path("i", "M30 66H68M49 68V89", 5), halo(path("o", "M35 64L40 47H60L65 64Z", 3), gap=2), path("i", "M50 53H56M51 58H57", 2.5), halo(path("i", "M45 58L36 45", 3.5), gap=1.5),
    ]


@scene(mirrors=True)
def explain_report_clb() -> Parts:
    """At a table a helper with a badge lays her finger on a sheet about a child and explains; a mother and a father listen."""
    return [
        figures.bust(14, 27, 62, 7.5, 10, "scarf"), figures.bust(36, 24, 62, 7.5, 11), blue(figures.bust(79, 26, 62, 8, 13, "tail")), figures.lanyard(79, 38, .8),
        path("o", "M10 60H86L92 91H4Z", 4), path("o", "M36 65H60L63 86H33Z", 3), figures.tiny(42, 80, 12), path("i", "M50 71H55M51 76H57M51 81H57", 2.5),
        halo(path("a", "M88 47L88 66L75 74L58 72", 6), gap=2),
    ]


@scene(mirrors=True)
def visit_special_school() -> Parts:
    """A mother, her child at her hand, looks from the door into a class where two teachers sit at a table with only three children."""
    return [
        path("i", "M42 91V5H92V91", 4), board(55, 11, 26, 16),
        blue(figures.bust(59, 39, 66, 5.5, 8, "bun"), figures.bust(76, 40, 66, 5.5, 8)), halo([dot("s", x, 59, 4.5) for x in (53, 67.5, 82)], [path("s", "M-5 6Q-5 0 0 0T5 6Z", 3, x, 66) for x in (53, 67.5, 82)], gap=1.5),
        path("i", "M48 72H87M53 74V89M82 74V89", 4.5),
        figures.standing(14, 91, 1, .9, look="tail", dress=True, arm="M0-41L7-34L13-28"), figures.child(31, 91, 1, .56, arm="M0-41L6-31L10-28", arm2="M0-41L-7-37L-12-44"),
    ]


@scene(mirrors=True)
def word_speech_therapist() -> Parts:
    """A woman and a child sit before a large mirror; in it both make the same round mouth."""
    return [
        path("o", "M6 4H90V60H6Z", 4.5), path("i", "M12 17L19 10M12 25L16 21M77 17L84 10", 2.5),
        blue(dot("s", 34, 12, 4), circle("o", 34, 29, 14, 3.5), path("i", "M29 26h.1M39 26h.1", 4.5), circle("i", 34, 35, 3.5, 3), path("i", "M18 58Q19 48 26 46M50 58Q49 48 42 46", 3.5)),
        circle("i", 67, 35, 11.5, 3.5), path("i", "M63 33h.1M71 33h.1", 4), circle("i", 67, 40, 2.8, 2.8), path("i", "M55 58Q56 51 61 49M79 58Q78 51 73 49", 3.5),
        halo(blue(dot("s", 34, 69, 8), dot("s", 34, 60, 4), path("s", "M21 91Q21 81 34 81T47 91Z", 3)), gap=2), halo(dot("s", 67, 72, 7), path("s", "M57 91Q57 83 67 83T77 91Z", 3), gap=2),
    ]


# ------------------------------------------------------------ warnings
@scene(mirrors=True)
def watch_school_full() -> Parts:
    """In the classroom every place is taken; before it a teacher gives a mother, her child with a bag at her hand, a paper."""
    return [
        path("i", "M5 47V5H91V47Z"), path("i", "M32 14H64", 4), path("i", "M16 25h.1M32 25h.1M48 25h.1M64 25h.1M80 25h.1", 10),
        path("i", "M16 38V42M32 38V42M48 38V42M64 38V42M80 38V42", 12),
        figures.small(16, 91, k=0.62, arm="M0-21L10-28"), path("i", "M10 78V80", 10), figures.small(34, 91, k=0.9, arm="M0-21L-9-15M0-21L9-15"),
        path("i", "M47 62H63V82H47ZM52 69H58M52 75H58", 4), blue(figures.small(81, 91, -1, 0.9, arm="M0-21L17-19")),
    ]
