"""Learning Dutch: the first words, a course, reading and writing, integration."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.language.parts import half, letter_a, script, wall, word


def _lesson(x: float, y: float) -> Parts:
    """In a bubble: a teacher at a board with a word, 48 by 26 around x, y."""
    return [path("o", "M-10-10.500H24V8H-10Z", 3.5, x, y), word(x + 7, y - 1.5, .82),
            blue(dot("s", x - 20, y - 7, 4.3), path("s", "M-25 8Q-25 1-20 1T-15 8Z", 3, x, y), path("i", "M-17 4L-11 1", 3.5, x, y))]


@scene(mirrors=False)
def theme_language() -> Parts:
    """A mother and a neighbour talk to each other, each in her own language."""
    return [
        half(20, 54, look="scarf"),
        blue(half(76, 54, -1, "bun")),
        signs.bubble(4, 4, 41, 27, (26, 38)), script(24.5, 16, .95),
        blue(signs.speech(51, 4, 41, 27, (70, 38), content="latin")),
    ]


@scene(mirrors=False)
def learn_dutch() -> Parts:
    """A teacher points at a word on the board; a mother and a father sit in her lesson with a notebook."""
    return [
        wall(20, 4, 50, 28, 1.25),
        figures.on_chair(14, 90, 1, 0.8, look="scarf", arm="M0-41L4-30L13-30"),
        figures.on_chair(46, 90, 1, 0.8, arm="M0-41L4-30L13-30", look="beard"),
        path("i", "M21 68L32 61M53 68L64 61", 4),
        blue(figures.standing(84, 90, -1, 0.9, look="bun", arm="M0-41L11-49L18-64")),
    ]


@scene(mirrors=False)
def ask_lesson() -> Parts:
    """A mother asks a helper with a badge about the lesson with the teacher at the board."""
    return [
        figures.standing(20, 90, 1, 0.78, look="scarf", dress=True, arm="M0-41L9-32L17-34"),
        blue(figures.standing(76, 90, -1, 0.78, arm="M0-41L9-33L20-37")),
        figures.badge(76, 90, -1, 0.78),
        signs.bubble(10, 4, 76, 28, (26, 35)),
        _lesson(46, 19),
    ]


@scene(mirrors=False)
def make_appointment() -> Parts:
    """A man phones about the lesson with the board and marks the day on the calendar on the wall."""
    return [
        figures.standing(14, arm=figures.EAR, arm2="M0-41L14-32L34-36"),
        figures.at_ear(14),
        signs.bubble(34, 3.5, 58, 30, (28, 26), holds=[path("o", "M56 9H84V23H56Z", 3), letter_a(65, 16, .8, 3), path("i", "M72 18H79", 2.5), blue(dot("s", 45, 15, 4), path("s", "M40 28Q40 22 45 22T50 28Z", 2.5))]),
        signs.calendar(45, 40, crossed=0, marked=6),
    ]


@scene(mirrors=True, bleeds=True)
def take_diploma() -> Parts:
    """A hand puts a diploma with a seal into a bag in which the identity card already is."""
    return [
        path("o", "M34 6H68V64H34Z", 4),
        path("i", "M43 15H59M43 23H53", 3),
        blue(path("s", "M47 40L45 54L50 50L55 54L53 40Z", 2), dot("s", 50, 38, 6.5)),
        move(props.id_card(0, 0), 5, 36, .58),
        path("o", "M4 58H76V84Q76 91 69 91H11Q4 91 4 84Z", 5),
        path("s", "M4 58H76L70 70Q68 72 66 72H14Q12 72 10 70Z", 4), path("w", "M34 66H46", 3),
        hands.holding_hand(60, 16),
    ]


@scene(mirrors=False, bleeds=True)
def intake_test() -> Parts:
    """At a table across from an official, who says a word, a hand ticks the boxes on a test paper."""
    return [
        blue(figures.bust(20, 14, 40, 8.5, 15)),
        blue(signs.speech(42, 4, 34, 28, (33, 17), content="cup")),
        path("i", "M4 41H92", 4),
        path("o", "M8 48H66V92H8Z", 4),
        move(signs.SAYS["cup"](), 24, 58, .9), path("i", "M15 75H33", 3.5),
        path("o", "M44 53H54V63H44ZM44 74H54V84H44Z", 3), path("i", "M46 57L49 60L55 51", 3.5),
        hands.writing_hand(50, 80, pen="a"),
    ]


@scene(mirrors=False)
def choose_course() -> Parts:
    """A woman stands between two posters of a course, by day or in the evening, and chooses the day."""
    sun = [dot("s", 20, 35, 6), path("i", "M20 25V24M20 45V46M10 35H9M30 35H31M13 28L12 27M27 28L28 27M13 42L12 43M27 42L28 43", 3)]
    return [
        blue(wall(4, 4, 33, 48, 0)[0], sun), word(20.5, 14.5, .72),
        wall(60, 4, 32, 48, 0)[0], word(76, 14.5, .72),
        path("s", "M78 25A10.500 10.500 0 1 0 86 41A10.500 10.500 0 0 1 78 25Z", 2),
        halo(figures.standing(50, 91, -1, .92, dress=True, look="tail", arm="M0-41L8-42L19-45")),
    ]


@scene(mirrors=False)
def enrol_course() -> Parts:
    """At a desk a man signs his name on a paper; a clerk with a badge at a computer enters him for the course on the wall."""
    return [
        wall(4, 4, 44, 25, 1.1),
        blue(figures.bust(70, 33, 66, 8, 14)), figures.lanyard(70, 44),
        props.desk(36, 66, 56, 91),
        figures.standing(17, 91, 1, 0.92, arm="M0-41L9-30L24-34", lean=5, look="beard"),
        path("o", "M39 63L43 54H58L55 63Z", 3), halo(path("a", "M45 58L51 45", 4), gap=1.5),
        halo(path("s", "M76 44H91V57H76Z", 4), gap=2), path("i", "M83 58V64M78 64H88", 4),
    ]


@scene(mirrors=False)
def go_to_lesson() -> Parts:
    """A father with a notebook walks through an open door to the teacher at the board; a clock on the wall."""
    return [
        path("i", "M46 90V6H92V90", 5),
        wall(54, 13, 32, 18, .8),
        blue(figures.standing(77, 90, -1, 0.78, arm="M0-41L8-31L16-34")),
        figures.walking(23, 90, 1, 0.86, arm="M0-41L6-31L14-31"),
        props.paper(30, 52, 11, 15, 2),
        path("i", "M32 63H37", 5),
        signs.clock(16, 16, 11, 9, 0),
    ]


@scene(mirrors=False)
def word_alpha_group() -> Parts:
    """A teacher bends over the table and helps a woman to write the first letter."""
    return [
        path("o", "M31 4H57V42H31Z", 4), blue(letter_a(44, 23, 1.6, 5)),
        figures.on_chair(16, 90, 1, 0.94, look="scarf", arm="M0-41L9-32L24-34"),
        blue(figures.standing(82, 90, -1, 0.94, lean=7, arm="M0-41L12-31L25-32", look="bun")),
        props.table(34, 67, 36),
        path("o", "M36 65L39 61H62L60 65Z", 2), path("a", "M42 61L47 50", 4),
    ]


@scene(mirrors=True)
def first_words_centre() -> Parts:
    """A volunteer with a badge shows a cup and says the word; a father and his child say it after her."""
    return [
        half(14, 60, 1, "", 8.4), half(40, 69, 1, "", 6.5),
        blue(half(82, 59, -1, "bun", 9)), path("p", "M78 78H81V84H78Z", 2), path("w", "M76 73L80 77L84 73", 2),
        halo(blue(path("i", "M84 91L71 88L66 79", 5.5))), blue(path("o", "M60 62H70V72Q70 74 68 74H62Q60 74 60 72Z", 3.5), path("i", "M58 65Q54 65 55 68L58 70", 2.5)),
        signs.speech(4, 4, 42, 26, (13, 46), (39, 58), content="cup"),
        blue(signs.speech(51, 4, 41, 26, (77, 46), content="cup")),
    ]


@scene(mirrors=False, bleeds=True)
def read_and_write() -> Parts:
    """A hand writes the first letters after the example in an exercise book."""
    return [
        path("o", "M5 5H79V91H5Z", 4), path("i", "M14 44H70M14 80H70", 2.5),
        blue(letter_a(23, 29, 1.9, 5.5), path("i", "M44 14V40M44 32A7 7 0 1 1 44 34", 5.5)),
        letter_a(23, 66, 1.9, 5.5),
        hands.writing_hand(46, 76, pen="i"),
    ]


@scene(mirrors=True)
def integration_course() -> Parts:
    """A teacher shows a group pictures of a house, a bus, a doctor's cross and a key on a board."""
    return [
        path("o", "M28 4H92V54H28Z", 4), path("i", "M60 4V54M28 29H92", 2.5),
        props.house_solid(36, 9, 16, 14, False), move(signs.SAYS["bus"](), 76, 16, .9),
        path("b", "M37 35H51V48H37Z", 3), path("w", "M44 37V46M39.500 41.500H48.500", 4),
        move(signs.SAYS["key"](), 75, 40, .9),
        blue(figures.standing(13, 90, 1, 0.96, arm="M0-41L12-44L20-56")),
        figures.bust(45, 69, 92, 7.5, 13), figures.bust(76, 69, 92, 7.5, 13, "tail"),
    ]


