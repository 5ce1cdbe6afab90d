"""Cooking and eating together, playing together."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, dot, halo, path
from guide.pictograms.registry import scene


def pot(x: float, y: float, w: float = 22, h: float = 13) -> Parts:
    """A pot with a rim, its bottom in the middle at x, y."""
    return [path("s", f"M{-w / 2} {-h}H{w / 2}V0H{-w / 2}Z", 3, x, y), path("i", f"M{-w / 2 - 4} {-h}H{w / 2 + 4}", 4, x, y)]


def notes(x: float, y: float) -> Parts:
    """Two notes of music around x, y, 28 wide: somebody sings, or music plays."""
    return [path("i", "M-8 6V-8L3-10V4M12 7V-6L16-2", 3, x, y), dot("s", x - 11, y + 6, 3.6), dot("s", x, y + 4, 3.6), dot("s", x + 9, y + 7, 3.6)]


# ------------------------------------------------------------ cooking and eating
@scene(mirrors=True)
def ask_to_use_kitchen() -> Parts:
    """A father asks the worker with a badge, who has a key in the hand, whether he may cook."""
    return [
        figures.standing(20, 91, 1, .95, look="beard", arm="M0-41L8-32L16-33"),
        blue(figures.standing(80, 91, -1, .95, look="bun", dress=True, arm="M0-41L9-32L16-35")), figures.badge(80, 91, -1, .95), halo(blue(props.key(58, 53, .6, "down")), gap=1.5),
        signs.bubble(28, 3.5, 40, 32, (27, 34), holds=[pot(48, 26), path("a", "M43 9Q41 7 43 5M52 9Q50 7 52 5", 2.5), path("i", "M33 30H63", 3)]),
    ]


@scene(mirrors=True)
def tea_on_a_cloth() -> Parts:
    """Around a cloth on the floor a mother, a child and a father sit; on it stand the teapot, a cup and bread."""
    return [
        figures.bust(48, 44, 76, 7.5, 11), figures.on_floor(13, 88, 1, 1.02, look="scarf", arm="M-2-28L8-19L16-21"), figures.on_floor(83, 88, -1, 1.02, arm="M-2-28L8-19L16-21"),
        halo(path("o", "M27 72H69L82 92H14Z", 4), gap=2), halo(dot("s", 42, 76, 7), path("i", "M48 78L55 72M42 68V66M36 73Q30 76 36 80", 3.5), gap=1.5), path("s", "M60 80H67V87H60Z", 2), path("s", "M27 88Q27 83 33 83T39 88Z", 2),
    ]


@scene(mirrors=True)
def call_for_recipe() -> Parts:
    """At the stove a father stirs in his pot; on the phone the grandmother tells how she makes it."""
    return [
        figures.standing(19, 91, 1, 1, arm=figures.EAR, arm2="M0-41L5-26L25-32"), figures.at_ear(19, 91), path("i", "M46 57L56 64", 3.5),
        pot(60, 72, 24, 12), path("i", "M42 75H82M47 75V90M77 75V90", 5), path("a", "M70 56Q68 53 70 50M76 56Q74 53 76 50", 2.5),
        blue(signs.bubble(44, 4, 48, 36, (33, 38), holds=[figures.head_front(62, 17, 6, "bun"), path("s", "M53 37Q53 26 62 26T71 37Z", 2), path("s", "M76 28H87V36H76Z", 2), path("i", "M69 30L77 24V28", 3)])),
    ]


@scene(mirrors=True)
def child_helps_cooking() -> Parts:
    """At the table a father rolls out the dough, his child on a stool stirs in a bowl."""
    return [
        figures.standing(15, 91, 1, 1.05, look="beard", arm="M0-41L10-32L22-29"), figures.child(82, 80, -1, .78, look="tail", arm="M0-41L7-35L13-37"), path("i", "M73 82H93M76 82V91M90 82V91", 3.5), path("i", "M72 46L64 60", 3.5),
        path("i", "M25 66H76M29 66V90M69 66V90", 5), path("i", "M34 58H48", 7), path("i", "M30 58H52", 3), halo(path("s", "M55 54H73Q72 64 64 64T55 54Z", 3), gap=1),
    ]


@scene(mirrors=True)
def two_families_eat() -> Parts:
    """At one long table a mother and her child eat with a man and his child of another family; the pot stands in the middle."""
    return [
        figures.bust(15, 33, 68, 8.5, 12, "scarf"), figures.bust(35, 47, 68, 6.5, 9), blue(figures.bust(81, 33, 68, 8.5, 12), figures.bust(61, 47, 68, 6.5, 9)),
        halo(pot(48, 67, 15, 10), gap=2), path("a", "M45 49Q43 45 45 41M51 49Q49 45 51 41", 2.5),
        path("i", "M4 71H92M10 71V90M86 71V90", 5), halo(path("o", "M17 60H31Q30 67 24 67T17 60ZM65 60H79Q78 67 72 67T65 60Z", 3), gap=1.5),
    ]


@scene(mirrors=True, bleeds=True)
def draw_a_recipe() -> Parts:
    """A hand draws on a paper what goes into the dish: an onion, an egg, the pot; an onion lies beside it."""
    onion = "M0-9Q9-6 9 1Q9 8 0 8T-9 1Q-9-6 0-9V-14"
    return [
        path("o", "M6 5H62V91H6Z", 5), path("i", onion, 3.5, 21, 27), path("o", "M48 16Q56 26 48 34Q36 26 48 16Z", 3.5), path("i", "M14 42H54", 2.5),
        path("i", "M17 54H43V72H17ZM12 54H48", 3.5), path("s", onion, 3.5, 79, 28, 1.2), path("w", "M79 22V36", 2.2),
        halo(hands.writing_hand(47, 78), gap=2),
    ]


@scene(mirrors=True)
def cook_in_community_house() -> Parts:
    """In a house with a cup on its gable a woman stirs in a big pot; a neighbour beside her brings a bowl."""
    return [
        path("i", "M4 30L48 4L92 30M11 28V90M85 28V90", 4.5), path("s", "M43 14H52V21Q47.500 24 43 21Z", 2), path("i", "M53 15Q56 17 53 19", 2.5),
        figures.standing(24, 90, 1, .84, look="scarf", dress=True, arm="M0-41L10-36L21-43"), path("i", "M42 54L47 62", 3.5),
        pot(50, 73, 18, 12), path("i", "M36 76H66M40 76V90M62 76V90", 4.5), path("a", "M48 50Q46 46 48 43M54 50Q52 46 54 43", 2.5),
        blue(figures.standing(77, 90, -1, .84, arm="M0-41L6-31L13-33"), path("s", "M58 56H69Q68 63 63.500 63T58 56Z", 2)),
    ]


# ------------------------------------------------------------ playing
@scene(mirrors=True)
def watch_play_without_phone() -> Parts:
    """Above a parent and a child throw a ball to each other: right. Below the parent looks at a phone: wrong."""
    return signs.two_ways(
        [figures.small(12, 45), figures.small(62, 45, -1, .75), dot("s", 38, 22, 5)],
        [figures.small(12, 45, arm="M0-21L12-23"), path("o", "M24 12H33V26H24Z", 4), figures.small(62, 45, 1, .75, arm="M0-21L3-11"), dot("s", 48, 38, 5)])


@scene(mirrors=True)
def child_leads_the_game() -> Parts:
    """A child pulls its father by the hand to the ball and the tower of blocks."""
    return [
        figures.walking(20, 90, 1, 1.05, lean=4, arm="M0-41L8-33L17-29"), figures.walking(52, 90, 1, .68, look="tail", lean=3, arm="M0-41L9-36L16-34", arm2="M0-41L-9-42L-19-44"),
        path("s", "M77 79H91V89H77ZM79 66H89V74H79ZM80 54H88V61H80Z", 3), halo(props.football(70, 83, 6.5), gap=1.5), path("i", "M4 92H93", 3),
    ]


@scene(mirrors=True)
def tent_of_a_sheet() -> Parts:
    """Under a sheet with dots that hangs over two chairs a mother and her child sit and play, as in a tent."""
    return [
        path("i", "M18 40V90M18 66H29V90M78 40V90M78 66H67V90", 4), path("o", "M16 18Q48 32 80 18L93 84Q86 80 83 86L77 42Q48 54 19 42L13 86Q9 80 3 84Z", 4),
        path("i", "M24 31h.1M38 36h.1M56 36h.1M71 31h.1M85 62h.1M11 62h.1M48 29h.1", 4),
        figures.on_floor(37, 90, 1, .8, look="scarf"), figures.on_floor(66, 90, -1, .56), path("i", "M4 92H92", 3),
    ]


@scene(mirrors=True)
def mirror_each_other() -> Parts:
    """Music comes from the phone on the floor; a mother and her child dance, a hand on the hip, the other arm the same way."""
    return [
        figures.front(21, 90, .92, dress=True, look="bun", left="M-4-60L-15-50L-7-40", right="M4-60L14-53L24-58"),
        figures.child_front(72, 90, 1.25, look="tail", left="M-2-27L-10-21L-4-14", right="M2-27L9-22L16-25"),
        path("o", "M43 76H53V90H43Z", 3.5), notes(47, 18), path("i", "M4 92H92", 3),
    ]


@scene(mirrors=True)
def grandfather_sings() -> Parts:
    """A grandfather sits with the baby on his lap and sings; his granddaughter on the floor claps along."""
    return [
        figures.on_chair(19, 90, 1, 1.05, look="beard", arm=""), halo(dot("s", 35, 50, 5.5), path("i", "M34 60Q37 64 42 61", 9), gap=2), halo(path("i", "M19 48L26 61L41 64", 6), gap=1.5),
        figures.on_floor(80, 90, -1, .82, look="tail", arm="M-2-28L7-21L15-27"), path("i", "M56 92H93", 3),
        signs.bubble(36, 4, 46, 31, (29, 28), holds=notes(58, 20)),
    ]


@scene(mirrors=True)
def ask_where_to_play() -> Parts:
    """A mother with her child asks the worker, who has a ball under the arm, where there is a slide."""
    return [
        figures.child(12, 91, 1, .5, arm="M0-41L8-38L13-39"), figures.standing(30, 91, 1, .84, look="tail", arm="M0-41L8-32L16-32", arm2="M0-41L-7-32L-11-27"),
        blue(figures.standing(81, 91, -1, .88, look="cap", arm="M0-41L6-31L11-28"), props.football(66, 60, 7)), figures.badge(81, 91, -1, .88),
        signs.bubble(14, 3.5, 52, 29, (35, 35), holds=[path("i", "M23 9V28M31 9V28M23 16H31M23 22H31", 3), path("i", "M31 10Q44 14 56 28", 4), dot("s", 43, 10, 3.5)]),
    ]
