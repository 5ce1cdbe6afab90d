"""Handing over: a code that any phone reads, an address of few letters, a message; to nobody where it may do harm."""

import json
import math
import re
from io import BytesIO
from urllib.parse import parse_qs, urlsplit

import cv2
import numpy
import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image, ImageFilter
from playwright.sync_api import expect
from werkzeug.test import Client

from guide.addresses import handing_over_in, in_no_language, pages_in
from guide.app import create_app
from guide.exporting import export
from guide.handing import handed, short_pages
from guide.languages import EDITIONS, LANGUAGES
from guide.sheets.offers import pdf_paths
from tests.conftest import chromium_options
from tests.exports import in_this_process, only, quick
from tests.promises import LIMIT, SURE, made

ROOT = "https://gids.example.org/"
JOURNEY, LONG = "wonen/huis-zoeken/", "samen-sterk/zwijgen-vertellen/"
PHONE = {"width": 360, "height": 640}
SHARES = "navigator.share = what => { window.shared = what; return Promise.reject(new DOMException('', 'AbortError')) }"


@pytest.fixture(scope="module")
def public():
    """The guide that knows where it stands."""
    return create_app(PUBLIC_URL=ROOT, WATCH_SECONDS=3600)


@pytest.fixture(scope="module")
def ask(public):
    client = Client(public.wsgi_app.app)
    return lambda path: made(path, client)


def addresses_of(html: str) -> list[str]:
    return re.findall(r'<a class="square" href="([^"]+)"', html)


# ------------------------------------------------------------------ short addresses


def test_a_short_address_leads_to_the_page_in_every_language(ask, library):
    for short, each in list(short_pages(library).items())[::20]:
        html = ask(f"/{short}").html
        links = re.findall(r'<li><a href="([^"]+)" lang="([^"]+)"', html)
        assert links == [(f"/{code}/{each.path}", language.lang) for code, language in LANGUAGES.items()], short
        assert '<meta name="robots" content="noindex">' in html


def test_a_short_address_is_the_same_for_everybody(client):
    asked = [
        client.get("/q/huis-zoeken/3/", headers={"Accept-Language": tag, "Accept-Encoding": "identity"})
        for tag in ("ps", "nl-BE", "en")
    ]
    assert {each.status_code for each in asked} == {200}
    assert len({each.data for each in asked}) == 1
    assert all("Accept-Language" not in each.headers.get("Vary", "") for each in asked)


@pytest.mark.parametrize(
    "path", ["/q/", "/q/niets/", "/q/wonen/huis-zoeken/", "/q/huis-zoeken/99/", "/q/huis-zoeken/03/"]
)
def test_there_is_no_other_short_address(client, path):
    assert client.get(path).status_code == 404


# ------------------------------------------------------------------ who hands over what


def test_there_is_a_door_on_every_page_but_where_it_may_do_harm(client, library):
    """One property of a journey decides: discreet."""
    hidden = {f"{each.theme}/{each.slug}/" for each in library.journeys.values() if each.discreet}
    assert hidden
    for _, path in list(pages_in(EDITIONS["ps"], library))[::40] + [("", f"/ps/{each}") for each in hidden]:
        html = client.get(path).text
        doors = re.findall(r'href="(/ps/(?:[^"]+/)?doorgeven/)(?:#\d+)?"', html)
        assert len(doors) == (0 if path.startswith(tuple(f"/ps/{each}" for each in hidden)) else 1), path
        assert {client.get(door).status_code for door in doors} <= {200}, path


def test_what_is_discreet_has_no_code_no_short_address_and_no_message(client, library):
    for journey in library.journeys.values():
        for path in (f"/nl/{journey.theme}/{journey.slug}/doorgeven/", f"/q/{journey.slug}/", f"/q/{journey.slug}/1/"):
            assert (client.get(path).status_code == 404) == journey.discreet, path


