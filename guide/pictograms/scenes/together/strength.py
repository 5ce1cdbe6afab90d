"""Showing strength: talent, work, standing up for oneself."""

from guide.pictograms import figures
from guide.pictograms.ink import Parts, blue, dot, halo, move, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def show_talent() -> Parts:
    """A woman paints a large flower; a man beside her looks at it and claps his hands."""
    return [
        path("i", "M42 66L36 90M66 66L72 90M54 66V86", 4), path("o", "M34 12H74V66H34Z"),
        path("i", "M54 58V40M54 54Q46 54 44 47", 4), blue(dot("s", 54, 22, 5), dot("s", 54, 36, 5), dot("s", 46.5, 29, 5), dot("s", 61.5, 29, 5)), dot("p", 54, 29, 4),
        halo(figures.standing(16, 90, 1, 1.05, look="bun", dress=True, arm="M0-41L10-38L20-46"), path("i", "M35 45L44 36", 3.5), gap=2),
        blue(figures.standing(86, 90, -1, 0.98, arm="M0-41L4-32L12-38")),
    ]


@scene(mirrors=True)
def work_and_dignity() -> Parts:
    """A man and his colleague, both with a cap, build a wall of bricks together."""
    return [
        figures.standing(18, 90, 1, 1.08, look="cap", arm="M0-41L9-33L19-37"), blue(figures.standing(79, 90, -1, 1.08, look="cap", arm="M0-41L9-34L18-38")),
        path("s", "M33 60H47V66H33Z", 3), path("b", "M52 38H64V46H52Z", 3), path("s", "M34 68H62V90H34Z", 3),
        path("w", "M33 75H63M33 83H63M48 67V75M41 76V83M55 76V83M48 84V91", 2.5), path("i", "M4 92H92", 3),
    ]


@scene(mirrors=True)
def stand_up_for_yourself() -> Parts:
    """A woman stands straight and holds up her open hand: stop; the angry man opposite steps back."""
    palm = [path("i", "M-6.500 2V-6M-2 0V-11M2.500 0V-11M7 2V-8M-6 8L-11 1", 3.2), path("s", "M-6.500 2H7V8L3 13H-3Z", 3)]
    return [
        figures.standing(22, 90, 1, 1.15, look="tail", dress=True, arm="M0-41L13-38L24-41"), move(palm, 50, 30, 1.1),
        blue(figures.standing(77, 90, -1, 1.05, lean=-5, legs=figures.WALK, arm="M0-41L7-31L1-26", look="cap")), path("i", "M4 93H92", 3),
    ]
