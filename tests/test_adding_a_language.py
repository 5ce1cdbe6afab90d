"""A fifth language: with one line in the table of languages the guide speaks it, and tells what it still lacks."""

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from guide.catalogues.linting.gaps import gaps
from guide.catalogues.linting.languages import WRITING
from guide.paths import PACKAGE, asset_root
from guide.sheets import fonts

LINE = '        Language("uk", "uk", "uk", "Українська"),\n'
PAGE = "from guide.app import create_app; print(create_app(PAPER=False).test_client().get('/uk/hulp/dokter/').text)"


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    """A copy of the guide with Ukrainian in its table of languages, and nothing else of it."""
    folder = tmp_path_factory.mktemp("checkout")
    shutil.copytree(PACKAGE, folder / "guide", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("templates", "static", "translations"):
        shutil.copytree(asset_root() / name, folder / name)
    shutil.copy(asset_root() / "babel.cfg", folder)
    table = folder / "guide/languages.py"
    before, last, after = table.read_text(encoding="utf-8").partition('        Language("ps"')
    table.write_text(before + LINE + last + after, encoding="utf-8")
    return folder


def run(checkout, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(checkout), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, *arguments], cwd=checkout, env=environment, capture_output=True, text=True, encoding="utf-8"
    )


def test_the_languages_of_today_lack_nothing():
    assert list(gaps()) == []


def test_what_a_new_language_lacks_is_told_in_sentences(checkout):
    result = run(checkout, "-m", "guide", "check")
    assert result.returncode == 1
    assert result.stderr == ""
    assert result.stdout.splitlines()[1:] == [
        "guide/catalogues/linting/languages/: uk: nothing is known of Українська: "
        "write a file like pashto.py, and name it in WRITING (docs/adding-a-language.md)",
        "translations/glossary.csv: the first line: there is no column require_uk: "
        "add it, with the parts of words that we accept in each row that has forms",
        "translations/uk/LC_MESSAGES/guide.po: the whole file: there is no catalogue for uk: run “make messages”",
        "translations/uk/LC_MESSAGES/messages.po: the whole file: there is no catalogue for uk: run “make messages”",
        "translations/: 4 to mend.",
    ]


def test_a_language_without_translations_shows_dutch_that_is_marked_as_dutch(checkout):
    html = run(checkout, "-c", PAGE).stdout
    assert '<html lang="uk" dir="ltr">' in html
    assert re.search(r'<h1>\s*<span><span class="untranslated" lang="nl" dir="ltr">Naar de dokter', html)
    assert re.search(r'lang="uk"[^>]*>Українська</a>', html)


def test_its_catalogues_are_written_and_wait_for_a_translator(checkout):
    written = run(checkout, "-m", "guide", "catalogues").stdout
    count, waiting = re.search(r"uk/guide\.po: (\d+) messages, (\d+) to translate", written).groups()
    assert count == waiting
    assert "Plural-Forms: nplurals=3" in (checkout / "translations/uk/LC_MESSAGES/guide.po").read_text(encoding="utf-8")


def test_the_font_on_paper_has_every_letter_of_every_language():
    """A letter it lacks would be an empty box on paper."""
    font = TTFont(Path(find_spec(fonts.PACKAGE).submodule_search_locations[0]) / "files" / fonts.FILES[400])
    drawn = {chr(code) for code in font.getBestCmap()}
    lacking = {code: sorted(writing.letters - drawn) for code, writing in WRITING.items() if writing.letters - drawn}
    assert lacking == {}, "name a font that has them in guide/sheets/fonts.py (docs/adding-a-language.md)"
