"""What can be set about a guide, and what is said about a setting that cannot be used."""

import html
import io
import re

import pytest
from pypdf import PdfReader

from guide import settings
from guide.app import create_app
from guide.languages import LANGUAGES, offered
from guide.settings import DEFAULTS, SettingError, checked
from tests.kinds import KINDS


def codes(languages, pairs):
    return " ".join(edition.code for edition in offered(languages, pairs))


@pytest.mark.parametrize(
    ("languages", "pairs", "editions"),
    [
        ("all", "none", "nl ar prs ps"),
        ("nl,ps", "all", "nl ps nl-ps ps-nl"),
        ("ps, nl", "ps-nl", "nl ps ps-nl"),
        ("all", "nl", "nl ar prs ps nl-ar nl-prs nl-ps ar-nl prs-nl ps-nl"),
        ("nl,ps,ar", "ps,ar-nl", "nl ar ps nl-ps ar-nl ar-ps ps-nl ps-ar"),
        ("nl", "nl", "nl"),
        ("all", "*-nl", "nl ar prs ps ar-nl prs-nl ps-nl"),
        ("nl,ps", "*-nl", "nl ps ps-nl"),
        ("nl", "*-nl", "nl"),
    ],
)
def test_editions_that_were_chosen(languages, pairs, editions):
    assert codes(languages, pairs) == editions


def test_everything_is_offered_when_nobody_chose():
    assert len(offered()) == 16


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"LANGUAGES": "nl,fr"}, "LANGUAGES: “fr” is no language of the guide: write all, or some of nl,ar,prs,ps"),
        ({"LANGUAGES": "ps"}, "LANGUAGES: Dutch is missing, and what is not translated is shown in it: write nl,ps"),
        ({"PAIRS": "ps-xx"}, "PAIRS: “ps-xx” is no pair: write all, none"),
        ({"PAIRS": "*-xx"}, "PAIRS: “*-xx” is no pair: write all, none"),
        ({"LANGUAGES": "nl,ps", "PAIRS": "ps-ar"}, "PAIRS: “ps-ar” has a language that is not among the languages"),
        ({"PAPER": "maybe"}, "PAPER: “maybe” is none of all, journeys, none"),
        ({"OFFLINE": "maybe"}, "OFFLINE: “maybe” is neither on nor off: write on or off"),
        ({"PUBLIC_URL": "gids.be"}, "PUBLIC_URL: “gids.be” is no web address"),
        *(
            ({"PUBLIC_URL": address}, f"PUBLIC_URL: “{address}” is no web address that can be used")
            for address in (
                "https://gids.example/mijn gids/",
                "https://gids.example/gids;}/",
                'https://gids.example/"x"/',
                "https://gids.example/gidsé/",
                "https://gíds.be/",
                "https://ik:geheim@gids.be/",
                "https://gids..be/",
                "https://gids.be:99999/",
                "https://gids.be:0/",
                "https://gids.be/../",
                "https://gids.be/\n",
                " https://gids.be/",
                "/gids/",
            )
        ),
        ({"WATCH_SECONDS": "soon"}, "WATCH_SECONDS: “soon” is no number"),
        ({"WATCH_SECONDS": "-1"}, "WATCH_SECONDS: “-1” is no number"),
        ({"WATCH_SECONDS": "nan"}, "WATCH_SECONDS: “nan” is no number"),
    ],
)
def test_what_cannot_be_used_is_said(given, told):
    with pytest.raises(SettingError, match=re.escape(told)):
        checked(DEFAULTS | given)


@pytest.mark.parametrize(
    ("written", "meant"), [("on", "all"), (True, "all"), ("off", "none"), (False, "none"), ("Journeys", "journeys")]
)
def test_paper_can_be_switched_and_chosen(written, meant):
    assert checked(DEFAULTS | {"PAPER": written})["PAPER"] == meant


@pytest.mark.parametrize(
    "address", ["https://gids.be", "http://localhost:8000/", "https://b.be:8443/gids/", "http://10.0.0.1/~ik/v1.2/"]
)
def test_a_public_address_gets_its_final_slash(address):
    assert checked(DEFAULTS | {"PUBLIC_URL": address})["PUBLIC_URL"] == f"{address.rstrip('/')}/"


