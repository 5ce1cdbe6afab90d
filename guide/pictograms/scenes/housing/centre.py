"""Living in the reception centre, and leaving it."""

from guide.pictograms import figures
from guide.pictograms.ink import Parts, blue, dot, halo, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def theme_home() -> Parts:
    """A father opens the front door of their house; mother and child wait behind him."""
    return [
        path("s", "M6 31L48 6L90 31Z", 4), path("i", "M10 34V88M86 34V88", 5),
        path("s", "M67 46H79V88H67Z", 4), dot("p", 48, 20, 5),
        figures.standing(52.5, 90, 1, 0.68, arm="M0-41L9-36L17-38"), dot("p", 70, 66, 2.2),
        figures.front(20.5, 90, 0.62, look="scarf", dress=True, right="M4-60.5L9-50L8-44", left="M-4-60.5L-9-50L-8-44"),
        figures.child_front(37, 90, 0.7, left="M-2-27L-6-19", right="M2-27L6-19"),
    ]


@scene(mirrors=True)
def live_in_centre() -> Parts:
    """In a room with a bunk bed a child sleeps above; a mother sits below on the bed and talks with a worker with a badge, who sits with her."""
    return [
        path("i", "M4 14V90M48 14V90M4 43H48M4 78H48", 5),
        path("i", "M10 37H17", 6), dot("s", 15, 31, 5.5), path("s", "M24 33Q32 28 42 34V39H24Z", 4), path("i", "M12 71H15", 11), path("w", "M12 71H15", 4),
        figures.standing(61, 90, 1, 0.86, look="scarf", dress=True, arm="M0-41L6-33L12-35"),
        blue(figures.standing(83, 90, -1, 0.9, look="bun", arm="M0-41L5-31L11-30")), figures.badge(83, 90, -1, 0.9),
    ]


@scene(mirrors=True)
def from_decision_to_house() -> Parts:
    """A father with the letter with the tick in one hand and his child at the other walks to a house."""
    return [
        path("s", "M64 60L79 45L93 60V88H64Z", 4), path("p", "M75 70H83V90H75Z", 2),
        figures.walking(33, 90, 1, 1, arm="M0-41L6-32L13-34", arm2="M0-41L-7-33L-11-27"),
        figures.child(13, 90, 1, 0.62, arm="M0-41L8-41L14-43"), figures.backpack(13, 90, 1, 0.62),
        halo(path("o", "M47 33H67V60H47Z", 4.5), gap=2), path("i", "M51 46L55 51L62 41", 4),
        path("i", "M42 57L50 55", 6.5),
    ]
