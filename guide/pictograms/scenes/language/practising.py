"""Practising Dutch outside the lesson, and keeping the own language."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.language.parts import script, word


@scene(mirrors=False)
def word_notes() -> Parts:
    """A mother sticks a note with a word on the door; another note hangs on the cupboard."""
    def note(x: float, y: float) -> Parts:
        return [blue(path("s", f"M{x} {y}H{x + 25}V{y + 16}H{x}Z", 3)),
                [part._replace(pen="w") for part in word(x + 13, y + 8, .78)]]

    return [
        path("o", "M55 4H92V90H55ZM4 52H38V90H4Z", 4), path("i", "M5 72H37M18 80H24M61 56h.1", 4.5),
        halo(figures.standing(44, 91, 1, 1, look="scarf", dress=True, arm="M0-41L11-43L17-52")),
        note(61, 22), halo(path("i", "M58 40L63 37", 6), gap=1), note(8.5, 54),
    ]


@scene(mirrors=True)
def greet_neighbour() -> Parts:
    """Over the fence a mother, her hand on her heart, and her neighbour, with an open hand, greet each other."""
    return [
        figures.standing(20, 92, 1, 1.15, look="scarf", dress=True, arm=""), halo(path("i", "M20 45L33 58L23 57", 6.5), gap=2),
        blue(figures.standing(74, 92, -1, 1.15, arm="M0-41L9-32L13-40", look="bun"), hands.stopping(58, 45, -1, .9)),
        path("w", "M3 80H93", 26), path("i", "M4 76H92", 4), path("i", "M8 68V89M20 68V89M32 68V89M44 68V89M56 68V89M68 68V89M80 68V89M89 68V89", 6),
    ]


@scene(mirrors=True)
def talk_table() -> Parts:
    """A mother, a father and a neighbour sit around a table and talk about the cup that stands on it."""
    return [
        figures.bust(48, 45, 68, 7.5, 12),
        figures.on_chair(15, 90, 1, 0.86, look="scarf", arm="M0-41L9-33L18-40"),
        blue(figures.on_chair(82, 90, -1, 0.86, look="bun", arm="M0-41L8-33L18-36")),
        props.table(30, 70, 37),
        signs.speech(14, 4, 68, 25, (22, 34), (48, 34), (75, 34), content="cup"),
    ]


@scene(mirrors=True)
def library() -> Parts:
    """Among the shelves of books a mother takes down a book; her child looks in another."""
    return [
        path("i", "M4 4V90M42 4V90M4 4H42M4 31H42M4 58H42M4 86H42", 4),
        path("i", "M11 12V25M18 10V25M26 12V25M36 12L32 25M11 39V52M18 37V52M11 67V79M18 65V79M26 67V79M34 65V79", 4.5),
        figures.standing(83, 90, -1, 0.96, look="scarf", dress=True, arm="M0-41L14-46L32-47"),
        blue(halo(path("s", "M38 38L50 36L52 48L40 50Z", 3), gap=2)),
        path("i", "M50 45H54", 6),
        figures.child(66, 90, -1, 0.55, arm="M0-41L8-32L18-33", look="tail"),
        blue(path("i", "M50 65L56 72L63 68", 4)),
    ]


@scene(mirrors=False)
def practise_phone() -> Parts:
    """The phone in a mother's hand shows a cup and its word; she says the word: cup."""
    return [
        figures.standing(76, 91, -1, .98, look="scarf", dress=True, arm="M0-41L12-24L28-22"),
        props.phone(6, 12, 44, 78), blue(move(signs.SAYS["cup"](), 28, 35, 1.5)), word(27, 60, 1),
        halo(path("i", "M46 69H53M46 76H53", 6), gap=1.5),
        signs.speech(54, 3.5, 38, 23, (70, 28), content="cup"),
    ]


@scene(mirrors=True)
def join_activity() -> Parts:
    """In a garden a man digs, a neighbour waters a plant, and they talk about it."""
    plant = path("i", "M0 9V0M0 2Q-7 1-8-6Q-1-6 0 2Q1-5 8-4Q7 4 0 4", 3.5)
    return [
        figures.standing(17, 90, 1, 0.82, arm="M0-41L4-28L14-33", lean=6),
        path("i", "M30 52L42 76", 4), path("i", "M41 77L45 86", 7),
        blue(figures.standing(84.5, 90, -1, 0.8, arm="M0-41L7-30L14-30", dress=True),
             path("s", "M63 62H73V72H63Z", 3), path("i", "M63 69L58 62", 3.5)),
        path("i", "M57 88V80M57 82Q51 81 50 75Q56 75 57 82Q58 75 64 76Q63 82 57 82", 3),
        path("i", "M36 90H70", 4),
        signs.speech(24, 4, 54, 26, (32, 34), (76, 35), content=plant),
    ]


