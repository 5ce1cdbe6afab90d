"""Paper for who lends a voice: the sentences numbered as `guide voices take` counts them, and words to agree to."""

import re

import pytest

from guide.catalogues.compiling import open_catalogues
from guide.languages import EDITIONS, LANGUAGES
from guide.sheets import offers
from guide.voices.fingerprint import fingerprint
from guide.voices.reading import read_aloud
from guide.voices.units import find_pack, packs, recorded
from tests.press import LIBRARY, ROOT
from tests.reading_pdf import scanned

SCRIPT = "/{}/afdrukken/voorlezen/{}.pdf"


@pytest.fixture(scope="module")
def catalogues():
    return open_catalogues()


def test_the_numbers_of_a_script_are_those_of_memos(catalogues):
    """A memo with the number of another sentence would be the voice of that one."""
    for pack in packs(LIBRARY):
        for language in LANGUAGES.values():
            marks = [line.fingerprint for line in read_aloud(pack, language, catalogues)]
            counted = recorded(pack, language, catalogues)
            assert marks == [fingerprint(language.code, sentence) for sentence in counted], pack.slug


def test_every_pack_has_a_script_and_is_found_by_its_name():
    for pack in packs(LIBRARY):
        assert find_pack(LIBRARY, pack.slug) == pack
        assert offers.find(LIBRARY, "voorlezen", pack.slug)
    assert find_pack(LIBRARY, "kasteel") is None


def test_a_script_is_in_one_language_with_its_dutch(press):
    """Who reads aloud reads one language: a pair gets the paper of its first one."""
    sheet = offers.find(LIBRARY, "voorlezen", "huis-zoeken")
    assert offers.pdf_path(LIBRARY, sheet, EDITIONS["ps-nl"]) == SCRIPT.format("ps", "huis-zoeken")
    html = press.html(SCRIPT.format("ps", "huis-zoeken"))
    count = len(re.findall(r'class="box"', html))
    assert count == len(re.findall(r'class="number"', html)) > 20
    assert 'lang="nl" dir="ltr">Een huis zoeken<' in html
    assert 'class="beside"' not in press.html(SCRIPT.format("nl", "huis-zoeken"))


@pytest.mark.parametrize("code", ["nl", "ps", "ps-nl"])
def test_the_paper_to_sign_has_the_words_of_the_screen_and_their_version(press, code):
    pdf = press(f"/{code}/afdrukken/stem/toestemming.pdf")
    assert pdf.pages == (2 if "-" in code else 1)
    html = press.html(f"/{code}/afdrukken/stem/toestemming.pdf")
    agreed = LIBRARY.leaves["consent"].sections[-1].text
    assert html.count('class="box"') == len(agreed)
    assert html.count('class="field"') == 5
    if code == "nl":
        assert all(text.dutch in re.sub(r"<[^>]+>", "", html) for text in agreed)
        assert "Tekst 1" in re.sub(r"<[^>]+>", "", html)


def test_the_square_of_a_script_leads_to_where_it_is_recorded(press):
    found = scanned(press("/ps/afdrukken/voorlezen/toonkaarten-bus-1.pdf").picture(0, dpi=200))
    assert found == {f"{ROOT}ps/opnemen/toonkaarten-bus-1/"}


def test_the_poster_has_the_squares_of_both_rooms(press):
    """They stand side by side, and each is read by itself."""
    pdf = press("/ps-nl/afdrukken/stem/affiche.pdf")
    assert pdf.pages == 1
    rooms = [f"{code}/opnemen/" for code in LANGUAGES] + [f"{code}/nalezen/" for code in LANGUAGES if code != "nl"]
    assert scanned(pdf.picture(0, dpi=150)) == {f"{ROOT}{room}" for room in rooms}
