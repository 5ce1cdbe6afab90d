"""Quarrel and violence, somebody to tell it to; what cannot wait."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def quarrel_violence() -> Parts:
    """A woman tells a helper with a badge that a man at home shouts at her, and that she turns away with her baby."""
    return [
        figures.bust(24, 74, 94, 7.5, 10, "bun"),
        blue(figures.bust(72, 72, 94, 8, 12)), figures.lanyard(72, 82, 0.8),
        signs.bubble(4, 4, 88, 53, (33, 62), holds=[
            path("i", "M10 19L48 9L86 19M15 18V54M81 18V54", 3),
            figures.standing(26, 54, 1, 0.57, arm="M0-41L-8-33L-2-26", lean=6),
            path("i", "M42 18L48 15M43 23H51M42 28L48 31", 3),
            figures.with_baby(63, 54, 1, .57, look="bun", dress=True)]),
    ]


@scene(mirrors=True)
def young_people_talk() -> Parts:
    """Two teenagers sit on the floor, one lays an arm around the other, who is sad; a youth worker with a cup sits with them and listens."""
    return [
        figures.on_floor(38, 90, 1, 0.92, arm="M-2-28L8-20L15-22", nod=3),
        figures.on_floor(17, 90, 1, 0.92, look="tail", arm="M-2-28L4-22L8-22"),
        halo(path("i", "M14 63L24 69L37 65", 5.5), gap=2),
        blue(figures.on_floor(82, 90, -1, 0.95, look="bun", arm="M-2-28L8-20L13-24"), path("s", "M62 60H70V68H62Z", 3)),
        signs.bubble(22, 4, 40, 33, (41, 45), holds=[circle("i", 42, 20, 11, 3.5), path("i", "M38 17h.1M46 17h.1", 4), path("i", "M37.5 25Q42 20 46.5 25", 3)]),
    ]


# ------------------------------------------------------------ help that cannot wait
@scene(mirrors=True)
def swallowed_poison() -> Parts:
    """A small child with a hand at its mouth sits beside an open bottle; the mother kneels by it, holds it and already phones."""
    return [
        figures.kneeling(24, 90, 1, 1.3, look="bun", arm=figures.EAR), figures.at_ear(24, 108, 1, 1.3),
        figures.head(57, 53, 8), path("i", "M55 68L53 81", 12), path("i", "M55 83L67 76L71 87", 7), path("i", "M56 69L68 70L65 60", 5.5),
        halo(path("i", "M25 51L36 62L49 66", 7), gap=2),
        blue(path("o", "M84 50H92V58L93 90H77V70Q77 62 84 58Z", 4), path("s", "M83 78H88V83H83Z", 4), path("i", "M85 64L84 69M73 60V64", 4)),
    ]


@scene(mirrors=True)
def leave_to_neighbours() -> Parts:
    """A mother, her child at her hand, comes to the open door of the house beside hers, where a neighbour welcomes her."""
    return [
        path("i", "M4 90V30L25 8L48 30L71 8L92 30V90M48 30V40"), path("i", "M58 90V36H84V90", 4),
        blue(figures.standing(73, 90, -1, .8, look="scarf", dress=True, arm="M0-41L9-34L19-31")),
        figures.walking(37, 90, 1, .8, look="bun", dress=True, arm="M0-41L8-34L15-32", arm2="M0-41L-8-35L-14-28"),
        figures.child(18, 90, 1, .56, arm="M0-41L8-40L15-41"),
    ]


@scene(mirrors=True)
def child_missing() -> Parts:
    """Beside an empty swing a father phones; in his other hand he holds a photo of his child."""
    return [
        path("i", "M5 90L16 6H42L54 90"), path("i", "M21 8V62M37 8V62", 3), path("i", "M19 65H39", 6),
        figures.standing(82, 90, -1, 1.1, arm=figures.EAR, arm2="M0-41L8-27L16-28"), figures.at_ear(82, 90, -1, 1.1),
        halo(blue(path("o", "M50 46H68V70H50Z", 4), dot("s", 59, 55, 3.5), path("s", "M55 66Q55 61 59 61T63 66Z", 2)), gap=2), path("i", "M67 60H69", 6),
    ]


@scene(mirrors=True)
def no_bed_tonight() -> Parts:
    """At night a father with a bag, his daughter at his hand, stands at a door; a man with a badge opens it and shows the bed inside."""
    return [
        props.moon(14, 16, .9, "s"),
        figures.child(13, 90, 1, .56, look="tail", arm="M0-41L7-38L12-38"),
        figures.standing(31, 90, 1, .84, arm="M0-41L6-33L7-25", arm2="M0-41L-6-34L-13-27"), path("i", "M37 68V72", 4), path("s", "M31 75H43V84H31Z", 4),
        path("i", "M50 90V8H92V90"),
        blue(figures.front(63, 90, .8, right="M5-59.7Q11-59 13-51L19-44")), figures.lanyard(63, 42, .8),
        path("i", "M90 64V62M75 82H90M75 75H90M75 69V88", 4),
    ]


@scene(mirrors=True)
def out_of_the_fire() -> Parts:
    """Out of a house with a small fire in the window a father, a child and a mother go bent down, hand in hand."""
    bent = "M0-26L10-17L7-4h3M0-26L-4-14L-12-6"
    return [
        path("i", "M48 33L70 8L92.500 33M52 30V42M89 30V90"), path("i", "M66 36H82V58H66Z", 4), props.flame(74, 56, .6),
        figures.standing(21, 90, -1, .78, lean=9, legs=bent, arm="M0-41L8-36L11-30", arm2="M0-41L-11-33L-18-29"),
        figures.standing(38, 90, -1, .6, lean=6, legs=bent, arm="M0-41L8-38L12-39", arm2="M0-41L-11-40L-20-42"),
        figures.standing(60, 90, -1, .78, lean=9, legs=bent, look="tail", arm="M0-41L7-36L13-31"),
    ]
