"""Things. x, y is the top left of a box of about 40 by 40 unless said otherwise; k changes the shape,
never the line width (use `ink.move(prop, x, y, k=.5)` to make a whole thing small with its lines).

All things are black; wrap the one thing it is about in `blue(...)`. Nothing floats: put it in a hand,
on a table, on a back or on a wall::

    from .. import figures, props
    from ..ink import blue
    x, y = figures.hand(20, arm=figures.GIVE, lean=5)
    [figures.giving(20), blue(props.id_card(x - 3, y - 16, 0.5)), props.table(60, 54, 30)]
"""

from .ink import CUT, DETAIL, LINE, Parts, circle, dot, halo, move, path


# ------------------------------------------------------------ houses and rooms
def house(x: float, y: float, w: float, h: float, width: float = LINE) -> Parts:
    """Outline of a gable house, open below; box of w by h."""
    e = h * 0.42
    return [path("i", f"M0 {e}L{w / 2} 0L{w} {e}M{w * .1} {e * .85}V{h}M{w * .9} {e * .85}V{h}", width, x, y)]


def house_solid(x: float, y: float, w: float, h: float, door: bool = True) -> Parts:
    """A small solid house: home."""
    e = h * 0.5
    cut = [path("p", f"M{w * .43} {h * .66}H{w * .57}V{h}H{w * .43}Z", 2, x, y)] if door else []
    return [path("s", f"M0 {e}L{w / 2} 0L{w} {e}H{w * .86}V{h}H{w * .14}V{e}Z", 4, x, y), *cut]


def apartment(x: float, y: float, k: float = 1) -> Parts:
    """A block of flats."""
    return [path("o", "M6 0H34V40H6Z", 5, x, y, k), path("i", "M15 10h.1M25 10h.1M15 20h.1M25 20h.1", 6, x, y, k),
            path("i", "M20 40V32", 7, x, y, k)]


def for_rent(x: float, y: float, k: float = 1) -> Parts:
    """A board on a post with a key on it: this house is to let. 26 by 46 (board 26 by 20)."""
    return [path("i", "M13 20V46", 4, x, y, k), path("o", "M0 0H26V20H0Z", 4, x, y, k),
            circle("i", x + 8 * k, y + 10 * k, 3.5 * k, 3), path("i", "M12 10H21M17 10V13.500M21 10V14", 3, x, y, k)]


def window(x: float, y: float, k: float = 1) -> Parts:
    """A window with curtains open and a sill (never bars)."""
    return [path("o", "M4 2H36V34H4Z", 4, x, y, k), path("i", "M20 2V34M0 36H40", 4, x, y, k)]


def radiator(x: float, y: float, k: float = 1) -> Parts:
    """A radiator with warmth above it."""
    return [path("i", "M2 22V38M11 22V38M20 22V38M29 22V38M38 22V38M2 22H38M2 38H38", 4, x, y, k),
            path("a", "M11 14Q8 10 11 7T11 0M29 14Q26 10 29 7T29 0", 4, x, y, k)]


def mould(x: float, y: float, k: float = 1) -> Parts:
    """Spots spreading from the corner of a wall (corner at top left)."""
    spots = ((6, 6, 5), (18, 5, 4), (5, 18, 4), (17, 17, 3.5), (29, 4, 2.5), (4, 30, 2.5), (28, 14, 2), (14, 28, 2))
    return [dot("s", x + a * k, y + b * k, r * k + .5) for a, b, r in spots]


def meter(x: float, y: float, k: float = 1) -> Parts:
    """A meter for electricity or gas: box, counter, flash."""
    return [path("o", "M4 0H36V40H4Z", 5, x, y, k), path("s", "M11 8H29V13H11Z", 3, x, y, k),
            path("b", "M22 19L13 29H19L18 36L27 26H21Z", 2, x, y, k)]


def door(x: float, y: float, k: float = 1, bell: bool = True) -> Parts:
    """A front door with a handle and a bell beside it. 40 by 60."""
    push = [path("i", "M37 30V34", 7, x, y, k)] if bell else []
    return [path("o", "M2 60V0H28V60Z", 5, x, y, k), path("i", "M21 32h.1", 6, x, y, k), *push]


