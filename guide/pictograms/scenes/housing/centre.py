"""Living in the reception centre, and leaving it."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, dot, halo, move, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def theme_home() -> Parts:
    """A father opens the front door of their house; mother and child wait behind him."""
    return [
        path("s", "M6 31L48 6L90 31Z", 4), path("i", "M10 34V88M86 34V88", 5),
        path("s", "M67 46H79V88H67Z", 4), dot("p", 48, 20, 5),
        figures.standing(52.5, 90, 1, 0.68, arm="M0-41L9-36L17-38"), dot("p", 70, 66, 2.2),
        figures.front(20.5, 90, 0.62, look="scarf", dress=True, right="M4-60.5L9-50L8-44", left="M-4-60.5L-9-50L-8-44"),
        figures.child_front(37, 90, 0.7, left="M-2-27L-6-19", right="M2-27L6-19"),
    ]


@scene(mirrors=True)
def live_in_centre() -> Parts:
    """In a room with a bunk bed a child sleeps above; a mother sits below on the bed and talks with a worker with a badge, who sits with her."""
    return [
        path("i", "M4 14V90M48 14V90M4 43H48M4 78H48", 5),
        path("i", "M10 37H17", 6), dot("s", 15, 31, 5.5), path("s", "M24 33Q32 28 42 34V39H24Z", 4), path("i", "M12 71H15", 11), path("w", "M12 71H15", 4),
        figures.standing(61, 90, 1, 0.86, look="scarf", dress=True, arm="M0-41L6-33L12-35"),
        blue(figures.standing(83, 90, -1, 0.9, look="bun", arm="M0-41L5-31L11-30")), figures.badge(83, 90, -1, 0.9),
    ]


@scene(mirrors=True)
def from_decision_to_house() -> Parts:
    """A father with the letter with the tick in one hand and his child at the other walks to a house."""
    return [
        path("s", "M64 60L79 45L93 60V88H64Z", 4), path("p", "M75 70H83V90H75Z", 2),
        figures.walking(33, 90, 1, 1, arm="M0-41L6-32L13-34", arm2="M0-41L-7-33L-11-27"),
        figures.child(13, 90, 1, 0.62, arm="M0-41L8-41L14-43"), figures.backpack(13, 90, 1, 0.62),
        halo(path("o", "M47 33H67V60H47Z", 4.5), gap=2), path("i", "M51 46L55 51L62 41", 4),
        path("i", "M42 57L50 55", 6.5),
    ]


@scene(mirrors=True)
def house_rules() -> Parts:
    """A helper with a badge holds up the sheet of the house: when it is night, where one eats, where one sleeps; a father photographs it with his phone."""
    return [
        blue(figures.standing(84, 91, -1, 1, look="bun", arm="")), figures.badge(84, 91, -1, 1),
        halo(blue(path("o", "M40 14H68V66H40Z", 4)), gap=2), path("s", "M53 18A6 6 0 1 0 60 27A6 6 0 0 1 53 18Z", 2),
        path("s", "M49 36H58V42Q58 45 55 45H52Q49 45 49 42Z", 2), path("i", "M59 38Q63 39 58 42", 2.5), path("i", "M46 51V61M63 51V61M46 58H63M51 54H53", 3),
        halo(path("a", "M85 51L79 60L68 58", 6), gap=1.5),
        figures.standing(12, 91, 1, 1, arm="M0-41L8-37L14-41"), halo(path("o", "M24 37H34V57H24Z", 4), gap=1.5), halo(path("i", "M22 52L26 50", 5.5), gap=1),
    ]


@scene(mirrors=True)
def knock_first() -> Parts:
    """A helper with a badge knocks on the closed door of a room; inside a mother sits on the bed with her child."""
    return [
        path("i", "M46 90V6H92V90H46"), path("i", "M46 26V90", 9), path("w", "M46 56V58", 4),
        blue(figures.standing(17, 90, 1, 1, look="bun", arm="M0-41L11-38L17-47")), figures.badge(17, 90, 1, 1), path("i", "M36 32L32 28M39 27L37 22", 3),
        path("i", "M58 88V74H88V88", 4),
        halo(figures.seated(79, 90, -1, .72, look="scarf", arm="M0-41L7-32L13-33"), gap=1.5), figures.child(59, 88, 1, .48, arm="M0-41L7-33L13-33"),
    ]


@scene(mirrors=True)
def food_at_centre() -> Parts:
    """At the counter of the dining room a cook gives a father a plate of warm food; his child stands beside him."""
    return [
        blue(figures.standing(83, 91, -1, .95, look="cap", arm="M0-41L8-33L14-34")),
        props.desk(60, 66, 32, 91),
        figures.child(11, 91, 1, .6, arm="M0-41L8-36L14-34"),
        figures.standing(30, 91, 1, .95, arm="M0-41L7-30L15-32"),
        halo(blue(path("s", "M42 55H69Q66 63 60 63H51Q45 63 42 55Z", 3), path("i", "M50 48Q47 44 50 41T50 34M60 48Q57 44 60 41T60 34", 3)), gap=2),
    ]


@scene(mirrors=True)
def tell_night_away() -> Parts:
    """At the desk a mother with a travelling bag in her hand signs a list; the moon hangs above her."""
    return [
        path("s", "M6 4H40V28H6Z", 4), props.moon(23, 16, .85, "p"),
        blue(figures.bust(80, 34, 66, 8, 11)), figures.lanyard(80, 45, .9),
        props.desk(50, 66, 42, 92),
        figures.standing(34, 92, 1, .94, look="scarf", dress=True, lean=5, arm="M0-41L10-34L17-37", arm2="M0-41L-9-33L-20-24"),
        path("s", "M4 75H25V90H4Z", 4), path("i", "M9 73Q15 66 20 73", 3.5),
        path("o", "M54 64L57 57H74L72 64Z", 3), path("i", "M57 58L62 46", 3),
    ]


@scene(mirrors=True)
def ask_other_centre() -> Parts:
    """At the foot of a stair a man in a wheelchair gives a helper with a badge the letter of his doctor."""
    return [
        path("i", "M74 91V76H80V61H86V46H92V32", 4),
        figures.in_wheelchair(18, 91, 1, .95, arm="M0-41L7-32L16-33"),
        halo(path("o", "M32 38H49V64H32Z", 4), gap=2), path("b", "M37 42H45V50H37Z", 3), path("w", "M41 43V49M38 46H44", 2.4), path("i", "M37 57H44", 3), halo(path("i", "M30 56H35", 6), gap=1),
        blue(figures.standing(62, 91, -1, .95, arm="M0-41L6-31L14-33")), figures.badge(62, 91, -1, .95),
    ]


@scene(mirrors=True)
def give_complaint() -> Parts:
    """A woman gives a letter to a helper with a badge and shows her on the phone the photo of the leak in the ceiling."""
    return [
        path("i", "M4 5H60M46 5V10", 5), path("b", "M46 15Q50 21 50 23A4 4 0 0 1 42 23Q42 21 46 15Z", 2), path("b", "M46 33Q49 37 49 39A3 3 0 0 1 43 39Q43 37 46 33Z", 2),
        figures.standing(17, 91, 1, 1, look="tail", dress=True, arm="M0-41L9-33L16-34", arm2="M0-41L10-27L16-25"),
        halo(path("o", "M34 47H58V64H34Z", 4), gap=1.5), path("i", "M35 48L46 57L57 48", 3), halo(path("i", "M32 57H38", 6), gap=1),
        halo(path("o", "M34 66H46V86H34Z", 3.5), gap=1.5), path("b", "M40 72Q43 76 43 77A3 3 0 0 1 37 77Q37 76 40 72Z", 2),
        blue(figures.standing(80, 91, -1, 1, look="bun", arm="M0-41L7-33L17-34")), figures.badge(80, 91, -1, 1),
    ]


@scene(mirrors=True)
def watch_cook_in_kitchen() -> Parts:
    """Above a woman cooks at the stove: right. Below a pot stands over a fire on the floor beside the bed: wrong."""
    return signs.two_ways(
        [figures.small(20, 44, arm="M0-21L9-25L16-27"), path("s", "M40 19H58V28H40Z", 4), path("i", "M36 35H64V44H36ZM44 13V9M54 13V9", 4)],
        [path("s", "M42 8H62V17H42Z", 4), props.flame(52, 43), path("i", "M8 18V43M32 27V43M8 36H32", 4), path("i", "M13 31H17M24 32H28", 7)])


@scene(mirrors=True)
def watch_lawyer_first() -> Parts:
    """Above a man talks at a desk with the lawyer, on whose desk the scales stand: right. Below he sits on his suitcase with a hanging head: wrong."""
    return signs.two_ways(
        [figures.small(12, 44, arm="M0-21L11-22"), dot("s", 57, 9, 6), path("i", "M57 19V26", 11), path("i", "M30 30H68V44M34 44V30", 4),
         path("i", "M37 11V26M31 14H43M31 14L28 20H34ZM43 14L40 20H46Z", 3)],
        [path("i", "M18 31H40V43H18ZM18 34H14V40H18", 4), dot("s", 38, 8, 6), path("i", "M32 16L30 26H48V43", 7)])


@scene(mirrors=False)
def word_pocket_money() -> Parts:
    """At the desk of the centre a girl signs a list; the man behind it holds out a coin to her."""
    return [
        blue(figures.bust(80, 22, 64, 9, 12)), figures.lanyard(81, 34, .9),
        props.desk(38, 64, 54, 92),
        figures.standing(18, 92, 1, .9, look="tail", dress=True, lean=4, arm="M0-41L12-37L20-41"),
        path("o", "M41 62L44 55H58L56 62Z", 3), path("i", "M43 59L48 45", 3),
        halo(blue(props.coin(58, 36, 9.5)), gap=1.5), halo(path("a", "M76 50L72 48L66 42", 6), gap=1.5),
    ]


@scene(mirrors=True, bleeds=True)
def keep_decision() -> Parts:
    """A hand holds a phone over the letter with a photo on it; the same letter stands on its screen."""
    return [
        path("o", "M5 12H49V78H5Z", 4.5), figures.tiny(17, 40, 20), path("i", "M28 25H40M28 35H40M14 52H40M14 61H40M14 70H30", 3.5),
        hands.holding_hand(70, 60, [halo(props.phone(42, 20, 40, 66)), path("o", "M51 32H73V68H51Z", 3), figures.tiny(58, 47, 11), path("i", "M64 39H68M64 45H68M56 54H68M56 61H64", 2.5)]),
    ]


@scene(mirrors=True)
def ask_last_day() -> Parts:
    """A helper with a badge shows a father the marked day on the calendar on the wall; his suitcase stands beside him."""
    return [
        signs.calendar(32, 3, marked=7, k=.85),
        figures.standing(28, 91, 1, .78, look="beard", arm="M0-41L7-31L13-30"), path("s", "M5 70H19V88H5Z", 4), path("i", "M8 68V63H16V68", 3.5),
        blue(figures.standing(82, 91, -1, .8, look="bun", arm="M0-41L10-42L21-55")), figures.badge(82, 91, -1, .8),
    ]


@scene(mirrors=True, bleeds=True)
def ask_card_town_hall() -> Parts:
    """A hand lays a photo of a face beside the letter on the counter; a clerk with a badge sits behind it."""
    return [
        blue(figures.bust(72, 12, 50, 8.5, 16)), figures.lanyard(72, 25, 1.1), path("i", "M4 52H92M8 52V91M88 52V91", 5),
        halo(path("o", "M58 44H82V76H58Z", 4), gap=2), path("i", "M64 53H76M64 60H76M64 67H71", 3),
        hands.holding_hand(22, 56, [halo(path("o", "M18 32H46V70H18Z", 4)), dot("s", 32, 46, 7), path("s", "M22 67Q22 57 32 57T42 67Z", 2)], m=-1),
    ]


@scene(mirrors=True)
def write_search_list() -> Parts:
    """A man at a table writes a row of houses in his notebook."""
    row = [props.house_solid(0, 0, 12, 12, False), path("i", "M18 4H28M18 10H25", 3)]
    return [
        figures.on_chair(16, 91, 1, 1, arm=""), halo(props.table(36, 72, 56, 91), gap=1.5),
        path("o", "M44 9H86V70H44Z", 4), path("i", "M40 18H47M40 31H47M40 44H47M40 57H47", 3), [move(row, 52, y) for y in (15, 34, 53)],
        halo(path("i", "M17 49L26 62L42 62", 6), gap=1.5), halo(path("i", "M48 66L39 50", 3.5), gap=1),
    ]
