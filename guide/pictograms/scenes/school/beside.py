"""Before, after and beside school: childcare, sport, studying on."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.school.parts import big, euros, thick_book


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


@scene(mirrors=True)
def talk_next_year() -> Parts:
    """A grown daughter tells the teacher across the table that she wants to learn to sew; her mother sits beside her."""
    return [
        figures.on_chair(15, 91, 1, .8, look="scarf", arm="M0-41L7-31L14-30"), figures.on_chair(38, 91, 1, .8, look="tail", arm="M0-41L8-33L17-35"),
        blue(figures.on_chair(82, 91, -1, .86, look="", arm="M0-41L8-32L17-34")), path("i", "M53 69H68M60 69V89", 5),
        signs.bubble(30, 3.5, 48, 28, (45, 38), holds=[move(props.sewing_machine(0, 0), 39, 7.5, .58)]),
    ]


@scene(mirrors=True)
def choose_study_path() -> Parts:
    """A young man with a book in his hand looks at a workbench; a helper shows him the tools on the wall above it."""
    return [
        figures.standing(13, 91, 1, .95, arm="M0-41L7-30L13-29"), thick_book(25, 44), halo(path("i", "M24 61H29", 5), gap=1),
        path("o", "M48 8H74V46H48Z", 4), path("i", "M56 20V36", 4), path("s", "M52 14H60V19H52Z", 3), circle("i", 67, 17, 2, 3), path("s", "M65 22H69L67.500 38Z", 2),
        blue(figures.standing(82, 91, -1, .95, look="bun", arm="M0-41L6-38L13-44")), figures.badge(82, 91, -1, .95),
        path("o", "M45 68H70V74H45Z", 4), path("i", "M50 76V90M66 76V90", 5), path("s", "M56 60H66V67H56Z", 3),
    ]


@scene(mirrors=False)
def study_dutch_level() -> Parts:
    """A young woman with a high pile of thick books beside her looks up a Dutch word in an open book on her table."""
    return [
        figures.bust(33, 18, 58, 9.5, 17, "tail"), path("o", "M10 57H86L92 91H4Z", 4),
        halo(path("o", "M42 68Q30 62 19 66L15 86Q29 82 42 88Q55 82 68 86L65 66Q54 62 42 68V87", 3.5), gap=2), path("i", "M24 72H34M23 77H34", 2.5), move(signs.SAYS["latin"](), 55, 75, .62),
        halo(path("i", "M16 46L12 60L24 69", 6), gap=1.5),
        [halo(path("o", f"M{x} {y}H{x + 22}V{y + 8}H{x}Z", 4), gap=1) for x, y in ((67, 59), (64, 49), (68, 39), (65, 29), (67, 19))], path("i", "M72 60V66M69 50V56M73 40V46M70 30V36M72 20V26", 3),
    ]


@scene(mirrors=False)
def ask_study_money() -> Parts:
    """A young man with books under his arm lays a form on the desk; the clerk lays coins beside it."""
    return [
        figures.standing(20, 91, 1, 1, arm="M0-41L10-35L22-33"), halo(path("s", "M8 55L25 51L28 65L11 69Z", 3), gap=2), path("w", "M11 61L26 57", 2.5), halo(path("i", "M16 50L11 60L19 66", 6), gap=1),
        blue(figures.bust(80, 34, 64, 8.5, 11, "bun")), props.desk(42, 64, 50, 91),
        halo(path("o", "M36 42H52V62H36Z", 3.5), gap=1.5), path("i", "M41 49H47M41 55H47", 2.5),
        halo(blue(path("a", "M87 52L82 60L75 59", 5.5)), gap=1.2), halo(blue(euros((65, 55))), gap=1.2),
    ]


@scene(mirrors=True)
def visit_campus() -> Parts:
    """A student with a backpack shows a young woman and her father the door of a large hall in which people sit in rows."""
    return [
        path("i", "M50 91V5H92V91", 4), path("o", "M62 11H85V26H62Z", 3.5), path("i", "M67 22L73 16L80 20", 2.5),
        [[dot("s", x, y, 3), path("s", f"M{x - 4} {y + 9}Q{x - 4} {y + 5} {x} {y + 5}T{x + 4} {y + 9}Z", 2)] for y in (36, 53) for x in (73, 84)], path("i", "M67 46H90M67 63H90", 3),
        figures.standing(11, 91, 1, .9, arm="M0-41L7-32L12-27"), figures.standing(32, 91, 1, .8, look="tail", dress=True, arm="M0-41L6-31L10-28"),
        blue(figures.standing(55, 91, -1, .86, arm="M0-41L-10-36L-17-40"), figures.backpack(55, 91, -1, .86)),
    ]


@scene(mirrors=True)
def watch_ask_before_study() -> Parts:
    """A boy first sits down with the clerk at the desk (tick); he does not walk past the empty desk into the school (X)."""
    return signs.two_ways(
        [figures.small(16, 45, arm="M0-21L12-19"), path("i", "M32 30H54M43 30V44M40 26V17H47V26", 4), figures.small(68, 45, -1, arm="M0-21L12-19")],
        [path("i", "M5 30H23M14 30V44", 4), figures.small(34, 45, legs=figures.SMALL_WALK), path("i", "M46 44V24H56L63 15L70 24V44M60 44V34H66V44M52 31V34", 4)])
