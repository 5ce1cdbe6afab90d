"""What a new drawing shows: layouts of people, hands and things, filled by chance. Each says in words what is seen."""

from collections.abc import Callable
from random import Random

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, halo, move, path

Seen = tuple[Parts, str]

LOOKS = ("", "scarf", "bun", "tail", "beard", "cap")
ARMS = (figures.HANG, figures.REACH, figures.GIVE, "M0-41L8-33L17-37", "M0-41L12-46L20-56", "M0-41L7-29L17-30")
POSTURES: dict[str, Callable[..., Parts]] = {
    "stands": figures.standing,
    "walks": figures.walking,
    "takes": figures.receiving,
    "gives": figures.giving,
    "leans on a stick": figures.elder,
    "holds a baby": figures.with_baby,
    "rolls": figures.in_wheelchair,
    "sits": figures.on_chair,
    "sits low": figures.on_floor,
    "kneels": figures.kneeling,
}
THINGS: dict[str, Callable[[], Parts]] = {  # each about 40 by 40, its top left at 0, 0
    "window": lambda: props.window(0, 0),
    "meter": lambda: props.meter(0, 0),
    "computer": lambda: props.computer(0, 4),
    "paper": lambda: props.paper(4, 0, 32, 40, 4),
    "contract": lambda: props.contract(5, 0, 30, 42),
    "card": lambda: props.id_card(0, 6, 0.85),
    "letter": lambda: props.envelope(0, 0),
    "stop": lambda: props.stop(20, 40),
    "phone": lambda: [props.phone(8, 0, 24, 42), signs.tick(13, 10, 0.6)],
    "key": lambda: props.key(8, 12),
    "coin": lambda: props.coin(20, 20),
    "bottle": lambda: props.pill_bottle(6, 0),
    "bag": lambda: props.school_bag(0, 0),
    "ball": lambda: props.football(20, 20, 15),
    "tree": lambda: props.tree(0, -4, 0.9),
    "machine": lambda: props.sewing_machine(-2, 4),
    "calendar": lambda: signs.calendar(-2, 0, 2, 7),
    "house": lambda: props.house_solid(0, 4, 40, 36),
    "home": lambda: [props.house(0, 0, 42, 40), path("s", "M17 24H25V40H17Z", 3)],
    "ambulance": lambda: props.ambulance(-6, 0, 0.85),
    "door": lambda: props.door(6, -2, 0.75),
    "table": lambda: props.table(0, 14, 40, 40),
    "board": lambda: [props.board(-2, 0, 44, 30), path("i", "M6 8H30M6 16H22M6 23H27", 3)],
}


def person(random: Random, x: float, m: int, k: float) -> Seen:
    """Somebody in profile, looking right (m=1) or left (m=-1)."""
    posture, look = random.choice(sorted(POSTURES)), random.choice(LOOKS)
    how = {"arm": random.choice(ARMS)} if posture in {"stands", "walks", "sits", "kneels"} else {}
    if posture in {"stands", "walks", "takes", "gives"} and random.random() < 0.4:
        how["dress"] = True
    return POSTURES[posture](x, random.uniform(88, 91), m, k, look=look, **how), f"one {posture}"


def thing(random: Random, x: float, y: float, k: float) -> Seen:
    """A thing of about 40 k with its top left at x, y; sometimes it is what the drawing is about."""
    name = random.choice(sorted(THINGS))
    parts = move(THINGS[name](), x, y, k, thinnest=2.2)
    return (blue(parts) if random.random() < 0.5 else parts), f"a {name}"


def talking(random: Random) -> Seen:
    """Two people, and what one of them says."""
    x, low = random.uniform(13, 26), random.uniform(30, 36)
    ours, we = person(random, x, 1, random.uniform(0.7, 0.84))
    theirs, they = person(random, random.uniform(68, 82), -1, random.uniform(0.7, 0.84))
    said, what = thing(random, -10, -10, 0.5)
    bubble = signs.speech(random.uniform(3, 14), 4, random.uniform(34, 60), low - 4, (x + 6, low + 5), content=said)
    return [ours, blue(theirs), bubble], f"{we}, the other {they}, they speak of {what}"


def together(random: Random) -> Seen:
    """Two people, a thing on the table between them and one on the wall."""
    ours, we = person(random, random.uniform(12, 24), 1, random.uniform(0.85, 1.15))
    theirs, they = person(random, random.uniform(72, 84), -1, random.uniform(0.7, 1.0))
    wall, other = thing(random, random.uniform(34, 44), random.uniform(4, 12), random.uniform(0.6, 0.95))
    y = random.uniform(58, 66)
    lying, what = thing(random, random.uniform(36, 44), y - 22, 0.55)
    return [ours, blue(theirs), wall, props.table(34, y, 32), lying], f"{we}, the other {they}, with {what} and {other}"


