"""Family far away: letting them come, looking for them."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def family_arrives() -> Parts:
    """Through the door of the airport, with a plane above it, a mother with a suitcase and a child come to the father, who spreads his arms low."""
    return [
        path("i", "M44 90V8H92V90", 5), path("s", "M57 22L66 20L62 12H66L72 19H80Q84 19 84 21.5Q83 24 79 24L58 26Z", 2),
        figures.front(16, 90, .92, left="M-5-59.7Q-9-57-8-50L-5-42", right="M5-59.7Q12-59 15-52L21-47"),
        figures.walking(47, 90, -1, .58, look="tail", arm="M0-41L9-40L17-44", arm2="M0-41L-7-36L-11-32"),
        figures.walking(67, 90, -1, .84, look="scarf", dress=True, arm="M0-41L7-33L13-31", arm2="M0-41L-7-33L-11-27"), halo(path("s", "M75 74H85V87H75Z", 3), gap=1.5), path("i", "M77 74V67", 3.5),
    ]


@scene(mirrors=True)
def ask_family_term() -> Parts:
    """At the desk of a lawyer with a white collar a man lays the decision and asks by which day his wife and child can come."""
    return [
        figures.on_chair(16, 90, 1, .9, look="beard", arm="M0-41L9-33L20-34"),
        blue(figures.on_chair(82, 90, -1, .9, look="bun", arm="M0-41L7-31L14-30")), path("p", "M78 51H83L84 60H77Z", 2),
        props.table(37, 66, 30), halo(path("o", "M41 62H58", 3.5), gap=1),
        signs.bubble(4, 4, 58, 29, (22, 34), holds=[figures.tiny(16, 29, 20), figures.tiny(27, 29, 13), path("o", "M36 12H56V28H36Z", 3), path("s", "M36 12H56V15H36ZM42 9V12M50 9V12", 3), dot("b", 50, 22, 3.5)]),
    ]


@scene(mirrors=True)
def which_family_rules() -> Parts:
    """A helper with a badge lays two papers of a different kind before a woman and shows with her hand on one: this is yours."""
    return [
        figures.bust(22, 20, 62, 9, 14, "scarf"), blue(figures.bust(74, 18, 62, 9, 14)), figures.lanyard(74, 30, .9),
        path("p", "M4 62H92V92H4Z", 2), path("i", "M4 63H92", 5), path("i", "M10 66V90M86 66V90", 5),
        halo(path("o", "M22 46H42V74H22Z", 4), gap=2), figures.tiny(32, 62, 12), path("i", "M28 68H36", 3),
        halo(path("o", "M50 46H70V74H50Z", 4), gap=2), path("i", "M55 54H65M55 61H65M55 68H61", 3),
        blue(halo(path("i", "M82 42L88 54L74 60", 6.5), gap=1.5)),
    ]


@scene(mirrors=True, bleeds=True)
def write_who_where() -> Parts:
    """A hand writes on a paper where each person of the family stands in a row with a line behind."""
    return [
        path("o", "M6 6H66V90H6Z", 4.5), figures.tiny(19, 32, 20), path("i", "M31 20H56M31 28H48", 3.5), figures.tiny(19, 56, 20), path("i", "M31 45H56M31 53H50", 3.5),
        figures.tiny(19, 80, 14), path("i", "M31 70H44", 3.5), hands.writing_hand(46, 72),
    ]


@scene(mirrors=True, bleeds=True)
def family_papers() -> Parts:
    """A hand puts a photo of a couple at their wedding in an open folder, where the passport and the paper of a baby lie."""
    return [
        path("o", "M4 34H84V90H4Z", 5), path("i", "M4 34V24H30L35 34", 5),
        path("o", "M12 44H34V76H12Z", 4), circle("i", 23, 56, 6, 3), path("i", "M18 69H28", 3),
        path("o", "M40 48H58V80H40Z", 4), dot("s", 49, 58, 4), path("s", "M45 68Q45 63 49 63T53 68Z", 2), path("i", "M45 74H53", 3),
        hands.holding_hand(72, 32, [path("o", "M44 6H78V42H44Z", 4), figures.tiny(55, 38, 24), figures.tiny(67, 38, 24), path("s", "M61 16L65 26L73 34H69Q63 24 61 16Z", 2)]),
    ]


@scene(mirrors=True)
def family_asks_visa() -> Parts:
    """Far away, before a wall with a globe, a mother with her child gives two passports to the official at the counter."""
    return [
        circle("o", 50, 18, 13, 3.5), path("i", "M38 14H62M38 22H62M47 6Q42 18 47 30M53 6Q58 18 53 30", 2.5),
        figures.child(12, 90, 1, .54, look="tail", arm="M0-41L7-38L12-40"), figures.standing(29, 90, 1, .86, look="scarf", dress=True, arm="M0-41L9-38L17-41", arm2="M0-41L-6-34L-10-28"),
        blue(figures.bust(76, 32, 62, 8.5, 13)), figures.lanyard(76, 43, .9),
        path("p", "M56 62H92V92H56Z", 2), props.desk(56, 61, 36), halo(path("s", "M45 46H56V61H45Z", 3), gap=1.5), path("w", "M49 51H52", 2.5), dot("p", 50.5, 56, 2),
    ]


@scene(mirrors=True)
def call_family_far() -> Parts:
    """A father holds his phone before him; on the screen his wife and child, far away, wave."""
    return [
        figures.on_chair(15, 90, 1, .95, look="beard", arm="M0-41L9-32L17-36"), path("i", "M35 52L29 58", 5),
        props.phone(40, 6, 50, 80), path("o", "M47 17H83V70H47Z", 3),
        figures.bust(58, 36, 70, 7, 10, "bun"), figures.bust(75, 48, 70, 5.5, 7), path("i", "M48 58L50 45", 4.5),
    ]


@scene(mirrors=True)
def watch_same_day_lawyer() -> Parts:
    """Above a man brings the letter to the lawyer, on whose desk the scales stand: right. Below he puts the letter in a drawer: wrong."""
    return signs.two_ways(
        [figures.small(12, 44, arm="M0-21L9-22"), path("i", "M23 17H35V26H23ZL29 22L35 17", 2.5), dot("s", 61, 9, 6), path("i", "M61 18V26", 11), path("i", "M38 30H70V44M42 44V30", 4),
         path("i", "M47 12V26M40 20L42 15H52L54 20", 2.5)],
        [figures.small(14, 44, arm="M0-21L10-14"), path("i", "M40 20H66V44H40ZM40 32H66M53 26h.1M53 38h.1", 4), path("s", "M27 27H37V33H27Z", 3)])


@scene(mirrors=True)
def write_last_place() -> Parts:
    """An old woman tells of a village with houses by a mountain; a girl writes it down at the table."""
    return [
        figures.on_chair(16, 90, 1, .9, look="scarf", arm="M0-41L6-30L13-29"),
        figures.on_chair(80, 90, -1, .85, look="tail", arm="M0-41L9-32L19-32"), props.table(36, 68, 34), halo(path("o", "M43 64H58", 3.5), gap=1), halo(path("i", "M66 52L59 63", 3), gap=1),
        signs.bubble(6, 4, 62, 31, (23, 36), holds=[path("i", "M11 29L24 10L34 24L40 16L48 29", 3), props.house_solid(44, 17, 14, 14, False), path("i", "M11 30H63", 3)]),
    ]


@scene(mirrors=True)
def ask_red_cross() -> Parts:
    """A man with a photo of his family in his hand sits with a helper with a badge at the computer, on whose screen the same people stand."""
    return [
        figures.on_chair(15, 90, 1, .92, look="beard", arm="M0-41L8-33L17-37"), halo(path("o", "M27 44H42V59H27Z", 3.5), gap=1.5), figures.tiny(32, 57, 9), figures.tiny(38, 57, 6),
        path("o", "M44 12H74V36H44Z", 4), path("i", "M59 36V42M52 43H66", 4), figures.tiny(53, 33, 17), figures.tiny(65, 33, 12),
        path("i", "M44 64H72M58 64V90", 5),
        blue(figures.on_chair(81, 90, -1, .92, look="bun", arm="M0-41L8-32L16-33")), figures.badge(81, 90, -1, .92),
    ]


@scene(mirrors=True)
def tell_what_stays_secret() -> Parts:
    """A woman at the desk of a helper with a badge says that one person must stay secret: a padlock beside him; the helper listens."""
    return [
        figures.standing(20, 90, 1, .82, look="scarf", dress=True, arm="M0-41L7-32L3-27"),
        blue(figures.on_chair(80, 90, -1, .92, arm="M0-41L7-31L14-30")), figures.badge(80, 90, -1, .92), props.table(38, 66, 28), halo(path("o", "M44 62H58", 3.5), gap=1),
        signs.bubble(6, 3.5, 48, 27, (27, 33), holds=[figures.tiny(21, 28, 20), path("s", "M32 17H46V26H32Z", 3), path("i", "M35 15V12A4 4 0 0 1 43 12V15", 3.5), path("w", "M39 20V23", 3)]),
    ]


@scene(mirrors=True)
def ask_old_neighbours() -> Parts:
    """A woman phones; far away an old man with a stick stands by a house and answers."""
    return [
        figures.standing(16, 90, 1, .98, look="bun", dress=True, arm=figures.EAR), figures.at_ear(16, 90, 1, .98),
        signs.bubble(38, 8, 54, 62, (31, 34), holds=[props.house_solid(44, 32, 20, 30), blue(figures.elder(74, 64, 1, .6, arm="M0-40L-6-46L-2-52"))]),
    ]


@scene(mirrors=True)
def give_new_number() -> Parts:
    """A man holds out his phone with a number over the counter; a clerk with a badge looks and writes it on a paper with a photo."""
    return [
        figures.standing(17, 90, 1, 1, arm="M0-41L9-36L18-38"), path("s", "M35 31H51V61H35Z", 4), path("p", "M38 36H48V54H38Z", 2), path("i", "M40 40h.1M43 40h.1M46 40h.1M40 45h.1M43 45h.1M46 45h.1M40 50h.1M43 50h.1M46 50h.1", 2.2), path("w", "M41 60H45", 2.5), hands.mitten(34, 52),
        blue(figures.bust(76, 28, 66, 9, 14, "bun")), figures.lanyard(76, 40, .9),
        props.desk(54, 68, 38), halo(path("o", "M56 56H74L72 68H54Z", 3), gap=1), figures.tiny(60, 66, 7), blue(path("i", "M69 62L77 49", 3.5)),
    ]


@scene(mirrors=True)
def news_together() -> Parts:
    """A man on a chair reads a letter; a friend stands close behind him, a hand on his shoulder."""
    return [
        figures.standing(22, 90, 1, 1, look="bun", dress=True, arm="M0-41L10-35L19-36"), figures.on_chair(52, 90, 1, .95, look="beard", arm="M0-41L9-33L19-38"),
        halo(path("i", "M22 49L32 55L42 54", 6), gap=1.5), halo(path("q", "M68 36H87V60H68Z", 4), gap=1.5), path("i", "M73 43H82M73 48H82M73 53H79", 2.5), path("i", "M64 56L70 53", 5.5),
    ]


@scene(mirrors=True, bleeds=True)
def word_dna_test() -> Parts:
    """A nurse's hand holds a small cotton bud at the lips of a man; his child sits on his lap, leaning on him."""
    return [
        path("s", "M4 94V70Q4 56 18 56H40Q54 56 54 70V94Z", 4), path("s", "M20 44H36V58H20Z", 4), dot("s", 29, 30, 17), path("s", "M43 27L48 33L44 37Z", 3),
        halo(dot("s", 45, 66, 10), gap=2.5), halo(path("s", "M32 94V88Q32 80 40 80H50Q58 80 58 88V94Z", 4), gap=2.5), halo(path("i", "M10 70Q12 86 40 88", 8), gap=2),
        blue(hands.holding_hand(66, 30, [halo(path("i", "M68 34L50 40", 3), gap=2), path("i", "M50 40L47 41", 6)])),
    ]


@scene(mirrors=True)
def word_guardian() -> Parts:
    """A woman with a badge and a boy with a backpack walk hand in hand; under her other arm she carries his papers."""
    return [
        blue(figures.front(34, 91, .98, look="bun", dress=True, left="M-4-60.5Q-8-60-9.500-55L-13-46L-5-42", right="M4-60.5Q8-60 9.500-55L20-33")), figures.lanyard(34, 33, .95),
        halo(path("o", "M12 44H31V67H12Z", 3.5), gap=1.5), dot("s", 21.5, 51, 3), path("i", "M17 58H26M17 62.500H26", 2.5), halo(blue(path("i", "M19 55L30 51", 6)), gap=1),
        figures.child_front(71, 91, 1.2, left="M-3-27L-15-26", right="M3-27L12-15"), halo(path("s", "M62 61H65V73H62ZM77 61H80V73H77Z", 2), gap=1), path("w", "M68 59V69M74 59V69", 2),
    ]
