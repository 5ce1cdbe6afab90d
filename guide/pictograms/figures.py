"""People. Limbs are strokes along joints, the head is a loose disc, no faces, no hands.

People are drawn in black (we); wrap them in `blue(...)` for the other person::

    from guide.pictograms import figures
    from guide.pictograms.ink import blue
    [figures.standing(20, arm=figures.GIVE, lean=4), blue(figures.seated(80, m=-1, look="scarf"))]

x is the ground point, base the ground line, m=1 looks right and -1 left, k is the size:
1.15 two people close, 1 with things, .8 three people, .6 child. Line widths follow from k.
Joints of the profile figure at k=1, from the ground point (66 high): head (1,-58.5),
shoulder (0,-41), hip (0,-27), feet (-5,-4) and (6,-4). Arm = shoulder > elbow > hand.
The hand is the last point of the arm: GIVE ends 24 before and 37 above the ground point, times k.
`mouth(...)` tells where a bubble's tail goes.

look: "" bald disc, "scarf", "bun", "tail", "beard", "cap".
"""

from typing import Any

from guide.pictograms.ink import CUT, Parts, circle, dot, halo, path

# arms: from the shoulder, right-looking
HANG = "M0-41L-1-31L3-21"
REACH = "M0-41L9-33L19-36"
GIVE = "M0-41L12-36L24-37"
TAKE = "M0-41L7-30L18-31l4-3"
ON_TABLE = "M0-41L8-33L20-34"
EAR = "M0-41L15-37L9-49"  # with at_ear()
# legs: from the hip
STAND = "M0-26L-4-4h2M0-26L5-4h2.5"
WALK = "M0-26L9-15L8-4h3M0-26L-3-14L-12-6"
# body and legs of a small person
SMALL_STAND = "M-4-3L-1-13V-21H1V-13L4-3"
SMALL_WALK = "M-7-3L-1-13V-21H1V-13L7-3"


def widths(k: float) -> tuple[float, float, float, float]:
    """Torso, leg, arm and head radius for a size."""
    if k > 1.1:
        return 15, 9, 7.5, 9.5
    if k > 0.9:
        return 12, 7.5, 6, 7.5
    if k > 0.75:
        return 10.5, 6.5, 5.5, 7
    return (9, 6, 5, 6.5) if k > 0.55 else (7.5, 5, 4.5, 6)


def mouth(x: float, base: float = 90, m: int = 1, k: float = 1, lean: float = 0,
          sitting: bool = False) -> tuple[float, float]:
    """Where the tip of a bubble's tail belongs: just above the front of the head."""
    r = widths(k)[3]
    return x + (lean * 1.6 * k + 1 + r * 0.6) * m, base - (56 if sitting else 58.5 - 0.4 * max(lean, 0)) * k - r - 3


def head(x: float, y: float, r: float = 7.5, look: str = "", m: int = 1) -> Parts:
    """A head in profile."""
    k = r / 7.5
    if look == "scarf":
        return [path("s", "M1-7C-6-7-8-2-7.5 3C-7 8-9.5 10-10 13.5C-5 16.5 4 16 6.5 13C5 10.500 4.500 9 6 6"
                          "C8 3 8.500-7 1-7Z", 2, x, y, k, m),
                path("p", "M3.500-3.500C0-3 0 4 3 4.500C6 3.500 6-3 3.500-3.500Z", 2, x, y, k, m)]
    parts: list[Parts] = [dot("s", x, y, r)]
    if look == "bun":
        parts.append(dot("s", x - r * 0.8 * m, y - r * 0.9, r * 0.5))
    elif look == "tail":
        parts.append(path("i", "M-6-3C-12-1-9 6-12 10", 4.5, x, y, k, m))
    elif look == "beard":
        parts.append(path("s", "M0 6L7 0Q9 9 5 11.500Q1 10 0 6Z", 2, x, y, k, m))
    elif look == "cap":
        parts += [path("i", "M-6-4H12", 3.5, x, y, k, m), path("s", "M-6-5Q-5-8 0-8T6-5Z", 3, x, y, k, m)]
    return parts


