"""What helps a child at school: money, comfort, homework, another school."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.help.parts import cross
from guide.pictograms.scenes.school.parts import bandaged, big, board, bubble_pupil, euros, frown, pupil, school


@scene(mirrors=True)
def child_struggles() -> Parts:
    """A child at a desk lets the head hang over a book; a teacher kneels beside the desk and listens."""
    return [
        board(46, 4, 46, 28),
        big(figures.on_chair(0, 0, 1, 0.62, nod=9, lean=3, arm="M0-41L10-34L11-47"), 19, 90, 1.35),
        path("i", "M32 64H56M44 64V88", 5), path("i", "M42 58H52", 4),
        blue(figures.kneeling(77, 90, -1, 1, arm="M0-41L9-36L19-44")),
    ]


@scene(mirrors=True)
def change_school() -> Parts:
    """A father, his child with a school bag at his hand, brings the child to the new school; the teacher waits in the door; at the old school a friend waves."""
    return [
        school(3, 20, 27, 25), figures.child_front(13, 91, .84, right="M2-27L10-31L12-39"),
        path("i", "M67 90V6H93V90M73 15H87", 4),
        blue(figures.standing(83, 90, -1, .84, look="bun", arm="M0-41L4-31L10-28")),
        pupil(34, 91, 1, .6, legs=figures.WALK, arm="M0-41L7-36L15-38"),
        figures.walking(54, 91, 1, .92, arm="M0-41L4-33L6-27", arm2="M0-41L-6-33L-11-27"),
    ]


@scene(mirrors=True)
def homework_talent() -> Parts:
    """In one house, one child writes homework at a table; another child plays the guitar."""
    return [
        path("i", "M4 27L48 5L92 27M8 26V91H88V26", 4),
        big(figures.on_chair(0, 0, 1, 0.62, nod=3), 20, 89, 1.2),
        props.table(31, 67, 20, 89), path("i", "M37 63H48", 4), path("i", "M42 60L37 51", 3.5),
        big(figures.child_front(0, 0, 1, look="tail", dress=True, left="M-2-27L-9-19", right="M2-27L10-23"), 69, 89, 1.2),
        halo(path("i", "M66 71L82 57", 4), path("i", "M61 74.500h.1", 14), path("i", "M67 69.500h.1", 10), gap=1.5), dot("p", 63, 73, 2.2),
        path("i", "M59 65L63 71M79 61L82 59", 5),
    ]


@scene(mirrors=True)
def child_explains() -> Parts:
    """A child holds an open notebook and tells about a plant; the mother sits and listens."""
    return [
        figures.on_chair(20, 91, 1, .98, look="scarf", arm="M0-41L8-31L17-33"),
        big(figures.child(0, 0, -1, .62, arm="M0-41L11-33L19-36"), 74, 91, 1.3),
        halo(path("o", "M48 58L58 62L68 57V70L58 75L48 71Z", 3.5), gap=2), path("i", "M58 62V75", 3),
        signs.bubble(30, 4, 40, 32, (66, 47), holds=[path("i", "M50 31V16M50 24Q42 24 41 16Q49 16 50 22M50 20Q58 20 59 12Q51 12 50 17", 3.5)]),
    ]


@scene(mirrors=False, bleeds=True)
def mark_difficult() -> Parts:
    """A hand with a pen puts a question mark beside a row in the notebook of a child."""
    return [
        path("o", "M8 6H62V84H8Z", 5), path("i", "M4 18H12M4 34H12M4 50H12M4 66H12", 4),
        path("i", "M20 22H50M20 34H44M20 64H34M20 74H34", 4), signs.question(48, 47, 1),
        hands.writing_hand(56, 54),
    ]


@scene(mirrors=True)
def watch_child_writes() -> Parts:
    """Right: a child writes at the table and the father looks on. Wrong: the father writes and the child looks on."""
    table = path("i", "M26 30H50M38 30V43", 4)
    return signs.two_ways(
        [figures.small(16, 43, 1, .8, arm="M0-21L10-15"), table, path("i", "M26 25L31 20", 3),
         figures.small(58, 43, -1, 1.05, arm="M0-21L-1-12")],
        [figures.small(16, 43, 1, .8, arm="M0-21L-1-13"), table, path("i", "M48 25L43 20", 3),
         figures.small(56, 43, -1, 1.05, arm="M0-21L11-17")],
    )


@scene(mirrors=True)
def homework_class() -> Parts:
    """A volunteer sits at a table between two children, who write in their notebooks; books on a shelf."""
    return [
        path("i", "M10 22H86", 4), path("s", "M18 8H24V20H18ZM28 6H34V20H28ZM64 8H70V20H64Z", 2), path("o", "M40 8H56V20H40Z", 3),
        blue(figures.bust(48, 42, 76, 8, 13, "bun")), figures.lanyard(48, 53, .9),
        big(figures.on_chair(0, 0, 1, .62, nod=4), 13, 91, 1.2), big(figures.on_chair(0, 0, -1, .62, nod=4), 83, 91, 1.2),
        halo(path("i", "M24 69H72M34 69V90M62 69V90", 5), gap=2), path("i", "M31 64H42M54 64H65", 4),
    ]


@scene(mirrors=True)
def tell_talent() -> Parts:
    """A mother, her child at her side, tells the teacher that the child draws beautifully: a drawing of a flower in the bubble."""
    flower = [path("i", "M51 30V22M51 28Q47 28 46 24", 3), circle("i", 51, 16, 3, 2.5), path("i", "M51 10v.1M56 13v.1M56 19v.1M46 13v.1M46 19v.1", 4)]
    return [
        figures.child_front(13, 91, .8, right="M2-27L10-24"),
        figures.standing(32, 91, 1, .88, look="scarf", dress=True, arm="M0-41L9-36L17-41", arm2="M0-41L-7-31L-12-25"),
        blue(figures.standing(80, 91, -1, .92, look="bun", arm="M0-41L5-30L10-32")),
        signs.bubble(32, 4, 38, 32, (41, 45), holds=[path("o", "M40 8H62V33H40Z", 3), flower]),
    ]


@scene(mirrors=True)
def tell_school_moving() -> Parts:
    """A mother with her child at her hand tells the teacher: a suitcase goes to another house."""
    return [
        pupil(13, 91, 1, .6, arm="M0-41L9-33L15-31"),
        figures.standing(34, 91, 1, .88, look="tail", dress=True, arm="M0-41L9-35L17-39", arm2="M0-41L-6-31L-11-25"),
        blue(figures.standing(82, 91, -1, .92, arm="M0-41L5-30L10-32")), board(75, 4, 18, 14),
        signs.bubble(8, 4, 60, 30, (43, 43), holds=[
            path("s", "M17 18H30V29H17Z", 3), path("i", "M20 15V12H27V15", 3), path("i", "M35 22H42M39 18L43 22L39 26", 3),
            props.house_solid(47, 9, 15, 20, True)]),
    ]


@scene(mirrors=True)
def stay_at_old_school() -> Parts:
    """A mother asks a helper with a badge whether her child may go by bus from the new house to the same school."""
    return [
        signs.bubble(4, 4, 88, 31, figures.mouth(24, 91, 1, .68), holds=[
            props.house_solid(10, 12, 17, 19, True), move(signs.SAYS["bus"](), 41, 22, .9), school(55, 10, 31, 21)]),
        figures.standing(24, 91, 1, .68, look="scarf", dress=True, arm="M0-41L9-35L17-39"),
        blue(figures.standing(78, 91, -1, .7, look="bun", arm="M0-41L5-30L10-32")), figures.badge(78, 91, -1, .7),
    ]


@scene(mirrors=True)
def enrol_new_school() -> Parts:
    """At the counter of a new school a father, his child with a school bag at his hand, gives the papers; the clerk takes them in."""
    return [
        school(50, 4, 40, 26), pupil(13, 91, 1, .6, arm="M0-41L7-34L11-32"),
        figures.standing(30, 91, 1, .92, arm="M0-41L10-37L19-40", arm2="M0-41L-6-32L-11-26"),
        blue(figures.bust(76, 45, 70, 7.5, 12, "bun")), props.counter(64, 56, 35, 91),
        halo(path("o", "M44 42H58V58H44Z", 3.5), gap=2), path("i", "M48 47H54M48 52H54", 2.5),
    ]


@scene(mirrors=True)
def papers_old_school() -> Parts:
    """A teacher gives a mother the school report and a paper."""
    return [
        board(50, 4, 42, 22), figures.receiving(20, 91, 1, .98, look="scarf", dress=True),
        blue(figures.giving(80, 91, -1, .98, look="bun")),
        halo(blue(path("o", "M40 40L54 37L58 58L44 61Z", 3.5)), gap=2), path("i", "M46 45L51 44M47 51L53 50", 2.5),
        halo(blue(path("o", "M36 48H50V67H36Z", 3.5)), gap=2), path("i", "M40 54H46M40 60H44", 2.5),
    ]


@scene(mirrors=True)
def goodbye_class() -> Parts:
    """A child with a school bag gives a drawing to the teacher; two children beside her wave."""
    return [
        board(30, 4, 36, 20), big(pupil(0, 0, 1, .62, arm="M0-41L11-37L19-40"), 16, 91, 1.2),
        halo(path("o", "M32 50H46V66H32Z", 3.5), gap=2), path("i", "M36 61L39 55L42 61Z", 2.5),
        blue(figures.receiving(57, 91, -1, .96, look="bun", dress=True)),
        figures.child_front(75, 91, .66, left="M-2-27L-7-17", right="M2-27L9-33L8-41"), figures.child_front(88, 91, .6, left="M-2-27L-6-17", right="M2-27L7-33L6-40"),
    ]


# ------------------------------------------------------------ what school costs
@scene(mirrors=False)
def ask_about_bill() -> Parts:
    """At the counter of the school a father shows a bill; the clerk puts a finger on one line of it."""
    return [
        board(5, 4, 26, 17), figures.standing(15, 91, 1, .98, look="cap", arm="M0-41L9-33L17-33"), blue(figures.bust(83, 37, 72, 8.5, 9, "bun")), props.desk(58, 72, 34, 91),
        halo(path("o", "M34 22H66V68H34Z", 4), gap=2), path("s", "M40 28H49V36H40Z", 3), path("i", "M40 45H48M40 57H48", 3.5), props.coin(58, 32, 5.5), path("i", "M55 45H60M55 57H60", 3.5),
        halo(path("i", "M31 59L37 60", 6), gap=1.2), halo(path("a", "M84 56L76 63L60 51", 6), gap=1.5),
    ]


@scene(mirrors=False)
def agree_payment_plan() -> Parts:
    """A mother lays one coin on the desk; the clerk writes a plan: a coin for each of three months."""
    return [
        figures.standing(15, 91, 1, .95, look="scarf", dress=True, arm="M0-41L11-36L22-34"), halo(props.coin(42, 63, 6), gap=1.5), blue(figures.bust(80, 53, 72, 8, 12)), props.desk(36, 71, 56, 91), path("o", "M52 68L55 61H68L66 68Z", 3), halo(path("a", "M62 64L69 55", 3.5), gap=1.2),
        blue(signs.bubble(28, 3.5, 64, 34, (76, 42))), path("i", "M35 9H45V16H35ZM54 9H64V16H54ZM73 9H83V16H73Z", 3), euros((40, 27), (59, 27), (78, 27)),
    ]


@scene(mirrors=False)
def show_school_bill() -> Parts:
    """At a table a mother shows a bill with a school bag on it to the helper with a badge who sits beside her."""
    return [
        figures.bust(20, 31, 70, 9.5, 15, "tail"), blue(figures.bust(76, 29, 70, 9.5, 15)), figures.lanyard(76, 42, 1.1), props.desk(4, 70, 88, 91),
        halo(path("o", "M34 36H62V82H34Z", 4), gap=2), props.school_bag(40, 43, .42), props.coin(48, 72, 6.5), halo(path("i", "M26 56L32 64L38 62", 6), gap=1.5),
    ]


@scene(mirrors=False)
def school_allowance() -> Parts:
    """A woman at a desk gives a father money; his child with a school bag on the back stands at his other hand."""
    return [
        pupil(15, 91, 1, .6, arm="M0-41L8-38L17-40"), figures.standing(36, 91, 1, .95, look="beard", arm="M0-41L9-32L20-36", arm2="M0-41L-7-33L-12-27"),
        blue(figures.bust(81, 32, 66, 8.5, 12, "bun")), props.desk(52, 66, 40, 91),
        halo(blue(props.coin(60, 48, 6.5)), gap=1.5), halo(path("a", "M82 48L78 57L69 50", 5.5), gap=1),
    ]


@scene(mirrors=False)
def second_hand_school_bag() -> Parts:
    """In a shop a girl tries a school bag on her back; her mother looks at the price on its label."""
    return [
        path("i", "M78 30H92M78 62H92M92 6V90", 4), path("s", "M79 27V20Q79 15 83 15T88 20V27ZM79 59V47H83V59Z", 3),
        figures.standing(13, 91, 1, .9, look="scarf", dress=True, arm="M0-41L6-33L13-34"), figures.standing(66, 91, 1, .82, look="bun", arm="M0-41L5-31L9-26"), path("s", "M58 56H52Q44 56 44 64V75H58Z", 3), path("w", "M62 56Q67 62 63 69", 2.4),
        halo(path("o", "M24 57L31 49H42V70H31L24 62Z", 3), gap=1.2), path("i", "M42 57L46 57", 2.5), props.euro(36, 59.5, 4.4, 2.2),
    ]


# ------------------------------------------------------------ a child who has it hard
@scene(mirrors=True)
def listen_to_child() -> Parts:
    """A father and his daughter sit side by side on a bench, turned to each other; she tells of school, he listens."""
    return [
        path("i", "M7 69H89M14 69V90M82 69V90", 5), figures.seated(23, 91, 1, .98, look="beard", arm="M0-41L6-31L14-29"), figures.seated(74, 87, -1, .74, look="tail", arm="M0-41L8-32L15-36"),
        signs.bubble(38, 3.5, 54, 31, (69, 40), holds=[school(52, 8, 28, 21), bubble_pupil(46, 30, .95)]),
    ]


@scene(mirrors=True)
def write_what_happened() -> Parts:
    """A mother writes in a notebook at the table; her son sits close to her and draws."""
    return [
        figures.bust(32, 30, 66, 10, 17, "scarf"), figures.bust(66, 42, 66, 8.5, 14),
        halo(path("o", "M4 64H92L88 86H8Z", 5), gap=2), path("o", "M14 67H44L42 83H13ZM29 67L28 83", 3.5), path("i", "M18 72H24M18 77H24", 2.5), path("o", "M54 67H80L82 83H55Z", 3.5), path("i", "M60 77L65 72L70 77M62 77V80H69V77", 2.5),
        halo(path("i", "M23 56L30 64L34 70", 6), path("i", "M35 76L40 62", 3.5), gap=1.5), halo(path("i", "M74 60L76 66", 5.5), path("i", "M74 75L77 64", 3.5), gap=1.5),
    ]


@scene(mirrors=True)
def tell_teacher() -> Parts:
    """A father, his son at his hand, tells that his child is sad; the teacher sits at the desk, listens and writes."""
    return [
        figures.child(12, 91, 1, .6, arm="M0-41L7-38L14-39"), figures.standing(33, 91, 1, .9, arm="M0-41L8-32L15-33", arm2="M0-41L-7-33L-12-27"), signs.bubble(47, 3.5, 32, 28, (41, 29), holds=frown(63, 17.5, 9)),
        blue(figures.on_chair(82, 91, -1, .9, look="bun", arm="M0-41L8-31L17-37")), path("p", "M52 68H70V94H52Z", 2), props.table(51, 70, 20, 91), path("o", "M53 67L56 60H68L66 67Z", 3), halo(path("a", "M60 63L67 53", 3.5), gap=1.2),
    ]


@scene(mirrors=True)
def talk_at_clb() -> Parts:
    """A mother talks at a round table with a helper with a badge; her daughter draws between them."""
    return [
        figures.bust(18, 44, 74, 9, 13, "scarf"), blue(figures.bust(78, 44, 74, 9, 13)), figures.lanyard(78, 56, 1), figures.bust(48, 52, 70, 7.5, 10, "tail"),
        halo(path("o", "M5 78A43 13 0 1 1 91 78A43 13 0 1 1 5 78Z"), gap=2), path("o", "M36 72H60L62 86H34Z", 3.5), path("i", "M41 81L45 77L50 81", 2.5), halo(path("i", "M54 69L52 78", 3.5), gap=1.2), signs.bubble(30, 3.5, 34, 28, (24, 34), holds=frown(47, 17.5, 9)),
    ]


@scene(mirrors=True)
def watch_tell_teacher() -> Parts:
    """Above a mother, her child at her side, tells the teacher at the desk that it is sad: right. Below she walks away from the child that sits on the bench with its head low: wrong."""
    return signs.two_ways(
        [path("o", "M35 4H53V24H35V18L28 15L35 12Z", 4), path("i", "M40.500 11h.1M47.500 11h.1M40 20Q44 15 48 20M41 34H53V42", 4),
         figures.small(21, 44, k=.75, arm="M0-21L-11-13"), figures.small(7, 44, k=.5, arm=""), figures.small(65, 44, -1, .75)],
        [path("i", "M6 42V33H34V42", 4), dot("s", 24, 17, 5), path("i", "M17 22V31H26V38M17 23L24 28", 5), figures.small(54, 44, 1, legs=figures.SMALL_WALK, arm="")])


# ------------------------------------------------------------ what happened at school
@scene(mirrors=True)
def hurt_at_school() -> Parts:
    """At school a child with a bandaged arm stands at the hand of the mother; the teacher gives her a paper with a cross on it to fill in."""
    return [
        board(58, 4, 34, 20), bandaged(15, 91, 1), figures.standing(38, 91, 1, .9, look="scarf", dress=True, arm="M0-41L9-34L17-36", arm2="M0-41L-8-33L-14-25"),
        blue(figures.standing(83, 91, -1, .92, look="bun", arm="M0-41L9-36L18-38")), halo(blue(path("o", "M51 43H70V70H51Z", 3.5)), gap=1.5), cross(56.5, 47, 8), path("i", "M56 60H65M56 65H62", 2.2),
    ]


@scene(mirrors=True)
def ask_why_punished() -> Parts:
    """A father sits at the table with the teacher and asks why; his child sits alone at a desk with its back to them."""
    return [
        board(4, 14, 28, 18), big(figures.on_chair(0, 0, -1, .62, nod=7, arm="M0-41L8-34L14-35"), 25, 91, 1.15), path("i", "M4 73H15M6 75V89", 4),
        figures.on_chair(51, 91, 1, .82, look="beard", arm="M0-41L8-31L15-33"), blue(figures.on_chair(84, 91, -1, .78, look="bun", arm="M0-41L7-31L14-33")), path("p", "M62 70H75V94H62Z", 2), props.table(60, 70, 17, 91),
        signs.bubble(43, 4, 34, 29, (57, 39), holds=signs.question(60, 17.5, .7)),
    ]