@pytest.mark.parametrize(
    ("edition", "start"),
    [
        ("nl", "q/"),
        ("ps", "q/"),
        ("ps-nl", "ps/wonen/"),
        ("nl-ps", "ps/wonen/"),
        ("nl-ar", "ar/wonen/"),
        ("ar-prs", "ar/wonen/"),
    ],
)
def test_in_a_pair_the_code_leads_to_the_language_of_the_family(ask, edition, start):
    """Alone nobody knows who receives it: they choose."""
    html = ask(f"/{edition}/{JOURNEY}doorgeven/").html
    steps = [f"{ROOT}{start}huis-zoeken/{number}/" for number in range(1, 8)]
    assert addresses_of(html) == [*steps, f"{ROOT}{start}huis-zoeken/"]


@pytest.mark.parametrize("edition", ["nl", "ps-nl"])
def test_all_that_is_handed_over_is_there_in_letters_in_a_message_and_is_light(ask, library, edition):
    known = {f"/{short}" for short in short_pages(library)} | {path for _, path in in_no_language(library)}
    known |= {path for code in LANGUAGES for _, path in pages_in(EDITIONS[code], library)}
    paths = [path for _, path in handing_over_in(EDITIONS[edition], library)]
    assert len(paths) == len(list(handed(library))) > 80
    for path in paths[::9]:
        page = ask(path)
        assert page.weight < SURE < LIMIT, path
        sections = page.html.split("<section ")[1:]
        for section in sections:
            (address,) = addresses_of(section)
            assert address.removeprefix(ROOT[:-1]) in known, path
            where = section.partition('<p class="where">')[2].partition("</p>")[0]
            assert f"https://{re.sub('<[^>]+>', '', where)}" == address.rstrip("/") + "/"
            message = re.search(r'href="(https://wa\.me/[^"]+)"', section)[1]
            title, written = parse_qs(urlsplit(message).query)["text"][0].split("\n")
            assert (written, title.strip()) == (address, title), path
            assert not re.search("^$|[\u2066-\u2069&;<]", title), path


def test_the_sheet_of_a_journey_goes_along(ask, library):
    sheets = {f"/ps-nl/{each.sheet}" for each in handed(library) if each.sheet}
    assert len(sheets) > 70
    assert sheets <= set(pdf_paths(library, [EDITIONS["ps-nl"]], "journeys"))
    html = ask(f"/ps-nl/{JOURNEY}doorgeven/").html
    assert set(re.findall(r'href="([^"]+)" type="application/pdf"', html)) == {"/ps-nl/wonen/huis-zoeken.pdf"}
    without = create_app(PAPER="none", PUBLIC_URL=ROOT).test_client()
    assert "application/pdf" not in without.get(f"/ps-nl/{JOURNEY}doorgeven/").text


def test_a_guide_that_does_not_know_its_address_shows_no_code_and_says_so(client):
    """Nor does the name under which somebody asks enter a page."""
    html = client.get(f"/nl/{JOURNEY}doorgeven/", headers={"Host": "evil.example"}).text
    assert "<path stroke=" not in html.partition('class="where"')[0].partition("<section")[2]
    assert 'class="square"' not in html
    assert "Deze gids kent zijn adres op internet niet." in html
    assert "evil" not in html
    assert "wa.me" not in html


# ------------------------------------------------------------------ in a browser


def shown(browser, path, app_address, **settings):
    context = browser.new_context(viewport=PHONE, service_workers="block", **settings)
    page = context.new_page()
    page.goto(f"{app_address}{path}")
    return context, page


@pytest.fixture(scope="module")
def public_address(public):
    import threading

    import waitress

    server = waitress.create_server(public, host="127.0.0.1", port=0, threads=4, ident=None)
    threading.Thread(target=server.run, daemon=True).start()
    yield f"http://127.0.0.1:{server.effective_port}"
    server.close()


def picture(page) -> Image.Image:
    """Return the code that a page shows, as it is on the screen."""
    square = page.locator(".square:visible")
    expect(square).to_have_count(1)
    return Image.open(BytesIO(square.screenshot())).convert("L")


def read(image: Image.Image) -> str:
    return cv2.QRCodeDetector().detectAndDecode(numpy.asarray(image))[0]


