"""Family, neighbours, play."""

from .. import figures, props, signs
from ..ink import Parts, blue, circle, dot, halo, move, path
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
        figures.front(14, k=0.78),
        figures.front(37, k=0.78, dress=True, look="scarf"),
        path("p", "M33 55H40", 12), dot("p", 43, 52, 7), path("i", "M34 56H40", 6), dot("s", 43.500, 52, 4.5),
        figures.child_front(59, k=0.95, left="M-2-27L-6-17", right="M2-27L6-17"),
        figures.child_front(75, k=0.8, dress=True, left="M-2-26L-6-17", right="M2-26L6-17"),
        figures.child_front(88, k=0.6, left="M-2-26L-5-18", right="M2-26L5-18"),
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
    """A mother leans back on a bench under a tree; her baby sleeps in the pram."""
    return [
        blue(_cap_tree(51.5, 22)), path("i", "M6 50V66M6 66H44M10 66V89M40 66V89", 4.5),
        figures.seated(22, 90, 1, 1.02, look="scarf", lean=-4, arm="M0-41L5-30L15-29"),
        halo(path("s", "M64 68H90Q90 82 77 82T64 68Z", 4), path("i", "M64 68L58 58", 4)), path("i", "M70 86h.1M84 86h.1", 9), path("w", "M70 86h.1M84 86h.1", 2.5), path("s", "M78 64Q79 54 90 56V64Z", 4),
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
    """Beside a calendar with crossed days a woman waters a young plant; drops fall from her can."""
    return [
        signs.calendar(46, 3, 6, 0, 1), figures.standing(16, 91, 1, 1.12, dress=True, look="scarf", arm="M0-41L8-32L15-33"),
        halo(path("s", "M30 55H44V67H30Z", 3)), path("i", "M44 64L56 55M53 51L60 57", 4), path("a", "M61 64V66M66 61V63M64 71V73", 4),
        path("s", "M60 80H90L87 90H63Z", 4), blue(path("i", "M76 78V62", 5), path("s", "M76 72Q77 62 90 62Q90 74 76 72ZM76 64Q67 62 69 51Q79 53 76 64Z", 3)),
    ]


@scene(mirrors=True)
def tell_or_keep_silent() -> Parts:
    """A child asks her father about their broken house; he looks sad and keeps his hand over his own mouth."""
    ruin = blue(path("s", "M-10 9V-2L-3-9L1-5L-1-1L4 2L2 5L6 9Z", 3), path("i", "M10 8h.1M8 2h.1", 4.5))
    fingers = "M79 56H59M80 61.500H57M82 67L62 68"
    return [
        signs.speech(4, 4, 38, 28, (20, 41), content=[]), move(ruin, 16, 19, .75), signs.question(32, 17, .7),
        figures.child(14, 90, 1, .72, dress=True, look="tail", arm="M0-41L9-34L17-37"),
        path("s", "M38 90V85Q38 74 52 74H74Q90 74 90 85V90Z", 4), dot("p", 63, 43, 24), circle("o", 63, 43, 20, 4.5),
        path("s", "M43 38Q41 19 63 19T83 38Q73 30 63 30T43 38Z", 3), path("i", "M54 43h.1M69 43h.1", 6), path("i", "M50 37L57 34M75 37L68 34", 3.5),
        halo(path("i", "M82 90L89 78L84 66", 8.5), gap=2),
        path("o", "M76 52L85 53L89 66L83 71L78 68Z", 3), path("i", fingers, 8.5), path("w", fingers, 3.8),
    ]


@scene(mirrors=True)
def care_for_each_other() -> Parts:
    """A man holds the arm of his grandmother, who walks with a stick; a girl brings her tea."""
    return [
        figures.elder(42, 90, 1, 1.05, look="bun", dress=True), figures.standing(15, 90, 1, 1.12, arm="M0-41L11-33L24-37"),
        figures.child(86, 90, -1, 0.68, dress=True, arm="M0-41L8-36L15-38"), blue(path("s", "M69 54H77V63H69Z", 3)), path("a", "M71 48Q69 45 71 42M76 48Q74 45 76 42", 3),
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
    """A mother and child bring a cake; a neighbour in his open door waves."""
    return [
        path("i", "M61 90V18H92V90", 5), blue(figures.standing(81, 90, -1, 0.98, arm="M0-41L9-47L12-60", lean=0)),
        figures.child(11, 90, 1, 0.62), figures.standing(28, 90, 1, 1.05, look="scarf", dress=True, arm="M0-41L7-30L17-31"),
        halo(path("i", "M39 58H55", 4), path("s", "M41 44H53V54H41Z", 3), gap=2), path("w", "M40 49.500H54", 2.2), path("a", "M47 37V41", 4.5),
    ]


@scene(mirrors=True)
def stand_up_for_yourself() -> Parts:
    """A woman stands straight and holds up her open hand: stop; the angry man opposite steps back."""
    palm = [path("i", "M-6.500 2V-6M-2 0V-11M2.500 0V-11M7 2V-8M-6 8L-11 1", 3.2), path("s", "M-6.500 2H7V8L3 13H-3Z", 3)]
    return [
        figures.standing(22, 90, 1, 1.15, look="tail", dress=True, arm="M0-41L13-38L24-41"), move(palm, 50, 30, 1.1),
        blue(figures.standing(77, 90, -1, 1.05, lean=-5, legs=figures.WALK, arm="M0-41L7-31L1-26", look="cap")), path("i", "M4 93H92", 3),
    ]


@scene(mirrors=True)
def faith_and_feasts() -> Parts:
    """A man and a woman sit at a festive table with a cloth and three burning candles and lift their open hands to pray."""
    flame = "M0-8Q5-1 0 0Q-5-1 0-8Z"
    return [
        figures.on_chair(15, 90, 1, 1.03, arm="M0-41L7-31L11-42l3-5", nod=2), figures.on_chair(81, 90, -1, 1.03, look="scarf", arm="M0-41L7-31L11-42l3-5", nod=2),
        path("i", "M48 80V88M40 90H56", 5), halo(path("o", "M31 68H65V80Q57 76 48 79Q39 82 31 79Z", 4.5), gap=1.5), path("i", "M40 64V52M56 64V52M48 64V42", 4.5),
        blue(path("s", flame, 3, 40, 45), path("s", flame, 3, 56, 45), path("s", flame, 3, 48, 35)),
    ]


@scene(mirrors=True)
def two_worlds() -> Parts:
    """In the open side of their house a boy holds his mother's hand and waves at a friend outside, who brings a football."""
    return [
        path("i", "M4 29L30 7L56 29M9 28V88H50"),
        figures.standing(22, 86, 1, .82, look="scarf", dress=True, arm="M0-41L10-34L20-27"),
        figures.child(52, 88, 1, .72, arm="M0-41L9-48L15-57", arm2="M0-41L-8-33L-18-33"),
        blue(figures.child(85, 88, -1, .72, look="cap", arm="M0-41L9-48L15-57", arm2="M0-41L8-29"), props.football(72, 69, 7.5)),
    ]


@scene(mirrors=True)
def welcome_places() -> Parts:
    """In the wide open door of a house of meeting, with a cup above it, a woman reaches out to a father and his child."""
    return [
        path("s", "M34 32L64 4L93 32Z", 4), path("i", "M40 34V90M89 34V90", 5), path("p", "M59 16H69V23Q64 27 59 23Z", 2), path("w", "M71 18Q75 20 70 22", 2.5),
        blue(figures.front(68, 90, 0.7, dress=True, look="", right="M4-60.5L13-53L22-60", left="M0-50")), halo(blue(path("i", "M65 47.500L58 55L46 51", 5.5)), gap=2), path("i", "M4 92H92", 3),
        figures.standing(11, 90, 1, 0.9, arm="M0-41L5-31L9-27"), figures.child(28, 90, 1, 0.54, arm="M0-41L-7-36L-11-32"),
    ]
