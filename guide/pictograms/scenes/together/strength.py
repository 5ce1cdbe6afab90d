"""Showing strength: talent, work, standing up for oneself."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
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


def plant(x: float, y: float, k: float = 1) -> Parts:
    """A small plant with two leaves, standing on x, y."""
    return [path("i", "M0 0V-12", 3.5, x, y, k), path("s", "M0-7Q-9-6-10-14Q-2-14 0-7Q2-14 10-14Q9-6 0-7Z", 2, x, y, k)]


def pot(x: float, y: float, k: float = 1) -> Parts:
    """A cooking pot with two handles, 26 wide, standing on x, y."""
    return [path("s", "M-10-14H10V-4Q10 0 6 0H-6Q-10 0-10-4Z", 2, x, y, k), path("i", "M-13-11H13M-3-18H3", 3.5, x, y, k)]


# ------------------------------------------------------------ talent
@scene(mirrors=True)
def name_each_strength() -> Parts:
    """On the floor a mother tells her son that he plays well with the ball, and he tells her that she cooks well."""
    return [
        figures.on_floor(19, 91, 1, 1.05, look="scarf", arm="M-2-28L8-20L14-25"), figures.on_floor(78, 91, -1, .86, arm="M-2-28L7-20L13-24"),
        signs.bubble(4, 4, 40, 29, (24, 37), holds=props.football(24, 18.5, 9)), signs.bubble(52, 4, 40, 29, (74, 45), holds=pot(72, 27)), path("i", "M4 92H92", 3),
    ]


@scene(mirrors=True)
def show_skill_to_child() -> Parts:
    """A mother paints a flower on a big sheet on an easel; her daughter stands beside it and looks."""
    return [
        figures.standing(18, 91, 1, 1, look="tail", dress=True, arm="M0-41L14-44L24-50"), figures.child(82, 91, -1, .74, look="tail", arm="M0-41L4-32L6-27"),
        path("i", "M42 70L36 90M64 70L70 90M53 14V10", 4), path("o", "M36 14H70V70H36Z", 4),
        circle("s", 54, 36, 4, 2), path("i", "M54 27V29M54 43V46M45 36H47M61 36H63M48 30L49 31M60 30L59 31M48 42L49 41M60 42L59 41", 4.5), path("i", "M54 47V63M54 58L60 53", 3),
        halo(path("i", "M40 44L48 41", 3), gap=1),
    ]


@scene(mirrors=True, bleeds=True)
def make_talent_card() -> Parts:
    """A hand draws on a card what it can do: a sewing machine, with the word below it."""
    return [
        path("o", "M6 8H76V86H6Z", 5), move(props.sewing_machine(0, 0), 15, 18, 1), path("i", "M15 70H40", 4),
        halo(hands.writing_hand(50, 70), gap=2),
    ]


@scene(mirrors=True)
def ask_for_material() -> Parts:
    """A helper with a badge gives a woman a box with a brush, a ruler and balls of wool."""
    return [
        figures.standing(18, 91, 1, 1.02, look="scarf", dress=True, arm="M0-41L7-28L17-29", arm2="M0-41L8-32L19-33"), blue(figures.giving(82, 91, -1, 1.02)), figures.badge(82, 91, -1, 1.02, 5),
        path("i", "M38 50L34 36M46 50L48 34", 3.5), path("i", "M34 36L32 29", 6), dot("s", 54, 48, 6), path("w", "M50 46Q54 44 58 47", 2),
        halo(blue(path("s", "M34 53H60V68H34Z", 3)), gap=1.5), path("w", "M43 59H51", 2.5),
    ]


@scene(mirrors=True)
def teach_someone() -> Parts:
    """A neighbour sits at a sewing machine; a woman stands beside it and shows with her hand how the cloth goes."""
    return [
        figures.standing(83.5, 91, -1, 1, look="scarf", dress=True, arm=""), blue(figures.on_chair(18, 91, 1, .98, arm="M0-41L9-31L22-32")),
        path("i", "M34 75H92M40 75V90M86 75V90", 5), halo(move(props.sewing_machine(0, 0), 36, 41, .9), gap=1.5), blue(path("s", "M50 65H72V69H50Z", 2)), halo(path("i", "M83.500 50L78 60L69 61", 6), gap=1.5),
    ]


@scene(mirrors=True)
def music_at_academy() -> Parts:
    """A teacher plays the guitar and a boy beats a drum with him; music is written on the board."""
    return [
        props.board(10, 4, 50, 25), path("i", "M16 11H54M16 17H54M16 23H54", 2), path("i", "M27 20V9L35 8V18M45 15V7", 2.5), dot("s", 25, 20, 2.8), dot("s", 33, 18, 2.8), dot("s", 43, 16, 2.8),
        figures.child(13, 91, 1, .74, arm="M0-41L7-34L14-38", arm2="M0-41L8-37L15-40"), path("s", "M26 69H48V88H26Z", 3), path("w", "M27 74H47M31 76L37 86L43 76", 2), path("i", "M22 62L33 66M24 59L38 64", 2.5),
        blue(figures.on_chair(80, 91, -1, .98, arm="M0-41L9-31L15-29")),
        halo(blue(path("i", "M62 60L42 46", 3.5), dot("s", 64, 62, 8), dot("s", 71, 67, 9.5)), gap=1.5), dot("p", 65, 62.5, 2.6),
    ]


# ------------------------------------------------------------ being busy
@scene(mirrors=True)
def work_at_home() -> Parts:
    """A father hangs a shirt on the line; the small child gives him a sock."""
    return [
        path("i", "M4 20Q48 27 92 20", 3), path("s", "M54 26H74V50H54Z", 3), path("i", "M51 31L57 28M77 31L71 28", 7), path("w", "M61 25Q64 30 67 25", 2.5), path("s", "M81 24H90V33H89L90 48H86L85.500 36L85 48H81Z", 2),
        figures.standing(38, 91, 1, 1.08, arm="M0-41L10-48L15-58", arm2="M0-41L-7-33L-13-27"), figures.toddler(16, 91, 1),
        halo(path("s", "M24 58H29V66H34V70H24Z", 2), gap=1.2), path("s", "M58 78H88L85 90H61Z", 3), path("w", "M60 83H86", 2),
    ]


@scene(mirrors=True)
def repair_together() -> Parts:
    """A grandfather on his knee repairs the wheel of a small bicycle; his grandson holds it up."""
    return [
        circle("i", 43, 77, 11.5, 4), circle("i", 72, 77, 11.5, 4), path("i", "M43 77L50 58H67L57 77H43M48 52L57 77M43 52H52M72 77L64 50H58", 3.5),
        figures.kneeling(19.500, 91, 1, 1, look="beard", arm="M0-41L6-30L13-29"), halo(path("i", "M30 75L41 77", 4), gap=1.5), path("i", "M29 71L30 78", 3),
        figures.child(87, 91, -1, .8, arm="M0-41L8-40L18-46"), path("i", "M4 92H92", 3),
    ]


@scene(mirrors=True)
def ask_for_task() -> Parts:
    """A father asks a helper with a badge for something to do; she gives him a watering can for the plants."""
    return [
        figures.standing(15, 91, 1, .86, arm="M0-41L7-30L18-31l4-3"), blue(figures.standing(81.500, 91, -1, .86, look="tail", arm="M0-41L10-34L20-36")), figures.badge(81.500, 91, -1, .86),
        signs.bubble(17, 4, 36, 26, (22, 33), holds=plant(35, 27, 1.1)),
        halo(blue(path("s", "M45 56H59V70H45Z", 3), path("i", "M45 66L36 58M48 56Q52 48 58 56", 3.5)), gap=1.5), plant(41, 90, .8), plant(58, 90, .8), path("i", "M30 92H70", 3),
    ]


@scene(mirrors=True)
def tea_for_newcomers() -> Parts:
    """A mother brings tea on a tray to a woman who has just come, with her child and her suitcase."""
    return [
        figures.standing(18, 91, 1, 1, look="scarf", dress=True, arm="M0-41L9-30L19-32"), halo(path("i", "M32 57H54", 4), path("s", "M35 47H41L40 54H36ZM45 47H51L50 54H46Z", 2), gap=1.5),
        blue(figures.standing(72, 91, -1, .98, look="tail", arm="M0-41L6-31L12-30"), figures.child(88, 91, -1, .6, arm="M0-41L5-31L9-28")),
        blue(halo(path("s", "M47 72H61V89H47Z", 3), gap=1.5), path("i", "M51 71V66H57V71", 3)), path("w", "M47 78H61", 2),
    ]


@scene(mirrors=True)
def rest_after_task() -> Parts:
    """A woman sits down on a bench with a glass of tea; her spade leans beside her."""
    return [
        path("i", "M31 36L21 72M25 34L37 38", 4), path("s", "M15 70L27 73.500L23 91H14Z", 3), path("i", "M42 73H92M48 73V90M87 73V90M4 92H36", 4.5),
        figures.seated(58, 91, 1, 1.12, look="bun", arm="M0-41L8-31L15-37"), halo(path("s", "M71 40H79L78 49H72Z", 2), gap=1.5), path("i", "M73 35Q71 32 73 30M77 35Q75 32 77 30", 2),
    ]


# ------------------------------------------------------------ standing up for oneself
@scene(mirrors=False)
def practise_sentence_home() -> Parts:
    """At home a woman practises a Dutch sentence; her son sits behind a box, as if at a desk, and listens."""
    return [
        path("i", "M4 30L48 4L92 30M10 29V90H86V29", 5), figures.standing(27, 88, 1, .86, look="tail", dress=True, arm="M0-41L9-33L2-35"), figures.on_floor(73, 88, -1, .72, arm="M-2-28L7-24L13-24"),
        halo(path("o", "M47 71H61V87H47Z", 3.5), gap=1.5), signs.speech(36, 20, 38, 26, (32, 34), content="latin"),
    ]


@scene(mirrors=True)
def note_name_and_day() -> Parts:
    """At a table a woman writes in her notebook about the official with a badge; the day is marked on the calendar."""
    return [
        figures.on_chair(16, 91, 1, .95, look="scarf", arm="M0-41L9-32L21-32"), path("i", "M28 73H92M34 73V90M87 73V90", 5), halo(path("o", "M36 66L40 62H66L62 69H36Z", 3), gap=1), halo(path("i", "M45 66L37 52", 3), gap=1.2),
        signs.bubble(29, 4, 30, 34, (26, 32), holds=[blue(figures.bust(44, 14, 35.5, 6, 9)), figures.lanyard(44, 23, .7)]), signs.calendar(67, 18, 0, 3, .58),
    ]


@scene(mirrors=True)
def think_before_signing() -> Parts:
    """At a desk a man leaves the pen lying on the paper; he says that he first sleeps on it. The official waits."""
    return [
        figures.standing(17, 91, 1, .95, look="beard", arm="M0-41L9-33L2-35"), blue(figures.on_chair(82, 91, -1, .88, arm="M0-41L9-33L17-34")), figures.badge(82, 91, -1, .88),
        props.desk(35, 68, 34, 91), halo(path("o", "M40 65L44 59H66L62 65Z", 3), gap=1), path("i", "M47 56H58", 3.5),
        signs.bubble(32, 3.5, 52, 29, (26, 26), holds=signs.days(38, 9, 2, 40, 17, night_first=True)),
    ]


@scene(mirrors=True)
def go_with_someone() -> Parts:
    """A woman goes up the stairs to the next door; her buddy goes with her."""
    return [
        path("o", "M66 8H88V50H66Z", 4), path("i", "M71 30h.1", 5), path("s", "M42 90V78H56V66H70V54H92V90Z", 3),
        figures.walking(49, 77, 1, .9, look="scarf", dress=True, arm="M0-41L8-34L15-35"), blue(figures.walking(18, 91, 1, .98, arm="M0-41L8-33L16-35")),
    ]
