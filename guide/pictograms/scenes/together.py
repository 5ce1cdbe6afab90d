"""Family, neighbours, play."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, dot, halo, move, path
from guide.pictograms.registry import scene


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


@scene(mirrors=True)
def wait_and_hope() -> Parts:
    """Beside a calendar with crossed days a woman waters a young plant; drops fall from her can."""
    return [
        signs.calendar(46, 3, 6, 0, 1), figures.standing(15, 91, 1, 1.12, dress=True, look="scarf", arm="M0-41L10-31L22-36"),
        path("i", "M34 62Q34 50 42 50T50 60", 3.5), path("i", "M38 51H42", 7), halo(path("s", "M34 60H50V74H34Z", 3), gap=1.5), path("i", "M50 72L60 62M57 58L63 65", 4),
        path("a", "M66 62L67 65M62 69L63 73M68 70L69 73", 3), path("s", "M60 82H90L87 90H63Z", 4),
        blue(path("i", "M76 80V64", 5), path("s", "M76 74Q77 64 90 64Q90 76 76 74ZM76 67Q68 65 70 54Q80 56 76 67Z", 3)),
    ]


@scene(mirrors=True)
def tell_or_keep_silent() -> Parts:
    """A child asks her father about their broken house; he sits, holds his hand against his face and is silent."""
    return [
        signs.speech(4, 4, 50, 34, (24, 43), content=[]),
        blue(path("s", "M11 32V20L21 10L26 14L22 19L28 22L25 27L29 32Z", 3), path("i", "M33 32h.1M38 31.500h.1M34.500 28h.1", 4)), path("w", "M17 24V26", 4), signs.question(45, 18, .85),
        figures.child(20, 91, 1, .74, dress=True, look="tail", arm="M0-41L9-34L18-38"),
        figures.on_chair(74, 91, -1, 1.12, nod=7, lean=3, arm="M0-41L12-31L10-47"), halo(path("i", "M57.500 52L59.500 40", 6), gap=1.5),
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
    """Under a string of festive flags a man and a woman sit on the floor at a meal and lift their open hands to pray."""
    return [
        path("i", "M3 6Q48 20 93 6", 2.5), blue(path("s", "M11 9L22 12L15 20ZM33 13.500L44 14.500L38 23ZM53 14.500L64 13.500L59 23ZM75 12L86 9L82 19Z", 2)),
        figures.on_floor(15, 90, 1, 1.08, arm="M-2-28L8-21L14-34l3-4"), figures.on_floor(81, 90, -1, 1.08, arm="M-2-28L8-21L14-34l3-4", look="scarf"),
        path("i", "M4 92H92", 3.5), blue(path("s", "M39 78H57Q56 87 48 87T39 78Z", 3), path("i", "M45 71Q42 68 45 65M51 71Q48 68 51 65", 3)),
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
