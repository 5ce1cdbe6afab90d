"""Show-cards about language: the bubble holds what is asked."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.language.parts import asks, half, letter_a, script, wall, word


@scene(mirrors=False)
def say_slowly() -> Parts:
    """A mother holds her hand low and flat, and asks the other person to speak as slowly as a tortoise walks."""
    return [
        half(19, 54, 1, "scarf"), blue(half(80, 58, -1, "", 10)),
        halo(path("i", "M22 78L34 84L48 82", 6.5), gap=2),
        signs.bubble(22, 4, 70, 36, (29, 44), holds=[
            path("s", "M37 30Q38 13 55 13T73 30Z", 4), path("i", "M42 34V31M67 34V31", 7), path("i", "M75 29L81 21", 6), dot("s", 82, 20, 4.5), path("i", "M36 30L32 32", 3),
            path("w", "M47 30L50 19H60L63 30M50 19L45 15M60 19L65 15", 2)]),
    ]


@scene(mirrors=False)
def say_again() -> Parts:
    """A woman holds her hand behind her ear; the other person says the same word a second time."""
    return [
        path("s", "M6 92V90Q6 80 16 80H30Q40 80 40 90V92Z", 4), dot("s", 23, 62, 13.5), dot("s", 23, 46, 6.5), halo(path("i", "M36 59Q39 57 39 62T36 67", 4), gap=1),
        halo(path("i", "M42 91L52 82L47 72Q50 62 42 54", 6.5), gap=2.2),
        blue(half(80, 65, -1, "", 8), signs.speech(44, 28, 48, 21, (74, 55), content=[]), path("o", "M50 4H86Q92 4 92 10V18Q92 24 86 24H50Q44 24 44 18V10Q44 4 50 4Z")),
        word(68, 14, .85), word(68, 38.500, .85),
    ]


@scene(mirrors=True)
def say_write_down() -> Parts:
    """A mother asks an official to write it down: the hand of the official fills a paper with lines."""
    return [
        half(22, 65, 1, "tail", 8),
        blue(half(76, 65, -1, "", 8)),
        signs.bubble(8, 4, 80, 46, (30, 54)),
        path("o", "M17 10H58V44H17Z", 4), path("a", "M23 18q3-4 6 0t6 0t6 0t6 0M23 27q3-4 6 0t6 0t6 0t6 0M23 36q3-4 6 0t6 0", 3),
        move(blue(hands.writing_hand(0, 0)), 45, 36, .48),
    ]


@scene(mirrors=False)
def say_when_lesson() -> Parts:
    """A man shows a helper the clock on the wall and asks at what time the lesson at the board is."""
    return [
        figures.standing(13, 92, 1, 0.95, arm="M0-41L9-31L18-33"),
        signs.bubble(27, 4, 38, 48, (24, 33)),
        path("o", "M34 10H58V29H34Z", 4), letter_a(46, 19.5, .95, 3.5),
        path("s", "M32 48Q32 43 38 43T44 48ZM48 48Q48 43 54 43T60 48Z", 2.5), dot("s", 38, 36.5, 4), dot("s", 54, 36.5, 4),
        signs.clock(81.5, 24, 10.5, 9, 0),
        blue(figures.bust(72, 64, 92, 8, 14)), figures.lanyard(72, 75, .9),
    ]


@scene(mirrors=False)
def say_learn_dutch() -> Parts:
    """A mother lays her hand on her chest and asks for a lesson: she sits before a teacher at the board."""
    return [
        figures.standing(13, 91, 1, .98, look="bun", dress=True, arm="M0-41L12-31L6-42"),
        signs.bubble(28, 4, 64, 48, (25, 33.5)),
        wall(48, 10, 26, 17, .7),
        move(figures.on_chair(0, 0, 1, look="bun", arm="M0-41L8-32L17-35"), 40, 47, .54, thinnest=2),
        blue(move(figures.standing(0, 0, -1, arm="M0-41L11-47L18-56"), 84, 47, .56)),
    ]


@scene(mirrors=False)
def say_cannot_read_yet() -> Parts:
    """A woman holds up a paper, a hand at her cheek; the other person leans to it and reads aloud to her what it says: a house."""
    return [
        figures.standing(15, 91, 1, 1, look="tail", dress=True, arm="M0-41L12-31L24-31"),
        halo(props.paper(37, 46, 20, 27, 3), gap=1.5), hands.mitten(39, 60),
        blue(figures.standing(85, 91, -1, 1, lean=5, arm="M0-41L8-31L17-31")),
        blue(signs.speech(32, 3.5, 40, 24, (69, 31), content="house")),
    ]


@scene(mirrors=True)
def say_childcare() -> Parts:
    """A father with a pushchair asks for a carer, who holds a baby and plays with a small child."""
    return [
        figures.standing(11, 91, 1, 0.9, arm="M0-41L8-31L18-31"),
        path("i", "M27 62L31 75", 4), path("s", "M30 70Q32 81 42 81Q52 81 54 71H41Q39 63 30 64Z", 3), dot("s", 45, 63, 5),
        circle("o", 35, 87.5, 3.5, 3.5), circle("o", 50, 87.5, 3.5, 3.5),
        signs.bubble(30, 4, 62, 50, (22, 36)),
        blue(figures.standing(44, 50, 1, .62, look="bun", arm="")),
        path("w", "M47 26H53", 10), path("i", "M48 27L52 25.5", 7), dot("s", 54.5, 23, 4),
        blue(halo(path("i", "M44 25L47 32L56 30", 4.5), gap=1.5)),
        figures.standing(83, 50, -1, .45, arm="M0-38L10-40L18-44", legs="M-2-24L-7-5M2-24L8-5"),
        path("o", "M62 41H70V49H62ZM62 31H70V39H62Z", 3),
    ]


@scene(mirrors=False)
def say_who_pays_lesson() -> Parts:
    """A father holds the course book and asks who pays the money for it."""
    return [
        figures.standing(16, 91, 1, 1.1, arm="M0-41L11-28L22-31"),
        path("o", "M38 52H62V82H38Z", 4), path("i", "M44 53V81", 3), letter_a(53, 67, .85, 3.5),
        hands.mitten(42, 58),
        signs.bubble(34, 4, 58, 40, (28, 30)),
        blue(circle("o", 53, 24, 12, 4), props.euro(54, 24, 6, 2.8)),
        signs.question(80, 22, .9),
    ]


@scene(mirrors=False)
def say_ill_today() -> Parts:
    """A man lies ill in bed and phones the teacher, who stands at the board: he cannot come to the lesson."""
    return [
        path("i", "M4 52V88M92 72V88M4 82H92", 5),
        path("i", "M12 72H16", 9),
        path("i", "M20 70L24 60", 13), figures.head(26, 43, 8),
        path("s", "M18 78L26 72L34 62Q52 58 66 66L86 68V80H18Z", 4),
        path("w", "M22 62L37 66L36 52", 8.5), path("i", "M22 63L37 66L36 54", 5.5),
        halo(path("i", "M34 40L36 53", 5), gap=2),
        signs.bubble(40, 4, 52, 42, (42, 52), holds=[path("o", "M47 11H70V30H47Z", 3.5), letter_a(59, 20.5, .9, 3.5),
            blue(dot("s", 80, 20, 5), path("s", "M74 42V35Q74 29 80 29T86 35V42Z", 3))]),
    ]


@scene(mirrors=False)
def say_talk_table() -> Parts:
    """An old man with a stick asks for the table where two people sit and talk."""
    return [
        figures.elder(12, 91, 1, .92),
        signs.bubble(36, 4, 56, 54, (29, 36)),
        move([figures.on_chair(0, 0, 1), blue(figures.on_chair(68, 0, -1)), path("i", "M17-30H51M34-30V-2M26-2H42", 5), path("s", "M28-44H34V-36H28Z", 4)], 46, 54, .56, thinnest=2),
    ]


@scene(mirrors=True)
def say_library_card() -> Parts:
    """At the desk of the library a mother with her child asks for a card with a book on it."""
    return [
        path("o", "M62 5H92V40H62ZM62 22.500H92", 3), path("i", "M68 13V19M74 11V19M80 13V19M68 30V37M74 29V37M87 30L84 36", 3.5),
        figures.standing(14, 91, 1, .84, look="tail", dress=True, arm="M0-41L8-31L15-25"),
        figures.child(35, 91, 1, .5),
        blue(figures.bust(76, 53, 72, 6.5, 12)), figures.lanyard(76, 62, .8),
        props.desk(50, 72, 42, 91),
        signs.bubble(5, 4, 48, 29, (22, 35)),
        path("o", "M12 10H46V27H12Z", 3),
        blue(path("i", "M22 15Q18 12 15 13V22Q18 21 22 24Q26 21 29 22V13Q26 12 22 15V23", 2.5)), path("i", "M34 16H41M34 21H39", 2.5),
    ]


@scene(mirrors=True)
def say_join_in() -> Parts:
    """Two people play with a ball; a man comes with an open hand and asks to play too."""
    return [
        figures.walking(16, 91, 1, .9, arm="M0-41L10-33L20-38"),
        signs.bubble(33, 4, 40, 27, (27, 29)), props.football(45, 17.5, 7), signs.question(62, 16, .75),
        blue(figures.standing(48, 91, 1, .75, arm="M0-41L9-42L17-48", look="bun"),
             figures.standing(87, 91, -1, .75, arm="M0-41L10-46L15-56", arm2="M0-41L-5-33L-6-26")),
        props.football(67, 51, 5.5),
    ]


@scene(mirrors=True)
def say_read_aloud() -> Parts:
    """A man holds out a letter and its envelope and asks a woman to read it to him: in the bubble she reads and he listens."""
    return [
        figures.bust(18, 74, 94, 7.5, 10, "beard"), blue(figures.bust(80, 74, 94, 7.5, 11, "bun")), path("o", "M34 68H50V91H34Z", 4), path("i", "M39 75H45M39 81H45", 2.5),
        signs.bubble(4, 4, 88, 50, (27, 62), holds=[
            figures.seated(22, 52, 1, .64, look="beard", arm="M0-41L6-29L13-28"), blue(figures.on_chair(79, 52, -1, .64, look="bun", arm="M0-41L8-31L16-33")),
            path("o", "M57 23H68V38H57Z", 3), path("a", "M53 20L46 18M53 27L46 27M53 34L46 36", 3)]),
    ]


@scene(mirrors=False)
def say_other_script() -> Parts:
    """A woman writes in her own script, and shows that she still learns the letter a."""
    return [
        figures.standing(14, 91, 1, .98, look="scarf", dress=True, arm="M0-41L9-32L18-34"), halo(path("o", "M31 47H57V69H31Z", 4), gap=1.5), script(44, 58, .75), hands.mitten(33, 60),
        blue(figures.standing(83, 91, -1, .74, arm="M0-41L6-31L13-28")),
        signs.bubble(26, 4, 62, 34, (24, 28), holds=[script(43, 20, .8), path("i", "M58 20H65M62 16L66 20L62 24", 3), letter_a(77, 21, 1.1, 4)]),
    ]


@scene(mirrors=True)
def say_voice_message() -> Parts:
    """A man speaks into the phone before his mouth and asks whether he may send his voice."""
    return [
        half(19, 55, 1, "", 10), halo(path("i", "M32 91L44 82L40 71", 6.5), gap=2), halo(path("o", "M34 56H45V72H34Z", 4), gap=1.5),
        blue(figures.bust(81, 70, 94, 8, 12, "tail")),
        signs.bubble(8, 4, 84, 34, (28, 42), holds=[path("s", "M18 12L32 21L18 30Z", 3), path("i", "M41 18V24M49 14V28M57 10V32M65 16V26M73 12V30M81 18V24", 4)]),
    ]


@scene(mirrors=False)
def say_more_lessons() -> Parts:
    """A woman asks the teacher at Ligo for lessons about the computer and the car too."""
    return asks("scarf", "", [
        path("o", "M12 14H40V35H12Z", 3.5), path("i", "M8 41H44M20 22L25 25L20 28", 3.5),
        path("s", "M50 40V32L56 30L61 20H77L82 30L87 32V40Z", 3), path("w", "M60 29L63 23H68V29ZM72 29V23H75L78 29Z", 2.5), dot("s", 59, 42, 5), dot("s", 78, 42, 5)])


@scene(mirrors=True)
def say_integration_letter() -> Parts:
    """A man with the letter in his hand asks a woman for a day to come: the letter and a calendar in the bubble."""
    return [
        figures.standing(14, 91, 1, .95, look="", arm="M0-41L9-31L18-32"), path("o", "M31 50H46V70H31Z", 4), path("i", "M36 57H41M36 63H41", 2.5),
        blue(figures.standing(83, 91, -1, .74, look="bun", arm="M0-41L6-31L13-28")),
        signs.bubble(25, 4, 66, 32, (23, 28), holds=[move(props.envelope(0, 0), 31, 10, .62), path("i", "M61 22H63", 3), move(signs.calendar(0, 0, marked=6), 62, 10, .52)]),
    ]


@scene(mirrors=True)
def say_must_or_may() -> Parts:
    """A mother asks whether both, father and mother, go to the course with the four pictures."""
    return asks("scarf", "", [
        path("o", "M10 12H46V46H10Z", 3.5), path("i", "M28 12V46M10 29H46", 2.5), props.house_solid(14, 15, 10, 9, False), path("b", "M15 34H23V42H15Z", 2), path("w", "M19 35V41M16 38H22", 2),
        move(signs.SAYS["bus"](), 37, 20, .55), move(signs.SAYS["key"](), 37, 38, .55), figures.tiny(57, 46, 27), figures.tiny(69, 46, 25), signs.question(82, 26, .75)])


@scene(mirrors=False)
def say_integration_price() -> Parts:
    """A father asks how many coins the course with its pictures costs, and whether he may pay them one after the other."""
    return asks("", "tail", [
        path("o", "M9 12H42V48H9Z", 3), path("i", "M25.500 12V48M9 30H42", 2), props.house_solid(13, 16, 9, 9, False), path("b", "M13 34H22V43H13Z", 2), move(signs.SAYS["bus"](), 34, 21, .5), move(signs.SAYS["key"](), 34, 39, .5),
        props.coin(56, 20, 6), props.coin(56, 40, 6), props.coin(71, 40, 6), signs.question(78, 20, .7)])


@scene(mirrors=False)
def say_lesson_own_language() -> Parts:
    """A woman asks the teacher whether he teaches in her language: her word stands on the board in the bubble."""
    return [
        figures.bust(19, 74, 94, 7.5, 10, "tail"), blue(figures.bust(79, 74, 94, 7.5, 11)), figures.lanyard(79, 84, .7),
        signs.bubble(4, 4, 88, 51, (28, 62), holds=[
            path("o", "M36 10H86V36H36Z", 4), script(61, 23, 1.3), blue(figures.standing(22, 53, 1, .66, arm="M0-41L10-45L18-52")), figures.bust(52, 44, 54, 4.5, 7), figures.bust(72, 44, 54, 4.5, 7)]),
    ]


@scene(mirrors=True)
def say_ask_more_time() -> Parts:
    """A mother with her baby asks for a later day: from one page of the calendar to another."""
    return [
        half(21, 60, 1, "tail", 9), halo(path("s", "M29 92Q30 79 40 79T49 92Z", 3)), dot("s", 38, 74, 5.5), blue(figures.bust(80, 73, 94, 7.5, 11)), figures.lanyard(80, 83, .7),
        signs.bubble(8, 4, 80, 40, (30, 49), holds=[path("o", "M16 12H38V39H16ZM58 12H80V39H58Z", 3.5), path("i", "M17 19H37M59 19H79M22 9V13M32 9V13M64 9V13M74 9V13M43 26H52M48 22L52 26L48 30", 3), dot("s", 27, 29, 3.5), blue(circle("o", 69, 29, 6, 3), dot("s", 69, 29, 2.5))]),
    ]


@scene(mirrors=False)
def say_book_own_language() -> Parts:
    """Before the shelves of the library a mother with her child asks for a book in her own language."""
    return [
        figures.standing(14, 91, 1, .92, look="bun", dress=True, arm="M0-41L8-31L15-33"), figures.child(34, 91, 1, .52),
        blue(figures.bust(77, 56, 73, 7, 11)), props.desk(55, 73, 37, 91), path("o", "M62 64H70V71H62Z", 2.5),
        signs.bubble(25, 4, 66, 36, (22, 30), holds=[path("o", "M58 12Q47 6 33 9V34Q47 31 58 37Q69 31 83 34V9Q69 6 58 12V36", 3.5), script(46, 21, .6), circle("s", 71, 22, 5, 3)]),
    ]


@scene(mirrors=False)
def say_home_language() -> Parts:
    """A father tells the teacher what is spoken in his house: the word of his own language stands in the house."""
    return [
        figures.bust(19, 74, 94, 7.5, 10, "beard"), figures.bust(39, 80, 94, 6, 8), blue(figures.bust(79, 74, 94, 7.5, 11, "bun")),
        signs.bubble(4, 4, 88, 52, (28, 62), holds=[path("i", "M14 30L48 8L82 30M20 29V53H76V29", 4.5), script(48, 37, 1.5)]),
    ]


@scene(mirrors=False)
def say_own_language_school() -> Parts:
    """A mother asks the teacher whether her child may say a word of its own language in the class with the board."""
    return asks("scarf", "tail", [
        path("o", "M12 11H44V33H12Z", 4), word(28, 22, .9), path("i", "M12 46H84", 4), figures.bust(66, 36, 46, 5.5, 9), signs.bubble(50, 8, 36, 18, (66, 27), holds=[script(68, 17, .65)])])


@scene(mirrors=False)
def say_story_hour() -> Parts:
    """An old man with a stick asks whether he may tell children a story in his own language in this room."""
    return [
        figures.elder(13, 91, 1, .86), blue(figures.standing(85, 91, -1, .64, look="bun", arm="M0-41L6-31L13-28")),
        signs.bubble(27, 4, 65, 37, (24, 34), holds=[
            figures.on_chair(38, 40, 1, .54, arm="M0-41L9-32L17-36"), figures.on_floor(74, 40, -1, .42), script(68, 16, .75), path("i", "M48 13L54 14", 3)]),
    ]