@scene(mirrors=False)
def own_language() -> Parts:
    """At home a father tells his child a story in his own language."""
    return [
        path("i", "M4 31L48 4L92 31M12 30V90H84V30", 5),
        figures.on_chair(29, 88, 1, 0.82, arm="M0-41L10-33L19-36"),
        figures.on_floor(72, 88, -1, 0.6, look="tail"),
        signs.bubble(44, 27, 35, 27, (40, 44)), script(61, 39, .85),
    ]


# ------------------------------------------------------------ the own language at home
@scene(mirrors=True)
def tell_story_at_night() -> Parts:
    """In the evening a mother sits at the bed of her child and tells about a house under a tree."""
    return [
        props.night(5, 5, 20, 18), figures.in_bed(90, 92, -1, 58),
        figures.on_chair(16, 91, 1, .9, look="scarf", arm="M0-41L9-32L20-29"),
        signs.bubble(36, 4, 54, 36, (27, 36), holds=[props.house(43, 13, 22, 22, 4), path("i", "M76 34V24", 4), circle("o", 76, 18, 6.5, 4)]),
    ]


@scene(mirrors=False)
def book_two_languages() -> Parts:
    """Over a book with an apple a father says the word in his own language and his son says it in Dutch."""
    return [
        figures.bust(27, 47, 80, 9, 14, "beard"), figures.bust(73, 51, 80, 8, 12),
        halo(path("o", "M48 66Q32 60 12 63V90Q32 87 48 92Q64 87 84 90V63Q64 60 48 66V91", 4), gap=2), circle("s", 32, 77, 5, 3), path("i", "M32 72Q32 69 35 68M57 74H76M57 81H70", 3),
        signs.bubble(4, 4, 40, 25, (26, 35)), script(24, 15.500, .85), signs.bubble(52, 4, 40, 25, (70, 40)), word(72, 16.5, .85),
    ]


@scene(mirrors=False)
def play_in_dutch() -> Parts:
    """Two children play with a ball; the other child says a Dutch word, and a mother looks on from a bench."""
    return [
        figures.seated(84, 91, -1, .72, look="scarf", arm="M0-41L6-31L14-29"), path("i", "M70 74H93M90 75V90", 4),
        figures.child(14, 91, 1, .66, look="tail", arm="M0-41L9-38L18-42"), blue(figures.child(54, 91, -1, .66, arm="M0-41L9-38L18-42"), signs.speech(20, 4, 46, 26, (49, 38), content="latin")),
        props.football(34, 58, 6),
    ]


@scene(mirrors=False)
def tell_home_language() -> Parts:
    """At the door of the class a father with his daughter tells the teacher what they speak at home."""
    return [
        path("i", "M62 91V22H92V91", 4), figures.standing(17, 91, 1, .84, look="beard", arm="M0-41L8-31L15-33"), figures.child(39, 91, 1, .56, look="tail", arm="M0-41L4-31L5-22"),
        blue(figures.standing(77, 91, -1, .8, look="bun", arm="M0-41L8-32L15-34")),
        signs.bubble(6, 4, 50, 27, (23, 34), holds=[script(31, 17.500, 1.05)]),
    ]


@scene(mirrors=False)
def children_own_language() -> Parts:
    """On a carpet two children listen to a woman with a book, who reads in their own language."""
    return [
        figures.on_chair(17, 88, 1, .86, look="scarf", arm="M0-41L8-33L15-36"), halo(path("o", "M28 50L37 53L46 50V62L37 65L28 62Z", 3), gap=1), path("i", "M37 53V65", 2.5),
        figures.on_floor(56, 88, -1, .48), figures.on_floor(82, 88, -1, .48, look="tail"), path("i", "M40 91H92", 4),
        signs.bubble(32, 4, 52, 28, (25, 34), holds=[script(58, 18, 1.1)]),
    ]


@scene(mirrors=False)
def watch_keep_own_language() -> Parts:
    """Above a parent speaks the own language with the child: right. Below the parent is silent: wrong."""
    two = [path("i", figures.SMALL_STAND + "M0-21L8-13", 5, 12, 43, .8), path("i", figures.SMALL_STAND, 5, 57, 43, .6), path("i", "M13 14h.1M57 19h.1", 12)]
    return signs.two_ways([two, path("s", "M24 3H56V20H30L22 23Z", 2), [part._replace(pen="w") for part in script(40, 11, 1)]], two)
