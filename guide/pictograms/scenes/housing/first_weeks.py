"""The first weeks in a new house: address, energy, furniture."""

from guide.pictograms import figures, props
from guide.pictograms.ink import Parts, blue, dot, halo, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def register_town_hall() -> Parts:
    """Behind a counter a clerk with a badge gives a card to the father; his wife waits behind him."""
    return [
        blue(figures.standing(81, 90, -1, 0.95, look="bun", arm="")), figures.badge(81, 90, -1, 0.95),
        path("p", "M61 66H95V94H61Z", 2), path("i", "M58 66H92M62 67V90H89V67", 5),
        figures.standing(31, 90, 1, 0.92, arm="M0-41L8-29L18-29l4-3"),
        blue(path("o", "M44 40H66V56H44Z", 3.5), dot("s", 50, 46, 2.5), path("i", "M48 51.500H52M57 45H61M57 50.500H61", 2.5)), halo(path("a", "M81 51L73 57L65 53", 6), gap=1.5),
        figures.standing(11.5, 90, 1, 0.85, look="scarf", dress=True, arm=figures.HANG),
    ]


@scene(mirrors=True)
def energy_water_internet() -> Parts:
    """A man reads the electricity meter on the wall; a tap runs and a box sends internet."""
    return [
        figures.standing(13, 90, 1, 0.98, arm="M0-41L9-43L17-49"),
        props.meter(34, 6, 0.9),
        path("i", "M52 90V76M40 66H64Q62 76 52 76Q42 76 40 66ZM64 64V52Q64 47 58 47Q53 47 53 52", 5),
        path("i", "M74 61H92", 4), path("s", "M77 50H89V57H77Z", 4), path("i", "M87 49V42", 3),
        blue(path("s", "M53 56Q56 60 53 61Q50 60 53 56Z", 3), path("i", "M77 34Q83 28 89 34M73 27Q83 17 93 27", 4)),
    ]


@scene(mirrors=True)
def furnish_house() -> Parts:
    """A woman and a neighbour carry a sofa into the empty room."""
    return [
        path("i", "M4 34L48 5L92 34", 5), path("i", "M9 36V90H87V36", 5),
        figures.standing(22, 88, 1, 0.78, dress=True, look="scarf", arm="M0-41L6-30L14-27"),
        blue(figures.standing(76, 88, -1, 0.78, arm="M0-41L6-30L14-27")),
        path("s", "M36 54H62V66H36Z", 4), path("i", "M34 60V72H64V60M37 73V77M61 73V77", 6),
    ]
