"""Money, the bank, debts."""

from guide.pictograms import figures, hands, props
from guide.pictograms.ink import Parts, blue, halo, path
from guide.pictograms.registry import scene


@scene(mirrors=False)
def money_and_bank() -> Parts:
    """A woman takes the banknotes that come out of the machine of the bank."""
    return [
        figures.standing(17, 90, 1, 1.1, look="scarf", dress=True, arm="M0-41L9-34L20-37"),
        path("o", "M56 6H91V90H56Z"), path("s", "M64 14H83V33H64Z", 4), props.euro(75, 23.5, 5.5, 3)._replace(pen="w"),
        path("i", "M66 70h.1M74 70h.1M82 70h.1M66 79h.1M74 79h.1M82 79h.1", 5.5),
        path("i", "M62 51H84", 8),
        halo(path("q", "M36 36H62V49H36Z", 4), path("q", "M36 43H66V59H36Z", 4), gap=1.5), blue(props.euro(53, 51, 5, 3)),
        hands.mitten(40, 50),
    ]
