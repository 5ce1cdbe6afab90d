"""The first weeks, and days that a child cannot come."""

from guide.pictograms import figures, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.help.parts import plate
from guide.pictograms.scenes.housing.parts import lamp
from guide.pictograms.scenes.school.parts import board, pupil, school


@scene(mirrors=True)
def first_weeks_school() -> Parts:
    """A classmate takes the new child by the hand and brings him to a child with a ball."""
    return [
        pupil(16, 90, 1, 0.8, arm="M0-41L9-34L17-31"),
        blue(figures.child(41, 90, 1, 0.8, legs=figures.WALK, look="bun", arm="M0-41L10-38L19-43",
                            arm2="M0-41L-8-35L-15-31")),
        figures.child_front(83, 90, 1.15, left="M-2-27L-8-29L-10-40", right="M2-27L7-15"),
        board(36, 6, 40, 25), props.football(65, 81, 7.5),
    ]


@scene(mirrors=True)
def child_ill_or_late() -> Parts:
    """A child with a cold sits ill in bed against the pillow; the mother, her hand on the bed, phones the school."""
    return [
        path("i", "M5 46V90M5 80H58V90"), path("s", "M9 52H17V72H9Z", 4), dot("s", 25, 51, 7), path("i", "M23 64L25 74", 11),
        halo(path("s", "M29 76V68Q42 63 54 70V76Z", 4), gap=1.5), path("i", "M27 64L38 66", 5),
        figures.standing(76, 90, -1, 0.95, look="bun", dress=True, arm=figures.EAR, arm2="M0-41L8-30L16-27"),
        figures.at_ear(76, 90, -1, .95),
        signs.bubble(14, 4, 50, 26, (66, 37), holds=[school(22, 8, 34, 18)]),
    ]


@scene(mirrors=True)
def medicine_at_school() -> Parts:
    """Before the board of the class a father, his child with a bag behind him, gives the teacher a bottle of medicine."""
    return [
        board(38, 3, 36, 22),
        pupil(12, 91, 1, .58, arm=""),
        figures.standing(32, 91, 1, .95, arm="M0-41L9-35L17-37"),
        blue(figures.standing(83, 91, -1, .96, look="bun", dress=True, arm="M0-41L9-34L17-35")),
        halo(props.pill_bottle(49, 42, .75), gap=2),
    ]


@scene(mirrors=True)
def meet_teacher() -> Parts:
    """At the door of the class a mother, her son at her hand, shakes the hand of the teacher."""
    return [
        path("i", "M54 91V5H93V91", 4), board(62, 11, 24, 16),
        pupil(12, 91, 1, .58, arm="M0-41L8-39L15-41"), figures.standing(33, 91, 1, .95, look="scarf", dress=True, arm="M0-41L11-34L22-35", arm2="M0-41L-6-33L-12-27"),
        halo(blue(figures.standing(76, 91, -1, .92, look="bun", dress=True, arm="M0-41L11-34L23-36")), gap=2),
    ]


@scene(mirrors=True)
def pack_school_bag() -> Parts:
    """In the evening, under the lamp, a father puts a slice of bread in the school bag that his daughter holds open."""
    return [
        lamp(52, 3), figures.standing(16, 91, 1, 1.02, arm="M0-41L12-40L23-45"), halo(path("o", "M40 40Q38 32 49 32T58 40V50H40Z", 4), gap=2), path("i", "M45 41H53", 3), halo(path("i", "M36 46L42 45", 6), gap=1.2),
        figures.standing(82, 91, -1, .76, look="tail", dress=True, arm="M0-41L9-39L16-41"), path("i", "M35 80H66M39 80V91M62 80V91", 4.5), path("i", "M38 58L35 53M62 58L66 53", 4), path("s", "M37 58H63V70Q63 75 58 75H42Q37 75 37 70Z", 4), path("w", "M43 66H57M43 66V75M57 66V75", 2.6), halo(path("i", "M69 60L65 61", 6), gap=1.2),
    ]


@scene(mirrors=True)
def tell_food() -> Parts:
    """A father puts a finger on a sheet with a fish and an apple; the teacher writes it down."""
    return [
        figures.standing(14, 91, 1, 1, look="beard", arm=""), blue(figures.bust(80, 40, 70, 8.5, 12, "bun")), props.desk(62, 70, 30, 91), path("o", "M65 67L68 60H80L78 67Z", 3), halo(path("a", "M74 64L80 52", 4), gap=1.5),
        path("o", "M26 12H58V70H26Z", 4), path("s", "M33 28Q41 19 48 26L53 21V35L48 30Q41 37 33 28Z", 2), path("w", "M38 27h.1", 2.5), path("o", "M42 48Q40 43 36 45T34 54Q36 63 42 61Q48 63 50 54T48 45T42 48Z", 3.5), path("i", "M42 46Q42 42 46 41", 3), halo(path("i", "M15 51L21 60L33 43", 6), gap=1.8),
    ]


