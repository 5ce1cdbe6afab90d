"""The export on a USB stick: opened as files, in a real browser, without any server."""

import io
import zipfile
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from PIL import Image
from playwright.sync_api import expect

from guide.exporting import export, zip_up
from guide.exporting.relative import file_of
from tests.exports import in_this_process, only, quick
from tests.place import FEW, only_parts

JOURNEY, CARD, SAVE = "wonen/huis-zoeken", "toonkaarten/huur-haalbaar", "bewaren"
SHEET = "/nl/afdrukken/poster/alles.pdf"
WALK = (
    "/",
    "/ps/",
    "/ps/wonen/",
    *(f"/{code}/{JOURNEY}/{step}" for code in ("ps", "ps-nl", "nl-ps") for step in ("", "1/", "2/")),
    *(f"/{code}/{CARD}/" for code in ("ps", "nl-ps")),
    f"/ps/{SAVE}/",
    "/ps/afdrukken/poster/alles/",
    *("/ps/zoeken/", "/zoeken.js", "/ps/zoeken.js", "/pictogrammen/search_house.svg"),
    "/s.js",
)

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def stick(tmp_path_factory):
    """What is walked through below, as it comes out of the zip. Gives the address of the folder."""
    folder = tmp_path_factory.mktemp("stick")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GUIDE_CACHE", str(folder / "cache"))
        only_parts(patch, FEW.__contains__)
        only(patch, [*WALK, "/sw.js", "/ps/bewaren.json"], [SHEET])
        in_this_process(patch)
        export(folder / "gids", quick(relative=True, pairs="ps-nl,nl-ps", paper="all"))
    with zipfile.ZipFile(zip_up(folder / "gids")) as archive:
        archive.extractall(folder / "stick")
    return (folder / "stick" / "gids").as_uri()


@pytest.fixture
def phone(browser):
    """A page that must have nothing to complain of."""
    context = browser.new_context(viewport={"width": 360, "height": 640})
    page, complaints = context.new_page(), []
    page.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()
    assert complaints == []


def follow(phone, stick, link, path):
    """Touch the first visible link that ends so, and arrive at the file of this path."""
    phone.locator(f'a[href$="{link}"]:visible').first.click()
    phone.wait_for_url(f"{stick}{file_of(path)}")


def ink(phone, locator):
    """Return which share of a drawing is dark."""
    picture = Image.open(io.BytesIO(locator.screenshot())).convert("L")
    return sum(picture.histogram()[:96]) / (picture.width * picture.height)


def test_a_family_walks_from_the_first_page_to_a_card_in_two_languages(stick, phone):
    phone.goto(f"{stick}/index.html")
    follow(phone, stick, "ps/index.html", "/ps/")
    follow(phone, stick, "wonen/index.html", "/ps/wonen/")
    follow(phone, stick, "huis-zoeken/index.html", f"/ps/{JOURNEY}/")
    expect(phone.locator("html")).to_have_attribute("lang", "ps")
    follow(phone, stick, "1/index.html", f"/ps/{JOURNEY}/1/")
    phone.locator(".languages summary").click()
    follow(phone, stick, f"ps-nl/{JOURNEY}/1/index.html", f"/ps-nl/{JOURNEY}/1/")
    drawing = phone.locator("main svg.pic").first
    assert drawing.bounding_box()["width"] > 100
    assert ink(phone, drawing) > 0.05
    phone.locator(".languages summary").click()
    follow(phone, stick, f"nl-ps/{JOURNEY}/1/index.html", f"/nl-ps/{JOURNEY}/1/")
    expect(phone.locator("html")).to_have_attribute("lang", "nl")
    assert ink(phone, phone.locator("main svg.pic").first) > 0.05
    follow(phone, stick, f"{CARD}/index.html", f"/nl-ps/{CARD}/")
    expect(phone.locator("h1")).to_be_visible()


def test_ticks_lead_back_to_their_journey(stick, phone):
    phone.goto(f"{stick}/ps/{SAVE}/index.html")
    phone.locator("#ticks").check()
    phone.goto(f"{stick}/ps/{JOURNEY}/index.html")
    phone.locator("ol.steps input[type=checkbox]").first.check()
    phone.goto(f"{stick}/ps/{SAVE}/index.html")
    phone.locator("#ticked a").click()
    phone.wait_for_url(f"{stick}/ps/{JOURNEY}/index.html")
    assert phone.locator("ol.steps input[type=checkbox]").first.is_checked()


def test_the_page_that_keeps_the_guide_says_that_files_cannot_be_kept(stick, phone):
    phone.goto(f"{stick}/ps/{SAVE}/index.html")
    expect(phone.locator('[data-say="unable"]')).to_be_visible()


def test_a_family_finds_on_a_stick(stick, browser):
    """Not the fixture `phone`: of the drawings beside the results this export has only one."""
    phone = browser.new_page()
    phone.goto(f"{stick}/ps/index.html")
    phone.fill("form.search input", "کور پیدا کول")
    phone.press("form.search input", "Enter")
    expect(phone.locator("form.search")).to_be_visible()
    drawing = phone.locator("#found img[src$='pictogrammen/search_house.svg']").first
    assert drawing.evaluate("image => image.decode().then(() => image.naturalWidth)") > 0
    phone.locator(f'#found a[href$="/{JOURNEY}/index.html"]').first.click()
    phone.wait_for_url(f"{stick}/ps/{JOURNEY}/index.html")
    phone.close()


def test_who_has_no_script_is_led_on_where_nobody_can_find(stick, browser):
    """No box that does nothing: a sentence, the questions, all in drawings, the words from A to Z."""
    context = browser.new_context(viewport={"width": 360, "height": 640}, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{stick}/ps/zoeken/index.html?q=x")
    expect(page.locator("form.search")).to_be_hidden()
    expect(page.locator("main noscript p").first).to_be_visible()
    for link in ("in-tekeningen/", "woorden/a-tot-z/", "wonen/", "contacten/"):
        expect(page.locator(f'main a[href$="/{link}index.html"]').first).to_be_visible()
    context.close()


def test_the_sheet_is_beside_the_page_that_offers_it(stick, phone):
    phone.goto(f"{stick}/ps/afdrukken/poster/alles/index.html")
    link = phone.locator('a[type="application/pdf"]').get_attribute("href")
    with open(unquote(urlsplit(urljoin(phone.url, link)).path), "rb") as sheet:
        assert sheet.read(5) == b"%PDF-"