# ------------------------------------------------------------ reading and writing
@scene(mirrors=False)
def tell_reading_is_hard() -> Parts:
    """At a desk a man shows a woman with a badge his paper and tells her that its letters stand in a muddle for him."""
    return [
        figures.on_chair(16, 91, 1, .95, arm="M0-41L10-34L18-38"), blue(figures.bust(82, 43, 68, 8, 10, "bun")), figures.lanyard(82, 53, .9), props.desk(46, 68, 46, 91),
        halo(path("o", "M36 42H60V65H36Z", 3.5), gap=1), word(48, 51, .55), path("i", "M41 58H55", 2.5), hands.mitten(35, 53),
        signs.bubble(24, 4, 56, 26, (27, 36), holds=[letter_a(34, 16, .9, 3.5), move(letter_a(0, 0, .9, 3.5), 50, 17, 1, -1), signs.question(67, 14, .7)]),
    ]


@scene(mirrors=False, bleeds=True)
def show_own_script() -> Parts:
    """In an exercise book a hand writes a word in its own script; on the other page the new letters wait."""
    return [
        path("o", "M4 8H48V88H4ZM48 8H92V88H48Z", 4), path("i", "M11 46H41M55 38H85", 2.5),
        blue(letter_a(62, 27, 1.3, 4.5), path("i", "M76 16V34M76 28A4.5 4.5 0 1 1 76 30", 4.5)),
        script(26, 31, 1.2), script(27, 66, 1.1), hands.writing_hand(13, 78, pen="i"),
    ]


