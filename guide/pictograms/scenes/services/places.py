"""Places in the centre and in town."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def place_loi() -> Parts:
    """In a small house a mother and her child sit at the table and drink tea with a worker with a badge, who visits them."""
    return [
        path("i", "M4 38L48 5L92 38M9 36V90H87V36", 5),
        figures.bust(48, 52, 70, 5.5, 8),
        figures.on_chair(25, 89, 1, .8, look="scarf", arm="M0-41L7-32L15-32"),
        path("p", "M40 69H56V86H40Z", 2), props.table(37, 68, 22, 88),
        blue(figures.on_chair(71, 89, -1, .8, look="bun", arm="M0-41L7-32L13-33")), figures.badge(71, 89, -1, .8),
    ]


@scene(mirrors=True)
def place_reception_centre() -> Parts:
    """In a large building many people sleep in bunk beds above and eat together at a long table below."""
    return [
        path("i", "M3 22L48 4L93 22M8 20V90M88 20V90M8 51H88", 4),
        path("i", "M15 24V48M45 24V48M15 35H45M15 47H45M52 24V48M82 24V48M52 35H82M52 47H82", 3),
        path("i", "M20 30h.1M20 42h.1M57 30h.1M57 42h.1", 6.5), path("i", "M29 31H40M29 43H40M66 31H77M66 43H77", 5.5),
        figures.bust(40, 63, 78, 4.5, 6), blue(figures.bust(56, 63, 78, 4.5, 6, "bun")),
        figures.seated(21, 90, 1, .56), figures.seated(75, 90, -1, .56),
        path("i", "M28 78H68M33 78V88M63 78V88", 4),
    ]


@scene(mirrors=True)
def place_reception_desk() -> Parts:
    """A man with a suitcase comes in at the door and shows his paper at the counter to the woman with a badge."""
    return [
        path("i", "M5 90V6H92", 5),
        figures.walking(28, k=0.95, arm="M0-41L9-37L18-39", arm2="M0-41L-5-31L-9-25"),
        path("p", "M12 68H25V90H12Z", 4), path("s", "M14 75H24V87H14Z", 4), path("i", "M15 74V69H21V74", 3),
        blue(figures.bust(76, 40, 66, 8, 14, "bun"), figures.lanyard(76, 51)),
        props.desk(56, 66, 36), halo(path("o", "M45 42H57V58H45Z", 3.5), gap=1), path("i", "M49 48H53", 2.5),
    ]


@scene(mirrors=True)
def place_playground() -> Parts:
    """A child slides down a slide and another child sits on a swing."""
    return [
        path("i", "M6 90V44H18L44 84H50M12 44V90M6 58H12M6 72H12", 4.5),
        figures.on_floor(23, 55, 1, 0.56, arm="M-2-28L5-36L8-44"),
        path("i", "M53 90L59 8H87L92 90", 4),
        path("i", "M64 10V68M82 10V68", 2.5),
        figures.child_front(73, 82, .88, left="M-2-27L-8-31", right="M2-27L8-31"), path("i", "M62 70H84", 5),
    ]


@scene(mirrors=True)
def place_bus_stop() -> Parts:
    """A woman with a child waits at the pole of the stop and the bus comes."""
    return [
        path("s", "M55 42Q55 36 60 36H92V80H55Z", 4),
        path("p", "M60 43H70V57H60ZM76 43H86V57H76Z", 2), path("w", "M57 68H90", 3),
        dot("s", 65, 82, 7), dot("p", 65, 82, 3), dot("s", 85, 82, 7), dot("p", 85, 82, 3),
        props.stop(43),
        figures.standing(13, k=0.95, look="bun", dress=True, arm="M0-41L4-31L9-27"),
        figures.child(29, k=0.52),
    ]


@scene(mirrors=True)
def place_shop() -> Parts:
    """A man with a trolley full of food comes to the till, where a woman sits; shelves behind."""
    return [
        path("i", "M36 14H92M36 34H92", 4), path("i", "M42 8V11M50 9V11M58 7V11M74 8V11M84 9V11M44 29V31M62 27V31M72 29V31M52 29V31M84 28V31", 6.5),
        figures.standing(12, k=0.95, arm="M0-41L7-33L15-36"),
        path("i", "M26 54L32 58L36 76H52L56 60H33", 4), path("s", "M39 56V50H45V56ZM49 56V53H52V56Z", 4),
        circle("o", 38, 85, 3.5, 3.5), circle("o", 50, 85, 3.5, 3.5),
        blue(figures.bust(77, 50, 70, 7.5, 13, "bun")), props.desk(62, 70, 30),
    ]


@scene(mirrors=False)
def place_station() -> Parts:
    """A mother and a child stand on the platform under the clock; the train comes."""
    return [
        path("s", "M54 84V34Q54 22 64 22H82Q92 22 92 34V84Z", 4),
        path("p", "M60 31H86V52H60Z", 4), path("w", "M62 70h.1M84 70h.1", 8), path("w", "M69 62H77", 4),
        path("i", "M50 91H92", 4),
        signs.clock(22, 16, 12, 4, 0), path("i", "M4 90H40", 5),
        figures.walking(13, 87, 1, 0.8, look="scarf", dress=True),
        figures.child(32, 87, 1, 0.52),
    ]


@scene(mirrors=True)
def place_hospital() -> Parts:
    """A nurse stands at the bed of an ill man, who sits up in it, in a large building with a cross."""
    return [
        path("i", "M6 90V6H90V90", 4.5),
        path("b", "M38 11H58V31H38Z", 4), path("w", "M41 21H55M48 14V28", 5),
        path("i", "M14 44V84M14 78H60V84", 4.5), circle("o", 14, 87, 3, 3.5), circle("o", 60, 87, 3, 3.5),
        path("s", "M18 50H25V70H18Z", 3), dot("s", 32, 47, 6.5), path("i", "M31 59L32 70", 10.5),
        halo(path("s", "M36 72V65Q46 61 57 67V72Z", 4), gap=1.5), path("i", "M34 59L44 62", 5),
        blue(figures.standing(75, 88, -1, 0.8, look="bun", dress=True, arm="M0-41L8-33L17-30")),
    ]


@scene(mirrors=True)
def place_court() -> Parts:
    """Under a large balance a judge in a robe listens to a woman, who stands with her lawyer."""
    return [
        blue(figures.bust(72, 16, 44, 8, 17)), path("p", "M68 28H76L74 40H70Z", 2),
        path("s", "M50 46H92V88H50Z", 4), path("i", "M46 45H92", 5),
        path("w", "M71 53V81M60 57H82M64 82H78", 3), path("w", "M60 57L56 69M60 57L64 69M82 57L78 69M82 57L86 69", 2),
        path("w", "M55 70Q60 76 65 70ZM77 70Q82 76 87 70Z", 3),
        figures.standing(12, k=0.9, look="scarf", dress=True, arm="M0-41L7-34L15-38"),
        figures.standing(33, k=0.92, look="bun", dress=True, arm="M0-41L9-42L16-49"),
        path("p", "M32 51H37V60H33Z", 2),
    ]


@scene(mirrors=True)
def place_work() -> Parts:
    """A man asks for work with a shovel; a helper with a badge behind a desk gives him a paper about a job."""
    return [
        figures.standing(14, k=0.95, arm="M0-41L7-30L18-31l4-3"),
        signs.speech(26, 4, 42, 37, (22, 30), content=[]),
        figures.standing(38, 38, 1, .44, arm="M0-41L8-30L18-33"),
        path("i", "M41 21L54 32", 3), path("s", "M52 29L61 37H50Z", 3),
        blue(figures.bust(79, 37, 68, 8, 13, "bun")), figures.lanyard(79, 49, .8),
        props.desk(48, 69, 44), halo(path("o", "M35 47H51V64H35Z", 3.5), blue(path("i", "M70 62L62 56L52 55", 5.5)), gap=1.5), path("i", "M40 53H46M40 58H44", 2.5),
    ]