def head_front(x: float, y: float, r: float = 8, look: str = "") -> Parts:
    """A head from the front. The scarf is a drape to the shoulders with a paper face in it."""
    k = r / 8
    if look == "scarf":
        return [path("s", "M0-8C6-8 8-4 7.500 2C7.500 8 9 10 10.500 13C6 16-6 16-10.500 13C-9 10-7.500 8-7.500 2"
                          "C-8-4-6-8 0-8Z", 2, x, y, k),
                path("p", "M0-4C3-4 4-2 4 0C4 3.500 2 5.500 0 5.500C-2 5.500-4 3.500-4 0C-4-2-3-4 0-4Z", 2, x, y, k)]
    parts: list[Parts] = [dot("s", x, y, r)]
    if look == "bun":
        parts.append(dot("s", x, y - r * 1.15, r * 0.5))
    elif look == "tail":
        # a girl has two tails, a woman long hair
        parts.append(path("i", "M-6-4Q-12-2-11 8M6-4Q12-2 11 8" if r < 7 else "M-4-4Q-8 2-7.500 9M4-4Q8 2 7.500 9", 4.5, x, y, k))
    elif look == "beard":
        parts.append(path("s", "M-7 1Q-6 12 0 12T7 1Z", 2, x, y, k))
    elif look == "cap":
        parts.append(path("i", "M-9-4H9", 3.5, x, y, k))
    return parts


def standing(x: float, base: float = 90, m: int = 1, k: float = 1, *, arm: str = REACH,
             arm2: str = "", legs: str = STAND, look: str = "", dress: bool = False,
             lean: float = 0) -> Parts:
    """A person in profile. lean=4..6 bends forward (giving), negative leans back."""
    torso, leg, limb, r = widths(k)
    sx = x + lean * m * k
    parts: list[Parts] = []
    if arm2:
        parts.append(path("i", arm2, limb, sx, base, k, m))
    if dress:
        gap = (leg / 2 + 1.2) / k
        neck = 44 if k > 0.9 else 43 if k > 0.75 else 42
        parts += [path("s", f"M{-3 + lean}-{neck}H{3 + lean}L9-15H-9Z", 5, x, base, k, m),
                  path("i", f"M{-gap}-14V{-leg / 2 / k}M{gap}-14V{-leg / 2 / k}h2", leg, x, base, k, m)]
    else:
        parts += [path("i", f"M{lean}{-47 + torso / 2 / k}L0-28", torso, x, base, k, m),
                  path("i", legs, leg, x, base, k, m)]
    if arm:
        parts.append(path("i", arm, limb, sx, base, k, m))
    return [*parts, head(x + (lean * 1.6 * k + 1) * m, base - (58.5 - 0.4 * max(lean, 0)) * k, r, look, m)]


def walking(x: float, base: float = 90, m: int = 1, k: float = 1, **how: Any) -> Parts:
    """A person walking."""
    return standing(x, base, m, k, **{"legs": WALK, "arm": "M0-41L6-32L13-29", **how})


def giving(x: float, base: float = 90, m: int = 1, k: float = 1, **how: Any) -> Parts:
    """A person leaning forward with a stretched arm: gives. The hand is at x + 29 m k, base - 37 k."""
    return standing(x, base, m, k, **{"arm": GIVE, "lean": 5, **how})


def receiving(x: float, base: float = 90, m: int = 1, k: float = 1, **how: Any) -> Parts:
    """A person upright with two forearms forward, palms up: receives."""
    return standing(x, base, m, k, **{"arm": TAKE, "arm2": "M0-41L9-34L20-36l3-3", **how})


def seated(x: float, base: float = 90, m: int = 1, k: float = 1, *, arm: str = ON_TABLE,
           look: str = "", lean: float = 0, nod: float = 0) -> Parts:
    """A person sitting; hip at -25, knee (17,-25). nod=3 lets the head hang forward."""
    torso, leg, limb, r = widths(k)
    parts: list[Parts] = [path("i", f"M{lean}{-46 + torso / 2 / k}L0-26", torso, x, base, k, m),
                          path("i", f"M2-25H17V{-leg / 2 / k}h2", leg, x, base, k, m)]
    if arm:
        parts.append(path("i", arm, limb, x + lean * m * k, base, k, m))
    return [*parts, head(x + (lean * 1.5 * k + 1 + nod) * m, base - (56 - nod * 0.8) * k, r, look, m)]


def on_chair(x: float, base: float = 90, m: int = 1, k: float = 1, **how: Any) -> Parts:
    """A person sitting on a chair with a back."""
    return [path("i", "M-11.5-45V-2M-11.5-16H8V-2", 4, x, base, k, m), seated(x, base, m, k, **how)]


