"""Working: may we, whom to tell, contract and pay; looking for work and learning Dutch at it."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.language.parts import hammer, pot, script
from guide.pictograms.scenes.school.parts import bubble_pupil


@scene(mirrors=True)
def dutch_and_work() -> Parts:
    """On a building site a man lays a brick on the wall while a colleague tells him the word for it."""
    return [
        path("s", "M34 82H46V88H34ZM52 82H64V88H52ZM34 71H40V77H34ZM46 71H62V77H46Z", 3), path("i", "M4 92H92", 3),
        figures.standing(14, 90, 1, 0.85, look="cap", arm="M0-41L8-33L20-33", lean=4), path("s", "M34 59H48V65H34Z", 3),
        blue(figures.standing(83, 90, -1, 0.78, look="cap", arm="M0-41L7-33L16-36")),
        blue(signs.bubble(42, 3.500, 50, 25, (80, 33))), path("b", "M56 12H78V21H56Z", 3),
    ]


# ------------------------------------------------------------ may we work
@scene(mirrors=True)
def may_we_work() -> Parts:
    """At the counter of the town hall a woman shows her card and asks about work, a hammer."""
    return [
        blue(figures.bust(76, 44, 70, 8.5, 12)), props.counter(66, 56, 36, 91),
        figures.standing(20, 91, 1, 1, look="scarf", dress=True, arm="M0-41L10-34L23-37"),
        halo(move(props.id_card(0, 0), 40, 44, .5, thinnest=2.5), gap=2), hands.mitten(42, 54),
        signs.bubble(31, 3.5, 36, 30, (28, 24), holds=hammer(50, 18.5, .95)),
    ]


@scene(mirrors=True, bleeds=True)
def check_card_work() -> Parts:
    """A large residence card lies on the table; a finger rests on its last line, which is about work: a hammer."""
    return [
        path("o", "M4 10H80V62H4Z", 5), dot("s", 20, 24, 6), path("s", "M11 40Q12 32 20 32T29 40Z", 3),
        path("i", "M40 22H70M40 32H62", 4), path("o", "M10 46H52V58H10Z", 3), hammer(19, 52, .5), path("i", "M28 52H44", 4),
        hands.pointing_hand(51, 58),
    ]


@scene(mirrors=True)
def watch_wait_for_card() -> Parts:
    """Above a man first fetches the card at the counter: right. Below he already shovels, without the card: wrong."""
    return signs.two_ways(
        [figures.small(18, 45, arm="M0-21L12-22"), path("o", "M30 17H47V29H30ZM35 23h.1M40 23H43", 4), path("i", "M34 34H68V44", 4), figures.small(58, 34, -1, .75)],
        [figures.small(22, 45, arm="M0-21L12-17"), path("i", "M27 20L48 35", 4), path("s", "M45 37L51 30L58 39L52 43Z", 3)])


@scene(mirrors=True)
def tell_work_to_centre() -> Parts:
    """In the centre, a bunk bed behind, a man at the desk tells the helper with a badge about work and lays a paper down."""
    return [
        path("i", "M60 4V31M92 4V31M60 14H92M60 28H92", 3.5), path("s", "M65 9H71V12H65ZM65 23H71V26H65Z", 2.5),
        figures.on_chair(15, 91, 1, .92, look="beard", arm="M0-41L9-34L22-34"),
        blue(figures.on_chair(83, 91, -1, .85, look="bun", arm="M0-41L8-32L16-34")), figures.badge(83, 91, -1, .85),
        props.desk(37, 68, 37, 91), path("o", "M39 65L43 56H57L54 65Z", 3),
        signs.bubble(15, 3.5, 36, 27, (22, 33), holds=hammer(33, 17, .95)),
    ]


@scene(mirrors=False)
def read_work_contract() -> Parts:
    """A woman and a helper sit side by side and read a large paper: a hammer, a clock, money."""
    return [
        figures.bust(24, 18, 78, 9.5, 17, "scarf"), blue(figures.bust(72, 18, 78, 9.5, 17)),
        halo(path("o", "M26 38H70V92H26Z", 4.5), gap=2),
        hammer(37, 49, .6), signs.clock(37, 66, 7, 4), [dot("s", 37, 82, 6.5), props.euro(37.7, 82, 3.6, 2.2)._replace(pen="w")],
        path("i", "M50 49H62M50 66H62M50 82H62", 3.5),
        halo(path("i", "M12 62L14 74L26 76", 6), gap=1.5), halo(path("a", "M85 62L82 70L68 66", 6), gap=1.5),
    ]


@scene(mirrors=False, bleeds=True)
def payslip_each_month() -> Parts:
    """A hand gives another hand a paper with a coin and rows on it: the payslip."""
    return [
        hands.open_hand(34, 68),
        blue(hands.holding_hand(62, 20, path("o", "M16 6H64V66H16Z", 5))), path("i", "M24 44H40M24 54H46M50 44H56", 4),
        dot("s", 31, 23, 11), props.euro(32, 23, 6, 3)._replace(pen="w"), path("i", "M48 16H54", 4),
    ]


@scene(mirrors=False)
def watch_no_black_work() -> Parts:
    """Above a worker with his shovel holds a paper with the euro sign on it, his payslip: right. Below he holds only a coin: wrong."""
    worker: Parts = [figures.small(26, 45, arm="M0-21L-12-19M0-21L12-20"), path("i", "M12 8V34M9 35H15V40H9Z", 4)]
    return signs.two_ways(
        [worker, path("i", "M40 6H64V40H40ZM57 13A6 6 0 1 0 57 23M45 16H53M45 20H53M46 32H58", 3.5)],
        [worker, path("i", "M40 24A9 9 0 1 0 58 24A9 9 0 1 0 40 24M52 20A4.5 4.5 0 1 0 52 28M44 23H49M44 26H49", 2.5)])


@scene(mirrors=False, bleeds=True)
def declare_wage_online() -> Parts:
    """The payslip lies on the table; on the telephone beside it stands the same coin, and a finger sends it off."""
    return [
        path("o", "M4 14H36V66H4Z", 4.5), dot("s", 20, 28, 9), props.euro(20.8, 28, 5, 2.6)._replace(pen="w"), path("i", "M11 46H29M11 55H24", 4),
        props.phone(45, 8, 38, 66), dot("s", 64, 26, 9), props.euro(64.8, 26, 5, 2.6)._replace(pen="w"), path("i", "M54 42H74", 4),
        blue(path("q", "M54 50H74V60H54Z", 4)), path("a", "M59 55H68M65 52L68 55L65 58", 2.5),
        hands.pointing_hand(69, 60),
    ]


@scene(mirrors=False)
def ask_help_wage() -> Parts:
    """A worker with a cap lays his notebook with hours and his telephone on the table before a helper and asks where his money is."""
    return [
        figures.bust(19, 43, 70, 8.5, 13, "cap"), blue(figures.bust(79, 40, 70, 8.5, 13, "bun")), figures.lanyard(79, 52, 1),
        halo(path("o", "M8 67H88L92 91H4Z", 4.5), gap=2), path("o", "M19 72H46L45 87H15Z", 3.5), path("i", "M24 77H39M23 82H38", 2.5), path("o", "M58 72H70L73 87H59Z", 3), dot("s", 65, 78, 2.5),
        signs.bubble(24, 3.5, 44, 28, (25, 33), holds=[circle("o", 38, 17.5, 8.5, 3.5), props.euro(39, 17.5, 4.6, 2.5), move(signs.SAYS["question"](), 57, 17.5, .9)]),
    ]


@scene(mirrors=True)
def word_own_business() -> Parts:
    """A woman sells fruit at her own stall with an awning; a customer stands before it."""
    return [
        path("o", "M6 8H60V22Q55.500 27 51 22Q46.500 27 42 22Q37.500 27 33 22Q28.500 27 24 22Q19.500 27 15 22Q10.500 27 6 22Z", 4), path("i", "M8 24V88M58 24V88", 4),
        figures.bust(33, 39, 68, 7.5, 12, "scarf"), path("o", "M5 66H61V90H5Z", 4.5), [dot("s", x, 60, 5) for x in (14, 24, 42, 52)], path("i", "M16 76H50", 3),
        blue(figures.standing(80, 91, -1, .92, arm="M0-41L8-34L17-38")),
    ]


# ------------------------------------------------------------ looking for work
@scene(mirrors=True)
def word_job_agency() -> Parts:
    """On the wall of an office hang cards with work on them: a hammer, a pot, a box. A clerk helps a man to choose."""
    return [
        *[path("o", f"M{x} 5H{x + 24}V31H{x}Z", 3.5) for x in (8, 36, 64)], hammer(20, 18, .75), pot(48, 19, .75), path("o", "M68 12H84V26H68ZM68 17H84M76 12V17", 3),
        figures.standing(22, 91, 1, .78, arm="M0-41L6-31L12-30"),
        blue(figures.bust(74, 50, 72, 7.5, 12, "bun")), figures.lanyard(74, 61, .8), props.desk(48, 70, 44, 91),
    ]


@scene(mirrors=True)
def list_what_we_can() -> Parts:
    """A mother and a father behind a table draw on a large paper what they can: a pot, a sewing machine, a hammer."""
    return [
        figures.bust(27, 17, 50, 8.5, 15, "scarf"), figures.bust(69, 17, 50, 8.5, 15),
        halo(path("o", "M8 44H88V91H8Z", 5), gap=2), pot(24, 66, 1), move(props.sewing_machine(0, 0), 38, 57, .52, thinnest=2.5), hammer(76, 68, .85),
        halo(path("i", "M16 40L14 52L22 55", 5.5), gap=1.2), halo(path("i", "M80 40L82 50L74 53", 5.5), path("i", "M72 58L75 47", 3), gap=1.2),
    ]


@scene(mirrors=False)
def register_for_work() -> Parts:
    """At a desk a man speaks his own language; the clerk at the computer answers about work, with a hammer in the bubble."""
    return [
        figures.on_chair(15, 91, 1, .88, arm="M0-41L7-32L16-35"),
        blue(figures.on_chair(82, 91, -1, .88, look="bun", arm="M0-41L9-33L18-36")), figures.badge(82, 91, -1, .88),
        props.desk(36, 68, 36, 91), props.computer(51, 44),
        signs.bubble(4, 4, 42, 27, (22, 32), holds=script(25, 17.5, .9)),
        blue(signs.bubble(54, 4, 36, 27, (77, 32))), blue(hammer(72, 17.5, .85)),
    ]


@scene(mirrors=True, bleeds=True)
def make_cv() -> Parts:
    """A hand sticks a photo of work on a sheet that already has a portrait and a few lines."""
    return [
        path("o", "M6 5H64V91H6Z", 5), dot("s", 21, 18, 6), path("s", "M12 33Q13 25.500 21 25.500T30 33Z", 3), path("i", "M38 17H54M38 27H50", 4),
        path("o", "M14 64H34V82H14Z", 3.5), pot(24, 74, .55), path("i", "M42 68H54M42 78H50", 4),
        hands.holding_hand(62, 38, halo(path("o", "M32 36H66V60H32Z", 3.5), gap=2)), hammer(46, 48, .75),
    ]


@scene(mirrors=True)
def give_cv() -> Parts:
    """In a shop with bread on the shelf a woman gives her sheet with a portrait to the shopkeeper at the counter."""
    return [
        path("i", "M52 26H92", 4), path("s", "M56 22Q56 15 63 15T70 22ZM75 22Q75 15 82 15T89 22Z", 3),
        figures.giving(16, 91, 1, .98, look="scarf", dress=True),
        blue(figures.bust(76, 46, 70, 8, 12, "bun")), props.counter(66, 57, 35, 91),
        halo(path("o", "M38 38H57V64H38Z", 3.5), gap=1.5), dot("s", 44, 45, 3), path("s", "M39.500 52Q40 48.500 44 48.500T48.500 52Z", 2), path("i", "M43 57H52", 2.5), hands.mitten(41, 55),
    ]


@scene(mirrors=False)
def watch_no_pay_for_work() -> Parts:
    """Above somebody gives the boss behind a desk, tools on the wall, a paper with a face, about himself: right. Below he gives money: wrong."""
    boss = [path("i", "M50 13h.1M50 23V27", 11), path("o", "M37 31H67V44H37Z", 4), path("i", "M64 6V20M59 7H69", 4)]
    return signs.two_ways(
        [figures.small(8, 45, arm="M0-21L11-19"), path("i", "M20 14H34V34H20ZM24 27H30", 3), path("i", "M27 20h.1", 5), boss],
        [figures.small(8, 45, arm="M0-21L11-19"), props.banknote(15, 16, .85), boss])


@scene(mirrors=False)
def plan_work_and_children() -> Parts:
    """Two parents and their child at the table look at the clock on the wall and at a paper: a child with a school bag, a hammer."""
    return [
        signs.clock(48, 14, 10.5, 8), figures.bust(20, 27, 66, 8.5, 13, "scarf"), figures.bust(76, 27, 66, 8.5, 13), figures.bust(48, 41, 62, 6.5, 9),
        halo(path("o", "M8 57H88L92 91H4Z", 4), gap=2), path("o", "M25 62H71L73 87H23ZM48 62V87", 3), bubble_pupil(36, 86, .95), hammer(60, 75, .85),
        halo(path("i", "M28 49L26 57L31 61", 5), gap=1.2), halo(path("i", "M68 49L70 57L65 61", 5), gap=1.2),
    ]


@scene(mirrors=True)
def write_refusal_work() -> Parts:
    """A woman sits at a table and writes down how a man before his door with a hammer on it said no, so that she had to go away."""
    return [
        signs.bubble(28, 4, 64, 43, (25, 36), holds=[
            path("i", "M73 43V9H87V43", 3), hammer(80, 17, .5), figures.small(42, 43, -1, .72, legs=figures.SMALL_WALK, arm="M0-21L5-11"), blue(figures.small(74, 43, -1, .78, arm="M0-21L9-15L14-19")), blue(hands.stopping(62, 29, -1, .75))]),
        figures.on_chair(17, 91, 1, .9, look="scarf", arm="M0-41L9-31L20-31"), props.table(35, 71, 46, 91),
        path("o", "M42 70L46 63H66L64 70Z", 3), halo(path("i", "M42 68L38 57", 3.5), gap=1),
    ]


# ------------------------------------------------------------ dismissed
@scene(mirrors=True)
def dismissed_take_advice() -> Parts:
    """Behind him the door of his work, a hammer on it, is closed; with a box of his things under the arm a worker shows the helper with a badge a paper that he has not signed."""
    return [
        path("o", "M4 20H23V91H4Z", 4.5), hammer(13.5, 34, .55), path("i", "M18 58h.1", 5),
        figures.standing(35, 91, 1, .92, look="cap", arm="M0-41L9-38L17-44"),
        blue(figures.bust(81.5, 44, 66, 7.5, 10, "bun")), figures.lanyard(81.5, 54.5, .85), props.desk(66, 66, 26, 91),
        halo(path("o", "M51 27H68V51H51Z", 3.5), gap=1.5), path("i", "M56 33H63M56 38H63", 2.5), path("i", "M58 46H63", 2),
        hammer(53, 62, .6), halo(path("o", "M35 67H59V82H35Z", 3.5), gap=1), halo(path("i", "M35 56L37 74L47 74", 5.5), gap=1.2),
    ]
