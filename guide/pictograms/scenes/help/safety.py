"""Quarrel and violence, somebody to tell it to; what cannot wait."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def quarrel_violence() -> Parts:
    """A woman tells a helper with a badge that a man at home shouts at her, and that she turns away with her baby."""
    return [
        figures.bust(24, 74, 94, 7.5, 10, "bun"),
        blue(figures.bust(72, 72, 94, 8, 12)), figures.lanyard(72, 82, 0.8),
        signs.bubble(4, 4, 88, 53, (33, 62), holds=[
            path("i", "M10 19L48 9L86 19M15 18V54M81 18V54", 3),
            figures.standing(26, 54, 1, 0.57, arm="M0-41L-8-33L-2-26", lean=6),
            path("i", "M42 18L48 15M43 23H51M42 28L48 31", 3),
            figures.with_baby(63, 54, 1, .57, look="bun", dress=True)]),
    ]


@scene(mirrors=True)
def young_people_talk() -> Parts:
    """Two teenagers sit on the floor, one lays an arm around the other, who is sad; a youth worker with a cup sits with them and listens."""
    return [
        figures.on_floor(38, 90, 1, 0.92, arm="M-2-28L8-20L15-22", nod=3),
        figures.on_floor(17, 90, 1, 0.92, look="tail", arm="M-2-28L4-22L8-22"),
        halo(path("i", "M14 63L24 69L37 65", 5.5), gap=2),
        blue(figures.on_floor(82, 90, -1, 0.95, look="bun", arm="M-2-28L8-20L13-24"), path("s", "M62 60H70V68H62Z", 3)),
        signs.bubble(22, 4, 40, 33, (41, 45), holds=[circle("i", 42, 20, 11, 3.5), path("i", "M38 17h.1M46 17h.1", 4), path("i", "M37.5 25Q42 20 46.5 25", 3)]),
    ]


# ------------------------------------------------------------ help that cannot wait
@scene(mirrors=True)
def swallowed_poison() -> Parts:
    """A small child with a hand at its mouth sits beside an open bottle; the mother kneels by it, holds it and already phones."""
    return [
        figures.kneeling(24, 90, 1, 1.3, look="bun", arm=figures.EAR), figures.at_ear(24, 108, 1, 1.3),
        figures.head(57, 53, 8), path("i", "M55 68L53 81", 12), path("i", "M55 83L67 76L71 87", 7), path("i", "M56 69L68 70L65 60", 5.5),
        halo(path("i", "M25 51L36 62L49 66", 7), gap=2),
        blue(path("o", "M84 50H92V58L93 90H77V70Q77 62 84 58Z", 4), path("s", "M83 78H88V83H83Z", 4), path("i", "M85 64L84 69M73 60V64", 4)),
    ]


@scene(mirrors=True)
def leave_to_neighbours() -> Parts:
    """A mother, her child at her hand, comes to the open door of the house beside hers, where a neighbour welcomes her."""
    return [
        path("i", "M4 90V30L25 8L48 30L71 8L92 30V90M48 30V40"), path("i", "M58 90V36H84V90", 4),
        blue(figures.standing(73, 90, -1, .8, look="scarf", dress=True, arm="M0-41L9-34L19-31")),
        figures.walking(37, 90, 1, .8, look="bun", dress=True, arm="M0-41L8-34L15-32", arm2="M0-41L-8-35L-14-28"),
        figures.child(18, 90, 1, .56, arm="M0-41L8-40L15-41"),
    ]


@scene(mirrors=True)
def child_missing() -> Parts:
    """Beside an empty swing a father phones; in his other hand he holds a photo of his child."""
    return [
        path("i", "M5 90L16 6H42L54 90"), path("i", "M21 8V62M37 8V62", 3), path("i", "M19 65H39", 6),
        figures.standing(82, 90, -1, 1.1, arm=figures.EAR, arm2="M0-41L8-27L16-28"), figures.at_ear(82, 90, -1, 1.1),
        halo(blue(path("o", "M50 46H68V70H50Z", 4), dot("s", 59, 55, 3.5), path("s", "M55 66Q55 61 59 61T63 66Z", 2)), gap=2), path("i", "M67 60H69", 6),
    ]


@scene(mirrors=True)
def no_bed_tonight() -> Parts:
    """At night a father with a bag, his daughter at his hand, stands at a door; a man with a badge opens it and shows the bed inside."""
    return [
        props.moon(14, 16, .9, "s"),
        figures.child(13, 90, 1, .56, look="tail", arm="M0-41L7-38L12-38"),
        figures.standing(31, 90, 1, .84, arm="M0-41L6-33L7-25", arm2="M0-41L-6-34L-13-27"), path("i", "M37 68V72", 4), path("s", "M31 75H43V84H31Z", 4),
        path("i", "M50 90V8H92V90"),
        blue(figures.front(63, 90, .8, right="M5-59.7Q11-59 13-51L19-44")), figures.lanyard(63, 42, .8),
        path("i", "M90 64V62M75 82H90M75 75H90M75 69V88", 4),
    ]


@scene(mirrors=True)
def out_of_the_fire() -> Parts:
    """Out of a house with a small fire in the window a father, a child and a mother go bent down, hand in hand."""
    bent = "M0-26L10-17L7-4h3M0-26L-4-14L-12-6"
    return [
        path("i", "M48 33L70 8L92.500 33M52 30V42M89 30V90"), path("i", "M66 36H82V58H66Z", 4), props.flame(74, 56, .6),
        figures.standing(21, 90, -1, .78, lean=9, legs=bent, arm="M0-41L8-36L11-30", arm2="M0-41L-11-33L-18-29"),
        figures.standing(38, 90, -1, .6, lean=6, legs=bent, arm="M0-41L8-38L12-39", arm2="M0-41L-11-40L-20-42"),
        figures.standing(60, 90, -1, .78, lean=9, legs=bent, look="tail", arm="M0-41L7-36L13-31"),
    ]


# ------------------------------------------------------------ quarrel and violence at home: the steps
@scene(mirrors=True)
def talk_apart() -> Parts:
    """A helper with a badge shuts the door of her room; a woman sits there on a chair and can speak with her alone."""
    return [
        path("i", "M70 90V8H92V90", 5), path("i", "M76 52V58", 5),
        blue(figures.standing(60, 90, 1, .95, look="bun", dress=True, arm="M0-41L8-34L15-36")), figures.badge(60, 90, 1, .95),
        figures.on_chair(17, 90, 1, .95, look="scarf", arm="M0-41L6-29L14-29"),
    ]


@scene(mirrors=True)
def call_together() -> Parts:
    """A woman and a helper with a badge stand at a high table; the phone lies on it, and from it a woman with a headset speaks to both."""
    return [
        figures.standing(15, 90, 1, .92, look="scarf", dress=True, arm="M0-41L6-33L14-34"),
        blue(figures.standing(81, 90, -1, .92, arm="M0-41L8-34L20-37", lean=3)), figures.badge(81, 90, -1, .92, 3),
        path("i", "M31 62H63M47 62V88M38 90H56", 5), path("s", "M42 56H54V59H42Z", 3),
        blue(signs.bubble(25, 4, 42, 38, (48, 53)), figures.bust(46, 21, 38, 6.5, 12), figures.headset(46, 21, 6.5, -1)),
    ]


@scene(mirrors=True)
def watch_other_phone() -> Parts:
    """Above somebody phones at the desk of a helper: right. Below a man behind her looks at the phone in her hand: wrong."""
    return signs.two_ways(
        [figures.small(14, 44, arm="M0-21L13-19L8-29"), path("i", "M20 8L25 18", 4), dot("s", 57, 10, 6), path("i", "M57 19V28", 11),
         path("i", "M32 31H68V44M36 44V31", 4)],
        [figures.small(19, 44, arm="M0-21L10-16"), figures.small(40, 44, arm="M0-21L8-16L14-19"), path("s", "M55 16H58V26H55Z", 3)])


@scene(mirrors=True)
def doctor_writes_wound() -> Parts:
    """A woman lays her bandaged arm on the table; the doctor, a woman, writes on a paper what she sees."""
    return [
        figures.on_chair(15, 90, 1, 1, look="scarf", arm=""),
        blue(figures.on_chair(81, 90, -1, 1, look="bun", arm="")), figures.coat(81, 90, -1, 1), path("w", "M76 47Q77 53 82 53", 2.4), dot("p", 80, 56, 2.6),
        props.table(29, 67, 40), halo(path("i", "M15 49L27 62H43", 7), gap=1.5), path("w", "M32 62H39", 5), path("i", "M32 65L35 59M36 65L39 59", 2),
        halo(path("o", "M49 62H64", 3.5), gap=1), blue(halo(path("i", "M80 49L72 59H65", 6), gap=1.5), path("i", "M62 49L56 60", 3)),
    ]


@scene(mirrors=True)
def safe_house() -> Parts:
    """At night a helper turns the key in the door from inside; a mother and her child sit on a bed."""
    return [
        path("s", "M6 4H36V26H6Z", 4), props.moon(20, 15, .8, "p"),
        path("i", "M4 56V90M4 80H49V90"), path("i", "M8 72H48", 8),
        figures.seated(15, 94, 1, .92, look="bun", arm="M0-41L8-33L13-30"), halo(figures.seated(37, 92, 1, .6, arm="M0-41L7-33L13-32"), gap=2),
        path("i", "M77 90V10H92V90", 5), path("i", "M80 54H85M83 54V61", 3.5),
        blue(figures.standing(65, 90, 1, .95, arm="M0-41L8-34L16-37")), figures.badge(65, 90, 1, .95),
    ]


@scene(mirrors=True)
def not_your_fault() -> Parts:
    """A mother kneels before her son, holds both his hands and looks at him."""
    return [
        figures.kneeling(25, 90, 1, 1.2, look="bun", arm="M0-41L10-30L23-35", lean=3),
        figures.child(76, 90, -1, 1, arm="M0-41L9-29L18-29"),
        halo(path("i", "M29 57L42 57L55 59", 6.5), gap=1.5),
    ]


@scene(mirrors=True)
def step_outside_and_call() -> Parts:
    """Before the open door of his house a man sits on the step and phones; a man with a headset answers him."""
    return [
        path("i", "M4 42L23 24L42 42M8 39V90M38 39V58", 4.5), path("i", "M15 90V52H29", 4),
        path("i", "M27 80H48V90", 5),
        figures.seated(35, 90, 1, .95, look="beard", arm=figures.EAR), figures.at_ear(35, 90, 1, .95, 2.5),
        blue(signs.bubble(54, 4, 38, 44, (50, 42)), figures.bust(73, 24, 44, 7, 12), figures.headset(73, 24, 7, -1)),
    ]


# ------------------------------------------------------------ somebody in the centre makes us afraid
@scene(mirrors=True)
def afraid_in_corridor() -> Parts:
    """A woman and her child tell a worker with a badge: in the corridor somebody tall walks close behind a child, an exclamation mark beside them."""
    return [
        figures.standing(21, 90, 1, .66, look="bun", dress=True, arm="M0-41L8-33L14-34", arm2="M0-41L-5-33L-7-27"), figures.child(8, 90, 1, .46, arm="M0-41L8-42L16-45"),
        blue(figures.standing(80, 90, -1, .7, look="tail", dress=True, arm="M0-41L8-33L15-33")), figures.badge(80, 90, -1, .7),
        signs.bubble(4, 4, 70, 40, (24, 47), holds=[
            path("i", "M9 40H71M13 40V14H23V40", 2.5), path("i", "M20 28h.1", 2.5),
            figures.small(35, 40, k=.8, arm="M0-21L3-11", legs=figures.SMALL_WALK), figures.small(53, 40, k=.54, arm="M0-21L2-12", legs=figures.SMALL_WALK), path("i", "M66 16V26M66 32h.1", 4)]),
    ]


@scene(mirrors=True)
def desk_at_night() -> Parts:
    """At night a mother with her child comes to the counter of the centre; the clerk behind it has a lamp on and gets up."""
    return [
        path("s", "M6 6H40V30H6Z", 4), props.moon(18, 18, .85, "p"),
        figures.standing(30, 90, 1, .9, look="scarf", dress=True, arm="M0-41L8-35L16-39", arm2="M0-41L-6-34L-10-28"), figures.child(11, 90, 1, .56, arm="M0-41L7-38L13-40"),
        blue(figures.standing(70, 90, -1, .95, arm="M0-41L7-33L16-38")), figures.badge(70, 90, -1, .95),
        path("p", "M48 58H92V92H48Z", 2), props.desk(48, 58, 44), path("i", "M89 57V43", 4), path("b", "M83 42L86 34H91L93 42Z", 2),
    ]


@scene(mirrors=True)
def watch_tell_desk() -> Parts:
    """Above a woman tells it to somebody behind the counter of the centre: right. Below she sits on her bed alone and says nothing: wrong."""
    return signs.two_ways(
        [figures.small(13, 44, arm="M0-21L8-13"), path("o", "M22 3H40V14H31L24 18V14H22ZM28 8.500H35", 3), path("i", "M57 11h.1M57 21V27", 11), path("o", "M44 30H69V43H44Z", 4),
         path("i", "M56.500 36h.1M56.500 40V42", 3)],
        [path("i", "M5 18V43M5 36H67V43", 4), path("s", "M9 29H21V33H9Z", 4), path("i", "M37 13h.1", 11), path("i", "M35 23V31H46V42", 6), path("i", "M36 23L43 27L48 26", 4.5)])


@scene(mirrors=True)
def worker_writes_down() -> Parts:
    """A man shows a message on his phone; a worker with a badge writes on a paper, under a calendar with a marked day."""
    return [
        signs.calendar(48, 4, marked=3, k=.8),
        figures.on_chair(17, 90, 1, .95, arm="M0-41L8-34L17-40"), halo(path("o", "M32 42H41V58H32Z", 3.5), gap=1.5), path("i", "M36 48H37", 3),
        blue(figures.on_chair(81, 90, -1, .95, look="bun", arm="")), figures.badge(81, 90, -1, .95), props.table(36, 68, 36),
        halo(path("o", "M46 63H63", 3.5), gap=1), blue(halo(path("i", "M80 52L73 61H66", 6), gap=1.5), path("i", "M64 51L58 61", 3)),
    ]


@scene(mirrors=True)
def other_room() -> Parts:
    """A worker with a badge holds the door of another room open for a father with a bag and his daughter; a bed stands inside."""
    return [
        path("i", "M51 89V8H92V89", 4), path("i", "M62 74H87M87 60V89", 5), path("s", "M78 67H83V70H78Z", 4),
        figures.standing(9, 90, 1, .55, look="bun", dress=True, arm="M0-41L8-37L14-43"),
        figures.standing(28, 90, 1, .86, arm="M0-41L6-33L11-25", arm2="M0-41L-5-32L-9-27"), path("s", "M33 74H43V83H33Z", 4), path("i", "M35 73V69H41V73", 3),
        halo(blue(figures.standing(66, 90, -1, .88, arm="M0-41L-7-34L-12-31")), gap=1.5), figures.badge(66, 90, -1, .88),
    ]


@scene(mirrors=True)
def together_to_shower() -> Parts:
    """A mother and her daughter with a towel walk hand in hand to the shower, where the water already runs."""
    return [
        path("i", "M64 90V10H92V90", 5), path("i", "M87 24H76V28", 4), path("s", "M69 30H83L80 34H72Z", 3), path("a", "M71 42V50M76 40V56M81 42V50M73 58V66M79 60V70", 3),
        figures.walking(22, 90, 1, .95, look="scarf", dress=True, arm="M0-41L9-36L16-30"),
        figures.walking(46, 90, 1, .7, look="tail", dress=True, arm="M0-41L8-34L13-31", arm2="M0-41L-7-41L-15-42"),
        halo(path("s", "M53 66H60V82H53Z", 3), gap=1.5), path("w", "M52 77H61", 2),
    ]


@scene(mirrors=True)
def tell_police_together() -> Parts:
    """A woman sits at the desk of a police officer with a cap, who writes; a friend stands behind her with a hand on her shoulder."""
    return [
        figures.standing(15, 90, 1, .98, look="tail", arm="M0-41L9-40L15-42"),
        figures.on_chair(34, 90, 1, .88, look="scarf", arm="M0-41L8-32L17-34"),
        blue(figures.on_chair(81, 90, -1, .95, arm=""), path("i", "M68 34H85", 3.5), path("s", "M73 32Q71 25 80 25T86 32Z", 3)),
        props.table(46, 66, 28), halo(path("o", "M52 61H66", 3.5), gap=1), blue(halo(path("i", "M80 51L74 60H69", 6), gap=1.5), path("i", "M67 50L61 60", 3)),
    ]


@scene(mirrors=True)
def help_from_outside() -> Parts:
    """On a bench before the large centre a lawyer with a white collar and a paper listens to a mother with her child."""
    return [
        path("i", "M6 36V8H90V36M6 8L48 3L90 8", 3.5), path("i", "M17 18H25V28H17ZM35 18H43V28H35ZM53 18H61V28H53ZM71 18H79V28H71Z", 3),
        path("i", "M6 74H90M14 74V90M82 74V90", 4.5),
        figures.seated(34, 95, 1, .92, look="scarf", arm="M0-41L8-33L14-36"), figures.seated(14, 93, 1, .6, arm="M0-41L6-32L12-32"),
        blue(figures.seated(78, 95, -1, .95, look="bun", arm="M0-41L8-31L15-33")), path("p", "M74 50H78L79 59H73Z", 2),
        halo(path("o", "M54 57H66V72H54Z", 3.5), gap=1.5), path("i", "M57 62H63M57 67H63", 2.5),
    ]


@scene(mirrors=True)
def parent_says_go() -> Parts:
    """A father with his hand on the shoulder of his daughter brings her to an open door, where a youth worker greets her."""
    return [
        path("i", "M62 90V10H92V90", 5),
        figures.standing(20, 90, 1, 1, look="beard", arm="M0-41L10-38L19-34"),
        figures.walking(44, 90, 1, .74, look="tail", arm="M0-41L6-32L11-29"),
        halo(path("i", "M24 50L31 53L41 57", 6), gap=1.2),
        blue(figures.standing(77, 90, -1, .92, arm="M0-41L7-33L14-31")), figures.badge(77, 90, -1, .92),
    ]


@scene(mirrors=True)
def pupil_asks_to_talk() -> Parts:
    """A pupil and the teacher sit alone at a table under the board, the door is closed; the pupil asks that it stays between the two of them."""
    return [
        path("i", "M76 91V34H93V91", 4), path("i", "M81 64h.1", 5), props.board(60, 4, 32, 18),
        signs.bubble(8, 4, 44, 30, (22, 42), holds=[figures.tiny(22, 30, 17), blue(figures.tiny(37, 30, 22))]),
        figures.on_chair(14, 91, 1, .78, arm="M0-41L8-33L16-34"), blue(figures.on_chair(62, 91, -1, .9, look="bun", arm="M0-41L8-33L16-32")),
        path("i", "M27 65H50M38 66V89", 4.5),
    ]


@scene(mirrors=True)
def pupil_at_clb() -> Parts:
    """In a small room a pupil, her school bag beside her, sits with a woman with a badge and a notebook and tells."""
    return [
        path("i", "M4 8H22V30H4Z", 3),
        props.school_bag(3, 70, .48), figures.seated(33, 92, 1, .82, look="tail", arm="M0-41L8-34L14-39"), path("i", "M24 56V88M24 74H42V88", 4),
        blue(figures.on_chair(80, 90, -1, .95, look="bun", arm="M0-41L7-31L14-30")), figures.badge(80, 90, -1, .95), halo(path("o", "M56 60L68 63L66 68L54 65Z", 3), gap=1),
        signs.speech(30, 4, 34, 28, (41, 36), content=[circle("o", 0, 0, 9, 3), path("i", "M-3.5-2h.1M3.5-2h.1", 3.5), path("i", "M-4 5Q0 1 4 5", 3)]),
    ]


@scene(mirrors=True)
def walk_in_youth_house() -> Parts:
    """Two teenagers play table football in a room with a sofa; a youth worker with a cup sits there and looks on."""
    return [
        figures.teen(15, 90, 1, look="tail", arm="M0-41L7-32L13-35"), figures.teen(54, 90, -1, arm="M0-41L7-32L13-35"),
        path("s", "M25 60H44V68H25Z", 4), path("i", "M29 68L26 90M40 68L43 90M21 57H48", 4), path("w", "M31 64h.1M38 64h.1", 4),
        path("i", "M91 56V86M68 74H91", 7),
        blue(figures.seated(83, 93.5, -1, .88, look="bun", arm="M0-41L6-31L10-35"), path("s", "M69 58H75V65H69Z", 3)),
    ]


@scene(mirrors=True)
def child_tells_teacher() -> Parts:
    """In the playground a girl with a school bag tells the teacher, who kneels before her, about a big one and a small one."""
    return [
        figures.child(24, 90, 1, .78, look="tail", arm="M0-41L7-33L3-27"), figures.backpack(24, 90, 1, .78),
        blue(figures.kneeling(70, 90, -1, 1.1, look="", arm="M0-41L10-33L19-31", lean=3)),
        signs.speech(6, 4, 38, 30, (31, 37), content=[figures.tiny(-6, 10, 20), figures.tiny(8, 10, 11)]),
    ]


@scene(mirrors=True)
def parent_brings_tea() -> Parts:
    """A boy sits on the floor of his room with his phone; at the open door his mother stands with a cup of tea and waits."""
    return [
        path("i", "M46 90V10H92V90", 5), figures.on_floor(12, 90, 1, .95, arm="M-2-28L7-20L13-24"), path("s", "M24 61H29V70H24Z", 3),
        figures.standing(76, 90, -1, .98, look="scarf", dress=True, arm="M0-41L6-31L12-34"), halo(path("s", "M57 50H66V59H57Z", 3), gap=1.5), path("i", "M62 46V42", 3), halo(path("i", "M73 53L69 60L64 60", 5), gap=1),
    ]


@scene(mirrors=True)
def watch_knock_do_not_read() -> Parts:
    """Above a mother knocks on the door of the room: right. Below she reads the phone of her child, who reaches for it: wrong."""
    return signs.two_ways(
        [figures.small(24, 44, arm="M0-21L9-21L15-27"), path("i", "M45 44V6H63V44M50 26V29", 4)],
        [figures.small(16, 44, arm="M0-21L9-15L14-20"), path("o", "M30 9H42V28H30ZM35 14H37M35 19H37", 3.5), figures.small(61, 44, -1, .62, arm="M0-21L12-27")])


@scene(mirrors=True)
def watch_ask_about_papers() -> Parts:
    """Above a woman with her card in her hand talks with the lawyer, on whose desk the scales stand: right. Below she sits alone at home with her card: wrong."""
    return signs.two_ways(
        [figures.small(12, 44, arm="M0-21L9-22"), path("s", "M23 17H33V24H23Z", 3), dot("s", 61, 9, 6), path("i", "M61 18V26", 11), path("i", "M38 30H70V44M42 44V30", 4), path("i", "M47 12V26M40 20L42 15H52L54 20", 2.5)],
        [path("i", "M8 20L34 5L60 20M13 18V44M55 18V44", 4), dot("s", 30, 20, 5), path("i", "M27 29V38H38V44M27 31H37", 6), path("s", "M41 29H49V35H41Z", 3)])
