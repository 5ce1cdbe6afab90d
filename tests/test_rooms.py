"""From a phone to a page: what somebody said or read over holds as long as the words do, and again when they return."""

import json
import re
import shutil
from functools import partial

import pytest
from playwright.sync_api import expect

from guide.app import create_app
from guide.catalogues.compiling import open_catalogues
from guide.commands import main
from guide.current import guide_of
from guide.languages import LANGUAGES
from guide.paths import TRANSLATIONS
from guide.voices.units import lines, of_card
from tests.engines import ENGINES
from tests.place import Place, wait_until
from tests.studio import PACK, accept, agree, begin, finish, open_pack, studio, visitor

SIGN = "a.hear[hreflang=ps]"
pytestmark = pytest.mark.browser


class Guide:
    """A running guide whose Pashto somebody edits, with folders for what comes in; `card` is the first of a pack."""

    def __init__(self, folder, place, library):
        self.folder, self.place = folder, place
        self.po = folder / "translations" / "ps" / "LC_MESSAGES" / "guide.po"
        self.before = self.po.read_text(encoding="utf-8")
        self.app = create_app(WATCH_SECONDS=0, VOICES=str(folder / "voices"), REVIEWS=str(folder / "reviews"))
        place.start(self.app)
        self.card = library.cards[library.places[PACK.split("-")[1]].cards[0]]
        catalogues = guide_of(self.app).catalogues
        self.said = lines(of_card(self.card), LANGUAGES["ps"], catalogues)
        self.translation = catalogues["ps", "guide"].pgettext(self.card.text.context, self.card.text.dutch)
        self.path = f"/ps/toonkaarten/{self.card.slug}/"

    def page(self) -> str:
        return self.app.test_client().get(self.path).text

    def comes_to(self, shown, complaint="the page did not become so") -> None:
        """Wait until the page shows it: while a request of the phone takes up what changed, others get what was."""
        wait_until(lambda: shown(self), complaint)

    def is_voiced(self) -> bool:
        return "/voice/" in self.page()

    def who_read(self) -> str:
        """Return what the foot of the page says of its readers."""
        return re.search(r'<p class="review">(.*?)</p>', self.page(), re.DOTALL)[1]

    def edit(self) -> None:
        """Say the sentence of the card otherwise."""
        assert self.before.count(f'msgstr "{self.translation}"') == 1
        self.po.write_text(self.before.replace(self.translation, f"{self.translation} نور"), encoding="utf-8")

    def put_back(self) -> None:
        self.po.write_text(self.before, encoding="utf-8")


@pytest.fixture
def guide(tmp_path, monkeypatch, library):
    folder = shutil.copytree(TRANSLATIONS, tmp_path / "translations")
    monkeypatch.setattr("guide.app.TRANSLATIONS", folder)
    monkeypatch.setattr("guide.delivery.fingerprint.TRANSLATIONS", folder)
    monkeypatch.setattr("guide.app.open_catalogues", partial(open_catalogues, folder))
    for name in ("voices", "reviews"):
        (tmp_path / name).mkdir()
        monkeypatch.setenv(f"GUIDE_{name.upper()}", str(tmp_path / name))
    place = Place()
    yield Guide(tmp_path, place, library)
    place.stop()


def saved(page, button, path):
    """Tap what downloads a file, and keep that file."""
    with page.expect_download() as download:
        page.locator(button).click()
    shutil.copyfile(download.value.path(), path)
    return path


def recorded(guide, browser):
    """Say the sentences of the card in the recording room, and hand them over. Returns the file."""
    with studio(browser, guide.folder) as chromium, visitor(chromium, guide.place.url) as page:
        agree(page)
        open_pack(page)
        for _ in guide.said:
            begin(page)
            finish(page)
            accept(page)
        page.goto(f"{guide.place.url}/ps/opnemen/#give")
        page.reload()
        page.locator("[data-part=make]").click()
        return saved(page, "[data-part=download]", guide.folder / "stem.zip")


def in_the_review_room(guide, phone, code, does):
    """Be a reader in the review room, at the pack of the card; save what there is to send. Returns the file."""
    room = f"{guide.place.url}/ps/nalezen/"
    phone.goto(room)
    if phone.locator("#person").is_hidden():
        phone.locator("[data-act=another]").click()
    phone.locator("[name=origin]").fill("Kandahar")
    phone.locator("[name=native]").check()
    phone.locator("#person .button").click()
    expect(phone.locator("#ways")).to_be_visible()
    phone.goto(f"{room}{PACK}/")
    does(phone)
    phone.goto(room)
    return saved(phone, "[data-act=file]", guide.folder / f"nagelezen-{code}.txt")


def hears(phone):
    """Listen to every voice that waits, and find it right."""
    for ears in phone.locator(".ears").all():
        ears.locator("a").click()
        ears.locator("[data-heard=right]").click()


@pytest.mark.filterwarnings("ignore:setting remote_server_addr:DeprecationWarning")  # Selenium's own, with WebKit
def test_a_voice_goes_from_a_phone_to_the_page_and_lasts_as_long_as_the_words(guide, browser, phone):
    file = recorded(guide, browser)
    assert main(["voices", "take", str(file), "--apply"]) == 0
    assert not guide.is_voiced(), "nobody heard it yet"
    heard = in_the_review_room(guide, phone, "ears", hears)
    assert main(["reviews", "take", str(heard), "--apply"]) == 0
    guide.comes_to(Guide.is_voiced)
    phone.goto(guide.place.url + guide.path)
    phone.locator(SIGN).click()
    expect(phone.locator(SIGN)).to_have_attribute("aria-pressed", "true")
    expect(phone.locator(SIGN)).to_have_attribute("aria-pressed", "false", timeout=30_000)
    expect(phone.locator("[data-failed]")).to_have_count(0)
    for engine in ENGINES.values():
        with engine() as driver:
            plays_to_the_end(driver, guide.place.url + guide.path)
    guide.edit()
    guide.comes_to(lambda now: not now.is_voiced(), "a voice says what is no longer written")
    guide.put_back()
    guide.comes_to(Guide.is_voiced)


def plays_to_the_end(driver, address):
    """Tap the sign in another engine, and wait until it has been heard."""
    driver.get(address)
    sign = driver.find_element("css selector", SIGN)
    sign.click()
    pressed = partial(sign.get_attribute, "aria-pressed")
    wait_until(lambda: pressed() == "true", "it did not begin")
    wait_until(lambda: pressed() == "false", "it did not end")
    assert sign.get_attribute("data-failed") is None


def test_an_approval_goes_from_a_phone_to_the_page_and_lasts_as_long_as_the_words(guide, phone):
    nobody = guide.who_read()

    def approves(page):
        page.locator(".line [data-answer=good]").first.click()

    files = [in_the_review_room(guide, phone, code, approves) for code in ("one", "two")]
    heads = [json.loads(file.read_text(encoding="utf-8").splitlines()[0]) for file in files]
    assert len({head["reader"] for head in heads}) == 2
    assert main(["reviews", "take", *map(str, files), "--apply"]) == 0
    guide.comes_to(lambda now: now.who_read() != nobody)
    read = guide.who_read()
    assert "۲" in read
    guide.edit()
    guide.comes_to(lambda now: now.who_read() == nobody, "nobody read these words")
    guide.put_back()
    guide.comes_to(lambda now: now.who_read() == read)
