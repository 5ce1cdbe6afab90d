"""Cards about work: what to say to a boss and where one looks for work."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, dot, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.language.parts import asks, hammer
from guide.pictograms.scenes.school.parts import school


@scene(mirrors=True)
def say_insured_at_work() -> Parts:
    """A worker asks the boss behind the desk: when I fall off the ladder, is there a paper with a cross for it."""
    return [
        figures.standing(13, 91, 1, .88, look="cap", arm="M0-41L8-31L16-33"), blue(figures.bust(76, 62, 80, 8, 13)), props.desk(54, 80, 38, 92),
        signs.bubble(26, 4, 66, 44, (22, 32), holds=[
            path("i", "M33 11L40 43M41 9L50 41M35 20L44 18M38 30L47 28", 3), dot("s", 56, 28, 5), path("i", "M56 36L60 42H66M57 37L53 42", 4.5),
            path("q", "M65 10H77V30H65Z", 3), path("b", "M68 13H74V20H68Z", 2), path("w", "M71 14V19M68.500 16.5H73.5", 2), signs.question(83.5, 27, .55)._replace(width=3.5)]),
    ]


@scene(mirrors=True)
def say_article_60() -> Parts:
    """A woman asks the clerk of the OCMW: can you give me a first job, a hammer from hand to hand."""
    return asks("scarf", "bun", [
        figures.small(24, 51, 1, 1, arm="M0-21L12-20"), blue(figures.small(72, 51, -1, 1, arm="M0-21L12-20")), hammer(48, 29, .95)])


@scene(mirrors=True)
def say_work_school_hours() -> Parts:
    """A mother asks the boss: may I work, a hammer, while the sun is high and the child is at school."""
    return asks("tail", "", [signs.sun(48, 18, 5, 3), school(12, 24, 32, 25), hammer(70, 34, 1.25)])


@scene(mirrors=True)
def say_why_no_work() -> Parts:
    """A man asks the boss: why is the door to this work, a hammer on it, closed to me."""
    return asks("beard", "", [path("o", "M22 10H46V51H22Z", 4), path("i", "M41 32h.1", 5), hammer(34, 22, .75), move(signs.SAYS["question"](), 68, 31, 1.7)])


@scene(mirrors=True)
def say_not_today() -> Parts:
    """A mother sits at the bed of her ill child and calls: today I cannot come, the chair at work stays empty."""
    return [
        move(figures.in_bed(0, 0, 1, 60), 34, 91, .88, thinnest=2.5), figures.on_chair(16, 91, 1, .9, look="scarf", arm=figures.EAR), figures.at_ear(13, 91, 1, .9, 2.5),
        signs.bubble(33, 4, 48, 34, (25, 35), holds=[path("i", "M44 11V35M44 24H56V35", 3.5), path("i", "M62 20H76M66 20V35M74 20V35", 3.5)]),
    ]


@scene(mirrors=True)
def say_reason_c4() -> Parts:
    """A worker who had to leave the door of his work with a box asks the boss with a tie behind the desk for a paper that says why."""
    return [
        figures.bust(20, 69, 94, 8.5, 13, "cap"), blue(figures.bust(74, 59, 79, 7.5, 12)), path("p", "M72.500 69H75.500L75 72L77 78H71L73 72Z", 2), props.desk(54, 78, 38, 92),
        signs.bubble(4, 4, 88, 43, (29, 56), holds=[
            path("o", "M10 10H25V42H10Z", 3.5), hammer(17.5, 18, .45), path("i", "M21 28h.1", 4), figures.small(37, 42, 1, .75, legs=figures.SMALL_WALK, arm="M0-21L7-14"), path("s", "M44 27H51V34H44Z", 3),
            blue(path("o", "M63 9H84V42H63Z", 3.5), path("a", "M68 32H79M68 37H76", 2.5)), signs.question(73.5, 18, .5)._replace(width=4)]),
    ]
