"""The guide on the phone when something goes wrong: bad lines, no storage, several tabs, a worker that is ended."""

from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from guide.addresses import SAVE
from guide.app import create_app
from guide.current import guide_of, open_guide
from guide.delivery.scripts import PageScript
from tests.place import (
    CODING,
    KEPT,
    READY,
    RECORD,
    SEEN,
    STORED,
    Answers,
    Busy,
    CutOff,
    Drip,
    Gate,
    Gone,
    SlowLine,
    Stranger,
    in_worker,
    offered,
    open_saving,
    save_all,
    says,
    stays,
    visit,
    wait_until,
    with_few_parts,
    with_worker,
)

pytestmark = pytest.mark.browser
BEWAREN, JOURNEY = f"/ps/{SAVE}/", "/ps/wonen/huis-zoeken/"
UNDER_WAY = """() => { const bar = document.querySelector('progress'); return 0 < bar.value && bar.value < bar.max }"""
HOUR = 3_600_000  # ms
LATER = """async ms => {
    const cache = await caches.open('guide-/ kept-ps'), record = await (await cache.match('/ps/bewaren.json')).json();
    record.failed.at -= ms;
    await cache.put('/ps/bewaren.json', new Response(JSON.stringify(record)));
}"""  # as if the failure was longer ago
SAVES_DATA = b"Object.defineProperty(navigator, 'connection', {value: {saveData: true}});"
REGISTRATIONS = "navigator.serviceWorker.getRegistrations().then(all => all.length)"
STUCK = b"""const { put } = Cache.prototype;
Cache.prototype.put = async function (request, response) {
    if ((await response.clone().text()).includes('stuck')) await new Promise(() => {});
    return put.call(this, request, response);
};"""


def total_sent(place):
    """Return the bytes that were sent of the parts that a phone saves."""
    return sum(place.sent[path] for path in set(place.parts_asked()))


def weight(app, paths):
    """Return the bytes of parts over the wire."""
    client = app.test_client()
    return sum(len(client.get(path, headers={"Accept-Encoding": CODING}).data) for path in paths)


def titled(title):
    """Return a page that is one of ours, for it names the script."""
    return f"<!doctype html><script defer src=/s.js?v=1></script><title>{title}</title>".encode()


def saves(phone):
    """Begin to save, and wait until some of it is there."""
    phone.locator("[data-part=save]").click()
    phone.wait_for_function(UNDER_WAY)


# ------------------------------------------------------------------ bad lines


def test_on_a_slow_line_the_guide_is_saved_while_pages_open(phone, place, few_app):
    open_saving(phone, place)
    last = Gate(place.app, offered(few_app)[-1])
    place.app = SlowLine(last)
    saves(phone)
    other = phone.context.new_page()
    other.goto(f"{place.url}{JOURNEY}")
    assert other.locator("h1").count() == 1
    assert phone.locator("[data-say=busy]").is_visible()  # it opened before all was saved
    last.opened.set()
    says(phone, "done")
    assert phone.locator("progress").is_hidden()


def test_a_slow_line_is_no_broken_line(phone, place, few_app):
    """A part takes longer than a line may be silent; all the time something comes."""
    slow = offered(few_app)[-2]
    place.app = Drip(with_worker(few_app, STALLED=1500), slow)
    save_all(phone, place)
    for path in (JOURNEY, "/ps/nood/", "/ps/"):
        visit(phone, place, path)
    assert place.parts_asked() == offered(few_app)
    assert total_sent(place) == weight(few_app, offered(few_app))


def test_a_line_that_stalls_costs_no_data_again_and_again(phone, place, few_app):
    files = offered(few_app)
    first, stalled, rest = files[:-2], files[-2], files[-2:]
    place.app = dripping = Drip(with_worker(few_app, STALLED=1500), stalled, pause=0.1, stalls=True)
    open_saving(phone, place)
    phone.locator("[data-part=save]").click()
    says(phone, "line")
    assert place.parts_asked() == [*first, stalled]
    wasted = place.sent[stalled]
    assert total_sent(place) == weight(few_app, first) + wasted
    assert 0 < wasted < weight(few_app, [stalled])
    dripping.opened.set()
    place.app = dripping.app
    for path in (JOURNEY, "/ps/nood/", "/ps/"):
        visit(phone, place, path)
    assert stays(lambda: place.parts_asked() == [*first, stalled], 1)
    place.forget()
    phone.evaluate(LATER, 2 * HOUR)
    visit(phone, place, "/ps/hulp/")
    wait_until(lambda: place.parts_asked() == rest, "it was not tried again after two hours")
    open_saving(phone, place)
    says(phone, "done")
    assert total_sent(place) == weight(few_app, rest)


