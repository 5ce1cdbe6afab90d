"""What helps a child at school: money, comfort, homework, another school."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.school.parts import big, board, pupil, school


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
