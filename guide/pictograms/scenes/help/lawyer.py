"""The lawyer and the procedure: finding one, talking, changing, first advice."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, dot, halo, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.help.letters import envelope, scales


def _collar(x: float, y: float, k: float = 1) -> Parts:
    """The white bands of a lawyer, below the chin at x, y."""
    return path("p", "M-4 0H4L5 11H-5Z", 2, x, y, k)


@scene(mirrors=True)
def ask_free_lawyer() -> Parts:
    """At a counter under the balance a father with his son asks for a lawyer; the clerk shows him to one who waits beside her."""
    return [
        figures.standing(13, 91, 1, .9, arm="M0-41L9-33L18-33"), figures.child(30, 91, 1, .5),
        blue(figures.bust(56, 46, 72, 7, 10, "bun")), props.desk(42, 72, 28, 91),
        blue(figures.standing(83, 91, -1, 1, dress=True, arm="M0-41L8-33L13-37")), _collar(81.5, 44, .8),
        scales(56, 17, 1.1, "i", 3), halo(path("a", "M65 65L69 62", 5), gap=1),
    ]


@scene(mirrors=True)
def papers_for_lawyer() -> Parts:
    """A mother puts letters, their envelopes and a photo of proof into one folder that has the balance on it."""
    return [
        figures.standing(15, 91, 1, 1.02, look="scarf", dress=True, arm="M0-41L10-43L21-42"), path("o", "M54 16H74V58H54Z", 4), path("i", "M60 25H68M60 33H68", 3),
        halo(path("o", "M38 28H58V54H38Z", 3.5), gap=2), halo(envelope(34, 38, 24, 16), gap=1.5), halo(path("o", "M72 26H90V48H72Z", 3.5), gap=1.5), dot("s", 81, 33, 3), path("s", "M76 44Q76 38 81 38T86 44Z", 2),
        halo(path("s", "M38 56H56L60 61H92V87H38Z", 4), gap=2), scales(66, 73, .85, "w", 2.6), hands.mitten(38, 47),
    ]


@scene(mirrors=False)
def talk_with_lawyer() -> Parts:
    """A woman tells something to her lawyer across a table; the interpreter sits between them."""
    return [
        figures.bust(48, 44, 70, 6.5, 8), figures.bust(17, 42, 70, 7.5, 10, "scarf"), blue(figures.bust(79, 42, 70, 7.5, 10)), _collar(79, 51),
        path("i", "M4 71H92M9 73V91M87 73V91", 5), halo(path("o", "M32 63H46V80H32Z", 3), gap=1), path("i", "M36 69H42", 2.5),
        signs.speech(4, 3.5, 38, 24, (22, 31), content="arabic"), blue(signs.speech(54, 3.5, 38, 24, (75, 31), content="latin")),
    ]


@scene(mirrors=True)
def before_asylum_talk() -> Parts:
    """Under a calendar with one day marked a woman and the friend she trusts sit with the lawyer."""
    return [
        signs.calendar(33, 4, marked=5, k=.72),
        figures.bust(14, 46, 72, 7.5, 10, "scarf"), figures.bust(37, 49, 72, 7, 9),
        blue(figures.bust(80, 44, 72, 8, 11, "bun")), _collar(80, 54),
        path("i", "M4 73H92M9 75V91M87 75V91", 5), halo(path("o", "M50 64H66V80H50Z", 3.5), gap=1.5), path("i", "M54 70H62M54 75H60", 2.5),
    ]


@scene(mirrors=True)
def change_lawyer() -> Parts:
    """A man walks with his folder from the desk of one lawyer, the balance on it, to the desk of another, who holds out her hand."""
    return [
        figures.bust(13, 36, 66, 7, 9), path("w", "M11.500 47L10.5 54M14.500 47L15.5 54", 2.2), path("s", "M4 68H25V89H4Z", 4), scales(14.5, 79, .65, "w", 2.2),
        figures.walking(43, 91, 1, .92, arm="M0-41L6-32L13-29"), halo(path("o", "M48 57H66V72H48Z", 3.5), gap=1.5), path("i", "M48 57L51 53H57L59 57", 3), path("i", "M53 62H61M53 67H61", 2.2),
        blue(figures.bust(84, 34, 66, 7.5, 9, "bun")), halo(path("a", "M79 53L73 60L67 57", 5.5), gap=1), path("w", "M82.500 46L81.5 53M85.500 46L86.5 53", 2.2), path("s", "M73 68H92V89H73Z", 4), scales(82.5, 79, .65, "w", 2.2),
    ]


@scene(mirrors=True)
def first_legal_advice() -> Parts:
    """A woman with her letter sits with a lawyer, who tells what the law says: the balance in the bubble."""
    return [
        blue(signs.speech(44, 3.5, 34, 25, (74, 30), content=[path("i", "M0-9V8M-7 8H7M-8-6H8M-8-6L-11 2H-5ZM8-6L5 2H11Z", 2.5)])), figures.on_chair(16, 91, 1, .95, look="tail", arm="M0-41L8-34L17-38"),
        blue(figures.on_chair(81, 91, -1, .95, arm="M0-41L8-31L17-33l4-2")), path("p", "M76 51H81L80 60L76 58Z", 2), props.table(34, 69, 30, 91),
        halo(path("o", "M33 40H49V62H33Z", 3.5), gap=1.5), path("i", "M38 47H44M38 54H44", 2.5),
    ]


@scene(mirrors=False)
def watch_no_fixer() -> Parts:
    """Above somebody shows his letter at the desk: right. Below he gives money to a man on the street: wrong."""
    return signs.two_ways(
        [figures.small(12, 44), path("o", "M22 14H33V29H22Z", 3.5), path("i", "M60 9h.1M60 20V25", 12), path("i", "M46 31H68V43H46Z", 4)],
        [figures.small(13, 44, arm="M0-21L12-18"), figures.small(59, 44, -1, arm="M0-21L12-18"), props.banknote(25, 17)])


@scene(mirrors=True)
def word_appeal() -> Parts:
    """A lawyer, the woman behind her, lays the letter with the decision before a judge, who looks at it again."""
    return [
        blue(figures.standing(26, 91, 1, 1, look="bun", dress=True, arm="M0-41L9-37L18-39")), path("p", "M25 46H30L29 56H26Z", 2),
        figures.bust(76, 28, 60, 8.5, 15), path("p", "M72 40H80L78 54H74Z", 2), path("s", "M52 62H92V90H52Z", 4), path("i", "M50 60H92", 5), scales(72, 76, .95, "w"),
        halo(path("o", "M40 34H60V60H40Z", 3.5), gap=2), path("i", "M45 41H55M45 48H55M45 55H51", 2.5), figures.standing(9.5, 91, 1, .66, look="scarf", arm=""),
    ]