def test_who_taps_again_waits_for_nothing(phone, place, few_app):
    place.app = CutOff(few_app, offered(few_app)[-1])
    open_saving(phone, place)
    phone.locator("[data-part=save]").click()
    says(phone, "line")
    place.app = few_app
    phone.locator("[data-part=save]").click()
    says(phone, "done")


def test_each_failure_doubles_the_time_until_the_next_try(phone, place):
    visit(phone, place, "/ps/")
    waited = """([times, hours]) => isTooSoon({failed: {times, at: Date.now() - hours * HOUR}})"""
    tried = [(1, 0.9), (1, 1.1), (2, 1.9), (2, 2.1), (3, 3.9), (3, 4.1), (40, 167), (40, 169), (1, -500)]
    too_soon = [in_worker(phone, waited, each) for each in tried]
    assert too_soon == [True, False, True, False, True, False, True, False, False]


def test_a_busy_server_is_called_again_when_it_said(phone, place, few_app):
    open_saving(phone, place)
    busy = offered(few_app)[-1]
    place.app = Busy(few_app, busy, 2)
    phone.locator("[data-part=save]").click()
    says(phone, "done")
    assert place.parts_asked() == [*offered(few_app), busy, busy]


def test_a_server_that_stays_busy_is_left_alone(phone, place, few_app):
    place.app = Busy(with_worker(few_app, CALLS=1), f"{BEWAREN}.*json", 99)
    open_saving(phone, place)
    phone.locator("[data-part=save]").click()
    says(phone, "crowd")
    place.forget()
    phone.evaluate(LATER, 2 * HOUR)
    visit(phone, place, JOURNEY)
    wait_until(place.parts_asked, "it was not tried again after two hours")
    visit(phone, place, "/ps/nood/")
    assert stays(lambda: len(place.parts_asked()) == 1, 2.5)  # nobody asked: no second call


def test_an_edition_that_is_no_longer_offered_is_dropped(phone, place, few_app):
    save_all(phone, place, "ps-nl")
    save_all(phone, place)
    place.app = alone = with_few_parts(PAIRS="none")
    visit(phone, place, "/ps/nood/")
    wait_until(lambda: "guide-/ kept-ps-nl" not in phone.evaluate(KEPT), "what is no longer offered is still kept")
    wait_until(lambda: phone.evaluate(RECORD, "ps")["version"] == guide_of(alone).version, "the other is not renewed")
    place.forget()
    visit(phone, place, "/ps/hulp/")
    assert stays(lambda: not [path for path in place.asked if path.endswith("bewaren.json")], 1)


def test_who_saves_what_is_no_longer_offered_is_told_so(phone, place, few_app):
    open_saving(phone, place, "ps-nl")
    place.app = Gone(few_app, "/ps-nl/bewaren.json")
    phone.locator("[data-part=save]").click()
    says(phone, "gone")
    assert "guide-/ kept-ps-nl" not in phone.evaluate(KEPT)


def test_who_saves_data_is_left_alone(phone, place, few_app):
    place.app = with_worker(few_app, SAVES_DATA)
    open_saving(phone, place)
    place.app = CutOff(place.app, offered(few_app)[-1])
    phone.locator("[data-part=save]").click()
    says(phone, "line")
    phone.evaluate(LATER, 2 * HOUR)
    place.app = place.app.app
    place.forget()
    visit(phone, place, JOURNEY)
    assert stays(lambda: not place.parts_asked(), 1)


def test_a_save_goes_on_when_its_page_is_closed(phone, place, few_app):
    open_saving(phone, place)
    place.app = middle = Gate(place.app, offered(few_app)[-2])
    saves(phone)
    other = phone.context.new_page()
    phone.close()
    open_saving(other, place)
    says(other, "busy")
    middle.opened.set()
    says(other, "done")
    assert place.parts_asked() == offered(few_app)


def test_two_editions_are_saved_at_once(phone, place):
    open_saving(phone, place)
    place.app = held = Gate(place.app, f"{BEWAREN}begin.json")
    phone.locator("[data-part=save]").click()
    wait_until(held.reached.is_set, "nothing is saved")
    other = phone.context.new_page()
    save_all(other, place, "ps-nl")
    held.opened.set()
    says(phone, "done")


def test_a_worker_that_the_phone_ended_is_noticed_and_the_save_goes_on(phone, place, few_app):
    open_saving(phone, place)
    files = offered(few_app)
    place.app = held = Gate(place.app, files[-2])
    saves(phone)
    wait_until(held.reached.is_set, "nothing is saved")
    session = phone.context.new_cdp_session(phone)
    session.send("ServiceWorker.enable")
    session.send("ServiceWorker.stopAllWorkers")
    held.opened.set()
    phone.evaluate("document.dispatchEvent(new Event('visibilitychange'))")  # the phone comes out of the pocket
    says(phone, "done")
    assert place.parts_asked() == [*files[:-1], *files[-2:]]


