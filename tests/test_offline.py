"""The guide without network, in a real browser: seen pages, the whole guide, updates, wipe."""

import hashlib
import json
import re
import time
from io import BytesIO
from urllib.parse import urljoin

import pytest
from PIL import Image

from guide.addresses import KEEPING, parts, paths_in, paths_of_part
from guide.app import create_app
from guide.current import guide_of
from guide.languages import EDITIONS, LANGUAGES
from tests.conftest import chromium_options
from tests.kinds import KINDS
from tests.place import KEPT, READY, Gate, open_keeping, save_all, says, visit, wait_until

CARDS, BEWAREN = "/ps/toonkaarten/", f"/ps/{KEEPING}/"
KEPT_PAGES = """async paths => {
    const pages = {};
    for (const path of paths) {
        const kept = await caches.match(path, {cacheName: 'guide-kept-ps'});
        const body = kept ? await kept.arrayBuffer() : new ArrayBuffer();
        const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', body))];
        const page = new DOMParser().parseFromString(new TextDecoder().decode(body), 'text/html');
        pages[path] = {
            digest: digest.map(byte => byte.toString(16).padStart(2, '0')).join(''),
            lang: page.documentElement.lang, dir: page.documentElement.dir, h1: page.querySelectorAll('h1').length,
            drawings: page.querySelectorAll('svg path').length > 0,
            lost: [...page.querySelectorAll('use')].map(use => use.getAttribute('href'))
                .filter(link => !page.getElementById(link.slice(1))),
        };
    }
    return pages;
}"""
DRAWN = "[...document.querySelectorAll('svg')].some(each => each.getBBox().width > 0)"


def language_of(html):
    return re.search(r"<html [^>]*>", html)[0]


# ------------------------------------------------------------------ what the server offers


def test_the_parts_of_an_edition_hold_each_page_once(library):
    for edition in (EDITIONS["ps"], EDITIONS["ps-nl"]):
        found = [path for part in parts(library) for path in paths_of_part(edition, library, part)]
        assert sorted(found) == sorted(["/", *paths_in(edition, library)])


def test_a_part_holds_what_everyone_is_served(client):
    whole = create_app(PAIRS="ps-nl").test_client()
    part = json.loads(whole.get("/ps/bewaren/begin.json").text)
    assert "" in [path for path, _, _ in part["pages"]]
    for path, policy, html in part["pages"]:
        for served in (client.get(f"/{path}"), whole.get(f"/{path}")):  # by a server that never made a part, and by it
            assert language_of(served.text) == language_of(html), path
        assert whole.get(f"/{path}").text == html, path
        assert whole.get(f"/{path}").headers["Content-Security-Policy"] == part["policies"][policy]


def test_a_whole_language_is_less_than_a_megabyte(guide_app):
    index = json.loads(guide_app.test_client().get("/ps/bewaren.json").text)
    assert 100_000 < index["wire"] < 1_000_000
    pair = json.loads(guide_app.test_client().get("/ps-nl/bewaren.json").text)
    assert pair["wire"] < 1_000_000


def test_scripts_and_worker_are_small(guide_app):
    client = guide_app.test_client()
    sizes = {path: len(client.get(path, headers={"Accept-Encoding": "gzip"}).data) for path in ("/s.js", "/sw.js")}
    assert sizes["/s.js"] < 2500
    assert sizes["/sw.js"] < 4000


def test_the_manifest_speaks_the_language_of_its_edition(guide_app):
    for language in LANGUAGES.values():
        manifest = json.loads(guide_app.test_client().get(f"/{language.code}/gids.webmanifest").text)
        assert manifest["lang"] == language.lang
        assert manifest["dir"] == language.direction
        assert manifest["start_url"] == f"/{language.code}/"
        for icon in manifest["icons"]:
            with Image.open(BytesIO(guide_app.test_client().get(icon["src"]).data)) as image:
                assert (image.format, f"{image.width}x{image.height}") == ("PNG", icon["sizes"])
        assert {icon["sizes"] for icon in manifest["icons"]} == {"192x192", "512x512"}


# ------------------------------------------------------------------ in the browser


@pytest.mark.browser
def test_a_page_that_was_seen_opens_without_network(phone, place):
    visit(phone, place, "/ps/")
    visit(phone, place, "/ps/wonen/huis-zoeken/")
    place.stop()
    phone.goto(f"{place.url}/ps/wonen/huis-zoeken/")
    assert phone.locator("html").get_attribute("lang") == "ps"
    assert phone.locator("ol.steps svg").count() > 3
    phone.goto(f"{place.url}/ps/")
    assert phone.locator("h1").count() == 1


