"""Learning and speaking Dutch, interpreters."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene


# ------------------------------------------------------------ parts of this module
def _word(x: float, y: float, k: float = 1) -> Parts:
    """The word taal around x, y, 27 by 13 at k=1: Dutch."""
    return move(signs.SAYS["latin"](), x, y + .5 * k, k)


def _script(x: float, y: float, k: float = 1) -> Parts:
    """A word in Arabic letters around x, y: our own language."""
    return move(signs.SAYS["arabic"](), x, y, k)


def _letter_a(x: float, y: float, k: float = 1, width: float = 4) -> Parts:
    """The letter a as children write it, 11 by 13 around x, y."""
    return path("i", "M5.500-5.500V6M5.500 0A5.5 5.5 0 1 0 5.500 .6", width, x - .5 * k, y, k)


def _half(x: float, y: float, m: int = 1, look: str = "", r: float = 11) -> Parts:
    """Half a person in profile, cut by the lower edge of the picture; the head is at x, y (y=55)."""
    k = r / 11
    return [path("s", "M-12 38V27Q-12 17-4 17H2Q11 17 11 27V38Z", 4, x, y, k, m), figures.head(x, y, r, look, m)]


def _wall(x: float, y: float, w: float, h: float, k: float) -> Parts:
    """A board with a Dutch word on it."""
    return [path("o", f"M0 0H{w}V{h}H0Z", 4, x, y), _word(x + w / 2, y + h / 2, k)]


def _lesson(x: float, y: float) -> Parts:
    """In a bubble: a teacher at a board with a word, 48 by 26 around x, y."""
    return [path("o", "M-10-10.500H24V8H-10Z", 3.5, x, y), _word(x + 7, y - 1.5, .82),
            blue(dot("s", x - 20, y - 7, 4.3), path("s", "M-25 8Q-25 1-20 1T-15 8Z", 3, x, y), path("i", "M-17 4L-11 1", 3.5, x, y))]


# ------------------------------------------------------------ the theme and the first steps
@scene(mirrors=False)
def interpreter() -> Parts:
    """An interpreter with a badge stands between a father and an official and speaks both languages."""
    return [
        figures.standing(13, 90, 1, 0.8, arm="M0-41L9-35L16-38"),
        figures.front(48, 90, 0.64, left="M-5-60L-15-50L-22-54", right="M5-60L15-50L22-54"),
        figures.lanyard(48, 53),
        blue(figures.standing(83, 90, -1, 0.8, arm="M0-41L9-35L16-38")),
        signs.bubble(4, 4, 42, 24, (19, 33), (41, 34)), _script(25, 14.5, .85),
        blue(signs.speech(51, 4, 41, 24, (77, 33), (55, 34), content="latin")),
    ]


@scene(mirrors=False)
def theme_language() -> Parts:
    """A mother and a neighbour talk to each other, each in her own language."""
    return [
        _half(20, 54, look="scarf"),
        blue(_half(76, 54, -1, "bun")),
        signs.bubble(4, 4, 41, 27, (26, 38)), _script(24.5, 16, .95),
        blue(signs.speech(51, 4, 41, 27, (70, 38), content="latin")),
    ]


@scene(mirrors=False)
def learn_dutch() -> Parts:
    """A teacher points at a word on the board; a mother and a father sit in her lesson with a notebook."""
    return [
        _wall(20, 4, 50, 28, 1.25),
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
    """A man phones about a Dutch course and marks the day on the calendar on the wall."""
    return [
        figures.standing(14, arm=figures.EAR, arm2="M0-41L14-32L34-36"),
        figures.at_ear(14),
        signs.speech(36, 4, 56, 27, (28, 26), content="latin"),
        signs.calendar(45, 38, crossed=2, marked=6),
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
    """At a table across from an official, who asks something, a hand ticks the boxes on a test paper."""
    return [
        blue(figures.bust(20, 14, 40, 8.5, 15)),
        blue(signs.speech(42, 4, 34, 28, (33, 17), content="question")),
        path("i", "M4 40H92", 5),
        path("o", "M8 48H66V92H8Z", 4),
        move(signs.SAYS["cup"](), 24, 58, .9), path("i", "M15 75H33M15 83H28", 3.5),
        path("o", "M44 53H54V63H44ZM44 74H54V84H44Z", 3), path("i", "M46 57L49 60L55 51", 3.5),
        hands.writing_hand(50, 80, pen="a"),
    ]


@scene(mirrors=False)
def choose_course() -> Parts:
    """A woman stands between two posters of a course, by day or in the evening, and chooses the day."""
    sun = [dot("s", 20, 35, 6), path("i", "M20 25V24M20 45V46M10 35H9M30 35H31M13 28L12 27M27 28L28 27M13 42L12 43M27 42L28 43", 3)]
    return [
        blue(_wall(4, 4, 33, 48, 0)[0], sun), _word(20.5, 14.5, .72),
        _wall(60, 4, 32, 48, 0)[0], _word(76, 14.5, .72),
        path("s", "M78 25A10.500 10.500 0 1 0 86 41A10.500 10.500 0 0 1 78 25Z", 2),
        halo(figures.standing(50, 91, -1, .92, dress=True, look="tail", arm="M0-41L8-42L19-45")),
    ]


@scene(mirrors=False)
def enrol_course() -> Parts:
    """At a desk a man signs his name on a paper; a clerk with a badge at a computer enters him for the course on the wall."""
    return [
        _wall(4, 4, 44, 25, 1.1),
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
        _wall(54, 13, 32, 18, .8),
        blue(figures.standing(77, 90, -1, 0.78, arm="M0-41L8-31L16-34")),
        figures.walking(19, 90, 1, 0.9, arm="M0-41L6-31L15-31"),
        props.paper(27, 50, 12, 15, 2),
        path("i", "M32 62H36", 5),
        signs.clock(20, 15, 11, 9.1, 0.1),
    ]


@scene(mirrors=False)
def word_notes() -> Parts:
    """A mother sticks a note with a word on the door; another note hangs on the cupboard."""
    def note(x: float, y: float) -> Parts:
        return [blue(path("s", f"M{x} {y}H{x + 25}V{y + 16}H{x}Z", 3)),
                [part._replace(pen="w") for part in _word(x + 13, y + 8, .78)]]

    return [
        path("o", "M55 4H92V90H55ZM4 52H38V90H4Z", 4), path("i", "M5 72H37M18 80H24M61 56h.1", 4.5),
        halo(figures.standing(44, 91, 1, 1, look="scarf", dress=True, arm="M0-41L11-43L17-52")),
        note(61, 22), halo(path("i", "M58 40L63 37", 6), gap=1), note(8.5, 54),
    ]


@scene(mirrors=False)
def greet_neighbour() -> Parts:
    """Over the fence a mother and her neighbour raise a hand and say hello."""
    return [
        figures.standing(18, 92, 1, 0.95, arm="M0-41L13-38L19-52", look="tail", dress=True),
        blue(figures.standing(79, 92, -1, 0.95, arm="M0-41L13-38L19-52", look="beard")),
        path("w", "M3 80H93", 28), path("i", "M4 76H92", 4), path("i", "M8 68V89M20 68V89M32 68V89M44 68V89M56 68V89M68 68V89M80 68V89M89 68V89", 6),
        signs.speech(18, 3.5, 56, 22, (24, 27), (72, 27), content="latin"),
    ]


@scene(mirrors=False)
def talk_table() -> Parts:
    """A mother, a father and a neighbour sit around a table and speak the same language."""
    return [
        figures.bust(48, 45, 68, 7.5, 12),
        figures.on_chair(15, 90, 1, 0.86, look="scarf", arm="M0-41L9-33L18-40"),
        blue(figures.on_chair(82, 90, -1, 0.86, look="bun", arm="M0-41L8-33L20-33")),
        props.table(30, 68, 37),
        signs.speech(14, 4, 68, 25, (22, 34), (48, 34), (75, 34), content="latin"),
    ]


@scene(mirrors=True)
def library() -> Parts:
    """Among the shelves of books a mother takes down a book; her child looks in another."""
    return [
        path("i", "M4 4V90M42 4V90M4 4H42M4 31H42M4 58H42M4 86H42", 4),
        path("i", "M11 12V25M18 10V25M26 12V25M36 12L32 25M11 39V52M18 37V52M11 67V79M18 65V79M26 67V79M34 65V79", 4.5),
        figures.standing(83, 90, -1, 0.96, look="scarf", dress=True, arm="M0-41L14-46L32-47"),
        blue(halo(path("s", "M38 38L50 36L52 48L40 50Z", 3), gap=2)),
        path("i", "M50 45H54", 6),
        figures.child(66, 90, -1, 0.55, arm="M0-41L8-32L18-33", look="tail"),
        blue(path("i", "M50 65L56 72L63 68", 4)),
    ]


@scene(mirrors=False)
def practise_phone() -> Parts:
    """The phone in a mother's hand says a word; she says the same word after it."""
    return [
        figures.standing(77, 91, -1, .88, look="scarf", dress=True, arm="M0-41L14-30L36-34"),
        props.phone(20, 38, 25, 46), blue(dot("s", 32.500, 53, 5), path("s", "M25 68Q25 60 32.500 60T40 68Z", 3)),
        path("i", "M42 57H49M42 63H47", 5),
        blue(signs.speech(4, 4, 40, 22, (31, 33), content="latin")), signs.speech(52, 4, 40, 22, (71, 29.500), content="latin"),
    ]


