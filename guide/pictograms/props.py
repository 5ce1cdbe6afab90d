"""Things. x, y is the top left of a box of about 40 by 40 unless said otherwise; k changes the shape,
never the line width (use `ink.move(prop, x, y, k=.5)` to make a whole thing small with its lines).

All things are black; `blue(...)` what the other person holds or gives. Nothing floats: put it in a hand,
on a table, on a back or on a wall::

    from guide.pictograms import figures, props
    from guide.pictograms.ink import blue
    [figures.giving(20), blue(props.id_card(46, 37, 0.5)), props.table(60, 54, 30)]
"""

from guide.pictograms.ink import CUT, DETAIL, LINE, Parts, circle, dot, path


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


def for_rent(x: float, y: float, k: float = 1) -> Parts:
    """A board on a post with a key on it: this house is to let. 26 by 46 (board 26 by 20)."""
    return [path("i", "M13 20V46", 4, x, y, k), path("o", "M0 0H26V20H0Z", 4, x, y, k),
            circle("i", x + 8 * k, y + 10 * k, 3.5 * k, 3), path("i", "M12 10H21M17 10V13.500M21 10V14", 3, x, y, k)]


def window(x: float, y: float, k: float = 1) -> Parts:
    """A window with curtains open and a sill (never bars)."""
    return [path("o", "M4 2H36V34H4Z", 4, x, y, k), path("i", "M20 2V34M0 36H40", 4, x, y, k)]


def night(x: float, y: float, w: float = 30, h: float = 26) -> Parts:
    """A dark window with the moon and two stars."""
    return [path("s", f"M0 0H{w}V{h}H0Z", 4, x, y), path("w", f"M{w * .76} {h * .28}h.1M{w * .84} {h * .7}h.1", 3.5, x, y),
            path("p", "M3-8A8.500 8.500 0 1 0 8 4A7 7 0 0 1 3-8Z", 2, x + w * .38, y + h * .5, h / 28)]


def meter(x: float, y: float, k: float = 1) -> Parts:
    """A meter for electricity or gas: box, counter, flash."""
    return [path("o", "M4 0H36V40H4Z", 5, x, y, k), path("s", "M11 8H29V13H11Z", 3, x, y, k),
            path("b", "M22 19L13 29H19L18 36L27 26H21Z", 2, x, y, k)]


def door(x: float, y: float, k: float = 1, bell: bool = True) -> Parts:
    """A front door with a handle and a bell beside it. 40 by 60."""
    push = [path("i", "M37 30V34", 7, x, y, k)] if bell else []
    return [path("o", "M2 60V0H28V60Z", 5, x, y, k), path("i", "M21 32h.1", 6, x, y, k), *push]


def table(x: float, y: float, w: float, base: float = 90) -> Parts:
    """A table with its top at y and two legs, x = left end."""
    return path("i", f"M0 0H{w}M4 0V{base - y - 2}M{w - 4} 0V{base - y - 2}", 5, x, y)


def desk(x: float, y: float, w: float, base: float = 90) -> Parts:
    """A closed desk, set on the floor; its front hides the legs of whoever sits behind it."""
    return path("o", f"M0 0H{w}H{w - 4}V{base - y - 2}H4V0", 5, x, y)


def counter(y: float = 60, x: float = 4, w: float = 88, base: float = 92) -> Parts:
    """A counter across the picture: top edge and solid front that hides what stands behind."""
    return [path("p", f"M0 0H{w}V{base - y}H0Z", 8, x, y), path("i", f"M0 0H{w}", 6, x, y),
            path("i", f"M4 0V{base - y}M{w - 4} 0V{base - y}", 5, x, y)]


# ------------------------------------------------------------ papers and cards
def paper(x: float, y: float, w: float = 30, h: float = 40, lines: int = 3) -> Parts:
    """A paper with lines of text (2.5 thick)."""
    rows = "".join(f"M{w * .25} {h * (i + 1) / (lines + 1)}H{w * .75}" for i in range(lines))
    return [path("o", f"M0 0H{w}V{h}H0Z", 4, x, y), path("i", rows, 3, x, y)]


