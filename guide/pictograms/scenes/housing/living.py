"""Living in a house, and what can go wrong."""

from guide.pictograms import figures, props
from guide.pictograms.ink import Parts, blue, dot, halo, move, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def live_day_to_day() -> Parts:
    """A woman opens the window and fresh air comes in; her son throws waste in one of two bins."""
    return [
        figures.standing(13, 90, 1, .95, dress=True, look="bun", arm="M0-41L9-46L16-55"),
        path("i", "M32 4H62V38H32ZM28 42H66", 4), path("o", "M32 4L43 10V44L32 38Z", 4),
        path("i", "M92 12Q87 7 82 12T71 12M92 23Q87 18 82 23T71 23M92 34Q87 29 82 34T71 34M56 13Q53 10 50 13M56 24Q53 21 50 24", 4),
        figures.child(42, 90, 1, .58, arm="M0-41L11-40L21-44"), path("s", "M53 59H58V67H53Z", 3),
        path("o", "M52 75H67L65 90H54Z", 4), path("i", "M76 75H92M83.500 71h1", 4), path("s", "M78 79H90L89 90H79Z", 4),
    ]


@scene(mirrors=True)
def word_mould() -> Parts:
    """A man points at black spots in the corner of a wet wall beside the window."""
    spots = [(13, 13, 8), (24, 11, 6), (12, 25, 6), (22, 21, 6.5), (34, 11, 4), (31, 20, 3.5), (12, 36, 4),
             (21, 32, 3.5),
             (42, 12, 2.5), (33, 29, 2.5), (13, 46, 2.5), (27, 39, 2), (41, 20, 2)]
    drop = "M0-8Q5 0 0 1Q-5 0 0-8Z"
    return [
        path("i", "M6 90V6H92M6 90H92", 5), [dot("s", *spot) for spot in spots],
        move(props.window(0, 0), 26, 48, 0.68, thinnest=3.5), blue(path("s", drop, 3, 15, 62),
                                                                   path("s", drop, 3, 18, 78)),
        figures.standing(76, 88, -1, 1, arm="M0-41L12-45L24-53"),
    ]


@scene(mirrors=True)
def repair_broken() -> Parts:
    """A broken tap floods the basin; a woman shows it to the landlord, who brings his tools."""
    return [
        path("i", "M45 86V68M31 55H59Q57 67 45 67Q33 67 31 55ZM56 53V37Q56 31 49 31Q44 31 44 36", 5.5),
        figures.standing(11, 90, 1, 0.95, look="bun", arm="M0-41L10-39L19-43"),
        path("i", "M44 42V52M38 40L34 46M50 41L52 46M29 60V74M61 61V72", 4), path("s", "M26 89Q45 82 62 89Z", 4),
        blue(figures.standing(84, 90, -1, 0.95, look="cap", arm="M0-41L8-32L13-23")),
        halo(blue(path("s", "M64 74H80V86H64Z", 4), path("i", "M68 72V68H76V72", 3.5)), gap=2),
    ]


@scene(mirrors=False)
def cannot_pay_rent() -> Parts:
    """A man turns out his empty pockets and holds up his empty hands; a helper behind a desk shows him the bill for the house."""
    return [
        figures.front(22, 90, 0.96, left="M-5-59.7L-13-47L-18-52", right="M5-59.7L13-47L18-52"),
        halo(path("o", "M16 52L8 56L9 67L16 64ZM28 52L36 56L35 67L28 64Z", 3), gap=1.5),
        blue(figures.bust(79, 32, 66, 8, 13, "bun")), figures.lanyard(79, 43, .9), props.desk(47, 67, 45),
        halo(path("o", "M47 24H67V61H47Z", 4)), props.house_solid(51, 28, 12, 12, False), props.euro(58, 50, 5, 3),
        halo(path("a", "M75 60L66 54", 5.5), gap=1.5),
    ]


@scene(mirrors=True)
def bed_tonight() -> Parts:
    """At night a worker with a badge holds the door of a room with two beds open for a mother and her child."""
    return [
        path("s", "M44 6H70V30H44Z", 4), path("p", "M59 10A8.5 8.5 0 1 0 65 22A8 8 0 0 1 59 10Z", 2),
        blue(figures.standing(10.5, 90, 1, 0.9, look="bun", arm="M0-41L2-31L8-26")), figures.badge(10.5, 90, 1, 0.9),
        figures.standing(31, 90, 1, 0.86, look="scarf", dress=True, arm="M0-41L6-33L11-27"),
        figures.child(48, 90, 1, 0.52, arm="M0-41L-6-37L-10-43"),
        path("i", "M92 54V90M60 68V90M60 83H92", 5), path("s", "M63 74H76V80H63Z", 5),
        path("i", "M82 74H86", 12), path("w", "M82 74H86", 4.5),
    ]
