"""Who helps or listens at once: emergency services, helplines, a bed for tonight."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def service_112() -> Parts:
    """A firefighter with a helmet and a hose sprays water on the burning roof of a house; an ambulance stands behind him."""
    return [
        props.ambulance(2, 64, .54),
        path("s", "M68 44Q60 35 69 25Q70 32 73 31Q71 16 83 6Q83 18 89 25Q95 35 90 44Z", 3), props.house(65, 46, 27.5, 44, 4.5),
        path("s", "M74 90V76Q74 69 79 63Q84 69 84 76V90Z", 3), path("i", "M56 59Q50 68 51 78Q51 89 42 89", 4),
        blue(figures.standing(42, 90, 1, .82, arm="M0-41L9-35L15-36"), path("i", "M34 35H51", 3.5), path("s", "M36 34Q36 26 43 26T50 34Z", 3)),
        halo(path("i", "M55 60L60 53", 6), gap=1.5), halo(path("a", "M63 47Q65 34 81 31M66 51Q69 43 83 40", 3.5), gap=2),
    ]


@scene(mirrors=True)
def service_police() -> Parts:
    """A police officer with a cap stands by the police car with its light on and listens to a woman."""
    return [
        blue(path("s", "M4 82V64L11 60L17 47H38V82Z", 5), path("i", "M26 41V40", 8),
             path("i", "M16 37L11 32M26 32V26M36 37L40 32", 3)),
        path("p", "M20 53H29V60H17Z", 2), path("w", "M5 70H41", 4),
        dot("s", 16, 83, 7.5), dot("p", 16, 83, 3),
        path("p", "M44 38H64V92H44Z", 3),
        blue(figures.front(54, k=0.88), path("i", "M45 18H63", 3.5), path("s", "M46 14Q42 8 54 7T62 14Z", 3)),
        path("w", "M46 14.500H62M50 56H58", 2.2), dot("p", 57.5, 42, 2),
        figures.standing(84, m=-1, k=0.95, look="scarf", dress=True, arm="M0-41L5-31L13-34"),
    ]


@scene(mirrors=True)
def service_listening_night() -> Parts:
    """At night a man sits on his bed and phones; far away a woman with a headset listens."""
    return [
        props.night(14, 4, 30, 20),
        path("i", "M4 60V88M4 80H34V88", 5), path("i", "M9 72H24", 9),
        figures.seated(17, 88, k=0.92, nod=2, arm=figures.EAR),
        figures.at_ear(18, 88, 1, 0.92, 3),
        path("i", "M48 4V92", 2),
        blue(figures.on_chair(81, m=-1, arm="M0-41L8-31L18-33"), figures.headset_side(81, 90, -1)),
        path("i", "M53 63H65M56 63V88"),
    ]


@scene(mirrors=True)
def service_1712() -> Parts:
    """A woman phones and tells that someone hits another person; a man with a headset listens."""
    return [
        signs.speech(36, 4, 56, 48, (30, 30), content=[]),
        figures.standing(14, look="scarf", dress=True, arm=figures.EAR),
        figures.at_ear(11),
        figures.standing(53, 48, 1, .56, arm="M0-41L11-49L22-48", legs="M0-26L-7-4h2M0-26L8-4h2", lean=3),
        figures.on_floor(81, 48, -1, .5, arm="M-2-28L11-33L13-45", nod=4),
        path("i", "M71 15L73 11M76 18L80 15", 2.5),
        blue(figures.bust(74, 67, 92, 7.5, 14), figures.headset(74, 67, 7.5, -1)),
    ]


@scene(mirrors=True)
def service_awel() -> Parts:
    """A girl sits on the floor with a phone and tells that she is sad; a woman with a headset listens."""
    sad = [circle("o", 0, 0, 9, 3), path("i", "M-3.500-2h.1M3.500-2h.1", 3.5), path("i", "M-4 5Q0 1 4 5", 3)]
    return [
        figures.on_floor(18, 90, 1, 0.76, look="tail", arm="M-2-28L13-25L9-36"),
        figures.at_ear(17, 90, 1, 0.8, 15),
        signs.speech(18, 4, 38, 35, (31, 52), content=sad),
        blue(figures.on_chair(80, m=-1, arm="M0-41L6-31L16-32"), figures.headset_side(80, 90, -1)),
    ]


@scene(mirrors=True)
def service_tele_onthaal() -> Parts:
    """An old man on a chair talks on the phone, and far away a woman with a headset listens to him."""
    return [
        figures.on_chair(19, 88, k=1.15, look="beard", arm=figures.EAR),
        figures.at_ear(19.5, 88, 1, 1.15, 2.5),
        path("i", "M53 4V92", 2),
        blue(figures.bust(76, 29, 68, 9, 16), figures.headset(76, 29, 9, -1)), path("w", "M68 55V66M84 55V66", 2.4),
        props.desk(59, 68, 33),
    ]


@scene(mirrors=True)
def service_bed_tonight() -> Parts:
    """In the evening a helper shows an empty bed to a mother and her child."""
    return [
        path("s", "M62 4H92V29H62Z", 4), path("p", "M78 8A8.5 8.5 0 1 0 84 20A8 8 0 0 1 78 8Z", 2),
        path("i", "M92 48V88M54 66V88M54 81H92", 5), path("s", "M57 71H72V78H57Z", 6),
        path("i", "M79 72H84", 13), path("w", "M79 72H84", 5),
        blue(figures.standing(43, m=-1, k=0.9, arm="", arm2="M0-41L-10-38L-20-39")),
        figures.badge(43, 90, -1, 0.9),
        figures.walking(11.5, k=0.86, look="scarf", dress=True, arm="M0-41L5-31L12-28"),
        figures.child(27, k=0.56),
    ]