def contract(x: float, y: float, w: float = 50, h: float = 70) -> Parts:
    """A paper with a house on it, lines of text and two signature lines."""
    return [path("o", f"M0 0H{w}V{h}H0Z", LINE, x, y), house_solid(x + w * .29, y + h * .08, w * .42, h * .26),
            path("i", f"M{w * .2} {h * .47}H{w * .8}M{w * .2} {h * .59}H{w * .8}", DETAIL, x, y),
            path("i", f"M{w * .14} {h * .87}H{w * .42}M{w * .58} {h * .87}H{w * .86}", 3, x, y)]


def id_card(x: float, y: float, k: float = 1) -> Parts:
    """An identity card: photo of a person and lines. 46 by 30. blue() makes the whole card blue."""
    return [path("o", "M0 0H46V30H0Z", max(3.5, 5 * k), x, y, k), dot("s", x + 14 * k, y + 10 * k, 4.8 * k),
            path("s", "M7.500 23Q8 17 14 17T20.500 23Z", 3, x, y, k), path("i", "M28 10H38M28 20H36", max(2.5, 4 * k), x, y, k)]


def envelope(x: float, y: float, k: float = 1) -> Parts:
    """A closed envelope."""
    return [path("o", "M0 6H40V34H0Z", 5, x, y, k), path("i", "M1 8L20 23L39 8", 4, x, y, k)]


# ------------------------------------------------------------ money
def euro(x: float, y: float, r: float = 7, width: float = 3.5) -> Parts:
    """A euro sign around x, y, its two bars apart even when small. A digit: the scene does not mirror."""
    return path("i", f"M{r * .76} {-r * .75}A{r} {r * 1.08} 0 1 0 {r * .76} {r * .75}M{-r * 1.45} {-r * .38}H{r * .2}"
                     f"M{-r * 1.45} {r * .38}H{r * .2}", max(2, min(width, r * .46)), x, y)


def coin(x: float, y: float, r: float = 12) -> Parts:
    """A coin around x, y; small ones (r < 9) are solid with a paper sign."""
    if r < 9:
        return [dot("s", x, y, r), euro(x + r * .12, y, r * .56, 2.2)._replace(pen="w")]
    return [circle("o", x, y, r, 3.5), euro(x + r * .1, y, r * .5, 3)]


def banknote(x: float, y: float, k: float = 1, width: float = 2.5) -> Parts:
    """A small banknote of lines, 23 by 17, for half a picture. A digit: the scene does not mirror."""
    return path("i", "M0 0H23V17H0ZM15 5A5 5 0 1 0 15 12M6 7H11M6 10H11", width, x, y, k)


# ------------------------------------------------------------ in the hand
def phone(x: float, y: float, w: float = 34, h: float = 58) -> Parts:
    """A phone: speaker slit above, round button below; draw on its screen."""
    r = min(6, w / 5)
    return [path("o", f"M{r} 0H{w - r}a{r} {r} 0 0 1 {r} {r}V{h - r}a{r} {r} 0 0 1 {-r} {r}H{r}a{r} {r} 0 0 1 {-r} {-r}"
                      f"V{r}a{r} {r} 0 0 1 {r} {-r}Z", LINE, x, y),
            path("i", f"M{w * .42} {h * .93 - 1.5}H{w * .58}", 3, x, y)]


def digits_112() -> Parts:
    """112 around 0,0, for a bubble; the scene must be mirrors=False."""
    return path("i", "M-13-4L-9-8V8M-3-4L1-8V8M7-5A4 4 0 0 1 15-4Q15-1 7 8H15", 3.5)


def key(x: float, y: float, k: float = 1, turn: str = "right") -> Parts:
    """A key: ring at x, y, blade to the right or down (length 40)."""
    blade = "M9 0H38M29 0V8M37 0V9" if turn == "right" else "M0 9V38M0 29H8M0 37H9"
    return [circle("i", x, y, 8.5 * k, 5.5), path("i", blade, 5.5, x, y, k)]


def pill_bottle(x: float, y: float, k: float = 1) -> Parts:
    """A pill bottle with a white cross on its blue label. 28 by 40."""
    return [path("s", "M4 2H24V8H4Z", 4, x, y, k), path("o", "M6 12H22V40H6Z", 4, x, y, k), path("b", "M8 18H20V34H8Z", 3, x, y, k),
            path("w", "M14 21V31M9 26H19", 3.5, x, y, k)]