@pytest.mark.browser
def test_a_page_that_was_not_seen_is_told_in_the_language_of_its_address(phone, place):
    visit(phone, place, "/ps/")
    place.stop()
    for code in ("nl", "ar", "prs"):
        phone.goto(f"{place.url}/{code}/wonen/")
        assert phone.locator("html").get_attribute("lang") == LANGUAGES[code].lang
        assert phone.locator("html").get_attribute("dir") == LANGUAGES[code].direction
    phone.goto(f"{place.url}/")
    assert phone.locator("section").count() == len(LANGUAGES)


@pytest.mark.browser
def test_the_whole_guide_is_saved_and_every_page_opens_without_network(phone, place, library, guide_app):
    save_all(phone, place)
    assert phone.locator("[data-part=wire]").text_content().endswith(" MB")
    assert phone.locator("[data-part=saved]").text_content().count("/") == 2
    asked = len([path for path in place.asked if path.startswith(BEWAREN) and path.endswith(".json")])
    assert asked == len(parts(library))
    place.stop()
    client, paths = guide_app.test_client(), list(paths_in(EDITIONS["ps"], library))
    looks = {"lang": "ps", "dir": "rtl", "h1": 1, "drawings": True, "lost": []}
    served = {path: {"digest": hashlib.sha256(client.get(path).data).hexdigest(), **looks} for path in paths}
    assert phone.evaluate(KEPT_PAGES, paths) == served
    of_each_kind = [f"/ps/{path}" for path in KINDS.values() if f"/ps/{path}" in served]  # choosing paper is not kept
    for path in ["/", *of_each_kind, *paths[::12]]:
        phone.goto(place.url + path)
        assert phone.locator("html").get_attribute("lang") == ("ps" if path != "/" else "nl"), path
        assert phone.locator("main#main h1").count() == 1, path
        assert phone.evaluate(DRAWN), path


@pytest.mark.browser
def test_a_new_version_takes_the_place_of_the_old_one(phone, place, guide_app):
    save_all(phone, place)
    newer = create_app(PAIRS="ps-nl", PUBLIC_URL="https://example.org/")  # every page changes
    newer.test_client().get("/ps/bewaren.json")  # takes long; the worker would give up waiting on a busy machine
    place.app = newer
    visit(phone, place, "/ps/")
    check = """path => caches.match(path, {cacheName: 'guide-kept-ps'}).then(found => found ? found.text() : '')
               .then(text => text.includes('href="https://example.org/ps/nood/"'))"""
    wait_until(lambda: phone.evaluate(check, "/ps/nood/"), "the kept page is still the old one")
    shell = f"guide-shell-{guide_of(newer).version}"
    wait_until(
        lambda: [name for name in phone.evaluate(KEPT) if name.startswith("guide-shell-")] == [shell],
        "the old worker left something",
    )


@pytest.mark.browser
def test_the_guide_can_be_installed(browser, place, tmp_path):
    """In a profile of its own: a private window refuses every guide."""
    context = browser.browser_type.launch_persistent_context(tmp_path, **chromium_options())
    page = context.new_page()
    for edition in ("ps", "nl", "ps-nl"):
        page.goto(f"{place.url}/{edition}/")
        page.wait_for_function(READY)
        session = context.new_cdp_session(page)
        found = session.send("Page.getAppManifest")
        assert found["errors"] == []
        assert session.send("Page.getInstallabilityErrors")["installabilityErrors"] == []
        manifest = json.loads(found["data"])
        assert manifest["name"]
        assert manifest["display"] == "standalone"
        start, scope = (urljoin(found["url"], manifest[key]) for key in ("start_url", "scope"))
        assert start == f"{place.url}/{edition}/"
        assert start.startswith(scope)
    context.close()


@pytest.mark.browser
def test_a_page_on_the_network_is_never_an_old_one(phone, place):
    visit(phone, place, "/ps/nood/")
    newer = create_app(PAIRS="none", PUBLIC_URL="https://example.org/")
    newer.test_client().get("/ps/nood/")  # a page that is made anew may take longer than the worker is patient
    place.app = newer
    phone.goto(f"{place.url}/ps/nood/")
    assert "https://example.org/ps/nood/" in phone.content()


