"""Being treated unfairly: asking why, keeping proof, complaining, work without freedom."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, dot, halo, move, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def ask_reason() -> Parts:
    """A clerk behind a counter holds up a flat hand; a woman holds out an empty paper and a pen to him and asks why."""
    return [
        figures.standing(20, 90, 1, .8, look="scarf", dress=True, arm="M0-41L9-36L18-40"), halo(path("o", "M34 50H48V70H34Z", 3.5), gap=1.5), path("i", "M53 62L58 50", 3.5),
        blue(figures.bust(76, 32, 66, 8.5, 13), hands.stopping(60, 48, -1, .8), path("i", "M66 60L61 50", 6)), figures.lanyard(77, 43, .9),
        path("p", "M56 68H92V92H56Z", 2), props.desk(54, 68, 38),
        signs.speech(6, 4, 36, 28, (26, 36), content="question"),
    ]


@scene(mirrors=True)
def ask_witness() -> Parts:
    """A man asks a woman whether she saw how somebody was refused; she shows her number and he writes it down in his notebook."""
    return [
        figures.standing(18, 90, 1, .84, look="beard", arm=""), halo(path("o", "M25 57L38 54L41 63L28 67Z", 3.5), gap=1.5), halo(path("i", "M18 56L23 66L30 62", 5.5), gap=1), path("i", "M31 61L36 52", 3),
        blue(figures.standing(78, 90, -1, .84, look="tail", dress=True, arm="M0-41L9-33L17-37"), path("o", "M57 49H64V61H57Z", 3)),
        signs.bubble(12, 4, 66, 28, (24, 36), holds=[move([figures.small(0, 0, arm="M0-21L8-15"), figures.small(42, 0, -1, arm="M0-21L13-18"), hands.stopping(29, -18, -1, 1)], 23, 29, .54, thinnest=2.5), signs.question(66, 15.500, .7)]),
    ]


@scene(mirrors=True)
def choose_together() -> Parts:
    """A couple sits at a table with a helper with a badge; three pictures lie on it: talking, a letter, the scales."""
    return [
        figures.bust(17, 24, 58, 7.5, 10, "bun"), figures.bust(41, 24, 58, 7.5, 10), blue(figures.bust(76, 22, 58, 8, 11)), figures.lanyard(76, 33, .9),
        path("p", "M4 56H92V92H4Z", 2), path("i", "M6 56H90M6 56V90M90 56V90", 5),
        path("o", "M13 63H33V83H13ZM38 63H58V83H38ZM63 63H83V83H63Z", 3.5),
        path("i", "M17 68H29V75H24L20 79V75H17ZM42 68H54V78H42ZL48 74L54 68M73 67V79M67 71H79M65 76L67 71L69 76M77 76L79 71L81 76", 2.5),
    ]


@scene(mirrors=False)
def complaint_to_chief() -> Parts:
    """In a shop with goods on the shelf a man gives a letter to the chief with a tie behind the till."""
    return [
        path("i", "M50 20H92M56 18V10H62V18M70 18V8H77V18M85 18V12H90V18", 3.5),
        figures.giving(18, 90, 1, .95, look="beard"),
        halo(path("o", "M42 47H62V61H42ZM43 48L52 55L61 48", 3.5), gap=1.5),
        blue(figures.bust(78, 36, 66, 8.5, 13), path("i", "M64 60L65 56", 6)), path("p", "M75 50H81L80 53L81 62L78 66L75 62L76 53Z", 2),
        path("p", "M56 68H94V92H56Z", 2), props.desk(54, 68, 38),
    ]


@scene(mirrors=True)
def watch_complaint_paper() -> Parts:
    """Above a woman hands in her letter and takes a photo of it: right. Below she only talks at the desk: wrong."""
    return signs.two_ways(
        [figures.small(12, 44, arm="M0-21L9-21"), path("i", "M23 16H36V26H23ZL29.500 22L36 16", 2.5), dot("s", 60, 10, 6), path("i", "M60 19V28", 11), path("i", "M40 31H70V44M44 44V31", 4)],
        [figures.small(12, 44, arm="M0-21L4-12"), path("i", "M22 4H38V15H30L24 20V15H22ZM27 9.500H33", 2.5), dot("s", 60, 10, 6), path("i", "M60 19V28", 11), path("i", "M40 31H70V44M44 44V31", 4)])


@scene(mirrors=True)
def boss_keeps_card() -> Parts:
    """A man with a cap tells a helper with a badge that his boss holds his identity card and gives it not back; the helper listens."""
    return [
        figures.bust(22, 70, 94, 7.5, 11, "cap"), blue(figures.bust(74, 70, 94, 8, 12, "bun")), figures.lanyard(74, 81, .8),
        signs.bubble(4, 4, 88, 52, (31, 61), holds=[
            figures.standing(24, 52, 1, .6, look="cap", arm="M0-41L9-38L17-39"),
            figures.standing(76, 52, -1, .7, arm="M0-41L-7-33L1-28"), halo([path("o", "M66 31H80V41H66Z", 3), path("i", "M74 36H77", 2)], gap=1)]),
    ]