def on_floor(x: float, base: float = 90, m: int = 1, k: float = 1, *, arm: str = "M-2-28L8-19L16-21",
             look: str = "", lean: float = 0, nod: float = 0) -> Parts:
    """A person sitting on the floor with bent knees."""
    torso, leg, limb, r = widths(k)
    return [path("i", f"M{-2 + lean}{-33 + torso / 2 / k}L-3-9", torso, x, base, k, m),
            path("i", f"M-2{-leg / 2 / k - 2}L14-18L23{-leg / 2 / k}h3", leg, x, base, k, m),
            path("i", arm, limb, x + lean * m * k, base, k, m),
            head(x + (-1 + lean * 1.5 + nod) * m * k, base - (42.5 - nod) * k, r, look, m)]


def kneeling(x: float, base: float = 90, m: int = 1, k: float = 1, *, arm: str = REACH,
             look: str = "", lean: float = 2) -> Parts:
    """A person on one knee (at the height of a child). The arm is as for standing, 12 lower."""
    low = base + 14 * k
    torso, leg, limb, r = widths(k)
    return [path("i", f"M{lean}{-47 + torso / 2 / k}L0-28", torso, x, low, k, m),
            path("i", f"M0-28L13-29V{-14 - leg / 2 / k}h2M0-28L-2{-14 - leg / 2 / k}L-14{-14 - leg / 2 / k}", leg, x, low, k, m),
            path("i", arm, limb, x + lean * m * k, low, k, m),
            head(x + (lean * 1.6 + 1) * m * k, low - 58.5 * k, r, look, m)]


def elder(x: float, base: float = 90, m: int = 1, k: float = 1, **how: Any) -> Parts:
    """An old person, bent, with a stick."""
    body = standing(x, base, m, k, **{"arm": "M0-40L7-29L12-32", "lean": 5, "legs": "M0-26L-4-4h2M0-26L4-4h2", **how})
    return [body, path("i", "M15-34Q21-37 21-31V-2.5", 4, x, base, k, m)]


def pregnant(x: float, base: float = 90, m: int = 1, k: float = 1, **how: Any) -> Parts:
    """A pregnant woman with her hand on her belly."""
    how = {"dress": True, "arm": "", **how}
    return [standing(x, base, m, k, **how), path("s", "M0-38C12-36 15-24 8-19Z", 5, x, base, k, m),
            path("w", "M0-39L3-27L11-27", CUT + 5.5, x, base, k, m), path("i", "M0-41L3-28L11-27", 5, x, base, k, m)]


def swaddled(x: float, y: float, m: int = 1) -> Parts:
    """A baby lying in an arm, head to the front."""
    return [dot("s", x + 5 * m, y - 5, 5), path("i", "M-7 3Q-2 4 1 0", 8, x, y, 1, m)]


def with_baby(x: float, base: float = 90, m: int = 1, k: float = 1, **how: Any) -> Parts:
    """A man or woman with a baby in the arms."""
    body = standing(x, base, m, k, **{"arm": "", **how})
    bx, by = x + 11 * m * k, base - 34 * k
    return [body, path("w", "M-5 3Q0 4 3 0", 13, bx, by, 1, m), path("w", "M5-5h.1", 15, bx, by, 1, m),
            swaddled(bx, by, m),
            path("w", "M0-39L5-26L17-29", 10, x, base, k, m), path("i", "M0-39L5-25L17-29", 5.5, x, base, k, m)]


def in_wheelchair(x: float, base: float = 90, m: int = 1, k: float = 1, **how: Any) -> Parts:
    """A person in a wheelchair."""
    wx, wy, r = x - 1 * m, base - 15.5 * k, 13 * k
    return [seated(x, base - 5 * k, m, k, **{"arm": "M0-41L4-30L11-29", **how}),
            path("i", "M-15-46H-11V-16M24-3H17", 4, x, base, k, m), circle("i", x + 15 * m * k, base - 4 * k, 2, 4),
            circle("p", wx, wy, r, 9), circle("i", wx, wy, r, 4), dot("s", wx, wy, 2)]


def in_bed(x: float, base: float = 90, m: int = 1, w: float = 64, look: str = "") -> Parts:
    """A person lying in a bed, w wide, an arm on the blanket (who lies all covered looks dead); the feet are towards m."""
    return [path("i", f"M0-34V-2M{w} -24V-2M0-11H{w}", 5, x, base, 1, m),
            path("i", "M7-17H17", 6, x, base, 1, m), head(x + 13 * m, base - 26, 7, look, -m),
            path("s", f"M23-18V-23Q23-29 30-29L{w - 11} -26Q{w - 6} -25 {w - 6} -18Z", 4, x, base, 1, m),
            halo(path("i", "M25-26L34-20H42", 5, x, base, 1, m), gap=2)]


def child(x: float, base: float = 90, m: int = 1, k: float = 0.62, **how: Any) -> Parts:
    """A child in profile (about 45 high, large head)."""
    return standing(x, base, m, k, **{"arm": "M0-41L6-30L13-27", **how})


