"""The guide without network, in a real browser: seen pages, the whole guide, updates, wipe."""

import hashlib
import json
import math
import re
import shutil
import time
from dataclasses import replace
from io import BytesIO
from urllib.parse import urljoin

import pytest
from PIL import Image
from werkzeug.test import Client

from guide.addresses import SAVE, is_gallery, parts, paths_in
from guide.app import create_app
from guide.current import guide_of
from guide.delivery.scripts import PageScript
from guide.delivery.stylesheet import Stylesheet
from guide.languages import EDITIONS, LANGUAGES
from guide.paths import STATIC
from tests.conftest import chromium_options
from tests.kinds import KINDS
from tests.place import (
    CODING,
    FEW,
    GALLERY,
    GUIDE,
    KEPT,
    READY,
    RECORD,
    STORED,
    CutOff,
    Gate,
    in_worker,
    offered,
    open_saving,
    save_all,
    says,
    shown_without_network,
    visit,
    wait_until,
    with_few_parts,
)

CARDS, BEWAREN = "/ps/toonkaarten/", f"/ps/{SAVE}/"
SAVED = """async paths => {
    const pages = {};
    for (const path of paths) {
        const body = await (await find(path)).arrayBuffer();
        const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', body))];
        pages[path] = digest.map(byte => byte.toString(16).padStart(2, '0')).join('');
    }
    return pages;
}"""
LEADING_NOWHERE = """async paths => {
    const record = await recorded('ps');
    return paths.filter(path => !holder(record, path));
}"""  # those that are in no part that the phone has
SIZES = ("guide", "gallery")
DRAWN = "[...document.querySelectorAll('svg')].some(each => each.getBBox().width > 0)"


SCRIPT = re.compile(r"s\.js\?v=\w+")
NAMED = re.compile(r'(<g id="_\d+">)(\w+)(?=</g>)')


def megabytes(count):
    """Return how the page that keeps the guide says a number of bytes."""
    return f"{math.ceil(count / 1e4) / 100:.2f} MB".replace(".", ",")


def language_of(html):
    return re.search(r"<html [^>]*>", html)[0]


# ------------------------------------------------------------------ what the server offers


def described(app, code="ps"):
    """Return the parts of an edition as the worker is told of them."""
    return json.loads(app.test_client().get(f"/{code}/{SAVE}.json").text)["parts"]


def opened(client, file):
    return json.loads(client.get(f"/{file}").text)


@pytest.fixture(scope="module")
def guide_app():
    """The guide, of which phones save all pages and a little of the gallery."""
    return with_few_parts(taken=lambda name: name in FEW or not is_gallery(name), codes=["ps"], PAIRS="none")


def test_the_parts_of_an_edition_hold_each_page_once(library):
    for edition in (EDITIONS["ps"], EDITIONS["ps-nl"]):
        found = [path for paths in parts(edition, library).values() for path in paths]
        assert sorted(found) == sorted(["/", *paths_in(edition, library)])


def test_a_part_holds_what_everyone_is_served(client, few_app):
    made = few_app.test_client()
    styles = opened(made, f"{SAVE}/stijl.json")["styles"]
    shared = [opened(made, part["file"]) for part in described(few_app) if part["kind"] == "shared"]
    drawings = {name: drawn for part in shared for name, drawn in part.get("drawings", {}).items()}
    for name in ("begin", "wonen.1"):
        for path, (kind, html) in opened(made, f"ps/{SAVE}/{name}.json")["pages"].items():
            served = made.get(f"/{path}")
            styled = html.replace("<style>", f"<style>{styles[kind][0]}")
            drawn = NAMED.sub(lambda drawing: f"{drawing[1]}{drawings[drawing[2]]}", styled)
            assert drawn.replace("s.js", SCRIPT.search(served.text)[0], 1) == served.text, path
            assert styles[kind][1] == served.headers["Content-Security-Policy"]
            never_in_a_part = client.get(f"/{path}").text
            assert language_of(html) == language_of(never_in_a_part), path


def test_what_all_pages_share_is_in_no_page_that_a_phone_saves(few_app):
    for part in described(few_app):
        for path, (_, html) in opened(few_app.test_client(), part["file"]).get("pages", {}).items():
            assert "<style></style>" in html, path
            assert "?v=" not in html, path
            assert html.count("<g") == len(NAMED.findall(html)), path


def test_the_weight_that_is_told_is_the_weight_that_is_sent(few_app):
    client = few_app.test_client()
    for part in described(few_app):
        for form, told in (*part["wire"].items(), ("identity", part["room"])):
            assert len(client.get(f"/{part['file']}", headers={"Accept-Encoding": form}).data) == told, part["file"]


