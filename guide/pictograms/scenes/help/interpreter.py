"""An interpreter: asking for one, at the table and on the phone, and the show-cards for it."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, circle, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.language.parts import asks, half, script, word


def _between(x: float, y: float, look: str = "", k: float = 1) -> Parts:
    """An interpreter of lines in a bubble: half a person with a badge, an own word on the left, a Dutch word on the right; 76 by 30."""
    return move([figures.bust(0, -8, 16, 6.5, 12, look), figures.lanyard(0, 2, .8), script(-27, -5, .75), blue(word(27, -5, .8))], x, y, k, thinnest=2)


# ------------------------------------------------------------ the steps
@scene(mirrors=False)
def ask_interpreter_early() -> Parts:
    """A woman phones for an appointment, marks the day on the calendar and asks for an interpreter at once."""
    return [
        figures.standing(14, 91, 1, .94, look="bun", dress=True, arm=figures.EAR, arm2="M0-41L12-31L30-32"), figures.at_ear(14, 91, 1, .94),
        signs.bubble(27, 3.5, 65, 34, (26, 29), holds=[_between(59.5, 20, "", .72)]),
        move(signs.calendar(0, 0, marked=6), 46, 48, .98),
    ]


@scene(mirrors=False)
def service_calls_interpreter() -> Parts:
    """Behind the desk an official with a headset calls an interpreter; a mother and her child wait before it."""
    return [
        figures.standing(14, 91, 1, .9, look="scarf", dress=True, arm="M0-41L8-31L16-33"), figures.child(34, 91, 1, .52),
        blue(figures.bust(73, 47, 70, 8, 13)), figures.headset(73, 47, 8, -1), props.desk(50, 70, 42, 91),
        blue(signs.bubble(28, 3.5, 64, 26, (68, 37))), figures.bust(59, 11, 28, 4.5, 9), script(41, 15, .55), blue(word(78, 15.5, .6)),
    ]


@scene(mirrors=False)
def interpreter_on_phone() -> Parts:
    """A mother and a doctor sit at the table; the phone that lies between them speaks both languages."""
    return [
        figures.on_chair(14, 91, 1, .86, look="scarf", arm="M0-41L9-32L17-33"), blue(figures.on_chair(81, 91, -1, .86, arm="M0-41L9-32L17-33")), path("w", "M77 54V62M73 58H81", 2.4),
        props.table(31, 72, 34, 91), path("o", "M38 65H58V70H38Z", 3),
        signs.bubble(26, 4, 44, 42, (48, 62)), script(48, 15.500, .85), path("i", "M33 25H63", 2), blue(word(48, 35.500, .9)),
    ]


@scene(mirrors=False)
def stop_interpreter() -> Parts:
    """At the table with an official and an interpreter a man lays his hand flat on the table and says that he does not understand."""
    return [
        figures.bust(48, 44, 70, 7, 11, "bun"), figures.lanyard(48, 54, .8),
        figures.on_chair(14, 91, 1, .88, look="beard", arm="M0-41L10-32L22-27"), blue(figures.on_chair(82, 91, -1, .88, arm="M0-41L8-33L16-33")), props.table(31, 70, 34, 91),
        signs.bubble(6, 4, 28, 25, (22, 34), holds=[signs.question(20, 14.5, .7)]), signs.bubble(40, 4, 38, 22, (50, 34)), script(59, 14.5, .7),
    ]


@scene(mirrors=False)
def child_plays_meanwhile() -> Parts:
    """At the table an interpreter with a badge speaks between a mother and a doctor; before it their child builds with blocks."""
    return [
        figures.bust(16, 36, 58, 7.5, 12, "scarf"), figures.bust(47, 36, 58, 7.5, 12), figures.lanyard(47, 46, .8), blue(figures.bust(78, 36, 58, 7.5, 12)), path("w", "M78 47V54M74.500 50.5H81.5", 2.4),
        path("i", "M4 59H91M9 60V76M86 60V76", 4.5), signs.bubble(42, 4, 32, 21, (49, 27), holds=[script(58, 14, .75)]),
        path("p", "M24 66H74V92H24Z", 4), figures.on_floor(36, 91, 1, .56, arm="M-2-28L10-22L22-24"), path("o", "M58 81H67V90H58ZM58 71H67V80H58ZM69 81H78V90H69Z", 3.5),
    ]


@scene(mirrors=False)
def interpreter_at_interview() -> Parts:
    """At the table an official types at a computer; the interpreter beside her says it to a man in his language."""
    return [
        figures.bust(44, 42, 70, 7, 11, "tail"), figures.lanyard(44, 52, .8),
        figures.on_chair(14, 91, 1, .86, arm="M0-41L9-32L17-33"), blue(figures.on_chair(82, 91, -1, .86, look="bun", arm="M0-41L8-33L14-33")), props.table(31, 70, 36, 91), props.computer(62, 48, 1, -1),
        signs.bubble(12, 4, 48, 26, (41, 33)), script(36, 16, .95),
    ]


# ------------------------------------------------------------ the show-cards
@scene(mirrors=False)
def say_woman_interpreter() -> Parts:
    """A woman asks for a woman as interpreter: with long hair she stands between both words."""
    return [
        half(20, 55, 1, "scarf", 10), blue(half(78, 58, -1, "", 9.5)),
        signs.bubble(4, 4, 88, 35, (29, 43), holds=[_between(48, 22, "tail", 1)]),
    ]


@scene(mirrors=False)
def say_order_interpreter() -> Parts:
    """A man asks the official at the desk to phone for an interpreter, who says it in both languages."""
    return [
        half(19, 60, 1, "beard", 9), blue(figures.bust(78, 66, 80, 7.5, 11, "bun")), props.desk(58, 80, 34, 92),
        signs.bubble(4, 4, 88, 42, (27, 50), holds=[path("s", "M12 12H22V37H12Z", 4), path("p", "M14 15H20V30H14Z", 2), path("i", "M28 18Q32 24 28 30", 3), _between(61.5, 26, "", .68)]),
    ]


@scene(mirrors=False)
def say_phone_interpreter() -> Parts:
    """A mother asks whether a phone on the table can speak her language and Dutch."""
    return [
        figures.bust(19, 74, 94, 7.5, 10, "scarf"), blue(figures.bust(78, 74, 94, 7.5, 11)),
        signs.bubble(4, 4, 88, 51, (28, 62), holds=[props.phone(37, 9, 22, 42), script(22, 29, .8), blue(word(74, 29, .8))]),
    ]


@scene(mirrors=False)
def say_other_day_interpreter() -> Parts:
    """A man asks to come back on another day, when an interpreter is there."""
    return asks("beard", "bun", [figures.bust(30, 31, 51, 6.5, 13), figures.lanyard(30, 40, .7), script(17, 16, .62), blue(word(44, 16, .55)), move(signs.calendar(0, 0, marked=7), 58, 13, .66)])


@scene(mirrors=False)
def say_other_interpreter() -> Parts:
    """A woman asks for another interpreter in the place of the first."""
    return [
        half(20, 58, 1, "tail", 9.5), blue(half(78, 60, -1, "bun", 9)),
        signs.bubble(4, 4, 88, 38, (28, 46), holds=[figures.bust(24, 18, 40, 6.5, 12, "beard"), figures.lanyard(24, 28, .8), path("i", "M42 18H54M50 14L55 18L50 22M54 30H42M46 26L41 30L46 34", 3), figures.bust(72, 18, 40, 6.5, 12), figures.lanyard(72, 28, .8)]),
    ]


@scene(mirrors=False)
def say_child_no_interpreter() -> Parts:
    """A mother, her hand on the shoulder of her child with a ball, asks for a grown-up interpreter."""
    return [
        figures.standing(14, 91, 1, .92, look="scarf", dress=True, arm="M0-41L10-34L18-29"), figures.child(36, 91, 1, .62, arm="M0-41L6-29L12-28"), circle("o", 48, 72, 6, 3.5),
        blue(figures.standing(83, 91, -1, .68, look="", arm="M0-41L6-31L13-28")),
        signs.bubble(26, 4, 66, 33, (24, 29), holds=[_between(59, 20, "", .72)]),
    ]


@scene(mirrors=False)
def say_read_in_my_language() -> Parts:
    """Before he signs, a man asks an official to read the paper to him in his own language."""
    return [
        half(20, 57, 1, "beard", 10), path("o", "M38 68H54V90H38Z", 3.5), path("i", "M43 75H49M43 82H49", 2.5),
        blue(half(80, 58, -1, "", 9.5)),
        signs.bubble(10, 4, 80, 38, (29, 46), holds=[path("o", "M18 9H40V37H18Z", 3.5), path("i", "M24 18H34M24 28H34", 2.5), path("i", "M44 23H51M48 19L52 23L48 27", 3), script(69, 22, 1)]),
    ]