def test_a_page_seen_after_the_guide_was_saved_is_the_newer_one(phone, place):
    save_all(phone, place)
    place.app = Answers(place.app, {"/ps/nood/": ("text/html", titled("newer"))})
    phone.goto(f"{place.url}/ps/nood/")
    assert phone.title() == "newer"
    place.stop()
    phone.goto(f"{place.url}/ps/nood/")
    assert phone.title() == "newer"


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
    place.app = with_worker(place.app, STUCK)
    visit(phone, place, "/ps/nood/")
    place.app = Answers(place.app, {"/ps/nood/": ("text/html", titled("stuck"))})
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


# ------------------------------------------------------------------ who answers is not the guide


@pytest.mark.parametrize("status", ["200 OK", "404 Not Found"])
def test_who_is_not_the_guide_takes_the_place_of_nothing_that_is_kept(phone, place, few_app, status):
    save_all(phone, place)
    visit(phone, place, JOURNEY)
    place.app = Stranger(status)
    other = phone.context.new_page()
    for path in (JOURNEY, "/ps/nood/", "/ps/niets/"):  # seen, kept in a part, not ours
        other.goto(place.url + path)
    assert other.locator("h1").text_content() == "onderhoud"  # with a button to log in, perhaps
    phone.evaluate("navigator.serviceWorker.ready.then(found => found.active.postMessage({save: 'ps'}))")
    wait_until(lambda: "/ps/bewaren.json" in place.asked[-3:], "nothing was asked")
    wait_until(lambda: (phone.evaluate(RECORD, "ps") or {}).get("failed"), "the failure is not noted")
    place.stop()
    for path in (JOURNEY, "/ps/nood/", "/ps/over/"):
        other.goto(place.url + path)
        assert other.locator("main#main h1").count() == 1


REFUSALS_OF_A_LINE = [400, 401, 403, 404, 405, 408, 410, 418, 429, 451, 500, 502, 503, 511]


def test_what_is_kept_is_shown_when_the_network_says_no(phone, place, few_app):
    visit(phone, place, "/ps/over/")
    visit(phone, place, "/ps/nood/")
    kept = phone.title()
    for status in REFUSALS_OF_A_LINE:
        place.app = Stranger(f"{status} No")
        phone.goto(f"{place.url}/ps/nood/")
        assert phone.title() == kept, status
        phone.goto(f"{place.url}/ps/hulp/")
        assert phone.locator("h1").text_content() == "onderhoud", status  # not kept: what the network says
    place.app = Gone(few_app, "/ps/over/")
    told = phone.goto(f"{place.url}/ps/over/")
    assert told.status == 404, "the guide itself says that it is gone"


# ------------------------------------------------------------------ another guide below the same host


def has_all(phone, place):
    """Open the pages of a guide that cannot be reached, and the ticks on the page that keeps it."""
    for path in (JOURNEY, "/ps/over/", BEWAREN):
        phone.goto(place.url + path)
        assert phone.locator("main#main h1").count() == 1
    return phone.locator("#ticked li").count() == 1


@pytest.mark.parametrize("roots", [("/a", "/b"), ("", "/b")])
def test_two_guides_below_one_host_leave_each_other_alone(phone, place, roots):
    fewest = ("begin", "wonen", "wonen.1").__contains__
    guide, host = with_few_parts(taken=fewest, codes=["ps"], roots=roots, PAIRS="none"), place.url
    place.app = DispatcherMiddleware(guide, dict.fromkeys(filter(None, roots), guide))
    tabs = []
    for root in roots:
        place.url = host + root
        tabs.append(phone.context.new_page())
        open_saving(tabs[-1], place)
        assert not tabs[-1].locator("#ticks").is_checked()
        tabs[-1].locator("#ticks").check()
        tabs[-1].goto(place.url + JOURNEY)
        tabs[-1].locator("ol.steps input").first.check()
        save_all(tabs[-1], place)
    tabs[1].locator("[data-part=wipe]").click()
    says(tabs[1], "wiped")
    assert tabs[0].locator("[data-say=done]").is_visible()
    assert tabs[0].evaluate("localStorage.length") == 1
    place.stop()
    place.url = host + roots[0]
    assert has_all(tabs[0], place)
    stored = [url for url in tabs[0].evaluate(STORED) if "/ps/" in url]
    assert stored
    assert [url for url in stored if not url.startswith(f"{place.url}/ps/")] == []


