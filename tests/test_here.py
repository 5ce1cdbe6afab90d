"""A guide for one centre: its doors stand first, in each language, and it goes on whatever is in the file."""

import logging
import re

import pytest
from flask import g
from werkzeug.test import Client

from guide import exporting
from guide.addresses import pages_in
from guide.app import create_app
from guide.commands import main
from guide.current import guide_of
from guide.exporting import ExportError, Order, addresses, export
from guide.exporting.order import Outcome
from guide.exporting.workers import application
from guide.languages import EDITIONS, LANGUAGES
from guide.paths import CONTENT
from guide.sheets import making, offers
from guide.translation import read_in
from tests.place import save_all, with_few_parts
from tests.promises import LIMIT, complaints, made
from tests.test_centres import CENTRE, WHOLE

HEAVY = ("nood", "school/inschrijven", "wonen/huis-zoeken", "hulp/zwanger", "hulp/dokter", "hulp/advocaat")
STREETS = ("Antwerpsesteenweg", "Kapelsestraat", "Koning Albertplein", "Lindelaan", "Sint-Jozefslei", "Stationsstraat")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("centres")
    (folder / "kapellen.toml").write_text(WHOLE, encoding="utf-8")
    (folder / "brugge.toml").write_text(WHOLE.replace("Opvangcentrum Voorbeeld", "Huis Brugge"), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def app(folder):
    return create_app(CENTRES=str(folder), CENTRE="kapellen", WATCH_SECONDS=3600)


@pytest.fixture
def client(app):
    return app.test_client()


@pytest.fixture(scope="module")
def several(folder):
    return create_app(CENTRES=str(folder), WATCH_SECONDS=3600).test_client()


@pytest.fixture(scope="module")
def asking(library):
    """A step at which the counsellor of the centre helps, as in its address, and its journey."""
    journey, step = next(
        (journey, step)
        for journey in library.journeys.values()
        for step in journey.steps
        if step.who == ("begeleider",) and not step.call
    )
    return f"{journey.theme}/{journey.slug}/", f"{journey.theme}/{journey.slug}/{step.number}/"


def words(html):
    """Return what is read of a page, without its elements."""
    return " ".join(re.sub(r"<(?:style|script).*?</(?:style|script)>|<[^>]+>", " ", html, flags=re.S).split())


def test_a_step_says_where_whom_to_call_and_when(client, asking):
    page = client.get(f"/ps/{asking[1]}").text
    read = words(page)
    assert 'href="tel:030000001"' in page
    assert '<p class="door" lang="nl" dir="ltr" translate="no">gebouw B, deur 4</p>' in page
    assert '<b><bdi dir="ltr" translate="no">9:00-12:00</bdi></b>' in page, "times keep their direction"
    assert "دوشنبه · سه شنبه · پنجشنبه · جمعه 9:00-12:00" in read
    assert "شنبه مخکې د ملاقات وخت واخلئ" in read
    assert "ژباړن وغواړئ: دري · پښتو" in read
    assert "open" not in read.lower().split(), "a page does not know the hour"


def test_a_pair_says_the_times_once_for_both(client):
    page = client.get("/ps-nl/centrum/kapellen/").text
    read = words(page)
    assert "maandag · dinsdag · donderdag · vrijdag 9:00-12:00" in read
    assert read.count("13:00-16:00") == 1
    assert "zaterdag مخکې د ملاقات وخت واخلئ op afspraak" in read
    assert "Dag en nacht" in read
    assert "بایسکل راوړئ." in read
    assert "Breng de fiets mee." in read


def test_the_general_line_makes_room_for_the_door(client, several, asking):
    ours, general = client.get(f"/nl/{asking[0]}").text, several.get(f"/nl/{asking[0]}").text
    link = re.compile(r'<a href="[^"]*contacten/[^"]*#begeleider"')
    assert len(link.findall(ours)) == len(link.findall(general)), "the same link, not a second one"
    assert ours.count("gebouw B, deur 4") == len(link.findall(ours))
    assert "gebouw B" not in general


def test_every_door_is_where_its_link_leads(client, app):
    library = guide_of(app).library
    for desk in library.centre.desks:
        page = client.get(f"/nl/{desk.theme}/contacten/").text
        assert f'<li id="{desk.anchor}">' in page
    contacts = client.get("/nl/hulp/contacten/").text
    assert contacts.index("Opvangcentrum Voorbeeld") < contacts.index('id="begeleider"') < contacts.index('id="voogd"')
    assert contacts.count('id="begeleider"') == 1


def test_the_night_desk_stands_under_112_and_above_the_help_lines(client):
    page = client.get("/nl/nood/").text
    assert page.index('href="tel:112"') < page.index('href="tel:030000000"') < page.index('href="tel:070245245"')


def test_cards_say_where_we_are_and_that_it_may_be_elsewhere(client, several, library):
    for slug in (card.slug for card in library.cards.values() if card.here):
        page = client.get(f"/ps/toonkaarten/{slug}/").text
        assert "Wij zijn in Kerkstraat 1, 2950 Kapellen.</h1>" in page
        assert page.count("Kerkstraat 1, 2950 Kapellen") == 3, "also for the family, and in how it sounds"
        sound = re.search('<p class="sound"[^>]*>(.*?)</p>', page)[1]
        assert sound.endswith('<bdi lang="nl" dir="ltr" translate="no">Kerkstraat 1, 2950 Kapellen</bdi>')
        assert "د هغه ځای پته ووایئ" in page
        assert re.search("in.…</h1>", several.get(f"/ps/toonkaarten/{slug}/").text)


def test_who_asks_for_a_door_finds_that_of_our_own_centre_first(app):
    """By what it is, by its address or number; who tells of something else at school does not."""
    finder = guide_of(app).finder

    def first(code, question):
        return finder.find(question, [LANGUAGES[code]]).shown[0].id

    for code, question in (
        ("nl", "adres van de school"),
        ("ar", "عنوان المدرسة"),
        ("prs", "آدرس مکتب"),
        ("ps", "د ښوونځي پته"),
        ("nl", "school"),
    ):
        assert first(code, question) == "c:school", question
    assert first("ps", "د کمپ د سوسیال شمېره") == "c:begeleider"
    assert first("nl", "fietsatelier uren") == "o:fietsen"
    assert first("nl", "mijn zoon wordt gepest op school") != "c:school"


def test_the_page_of_a_centre_says_when_it_is_closed(client):
    read = words(client.get("/nl/centrum/kapellen/").text)
    assert "24/12/2026 – 02/01/2027" in read
    assert "Feestdagen: 25/12/2026 · 01/01/2027 · 29/03/2027" in read
    assert "Nagekeken op 28/11/2026" in read


def test_one_guide_for_several_centres_has_a_page_for_each(several):
    listed = several.get("/nl/centrum/").text
    assert 'href="/nl/centrum/brugge/"' in listed
    assert 'href="/nl/centrum/kapellen/"' in listed
    assert "Kerkstraat 1, 2950 Kapellen" in listed, "two centres with names alike are told apart"
    assert "Huis Brugge" in several.get("/ps/centrum/brugge/").text
    assert 'href="/nl/centrum/"' in several.get("/nl/hulp/contacten/").text
    assert 'href="/nl/centrum/"' in several.get("/nl/contacten/").text
    assert 'href="/nl/centrum/"' in several.get("/nl/").text
    assert several.get("/nl/centrum/gent/").status_code == 404


def test_a_guide_for_one_centre_has_that_one_alone(client):
    assert client.get("/nl/centrum/").status_code == 404
    assert client.get("/nl/centrum/brugge/").status_code == 404
    assert 'href="/nl/centrum/kapellen/"' in client.get("/nl/").text


def test_a_guide_without_centres_says_nothing_of_them(tmp_path):
    client = create_app(CENTRES=str(tmp_path), WATCH_SECONDS=3600).test_client()
    assert "centrum/" not in client.get("/nl/").text
    assert client.get("/nl/centrum/").status_code == 404


@pytest.mark.parametrize("code", ["nl", "ps", "ps-nl", "ar-prs"])
def test_pages_with_a_centre_keep_every_promise(client, app, asking, code):
    paths = [path for kind, path in pages_in(EDITIONS[code], guide_of(app).library) if kind.name == "own_centre"]
    paths += [
        f"/{code}/{rest}" for rest in (*asking, "contacten/", "hulp/contacten/", "nood/", "", "toonkaarten/brand/")
    ]
    for path in paths:
        wrong = [each for each in complaints(made(path, client)) if "/centrum/" not in each.partition("links to")[2]]
        assert wrong == [], path


def test_the_heaviest_pages_have_room_for_a_door_for_every_contact(library, tmp_path):
    """In a pair a door adds its place and number, one of many its number alone; the large step says all of it."""
    local = [each.slug for each in library.contacts.values() if each.local and each.region != "brussels"]
    hours = '["ma-do 8:30-12:00, 13:00-16:30", "vr op afspraak"]'
    doors = "".join(
        f'[contact.{slug}]\nwhere = "{STREETS[at % len(STREETS)]} {3 * at + 1}, gebouw {"ABCDE"[at % 5]}"\n'
        f'phone = "03 000 {at:02} 00"\nhours = {hours}\nspeaks = ["nl"]\n'
        for at, slug in enumerate(local)
    )
    (tmp_path / "kapellen.toml").write_text(CENTRE + doors, encoding="utf-8")
    app = create_app(CENTRES=str(tmp_path), CENTRE="kapellen", WATCH_SECONDS=3600)
    full = Client(app.wsgi_app.app)  # below the shelf
    for path in (
        *(f"/{code}/{page}/" for code in ("ar-ps", "ps-ar") for page in HEAVY),
        "/ar-ps/school/contacten/",
        "/ar-ps/centrum/kapellen/",
        "/ar-ps/hulp/wie-is-wie/2/",
        "/ps/hulp/dokter/",
    ):
        assert made(path, full).weight <= LIMIT, path


# ------------------------------------------------------------------ in browsers

OPVANG = "wonen/opvangcentrum/"  # its steps name the counsellor
UNDRAWN = """[...document.querySelectorAll('main svg')]
.filter(each => each.checkVisibility() && !each.getBBox().width).length"""
DOORS = {  # what each page has of the centre
    "": '[href$="centrum/kapellen/"]',
    OPVANG: ".door",
    "contacten/": '[href$="centrum/kapellen/"]',
    "hulp/contacten/": "#begeleider .door",
    "nood/": '[href="tel:030000000"]',
    "centrum/kapellen/": "[id='own.onthaal']",
}


@pytest.mark.browser
def test_the_doors_of_a_centre_are_on_a_phone_without_network(phone, place, folder):
    place.app = with_few_parts(
        taken=("begin", "wonen.1", "hulp").__contains__,
        codes=["ps"],
        PAIRS="none",
        CENTRES=str(folder),
        CENTRE="kapellen",
        WATCH_SECONDS=3600,
    )
    save_all(phone, place)
    place.stop()
    for path, door in DOORS.items():
        assert phone.goto(f"{place.url}/ps/{path}").status == 200, path
        assert phone.locator(f"main {door}").count(), path
        assert phone.evaluate(UNDRAWN) == 0, path


# ------------------------------------------------------------------ paper


def on_paper(app, code, kind, subject):
    """Return what a sheet is set from."""
    sheet = offers.find(guide_of(app).library, kind, subject)
    with app.test_request_context():
        g.edition = EDITIONS[code]
        read_in(g.edition)
        return making.composed(sheet).html


def test_the_sheet_of_a_journey_has_rows_that_are_filled_and_some_that_are_not(app, asking):
    html = on_paper(app, "ps-nl", "stappen", asking[0].split("/")[1])
    rows = re.findall(r'<div class="line">(.*?</div>)</div>', html.partition('<div class="write">')[2], re.S)
    read = [words(row) for row in rows]
    assert any("gebouw B, deur 4" in row and "03 000 00 01" in row and "9:00-12:00" in row for row in read)
    assert "" in read
    step = html.partition('<div class="who">')[2].partition("</ul>")[0]
    assert "gebouw B, deur 4" in words(step), "and its step says it, too"


def test_every_sheet_names_its_centre_and_its_day(app):
    for kind, subject in (
        ("stappen", "huis-zoeken"),
        ("planner", "dag"),
        ("contacten", "alles"),
        ("deuren", "kapellen"),
    ):
        foot = words(on_paper(app, "ps", kind, subject).partition('<div class="foot">')[2].partition("</div>")[0])
        assert "Opvangcentrum Voorbeeld 28/11/2026" in foot


def test_the_wall_sheet_begins_with_our_own_doors(app):
    html = on_paper(app, "nl", "contacten", "hulp")
    read = words(html[html.index("<body") :])
    assert read.index("gebouw B, deur 4") < read.index("Bij ons in de buurt") < read.index("Voogd")
    assert read.count("Begeleider of sociaal werker") == 1


def test_the_doors_of_a_centre_hang_on_its_own_door_with_a_square(folder):
    app = create_app(CENTRES=str(folder), PUBLIC_URL="https://gids.example/", WATCH_SECONDS=3600)
    html = on_paper(app, "ps", "deuren", "brugge")
    assert 'href="https://gids.example/ps/centrum/brugge/"' in html
    assert "Huis Brugge" in html
    assert "Feestdagen" not in html, "it is said in the language of the reader"
    assert 'href="/nl/afdrukken/deuren/brugge/"' in app.test_client().get("/nl/afdrukken/").text


# ------------------------------------------------------------------ a file that changes


def test_a_broken_file_leaves_readers_the_last_good_state(tmp_path, caplog):
    file = tmp_path / "kapellen.toml"
    file.write_text(WHOLE, encoding="utf-8")
    client = create_app(CENTRES=str(tmp_path), CENTRE="kapellen", WATCH_SECONDS=0).test_client()
    page = "/nl/centrum/kapellen/"
    assert "gebouw B, deur 4" in client.get(page).text
    file.write_text(WHOLE.replace("deur 4", "deur 5").replace("ma-vr 9:00-12:00", "ma-vr 9-12"), encoding="utf-8")
    with caplog.at_level(logging.ERROR, "guide"):
        assert "gebouw B, deur 4" in client.get(page).text
    assert "kapellen.toml, begeleider, hours: “ma-vr 9-12” begrijp ik niet." in caplog.text
    file.write_text(WHOLE.replace("deur 4", "deur 5"), encoding="utf-8")
    assert "gebouw B, deur 5" in client.get(page).text


@pytest.mark.parametrize("written", ["name = ", CENTRE.replace("2026-11-28", "gisteren"), "\x00"])
def test_a_broken_file_does_not_keep_the_guide_from_starting(written, tmp_path, caplog):
    (tmp_path / "kapellen.toml").write_text(written, encoding="utf-8")
    with caplog.at_level(logging.ERROR, "guide"):
        client = create_app(CENTRES=str(tmp_path), CENTRE="kapellen", WATCH_SECONDS=3600).test_client()
    assert "The guide goes without the centre kapellen" in caplog.text
    assert client.get("/nl/").status_code == 200
    assert client.get("/nl/centrum/kapellen/").status_code == 404


# ------------------------------------------------------------------ journeys of its own


@pytest.fixture
def own(tmp_path):
    """A centre with a journey of its own, and one that takes the place of a general one."""
    (tmp_path / "kapellen.toml").write_text(WHOLE, encoding="utf-8")
    for slug, place in (("wassen", "wonen"), ("dokter", "hulp")):
        folder = tmp_path / "kapellen" / "journeys" / place
        folder.mkdir(parents=True)
        text = (CONTENT / "journeys/hulp/dokter.toml").read_text(encoding="utf-8")
        act = re.search(r'^do = "(.+)"', text, re.M)[1]
        text = text.replace(f'do = "{act}"', 'do = "Ga naar de wasplaats"', 1)
        (folder / f"{slug}.toml").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_centre_has_journeys_of_its_own(own):
    client = create_app(CENTRES=str(own), CENTRE="kapellen", WATCH_SECONDS=3600).test_client()
    dutch = '<span class="untranslated" lang="nl" dir="ltr">Ga naar de wasplaats</span>'
    for path in ("/ps/wonen/wassen/", "/ps/hulp/dokter/"):
        page = client.get(path)
        assert page.status_code == 200
        assert dutch in page.text, "what nobody translated is Dutch, and says so"
    assert "Opvangcentrum Voorbeeld" in client.get("/nl/wonen/").text, "the new one stands in a group of the centre"
    assert 'href="/nl/wonen/wassen/"' in client.get("/nl/wonen/").text
    assert "Ga naar de wasplaats" not in create_app(CENTRES=str(own)).test_client().get("/nl/hulp/dokter/").text


def test_a_journey_of_a_centre_is_checked_like_any_other(own, capsys, caplog):
    file = own / "kapellen/journeys/wonen/wassen.toml"
    app = create_app(CENTRES=str(own), CENTRE="kapellen", WATCH_SECONDS=0)
    good = file.read_text(encoding="utf-8")
    file.write_text(good.replace("Ga naar de wasplaats", "Ga naar de wasplaats."), encoding="utf-8")
    assert main(["centre", "check", "--folder", str(own)]) == 1
    assert "kapellen/journeys/wonen/wassen.toml: step 1, do: an act ends without a full stop" in capsys.readouterr().out
    client = app.test_client()
    assert "wasplaats<" in client.get("/nl/wonen/wassen/").text, "readers keep what there was"
    assert "an act ends without a full stop" in caplog.text
    fresh = create_app(CENTRES=str(own), CENTRE="kapellen", WATCH_SECONDS=3600).test_client()
    assert fresh.get("/nl/wonen/wassen/").status_code == 404
    assert "gebouw B" in fresh.get("/nl/centrum/kapellen/").text, "the doors are there all the same"
    version = guide_of(app).version
    file.write_text(good.replace("wasplaats", "wasmachine"), encoding="utf-8")
    assert "wasmachine" in client.get("/nl/wonen/wassen/").text
    assert guide_of(app).version != version


# ------------------------------------------------------------------ the guide as plain files


def test_an_export_is_for_one_centre(folder, monkeypatch):
    """Without writing it: what it would ask of the guide, and what that answers."""
    ordered = []
    monkeypatch.setenv("GUIDE_CENTRES", str(folder))
    monkeypatch.setattr(exporting, "export", lambda target, order, *rest: ordered.append(order) or Outcome())
    assert main(["export", "/nowhere", "--centre", "kapellen", "--languages", "nl", "--paper", "none"]) == 0
    app = application(ordered[0])
    names = {name for _, name in addresses.pages(guide_of(app).library, ordered[0])}
    assert "nl/centrum/kapellen/index.html" in names
    assert not any("brugge" in name for name in names)
    assert "gebouw B, deur 4" in app.test_client().get("/nl/hulp/contacten/").text


def test_an_export_refuses_a_centre_that_is_not_right(folder, tmp_path):
    wrong = tmp_path / "centres"
    wrong.mkdir()
    (wrong / "kapellen.toml").write_text(WHOLE.replace("9:00-12:00", "9-12"), encoding="utf-8")
    for order, said in (
        (Order(centre="kapellen", centres=str(wrong)), "begeleider, hours: “ma-vr 9-12” begrijp ik niet."),
        (Order(centres=str(wrong)), "begeleider, hours: “ma-vr 9-12” begrijp ik niet."),
        (Order(centre="gent", centres=str(folder)), "There is no centre gent"),
    ):
        with pytest.raises(ExportError, match=re.escape(said)):
            export(tmp_path / "site", order, workers=1)


def test_another_centre_is_another_guide(folder, app):
    other = create_app(CENTRES=str(folder), CENTRE="brugge", WATCH_SECONDS=3600)
    none = create_app(CENTRES=str(folder / "nergens"), WATCH_SECONDS=3600)
    assert len({guide_of(each).version for each in (app, other, none)}) == 3


def test_the_doors_of_a_centre_are_found(client, several):
    """By their names and places; a door of a contact also by what the guide says of that contact."""

    def found(of, question):
        html = of.get("/ps-nl/zoeken/", query_string={"q": question}).text
        return re.findall(r'<li><a class="tile" href="([^"]+)"', html)

    assert any("#own.fietsen" in link for link in found(client, "fietsatelier"))
    assert any(link.endswith("#begeleider") for link in found(client, "gebouw B deur 4"))
    assert "/ps-nl/centrum/brugge/" in found(several, "huis brugge")
    for link in found(client, "fietsatelier")[:1]:
        path, _, mark = link.partition("#")
        assert f'id="{mark}"' in client.get(path).text