@scene(mirrors=False)
def join_activity() -> Parts:
    """In a garden a man digs, a neighbour waters a plant, and they talk."""
    return [
        figures.standing(17, 90, 1, 0.82, arm="M0-41L4-28L14-33", lean=6),
        path("i", "M30 52L42 76", 4), path("i", "M41 77L45 86", 7),
        blue(figures.standing(84.5, 90, -1, 0.8, arm="M0-41L7-30L14-30", dress=True),
             path("s", "M63 62H73V72H63Z", 3), path("i", "M62 69L57 62", 3.5)),
        path("i", "M57 88V80M57 82Q51 81 50 75Q56 75 57 82Q58 75 64 76Q63 82 57 82", 3),
        path("i", "M36 90H70", 4),
        signs.speech(18, 4, 66, 25, (32, 34), (76, 34), content="latin"),
    ]


@scene(mirrors=False)
def own_language() -> Parts:
    """At home a father tells his child a story in his own language."""
    return [
        path("i", "M4 31L48 4L92 31M12 30V90H84V30", 5),
        figures.on_chair(29, 88, 1, 0.82, arm="M0-41L10-33L19-36"),
        figures.on_floor(72, 88, -1, 0.6, look="tail"),
        signs.bubble(44, 27, 35, 27, (40, 44)), _script(61, 39, .85),
    ]


