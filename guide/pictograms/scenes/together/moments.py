"""The moments of life: one drawing each, for the page that asks where a family is now."""

from guide.pictograms import figures, signs
from guide.pictograms.ink import Parts, blue, dot, halo, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def moment_arrived() -> Parts:
    """A worker with a badge gives a pile of blankets to a father; his child stands behind him, their suitcase between."""
    return [
        blue(figures.giving(12, 90, 1, 1.05), path("s", "M32 50H56V56H32ZM33 42H55V45H33ZM36 33H52V37H36Z", 4)), figures.badge(12, 90, 1, 1.05, 5),
        figures.standing(67, 90, -1, 1.05, arm="M0-41L5-30L15-31"), figures.child(86, 90, -1, .58, arm="M0-41L7-32L13-29"),
        path("s", "M33 74H51V88H33Z", 4), path("i", "M37 73V67H47V73", 3.5), path("w", "M38 74V88M46 74V88", 2.2),
    ]


@scene(mirrors=True)
def moment_waiting() -> Parts:
    """A mother and her child look out of their window at the postman, who comes past with a letter in his hand."""
    return [
        path("o", "M7 12H51V62H7Z"), path("i", "M4 69H54", 5), path("i", "M4 92H92", 3),
        figures.bust(21, 31, 60, 8.5, 12, "scarf"), figures.bust(39, 43, 60, 7, 9),
        blue(figures.walking(79, 90, -1, .98, look="cap", arm="M0-41L8-34L14-42")), blue(path("o", "M57 35H71V45H57Z", 3), path("i", "M58 36L64 41L70 36", 2.5)),
    ]


@scene(mirrors=True)
def moment_yes() -> Parts:
    """A father holds a letter with a large tick on it; his daughter throws up both arms."""
    return [
        figures.front(22, 91, 1, left="M-5-59.7Q-11-60-12-54L-13-40", right="M5-60Q11-60 14-52L20-43"),
        halo(blue(path("o", "M39 22H62V54H39Z", 4)), gap=2), signs.tick(41, 28, .9)._replace(pen="a"), halo(path("i", "M36 48H41", 6), gap=1.5),
        figures.child_front(81, 91, 1.15, dress=True, look="bun", left="M-2-27L-9-35L-8-53", right="M2-27L9-35L8-53"),
    ]


@scene(mirrors=True)
def moment_no() -> Parts:
    """A man sits still with a letter on his knees; a woman stands behind him, her hand on his shoulder."""
    return [
        path("i", "M40 66H64M43 66V90M61 66V90", 4.5), figures.seated(52, 90, 1, 1.05, nod=5, lean=2, arm="M0-41L7-30L19-31"),
        blue(figures.standing(20, 90, 1, 1.1, look="bun", dress=True, arm="")), halo(blue(path("i", "M21 45L34 48L48 46", 7)), gap=2),
        halo(path("o", "M70 40H88V62H70Z", 3.5), gap=1.5), path("i", "M75 47H83M75 54H83", 3),
    ]


@scene(mirrors=True)
def moment_own_home() -> Parts:
    """A mother puts the key in the door of their own house; her child waits behind her with a box in the arms."""
    return [
        path("i", "M46 42L69 12L92 42M52 36V90M86 36V90"), path("s", "M61 56H79V90H61Z", 4), path("p", "M64 60H68V67H64Z", 2),
        halo(figures.standing(36, 90, 1, 1, look="scarf", dress=True, arm="M0-41L8-31L17-30"), gap=2), halo(path("i", "M53 60H63", 3.5), dot("s", 54, 60, 4), gap=1.5),
        figures.child(11, 90, 1, .62, arm="M0-41L7-30L16-30"), path("s", "M15 60H26V69H15Z", 3),
    ]


@scene(mirrors=True)
def moment_baby() -> Parts:
    """A mother sits with her new baby in her arms; her daughter comes to look, with the father."""
    return [
        figures.on_chair(20, 90, 1, 1.05, look="scarf", arm=""), halo(figures.swaddled(33, 55, 1)), halo(path("i", "M20 47L26 61L39 59", 6), gap=2),
        figures.child(62, 90, -1, .64, dress=True, look="bun", arm="M0-41L9-44L18-43"), figures.standing(86, 90, -1, 1.05, arm="M0-41L7-32L15-28"),
    ]


@scene(mirrors=True)
def moment_school_year() -> Parts:
    """A mother helps her son to put on his school bag; on the calendar on the wall the first day is marked."""
    return [
        signs.calendar(55, 3, 0, 1, .78), figures.standing(22, 90, 1, 1.1, look="scarf", dress=True, arm="M0-41L12-33L27-27"),
        figures.child(64, 90, 1, .72), figures.backpack(64, 90, 1, .72),
    ]


@scene(mirrors=True)
def moment_ill() -> Parts:
    """A mother sits up ill in bed; her husband brings hot soup."""
    return [
        path("i", "M5 44V90M58 70V90M5 80H58"), path("i", "M17 60V68", 11), figures.head(18, 45, 8.5, "scarf"),
        path("s", "M13 74V70Q15 66 21 66L48 67Q54 68 54 74V76H13Z", 4),
        figures.standing(82, 91, -1, 1.05, arm="M0-41L9-33L20-36"), path("s", "M44 50H62Q60 60 53 60T44 50Z", 3), path("i", "M49 43Q46 40 49 36T49 29M57 43Q54 40 57 36T57 29", 3),
    ]


@scene(mirrors=True)
def moment_eighteen() -> Parts:
    """At a table with a cake full of candles a grown-up daughter shows a card of her own; her mother sits beside her."""
    return [
        figures.bust(24, 19, 66, 9, 16, "tail"), figures.bust(79, 24, 66, 9, 13, "scarf"), path("i", "M4 66H92M9 66V90M87 66V90"),
        halo(path("o", "M13 40H37V57H13Z", 3.5), path("i", "M9 60L12 50H15", 5), gap=2), dot("s", 20, 45.500, 2.600), path("s", "M17 53Q17 49.500 20 49.500T23 53Z", 2), path("i", "M28 46H32M28 51H32", 2.5),
        halo(path("s", "M43 51H63V64H43Z", 4), gap=2), path("w", "M43 57Q46 54 49 57T56 57T63 57", 2.2), path("i", "M45 48V39M50 48V39M56 48V39M61 48V39", 3), path("a", "M45 34V33M50 34V33M56 34V33M61 34V33", 4),
    ]
