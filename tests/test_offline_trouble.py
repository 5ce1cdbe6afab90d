"""The guide on the phone when something goes wrong: bad lines, no storage, several tabs, a worker that is ended."""

import json
from dataclasses import replace
from urllib.parse import urlsplit

import pytest

from guide.addresses import KEEPING, parts
from guide.app import create_app
from guide.current import guide_of, open_guide
from guide.delivery.scripts import PageScript
from tests.place import (
    KEPT,
    READY,
    SEEN,
    Answers,
    CutOff,
    Gate,
    SlowLine,
    open_keeping,
    save_all,
    says,
    stays,
    visit,
    wait_until,
)

pytestmark = pytest.mark.browser
BEWAREN, JOURNEY = f"/ps/{KEEPING}/", "/ps/wonen/huis-zoeken/"
UNDER_WAY = """() => { const bar = document.querySelector('progress'); return 0 < bar.value && bar.value < bar.max }"""
REGISTRATIONS = "navigator.serviceWorker.getRegistrations().then(all => all.length)"
STUCK = b"""const { put } = Cache.prototype;
Cache.prototype.put = async function (request, response) {
    if ((await response.clone().text()).includes('stuck')) await new Promise(() => {});
    return put.call(this, request, response);
};"""
STORED = """async () => {
    const found = [];
    for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys()) found.push(request.url);
    return found;
}"""


def saves(phone):
    """Begin to save, and wait until some of it is there."""
    phone.locator("[data-part=save]").click()
    phone.wait_for_function(UNDER_WAY)


def with_worker_after(app, code):
    """Return the application with a worker whose browser behaves otherwise."""
    worker = app.test_client().get("/sw.js").data
    return Answers(app, {"/sw.js": ("text/javascript", code + worker)})


# ------------------------------------------------------------------ bad lines


def test_on_a_slow_line_the_guide_is_saved_while_pages_open(phone, place, library):
    open_keeping(phone, place)
    last = Gate(place.app, f"{BEWAREN}{parts(library)[-1]}.json")
    place.app = SlowLine(last)
    saves(phone)
    other = phone.context.new_page()
    other.goto(f"{place.url}{JOURNEY}")
    assert other.locator("h1").count() == 1
    assert phone.locator("[data-say=busy]").is_visible()  # it opened before all was saved
    last.opened.set()
    says(phone, "done")
    assert phone.locator("progress").is_hidden()


def test_a_save_goes_on_when_its_page_is_closed(phone, place, library):
    open_keeping(phone, place)
    place.app = middle = Gate(place.app, f"{BEWAREN}{parts(library)[3]}.json")
    saves(phone)
    other = phone.context.new_page()
    phone.close()
    open_keeping(other, place)
    says(other, "busy")
    middle.opened.set()
    says(other, "done")
    for part in parts(library):
        assert place.asked.count(f"{BEWAREN}{part}.json") == 1, part


def test_two_editions_are_saved_at_once(phone, place):
    part = {
        "name": "begin",
        "digest": "few",
        "pages": 7,
    }  # a guide in Dutch of seven pages: all would take long to make
    index = json.dumps({"version": "few", "pages": 7, "wire": 20_000, "room": 90_000, "parts": [part]})
    open_keeping(phone, place)
    few = Answers(place.app, {"/nl/bewaren.json": ("application/json", index.encode())})
    place.app = held = Gate(few, f"{BEWAREN}begin.json")
    phone.locator("[data-part=save]").click()
    wait_until(held.reached.is_set, "nothing is saved")
    other = phone.context.new_page()
    save_all(other, place, "nl")
    held.opened.set()
    says(phone, "done")


def test_a_worker_that_the_phone_ended_is_noticed_and_the_save_goes_on(phone, place, library):
    open_keeping(phone, place)
    place.app = held = Gate(place.app, f"{BEWAREN}{parts(library)[2]}.json")
    saves(phone)
    wait_until(held.reached.is_set, "nothing is saved")
    session = phone.context.new_cdp_session(phone)
    session.send("ServiceWorker.enable")
    session.send("ServiceWorker.stopAllWorkers")
    held.opened.set()
    phone.evaluate("document.dispatchEvent(new Event('visibilitychange'))")  # the phone comes out of the pocket
    says(phone, "half")
    phone.locator("[data-part=save]").click()
    says(phone, "done")
    assert place.asked.count(f"{BEWAREN}{parts(library)[0]}.json") == 1


