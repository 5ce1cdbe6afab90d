"""The lawyer, looking for family, being treated unfairly."""

from guide.pictograms import figures, hands, props, signs
from guide.pictograms.ink import Parts, blue, circle, dot, halo, ink, path
from guide.pictograms.registry import scene


@scene(mirrors=True)
def lawyer_procedure() -> Parts:
    """A lawyer with a white collar, her hand on the shoulder of a woman, speaks about her to the judge behind the bench with the balance."""
    return [
        figures.bust(76, 37, 58, 7.5, 13), path("p", "M73 49H79L80 58H72Z", 2),
        path("s", "M61 62H91V88H61Z", 4), path("i", "M58 60H92"),
        path("w", "M76 67V83M68 69H84M72 84H80M68 70L65 77H71ZM84 70L81 77H87Z", 2),
        figures.standing(11, 90, 1, .86, look="scarf", arm=figures.HANG),
        blue(figures.standing(35, 90, 1, .82, dress=True, look="bun", arm="M0-41L9-38L19-42", arm2="M0-41L-10-37L-23-40")), path("p", "M34 55H38L40 62H36Z", 2),
        blue(signs.speech(35, 3.5, 32, 25, (43, 32), content=[])), dot("s", 51, 10.5, 3.6), path("s", "M45 23.500Q45 17.500 51 17.500T57 23.500Z", 2),
    ]


@scene(mirrors=True)
def search_family() -> Parts:
    """An old woman on a chair holds a photo of her family; a helper with a badge looks at it and phones about them."""
    return [
        figures.on_chair(15, 90, 1, 1, look="scarf", arm="M0-41L8-29L18-31"),
        blue(figures.standing(84, 90, -1, 1.05, arm=figures.EAR)), figures.badge(84, 90, -1, 1.05), blue(figures.at_ear(84, 90, -1, 1.05)),
        halo(path("o", "M33 38H64V67H33Z", 4), gap=2), dot("s", 41, 47.5, 4), dot("s", 56, 47.5, 4), dot("s", 48.5, 55, 3),
        path("s", "M37 63V58Q37 54.5 41 54.5Q43.500 54.5 44 57V63ZM53 63V57Q53.500 54.500 56 54.5Q60 54.500 60 58V63ZM46.5 63V61H50.500V63Z", 2),
    ]


@scene(mirrors=True)
def treated_unfairly() -> Parts:
    """A landlord gives the key to one man and holds up his flat hand to a woman with a scarf."""
    return [
        figures.standing(9, 90, 1, 0.92, arm="M0-41L8-37L19-40"),
        figures.standing(82, 90, -1, 0.92, look="scarf", dress=True, arm="M0-41L3-30L7-28", lean=-2),
        blue(figures.front(46, 90, 0.86, left="M-5-59.7Q-10-58-13-50L-17-46", right="M5-59.7Q11-59 13-52L18-48"), hands.stopping(64, 49, 1, 1)),
        halo(circle("a", 27, 51, 4, 3.5), path("a", "M27 55V69M27 63H32M27 68H32", 3.5), gap=1.5),
    ]


@scene(mirrors=True)
def letter_with_term() -> Parts:
    """The same day, under the sun, a woman walks in to the desk of a lawyer with a letter and its envelope."""
    return [
        ink(signs.sun(49, 17, 6.5, 3)),
        figures.walking(15, 91, 1, .95, look="scarf", dress=True, arm="M0-41L8-33L19-34"),
        path("o", "M36 38H54V62H36Z", 4), path("i", "M41 45H49M41 51H49", 3),
        halo(path("o", "M30 54H50V68H30ZM31 55L40 62L49 55", 3.5), gap=1.5),
        blue(figures.bust(76, 34, 68, 8.5, 14)), path("p", "M72 47H80L81 56H71Z", 2),
        props.desk(58, 68, 34, 91), path("i", "M75 75V86M67 76H83M71 86H79M67 76L65 81H69ZM83 76L81 81H85Z", 2.5),
    ]
