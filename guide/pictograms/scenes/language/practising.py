"""Practising Dutch outside the lesson, and keeping the own language."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, halo, move, path
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