def test_a_page_that_broke_off_does_not_take_the_place_of_a_whole_one(phone, place):
    visit(phone, place, "/ps/nood/")
    place.app = CutOff(place.app, "/ps/nood/")
    phone.goto(f"{place.url}/ps/nood/", wait_until="commit")
    phone.wait_for_load_state("networkidle")  # half a page is never loaded
    place.stop()
    phone.goto(f"{place.url}/ps/nood/")
    assert phone.locator("main#main").count() == 1
    assert phone.locator("footer a").count() > 3


def test_a_page_is_never_missing_while_a_newer_one_is_written(phone, place):
    place.app = with_worker_after(place.app, STUCK)
    visit(phone, place, "/ps/nood/")
    place.app = Answers(place.app, {"/ps/nood/": ("text/html", b"<!doctype html><title>stuck</title>")})
    phone.goto(f"{place.url}/ps/nood/")
    assert phone.title() == "stuck"
    assert stays(lambda: phone.evaluate(SEEN, "/ps/nood/"))


def test_a_new_page_gets_its_own_script_from_the_old_worker(phone, place):
    visit(phone, place, "/ps/")
    newer = create_app(PAIRS="none")
    current = guide_of(newer)
    script = PageScript("document.documentElement.dataset.script = 'new';" + current.script.text)
    open_guide(newer, replace(current, script=script))
    newer.test_client().get("/ps/nood/")
    place.app = Gate(newer, "/sw.js")  # the new worker does not come before the page is looked at
    phone.goto(f"{place.url}/ps/nood/")
    assert phone.locator("html").get_attribute("data-script") == "new"
    place.app.opened.set()


def test_a_short_address_leads_to_the_page_without_network_too(phone, place):
    visit(phone, place, "/ps/wonen/")
    place.stop()
    phone.goto(f"{place.url}/ps/wonen")  # links of an exported page start from where it stands
    assert urlsplit(phone.url).path == "/ps/wonen/"
    assert phone.locator("main#main").count() == 1


def test_paper_is_not_kept_and_its_absence_is_told_in_the_language_of_its_address(phone, place):
    visit(phone, place, "/ps/")
    address = f"{JOURNEY[:-1]}.pdf"
    place.app = Answers(place.app, {address: ("application/pdf", b"%PDF-1.4\n" + b"\n" * 100_000)})
    phone.context.new_page().evaluate("address => { location.href = address }", place.url + address)
    wait_until(lambda: address in place.asked, "the sheet was not asked for")
    phone.goto(f"{place.url}/ps/nood/")
    assert not [url for url in phone.evaluate(STORED) if url.endswith(".pdf")]
    place.stop()
    phone.goto(place.url + address)
    assert phone.locator("html").get_attribute("lang") == "ps"
    assert phone.locator("h1").count() == 1


# ------------------------------------------------------------------ storage full or refused


def test_a_full_phone_is_not_asked_again_and_again(phone, place):
    open_keeping(phone, place)
    session = phone.context.new_cdp_session(phone)
    session.send("Storage.overrideQuotaForOrigin", {"origin": place.url, "quotaSize": 400_000})
    phone.locator("[data-part=save]").click()
    says(phone, "full")
    place.asked.clear()
    for path in (JOURNEY, "/ps/nood/", "/ps/"):
        phone.goto(place.url + path)
        assert phone.locator("h1").count() == 1
    assert stays(lambda: not [path for path in place.asked if path.startswith("/ps/bewaren")])
    open_keeping(phone, place)
    says(phone, "half")
    place.stop()
    phone.goto(place.url + "/ps/nood/")  # of the part that did fit
    assert phone.locator("main#main").count() == 1


REFUSALS = {
    "no service worker": "delete Navigator.prototype.serviceWorker",
    "registering refused": """ServiceWorkerContainer.prototype.register =
        () => Promise.reject(new DOMException('blocked', 'SecurityError'))""",
}
NO_CACHES = b"CacheStorage.prototype.open = () => Promise.reject(new DOMException('blocked', 'SecurityError'));"
LOST_CACHES = b"CacheStorage.prototype.match = () => Promise.reject(new DOMException('broken', 'UnknownError'));"
NO_LOCAL_STORAGE = """Object.defineProperty(window, 'localStorage',
    {get() { throw new DOMException('blocked', 'SecurityError') }})"""


