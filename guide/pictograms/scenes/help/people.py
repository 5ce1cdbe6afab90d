"""People who come along: interpreter, buddy, who is who."""

from guide.pictograms import figures, signs
from guide.pictograms.ink import Parts, blue, circle, move, path
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
    """A mother and her child look at the wall with portraits of the people who help."""
    return [
        figures.standing(14, 90, 1, 1, look="scarf", dress=True, arm="M0-41L10-44L20-53"),
        figures.child(33, 91, arm="M0-41L7-32L10-27"),
        path("i", "M43 6H65V35H43ZM71 6H93V35H71ZM43 42H65V71H43ZM71 42H93V71H71Z", 3),
        blue(figures.bust(54, 15, 33, 5, 9), figures.bust(82, 16, 33, 5, 9, "bun"), figures.bust(54, 51, 69, 5, 9), figures.bust(82, 51, 69, 5, 9)),
        path("w", "M51 23Q51 27 54 27T57 23M54 27V30M79 24L82 28L85 24M79 64H85M82 61V67M52 60L54 66L56 60", 2.4),
    ]
