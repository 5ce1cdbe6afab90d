"""A baby on the way, worries in the head."""

from guide.pictograms import figures, props
from guide.pictograms.ink import Parts, blue, halo, move, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def pregnant_and_baby() -> Parts:
    """A midwife lays her hand on the belly of a pregnant woman; beside her stands her husband with their baby in his arms."""
    return [
        figures.with_baby(11, 90, 1, 0.98),
        figures.pregnant(43, 90, 1, 0.98, look="tail"),
        blue(figures.kneeling(78, 90, -1, .9, look="bun", arm="M0-41L9-36L17-40")), figures.coat(78, 102, -1, .9),
        halo(blue(path("i", "M66 65L60 62", 6)), gap=2),
    ]


@scene(mirrors=True)
def worries_in_head() -> Parts:
    """At night a woman sits awake on her bed with her head in her hand."""
    return [
        path("o", "M6 6H40V42H6Z", 4), path("b", "M24 12A10 10 0 1 0 32 30A10 10 0 0 1 24 12Z", 2.5),
        path("i", "M6 60V90M6 79H90M90 70V90", 5), path("i", "M16 70H30", 9),
        figures.seated(54, 91, 1, 1.12, nod=2, look="tail", arm="", lean=3),
        path("w", "M58 48L74 58L69 40", 10), path("i", "M58 48L74 58L69 41", 6.5),
    ]


# ------------------------------------------------------------ help that cannot wait
@scene(mirrors=True)
def not_alone_at_night() -> Parts:
    """At night a man sits on his bed; a friend has come, sits on a chair opposite and gives him tea."""
    return [
        props.night(60, 4, 32, 24),
        path("i", "M5 56V90M42 72V90M5 80H42"), path("i", "M10 72H16", 8),
        figures.seated(23, 93, 1, 1, arm="M0-41L6-29L15-26", nod=3),
        blue(figures.on_chair(79, 90, -1, 1, look="beard", arm="M0-41L9-31L22-31")), halo(blue(path("s", "M47 54H55V62H47Z", 3)), gap=1.5), path("a", "M49 48Q47 45 49 42M54 48Q52 45 54 42", 2.5),
    ]


@scene(mirrors=True)
def child_wants_to_talk() -> Parts:
    """On a bench a boy, his school bag beside him, leans back and phones; somebody with a headset listens to him."""
    return [
        path("i", "M4 69H42M9 69V89M37 69V89", 4), move(props.school_bag(0, 0), 4, 47, .45),
        figures.seated(31, 92, 1, .9, lean=-3, look="cap", arm=figures.EAR), figures.at_ear(28, 92, 1, .9, 2.5),
        blue(figures.bust(76, 36, 72, 9, 15), figures.headset(76, 36, 9, -1)), props.desk(60, 72, 32, 91),
    ]
