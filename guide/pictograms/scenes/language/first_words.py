"""The first words in the centre: the places where they are said, and the show-cards with them."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.language.parts import half, washer, word


# ------------------------------------------------------------ the steps
@scene(mirrors=True)
def introduce_family() -> Parts:
    """A father, a hand behind his child, brings his family to a woman with a badge, who welcomes them with an open hand."""
    return [
        figures.standing(12, 91, 1, .86, look="scarf", dress=True, arm=""), figures.child(27, 91, 1, .55, arm=""),
        figures.standing(48, 91, 1, 1, arm="M0-41L8-30L15-28", arm2="M0-41L-9-33L-17-31"),
        blue(figures.standing(84, 91, -1, 1, look="bun", arm="M0-41L8-31L17-34l3-2")), figures.badge(84, 91, -1),
    ]


@scene(mirrors=True)
def ask_at_reception() -> Parts:
    """At the counter of the reception a woman shows her phone, with a sentence on it, to a man with a badge, who reads it."""
    return [
        figures.standing(17, 91, 1, 1.05, look="tail", dress=True, arm="M0-41L12-34L20-37"),
        blue(figures.bust(73, 36, 62, 9, 16)), figures.lanyard(73, 48),
        props.desk(49, 62, 43, 91),
        halo(props.phone(39, 24, 20, 33), gap=1.5), path("i", "M44 34H54M44 40H51", 3), hands.mitten(40, 51),
    ]


@scene(mirrors=True)
def ask_in_dining_room() -> Parts:
    """In the dining room a father with a tray and his child ask the cook behind the counter for what is in the pot."""
    return [
        figures.standing(29, 91, 1, .82, arm="M0-41L5-31L13-32"), path("i", "M36 65H52", 4), path("s", "M40 62H48V63H40Z", 3),
        figures.child(13, 91, 1, .58, look="tail"),
        blue(figures.bust(79, 35, 66, 8, 13), path("s", "M71 26V20Q79 13 87 20V26Z", 3)),
        props.desk(59, 66, 33, 91), halo(path("o", "M62 50H76V64H62Z", 4), gap=1.5), path("i", "M59 50H79", 4),
        signs.bubble(16, 4, 40, 25, (34, 34), holds=[path("s", "M26 13H46Q46 23 36 23T26 13Z", 3)]),
    ]


@scene(mirrors=True)
def tell_child_needs() -> Parts:
    """A nurse sits before a girl, who holds her belly; the mother has her hand on her shoulder and tells where it hurts."""
    return [
        figures.standing(15, 91, 1, 1.05, look="scarf", dress=True, arm="M0-41L9-33L17-29"),
        figures.standing(37, 91, 1, .68, look="tail", arm=""), halo(path("i", "M37 63L45 69L39 74", 5), gap=1.5), path("i", "M30 61L34 62", 5),
        blue(figures.on_chair(80, 91, -1, .92, look="bun", arm="M0-41L8-31L17-32")), path("w", "M80 55V63M76 59H84", 2.6),
        signs.bubble(30, 3.5, 40, 34, (23, 22), holds=[figures.tiny(50, 36, 29), dot("p", 50, 25, 4.5), dot("b", 50, 25, 3)]),
    ]


@scene(mirrors=True)
def bus_with_buddy() -> Parts:
    """A mother with a shopping bag and a neighbour, who knows the way, step together into the bus."""
    return [
        path("i", "M50 80V14H92V80H74", 5), path("i", "M81 28V48H91", 4), dot("s", 83, 84, 7.5),
        blue(figures.walking(63, 80, 1, .78, look="bun", arm="M0-41L7-42L13-48")),
        figures.walking(25, 91, 1, .82, look="scarf", dress=True, arm="M0-41L7-29L11-22"), halo(path("o", "M28 75H42V88H28Z", 4), gap=1.5), path("i", "M32 73Q35 68 38 73", 3),
        signs.bubble(4, 4, 40, 26, (30, 33), holds=[move(signs.SAYS["bus"](), 24, 16, .95)]),
    ]


@scene(mirrors=False)
def practise_cards() -> Parts:
    """At the table a mother holds up a card with a cup; her son says the word; more cards lie before them."""
    return [
        figures.on_chair(14, 91, 1, .92, look="scarf", arm="M0-41L9-33L19-40"),
        figures.on_chair(82, 91, -1, .8, arm="M0-41L7-32L14-32"),
        props.table(32, 72, 34, 91), path("o", "M40 71L43 65H52L50 71ZM54 71L55 65H63L64 71Z", 2.5),
        halo(path("o", "M33 25H56V53H33Z", 3.5), gap=1.5), move(signs.SAYS["cup"](), 45, 37, 1), hands.mitten(35, 54),
        signs.bubble(60, 4, 32, 26, (76, 35), holds=[move(signs.SAYS["cup"](), 77, 17, .9)]),
    ]


# ------------------------------------------------------------ the show-cards: greeting
@scene(mirrors=True)
def say_hello() -> Parts:
    """Two men give each other the hand; the one says good day: a sun stands in the bubble."""
    return [
        figures.standing(26, 91, 1, .86, arm="M0-41L11-33L25-36"), blue(figures.standing(71, 91, -1, .86, arm="M0-41L11-33L25-36")),
        halo(path("i", "M44 61L50 60", 8), gap=1.5),
        signs.bubble(8, 4, 50, 24, (32, 32), holds=[signs.sun(33, 16, 5, 3)]),
    ]


@scene(mirrors=True)
def say_my_name() -> Parts:
    """A woman, hand on her chest, shows her own name under her portrait and asks the other person for his."""
    return [
        half(19, 59, 1, "tail", 9), halo(path("i", "M11 82L16 90L25 82", 6), gap=1.5), blue(half(80, 59, -1, "", 9)),
        signs.bubble(4, 4, 88, 41, (28, 48), holds=[
            figures.bust(28, 16, 31, 5.5, 10, "tail"), path("i", "M16 38q3-5 5 0t5 0t5 0t5 0h4", 3), path("i", "M48 11V39", 2),
            blue(figures.bust(68, 16, 31, 5.5, 10), path("i", "M58 39H78", 3))]),
    ]


@scene(mirrors=True)
def say_where_from() -> Parts:
    """A man lays his finger on a globe and shows a woman with a badge the country he comes from."""
    return [
        figures.standing(14, 91, 1, 1.05, look="beard", arm="M0-41L11-38L23-44"), blue(figures.standing(84, 91, -1, 1.05, look="bun", arm="M0-41L6-31L12-27")), figures.badge(84, 91, -1, 1.05),
        circle("o", 52, 44, 18, 4), path("s", "M40 37Q44 30 50 31L54 36L48 40L46 47L40 44ZM57 45L66 44Q65 54 58 57L54 52Z", 2), path("i", "M52 63V72M40 74H64", 5), props.table(34, 76, 36, 91),
        halo(path("i", "M37 45L43 41", 5), gap=1.5),
    ]


@scene(mirrors=True)
def say_my_family() -> Parts:
    """A father with his hand on his chest tells a woman who his family is: a mother, a father and three children."""
    return [
        half(19, 59, 1, "", 9), halo(path("i", "M20 76L33 85L20 88", 6), gap=2), blue(half(80, 60, -1, "bun", 8.5)),
        signs.bubble(4, 4, 88, 40, (27, 48), holds=[figures.tiny(19, 42, 33), figures.tiny(36, 42, 31), figures.tiny(52, 42, 23), figures.tiny(66, 42, 18), figures.tiny(79, 42, 13)]),
    ]


@scene(mirrors=True)
def say_thank_you() -> Parts:
    """A woman holds the parcel that a man with a badge gave her and bows, her hand on her heart."""
    return [
        figures.standing(26, 91, 1, 1.1, look="scarf", dress=True, arm="M0-41L7-27L18-24", lean=6), halo(path("b", "M42 44H59V60H42Z", 4), gap=1.5), path("w", "M50.500 43V61M41 51H60", 2.5), path("i", "M41 64H55", 7),
        halo(path("i", "M31 47L24 58L37 55", 6), gap=1.5),
        blue(figures.standing(82, 91, -1, 1.1, arm="M0-41L5-29L11-23")), figures.badge(82, 91, -1, 1.1),
    ]


# ------------------------------------------------------------ at the reception desk
@scene(mirrors=True)
def say_letter_for_us() -> Parts:
    """Before the wall with letter boxes a man asks the woman of the reception for a letter."""
    return [
        path("o", "M50 40H92V66H50Z", 3), path("i", "M50 53H92M64 40V66M78 40V66", 2.5),
        figures.bust(20, 66, 94, 9, 15), blue(halo(figures.bust(74, 60, 78, 8, 12, "bun"))), figures.lanyard(74, 71, .8), props.desk(48, 78, 44, 92),
        signs.bubble(6, 4, 60, 42, (29, 53), holds=[move(props.envelope(0, 0), 16, 5, 1)]),
    ]


@scene(mirrors=True)
def say_where_toilet() -> Parts:
    """A girl beside her mother asks the way to the toilet."""
    return [
        figures.standing(14, 91, 1, .95, look="scarf", dress=True, arm="M0-41L7-30L12-24"), figures.child(33, 91, 1, .58, look="tail", arm="M0-41L3-31L1-22"),
        blue(figures.standing(84, 91, -1, .74, arm="M0-41L8-31L16-33")),
        signs.bubble(28, 4, 44, 42, (22, 30), holds=[path("s", "M37 11H45V29H37Z", 3), path("s", "M47 27H65Q65 37 55 38L56 43H45V27Z", 3), path("i", "M48 24H64", 3.5)]),
    ]


@scene(mirrors=True)
def say_wifi() -> Parts:
    """A young man holds his phone and asks for the internet: waves that go out from a point."""
    return [
        figures.standing(16, 91, 1, 1.08, arm=""), halo(props.phone(28, 48, 18, 29), gap=2), halo(path("i", "M16 47L20 62L30 66", 6.5), gap=1.5),
        blue(figures.standing(82, 91, -1, .74, arm="M0-41L8-31L15-28")),
        signs.bubble(30, 4, 60, 35, (25, 25), holds=[path("a", "M47 19Q60 6 73 19M53 25Q60 18 67 25", 4), dot("b", 60, 31, 3.5)]),
    ]


@scene(mirrors=True)
def say_key_lost() -> Parts:
    """Before the closed door of her room a woman shows her empty hands and asks a man with a badge for a key."""
    return [
        path("o", "M4 30H32V91H4Z", 5), path("i", "M10 62h.1", 5),
        halo(figures.standing(34, 91, 1, 1, look="tail", dress=True, arm="M0-41L9-30L18-34", arm2="M0-41L-9-31L-17-36")),
        blue(figures.standing(83, 91, -1, .86, arm="M0-41L6-31L13-28")), figures.badge(83, 91, -1, .86),
        signs.bubble(43, 4, 49, 26, (42, 25), holds=[move(props.key(0, 0), 53, 15, .6), signs.question(83, 15, .65)]),
    ]


# ------------------------------------------------------------ in the dining room, washing
@scene(mirrors=False)
def say_when_meal() -> Parts:
    """A man with his child asks at what hour the plate with food is on the table."""
    return [
        figures.bust(17, 74, 94, 7.5, 10), figures.bust(37, 79, 94, 6, 8), blue(figures.bust(80, 73, 94, 7.5, 11, "bun")), figures.lanyard(80, 83, .7),
        signs.bubble(4, 4, 88, 53, (26, 63), holds=[signs.clock(25, 30, 16, 12, 30), path("s", "M50 34H84Q84 44 67 45T50 34Z", 3), path("i", "M58 27Q55 23 58 19T58 11M67 27Q64 23 67 19T67 11M76 27Q73 23 76 19T76 11", 3)]),
    ]


@scene(mirrors=True)
def say_more_bread() -> Parts:
    """At the counter a woman with an empty plate asks the cook for bread."""
    return [
        figures.standing(14, 91, 1, .98, look="bun", dress=True, arm="M0-41L8-31L16-30"), halo(path("s", "M25 57H49Q48 65 37 65T25 57Z", 3), gap=1), path("i", "M22 63L27 62", 6),
        blue(figures.bust(77, 56, 74, 7.5, 13), path("s", "M70 47V42Q77 36 84 42V47Z", 3)), props.desk(56, 74, 36, 91),
        signs.bubble(25, 4, 62, 30, (24, 29), holds=[path("s", "M36 28V17Q31 17 33 12Q37 8 46 9H68Q77 8 80 12Q82 17 76 18V28Z", 3), path("w", "M46 14L50 20M56 14L60 20M66 14L70 20", 2.8)]),
    ]


@scene(mirrors=False)
def say_washing_machine() -> Parts:
    """A man with a basket of clothes asks when he may use the washing machine."""
    return [
        figures.standing(15, 91, 1, .95, arm="M0-41L5-29L14-29"), halo(path("o", "M25 62H49L46 77H28Z", 4), gap=1.5), path("i", "M30 60Q34 52 38 57Q42 51 45 60", 4),
        blue(figures.standing(80, 91, -1, .72, look="scarf", arm="M0-41L6-31L13-28")),
        signs.bubble(26, 4, 66, 40, (24, 29), holds=[washer(33, 8, 1), signs.clock(76, 24, 11, 10, 0)]),
    ]


@scene(mirrors=True)
def say_soap_towel() -> Parts:
    """A mother asks a woman with a badge for a towel and a piece of soap."""
    return [
        figures.standing(14, 91, 1, .98, look="scarf", dress=True, arm="M0-41L8-31L17-33"),
        blue(figures.standing(82, 91, -1, .72, look="scarf", arm="M0-41L6-31L13-28")), figures.badge(82, 91, -1, .72),
        signs.bubble(26, 4, 66, 37, (24, 28), holds=[path("i", "M32 10H60", 3.5), path("o", "M37 11H55V37H37Z", 3.5), path("i", "M38 30H54M38 33H54", 2), path("s", "M66 30H85V36H66Z", 5), circle("o", 71, 20, 4, 2.5), circle("o", 80, 15, 3, 2.5), circle("o", 81, 24, 2.5, 2.5)]),
    ]


# ------------------------------------------------------------ doctor and child
@scene(mirrors=True)
def say_child_fever() -> Parts:
    """A mother has her hand on the forehead of her child, who has a thermometer in the mouth, and asks for the doctor."""
    return [
        figures.standing(15, 91, 1, 1.05, look="scarf", dress=True, arm="M0-41L12-40L23-47"),
        halo(figures.standing(47, 91, 1, .74, arm="M0-41L3-31L2-21"), gap=2), path("i", "M37 42L45 41", 5.5), halo(path("i", "M54 50L67 46", 4), gap=1),
        signs.bubble(34, 4, 58, 30, (24, 23), holds=[blue(figures.bust(63, 13, 32, 6, 13)), figures.stethoscope(63, 20, .65)]),
    ]


@scene(mirrors=True)
def say_nappies_milk() -> Parts:
    """A father with a baby in his arms asks for a nappy and a bottle of milk."""
    return [
        figures.with_baby(17, 91, 1, 1.1), blue(figures.standing(83, 91, -1, .72, look="", arm="M0-41L6-31L13-28")), figures.badge(83, 91, -1, .72),
        signs.bubble(34, 4, 58, 38, (26, 20), holds=[path("o", "M40 12H64V19Q60 19 59 34H45Q44 19 40 19Z", 3.5), path("i", "M44 15H48M56 15H60", 3), path("o", "M73 21H85V39H73Z", 3.5), path("s", "M74 29H84V38H74ZM72 17H86V20H72Z", 2), path("s", "M77 15V12Q79 8 81 12V15Z", 2)]),
    ]


# ------------------------------------------------------------ when you do not understand
@scene(mirrors=False)
def say_not_understood() -> Parts:
    """A man says a word; a woman holds up her palms and does not know what it means."""
    return [
        figures.standing(22, 91, 1, .9, look="tail", dress=True, arm="M0-41L10-29L17-36l3-1", arm2="M0-41L-8-29L-15-36l-3-1"),
        blue(figures.standing(78, 91, -1, .9, arm="M0-41L8-33L14-30"), signs.speech(50, 4, 42, 21, (73, 30), content=[])), word(71, 14.5, .9),
        signs.bubble(5, 4, 34, 22, (28, 30), holds=[signs.question(22, 14.5, .75)]),
    ]


@scene(mirrors=False)
def say_what_is_this() -> Parts:
    """A boy holds up a spoon and asks what it is called; a woman says the word."""
    return [
        figures.standing(15, 91, 1, .84, arm="M0-41L9-33L20-34"), path("s", "M40 28Q45.500 30 45.500 37Q45.500 44 40 45T34.500 37Q34.500 30 40 28Z", 2), path("i", "M40 45V72", 4.5), hands.mitten(38, 62),
        blue(figures.standing(80, 91, -1, .95, arm="M0-41L8-33L14-30"), signs.speech(52, 3.5, 40, 20, (75, 27), content=[])), word(72, 13.5, .85),
        signs.bubble(4, 4, 28, 24, (20, 33), holds=[signs.question(18, 14, .7)]),
    ]


# ------------------------------------------------------------ warnings
@scene(mirrors=True)
def watch_say_it_yourself() -> Parts:
    """Above the parent speaks at the desk and the child stands beside: right. Below the child speaks and the parent stays behind: wrong."""
    desk, bubble = path("i", "M62 13h.1M62 22V28", 10), path("i", "M33 4H49V14H41L34 18ZM39 9H43", 3)
    return signs.two_ways(
        [figures.small(24, 43, 1, .82), figures.small(10, 43, 1, .5, arm=""), bubble, desk, path("i", "M52 43V32H70V43", 4)],
        [figures.small(11, 43, 1, .82, arm=""), figures.small(32, 43, 1, .5), move(bubble, 4, 6), desk, path("i", "M52 43V32H70V43", 4)])