def listen(phone):
    """Return the list that every error of the page will be added to."""
    complaints = []
    phone.on("console", lambda message: message.type == "error" and complaints.append(message.text))
    phone.on("pageerror", lambda error: complaints.append(str(error)))
    return complaints


def reads_on(phone, place):
    phone.goto(place.url + JOURNEY)
    assert phone.locator("ol.steps svg").count() > 3
    phone.locator("header .home").click()
    phone.wait_for_url(f"{place.url}/ps/")
    assert phone.locator("h1").count() == 1


@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_browser_without_worker_is_told_so_and_reads_on(phone, place, refusal):
    complaints = listen(phone)
    phone.add_init_script(REFUSALS[refusal])
    phone.goto(place.url + BEWAREN)
    says(phone, "unable")
    assert phone.locator("[data-part=save]").is_hidden()
    reads_on(phone, place)
    assert complaints == []


def test_a_browser_that_refuses_to_store_pages_is_told_so_and_reads_on(phone, place):
    complaints = listen(phone)
    place.app = with_worker_after(place.app, NO_CACHES)
    phone.goto(place.url + BEWAREN)
    says(phone, "unable")
    reads_on(phone, place)
    assert complaints == []


def test_pages_still_come_when_the_store_is_broken(phone, place):
    place.app = with_worker_after(place.app, LOST_CACHES)
    phone.goto(f"{place.url}/ps/")
    phone.wait_for_function(READY)
    complaints = listen(phone)
    reads_on(phone, place)
    assert complaints == []


def test_a_browser_that_keeps_no_ticks_is_told_so_and_wipes_all_the_same(phone, place):
    complaints = listen(phone)
    phone.add_init_script(NO_LOCAL_STORAGE)
    open_keeping(phone, place)
    phone.locator("#ticks").click()
    phone.wait_for_selector("#unticked:visible")
    assert not phone.locator("#ticks").is_checked()
    phone.locator("[data-part=wipe]").click()
    says(phone, "wiped")
    assert phone.evaluate(KEPT) == []
    reads_on(phone, place)
    assert complaints == []


# ------------------------------------------------------------------ a phone that is shared


def test_wiping_leaves_nothing_in_another_tab(phone, place):
    open_keeping(phone, place)
    phone.locator("#ticks").check()
    journey, keeping = phone.context.new_page(), phone.context.new_page()
    visit(journey, place, JOURNEY)
    journey.locator("ol.steps input").nth(1).check()
    open_keeping(keeping, place, "ps-nl")
    keeping.wait_for_selector("#ticked li")
    save_all(phone, place)
    phone.locator("[data-part=wipe]").click()
    says(phone, "wiped")
    says(keeping, "wiped")
    keeping.wait_for_selector("#ticked li", state="detached")
    journey.wait_for_selector("ol.steps input", state="detached")
    for tab in (phone, journey, keeping):
        assert tab.evaluate(KEPT) == []
        assert tab.evaluate(REGISTRATIONS) == 0
        assert tab.evaluate("localStorage.length") == 0


def test_wiping_ends_a_save_that_is_under_way(phone, place, library):
    open_keeping(phone, place)
    place.app = held = Gate(place.app, f"{BEWAREN}{parts(library)[1]}.json")
    phone.locator("[data-part=save]").click()
    wait_until(held.reached.is_set, "nothing is saved")
    phone.locator("[data-part=wipe]").click()
    says(phone, "wiped")
    held.opened.set()
    assert stays(lambda: phone.evaluate(KEPT) == [])
    assert phone.locator("[data-say=wiped]").is_visible()


def test_wiping_before_a_save_has_begun_leaves_nothing(phone, place):
    open_keeping(phone, place)
    phone.wait_for_selector("[data-part=wire]:visible")
    place.app = index = Gate(CutOff(place.app, f"{BEWAREN}begin.json"), "/ps/bewaren.json")
    phone.locator("[data-part=save]").click()
    wait_until(index.reached.is_set, "nothing is saved")
    phone.locator("[data-part=wipe]").click()
    says(phone, "wiped")
    index.opened.set()
    assert stays(lambda: phone.evaluate(KEPT) == [])
