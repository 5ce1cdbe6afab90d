"""What costs much has its own few places; whoever finds them taken is told, in their language, to come back."""

import gzip
from contextlib import ExitStack

import html5lib
import pytest

from guide import serving
from guide.app import create_app
from guide.delivery import places
from guide.delivery.packing import FORMS
from guide.delivery.places import PRINTING, RETRY_AFTER, SAVING, WAITING, BusyError, Places
from guide.languages import EDITIONS, SINGLE_EDITIONS

SHEET = "/ps-nl/wonen/huis-zoeken.pdf"


@pytest.fixture
def taken(app):
    """A function that takes all of these places until the test ends. What other tests asked for needs none: it goes."""
    app.wsgi_app.pages.clear()
    with ExitStack() as inside:

        def take(which: Places) -> None:
            for _ in range(which.count):
                inside.enter_context(which)

        yield take


def test_places_are_taken_without_waiting():
    two = Places(2)
    with two, two:
        with pytest.raises(BusyError), two:
            pytest.fail("three are inside")
        assert two.taken == 2
    with pytest.raises(ZeroDivisionError), two:
        1 / 0  # noqa: B018
    assert two.taken == 0
    assert two(lambda: two.taken)() == 1


def test_the_server_has_more_threads_than_all_places_together():
    every = [each for each in vars(places).values() if isinstance(each, Places)]
    assert sum(each.count for each in every) + 8 <= serving.THREADS


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=str)
def test_who_finds_the_places_taken_is_told_so_in_their_language(app, taken, edition):
    taken(SAVING)
    for path in (f"/{edition.code}/bewaren.json", f"/{edition.code}/bewaren/begin.json"):
        answer = app.test_client().get(path)
        assert answer.status_code == 503
        assert answer.headers["Retry-After"] == str(RETRY_AFTER)
        assert f'<html lang="{edition.lead.lang}" dir="{edition.lead.direction}">' in answer.text
        assert 'class="untranslated"' not in answer.text
        assert '<a class="button" href="">' in answer.text, "asks for the same again"


def test_the_page_that_says_so_is_a_page_like_the_others(app, taken):
    taken(SAVING)
    plain = app.test_client().get("/ar/bewaren.json")
    html5lib.HTMLParser(strict=True).parse(plain.text.partition("<style>")[0] + plain.text.partition("</style>")[2])
    assert "style-src 'sha256-" in plain.headers["Content-Security-Policy"]
    assert "ETag" not in plain.headers, "it stands for no page, so it can never be the one that a browser has"
    assert plain.headers["Vary"] == "Accept-Encoding"
    packed = app.test_client().get("/ar/bewaren.json", headers={"Accept-Encoding": "gzip", "If-None-Match": "*"})
    assert (packed.status_code, gzip.decompress(packed.data)) == (503, plain.data)
    assert packed.headers["Content-Length"] == str(len(packed.data))


def test_many_who_are_refused_cost_one_page(app, taken, monkeypatch):
    client, packed = app.test_client(), {"Accept-Encoding": "gzip"}
    taken(SAVING)
    first = client.get("/prs/bewaren.json", headers=packed).data
    monkeypatch.setattr("guide.pages.base.render_template", lambda *_, **__: pytest.fail("made again"))
    for path in ("/prs/bewaren.json", "/prs/bewaren/hulp.json"):
        assert client.get(path, headers=packed).data == first


def test_pages_and_what_is_there_already_need_no_place(tmp_path, taken):
    client, packed = create_app(CACHE=str(tmp_path)).test_client(), {"Accept-Encoding": "br"}
    there = [client.get(path, headers=packed).data for path in (SHEET, "/ps/bewaren/begin.json")]
    for which in (SAVING, PRINTING, WAITING):
        taken(which)
    assert [client.get(path, headers=packed).data for path in (SHEET, "/ps/bewaren/begin.json")] == there
    assert there[0].startswith(b"%PDF")
    assert client.get("/ps/wonen/huis-zoeken/7/").status_code == 200, "a page that is not made yet"
    assert client.get(SHEET.replace("ps-nl", "ar-nl")).status_code == 503
    assert client.get("/ar/bewaren/begin.json").status_code == 503


def test_what_failed_leaves_its_place(app, monkeypatch):
    monkeypatch.setattr("guide.addresses.parts", lambda *_: 1 / 0)
    monkeypatch.setattr(app.logger, "disabled", True)
    app.config["PROPAGATE_EXCEPTIONS"] = False
    try:
        for _ in range(SAVING.count + 1):
            assert app.test_client().get("/nl-ar/bewaren/begin.json").status_code == 500
    finally:
        app.config["PROPAGATE_EXCEPTIONS"] = None
    assert SAVING.taken == 0


# ------------------------------------------------------------------ made before anybody asks


def _start_of(library, editions):
    return [path for edition in editions for path in (f"/{edition.code}/", f"/{edition.code}/bewaren/begin.json")]


def test_what_phones_save_is_prepared_when_the_guide_starts(monkeypatch):
    app = create_app(PAIRS="ps-nl")
    monkeypatch.setattr("guide.addresses.files", _start_of)
    serving.prepare(app)
    monkeypatch.setattr("guide.pages.base.render_template", lambda *_, **__: pytest.fail("made again"))
    client = app.test_client()
    for edition in SINGLE_EDITIONS:
        for form in FORMS:
            path = f"/{edition.code}/bewaren/begin.json"
            assert client.get(path, headers={"Accept-Encoding": form}).status_code == 200, "no phone waits for it"
    assert len(app.wsgi_app.pages) == len(SINGLE_EDITIONS) * len(FORMS), "pairs are made when they are asked for"


def test_preparing_waits_until_there_is_a_place(app, monkeypatch):
    waited, others = [], ExitStack()
    others.enter_context(SAVING)

    def sleep(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) == 2:
            others.close()

    monkeypatch.setattr("guide.addresses.files", _start_of)
    monkeypatch.setattr("time.sleep", sleep)
    app.wsgi_app.pages.clear()
    serving.prepare(app)
    assert len(waited) == 2
    begun = {path for path in _start_of(None, SINGLE_EDITIONS) if path.endswith(".json")}
    assert begun <= {key.path for key in app.wsgi_app.pages}
