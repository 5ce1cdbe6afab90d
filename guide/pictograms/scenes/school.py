"""Children at school."""

from typing import Any

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene


# ------------------------------------------------------------ parts of this subject
def _bag(x: float, base: float = 90, m: int = 1, k: float = 0.62) -> Parts:
    """A blue school bag on a child's back, with a paper gap."""
    bag, strap = figures.backpack(x, base, m, k)
    return [halo(blue(bag), gap=1.5), strap]


def _pupil(x: float, base: float = 90, m: int = 1, k: float = 0.62, **how: Any) -> Parts:
    """A child with a school bag on the back."""
    return [figures.child(x, base, m, k, **how), _bag(x, base, m, k)]


def _big(parts: Parts, x: float, base: float, k: float) -> Parts:
    """Parts drawn with base=0 around x=0, made bigger or smaller with their lines."""
    return move(parts, x, base, k, thinnest=2)


def _board(x: float, y: float, w: float = 40, h: float = 24) -> Parts:
    """A school board with a triangle and lines on it."""
    return [path("o", f"M0 0H{w}V{h}H0Z", 4, x, y),
            path("i", f"M{w * .15} {h * .72}L{w * .31} {h * .27}L{w * .47} {h * .72}ZM{w * .62} {h * .36}H{w * .82}"
                      f"M{w * .62} {h * .68}H{w * .76}", 3, x, y)]


def _school(x: float, y: float, w: float = 40, h: float = 34) -> Parts:
    """A school from outside: a long wing with a row of windows, and a gable with a large door (never a face)."""
    row = [6.3 + 6.3 * i for i in range(3 if w > 34 else 2)]
    return [path("o", f"M0 {h * .26}H{w * .5}L{w * .75} 0L{w} {h * .26}V{h}H0Z", 4, x, y),
            path("i", "".join(f"M{a} {h * .5}v{h * .2}" for a in row), 3.5, x, y),
            path("s", f"M{w * .66} {h * .55}H{w * .86}V{h}H{w * .66}Z", 2, x, y)]


def _bubble_pupil(x: float, y: float, k: float = 1) -> Parts:
    """A small child with a blue school bag in a bubble, 22 high."""
    return [dot("s", x, y - 19 * k, 3.6 * k), path("i", "M0-12V-8L-3.500-2M0-8L3.500-2M0-11L5-7", 3.6 * k, x, y, k),
            path("a", "M-5.500-12V-8", 4.5 * k, x, y, k)]


def _euros(*at: tuple[float, float]) -> Parts:
    """Blue coins of radius 7.5 with a euro sign cut out in paper."""
    return [blue(*(dot("s", x, y, 7.5) for x, y in at)),
            path("w", "".join(f"M{x + 3.4} {y - 3}A4 4 0 1 0 {x + 3.4} {y + 3}"
                              f"M{x - 5} {y - 1.2}H{x + 1}M{x - 5} {y + 1.2}H{x + 1}"
                              for x, y in at), 2)]


# ------------------------------------------------------------ going to school
@scene(mirrors=True)
def theme_school() -> Parts:
    """Two children with school bags on their backs walk to school; the girl waves."""
    return [
        _big(_pupil(0, 0, look="bun", legs="M0-26L-5-4h2M0-26L6-4h2.5", arm="M0-41L13-39L21-53"), 63, 90, 1.75),
        _big(_pupil(0, 0, legs=figures.WALK), 24, 90, 1.35),
    ]


@scene(mirrors=True)
def child_school() -> Parts:
    """A child with a school bag walks in at the school door; two classmates before the board wave."""
    return [
        path("i", "M36 90V8H91V90H36", 5),
        _board(45, 15, 36, 22),
        figures.child_front(57, 87, 0.9, left="M-2-27L-8-29L-12-39"),
        figures.child_front(75, 87, 0.9, look="tail", dress=True, right="M2-27L6-17"),
        _big(_pupil(0, 0, legs=figures.WALK), 20, 90, 1.2),
    ]


@scene(mirrors=True)
def ask_for_school() -> Parts:
    """A mother with her child asks a helper with a badge for a school."""
    return [
        figures.standing(14, 90, 1, 0.8, look="bun", dress=True, arm="M0-41L8-33L17-37"),
        figures.child(36, 90, 1, 0.55),
        blue(figures.standing(82, 90, -1, 0.86, arm="M0-41L9-33L19-36")),
        figures.badge(82, 90, -1, 0.86),
        signs.bubble(17, 4, 55, 33, (26, 43), holds=[_school(38, 10, 29, 21), _bubble_pupil(30, 32)]),
    ]