def seen_from(image: Image.Image, centimetres: float, css_width: float, lens: float = 50) -> Image.Image:
    """Return what a phone's camera sees of a code on another phone, enlarged as readers do: 1080 lines across a lens of
    so many degrees, a little out of focus. A CSS pixel of such a phone is 0.158 mm.
    """
    lines = 1080 / (2 * centimetres * math.tan(math.radians(lens / 2)))  # in a centimetre
    size = round(css_width * 0.0158 * lines)
    sight = Image.new("L", (size + 40, size + 40), 200)
    sight.paste(image.resize((size, size), Image.Resampling.BOX), (20, 20))
    large = (3 * sight.width, 3 * sight.height)
    return sight.filter(ImageFilter.GaussianBlur(0.8)).resize(large, Image.Resampling.BICUBIC)


FORCED = "--blink-settings=forceDarkModeEnabled=true"


@pytest.mark.browser
@pytest.mark.parametrize(("scheme", "flags"), [("light", []), ("dark", []), ("light", [FORCED])])
def test_a_code_is_read_from_the_screen_in_the_light_the_dark_and_the_forced_dark(
    browser, public_address, scheme, flags
):
    options = chromium_options()
    own = browser.browser_type.launch(**{**options, "args": [*options["args"], *flags]})
    for path, leads_to in (
        (f"/nl/{JOURNEY}doorgeven/", "q/huis-zoeken/"),
        (f"/ps-nl/{JOURNEY}doorgeven/#3", f"ps/{JOURNEY}3/"),
        (f"/nl-prs/{LONG}doorgeven/#2", f"prs/{LONG}2/"),
        ("/ps/doorgeven/", ""),
    ):
        context, page = shown(own, path, public_address, color_scheme=scheme)
        code = picture(page)
        assert read(code) == ROOT + leads_to
        assert sorted({code.getpixel((round(code.width / 2), 3)), code.getextrema()[0]}) == [0, 255], "black on white"
        context.close()
    own.close()


@pytest.mark.browser
def test_a_code_on_a_phone_is_read_from_sixty_centimetres(browser, public_address):
    for path in (
        f"/nl/{JOURNEY}doorgeven/#3",
        f"/ps-nl/{JOURNEY}doorgeven/#3",
        f"/nl-prs/{LONG}doorgeven/#2",
        "/ps/doorgeven/",
    ):
        context, page = shown(browser, path, public_address, device_scale_factor=3)
        width = page.locator(".square:visible").bounding_box()["width"]
        assert width >= 260
        code = picture(page)
        assert [away for away in (30, 60) if not read(seen_from(code, away, width))] == [], path
        context.close()
    context, page = shown(browser, f"/nl/{JOURNEY}doorgeven/#3", public_address, device_scale_factor=3)
    assert read(seen_from(picture(page), 60, 260, lens=36)), "260 px wide it needs a lens that is less wide"
    context.close()


@pytest.mark.browser
def test_the_step_in_the_address_is_the_code_that_is_shown_without_javascript(browser, public_address):
    context, page = shown(browser, f"/ps-nl/{JOURNEY}3/", public_address, java_script_enabled=False)
    page.locator("a.hand").click()
    assert read(picture(page)) == f"{ROOT}ps/{JOURNEY}3/"
    page.locator(".parts a").nth(4).click()
    assert read(picture(page)) == f"{ROOT}ps/{JOURNEY}5/"
    page.locator(".parts a").last.click()
    assert read(picture(page)) == f"{ROOT}ps/{JOURNEY}"
    expect(page.locator(".whole button")).to_be_hidden()
    context.close()


@pytest.mark.browser
def test_the_phone_shares_by_itself_and_who_thinks_better_of_it_sees_no_error(browser, public_address):
    context = browser.new_context(viewport=PHONE, service_workers="block")
    context.add_init_script(SHARES)
    page, faults = context.new_page(), []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.goto(f"{public_address}/nl-ps/{JOURNEY}doorgeven/#2")
    page.locator("[id='2'] button").click()
    assert page.evaluate("shared") == {
        "title": page.locator("[id='2'] h2 [lang=ps]").inner_text(), "url": f"{ROOT}ps/{JOURNEY}2/"
    }  # fmt: skip
    assert faults == []
    context.close()


