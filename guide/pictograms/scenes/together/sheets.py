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


# ------------------------------------------------------------ the tree of the family: the part that is meant is blue and heavy
CROWN = "M0-24Q16-26 19-14Q30-8 24 4Q18 14 0 12Q-18 14-24 4Q-30-8-19-14Q-16-26 0-24Z"
FRUIT = "M34 21h.1M62 21h.1M31 34h.1M65 34h.1M48 12h.1"


def _tree(meant: str) -> Parts:
    """A tree from its roots to its crown."""
    def line(name: str, d: str, heavy: float) -> Parts:
        return path("a", d, heavy) if name == meant else path("i", d, 2.5)

    crown = path("b", CROWN, 5, 48, 29) if meant == "leaves" else path("o", CROWN, 2.5, 48, 28)
    trunk = path("b", "M43 41H53V68H43Z", 6) if meant == "trunk" else path("o", "M44 40H52V69H44Z", 2.5)
    fruit = path("a", FRUIT, 11) if meant == "fruit" else []
    branches = "M48 40V22M48 40L33 25M48 36L63 25"
    return [
        line("ground", "M6 71H90", 9), line("roots", "M48 71Q36 75 30 90M48 71V90M48 71Q60 75 66 90", 8), crown,
        path("w", branches, 3) if meant == "leaves" else line("branches", branches, 8), halo(trunk, gap=1.5), fruit,
    ]


@scene(mirrors=True)
def tree_roots() -> Parts:
    """A tree, its roots in the ground: the roots are blue and thick."""
    return _tree("roots")


@scene(mirrors=True)
def tree_ground() -> Parts:
    """A tree, its roots in the ground: the ground is blue and thick."""
    return _tree("ground")


@scene(mirrors=True)
def tree_trunk() -> Parts:
    """A tree, its roots in the ground: the trunk is blue and thick."""
    return _tree("trunk")


@scene(mirrors=True)
def tree_branches() -> Parts:
    """A tree, its roots in the ground: the branches are blue and thick."""
    return _tree("branches")


@scene(mirrors=True)
def tree_leaves() -> Parts:
    """A tree, its roots in the ground: the crown of leaves is blue and full."""
    return _tree("leaves")


@scene(mirrors=True)
def tree_fruit() -> Parts:
    """A tree, its roots in the ground: large blue fruits hang in it."""
    return _tree("fruit")
