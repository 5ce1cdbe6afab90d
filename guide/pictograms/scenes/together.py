"""Family, neighbours, play."""

from .. import figures, props, signs
from ..ink import Parts, blue, dot, halo, move, path
from ..registry import scene


@scene(mirrors=True)
def family() -> Parts:
    """A father, a mother with a scarf and their two children stand hand in hand."""
    return [
        figures.front(17, k=0.92, right="M5-59.7Q11-59 12-52L20-35"),
        figures.front(78.5, k=0.92, dress=True, look="scarf", left="M-4-60.5Q-9-59-11-52L-20-32"),
        figures.child_front(39, k=1.05, left="M-2-27L-4-31", right="M2-27L9-20"),
        figures.child_front(58, k=0.9, dress=True, look="tail", left="M-2-25L-10-20", right="M2-27L4-31"),
    ]


@scene(mirrors=True)
def large_family() -> Parts:
    """A father, a mother with a baby in her arms and three children, big to small, stand together."""
    return [
        figures.front(14.5, k=0.8),
        figures.front(39, k=0.8, dress=True, look="scarf"),
        path("p", "M35 54H42", 12), dot("p", 45, 51, 7), path("i", "M36 55H42", 6), dot("s", 45.5, 51, 4.5),
        figures.child_front(60, k=1, left="M-2-27L-6-17", right="M2-27L6-17"),
        figures.child_front(75, k=0.88, dress=True, left="M-2-26L-6-17", right="M2-26L6-17"),
        figures.child_front(88, k=0.7, left="M-2-26L-5-18", right="M2-26L5-18"),
    ]


# ------------------------------------------------------------ parts only used here
def _cap_tree(x: float, y: float) -> Parts:
    """A large tree with its trunk down to the ground at 90; x, y = middle of the crown."""
    return [path("i", f"M0 14V{88 - y}", 7, x, y),
            path("s", "M0-18Q14-20 16-9Q27-4 21 6Q15 16 0 13Q-15 16-21 6Q-27-4-16-9Q-14-20 0-18Z", 4, x, y)]


# ------------------------------------------------------------ strong together
@scene(mirrors=True)
def theme_together() -> Parts:
    """A mother, a neighbour and a father stand in a row and hold their joined hands high."""
    return [
        figures.front(17, 91, 0.9, dress=True, look="scarf", right="M4-60.5Q9-61 12-68L17-78"),
        figures.front(79, 91, 0.9, left="M-5-59.7Q-11-61-12-68L-17-78"),
        blue(figures.front(48, 91, 0.95, left="M-5-59.7Q-11-60-13-66L-17-74", right="M5-59.7Q11-60 13-66L17-74")),
    ]


