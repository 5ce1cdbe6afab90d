"""The day of a family."""

from guide.pictograms import figures, hands, props
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene


# ------------------------------------------------------------ parts only used here
def _sun(x: float, y: float, r: float = 8) -> Parts:
    """A blue sun with rays."""
    a, b = r + 5, r + 10
    c, d = a * .71, b * .71
    return [dot("b", x, y, r), path("a", f"M{a} 0H{b}M{-a} 0H{-b}M0 {a}V{b}M0 {-a}V{-b}M{c} {c}L{d} {d}M{-c} {c}L{-d} {d}"
                                         f"M{c} {-c}L{d} {-d}M{-c} {-c}L{-d} {-d}", 3.5, x, y)]


def _bed(x: float, y: float, w: float, base: float = 90) -> Parts:
    """A bed from the side: high head end left, mattress at y."""
    return path("i", f"M0 {-16}V{base - y - 2}M{w} {-8}V{base - y - 2}M0 4H{w}", 5, x, y)


@scene(mirrors=True)
def day_get_up() -> Parts:
    """A child sits up in bed and stretches both arms; the sun shines through the window."""
    return [
        path("i", "M54 5H91V43H54Z", 4), _sun(73, 24, 6),
        _bed(6, 72, 84), path("s", "M30 64Q60 56 86 66V74H30Z", 4),
        path("i", "M24 68V54", 12), path("i", "M24 50L12 42L8 28M24 50L36 42L42 28", 5.5), dot("s", 24, 34, 9),
    ]


@scene(mirrors=True)
def day_wash() -> Parts:
    """A child on a step holds the hands under the tap of the basin."""
    return [
        path("o", "M50 48H91Q90 62 78 62H66Q52 62 50 48Z", 4), path("i", "M72 66V89", 10),
        path("i", "M86 44V24Q86 16 75 16Q64 16 64 23", 6), path("a", "M60 30V44M67 30V44", 4), path("s", "M14 82H42V90H14Z", 4),
        halo(path("i", "M28 46L42 48L58 42", 6), gap=2), move(figures.child(0, 0, 1, 0.62, arm=""), 28, 80, 1.35),
    ]


@scene(mirrors=True, bleeds=True)
def day_brush_teeth() -> Parts:
    """A child shows its teeth and brushes them with a toothbrush."""
    return [
        circle("o", 40, 42, 36, 5), path("s", "M5 34Q6 6 40 6T75 34Q54 28 46 16Q34 30 5 34Z", 3), path("i", "M28 40h.1M54 40h.1", 8),
        path("o", "M20 54H60Q58 70 40 70T20 54Z", 3.5), path("i", "M30 55V68M40 55V69M50 55V68", 2.5),
        hands.holding_hand(70, 62, [halo(path("a", "M30 57L84 70", 6), gap=2.5), halo(path("a", "M29 63L42 66", 6), gap=1.5)]),
    ]


@scene(mirrors=True)
def day_eat() -> Parts:
    """A father and a child sit at the table and eat with spoons from their plates."""
    return [
        figures.on_chair(17, k=1.05, arm="M0-41L12-36L9-47"),
        path("i", "M84 54V88M84 68H70V88", 4.5), figures.seated(79, 82, -1, 0.74, arm="M0-41L11-36L11-48"),
        path("i", "M26 39L34 36M71 47L64 44", 3.5),
        path("a", "M42 56Q40 52 42 49M54 56Q52 52 54 49", 3), blue(path("s", "M34 60H62Q60 67 48 67T34 60Z", 3)),
        path("i", "M31 71H68M49 71V88M41 90H57", 5),
    ]


@scene(mirrors=True)
def day_school() -> Parts:
    """Two pupils sit at their desks, seen from behind; the teacher stands at the board."""
    return [
        props.board(6, 5, 52, 26), path("i", "M15 25L22 12L29 25ZM37 14H49M37 23H45", 3.5),
        blue(figures.front(77, 62, 0.7, left="M-5-59.7Q-11-60-14-58L-26-63")),
        figures.bust(25, 55, 82, 9.5, 15), figures.bust(69, 57, 82, 9.5, 15, "tail"),
        path("i", "M5 82H45M50 82H91M10 84V91M40 84V91M55 84V91M86 84V91", 5),
    ]


@scene(mirrors=True)
def day_play() -> Parts:
    """Two children play football outside."""
    return [
        move(figures.child(0, 0, 1, 0.62, legs="M0-26L-6-4h2M0-26L10-17L18-12", arm="M0-41L9-36L16-42", arm2="M0-41L-8-35L-14-29"), 22, 89, 1.4),
        move(figures.child(0, 0, -1, 0.62, dress=True, look="tail", arm="M0-41L9-44L16-52", arm2="M0-41L-9-44L-15-52"), 76, 89, 1.25),
        blue(props.football(51, 78, 9)), path("i", "M4 92H92", 3),
    ]


@scene(mirrors=True)
def day_homework() -> Parts:
    """A child sits at a table under a lamp and writes in an exercise book; school books lie beside it."""
    return [
        path("i", "M10 44V88M10 66H30V88", 4.5), path("a", "M44 58H62M50 55L39 43", 4), move(figures.seated(0, 0, 1, 0.8, arm="M0-41L9-30L20-36", lean=3, nod=3), 20, 86, 1.15),
        path("i", "M38 64H92M86 64V90", 5),
        path("i", "M82 48V10H68", 4), path("o", "M70 55H91V62H70ZM73 47H90V55H73Z", 3), path("b", "M62 10H70L76 24H56Z", 3),
    ]