def toddler(x: float, base: float = 90, m: int = 1, **how: Any) -> Parts:
    """A very small child, legs apart."""
    return standing(x, base, m, 0.45, **{"arm": "M0-38L10-32L18-38", "legs": "M-2-24L-7-5M2-24L8-5", **how})


def teen(x: float, base: float = 90, m: int = 1, **how: Any) -> Parts:
    """A teenager: almost grown-up, thin."""
    return standing(x, base, m, 0.84, **{"arm": HANG, **how})


def front(x: float, base: float = 90, k: float = 1, *, look: str = "", dress: bool = False,
          left: str = "", right: str = "") -> Parts:
    """A grown-up from the front, 84 high at k=1, shoulders at (-5,-60) and (5,-60).

    left and right replace the hanging arms, e.g. right="M5-60Q10-60 11-54L17-34".
    """
    limb, leg, r = (6.5, 7, 8) if k > 0.9 else (5.5, 6, 7.2) if k > 0.7 else (5, 5, 6.5)
    left = left or ("M-4-60.5Q-8-60-9.500-55L-14-40" if dress else "M-5-59.7Q-11-60-12-54L-13-40")
    right = right or ("M4-60.5Q8-60 9.500-55L14-40" if dress else "M5-59.7Q11-60 12-54L13-40")
    gap = max(4.2, (leg / 2 + 1.1) / k)
    if dress:
        body = [path("s", "M-4-61H4L12-26H-12Z", 4, x, base, k),
                path("i", f"M{-gap}-26V{-leg / 2 / k}M{gap}-26V{-leg / 2 / k}", leg, x, base, k)]
    else:
        body = [path("s", "M-5-61H5L4.500-38H-4.500Z", 4, x, base, k),
                path("i", f"M{-gap + .3}-38L{-gap}{-leg / 2 / k}M{gap - .3}-38L{gap}{-leg / 2 / k}", leg, x, base, k)]
    return [path("i", left + right, limb, x, base, k), *body, head_front(x, base - 76.5 * k, r, look)]


def child_front(x: float, base: float = 90, k: float = 1, *, look: str = "", dress: bool = False,
                left: str = "", right: str = "") -> Parts:
    """A child from the front, 47 high at k=1, shoulders at (-2,-27) and (2,-27)."""
    left, right = left or "M-2-27L-11-17", right or "M2-27L11-17"
    gap = 3.7 / k
    body = (path("s", "M-1.5-27H1.5L7-12H-7Z", 5, x, base, k) if dress
            else path("s", "M-2.5-27H2.500L3-16H-3Z", 5, x, base, k))
    legs = path("i", f"M{-gap}-14V{-2.6 / k}M{gap}-14V{-2.6 / k}", 5.2, x, base, k)
    return [path("i", left + right, 5, x, base, k), body, legs, head_front(x, base - 40 * k, 6.8 if k > 0.85 else 6, look)]


def bust(x: float, y: float, base: float, r: float = 9, half: float = 14, look: str = "") -> Parts:
    """Half a person from the front, only behind a counter or table at `base`; head at x, y."""
    top = y + r + 3
    return [path("s", f"M{x - half + 2} {base - 2}V{top + half - 4}A{half - 2} {half - 6} 0 0 1 {x + half - 2} "
                      f"{top + half - 4}V{base - 2}Z", 4), head_front(x, y, r, look)]


def tiny(x: float, base: float, h: float = 20, pen: str = "s") -> Parts:
    """A tiny person from the front, h high, for a paper or a bubble: head, and a shape from the shoulders down."""
    r = h * 0.19
    return [dot(pen, x, base - h + r, r),
            path(pen, f"M{-h * .17} 0V{-h * .42}Q0 {-h * .6} {h * .17} {-h * .42}V0Z", 2, x, base - 1)]


def small(x: float, base: float, m: int = 1, k: float = 1, *, arm: str = "M0-21L11-18", legs: str = SMALL_STAND) -> Parts:
    """A small person for half a picture, 40 high, of a head and lines of one width; the shoulder is at 0, -21."""
    return [dot("s", x + m, base - 27 * k - 7, 6 if k > 0.7 else 5), path("i", legs + arm, 5, x, base, k, m)]


# ------------------------------------------------------------ marks of a role, cut out in paper
def lanyard(x: float, y: float, k: float = 1) -> Parts:
    """Helper, official: a V from the neck and a card on the chest. x, y = middle between the shoulders."""
    return [path("w", "M-4 0L0 8L4 0", 2.2, x, y, k), path("p", "M-3 9H3V15H-3Z", 2, x, y, k)]


