"""Bills and debts: sorting, asking, paying in parts, help, the bailiff."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, dot, halo, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.help.letters import bill, envelope, scales


@scene(mirrors=False)
def bills_and_debts() -> Parts:
    """A woman sits at a table full of bills, two small coins beside them; a helper with a badge sits down with her."""
    return [
        figures.bust(24, 22, 62, 9, 15, "scarf"), blue(figures.bust(74, 22, 62, 9, 14)), figures.lanyard(76, 34, 1),
        path("o", "M4 62H92V91H4Z", 5), halo(path("o", "M28 36H50V68H28Z", 4), gap=2), halo(bill(38, 44, 24, 36), gap=2), props.coin(16, 77, 7), props.coin(78, 77, 7),
    ]


@scene(mirrors=False)
def sort_bills() -> Parts:
    """A father at a table lays opened bills on heaps: one with a lamp, one with a drop, one with a phone."""
    def heap(x: float, mark: Parts) -> Parts:
        return [path("o", f"M{x + 3} 54H{x + 24}V80H{x + 3}Z", 3), halo(path("o", f"M{x} 58H{x + 21}V86H{x}Z", 3.5), gap=1.5), mark]

    return [
        figures.bust(48, 13, 50, 9, 16), path("i", "M4 50H92V91M4 50V91", 5),
        heap(10, [dot("s", 20.5, 68, 4.5), path("i", "M20.500 73V77", 4)]),
        heap(37, path("s", "M47.500 63Q53 70 51.500 74T43.500 74Q42 70 47.500 63Z", 2)),
        heap(64, [path("s", "M71 63H78V80H71Z", 3), path("w", "M72.500 66H76.5V73H72.500Z", 2)]),
        halo(path("i", "M35 28L26 46L24 60", 6), path("i", "M61 28L70 46L72 60", 6), gap=1.5),
    ]


@scene(mirrors=True)
def bill_not_right() -> Parts:
    """A woman shows her one phone; on the bill she has laid before the man at the counter stand three phones, and he looks."""
    def phone(x: float, y: float) -> Parts:
        return [path("s", "M0 0H7V11H0Z", 3, x, y), path("w", "M2 3H5M2 6H5", 2, x, y)]

    return [
        figures.standing(14, 91, 1, 1.05, look="bun", arm="M0-41L9-36L16-43"), halo(path("o", "M26 26H40V50H26Z", 4), gap=1.5), path("i", "M31 45H35", 2.5), path("i", "M20 49L27 45", 6),
        blue(figures.bust(79, 36, 70, 8.5, 12)), props.desk(46, 77, 46, 91), halo(path("o", "M44 53H82V75H44Z", 3.5), gap=2), phone(48.5, 58.5), phone(59.5, 58.5), phone(70.5, 58.5),
    ]


@scene(mirrors=False)
def call_about_bill() -> Parts:
    """A man with a bill in his hand phones and asks for a little every month: a sum on each of three leaves; far away a woman listens."""
    return [
        figures.standing(18, 91, 1, .82, arm=figures.EAR, arm2="M0-41L9-29L16-30"), figures.at_ear(18, 91, 1, .82), halo(path("o", "M31 57H49V83H31Z", 3.5), gap=1.5), props.euro(41, 70, 5, 3),
        blue(figures.standing(80, 91, -1, .8, look="bun", arm=figures.EAR), figures.at_ear(80, 91, -1, .8)), path("i", "M61 91V46", 4),
        signs.bubble(16, 3.5, 76, 27, (25, 33), holds=[path("i", "".join(f"M{x} 8H{x + 17}V26H{x}ZM{x} 10H{x + 17}" for x in (22, 46, 70)), 3), [props.euro(x + 9, 18.5, 4, 2) for x in (22, 46, 70)]]),
    ]


@scene(mirrors=False)
def watch_no_new_loan() -> Parts:
    """Above a man sits with a helper at a table, a bill before them: right. Below he stands alone with borrowed money, and the bills grow: wrong."""
    return signs.two_ways(
        [path("i", "M14 9h.1M58 9h.1M14 20V25M58 20V25", 12), path("i", "M4 31H68M8 31V44M64 31V44", 4), path("o", "M28 10H46V32H28ZM34 18H40M34 24H40", 3.5)],
        [figures.small(10, 44), props.banknote(21, 15, .8), path("i", "M44 6H54V22H44ZM58 6H68V22H58ZM51 26H61V42H51Z", 2.5)])


@scene(mirrors=False)
def rent_food_first() -> Parts:
    """A mother lays her coins first in a box with a house and a box with a loaf; other letters wait at the edge of the table."""
    return [
        figures.bust(36, 13, 50, 9, 16, "scarf"), path("i", "M4 88H92", 5),
        halo(path("o", "M5 60H33V86H5Z", 4), gap=1.5), props.house_solid(11, 65, 16, 16, False),
        halo(path("o", "M39 60H67V86H39Z", 4), gap=1.5), path("s", "M46 74Q43 73 43 70Q43 65 53 65T63 70Q63 73 60 74V81H46Z", 2),
        halo(path("i", "M23 30L12 38L15 44", 6), path("i", "M50 30L60 38L57 44", 6), gap=1.5), halo(props.coin(19, 50, 7), gap=1), halo(props.coin(53, 50, 7), gap=1),
        envelope(73, 71, 19, 14),
    ]


@scene(mirrors=True)
def letters_to_debt_help() -> Parts:
    """A man lays a heap of unopened letters on the desk of a helper; she stretches her hand to them."""
    return [
        figures.standing(15, 91, 1, 1, arm="M0-41L9-32L18-34"), blue(figures.bust(80, 24, 66, 8.5, 12, "bun")), figures.lanyard(81, 36, .9), props.desk(34, 66, 58, 91),
        halo(envelope(44, 23, 22, 15), gap=1), halo(envelope(40, 33, 22, 15), gap=1), halo(envelope(36, 43, 24, 17), gap=1), hands.mitten(37, 55),
         halo(path("a", "M88 46L84 57L72 58", 5.5), gap=1.5),
    ]


@scene(mirrors=True)
def bailiff_at_door() -> Parts:
    """At the open door a woman reads the paper with the balance; the man with the bag shows her his card."""
    return [
        path("i", "M5 91V10H44V91", 5), figures.standing(20, 91, 1, .95, look="bun", dress=True, arm="M0-41L8-33L15-31"),
        halo(path("o", "M31 46H51V74H31Z", 3.5), gap=2), scales(41, 57, .65, "i", 2.2), path("i", "M36 68H46", 2.5),
        blue(figures.standing(83, 91, -1, 1, arm="M0-41L9-39L17-44", arm2="M0-41L-4-32L-5-24")), blue(halo(path("s", "M80 67H93V78H80Z", 3), gap=1)),
        halo(blue(path("o", "M51 33H69V46H51Z", 3)), gap=1.5), dot("b", 57, 38, 2.5), path("a", "M55 43H59M62 38H65M62 42H65", 2),
    ]


# ------------------------------------------------------------ words
@scene(mirrors=False, bleeds=True)
def pay_small_parts() -> Parts:
    """A hand lays one coin on each of the leaves of a calendar: a little each month."""
    spots = ((6, 9), (36, 9), (66, 9), (6, 52))
    return [[path("o", f"M{x} {y}H{x + 24}V{y + 31}H{x}Z", 3) for x, y in spots], path("i", "".join(f"M{x} {y + 3}H{x + 24}M{x + 7} {y - 4}V{y}M{x + 17} {y - 4}V{y}" for x, y in spots), 5),
            [props.coin(x + 12, y + 19, 7) for x, y in spots[:3]],
            hands.holding_hand(36, 58, halo(props.coin(24, 69, 10), gap=2))]


@scene(mirrors=False)
def word_debt_mediation() -> Parts:
    """A helper with a badge stands between a mother and a company: she holds her bill and speaks for her to a man at a desk."""
    return [
        figures.standing(12, 91, 1, .86, look="scarf", dress=True, arm=figures.HANG), blue(figures.standing(38, 91, 1, .92, look="tail", arm="M0-41L9-35L17-37")), figures.badge(38, 91, 1, .92),
        halo(path("o", "M52 44H67V66H52Z", 3.5), gap=1.5), path("i", "M56 51H63M56 58H61", 2.5), figures.bust(82, 42, 70, 7, 10), props.desk(72, 70, 20, 91),
        blue(signs.speech(30, 3.5, 34, 24, (44, 31), content=[props.euro(1, 0, 7, 3)])),
    ]


@scene(mirrors=False)
def word_debt_settlement() -> Parts:
    """Under the balance of the court the judge lays one paper with a sum on many bills."""
    return [
        blue(figures.bust(74, 18, 58, 8.5, 16)), path("p", "M70 30H78L76 44H72Z", 2), path("i", "M4 60H92M10 62V91M86 62V91", 5), scales(24, 14, 1, "i", 3),
        path("o", "M10 32H30V58H10ZM16 36H36V58H16Z", 3), halo(blue(path("o", "M24 34H50V66H24Z", 4)), gap=2), props.euro(38, 43, 5, 2.5), path("i", "M30 53H44M30 60H40", 2.5), halo(path("a", "M62 42L58 54L49 54", 5.5), gap=1.5),
    ]
