"""People who come along: interpreter, buddy, who is who."""

from guide.pictograms import figures, signs
from guide.pictograms.ink import Parts, blue, circle, halo, move, path
from guide.pictograms.registry import scene


@scene(mirrors=False)
def interpreter() -> Parts:
    """An interpreter with a badge stands between a father and an official and speaks both languages."""
    return [
        figures.standing(13, 90, 1, 0.8, arm="M0-41L9-35L16-38"),
        figures.front(48, 90, 0.64, left="M-5-60L-15-50L-22-54", right="M5-60L15-50L22-54"),
        figures.lanyard(48, 53),
        blue(figures.standing(83, 90, -1, 0.8, arm="M0-41L9-35L16-38")),
        signs.bubble(4, 4, 42, 24, (19, 33), (41, 34)), move(signs.SAYS["arabic"](), 25, 14.5, .85),
        blue(signs.speech(51, 4, 41, 24, (77, 33), (55, 34), content="latin")),
    ]


@scene(mirrors=True)
def meet_buddy() -> Parts:
    """A mother with a stroller and a neighbour walk together and talk about a cup of tea."""
    return [
        blue(figures.walking(17, 90, 1, 0.82, look="bun", arm="M0-41L8-35L14-40")),
        figures.walking(45, 90, 1, 0.82, look="scarf", dress=True, arm="M0-41L8-34L18-36"),
        path("i", "M61 60L68 71", 4), path("s", "M67 70H91Q90 80 79 80Q69 80 67 70ZM80 67V54Q91 55 91 67Z", 3), circle("o", 72, 85, 4, 4), circle("o", 86, 85, 4, 4),
        signs.speech(18, 4, 40, 26, (24, 34), content="cup"),
    ]


@scene(mirrors=True)
def who_is_who() -> Parts:
    """A mother points at three people who help: a doctor, a companion with a badge, a teacher with a book."""
    return [
        figures.standing(12, 91, 1, .88, look="scarf", dress=True, arm="M0-41L7-36L13-45"), move(signs.SAYS["question"](), 14, 15),
        blue(figures.front(39, 91, .76), figures.front(61, 91, .76, look="bun", dress=True), figures.front(82, 91, .76)),
        figures.stethoscope(39, 46, .7), figures.lanyard(61, 46, .8), halo(path("o", "M75 53H89V63H75ZM82 53V63", 2.5), gap=1),
    ]
