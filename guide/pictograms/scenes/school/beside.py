"""Before, after and beside school: childcare, sport, studying on."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.school.parts import big, cot, euros, thick_book


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
    """A boy first sits down with the clerk at the desk (tick); he does not turn his back on the desk and walk into the school (X)."""
    return signs.two_ways(
        [figures.small(16, 45, arm="M0-21L12-19"), path("i", "M32 30H54M43 30V44M40 26V17H47V26", 4), figures.small(68, 45, -1, arm="M0-21L12-19")],
        [figures.small(8, 45, 1, .85, arm=""), path("i", "M14 30H28M16 30V44H26V30", 4), figures.small(38, 45, 1, .9, legs=figures.SMALL_WALK), path("i", "M54 44V24L62 15L70 24V44M59 44V34H65V44", 4)])


@scene(mirrors=True)
def choose_free_time() -> Parts:
    """A daughter holds up a ball and shows it to her father on his chair; her brother sits on the floor and drums."""
    return [
        figures.on_chair(15, 91, 1, .84, look="beard", arm="M0-41L7-31L14-29"),
        figures.child(57, 91, -1, .68, look="tail", dress=True, arm="M0-41L9-40L18-46"), props.football(40, 53, 7),
        figures.on_floor(73, 91, 1, .6, arm="M-2-28L8-30L16-24"), path("i", "M81 75L87 78M78 70L90 73", 3), halo(path("o", "M79 80V89H92V80Z", 3.5), gap=1.5), path("i", "M79 82L82 88L85.500 82L89 88L92 82", 2),
    ]


@scene(mirrors=True)
def ask_uitpas() -> Parts:
    """At the counter a mother holds out a paper; the clerk gives her child a card with a ball on it."""
    return [
        figures.standing(14, 91, 1, .95, look="scarf", dress=True, arm="M0-41L9-42L16-48"), halo(path("o", "M28 25H42V45H28Z", 3.5), gap=2), path("i", "M33 32H37M33 38H37", 2.5),
        figures.child(39, 91, 1, .52, arm="M0-41L9-39L17-43"),
        blue(figures.bust(79, 36, 66, 8.5, 13, "bun")), props.desk(58, 66, 34, 91),
        halo(path("a", "M74 51L73 60L70 63", 5.5), gap=1.2), halo(blue(path("o", "M49 57H68V70H49Z", 3.5)), gap=1.5), blue(dot("s", 55, 63.5, 3), path("i", "M61 61H63M61 66H63", 2.5)),
    ]


@scene(mirrors=True)
def join_club() -> Parts:
    """On the field a trainer with a whistle rolls a ball to a boy in ordinary clothes; his mother stands behind him and looks."""
    return [
        path("i", "M92 89V7", 3.5), path("s", "M92 7L78 13L92 19Z", 3),
        figures.standing(14, 91, 1, .9, look="tail", dress=True, arm="M0-41L6-31L9-26"),
        figures.child(34, 91, 1, .66, legs="M0-26L-4-4h2M0-26L8-6h2"), props.football(51, 83, 6.5),
        blue(figures.standing(77, 91, -1, .96, look="cap", arm="M0-41L8-30L11-24", lean=4)), path("w", "M70 45L73 54L76 46", 2.2), dot("p", 73, 56, 2.5),
    ]


@scene(mirrors=True)
def holiday_play() -> Parts:
    """Under a tree a young helper and two children lay a sheet over a rope: it becomes a tent."""
    return [
        path("s", "M58 6Q66 1 73 6Q84 2 88 10Q95 18 88 25Q84 30 76 27Q66 32 58 27Q47 28 47 18Q46 8 58 6Z", 3), path("i", "M86 28V89", 7),
        path("i", "M28 36L84 34", 3), path("o", "M58 36L42 88H78Z", 4), path("s", "M59 62L53 88H66Z", 3),
        blue(figures.standing(14, 91, 1, .9, look="tail", arm="M0-41L9-45L16-53")), figures.child(32, 91, 1, .5, arm="M0-41L10-42L19-46"),
        halo(figures.child(80, 91, -1, .5, arm="M0-41L8-43L16-44"), gap=1.5),
    ]


@scene(mirrors=True)
def pack_for_play() -> Parts:
    """At the table a mother writes a name in a jumper; her child puts a bottle of water in the open bag."""
    return [
        figures.bust(30, 18, 58, 8.5, 14, "bun"), path("o", "M10 56H52L59 89H3Z", 4),
        path("o", "M23 63L28 61Q31 65 34 61L39 63L50 71L45 77L40 74V85H22V74L17 77L12 71Z", 3.5), path("i", "M28 69H34", 2.5), halo(path("i", "M44 44L50 56L43 62", 6), path("i", "M34 68L45 55", 3.5), gap=1.5),
        path("s", "M63 70H77V89H63Z", 4), path("w", "M67 79H73", 2.5),
        figures.child(86, 91, -1, .66, arm="M0-41L8-40L15-43"), halo(path("o", "M66 50H74V68H66ZM69 47H71", 3), gap=1.5),
    ]


# ------------------------------------------------------------ childcare
@scene(mirrors=True)
def ask_childcare() -> Parts:
    """A mother with a baby on her arm asks at a counter, on which a small cot stands, for a place; the woman behind it listens."""
    return [
        figures.with_baby(17, 91, 1, 1, look="scarf", dress=True), blue(figures.bust(80, 33, 70, 8.5, 12, "bun")), figures.lanyard(80, 44, .9), props.desk(44, 70, 48, 91),
        cot(42, 48, 22, 19),
    ]


@scene(mirrors=False)
def ask_childcare_price() -> Parts:
    """A father, his toddler at his hand, asks the carer, who stands beside the blocks, how many coins it costs."""
    return [
        figures.standing(12, 91, 1, .5, arm="M0-39L9-42L16-47", legs="M-2-24L-7-5M2-24L8-5"), figures.standing(30, 91, 1, .9, look="beard", arm="M0-41L8-32L15-33", arm2="M0-41L-6-33L-11-26"),
        path("o", "M52 79H63V90H52ZM52 66H63V77H52Z", 3.5), blue(figures.standing(82, 91, -1, .86, look="bun", arm="M0-41L6-31L12-29")),
        signs.bubble(44, 3.5, 40, 27, (38, 28), holds=[props.coin(57, 17, 6.5), props.coin(73, 17, 6.5)]),
    ]


@scene(mirrors=True)
def ask_income_paper() -> Parts:
    """At home a mother, her baby on her lap, puts her card in a small reader before the computer."""
    return [
        path("i", "M5 29L48 5L91 29", 4), figures.on_chair(20, 91, 1, 1, look="bun", arm=""), halo(path("i", "M30 65L37 69", 9), dot("s", 33, 58, 5.5), gap=2),
        path("p", "M46 66H92V94H46Z", 2), props.table(44, 70, 48, 91), props.computer(83, 47, 1.05, -1), halo(path("o", "M58 47H71V67H58Z", 3.5), gap=1.2), path("i", "M62 55h.1M67 55h.1M62 61h.1M67 61h.1", 2.5), halo(path("o", "M43 44H56V53H43Z", 3), gap=1.2), halo(path("i", "M21 50L31 47L44 49", 5.5), gap=1.2),
    ]


@scene(mirrors=True)
def visit_childcare() -> Parts:
    """A father with a baby on his arm looks how a carer, on a chair, gives another child the bottle."""
    return [
        figures.with_baby(14, 91, 1, .95),
        path("i", "M48 66V90M92 66V90M48 76H92", 5), blue(figures.bust(71, 25, 74, 8.5, 15, "bun"), path("i", "M63 78V88M78 78V88", 8)),
        halo(dot("s", 63, 60, 6.5), path("i", "M71 64L86 68", 11), gap=2), blue(halo(path("i", "M83 46L89 57L81 62", 6), gap=1.2)),
        halo(path("i", "M42 41L50 49", 10), path("i", "M53 52L57 56", 4.5), gap=1.5), path("w", "M46.500 51L53 45M38 45L45 38", 2.2), blue(halo(path("i", "M59 43L51 44L46 48", 5.5), gap=1)),
    ]


@scene(mirrors=True)
def first_days_childcare() -> Parts:
    """A mother sits on the mat beside her child; the carer kneels and rolls a ball towards them."""
    return [
        path("i", "M4 92H92", 3.5), figures.on_floor(14, 89, 1, 1.05, look="scarf", arm="M-2-28L6-20L12-22"), halo(figures.standing(33, 89, 1, .55, arm="M0-39L9-30L15-24", legs="M-2-24L-7-5M2-24L8-5"), gap=2), circle("o", 54, 81, 6, 4), path("i", "M49 80Q54 84 59 80", 2.5),
        blue(figures.kneeling(79.5, 89, -1, .84, look="bun", arm="M0-41L8-32L17-27")),
    ]


@scene(mirrors=True)
def after_school_care() -> Parts:
    """The sun is low: two children draw at a table with a helper, their school bag beside it; a father in working clothes comes in to fetch one."""
    return [
        path("i", "M44 27H70", 3), blue(path("s", "M49 25A8 8 0 0 1 65 25Z", 2), path("i", "M57 8V10M46 13L48 15M68 13L66 15", 3)),
        figures.walking(17, 91, 1, 1, look="cap"), path("w", "M14 42V52H20V44M15 56H20", 2.2), path("i", "M34 91V5H4", 4),
        blue(figures.bust(70, 42, 70, 7.5, 10, "bun")), figures.bust(53, 54, 70, 6.5, 8, "tail"), figures.bust(85, 54, 70, 6.5, 6.5), path("p", "M42 70H94V80H42Z", 2), props.table(43, 71, 49, 91), path("o", "M48 68L50 63H59L58 68ZM78 68L80 63H88L87 68Z", 2.5),
        path("s", "M62 80Q62 77 65 77H73Q76 77 76 80V90H62Z", 3), path("w", "M66 84H72", 2.4),
    ]


# ------------------------------------------------------------ warnings
@scene(mirrors=True)
def watch_call_childcare() -> Parts:
    """Above a mother phones while her child sits ill in bed: right. Below her phone stays on the table: wrong."""
    bed = [path("i", "M36 14V43M36 36H66V43", 4), dot("s", 44, 17, 5.5), path("i", "M44 26V32H62", 6)]
    return signs.two_ways(
        [figures.small(24, 44, arm="M0-21L9-22L6-32"), bed],
        [figures.small(24, 44, arm=""), bed, path("i", "M4 31H14M9 31V42", 4), path("s", "M6 18H11V26H6Z", 3)])
