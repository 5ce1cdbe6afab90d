"""What the guide itself offers, for its buttons of 40 px: hands or one thing, a few strokes."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene


# ------------------------------------------------------------ parts only used here
def _fingers(d: str, x: float, y: float, m: int = 1) -> Parts:
    """Fingers over the edge of a thing at x, y, with paper between them and the thing."""
    return halo(path("i", d, 7, x, y, 1, m), gap=1.5)


def _word(x: float, y: float, k: float = 1) -> Parts:
    """The Dutch word “bus” around x, y: the word of the drawing beside it."""
    return [path("i", "M-14-9V6M-2.500-2V2.500Q-2.500 6 1 6T4.500 2.500M4.500-2V6M15-1.500Q9-3 9 0Q9 1.800 12 2.200T15 4.500Q14.500 6.800 9 5.800",
                 3.4, x, y, k), circle("i", x - 10 * k, y + 2 * k, 4 * k, 3.4 * k)]


@scene(mirrors=True)
def home_mark() -> Parts:
    """A house with a family in it: two parents and a child."""
    return [
        path("i", "M6 48L48 10L90 48M16 42V88H80V42"), dot("s", 34, 48, 7), path("i", "M34 63V78", 12),
        dot("s", 62, 48, 7), path("i", "M62 62L56 80H68Z", 6), dot("s", 48, 63, 5), path("i", "M48 74V80", 8),
    ]


@scene(mirrors=True)
def show_large() -> Parts:
    """Somebody holds up a big sheet with one large drawing before another person, who looks at it."""
    return [
        dot("s", 12, 33, 9), path("i", "M12 51V87", 14), path("o", "M25 14H71V66H25Z"), move(signs.SAYS["cup"](), 48, 40, 1.8),
        _fingers("M15 57H28", 0, 0), blue(dot("s", 85, 33, 8.5), path("i", "M85 51V87", 13)),
    ]


@scene(mirrors=False)
def word_and_picture() -> Parts:
    """A book lies open: on one page a bus, on the other page its Dutch word."""
    return [
        path("o", "M48 18L6 10V78L48 88L90 78V10Z"), path("i", "M48 18V88", 4), move(signs.SAYS["bus"](), 27, 47, 1.35),
        blue(_word(69, 49, 1.05)),
    ]


@scene(mirrors=True)
def print_page() -> Parts:
    """A sheet with lines comes out of a printer."""
    return [
        path("o", "M28 40V8H68V40"), path("s", "M10 42H86V72H10Z", 6), path("w", "M74 51h.1", 6),
        halo(path("o", "M24 60H72V92H24Z"), gap=2), path("i", "M34 71H62M34 81H52"),
    ]


@scene(mirrors=True)
def hand_over() -> Parts:
    """The same page of the guide goes from one phone to another phone."""
    return [
        props.phone(5, 26, 32, 64), move(signs.SAYS["book"](), 21, 58, 1.05),
        blue([props.phone(59, 26, 32, 64), move(signs.SAYS["book"](), 75, 58, 1.05)]),
        path("i", "M24 20Q48 2 70 16M70 16L58 18M70 16L68 6", 5),
    ]


@scene(mirrors=True, bleeds=True)
def save_on_phone() -> Parts:
    """A hand slides a card with the family on it into a phone, as into a pocket."""
    return [
        props.phone(14, 24, 52, 69),
        path("o", "M24 4H56V68H24Z", 4), figures.tiny(34, 62, 28), figures.tiny(47, 62, 20),
        halo(path("i", "M27 24H53")),
        _fingers("M0 0H18M0 8H18", 52, 7), path("i", "M76 12L102 26", 17),
    ]


@scene(mirrors=True)
def where_now() -> Parts:
    """A family stands on a winding road with three marks; one of them is where they are."""
    return [
        path("i", "M10 88C40 82 92 80 84 62C76 46 18 54 14 36C11 22 40 18 84 14", 6),
        circle("o", 20, 86, 5, 4), circle("o", 84, 14, 6, 5), dot("s", 46, 48, 5),
        halo([figures.tiny(40, 44, 30), figures.tiny(53, 44, 22)]),
    ]


@scene(mirrors=False, bleeds=True)
def turn_card() -> Parts:
    """A hand turns a card: a bus was in front, behind it stands its Dutch word."""
    return [
        path("o", "M5 24H43V72H5Z"), move(signs.SAYS["bus"](), 24, 48, 1.1),
        path("o", "M50 24H88V72H50Z"), _word(69, 46, .95),
        path("i", "M26 16Q46 2 64 14M64 14L54 16M64 14L62 5", 4.5),
        _fingers("M0 0V14M9 0V14", 64, 66), path("i", "M70 84L76 102", 17),
    ]


@scene(mirrors=False, bleeds=True)
def search_words() -> Parts:
    """A hand holds a magnifying glass over a line of script; the word under it is large."""
    return [
        path("i", "M4 7H90M4 38H90M4 70H40M4 86H56", 4),
        path("i", "M64 60L82 78", 9), circle("o", 45, 38, 28, 6), move(signs.SAYS["arabic"](), 45, 38, 1.45),
        path("i", "M102 90L90 80", 20), _fingers("M0 12L12 0M7 18L19 6M14 24L26 12", 66, 68),
    ]


@scene(mirrors=True)
def listen() -> Parts:
    """A loudspeaker, out of which a voice comes."""
    return [
        path("s", "M7 36H24L46 15V81L24 60H7Z", 6),
        path("a", "M60 35Q69 48 60 61M73 23Q90 48 73 73", 7),
    ]


@scene(mirrors=True, bleeds=True)
def all_in_drawings() -> Parts:
    """Four drawings stand side by side, without a word: a house, people, a cup, a tooth; a finger touches the tooth."""
    return [
        path("o", "M4 4H44V44H4ZM52 4H92V44H52ZM4 52H44V92H4ZM52 52H92V92H52Z", 3),
        path("o", "M12 25L24 13L36 25V37H12Z", 4), figures.tiny(66, 39, 28), figures.tiny(80, 39, 20),
        path("i", "M14 64V82H29V64ZM29 67Q38 67 36 74Q35 79 29 79", 4),
        path("s", "M58 61Q63 58 67 60Q72 58 76 61Q78 68 74 72L72 79L67 73L62 79L60 72Q56 68 58 61Z", 2),
        halo(path("i", "M80 78L92 90", 7), gap=2), path("i", "M93 91L102 100", 13),
    ]
