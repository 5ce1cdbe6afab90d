"""Time, waiting, appointments."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene


# ------------------------------------------------------------ parts only used here
def _rays(x: float, y: float, r: float, half: bool = False) -> Parts:
    """A blue sun; half=True: only what stands above the horizon y."""
    a, b = r + 5, r + 11
    c, d = a * .71, b * .71
    rays = f"M{a} 0H{b}M{-a} 0H{-b}M0 {-a}V{-b}M{c} {-c}L{d} {-d}M{-c} {-c}L{-d} {-d}"
    if half:
        return [path("b", f"M{-r} 0A{r} {r} 0 0 1 {r} 0Z", 2, x, y), path("a", rays.split("M0")[0].replace(" 0H", " -2H") + "M0" + rays.split("M0")[1], 4, x, y)]
    return [dot("b", x, y, r), path("a", rays + f"M0 {a}V{b}M{c} {c}L{d} {d}M{-c} {c}L{-d} {d}", 4, x, y)]


@scene(mirrors=True)
def time_morning() -> Parts:
    """A woman pulls the curtains open; behind the window the sun comes up over the roofs."""
    return [
        path("i", "M24 7H92", 5), path("i", "M34 7V66H88V7", 4), _rays(62, 52, 12, True), path("i", "M36 54H86", 4),
        path("s", "M80 10H90V74Q84 66 80 40Z", 3), path("s", "M32 10H46Q44 36 36 50L32 70Z", 3),
        halo(figures.standing(20, k=1.1, dress=True, look="tail", arm="M0-41L10-47L20-52")),
    ]


@scene(mirrors=True)
def time_noon() -> Parts:
    """The sun stands high; a man and his child sit outside on the grass, each with a bowl in the hand."""
    bowl = path("s", "M-8-3H8Q7 5 0 5T-8-3Z", 3)
    return [
        _rays(48, 23, 9), figures.on_floor(13, 89, 1, 1.05, arm="M-2-28L8-21L18-27"), move(bowl, 36, 57),
        figures.on_floor(84, 89, -1, .8, look="bun", arm="M-2-27L8-21L19-28"), move(bowl, 65, 62, .9),
        path("i", "M4 92H92M50 88V82M46 88L44 83M54 88L56 83", 3.5),
    ]


@scene(mirrors=True)
def time_evening() -> Parts:
    """Outside it gets dark and the sun sinks behind the roofs; a mother and child sit at the table under the burning lamp."""
    return [
        path("s", "M4 4H41V35H4Z", 4), path("w", "M9 10h.1M36 10h.1M22.500 8h.1", 4), path("p", "M11 27A11.500 11.500 0 0 1 34 27Z", 2), path("b", "M14 27A8.500 8.500 0 0 1 31 27Z", 2), path("w", "M6 28H39", 2),
        path("i", "M68 4V12", 4), path("b", "M62 14H74L82 28H54Z", 4), path("a", "M68 36V42M57 35L52 41M79 35L84 41", 3.5),
        figures.on_chair(43, 90, 1, 0.8, look="scarf", arm="M0-41L8-32L20-33"), figures.on_chair(85, 90, -1, 0.64, arm="M0-41L8-33L18-36"),
        path("i", "M56 66H79M67 67V89", 4.5),
    ]


@scene(mirrors=True)
def time_night() -> Parts:
    """Dark night: the moon and stars above the sleeping house."""
    return [
        path("s", "M6 58V34Q6 6 48 6T90 34V58Z", 4), props.moon(73, 27, 1.2, pen="p"), path("w", "M20 30h.1M34 16h.1M56 15h.1M84 50h.1", 5),
        path("p", "M10 58L40 28L70 58V90H10Z", 10), path("i", "M8 57L40 27L72 57M15 54V90H65V54", 5), path("i", "M24 81H56M24 68V84M56 75V84", 4), dot("s", 33, 72, 4.5), path("s", "M40 74Q48 67 53 75V78H40Z", 3),
        path("i", "M67 90H91", 4),
    ]


@scene(mirrors=True)
def time_wait_long() -> Parts:
    """A man sits in a row of empty chairs and waits, day and night and day and night."""
    return [
        signs.days(4, 4, 6, 88, 22), path("i", "M4 92H92", 3),
        figures.on_chair(21, 90, 1, .95, arm="M0-41L8-32L6-46", nod=4),
        path("i", "M52 52V90M52 74H67V90M76 52V90M76 74H91V90", 4),
    ]


@scene(mirrors=False)
def time_be_on_time() -> Parts:
    """A woman comes with a paper; the clock on it shows the same hour as the clock on the wall, and a helper opens the door."""
    return [
        signs.clock(34, 16, 12.5, 9, 0), path("i", "M56 90V10H92V90", 5),
        blue(figures.standing(77, 90, -1, 0.86, arm="M0-41L8-33L16-31")), figures.badge(77, 90, -1, 0.86),
        figures.walking(15, k=0.86, look="bun", arm="M0-41L7-30L17-33"),
        halo(path("o", "M29 42H50V66H29Z", 4), gap=1.5), circle("i", 39.5, 51, 5.5, 3), path("i", "M39.500 47.500V51H36M35 61.500H44", 2.5),
        path("i", "M26 61H31", 6), path("i", "M4 92H92", 3),
    ]


@scene(mirrors=True, bleeds=True)
def time_today() -> Parts:
    """A finger lies on the sun of this day; before it was a night, after it comes a night."""
    return [signs.days(5, 14, 3, 86, 48, True), hands.pointing_hand(49, 46)]


@scene(mirrors=True)
def time_tomorrow() -> Parts:
    """A woman sleeps in her bed; the night with the moon goes by, and then it is day with the sun."""
    return [signs.days(14, 5, 2, 68, 38, True), move(figures.in_bed(0, 0, 1, 76, "bun"), 10, 91, 1)]


@scene(mirrors=True)
def time_every_day() -> Parts:
    """A child with its bag goes to school, each day anew: under three suns, with a night between them."""
    return [signs.days(4, 4, 5, 88, 28),
            [[figures.small(x, 91, 1, 1.1, legs=figures.SMALL_WALK, arm="M0-21L9-15"), path("i", "M-8-21V-13", 9, x, 91)] for x in (14, 48, 82)]]


@scene(mirrors=True)
def time_week() -> Parts:
    """A mother shows her child the days and nights of the week: seven suns, and seven moons below them."""
    row = [12 + 12 * i for i in range(7)]
    return [
        path("s", "M4 5H92V43H4Z", 4), path("p", "M7 8H89V22H7Z", 2),
        path("a", "".join(f"M{x} 15h.1" for x in row), 5.5), path("a", "".join(f"M{x - 4} 11h.1M{x + 4} 11h.1M{x - 4} 19h.1M{x + 4} 19h.1" for x in row), 2),
        path("w", "".join(f"M{x} 35h.1" for x in row), 9), path("i", "".join(f"M{x + 3} 34h.1" for x in row), 7),
        halo(figures.standing(20, 91, 1, .86, dress=True, look="bun", arm="M0-41L17-51"), gap=2),
        figures.child(48, 91, -1, .6, arm=""),
    ]
