"""`guide sheets`: makes all that is offered, goes on where it was ended, and says what is in the way."""

import os

import pytest

from guide.app import create_app
from guide.commands import main
from guide.languages import EDITIONS
from guide.sheets import makeall, offers
from tests.press import LIBRARY

SOME = ["/nl/wonen/huis-zoeken.pdf", "/nl/afdrukken/poster/alles.pdf"]


@pytest.fixture
def drawer(tmp_path, monkeypatch):
    """A folder for finished sheets; there are two to make."""
    monkeypatch.setenv("GUIDE_CACHE", str(tmp_path))
    monkeypatch.setattr(offers, "pdf_paths", lambda library, editions, paper: SOME)
    return tmp_path / "sheets"


def test_all_sheets_are_made_and_it_goes_on_where_it_was_ended(drawer, monkeypatch, capsys):
    with monkeypatch.context() as patch:
        patch.setattr(offers, "pdf_paths", lambda library, editions, paper: [*SOME, "/nl/geen.pdf"])
        assert main(["sheets", "--processes", "1"]) == 1
    told = capsys.readouterr().err
    assert "3/3" in told
    assert "could not be made: /nl/geen.pdf" in told
    first, other = sorted(drawer.iterdir())
    first.unlink()
    made = other.stat().st_mtime_ns
    half = drawer / ".unfinished-killed"
    half.write_bytes(b"%PDF")
    os.utime(half, (0, 0))
    assert main(["sheets", "--editions", "nl", "--processes", "1"]) == 0
    assert sorted(drawer.iterdir()) == [first, other]
    assert other.stat().st_mtime_ns == made


def test_a_process_that_is_killed_ends_it_with_a_sentence(drawer, monkeypatch, capsys):
    monkeypatch.setattr(makeall, "_make", os._exit)
    monkeypatch.setattr(offers, "pdf_paths", lambda library, editions, paper: [137])
    assert makeall.make_all(create_app, (), 1) == 1
    assert "give the command again to make the rest" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("setting", "value", "codes", "told"),
    [
        ("GUIDE_PAIRS", "none", "ps-nl", "not offered: ps-nl. Choose from: nl, ar, prs, ps (GUIDE_PAIRS)"),
        ("GUIDE_PAIRS", "all", "xx", "not offered: xx. Choose from: nl, ar, prs, ps, nl-ar"),
        ("GUIDE_PAPER", "off", "", "This guide offers no paper: set GUIDE_PAPER=on, or leave it out."),
    ],
)
def test_what_the_guide_does_not_offer_is_not_made(drawer, monkeypatch, capsys, setting, value, codes, told):
    monkeypatch.setenv(setting, value)
    assert main(["sheets", "--editions", codes]) == 1
    assert told in capsys.readouterr().err
    assert not drawer.exists()


def test_the_pairs_that_are_offered_are_made(monkeypatch):
    asked = []
    monkeypatch.setenv("GUIDE_PAIRS", "ps-nl")
    monkeypatch.setattr(offers, "pdf_paths", lambda library, editions, paper: asked.extend(editions) or SOME)
    monkeypatch.setattr(makeall, "_made", lambda create, paths, processes: [(path, True) for path in paths])
    assert main(["sheets"]) == 0
    assert [edition.code for edition in asked] == ["nl", "ar", "prs", "ps", "ps-nl"]


def test_every_pdf_of_the_command_has_an_address(app):
    found = offers.pdf_paths(LIBRARY, [EDITIONS["nl"], EDITIONS["ps-nl"]])
    assert len(found) == len(set(found)) > 100
    with app.app_context():
        routes = app.url_map.bind("localhost")
        assert {routes.match(path)[0] for path in found} == {"sheets.sheet", "sheets.pdf"}


def test_the_largest_come_first_and_what_folds_others_comes_last():
    found = offers.pdf_paths(LIBRARY, [EDITIONS["nl"], EDITIONS["ps-nl"]])
    assert found[0].startswith("/ps-nl/afdrukken/leesboekje/")
    folding = {
        offers.pdf_path(LIBRARY, sheet, edition)
        for sheet in offers.everything(LIBRARY)
        for edition in (EDITIONS["nl"], EDITIONS["ps-nl"])
        if sheet.kind.folds
    }
    assert set(found[-len(folding) :]) == folding