@scene(mirrors=True)
def choose_school() -> Parts:
    """A father holds out his arms to two schools, one on each side; his child with a school bag points to the blue one."""
    return [
        path("o", "M4 6H38V37H4ZM4 21H38", 4), path("i", "M12 13.500h.1M21 13.500h.1M30 13.500h.1M11 29h.1M31 29h.1", 5), path("s", "M19 27H24V37H19Z", 2),
        blue(_school(57, 4, 35, 33)),
        figures.front(36, 91, .57, left="M-5-59.7Q-16-57-26-66", right="M5-59.7Q16-57 24-66"),
        _pupil(66, 91, 1, 0.62, arm="M0-41L10-44L16-56"),
    ]


@scene(mirrors=True)
def call_school() -> Parts:
    """A mother phones the school about her child; the secretary answers under the board."""
    return [
        figures.standing(15, 90, 1, 0.78, dress=True, arm=figures.EAR),
        figures.at_ear(15, 90, 1, .78),
        signs.bubble(5, 4, 38, 29, (24, 37), holds=[_bubble_pupil(24, 30)]),
        path("i", "M53 90V8H92V90H53", 4), _board(60, 15, 24, 15),
        blue(figures.standing(76, 88, -1, 0.78, look="bun", arm=figures.EAR), figures.at_ear(76, 88, -1, .78)),
    ]


@scene(mirrors=True)
def child_papers() -> Parts:
    """A father holds two papers in his hand, the first with a photo of the girl beside him."""
    return [
        path("o", "M45 27H67V60H45Z", 3.5), halo(path("o", "M36 33H60V70H36Z", 4), gap=2),
        blue(dot("s", 48, 43, 4.5), path("s", "M43.500 42Q40.500 45 41 48.500L45 46ZM52.500 42Q55.500 45 55 48.500L51 46ZM42 55Q42 49 48 49T54 55Z", 2)),
        path("i", "M42 61H54M42 65.500H50", 2.5),
        figures.standing(17, 91, 1, 1.12, arm="M0-41L7-29L17-30"), halo(path("i", "M35 55H41M35 61H40", 5), gap=1.5),
        figures.child_front(80, 91, 1.05, look="tail", dress=True),
    ]


@scene(mirrors=True)
def enrol_school() -> Parts:
    """At the school desk a father signs the paper of his child, with the secretary behind the desk."""
    return [
        _board(6, 4, 34, 22),
        blue(figures.bust(68, 24, 62, 8, 15)), figures.lanyard(68, 36, 1.1),
        props.desk(46, 62, 46, 92),
        _pupil(14, 92, look=""),
        figures.standing(34, 92, 1, 0.92, lean=6, arm="M0-41L9-34L17-38"),
        path("o", "M50 60L53 55H68L66 60Z", 3),
        path("i", "M56 55L61 44", 3),
    ]


def _costs(x: float, y: float, rows: int = 3) -> Parts:
    """Rows of costs: a plate of food, the bus and swimming, each with a coin; about 44 by 56."""
    swim = [path("i", "M-2 56Q2 53 5 56T12 56T20 56", 3.5, x, y), dot("s", x + 14, y + 48, 3.5),
    path("i", "M8 50L2 51", 4, x, y)]
    return [circle("i", x + 9, y + 8, 5, 4), path("i", "M-2 1V15M20 1V15", 3, x, y),
            path("s", "M-1 22H19V34H-1Z", 3, x, y), path("w", "M3 26.500H15", 3, x, y),
            path("i", "M4 38h.1M14 38h.1", 5, x, y),
            *(swim if rows > 2 else ()),
            _euros(*((x + 36, y + 8 + 21.5 * i) for i in range(rows)))]


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
        _school(54, 4, 38, 32),
        _pupil(18, 90, 1, 0.66, legs=figures.WALK, arm="M0-41L7-34L14-39"),
        figures.walking(41, 90, 1, 0.92, arm="M0-41L-7-35L-15-28", arm2="M0-41L8-33L13-26"),
    ]