def bell_panel(x: float, y: float, k: float = 1) -> Parts:
    """A panel with bells and name plates. 24 by 40."""
    return [path("o", "M0 0H24V40H0Z", 5, x, y, k), path("i", "M7 10h.1M7 20h.1M7 30h.1", 6, x, y, k),
            path("i", "M14 10H18M14 20H18M14 30H18", 3.5, x, y, k)]


def bed(x: float, y: float, k: float = 1) -> Parts:
    """A bed with a pillow."""
    return [path("i", "M0 10V40M0 32H40V40M40 32V26Q40 22 36 22H16V32", 5, x, y, k), path("i", "M7 24h.1", 8, x, y, k)]


def bunk_bed(x: float, y: float, k: float = 1) -> Parts:
    """A bunk bed with two pillows and a ladder. 44 by 50."""
    return [path("i", "M0 0V50M44 0V50M0 16H44M0 42H44", 5, x, y, k), path("i", "M6 9H12M6 35H12", 7, x, y, k),
            path("i", "M33 16V42M33 24H44M33 33H44", 3.5, x, y, k)]


def chair(x: float, base: float = 90, m: int = 1) -> Parts:
    """An empty chair; figures.on_chair draws a person with one."""
    return path("i", "M-11.500-45V-2M-11.5-18H8V-2", 4, x, base, 1, m)


def table(x: float, y: float, w: float, base: float = 90) -> Parts:
    """A table with its top at y and two legs, x = left end."""
    return path("i", f"M0 0H{w}M4 0V{base - y - 2}M{w - 4} 0V{base - y - 2}", 5, x, y)


def desk(x: float, y: float, w: float, base: float = 90) -> Parts:
    """A closed desk: top and a solid front, set on the floor."""
    return [path("i", f"M0 0H{w}", 5, x, y), path("i", f"M4 0V{base - y - 2}H{w - 4}V0", 5, x, y)]


def counter(y: float = 60, x: float = 4, w: float = 88, base: float = 92) -> Parts:
    """A counter across the picture: top edge and solid front that hides what stands behind."""
    return [path("p", f"M0 0H{w}V{base - y}H0Z", 8, x, y), path("i", f"M0 0H{w}", 6, x, y),
            path("i", f"M4 0V{base - y}M{w - 4} 0V{base - y}", 5, x, y)]


def stove(x: float, y: float, k: float = 1) -> Parts:
    """A stove with a pot on the fire. 40 by 50."""
    return [path("o", "M2 24H38V50H2Z", 5, x, y, k), path("i", "M12 36H28", 4, x, y, k),
            path("s", "M10 6H30V18H10Z", 4, x, y, k), path("i", "M5 7H35", 4, x, y, k)]


def pot(x: float, y: float, k: float = 1) -> Parts:
    """A pot with steam (blue steam)."""
    return [path("s", "M4 18H36V36H4Z", 5, x, y, k), path("i", "M-2 18H42", 5, x, y, k),
            path("a", "M14 9Q11 5 14 1M26 9Q23 5 26 1", 4, x, y, k)]


def basin(x: float, y: float, k: float = 1) -> Parts:
    """A washing basin with a tap and a blue drop."""
    return [path("s", "M0 24H40Q38 36 28 36H12Q2 36 0 24Z", 4, x, y, k), path("i", "M34 22V8Q34 2 27 2Q22 2 22 8", 5, x, y, k),
            path("b", "M22 13Q25 17 22 18Q19 17 22 13Z", 3, x, y, k), path("i", "M20 38V50", 8, x, y, k)]


def tap(x: float, y: float, k: float = 1) -> Parts:
    """A tap with a blue drop."""
    return [path("i", "M2 16H26Q34 16 34 24M14 16V6M6 4H22", 6, x, y, k),
            path("b", "M34 32Q38 37 36 39Q34 41 32 39Q30 37 34 32Z", 3, x, y, k)]


def plug(x: float, y: float, k: float = 1) -> Parts:
    """An electric plug."""
    return [path("i", "M13 0V10M27 0V10M20 28V40", 5, x, y, k), path("s", "M7 12H33V18Q33 28 20 28Q7 28 7 18Z", 4, x, y, k)]


def waste_bag(x: float, y: float, k: float = 1) -> Parts:
    """A tied waste bag."""
    return [path("s", "M14 12H26Q38 22 36 38H4Q2 22 14 12Z", 4, x, y, k), path("i", "M14 4L20 11L26 4", 5, x, y, k)]


