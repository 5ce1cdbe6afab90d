"""Which school: for small children, for older ones, for newcomers."""

from guide.pictograms import figures, signs
from guide.pictograms.ink import Parts, blue, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.school.parts import big, board


@scene(mirrors=True)
def theme_school() -> Parts:
    """Two children sit side by side at a table with an open book, before the board of the class."""
    return [
        board(20, 4, 56, 27),
        figures.bust(28, 44, 70, 9, 15), figures.bust(68, 44, 70, 9, 15, "tail"),
        path("p", "M4 70H92V94H4Z", 2), path("i", "M4 72H92M10 73V91M86 73V91"),
        halo(path("o", "M48 62Q38 56 26 58V78Q38 76 48 82Q58 76 70 78V58Q58 56 48 62V82", 4.5)), path("i", "M34 65H40M34 71H40M56 65H62M56 71H62", 3),
    ]


@scene(mirrors=True)
def nursery_school() -> Parts:
    """Two very small children build a tower of blocks with the teacher, who sits on the floor."""
    return [
        board(6, 5, 36, 23), path("i", "M4 92H92", 3),
        blue(figures.on_floor(80, 90, -1, 1.1, look="bun", arm="M-2-28L9-29L17-34")),
        path("s", "M46 78H58V88H46ZM46 52H58V62H46Z", 3), path("o", "M46 65H58V75H46Z", 3.5), path("o", "M46 38H58V48H46Z", 3.5),
        big(figures.standing(0, 0, 1, 0.45, arm="M0-38L11-35L22-36", legs="M-2-24L-7-5M2-24L8-5", look="tail"), 34, 89, 1.15),
        big(figures.standing(0, 0, 1, 0.45, arm="M0-38L11-37L21-41", legs="M-2-24L-7-5M2-24L8-5"), 12, 89, 1.15), path("i", "M24 68h.1", 8),
    ]


@scene(mirrors=True)
def primary_school() -> Parts:
    """Two children sit at desks in the class, one raises a hand; the teacher stands before the board."""
    return [
        board(40, 5, 52, 34),
        halo(blue(figures.standing(82, 90, -1, 0.95, arm="M0-41L11-41L19-52")), gap=2),
        big(figures.on_chair(0, 0, 1, 0.62, arm="M0-41L8-47L13-60"), 15, 90, 1.1),
        big(figures.on_chair(0, 0, 1, 0.62, look="tail"), 46, 90, 1.1),
        path("i", "M24 69H36M33 69V88M55 69H67M64 69V88", 4),
    ]


@scene(mirrors=False)
def word_okan() -> Parts:
    """Newcomers of secondary school, their bags on their chairs, sit in class; the teacher shows a new word on the board."""
    def pupil(x: float, arm: str, look: str = "") -> Parts:
        return [figures.on_chair(x, 90, 1, .8, arm=arm, look=look), halo(path("s", f"M{x - 17} 58H{x - 12.5}V70H{x - 17}Z", 4), gap=1.2),
                path("i", f"M{x + 9} 63H{x + 22}M{x + 19} 64V89", 4)]

    return [
        path("o", "M26 4H70V29H26Z", 4), move(signs.SAYS["latin"](), 48, 16.5, 1.15),
        blue(figures.standing(86, 90, -1, .88, arm="M0-41L10-44L17-55")),
        pupil(23, "M0-41L6-50L9-61"), pupil(57, "M0-41L8-33L18-34", "tail"),
    ]