def school_bag(x: float, y: float, k: float = 1) -> Parts:
    """A school bag with straps and a pocket."""
    return [path("i", "M12 6Q12-2 20-2T28 6", 4, x, y, k), path("s", "M4 40V16Q4 6 14 6H26Q36 6 36 16V40Z", 4, x, y, k),
            path("w", "M11 26H29V40M11 26V40M18 31H22", CUT, x, y, k)]


def football(x: float, y: float, r: float = 10) -> Parts:
    """A football around x, y."""
    return [circle("o", x, y, r, 3.5), path("s", "M0-4L4-1L2.500 4H-2.500L-4-1Z", 2, x, y, r / 10),
            path("i", "M0-5V-9M5-1L9-3M-5-1L-9-3M3 5L6 8M-3 5L-6 8", 2, x, y, r / 10)]


# ------------------------------------------------------------ outside and together
def tree(x: float, y: float, k: float = 1) -> Parts:
    """A tree: park. 40 by 50."""
    return [path("i", "M20 30V50", 6, x, y, k), path("s", "M20 2Q32 0 33 11Q42 17 35 26Q30 33 20 30Q10 33 5 26Q-2 17 7 11Q8 0 20 2Z", 3, x, y, k)]


def moon(x: float, y: float, k: float = 1, pen: str = "b") -> Parts:
    """A crescent moon around x, y, 20 high."""
    return path(pen, "M3-10A10 10 0 1 0 8 6A10 10 0 0 1 3-10Z", 2, x, y, k)


def stop(x: float, base: float = 90) -> Parts:
    """A bus or tram stop: pole, sign with a bus on it. About 26 by 70."""
    return [path("i", f"M0 {-2}V-66", 4, x, base), path("s", "M-10-66H10V-48H-10Z", 4, x, base),
            path("p", "M-6-61H6V-54H-6Z", 2, x, base), path("w", "M-4-50.500h.1M4-50.500h.1", 3, x, base)]


def flame(x: float, y: float, k: float = 1) -> Parts:
    """A flame, 14 wide and 20 high, standing on x, y (its middle)."""
    return path("s", "M-2-20Q8-13 7-5Q6 0 0 0T-7-6Q-7-10-4-12Q-3-9-1-9Q1-13-2-20Z", 2, x, y, k)


def sewing_machine(x: float, y: float, k: float = 1) -> Parts:
    """A sewing machine on its plate. 44 by 36."""
    return [path("s", "M2 0H40V9H12V14H4Z", 4, x, y, k), path("i", "M36 9V30M0 33H44", 6, x, y, k), path("i", "M8 16V27", 3, x, y, k), circle("i", x + 44 * k, y + 5 * k, 4 * k, 3.5)]


def computer(x: float, y: float, k: float = 1, m: int = 1) -> Parts:
    """A screen from the side on a desk, stands on y + 22. m=1: the screen faces right."""
    return path("i", "M0 0L3 15M1 9L-4 20M-9 22H6", 4, x, y, k, m)


def board(x: float, y: float, w: float = 50, h: float = 36) -> Parts:
    """A board on the wall with a chalk rail; draw on it. School, lesson."""
    return [path("o", f"M0 0H{w}V{h}H0Z", 4, x, y), path("i", f"M{w * .15} {h + 4.5}H{w * .5}", 3, x, y)]


def ambulance(x: float, y: float, k: float = 1) -> Parts:
    """An ambulance with a white cross on blue and a flashing light. 54 by 46."""
    return [path("b", "M2 40V14H34V40Z", 4, x, y, k), path("q", "M36 20H44L53 29V40H36Z", 4, x, y, k),
            path("w", "M10 26H26M18 18V34", 5, x, y, k), circle("o", x + 13 * k, y + 41 * k, 5 * k, 4),
            circle("o", x + 43 * k, y + 41 * k, 5 * k, 4), path("a", "M27 10V9", 7, x, y, k), path("a", "M17 4L14 1M27 2V-2M37 4L40 1", 3, x, y, k)]
