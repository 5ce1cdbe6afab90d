"""Services for housing."""

from guide.pictograms import figures, props
from guide.pictograms.ink import Parts, blue, circle, halo, path
from guide.pictograms.registry import scene


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
    """A helper with a badge lays a banknote in the hand of a man; before them stands a house with the key on its door."""
    return [
        path("i", "M59 46L76 28L92 46M63 44V90H89V44M70 90V62H83V90", 4.5),
        halo(circle("i", 70, 50, 3.5, 3), path("i", "M73.500 50H84M80 50V54", 3), gap=1),
        blue(figures.standing(11, 90, 1, .92, look="bun", arm="")), figures.badge(11, 90, 1, .92),
        figures.standing(51, 90, -1, .92, arm="M0-41L7-29L18-29l4-3"),
        path("o", "M27 41H45V54H27Z", 3.5), props.euro(36, 47.5, 3.6, 2.4),
        halo(blue(path("i", "M12 52L18 50L24 48", 5.5)), gap=1.5),
    ]


@scene(mirrors=True)
def service_landlord() -> Parts:
    """The landlady stands beside her house, the key in her lowered hand, and nods to us."""
    return [
        path("i", "M4 42L29 16L54 42M9 38V90H49V38M21 88V63H35V88", 5), path("o", "M23 38H35V50H23Z", 4),
        blue(figures.front(77, 90, 0.92, dress=True, look="bun", left="M-4-60.5L-11-50L-13-42")),
        halo(blue(circle("i", 62, 56, 4.5, 4), path("i", "M62 60.500V76H67M62 70H66", 4)), gap=2),
    ]