@scene(mirrors=True)
def bike_to_school() -> Parts:
    """A mother puts a helmet on the head of her son, who holds his bicycle."""
    return [
        figures.standing(17, 90, 1, 1, look="scarf", dress=True, arm="M0-41L9-39L18-46"), figures.child(44, 90, 1, .8, arm="M0-41L7-39L13-42"),
        halo(path("s", "M36 41Q36 32 45 32T55 41Z", 3), gap=1.2), halo(path("i", "M30 44L36 41", 6), gap=1),
        circle("i", 60, 79, 9, 4), circle("i", 83, 79, 9, 4), path("i", "M53 57H60M58 57L60 79M58 64H76L83 79H71L58 65M71 79L77 60M72 59H82", 3.5),
    ]


@scene(mirrors=True)
def write_sick_note() -> Parts:
    """A father writes a note at the table; beside him his son sits up ill in bed, the blanket to his waist."""
    return [
        figures.on_chair(14, 91, 1, .9, look="beard", arm="M0-41L9-32L18-36"), path("i", "M27 70H47M43 70V89", 5), path("o", "M31 67L34 60H45L43 67Z", 3), halo(path("i", "M35 64L31 54", 3.5), gap=1.2),
        path("i", "M92 42V90M54 64V90M54 82H92", 4.5), path("s", "M82 50H88V78H82Z", 4), dot("s", 76, 47, 7), path("i", "M78 60V74", 10), halo(path("s", "M57 78V73Q64 69 78 70V78Z", 4), gap=2), halo(path("i", "M77 60L73 69L66 69", 5), gap=1.2),
    ]


@scene(mirrors=False)
def arrive_late() -> Parts:
    """A mother and her child with a school bag stand at the counter of the school; the clerk writes down the name under the clock."""
    return [
        signs.clock(56, 17, 13, 9, 20), blue(figures.bust(80, 41, 68, 8.5, 12)), props.desk(52, 68, 40, 91), path("o", "M55 65L58 58H71L69 65Z", 3), halo(path("a", "M64 62L71 51", 4), gap=1.5),
        pupil(14, 91, 1, .58, arm="M0-41L8-39L14-41"), figures.standing(35, 91, 1, .86, look="tail", dress=True, arm="M0-41L9-33L17-34", arm2="M0-41L-6-33L-13-27"),
    ]


@scene(mirrors=True)
def appointment_after_school() -> Parts:
    """The sun is low: a father and his daughter with a school bag come to the door of the practice, where the doctor stands."""
    return [
        path("i", "M5 28H45", 3.5), blue(path("s", "M16 26A9.500 9.5 0 0 1 35 26Z", 2), path("i", "M25.500 6V9M12 12L15 15M39 12L36 15", 3.5)),
        path("i", "M58 91V5H93V91", 4), plate(64, 9), figures.child(14, 91, 1, .6, look="tail", arm="M0-41L8-38L14-39"), figures.backpack(14, 91, 1, .6), figures.walking(36, 91, 1, .88, arm="M0-41L6-32L13-29", arm2="M0-41L-7-33L-14-26"),
        blue(figures.standing(77, 91, -1, .9, arm="M0-41L6-31L13-29")), figures.coat(77, 91, -1, .92), figures.stethoscope(77, 50, .8),
    ]


@scene(mirrors=True)
def ask_day_off() -> Parts:
    """A father gives a letter to the head of the school, a woman at a desk; one day is marked on the calendar on the wall."""
    return [
        signs.calendar(26, 3, marked=7, k=.76), figures.giving(15, 91, 1, .78, look="cap"), halo(props.envelope(35, 55, .6), gap=2), halo(path("i", "M33 64L38 63", 6), gap=1),
        blue(figures.bust(79, 38, 70, 8.5, 13, "bun")), figures.lanyard(79, 49, .9), props.desk(58, 70, 34, 91), halo(path("a", "M74 58L61 63", 5.5), gap=1),
    ]


@scene(mirrors=True)
def talk_about_absence() -> Parts:
    """A mother, her son beside her, speaks at a round table with a woman of the school about the class: between two pupils at their desks one desk has an empty chair."""
    return [
        figures.bust(14, 59, 78, 6, 8), figures.bust(38, 53, 76, 7.5, 12, "scarf"), blue(figures.bust(80, 52, 76, 7.5, 12, "tail")),
        halo(path("o", "M6 82A42 9 0 1 1 90 82A42 9 0 1 1 6 82Z"), gap=2),
        signs.bubble(4, 3.5, 88, 34, (45, 43), holds=[
            figures.bust(20, 14, 27, 4.5, 7), figures.bust(76, 14, 27, 4.5, 7), path("o", "M42 12H54V25H42Z", 3), path("i", "M10 27H30M38 27H58M66 27H86M13 28V33M27 28V33M41 28V33M55 28V33M69 28V33M83 28V33", 3)]),
    ]


# ------------------------------------------------------------ warnings
@scene(mirrors=True)
def watch_say_goodbye() -> Parts:
    """Above a mother and her child wave at each other at the door: right. Below she walks off behind the back of the child that plays: wrong."""
    return signs.two_ways(
        [figures.small(14, 44, arm="M0-21L9-20L12-29"), path("i", "M33 44V6H66V44", 4), figures.small(52, 44, -1, .6, arm="M0-21L10-22L13-34")],
        [figures.small(16, 44, -1, legs=figures.SMALL_WALK), path("i", "M33 44V6H66V44", 4), figures.small(44, 44, 1, .6), path("o", "M55 35H63V43H55Z", 3.5)])
