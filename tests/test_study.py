"""What the study says is answered: each row of docs/study.md names pages of the guide, and they exist."""

import re
from pathlib import Path

from guide.addresses import all_paths
from guide.languages import DUTCH, EDITIONS
from guide.sheets.offers import page_paths

STUDY = Path(__file__).parent.parent / "docs/study.md"
HEADINGS = {
    "Six working principles": 6,
    "Nine acts of resilience": 9,
    "Nine good practices": 9,
    "What makes families vulnerable": 10,
    "What it teaches": 8,
}


def rows(heading):
    """The cells of each row of the table below a heading, without its own heading."""
    section = STUDY.read_text(encoding="utf-8").split(f"## {heading}\n")[1].split("\n## ")[0]
    lines = [line.strip("|").split("|") for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line] for line in lines[2:]]


def pages(row):
    return re.findall(r"`(/[^`]*)`", row[-1])


def test_every_page_named_exists(library):
    dutch = [EDITIONS[DUTCH.code]]
    known = {*all_paths(library, dutch), *page_paths(library, dutch)}
    named = [page for heading in HEADINGS for row in rows(heading) for page in pages(row)]
    assert [page for page in named if page not in known] == []


def test_nothing_of_the_study_is_without_a_page():
    assert [row for heading in HEADINGS for row in rows(heading) if not pages(row)] == []


def test_everything_that_it_names_has_its_row():
    for heading, least in HEADINGS.items():
        assert len([row for row in rows(heading) if row[0]]) >= least, heading
    assert [row[0].split(".")[0] for row in rows("Nine acts of resilience") if row[0]] == list("123456789")


def test_every_journey_of_family_strength_answers_it(library):
    named = {page for heading in HEADINGS for row in rows(heading) for page in pages(row)}
    for journey in library.in_theme("samen-sterk"):
        assert f"/nl/samen-sterk/{journey.slug}/" in named
