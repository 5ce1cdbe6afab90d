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
        _rays(48, 22, 10), figures.on_floor(16, 88, 1, 1.05, arm="M-2-30L10-22L12-33"), path("s", "M27 52H35V56H27Z", 3),
        figures.on_floor(82, 88, -1, 0.78, look="bun", arm="M-2-30L8-22L12-31"), path("s", "M68 61H74V64H68Z", 3), path("i", "M4 92H92", 4),
        path("s", "M42 84H54V88H42Z", 3),
    ]


@scene(mirrors=True)
def time_evening() -> Parts:
    """The sun goes down; a mother stands at the lit door of the house and calls her child, who comes home."""
    return [
        _rays(72, 84, 13, True), path("i", "M4 90H92", 4), props.house(4, 8, 46, 82), path("b", "M18 46H36V87H18Z", 3),
        halo(figures.standing(27, 88, 1, 0.62, dress=True, look="scarf", arm="M0-41L10-46L16-54"), gap=2.5),
        figures.child(58, 88, -1, 0.6, legs=figures.WALK),
    ]


@scene(mirrors=True)
def time_night() -> Parts:
    """Dark night: the moon and stars above the sleeping house."""
    return [
        path("s", "M4 5H92V58H4Z", 5), _moon("p", 70, 26, 1.5), path("w", "M14 16h.1M34 12h.1M48 30h.1M88 48h.1M12 42h.1", 5),
        halo(path("o", "M12 60L40 36L68 60V90H12Z"), gap=3), path("i", "M20 82H60M20 70V88M60 76V88", 4), dot("s", 29, 72, 5), path("s", "M37 75Q48 68 57 76V78H37Z", 3),
        path("i", "M70 90H92", 4),
    ]


@scene(mirrors=False)
def time_wait_long() -> Parts:
    """A man sits on a bench and waits; on the calendar behind him almost all days are crossed."""
    return [
        signs.calendar(30, 4, 7, 8, 1.36), path("i", "M4 66H38M9 66V89M33 66V89", 4.5),
        halo(figures.seated(18, 90, 1, 1, arm="M0-41L8-32L6-46", nod=4)), path("i", "M52 90H92", 4),
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
    return [signs.calendar(4, 3, 2, 3, 1.85), hands.pointing_hand(56, 48)]


@scene(mirrors=True)
def time_tomorrow() -> Parts:
    """A woman sleeps in her bed; the moon goes down and the sun of the next day comes up."""
    return [
        _moon("s", 16, 34, 1.1), _rays(76, 30, 9), path("i", "M26 18Q42 4 56 14M48 7L57 14L48 21", 4.5),
        move(figures.in_bed(0, 0, 1, 72, "bun"), 12, 91, 1),
    ]


@scene(mirrors=False, bleeds=True)
def time_every_day() -> Parts:
    """A hand puts a tick at every day of the calendar."""
    ticks = "".join(f"M{12 + 18 * (i % 4)} {41 + 20 * (i // 4)}l4 4l7-9" for i in range(7))
    return [path("o", "M4 14H86V82H4Z"), path("s", "M4 14H86V24H4Z"), path("i", "M24 5V14M66 5V14", 5), path("a", ticks, 4), hands.writing_hand(66, 66)]


@scene(mirrors=True)
def time_week() -> Parts:
    """A mother shows her child the seven days on the wall: five with a school bag, two at home."""
    return [
        path("o", "M4 5H92V36H4Z", 4), path("i", "M16.600 5V36M29.200 5V36M41.700 5V36M54.300 5V36M66.900 5V36M79.400 5V36", 2.5),
        [path("b", "M-3 5V-2Q-3-5 0-5T3-2V5Z", 2, 10.3 + 12.55 * i, 20) for i in range(5)],
        [props.house_solid(69 + 12.5 * i, 15, 8, 10, False) for i in range(2)],
        figures.standing(30, 91, 1, 0.78, dress=True, look="scarf", arm="M0-41L9-50L14-62"), figures.child(56, 91, -1, 0.62, arm="M0-41L8-46L12-56"),
    ]