# ------------------------------------------------------------ papers and cards
def paper(x: float, y: float, w: float = 30, h: float = 40, lines: int = 3) -> Parts:
    """A paper with lines of text (2.5 thick)."""
    rows = "".join(f"M{w * .25} {h * (i + 1) / (lines + 1)}H{w * .75}" for i in range(lines))
    return [path("o", f"M0 0H{w}V{h}H0Z", 4, x, y), path("i", rows, 3, x, y)]


def letter(x: float, y: float, k: float = 1) -> Parts:
    """A letter with a stamp of an office (ring) at the bottom. 30 by 40."""
    return [path("o", "M0 0H30V40H0Z", 4, x, y, k), path("i", "M7 9H23M7 17H23", 3, x, y, k),
            circle("a", x + 20 * k, y + 30 * k, 4.5 * k, 3)]


def contract(x: float, y: float, w: float = 50, h: float = 70) -> Parts:
    """A paper with a house on it, lines of text and two signature lines."""
    return [path("o", f"M0 0H{w}V{h}H0Z", LINE, x, y), house_solid(x + w * .29, y + h * .08, w * .42, h * .26),
            path("i", f"M{w * .2} {h * .47}H{w * .8}M{w * .2} {h * .59}H{w * .8}", DETAIL, x, y),
            path("i", f"M{w * .14} {h * .87}H{w * .42}M{w * .58} {h * .87}H{w * .86}", 3, x, y)]


def id_card(x: float, y: float, k: float = 1) -> Parts:
    """An identity card: photo of a person and lines. 46 by 30. blue() makes the whole card blue."""
    return [path("o", "M0 0H46V30H0Z", max(3.5, 5 * k), x, y, k), dot("s", x + 14 * k, y + 10 * k, 4.8 * k),
            path("s", "M7.500 23Q8 17 14 17T20.500 23Z", 3, x, y, k), path("i", "M28 10H38M28 20H36", max(2.5, 4 * k), x, y, k)]


def bank_card(x: float, y: float, k: float = 1) -> Parts:
    """A bank card: dark stripe and chip. 46 by 30."""
    return [path("o", "M0 0H46V30H0Z", 5, x, y, k), path("i", "M1 9H45", 7, x, y, k), path("s", "M8 19H15V23H8Z", 3, x, y, k)]


def envelope(x: float, y: float, k: float = 1) -> Parts:
    """A closed envelope."""
    return [path("o", "M0 6H40V34H0Z", 5, x, y, k), path("i", "M1 8L20 23L39 8", 4, x, y, k)]


def folder(x: float, y: float, k: float = 1) -> Parts:
    """A folder with papers sticking out."""
    return [path("o", "M8 0H34V20H8Z", 4, x, y, k), path("i", "M14 6H28", 3, x, y, k),
            path("s", "M0 10H14L18 15H40V38H0Z", 4, x, y, k), path("w", "M10 28H30", CUT, x, y, k)]


def school_report(x: float, y: float, k: float = 1) -> Parts:
    """A paper with a child's head and rows of ticks. 30 by 40."""
    return [path("o", "M0 0H30V40H0Z", 4, x, y, k), dot("s", x + 15 * k, y + 9 * k, 4.5 * k),
            path("i", "M6 20H15M6 30H15", 3, x, y, k), path("i", "M19 20L21 22L25 17M19 30L21 32L25 27", 2.5, x, y, k)]


def vaccination_booklet(x: float, y: float, k: float = 1) -> Parts:
    """A booklet with a syringe. 30 by 40."""
    return [path("o", "M0 0H30V40H0Z", 4, x, y, k), path("i", "M6 2V38", 3, x, y, k),
            path("i", "M13 29L23 14M20 11L27 16", 4, x, y, k), path("i", "M11 33L13 29M23.500 13L26 9", 2.5, x, y, k)]


# ------------------------------------------------------------ money
def euro(x: float, y: float, r: float = 7, width: float = 3.5) -> Parts:
    """A euro sign around x, y. A digit: the scene does not mirror."""
    return path("i", f"M{r * .75} {-r * .66}A{r} {r} 0 1 0 {r * .75} {r * .66}M{-r * 1.5} {-r * .3}H{r * .25}"
                     f"M{-r * 1.5} {r * .3}H{r * .25}", width, x, y)