@scene(mirrors=True)
def find_date() -> Parts:
    """A father with the letter of the school in his hand points at the marked day on the calendar."""
    return [
        signs.calendar(38, 4, crossed=2, marked=6, k=1.22),
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
    """At home a mother and a father think of questions about their child; the father writes them in a notebook."""
    return [
        figures.on_chair(16, 91, 1, 0.84, look="scarf", arm="M0-41L10-33L8-46"),
        figures.on_chair(81, 91, -1, 0.84, arm="M0-41L9-31L18-33"),
        path("i", "M35 69H63M48 69V89M40 89H56", 4.5),
        path("o", "M34 65L38 56H58L57 65Z", 3), path("i", "M42 60.500H50", 2.5), halo(path("a", "M55 61L63 51", 4), gap=1.5),
        signs.bubble(4, 4, 62, 27, (23, 36), holds=[
            _bubble_pupil(24, 28.5, 1),
            signs.question(47, 15, .8)]),
    ]


@scene(mirrors=False)
def school_on_time() -> Parts:
    """A mother and a father arrive at the school door on time; the teacher lets them in."""
    return [
        path("i", "M54 90V6H92V90H54", 4),
        _board(60, 14, 26, 16),
        blue(figures.standing(76, 88, -1, 0.86, arm="M0-41L9-35L19-38")),
        blue(signs.clock(26, 17, 13, 6, 55)),
        figures.walking(13, 90, 1, 0.82, look="bun", dress=True),
        figures.walking(36, 90, 1, 0.82),
    ]


@scene(mirrors=True, bleeds=True)
def agree_one_thing() -> Parts:
    """A parent and the teacher shake hands over a table; on the wall above it hangs the one thing they agree on: reading."""
    return [
        path("o", "M30 4H66V42H30Z", 4), blue(move(signs.SAYS["book"](), 48, 16, 1)), signs.tick(39, 25, .8),
        figures.standing(15, 91, 1, 1.12, look="scarf", dress=True, arm="M0-41L13-33L30-35"),
        blue(figures.standing(81, 91, -1, 1.12, arm="M0-41L13-33L30-35")),
        halo(path("i", "M40 53L48 51.500", 7.5), gap=1.5), halo(path("a", "M51 54L45 50", 6), gap=1.2),
        path("i", "M33 70H63M37 72V89M59 72V89", 4.5),
    ]


@scene(mirrors=True)
def praise_child() -> Parts:
    """A father lays his hand on the shoulder of his happy child with a drawing in the hand, and says that it goes well."""
    return [
        figures.standing(22, 91, 1, 1.15, look="beard", lean=3, arm="M0-41L15-35L28-27.500"),
        figures.child_front(65, 91, 1.15, left="M-2-27L-8-17", right="M2-27L10-25L14-31"),
        halo(path("o", "M76 38H93V60H76Z", 3.5), gap=1.5), blue(dot("s", 84.5, 48, 3.2), path("i", "M84.500 42.500V42M79 48H78.500M90 48H90.500M80.500 44L80 43.500M88.500 44L89 43.500M88.500 52L89 52.500", 2.5)), halo(path("i", "M81 58V55", 5), gap=1),
        signs.bubble(52, 4, 38, 26, (43, 19), holds=[signs.tick(62, 6)]),
    ]


@scene(mirrors=False)
def word_okan() -> Parts:
    """Newcomers of secondary school, their bags on their chairs, sit in class; the teacher shows a new word on the board."""
    def pupil(x: float, arm: str, look: str = "") -> Parts:
        return [figures.on_chair(x, 90, 1, .8, arm=arm, look=look), blue(halo(path("s", f"M{x - 17} 58H{x - 12.5}V70H{x - 17}Z", 4), gap=1.2)),
                path("i", f"M{x + 9} 63H{x + 22}M{x + 19} 64V89", 4)]

    return [
        path("o", "M26 4H70V29H26Z", 4), move(signs.SAYS["latin"](), 48, 16.5, 1.15),
        blue(figures.standing(86, 90, -1, .88, arm="M0-41L11-47L16-64")),
        pupil(23, "M0-41L6-50L9-61"), pupil(57, "M0-41L8-33L18-34", "tail"),
    ]


@scene(mirrors=True)
def parent_teacher() -> Parts:
    """A mother and her child sit at a table with the teacher, who shows the school report; a board behind."""
    return [
        _board(28, 4, 46, 25),
        figures.child(47, 90, 1, 0.72, arm="M0-41L5-31L11-29"),
        path("p", "M38 72H60V92H38Z", 2),
        figures.on_chair(16, look="scarf", arm="M0-41L6-32L15-29"),
        blue(figures.on_chair(81.4, m=-1, arm="M0-41L8-33L16-34")),
        props.table(37, 68, 26, 92),
        blue(path("o", "M55 63L58 50H68L66 63Z", 3.5)),
    ]


@scene(mirrors=False)
def word_school_rules() -> Parts:
    """The teacher shows the paper with the rules of the school: be on time, bring your bag, no phone."""
    return [
        path("o", "M7 8H59V88H7Z", 5),
        signs.clock(21, 23, 7.5, 4, 0), signs.tick(37, 15, 0.75),
        move(props.school_bag(0, 0), 13, 38, 0.44), signs.tick(37, 38, 0.75),
        path("o", "M16 64H27V80H16Z", 3.5), path("i", "M21 76H22", 2.5), path("i", "M39 67L49 77M49 67L39 77", 5),
        path("w", "M72 60L56 62", 11),
        blue(figures.standing(82, 90, -1, 1, arm="M0-41L9-30L26-28")),
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
        props.phone(14, 4, 54, 84), _school(22, 17, 38, 26),
        path("q", "M22 52H58V72H32L26 77V72H22Z", 3.5), path("a", "M29 59H51M29 65H44", 3)])]


