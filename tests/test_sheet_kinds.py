"""The table of kinds: whatever it names is there, and each sheet has one address and leads to a page."""

import re
from collections import Counter
from dataclasses import replace

import pytest
from flask import g

from guide import pictograms
from guide.app import create_app
from guide.languages import EDITIONS
from guide.library.whole import of_theme
from guide.paths import STATIC, TEMPLATES
from guide.sheets import making, offers
from guide.sheets.kinds import KINDS
from guide.sheets.offers import Sheet
from tests.press import CENTRES, LIBRARY, subject_of

NAMES = [f"{kind.slug} {kind.subject or kind.scope.name}" for kind in KINDS]


@pytest.fixture(scope="module")
def app():
    """The guide with a centre, so that there is a sheet of each kind."""
    return create_app(CENTRES=str(CENTRES), WATCH_SECONDS=3600)


each_kind = pytest.mark.parametrize("kind", KINDS, ids=NAMES)


@each_kind
def test_what_a_kind_names_is_there(kind):
    assert (TEMPLATES / "sheets" / f"{kind.template}.html").is_file()
    assert (STATIC / "css" / f"sheet_{kind.template}.css").is_file()
    assert kind.drawing in pictograms.names()
    assert kind.duplex in ("", "long", "short")


def test_no_template_style_or_label_is_left_over():
    templates = {kind.template for kind in KINDS}
    assert {path.stem for path in (TEMPLATES / "sheets").glob("*.html")} - {"base", "parts"} == templates
    assert {path.stem.partition("_")[2] for path in (STATIC / "css").glob("sheet_*.css")} == templates
    labels = (TEMPLATES / "components" / "sheet_labels.html").read_text(encoding="utf-8")
    assert set(re.findall(r"macro (\w+)\(", labels)) == {kind.label for kind in KINDS}


@each_kind
def test_each_kind_is_offered_by_a_name_in_every_language(app, kind):
    sheet = Sheet(kind, subject_of(kind))
    assert sheet in list(offers.everything(LIBRARY))
    names = []
    for code in ("nl", "ar", "prs", "ps"):
        page = app.test_client().get(f"/{code}/afdrukken/{kind.slug}/{sheet.subject}/").text
        (name,) = re.findall(r"<h1[^>]*><span>(.+?)</span>", page, re.S)
        names.append(name)
    assert names[0] not in names[1:]


@each_kind
def test_the_qr_code_leads_to_a_page(kind, app):
    sheet = Sheet(kind, subject_of(kind))
    with app.test_request_context(), pytest.MonkeyPatch.context() as patch:
        patch.setitem(app.config, "PUBLIC_URL", "https://gids.be/")
        g.edition = EDITIONS["ps" if kind.one_language else "ps-nl"]
        address = making.qr_address(sheet)
    assert address.startswith(f"https://gids.be/{'ps' if kind.one_language else 'ps-nl'}/")
    assert app.test_client().get(address.removeprefix("https://gids.be")).status_code == 200


def test_every_sheet_has_one_address_and_is_found_there():
    sheets = list(offers.everything(LIBRARY))
    for sheet in sheets:
        assert offers.find(LIBRARY, sheet.kind.slug, sheet.subject, sheet.words) == sheet
    found = Counter(offers.pdf_path(LIBRARY, sheet, EDITIONS["ps"]) for sheet in sheets)
    assert max(found.values()) == 1


def test_there_is_no_sheet_with_nothing_on_it():
    words = {slug: word for slug, word in LIBRARY.words.items() if word.theme != "wonen"}
    less = replace(LIBRARY, words=words, subjects={})
    assert of_theme("wonen", LIBRARY.words.values())
    gone = {sheet.name for sheet in offers.everything(LIBRARY)} - {sheet.name for sheet in offers.everything(less)}
    assert {"knipkaarten-wonen", "knipkaarten-gevoelens", "planner-dag"} <= gone
    assert not any("huis-zoeken" in name for name in gone)
    assert offers.find(less, "knipkaarten", "wonen") is None


def test_a_step_that_names_a_sheet_names_one_that_is_offered():
    named = {step.paper for journey in LIBRARY.journeys.values() for step in journey.steps if step.paper}
    assert named <= {f"{sheet.kind.slug}/{sheet.subject}" for sheet in offers.everything(LIBRARY)}
    assert named, "families are led from a step to what they can print for it"