def coin(x: float, y: float, r: float = 12) -> Parts:
    """A coin around x, y; small ones (r < 9) are solid with a paper sign."""
    if r < 9:
        return [dot("s", x, y, r), euro(x + r * .15, y, r * .42, 2)._replace(pen="w")]
    return [circle("o", x, y, r, 4), euro(x + r * .12, y, r * .48, 3)]


def banknotes(x: float, y: float, k: float = 1) -> Parts:
    """Two banknotes, one over the other. 44 by 32."""
    return [path("o", "M6 0H44V24H6Z", 4, x, y, k), path("o", "M0 6H38V30H0Z", 4, x, y, k), euro(x + 20 * k, y + 18 * k, 6 * k, 3)]


def money_box(x: float, y: float, k: float = 1) -> Parts:
    """A locked money box with a slot: padlock on its front. 40 by 34."""
    return [path("o", "M0 4H40V34H0Z", 5, x, y, k), path("i", "M0 10H40", 4, x, y, k),
            path("s", "M14 18H26V27H14Z", 3, x, y, k), path("i", "M16 17V15A4 4 0 0 1 24 15V17", 3, x, y, k)]


# ------------------------------------------------------------ in the hand
def phone(x: float, y: float, w: float = 34, h: float = 58, shows: Parts = ()) -> Parts:
    """A phone: speaker slit above, round button below; `shows` is drawn around the middle of its screen."""
    r = min(6, w / 5)
    return [path("o", f"M{r} 0H{w - r}a{r} {r} 0 0 1 {r} {r}V{h - r}a{r} {r} 0 0 1 {-r} {r}H{r}a{r} {r} 0 0 1 {-r} {-r}"
                      f"V{r}a{r} {r} 0 0 1 {r} {-r}Z", LINE, x, y),
            path("i", f"M{w * .42} {h * .93 - 1.5}H{w * .58}", 3, x, y), move(shows, x + w / 2, y + h * .45)]


def digits_112(k: float = 1) -> Parts:
    """112 around 0,0 for phone(shows=...); the scene must be mirrors=False."""
    return path("i", "M-13-4L-9-8V8M-3-4L1-8V8M7-5A4 4 0 0 1 15-4Q15-1 7 8H15", 3.5, 0, 0, k)


def small_phone(x: float, y: float) -> Parts:
    """A phone at an ear or in a figure's hand; x, y is its middle."""
    return halo(path("s", "M-2.500-6H2.500V6H-2.500Z", 3, x, y), gap=2)


def key(x: float, y: float, k: float = 1, turn: str = "right") -> Parts:
    """A key: ring at x, y, blade to the right or down (length 40)."""
    blade = "M9 0H38M29 0V8M37 0V9" if turn == "right" else "M0 9V38M0 29H8M0 37H9"
    return [circle("i", x, y, 8.5 * k, 5.5), path("i", blade, 5.5, x, y, k)]


def notebook(x: float, y: float, k: float = 1) -> Parts:
    """A notebook with rings and a pen on it. 32 by 40."""
    return [path("o", "M4 0H32V40H4Z", 4, x, y, k), path("i", "M0 10H7M0 20H7M0 30H7", 3, x, y, k),
            path("a", "M14 30L25 12", 4.5, x, y, k)]


def book(x: float, y: float, k: float = 1) -> Parts:
    """An open book."""
    return path("o", "M20 10Q12 4 0 6V34Q12 32 20 38Q28 32 40 34V6Q28 4 20 10V38", 4.5, x, y, k)


def glasses(x: float, y: float, k: float = 1) -> Parts:
    """A pair of glasses."""
    return [circle("o", x + 9 * k, y + 20 * k, 8 * k, 4), circle("o", x + 31 * k, y + 20 * k, 8 * k, 4),
            path("i", "M17 18Q20 15 23 18", 4, x, y, k)]


def medicine_box(x: float, y: float, k: float = 1) -> Parts:
    """A box of medicine with a strip of pills."""
    return [path("s", "M0 8H40V30H0Z", 4, x, y, k), path("w", "M10 12V26M3 19H17", 5, x, y, k),
            path("p", "M24 13H36V25H24Z", 2, x, y, k), path("i", "M27 16h.1M33 16h.1M27 22h.1M33 22h.1", 3.5, x, y, k)]


