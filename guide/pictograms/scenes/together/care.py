"""The family, and caring for each other."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def family() -> Parts:
    """A father, a mother with a scarf and their two children stand hand in hand."""
    return [
        figures.front(17, k=0.92, right="M5-59.7Q11-59 12-52L20-35"),
        figures.front(78.5, k=0.92, dress=True, look="scarf", left="M-4-60.5Q-9-59-11-52L-20-32"),
        figures.child_front(39, k=1.05, left="M-2-27L-4-31", right="M2-27L9-20"),
        figures.child_front(58, k=0.9, dress=True, look="tail", left="M-2-25L-10-20", right="M2-27L4-31"),
    ]


@scene(mirrors=True)
def large_family() -> Parts:
    """A father, a mother with a baby in her arms and three children, big to small, stand together."""
    return [
        figures.front(14, k=0.78),
        figures.front(37, k=0.78, dress=True, look="scarf"),
        path("p", "M33 55H40", 12), dot("p", 43, 52, 7), path("i", "M34 56H40", 6), dot("s", 43.500, 52, 4.5),
        figures.child_front(59, k=0.95, left="M-2-27L-6-17", right="M2-27L6-17"),
        figures.child_front(75, k=0.8, dress=True, left="M-2-26L-6-17", right="M2-26L6-17"),
        figures.child_front(88, k=0.6, left="M-2-26L-5-18", right="M2-26L5-18"),
    ]


@scene(mirrors=True)
def tell_or_keep_silent() -> Parts:
    """A father sits on the floor with his child, their hands together, and tells about the house under the tree they once had."""
    return [
        figures.on_floor(80, 90, -1, 1.15, arm="M-2-28L8-21L15-22", nod=3),
        figures.on_floor(34, 90, 1, .85, look="tail", arm="M-2-28L13-29L29-30", nod=1), path("i", "M4 92H92", 3),
        signs.bubble(6, 3.5, 56, 32, (69, 42), holds=[props.house_solid(14, 11, 22, 20), path("i", "M49 20V32", 4), path("s", "M49 9Q57 11 56 18Q55 23 49 22Q43 23 42 18Q41 11 49 9Z", 3)]),
    ]


@scene(mirrors=True)
def care_for_each_other() -> Parts:
    """A man and his grandmother, who walks with a stick, go arm in arm; a girl brings her tea."""
    return [
        figures.standing(24, 90, 1, 1.1, arm="", legs=figures.WALK),
        halo(figures.elder(43, 90, 1, 1.05, look="bun", dress=True), gap=2), halo(path("i", "M24 46L34 59L46 54", 7), gap=1.5),
        figures.child(86, 90, -1, 0.68, dress=True, arm="M0-41L8-36L15-38"), blue(path("s", "M69 54H77V63H69Z", 3)), path("a", "M71 48Q69 45 71 42M76 48Q74 45 76 42", 3),
    ]


def _face(x: float, y: float, mouth: str, brows: str = "") -> Parts:
    """A face on a card, 28 wide, around x, y."""
    return [circle("o", x, y, 14, 3.5), path("i", "M-5-3h.1M5-3h.1", 4, x, y), path("i", mouth + brows, 2.8, x, y)]


# ------------------------------------------------------------ keeping silent, telling
@scene(mirrors=True)
def choose_not_to_tell() -> Parts:
    """At a table with tea a neighbour asks something; a woman holds up a flat hand: not now."""
    return [
        figures.on_chair(17, 91, 1, .95, look="scarf", arm="M0-41L12-31L19-38"), hands.stopping(35, 54, 1, .9),
        blue(figures.on_chair(82, 91, -1, .95, look="bun", arm="M0-41L6-30L13-28"), signs.speech(34, 4, 40, 27, (77, 34), content="question")),
        path("i", "M42 72H72M46 72V90M68 72V90", 4.5), blue(path("s", "M56 62H64V69H56Z", 2)), path("s", "M46 62H54V69H46Z", 2),
    ]


@scene(mirrors=True)
def listen_what_child_knows() -> Parts:
    """By day, the sun in the window, a father kneels before his child on a bench, his hand on its knee, and asks."""
    return [
        path("o", "M62 4H92V31H62Z", 4), signs.sun(77, 17.5, 5, 2.5),
        path("i", "M54 74H92M59 74V90M88 74V90", 5), figures.seated(78, 92, -1, .74, look="tail", arm="M0-41L7-31L14-29"),
        figures.kneeling(24, 90, 1, 1.02, arm="M0-41L12-34L29-32"),
        signs.speech(18, 4, 38, 28, (33, 39), content="question"),
    ]


@scene(mirrors=True)
def look_at_old_photos() -> Parts:
    """A grandmother and her grandchild look at photographs in a book: a house, two people of long ago."""
    return [
        figures.bust(30, 21, 70, 9, 16, "bun"), figures.bust(69, 29, 70, 8, 13),
        halo(path("o", "M48 56Q30 50 8 53V88Q30 85 48 91Q66 85 88 88V53Q66 50 48 56V91", 4), gap=2),
        path("o", "M16 60H39V79H16Z", 3), figures.tiny(23, 77, 14), figures.tiny(32, 77, 14), path("o", "M57 60H80V79H57Z", 3), move(props.house_solid(0, 0, 15, 13), 61, 63),
    ]


@scene(mirrors=True, bleeds=True)
def draw_family_tree() -> Parts:
    """A hand draws a tree with roots, branches and leaves on a large paper; faces hang in it."""
    return [
        path("o", "M5 4H74V92H5Z", 5), path("i", "M39 76V48M39 56L24 38M39 52L54 36M39 48V26", 5), path("i", "M39 74L22 84M39 74L34 86M39 74L50 85", 3.5),
        dot("s", 22, 34, 6.5), dot("s", 39, 20, 6.5), dot("s", 56, 32, 6.5), path("s", "M30 46Q22 48 18 44Q24 40 30 46ZM46 43Q46 36 52 22Q54 32 46 43ZM32 34Q25 28 27 20Q34 26 32 34Z", 2),
        halo(hands.writing_hand(54, 62), gap=2),
    ]


@scene(mirrors=True)
def hard_call_in_corridor() -> Parts:
    """A mother has gone to the corridor with her phone; in the room behind the door her child plays with blocks."""
    return [
        path("i", "M4 5H92V90M48 5V90", 4), path("o", "M40 22H48V90H40Z", 4), figures.standing(19, 90, 1, .98, look="tail", dress=True, arm=figures.EAR), figures.at_ear(19, 90, 1, .98),
        figures.on_floor(60, 90, 1, .68, look="bun"), path("s", "M79 82H87V88H79ZM80 71H86V76H80Z", 3), path("i", "M4 92H92", 3),
        path("o", "M60 16H82V36H60ZM71 16V36", 3.5),
    ]


@scene(mirrors=True)
def talk_with_a_friend() -> Parts:
    """On a walk past a tree a man tells his friend something; the friend has turned to him and listens."""
    return [
        props.tree(71, 64, .52), figures.walking(20, 90, 1, .86, look="beard", arm="M0-41L8-33L15-35"), blue(figures.standing(56, 90, -1, .86, legs=figures.WALK, arm="M0-41L4-31L9-24")), path("i", "M4 92H92", 3),
        signs.speech(8, 3.5, 38, 26, (25, 35), content="house"),
    ]


# ------------------------------------------------------------ who helps whom
@scene(mirrors=True, bleeds=True)
def point_at_a_feeling() -> Parts:
    """On the table lie cards with faces, glad, sad, angry, calm; a finger touches the one of today."""
    return [
        path("o", "M6 4H42V42H6ZM48 4H84V42H48ZM6 48H42V86H6ZM48 48H84V86H48Z", 4),
        _face(24, 23, "M-6 4Q0 10 6 4"), _face(66, 23, "M-6 7Q0 2 6 7"), _face(24, 67, "M-6 6Q0 3 6 6", "M-8-9L-2-6M8-9L2-6"), _face(66, 67, "M-5 5H5"),
        halo(hands.pointing_hand(75, 62), gap=2),
    ]


@scene(mirrors=True)
def share_the_tasks() -> Parts:
    """Under a sheet on the wall with a pot, a ball and a bed for whose task it is, a father washes up and his son dries a plate."""
    return [
        path("o", "M30 4H72V26H30ZM44 4V26M58 4V26", 3), path("s", "M33 13H41V21H33Z", 2), path("i", "M32 12H42", 2.5), circle("s", 51, 15, 4, 2), path("i", "M61 12V21M69 17V21M61 19H69", 2.5),
        figures.standing(17, 91, 1, 1.02, look="beard", arm="M0-41L9-32L21-31"), figures.child(80, 91, -1, .74, arm="M0-41L8-32L15-35"),
        path("o", "M30 64H62V90H30Z"), path("a", "M44 52V60", 3), path("i", "M54 64V46Q54 42 44 44", 3.5), halo(path("o", "M66 50A7 8 0 1 0 66 66A7 8 0 0 0 66 50Z", 3), gap=1.5), path("s", "M66 60L76 62L72 72Z", 2),
    ]


@scene(mirrors=True)
def half_hour_alone() -> Parts:
    """In the door a father stays with the baby on his arm; the mother goes for a walk by herself, in the sun."""
    return [
        path("i", "M4 8H38V90", 4), figures.with_baby(15, 90, 1, .95),
        signs.sun(80, 17, 5.5, 3), props.tree(73, 64, .5), figures.walking(57, 90, 1, 1, look="scarf", dress=True, arm="M0-41L6-32L12-27"), path("i", "M4 92H92", 3),
    ]


@scene(mirrors=True)
def thank_child_for_bread() -> Parts:
    """A child brings home a bread; the mother kneels, one hand on her heart, and takes it."""
    return [
        path("i", "M92 12V90M92 12H66", 4), figures.kneeling(24, 90, 1, 1.05, look="scarf", arm="M0-41L10-34L20-35"), path("w", "M22 60L31 68L25 57", 9), path("i", "M22 60L31 67L25 58", 5.5),
        figures.child(76, 90, -1, .76, look="tail", arm="M0-41L9-36L18-38"), halo(path("s", "M43 58Q43 51 52 51Q62 51 62 58V63H43Z", 3), gap=1.5), path("w", "M48 54L50 57M54 54L56 57", 2),
        path("i", "M4 92H92", 3),
    ]


@scene(mirrors=True)
def papers_are_for_parents() -> Parts:
    """At the table the parents do the papers; the child plays with a ball."""
    return [
        figures.bust(15, 36, 66, 8, 11, "beard"), figures.bust(40, 36, 66, 8, 11, "scarf"), path("i", "M4 70H54M8 70V90M50 70V90", 5),
        halo(path("o", "M10 55H21V68H10ZM34 55H45V68H34Z", 3), gap=1.5), path("i", "M13 60H18M13 64H18M37 60H42M37 64H42", 2),
        figures.child(69, 90, 1, .78, look="tail", legs="M0-26L-5-4h2M0-26L8-16L14-10", arm="M0-41L7-34L13-36"), props.football(86, 72, 7), path("i", "M58 92H92", 3),
    ]


@scene(mirrors=True)
def tell_we_are_tired() -> Parts:
    """A mother with bent head, her baby on her lap and a child against her knee, sits with a helper, who gives her tea."""
    return [
        figures.on_chair(19, 91, 1, .98, look="tail", nod=3, arm=""), halo(dot("s", 35, 55, 4.8), path("i", "M32 64Q36 67 41 64", 8), gap=1.5), halo(path("i", "M19 51L25 63L38 68", 6), gap=1.5),
        blue(figures.on_chair(81, 91, -1, .98, look="bun", arm="M0-41L9-33L20-34", lean=2)), figures.badge(81, 91, -1, .98, 2), halo(blue(path("s", "M51 52H59V61H51Z", 3)), gap=1), path("a", "M53 46Q51 43 53 40M58 46Q56 43 58 40", 2.5),
        path("i", "M4 92H92", 3),
    ]


# ------------------------------------------------------------ being a parent here
@scene(mirrors=True)
def father_combs_hair() -> Parts:
    """A father combs the long hair of his daughter, who sits on a stool beside him and holds a mirror."""
    return [
        figures.front(25, 90, 1.02, look="beard", right="M5-59.7Q13-58 15-50L21-46"),
        path("i", "M54 76H84M58 76V90M80 76V90", 4.5), path("s", "M64 50H74L82 74H56Z", 4), path("i", "M64 80V88M74 80V88", 5.5), path("i", "M73 54L81 60L86 52", 5), circle("o", 88, 45, 5, 3),
        path("s", "M69 24Q82 24 82 40L85 60H77L76 44H62L61 64H53L56 40Q56 24 69 24Z", 3), dot("s", 69, 38, 9), path("p", "M69 33Q75 34 74 40Q73 45 69 45T64 40Q63 34 69 33Z", 2),
        halo(path("i", "M47 46V62", 4.5), gap=1.5), path("i", "M47 47H52M47 52H52M47 57H52M47 62H52", 2), path("w", "M54 47H61M54 52H61M54 57H61M54 62H61", 2),
    ]


@scene(mirrors=True)
def three_family_rules() -> Parts:
    """On the wall hangs a sheet with three drawings: eating together, playing, sleeping; a mother and her child have made it."""
    return [
        path("o", "M31 4H63V84H31ZM31 30H63M31 57H63", 4), path("s", "M38 14H50V20Q50 23 47 23H41Q38 23 38 20Z", 2), path("i", "M36 25H58M55 12V23", 2.8), circle("o", 47, 43, 7, 3), path("i", "M37 65V77M57 71V77M37 74H57", 2.8), dot("s", 42, 70, 2.6), path("i", "M48 71H54", 4),
        figures.standing(14, 91, 1, .95, look="scarf", dress=True, arm="M0-41L8-35L17-40"), hands.mitten(31, 53),
        figures.child(78, 91, -1, .72, arm="M0-41L9-38L19-44"), path("i", "M63 59L58 56", 3),
    ]


@scene(mirrors=True)
def praise_sharing() -> Parts:
    """A boy gives half of his bread to his little sister; his mother tells him at once that it is good."""
    return [
        figures.standing(17, 91, 1, .98, look="bun", dress=True, arm="M0-41L8-31L16-30"), signs.speech(22, 4, 40, 27, (24, 33), content="tick"),
        figures.child(50, 91, 1, .7, arm="M0-41L8-35L16-34"), figures.toddler(82, 91, -1, look="tail", dress=True), halo(path("s", "M61 63Q61 57 67 57T73 63V66H61Z", 2), gap=1), path("i", "M4 92H92", 3),
    ]


@scene(mirrors=True)
def calm_first_with_water() -> Parts:
    """A child has spilled its cup on the floor; the father first stands at the tap and drinks a glass of water."""
    return [
        figures.standing(34, 91, -1, 1.05, arm="M0-41L14-38L12-50"), halo(blue(path("s", "M16 32L24 34L22 43L16 41Z", 2)), gap=1.5), path("o", "M4 64H22V90H4Z", 4), path("i", "M5 63V54H13V58", 3),
        figures.on_floor(80, 90, -1, .8, look="tail", arm="M-2-28L8-22L16-24"), path("s", "M51 79L59 76L62 85L53 87Z", 2), path("a", "M44 89H57", 3.5), path("i", "M4 92H92", 3),
    ]


@scene(mirrors=True)
def two_choices() -> Parts:
    """A mother kneels and holds an apple in one hand and a banana in the other; her child reaches for one."""
    return [
        figures.kneeling(22, 90, 1, 1.05, look="tail", arm="M0-41L12-43L23-45", lean=1), path("i", "M22 62L33 70L45 71", 6),
        halo(dot("s", 53, 53, 6.5), path("i", "M53 46L55 42", 2.5), gap=1.5), halo(path("s", "M46 66Q52 80 64 76Q54 74 50 65Z", 3), gap=1),
        figures.child(81, 90, -1, .78, arm="M0-41L9-38L19-44"), path("i", "M4 92H92", 3),
    ]


@scene(mirrors=True, bleeds=True)
def phones_in_basket() -> Parts:
    """A hand lays a phone in a basket on the table; two other phones are in it already."""
    return [
        path("i", "M8 56Q10 16 46 16", 4), props.phone(16, 36, 19, 36), props.phone(38, 32, 19, 40),
        hands.holding_hand(71, 20, props.phone(58, 4, 24, 46)),
        halo(path("o", "M5 58H91L83 90H13Z"), gap=2), path("i", "M9 69H87M12 80H84M26 59L29 89M48 59V89M70 59L67 89", 3),
    ]


@scene(mirrors=True)
def ask_about_school_trip() -> Parts:
    """At the school a mother with her child asks the teacher about the bus for the trip."""
    return [
        path("i", "M64 91V24H92V91", 4), figures.child(13, 91, 1, .54, arm="M0-41L8-38L13-39"), figures.standing(33, 91, 1, .88, look="scarf", dress=True, arm="M0-41L8-32L16-32", arm2="M0-41L-7-32L-11-27"),
        blue(figures.standing(78, 91, -1, .86, arm="M0-41L8-32L16-34"), path("o", "M57 56H66V70H57Z", 3)),
        signs.speech(16, 4, 42, 27, (38, 34), content="bus"),
    ]


@scene(mirrors=True)
def parents_talk_together() -> Parts:
    """Two parents, a mother and a neighbour, drink coffee at a low table and talk about their children."""
    return [
        figures.on_chair(16, 91, 1, .92, look="scarf", arm="M0-41L9-34L16-38"), path("s", "M29 50H36V57H29Z", 2), blue(figures.on_chair(81, 91, -1, .92, look="beard", arm="M0-41L9-34L16-38"), path("s", "M61 50H68V57H61Z", 2)),
        signs.bubble(26, 4, 44, 27, (23, 34), (74, 34), holds=[figures.tiny(42, 28, 19), figures.tiny(54, 28, 15)]),
        path("i", "M40 76H57M43 76V90M54 76V90", 4), path("s", "M44 66H53V75H44Z", 2), path("i", "M54 70L57 67M48 64V62", 3),
    ]