@scene(mirrors=True)
def moments_of_rest() -> Parts:
    """A mother leans back on a bench under a tree, her bag beside her; her baby sleeps in the pram."""
    return [
        blue(_cap_tree(64, 24)), path("i", "M6 50V66M6 66H46M10 66V89M42 66V89", 4.5),
        figures.seated(22, 90, 1, 1.02, look="scarf", lean=-4, arm="M0-41L5-30L15-29"),
        halo(path("s", "M64 68H90Q90 82 77 82T64 68Z", 4), path("i", "M64 68L58 58", 4)), path("i", "M70 89h.1M84 89h.1", 7), path("s", "M78 64Q79 54 90 56V64Z", 4),
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


@scene(mirrors=False)
def wait_and_hope() -> Parts:
    """Beside a calendar with crossed days a woman waters a young plant; her child watches it grow."""
    return [
        signs.calendar(56, 3, 5, 0, 0.8), figures.standing(18, 91, 1, 0.98, dress=True, look="scarf", arm="M0-41L9-36L15-40"),
        path("s", "M34 52H46V63H34Z", 3), path("i", "M46 61L53 55", 4), path("a", "M56 60V66", 3.5),
        path("s", "M50 76H70L67 90H53Z", 4), blue(path("i", "M60 74V56", 4.5), path("s", "M60 64Q49 62 49 53Q60 53 60 64ZM60 58Q61 46 73 46Q73 58 60 58Z", 3)),
        figures.child(86, 91, -1, 0.62, arm="M0-41L6-31L9-29"),
    ]


@scene(mirrors=True)
def tell_or_keep_silent() -> Parts:
    """A child asks her father about their broken house; he holds his hand over his mouth."""
    broken = [props.house_solid(-11, -9, 22, 18, False), path("w", "M1-11L-3-3L3 1L-1 11", 3)]
    return [
        move(figures.child(0, 0, 1, 0.62, dress=True, look="tail"), 20, 91, 1.1), signs.speech(4, 4, 46, 34, (27, 45), content=broken),
        figures.on_chair(76, 90, -1, 1.12, arm="M0-41L13-38L9-51"),
    ]


@scene(mirrors=True)
def care_for_each_other() -> Parts:
    """A son lays his hands on the shoulders of his grandmother, who sits under a blanket; a girl brings her tea."""
    return [
        figures.standing(14, 90, 1, 1, arm="M0-41L10-44L21-41"),
        figures.on_chair(44, 90, 1, 0.95, look="bun", arm="M0-41L8-33L15-37"),
        halo(blue(path("s", "M39 60H62Q66 60 66 66L68 84H54V74H39Z", 3)), gap=2),
        figures.child(84, 90, -1, 0.64, dress=True, arm="M0-41L7-37L13-41"), blue(path("s", "M67 54H73V61H67Z", 3)), path("a", "M70 49Q68 46 70 43", 3),
    ]


@scene(mirrors=True)
def show_talent() -> Parts:
    """A woman paints a large flower; a man beside her looks at it and claps his hands."""
    return [
        path("i", "M42 66L36 90M66 66L72 90M54 66V86", 4), path("o", "M34 12H74V66H34Z"),
        path("i", "M54 58V40M54 54Q46 54 44 47", 4), blue(dot("s", 54, 22, 5), dot("s", 54, 36, 5), dot("s", 46.5, 29, 5), dot("s", 61.5, 29, 5)), dot("p", 54, 29, 4),
        halo(figures.standing(16, 90, 1, 1.05, look="bun", dress=True, arm="M0-41L10-38L20-46"), path("i", "M35 45L44 36", 3.5), gap=2),
        blue(figures.standing(86, 90, -1, 0.98, arm="M0-41L4-32L12-38")),
    ]


@scene(mirrors=True)
def work_and_dignity() -> Parts:
    """A man and his colleague, both with a cap, build a wall of bricks together."""
    return [
        figures.standing(18, 90, 1, 1.08, look="cap", arm="M0-41L9-33L19-37"), blue(figures.standing(79, 90, -1, 1.08, look="cap", arm="M0-41L9-34L18-38")),
        path("s", "M33 60H47V66H33Z", 3), path("b", "M52 38H64V46H52Z", 3), path("s", "M34 68H62V90H34Z", 3),
        path("w", "M33 75H63M33 83H63M48 67V75M41 76V83M55 76V83M48 84V91", 2.5), path("i", "M4 92H92", 3),
    ]


@scene(mirrors=True)
def meet_people() -> Parts:
    """A mother and child bring a cake; a neighbour at the table outside stands up and waves them over."""
    return [
        figures.walking(28, 90, 1, 0.95, look="scarf", dress=True, legs=figures.STAND, arm="M0-41L7-31L19-33"), path("s", "M42 50H54V56H42Z", 3), path("i", "M40 59H56", 3.5),
        figures.child(10, 90, 1, 0.58), blue(figures.standing(84, 90, -1, 0.95, arm="M0-41L10-48L14-62")),
        path("i", "M50 70H74M62 72V90", 5), path("a", "M58 62H66V68H58Z", 4),
    ]


@scene(mirrors=True)
def stand_up_for_yourself() -> Parts:
    """A woman stands straight and holds up her open hand: stop; the angry man opposite steps back."""
    palm = [path("i", "M-6.500 2V-6M-2 0V-11M2.500 0V-11M7 2V-8M-6 8L-11 1", 3.2), path("s", "M-6.500 2H7V8L3 13H-3Z", 3)]
    return [
        figures.standing(22, 90, 1, 1.15, look="tail", dress=True, arm="M0-41L13-38L24-41"), move(palm, 51, 27, 1.3),
        blue(figures.standing(77, 90, -1, 1.05, lean=-5, legs=figures.WALK, arm="M0-41L7-31L1-26", look="cap")), path("i", "M4 93H92", 3),
    ]


@scene(mirrors=True)
def faith_and_feasts() -> Parts:
    """A man and a woman sit at a table with bread and burning candles under a garland and open their hands to pray."""
    return [
        path("i", "M4 8Q26 22 48 12T92 8", 3), blue(path("s", "M14 14H22L18 23ZM32 17H40L36 26ZM54 13H62L58 22ZM74 13H82L78 22Z", 2)),
        figures.on_chair(18, 90, 1, 0.98, arm="M0-41L8-31L14-40"), figures.on_chair(78, 90, -1, 0.98, look="scarf", arm="M0-41L8-31L14-40"),
        path("i", "M31 68H65M48 70V88M40 90H56", 5), path("i", "M42 64V52M54 64V48", 5), path("b", "M0-8Q5-1 0 0Q-5-1 0-8Z", 3, 42, 46), path("b", "M0-8Q5-1 0 0Q-5-1 0-8Z", 3, 54, 42),
    ]


@scene(mirrors=True)
def two_worlds() -> Parts:
    """A boy with a school bag walks from the house of his mother, who waves, to the house of a friend, who waves too."""
    return [
        path("i", "M3 34L19 14L35 34M6 32V90H33V32", 4), blue(path("i", "M61 34L77 14L93 34M64 32V90H90V32", 4)),
        figures.front(19.500, 90, 0.6, dress=True, look="scarf", right="M4-60.5Q9-61 11-67L14-78"),
        blue(figures.child_front(77, 90, 0.95, dress=True, left="M-2-27L-8-37", right="M2-27L8-17")),
        figures.child(47, 90, 1, 0.66, legs=figures.WALK), blue(figures.backpack(47, 90, 1, 0.66)),
    ]


@scene(mirrors=True)
def welcome_places() -> Parts:
    """In the wide open door of a house of meeting a woman opens her arms for a father and his child."""
    return [
        path("s", "M32 26L63 5L92 26Z", 4), path("i", "M38 30V90M88 30V90", 5), path("w", "M58 18H68", 3),
        blue(figures.front(63, 90, 0.7, dress=True, look="bun", left="M-4-60.5L-15-56L-22-64", right="M4-60.5L15-56L22-64")), path("i", "M4 92H92", 3),
        figures.standing(10, 90, 1, 0.84, arm="M0-41L7-32L12-28"), figures.child(26, 90, 1, 0.56, arm="M0-41L6-34L11-37"),
    ]