@scene(mirrors=False)
def word_alpha_group() -> Parts:
    """A teacher bends over the table and helps a woman to write the first letter."""
    return [
        path("o", "M31 4H57V42H31Z", 4), blue(_letter_a(44, 23, 1.6, 5)),
        figures.on_chair(16, 90, 1, 0.94, look="scarf", arm="M0-41L9-32L24-34"),
        blue(figures.standing(82, 90, -1, 0.94, lean=7, arm="M0-41L12-31L25-32", look="bun")),
        props.table(34, 67, 36),
        path("o", "M36 65L39 61H62L60 65Z", 2), path("a", "M42 61L47 50", 4),
    ]


@scene(mirrors=True)
def word_childcare() -> Parts:
    """A carer holds a baby while two small children build a tower of blocks."""
    return [
        blue(figures.standing(20, 90, 1, 1.15, look="bun", arm="")),
        path("w", "M25 48H33M39 41h.1", 16), path("i", "M28 50L35 46", 12), dot("s", 39, 42, 6.5),
        blue(halo(path("i", "M19 46L24 59L40 56", 7), gap=2)),
        figures.standing(48, 90, 1, .48, arm="M0-41L12-38L20-46", legs="M-2-24L-7-5M2-24L8-5"),
        figures.standing(84, 90, -1, .54, arm="M0-41L10-44L14-56", legs="M-2-24L-7-5M2-24L8-5", look="tail"),
        path("o", "M61 79H72V90H61ZM61 66H72V77H61Z", 4), blue(path("o", "M61 53H72V64H61Z", 4)),
    ]