@scene(mirrors=False)
def find_letters_outside() -> Parts:
    """In the street a mother with an exercise book and her daughter find the same letter on the sign of a shop."""
    return [
        path("i", "M50 91V8H92V91", 4), path("s", "M51 12H91V38H51Z", 3), letter_a(71, 25, 1.5, 4.5)._replace(pen="w"), path("o", "M60 50H82V91H60Z", 4), path("i", "M66 70h.1", 4),
        figures.standing(12, 91, 1, .95, look="scarf", dress=True, arm="M0-41L6-33L11-36"), halo(path("o", "M18 44H35V62H18Z", 3.5), gap=1.5), letter_a(26.5, 53, .85, 3),
        figures.child(40, 91, 1, .56, look="tail", arm="M0-41L10-45L19-51"),
    ]


@scene(mirrors=True, bleeds=True)
def phone_reads_letter() -> Parts:
    """A hand holds a phone over a letter; the phone says aloud what it reads: a house."""
    return [
        path("o", "M4 44H46V92H4Z", 4), path("i", "M11 54H26M11 63H26M11 72H26M11 82H38", 3),
        halo(props.phone(24, 38, 29, 46)), path("i", "M30 50H44M30 58H41", 3), hands.holding_hand(50, 58),
        signs.speech(14, 4, 50, 26, (38, 37), content="house"),
    ]


@scene(mirrors=True)
def read_with_child() -> Parts:
    """A father and his daughter sit side by side and look together in one large book."""
    return [
        figures.bust(31, 24, 62, 11, 20), figures.bust(68, 34, 62, 9, 15, "tail"),
        halo(path("o", "M48 54Q30 46 8 50V88Q30 84 48 92Q66 84 88 88V50Q66 46 48 54V91", 4)),
        circle("s", 28, 67, 6, 3), path("i", "M28 61Q28 57 31 56M60 63Q70 61 80 62M60 72Q70 70 76 71", 3), path("i", "M6 60L16 64M90 60L82 66", 6),
    ]


