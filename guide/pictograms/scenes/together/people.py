"""People and places, faith and feasts, two worlds."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.language.parts import script, word


@scene(mirrors=True)
def meet_people() -> Parts:
    """A mother and child bring a cake; a neighbour in her open door holds out both hands for it."""
    return [
        path("i", "M61 90V18H92V90", 5), blue(figures.receiving(81, 90, -1, 0.95, look="bun")),
        figures.child(11, 90, 1, 0.62), figures.standing(28, 90, 1, 1.05, look="scarf", dress=True, arm="M0-41L7-30L17-31"),
        halo(path("i", "M39 58H55", 4), path("s", "M41 44H53V54H41Z", 3), gap=2), path("w", "M40 49.500H54", 2.2), path("i", "M47 37V41", 4.5),
    ]


@scene(mirrors=True)
def welcome_places() -> Parts:
    """In the wide open door of a house of meeting, with a cup above it, a woman opens her hands to a father and his child."""
    return [
        path("s", "M34 32L64 4L93 32Z", 4), path("i", "M40 34V90M89 34V90", 5), path("p", "M59 16H69V23Q64 27 59 23Z", 2), path("w", "M71 18Q75 20 70 22", 2.5),
        blue(figures.receiving(70, 90, -1, .85, dress=True, look="bun")), path("i", "M4 92H92", 3),
        figures.standing(11, 90, 1, 0.9, arm="M0-41L5-31L9-27"), figures.child(28, 90, 1, 0.54, arm="M0-41L-7-36L-11-32"),
    ]


@scene(mirrors=True)
def faith_and_feasts() -> Parts:
    """Under a string of festive flags a grandfather and his grandson sit on the floor at a meal and lift their open hands to pray."""
    return [
        path("i", "M3 6Q48 20 93 6", 2.5), blue(path("s", "M11 9L22 12L15 20ZM33 13.500L44 14.500L38 23ZM53 14.500L64 13.500L59 23ZM75 12L86 9L82 19Z", 2)),
        figures.on_floor(15, 90, 1, 1.12, arm="M-2-28L8-21L14-34l3-4", look="beard"), figures.on_floor(80, 90, -1, .9, arm="M-2-28L8-21L14-34l3-4"),
        path("i", "M4 92H92", 3.5), blue(path("s", "M39 78H57Q56 87 48 87T39 78Z", 3), path("i", "M45 71Q42 68 45 65M51 71Q48 68 51 65", 3)),
    ]


@scene(mirrors=True)
def two_worlds() -> Parts:
    """Between his house and the world outside a boy stands with his mother's hand in one hand, and the hand of a friend with a football in the other."""
    return [
        path("i", "M4 29L26 7L50 31M9 28V90H92"),
        figures.standing(21, 88, 1, .86, look="scarf", dress=True, arm="M0-41L9-32L20-28"),
        figures.child_front(51, 88, 1.15, left="M-2-27L-13-24", right="M2-27L13-24"),
        blue(figures.child(81, 88, -1, .76, look="cap", arm="M0-41L9-36L18-37", arm2="M0-41L-4-32"), props.football(87, 65, 6)),
    ]


# ------------------------------------------------------------ meeting people
@scene(mirrors=True)
def tea_two_families() -> Parts:
    """On the floor two fathers drink tea; the teapot stands on the tray between them and their two small children play behind it."""
    return [
        figures.small(40, 62, 1, .85, arm="M0-21L9-16"), blue(figures.small(57, 62, -1, .85, arm="M0-21L9-16")),
        figures.on_floor(17, 91, 1, 1.02, arm="M-2-28L7-22L13-27"), blue(figures.on_floor(79, 91, -1, 1.02, look="beard", arm="M-2-28L7-22L13-27")),
        halo(path("s", "M29 60H35L34.500 66H29.500ZM61 60H67L66.500 66H61.500Z", 2), gap=1),
        halo(path("i", "M35 89H61", 4), path("s", "M43 75H53Q56 84 51 85H45Q40 84 43 75Z", 2), path("i", "M48 73V72M54 79L59 75", 3.5), gap=1.5),
    ]


@scene(mirrors=True)
def talk_at_school_gate() -> Parts:
    """Before the school a mother with her hand on her heart and a father with an open hand greet each other; their two children play between them."""
    return [
        path("o", "M30 33V15L49 4L68 15V33Z", 4), path("s", "M44 33V21H54V33Z", 3), path("i", "M36 21h.1M62 21h.1", 6),
        figures.small(40, 78, 1, .85, legs=figures.SMALL_WALK, arm="M0-21L9-17"), blue(figures.small(59, 78, -1, .85, legs=figures.SMALL_WALK, arm="M0-21L9-17")),
        figures.standing(14, 91, 1, .98, look="scarf", dress=True, arm=""), halo(path("i", "M14 51L24 61L16 62", 6), gap=2), blue(figures.standing(83, 91, -1, .98, arm="M0-41L8-31L13-35"), hands.stopping(70, 55, -1, .8)),
    ]