@scene(mirrors=False)
def say_slowly() -> Parts:
    """Above, somebody says one clear word: right. Below, he says many words at once, one through the other: wrong."""
    speaker = [dot("s", 13, 17, 8), path("s", "M4 41V34Q4 28 10 28H16Q22 28 22 34V41Z", 4)]
    words = [_word(x, y, .54) for x, y in ((39, 15), (55, 14), (39, 24.500), (56, 24))]
    return signs.two_ways([speaker, signs.speech(26, 4, 42, 28, (22, 18), content="latin")],
                          [speaker, signs.bubble(26, 6, 42, 30, (22, 17)), words])


@scene(mirrors=False)
def say_again() -> Parts:
    """A woman holds her hand behind her ear; the other person says the same word a second time."""
    return [
        path("s", "M6 92V90Q6 80 16 80H30Q40 80 40 90V92Z", 4), dot("s", 23, 62, 13.5), dot("s", 23, 46, 6.5), halo(path("i", "M36 59Q39 57 39 62T36 67", 4), gap=1),
        halo(path("i", "M42 91L52 82L47 72Q50 62 42 54", 6.5), gap=2.2),
        blue(_half(80, 65, -1, "", 8), signs.speech(44, 28, 48, 21, (74, 55), content=[]), path("o", "M50 4H86Q92 4 92 10V18Q92 24 86 24H50Q44 24 44 18V10Q44 4 50 4Z")),
        _word(68, 14, .85), _word(68, 38.500, .85),
    ]


@scene(mirrors=True)
def say_write_down() -> Parts:
    """A mother asks an official to write it down: a hand with a pen writes on a paper."""
    return [
        _half(22, 65, 1, "tail", 8),
        blue(_half(76, 65, -1, "", 8)),
        signs.bubble(8, 4, 80, 46, (30, 54)),
        path("o", "M17 10H62V44H17Z", 4), path("i", "M24 19H42M24 27H37", 3.5), path("a", "M24 36Q28 30 31 35T38 35", 3),
        move(blue(hands.writing_hand(0, 0)), 43, 35, .48),
    ]


@scene(mirrors=False)
def say_when_lesson() -> Parts:
    """A man asks a helper at what time the lesson at the board is."""
    return [
        figures.standing(13, 92, 1, 0.95, arm="M0-41L9-31L18-33"),
        signs.bubble(28, 4, 64, 50, (24, 33)),
        path("o", "M35 10H61V31H35Z", 4), _word(48, 20.5, .62),
        path("s", "M37 49Q37 45 42 45T47 49ZM52 49Q52 45 57 45T62 49Z", 2.5), dot("s", 42, 38.5, 4), dot("s", 57, 38.5, 4),
        blue(signs.clock(77, 29, 8.5, 4, 0)),
        blue(figures.bust(72, 66, 92, 7.5, 13)), figures.lanyard(72, 76, .8),
    ]


@scene(mirrors=False)
def say_learn_dutch() -> Parts:
    """A mother lays her hand on her chest and asks for a lesson: she sits before a teacher at the board."""
    return [
        figures.standing(13, 91, 1, .98, look="bun", dress=True, arm="M0-41L12-31L6-42"),
        signs.bubble(28, 4, 64, 48, (25, 33.5)),
        _wall(48, 10, 26, 17, .7),
        move(figures.on_chair(0, 0, 1, look="bun", arm="M0-41L8-32L17-35"), 40, 47, .54, thinnest=2),
        blue(move(figures.standing(0, 0, -1, arm="M0-41L11-47L18-56"), 84, 47, .56)),
    ]


@scene(mirrors=False)
def say_cannot_read_yet() -> Parts:
    """A woman holds up a paper and asks for help: she cannot read the letters on it yet."""
    return [
        _half(21.5, 55, 1, "tail"),
        props.paper(49, 52, 26, 36, 3),
        path("i", "M30 84L46 77", 7), hands.mitten(51, 76),
        signs.bubble(33, 4, 59, 40, (35.5, 51)),
        _letter_a(49, 24, 1.6, 5), signs.question(77, 22),
    ]


