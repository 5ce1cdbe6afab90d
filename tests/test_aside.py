"""What phones save is made by another process, and nobody who saves can tell."""

import os

import pytest

from guide import addresses, aside
from guide.app import create_app
from guide.current import guide_of
from guide.delivery.workers import Workers
from guide.languages import EDITIONS
from guide.pages import saved
from tests.press import LIBRARY

PARTS = [f"/{code}/bewaren/{next(iter(addresses.parts(EDITIONS[code], LIBRARY)))}.json" for code in ("ps", "prs-nl")]


@pytest.fixture
def beside():
    """A guide that has its parts made aside, and who makes them."""
    app, maker = create_app(), aside.Aside()
    saved.have_made(app, maker.pages)
    return app, maker


def test_what_is_made_aside_is_what_would_have_been_made_here(beside, monkeypatch):
    def answers(app):
        return [app.test_client().get(part, base_url="https://b.be/gids").text for part in PARTS]

    with monkeypatch.context() as patch:
        patch.setattr(saved, "made_here", lambda paths: pytest.fail("made in the server"))
        theirs = answers(beside[0])
    assert theirs == answers(create_app())


def test_a_process_that_is_lost_costs_nobody_a_page(beside, monkeypatch, caplog):
    app, maker = beside
    lost = Workers(1)
    monkeypatch.setattr(maker, "_workers", lost)
    monkeypatch.setattr(lost, "call", lambda made, wanted: Workers.call(lost, os._exit, 137))
    assert app.test_client().get(PARTS[0]).json["pages"]
    assert "made in the server for once" in caplog.text


def test_a_guide_that_changed_meanwhile_is_not_mixed_with_the_one_before():
    """Who asks for a version that is no longer on disk gets nothing, and makes it of what it still has."""
    wanted = saved.Wanted("another version", "http://localhost/", "ps", ["/ps/"])
    assert aside.made(wanted) is None
    there = guide_of(create_app()).version
    assert aside.made(wanted._replace(version=there)).startswith('{"pages":{"ps/":')