def pill_bottle(x: float, y: float, k: float = 1) -> Parts:
    """A pill bottle with a cross on its label. 28 by 40."""
    return [path("s", "M4 2H24V8H4Z", 4, x, y, k), path("o", "M6 12H22V40H6Z", 4, x, y, k), path("i", "M14 20V32M8 26H20", 4, x, y, k)]


def school_bag(x: float, y: float, k: float = 1) -> Parts:
    """A school bag with straps and a pocket."""
    return [path("i", "M12 6Q12-2 20-2T28 6", 4, x, y, k), path("s", "M4 40V16Q4 6 14 6H26Q36 6 36 16V40Z", 4, x, y, k),
            path("w", "M11 26H29V40M11 26V40M18 31H22", CUT, x, y, k)]


def lunch_box(x: float, y: float, k: float = 1) -> Parts:
    """An open lunch box with bread and an apple. 40 by 26."""
    return [path("s", "M0 14H40V26H0Z", 4, x, y, k), path("o", "M4 13V5Q4 1 8 1H16Q20 1 20 5V13Z", 3.5, x, y, k), dot("b", x + 30 * k, y + 7 * k, 5.5 * k)]


def water_bottle(x: float, y: float, k: float = 1) -> Parts:
    """A bottle with a cap and water in it. 20 by 40."""
    return [path("o", "M6 7H14V10Q19 13 19 18V40H1V18Q1 13 6 10Z", 4, x, y, k), path("s", "M5 0H15V2H5Z", 3, x, y, k),
            path("b", "M4 24H16V37H4Z", 2, x, y, k)]


def toothbrush(x: float, y: float, k: float = 1) -> Parts:
    """A toothbrush with bristles."""
    return [path("i", "M0 20H40", 5, x, y, k), path("a", "M27 13V10M33 13V10M39 13V10", 4, x, y, k)]


def football(x: float, y: float, r: float = 10) -> Parts:
    """A football around x, y."""
    return [circle("o", x, y, r, 3.5), path("s", "M0-4L4-1L2.500 4H-2.500L-4-1Z", 2, x, y, r / 10),
            path("i", "M0-5V-9M5-1L9-3M-5-1L-9-3M3 5L6 8M-3 5L-6 8", 2, x, y, r / 10)]


def teapot(x: float, y: float, k: float = 1) -> Parts:
    """A teapot. 40 by 34."""
    return [path("s", "M10 12H28Q34 22 28 34H10Q4 22 10 12Z", 4, x, y, k), path("i", "M32 26Q37 24 40 12M6 16Q-3 16 0 24T7 28", 4, x, y, k),
            path("i", "M13 8H25M19 8V3", 4, x, y, k)]


def tea_glass(x: float, y: float, k: float = 1) -> Parts:
    """A waisted glass of tea on a saucer. 14 by 18."""
    return [path("s", "M2 0H12Q9 6 12 13H2Q5 6 2 0Z", 3, x, y, k), path("i", "M-1 17H15", 3, x, y, k)]


# ------------------------------------------------------------ outside and together
def tree(x: float, y: float, k: float = 1) -> Parts:
    """A tree: park. 40 by 50."""
    return [path("i", "M20 30V50", 6, x, y, k), path("s", "M20 2Q32 0 33 11Q42 17 35 26Q30 33 20 30Q10 33 5 26Q-2 17 7 11Q8 0 20 2Z", 3, x, y, k)]


def bus(x: float, y: float, k: float = 1) -> Parts:
    """A bus with windows and a door. 60 by 40."""
    return [path("s", "M0 6Q0 2 4 2H54Q60 2 60 10V34H0Z", 4, x, y, k), path("p", "M7 9H17V17H7ZM23 9H33V17H23ZM41 9H52V26H41Z", 2, x, y, k),
            circle("o", x + 14 * k, y + 35 * k, 5 * k, 4), circle("o", x + 44 * k, y + 35 * k, 5 * k, 4)]


def bike(x: float, y: float, k: float = 1) -> Parts:
    """A bicycle. 56 by 36."""
    return [circle("i", x + 11 * k, y + 25 * k, 10 * k, 4), circle("i", x + 45 * k, y + 25 * k, 10 * k, 4),
            path("i", "M11 25L20 9H38L27 25H11M20 9L27 25M45 25L37 4H44M16 5H23", 3.5, x, y, k)]