@scene(mirrors=True)
def say_child_to_school() -> Parts:
    """A mother with her child says: our child wants to go to school."""
    return [
        figures.standing(14, 90, 1, 0.95, look="scarf", dress=True, arm="M0-41L8-31L17-28"),
        figures.child(38, 90, 1, 0.56),
        signs.bubble(32, 4, 60, 44, (26.5, 35), holds=[_school(56, 12, 31, 27), _bubble_pupil(45, 41, 1.25)]),
    ]


@scene(mirrors=True)
def say_enrol_child() -> Parts:
    """A father in a wheelchair asks at the school desk that his child goes to school; the clerk writes the child down."""
    return [
        figures.in_wheelchair(16, 91, 1, 0.8),
        signs.bubble(28, 4, 64, 42, (26.5, 34), holds=[_school(51, 11, 35, 29), _bubble_pupil(41, 41, 1.15)]),
        figures.child(46, 91, 1, .52, arm=figures.HANG),
        blue(figures.bust(78, 61, 78, 7.5, 11)), props.desk(61, 78, 31, 91),
        path("i", "M69 73L67 65", 3),
    ]


@scene(mirrors=True)
def say_explain_first() -> Parts:
    """Before she signs, a woman asks what the paper says; the clerk points at the lines of it."""
    return [
        figures.on_chair(15, 91, 1, .9, look="bun", arm="M0-41L10-37L18-41"),
        blue(figures.on_chair(81, 91, -1, .9, arm="M0-41L7-32L16-33")),
        props.table(36, 71, 24, 91),
        path("o", "M41 46H56V67H41Z", 3), path("i", "M45 52H52M45 58H52", 2.5), halo(path("a", "M66 60L57 56", 5), gap=1.5),
        signs.bubble(20, 3.5, 48, 28, (25, 35.5), holds=[path("o", "M28 9H44V27H28Z", 3), path("i", "M32 15H40M32 21H40", 2.5), signs.question(56, 16, .8)]),
    ]


@scene(mirrors=False)
def say_cost_list() -> Parts:
    """At the school desk a grandmother asks for the list of what costs money: food and bus."""
    return [
        figures.elder(11.500, 91, 1, 0.85, look="scarf", dress=True),
        signs.bubble(30, 4, 62, 49, (27, 30), holds=[
            circle("i", 51, 17, 5, 3), path("i", "M61 10V24M37 10V15H43V10M40 10V24", 2.5), path("i", "M36 28.500H86", 2.5),
            path("s", "M39 33H60V44H39Z", 3), path("w", "M42 37H57", 4), path("i", "M43 47h.1M56 47h.1", 5),
            _euros((77, 17), (77, 40))]),
        blue(figures.bust(74, 65, 84, 7, 13)), props.desk(54, 82, 38, 91),
    ]


@scene(mirrors=False)
def say_pay_in_parts() -> Parts:
    """A father with a baby asks to pay a little money every month."""
    return [
        figures.with_baby(14, 90, 1, 0.95),
        signs.bubble(35, 4, 57, 54, (26, 35), holds=[
            path("o", "M42 15h12v14h-12ZM58 15h12v14h-12ZM74 15h12v14h-12Z", 3),
            path("i", "M43 17h10M59 17h10M75 17h10M48 24h.1M64 24h.1M80 24h.1", 4),
            path("i", "M45 12v2M51 12v2M61 12v2M67 12v2M77 12v2M83 12v2", 2.5),
            _euros((47.5, 44), (64, 44), (80.5, 44))]),
    ]