def badge(x: float, base: float = 90, m: int = 1, k: float = 1, lean: float = 0) -> Parts:
    """The lanyard of a profile figure (standing or seated): a V from the neck (no strap: that is a sling) and a card."""
    return [path("w", "M-2.500-46.500L.5-40L3.500-46.5", 2, x + lean * .9 * m * k, base, k, m),
            path("p", "M-1-39H2V-34H-1Z", 2, x + lean * .7 * m * k, base, k, m)]


def stethoscope(x: float, y: float, k: float = 1) -> Parts:
    """On the chest of a doctor: two lines from the neck meet, a tube ends in a disc. x, y = neck."""
    return [path("w", "M-5 0Q-5 8 0 9Q5 8 5 0M0 9V12", 2.4, x, y, k), dot("p", x, y + 15 * k, 2.8)]


def coat(x: float, base: float = 90, m: int = 1, k: float = 1) -> Parts:
    """The edge of a doctor's coat: a paper line down the front and a pocket."""
    return [path("w", "M2-43V-18M-4-26H-1", 2.2, x, base, k, m)]


def headset(x: float, y: float, r: float, m: int = 1) -> Parts:
    """A headset on a head from the front: band, ear cups and a microphone before the mouth."""
    a = r + 4.5
    return [path("i", f"M{-a} 1A{a} {a} 0 0 1 {a} 1", 3, x, y), path("i", f"M{-r - 3}-1V5M{r + 3}-1V5", 6, x, y),
            path("w", f"M{(r + 1) * m} 7Q{r * .6 * m} {r * .8} {r * .1 * m} {r * .6}", 2.6, x, y)]


def headset_side(x: float, base: float = 90, m: int = 1, k: float = 1) -> Parts:
    """The same on a sitting profile figure, who turns the head to us."""
    return headset(x + m, base - 56 * k, widths(k)[3], m)


def backpack(x: float, base: float = 90, m: int = 1, k: float = 1) -> Parts:
    """A school bag on the back of a profile figure, with its strap over the shoulder."""
    torso = widths(k)[0]
    back = -torso / 2 / k
    return [path("s", f"M{back - 1.5}-42Q{back - 9}-42 {back - 9}-34V-26H{back - 1.5}Z", 3, x, base, k, m),
            path("w", f"M{back + 1}-43Q{back + 6}-36 {back + 2}-29", 2.2, x, base, k, m)]


def at_ear(x: float, base: float = 90, m: int = 1, k: float = 1, down: float = 0) -> Parts:
    """A phone from the ear to the mouth of a profile figure with the arm EAR; down=2.5 when sitting, x 3 back for a scarf."""
    return halo(path("i", f"M4{-60.500 + down}L9{-48 + down}", 5, x, base, k, m), gap=2)


# ------------------------------------------------------------ faces, only for the cards of feelings
_MOODS = {  # brows, eyes ("" = dots), mouth; on a head of radius 34 around 0,0
    "calm": ("", "M-18-6Q-13-2-8-6M8-6Q13-2 18-6", "M-11 14Q0 20 11 14"),
    "happy": ("", "", "M-16 9Q0 28 16 9"),
    "sad": ("M-20-12L-9-18M20-12L9-18", "", "M-13 20Q0 8 13 20"),
    "angry": ("M-20-18L-7-11M20-18L7-11", "", "M-13 19Q0 12 13 19"),
    "afraid": ("M-20-16Q-14-22-8-20M20-16Q14-22 8-20", "wide", "M-8 16Q0 9 8 16Q0 24-8 16Z"),
    "worried": ("M-20-13L-9-18M20-13L9-18M-3-23H3", "", "M-13 16Q-7 12-3 16T5 16T13 15"),
}


def face(mood: str, x: float = 48, y: float = 48, k: float = 1) -> Parts:
    """A large head with a mood: calm, happy, sad, angry, afraid or worried."""
    brows, eyes, smile = _MOODS[mood]
    parts: list[Parts] = [circle("o", x, y, 34 * k, 5)]
    if brows:
        parts.append(path("i", brows, 4, x, y, k))
    if eyes == "wide":
        parts += [circle("i", x - 13 * k, y - 5 * k, 5.5 * k, 3.5), circle("i", x + 13 * k, y - 5 * k, 5.5 * k, 3.5)]
    else:
        parts.append(path("i", eyes or "M-13-5h.1M13-5h.1", 4 if eyes else 8, x, y, k))
    return [*parts, path("i", smile, 4.5, x, y, k)]
