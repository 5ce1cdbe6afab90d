"""Feelings: one large face with its posture on each card."""

from guide.pictograms import figures
from guide.pictograms.ink import Parts, blue, circle, dot, halo, path
from guide.pictograms.registry import scene


# ------------------------------------------------------------ parts only used here
def _shoulders(top: float = 58, half: float = 34, x: float = 48) -> Parts:
    """Chest and shoulders under a large face; half is half the width, top the height of the neck."""
    return path("s", f"M{-half} 91V{top + 18}Q{-half} {top} {-half * .45} {top}H{half * .45}Q{half} {top} {half} {top + 18}V91Z", 4, x)


def _arm(d: str) -> Parts:
    """An arm over the chest or the face, with its halo."""
    return halo(path("i", d, 9), gap=2.5)


def _scarf(x: float, y: float, r: float) -> Parts:
    """The drape of a headscarf behind a face of radius r."""
    return path("s", "M0-31C20-31 29-18 28 2C28 16 33 24 38 34H-38C-33 24-28 16-28 2C-29-18-20-31 0-31Z", 2, x, y, r / 25)


def _hair(x: float, y: float, r: float) -> Parts:
    """Short hair on a face of radius r."""
    return path("s", "M-25-4Q-25-26 0-26T25-4Q20-13 13-17Q0-15-13-17Q-20-13-25-4Z", 3, x, y, r / 25)


@scene(mirrors=True)
def feel_calm() -> Parts:
    """A woman with a headscarf has her eyes closed, smiles a little and lays a hand on her heart."""
    return [_scarf(48, 31, 23), _shoulders(60, 39), figures.face("calm", 48, 31, 0.66),
            path("w", "M76 92L68 84", 2.5), path("p", "M50 70L66 72L70 84L54 82Z", 7),
            path("w", "M53 69H36M53 75.500H34M54 82H37", 4.5), path("w", "M64 70L56 62", 5), path("w", "M66 79L78 90", 12), path("i", "M72 75L65 86", 2.5)]


@scene(mirrors=True)
def feel_tired() -> Parts:
    """A man yawns with his eyes shut; his cheek rests on his hand and his elbow on the table."""
    return [_shoulders(64, 30, 40), path("o", "M14 36A24 24 0 1 0 62 36A24 24 0 1 0 14 36Z"), _hair(38, 36, 24), path("i", "M23 35Q28 39 32 35M42 35Q46 39 51 35", 4),
            path("s", "M36 43Q42 44 42 50T36 57Q30 57 30 50T36 43Z", 3), _arm("M50 86L80 86L68 66"),
            halo(path("o", "M55 44Q52 54 58 62L70 64Q76 54 68 46Q62 40 55 44Z", 3.5), gap=2), path("i", "M57 50H64M57 56H64", 2.5), path("i", "M4 91H92", 5)]


@scene(mirrors=True)
def feel_sad() -> Parts:
    """A young man lets his head and shoulders hang; tears run down his cheeks."""
    return [path("s", "M12 91Q14 72 34 66H62Q82 72 84 91Z", 4), figures.face("sad", 48, 41, 0.72), _hair(48, 41, 24.5),
            blue(path("s", "M0-5Q5 3 0 4Q-5 3 0-5Z", 3, 35, 48), path("s", "M0-5Q5 3 0 4Q-5 3 0-5Z", 3, 61, 48))]


@scene(mirrors=True)
def feel_angry() -> Parts:
    """A woman with her hair in a bun frowns and folds her arms tightly."""
    return [dot("s", 48, 8, 7), _shoulders(54, 36), figures.face("angry", 48, 34, 0.68),
            _arm("M14 70L20 84L60 72"), _arm("M82 70L76 84L36 73")]


@scene(mirrors=True)
def feel_afraid() -> Parts:
    """A boy opens his eyes and mouth wide and holds his hands against his cheeks."""
    def side(m: int, x: float) -> Parts:
        return [halo(path("i", "M-9 28L-2 8", 10, x, 62, 1, m), path("i", "M0 6L2-12M6 6L8-13M3 8H5", 8, x, 62, 1, m), gap=2),
                path("w", "M3 2L5-14", 2, x, 62, 1, m)]
    return [_shoulders(66, 38), figures.face("afraid", 48, 34, 0.76), path("s", "M22 32Q20 5 48 5T74 32Q70 16 60 13L54 17L48 12L42 17L36 13Q26 16 22 32Z", 3),
            side(1, 22), side(-1, 74)]


@scene(mirrors=True)
def feel_worried() -> Parts:
    """A man looks up with drawn brows and holds his hand against his forehead."""
    return [_shoulders(62, 34, 44), figures.face("worried", 42, 36, 0.74), _hair(42, 36, 25.500),
            _arm("M76 90L86 64L72 36"), halo(path("i", "M72 34L66 25M70 22L50 16M72 28L52 24M72 33L58 31", 7), gap=1.5), path("w", "M66 24.500L53 20.500M66 30.500L55 28", 2)]


@scene(mirrors=True)
def feel_proud() -> Parts:
    """A woman stands straight with her hands on her hips and her chin up, and smiles."""
    return [path("i", "M36 53Q22 54 18 62L9 74L32 83M60 53Q74 54 78 62L87 74L64 83", 9), path("s", "M32 52H64L60 78L64 91H32L36 78Z", 4),
            path("s", "M22 46V26Q22 3 48 3T74 26V46Z", 3), circle("o", 48, 28, 21), path("i", "M36 27Q40 22 44 27M52 27Q56 22 60 27M37 34Q49 45 59 33", 4.5),
            path("s", "M27 19Q34 6 48 6T69 19Q58 12 48 12T27 19Z", 2)]


@scene(mirrors=True)
def feel_happy() -> Parts:
    """A child laughs and throws both arms up."""
    return [path("i", "M38 66Q22 62 18 44L12 18M58 66Q74 62 78 44L84 18", 9), path("s", "M34 62H62L64 91H32Z", 5),
            figures.face("happy", 48, 34, 0.7), path("s", "M24 30Q24 9 48 9T72 30Q66 18 57 22Q52 15 44 21Q34 16 24 30Z", 3)]