@pytest.mark.browser
def test_without_a_share_sheet_there_is_no_button_for_it(browser, public_address):
    context = browser.new_context(viewport=PHONE, service_workers="block")
    context.add_init_script("delete Navigator.prototype.share")
    page = context.new_page()
    page.goto(f"{public_address}/nl/{JOURNEY}doorgeven/")
    expect(page.locator(".whole button")).to_be_hidden()
    expect(page.locator(".whole [rel]")).to_be_visible()
    context.close()


@pytest.mark.browser
def test_a_guide_that_does_not_know_its_address_is_shared_from_where_it_is_read(browser, address):
    context, page = shown(browser, f"/ps-nl/{JOURNEY}doorgeven/", address)
    expect(page.locator(".whole .where")).to_have_text(f"{address}/ps/{JOURNEY}".removeprefix("http://"))
    message = page.locator(".whole [rel]").get_attribute("href")
    assert parse_qs(urlsplit(message).query)["text"][0].endswith(f"\n{address}/ps/{JOURNEY}")
    context.close()


@pytest.mark.browser
@pytest.mark.parametrize(("locale", "first"), [("ps-AF", "ps"), ("fa-IR", "fa-AF"), ("nl-BE", "nl"), ("en-GB", "nl")])
def test_behind_a_short_address_the_language_of_the_phone_comes_first(browser, address, locale, first):
    context, page = shown(browser, "/q/huis-zoeken/3/", address, locale=locale)
    links = page.locator(".tongues a")
    expect(links).to_have_count(len(LANGUAGES))
    assert links.first.get_attribute("lang") == first
    assert page.locator(".proposed").count() == (locale != "en-GB")
    last = links.last.bounding_box()
    assert last["y"] + last["height"] <= PHONE["height"], "all are there at once"
    links.first.click()
    expect(page.locator("html")).to_have_attribute("lang", first)
    expect(page).to_have_url(re.compile(f"/{JOURNEY}3/$"))
    context.close()


@pytest.mark.browser
def test_axe_finds_nothing_behind_a_short_address_and_beside_a_code(browser, public_address):
    for path in ("/q/huis-zoeken/", f"/ps-nl/{JOURNEY}doorgeven/", "/ar/doorgeven/"):
        context, page = shown(browser, path, public_address, bypass_csp=True)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert Axe().run(page).response["violations"] == [], path
        context.close()


@pytest.mark.browser
@pytest.mark.parametrize("known", [ROOT, ""])
def test_on_a_stick_the_code_leads_to_the_public_guide_and_without_one_there_is_none(
    browser, tmp_path, known, monkeypatch
):
    wanted = [f"/nl-ps/{JOURNEY}doorgeven/", f"/ps/{JOURNEY}", "/q/huis-zoeken/", f"/nl/{JOURNEY}", "/s.js"]
    only(monkeypatch, wanted)
    in_this_process(monkeypatch)
    export(tmp_path / "gids", quick(relative=True, pairs="nl-ps", public_url=known))
    stick = (tmp_path / "gids").as_uri()
    context, page = shown(browser, "/nl-ps/wonen/huis-zoeken/doorgeven/index.html#3", stick)
    if known:
        assert read(picture(page)) == f"{ROOT}ps/{JOURNEY}3/"
    else:
        expect(page.locator(".square")).to_have_count(0)
        expect(page.locator("[id='3'] [rel]")).to_be_hidden()
        page.locator(".parts a").last.click()
        page.locator(".whole .where a").click()
        expect(page).to_have_url(f"{stick}/ps/{JOURNEY}index.html")
    page.goto(f"{stick}/q/huis-zoeken/index.html")
    page.locator("a[lang=nl]").click()
    expect(page).to_have_url(f"{stick}/nl/{JOURNEY}index.html")
    context.close()


def test_what_a_phone_saves_holds_no_codes(client):
    """Who has no network can open none; and they would weigh as much as the drawings."""
    saved = json.loads(client.get("/ps/bewaren/begin.json").text)["pages"]
    assert "ps/" in saved
    assert not any("doorgeven" in path for path in saved)
