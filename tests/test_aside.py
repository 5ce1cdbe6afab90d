"""What phones save is made by another process, and nobody who saves can tell."""

import os

import pytest

from guide import addresses, aside
from guide.app import create_app
from guide.current import guide_of
from guide.delivery.workers import Workers
from guide.languages import EDITIONS
from guide.pages import saved
from guide.serving import opened
from tests.press import LIBRARY

PARTS = [f"/{code}/bewaren/{next(iter(addresses.parts(EDITIONS[code], LIBRARY)))}.json" for code in ("ps", "prs-nl")]


@pytest.fixture
def served():
    """The guide as `guide run` opens it: it has its parts made aside."""
    return opened.__wrapped__()


def test_what_is_made_aside_is_what_would_have_been_made_here(served, monkeypatch):
    def answers(app):
        return [app.test_client().get(part, base_url="https://b.be/gids").text for part in PARTS]

    with monkeypatch.context() as patch:
        patch.setattr(saved, "made_here", lambda paths: pytest.fail("made in the server"))
        theirs = answers(served)
    assert theirs == answers(create_app())


def test_a_process_that_is_lost_costs_nobody_a_page(served, monkeypatch, caplog):
    call = Workers.call
    monkeypatch.setattr(Workers, "call", lambda workers, made, wanted: call(workers, os._exit, 137))
    assert served.test_client().get(PARTS[0]).json["pages"]
    assert "made in the server for once" in caplog.text


def test_without_workers_the_server_makes_them(monkeypatch):
    monkeypatch.setenv("GUIDE_WORKERS", "0")
    monkeypatch.setattr(Workers, "call", lambda *given: pytest.fail("made by another process"))
    assert opened.__wrapped__().test_client().get(PARTS[0]).json["pages"]


def test_a_guide_that_changed_meanwhile_is_not_mixed_with_the_one_before():
    """Who asks for a version that is no longer on disk gets nothing, and makes it of what it still has."""
    wanted = saved.Wanted("another version", "http://localhost/", "ps", ["/ps/"])
    assert aside.made(wanted) is None
    there = guide_of(create_app()).version
    assert aside.made(wanted._replace(version=there)).startswith('{"pages":{"ps/":')
