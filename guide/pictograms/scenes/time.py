"""Time, waiting, appointments."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, dot, halo, move, path
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
    """A finger touches the day on the calendar on which the sun shines; the days before are crossed."""
    return [path("o", "M4 14H86V90H4Z"), path("s", "M4 14H86V22H4Z"), path("i", "M24 5V14M66 5V14", 5),
            path("i", "M12 37l7-7M31 37l7-7M50 37l7-7M69 37l7-7M12 60l7-7", 3.5), path("i", "M15 81h.1M34 81h.1M53 81h.1", 5),
            _rays(40, 57, 6.5), hands.pointing_hand(46, 58)]


@scene(mirrors=True)
def time_tomorrow() -> Parts:
    """A woman sleeps in her bed; the moon goes down and the sun of the next day comes up."""
    return [
        path("s", "M4 5H38V44H4Z", 4), props.moon(20, 25, 1.1, pen="p"), path("w", "M32 12h.1M11 13h.1", 3.5), _rays(74, 25, 8), path("i", "M45 25H53M48 18L55 25L48 32", 4.5),
        move(figures.in_bed(0, 0, 1, 76, "bun"), 10, 91, 1),
    ]


@scene(mirrors=False, bleeds=True)
def time_every_day() -> Parts:
    """A hand puts a tick at every day of the calendar."""
    ticks = "".join(f"M{12 + 18 * (i % 4)} {41 + 20 * (i // 4)}l4 4l7-9" for i in range(7))
    return [path("o", "M4 14H86V82H4Z"), path("s", "M4 14H86V24H4Z"), path("i", "M24 5V14M66 5V14", 5), path("a", ticks, 4), hands.writing_hand(62, 67)]


@scene(mirrors=True)
def time_week() -> Parts:
    """A mother and her child stand at a calendar; she shows one whole row of seven days in a frame."""
    return [
        path("o", "M28 7H92V46H28Z", 4), path("s", "M28 7H92V11H28Z", 4), path("i", "M42 3V7M78 3V7", 4),
        path("i", "".join(f"M{36 + 8 * i} 19h.1M{36 + 8 * i} 40h.1" for i in range(7)), 4),
        path("a", "M32 24H88V35H32Z", 3.5), path("a", "".join(f"M{36 + 8 * i} 29.500h.1" for i in range(7)), 5.5),
        figures.standing(14, 91, 1, 1.05, dress=True, look="bun", arm=""), path("w", "M24 43L31 34", 11), path("i", "M14 49L22 47L31 34", 6),
        figures.child_front(52, 91, .85, left="M-2-27L-9-16", right="M2-27L9-16"),
    ]