# ------------------------------------------------------------ integration
@scene(mirrors=True)
def bring_integration_letter() -> Parts:
    """At the desk, below the board with the four pictures of the course, a man shows his letter and its envelope."""
    return [
        path("o", "M50 4H92V38H50Z", 3), path("i", "M71 4V38M50 21H92", 2), props.house_solid(55, 8, 10, 9, False), move(signs.SAYS["bus"](), 81, 13, .5), path("b", "M55 25H65V34H55Z", 2), path("w", "M60 26V33M56.500 29.5H63.5", 2.4), move(signs.SAYS["key"](), 81, 29, .55),
        figures.standing(14, 91, 1, 1, arm="M0-41L10-33L18-34"), path("o", "M33 46H48V66H33Z", 4), path("i", "M38 53H43M38 59H43", 2.5),
        blue(figures.bust(76, 53, 73, 7.5, 12)), props.desk(56, 73, 36, 91),
    ]


@scene(mirrors=True)
def ask_must_or_may() -> Parts:
    """A mother and a father sit at the desk of a man with a badge, and ask for each of them whether they go to the course."""
    return [
        figures.on_chair(13, 91, 1, .82, look="scarf", arm="M0-41L8-33L14-34"), figures.on_chair(37, 91, 1, .82, arm="M0-41L7-33L14-34"),
        blue(figures.bust(80, 42, 66, 7.5, 12)), figures.lanyard(80, 52, .8), props.desk(56, 66, 36, 91),
        signs.bubble(16, 4, 52, 26, (46, 34), holds=[figures.tiny(28, 27, 19), figures.tiny(40, 27, 18), signs.question(56, 15, .65)]),
    ]


@scene(mirrors=True)
def talk_about_contract() -> Parts:
    """At the table a woman holds up a plan with pictures of a house, a bus, a cross and a key; a mother asks about it."""
    return [
        figures.on_chair(16, 91, 1, .86, look="tail", arm="M0-41L9-37L18-43"), blue(figures.on_chair(81, 91, -1, .86, look="bun", arm="M0-41L8-33L14-39")),
        props.table(32, 72, 33, 91), halo(path("o", "M33 20H69V60H33Z", 4), gap=1.5), path("i", "M51 20V60M33 40H69", 2.5), props.house_solid(37, 25, 10, 9, False), move(signs.SAYS["bus"](), 60, 30, .6), path("b", "M37 45H47V55H37Z", 2), path("w", "M42 46.500V53.5M38.500 50H45.5", 2.6), move(signs.SAYS["key"](), 60, 50, .65),
    ]


@scene(mirrors=False)
def ask_course_price() -> Parts:
    """A woman with a coin sits at the desk; a man with a badge writes the price on a paper for her."""
    return [
        figures.on_chair(15, 91, 1, .95, look="bun", arm="M0-41L9-32L20-34"), props.coin(40, 56, 6),
        blue(figures.bust(78, 30, 64, 8.5, 14)), figures.lanyard(78, 41), props.desk(46, 66, 46, 91), halo(blue(path("o", "M54 42H72V63H54Z", 4)), gap=1.5), blue(props.euro(64, 52, 5.5, 3)), path("a", "M84 60L72 58", 5.5),
    ]


@scene(mirrors=True)
def ask_more_time() -> Parts:
    """A mother with her baby in her arms asks for more time; a man with a badge shows a later day on the calendar."""
    return [
        figures.with_baby(18, 91, 1, 1.08, look="scarf", dress=True),
        signs.calendar(33, 4, crossed=3, marked=8, k=.92), blue(figures.standing(85, 91, -1, 1, arm="M0-41L8-43L14-48")), figures.badge(85, 91, -1),
    ]


# ------------------------------------------------------------ warnings
@scene(mirrors=False)
def watch_empty_chair() -> Parts:
    """Above somebody sits on the chair before the board: right. Below the chair is empty: wrong."""
    room = path("i", "M34 5H66V29H34ZM44 23L50 10L56 23M47 19H53M6 12V43M6 31H22V43", 4)
    return signs.two_ways([room, dot("s", 15, 9, 6.5), path("i", "M15 20V26H28V42", 8)], room)


@scene(mirrors=True)
def watch_person_reads_too() -> Parts:
    """Above somebody reads the letter with us: right. Below only the phone reads it: wrong."""
    letter, phone = path("o", "M30 18H44V38H30ZM34 24H40M34 30H40", 3), path("o", "M24 6H35V25H24Z", 3)
    return signs.two_ways(
        [figures.small(13, 43, 1, .85), figures.small(62, 43, -1, .85), letter], [figures.small(13, 43, 1, .85), letter, phone])
