"""The first weeks in a new house: address, energy, furniture."""

from guide.pictograms import figures, props
from guide.pictograms.ink import Parts, blue, circle, halo, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def register_town_hall() -> Parts:
    """At the counter a father shows the key of the new house; a clerk with a badge writes the house on a paper; his child stands beside him."""
    return [
        blue(figures.standing(83, 90, -1, 0.95, look="bun", arm="")), figures.badge(83, 90, -1, 0.95),
        path("p", "M57 70H95V94H57Z", 2), path("i", "M54 70H92M58 71V90H88V71", 5),
        halo(path("o", "M54 48H72V68H54Z", 4), gap=1.5), props.house_solid(57.5, 52, 11, 10, False),
        halo(path("a", "M84 50L86 61L78 62", 6), path("i", "M71 64L78 53", 3.5), gap=1.5),
        figures.standing(28, 90, 1, 0.95, arm="M0-41L8-34L16-38", arm2="M0-41L-6-33L-11-27"), circle("i", 45, 42, 3.5, 3), path("i", "M45 46V58M45 53H41", 3),
        figures.child(8.5, 90, 1, .56, arm="M0-41L8-40L14-44"),
    ]


@scene(mirrors=True)
def energy_water_internet() -> Parts:
    """At home the lamp burns, a woman fills a glass at the tap, and a boy looks at a phone that receives the internet."""
    return [
        path("i", "M42 4V9", 4), path("s", "M37 9H47L53 20H31Z", 3), blue(path("i", "M42 25V28M33 25L30 28M51 25L54 28", 3.5)),
        figures.standing(13, 90, 1, .95, dress=True, look="bun", arm="M0-41L9-31L19-35"),
        path("s", "M32 68H58Q56 79 45 79T32 68Z", 4), path("i", "M45 79V88M38 90H52M55 67V49Q55 42 47 42T39 47", 5), path("a", "M39 49V55", 4),
        halo(path("o", "M35 56H43V64H35Z", 3), gap=1), path("i", "M31 57L35 60", 5),
        figures.on_chair(84, 90, -1, .78, arm="M0-41L8-31L15-35"), halo(path("i", "M71 56L67 67", 5), gap=1),
        blue(path("i", "M65 46Q69 41 74 45M62 39Q70 32 79 38", 3.5)),
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