def test_a_saved_language_is_light_and_so_is_each_of_its_parts(guide_app):
    """A language is at most 1.2 MB over the wire with the drawings of its pages, and no part stops a bad line.

    What one finds by is one part: it is of use as a whole only.
    """
    found = described(guide_app)
    assert max(part["wire"]["gzip"] for part in found if part["kind"] != "index") < 50_000
    assert max(part["wire"]["gzip"] for part in found if part["kind"] == "index") < 95_000
    assert sum(part["wire"]["gzip"] for part in found if part["kind"] in GUIDE) < 1_200_000


def test_scripts_and_worker_are_small(guide_app):
    client = guide_app.test_client()
    sizes = {path: len(client.get(path, headers={"Accept-Encoding": "gzip"}).data) for path in ("/s.js", "/sw.js")}
    assert sizes["/s.js"] < 7300  # fetched once, after the page: nothing waits for it
    assert sizes["/sw.js"] < 7400


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
def test_who_hands_over_without_network_is_told_why_not_and_finds_the_way_back(phone, place, library):
    """Codes are not saved. Each way back leads to a page that is on the phone, also where a pair is all that it has."""
    save_all(phone, place, "ps-nl")
    place.stop()
    journey = next(path for path in parts(EDITIONS["ps-nl"], library)["wonen.1"] if path.count("/") == 4)
    for path, ways in ((journey, [journey, "/ps-nl/"]), ("/ps-nl/", ["/ps-nl/"]), ("/q/huis-zoeken/", ["/ps-nl/"])):
        phone.goto(place.url + path)
        if not path.startswith("/q/"):
            phone.locator("main a[href$='doorgeven/']").last.click()
            phone.wait_for_url("**/doorgeven/")
        told = phone.locator("section")
        assert [each.get_attribute("lang") for each in told.all()] == ["ps", "nl"]
        assert "Deze pagina staat nog niet op deze telefoon." in told.last.text_content()
        assert [each.get_attribute("href") for each in told.last.locator("a").all()] == ["", *ways]
    for path in {journey, "/ps-nl/"}:
        assert phone.goto(place.url + path).status == 200, path
    phone.goto(f"{place.url}/nl/wonen/")  # of an edition that the phone does not have
    assert [each.get_attribute("href") for each in phone.locator("a").all()] == ["", "/ps-nl/"]


@pytest.mark.browser
def test_the_whole_guide_is_saved_and_every_page_opens_without_network(phone, place, library, guide_app):
    place.app = guide_app
    open_saving(phone, place)
    phone.locator("[data-part=gallery]").click()
    says(phone, "done")
    phone.wait_for_selector("[data-part=gallery-done]:visible")
    assert phone.locator("[data-part=saved]").text_content().count("/") == 2
    assert place.parts_asked() == offered(guide_app, kinds=(*GUIDE, *GALLERY))
    place.stop()
    found = {
        name: paths for name, paths in parts(EDITIONS["ps"], library).items() if name in FEW or not is_gallery(name)
    }
    paths = [path for part in found.values() for path in part if path != "/"]
    assert in_worker(phone, LEADING_NOWHERE, paths) == []
    some = [path for part in found.values() for path in (*part[::6], part[-1]) if path != "/"]  # of each part
    client = Client(guide_app.wsgi_app.app)  # without the shelf, which takes its time to pack
    assert in_worker(phone, SAVED, some) == {path: hashlib.sha256(client.get(path).data).hexdigest() for path in some}
    of_each_kind = [f"/ps/{path}" for path in KINDS.values() if f"/ps/{path}" in paths]  # no paper is kept
    for path in ["/", *of_each_kind]:
        phone.goto(place.url + path)
        assert phone.locator("html").get_attribute("lang") == ("ps" if path != "/" else "nl"), path
        assert phone.locator("main#main h1").count() == 1, path
        assert phone.evaluate(DRAWN), path


@pytest.mark.browser
def test_the_gallery_is_a_choice_apart(phone, place, few_app):
    open_saving(phone, place)
    told = {name: phone.wait_for_selector(f"[data-part={name}-wire]:visible").text_content() for name in SIZES}
    save_all(phone, place)
    assert place.parts_asked() == offered(few_app)
    assert told["guide"] == megabytes(sum(place.sent[path] for path in place.parts_asked()))
    assert phone.locator("[data-part=guide-wire]").is_hidden()  # nothing is left to come
    place.forget()
    phone.locator("[data-part=gallery]").click()
    phone.wait_for_selector("[data-part=gallery-done]:visible")
    assert place.parts_asked() == offered(few_app, kinds=GALLERY)
    assert told["gallery"] == megabytes(sum(place.sent[path] for path in place.parts_asked()))
    place.stop()
    phone.goto(f"{place.url}/ps/pictogrammen/gevoelens/1/")
    assert phone.locator("main#main h1").count() == 1


