"""Show-cards in a reception centre and while searching for a house: the bubble holds what is asked."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.housing.parts import asks, building, drop, lamp, suitcase, walker


@scene(mirrors=False)
def say_rules_own_language() -> Parts:
    """A man asks a helper with a badge for the sheet with the rules in his own script."""
    return asks("", "bun", [
        blue(path("o", "M26 10H70V53H26Z", 4)), move(signs.SAYS["arabic"](), 48, 22, 1, thinnest=3),
        path("i", "M41 41A5 5 0 1 0 46 47A5 5 0 0 1 41 41Z", 2.5), path("s", "M53 40H61V47H53Z", 2), path("i", "M62 42Q65 43 62 46", 2)], badge=True)


@scene(mirrors=True)
def say_knock_first() -> Parts:
    """A woman asks a helper with a badge to knock first on the closed door of her room, in which she sits."""
    return asks("scarf", "", [
        path("i", "M48 13V54", 8), blue(figures.standing(25, 54, 1, .6, arm="M0-41L13-37L22-45")), path("i", "M40 20L37 16M42 15L41 11", 2.5),
        path("i", "M56 54V47H85V54", 3), figures.seated(77, 56, -1, .6, look="scarf", arm="M0-41L7-32L13-33")], badge=True)


@scene(mirrors=True)
def say_other_food() -> Parts:
    """A mother with an empty plate asks the cook behind the counter for a plate with vegetables."""
    return [
        figures.standing(16, 91, 1, .95, look="bun", dress=True, arm="M0-41L8-31L17-31"), path("s", "M30 59H50Q48 65 43 65H37Q32 65 30 59Z", 3),
        blue(figures.bust(76, 58, 76, 7.5, 12, "cap")), props.desk(58, 76, 34, 91),
        signs.bubble(32, 4, 60, 36, (26, 31), holds=[path("i", "M42 28H82Q79 36 72 36H52Q45 36 42 28Z", 3), path("s", "M62 26Q52 25 52 15Q62 15 62 26ZM63 26Q63 14 73 13Q74 24 63 26Z", 2)]),
    ]


@scene(mirrors=True)
def say_night_away() -> Parts:
    """A father tells the helper with a badge that he walks with a bag to another house for the night."""
    return asks("", "bun", [
        walker(21, 53), path("s", "M10 42H16V48H10Z", 3), path("s", "M42 14H87V53H42Z", 3),
        path("w", "M46 35L60 23L74 35M49 33V54M71 33V54", 3), path("p", "M79 17A5.5 5.5 0 1 0 83 25A5 5 0 0 1 79 17Z", 2), path("w", "M54 41V51M54 48H66V51M58 45H63", 3)], badge=True)


@scene(mirrors=True)
def say_complaint() -> Parts:
    """A woman asks who sits at the desk and reads her letter with a drop of water on it."""
    return asks("tail", "", [
        blue(figures.bust(66, 20, 46, 6.5, 11, "bun")), path("i", "M40 46H88M44 47V54M84 47V54", 4),
        halo(path("o", "M40 18H58V43H40Z", 3.5), gap=2), drop(49, 22, .7), path("i", "M45 38H53", 2.5), halo(path("a", "M74 38L66 41L59 37", 4.5), gap=1.5),
        figures.standing(20, 54, 1, .62, look="tail", dress=True, arm="M0-41L12-37L26-40")], badge=True)


@scene(mirrors=True)
def say_which_status() -> Parts:
    """A woman holds the letter with her photo and asks a helper with a badge what it means."""
    return [
        figures.standing(18, 91, 1, 1, look="scarf", dress=True, arm=""), halo(path("o", "M27 48H53V82H27Z", 4), gap=2), figures.tiny(36, 65, 13), path("i", "M44 56H48M44 62H48M33 71H47M33 77H42", 2.5), halo(path("i", "M18 50L22 66L30 65", 6), gap=1.5),
        blue(figures.standing(82, 91, -1, .95, look="bun", arm="M0-41L6-31L13-29")), figures.badge(82, 91, -1, .95),
        signs.speech(32, 4, 38, 32, (27, 28), content="question"),
    ]


@scene(mirrors=True)
def say_last_day() -> Parts:
    """A man asks on which day of the calendar his family walks out of the door with the suitcase."""
    return asks("beard", "bun", [
        signs.calendar(9, 9, marked=6, k=.86), path("i", "M82 54V16H60", 3.5), walker(70, 54), suitcase(57, 44, 7, 8)], badge=True)


@scene(mirrors=True)
def say_our_card() -> Parts:
    """A mother and a father ask together for a card with a photo."""
    return [
        figures.bust(16, 74, 94, 7.5, 9, "scarf"), figures.bust(38, 74, 94, 7.5, 9), blue(figures.bust(79, 72, 94, 7.5, 11)), figures.lanyard(79, 82, .7),
        signs.bubble(4, 4, 88, 53, (23, 62), (43, 62), holds=[blue(move(props.id_card(0, 0, 1.05), 24, 14))]),
    ]


@scene(mirrors=False)
def say_basic_account() -> Parts:
    """At the desk of the bank a man asks the clerk for a bank card."""
    return [
        figures.standing(18, 91, 1, .78, arm="M0-41L9-34L17-36"),
        blue(figures.bust(74, 56, 74, 8, 12, "bun")), props.desk(46, 74, 46, 91), props.euro(70, 83, 4, 2.5),
        signs.bubble(6, 4, 56, 33, (23, 41), holds=[blue(path("s", "M15 9H53V31H15Z", 3)), path("w", "M14 15H54", 3), path("p", "M21 22H27V26H21Z", 2), props.euro(45, 24, 3.6, 2.2)._replace(pen="w")]),
    ]


@scene(mirrors=True)
def say_come_to_look() -> Parts:
    """A mother, her child at her hand, greets the landlord at the open door of the house and says that they come to see the rooms."""
    return [
        path("i", "M50 91V46H92V91", 4.5), blue(figures.standing(73, 91, -1, .62, arm="M0-41L8-33L14-36")),
        figures.standing(30, 91, 1, .62, look="bun", dress=True, arm="M0-41L8-37L14-43", arm2="M0-41L-6-33L-10-27"), figures.child(14, 91, 1, .4, arm="M0-41L7-38L14-39"),
        signs.bubble(4, 4, 60, 37, (35, 48), holds=[path("i", "M10 20L34 8L58 20M14 19V37H54V19", 3), figures.tiny(25, 36, 14), figures.tiny(33, 36, 9), path("i", "M41 22H49V30H41Z", 3)]),
    ]


@scene(mirrors=False)
def say_all_costs() -> Parts:
    """A man asks the landlady how many coins house, water and light cost together."""
    return asks("", "bun", [
        props.house_solid(12, 10, 20, 18, False), drop(48, 10, .95), lamp(75, 9), path("i", "M11 34H85", 3),
        props.coin(26, 46, 6.5), props.coin(43, 46, 6.5), props.coin(60, 46, 6.5), signs.question(78, 45, .5)])


@scene(mirrors=True)
def say_rather_not() -> Parts:
    """The landlord asks for a paper; a woman lays a hand on her heart and keeps her folder closed under her arm."""
    return [
        figures.front(26, 91, .98, look="bun", dress=True, right="M4-60.5L13-50L3-44", left="M-4-60.5L-12-49L-12-38"),
        halo(path("i", "M38 43L29 48", 5.5), gap=1.5),
        halo(path("s", "M5 50H21V70H5Z", 4), gap=2), path("w", "M9 55H17", 2.5), halo(path("i", "M14 47L14 58", 5.5), gap=1.2),
        blue(figures.standing(78, 91, -1, .8, arm="M0-41L7-31L17-33")),
        blue(signs.speech(52, 4, 38, 26, (72, 34), content=path("o", "M-7-9H7V9H-7ZM-3-4H3M-3 1H3", 3))),
    ]


@scene(mirrors=True)
def say_visit_again() -> Parts:
    """A father asks to stand before the house once more, with the sun high above it."""
    return asks("beard", "bun", [
        signs.sun(27, 21, 7), path("i", "M47 31L64 15L81 31M51 29V53H77V29", 4), path("o", "M56 33H64V41H56Z", 3), path("s", "M68 40H73V53H68Z", 2),
        figures.small(36, 54, 1, .62, arm="M0-21L10-25")])


@scene(mirrors=True)
def say_answer_tomorrow() -> Parts:
    """A woman tells the landlord, who has the key in his hand: first the night, then, when the sun is up, she phones him."""
    return [
        figures.bust(17, 74, 94, 7.5, 10, "tail"), blue(figures.bust(81, 74, 94, 7.5, 10), path("i", "M72 87L63 89L59 78", 5), circle("i", 52, 75, 4, 3), path("i", "M52 80V91H57M52 86H56", 3)),
        signs.bubble(4, 4, 88, 53, (27, 62), holds=[
            path("s", "M12 16H34V46H12Z", 3), path("p", "M24 23A9 9 0 1 0 31 36A7.500 7.500 0 0 1 24 23Z", 2), path("i", "M41 31H51M46 26L51 31L46 36", 3.5),
            figures.standing(75, 53, 1, .64, arm="M0-41L17-37L14-50"), halo(path("i", "M10-62L13-49", 3, 75, 53, .64), gap=1.3), signs.sun(61, 21, 4.5, 2.5)]),
    ]


@scene(mirrors=False)
def say_see_first() -> Parts:
    """A woman keeps the money in her hand behind her and asks the landlord to see the rooms first."""
    return [
        figures.standing(30, 91, 1, .9, look="scarf", dress=True, arm="M0-41L9-34L16-36", arm2="M0-41L-8-32L-15-25"), props.banknote(5, 66, .75, 2.5),
        blue(figures.standing(82, 91, -1, .9, arm="M0-41L6-31L12-29")),
        signs.bubble(24, 3.5, 56, 30, (37, 36), holds=[path("i", "M31 15L52 7L73 15M35 14V31H69V14", 3), figures.tiny(44, 30, 13), path("i", "M55 18H62V24H55Z", 2.5)]),
    ]


@scene(mirrors=False)
def say_stop_payment() -> Parts:
    """A man phones the bank to hold back his money: a hand with spread fingers stands before the banknote."""
    return [
        figures.standing(15, 91, 1, 1, look="beard", arm=figures.EAR), figures.at_ear(15, 91, 1, 1),
        blue(figures.bust(76, 66, 92, 7.5, 12, "bun"), figures.headset(76, 66, 7.5, -1)),
        signs.bubble(32, 4, 60, 47, (27, 30), holds=[props.banknote(37, 17, 1.1, 3), blue(path("i", "M77 47V40", 9), hands.stopping(77, 40, -1, 1.3))]),
    ]


@scene(mirrors=False)
def say_report_fraud() -> Parts:
    """A mother tells a police officer that a man runs away with her money."""
    return asks("scarf", "cap", [
        figures.small(24, 54, 1, .9, arm="M0-21L11-24"), dot("s", 62, 15, 6), path("i", "M60 25L57 37L65 44L63 53M57 37L49 45L42 43M60 26L70 30", 5), props.banknote(66, 22, .85, 2.5)])


@scene(mirrors=True)
def say_report_refusal() -> Parts:
    """A man tells a helper with a badge, who writes it down, that a landlord held out his hand before the door to a father and his child."""
    return [
        figures.bust(17, 74, 94, 7.5, 10), blue(figures.bust(80, 74, 94, 7.5, 11)), figures.lanyard(80, 84, .7),
        signs.bubble(4, 4, 88, 53, (27, 62), holds=[
            figures.small(29, 54, 1, .95, arm="M0-21L8-14"), figures.small(14, 54, 1, .6, arm="M0-21L10-25"),
            path("i", "M88 54V14H74V54", 3.5), figures.small(66, 54, -1, .95, arm="M0-21L9-23"), hands.stopping(57, 32, -1, .8)]),
    ]


@scene(mirrors=True)
def say_register_social() -> Parts:
    """A mother asks to write her family on the list for a flat in the large building."""
    return asks("scarf", "", [
        path("o", "M12 10H46V53H12Z", 4), figures.tiny(21, 30, 14), figures.tiny(30, 30, 14), figures.tiny(38, 30, 10), path("i", "M20 38H38M20 45H32", 3), building(55, 10, 30, 43)], badge=True)


@scene(mirrors=True)
def say_house_sooner() -> Parts:
    """A father with his child and a suitcase asks for a house within two days."""
    return [
        figures.bust(30, 76, 94, 7.5, 9, "beard"), figures.bust(50, 81, 94, 5.5, 7), suitcase(6, 80, 11, 12), blue(figures.bust(80, 74, 94, 7.5, 11, "bun")), figures.lanyard(80, 84, .7),
        signs.bubble(4, 4, 88, 54, (38, 63), holds=[signs.days(11, 21, 2, 36, 20), props.house(55, 13, 32, 38, 4), path("s", "M67 38H75V51H67Z", 2)]),
    ]


@scene(mirrors=False)
def say_rent_support() -> Parts:
    """A woman asks a helper with a badge to lay a coin beside hers for the house."""
    return asks("tail", "bun", [props.house_solid(13, 13, 34, 38), props.coin(63, 19, 7.5), blue(props.coin(72, 42, 9.5))], badge=True)