@scene(mirrors=True)
def say_childcare() -> Parts:
    """A father with a pushchair asks for a carer, who holds a baby and plays with a small child."""
    return [
        figures.standing(11, 91, 1, 0.9, arm="M0-41L8-31L18-31"),
        path("i", "M27 62L31 75", 4), path("s", "M30 70Q32 81 42 81Q52 81 54 71H41Q39 63 30 64Z", 3), dot("s", 45, 63, 5),
        circle("o", 35, 87.5, 3.5, 3.5), circle("o", 50, 87.5, 3.5, 3.5),
        signs.bubble(30, 4, 62, 50, (22, 36)),
        blue(figures.standing(44, 50, 1, .62, look="bun", arm="")),
        path("w", "M47 26H53", 10), path("i", "M48 27L52 25.5", 7), dot("s", 54.5, 23, 4),
        blue(halo(path("i", "M44 25L47 32L56 30", 4.5), gap=1.5)),
        figures.standing(83, 50, -1, .45, arm="M0-38L10-40L18-44", legs="M-2-24L-7-5M2-24L8-5"),
        path("o", "M62 41H70V49H62ZM62 31H70V39H62Z", 3),
    ]


@scene(mirrors=False)
def say_who_pays_lesson() -> Parts:
    """A father holds the course book and asks who pays the money for it."""
    return [
        figures.standing(16, 91, 1, 1.1, arm="M0-41L11-28L22-31"),
        path("o", "M38 52H62V82H38Z", 4), path("i", "M44 53V81", 3), _letter_a(53, 67, .85, 3.5),
        hands.mitten(42, 58),
        signs.bubble(34, 4, 58, 40, (28, 30)),
        blue(circle("o", 53, 24, 12, 4), props.euro(54, 24, 6, 2.8)),
        signs.question(80, 22, .9),
    ]


@scene(mirrors=False)
def say_ill_today() -> Parts:
    """A man lies ill in bed and phones: his chair in the lesson is empty today."""
    return [
        path("i", "M4 52V88M92 72V88M4 82H92", 5),
        path("i", "M12 72H16", 9),
        path("i", "M20 70L24 60", 13), figures.head(26, 43, 8),
        path("s", "M18 78L26 72L34 62Q52 58 66 66L86 68V80H18Z", 4),
        path("w", "M22 62L37 66L36 52", 8.5), path("i", "M22 63L37 66L36 54", 5.5),
        halo(path("i", "M34 40L36 53", 5), gap=2),
        signs.speech(40, 4, 52, 44, (42, 54), content=[]),
        _wall(46, 10, 27, 18, .62),
        blue(path("i", "M73 25V42M73 34H83V42", 4)),
    ]


@scene(mirrors=False)
def say_talk_table() -> Parts:
    """An old man with a stick asks for the table where two people sit and talk."""
    return [
        figures.elder(12, 91, 1, .92),
        signs.bubble(36, 4, 56, 54, (29, 36)),
        move([figures.on_chair(0, 0, 1), blue(figures.on_chair(68, 0, -1)), path("i", "M17-30H51M34-30V-2M26-2H42", 5)], 46, 54, .52, thinnest=2),
        _word(64, 16, .85),
    ]


@scene(mirrors=True)
def say_library_card() -> Parts:
    """At the desk of the library a mother with her child asks for a card with a book on it."""
    return [
        path("o", "M62 5H92V40H62ZM62 22.500H92", 3), path("i", "M68 13V19M74 11V19M80 13V19M68 30V37M74 29V37M87 30L84 36", 3.5),
        figures.standing(14, 91, 1, .84, look="tail", dress=True, arm="M0-41L8-31L15-25"),
        figures.child(35, 91, 1, .5),
        blue(figures.bust(76, 53, 72, 6.5, 12)), figures.lanyard(76, 62, .8),
        props.desk(50, 72, 42, 91),
        signs.bubble(5, 4, 48, 29, (22, 35)),
        path("o", "M12 10H46V27H12Z", 3),
        blue(path("i", "M22 15Q18 12 15 13V22Q18 21 22 24Q26 21 29 22V13Q26 12 22 15V23", 2.5)), path("i", "M34 16H41M34 21H39", 2.5),
    ]


@scene(mirrors=True)
def say_join_in() -> Parts:
    """Two people play with a ball; a man comes with his hand raised and asks to play too."""
    return [
        figures.walking(16, 91, 1, .9, arm="M0-41L11-46L16-58"),
        signs.bubble(33, 4, 40, 27, (27, 29)), props.football(45, 17.5, 7), signs.question(62, 16, .75),
        blue(figures.standing(48, 91, 1, .75, arm="M0-41L9-42L17-48", look="bun"),
             figures.standing(87, 91, -1, .75, arm="M0-41L10-46L15-56", arm2="M0-41L-5-33L-6-26")),
        props.football(67, 51, 5.5),
    ]


