"""What can be heard: a sign where somebody lent a voice, a player that goes on by itself, voices kept on a phone."""

import json
import re

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import expect

from guide.app import create_app
from guide.current import guide_of
from guide.exporting import export
from guide.languages import LANGUAGES
from guide.voices.store import FRAME
from tests.engines import ENGINES
from tests.exports import in_this_process, only, quick
from tests.place import READY, Place, in_worker, wait_until, with_few_parts
from tests.promises import LIMIT, complaints, made
from tests.test_browser import COLOURS, SIDEWAYS, SMALL_TARGETS, violations
from tests.voicing import voiced

JOURNEY, PART = "huis-zoeken", "wonen/huis-zoeken"
DISCREET = "hulp/geweld-thuis"
CARD = "hier-pijn"
SIGN = "a.hear:not(.all)"
PRESSED = "a.hear[aria-pressed=true]"
# Heard to its end, wherever a machine plays fast or slow: what was sounding, one after the other.
LISTEN = """() => {
    window.heard = [];
    document.addEventListener('click', () => {}, true);
    new MutationObserver(all => all.forEach(({target}) => {
        if (target.matches('a.hear:not(.all)[aria-pressed=true]')) window.heard.push(target.href);
    })).observe(document, {subtree: true, attributes: true, attributeFilter: ['aria-pressed']});
}"""