@scene(mirrors=True)
def day_quiet_time() -> Parts:
    """A mother sits in an easy chair by the window with her feet up and a cup of tea."""
    return [
        path("i", "M58 6H90V44H58ZM74 6V44", 4), path("s", "M8 46Q8 38 15 40L22 66H46V78H10Z", 4), path("i", "M13 80V89M43 80V89", 5),
        path("i", "M27 46L30 64", 13), path("i", "M30 65H54L74 68L77 64", 8), figures.head(27, 30, 8.5, "scarf"),
        path("s", "M64 74H84V82H64Z", 4), path("i", "M68 84V89M80 84V89", 5), halo(path("i", "M28 48L38 56L48 50", 6), gap=2),
        blue(path("s", "M46 40H54V48H46Z", 3), path("i", "M48 35Q46 32 48 29M53 35Q51 32 53 29", 2.5)),
    ]


@scene(mirrors=True)
def day_prayer() -> Parts:
    """A father and his son kneel on their mats; both lift their open hands to pray."""
    def kneel(look: str = "") -> Parts:
        return [path("i", "M0-36L-4-14M-6-11L13-8L-14-4", 12), path("i", "M0-37L10-25L20-35l4-4", 6),
                figures.head(4, -48, 8.5, look), path("i", "M-18 3H21", 4)]

    return [move(kneel("beard"), 66, 86, 1.15, -1), move(kneel(), 23, 88, .75, -1), path("i", "M8 6H38V28H8ZM23 6V28", 4)]


@scene(mirrors=True)
def day_cook() -> Parts:
    """A father stirs in a pot on the stove; his child on a stool tastes with a spoon."""
    return [
        figures.standing(18, k=1.15, arm="M0-41L10-34L21-42"), path("i", "M44 40L54 52", 4),
        path("o", "M40 66H74V90H40Z"), path("i", "M48 75H66", 4), path("s", "M44 52H70V63H44Z", 4), path("i", "M40 53H74", 5),
        path("a", "M53 36Q50 31 53 27T53 19M63 38Q60 33 63 29T63 21", 4),
        figures.child(83.5, 78, -1, 0.62, arm="M0-41L9-38L14-44", dress=True, look="bun"), path("i", "M77 81H93M80 81V90M90 81V90", 4),
    ]


@scene(mirrors=True)
def day_clean_up() -> Parts:
    """A woman sweeps the floor with a broom; a child puts toys in a box."""
    return [
        figures.standing(20, k=1.1, dress=True, look="scarf", arm="M0-41L8-30L18-33", arm2="M0-41L12-38L17-44"),
        path("i", "M38 36L48 82", 4), path("b", "M41 80H55L58 90H39Z", 3),
        figures.child(88, 90, -1, 0.7, arm="M0-41L9-33L17-37", lean=2), path("a", "M72 57h.1", 10),
        path("o", "M60 70H80V90H60Z", 4), path("s", "M63 66H70V69H63Z", 4),
    ]


@scene(mirrors=True)
def day_read_story() -> Parts:
    """A father sits by the bed and reads a book to his child, who lies under the blanket with its head on the pillow."""
    return [
        path("i", "M92 46V89M46 66V89M47 79H91", 5), path("o", "M73 63H89V74H73Z", 4), dot("s", 77, 60, 8.5), path("o", "M48 76V70Q56 60 64 66L71 70V76Z", 4.5),
        move(figures.on_chair(0, 0, 1, 1.12, arm="M0-41L7-31L16-37", nod=3), 16, 90, 1),
        halo(blue(path("o", "M0 0Q-6-6-13-4V10Q-6 8 0 13Q6 8 13 10V-4Q6-6 0 0V12", 3.5, 44, 40)), gap=2), path("i", "M31 48H37", 5),
    ]


@scene(mirrors=True)
def day_telephone_family() -> Parts:
    """A mother and her child wave at the grandmother on the screen of their phone, and she waves back."""
    return [
        figures.bust(31, 28, 91, 9.5, 14, "scarf"), halo(figures.bust(12, 60, 91, 7.5, 10), gap=2),
        halo(props.phone(51, 4, 41, 70)), blue(figures.bust(68, 29, 61, 9, 12, "bun"), path("i", "M77 50L84 42L84 32", 5)),
        halo(path("i", "M40 56L46 72L54 68", 7), gap=2), path("i", "M20 78L26 72L25 62", 5),
    ]


@scene(mirrors=True)
def day_walk() -> Parts:
    """A grandmother with a stick and a child walk hand in hand in the park."""
    return [
        path("s", "M72 6Q84 4 85 15Q95 22 87 32Q81 40 71 37Q60 40 55 32Q48 22 57 15Q59 4 72 6Z", 3), path("i", "M71 40V88", 6), path("i", "M4 92H92", 3),
        move(figures.elder(0, 0, -1, 1, look="bun", dress=True), 30, 89, 1.08),
        figures.child(53, 89, -1, 0.68, arm="M0-41L-5-34L-9-28", arm2="M0-41L9-38L20-42", legs=figures.WALK),
    ]


@scene(mirrors=True)
def day_sleep() -> Parts:
    """A child sleeps in bed with a stuffed bear; the moon shines through the window."""
    return [
        path("i", "M50 5H91V44H50Z", 4), props.moon(68, 24, 1.2), path("a", "M82 14h.1", 5),
        path("i", "M6 50V89M91 64V89M6 80H91", 5), path("o", "M11 66H30Q34 70 30 76H11Z", 4), dot("s", 28, 62, 9.5),
        path("s", "M40 66Q60 54 86 66V77H40Z", 5),
    ]