@scene(mirrors=False)
def first_words_centre() -> Parts:
    """A volunteer with a badge shows a cup and says the word; a father and his child say it after her."""
    return [
        _half(14, 60, 1, "", 8.4), _half(40, 69, 1, "", 6.5),
        blue(_half(82, 59, -1, "bun", 9)), path("p", "M78 78H81V84H78Z", 2), path("w", "M85 72L80 77", 2.2),
        halo(blue(path("i", "M84 91L71 88L66 79", 5.5))), blue(path("o", "M60 62H70V72Q70 74 68 74H62Q60 74 60 72Z", 3.5), path("i", "M58 65Q54 65 55 68L58 70", 2.5)),
        signs.bubble(4, 4, 42, 26, (13, 46), (39, 58)), _word(25, 16.500, .95),
        blue(signs.speech(51, 4, 41, 26, (77, 46), content="latin")),
    ]


@scene(mirrors=False, bleeds=True)
def read_and_write() -> Parts:
    """A hand writes the first letters after the example in an exercise book."""
    return [
        path("o", "M5 5H79V91H5Z", 4), path("i", "M14 44H70M14 80H70", 2.5),
        blue(_letter_a(23, 29, 1.9, 5.5), path("i", "M44 14V40M44 32A7 7 0 1 1 44 34", 5.5)),
        _letter_a(23, 66, 1.9, 5.5),
        hands.writing_hand(46, 76, pen="i"),
    ]


@scene(mirrors=True)
def integration_course() -> Parts:
    """A teacher shows a group pictures of a house, a bus, a doctor's cross and a key on a board."""
    return [
        path("o", "M28 4H92V54H28Z", 4), path("i", "M60 4V54M28 29H92", 2.5),
        props.house_solid(36, 9, 16, 14, False), move(signs.SAYS["bus"](), 76, 16, .9),
        path("s", "M37 35H51V48H37Z", 3), path("w", "M44 37V46M39.500 41.500H48.500", 4),
        move(signs.SAYS["key"](), 75, 40, .9),
        blue(figures.standing(13, 90, 1, 0.96, arm="M0-41L12-44L20-56")),
        figures.bust(45, 69, 92, 7.5, 13), figures.bust(76, 69, 92, 7.5, 13, "tail"),
    ]


@scene(mirrors=False)
def dutch_and_work() -> Parts:
    """On a building site a man lays a brick on the wall while a colleague tells him the word."""
    return [
        path("s", "M34 82H46V88H34ZM52 82H64V88H52ZM34 71H40V77H34ZM46 71H62V77H46Z", 3), path("i", "M4 92H92", 3),
        figures.standing(14, 90, 1, 0.85, look="cap", arm="M0-41L8-33L20-33", lean=4), path("s", "M34 59H48V65H34Z", 3),
        blue(figures.standing(83, 90, -1, 0.82, look="cap", arm="M0-41L7-33L16-36")),
        blue(signs.speech(34, 3.500, 58, 21, (79, 28.500), content="latin")),
    ]


@scene(mirrors=True, bleeds=True)
def recognise_diploma() -> Parts:
    """An official's hand puts a stamp on a diploma with a seal."""
    return [
        path("o", "M5 5H73V91H5Z", 5), path("i", "M18 19H60M18 30H46", 4),
        path("s", "M17 56L14 72L21 67L28 72L25 56Z", 2), dot("s", 21, 52, 8.5),
        blue(signs.tick(44, 73.5, .6)),
        blue(hands.holding_hand(57, 30, halo(path("s", "M54 42H58V60H68V66H44V60H54Z", 5), gap=2))),
    ]


@scene(mirrors=True)
def volunteer_work() -> Parts:
    """A woman with a volunteer's badge takes an old neighbour in a wheelchair for a walk to the park."""
    return [
        move(props.tree(0, 0), 65, 4, .75), path("i", "M80 40V88", 5),
        blue(figures.in_wheelchair(52, 90, 1, 0.95, look="bun")),
        figures.walking(17, 90, 1, 1.0, look="scarf", arm="M0-41L9-33L21-42"),
        figures.badge(17, 90, 1, 1.0),
    ]
