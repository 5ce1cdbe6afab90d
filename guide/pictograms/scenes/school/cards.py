"""Show-cards about school: the bubble holds what is asked."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.help.parts import day
from guide.pictograms.scenes.housing.parts import asks
from guide.pictograms.scenes.school.parts import (
    alone,
    at_desk,
    bandaged,
    board,
    bubble_pupil,
    cot,
    euros,
    frown,
    pupil,
    school,
    spread,
    stumbling,
    thick_book,
)


@scene(mirrors=True)
def say_child_to_school() -> Parts:
    """A mother with her child says: our child wants to go to school."""
    return [
        figures.standing(14, 90, 1, 0.95, look="scarf", dress=True, arm="M0-41L8-31L17-28"),
        figures.child(38, 90, 1, 0.56),
        signs.bubble(32, 4, 60, 44, (26.5, 35), holds=[school(56, 12, 31, 27), bubble_pupil(45, 41, 1.25)]),
    ]


@scene(mirrors=True)
def say_enrol_child() -> Parts:
    """A mother, her child at her hand, asks at the school desk to write her child down; the clerk has the list and the pen."""
    return [
        figures.standing(34, 91, 1, .86, look="scarf", dress=True, arm="M0-41L15-37", arm2="M0-41L-11-27"),
        figures.child(12, 91, 1, .54, arm="M0-41L8-40L17-43"),
        signs.bubble(28, 4, 64, 31, (42, 38), holds=[school(52, 9, 31, 22), bubble_pupil(42, 31, 1)]),
        blue(figures.bust(76, 52, 72, 7.5, 12, "bun")), props.desk(53, 72, 39, 91),
        path("o", "M57 70V63H73V70Z", 3), halo(blue(path("i", "M69 67L74 57", 3.5)), gap=1.5),
    ]


@scene(mirrors=True)
def say_explain_first() -> Parts:
    """Before she signs, a woman asks what the paper says; the clerk explains it with a picture, and the pen lies on the table."""
    return [
        figures.on_chair(15, 91, 1, .9, look="bun", arm="M0-41L8-31L16-33"),
        blue(figures.on_chair(81, 91, -1, .9, look="tail", arm="M0-41L7-32L16-33")),
        props.table(36, 72, 24, 91),
        path("o", "M41 47H56V69H41Z", 3), path("i", "M45 53H52M45 59H52", 2.5), halo(path("a", "M66 61L57 57", 5), gap=1.5),
        blue(signs.bubble(38, 3.5, 54, 29, (75, 36))), school(55, 9, 30, 19), bubble_pupil(46, 28.5, .95),
    ]


@scene(mirrors=False)
def say_cost_list() -> Parts:
    """At the school desk a grandmother asks for the list of what costs money: food and bus."""
    return [
        figures.elder(11.500, 91, 1, 0.85, look="scarf", dress=True),
        signs.bubble(30, 4, 62, 49, (27, 30), holds=[
            circle("i", 51, 17, 5, 3), path("i", "M61 10V24M37 10V15H43V10M40 10V24", 2.5), path("i", "M36 28.500H86", 2.5),
            path("s", "M39 33H60V44H39Z", 3), path("w", "M42 37H57", 4), path("i", "M43 47h.1M56 47h.1", 5),
            euros((77, 17), (77, 40))]),
        blue(figures.bust(74, 65, 84, 7, 13)), props.desk(54, 82, 38, 91),
    ]


@scene(mirrors=False)
def say_pay_in_parts() -> Parts:
    """A father with a baby asks to pay a little money every month."""
    return [
        figures.with_baby(11, 90, 1, 0.9),
        signs.bubble(35, 4, 57, 54, (23, 37), holds=[
            path("o", "M42 15h12v14h-12ZM58 15h12v14h-12ZM74 15h12v14h-12Z", 3),
            path("i", "M43 17h10M59 17h10M75 17h10M48 24h.1M64 24h.1M80 24h.1", 4),
            path("i", "M45 12v2M51 12v2M61 12v2M67 12v2M77 12v2M83 12v2", 2.5),
            euros((47.5, 44), (64, 44), (80.5, 44))]),
    ]


@scene(mirrors=True)
def say_when_parent_evening() -> Parts:
    """A mother with her child asks on which day she can sit at a table with the teacher."""
    return [
        figures.bust(20, 72, 94, 8, 13, "bun"), pupil(52, 90, 1, .46),
        signs.bubble(4, 4, 88, 46, (28, 60), holds=[
            figures.bust(20, 18, 38, 6, 9, "bun"), blue(figures.bust(48, 18, 38, 6, 9)), path("i", "M11 41H57", 4),
            path("o", "M64 15H86V42H64Z", 3.5), path("i", "M64 18H86", 6), path("i", "M70 11V15M80 11V15", 3),
            path("i", "M70 28h.1M75 28h.1M80 28h.1M70 35h.1", 3.5), dot("b", 78.5, 35, 4)]),
    ]


@scene(mirrors=False)
def say_other_time() -> Parts:
    """The teacher names the day when the sun is high; a man with a cap opens his hand and names the evening, when the sun is low."""
    return [
        figures.standing(18, 91, 1, .82, look="cap", arm="M0-41L9-31L22-33"),
        blue(figures.bust(72, 54, 78, 8, 13, "bun")), props.desk(50, 78, 42, 91),
        blue(signs.bubble(50, 4, 40, 28, (68, 39))), signs.sun(70, 18, 5.5, 3),
        signs.bubble(4, 4, 38, 22, (24, 34)), path("i", "M10 20H36", 3), path("s", "M16 19A7 7 0 0 1 30 19Z", 2), path("i", "M14 12L13.500 11.500M32 12L32.500 11.5", 3),
    ]


@scene(mirrors=True)
def say_how_child_feels() -> Parts:
    """A father, his child at his hand, asks the teacher at the board whether his child is happy or sad in class."""
    return [
        board(68, 4, 25, 17),
        figures.standing(32, 91, 1, .86, arm="M0-41L8-32L15-34", arm2="M0-41L-6-33L-11-28"), pupil(12, 91, 1, .52, arm="M0-41L8-41L16-45"),
        blue(figures.standing(81, 91, -1, .88, look="bun", arm="M0-41L5-31L12-29")),
        signs.bubble(4, 3.5, 58, 28, (36, 32.5), holds=[
            circle("i", 19, 17.5, 9, 3.5), circle("i", 47, 17.5, 9, 3.5), path("i", "M14 20Q19 25 24 20M42 22.500Q47 17.500 52 22.500", 3),
            path("i", "M15.5 14.500h.1M22.5 14.500h.1M43.5 14.500h.1M50.5 14.500h.1", 3.5)]),
    ]


# ------------------------------------------------------------ which school
@scene(mirrors=True)
def say_when_start() -> Parts:
    """A father asks the teacher on which day his toddler may sit on the floor of the class and build with the blocks."""
    return asks("beard", "bun", [
        figures.on_floor(15, 54, 1, .6, arm="M-2-28L12-30L22-26"), path("o", "M38 43.5H47V52.5H38ZM51 43.5H60V52.5H51Z", 3), path("s", "M31 31H39V39H31ZM70 43L75 53H65Z", 2.5), day(56, 9)])


@scene(mirrors=True)
def say_not_dry_yet() -> Parts:
    """A mother, her toddler before her, tells the teacher that her child sits on the potty and that its trousers are wet."""
    return [
        figures.bust(15, 74, 94, 7.5, 10, "scarf"), figures.bust(37, 80, 94, 6, 7.5), blue(figures.bust(80, 74, 94, 7.5, 11, "bun")),
        signs.bubble(4, 4, 88, 55, (24, 63), holds=[
            path("o", "M16 41H40L36 53H20Z", 3.5), path("i", "M13 40H43", 4), dot("s", 29, 15, 6.5), halo(path("i", "M28 26V35", 9), path("i", "M29 36L45 34L47 51H50M29 27L39 31", 5), gap=1.3),
            path("s", "M62 13H78L81 36H74L70 23L66 36H59Z", 3), path("b", "M62 42Q65 46 65 48A3 3 0 0 1 59 48Q59 46 62 42ZM78 42Q81 46 81 48A3 3 0 0 1 75 48Q75 46 78 42Z", 2)]),
    ]


@scene(mirrors=True)
def say_call_if_crying() -> Parts:
    """A mother, a phone at her ear, asks the teacher to phone when her child cries."""
    return [
        figures.standing(17, 91, 1, 1, look="scarf", dress=True, arm=figures.EAR), figures.at_ear(14, 91, 1, 1),
        blue(figures.standing(84, 91, -1, .85, look="bun", arm="M0-41L6-31L12-29")), signs.bubble(36, 3.5, 40, 38, (28, 27), holds=[frown(56, 22, 12), path("b", "M65 24Q68 28 68 30A3 3 0 0 1 62 30Q62 28 65 24Z", 2)]),
    ]


@scene(mirrors=True)
def say_which_class() -> Parts:
    """A father with his child asks the teacher in which of two classrooms the empty place is for him."""
    return [
        figures.bust(14, 75, 94, 7, 8, "cap"), figures.bust(34, 80, 94, 5.5, 7), blue(figures.bust(81, 75, 94, 7, 9, "bun")),
        signs.bubble(4, 4, 88, 53, (20, 64), holds=[
            path("i", "M12 52V11H40V52M58 52V11H86V52", 2.5), path("i", "M18 15H34V26H18ZM64 15H80V26H64ZM24 23L26 18L28 23ZM68 19H76M68 23H72", 2), path("i", "M17 35V52M17 43H23V52M27 40H36M33 40V52M63 35V52M63 43H69V52M73 40H82M79 40V52", 2.5), signs.question(49, 29, .7)]),
    ]


@scene(mirrors=False)
def say_help_with_dutch() -> Parts:
    """A mother, her child at her side, asks the teacher that somebody sits with her child and learns it the word taal."""
    return [
        figures.standing(14, 91, 1, .95, look="scarf", dress=True, arm="M0-41L8-31L16-28"), figures.child(38, 91, 1, .48), blue(figures.bust(80, 71, 94, 7.5, 11, "tail")),
        signs.bubble(31, 4, 61, 50, (26, 34), holds=[
            move(signs.SAYS["latin"](), 64, 16, 1.05, thinnest=3), at_desk(44, 51, 1, 1), blue(dot("s", 78, 29, 5), path("i", "M78 37V44H71V50", 5.5)), path("a", "M77 38L68 37", 3.5)]),
    ]


@scene(mirrors=True)
def say_swim_clothes() -> Parts:
    """A father asks the teacher which swimming clothes: long or short."""
    return asks("", "bun", [
        path("s", "M23 11H35L45 29L40 32L35 25V36L38 52H32L29 40L26 52H20L23 36V25L18 32L13 29Z", 3), path("s", "M59 19H79L82 39H73L69 31L65 39H56Z", 3), path("a", "M53 50Q57 45 61 50T69 50T77 50T85 50", 3)])


@scene(mirrors=False)
def say_where_okan() -> Parts:
    """A mother asks a helper with a badge where her teenage daughter can sit in class and learn the word taal."""
    return asks("bun", "", [
        path("o", "M40 9H85V30H40Z", 3.5), move(signs.SAYS["latin"](), 62.5, 20, 1), figures.on_chair(24, 56, 1, .6, look="tail", arm="M0-41L8-33L16-34"), path("i", "M33 36H54M49 36V55", 3.5), path("o", "M39 33L42 29H50L49 33Z", 2.5)], badge=True)


@scene(mirrors=True)
def say_place_in_okan() -> Parts:
    """A father with his teenage son asks the woman at the desk whether there is an empty chair in class."""
    return [
        figures.standing(12, 91, 1, .7, look="beard", arm="M0-41L6-31L11-28"), figures.standing(30, 91, 1, .66, arm="M0-41L6-31L11-28"),
        blue(figures.bust(75, 59, 76, 7.5, 12, "bun")), props.desk(56, 76, 36, 91),
        signs.bubble(4, 3.5, 78, 37, (20, 44), holds=[at_desk(15, 38, 1, 1.05), path("i", "M41 11V38M41 25H51V38M55 22H74M69 22V38", 4)]),
    ]


@scene(mirrors=True)
def say_which_diploma() -> Parts:
    """A teenager, at a table with the teacher, asks which diploma with a ribbon comes of it."""
    return [
        figures.on_chair(17, 91, 1, .9, arm="M0-41L8-31L17-34"), blue(figures.on_chair(80, 91, -1, .9, look="beard", arm="M0-41L7-31L15-33")), path("p", "M35 67H62V94H35Z", 2), props.table(35, 69, 27, 91),
        signs.bubble(28, 3.5, 48, 32, (24, 30), holds=[path("o", "M35 9H69V28H35Z", 3), path("i", "M42 15H62M42 21H52", 2.5), path("b", "M58 26L56 34L60 32L64 34L62 26Z", 2), dot("p", 60, 24, 5.5), dot("b", 60, 24, 4.5)]),
    ]


@scene(mirrors=True)
def say_register_online() -> Parts:
    """A mother asks whether she tells the school about her child on the phone."""
    return asks("scarf", "bun", [
        bubble_pupil(26, 52, 1.7), props.phone(46, 9, 32, 44), school(51, 19, 22, 19)], badge=True)


@scene(mirrors=True)
def say_refusal_on_paper() -> Parts:
    """Before the door of the school a father, his child at his hand, asks the head for a paper of the school with her name under it."""
    return [
        path("i", "M56 91V42H92V91", 4.5), blue(figures.standing(78, 91, -1, .7, look="bun", arm="M0-41L7-32L14-33")), figures.badge(78, 91, -1, .7),
        figures.standing(32, 91, 1, .7, arm="M0-41L8-33L15-36", arm2="M0-41L-7-33L-12-28"), figures.child(13, 91, 1, .46, arm="M0-41L8-40L16-42"),
        signs.bubble(14, 3.5, 62, 35, (38, 42), holds=[path("o", "M33 7H56V36H33Z", 3), school(38, 10, 13, 10), path("i", "M38 24H51", 2.5), path("a", "M38 32Q41 26 43 30T50 30", 2.5)]),
    ]


@scene(mirrors=True)
def say_care_teacher() -> Parts:
    """A mother asks the teacher for the one who sits beside her child in class and helps it."""
    return asks("scarf", "", [
        blue(figures.bust(33, 20, 42, 7, 12, "bun")), figures.bust(62, 25, 42, 6, 9), path("i", "M12 45H84M18 46V53M78 46V53", 4),
        halo(path("o", "M48 34Q43 31 37 32V43H59V32Q53 31 48 34V42", 3), gap=1.5), halo(path("a", "M41 35L46 39", 4.5), gap=1)])


@scene(mirrors=True)
def say_stay_school() -> Parts:
    """A nearly grown pupil asks the teacher whether he may sit at his school desk until his diploma."""
    return asks("", "bun", [
        at_desk(24, 53, 1, 1.6), path("o", "M53 12H84V36H53Z", 3.5), path("i", "M60 19H77M60 26H70", 2.5), halo(path("b", "M70 40V52L74.500 49L79 52V40Z", 2), dot("b", 74.5, 37, 6), gap=1.5), dot("p", 74.5, 37, 2.5)])


@scene(mirrors=False)
def say_which_level() -> Parts:
    """A young woman with a thick book in her hand asks how much of the language she needs."""
    return [
        figures.standing(19, 91, 1, .9, look="tail", dress=True, arm="M0-41L7-30L13-29"), thick_book(30, 47), halo(path("i", "M29 64H34", 5), gap=1),
        blue(figures.bust(76, 60, 78, 7.5, 13)), props.desk(54, 78, 38, 91),
        signs.bubble(30, 4, 62, 34, (27, 32), holds=[move(signs.SAYS["latin"](), 53, 22, 1.15), signs.question(80, 20, .8)]),
    ]


@scene(mirrors=True)
def say_refugee_desk() -> Parts:
    """A young man with a book asks who goes with him to the large school: a helper with a badge."""
    return [
        figures.bust(17, 74, 93, 7.5, 10), thick_book(24, 72), blue(figures.bust(79, 74, 94, 7.5, 10, "tail")),
        signs.bubble(4, 4, 88, 53, (27, 62), holds=[
            figures.small(17, 54, 1, .95, arm="M0-21L8-15", legs=figures.SMALL_WALK), blue(figures.standing(37, 54, 1, .66, look="bun", arm="M0-41L10-40L18-43", legs=figures.WALK)), figures.badge(37, 54, 1, .66), school(54, 20, 33, 32)]),
    ]


@scene(mirrors=False)
def say_study_leefloon() -> Parts:
    """A young woman asks a helper with a badge whether she may study in her book and keep the money for living."""
    return asks("bun", "tail", [
        spread(33, 31, 1.1), path("i", "M58 14V49", 2.5), euros((69, 20), (79, 38), (66, 43))], badge=True)


@scene(mirrors=True)
def say_follow_student() -> Parts:
    """A boy asks whether he may sit beside a student in the lesson, before the teacher."""
    return asks("", "tail", [
        figures.bust(27, 24, 46, 6.5, 10), blue(figures.bust(51, 24, 46, 6.5, 10, "tail")), path("i", "M10 47H68", 4), path("o", "M19 43L21 38H33L35 43ZM43 43L45 38H57L59 43Z", 2.5), path("o", "M70 10H87V30H70Z", 3), path("i", "M74 24L78 17L83 20", 2.5)])


# ------------------------------------------------------------ the first weeks, notes
@scene(mirrors=True)
def say_play_together() -> Parts:
    """A mother asks another mother whether their children may play with a ball together."""
    return asks("scarf", "tail", [
        figures.small(24, 54, 1, .85, arm="M0-21L10-24", legs=figures.SMALL_WALK), props.football(46, 45, 8), blue(figures.small(70, 54, -1, .85, arm="M0-21L10-24", legs=figures.SMALL_WALK))])


@scene(mirrors=True)
def say_short_sentences() -> Parts:
    """A father holds a letter full of text and asks the teacher, who sits with her pen, for a note with a few words."""
    return [
        blue(figures.bust(19, 46, 70, 8.5, 13, "bun")), props.desk(4, 70, 40, 91), path("o", "M23 67L26 60H39L37 67Z", 3), halo(path("a", "M29 64L26 53", 3.5), gap=1.2),
        figures.standing(82, 91, -1, .95, look="beard", arm=""), halo(path("o", "M52 48H72V78H52Z", 3.5), gap=2), path("i", "M56 53H68M56 58H68M56 63H68M56 68H68M56 73H68", 2.2), halo(path("i", "M81 52L78 66L70 65", 6), gap=1.5),
        signs.bubble(30, 3.5, 40, 28, (74, 34), holds=[path("o", "M38 9H62V26H38Z", 3), path("i", "M43 17.500H47M53 17.500H57", 4)]),
    ]


@scene(mirrors=True)
def say_doctor_note() -> Parts:
    """A mother, her ill child at her hand, asks the doctor at the desk for a paper for the school."""
    return [
        figures.child(12, 91, 1, .56, arm="M0-41L7-38L14-39", lean=2), figures.standing(31, 91, 1, .8, look="bun", dress=True, arm="M0-41L8-32L15-33", arm2="M0-41L-6-33L-12-27"),
        blue(figures.bust(75, 50, 76, 7, 15)), figures.stethoscope(75, 58, .8), props.desk(52, 76, 40, 91),
        signs.bubble(36, 3.5, 46, 35, (40, 42), holds=[path("i", "M45 8.5H73V34H45Z", 2.5), path("s", "M49 16H58L63.5 11L69 16V25H49Z", 2), path("w", "M52 18V21M56 18V21", 2), path("p", "M62 20H65V25H62Z", 2), path("i", "M50 30H60", 2.5), path("b", "M63 27H71V34H63Z", 2), path("w", "M67 28V33M64.500 30.500H69.500", 2)]),
    ]


@scene(mirrors=True)
def say_uitpas() -> Parts:
    """A mother with her son before her asks at the desk for a card with a ball and a note of music on it."""
    return [
        figures.standing(14, 91, 1, .86, look="scarf", dress=True, arm="M0-41L7-33L14-31"), figures.child(37, 91, 1, .54),
        blue(figures.bust(77, 60, 76, 7.5, 12, "bun")), props.desk(54, 76, 38, 91),
        signs.bubble(30, 4, 62, 42, (23, 36), holds=[path("b", "M42 12H80V38H42Z", 4), props.football(53, 25, 7), path("w", "M67 32V18L76 16V30", 3.5), dot("p", 64.5, 32, 3.8), dot("p", 73.5, 30, 3.8)]),
    ]


@scene(mirrors=True)
def say_try_club() -> Parts:
    """A father, his daughter before him, asks the trainer with a cap whether she may kick the ball with two others."""
    return [
        figures.bust(16, 74, 94, 7.5, 9), figures.bust(37, 79, 94, 6, 8, "tail"), blue(figures.bust(79, 74, 94, 7.5, 10, "cap")),
        signs.bubble(4, 4, 88, 53, (25, 62), holds=[
            figures.child(21, 53, 1, .68, look="tail", arm="M0-41L7-33L10-28", arm2="M0-41L-7-33L-11-29", legs="M0-26L-4-4h2M0-26L9-11h3"), props.football(38, 46, 5), blue(figures.child(60, 53, -1, .62)), blue(figures.child(78, 53, -1, .62))]),
    ]


@scene(mirrors=False)
def say_club_discount() -> Parts:
    """A mother shows her card and asks the trainer how little the ball costs then: one coin."""
    return [
        figures.standing(17, 91, 1, .86, look="tail", dress=True, arm="M0-41L9-35L17-38"), halo(path("o", "M31 52H49V65H31Z", 3.5), gap=2), path("i", "M42 57H45M42 61H45", 2.2), dot("s", 36.5, 58.5, 2.5),
        blue(figures.standing(82, 91, -1, .8, look="cap", arm="M0-41L6-31L12-29")),
        signs.bubble(26, 4, 56, 29, (30, 36), holds=[props.football(42, 18.500, 8.5), path("i", "M54 16H58M54 22H58", 3), euros((69, 18.5))]),
    ]


@scene(mirrors=True)
def say_holiday_play() -> Parts:
    """A father with his child asks a young helper for a place in the tent under the tree."""
    return [
        figures.bust(16, 74, 94, 7.5, 9, "beard"), figures.bust(37, 79, 94, 6, 8), blue(figures.bust(79, 74, 94, 7.5, 10, "tail")),
        signs.bubble(4, 4, 88, 53, (25, 62), holds=[path("o", "M32 24L16 52H48Z", 3.5), path("s", "M32 36L26 52H38Z", 3), props.tree(52, 8, .9), path("i", "M33 23H66", 2.5), figures.tiny(57, 53, 18)]),
    ]


# ------------------------------------------------------------ childcare
@scene(mirrors=True)
def say_childcare_place() -> Parts:
    """A mother with a pram asks the carer for an empty cot."""
    return [
        figures.standing(14, 91, 1, .9, look="tail", dress=True, arm="M0-41L8-32L16-30"), path("s", "M34 63H56Q56 77 46 77H43Q34 77 34 63ZM45 59V48A12 12 0 0 1 57 59Z", 3), path("i", "M34 62L28 62", 4), circle("i", 39, 86, 3.8, 4), circle("i", 52, 86, 3.8, 4), dot("s", 39, 57, 4.5),
        blue(figures.standing(82, 91, -1, .8, look="bun", arm="M0-41L6-31L12-29")), signs.bubble(28, 3.5, 50, 33, (20, 28), holds=[cot(39, 9, 28, 22)]),
    ]


@scene(mirrors=False)
def say_price_by_income() -> Parts:
    """A father, his toddler behind him, holds his wide open purse with nothing in it and asks how many coins a cot in the childcare costs him."""
    return [
        figures.standing(12, 91, 1, .46, arm="", legs="M-2-24L-7-5M2-24L8-5"), figures.standing(33, 91, 1, .8, look="beard", arm="M0-41L8-29L19-25", arm2="M0-41L-7-31L-16-23"), path("o", "M49 65L46 56Q58 60 70 56L67 65Z", 3), path("s", "M49 65H67L69 77H47Z", 3), props.euro(58.5, 71, 3.6, 2.2)._replace(pen="w"),
        blue(figures.standing(86, 91, -1, .78, look="bun", arm="M0-41L3-31L7-25")), signs.bubble(14, 3.5, 66, 27, (41, 37), holds=[cot(21, 9, 20, 16), props.coin(53, 17, 6.5), signs.question(69, 15, .6)]),
    ]


@scene(mirrors=True)
def say_visit_childcare() -> Parts:
    """A grandmother, a toddler at her side, asks the carer to see the corner where the children play."""
    return [
        figures.elder(13, 91, 1, .8, look="scarf", dress=True), figures.standing(46, 91, 1, .5, arm="M0-39L-8-34L-13-40", legs="M-2-24L-7-5M2-24L8-5"), blue(figures.standing(83, 91, -1, .66, arm="M0-41L6-31L12-29")),
        signs.bubble(34, 3.5, 58, 39, (27, 36), holds=[path("i", "M41 39V9H86V39", 3.5), path("o", "M47 29H56V38H47ZM59 29H68V38H59Z", 3), path("s", "M53 18H62V25H53Z", 3), circle("o", 77, 33, 5, 3.5)]),
    ]


@scene(mirrors=True)
def say_after_school() -> Parts:
    """A mother in working clothes asks who is with her child at the table when the sun is low."""
    return asks("cap", "bun", [
        path("i", "M11 30H35", 3), blue(path("s", "M15 28A8 8 0 0 1 31 28Z", 2), path("i", "M23 12V14M12 16L14 18M34 16L32 18", 3)), at_desk(48, 54, 1, 1.35), blue(dot("s", 80, 28, 5.5), path("i", "M80 38V46H71V53", 6.5), path("i", "M79 39L70 38", 4))])


# ------------------------------------------------------------ what happened at school
@scene(mirrors=True)
def say_child_fell() -> Parts:
    """A mother, beside her the child with a bandaged arm, tells the teacher at the board that her child fell over the ball."""
    return [
        figures.standing(14, 91, 1, .86, look="bun", dress=True, arm="M0-41L7-32L13-30"), bandaged(38, 91, .8), blue(figures.standing(82, 91, -1, .78, look="tail", arm="M0-41L6-31L12-29")), board(52, 50, 20, 14),
        signs.bubble(26, 4, 66, 37, (22, 34), holds=[path("i", "M35 37H83", 2), stumbling(56, 36)]),
    ]


@scene(mirrors=True)
def say_why_punished() -> Parts:
    """A mother asks the teacher why her child had to sit alone at a desk against the wall, away from the others."""
    return asks("scarf", "", [alone(10, 11), signs.question(58, 20, .7)])