@scene(mirrors=True)
def say_when_parent_evening() -> Parts:
    """A mother with her child asks on which day she can sit at a table with the teacher."""
    return [
        figures.bust(20, 72, 94, 8, 13, "bun"), _pupil(52, 90, 1, .46),
        signs.bubble(4, 4, 88, 46, (28, 60), holds=[
            figures.bust(20, 18, 38, 6, 9, "bun"), blue(figures.bust(48, 18, 38, 6, 9)), path("i", "M11 41H57", 4),
            path("o", "M64 15H86V42H64Z", 3.5), path("i", "M64 18H86", 6), path("i", "M70 11V15M80 11V15", 3),
            path("i", "M70 28h.1M75 28h.1M80 28h.1M70 35h.1", 3.5), dot("b", 78.5, 35, 4)]),
    ]


@scene(mirrors=False)
def say_other_time() -> Parts:
    """A man says: not at that hour, but at another hour."""
    return [
        figures.standing(14, look="cap", arm="M0-41L10-32L20-36"),
        signs.bubble(32, 4, 60, 68, (27, 33), holds=[
            signs.clock(50, 22, 11, 2, 0), signs.big_x(70, 14, 85, 30, 5.5),
            signs.clock(50, 53, 12.5, 5, 0), signs.tick(69, 45, .85)]),
    ]


@scene(mirrors=True)
def say_how_child_feels() -> Parts:
    """A mother with her child asks the teacher at the board whether her child is happy or sad in class."""
    return [
        figures.standing(14, 91, 1, .8, look="tail", dress=True, arm="M0-41L8-32L15-34"), _pupil(38, 91, 1, .52),
        blue(figures.standing(82, 91, -1, .8, arm="M0-41L8-34L17-38")),
        signs.bubble(4, 4, 74, 27, (21, 34), holds=[
            path("i", "M11.500 17.500A8.500 8.500 0 1 1 11.500 17.600M51.500 17.500A8.500 8.500 0 1 1 51.500 17.600M16.500 20Q20 25 23.500 20M56.500 22Q60 17 63.500 22M49 45H68V58H49ZM54 50H63M54 54H59", 3),
            path("i", "M17 15.500h.1M23 15.500h.1M57 15.500h.1M63 15.500h.1", 3.5),
            signs.question(40, 15, .75)]),
    ]


@scene(mirrors=True)
def nursery_school() -> Parts:
    """Two very small children build a tower of blocks with the teacher, who sits on the floor."""
    return [
        _board(6, 5, 36, 23), path("i", "M4 92H92", 3),
        blue(figures.on_floor(80, 90, -1, 1.1, look="bun", arm="M-2-28L9-29L17-34")),
        path("s", "M46 78H58V88H46ZM46 52H58V62H46Z", 3), path("o", "M46 65H58V75H46Z", 3.5), blue(halo(path("s", "M47 37H58V48H47Z", 3), gap=1.5)),
        _big(figures.standing(0, 0, 1, 0.45, arm="M0-38L11-35L22-36", legs="M-2-24L-7-5M2-24L8-5", look="tail"), 34, 89, 1.15),
        _big(figures.standing(0, 0, 1, 0.45, arm="M0-38L11-37L21-41", legs="M-2-24L-7-5M2-24L8-5"), 12, 89, 1.15), path("a", "M24 68h.1", 8),
    ]


@scene(mirrors=True)
def primary_school() -> Parts:
    """Two children sit at desks in the class, one raises a hand; the teacher stands before the board."""
    return [
        _board(40, 5, 52, 34),
        halo(blue(figures.standing(82, 90, -1, 0.95, arm="M0-41L11-41L19-52")), gap=2),
        _big(figures.on_chair(0, 0, 1, 0.62, arm="M0-41L8-47L13-60"), 15, 90, 1.1),
        _big(figures.on_chair(0, 0, 1, 0.62, look="tail"), 46, 90, 1.1),
        path("i", "M24 69H36M33 69V88M55 69H67M64 69V88", 4),
    ]


@scene(mirrors=True)
def first_weeks_school() -> Parts:
    """A classmate takes the new child by the hand and brings him to a child with a ball."""
    return [
        _pupil(15, 90, 1, 0.8, arm="M0-41L9-34L17-31"),
        blue(figures.child(41, 90, 1, 0.8, legs=figures.WALK, look="bun", arm="M0-41L10-38L19-43",
                            arm2="M0-41L-8-35L-15-31")),
        figures.child_front(83, 90, 1.15, left="M-2-27L-8-29L-10-40", right="M2-27L7-15"),
        _board(36, 6, 40, 25), props.football(65, 81, 7.5),
    ]