@pytest.mark.browser
def test_a_second_edition_fetches_no_drawing_again(phone, place, few_app):
    save_all(phone, place)
    place.forget()
    save_all(phone, place, "ps-nl")
    had = offered(few_app, "ps", ("index",))
    wanted = offered(few_app, "ps-nl", ("index", "pages"))
    assert place.parts_asked() == [part for part in wanted if part not in had]


def has_version(phone, version):
    """Wait until the phone has a version whole."""
    wait_until(lambda: phone.evaluate(RECORD, "ps")["version"] == version, "the kept guide is still the old one")


NEW = "https://example.org/ps/nood/"


@pytest.mark.browser
def test_a_new_version_takes_the_place_of_the_old_one_when_it_is_whole(phone, place):
    save_all(phone, place)
    newer = with_few_parts(PAIRS="ps-nl", PUBLIC_URL="https://example.org/")  # every page changes
    place.app = last = Gate(newer, offered(newer)[-1])
    visit(phone, place, "/ps/")
    wait_until(last.reached.is_set, "the new version is not fetched")
    assert place.parts_asked() != []
    assert NEW not in shown_without_network(phone, place, "/ps/nood/")
    last.opened.set()
    has_version(phone, guide_of(newer).version)
    assert NEW in shown_without_network(phone, place, "/ps/nood/")
    shell = f"guide-/ shell-{guide_of(newer).version}"
    wait_until(
        lambda: [name for name in phone.evaluate(KEPT) if name.startswith("guide-/ shell-")] == [shell],
        "the old worker left something",
    )
    parts_kept = [url for url in phone.evaluate(STORED) if re.search(rf"/{SAVE}/[0-9a-f]+$", url)]
    assert len(parts_kept) == len(offered(newer))


@pytest.mark.browser
def test_a_new_style_costs_a_phone_no_page(phone, place, few_app, library, tmp_path):
    save_all(phone, place)
    place.forget()
    shutil.copytree(STATIC / "css", tmp_path / "css")
    with (tmp_path / "css" / "base.css").open("a") as style:
        style.write("main { --renewed: 1 }")
    current = guide_of(few_app)
    style, script = Stylesheet(tmp_path / "css"), PageScript(f"{current.script.text};1")
    newer = replace(current, stylesheet=style, script=script, version="newer")
    place.app = with_few_parts(newer, PAIRS="ps-nl")
    visit(phone, place, "/ps/")
    has_version(phone, "newer")
    assert place.parts_asked() == [f"/{SAVE}/stijl.json"]
    assert "--renewed" in shown_without_network(phone, place, "/ps/wonen/")
    place.stop()
    phone.goto(place.url + parts(EDITIONS["ps"], library)["wonen.1"][0])  # a journey of a part that is kept
    assert phone.evaluate("getComputedStyle(document.querySelector('main')).getPropertyValue('--renewed')") == "1"


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
def test_a_save_that_breaks_off_goes_on_where_it_stopped(phone, place, few_app):
    open_saving(phone, place)
    files = offered(few_app)
    place.app = CutOff(few_app, files[4])
    phone.locator("[data-part=save]").click()
    says(phone, "line")
    assert place.parts_asked() == files[:5]
    to_come = sum(part["wire"][CODING] for part in described(few_app) if f"/{part['file']}" in files[4:])
    phone.wait_for_selector(f"[data-part=guide-wire] >> text={megabytes(to_come)}")
    assert phone.locator("[data-say=line]").is_visible()
    place.app = few_app
    place.forget()
    phone.locator("[data-part=save]").click()
    says(phone, "done")
    assert place.parts_asked() == files[4:]


@pytest.mark.browser
def test_a_phone_that_is_full_is_told_so(phone, place):
    open_saving(phone, place)
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
    phone.goto(f"{place.url}/ps/hulp/geweld-thuis/")
    assert phone.locator("ol.steps input").count() == 0, "nobody else may see that somebody reads this"


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
    phone.goto(place.url + BEWAREN)
    phone.locator("#ticks").check()
    save_all(phone, place)
    place.app = create_app(PAIRS="none", OFFLINE="off")
    phone.goto(place.url + BEWAREN)
    count = "navigator.serviceWorker.getRegistrations().then(all => all.length)"
    wait_until(lambda: phone.evaluate(count) == 0 and phone.evaluate(KEPT) == [], "the worker is still there")
    assert phone.evaluate("localStorage.length") == 0
    says(phone, "unable")


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
