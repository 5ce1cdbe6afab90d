"""What can be printed: one drawing for each kind of paper, so that who does not read can choose."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene


# ------------------------------------------------------------ parts only used here
def _small(name: str, x: float, y: float, k: float = 1) -> Parts:
    """A small drawing on a paper, in a box of 20 by 20 around x, y."""
    return move(signs.SAYS[name](), x, y, k)


def _sun(x: float, y: float, r: float = 5, half: bool = False) -> Parts:
    """A blue sun; half=True: only what stands above the horizon y."""
    a, b = r + 3.5, r + 6
    c, d = a * .71, b * .71
    rays = f"M0 {-a}V{-b}M{c} {-c}L{d} {-d}M{-c} {-c}L{-d} {-d}"
    if half:
        return [path("b", f"M{-r} 0A{r} {r} 0 0 1 {r} 0Z", 2, x, y), path("a", rays, 2.5, x, y)]
    return [dot("b", x, y, r), path("a", rays + f"M{a} 0H{b}M{-a} 0H{-b}M0 {a}V{b}M{c} {c}L{d} {d}M{-c} {c}L{-d} {d}", 2.5, x, y)]


def _fingers(x: float, y: float, m: int = 1) -> Parts:
    """A hand from below with three finger ends over the left edge (m=1) of a thing."""
    d = "M-5 0H4M-5 7.500H4M-5 15H4"
    return [path("i", "M-4 18L-12 42", 13, x, y, 1, m), path("w", d, 9, x, y, 1, m), path("i", d, 5.8, x, y, 1, m)]


# ------------------------------------------------------------ the papers of a journey
@scene(mirrors=True, bleeds=True)
def paper_steps() -> Parts:
    """A hand holds a sheet with three steps below each other: a small drawing with lines of text, three times."""
    return [hands.holding_hand(64, 60, [
        path("o", "M8 4H78V92H8Z"), path("i", "M43 15H67M43 23H60M43 44H67M43 52H56M43 73H58M43 81H54", 3.5),
        move(props.phone(0, 0, 20, 32), 19, 9, .62), _small("key", 25, 48, .9), _small("house", 25, 76, .9),
        path("i", "M12 38H74M12 64H74", 2)])]


@scene(mirrors=True)
def paper_big() -> Parts:
    """A mother holds up a sheet with one large drawing of a house; her child looks at it."""
    return [
        halo(path("o", "M29 4H92V52H29Z"), gap=2), blue(props.house_solid(42, 9, 37, 37)),
        figures.standing(13, 91, 1, 1.05, dress=True, look="bun", arm="M0-41L8-33L15-43"), halo(path("i", "M27 37H34M27 44H34", 5.5), gap=1.5),
        figures.child(70, 91, -1, .5, arm="M0-41L9-38L18-44"),
    ]


@scene(mirrors=True, bleeds=True)
def paper_cards() -> Parts:
    """A hand with scissors cuts cards with small drawings out of a sheet, along the dashed line."""
    return [
        path("o", "M4 4H74V92H4Z"), path("i", "M39 8V10M39 17V21M39 28V32M39 58V62M39 69V73M39 80V84M39 90V91M8 45H10M16 45H20M26 45H30", 3),
        _small("house", 21, 25, 1.1), _small("cup", 57, 24, 1.1), _small("key", 21, 69, 1.1), _small("book", 56, 71, 1.1),
        halo(path("a", "M36 40L70 52M36 51L70 40", 5), circle("a", 76, 37, 5.5, 4.5), circle("a", 76, 56, 5.5, 4.5), gap=2),
        path("p", "M72 45H76V49H72Z", 3), path("i", "M99 70L88 58", 15), path("i", "M89 58Q82 62 76 57M90 52Q86 42 76 37", 7),
    ]


@scene(mirrors=True, bleeds=True)
def paper_words() -> Parts:
    """A hand holds a card with a drawing of a cup; its corner is turned over, and on the back stand words."""
    return [
        path("o", "M16 5H90V56L60 91H16Z"), _small("cup", 46, 29, 1.8),
        blue(path("o", "M90 54L50 50L60 91Z", 4), path("i", "M60 59L78 61M62 68L72 69", 3.5)),
        _fingers(16, 42),
    ]


# ------------------------------------------------------------ booklets
@scene(mirrors=True, bleeds=True)
def paper_booklet() -> Parts:
    """Two hands hold a thin folded booklet open: a drawing on one page, text on the other."""
    return [
        path("o", "M48 18L10 8V72L48 84L86 72V8Z"), path("i", "M48 18V84M13 77L48 89L83 77", 3.5), path("i", "M48 34V40M48 62V68", 6),
        blue(path("s", "M16 42L29 26L42 49L39 49V66L20 60V42Z", 3)), path("i", "M57 34L77 28M57 46L77 40M57 58L70 54", 4),
        _fingers(10, 50), _fingers(86, 50, -1),
    ]


@scene(mirrors=True, bleeds=True)
def paper_screen() -> Parts:
    """A hand holds a phone; on its screen a booklet lies open, with a drawing and lines."""
    return [hands.holding_hand(64, 60, [
        props.phone(10, 4, 60, 86), blue(path("o", "M40 26Q30 18 18 21V62Q30 59 40 67Q50 59 62 62V21Q50 18 40 26V66", 4)),
        _small("house", 29, 40, .75), path("i", "M47 34L55 32M47 43L55 41M47 52L52 51", 3)])]


# ------------------------------------------------------------ papers for a wall or a door
@scene(mirrors=True)
def paper_poster() -> Parts:
    """A mother with her child at her hand looks at a large sheet on the wall with a cup, a bus and a book on it."""
    return [
        path("o", "M44 5H92V80H44Z", 4.5), path("i", "M50 11h.1M86 11h.1", 4), path("i", "M52 31H84M52 54H84", 2.5),
        _small("cup", 69, 20, .8), _small("bus", 68, 43, .9), _small("book", 68, 67, .9),
        figures.child(9, 91, 1, .56, arm="M0-41L8-40L15-42"),
        halo(figures.standing(28, 91, 1, 1, look="bun", dress=True, arm="M0-41L10-38L20-42", arm2="M0-41L-7-33L-10-25")),
    ]


@scene(mirrors=True)
def paper_voice() -> Parts:
    """A woman reads a sheet aloud; she holds a phone near, and on its screen her voice comes in."""
    return [
        path("s", "M7 91V68Q7 51 21 49Q37 49 41 62V91Z", 4), figures.head(22, 29, 12, "bun"),
        blue(path("i", "M42 22Q46 27 42 32M49 17Q56 27 49 37", 4)),
        props.phone(63, 4, 27, 52), blue(path("i", "M70 22V32M76.500 16V38M83 22V32", 3.5)),
        halo(path("i", "M36 62L50 70L62 51", 9), gap=2), hands.mitten(64, 49),
        halo(path("o", "M52 66H82V91H52Z", 4), gap=2), path("i", "M59 74H75M59 82H70", 3.5),
    ]


@scene(mirrors=True)
def paper_day() -> Parts:
    """A child shows the plan of the day on the wall: the morning with a cup, noon with a school, the night with a bed."""
    return [
        path("o", "M30 4H92V82H30Z"), path("i", "M31 30H91M31 56H91M60 5V81", 3),
        path("i", "M36 24H54", 3), _sun(45, 23, 6, True), _sun(45, 43, 4.5), path("b", "M3-10A10 10 0 1 0 8 6A10 10 0 0 1 3-10Z", 2, 44, 69, .9),
        _small("cup", 76, 17, .9), _small("book", 76, 43, .9), path("i", "M66 62V76M66 72H86V76M76 68H84", 3.5), dot("s", 71, 66, 2.8),
        halo(move(figures.child(0, 0, 1, 0.62, arm="M0-41L11-44L20-56"), 15, 91, 1.3), gap=2),
    ]


@scene(mirrors=True, bleeds=True)
def paper_week() -> Parts:
    """A hand puts a card with a bus on the plan of the week: seven rows, a sun at the start of each."""
    rows = [11 + 12.4 * i for i in range(7)]
    return [
        path("o", "M4 4H74V92H4Z", 4), path("i", "".join(f"M6 {y + 6.2}H72" for y in rows[:-1]) + "M27 6V90", 2),
        path("a", "".join(f"M16 {y}h.1" for y in rows), 5),
        path("a", "".join(f"M16 {y - 4.5}v.1M16 {y + 4.5}v.1M11 {y - 2}h.1M21 {y - 2}h.1M11 {y + 2}h.1M21 {y + 2}h.1" for y in rows[:6]) + "M16 81h.1M11 83h.1M21 83h.1", 2),
        _small("cup", 42, 23.4, .55),
        hands.holding_hand(68, 53, [halo(path("o", "M36 38H72V66H36Z", 4)), _small("bus", 52, 52, 1)]),
    ]