@scene(mirrors=False)
def child_ill_or_late() -> Parts:
    """A child lies ill in bed; the mother phones the school."""
    return [
        figures.in_bed(6, 90, 1, 50),
        figures.standing(78, 90, -1, 0.9, look="bun", dress=True, arm=figures.EAR),
        figures.at_ear(78, 90, -1, .9),
        signs.bubble(5, 4, 62, 31, (66, 39), holds=[_school(11, 10, 33, 20), signs.clock(55, 20, 7, 4, 0)]),
    ]


@scene(mirrors=True)
def child_struggles() -> Parts:
    """A child at a desk lets the head hang over a book; a teacher kneels beside the desk and listens."""
    return [
        _board(46, 4, 46, 28),
        _big(figures.on_chair(0, 0, 1, 0.62, nod=9, lean=3, arm="M0-41L10-34L11-47"), 19, 90, 1.35),
        path("i", "M32 64H56M44 64V88", 5), path("i", "M42 58H52", 4),
        blue(figures.kneeling(77, 90, -1, 1, arm="M0-41L9-36L19-44")),
    ]


@scene(mirrors=True)
def change_school() -> Parts:
    """A child with a school bag walks from one school to another; a friend at the old school waves."""
    return [
        _school(4, 8, 34, 29), blue(_school(58, 8, 34, 29)), path("a", "M43 24H50M47 19.500L51 24L47 28.500", 4),
        figures.child_front(16, 91, 1, right="M2-27L12-33L14-41"),
        _big(_pupil(0, 0, legs=figures.WALK), 60, 91, 1.15),
    ]


@scene(mirrors=True)
def homework_talent() -> Parts:
    """In one house, one child writes homework at a table; another child plays the guitar."""
    return [
        path("i", "M4 27L48 5L92 27M8 26V91H88V26", 4),
        _big(figures.on_chair(0, 0, 1, 0.62, nod=3), 20, 89, 1.2),
        props.table(31, 67, 20, 89), path("a", "M37 63H48", 4), path("i", "M42 60L37 51", 3.5),
        _big(figures.child_front(0, 0, 1, look="tail", dress=True, left="M-2-27L-9-19", right="M2-27L10-23"), 69, 89, 1.2),
        halo(blue(path("i", "M66 71L82 57", 4), path("i", "M61 74.500h.1", 14), path("i", "M67 69.500h.1", 10)), gap=1.5), dot("p", 63, 73, 2.2),
        path("i", "M59 65L63 71M79 61L82 59", 5),
    ]


@scene(mirrors=True)
def sport_free_time() -> Parts:
    """A girl with a scarf throws a ball in the basket; a boy in a wheelchair plays with her."""
    return [
        blue(path("i", "M91 90V7M84 6V32", 5), path("i", "M66 30H83", 4), path("i", "M68 32L71 44H78L81 32M74 32V43", 2.5)),
        figures.standing(40, 90, 1, 0.86, look="scarf", arm="M0-41L11-47L18-57", arm2="M0-41L9-42L15-52"),
        circle("o", 58, 25, 7.5, 3.5), path("i", "M51 23Q58 28 65 23M58 18V32", 2.5),
        _big(figures.in_wheelchair(0, 0, 1, 0.7, arm="M0-41L11-44L18-53"), 14, 90, 1),
    ]


@scene(mirrors=True)
def study_after_18() -> Parts:
    """Young people sit in rows behind each other in a large hall; before them a professor shows a chart."""
    def row(xs: tuple[float, ...], y: float, r: float, half: float) -> Parts:
        return [[dot("s", x, y, r), path("s", f"M{x - half} {y + r + half + 3}Q{x - half} {y + r + 2} {x} {y + r + 2}T{x + half} {y + r + half + 3}Z", 3)]
                for x in xs]

    return [
        path("o", "M32 4H90V31H32Z", 4), path("i", "M42 25V12M42 25H78M47 20L57 15L63 18L77 10", 3),
        blue(figures.standing(15, 56.5, 1, .74, arm="M0-41L10-46L20-53")),
        row((42, 56, 70, 84), 44, 4.3, 5), row((17, 37.6, 58.3, 79), 70, 6.2, 7.5), path("i", "M6 57.800H92M6 88.200H92", 4.5),
    ]
