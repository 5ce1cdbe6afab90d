"""The social worker, letters, appointments."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, dot, halo, ink, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.help.parts import day


def _half(x: float, base: float, r: float) -> Parts:
    """Head and shoulders on a photo or a paper, 4 r wide and about 4 r high."""
    return [dot("s", x, base - 3.3 * r, r), path("s", f"M{-1.6 * r} 0Q{-1.6 * r} {-1.7 * r} 0 {-1.7 * r}T{1.6 * r} 0Z", 2, x, base - 1)]


@scene(mirrors=True)
def ask_social_worker() -> Parts:
    """A man at a desk asks a helper with a badge and a computer about a house."""
    return [
        figures.on_chair(15, k=0.92, arm="M0-41L7-32L17-36"),
        blue(figures.on_chair(81.5, m=-1, k=0.92, look="bun", arm="M0-41L9-33L18-36")),
        figures.badge(81.5, 90, -1, 0.92),
        props.desk(36, 65, 37),
        props.computer(49, 40),
        signs.speech(33, 4, 34, 27, (25, 30), content="house"),
    ]


@scene(mirrors=True)
def family_chooses() -> Parts:
    """A family sits at a table: the child holds the card with the house up high, the other cards stay on the table."""
    return [
        figures.bust(13, 30, 64, 7, 8),
        figures.bust(83, 30, 64, 7, 8, "scarf"),
        figures.bust(48, 38, 64, 6.5, 8), path("i", "M43 56L31 47L35 30M53 56L65 47L61 30", 4.5),
        path("o", "M10 64H86L92 90H4Z", 4),
        path("i", "M19 70H36V84H19ZM60 70H77V84H60Z", 2.5), move(signs.SAYS["bus"](), 27.5, 77, .45), move(signs.SAYS["book"](), 68.5, 77, .5),
        path("q", "M35 6H61V27H35Z", 4), blue(props.house_solid(41, 10, 14, 14)),
    ]


@scene(mirrors=True)
def ask_appointment() -> Parts:
    """At the open door of his office a helper is asked by a mother for a day on the calendar."""
    return [
        path("i", "M58 88V27H91V88", 5),
        blue(figures.standing(76, 89, -1, 0.82, arm="M0-41L9-34L15-38")), figures.badge(76, 89, -1, 0.82),
        figures.standing(24, 91, 1, 0.7, look="scarf", dress=True, arm="M0-41L10-34L18-41"),
        signs.bubble(6, 3.5, 44, 31, (33, 40), holds=[move(day(0, 0), 16.5, 6.8, 0.77)]),
    ]


@scene(mirrors=True, bleeds=True)
def draw_questions() -> Parts:
    """A hand draws what it wants to ask in a notebook: a house, a bed, a child."""
    return [
        path("o", "M4 12H80V90H4Z"), path("i", "M16 6V17M30 6V17M44 6V17M58 6V17M72 6V17", 4),
        props.house_solid(10, 23, 24, 24),
        path("i", "M44 23V42M72 31V42M44 38H72", 4), path("i", "M50 32h2", 6), path("s", "M59 31H70V36H59Z", 3),
        figures.tiny(22, 84, 26),
        hands.writing_hand(40, 86, pen="a"),
    ]


@scene(mirrors=True)
def take_letters() -> Parts:
    """A father puts an envelope into a folder full of letters."""
    return [
        figures.standing(18, 90, 1, 1.1, arm="M0-41L9-45L22-43", lean=2),
        path("o", "M54 18H70V60H54Z", 4), props.paper(70, 27, 20, 30),
        halo(move(props.envelope(0, 0), 38, 26, 0.62), gap=2),
        hands.mitten(43, 43),
        blue(halo(path("s", "M38 54H56L60 60H92V84H38Z", 4))),
        path("w", "M50 73H78", 3),
        path("i", "M37 89H93", 4),
    ]


@scene(mirrors=True)
def write_agreement() -> Parts:
    """A helper writes on a large paper what the man does and what she does herself, and he watches."""
    return [
        blue(figures.bust(70, 17, 80, 9, 18, "bun")), figures.bust(23, 17, 80, 9, 16), figures.lanyard(67, 30, 1.1),
        halo(path("o", "M18 42H66V92H18Z", 4.5), gap=2),
        _half(30, 64, 4), path("i", "M42 54H57M42 61H52", 3), blue(_half(30, 86, 4), path("i", "M42 76H53M42 83H46", 3)),
        halo(path("a", "M86 42L84 64L66 70", 7), path("i", "M50 84L68 59", 4), gap=1.5),
    ]


@scene(mirrors=True)
def ask_again() -> Parts:
    """After many days and nights an old man comes back to the desk and asks about his paper."""
    return [
        ink(signs.days(34, 4, 4, 58, 17)),
        figures.elder(15, 91, 1, 0.8, legs="M0-26L-6-4h2M0-26L5-4h2"),
        blue(figures.bust(77, 53, 73, 7.5, 13)), figures.lanyard(77, 64, .8),
        props.desk(52, 73, 40, 91),
        signs.speech(32, 26, 30, 27, (27, 43), content=[]), props.paper(42, 30, 10, 18, 2),
    ]


@scene(mirrors=False)
def word_appointment() -> Parts:
    """Under a calendar with one day on it and a clock, a helper and a woman sit at a table and talk."""
    return [
        signs.calendar(8, 3, 0, 6, 0.78),
        signs.clock(74, 20, 14, 10),
        figures.on_chair(17, 91, 1, 0.76, look="bun", arm="M0-41L8-33L18-37"),
        blue(figures.on_chair(79, 91, -1, 0.76, arm="M0-41L8-32L18-32")), props.table(34, 69, 28, 91),
    ]


# ------------------------------------------------------------ warnings
@scene(mirrors=True)
def watch_sign_nothing() -> Parts:
    """Above a helper shows somebody the lines of a paper: right. Below he signs it alone, with a question: wrong."""
    paper = path("i", "M32 8H54V42H32ZM39 16H47M39 23H47", 3.5)
    return signs.two_ways(
        [figures.small(13, 44, arm="M0-21L7-13"), paper, figures.small(65, 44, -1, arm="M0-21L14-15")],
        [figures.small(11, 44, arm="M0-21L11-18"), paper, path("i", "M20 24L38 36M41 35Q44 29 46 34T50 34M21 7A5 5 0 1 1 26 13V15M26 21h.1", 3.5)])