# Eight times as fast, for who waits for the end of a whole journey; a page that asks hears of the pace it set.
HURRIED = """{
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'playbackRate');
    Object.defineProperty(HTMLMediaElement.prototype, 'playbackRate',
        { get() { return get.call(this) / 8; }, set(rate) { set.call(this, rate * 8); } });
}"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory, library):
    """Voices in Dutch and Pashto of one journey, a discreet one, a card, and all that is urgent, words and contacts."""
    slugs = {JOURNEY, DISCREET.partition("/")[2], "nood", "woorden-hulp-1", "contacten-hulp-1"}
    return voiced(
        tmp_path_factory.mktemp("voices"),
        library,
        ("nl", "ps"),
        lambda pack, unit: pack.slug in slugs or unit.id == f"card/{CARD}",
        speakers={"nl": "a4b5c6"},
    )


@pytest.fixture(scope="module")
def heard_app(folder):
    return create_app(VOICES=str(folder), PAIRS="ps-nl", WATCH_SECONDS=float("inf"))


@pytest.fixture(scope="module")
def heard(heard_app):
    return heard_app.test_client()


@pytest.fixture(scope="module")
def silent(tmp_path_factory):
    """The same guide without voices."""
    folder = tmp_path_factory.mktemp("silent")
    return create_app(VOICES=str(folder), PAIRS="ps-nl", WATCH_SECONDS=float("inf")).test_client()


@pytest.fixture
def heard_place(heard_app):
    place = Place()
    place.start(heard_app)
    yield place
    place.stop()


@pytest.fixture
def page(browser):
    context = browser.new_context(viewport={"width": 360, "height": 640}, service_workers="block")
    page, faults = context.new_page(), []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.on("console", lambda said: faults.append(said.text) if "Content Security" in said.text else None)
    yield page
    context.close()
    assert faults == []


def addresses(html):
    return re.findall(r'href="(/voice/\w+\.mp3)"', html)


def sounds_asked(place):
    return [path for path in place.asked if path.startswith("/voice/")]


# ------------------------------------------------------------------ the sounds


def test_a_sound_is_served_whole_and_in_slices(heard, heard_app):
    name, sound = next(iter(guide_of(heard_app).sound_files.items()))
    path, body = f"/voice/{name}.mp3", sound.body()
    whole = heard.get(path, headers={"Accept-Encoding": "br, gzip"})
    assert (whole.status_code, whole.data, whole.content_type) == (200, body, "audio/mpeg")
    assert "Content-Encoding" not in whole.headers
    assert "immutable" in whole.headers["Cache-Control"]
    assert whole.headers["Referrer-Policy"] == "no-referrer"
    assert whole.headers["Accept-Ranges"] == "bytes"
    for asked, slice_ in (("0-1", body[:2]), ("96-191", body[96:192]), ("-5", body[-5:]), ("10-", body[10:])):
        part = heard.get(path, headers={"Range": f"bytes={asked}", "Accept-Encoding": "br"})
        assert (part.status_code, part.data) == (206, slice_), asked
        assert part.headers["Content-Range"].endswith(f"/{len(body)}")
    beyond = heard.get(path, headers={"Range": f"bytes={len(body)}-"})
    assert (beyond.status_code, beyond.headers["Content-Range"]) == (416, f"bytes */{len(body)}")
    assert heard.get("/voice/0000000000.mp3").status_code == 404


def test_every_sign_leads_to_a_sound(heard):
    for path in (f"ps/{PART}/", f"ps-nl/{PART}/2/", "ps/nood/", f"ps/toonkaarten/{CARD}/", "ps/hulp/woorden/"):
        found = addresses(heard.get(f"/{path}").text)
        assert found, path
        for address in found:
            assert heard.get(address).status_code == 200, (path, address)


def test_where_nobody_lent_a_voice_there_is_no_sign_and_not_a_byte(heard, silent):
    """Nothing but the policy and the style tells a page without a voice from that of a silent guide."""
    for path in ("ar/wonen/huis-zoeken/", "prs/wonen/huis-zoeken/2/", "prs/nood/", "ps/wonen/beslissing/"):
        alike = [re.sub(r"<style>.*?</style>", "", each.get(f"/{path}").text, flags=re.S) for each in (heard, silent)]
        assert alike[0] == alike[1], path
        assert "hear" not in alike[0], path


def test_only_pages_of_a_guide_with_voices_may_play(heard, silent):
    def allowed(asked, path):
        return "media-src 'self'" in asked.get(path).headers["Content-Security-Policy"]

    assert allowed(heard, f"/ps/{PART}/")
    assert not allowed(heard, "/ps/")
    assert not allowed(silent, f"/ps/{PART}/")


def test_a_journey_of_which_a_step_is_silent_is_not_heard_as_one(tmp_path, library):
    folder = voiced(tmp_path, library, ("ps",), lambda pack, unit: pack.slug == JOURNEY and not unit.id.endswith("/2"))
    html = create_app(VOICES=str(folder)).test_client().get(f"/ps/{PART}/").text
    assert len(addresses(html)) == len(library.journeys[JOURNEY].steps)
    assert "hear all" not in html


def drawn_page(library, slug):
    """Return the path of the page of drawings on which a journey stands, below its edition."""
    drawn = enumerate(library.drawn_pages(library.journeys[slug].theme), 1)
    (number,) = [number for number, (_, journeys) in drawn if slug in [each.slug for each in journeys]]
    return f"in-tekeningen/{library.journeys[slug].theme}/{number}"


@pytest.mark.parametrize(("edition", "language"), [("ps", "ps"), ("ps-nl", "ps"), ("nl", "nl")])
def test_who_reads_nothing_hears_each_drawing(heard, library, edition, language):
    """In the language of the family; and a journey of which nobody lent the voice has no sign."""
    path = drawn_page(library, JOURNEY)
    html = heard.get(f"/{edition}/{path}/").text
    sections = dict(re.findall(r'<section class="box" id="([\w-]+)">(.*?)</section>', html, re.S))
    signs = re.findall(r'class="hear[^>]*hreflang="(\w+)"', sections.pop(JOURNEY))
    assert signs == [language] * (2 + len(library.journeys[JOURNEY].steps)), "its title, all of it, each step"
    assert sections
    assert not any("hear" in part for part in sections.values())
    assert "hear" not in re.sub("<style>.*?</style>", "", heard.get(f"/ar/{path}/").text, flags=re.S)


def test_a_pair_is_heard_in_the_language_of_the_family(heard):
    html = heard.get(f"/ps-nl/{PART}/").text
    assert set(re.findall(r'class="hear[^>]*hreflang="(\w+)"', html)) == {"ps"}
    large = heard.get(f"/ps-nl/{PART}/2/").text
    assert set(re.findall(r'class="hear" [^>]*hreflang="(\w+)"', large)) == {"ps", "nl"}


def test_a_card_speaks_to_the_family_and_to_whoever_stands_at_the_counter(heard):
    html = heard.get(f"/ps/toonkaarten/{CARD}/").text
    assert re.findall(r'class="hear" [^>]*hreflang="(\w+)"', html) == ["nl", "ps"]


def test_a_card_to_practise_with_has_one_way_to_hear_its_dutch(heard):
    """The voice that somebody lent; where there is none, that of the phone."""
    html = heard.get("/ps/oefenkaarten/dokter/").text
    cards = dict(re.findall(r'<li data-card="([\w-]+)">(.*?)</li>', html, re.S))
    front, _, back = cards.pop(CARD).partition("</summary>")
    assert "hear" not in front, "not before it is turned"
    assert re.findall(r'class="hear" [^>]*hreflang="(\w+)"', back) == ["nl"]
    assert "data-listen" not in back
    assert all("data-listen" in each and "hear" not in each for each in cards.values())
    assert "Gent" in html


def test_who_lent_a_voice_is_named_or_not_as_they_wished(heard):
    assert re.search(r"Stem: iemand uit (<[^>]*>)*Gent", heard.get(f"/nl/{PART}/").text)
    assert "CC BY 4.0" in heard.get(f"/nl/{PART}/").text
    assert "Herat" in heard.get(f"/ps/{PART}/").text


def test_what_others_may_not_hear_says_so_and_is_not_sent(heard, silent, library):
    html = heard.get(f"/nl/{DISCREET}/").text
    assert "oortje" in html
    assert "data-send" not in html
    assert "data-send" in heard.get(f"/nl/{PART}/").text
    assert "oortje" not in silent.get(f"/nl/{DISCREET}/").text
    assert "oortje" in heard.get(f"/nl/{drawn_page(library, DISCREET.partition('/')[2])}/").text


@pytest.fixture(scope="module")
def loud_app(tmp_path_factory, library):
    """A guide of which everything can be heard, in a few languages."""
    folder = voiced(tmp_path_factory.mktemp("loud"), library, LANGUAGES, frames=8)
    app = create_app(VOICES=str(folder), WATCH_SECONDS=float("inf"))
    app.wsgi_app = app.wsgi_app.app  # below the shelf, which would pack each page
    return app


@pytest.fixture
def loud_place(loud_app):
    place = Place()
    place.start(loud_app)
    yield place
    place.stop()


def test_the_heaviest_pages_stay_light_when_all_of_them_can_be_heard(loud_app, library):
    client = loud_app.test_client()
    every = [f"{each.theme}/{each.slug}/" for each in library.journeys.values()]
    paths = sorted(every, key=lambda path: len(client.get(f"/prs-ps/{path}").data))[-4:]
    for edition in ("prs-ps", "ps-nl", "ps-ar"):
        for path in (*paths, "nood/"):
            page = made(f"/{edition}/{path}", client)
            assert page.weight <= LIMIT, (page.path, page.weight)
    drawn = [f"in-tekeningen/{slug}/{number + 1}/" for slug in library.open_themes
             for number in range(len(library.drawn_pages(slug)))]  # fmt: skip
    for path in sorted(drawn, key=lambda path: len(client.get(f"/prs-ps/{path}").data))[-2:]:
        for edition in ("prs-ps", "ps-ar"):
            assert made(f"/{edition}/{path}", client).weight <= LIMIT, path
    for path in ("ps/hulp/contacten/", "ps-nl/hulp/woorden/2/", "ps/bewaren/", "prs-ps/bewaren/"):
        assert made(f"/{path}", client).weight <= LIMIT, path


def test_pages_that_can_be_heard_keep_the_other_promises(heard):
    for path in (f"ps/{PART}/", f"ps-nl/{PART}/2/", "ps/nood/", f"ps-nl/toonkaarten/{CARD}/", "ps/bewaren/"):
        found = [each for each in complaints(made(f"/{path}", heard)) if "/voice/" not in each]
        assert [each for each in found if "fetches something: <audio" not in each] == [], path


def test_no_sound_is_fetched_by_who_opens_a_page(heard):
    """The native player stands where no script runs, and waits."""
    html = heard.get(f"/ps/{PART}/").text
    assert re.findall(r"<audio[^>]*>", html) == re.findall(r'<noscript>(<audio controls preload="none"[^>]*>)', html)


# ------------------------------------------------------------------ in the export


def test_an_export_takes_along_what_is_heard_and_nothing_else(tmp_path, folder, monkeypatch):
    monkeypatch.setenv("GUIDE_VOICES", str(folder))
    only(monkeypatch, [f"/ps/{PART}/", f"/ps/{PART}/2/"])
    in_this_process(monkeypatch)
    for relative in (False, True):
        site = tmp_path / f"site-{relative}"
        export(site, quick(languages="nl,ps", pairs="none", relative=relative))
        html = (site / f"ps/{PART}/index.html").read_text(encoding="utf-8")
        found = re.findall(r'<a class="hear[^>]*href="([^"]*)"', html)
        assert found
        for link in found:
            file = (site / f"ps/{PART}" / link) if relative else site / link.lstrip("/")
            assert file.stat().st_size % FRAME == 0
        parts = json.loads((site / "ps/stemmen.json").read_text(encoding="utf-8"))
        names = {file.stem for file in (site / "voice").iterdir()}
        assert {name for some in parts.values() for name in some} <= names
        assert not (site / "ar").exists()
        for sample in (".servers/nginx.conf", ".servers/Caddyfile", "_headers"):
            assert "immutable" in (site / sample).read_text(encoding="utf-8")


def test_an_export_in_fewer_languages_leaves_the_other_voices_out(tmp_path, folder, monkeypatch):
    monkeypatch.setenv("GUIDE_VOICES", str(folder))
    only(monkeypatch, ["/nl/"])
    in_this_process(monkeypatch)
    export(tmp_path / "site", quick(languages="nl", pairs="none"))
    dutch = guide_of(create_app(VOICES=str(folder), LANGUAGES="nl", PAIRS="none")).sound_files
    assert {file.stem for file in (tmp_path / "site/voice").iterdir()} == set(dutch)


# ------------------------------------------------------------------ in the browser


@pytest.mark.browser
def test_nothing_is_fetched_before_a_tap_and_then_what_was_tapped(page, heard_place):
    page.goto(f"{heard_place.url}/ps/{PART}/")
    page.locator(".steps summary").first.click()
    page.wait_for_load_state("networkidle")
    assert sounds_asked(heard_place) == []
    sign = page.locator(f".steps {SIGN}").nth(1)
    sign.click()
    wait_until(lambda: sounds_asked(heard_place), "nothing was asked")
    assert set(sounds_asked(heard_place)) == {sign.get_attribute("href")}
    assert page.url.endswith(f"/ps/{PART}/")


@pytest.mark.browser
def test_a_sign_plays_to_its_end_and_can_be_stopped(page, heard_place):
    page.goto(f"{heard_place.url}/ps/{PART}/")
    sign = page.locator(f".steps {SIGN}").first
    expect(sign).to_have_role("button")
    sign.click()
    expect(sign).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".steps li[data-heard]")).to_have_count(1)
    sign.press(" ")
    expect(sign).to_have_attribute("aria-pressed", "false")
    sign.press(" ")
    expect(sign).to_have_attribute("aria-pressed", "true")
    expect(sign).to_have_attribute("aria-pressed", "false", timeout=20_000)  # it ended
    expect(page.locator("[data-heard]")).to_have_count(0)


@pytest.mark.browser
def test_all_of_a_journey_is_heard_step_by_step(page, heard_place, library):
    page.add_init_script(HURRIED)
    page.goto(f"{heard_place.url}/ps/{PART}/")
    page.evaluate(LISTEN)
    signs = page.locator(SIGN).evaluate_all("all => all.map(each => each.href)")
    assert len(signs) == 1 + len(library.journeys[JOURNEY].steps)
    page.locator(".hear.all").click()
    page.wait_for_function("count => window.heard.length === count", arg=len(signs), timeout=60_000)
    assert page.evaluate("window.heard") == signs
    expect(page.locator(PRESSED)).to_have_count(0, timeout=20_000)


@pytest.mark.browser
def test_all_of_one_journey_is_heard_among_the_drawings_of_others(page, loud_place, library):
    page.add_init_script(HURRIED)
    path = drawn_page(library, JOURNEY)
    page.goto(f"{loud_place.url}/ps-nl/{path}/")
    page.evaluate(LISTEN)
    section = page.locator(".box").last
    signs = section.locator(SIGN).evaluate_all("all => all.map(each => each.href)")
    section.locator(".hear.all").click()
    page.wait_for_function("count => window.heard.length === count", arg=len(signs), timeout=60_000)
    assert page.evaluate("window.heard") == signs
    expect(page.locator(PRESSED)).to_have_count(0, timeout=20_000)


@pytest.mark.browser
def test_the_large_steps_turn_by_themselves(page, heard_place, library):
    page.add_init_script(HURRIED)
    page.goto(f"{heard_place.url}/ps-nl/{PART}/5/")
    page.locator(".hear.all").click()
    last = len(library.journeys[JOURNEY].steps)
    page.wait_for_url(f"**/{PART}/{last}/", timeout=60_000)
    expect(page.locator(".dots [aria-current]")).to_have_text(re.compile("[۷7]"))
    act = page.request.get(page.url).text()
    assert page.locator("h1 > span").first.inner_text().strip() in re.sub(r"<[^>]*>", "", act)
    expect(page.locator(PRESSED)).to_have_count(0, timeout=20_000)
    assert (
        "/1/" in page.locator("#languages a").first.get_attribute("href")
        or page.locator(f"#languages a[href*='{PART}/{last}/']").count()
    )


@pytest.mark.browser
def test_the_large_steps_turn_on_a_stick_too(page, folder, library, tmp_path, monkeypatch):
    """Files can fetch no page: the next one is opened, and Chromium lets it play on."""
    last = len(library.journeys[JOURNEY].steps)
    monkeypatch.setenv("GUIDE_VOICES", str(folder))
    only(monkeypatch, ["/s.js", f"/ps/{PART}/", *(f"/ps/{PART}/{number}/" for number in range(last - 2, last + 1))])
    in_this_process(monkeypatch)
    export(tmp_path / "stick", quick(languages="nl,ps", pairs="none", relative=True))
    file = (tmp_path / "stick" / f"ps/{PART}").as_uri() + "/{}/index.html"
    page.add_init_script(HURRIED)
    page.goto(file.format(last - 2))
    page.locator(".hear.all").click()
    for number in (last - 1, last):
        page.wait_for_url(file.format(number), timeout=60_000)  # the mark is gone: who comes back here hears nothing
        expect(page.locator(PRESSED)).to_have_count(2)
    expect(page.locator(PRESSED)).to_have_count(0, timeout=20_000)
    page.reload()
    expect(page.locator(PRESSED)).to_have_count(0)


@pytest.mark.browser
def test_a_line_that_drops_halfway_leaves_no_sign_pressed(page, heard_place):
    page.add_init_script("window.Audio = class extends Audio { constructor() { super(); window.player = this } }")
    page.goto(f"{heard_place.url}/ps/{PART}/")
    sign = page.locator(f".steps {SIGN}").first
    sign.click()
    expect(sign).to_have_attribute("aria-pressed", "true")
    page.evaluate("Object.defineProperty(player, 'error', { value: { code: MediaError.MEDIA_ERR_NETWORK } })")
    page.evaluate("player.dispatchEvent(new Event('error'))")
    expect(sign).to_have_attribute("aria-pressed", "false")
    expect(sign).to_have_attribute("data-failed", "")


@pytest.mark.browser
def test_who_hears_slowly_hears_more_slowly(page, heard_place):
    page.add_init_script("window.Audio = class extends Audio { constructor() { super(); window.player = this } }")
    page.goto(f"{heard_place.url}/ps/{PART}/")
    page.locator("[data-slower]").click()
    page.locator(SIGN).first.click()
    assert page.evaluate("window.player.playbackRate") == 0.8
    page.locator("[data-slower]").click()
    assert page.evaluate("window.player.playbackRate") == 1
    page.goto(f"{heard_place.url}/ps/hulp/woorden/")
    page.locator("a.hear[hreflang=nl]").first.click()
    assert page.evaluate("window.player.playbackRate") == 0.8, "a Dutch word is to be learnt"
    page.goto(f"{heard_place.url}/ps/oefenkaarten/dokter/")
    page.locator(f"[data-card={CARD}] summary").click()
    page.locator("a.hear").click()
    assert page.evaluate("window.player.playbackRate") == 0.8
    page.locator(f"[data-card={CARD}] [data-mark='5']").click()
    expect(page.locator(PRESSED)).to_have_count(0)


@pytest.mark.browser
def test_a_sound_that_does_not_come_stops_nothing(page, heard_place):
    page.goto(f"{heard_place.url}/ps/{PART}/")
    heard_place.stop()
    sign = page.locator(f".steps {SIGN}").first
    sign.click()
    expect(sign).to_have_attribute("data-failed", "")
    expect(sign).to_have_attribute("aria-pressed", "false")


# Signs that a thumb which wants to tick a step, or to call, could meet.
CLOSE = """[...document.querySelectorAll('.hear')].filter(sign => sign.checkVisibility()).flatMap(sign => {
    const near = [...document.querySelectorAll('input, a.call')].filter(each => each.checkVisibility());
    const one = sign.getBoundingClientRect();
    return near.filter(each => {
        const other = each.getBoundingClientRect();
        const beside = Math.max(one.left - other.right, other.left - one.right);
        return Math.max(beside, one.top - other.bottom, other.top - one.bottom) < 8;
    }).map(each => sign.href + ' ' + each.outerHTML.slice(0, 80));
})"""


@pytest.mark.browser
@pytest.mark.parametrize("edition", ["ps", "ps-nl"])
def test_pages_that_can_be_heard_are_clear_to_all_and_to_all_thumbs(browser, heard_place, library, edition):
    context = browser.new_context(viewport={"width": 360, "height": 640}, service_workers="block", bypass_csp=True)
    page, faults = context.new_page(), {}
    lists = ("nood", f"toonkaarten/{CARD}", "hulp/woorden", "hulp/contacten", "oefenkaarten/dokter")
    for path in (PART, f"{PART}/2", *lists, drawn_page(library, JOURNEY)):
        page.goto(f"{heard_place.url}/{edition}/{path}/", wait_until="domcontentloaded")
        page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)")
        expect(page.locator(SIGN).first).to_have_attribute("aria-pressed", "false")
        page.evaluate(AXE_SCRIPT)
        found = violations(page)
        small, close = page.evaluate(f"[{SMALL_TARGETS}, {CLOSE}]")
        page.emulate_media(color_scheme="dark")
        found += violations(page, **COLOURS)
        page.emulate_media(color_scheme="light")
        page.set_viewport_size({"width": 240, "height": 640})
        wide = page.evaluate(SIDEWAYS)
        page.set_viewport_size({"width": 360, "height": 640})
        told = [(each["id"], [node["html"][:160] for node in each["nodes"][:3]]) for each in found]
        if told or small or close or wide > 0:
            faults[path] = told, small, close, wide
    context.close()
    assert faults == {}


@pytest.mark.browser
def test_without_script_a_sign_is_a_link_and_a_journey_has_a_player(browser, heard_place):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{heard_place.url}/ps/{PART}/")
    player = page.locator("audio")
    expect(player).to_be_visible()
    answered = page.request.get(heard_place.url + player.get_attribute("src"), headers={"Range": "bytes=0-1"})
    assert (answered.status, answered.headers["content-type"]) == (206, "audio/mpeg")
    expect(page.locator("button.hear:visible")).to_have_count(0)
    page.locator(f".steps {SIGN}").first.click()
    page.wait_for_url("**/voice/*.mp3")
    context.close()


@pytest.mark.browser
@pytest.mark.filterwarnings("ignore:setting remote_server_addr:DeprecationWarning")  # Selenium's own, with WebKit
@pytest.mark.parametrize("engine", ENGINES)
def test_the_other_engines_play_it_too(engine, heard_place):
    with ENGINES[engine]() as driver:
        driver.get(f"{heard_place.url}/ps/{PART}/")
        driver.execute_script(f"({LISTEN})()")
        driver.find_element("css selector", ".hear.all").click()
        wait_until(lambda: driver.execute_script("return window.heard.length") >= 3, "the next one was not heard")
        assert driver.execute_script("return document.querySelectorAll('[data-failed]').length") == 0


# ------------------------------------------------------------------ the voice of the phone itself

VOICES = """() => {
    const voices = [];
    const spoken = window.spoken = [];
    class Line extends EventTarget { constructor(text) { super(); this.text = text } }
    window.SpeechSynthesisUtterance = Line;
    const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => voices, cancel() {},
        speak(line) {
            spoken.push([line.lang, line.text]);
            if (line.voice.dead) return;
            line.dispatchEvent(new Event('start'));
        },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    window.comes = all => {
        voices.splice(0, voices.length, ...all);
        synthesis.dispatchEvent(new Event('voiceschanged'));
    };
}"""
NL = {"lang": "nl-BE", "localService": True}
AR = {"lang": "ar_EG", "localService": True}
OTHERS = [{"lang": "ps-AF", "localService": True}, {"lang": "fa-IR", "localService": True}, {"lang": "nl-NL"}]
ROBOT = "[data-speaks={}]"


@pytest.mark.browser
def test_the_voice_of_a_phone_speaks_only_dutch_and_arabic_and_only_where_it_is(page, heard_place):
    page.add_init_script(f"({VOICES})()")
    page.goto(f"{heard_place.url}/ar/toonkaarten/{CARD}/")
    assert page.locator("[data-speaks]").count() == 0
    page.evaluate("all => comes(all)", OTHERS)
    assert page.locator("[data-speaks]").count() == 0, "no other language, and none that is not on the phone"
    page.evaluate("all => comes(all)", [*OTHERS, NL, AR])
    assert page.locator(ROBOT.format("nl")).count() == 0, "somebody lent a voice for the Dutch"
    page.locator(ROBOT.format("ar")).click()
    ((lang, text),) = page.evaluate("window.spoken")
    assert lang == "ar_EG"
    assert text == page.locator(".sheet > p:not(.sound, .signs)").first.inner_text()
    for code in ("prs", "ps"):
        page.goto(f"{heard_place.url}/{code}/toonkaarten/huur-haalbaar/")
        page.evaluate("all => comes(all)", [*OTHERS, NL, AR])
        assert page.locator("[data-speaks]").evaluate_all("all => all.map(each => each.dataset.speaks)") == ["nl"]


@pytest.mark.browser
def test_a_voice_that_is_listed_and_not_installed_leaves_no_dead_button(page, heard_place):
    page.add_init_script(f"({VOICES})()")
    page.goto(f"{heard_place.url}/prs/wonen/huis-zoeken/3/")
    page.evaluate("all => comes(all)", [{**NL, "dead": True}])
    assert page.locator(ROBOT.format("nl")).count()
    page.locator(ROBOT.format("nl")).first.click()
    expect(page.locator(ROBOT.format("nl"))).to_have_count(0, timeout=20_000)


# ------------------------------------------------------------------ voices kept on the phone


@pytest.fixture
def kept_place(folder):
    place = Place()
    place.start(with_few_parts(VOICES=str(folder), PAIRS="none", codes=("ps",)))
    yield place
    place.stop()


KEEP = "[data-keep=ps][data-of='{}']"
SLICE = """async ([url, range]) => {
    const response = await fetch(url, {headers: {Range: range}});
    return [response.status, response.headers.get('Content-Range'), [...new Uint8Array(await response.arrayBuffer())]];
}"""
PARTIAL = """async () => {
    const found = [];
    for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys())
            if (request.url.endsWith('.mp3')) found.push((await caches.match(request.url)).status);
    return found;
}"""


@pytest.mark.browser
def test_the_voice_of_a_journey_is_kept_played_without_network_and_taken_away(phone, kept_place):
    phone.goto(f"{kept_place.url}/ps/{PART}/")
    phone.wait_for_function(READY)
    keeper = phone.locator(KEEP.format(PART))
    assert sounds_asked(kept_place) == []
    keeper.click()
    expect(keeper).to_have_attribute("data-kept", "yes")
    sound = phone.locator(f".steps {SIGN}").first.get_attribute("href")
    body = list(kept_place.app.test_client().get(sound).data)
    kept_place.stop()
    for range_, slice_ in (("bytes=0-1", body[:2]), ("bytes=100-299", body[100:300]), ("bytes=-7", body[-7:])):
        status, told, got = phone.evaluate(SLICE, [sound, range_])
        assert (status, got) == (206, slice_), range_
        assert told.endswith(f"/{len(body)}")
    assert phone.evaluate(SLICE, [sound, f"bytes={len(body)}-"])[0] == 416
    sign = phone.locator(f".steps {SIGN}").first
    sign.click()
    expect(sign).to_have_attribute("aria-pressed", "true")
    expect(sign).to_have_attribute("aria-pressed", "false", timeout=20_000)
    assert sign.get_attribute("data-failed") is None
    keeper.click()
    expect(keeper).to_have_attribute("data-kept", "")
    assert phone.evaluate(PARTIAL) == []


@pytest.mark.browser
def test_a_slice_is_never_kept_and_what_is_not_kept_comes_as_it_is(phone, kept_place):
    phone.goto(f"{kept_place.url}/ps/{PART}/")
    phone.wait_for_function(READY)
    sign = phone.locator(f".steps {SIGN}").first
    status, _, got = phone.evaluate(SLICE, [sign.get_attribute("href"), "bytes=0-1"])
    assert (status, len(got)) == (206, 2)
    assert phone.evaluate(PARTIAL) == []
    phone.locator(KEEP.format(PART)).click()
    expect(phone.locator(KEEP.format(PART))).to_have_attribute("data-kept", "yes")
    assert set(phone.evaluate(PARTIAL)) == {200}


@pytest.mark.browser
def test_a_phone_that_keeps_no_voice_leaves_sounds_to_the_browser(phone, kept_place):
    def comes_from_the_worker():
        with phone.expect_response("**/voice/*") as response:
            assert phone.evaluate(SLICE, [sound, "bytes=0-1"])[0] == 206
        return response.value.from_service_worker

    phone.goto(f"{kept_place.url}/ps/{PART}/")
    phone.wait_for_function(READY)
    sound = phone.locator(f".steps {SIGN}").first.get_attribute("href")
    wait_until(lambda: in_worker(phone, "() => silent"), "it does not know")
    assert not comes_from_the_worker()
    keeper = phone.locator(KEEP.format(PART))
    keeper.click()
    expect(keeper).to_have_attribute("data-kept", "yes")
    assert comes_from_the_worker()


@pytest.mark.browser
def test_all_voices_are_kept_only_after_a_second_tap_and_go_with_the_rest(phone, kept_place):
    phone.goto(f"{kept_place.url}/ps/bewaren/")
    every = phone.locator(KEEP.format(""))
    every.click()
    expect(every.locator("[data-face=ask]")).to_be_visible()
    assert sounds_asked(kept_place) == []
    every.click()
    expect(every).to_have_attribute("data-kept", "yes")
    expect(phone.locator(KEEP.format("wonen"))).to_have_attribute("data-kept", "yes")
    assert phone.evaluate(PARTIAL)
    phone.locator("[data-part=wipe]").click()
    expect(every).to_have_attribute("data-kept", "")
    assert phone.evaluate(PARTIAL) == []


@pytest.mark.browser
def test_who_saves_the_guide_saves_no_voice(phone, kept_place):
    phone.goto(f"{kept_place.url}/ps/bewaren/")
    phone.locator("[data-part=save]").click()
    phone.wait_for_selector("[data-say=done]:visible")
    assert sounds_asked(kept_place) == []
    assert in_worker(phone, "() => caches.keys()")
    assert phone.evaluate(PARTIAL) == []


def test_every_language_has_its_own_list_of_voices(heard, silent):
    """Where there are none of its own, it has the Dutch ones of cards and words."""
    names = {code: set(heard.get(f"/{code}/stemmen.json").json) for code in LANGUAGES}
    assert names["ar"] == names["prs"] == {"toonkaarten", "hulp/woorden"}
    assert names["ps"] > {*names["ar"], "nood", PART, "hulp/contacten"}
    assert heard.get("/ps-nl/stemmen.json").status_code == silent.get("/ps/stemmen.json").status_code == 404
