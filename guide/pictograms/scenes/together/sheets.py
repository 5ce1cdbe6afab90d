"""The sheets to fill in, and what belongs in their parts: our people, a game, a recipe, what we keep and try, a tree."""

from guide.pictograms import figures, hands, props
from guide.pictograms.ink import Parts, blue, circle, dot, halo, move, path
from guide.pictograms.registry import scene


# ------------------------------------------------------------ the sheets
@scene(mirrors=True, bleeds=True)
def sheet_people() -> Parts:
    """A hand draws people around a house on a sheet, and a line from the house to each."""
    return [
        path("o", "M5 4H74V92H5Z"), props.house_solid(28, 38, 24, 22), path("i", "M26 34L22 29M53 34L57 29M26 62L22 68M53 62L56 66", 3),
        figures.tiny(17, 28, 18), blue(figures.tiny(62, 28, 18)), figures.tiny(17, 86, 18), hands.writing_hand(58, 72),
    ]


@scene(mirrors=True)
def sheet_game() -> Parts:
    """On the floor lies a sheet with three fields; a girl has thrown a cap on one of them and her father looks."""
    return [
        path("o", "M28 90L36 66H62L70 90Z", 4), path("i", "M46 67L42 89M54 67L58 89", 3.5), blue(path("s", "M49 79h2", 7)),
        figures.standing(14, 91, 1, .85, look="tail", dress=True, arm="M0-41L10-33L19-28"), figures.kneeling(79, 91, -1, .88, arm="M0-41L3-30L11-27"),
    ]


# ------------------------------------------------------------ the game
@scene(mirrors=True)
def game_dance() -> Parts:
    """A father and his daughter dance hand in hand; a radio on a stool plays music."""
    return [
        figures.standing(22, 90, 1, 1.05, legs="M0-26L-8-16L-14-5h3M0-26L9-16L7-4h3", arm="M0-41L10-42L18-46", arm2="M0-41L-9-42L-15-51"),
        move(figures.child(0, 0, -1, .75, look="tail", legs="M0-26L-8-16L-14-5h3M0-26L9-16L7-4h3", arm="M0-41L9-44L19-48", arm2="M0-41L-9-38L-16-43"), 60, 90, 1.2),
        path("i", "M79 76H93M81 77V90M91 77V90", 4), path("s", "M79 62H92V73H79Z", 3), dot("p", 83, 67.500, 3), path("w", "M88 65H91M88 70H91", 2), path("a", "M82 51V39L90 37V48", 3), blue(dot("s", 80, 51, 3), dot("s", 88, 48, 3)),
    ]


@scene(mirrors=True)
def game_back() -> Parts:
    """A girl draws with one finger on the back of her mother, who sits on the floor."""
    return [
        figures.on_floor(56, 90, 1, 1.3, look="scarf", arm="M-2-28L8-19L16-21"), figures.standing(17, 90, 1, .85, look="tail", dress=True, arm="M0-41L11-36L26-38"), path("i", "M4 92H92", 3),
    ]


# ------------------------------------------------------------ the recipe
@scene(mirrors=True)
def recipe_things() -> Parts:
    """On a kitchen table stand a bottle of oil and a jar with spices; an onion lies beside them."""
    return [
        path("i", "M4 80H92M10 82V91M86 82V91", 5), path("o", "M10 40L14 30V16H22V30L26 40V77H10Z", 4), path("s", "M11 54H25V76H11ZM14 10H22V14H14Z", 3),
        path("o", "M36 50H56V77H36Z", 4), path("s", "M35 41H57V47H35Z", 4), path("i", "M42 59h.1M50 62h.1M44 69h.1M50 72h.1", 4),
        path("s", "M77 44Q76 54 68 57Q60 63 67 74Q72 78 77 78T87 74Q94 63 86 57Q78 54 77 44Z", 3), path("w", "M77 58V74M71 61Q68 67 71 73M83 61Q86 67 83 73", 2.5),
    ]


@scene(mirrors=True)
def recipe_cut() -> Parts:
    """A father at the kitchen table cuts an onion on a board."""
    return [
        figures.standing(18, 90, 1, 1.15, arm="M0-41L10-30L22-35"), path("i", "M34 76H92M40 78V91M87 78V91", 5), path("i", "M46 70H86", 5),
        path("s", "M68 67Q64 56 74 51Q84 56 80 67Z", 3), path("w", "M70 65Q68 58 73 54M78 65Q79 58 75 54", 2.2), path("i", "M44 49L51 51", 6), path("o", "M52 47L71 55Q66 60 52 55Z", 3),
    ]


# ------------------------------------------------------------ two worlds
@scene(mirrors=True)
def keep_from_home() -> Parts:
    """On a cloth on the floor a grandmother pours tea from a pot for her grandson."""
    return [
        figures.on_floor(16, 90, 1, 1.12, look="scarf", arm="M-2-28L9-24L18-34"), figures.on_floor(84, 90, -1, .85, arm="M-2-28L8-21L14-20"), path("i", "M4 92H92", 4),
        path("s", "M38 48H54Q57 60 50 63H42Q35 60 38 48Z", 3), path("i", "M46 44V46M56 58L62 52", 4), path("a", "M63 56V72", 3), blue(path("s", "M58 78H68V86H58Z", 3)),
    ]


