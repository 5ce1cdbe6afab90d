"""A baby on the way, worries in the head."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.help.parts import plate


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


# ------------------------------------------------------------ a baby on the way
@scene(mirrors=True)
def call_maternity() -> Parts:
    """A pregnant woman with a hand on her belly phones; a nurse beside a cot with a baby answers."""
    return [
        figures.pregnant(20, 91, 1, 1, look="bun"), path("i", figures.EAR, 6, 20, 91), figures.at_ear(20, 91, 1, 1),
        plate(50, 4, 1.1), blue(figures.standing(82, 91, -1, .95, look="bun", dress=True, arm=figures.EAR), figures.at_ear(82, 91, -1, .95)),
        path("i", "M48 66V90M71 66V90M48 80H71", 4), path("a", "M63 75H55", 7), blue(dot("s", 54, 70, 4.5)),
    ]


@scene(mirrors=True)
def tell_pregnant() -> Parts:
    """A pregnant woman with a hand on her belly tells the doctor, a woman at her desk: a baby."""
    return [
        figures.pregnant(20, 91, 1, .98, look="scarf"),
        signs.bubble(26, 3.5, 36, 27, (28, 31), holds=[dot("s", 51, 13, 5), path("i", "M33 21Q40 24 46 19", 9)]),
        plate(70, 3, 1), blue(figures.bust(76, 42, 70, 9, 14, "bun")), figures.stethoscope(76, 53, .9), props.desk(50, 70, 42, 91),
    ]


@scene(mirrors=True)
def pregnancy_checkup() -> Parts:
    """A pregnant woman lies half up on a bench; the midwife holds a thing on her belly and the baby is seen on the screen."""
    return [
        path("i", "M5 58L16 74H60M12 74V90M56 74V90"), figures.head(17, 52, 7.5, "tail"), path("i", "M22 62L30 67", 11), path("i", "M30 68H58", 8), path("s", "M24 62Q30 48 42 56Q46 62 46 66H28Z", 3),
        blue(path("o", "M36 6H66V32H36Z", 4), path("i", "M51 33V40", 4)), blue(dot("s", 57, 15, 4.5), path("i", "M43 23Q48 26 53 22", 8)),
        blue(figures.standing(82, 90, -1, 1, look="bun", lean=4, arm="M0-41L12-32L24-34")), figures.coat(80, 90, -1), halo(path("s", "M44 52L52 50L54 56L47 59Z", 3), gap=1.5),
    ]


@scene(mirrors=True, bleeds=True)
def pack_birth_bag() -> Parts:
    """A hand puts a baby suit into an open bag; a booklet with a cross and a small cap stick out of it."""
    return [
        path("o", "M12 38H33V66H12Z", 4), path("b", "M17 44H27V54H17Z", 2.5), path("w", "M18 49H26M22 45V53", 2.4), path("o", "M56 64Q56 52 66 52T76 64Z", 4), dot("s", 66, 50, 3),
        hands.holding_hand(64, 8, [path("o", "M36 8L28 14L32 22L37 20V36L34 48H42L45 40L48 48H56L53 36V20L58 22L62 14L54 8Q45 14 36 8Z", 4), path("i", "M45 18v.1M45 26v.1", 4)]),
        halo(path("o", "M5 62H81L76 91H10Z", 5), gap=2.5), path("i", "M26 63V70Q26 77 43 77T60 70V63", 4),
    ]


@scene(mirrors=True)
def declare_birth() -> Parts:
    """At the counter of the town hall a father holds the new baby; the clerk writes the baby on a paper."""
    return [
        figures.with_baby(18, 91, 1, 1.08, look="beard"),
        blue(figures.bust(79, 23, 72, 8.5, 12, "bun")), figures.lanyard(79, 35, .9), props.counter(72, 48, 44, 92),
        halo(path("o", "M48 40H72V70H48Z", 4), gap=2), dot("s", 65, 49, 4), path("i", "M54 57Q59 59 63 54", 7),
        halo(path("a", "M89 47L87 62L78 60", 5.5), path("i", "M68 66L77 52", 3.5), gap=1.5),
    ]


@scene(mirrors=True)
def watch_declare_birth() -> Parts:
    """Above somebody pushes a pram to the counter: right. Below he sits at home beside it, day and night: wrong."""
    pram = [path("i", "M34 25H50Q48 33 42 33T34 25ZM42 25V17Q37 17 36 25M37 38h.1M47 38h.1", 5)]
    return signs.two_ways(
        [pram, path("i", "M62 31V23L60 41M62 31L66 41M62 23L51 24M4 43V30H24V43M14 20V26", 5), dot("s", 61, 10, 6), dot("s", 14, 12, 6)],
        [pram, path("i", "M65 24V33H56V42", 5), path("i", "M4 7H30V29H4ZM17 7V29", 3), dot("s", 63, 14, 6), dot("s", 10.5, 18, 3), path("s", "M25 14A5 5 0 1 0 27 21A5 5 0 0 1 25 14Z", 2)])


@scene(mirrors=True)
def weigh_baby() -> Parts:
    """A baby lies on a scale on a table; the nurse holds a hand at it and the mother stands close, her hand at it too."""
    return [
        figures.standing(13, 91, 1, 1, look="scarf", dress=True, arm="M0-41L10-35L18-39"),
        blue(figures.standing(83, 91, -1, 1, look="bun", dress=True, arm="M0-41L11-35L21-38", lean=3)), figures.badge(83, 91, -1, 1, 3),
        path("o", "M26 76H68V90H26Z", 4), path("o", "M38 75L41 60H55L58 75Z", 4), path("i", "M48 71L51 66", 2.5), path("i", "M31 50Q33 59 48 59T65 50", 4),
        dot("s", 37, 44, 5.5), path("i", "M44 51Q51 53 58 48", 9),
    ]


# ------------------------------------------------------------ worries
@scene(mirrors=True)
def walk_in_daylight() -> Parts:
    """By day a woman and a man walk side by side under the sun, towards a tree."""
    return [
        signs.sun(20, 19, 7, 3), props.tree(60, 46, .85), figures.walking(21, 89, 1, .95, look="scarf", dress=True, arm="M0-41L5-32L10-27"),
        figures.walking(46, 89, 1, 1, arm="M0-41L6-32L12-28", arm2="M0-41L-5-33L-8-28"), path("i", "M5 92H91", 3),
    ]


@scene(mirrors=True)
def tell_one_person() -> Parts:
    """A man tells a helper with a badge that he sits awake in bed under the moon; she has brought him tea."""
    return [
        figures.standing(20, 91, 1, .86, look="beard", arm="M0-41L8-31L15-29"), blue(figures.standing(76, 91, -1, .9, look="tail", dress=True, arm="M0-41L10-33L20-33")), figures.badge(76, 91, -1, .9),
        halo(blue(path("s", "M48 56H56V64H48Z", 3)), gap=1), path("a", "M50 50Q48 47 50 44M55 50Q53 47 55 44", 2.5),
        signs.bubble(5, 3.5, 60, 30, (26, 37), holds=[path("i", "M13 15V30M41 24V30M13 27H41", 3), path("i", "M20 19V22", 6), dot("s", 20, 12.5, 4), path("s", "M18 25V23L34 23.500Q37 24 37 26V27H18Z", 2), props.moon(53, 15, .7, "s")]),
    ]


@scene(mirrors=False)
def talk_to_psychologist() -> Parts:
    """A woman sits and talks with a helper; an interpreter between them says it in her language."""
    return [
        figures.on_chair(16, 91, 1, .92, look="scarf", arm="M0-41L8-31L17-29"), blue(figures.on_chair(81, 91, -1, .92, look="bun", arm="M0-41L7-31L14-29")), figures.badge(81, 91, -1, .92),
        blue(figures.bust(49, 52, 91, 8, 11)), blue(signs.speech(14, 3.5, 42, 28, (48, 39), content="arabic")),
    ]


@scene(mirrors=False)
def own_language_group() -> Parts:
    """Four people sit around a table with cups; the woman who leads the group speaks their own language."""
    return [
        signs.speech(40, 3.5, 42, 28, (61, 35), content="arabic"), figures.bust(34, 48, 74, 8, 11, "scarf"), blue(figures.bust(60, 48, 74, 8, 11, "bun")), figures.lanyard(60, 59, .8), figures.bust(13, 56, 80, 8.5, 11), figures.bust(82, 56, 80, 8.5, 11),
        halo(path("o", "M5 80A43 12 0 1 1 91 80A43 12 0 1 1 5 80Z"), gap=2), path("s", "M26 78H32V84H26ZM40 73H45V78H40ZM62 74H67V79H62Z", 3),
    ]


@scene(mirrors=True)
def comfort_child_night() -> Parts:
    """At night, by the light of a small lamp, a mother sits behind the bed of her child and lays a hand on its head."""
    return [
        props.night(5, 4, 26, 23), path("i", "M77 24H91M84 23V18", 4), path("s", "M79 6H89L92 18H76Z", 3), path("a", "M76 30L73 34M84 30V36", 3),
        figures.bust(56, 36, 76, 10, 15, "tail"), halo(figures.in_bed(6, 91, 1, 78), gap=1.5), halo(path("i", "M44 52L36 58L24 57", 6.5), gap=2),
    ]
