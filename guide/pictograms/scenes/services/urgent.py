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
    """At night a man sits on his bed and phones; in the bubble at his phone is who answers him: a woman with a headset."""
    return [
        props.night(5, 4, 30, 22),
        path("i", "M5 58V90M47 74V90M5 82H47"), path("i", "M10 74H42", 8),
        figures.seated(21, 95, 1, 1.05, arm=figures.EAR), figures.at_ear(21, 95, 1, 1.05, 2.5),
        blue(signs.bubble(46, 14, 46, 58, (37, 42)), figures.bust(69, 39, 66, 8, 13), path("i", "M56.500 39A12.500 12.500 0 0 1 81.500 39", 3), path("i", "M57 38V43M81 38V43", 6)),
    ]


@scene(mirrors=True)
def service_1712() -> Parts:
    """A woman phones and tells that somebody shouts at another, who sits and hides her face; a man with a headset listens."""
    return [
        signs.speech(36, 4, 56, 48, (30, 30), content=[]),
        figures.standing(14, look="scarf", dress=True, arm=figures.EAR),
        figures.at_ear(11),
        figures.standing(46, 48, 1, .6, arm="M0-41L-8-34L-3-26", legs="M0-26L-7-4h2M0-26L8-4h2", lean=5),
        path("i", "M61 11L68 8M61 16H69M60 21L66 25", 3),
        figures.on_floor(82, 48, -1, .6, arm="M-2-28L9-28L7-39", nod=5),
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
    """In his house an old man sits with a cup of tea and phones; in another house a woman with a headset listens to him."""
    return [
        path("i", "M4 33L25 8L46 33M50 33L71 8L92 33M7 34V90H43V34M53 34V90H89V34", 4),
        figures.on_chair(22, 87, k=.8, look="beard", arm=figures.EAR), figures.at_ear(22, 87, 1, .8, 2.5),
        blue(figures.bust(71, 40, 72, 8, 13), figures.headset(71, 40, 8, -1)), path("i", "M57 72H85", 5),
    ]


@scene(mirrors=True)
def service_bed_tonight() -> Parts:
    """In the evening a helper with a blanket in the arms goes with a mother and her child to an empty bed under the moon in the window."""
    return [
        path("s", "M62 4H92V29H62Z", 4), path("p", "M78 8A8.5 8.5 0 1 0 84 20A8 8 0 0 1 78 8Z", 2),
        path("i", "M92 48V88M58 66V88M58 81H92", 5), path("s", "M61 71H75V78H61Z", 6),
        path("i", "M81 72H85", 13), path("w", "M81 72H85", 5),
        figures.child(8.5, k=0.5, arm="M0-41L7-39L14-43"),
        figures.standing(23, k=0.86, look="scarf", dress=True, arm="M0-41L6-32L11-28", arm2="M0-41L-5-33L-9-27"),
        blue(figures.standing(43, k=0.9, look="bun", arm="")), figures.badge(43, 90, 1, .9),
        halo(blue(path("s", "M43 57H54V67H43Z", 4)), gap=1.5), path("w", "M43 62H54", 2),
    ]


@scene(mirrors=True)
def service_card_stop() -> Parts:
    """A woman phones with her bank card in her hand; a man with a headset answers: the card gets a padlock."""
    return [
        figures.standing(15, 91, 1, .95, look="scarf", dress=True, arm=figures.EAR), figures.at_ear(12, 91, 1, .95),
        blue(signs.speech(37, 4, 55, 39, (72, 52), content=[])), path("s", "M44 12H74V33H44Z", 3), path("w", "M43 18H75", 3),
        halo(path("s", "M65 24H81V36H65Z", 3), path("i", "M68 22V18A5 5 0 0 1 78 18V22", 3), gap=1.5), path("w", "M73 28V31", 3),
        blue(figures.bust(72, 64, 91, 8, 14), figures.headset(72, 64, 8, -1)),
    ]


@scene(mirrors=True)
def service_doc_stop() -> Parts:
    """A man phones; in the blue bubble at his phone his card, with a large photo, gets a padlock."""
    return [
        figures.standing(17, 91, 1, 1, look="beard", arm=figures.EAR), figures.at_ear(17, 91, 1, 1),
        blue(signs.speech(41, 6, 51, 62, (33, 34), content=[])), path("o", "M49 18H84V42H49Z", 4), dot("s", 60, 25.5, 4), path("s", "M53.500 37Q53.5 31 60 31T66.5 37Z", 2), path("i", "M72 27H78", 3),
        halo(path("s", "M62 43H86V61H62Z", 3), path("i", "M67 41V36A7 7 0 0 1 81 36V41", 4), gap=2), path("w", "M74 49V55", 4),
    ]
