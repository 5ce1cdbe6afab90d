"""What a PDF looks like on paper: nothing cut, nothing over something else, legible in grey and in one bit."""

import re
from itertools import combinations, takewhile

import pytest

from guide.languages import EDITIONS
from guide.library.model import texts
from guide.sheets.offers import find
from tests.press import FEW, LIBRARY, ROOT, others, sheet
from tests.reading_pdf import one_bit, scanned

MM = 72 / 25.4  # points
EDITIONS_ASKED = ("nl", "ps", "ar-prs", "prs-ps")
PATHS = [*map(sheet, FEW), *others("ps-nl"), *others("ar")]


def asked_of() -> dict[str, tuple[str, ...]]:
    """Return for each journey the editions in which its sheet is made: the shortest and the longest language, and the
    two longest pairs; of all but the twelve longest journeys one of these, in turn: a guide that grows takes no longer.
    """
    letters = {slug: sum(len(text.dutch) for text in texts(journey)) for slug, journey in LIBRARY.journeys.items()}
    by_length = sorted(letters, key=letters.__getitem__, reverse=True)
    in_turn = {slug: EDITIONS_ASKED[place % 4] for place, slug in enumerate(by_length)}
    return {slug: (in_turn[slug],) if slug in by_length[12:] else EDITIONS_ASKED for slug in by_length}


@pytest.mark.parametrize(("journey", "codes"), asked_of().items())
def test_a_journey_takes_two_pages_at_most_and_fills_them(press, pytestconfig, journey, codes):
    for code in EDITIONS_ASKED if pytestconfig.option.everything else codes:
        pdf = press(sheet(code, journey))
        assert pdf.pages <= 2
        assert all(fullness(page) >= 6 / 7 for page in pdf.drawn), code
        assert len(pdf.body) <= 70_000, "some twenty drawings, with those of the warnings, in two languages"


