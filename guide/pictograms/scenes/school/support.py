"""What helps a child at school: money, comfort, homework, another school."""

from guide.pictograms import figures, props
from guide.pictograms.ink import Parts, blue, dot, halo, path
from guide.pictograms.registry import scene
from guide.pictograms.scenes.school.parts import big, board, pupil, school


@scene(mirrors=True)
def child_struggles() -> Parts:
    """A child at a desk lets the head hang over a book; a teacher kneels beside the desk and listens."""
    return [
        board(46, 4, 46, 28),
        big(figures.on_chair(0, 0, 1, 0.62, nod=9, lean=3, arm="M0-41L10-34L11-47"), 19, 90, 1.35),
        path("i", "M32 64H56M44 64V88", 5), path("i", "M42 58H52", 4),
        blue(figures.kneeling(77, 90, -1, 1, arm="M0-41L9-36L19-44")),
    ]


@scene(mirrors=True)
def change_school() -> Parts:
    """A father, his child with a school bag at his hand, brings the child to the new school; the teacher waits in the door; at the old school a friend waves."""
    return [
        school(3, 20, 27, 25), figures.child_front(13, 91, .84, right="M2-27L10-31L12-39"),
        path("i", "M67 90V6H93V90M73 15H87", 4),
        blue(figures.standing(83, 90, -1, .84, look="bun", arm="M0-41L4-31L10-28")),
        pupil(34, 91, 1, .6, legs=figures.WALK, arm="M0-41L7-36L15-38"),
        figures.walking(54, 91, 1, .92, arm="M0-41L4-33L6-27", arm2="M0-41L-6-33L-11-27"),
    ]


@scene(mirrors=True)
def homework_talent() -> Parts:
    """In one house, one child writes homework at a table; another child plays the guitar."""
    return [
        path("i", "M4 27L48 5L92 27M8 26V91H88V26", 4),
        big(figures.on_chair(0, 0, 1, 0.62, nod=3), 20, 89, 1.2),
        props.table(31, 67, 20, 89), path("i", "M37 63H48", 4), path("i", "M42 60L37 51", 3.5),
        big(figures.child_front(0, 0, 1, look="tail", dress=True, left="M-2-27L-9-19", right="M2-27L10-23"), 69, 89, 1.2),
        halo(path("i", "M66 71L82 57", 4), path("i", "M61 74.500h.1", 14), path("i", "M67 69.500h.1", 10), gap=1.5), dot("p", 63, 73, 2.2),
        path("i", "M59 65L63 71M79 61L82 59", 5),
    ]
