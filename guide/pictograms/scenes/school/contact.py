"""School and parents: letters, the diary, the talk with the teacher."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.housing.parts import lamp
from guide.pictograms.scenes.school.parts import board, bubble_pupil, pupil, school


@scene(mirrors=True)
def parent_teacher() -> Parts:
    """A mother and her child sit at a table with the teacher, who shows the school report; a board behind."""
    return [
        board(28, 4, 46, 25),
        figures.child(47, 90, 1, 0.72, arm="M0-41L5-31L11-29"),
        path("p", "M38 72H60V92H38Z", 2),
        figures.on_chair(16, look="scarf", arm="M0-41L6-32L15-29"),
        blue(figures.on_chair(81.4, m=-1, arm="M0-41L8-33L16-34")),
        props.table(37, 68, 26, 92),
        blue(path("o", "M55 63L58 50H68L66 63Z", 3.5)),
    ]


@scene(mirrors=True)
def find_date() -> Parts:
    """A father with the letter of the school in his hand points at the marked day on the calendar."""
    return [
        signs.calendar(38, 4, marked=6, k=1.22),
        figures.standing(15, arm="M0-41L11-38L29-44", k=1.05, arm2="M0-41L4-28L14-26"),
        halo(path("o", "M29 58H59V91H29Z", 4), gap=2), path("i", "M36 66H52M36 73H52M36 83H42", 3), dot("b", 50, 82, 4),
        halo(path("i", "M28 66H34", 5), gap=1.5),
    ]


@scene(mirrors=False)
def ask_interpreter() -> Parts:
    """At school a mother asks the teacher for a person who speaks both languages."""
    return [
        figures.standing(22, 92, 1, 0.74, look="tail", dress=True, arm="M0-41L9-34L18-38"),
        blue(figures.standing(75, 92, -1, 0.74, arm="M0-41L9-33L17-35")),
        props.table(38, 73, 20, 92), blue(path("i", "M42 68H55M44 63H54", 4)),
        signs.bubble(4, 4, 88, 35, (33, 45), holds=[
            move(signs.SAYS["arabic"](), 21.5, 20, 0.8, thinnest=2.5),
            move(signs.SAYS["latin"](), 74.5, 20, 0.8, thinnest=2.5),
            figures.bust(48, 15, 35, 6, 10), figures.lanyard(48, 23, .8)]),
    ]


@scene(mirrors=True)
def think_questions() -> Parts:
    """At home a mother and a father think about their child at school; the father writes in a notebook."""
    return [
        figures.on_chair(16, 91, 1, 0.84, look="scarf", arm="M0-41L10-33L8-46"),
        figures.on_chair(81, 91, -1, 0.84, arm="M0-41L9-31L18-33"),
        path("i", "M35 69H63M48 69V89M40 89H56", 4.5),
        path("o", "M34 65L38 56H58L57 65Z", 3), path("i", "M42 60.500H50", 2.5), halo(path("i", "M55 61L63 51", 4), gap=1.5),
        signs.bubble(4, 4, 62, 27, (23, 36), holds=[bubble_pupil(22, 28.5, 1), school(32, 9, 27, 19)]),
    ]


@scene(mirrors=False)
def school_on_time() -> Parts:
    """A mother and a father arrive at the school door on time; the teacher lets them in."""
    return [
        path("i", "M54 90V6H92V90H54", 4),
        board(60, 14, 26, 16),
        blue(figures.standing(76, 88, -1, 0.86, arm="M0-41L9-35L19-38")),
        signs.clock(26, 17, 13, 6, 55),
        figures.walking(13, 90, 1, 0.82, look="bun", dress=True),
        figures.walking(36, 90, 1, 0.82),
    ]


@scene(mirrors=True)
def agree_one_thing() -> Parts:
    """A mother, her child beside her, and the teacher, a woman too, shake hands; both say the same: read together."""
    return [
        signs.speech(31, 3.5, 44, 28, (40, 37), (68, 37), content="book"),
        pupil(12, 91, 1, .58, arm="M0-41L7-36L14-34"),
        figures.standing(35, 91, 1, .86, look="scarf", dress=True, arm="M0-41L11-33L21-34", arm2="M0-41L-7-34L-14-27"),
        blue(figures.standing(75, 91, -1, .86, look="bun", dress=True, arm="M0-41L11-33L22-34")),
    ]


@scene(mirrors=True)
def praise_child() -> Parts:
    """A father kneels before his child, who shows him a drawing of a house, and tells it with a smile that it is good."""
    return [
        figures.kneeling(24, 90, 1, 1.1, look="beard", arm="M0-41L8-31L16-31"),
        figures.child(82, 90, -1, 0.74, arm="M0-41L10-38L18-36"),
        halo(path("o", "M52 46H70V67H52Z", 4), gap=1.5), path("i", "M55.5 57L61 51L66.5 57M57 57V62H65V57", 3),
        signs.bubble(44, 4, 40, 29, (40.5, 37), holds=[path("i", "M58 13h.1M70 13h.1", 5), path("i", "M55 20Q64 29 73 20", 4)]),
    ]


@scene(mirrors=True)
def word_school_rules() -> Parts:
    """The teacher shows a pupil the paper with what everybody does at school: a child with its bag goes in at the door, a child at its desk raises a hand."""
    return [
        path("o", "M5 4H59V90H5Z", 5), path("i", "M6 47H58", 2.5),
        path("i", "M38 42V14H52V42", 4), move([figures.child(0, 0, 1, .62, legs=figures.WALK), figures.backpack(0, 0, 1, .62)], 22, 43, .78),
        dot("s", 20, 61, 5.5), path("i", "M20 72V77", 8), path("i", "M22 71L30 65V56M12 78H36M15 79V85M33 79V85", 4),
        path("o", "M41 54H52V64H41Z", 3), path("i", "M42 73H52M42 80H48", 3),
        blue(halo(figures.standing(82, 90, -1, 1, look="bun", arm="M0-41L9-33L23-31"), gap=2)),
    ]


@scene(mirrors=True, bleeds=True)
def word_school_diary() -> Parts:
    """The hand of the teacher writes a message in the open diary of a child, next to the homework."""
    return [
        path("o", "M20 9Q12 4 0 6V36Q12 34 20 39Q28 34 40 36V6Q28 4 20 9V39", 5, 5, 2, 1.75),
        path("i", "M20 28H32M20 40H32M20 52H32", 3.5),
        path("i", "M10 28L13 31L16 24M10 40L13 43L16 36M10 52L13 55L16 48", 2.5),
        path("a", "M46 24H65M46 33H58", 3.5), path("a", "M45 54Q48 46 50 52T55 52", 3),
        blue(hands.writing_hand(55, 52)),
    ]


@scene(mirrors=True, bleeds=True)
def word_smartschool() -> Parts:
    """A hand holds a phone with a school building on its screen and a written message under it."""
    return [hands.holding_hand(62, 62, [
        props.phone(14, 4, 54, 84), school(22, 17, 38, 26),
        path("q", "M22 52H58V72H32L26 77V72H22Z", 3.5), path("a", "M29 59H51M29 65H44", 3)])]


@scene(mirrors=True)
def open_school_bag() -> Parts:
    """In the evening, under the lamp, a mother and her son take a letter out of the school bag on the table."""
    return [
        lamp(49, 3), figures.bust(20, 39, 74, 9.5, 15, "scarf"), figures.bust(80, 47, 74, 8.5, 13),
        props.table(4, 76, 88, 91), halo(path("o", "M38 32H64V56H38Z", 4)), path("i", "M39 34L51 44L63 34", 3), halo(path("i", "M30 60L36 44", 6), gap=1.5),
        halo(path("s", "M34 74V56Q34 50 40 50H62Q68 50 68 56V74Z", 4)), path("w", "M42 61H60M46 61V74M56 61V74", 3), halo(path("i", "M77 66L69 62", 6), gap=1.2),
    ]


@scene(mirrors=True, bleeds=True)
def install_school_app() -> Parts:
    """Our hand holds a phone; the hand of somebody from the school shows on it where the app of the school is."""
    return [
        hands.holding_hand(68, 52, [props.phone(28, 4, 46, 76), school(35, 13, 32, 25)]), path("i", "M42 64h.1M51 64h.1", 6), blue(hands.pointing_hand(47, 42, -1)),
    ]


@scene(mirrors=False, bleeds=True)
def translate_letter() -> Parts:
    """A hand holds a phone above a letter in Dutch; its screen shows the same in our own script."""
    return [
        path("o", "M5 26H66V92H5Z", 4.5), move(signs.SAYS["latin"](), 28, 80, 1.15),
        hands.holding_hand(70, 40, [halo(props.phone(20, 4, 54, 62)), move(signs.SAYS["arabic"](), 47, 27, 1.25), path("i", "M32 44H62", 3.5)]),
    ]


@scene(mirrors=True, bleeds=True)
def sign_school_slip() -> Parts:
    """On the table a hand signs the lower strip of a letter from the school; the open school bag stands behind it."""
    return [
        path("i", "M58 48H93", 4), path("o", "M5 5H56V91H5Z", 4), school(16, 13, 28, 21), path("i", "M14 43H46M14 51H40", 3.5), path("i", "M8 62H12M19 62H24M31 62H36M43 62H48", 3), path("i", "M13 81Q17 71 21 78T32 84", 3.5),
        path("s", "M64 20V46H90V20Z", 4), path("o", "M64 20Q77 13 90 20Q77 27 64 20Z", 3.5), path("w", "M71 46V34H83V46M75 39H79", 3), path("i", "M66 15Q66 7 77 7T88 15", 4),
        hands.writing_hand(35, 84),
    ]


@scene(mirrors=True)
def ask_teacher_to_call() -> Parts:
    """A mother with her child asks the teacher to phone her at home."""
    return [
        figures.bust(17, 74, 94, 7.5, 10, "tail"), figures.bust(40, 80, 94, 6, 8), blue(figures.bust(80, 74, 94, 7.5, 11)),
        signs.bubble(4, 4, 88, 53, (25, 63), holds=[
            blue(figures.standing(76, 55, -1, .66, arm=figures.EAR), figures.at_ear(76, 55, -1, .66)), path("i", "M11 29L30 11L49 29M16 28V54M44 28V54", 3.5),
            figures.standing(27, 55, 1, .5, look="tail", dress=True, arm=figures.EAR), path("a", "M55 24Q58 28 55 32M61 22Q65 28 61 34", 3)]),
    ]


# ------------------------------------------------------------ warnings
@scene(mirrors=True)
def watch_child_no_interpreter() -> Parts:
    """Above a grown-up between two others says it to both: right. Below a small child stands between them and has to do it: wrong."""
    two = [figures.small(8, 44, k=.78, arm=""), figures.small(64, 44, -1, .78, arm="")]
    said = "M19-5H11V1L8 3H19ZM-19-5H-11V1L-8 3H-19Z"
    return signs.two_ways(
        [two, figures.small(36, 44, arm="M0-21L10-16M0-21L-10-16"), path("i", said, 3, 37, 8)],
        [two, figures.small(36, 44, k=0.45, arm=""), path("i", said, 3, 37, 29)])