@pytest.mark.parametrize(("code", "subject"), [("ps-nl", "eerste-woorden"), ("nl", "taal")])
def test_ten_show_cards_stand_on_a_page(press, code, subject):
    """A row too high would stand on a page of its own, and take as much paper again."""
    shown = find(LIBRARY, "toonkaarten", subject).shows(LIBRARY, code.split("-"))
    assert press(f"/{code}/afdrukken/toonkaarten/{subject}.pdf").pages == -(-len(shown) // 10)


def fullness(page):
    """How much of the height of a page has something on it."""
    top, foot = 10 * MM, page.rect.height - 15 * MM
    return (max(box[3] for _, box in page.get_bboxlog() if box[3] < foot) - top) / (foot - top)


@pytest.mark.parametrize("path", PATHS)
def test_nothing_is_cut_at_the_edge(press, path):
    """A printer leaves 5 mm: no ink there, and no letter beyond."""
    pdf = press(path)
    for page in range(pdf.pages):
        picture = pdf.picture(page, dpi=50)
        edge = round(5 / 25.4 * 50)
        inside = picture.crop((edge, edge, picture.width - edge, picture.height - edge))
        assert sum(picture.histogram()[:200]) == sum(inside.histogram()[:200]), f"page {page + 1}"


@pytest.mark.parametrize("path", PATHS)
def test_no_text_lies_over_other_text(press, path):
    pdf = press(path)
    for page in range(pdf.pages):
        for (one, here), (other, there) in combinations(pdf.lines(page), 2):
            common = here & there
            if common.is_empty:
                continue
            # line boxes are taller than ink: their edges may touch, their middles may not
            deep = common.height > 0.5 * min(here.height, there.height)
            assert not (deep and common.width > 2 * MM), f"page {page + 1}: “{one}” and “{other}”"


@pytest.mark.parametrize("path", PATHS)
def test_one_bit_print_keeps_the_ink(press, path):
    """Black ink, blue and grey text too, stay when a printer knows only black."""
    pdf = press(path)
    grey = pdf.picture(0, dpi=150)
    marks = sum(grey.histogram()[:170])
    kept = one_bit(grey).histogram()[0]
    assert marks > 1000
    assert kept >= 0.85 * marks


@pytest.mark.parametrize("path", [sheet("ps-nl"), sheet("ar"), "/ps/afdrukken/groot/huis-zoeken.pdf"])
def test_the_qr_code_leads_to_the_page_in_that_pair(press, path):
    code = path.split("/")[1]
    assert scanned(one_bit(press(path).picture(0, dpi=300))) == {f"{ROOT}{code}/wonen/huis-zoeken/"}


def test_the_poster_has_a_qr_code_for_every_language(press):
    pdf = press("/nl/afdrukken/poster/alles.pdf")
    assert pdf.pages == 1
    assert scanned(pdf.picture(0, dpi=150)) == {f"{ROOT}{code}/" for code in ("nl", "ar", "prs", "ps")}


@pytest.mark.parametrize(("code", "starts_left"), [("nl-ps", True), ("ps-nl", False)])
def test_the_columns_of_a_pair_mirror(press, code, starts_left):
    """The leading language stands where its readers begin: Dutch is left in both, but not first in both."""
    lines = press(sheet(code)).lines(0)
    steps = LIBRARY.journeys["huis-zoeken"].steps
    acts = [(box, step) for text, box in lines for step in steps if text.startswith(step.do.dutch.split()[0])]
    dutch, step = min(acts, key=lambda act: act[0].y0)
    beside = [box for text, box in lines if re.search("[ء-ي]", text) and dutch.y0 < box.y1 and box.y0 < dutch.y1]
    assert beside
    assert all(box.x0 > dutch.x1 for box in beside)
    number = next(box for text, box in lines if text.strip() == EDITIONS[code].lead.number(step.number))
    assert number.x1 < dutch.x0 if starts_left else number.x0 > max(box.x1 for box in beside)


def test_words_come_behind_their_drawings(press):
    """Turned over its long side, the right half of the back lies behind the left half of the front."""
    pdf = press("/nl/afdrukken/knipkaarten/huis-zoeken.pdf")
    middle = pdf.drawn[0].rect.width / 2
    steps = LIBRARY.journeys["huis-zoeken"].steps
    for step in steps[:4]:
        (front,) = [box for text, box in pdf.lines(0) if text.strip() == str(step.number)]
        back = next(box for text, box in pdf.lines(1) if text.startswith(" ".join(step.do.dutch.split()[:2])))
        assert (front.x0 < middle) != ((back.x0 + back.x1) / 2 < middle)
        assert abs(front.y0 - back.y0) < 66 * MM


@pytest.mark.parametrize("code", ["nl", "ps", "ps-nl", "nl-ar"])
def test_the_cover_of_a_booklet_is_one_page_with_its_qr_code(press, code):
    pdf = press(f"/{code}/afdrukken/leesboekje/wonen-2.pdf")
    assert scanned(one_bit(pdf.picture(0, dpi=200))) == {f"{ROOT}{code}/wonen/"}
    led_to = [{link["nameddest"] for link in page.get_links() if "nameddest" in link} for page in pdf.drawn]
    contents = set().union(*takewhile(bool, led_to[1:]))
    _, group = LIBRARY.groups["wonen-2"]
    assert contents == set(group.journeys), "they follow, with their links"


@pytest.mark.parametrize("code", ["ps-nl", "nl-ar"])
def test_both_names_of_a_theme_stand_under_its_drawing(press, code):
    pdf = press(f"/{code}/afdrukken/leesboekje/wonen-2.pdf")
    middle = pdf.drawn[0].rect.width / 2
    title = [box for _, box in pdf.lines(0) if box.height > 26]
    assert len(title) == 2
    assert all(abs((box.x0 + box.x1) / 2 - middle) < 2 * MM for box in title)


def test_a_booklet_is_a_pile_of_folded_sheets(press):
    pdf = press("/ps-nl/afdrukken/boekje/wonen-2.pdf")
    assert pdf.pages % 2 == 0
    assert {round(page.rect.width) for page in pdf.drawn} == {842}
