"""What a reader gets out of a PDF: every word, whole and in order, in all four languages."""

import re
import unicodedata
from itertools import pairwise

import pytest

from guide.languages import EDITIONS
from guide.sheets import fonts
from tests.press import FEW, LIBRARY, ROOT, others, sheet
from tests.reading_pdf import words


@pytest.mark.parametrize("path", [*map(sheet, FEW), *others("ps-nl"), *others("ar")])
def test_every_word_comes_out(press, path):
    pdf = press(path)
    expected = words(press.html(path))
    for reader, text in pdf.texts.items():
        missing = {word for word in expected if word not in text}
        # pypdf guesses lines by height, and now and then weaves two neighbouring cards into one
        assert len(missing) <= (len(expected) // 50 if reader == "pypdf" else 0), (reader, missing)
        assert not re.search(f"[{fonts.STAND_IN}\ufffd\ue000-\uf8ff\ufb50-\ufdff\ufe70-\ufeff]", text), reader


@pytest.mark.parametrize("path", [*map(sheet, FEW), *others("ps-nl"), *others("ar")])
def test_only_our_own_letters_are_embedded(press, path):
    """A letter that our font lacks would come from another font, or as an empty box."""
    assert press(path).fonts <= {"Guide", "Guide-Bold"}


@pytest.mark.parametrize("code", FEW)
def test_the_pdf_says_what_it_is(press, code):
    pdf = press(sheet(code))
    root, lead = pdf.plain.trailer["/Root"], EDITIONS[code].lead
    assert root["/Lang"] == lead.lang
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"pdfuaid:part" in root["/Metadata"].get_data()
    assert pdf.plain.metadata.title
    assert "\u2068" not in pdf.plain.metadata.title
    headings = [entry for entry in _flat(pdf.plain.outline)]
    assert len(headings) == 1 + len(LIBRARY.journeys["huis-zoeken"].steps)


def _flat(outline):
    for entry in outline:
        if isinstance(entry, list):
            yield from _flat(entry)
        else:
            yield entry


@pytest.mark.parametrize("code", ["ps", "ar-nl"])
def test_every_drawing_has_its_text(press, code):
    pdf = press(sheet(code))
    figures = [thing.get_object() for thing in _structure(pdf.plain.trailer["/Root"]["/StructTreeRoot"])]
    figures = [each for each in figures if each.get("/S") == "/Figure"]
    assert len(figures) > len(LIBRARY.journeys["huis-zoeken"].steps)
    assert all(each.get("/Alt") for each in figures)


def _structure(element):
    children = element.get("/K", [])
    for child in children if isinstance(children, list) else [children]:
        child = child.get_object() if hasattr(child, "get_object") else child
        if hasattr(child, "get"):
            yield child
            yield from _structure(child)


@pytest.mark.parametrize("code", ["ar", "prs", "ps"])
def test_letters_are_joined(press, code):
    """A letter that joins is drawn in several forms; unjoined text would have one form of each."""
    forms = {}
    for font in _fonts(press(sheet(code))):
        for glyph, letter in re.findall(r"<([0-9a-f]{4})> <([0-9a-f]{4})>", font["/ToUnicode"].get_data().decode()):
            forms.setdefault((font["/BaseFont"], chr(int(letter, 16))), set()).add(glyph)
    for letter in "نم":
        assert max(len(found) for (_, each), found in forms.items() if each == letter) >= 3, letter


@pytest.mark.parametrize("code", ["ar", "prs", "ps"])
def test_lam_and_alef_are_drawn_as_one(press, code):
    """Every reader of these letters expects that shape; the lam of a PDF draws both, the alef nothing."""
    pdf = press(sheet(code))
    letters = [letter for page in range(pdf.pages) for letter in pdf.letters(page)]
    # The last letter of a line and the first of the next one are no pair.
    pairs = [(one, other, box) for (one, (*_, foot)), (other, box) in pairwise(letters) if abs(foot - box[3]) < 1]
    alefs = [box for one, other, box in pairs if one == fonts.LAM and other in fonts.ALEFS]
    assert alefs
    assert [box for box in alefs if box[2] - box[0] > 0.01] == []


def test_every_joined_form_says_its_letter(tmp_path):
    """A form that comes with a mark is said by this table; Unicode has codes for joined forms, which nobody writes."""
    for font in fonts.faces(tmp_path).files.values():
        said = set(fonts.letters(font).values())
        assert set("ابتلنهيأإکیږښ") <= said
        joined = {each for each in said if unicodedata.decomposition(each).startswith(fonts.JOINED)}
        assert {each for each in joined if len(unicodedata.normalize("NFKC", each)) == 1} == set()


def _fonts(pdf):
    seen = {}
    for page in pdf.plain.pages:
        for reference in page["/Resources"]["/Font"].values():
            font = reference.get_object()
            seen[font["/BaseFont"]] = font
    return seen.values()


@pytest.mark.parametrize("code", ["ar", "ps", "prs-ps", "nl"])
def test_phone_numbers_read_from_left_to_right(press, code):
    pdf = press(f"/{code}/afdrukken/contacten/wonen.pdf")
    phones = {contact.phone for contact in LIBRARY.contacts.values() if contact.phone and contact.theme == "wonen"}
    lines = [line for page in range(pdf.pages) for line in _rows(pdf, page)]
    assert phones
    for phone in phones:
        assert any(phone.replace(" ", "") in line for line in lines), phone


def _rows(pdf, page):
    """The letters of each line of a page, from left to right as they stand on the paper."""
    rows = {}
    for letter, (x, _, _, bottom) in pdf.letters(page):
        rows.setdefault(round(bottom), []).append((x, letter))
    return ["".join(letter for _, letter in sorted(row)).replace(" ", "") for row in rows.values()]


def test_numbers_and_sites_can_be_pressed(press):
    pdf = press("/ps-nl/afdrukken/contacten/wonen.pdf")
    links = {link["uri"] for page in pdf.drawn for link in page.get_links() if "uri" in link}
    assert {link.partition(":")[0] for link in links} == {"tel", "https"}
    assert f"{ROOT}ps-nl/wonen/contacten/" in links


@pytest.mark.parametrize("code", FEW)
def test_the_sheet_of_steps_says_what_decides(press, code):
    """Warnings, decisive facts and labels stand there in every language of the edition, however long the sheet is."""
    html, journey = press.html(sheet(code, "huurcontract")), LIBRARY.journeys["huurcontract"]
    assert html.count('class="watch"') == sum(bool(step.watch) for step in journey.steps)
    facts = [LIBRARY.facts[slug] for step in journey.steps for slug in step.facts]
    assert html.count('class="decisive"') == sum(fact.decisive for fact in facts)
    if "nl" in EDITIONS[code].codes:
        assert all(step.watch.dutch in html for step in journey.steps if step.watch)
        assert "Zo zeggen jullie het" in html


def test_what_is_too_long_goes_without_its_running_text(press):
    line = LIBRARY.journeys["dokter"].steps[0].text[0].dutch
    assert line in press.html(sheet("nl", "dokter"))
    assert line not in press.html(sheet("ps-nl", "dokter"))
