"""Rest, and waiting with hope; the doors of what gives pleasure."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene


def _cap_tree(x: float, y: float) -> Parts:
    """A large tree with its trunk down to the ground at 90; x, y = middle of the crown."""
    return [path("i", f"M0 14V{88 - y}", 7, x, y),
            path("s", "M0-18Q14-20 16-9Q27-4 21 6Q15 16 0 13Q-15 16-21 6Q-27-4-16-9Q-14-20 0-18Z", 4, x, y)]


@scene(mirrors=True)
def theme_together() -> Parts:
    """A father, a mother with a scarf and a neighbour, a woman, stand in a row and hold their joined hands high."""
    return [
        figures.front(17, 91, 0.9, right="M5-59.7Q11-61 12-68L17-78"),
        blue(figures.front(79, 91, 0.9, dress=True, look="bun", left="M-4-60.5Q-9-61-12-68L-17-78")),
        figures.front(48, 91, 0.95, dress=True, look="scarf", left="M-4-60Q-10-60-13-66L-17-74", right="M4-60Q10-60 13-66L17-74"),
    ]


@scene(mirrors=True)
def moments_of_rest() -> Parts:
    """A mother leans back on a bench under a tree, her hand on the pram in which her baby sleeps."""
    return [
        path("i", "M76 34V90", 7), path("s", "M76 4Q88 2 88 12Q95 19 89 28Q84 35 76 32Q68 35 63 28Q57 19 64 12Q64 2 76 4Z", 4),
        path("i", "M4 50V66M4 66H42M8 66V89M38 66V89", 4.5),
        figures.seated(20, 90, 1, 1.02, look="scarf", lean=-3, arm=""),
        halo(path("s", "M52 66H80Q80 81 66 81T52 66Z", 4), path("s", "M67 61Q68 50 80 52V61Z", 4), path("i", "M53 66L43 56", 4)),
        halo(dot("s", 59, 59, 5), gap=1.5), path("i", "M59 86h.1M73 86h.1", 9), path("w", "M59 86h.1M73 86h.1", 2.5),
        halo(path("i", "M19 49L28 59L43 55", 6.5), gap=2),
    ]


@scene(mirrors=True)
def cook_eat_together() -> Parts:
    """A father ladles food from a big steaming pot; a neighbour holds out a plate."""
    return [
        figures.standing(16, 90, 1, 1.05, arm="M0-41L11-47L23-46"), path("i", "M40 42L47 56", 4),
        path("s", "M36 56H62V70H36Z", 4), path("i", "M33 56H65", 4.5), path("a", "M46 34Q43 30 46 26T46 18M56 46Q53 42 56 37T56 29", 4),
        blue(figures.standing(82, 90, -1, 0.95, dress=True, look="bun", arm="M0-41L8-33L16-38")), path("i", "M58 51H74", 4),
        path("i", "M27 73H71M32 75V90M66 75V90", 5),
    ]


@scene(mirrors=True)
def play_with_child() -> Parts:
    """A father sits on the floor and builds a tower of blocks with his small child."""
    return [
        figures.on_floor(18, 89, 1, 1.2, arm="M-2-28L9-20L21-30", nod=3), figures.child(81, 89, -1, 0.68, arm="M0-41L8-44L14-49", look="bun", dress=True),
        blue(path("s", "M46 78H66V88H46ZM50 64H63V73H50ZM51 50H61V59H51Z", 4)), path("s", "M62 40H70V46H62Z", 4), path("i", "M4 92H92", 4),
    ]


@scene(mirrors=True)
def wait_and_hope() -> Parts:
    """Day after day a woman waters a young plant; drops fall from her can."""
    return [
        signs.days(40, 4, 3, 52, 20), figures.standing(15, 91, 1, 1.12, dress=True, look="scarf", arm="M0-41L10-31L22-36"),
        path("i", "M34 62Q34 50 42 50T50 60", 3.5), halo(path("s", "M34 60H50V74H34Z", 3), gap=1.5), path("i", "M50 72L60 62M57 58L63 65", 4),
        path("a", "M66 62L67 65M62 69L63 73M68 70L69 73", 3), path("s", "M60 82H90L87 90H63Z", 4),
        path("i", "M76 80V56", 5), path("s", "M76 72Q77 60 91 60Q91 72 76 72ZM76 63Q66 60 68 47Q80 50 76 63Z", 3),
    ]


def _plant(x: float, y: float) -> Parts:
    """A plant in a pot, 18 high, standing on x, y."""
    return [path("s", "M-6-7H6L4.500 0H-4.500Z", 2, x, y), path("i", "M0-8V-16M0-11Q-7-11-8-17Q-1-17 0-11Q1-17 8-17Q7-11 0-11", 3, x, y)]


# ------------------------------------------------------------ a moment of rest
@scene(mirrors=True)
def rest_drawing_on_door() -> Parts:
    """A mother hangs a drawing on the door of the room: somebody lies in bed under the moon."""
    return [
        path("o", "M42 4H91V91H42Z"), path("i", "M84 56h.1", 7), path("o", "M51 13H83V43H51Z", 3.5), path("i", "M56 24V38M78 30V38M56 35H78", 3), dot("s", 61, 30, 3.2),
        path("s", "M66 34V31Q68 28 71 29L75 30V34Z", 2), props.moon(75, 20, .5, "s"),
        figures.standing(20, 91, 1, 1.08, look="scarf", dress=True, arm="M0-41L12-39L26-50"), hands.mitten(50, 37),
    ]


@scene(mirrors=True, bleeds=True)
def breathe_along_fingers() -> Parts:
    """A finger of one hand goes slowly along the spread fingers of the other, up and down."""
    return [
        path("i", "M34 78V95", 19), path("s", "M21 56H50L51 68L45 82H24L20 70Z", 4), path("i", "M24 60L21 22M34 56V14M44 58L49 22M22 72L6 54M48 66L64 40", 9),
        path("a", "M1 44Q6 46 13 54Q10 12 21 11Q24 11 27 16Q28 4 34 4T42 18Q46 11 51 12Q57 14 55 32", 3),
        halo(hands.pointing_hand(57, 24), gap=2),
    ]


@scene(mirrors=True)
def name_what_we_see() -> Parts:
    """A father and his child sit on the floor; the child names the plant that stands in the window."""
    return [
        path("o", "M63 4H92V36H63Z", 4), path("i", "M60 38H93", 4), halo(_plant(77, 35), gap=1),
        figures.on_floor(17, 90, 1, 1.08, look="beard", arm="M-2-28L8-19L16-21"), figures.on_floor(80, 90, -1, .82, look="tail", arm="M-2-28L8-19L16-21"), path("i", "M4 92H92", 3),
        signs.bubble(25, 9, 32, 31, (69, 49), holds=_plant(41, 35)),
    ]


@scene(mirrors=True)
def rest_in_turns() -> Parts:
    """A mother rests on the bed; on the floor beside it the father and the child draw."""
    return [
        figures.in_bed(5, 56, 1, 62, "scarf"), path("i", "M4 91H92", 3),
        figures.on_floor(22, 89, 1, .64, look="tail", arm="M-2-28L10-16L24-10"), halo(figures.on_floor(80, 89, -1, 1.02, arm="M-2-28L10-19L26-14"), gap=2),
        path("o", "M40 82H54L56 88H37Z", 3), path("i", "M39 77L44 83", 2.5),
    ]


@scene(mirrors=True)
def same_evening_each_day() -> Parts:
    """In the evening, the moon in the window, a father and his child stand at the basin and brush their teeth."""
    return [
        props.night(62, 5, 29, 26), path("o", "M66 58H92Q91 70 84 70H75Q67 70 66 58Z", 4), path("i", "M79 74V89", 9), path("i", "M89 56V46H80", 4),
        figures.standing(19, 91, 1, 1.05, arm="M0-41L9-31L18-47"), path("a", "M38 42L27 37", 4), path("a", "M30 35L26 33", 4),
        figures.child(48, 91, 1, .68, dress=True, look="tail", arm="M0-41L10-33L19-46"), path("a", "M61 60L54 56", 4),
    ]


@scene(mirrors=True)
def watch_phone_out_of_bed() -> Parts:
    """Above somebody lies in bed and the phone stands on a cupboard: right. Below the phone is held in bed: wrong."""
    bed = [path("i", "M6 18V42M46 28V42M6 37H46", 4), dot("s", 14, 30, 5.5), path("s", "M22 33V30Q24 25 30 26L41 28V33Z", 3)]
    return signs.two_ways(
        [bed, path("o", "M54 24H72V42H54Z", 4), path("i", "M62 33H64", 4), path("o", "M58 6H68V21H58Z", 4)],
        [bed, path("i", "M22 30L29 21", 5), path("o", "M24 5H34V20H24Z", 4)])


@scene(mirrors=True)
def ask_quiet_place() -> Parts:
    """A mother with her child asks the worker with a badge for a place to sit alone, under a tree."""
    return [
        figures.child(12, 91, 1, .5, arm="M0-41L8-38L13-39"), figures.standing(29, 91, 1, .84, look="scarf", dress=True, arm="M0-41L8-32L16-32", arm2="M0-41L-7-32L-11-27"),
        blue(figures.standing(81, 91, -1, .88, look="tail", arm="M0-41L7-31L13-28")), figures.badge(81, 91, -1, .88),
        signs.bubble(16, 3.5, 56, 30, (34, 35), holds=[props.tree(51, 5, .5), path("i", "M23 28H39M26 28V31M37 28V31M24 18V28", 3), dot("s", 34, 11, 4.2), path("i", "M33 18V25H42V30", 4.5)]),
    ]


# ------------------------------------------------------------ waiting, with a day and a week of our own
@scene(mirrors=True)
def draw_day_plan() -> Parts:
    """A child draws on a sheet that hangs low on the wall: sun, cup, book, moon; the father holds the sheet."""
    return [
        path("o", "M46 18H92V68H46ZM46 43H92M69 18V68", 3.5), signs.sun(57.5, 30.5, 4, 2), move(signs.SAYS["cup"](), 80, 31, .7), move(signs.SAYS["book"](), 80, 56, .7), path("i", "M53 59V51H61", 3),
        figures.standing(13, 91, 1, 1, look="beard", arm="M0-41L11-45L30-52"), hands.mitten(45, 38),
        figures.child(35, 91, 1, .6, look="tail", arm="M0-41L9-44L21-52"), path("i", "M47 60L53 54", 3),
    ]


@scene(mirrors=True, bleeds=True)
def goal_of_the_week() -> Parts:
    """A hand fastens one card, with a needle and a button, under the row of the seven days on the wall."""
    return [
        path("o", "M4 6H92V26H4Z", 4), path("i", "M17 6V26M29.500 6V26M42 6V26M54.500 6V26M67 6V26M79.500 6V26", 3), path("i", "M10.500 16h.1M23 16h.1M35.500 16h.1M48 16h.1M61 16h.1M73 16h.1M86 16h.1", 5),
        hands.holding_hand(52, 56, [path("o", "M14 36H58V84H14Z", 4), circle("i", 30, 64, 10, 4), path("i", "M27 62h.1M33 62h.1M27 67h.1M33 67h.1", 3), path("i", "M32 62Q44 56 42 48L50 42", 2.5)]),
    ]


@scene(mirrors=True)
def choose_own_shirt() -> Parts:
    """Before a rail with clothes on hangers a man takes the shirt that he wants to wear."""
    shirt = "M0-8L-10-4L-14 5L-9 8L-7 5V24H7V5L9 8L14 5L10-4Z"
    return [
        path("i", "M40 8H92M90 8V91", 4), path("i", "M74 9V17M56 9V14M47 22L56 15L65 22Z", 3), path("s", shirt, 3, 74, 26),
        figures.standing(17, 91, 1, 1.1, arm="M0-41L9-34L18-37"), halo(path("o", shirt, 4, 46, 48, 1.1), gap=2), path("i", "M40 56H52M40 64H52", 3), hands.mitten(36, 48),
    ]


@scene(mirrors=False)
def fixed_hour_for_papers() -> Parts:
    """Under the clock on the wall a man sits at the table with his letters and a folder; the sun is still high."""
    return [
        signs.clock(51, 19, 13, 4), path("o", "M69 6H92V32H69Z", 4), signs.sun(80.5, 19, 4, 2.5),
        figures.on_chair(20, 91, 1, 1, arm="M0-41L10-31L25-33"), props.table(36, 66, 56), path("o", "M43 46H58V63H43Z", 3.5), path("i", "M47 52H54M47 57H52", 2.5),
        path("s", "M66 56H88V63H66Z", 3), path("w", "M67 58H88", 2),
    ]


@scene(mirrors=True)
def tell_what_worked_today() -> Parts:
    """In the evening a mother, a father and their child sit on the floor; the child tells of the tower it built."""
    return [
        props.night(4, 4, 24, 22), figures.on_floor(15, 90, 1, .95, look="scarf", arm="M-2-28L8-19L16-21"), figures.on_floor(84, 90, -1, .95, arm="M-2-28L8-19L16-21"), path("i", "M4 92H92", 3),
        figures.on_floor(47, 90, 1, .66, look="bun"),
        signs.bubble(34, 3.5, 38, 37, (51, 54), holds=[path("s", "M46 30H60V36H46ZM48 20H58V26H48ZM50 10H56V16H50Z", 2)]),
    ]


@scene(mirrors=True, bleeds=True)
def keep_in_a_box() -> Parts:
    """A hand lays a photograph of the family in a box in which a leaf is kept."""
    return [
        path("s", "M10 56Q4 36 20 28Q30 42 18 56Z", 3), path("w", "M14 54Q14 44 19 35", 2.2),
        hands.holding_hand(66, 12, [path("o", "M31 6H70V52H31Z", 4), figures.tiny(41, 43, 25), figures.tiny(60, 43, 25), figures.tiny(50.5, 43, 16)]),
        halo(path("o", "M5 56H90L86 91H9Z"), gap=2), path("i", "M6 66H89", 4),
    ]


@scene(mirrors=True)
def ask_what_is_known() -> Parts:
    """A father asks the worker at the desk what is sure and what is not known yet; his child stands by him."""
    return [
        figures.child(13, 91, 1, .5, arm="M0-41L8-38L13-39"), figures.standing(31, 91, 1, .88, arm="M0-41L8-32L16-33", arm2="M0-41L-7-32L-11-27"),
        blue(figures.bust(77, 42, 70, 8.5, 13, "beard")), figures.lanyard(77, 53, .9), props.desk(54, 70, 38, 91), path("o", "M58 62H70V66H58Z", 3),
        signs.bubble(10, 3.5, 52, 25, (37, 32), holds=[signs.tick(17, 7, .8), path("i", "M37 8V25", 2.5), signs.question(51, 15, .65)]),
    ]
