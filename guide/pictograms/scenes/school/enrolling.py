"""Finding a school, enrolling, the first way there."""

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