def test_the_environment_gives_only_what_it_holds():
    held = settings.from_environment({"GUIDE_PAIRS": "none", "GUIDE_NOISE": "1", "PAPER": "off"})
    assert held == {"PAIRS": "none"}


def test_every_setting_is_described():
    described = re.findall(r"^([A-Z_]+)  +\w", settings.__doc__, re.M)
    assert described == list(DEFAULTS)


# ------------------------------------------------------------------ a guide in two of its languages

LINK = re.compile(r'(?:href|src)="?(/[^"#? >]*)')
MAKES_PDF = re.compile(r"\.pdf$|/afdrukken/.+/.+/$")  # takes seconds; test_export.py compares these with what is there
PAGES = [rest for rest in KINDS.values() if not MAKES_PDF.search(f"/{rest}")]


def test_a_pair_that_is_offered_one_way_round_is_found_from_both_its_languages():
    client = create_app(PAIRS="*-nl", WATCH_SECONDS=3600).test_client()
    menu = re.compile(r'<nav id="languages".*?</nav>', re.S)
    dutch, pair = (menu.search(client.get(f"/{code}/hulp/dokter/").text)[0] for code in ("nl", "ps-nl"))
    assert 'href="/ps-nl/hulp/dokter/"' in dutch
    assert "⇅" not in pair, "what cannot be swapped offers no swap"


@pytest.fixture(scope="module")
def smaller():
    app = create_app(LANGUAGES="nl,ps", PAIRS="ps-nl", PUBLIC_URL="https://gids.be/")
    app.wsgi_app = app.wsgi_app.app  # the shelf would pack each page
    return app.test_client()


def test_every_kind_of_page_links_only_to_what_is_there(smaller):
    answers = {}
    for code in ("nl", "ps", "ps-nl"):
        for path in ("/", f"/{code}/-/-/", *(f"/{code}/{rest}" for rest in PAGES)):
            for address in map(html.unescape, LINK.findall(smaller.get(path).text)):
                if not MAKES_PDF.search(address) and address not in answers:
                    answers[address] = smaller.get(address).status_code
    assert {address: status for address, status in answers.items() if status != 200} == {}
    assert len(answers) > 150


@pytest.mark.parametrize("path", ["/", "/ps/", "/ps-nl/hulp/dokter/", "/sitemap.xml", "/sw.js", "/xx/"])
def test_a_language_that_was_not_chosen_is_nowhere(smaller, path):
    text = smaller.get(path).text
    for code in set(LANGUAGES) - {"nl", "ps"}:
        assert LANGUAGES[code].name not in text
        assert f'hreflang="{LANGUAGES[code].lang}"' not in text
        assert not re.search(rf"[/-]{code}[/-]", text)


def test_pages_of_a_language_that_was_not_chosen_are_not_there(smaller):
    for path in ("/ar/", "/ar-nl/wonen/", "/nl-ar/", "/ar/bewaren.json", "/prs/gids.webmanifest"):
        assert smaller.get(path, headers={"Accept-Language": "ar"}).status_code == 404, path


def test_the_poster_leads_to_the_languages_that_were_chosen(smaller):
    pdf = PdfReader(io.BytesIO(smaller.get("/nl/afdrukken/poster/alles.pdf").data))
    links = {str(note.get_object()["/A"]["/URI"]) for note in pdf.pages[0]["/Annots"]}
    assert links == {"https://gids.be/nl/", "https://gids.be/ps/"}


def test_a_guide_in_one_language_has_no_bar_to_choose_from():
    page = create_app(LANGUAGES="nl").test_client().get("/nl/wonen/").text
    assert 'class="languages"' not in page
    assert "<h1" in page


def test_the_sheet_of_a_journey_is_all_the_paper_when_asked():
    client = create_app(PAPER="journeys", WATCH_SECONDS=3600).test_client()
    page = client.get("/ps-nl/hulp/dokter/").text
    assert 'href="/ps-nl/hulp/dokter.pdf" type="application/pdf"' in page
    for path in ("/ps-nl/", "/ps-nl/hulp/", "/ps-nl/hulp/dokter/", "/sitemap.xml"):
        assert "afdrukken" not in client.get(path).text, path
