"""Services for housing."""

from guide.pictograms import figures, props
from guide.pictograms.ink import Parts, blue, circle, halo, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def service_housing_desk() -> Parts:
    """At a counter an official with a badge shows a paper with a house to a woman; more houses hang on the wall."""
    return [
        path("i", "M35 4H92V28H35Z", 4), [props.house_solid(x, 9, 13, 13, False) for x in (41, 57, 73)],
        blue(figures.bust(75, 44, 68, 8, 15), figures.lanyard(75, 55)),
        figures.standing(15, look="tail", dress=True, arm="M0-41L8-34L17-35"),
        props.desk(40, 68, 52),
        halo(path("o", "M34 38H55V61H34Z", 4), gap=2), props.house_solid(38.5, 43, 12, 12, False),
        path("w", "M64 63L57 57", 9), path("a", "M66 64L57 57", 5.5),
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
    """A helper with a badge gives a man a banknote, and the landlord in the door of the house gives him the key."""
    return [
        path("i", "M60 36L77 20L92 34M66 32V90M90 34V90", 4.5),
        blue(figures.standing(9.5, 90, 1, .85, arm="M0-41L8-37L16-38")), figures.badge(9.5, 90, 1, .85),
        blue(figures.standing(81, 90, -1, .78, arm="M0-41L5-37L9-41")),
        figures.front(45, 90, .84, left="M-5-59.7L-14-48L-23-43", right="M5-59.7L13-48L20-45"),
        path("o", "M15 42H33V55H15Z", 3.5), props.euro(25, 48.5, 3.6, 2.4),
        halo(blue(circle("i", 69, 53, 3.5, 3), path("i", "M69 57V69M69 64.500H65", 3)), gap=1.5),
    ]


@scene(mirrors=True)
def service_landlord() -> Parts:
    """The landlord stands beside his house and holds up the key."""
    return [
        path("i", "M4 42L29 16L54 42M9 38V90H49V38M21 88V63H35V88", 5), path("o", "M23 38H35V50H23Z", 4),
        blue(figures.front(70, 90, 0.96, right="M5-59.7L14-52L17-62")),
        halo(blue(circle("i", 86.5, 27, 5, 4.5), path("i", "M86.500 22V6H81M86.500 12H82", 4.5)), gap=2),
    ]
