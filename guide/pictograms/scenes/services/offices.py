"""Offices and the people of the centre."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, halo, move, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.services.parts import notes


@scene(mirrors=True, bleeds=True)
def show_card() -> Parts:
    """A hand shows an identity card to an official with a badge behind a counter."""
    return [
        blue(figures.bust(70, 15, 62, 10, 20)),
        figures.lanyard(70, 29, 1.3),
        props.counter(62, 4, 88, 94),
        hands.holding_hand(20, 52, props.id_card(14, 38), m=-1),
    ]


@scene(mirrors=True)
def service_centre_worker() -> Parts:
    """Beside the bunk bed of the family a mother asks a worker with a badge something."""
    return [
        path("i", "M31 38V90M66 38V90M31 59H66M31 82H66", 5), path("i", "M38 51H41M38 74H41", 9), path("w", "M38 51H41M38 74H41", 3), path("s", "M49 52H62V57H49ZM49 75H62V80H49Z", 4),
        figures.standing(14, k=0.84, look="bun", dress=True, arm="M0-41L8-34L14-37"),
        blue(figures.standing(84, m=-1, k=.9, arm="M0-41L7-33L15-36")),
        figures.badge(84, 90, -1, .9),
        signs.speech(18, 3.5, 40, 26, (19, 32), content="question"),
    ]


@scene(mirrors=False)
def service_ocmw() -> Parts:
    """Over a desk a helper with a badge reaches out banknotes to a father, who holds up his palms; his child stands beside him."""
    return [
        blue(figures.standing(84, 90, -1, .98, look="bun", arm="")), figures.badge(84, 90, -1, .98),
        path("p", "M62 69H92V91H62Z", 2), props.desk(60, 68, 32),
        figures.child(10, k=.56),
        figures.receiving(27),
        notes(41, 33), halo(blue(path("i", "M84 50L77 55L67 48", 6)), gap=1.5),
    ]


@scene(mirrors=True)
def service_town_hall() -> Parts:
    """An official behind a counter gives an identity card to a mother; her son stands beside her."""
    return [
        blue(figures.bust(76, 18, 62, 8.5, 15)),
        props.desk(54, 63, 37),
        figures.child(12, k=0.6, arm="M0-41L7-37L14-33"),
        figures.standing(34, k=0.95, arm="M0-41L8-34L17-39", arm2="M0-41L-6-31L-14-24", look="scarf", dress=True),
        path("w", "M86 48L83 57L74 52", 10), path("a", "M87 46L83 57L72 51", 6),
        halo(props.id_card(49, 34, 0.62), gap=2),
    ]


@scene(mirrors=True)
def service_caw() -> Parts:
    """A man with bent head tells a helper with a badge what makes him sad at home; they sit at a low table with a cup."""
    talk = [circle("o", -9, 0, 8, 3), path("i", "M-12-2h.1M-6-2h.1", 3), path("i", "M-12.500 4Q-9 0-5.500 4", 2.5),
            move(signs.SAYS["house"](), 11, 0, 0.85)]
    return [
        figures.on_chair(17, k=0.9, arm="M0-41L8-29L18-30", nod=4),
        blue(figures.on_chair(80, m=-1, k=0.95, arm="M0-41L6-30L15-31", look="tail", lean=3)),
        figures.badge(80, 90, -1, 0.95, 3),
        props.table(40, 74, 16), path("o", "M43 63H51V71H43ZM51 65Q55 65 54 67Q54 69 51 69", 3),
        signs.speech(14, 4, 54, 27, (27, 35), content=talk),
    ]


@scene(mirrors=False)
def service_fedasil_info() -> Parts:
    """A man with headphones listens to his phone: the text on its screen is in his own script."""
    return [
        figures.bust(24, 36, 90, 10, 18),
        path("i", "M10 37A14 14 0 0 1 38 37", 3.5), path("i", "M10 37V41M38 37V41", 6),
        props.phone(50, 4, 42, 70), blue(move(signs.SAYS["arabic"](), 71, 24, .95)), path("i", "M59 38H83M59 47H83M68 56H83", 4),
        halo(path("i", "M38 64L42 82L55 69", 7), gap=2), path("i", "M53 70H56", 7),
    ]


@scene(mirrors=True)
def service_buddy() -> Parts:
    """A neighbour goes along with a mother to the bus stop: she carries her baby, he carries her bag."""
    return [
        props.stop(83),
        figures.with_baby(13, look="scarf", dress=True),
        blue(figures.walking(55, 90, 1, 1, arm="M0-41L5-31L11-28", arm2="M0-41L-10-36L-19-30")),
        halo(blue(path("s", "M28 67H42L44 79H26Z", 3), path("i", "M31 67Q31 60 35 60T39 67", 3)), gap=2),
    ]


@scene(mirrors=False)
def service_bank() -> Parts:
    """A woman in a wheelchair takes a banknote from the cash machine in the wall of the bank."""
    return [
        figures.in_wheelchair(22, k=1, look="bun", arm="M0-41L10-37L22-38"),
        path("i", "M48 4H92V92H56V4"), path("s", "M65 13H84V30H65Z", 3), path("i", "M66 39h.1M74 39h.1M82 39h.1", 4.5),
        path("s", "M62 69H86", 5), halo(path("q", "M45 47H81V66H45Z", 4)), blue(props.euro(64, 56.500, 5, 3)),
        hands.mitten(47, 53),
    ]


@scene(mirrors=True)
def service_human_rights() -> Parts:
    """A woman tells how a man before a closed door held up his flat hand to her; a man writes it down."""
    return [
        figures.bust(20, 74, 94, 7.5, 11, "bun"), blue(figures.bust(80, 74, 94, 7.5, 11)),
        halo(path("o", "M40 70H60V91H40Z", 4)),
        halo(path("a", "M70 90L62 84", 5.5), path("i", "M55 88L64 73", 3.5), gap=2),
        signs.speech(4, 4, 88, 53, (28, 63), content=[]), path("o", "M70 11H86V53H70Z", 4), path("i", "M82 34h.1", 4),
        path("w", "M68 22V46", 16), figures.standing(69, 54, -1, .64, arm="M0-41L9-35L20-38"), hands.stopping(55, 29, -1, .9),
        figures.standing(26, 54, 1, .64, look="bun", dress=True, arm="", lean=-3),
    ]


@scene(mirrors=True)
def service_unia() -> Parts:
    """A man before a closed door holds his flat hand up to a man in a wheelchair; a helper with a badge behind him says that he may come in."""
    return [
        path("o", "M72 12H92V90H72Z"), path("i", "M87 54h.1", 4),
        path("w", "M74 36V86", 19), figures.standing(75, 90, -1, .9, arm="M0-41L10-36L17-39"), hands.stopping(58, 54, -1, .95),
        figures.in_wheelchair(33, 90, k=.76),
        blue(figures.standing(9, 90, 1, .86, arm="M0-41L8-37L15-39")), figures.badge(9, 90, 1, .86),
        blue(signs.speech(4, 4, 38, 25, (15, 32), content="tick")),
    ]