@scene(mirrors=True)
def ask_who_went_before() -> Parts:
    """A young man with a paper asks; an older man with a stick, who knows the way, tells him which bus."""
    return [
        figures.standing(17, 91, 1, .84, arm="M0-41L7-31L14-35"), halo(path("o", "M27 56H38V70H27Z", 3), gap=1), move(signs.SAYS["question"](), 18, 16, .9),
        blue(figures.standing(68, 91, -1, .84, look="beard", arm="M0-41L8-33L16-38", arm2="M0-41L-8-31L-14-27"), path("i", "M80 67V89", 4)),
        blue(signs.speech(46, 4, 46, 26, figures.mouth(68, 91, -1, .84), content="bus")),
    ]


@scene(mirrors=True)
def walk_with_group() -> Parts:
    """Two women and a man walk together along the trees, as every week."""
    return [
        props.tree(51, 2, .8), move(props.tree(0, 0), 4, 8, .55, thinnest=2.5),
        figures.walking(17, 91, 1, .92, look="scarf", dress=True), blue(figures.walking(45, 91, 1, .92, look="tail", dress=True), figures.walking(73, 91, 1, .96)), path("i", "M3 92.500H93", 3),
    ]


# ------------------------------------------------------------ places
@scene(mirrors=True, bleeds=True)
def draw_own_map() -> Parts:
    """A hand draws the way between our house, the tree of the park, the bus and the place of the cup."""
    return [
        path("o", "M4 8H86V86H4Z", 5), props.house_solid(12, 15, 19, 18), move(props.tree(0, 0), 57, 14, .48, thinnest=2.5), move(signs.SAYS["bus"](), 23, 68, 1),
        path("i", "M22 41V48Q22 53 27 53H56Q62 53 62 48V44M23 56V54", 3), halo(hands.writing_hand(57, 64), gap=2),
    ]


@scene(mirrors=True)
def parents_play_corner() -> Parts:
    """On the floor a mother and a father sit near each other, each with a small child; the children build with blocks. Toys stand on the shelf."""
    return [
        path("i", "M18 28H78", 4.5), props.football(34, 19, 6.5), path("s", "M52 14H66V25H52Z", 2),
        figures.on_floor(14, 91, 1, .98, look="scarf", arm="M-2-28L6-22L11-24"), blue(figures.on_floor(82, 91, -1, .98, arm="M-2-28L6-22L11-24")),
        figures.toddler(38, 76, 1), blue(figures.toddler(59, 76, -1)), path("s", "M41 82H48V89H41ZM51 82H58V89H51Z", 2),
    ]


@scene(mirrors=True)
def coffee_neighbourhood_house() -> Parts:
    """Behind a counter a woman pours coffee from a pot; a man with a child takes the cup."""
    return [
        blue(figures.bust(75, 34, 66, 9, 13, "bun")), props.counter(66, 43, 49, 92), figures.child(12, 91, 1, .58, arm="M0-41L8-40L14-41"), figures.standing(29, 91, 1, 1.02, arm="M0-41L7-31L15-32", arm2="M0-41L-5-32L-9-26"),
        blue(halo(path("s", "M52 33H62L64 50H50Z", 2), path("i", "M51 36L45 39M63 37Q69 40 63 46M55 29H59", 3.5), gap=1.5)), halo(path("s", "M43 54H53V59Q53 62 50 62H46Q43 62 43 59Z", 2), gap=1),
    ]


@scene(mirrors=True)
def give_away_shop() -> Parts:
    """At a rack with clothes a mother holds a small coat before her child, to see whether it fits."""
    def coat(x: float) -> Parts:
        return path("s", f"M{x - 5} 27L{x} 23L{x + 5} 27L{x + 9} 41L{x + 5} 42L{x + 7} 64H{x - 7}L{x - 5} 42L{x - 9} 41Z", 2)

    return [
        path("i", "M60 16H92M62 16V90M90 16V90", 4), path("i", "M76 17V22", 3), coat(76),
        figures.standing(13, 91, 1, 1.04, look="scarf", dress=True, arm="M0-41L7-29L15-30"), figures.child(48, 91, -1, .82, look="tail", arm="M0-41L4-32L4-25"),
        blue(halo(path("s", "M29 58L34 55L39 58L42 68L39 69L40 82H28L29 69L26 68Z", 2), gap=1.5)), path("w", "M34 60V81", 2),
    ]


