"""Before, after and beside school: childcare, sport, studying on."""

from guide.pictograms import figures
from guide.pictograms.ink import Parts, blue, circle, dot, halo, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.school.parts import big


@scene(mirrors=True)
def word_childcare() -> Parts:
    """A carer holds a baby while two small children build a tower of blocks."""
    return [
        blue(figures.standing(20, 90, 1, 1.15, look="bun", arm="")),
        path("w", "M25 48H33M39 41h.1", 16), path("i", "M28 50L35 46", 12), dot("s", 39, 42, 6.5),
        blue(halo(path("i", "M19 46L24 59L40 56", 7), gap=2)),
        figures.standing(48, 90, 1, .48, arm="M0-41L12-38L20-46", legs="M-2-24L-7-5M2-24L8-5"),
        figures.standing(84, 90, -1, .54, arm="M0-41L10-44L14-56", legs="M-2-24L-7-5M2-24L8-5", look="tail"),
        path("o", "M61 79H72V90H61ZM61 66H72V77H61Z", 4), path("o", "M61 53H72V64H61Z", 4),
    ]


@scene(mirrors=True)
def sport_free_time() -> Parts:
    """A girl with a scarf throws a ball in the basket; a boy in a wheelchair plays with her."""
    return [
        path("i", "M91 90V7M84 6V32", 5), path("i", "M66 30H83", 4), path("i", "M68 32L71 44H78L81 32M74 32V43", 2.5),
        figures.standing(40, 90, 1, 0.86, look="scarf", arm="M0-41L11-47L18-57", arm2="M0-41L9-42L15-52"),
        circle("o", 58, 25, 7.5, 3.5), path("i", "M51 23Q58 28 65 23M58 18V32", 2.5),
        big(figures.in_wheelchair(0, 0, 1, 0.7, arm="M0-41L11-44L18-53"), 14, 90, 1),
    ]


@scene(mirrors=True)
def study_after_18() -> Parts:
    """Young people sit in rows behind each other in a large hall; before them a professor shows a chart."""
    def row(xs: tuple[float, ...], y: float, r: float, half: float) -> Parts:
        return [[dot("s", x, y, r), path("s", f"M{x - half} {y + r + half + 3}Q{x - half} {y + r + 2} {x} {y + r + 2}T{x + half} {y + r + half + 3}Z", 3)]
                for x in xs]

    return [
        path("o", "M32 4H90V31H32Z", 4), path("i", "M42 25V12M42 25H78M47 20L57 15L63 18L77 10", 3),
        blue(figures.standing(15, 56.5, 1, .74, arm="M0-41L10-46L20-53")),
        row((42, 56, 70, 84), 44, 4.3, 5), row((17, 37.6, 58.3, 79), 70, 6.2, 7.5), path("i", "M6 57.800H92M6 88.200H92", 4.5),
    ]