OF_VERSION_1 = """async () => {
    for (const name of await caches.keys()) {
        const from = await caches.open(name), to = await caches.open(name.replace('guide-/ ', 'guide-'));
        for (const request of await from.keys()) await to.put(request, await from.match(request));
        await caches.delete(name);
    }
    localStorage.setItem('guide.ticks', localStorage.getItem('guide-/ ticks'));
    localStorage.removeItem('guide-/ ticks');
    for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister();
}"""


def test_what_was_kept_before_names_held_the_root_stays(phone, place):
    open_saving(phone, place)
    phone.locator("#ticks").check()
    visit(phone, place, JOURNEY)
    phone.locator("ol.steps input").first.check()
    save_all(phone, place)
    phone.evaluate(OF_VERSION_1)
    phone.goto("about:blank")  # a worker goes when its last page has gone
    place.forget()
    visit(phone, place, "/ps/")
    wait_until(lambda: {name.split(" ")[0] for name in phone.evaluate(KEPT)} == {"guide-/"}, "not all is taken over")
    place.stop()
    assert has_all(phone, place)
    assert not place.parts_asked()


# ------------------------------------------------------------------ storage full or refused


COUNTED_MORE = 12_000  # bytes that Chromium counts for an answer it keeps, above its body, and for the pages seen


def test_a_full_phone_is_not_asked_again_and_again(phone, place, few_app):
    open_saving(phone, place)
    until_start = offered(few_app)[: offered(few_app).index(f"{BEWAREN}begin.json") + 1]
    room = sum(len(few_app.test_client().get(path).data) + COUNTED_MORE for path in until_start)
    session = phone.context.new_cdp_session(phone)
    session.send("Storage.overrideQuotaForOrigin", {"origin": place.url, "quotaSize": room})
    phone.locator("[data-part=save]").click()
    says(phone, "full")
    place.asked.clear()
    for path in (JOURNEY, "/ps/nood/", "/ps/"):
        phone.goto(place.url + path)
        assert phone.locator("h1").count() == 1
    assert stays(lambda: not [path for path in place.asked if path.startswith("/ps/bewaren")])
    open_saving(phone, place)
    says(phone, "half")
    place.stop()
    phone.goto(place.url + "/ps/over/")  # of the part that did fit
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
    place.app = with_worker(place.app, NO_CACHES)
    phone.goto(place.url + BEWAREN)
    says(phone, "unable")
    reads_on(phone, place)
    assert complaints == []


def test_pages_still_come_when_the_store_is_broken(phone, place):
    place.app = with_worker(place.app, LOST_CACHES)
    phone.goto(f"{place.url}/ps/")
    phone.wait_for_function(READY)
    complaints = listen(phone)
    reads_on(phone, place)
    assert complaints == []


def test_a_browser_that_keeps_no_ticks_is_told_so_and_wipes_all_the_same(phone, place):
    complaints = listen(phone)
    phone.add_init_script(NO_LOCAL_STORAGE)
    open_saving(phone, place)
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
    open_saving(phone, place)
    phone.locator("#ticks").check()
    journey, saving = phone.context.new_page(), phone.context.new_page()
    visit(journey, place, JOURNEY)
    journey.locator("ol.steps input").nth(1).check()
    open_saving(saving, place, "ps-nl")
    saving.wait_for_selector("#ticked li")
    save_all(phone, place)
    phone.locator("[data-part=wipe]").click()
    says(phone, "wiped")
    says(saving, "wiped")
    saving.wait_for_selector("#ticked li", state="detached")
    journey.wait_for_selector("ol.steps input", state="detached")
    for tab in (phone, journey, saving):
        assert tab.evaluate(KEPT) == []
        assert tab.evaluate(REGISTRATIONS) == 0
        assert tab.evaluate("localStorage.length") == 0


def test_wiping_ends_a_save_that_is_under_way(phone, place):
    open_saving(phone, place)
    place.app = held = Gate(place.app, f"{BEWAREN}wonen.json")
    phone.locator("[data-part=save]").click()
    wait_until(held.reached.is_set, "nothing is saved")
    phone.locator("[data-part=wipe]").click()
    says(phone, "wiped")
    held.opened.set()
    assert stays(lambda: phone.evaluate(KEPT) == [])
    assert phone.locator("[data-say=wiped]").is_visible()


def test_wiping_before_a_save_has_begun_leaves_nothing(phone, place):
    open_saving(phone, place)
    phone.wait_for_selector("[data-part=guide-wire]:visible")
    place.app = index = Gate(CutOff(place.app, f"{BEWAREN}begin.json"), "/ps/bewaren.json")
    phone.locator("[data-part=save]").click()
    wait_until(index.reached.is_set, "nothing is saved")
    phone.locator("[data-part=wipe]").click()
    says(phone, "wiped")
    index.opened.set()
    assert stays(lambda: phone.evaluate(KEPT) == [])
