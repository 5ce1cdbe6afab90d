"""Services for housing."""

from guide.pictograms import figures, props
from guide.pictograms.ink import Parts, blue, circle, halo, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.housing.parts import building


@scene(mirrors=True)
def service_housing_desk() -> Parts:
    """At a counter a woman with a badge shows a paper with a house to a woman; more houses hang on the wall."""
    return [
        path("i", "M35 4H92V28H35Z", 4), [props.house_solid(x, 9, 13, 13, False) for x in (41, 57, 73)],
        blue(figures.bust(78, 44, 68, 8, 13, "bun"), figures.lanyard(78, 55)),
        figures.standing(15, look="tail", dress=True, arm="M0-41L5-31L12-28"),
        props.desk(40, 68, 52),
        halo(path("o", "M40 40H60V63H40Z", 4), gap=2), props.house_solid(44, 45, 12, 12, False),
        halo(path("a", "M70 65L62 57", 5.5), gap=1.5),
    ]


@scene(mirrors=True)
def service_tenants() -> Parts:
    """A woman with a badge reads a lease line by line with a man; they sit side by side at a table."""
    return [
        figures.bust(23, 17, 80, 9.5, 18),
        blue(figures.bust(73, 17, 80, 9, 17, "bun"), figures.lanyard(76, 29, 1.2)),
        path("p", "M2 78H94V94H2Z", 2), path("i", "M4 78H92M9 78V91M87 78V91", 5),
        halo(props.contract(29, 34, 40, 52)),
        halo(path("a", "M87 48L86 68L60 64", 7), gap=2),
        halo(path("i", "M9 48L12 72L30 70", 7), gap=2),
    ]


@scene(mirrors=False)
def service_housing_fund() -> Parts:
    """At a counter an official with a badge lays a coin in the locked box of the house; a man with the contract stands opposite."""
    return [
        figures.standing(13, 91, 1, 1, arm=""),
        halo(path("o", "M22 41H40V67H22Z", 3.5), gap=2), path("s", "M26 52L31 46L36 52Z", 3), path("i", "M27 61H35", 2.5),
        halo(path("i", "M13 50L16 60L23 58", 6), gap=1.5),
        blue(figures.bust(82, 29, 70, 8, 10, "bun"), figures.lanyard(82, 40, .9)),
        props.desk(34, 70, 58, 92),
        path("s", "M46 48H66V67H46Z", 4), path("w", "M50 48H62", 3), path("p", "M50 58L56 52L62 58V64H50Z", 2),
        halo(blue(props.coin(56, 34, 9.5)), gap=1.5), halo(path("a", "M77 56L72 47L65 40", 6), gap=1.5),
    ]


@scene(mirrors=True)
def service_landlord() -> Parts:
    """The landlady stands beside her house, the key in her lowered hand, and nods to us."""
    return [
        path("i", "M4 42L29 16L54 42M9 38V90H49V38M21 88V63H35V88", 5), path("o", "M23 38H35V50H23Z", 4),
        blue(figures.front(77, 90, 0.92, dress=True, look="bun", left="M-4-60.5L-11-50L-13-42")),
        halo(blue(circle("i", 62, 56, 4.5, 4), path("i", "M62 60.500V76H67M62 70H66", 4)), gap=2),
    ]


@scene(mirrors=True)
def service_reuse_shop() -> Parts:
    """In the second-hand shop a seller stands at the counter between a chair, a lamp and pots on a shelf."""
    return [
        path("i", "M4 26H54", 4), path("s", "M9 14H21V24H9ZM39 11H47V24H39Z", 3), path("i", "M24 17H27M30 24V18M30 16h.1", 4),
        path("i", "M10 46V90M32 90V70H10", 6), path("i", "M68 4V9", 4), path("s", "M64 9H72L77 19H59Z", 3),
        blue(figures.bust(72, 36, 68, 9, 14)), props.desk(46, 68, 46, 91), path("s", "M52 52H62V66H52Z", 3),
    ]


@scene(mirrors=True)
def service_social_housing() -> Parts:
    """At a desk under the picture of a large building a helper with a badge gives a father a paper; his child stands beside him."""
    return [
        building(58, 3, 32, 32), blue(figures.bust(76, 44, 70, 7.5, 11)), figures.lanyard(76, 54, .8), props.desk(50, 70, 42, 92),
        figures.child(11, 92, 1, .6, arm="M0-41L7-38L14-36"), figures.standing(30, 92, 1, .95, arm="M0-41L7-30L14-33", arm2="M0-41L-7-33L-12-27"),
        halo(blue(path("o", "M43 44H59V66H43Z", 3.5)), gap=2), path("s", "M47.5 53L51 49.500L54.500 53V56H47.5Z", 2), path("a", "M48 61H54", 2.5), halo(path("a", "M70 62L65 62L58 58", 5), gap=1.2),
    ]