@scene(mirrors=True)
def chair_ready() -> Parts:
    """A woman at a table opens her hand to a man who comes in again; a chair and a cup stand ready for him."""
    return [
        figures.walking(17, 91, 1, .98, arm="M0-41L6-32L12-30"), blue(figures.standing(81.500, 91, -1, .98, look="tail", dress=True, arm="M0-41L8-34L16-40")), props.desk(58, 66, 33.5, 91),
        path("i", "M37 44V90M37 70H52V90", 5), blue(halo(path("s", "M59 54H68V60Q68 63 65 63H62Q59 63 59 60Z", 2), gap=1.5)),
    ]


# ------------------------------------------------------------ faith, feasts, customs
@scene(mirrors=True)
def candle_and_photo() -> Parts:
    """An old woman sits quietly at a small table with a candle and the photo of somebody far away."""
    return [
        figures.on_chair(19, 91, 1, 1.08, look="scarf", arm="M0-41L7-30L14-26", nod=1), path("i", "M46 70H92M52 70V90M86 70V90", 5),
        path("s", "M52 50H60V68H52Z", 2), blue(halo(props.flame(56, 46, 1.1), gap=1)), path("o", "M68 34H90V67H68Z", 4), figures.tiny(79, 62, 22),
    ]


@scene(mirrors=True)
def small_feast() -> Parts:
    """A mother and her child sit at a table with sweets and a blue star of light; on the phone the grandfather looks on."""
    return [
        path("i", "M48 3V9", 2.5), blue(path("s", "M48 9L52 17L61 18L54 24L56 33L48 28L40 33L42 24L35 18L44 17Z", 2)),
        figures.bust(21, 40, 70, 9, 14, "scarf"), figures.bust(74, 46, 70, 8, 12), props.table(4, 72, 88, 91),
        halo(path("o", "M43 43H54Q56 43 56 45V67Q56 69 54 69H43Q41 69 41 67V45Q41 43 43 43Z", 3.5), gap=1), figures.tiny(48.500, 62, 14), path("i", "M47 65.500H50", 2), halo(path("s", "M63 64H85L82 70H66Z", 2), dot("s", 69, 61, 3.2), dot("s", 75, 59, 3.2), dot("s", 80, 61, 3.2), gap=1.2),
    ]


@scene(mirrors=True)
def invite_to_feast() -> Parts:
    """In our room with a laid table a mother opens her hands; a neighbour comes in through the door with flowers."""
    return [
        path("i", "M64 90V10H92V90", 5), path("i", "M4 66H26M8 66V90M22 66V90", 5), path("s", "M5 56H25L22 63H8Z", 2), path("i", "M11 51Q9 48 11 45M18 51Q16 48 18 45", 2.5),
        figures.receiving(36, 91, 1, .96, look="scarf", dress=True), blue(figures.standing(84, 91, -1, .94, arm="M0-41L6-31L12-29")),
        halo(blue(path("i", "M71 80V54M71 68Q66 67 64 62M71 68Q76 67 78 63", 2.5), dot("s", 71, 44, 4), dot("s", 71, 54, 4), dot("s", 66, 49, 4), dot("s", 76, 49, 4)), gap=1.2), dot("p", 71, 49, 2.5),
    ]


@scene(mirrors=True)
def go_to_prayer_house() -> Parts:
    """A father and his son come to an open door with a lamp; before the threshold stand shoes in a row."""
    return [
        path("i", "M50 90V44Q50 14 71 8Q92 14 92 44V90", 5), path("a", "M71 12V27", 2.5), signs.sun(71, 36, 4.5, 2.5), blue(path("s", "M56 89V80H61Q63 84 70 85V89ZM73 89V80H78Q80 84 87 85V89Z", 2)),
        figures.walking(17, 91, 1, 1, look="beard", arm="M0-41L8-32L12-26"), figures.child(37, 91, 1, .64, legs=figures.WALK, arm="M0-41L-8-36L-12-39"),
    ]


@scene(mirrors=True)
def word_saint_nicholas() -> Parts:
    """A child's shoe stands ready with a carrot and an orange in it, for the feast of children in December."""
    return [
        dot("s", 47, 56, 9), blue(path("s", "M22 60L17 28Q23 21 30 28L32 60Z", 3), path("i", "M23 25L16 12M24 23V8M25 25L33 11", 4)),
        halo(path("s", "M12 56H40V68Q60 68 70 76Q78 82 76 90H12Z", 4), gap=1.5), path("w", "M43 73L48 68M50 75L56 70", 2.5), path("w", "M12 83H77", 2.5),
    ]


@scene(mirrors=True)
def word_carnival() -> Parts:
    """A child with a mask and a pointed hat laughs."""
    return [
        figures.face("happy", 48, 61, .86), path("s", "M30 31L48 3L66 31Q48 25 30 31Z", 3), path("w", "M40 21H56M44 13H52", 3),
        path("s", "M22 52Q35 44 48 51Q61 44 74 52Q73 65 62 65Q52 65 48 58Q44 65 34 65Q23 65 22 52Z", 2), dot("p", 36, 56, 4.5), dot("p", 60, 56, 4.5), dot("s", 36.500, 56.500, 2), dot("s", 60.500, 56.500, 2),
    ]