def alone(random: Random) -> Seen:
    """One large person with two things."""
    m = random.choice((1, -1))
    ours, we = person(random, 48 - m * random.uniform(14, 28), m, random.uniform(0.95, 1.25))
    x = 50 if m == 1 else 4
    first, what = thing(random, x + random.uniform(-2, 4), random.uniform(3, 10), random.uniform(0.7, 1))
    second, other = thing(random, x + random.uniform(-4, 4), random.uniform(46, 52), random.uniform(0.7, 1))
    return [first, second, ours], f"{we} beside {what} and {other}"


def family(random: Random) -> Seen:
    """A pair seen from the front with a thing behind it, or a group of three; some are children."""
    count = random.randint(2, 3)
    behind, what = thing(random, random.uniform(4, 46), random.uniform(3, 8), random.uniform(0.8, 1.1))
    parts: list[Parts] = [behind] if count == 2 else []
    for place in range(count):
        x = 19 + 58 / (count - 1) * place + random.uniform(-3, 3)
        draw, size = random.choice(((figures.child_front, 1.1), (figures.front, 0.88)))
        how = {"look": random.choice(LOOKS[:4]), "dress": random.random() < 0.5}
        someone = draw(x, 89, size * random.uniform(0.85, 1), **how)
        parts.append(halo(blue(someone) if random.random() < 0.3 else someone, gap=1.5))
    return parts, f"a pair before {what}" if count == 2 else "a group"


def counter(random: Random) -> Seen:
    """Somebody behind a counter, somebody before it, a thing on it."""
    x, y = random.uniform(56, 76), random.uniform(56, 64)
    theirs = blue(figures.bust(x, y - random.uniform(32, 38), y, 8, 14, look=random.choice(LOOKS[:3])))
    ours, we = person(random, random.uniform(12, 24), 1, random.uniform(0.85, 1.05))
    lying, what = thing(random, random.uniform(36, 44), y - 20, 0.5)
    wall, other = thing(random, random.uniform(4, 34), 3, random.uniform(0.5, 0.7))
    desk = props.desk(random.uniform(34, 40), y, 54, 92)
    return [wall, theirs, desk, lying, ours], f"{we} at a counter with {what} and {other}"


def held(random: Random) -> Seen:
    """A hand with a paper or a phone, and what stands on it."""
    w, h = random.uniform(44, 60), random.uniform(64, 82)
    sheet = path("o", f"M0 0H{w}V{h}H0Z", 5, 8, 5) if random.random() < 0.6 else props.phone(8, 5, w, h)
    first, what = thing(random, 14, 12, random.uniform(0.55, 0.9))
    second, other = thing(random, 14, 48, random.uniform(0.5, 0.7))
    return hands.holding_hand(6 + w, random.uniform(36, 60), [sheet, first, second]), f"a hand holds {what} and {other}"


def shown(random: Random) -> Seen:
    """A hand points at one of two things, writes, or is held open under one."""
    hand = random.choice((hands.pointing_hand, hands.writing_hand, hands.open_hand))
    first, what = thing(random, random.uniform(3, 10), random.uniform(3, 8), random.uniform(0.9, 1.15))
    second, other = thing(random, random.uniform(50, 56), random.uniform(3, 8), random.uniform(0.7, 0.95))
    m = -1 if hand is hands.open_hand and random.random() < 0.5 else 1
    return [first, second, hand(random.uniform(30, 52), random.uniform(52, 68), m)], f"a hand at {what} and {other}"


def lesson(random: Random) -> Seen:
    """Somebody before a board, and children."""
    board = props.board(random.uniform(4, 30), 4, random.uniform(44, 60), random.uniform(28, 36))
    on_it, what = thing(random, random.uniform(34, 40), 7, random.uniform(0.45, 0.65))
    teacher, who = person(random, random.uniform(76, 84), -1, random.uniform(0.9, 1.05))
    pupils = [
        figures.child(x + random.uniform(-3, 3), 90, 1, random.uniform(0.5, 0.75), look=random.choice(LOOKS[:4]))
        for x in random.sample((12, 28, 44, 58), random.randint(1, 3))
    ]
    return [board, on_it, blue(teacher), *pupils], f"{who} before a board with {what}, and {len(pupils)} children"


LAYOUTS: dict[Callable[[Random], Seen], bool] = {  # whether an arm may leave the frame
    talking: False,
    together: False,
    alone: False,
    family: False,
    counter: False,
    held: True,
    shown: True,
    lesson: False,
}