@pytest.mark.browser
def test_wiping_leaves_nothing(phone, place):
    phone.goto(place.url + BEWAREN)
    phone.locator("#ticks").check()
    phone.goto(f"{place.url}/ps/wonen/huis-zoeken/")
    phone.locator("ol.steps input").nth(1).check()
    save_all(phone, place)
    assert phone.locator("#ticked li").count() == 1
    phone.locator("[data-part=wipe]").click()
    says(phone, "wiped")
    assert phone.evaluate(KEPT) == []
    assert phone.evaluate("localStorage.length") == 0
    assert phone.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.length)") == 0
    assert phone.locator("#ticked li").count() == 0
    assert phone.context.cookies() == []


@pytest.mark.browser
def test_a_save_that_breaks_off_goes_on_where_it_stopped(phone, place, library):
    open_keeping(phone, place)
    first, broken = parts(library)[0], parts(library)[3]
    whole = place.app

    def broken_line(environ, start_response):
        if environ["PATH_INFO"] == f"{BEWAREN}{broken}.json":
            start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", "90000")])
            return [b'{"policies": ["half a']
        return whole(environ, start_response)

    place.app = broken_line
    phone.locator("[data-part=save]").click()
    says(phone, "line")
    place.app, place.asked[:] = whole, []
    phone.locator("[data-part=save]").click()
    says(phone, "done")
    assert f"{BEWAREN}{first}.json" not in place.asked
    assert f"{BEWAREN}{broken}.json" in place.asked


@pytest.mark.browser
def test_a_phone_that_is_full_is_told_so(phone, place):
    open_keeping(phone, place)
    session = phone.context.new_cdp_session(phone)
    session.send("Storage.overrideQuotaForOrigin", {"origin": place.url, "quotaSize": 200_000})
    phone.locator("[data-part=save]").click()
    says(phone, "full")
    phone.goto(f"{place.url}{CARDS}")
    assert phone.locator("h1").count() == 1


@pytest.mark.browser
def test_ticks_are_only_there_for_who_asked(phone, place):
    phone.goto(f"{place.url}/ps/wonen/huis-zoeken/")
    assert phone.locator("ol.steps input").count() == 0  # its script ran before it was loaded
    phone.goto(place.url + BEWAREN)
    phone.locator("#ticks").check()
    phone.goto(f"{place.url}/ps/wonen/huis-zoeken/")
    phone.locator("ol.steps input").first.check()
    phone.goto(f"{place.url}/ps-nl/wonen/huis-zoeken/")
    assert phone.locator("ol.steps input").first.is_checked()


@pytest.mark.browser
def test_a_page_that_comes_in_pieces_still_gets_its_buttons(phone, place):
    phone.goto(f"{place.url}/ps/wonen/huis-zoeken/")
    phone.wait_for_load_state("networkidle")  # the script is in the browser now, and there before the next page is
    whole = place.app

    def in_pieces(environ, start_response):
        body = b"".join(whole({**environ, "HTTP_ACCEPT_ENCODING": "identity"}, start_response))
        head, main, rest = body.partition(b"<main")
        yield head
        time.sleep(0.5)
        yield main + rest

    place.app = in_pieces
    phone.goto(place.url + BEWAREN)
    phone.locator("#ticks").check()


@pytest.mark.browser
def test_the_kill_switch_takes_the_guide_off_the_phone(phone, place):
    visit(phone, place, "/ps/")
    place.app = create_app(PAIRS="none", OFFLINE="off")
    phone.goto(f"{place.url}/ps/nood/")
    count = "navigator.serviceWorker.getRegistrations().then(all => all.length)"
    wait_until(lambda: phone.evaluate(count) == 0 and phone.evaluate(KEPT) == [], "the worker is still there")


@pytest.mark.browser
def test_pages_report_no_error(phone, place):
    complaints = []
    phone.on("console", lambda message: message.type == "error" and complaints.append(message.text))
    phone.on("pageerror", lambda error: complaints.append(str(error)))
    for path in ("/", "/ps/", BEWAREN, "/ps/wonen/huis-zoeken/"):
        phone.goto(place.url + path)
        phone.wait_for_function(READY)
        phone.wait_for_load_state("networkidle")
    assert complaints == []


@pytest.mark.browser
def test_on_a_bad_line_a_page_we_have_comes_soon(phone, place):
    visit(phone, place, "/ps/nood/")
    place.app = line = Gate(place.app, "/ps/nood/")
    phone.goto(f"{place.url}/ps/nood/")
    assert phone.locator("main#main").count() == 1
    assert line.reached.is_set()
    line.opened.set()