def stop(x: float, base: float = 90) -> Parts:
    """A bus or tram stop: pole, sign with a bus on it. About 26 by 70."""
    return [path("i", f"M0 {-2}V-66", 4, x, base), path("s", "M-10-66H10V-48H-10Z", 4, x, base),
            path("p", "M-6-61H6V-54H-6Z", 2, x, base), path("w", "M-4-50.500h.1M4-50.500h.1", 3, x, base)]


def book_shelf(x: float, y: float, k: float = 1) -> Parts:
    """A shelf of books: library. 40 by 50."""
    return [path("i", "M0 0V50H40V0ZM0 25H40", 4, x, y, k), path("i", "M8 9V19M15 7V19M32 9L28 19M9 33V44M25 32V44M33 34V44", 5, x, y, k),
            path("a", "M22 8V19M17 33V44", 5, x, y, k)]


def sewing_machine(x: float, y: float, k: float = 1) -> Parts:
    """A sewing machine on its plate. 44 by 36."""
    return [path("s", "M2 0H40V9H12V14H4Z", 4, x, y, k), path("i", "M36 9V30M0 33H44", 6, x, y, k), path("i", "M8 16V27", 3, x, y, k), circle("i", x + 44 * k, y + 5 * k, 4 * k, 3.5)]


def prayer_mat(x: float, y: float, k: float = 1) -> Parts:
    """A mat with fringes, lying; an arch on it. 40 by 26."""
    return [path("o", "M8 4H40L32 22H0Z", 4, x, y, k), path("i", "M12 17L16 10Q21 6 26 10L23 17", 3, x, y, k)]


def television(x: float, y: float, k: float = 1) -> Parts:
    """A television on a foot; put what it shows on it. 44 by 40."""
    return [path("o", "M0 4H44V32H0Z", 5, x, y, k), path("i", "M22 32V38M12 40H32", 5, x, y, k)]


def radio(x: float, y: float, k: float = 1) -> Parts:
    """A radio with an aerial and sound. 40 by 40."""
    return [path("i", "M8 14L26 0", 3.5, x, y, k), path("o", "M0 15H40V40H0Z", 5, x, y, k), circle("i", x + 13 * k, y + 27 * k, 6 * k, 4),
            path("i", "M26 23H33M26 31H33", 4, x, y, k)]


def bench(x: float, y: float, w: float = 40, base: float = 90) -> Parts:
    """A bench in a park or hall; y is the seat."""
    return path("i", f"M0 0H{w}M5 0V{base - y - 2}M{w - 5} 0V{base - y - 2}M0-12H{w}", 4.5, x, y)


def computer(x: float, y: float, k: float = 1, m: int = 1) -> Parts:
    """A screen from the side on a desk, stands on y + 22. m=1: the screen faces right."""
    return path("i", "M0 0L3 15M1 9L-4 20M-9 22H6", 4, x, y, k, m)


def camera(x: float, y: float, k: float = 1) -> Parts:
    """A camera."""
    return [path("o", "M0 10H10L13 4H27L30 10H40V36H0Z", 5, x, y, k), circle("i", x + 20 * k, y + 22 * k, 7 * k)]


def board(x: float, y: float, w: float = 50, h: float = 36) -> Parts:
    """A board on the wall with a chalk rail; draw on it. School, lesson."""
    return [path("o", f"M0 0H{w}V{h}H0Z", 4, x, y), path("i", f"M{w * .15} {h + 4.5}H{w * .5}", 3, x, y)]


def ambulance(x: float, y: float, k: float = 1) -> Parts:
    """An ambulance with a white cross on blue and a flashing light. 54 by 46."""
    return [path("b", "M2 40V14H34V40Z", 4, x, y, k), path("q", "M36 20H44L53 29V40H36Z", 4, x, y, k),
            path("w", "M10 26H26M18 18V34", 5, x, y, k), circle("o", x + 13 * k, y + 41 * k, 5 * k, 4),
            circle("o", x + 43 * k, y + 41 * k, 5 * k, 4), path("a", "M27 10V9", 7, x, y, k), path("a", "M17 4L14 1M27 2V-2M37 4L40 1", 3, x, y, k)]