@scene(mirrors=True)
def try_from_here() -> Parts:
    """A mother rides a bicycle for the first time; her neighbour holds it by the saddle."""
    return [
        circle("i", 40, 74, 14, 4.5), circle("i", 78, 74, 14, 4.5), path("i", "M40 74L47 54H70L58 74ZM78 74L69 46H76M47 54L45 49", 4),
        halo(path("i", "M48 30L47 45", 12), path("i", "M47 47L60 56L57 74h4", 7), path("i", "M48 31L59 40L71 45", 6), gap=1.5), figures.head(50, 16, 8, "scarf"),
        blue(figures.standing(15, 90, 1, 1, arm="M0-41L9-35L24-37", legs="M0-26L9-15L8-4h3M0-26L-3-14L-9-6")), path("i", "M39 48H50", 5),
    ]


# ------------------------------------------------------------ the tree of the family: the part that is meant is blue
@scene(mirrors=True)
def tree_roots() -> Parts:
    """Under a small tree many thick roots spread deep in the ground."""
    return [
        path("o", "M48 3Q58 3 60 10Q66 15 62 21Q58 27 48 26Q38 27 34 21Q30 15 36 10Q38 3 48 3Z", 4), path("i", "M48 27V38", 7), path("i", "M4 38H40M56 38H92", 4),
        path("a", "M48 40V91M48 44Q34 46 27 60T12 78M48 44Q62 46 69 60T84 78M48 56Q40 62 37 84M48 56Q56 62 59 84", 7),
    ]


@scene(mirrors=True)
def tree_ground() -> Parts:
    """A woman digs with a spade in the ground around a young tree."""
    return [
        path("b", "M4 79H92V91H4Z", 4), path("w", "M14 86h.1M30 84h.1M46 87h.1M62 84h.1M78 87h.1", 3),
        figures.standing(30, 76, 1, 1.05, look="scarf", dress=True, lean=4, arm="M0-41L7-29L17-25"), path("i", "M45 38L54 66", 4), path("s", "M50 66L58 64L60 74L56 79L52 75Z", 3),
        path("i", "M80 75V48M80 62L71 54M80 57L88 50", 4.5), path("s", "M80 32Q90 42 80 48Q70 42 80 32ZM66 46Q74 46 72 55Q64 54 66 46ZM92 42Q84 43 87 51Q94 50 92 42Z", 2),
    ]


@scene(mirrors=True)
def tree_trunk() -> Parts:
    """A child lays both arms around the thick trunk of a tree."""
    return [
        path("s", "M36 3H92V18Q84 26 76 22Q66 28 58 22Q46 28 38 20Q32 12 36 3Z", 4), path("b", "M54 26H76V82L84 89H46L54 82Z", 4), path("w", "M60 34V48M69 40V60M61 66V78", 3),
        figures.child(36, 90, 1, .95, look="tail", arm=""), halo(path("i", "M37 51L52 47L64 48M37 53L52 58L63 58", 5.5), gap=1.5), path("i", "M4 92H92", 3),
    ]


@scene(mirrors=True)
def tree_branches() -> Parts:
    """A tree without leaves: its many branches reach wide and high."""
    return [
        path("i", "M48 88V62", 9), path("i", "M5 91H91", 4), path("a", "M48 62V8M48 58L18 26M48 58L78 26M48 40L34 10M48 40L62 10M28 37H8M68 37H88M24 32L20 12M72 32L76 12", 5.5),
    ]


@scene(mirrors=True)
def tree_leaves() -> Parts:
    """Under a wide crown full of leaves a mother and her child sit in the shade."""
    leaf = "M0 0Q9-2 11-11Q1-11 0 0Z"
    return [
        path("b", "M18 6H78Q88 12 84 22Q84 34 71 33Q60 40 48 35Q36 40 25 33Q12 34 12 22Q8 12 18 6Z", 4), path("i", "M48 38V89", 6), path("i", "M4 92H92", 3),
        *(path("p", leaf, 2, x, y) for x, y in ((20, 25), (36, 18), (49, 30), (63, 17), (69, 29))),
        figures.on_floor(24, 89, 1, .82, look="scarf"), figures.on_floor(76, 89, -1, .68),
    ]


@scene(mirrors=True)
def tree_fruit() -> Parts:
    """A girl picks a fruit from a low branch; her brother holds the basket."""
    return [
        path("i", "M4 6Q40 8 92 20M40 9L44 22M66 14L68 26M18 7L17 18", 5), blue(dot("s", 45, 30, 8), dot("s", 69, 34, 8), dot("s", 17, 26, 8)),
        figures.standing(24, 91, 1, .9, look="tail", dress=True, arm="M0-41L9-49L15-60"), figures.child(82, 91, -1, .72, arm="M0-41L7-30L16-30"),
        path("s", "M54 66H72L69 80H57Z", 3), blue(dot("s", 60, 61, 5.5), dot("s", 68, 62, 4.5)), path("i", "M4 93H92", 3),
    ]
