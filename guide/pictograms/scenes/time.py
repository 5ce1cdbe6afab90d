"""Time, waiting, appointments."""

from .. import figures, hands, props, signs
from ..ink import Parts, blue, dot, halo, move, path
from ..registry import scene


# ------------------------------------------------------------ parts only used here
def _rays(x: float, y: float, r: float, half: bool = False) -> Parts:
    """A blue sun; half=True: only what stands above the horizon y."""
    a, b = r + 5, r + 11
    c, d = a * .71, b * .71
    rays = f"M{a} 0H{b}M{-a} 0H{-b}M0 {-a}V{-b}M{c} {-c}L{d} {-d}M{-c} {-c}L{-d} {-d}"
    if half:
        return [path("b", f"M{-r} 0A{r} {r} 0 0 1 {r} 0Z", 2, x, y), path("a", rays.split("M0")[0].replace(" 0H", " -2H") + "M0" + rays.split("M0")[1], 4, x, y)]
    return [dot("b", x, y, r), path("a", rays + f"M0 {a}V{b}M{c} {c}L{d} {d}M{-c} {c}L{-d} {d}", 4, x, y)]


def _moon(pen: str, x: float, y: float, k: float = 1) -> Parts:
    """A crescent moon, 20 high."""
    return path(pen, "M3-10A10 10 0 1 0 8 6A10 10 0 0 1 3-10Z", 2, x, y, k)


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
    """The sun stands high above the house; a man and his child sit outside and eat bread."""
    return [
        _rays(48, 24, 9), figures.on_floor(16, 88, 1, 1.05, arm="M-2-30L10-22L12-35"), path("s", "M26 50H35V54H26Z", 3),
        figures.on_floor(84, 88, -1, 0.78, look="bun", arm="M-2-30L8-22L12-32"), path("s", "M70 61H76V64H70Z", 3), path("i", "M4 92H92", 4),
        path("s", "M44 78H62Q61 88 53 88T44 78Z", 3), path("i", "M49 71Q47 68 49 65M57 71Q55 68 57 65", 3),
    ]


@scene(mirrors=True)
def time_evening() -> Parts:
    """The sun goes down outside; inside a mother and child sit at the table under the burning lamp."""
    return [
        _moon("s", 15, 18, 0.9), path("b", "M7 88A9.500 9.500 0 0 1 26 88Z", 2), path("a", "M16.500 73V67M7 77L4 73M26 77L29 73", 3.5), path("i", "M4 92H92", 3),
        path("i", "M28 38L60 8L92 38M34 35V90M86 35V90", 5), path("i", "M60 20V36", 3), path("b", "M55 36H65L70 46H50Z", 3),
        figures.seated(46, 90, 1, 0.68, look="scarf", arm="M0-41L7-32L16-34"), figures.seated(76, 90, -1, 0.54, arm="M0-41L7-32L16-34"),
        path("i", "M52 70H70M61 70V88", 4),
    ]


@scene(mirrors=True)
def time_night() -> Parts:
    """Dark night: the moon and stars above the sleeping house."""
    return [
        path("s", "M6 58V34Q6 6 48 6T90 34V58Z", 4), _moon("p", 73, 27, 1.2), path("w", "M20 30h.1M34 16h.1M56 15h.1M84 50h.1", 5),
        path("p", "M10 58L40 28L70 58V90H10Z", 10), path("i", "M8 57L40 27L72 57M15 54V90H65V54", 5), path("i", "M24 81H56M24 68V84M56 75V84", 4), dot("s", 33, 72, 4.5), path("s", "M40 74Q48 67 53 75V78H40Z", 3),
        path("i", "M67 90H91", 4),
    ]


@scene(mirrors=False)
def time_wait_long() -> Parts:
    """A man sits on a chair and waits; on the calendar on the wall almost all days are crossed."""
    return [
        signs.calendar(39, 4, 7, 8, 1.2), path("i", "M4 92H92", 3),
        figures.on_chair(20, 90, 1, 1.05, arm="M0-41L8-32L6-46", nod=4),
    ]


@scene(mirrors=False)
def time_be_on_time() -> Parts:
    """A woman comes to the door on time; the clock hangs above the door and a helper opens it."""
    return [
        blue(signs.clock(66, 17, 13, 8, 0)), path("i", "M48 90V38H86V90", 5),
        blue(figures.standing(68, 90, -1, 0.68, arm="M0-41L9-37L18-40")), figures.badge(68, 90, -1, 0.68),
        figures.walking(22, k=0.98, dress=False, look="bun"), path("i", "M4 92H92", 3),
    ]


@scene(mirrors=True, bleeds=True)
def time_today() -> Parts:
    """A finger touches the ringed day on the calendar; the days before are crossed."""
    return [signs.calendar(5, 5, 2, 3, 1.7), hands.pointing_hand(50, 46)]


@scene(mirrors=True)
def time_tomorrow() -> Parts:
    """A woman sleeps in her bed; the moon goes down and the sun of the next day comes up."""
    return [
        _moon("s", 14, 36, 1.1), _rays(74, 30, 8), path("i", "M22 20Q38 4 52 15M44 7L53 15L44 22", 4.5),
        move(figures.in_bed(0, 0, 1, 72, "bun"), 12, 91, 1),
    ]


@scene(mirrors=False, bleeds=True)
def time_every_day() -> Parts:
    """A hand puts a tick at every day of the calendar."""
    ticks = "".join(f"M{12 + 18 * (i % 4)} {41 + 20 * (i // 4)}l4 4l7-9" for i in range(7))
    return [path("o", "M4 14H86V82H4Z"), path("s", "M4 14H86V24H4Z"), path("i", "M24 5V14M66 5V14", 5), path("a", ticks, 4), hands.writing_hand(62, 67)]


@scene(mirrors=True)
def time_week() -> Parts:
    """A mother shows her child the seven days on the wall: five with a school bag, two at home."""
    return [
        path("o", "M4 5H92V53H57V29H4Z", 4), path("i", "M21.600 5V29M39.200 5V29M56.800 5V29M74.400 5V53M57 29H92", 2.5),
        path("b", "".join(f"M{7.9 + 17.6 * i} 24.500V17Q{7.9 + 17.6 * i} 12.500 {12.8 + 17.6 * i} 12.500T{17.7 + 17.6 * i} 17V24.500Z" for i in range(5)), 2),
        path("w", "".join(f"M{10 + 17.6 * i} 20h5.600" for i in range(5)), 2.2),
        [props.house_solid(59.500 + 17.4 * i, 34, 12, 14, False) for i in range(2)],
        figures.standing(18, 91, 1, 0.78, dress=True, look="scarf", arm="M0-41L10-50L17-62"), figures.child(43, 91, -1, 0.62, arm="M0-41L-8-46L-15-54"),
    ]