# ------------------------------------------------------------ two worlds
@scene(mirrors=True)
def teach_each_other() -> Parts:
    """At the table a mother shows her son how she kneads dough; he shows her something on the phone."""
    return [
        figures.standing(16, 91, 1, 1, look="scarf", dress=True, arm="M0-41L8-33L18-35"), figures.child(84, 91, -1, .84, arm="M0-41L8-37L16-42"), path("i", "M28 74H92M34 74V90M86 74V90", 5),
        halo(path("s", "M30 59H56L52 72H34Z", 2), gap=1), path("o", "M35 58Q43 48 51 58Z", 3), path("i", "M34 56L39 55", 6), halo(path("o", "M59 43H70V62H59Z", 3.5), gap=1), path("i", "M62.500 49H66.500", 2),
    ]


@scene(mirrors=True)
def tell_about_school() -> Parts:
    """On the way home a child with a school bag tells its mother about the class: the teacher at the board."""
    return [
        figures.walking(22, 91, 1, 1, look="scarf", dress=True, arm="M0-41L9-33L14-24"), figures.child(49, 91, 1, .7, legs=figures.WALK, arm="M0-41L-9-36L-15-33"),
        signs.bubble(42, 4, 50, 34, (55, 44), holds=[path("o", "M50 11H72V27H50Z", 3), path("i", "M55 21L59 15L63 21M66 15V21", 2), blue(figures.small(81, 34.500, -1, .58, arm="M0-21L11-24"))]), path("i", "M4 92.500H92", 3),
    ]


@scene(mirrors=True)
def keep_and_try() -> Parts:
    """A mother and her son stand at a sheet in two halves; she puts her hand at the teapot of home, he at the bicycle of here."""
    return [
        path("o", "M24 6H72V62H24ZM48 6V62", 4), path("s", "M30 22H40Q43 33 38 34H32Q27 33 30 22Z", 2), path("i", "M35 20V18M41 26L45 22", 3),
        circle("i", 54.500, 31, 3.8, 2.5), circle("i", 65.500, 31, 3.8, 2.5), path("i", "M54.500 31L58 23H64L60.500 31ZM65.500 31L62.500 19H60", 2),
        figures.standing(13, 91, 1, 1.02, look="scarf", dress=True, arm="M0-41L8-36L13-42"), hands.mitten(27, 48), figures.teen(83, 91, -1, arm="M0-41L8-40L13-50"), hands.mitten(71, 49, -1),
    ]


@scene(mirrors=False, bleeds=True)
def make_own_book() -> Parts:
    """A hand draws in a book of folded paper: a house on each page, with a word in our own script and a word in Dutch."""
    return [
        path("o", "M48 20Q30 12 5 16V80Q30 76 48 84Q66 76 91 80V16Q66 12 48 20V84", 5), props.house_solid(17, 25, 19, 18), script(26, 62, .85), props.house(55, 25, 18, 17, 3.5), word(67, 55, .68),
        halo(hands.writing_hand(74, 70), gap=2),
    ]


@scene(mirrors=True)
def teen_corner() -> Parts:
    """Behind a curtain a girl sits in her own corner with headphones and a book; a drawing hangs on the wall."""
    return [
        path("i", "M4 8H92", 4.5), path("o", "M8 10H31Q25 50 33 90H8Z", 4), path("i", "M16 12Q15 50 17 88M24 12Q20 50 25 88", 2.5),
        path("o", "M68 18H88V36H68Z", 3.5), signs.sun(78, 27, 3.5, 2.2), figures.on_floor(55, 91, 1, 1.12, look="tail", arm="M-2-28L8-22L15-25"), path("w", "M54 43V33", 3), circle("w", 54, 46, 3.8, 2.8),
        halo(move(signs.SAYS["book"](), 76, 59, .85), gap=1.5), path("i", "M36 92H92", 3),
    ]


@scene(mirrors=True)
def talk_all_three() -> Parts:
    """A father, his son and a helper with a badge sit at one table; the son himself tells what he likes: football."""
    return [
        figures.bust(48, 49, 70, 8, 12), figures.on_chair(14, 91, 1, .9, arm="M0-41L9-32L17-33"), blue(figures.on_chair(83, 91, -1, .9, look="scarf", arm="M0-41L9-32L17-33")), figures.badge(83, 91, -1, .9),
        props.table(28, 72, 41, 91), signs.bubble(28, 3.500, 42, 29, (49, 38), holds=props.football(49, 18, 8.5)),
    ]
