"""Finding a house."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.housing.parts import building, drop, lamp


@scene(mirrors=True)
def search_house() -> Parts:
    """A man sits on a chair and looks at houses on a phone in his hand."""
    return [
        figures.on_chair(20, k=1.15, arm="M0-41L9-27L24-29", nod=3),
        props.phone(47, 8, 42, 62),
        props.house_solid(54, 15, 28, 20), props.house_solid(54, 39, 28, 20),
        hands.mitten(50, 57),
    ]


@scene(mirrors=False)
def count_money() -> Parts:
    """A woman behind a table lays a coin on the high pile for the house; beside it lies a lower pile for food."""
    return [
        figures.bust(49, 24, 68, 9.5, 16, "scarf"),
        path("s", "M4 22L18 8L32 22H28V36H8V22Z", 4), path("p", "M15 28H21V36H15Z", 2),
        circle("i", 80, 24, 7, 4), path("i", "M66 22V33M62.500 15V22H69.5V15M91 15V33", 3),
        path("i", "M4 74H92M10 75V91M86 75V91"), path("i", "M11 68H27M11 60H27M11 52H27M73 68H87M73 60H87", 5.5),
        halo(path("i", "M36 54L33 63L26 47", 6), props.coin(19, 44, 6), gap=1.5), halo(path("i", "M62 54L66 64L75 55", 6), gap=1.5),
    ]


@scene(mirrors=True, bleeds=True)
def house_folder() -> Parts:
    """A hand puts papers of the family into a folder with a house on it."""
    return [
        props.paper(12, 20, 20, 38, 3),
        path("o", "M27 8H51V58H27Z", 4), figures.tiny(34, 32, 19), figures.tiny(44, 32, 14),
        path("i", "M33 39H45", 3),
        hands.holding_hand(62, 18, [path("o", "M47 18H66V58H47Z", 4)]),
        path("s", "M6 54H24L29 60H68V90H6Z", 5),
        path("p", "M37 64L50 75H46V85H28V75H24Z", 2),
    ]


@scene(mirrors=True)
def call_landlord() -> Parts:
    """A woman calls the landlord of a house to let; both hold a phone to their ear."""
    return [
        figures.standing(14, arm=figures.EAR, look="bun", dress=True), figures.at_ear(14),
        blue(props.for_rent(38, 44), figures.standing(85, 90, -1, arm=figures.EAR), figures.at_ear(85, 90, -1)),
        signs.speech(33, 4, 35, 29, (27, 26), content="house"),
    ]


@scene(mirrors=True)
def visit_house() -> Parts:
    """In an empty room a mother, her child at her hand, tries the window; a landlady waits with the key."""
    return [
        path("i", "M4 40L48 6L92 40M10 38V90H86V38"),
        move(props.window(0, 0), 61, 36, 0.62),
        blue(figures.standing(20.5, 88, 1, 0.76, look="tail", arm="M0-41L6-32L13-31"), halo(circle("i", 32, 67.5, 3, 2.5), path("i", "M32 70.5V80M32 76H35", 2.5), gap=1.5)),
        figures.standing(61, 88, 1, 0.78, look="scarf", dress=True, arm="M0-41L7-37L15-41", arm2="M0-41L-6-33L-11-27"),
        figures.child(43, 88, 1, 0.5, arm="M0-41L7-38L15-44"),
    ]


@scene(mirrors=True)
def go_to_visit() -> Parts:
    """A woman with a folder under her arm rings at the door of a house; a neighbour, a woman too, stands beside her."""
    return [
        path("i", "M52 34L72 13L92 34M56 32V91M88 32V91", 4.5), path("o", "M68 50H82V91H68Z", 4), path("i", "M62 56V60", 6),
        figures.standing(37, 91, 1, .84, look="scarf", dress=True, arm="M0-41L12-39L26-39"),
        halo(path("s", "M26 54H36V68H26Z", 3), gap=1.5), path("w", "M29 58H33", 2),
        blue(figures.standing(14, 91, 1, .84, look="bun", dress=True, arm="M0-41L4-31L8-25")),
    ]


@scene(mirrors=True)
def check_house() -> Parts:
    """In an empty room a father lets water from the tap run over his hand; his daughter opens the window."""
    return [
        path("i", "M4 38L48 5L92 38M9 36V91H87V36", 4.5),
        path("i", "M20 66H38Q37 76 29 76T20 66ZM29 76V88M34 64V54Q34 49 29 49T24 53", 4), path("a", "M24 54V59", 4),
        figures.standing(51, 89, -1, .84, arm="M0-41L10-36L26-40"),
        path("o", "M66 40H82V60H66Z", 3.5), path("o", "M66 40L58 44V63L66 60Z", 3),
        figures.child(73, 89, -1, .6, look="tail", dress=True, arm="M0-41L8-43L16-48"),
    ]


@scene(mirrors=True)
def ask_all_costs() -> Parts:
    """The landlady tells what comes with the house: water and light; a mother writes it in her notebook."""
    return [
        blue(signs.speech(40, 4, 52, 29, (72, 38), content=[])), props.house_solid(45, 9, 16, 17, False), drop(69, 10, .85), lamp(82, 8),
        figures.standing(17, 91, 1, .95, look="scarf", dress=True, arm=""),
        halo(path("o", "M27 48H45V70H27Z", 4), gap=2), path("i", "M31 56H40M31 62H36", 2.5), halo(path("i", "M17 51L21 63L28 64", 5.5), gap=1.5), halo(path("i", "M38 66L45 53", 3), gap=1),
        blue(figures.standing(78, 91, -1, .78, look="bun", arm="M0-41L7-33L15-36")),
    ]


@scene(mirrors=True)
def show_landlord_income() -> Parts:
    """Before the door of the house a man shows the landlord one paper and keeps his folder closed under his arm."""
    return [
        path("i", "M60 91V12H92V91", 4.5),
        figures.standing(24, 91, 1, 1.05, arm="M0-41L11-36L20-38"), halo(path("o", "M6 55H12L14 58H32V73H6Z", 3.5), gap=1.5), halo(path("i", "M23 47L16 60L20 72", 6), gap=1.5),
        halo(path("o", "M40 36H58V62H40Z", 4), gap=2), path("i", "M45 43H53M45 49H53M45 55H49", 3), halo(path("i", "M38 52H43", 6), gap=1),
        blue(figures.standing(78, 91, -1, 1, arm="M0-41L6-31L13-29")),
    ]


@scene(mirrors=True)
def second_visit() -> Parts:
    """The sun stands high in the window of the empty room; a man and a neighbour look up together at the ceiling with a crack."""
    return [
        path("i", "M4 5H92V91H4Z", 4), path("i", "M30 7L35 14L30 20L36 26", 3),
        path("o", "M56 16H86V46H56Z", 4), signs.sun(71, 31, 6, 3),
        figures.standing(22, 90, 1, .86, arm="M0-41L7-45L13-56"), blue(figures.standing(50, 90, -1, .86, arm="M0-41L4-31L7-25")),
    ]


@scene(mirrors=True)
def word_smoke_detector() -> Parts:
    """A man on a ladder touches the round device on the ceiling; smoke rises to it from a pot."""
    return [
        path("i", "M4 4H92", 5), path("s", "M34 7H54V12H34Z", 4), path("p", "M42 9H46Z", 2.4),
        path("i", "M11 91L22 52M45 91L34 52M20 60H36M17 72H39M14 83H42", 4.5), figures.standing(26, 52, 1, .62, arm="M0-41L9-50L14-60"),
        path("s", "M62 76H82V86H62Z", 4), path("i", "M58 91H88", 4), path("a", "M67 66Q61 58 67 50T67 34T62 18M78 66Q72 58 78 50T78 34T74 18", 4),
    ]


@scene(mirrors=False)
def call_bank_now() -> Parts:
    """A man with his bank card in his hand phones; a woman of the bank with a headset listens."""
    return [
        figures.standing(20, 91, 1, 1.05, arm=figures.EAR, arm2="M0-41L9-30L16-28"), figures.at_ear(20, 91, 1, 1.05),
        halo(path("s", "M36 55H60V71H36Z", 4), gap=1.5), path("w", "M36 60H60", 3), path("w", "M40 67H46", 2.5),
        blue(figures.bust(78, 34, 62, 8.5, 13), figures.headset(78, 34, 8.5, -1)), path("p", "M60 64H94V94H60Z", 2), props.desk(62, 64, 30, 91), props.euro(78, 77, 5, 3),
    ]


@scene(mirrors=True)
def tell_police_fraud() -> Parts:
    """A woman shows her phone to a police officer at a desk, who writes it down."""
    return [
        figures.standing(15, 91, 1, 1, look="scarf", dress=True, arm="M0-41L10-37L20-40"), halo(path("o", "M34 34H48V58H34Z", 4), gap=2), path("i", "M39 41H43M39 47H43", 2.5), halo(path("i", "M33 50L37 49", 5.5), gap=1),
        blue(figures.bust(76, 27, 68, 8, 13), path("i", "M66 22H86", 3.5), path("s", "M68 17Q64 12 76 11T84 17Z", 3)), path("w", "M68 18.500H84", 2), dot("p", 82, 45, 2),
        props.desk(46, 68, 46, 91), path("o", "M52 66L55 59H69L67 66Z", 3), halo(path("a", "M64 54L68 60L66 62", 5), gap=1), halo(path("a", "M62 64L67 51", 3), gap=1),
    ]


@scene(mirrors=True)
def keep_proof() -> Parts:
    """A woman at a table writes in her notebook what stands on the phone beside it."""
    return [
        figures.on_chair(16, 91, 1, 1, look="tail", arm=""), halo(props.table(36, 72, 56, 91), gap=1.5),
        props.phone(65, 22, 25, 48), path("i", "M72 32H83M72 40H83M72 48H79", 3),
        path("o", "M40 36H60V70H40Z", 4), path("i", "M45 44H55M45 51H55", 3), halo(path("i", "M17 49L26 62L40 62", 6), gap=1.5), halo(path("i", "M46 64L38 48", 3.5), gap=1),
    ]


@scene(mirrors=True)
def register_social_housing() -> Parts:
    """At a desk under the picture of a large building a father and a mother write on the list; the helper with a badge sits behind it."""
    return [
        building(60, 3, 28, 30), blue(figures.bust(74, 42, 70, 7.5, 12, "bun")), figures.lanyard(74, 52, .8),
        props.desk(48, 70, 44, 92),
        figures.standing(14, 92, 1, .9, look="scarf", dress=True, arm="M0-41L6-31L10-26"),
        figures.standing(36, 92, 1, .92, lean=5, arm="M0-41L9-33L15-33"), path("o", "M50 68L53 61H66L64 68Z", 3), path("i", "M53 62L57 49", 3),
    ]


@scene(mirrors=True, bleeds=True)
def choose_towns() -> Parts:
    """On a map a hand with a pen draws a ring around a fourth village; three have one already."""
    house = "M0 5L5 0L10 5V11H0Z"
    return [
        path("o", "M4 10L32 4L62 10L90 4V82L62 89L32 82L4 89Z", 3.5), path("i", "M32 6V81M62 12V87", 2.5),
        [path("s", house, 3, x, y) for x, y in ((13, 25), (42, 22), (13, 58), (42, 55))],
        [circle("i", x, y, 10.5, 2.2) for x, y in ((18, 31), (47, 28), (18, 64))], path("i", "M47 50A10.5 10.5 0 1 0 57 63", 2.2),
        hands.writing_hand(58, 60),
    ]


@scene(mirrors=True)
def report_change() -> Parts:
    """A woman with her new baby in her arms stands at the desk; a helper with a badge writes it down."""
    return [
        figures.with_baby(21, 91, 1, 1.08, look="scarf", dress=True),
        blue(figures.bust(76, 28, 66, 8.5, 13)), figures.lanyard(76, 40, .9), props.desk(48, 66, 44, 91),
        path("o", "M53 64L56 56H72L70 64Z", 3), halo(path("a", "M65 51L71 58L68 60", 5), gap=1), halo(path("a", "M64 61L70 47", 3), gap=1),
    ]


@scene(mirrors=True)
def ask_rent_support() -> Parts:
    """A man writes at a table on a form with a house; a helper with a badge stands beside him and shows where."""
    return [
        figures.on_chair(18, 91, 1, 1, arm=""), halo(props.table(36, 70, 38, 91), gap=1.5),
        path("o", "M38 26H64V66H38Z", 4), props.house_solid(43, 31, 16, 13, False), path("i", "M44 51H58M44 58H52", 3),
        halo(path("i", "M18 49L28 61L36 59", 6), gap=1.5), halo(path("i", "M41 63L35 47", 3.5), gap=1),
        blue(figures.standing(82, 91, -1, 1.1, look="bun", arm="M0-41L9-35L17-36", lean=3)), figures.badge(82, 91, -1, 1.1, 3),
    ]


@scene(mirrors=True)
def send_form_back() -> Parts:
    """A woman puts an envelope in the slot of the post box."""
    return [
        figures.standing(23, 91, 1, 1.12, look="tail", dress=True, arm="M0-41L10-38L20-41"),
        path("s", "M60 16Q60 10 66 10H84Q90 10 90 16V60H60Z", 4), path("i", "M75 62V91M66 90H84", 6), path("w", "M64 31H86", 5), path("p", "M68 42H82V52H68Z", 2), path("i", "M69 43L75 48L81 43", 2.5),
        halo(path("o", "M44 24H68V40H44Z", 3.5), gap=1.5), path("i", "M45 25L56 34L67 25", 3), halo(path("i", "M42 43L46 38", 7), gap=1),
    ]


@scene(mirrors=True)
def watch_tell_property() -> Parts:
    """Above a man shows somebody at a desk the photo of his house: right. Below he hides it behind his back: wrong."""
    desk = [dot("s", 60, 11, 6), path("i", "M60 21V30", 11), path("i", "M50 34H68V43", 4)]
    return signs.two_ways(
        [figures.small(13, 44, arm="M0-21L10-20"), path("i", "M25 13H45V33H25ZM29 24L35 18L41 24V29H29Z", 3), desk],
        [figures.small(36, 44, arm="M0-21L-9-17"), path("i", "M6 16H26V36H6ZM10 27L16 21L22 27V32H10Z", 3), desk])


@scene(mirrors=False)
def look_then_pay() -> Parts:
    """Above a man stands in the house with the money still in his hand, and the landlady shows the key: right. Below he gives a banknote to a phone that shows a house: wrong."""
    note = [path("o", "M0 0H18V13H0Z", 3), props.euro(9.5, 6.5, 3.8, 2.4)]
    return signs.two_ways(
        [path("i", "M3 13L36 3.500L69 13M7 12V44H65V12", 4), figures.standing(33, 44, -1, .46, arm="M0-41L9-33L14-33"), move(note, 11, 23),
         figures.standing(56, 44, -1, .46, look="bun", arm="M0-41L7-33L14-36"), path("i", "M47 26h.1M47 28V36H44", 3)],
        [props.phone(5, 4, 26, 40), props.house_solid(10, 12, 16, 18), figures.standing(62, 43.5, -1, .46, arm="M0-41L9-36L17-36"), move(note, 36, 19)])


@scene(mirrors=True)
def decide_on_house() -> Parts:
    """At home, under the lamp, a father, his child and a mother sit around the table; a paper with a house lies before them."""
    return [
        path("i", "M4 30L48 5L92 30M8 29V58M88 29V58", 5), lamp(48, 8),
        figures.bust(24, 42, 66, 7.5, 10), figures.bust(72, 42, 66, 7.5, 10, "scarf"), figures.bust(48, 46, 66, 6.5, 8),
        path("o", "M14 66H82L88 91H8Z", 4),
        halo(path("o", "M38 60H60V86H36Z", 3.5), gap=1.5), props.house_solid(42, 64, 13, 12, False), path("i", "M42 80H54", 2.5),
        halo(path("i", "M28 63L36 70", 6), gap=1.5), halo(path("i", "M68 63L61 70", 6), gap=1.5),
    ]


@scene(mirrors=True)
def tell_refusal() -> Parts:
    """A man in a wheelchair tells a helper behind a desk that a man before a house held up his flat hand to him."""
    return [
        figures.in_wheelchair(16, 91, k=0.82, arm="M0-41L9-33L17-36"),
        blue(figures.bust(75, 60, 78, 7.5, 12)), figures.lanyard(75, 70, .8), props.desk(56, 78, 36, 91),
        signs.bubble(28, 4, 64, 44, (26.5, 33), holds=[
            props.house_solid(67, 14, 21, 31), figures.standing(58, 46, -1, .55, arm="M0-41L8-35L17-37"),
            hands.stopping(46, 28, -1, .9)]),
    ]


@scene(mirrors=True)
def word_for_rent() -> Parts:
    """A woman and her child look up at the board with a key that hangs above the door of a house."""
    return [
        path("i", "M33 35L63 5L92 35M39 33V90H87V33M56 88V68H70V88", 5),
        path("o", "M45 38H81V59H45Z", 4.5), circle("i", 54, 48.5, 4.5, 4), path("i", "M59 48.5H74M68 49V53M74 49V54", 4),
        figures.standing(11, 90, 1, 0.88, look="bun", arm="M0-41L8-37L15-41"),
        figures.child(28, 90, 1, 0.6, arm=figures.HANG),
    ]


@scene(mirrors=True)
def stay_safe_searching() -> Parts:
    """A woman holds up the phone with a house on it and compares it with a friend to the real house."""
    return [
        path("i", "M65 49L79 35L92.500 49M68 46V90H89V46M76 89V73H82V89M85 40V34", 5),
        blue(figures.standing(9, 90, 1, 0.88, arm="")),
        figures.standing(24.500, 90, 1, 0.92, look="bun", arm="M0-41L6-33L14-38"),
        props.phone(36, 26, 21, 38), path("i", "M40 45L46.500 38L53 45M42 44V56H51V44M46.500 55V51M50.500 42V37", 2.5),
        path("i", "M34 56H39", 6),
    ]


@scene(mirrors=True)
def social_housing() -> Parts:
    """A row of people waits at a block of flats; a helper gives the first of them the key."""
    return [
        path("o", "M60 5H92V90H60Z", 5), path("i", "M70 17h.1M82 17h.1M70 31h.1", 7), path("i", "M4 92H92", 3),
        figures.standing(11, 90, 1, .8, look="scarf", dress=True, arm=""), figures.small(26, 90, 1, .8, arm="M0-21L5-14"),
        figures.standing(40, 90, 1, .8, arm="M0-41L7-32L17-34"),
        blue(figures.standing(78, 90, -1, .82, look="bun", arm="M0-41L7-33L17-36")),
        halo(blue(circle("i", 59, 60, 3.5, 3), path("i", "M59 64V74M59 73H63", 3)), gap=1.2),
    ]


# ------------------------------------------------------------ warnings
@scene(mirrors=True)
def watch_keep_papers() -> Parts:
    """Above a woman shows her card and keeps it in her hand: right. Below a man walks away with it: wrong."""
    card = [path("i", "M8 7h.1M7.500 14H8.500"), path("i", "M0 0H27V20H0ZM16 7H21M16 13H21", 3)]
    return signs.two_ways(
        [figures.small(10, 44), figures.small(62, 44, -1, arm="M0-21L-4-13"), move(card, 20, 13)],
        [figures.small(9, 44, arm="M0-21L9-22"), figures.small(35, 44, legs=figures.SMALL_WALK), move(card, 43, 13)])


@scene(mirrors=True)
def watch_call_next() -> Parts:
    """Above a man leaves a house with a closed door and phones; in the next one somebody phones too: right. Below he stays sitting at the closed door: wrong."""
    house = path("i", "M4 21L14 9L24 21V43H4Z", 3.5)
    shut = path("s", "M11 27H17V42H11Z", 3)
    return signs.two_ways(
        [house, shut, figures.small(35, 44, arm="M0-21L8-19L8-30", legs=figures.SMALL_WALK), path("i", "M48 21L58 9L68 21V43H48Z", 3.5), path("i", "M58 24h.1", 9), path("i", "M58 32V41", 8)],
        [house, shut, dot("s", 38, 19, 6), path("i", "M33 27L31 40H47", 6), path("i", "M33 29L41 26", 4)])


@scene(mirrors=True, bleeds=True)
def watch_mould() -> Parts:
    """A hand photographs black spots in the corner of a wall with a phone; they stand on its screen."""
    return [
        path("i", "M5 92V5H92"), path("i", "M15 14h.1M16 30h.1", 15), path("i", "M31 12h.1M28 23h.1M13 45h.1M46 14h.1M25 38h.1", 8),
        props.phone(34, 30, 44, 61),
        path("i", "M48 46h.1M50 60h.1", 11), path("i", "M61 44h.1M61 56h.1M48 72h.1", 5),
        halo(path("i", "M72 58H86M72 67H86M72 76H86", 7), gap=1.5), path("i", "M86 67L102 74", 24),
    ]


@scene(mirrors=False)
def watch_far_landlord() -> Parts:
    """Above a man shakes the landlord's hand in the house: right. Below his money flies away on a plane: wrong."""
    return signs.two_ways(
        [figures.small(24, 44, k=.6, arm="M0-20H20"), path("i", "M4 17L36 4L68 17M9 16V43M63 16V43"), figures.small(48, 44, -1, .6, arm="M0-20H20")],
        [figures.small(8, 44, arm="M0-21L9-22"), props.banknote(14, 15, .9, 3),
         path("s", "M69 15Q65 22 61 22H57L51 36H47L49 24H43L40 28H38V14L43 19H50L47 7H51L58 17Z", 2)])
