"""The pages of the recording room, and the policy that opens the microphone on them alone."""

import re

import pytest

from guide.addresses import rooms_in
from guide.catalogues.compiling import open_catalogues
from guide.delivery.policy import DEAF, HEARS, PERMISSIONS
from guide.kinds import RECORDS
from guide.languages import EDITIONS, LANGUAGES, SINGLE_EDITIONS
from guide.voices.fingerprint import fingerprint
from guide.voices.reading import read_aloud
from guide.voices.units import packs, recorded
from tests.promises import complaints, made

ROOM = "/ps/opnemen/"


def test_the_microphone_is_open_where_somebody_records_and_nowhere_else(client):
    for path in (ROOM, f"{ROOM}huis-zoeken/", f"{ROOM}tip/"):
        assert client.get(path).headers[PERMISSIONS] == HEARS, path
    for path in ("/", "/ps/", "/ps/nalezen/", "/ps-nl/wonen/huis-zoeken/", "/opnemen.js", "/sw.js", "/ps/niets/"):
        assert client.get(path).headers[PERMISSIONS] == DEAF, path


def test_it_stands_in_one_language_and_search_engines_leave_it_alone(client):
    assert client.get("/ps-nl/opnemen/").status_code == 404
    assert client.get(f"{ROOM}niets/").status_code == 404
    for path in (ROOM, f"{ROOM}nood/", f"{ROOM}tip/"):
        assert '<meta name="robots" content="noindex">' in client.get(path).text


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_page_of_the_room_keeps_its_promises(client, library, code):
    """One of each kind, and the longest pack; the others are judged in tests/test_pages.py."""
    longest = max(packs(library), key=lambda pack: len(pack.units))
    paths = {kind: path for kind, path in rooms_in(EDITIONS[code], library) if kind in RECORDS}
    for path in (*paths.values(), f"/{code}/opnemen/{longest.slug}/"):
        assert complaints(made(path, client)) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_pack_is_read_aloud_as_it_is_published(library, code):
    catalogues = open_catalogues()
    for pack in packs(library):
        lines = read_aloud(pack, LANGUAGES[code], catalogues)
        published = [fingerprint(code, said) for said in recorded(pack, LANGUAGES[code], catalogues)]
        assert [line.fingerprint for line in lines] == published, pack.slug


def test_without_a_script_it_is_a_text_to_read_from(client, library):
    page = client.get(f"{ROOM}huis-zoeken/").text
    pack = next(each for each in packs(library) if each.slug == "huis-zoeken")
    lines = read_aloud(pack, LANGUAGES["ps"], open_catalogues())
    assert re.findall(r'data-fingerprint="(\w+)"', page) == [line.fingerprint for line in lines]
    assert "<noscript>" in page


@pytest.mark.parametrize("edition", SINGLE_EDITIONS, ids=lambda edition: edition.code)
def test_who_goes_along_finds_the_room(client, edition):
    for leaf in ("meegaan", "centra", "over"):
        assert f'href="/{edition.code}/opnemen/"' in client.get(f"/{edition.code}/{leaf}/").text
    assert 'href="/ps/opnemen/"' in client.get("/ps-nl/meegaan/").text
