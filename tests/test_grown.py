"""The guide as it will be (benchmarks/grown): what was there stays, what is new is whole and as clean."""

import subprocess
import sys
import tomllib
from dataclasses import replace

import pytest

from benchmarks.grown import GrowthError, Totals, grow
from guide import pictograms
from guide.library.loading import load

LISTS = ("cards", "words", "contacts", "facts", "things")


@pytest.fixture(scope="module")
def totals(library):
    """Two journeys more than there are, and two more of all the rest."""
    journeys = {theme: len(library.in_theme(theme)) + 1 for theme in ("wonen", "samen-sterk")}
    steps = sum(len(journey.steps) for journey in library.journeys.values())
    lists = {name: len(getattr(library, name)) + 2 for name in LISTS}
    return Totals(journeys, steps=steps + 9, drawings=len(library.pictures) + 11, **lists)


@pytest.fixture(scope="module")
def folder(tmp_path_factory, totals):
    folder = tmp_path_factory.mktemp("grown") / "guide"
    grow(folder, totals)
    return folder


def test_there_is_as_much_as_asked_and_what_was_there_is_as_it_was(library, totals, folder):
    described = (folder / "guide/content/pictograms").rglob("*.toml")
    drawn = {name for path in described for name in tomllib.loads(path.read_text(encoding="utf-8"))}
    grown = load(folder / "guide/content", drawn)
    assert {theme: len(grown.in_theme(theme)) for theme in totals.journeys} == totals.journeys
    assert sum(len(journey.steps) for journey in grown.journeys.values()) == totals.steps
    assert len(drawn) == totals.drawings
    assert {name: len(getattr(grown, name)) for name in LISTS} == {name: getattr(totals, name) for name in LISTS}
    notes = [journey.volunteer for journey in grown.journeys.values()]
    assert len(set(notes)) == len(notes), "a new journey has the note of another"
    for name in ("journeys", "pictures", *LISTS):
        real = getattr(library, name)
        assert {slug: getattr(grown, name)[slug] for slug in real} == real


def test_its_content_translations_and_drawings_are_clean(library, totals, folder):
    """`guide check` loads the new drawings, and reads every new text in every language."""
    done = subprocess.run(
        [sys.executable, "-m", "guide", "check"], cwd=folder, capture_output=True, text=True, check=False
    )
    journeys = len(library.journeys) + 2
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"{journeys} journeys, {totals.drawings} drawings: nothing to mend.\n")
    assert done.stdout.endswith("translations/: nothing to mend.\n")


def test_a_folder_that_is_in_use_is_left_alone(tmp_path, totals):
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(GrowthError, match="is not empty: name a new folder"):
        grow(tmp_path, totals)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_every_step_needs_its_drawing(tmp_path, totals):
    with pytest.raises(GrowthError, match="ask for 9 more with --drawings"):
        grow(tmp_path, replace(totals, drawings=len(pictograms.names())))
