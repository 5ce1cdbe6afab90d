"""Showing strength: talent, work, standing up for oneself."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, dot, halo, path
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


@scene(mirrors=False)
def stand_up_for_yourself() -> Parts:
    """A woman stands straight at a desk, her hand on her heart, and says what she thinks; the official listens."""
    return [
        figures.standing(24, 90, 1, 1.1, look="tail", dress=True, arm="M0-41L9-33L2-35"),
        signs.speech(40, 4, 34, 24, (34, 28), content="arabic"),
        blue(figures.standing(78, 90, -1, 0.88, look="bun")), blue(figures.badge(78, m=-1)),
        halo(props.desk(48, 66, 44)),
    ]
