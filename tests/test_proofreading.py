"""The room where native readers read translations over: what a reader taps is kept, and nothing else is sent."""

import json
import re
from hashlib import sha256

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import expect

from guide.addresses import rooms_in
from guide.app import create_app
from guide.catalogues.status import texts_of
from guide.commands import main
from guide.current import guide_of
from guide.exporting.addresses import to_hear
from guide.languages import DUTCH, EDITIONS, LANGUAGES, TRANSLATED
from guide.reviews.hashing import dutch_hash, translation_hash
from guide.reviews.levels import Levels
from guide.reviews.results import read_result
from guide.reviews.store import read_kept
from guide.reviews.taking import carry_out, planned
from guide.voices.fingerprint import fingerprint
from guide.voices.store import SILENT_FRAME, read_voices
from guide.voices.units import packs, recorded
from tests.place import Gone, visit
from tests.promises import ROOM_LIMIT, made
from tests.test_browser import AXE, COLOURS, PHONE, SIDEWAYS, SMALL_TARGETS, SMALL_TEXT, TORN

ROOM = "/ps/nalezen/"
LINE = re.compile(r'<div class="line[^"]*" data-d="(\w+)" data-t="(\w+)"')
CONTROL = "data-control"
BOTH = re.compile(r'data-control hidden>(.*?)</div>\s*<div class="line" data-d[^>]*>(.*?)</div>')
NOON = 1_795_953_600_000  # ms: 29 November 2026, 12:00 in Brussels, give or take an hour
TODAY = "2026-11-29"
STORED = "Object.keys(localStorage).sort()"
REPORT = "addEventListener('securitypolicyviolation', event => console.error(`refused: ${event.violatedDirective}`))"
DRAWN = "() => new Promise(done => new IntersectionObserver(done).observe(document.body))"  # after those of the page
PRESSED = "key => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}))"
pytestmark = pytest.mark.browser


def way(journey):
    return f"{ROOM}{journey}/"


@pytest.fixture(scope="module")
def controlled(app, library):
    """A journey with a line that is wrong on purpose."""
    client = app.test_client()
    return next(slug for slug in library.journeys if CONTROL in client.get(way(slug)).text)


@pytest.fixture(scope="module")
def honest(app, library):
    """A journey without such a line."""
    client = app.test_client()
    return next(slug for slug in library.journeys if CONTROL not in client.get(way(slug)).text)


# ------------------------------------------------------------------ the pages


@pytest.mark.parametrize("language", TRANSLATED, ids=lambda language: language.code)
def test_a_journey_shows_all_that_it_says_each_line_once_and_no_other(app, library, language):
    """What is approved is what families read: the same texts as `guide status` counts."""
    client, catalogue = app.test_client(), guide_of(app).catalogues[language.catalogue, "guide"]
    for slug, journey in library.journeys.items():
        said = {key: catalogue.pgettext(*key) for key in texts_of(library, journey)}
        wanted = {(dutch_hash(*key), translation_hash(told)) for key, told in said.items() if told}
        found = LINE.findall(client.get(f"/{language.code}/nalezen/{slug}/").text)
        assert set(found) == wanted, slug
        assert len(found) == len(wanted), slug


def test_lines_stand_in_the_order_of_the_page(app, library):
    journey = library.journeys["huurcontract"]
    found = [dutch for dutch, _ in LINE.findall(app.test_client().get(way("huurcontract")).text)]
    told = [journey.title, journey.question, journey.goal]
    for step in journey.steps:
        told += [step.do, *step.text]
    at = [found.index(dutch_hash(text.context, text.dutch)) for text in told]
    assert at == sorted(at)


def test_one_journey_in_three_has_a_line_that_is_wrong_on_purpose_before_the_real_one(app, library):
    client = app.test_client()
    pages = [client.get(way(slug)).text for slug in library.journeys]
    assert len(pages) // 4 <= sum(CONTROL in page for page in pages) <= len(pages) // 3 + 1
    for page in (page for page in pages if CONTROL in page):
        wrong, real = BOTH.findall(page)[0]
        dutch, shown = re.findall(r'(<p class="source".*?</p>)<p class="read">(.*?)</p>', wrong)[0]
        assert dutch in real
        assert shown not in real


@pytest.mark.parametrize("slug", ["nood", "toonkaarten-tolk-1", "contacten-hulp-1", "woorden-hulp-1"])
def test_the_lists_are_read_over_too_each_entry_with_its_drawing(app, slug):
    client = app.test_client()
    page = client.get(way(slug)).text
    (count,) = re.findall(rf'data-way="{slug}" data-all="(\d+)"', client.get(ROOM).text)
    found = LINE.findall(page)
    assert len(found) == len(set(found)) == int(count) > 10
    assert CONTROL not in page
    if slug == "toonkaarten-tolk-1":
        assert "Ik spreek Pasjtoe" in page
        assert "Ik spreek Dari" not in page


def test_what_does_most_harm_when_it_is_wrong_comes_first(app, library):
    ways = re.findall(r'data-way="([\w-]+)"', app.test_client().get(ROOM).text)
    (health,) = (group.journeys for _, group in library.groups.values() if group.risk == "health")
    assert ways[0] == "nood"
    assert set(ways[1 : len(health) + 1]) == set(health)


def test_the_room_is_in_one_language_at_once_and_nothing_to_find(app, library):
    client = app.test_client()
    for code in ("ps-nl", "nl-ps"):
        assert client.get(f"/{code}/nalezen/").status_code == 404
        assert list(rooms_in(EDITIONS[code], library)) == []
    for language in TRANSLATED:
        page = client.get(f"/{language.code}/nalezen/").text
        assert '<meta name="robots" content="noindex">' in page
        packs = dict(re.findall(r'data-way="([\w-]+)" data-all="(\d+)"', page))
        assert set(library.journeys) < set(packs)
        assert [f"/{language.code}/nalezen/{slug}/" for slug in packs] == re.findall(r'href="([^"]+)" data-way', page)
        for leaf in ("over", "meegaan", "centra"):
            for other in ("nl", "ps-nl", language.code):
                assert f'href="/{language.code}/nalezen/"' in client.get(f"/{other}/{leaf}/").text
    assert client.get(f"{ROOM}niets/").status_code == 404


def test_pages_of_the_room_are_light_enough_and_say_that_they_need_a_script(app, library):
    client = app.test_client()
    addresses = [*rooms_in(EDITIONS["ps"], library), *rooms_in(EDITIONS["nl"], library)]
    for path in (path for kind, path in addresses if kind.room == "nalezen"):
        page = made(path, client)
        assert page.weight < ROOM_LIMIT / 2, path
        assert page.html.count("<noscript>") == 1, path


# ------------------------------------------------------------------ reading over


@pytest.fixture
def room(browser, address):
    """The room on a phone, at noon. A fault in a script, or something that the policy refuses, fails the test."""
    context = browser.new_context(viewport=PHONE, service_workers="block", timezone_id="Europe/Brussels")
    context.add_init_script(REPORT)
    page, faults = context.new_page(), []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    page.clock.install(time=NOON / 1000)
    page.goto(address + ROOM)
    page.base = address
    yield page
    context.close()
    assert faults == []


def enter(page, name="", origin="Kandahar", native=True):
    """Say who reads; return the code of that reader."""
    if page.locator("#person").is_hidden():
        page.locator("[data-act=another]").click()
    page.locator("[name=name]").fill(name)
    page.locator("[name=origin]").fill(origin)
    page.locator("[name=native]").set_checked(native)
    page.locator("#person .button").click()
    expect(page.locator("#ways")).to_be_visible()
    return page.locator("#readers :checked").input_value()


def open_way(page, journey):
    page.goto(page.base + way(journey))
    expect(page.locator(".bar")).to_be_visible()


def open_room(page):
    page.goto(page.base + ROOM)


def line(page, number):
    return page.locator(".line[data-d]").nth(number)


def answer(page, number, name):
    page.clock.run_for(10)  # no two taps at one time
    line(page, number).locator(f"[data-answer={name}]").click()


def answers(page):
    """Return the answers that a journey shows, by the number of their line."""
    found = page.locator(".line[data-d]").evaluate_all("lines => lines.map(line => line.dataset.answered)")
    return {number: given for number, given in enumerate(found) if given}


def marks(page, number):
    return line(page, number).evaluate("line => ({d: line.dataset.d, t: line.dataset.t})")


def sent(page):
    """Save the file; return its name, its head and its lines."""
    open_room(page)
    with page.expect_download() as download:
        page.locator("[data-act=file]").click()
    text = download.value.path().read_text(encoding="utf-8")
    assert text.endswith("\n")
    head, *lines = map(json.loads, text.splitlines())
    return download.value.suggested_filename, head, lines


def test_a_reader_ticks_corrects_and_rejects_and_the_file_says_exactly_that(room, app):
    code = enter(room, name=" Zahra ")
    assert re.fullmatch("[a-hjkmnp-z2-9]{6}", code)
    open_way(room, "huurcontract")
    answer(room, 0, "good")
    answer(room, 3, "wrong")
    for reason in ("meaning", "rude", "strange"):
        line(room, 3).locator(f"[value={reason}]").check()
    line(room, 3).locator("[value=strange]").uncheck()
    answer(room, 4, "better")
    area = line(room, 4).locator("textarea")
    assert area.evaluate("area => getComputedStyle(area).direction") == "rtl"
    before = area.input_value()
    area.fill(f"  {before}\n\nنور ")
    line(room, 4).locator("[data-act=done]").click()
    answer(room, 6, "wrong")
    lines = [marks(room, number) for number in (0, 3, 4, 6)]
    name, head, told = sent(room)
    assert name == f"nagelezen-ps-{code}-{TODAY}.txt"
    version = guide_of(app).version
    assert head == {
        "samen-op-weg": "review", "format": 1, "content": version, "language": "ps", "reader": code,
        "name": "Zahra", "origin": "Kandahar", "native": True,
    }  # fmt: skip
    assert told == [
        {**lines[0], "answer": "good", "at": TODAY},
        {**lines[1], "answer": "wrong", "reasons": ["meaning", "rude"], "at": TODAY},
        {**lines[2], "answer": "better", "text": f"{before} نور", "at": TODAY},
        {**lines[3], "answer": "wrong", "reasons": [], "at": TODAY},
    ]


def test_the_box_begins_with_the_text_as_the_catalogue_has_it(room, app, library):
    """Letter by letter, isolates included: who changes one word changes nothing else."""
    enter(room)
    open_way(room, "huurcontract")
    catalogue = guide_of(app).catalogues["ps", "guide"]
    texts = texts_of(library, library.journeys["huurcontract"])
    told = {dutch_hash(*key): catalogue.pgettext(*key) for key in texts}
    assert any("\u2068" in each for each in told.values())
    shown = room.locator(".line[data-d]").evaluate_all(
        "lines => lines.map(line => [line.dataset.d, line.querySelector('textarea').value])"
    )
    assert dict(shown) == told


def test_the_same_text_or_an_empty_box_is_no_answer(room):
    enter(room)
    open_way(room, "huurcontract")
    answer(room, 1, "better")
    area = line(room, 1).locator("textarea")
    before = area.input_value()
    for text in (f"{before} نور", before, "نور", "   "):
        area.fill(text)
    line(room, 1).locator("[data-act=done]").click()
    assert answers(room) == {}
    answer(room, 2, "good")
    answer(room, 2, "better")
    line(room, 2).locator("textarea").fill("نور")
    assert answers(room) == {2: "better"}
    line(room, 2).locator("[data-act=back]").click()
    assert answers(room) == {2: "good"}, "what was answered before the box opened"


def test_undo_takes_back_the_last_answers_one_by_one_also_after_a_reload(room):
    enter(room)
    open_way(room, "huurcontract")
    undo = room.locator("[data-act=undo]")
    expect(undo).to_be_disabled()
    answer(room, 0, "good")
    answer(room, 1, "wrong")
    answer(room, 0, "wrong")
    room.reload()
    for left in ({0: "good", 1: "wrong"}, {0: "good"}, {}):
        undo.click()
        assert answers(room) == left
    expect(undo).to_be_disabled()
    answer(room, 0, "good")
    answer(room, 0, "good")
    assert answers(room) == {}, "the same answer once more takes it back"


def test_answers_survive_a_reload_and_hold_for_the_same_line_in_another_journey(room, library, app):
    enter(room)
    client = app.test_client()
    pages = {slug: [dutch for dutch, _ in LINE.findall(client.get(way(slug)).text)] for slug in library.journeys}
    first, *others = pages
    shared, other = next((dutch, slug) for slug in others for dutch in pages[slug] if dutch in pages[first])
    open_way(room, first)
    answer(room, pages[first].index(shared), "good")
    room.reload()
    assert answers(room) == {pages[first].index(shared): "good"}
    open_way(room, other)
    assert answers(room) == {pages[other].index(shared): "good"}
    open_room(room)
    done = room.locator(f"[data-way={first}] .done")
    expect(done).to_have_text(f"۱ / {''.join('۰۱۲۳۴۵۶۷۸۹'[int(digit)] for digit in str(len(pages[first])))}")


def test_several_readers_share_a_phone_each_with_a_code_and_answers_of_their_own(room):
    one = enter(room, name="Zahra")
    open_way(room, "huurcontract")
    answer(room, 0, "good")
    open_room(room)
    other = enter(room, name="", origin="Kabul", native=False)
    assert other != one
    open_way(room, "huurcontract")
    assert answers(room) == {}
    answer(room, 1, "wrong")
    _, head, told = sent(room)
    assert (head["reader"], head["name"], head["origin"], head["native"]) == (other, "", "Kabul", False)
    assert [each["answer"] for each in told] == ["wrong"]
    room.locator(f"#readers [value='{one}']").click()
    _, head, told = sent(room)
    assert (head["reader"], [each["answer"] for each in told]) == (one, ["good"])


def test_the_rest_is_good_only_when_every_line_stood_on_the_screen_long_enough(room, honest):
    enter(room)
    open_way(room, honest)
    answer(room, 0, "wrong")
    rest, all_lines = room.locator("[data-act=rest]"), room.locator(".line[data-d]").count()
    room.evaluate("scrollTo(0, 1e6)")
    room.clock.run_for(60_000)
    expect(rest).to_be_hidden()
    room.locator("[data-act=unseen]").click()
    assert room.evaluate("document.activeElement.dataset.d") == marks(room, 1)["d"], "to the first line not seen"
    room.clock.pause_at((NOON + 3_600_000) / 1000)
    room.set_viewport_size({"width": 360, "height": 30_000})
    room.evaluate(DRAWN)
    room.clock.run_for(1_900)
    expect(rest).to_be_hidden()
    room.clock.run_for(200)
    rest.click()
    assert answers(room) == {0: "wrong", **dict.fromkeys(range(1, all_lines), "good")}
    room.locator("[data-act=undo]").click()
    assert answers(room) == {0: "wrong"}, "one tap, one undo"


def test_what_nobody_touched_is_never_sent(room):
    enter(room)
    open_way(room, "huurcontract")
    room.set_viewport_size({"width": 360, "height": 30_000})
    room.clock.run_for(10_000)
    answer(room, 5, "good")
    _, _, told = sent(room)
    assert len(told) == 1


@pytest.mark.parametrize(("name", "again"), [("good", True), ("wrong", None)])
def test_a_line_that_is_wrong_on_purpose_is_in_no_result_and_says_whether_to_read_again(room, controlled, name, again):
    enter(room)
    open_way(room, controlled)
    wrong = room.locator("[data-control]")
    real = room.locator("[data-control] + .line")
    expect(real).to_be_hidden()
    wrong.locator(f"[data-answer={name}]").click()
    expect(real).to_be_visible()
    expect(wrong.locator(".unveiled")).to_be_visible()
    room.clock.run_for(10)
    real.locator("[data-answer=good]").click()
    _, head, told = sent(room)
    assert head.get("again") is again
    assert [(each["d"], each["t"]) for each in told] == [real_of(room, controlled)]


def real_of(page, journey):
    open_way(page, journey)
    found = page.locator("[data-control] + .line").evaluate("line => [line.dataset.d, line.dataset.t]")
    return tuple(found)


def test_keys_answer_move_and_undo_within_the_lines_only(room):
    enter(room)
    open_way(room, "huurcontract")
    for key in "123":
        room.keyboard.press(key)
    assert answers(room) == {}
    line(room, 0).focus()
    room.keyboard.press("1")
    room.keyboard.press("ArrowDown")
    room.clock.run_for(10)
    room.evaluate(PRESSED, "۳")  # as a Pashto keyboard has it
    assert answers(room) == {0: "good", 2: "wrong"}
    line(room, 2).focus()
    room.keyboard.press("u")
    assert answers(room) == {0: "good"}
    room.keyboard.press("ArrowUp")
    room.keyboard.press("2")
    room.keyboard.type("123")
    room.keyboard.press("Escape")
    assert answers(room) == {0: "good", 1: "better"}
    expect(line(room, 1)).to_be_focused()


# ------------------------------------------------------------------ handing over


def test_nothing_goes_before_somebody_says_that_it_arrived_and_then_only_what_is_new_is_sent(room):
    enter(room)
    open_way(room, "huurcontract")
    answer(room, 0, "good")
    assert len(sent(room)[2]) == 1
    room.locator("[data-act=not-yet]").click()
    expect(room.locator("[data-say=waiting]")).to_be_visible()
    room.reload()
    expect(room.locator("[data-part=arrival]")).to_be_visible()
    assert len(sent(room)[2]) == 1
    open_way(room, "huurcontract")
    expect(room.locator("[data-act=undo]")).to_be_disabled()  # it may be with somebody
    answer(room, 1, "wrong")
    open_room(room)
    room.locator("[data-act=yes]").click()
    expect(room.locator("[data-part=owing]")).to_have_text("۱")
    assert [each["answer"] for each in sent(room)[2]] == ["wrong"]
    room.locator("[data-act=yes]").click()
    expect(room.locator("[data-part=ways]")).to_be_hidden()
    open_way(room, "huurcontract")
    assert answers(room) == {0: "good", 1: "wrong"}
    open_room(room)
    room.locator("[data-act=again]").click()
    with room.expect_download() as download:
        room.locator("[data-act=file]").click()
    assert len(download.value.path().read_text(encoding="utf-8").splitlines()) == 3


def test_an_editor_takes_in_what_the_phone_sent(room, tmp_path, library):
    """As `guide reviews take`: every line is one of today, and what was ticked has one reader."""
    enter(room, name="Zahra")
    open_way(room, "huurcontract")
    answer(room, 0, "good")
    answer(room, 1, "wrong")
    line(room, 1).locator("[value=dialect]").check()
    good = tuple(marks(room, 0).values())
    open_room(room)
    with room.expect_download() as download:
        room.locator("[data-act=file]").click()
    sent = tmp_path / download.value.suggested_filename
    download.value.save_as(sent)
    plan = planned(LANGUAGES["ps"], [read_result(sent)], tmp_path / "reviews", library.door_names)
    assert plan.mistakes == plan.late == plan.conflicts == []
    assert [(each.answer, each.reasons) for each in plan.answers] == [("good", ()), ("wrong", ("dialect",))]
    carry_out(plan, tmp_path / "reviews")
    kept = read_kept(tmp_path / "reviews", "ps")
    assert Levels(kept.answers, kept.carried).of(good).readers == 1


def test_an_answer_that_changed_after_the_file_was_made_is_still_to_be_sent(room):
    enter(room)
    open_way(room, "huurcontract")
    answer(room, 0, "good")
    sent(room)
    open_way(room, "huurcontract")
    answer(room, 0, "wrong")
    open_room(room)
    assert [each["answer"] for each in sent(room)[2]] == ["wrong"]


def test_after_two_days_the_reminder_is_red(room):
    enter(room)
    open_way(room, "huurcontract")
    answer(room, 0, "good")
    late = room.locator("[data-part=late]")
    open_room(room)
    room.clock.set_fixed_time((NOON + 47 * 3_600_000) / 1000)
    room.reload()
    expect(late).to_be_hidden()
    room.clock.set_fixed_time((NOON + 49 * 3_600_000) / 1000)
    room.reload()
    expect(late).to_be_visible()


def test_the_file_is_shared_where_the_phone_can_share_it(room):
    expect(room.locator("[data-act=share]")).to_be_hidden()
    room.context.add_init_script("""
        window.shared = [];
        navigator.canShare = ({ files: [file] }) => file.type === "text/plain" && file.name.endsWith(".txt");
        navigator.share = async ({ files: [file] }) => {
            if (window.refusal) throw new DOMException("", refusal);
            shared.push(await file.text());
        };
    """)
    enter(room)
    open_way(room, "huurcontract")
    answer(room, 0, "good")
    open_room(room)
    room.evaluate("window.refusal = 'AbortError'")  # they thought better of it
    room.locator("[data-act=share]").click()
    expect(room.locator("[data-part=arrival]")).to_be_hidden()
    room.evaluate("window.refusal = ''")
    room.locator("[data-act=share]").click()
    expect(room.locator("[data-part=arrival]")).to_be_visible()
    assert len(room.evaluate("shared[0]").splitlines()) == 2
    room.evaluate("window.refusal = 'NotAllowedError'")  # whatever it said before
    with room.expect_download() as download:
        room.locator("[data-act=share]").click()
    assert len(download.value.path().read_text(encoding="utf-8").splitlines()) == 2
    expect(room.locator("[data-act=share]")).to_be_hidden()


def test_without_a_clipboard_all_of_it_is_shown_to_copy_by_hand(room):
    room.context.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    enter(room)
    open_way(room, "huurcontract")
    answer(room, 0, "good")
    open_room(room)
    room.locator("[data-act=copy]").click()
    expect(room.locator("[data-say=choose]")).to_be_visible()
    assert len(room.locator(".copied").input_value().splitlines()) == 2


# ------------------------------------------------------------------ what can go wrong


def test_answers_are_wiped_with_all_that_the_phone_kept_and_no_page_writes_them_again(room):
    enter(room)
    open_way(room, "huurcontract")
    answer(room, 0, "good")
    assert len(room.evaluate(STORED)) == 2
    other = room.context.new_page()
    other.goto(f"{room.base}/ps/bewaren/")
    other.evaluate("dispatchEvent(new Event('guide-wiped'))")
    assert other.evaluate(STORED) == []
    expect(room.locator("#told [data-say=nobody]")).to_be_visible()
    expect(room.locator(".bar")).to_be_hidden()


def test_a_reader_can_be_wiped_alone_after_a_second_tap(room):
    one = enter(room, name="Zahra")
    open_way(room, "huurcontract")
    answer(room, 0, "good")
    open_room(room)
    other = enter(room, name="Maryam")
    room.locator("[data-act=forget]").click()
    assert room.locator("#readers input").count() == 2
    room.locator("[data-act=sure]").click()
    assert room.locator("#readers input").evaluate_all("all => all.map(one => one.value)") == [one]
    assert room.evaluate(STORED) == [f"guide-/ answers ps {one}", "guide-/ who"]
    assert other not in room.evaluate("JSON.stringify(localStorage)")


def test_who_lent_a_voice_as_well_stays_for_that_when_the_reader_is_wiped(room):
    """What was recorded is handed over under that code."""
    code = enter(room)
    room.evaluate("""() => {
        const [one] = JSON.parse(localStorage['guide-/ who']);
        localStorage['guide-/ who'] = JSON.stringify([{ ...one, consent: '1' }]);
    }""")
    room.reload()
    room.locator("[data-act=forget]").click()
    room.locator("[data-act=sure]").click()
    expect(room.locator("#person")).to_be_visible()
    (kept,) = room.evaluate("JSON.parse(localStorage['guide-/ who'])")
    assert (kept["code"], kept["consent"]) == (code, "1")
    assert "native" not in kept, "wiped with the recordings"
    room.goto(room.base + way("huurcontract"))
    expect(room.locator("#told [data-say=nobody]")).to_be_visible()


def test_what_was_damaged_or_comes_from_another_version_stops_nothing(room):
    code = enter(room)
    strange = '{"lines": {"a b": null, "c d": {"answer": "x"}}, "ways": 3}'
    for kept in ("7", "[]", "{", "null", strange, '{"lines": []}'):
        room.evaluate("([code, kept]) => localStorage.setItem(`guide-/ answers ps ${code}`, kept)", [code, kept])
        open_room(room)
        open_way(room, "huurcontract")
        answer(room, 0, "good")
        assert answers(room) == {0: "good"}, kept
    for kept in ("7", "{}", "{", '[null, {"code": "x"}, 3]'):
        room.evaluate("kept => localStorage.setItem('guide-/ who', kept)", kept)
        open_room(room)
        expect(room.locator("#person")).to_be_visible()


def test_a_phone_that_keeps_nothing_says_so(room):
    room.context.add_init_script("Storage.prototype.setItem = () => { throw new Error('refused') }")
    room.reload()
    room.locator("[name=origin]").fill("Kabul")
    room.locator("#person .button").click()
    expect(room.locator("[data-say=refused]")).to_be_visible()


def test_a_full_phone_says_so_and_keeps_what_it_had(room):
    enter(room)
    open_way(room, "huurcontract")
    answer(room, 0, "good")
    room.evaluate("void (Storage.prototype.setItem = () => { throw new Error('full') })")
    answer(room, 1, "good")
    expect(room.locator("[data-say=refused]")).to_be_visible()
    assert answers(room) == {0: "good"}


def test_who_comes_in_at_a_journey_is_asked_who_reads(room):
    room.goto(room.base + way("huurcontract"))
    expect(room.locator("[data-say=nobody]")).to_be_visible()
    assert room.locator("[data-answer]").count() == 0


def test_without_a_line_everything_works_that_was_opened_before(phone, place):
    """Also on the first visit, when the page was there before its worker."""
    visit(phone, place, ROOM)
    enter(phone)
    visit(phone, place, way("huurcontract"))
    place.stop()
    phone.goto(place.url + way("huurcontract"))
    phone.locator("[data-answer=good]").first.click()
    phone.reload()
    expect(phone.locator(".line").first).to_have_attribute("data-answered", "good")
    phone.goto(place.url + ROOM)
    with phone.expect_download() as download:
        phone.locator("[data-act=file]").click()
    assert len(download.value.path().read_text(encoding="utf-8").splitlines()) == 2


# ------------------------------------------------------------------ second ears


SPEAKER = "s2s3s4"


@pytest.fixture
def voiced(tmp_path, app, library):
    """A guide with one clip, of the first sentence of a journey, that nobody heard yet."""
    catalogue, title = guide_of(app).catalogues["ps", "guide"], library.journeys["huurcontract"].title
    said = fingerprint("ps", catalogue.pgettext(title.context, title.dutch))
    sound = SILENT_FRAME * 20
    file = sha256(sound).hexdigest()[:16]
    (tmp_path / "ps").mkdir()
    (tmp_path / "ps" / f"{file}.mp3").write_bytes(sound)
    told = f'[{said}]\nfile = "{file}"\nseconds = 0.5\nspeaker = "{SPEAKER}"\nsitting = "{TODAY}"\n'
    (tmp_path / "ps" / "clips.toml").write_text(told, encoding="utf-8")
    return create_app(VOICES=str(tmp_path), WATCH_SECONDS=0), said, file


def test_a_voice_is_heard_to_its_end_before_somebody_says_what_it_was(phone, place, voiced):
    place.app, said, file = voiced
    phone.base = place.url
    open_room(phone)
    code = enter(phone)
    place.forget()
    open_way(phone, "huurcontract")
    ears = phone.locator(".ears")
    expect(ears).to_have_count(1)
    expect(ears.locator("[data-heard=right]")).to_be_hidden()
    assert not [path for path in place.asked if path.endswith(".mp3")], "nothing is loaded before a tap"
    ears.locator("a").click()
    ears.locator("[data-heard=right]").click()
    phone.reload()
    expect(ears.locator("[data-heard=right]")).to_have_attribute("aria-pressed", "true")
    ears.locator("[data-heard=noise]").click()
    _, head, told = sent(phone)
    assert head["reader"] == code
    assert [{**each, "at": ""} for each in told] == [{"f": said, "file": file, "heard": "noise", "at": ""}]


def test_nobody_is_asked_about_the_own_voice_and_a_voice_that_was_heard_not_again(phone, place, voiced, tmp_path):
    place.app, _, _ = voiced
    phone.base = place.url
    open_room(phone)
    enter(phone)
    phone.evaluate("code => localStorage['guide-/ who'] = JSON.stringify([{ code, language: 'ps' }])", SPEAKER)
    open_way(phone, "huurcontract")
    expect(phone.locator(".ears")).to_be_hidden()
    clips = tmp_path / "ps" / "clips.toml"
    clips.write_text(clips.read_text(encoding="utf-8") + 'heard = "h2h3h4"\n', encoding="utf-8")
    assert 'class="ears"' not in create_app(VOICES=str(tmp_path)).test_client().get(way("huurcontract")).text


def test_a_voice_that_does_not_come_says_so(phone, place, voiced):
    place.app, _, file = voiced
    phone.base = place.url
    open_room(phone)
    enter(phone)
    open_way(phone, "huurcontract")
    place.app = Gone(place.app, f"/ps/nalezen/{file}.mp3")
    phone.locator(".ears a").click()
    expect(phone.locator(".ears .alert")).to_be_visible()
    expect(phone.locator("[data-heard=right]")).to_be_hidden()


def test_a_voice_that_waits_is_sent_in_slices_and_stands_in_an_export(voiced):
    app, _, file = voiced
    found = app.test_client().get(f"/ps/nalezen/{file}.mp3", headers={"Range": "bytes=0-1"})
    assert (found.status_code, found.content_type, len(found.data)) == (206, "audio/mpeg", 2)
    beyond = app.test_client().get(f"/ps/nalezen/{file}.mp3", headers={"Range": "bytes=99999999-"})
    assert (beyond.status_code, beyond.data) == (416, b"")
    assert app.test_client().get(f"/ar/nalezen/{file}.mp3").status_code == 404
    assert list(to_hear(guide_of(app))) == [(f"/ps/nalezen/{file}.mp3", f"ps/nalezen/{file}.mp3")]
    assert "media-src 'self'" in app.test_client().get(way("huurcontract")).headers["Content-Security-Policy"]


# ------------------------------------------------------------------ in Dutch: second ears alone


@pytest.fixture
def said_in_dutch(tmp_path, library):
    """A folder of voices with two clips of the show-cards of one place, and their pack."""
    (pack,) = (pack for pack in packs(library) if pack.slug == "toonkaarten-tolk-1")
    marks = [fingerprint("nl", sentence) for sentence in recorded(pack, DUTCH, {})[:2]]
    (tmp_path / "nl").mkdir()
    tables = []
    for number, mark in enumerate(marks, 1):
        sound = SILENT_FRAME * 20 * number
        file = sha256(sound).hexdigest()[:16]
        (tmp_path / "nl" / f"{file}.mp3").write_bytes(sound)
        tables.append(
            f'["{mark}"]\nfile = "{file}"\nseconds = 0.5\nspeaker = "{SPEAKER}"\nsitting = "{TODAY}"\nheard = ""\n'
        )
    (tmp_path / "nl" / "clips.toml").write_text("\n".join(tables), encoding="utf-8")
    return tmp_path, pack, marks


def test_a_dutch_voice_is_public_once_somebody_heard_it_and_sent_the_file(
    phone, place, said_in_dutch, monkeypatch, capsys
):
    folder, pack, (first, second) = said_in_dutch
    place.app = create_app(VOICES=str(folder), WATCH_SECONDS=0)
    phone.base = place.url
    phone.goto(f"{place.url}/nl/nalezen/")
    assert phone.locator("[data-way]").evaluate_all("ways => ways.map(way => way.dataset.way)") == [pack.slug]
    code = enter(phone, origin="Gent")
    phone.locator("[data-way]").click()
    expect(phone.locator(".line")).to_have_count(2)
    expect(phone.locator(".line .read").first).to_have_text(recorded(pack, DUTCH, {})[0])
    expect(phone.locator(".line").first.locator("xpath=ancestor::li").locator("svg")).to_be_visible()
    expect(phone.locator("[data-answer]")).to_have_count(0)
    for number, heard in enumerate(("right", "slip")):
        ears = phone.locator(".ears").nth(number)
        expect(ears.locator(f"[data-heard={heard}]")).to_be_hidden()
        ears.locator("a").click()
        ears.locator(f"[data-heard={heard}]").click()
    expect(phone.locator("[data-part=count]")).to_have_text("2 / 2")
    expect(phone.locator("[data-say=whole]")).to_be_visible()
    phone.goto(f"{place.url}/nl/nalezen/")
    expect(phone.locator(f"[data-way={pack.slug}] .done")).to_have_text("2 / 2")
    with phone.expect_download() as download:
        phone.locator("[data-act=file]").click()
    monkeypatch.setenv("GUIDE_VOICES", str(folder))
    monkeypatch.setenv("GUIDE_REVIEWS", str(folder / "reviews"))
    assert main(["reviews", "take", str(download.value.path()), "--apply"]) == 0
    clips = read_voices(folder).clips["nl"]
    assert (clips[first].heard, clips[second].heard, clips[second].held) == (code, "", "slip")
    capsys.readouterr()
    main(["voices", "status", "nl"])
    (row,) = (line for line in capsys.readouterr().out.splitlines() if line.endswith(f"  {pack.slug}"))
    assert row.split()[2:5] == ["1", "0", "1"], "public, to be heard, to be recorded again"


def test_of_two_voices_one_is_heard_and_a_second_tap_is_no_fault(phone, place, said_in_dutch):
    folder, pack, _ = said_in_dutch
    place.app = create_app(VOICES=str(folder), WATCH_SECONDS=0)
    phone.add_init_script("window.players = []; window.Audio = class extends Audio {"
                          " constructor() { super(); players.push(this) } }")  # fmt: skip
    phone.base = place.url
    phone.goto(f"{place.url}/nl/nalezen/")
    enter(phone, origin="Gent")
    phone.locator("[data-way]").click()
    phone.wait_for_url("**/toonkaarten-tolk-1/")  # a click does not wait for the next page
    first, second = phone.locator(".ears").all()
    phone.evaluate("document.querySelectorAll('.ears a').forEach(link => { link.click(); link.click() })")
    expect(second.locator("[data-heard=right]")).to_be_visible()
    assert phone.evaluate("players.filter(each => each.src).length") == 1
    expect(first.locator("[data-heard=right]")).to_be_hidden()  # it was not heard to its end
    expect(phone.locator(".ears .alert:visible")).to_have_count(0)


def test_where_no_dutch_voice_waits_the_room_says_so_and_no_page_leads_there(app, room, said_in_dutch):
    folder, pack, _ = said_in_dutch
    client = app.test_client()
    for path in ("/nl/nalezen/", f"/nl/nalezen/{pack.slug}/"):
        assert "Er wacht geen stem." in client.get(path).text
    room.goto(f"{room.base}/nl/nalezen/")
    expect(room.locator("#person")).to_be_hidden()
    waiting = create_app(VOICES=str(folder), WATCH_SECONDS=0).test_client()
    for leaf in ("over", "meegaan", "centra"):
        for code in ("nl", "ps-nl"):
            assert 'href="/nl/nalezen/"' not in client.get(f"/{code}/{leaf}/").text
            assert 'href="/nl/nalezen/"' in waiting.get(f"/{code}/{leaf}/").text


def test_nobody_is_asked_about_the_own_dutch_voice(phone, place, said_in_dutch):
    folder, pack, _ = said_in_dutch
    place.app = create_app(VOICES=str(folder), WATCH_SECONDS=0)
    phone.goto(f"{place.url}/nl/nalezen/")
    phone.evaluate("code => localStorage['guide-/ who'] = JSON.stringify([{ code, language: 'nl' }])", SPEAKER)
    phone.goto(f"{place.url}/nl/nalezen/{pack.slug}/")
    expect(phone.locator("[data-part=count]")).to_have_text("0 / 0")
    expect(phone.locator(".line:visible")).to_have_count(0)


def test_a_voice_that_second_ears_held_back_is_asked_no_more(said_in_dutch):
    folder, pack, (first, _) = said_in_dutch
    clips = folder / "nl" / "clips.toml"
    clips.write_text(clips.read_text().replace('heard = ""', 'heard = ""\nheld = "slip"', 1))
    page = create_app(VOICES=str(folder), WATCH_SECONDS=0).test_client().get(f"/nl/nalezen/{pack.slug}/").text
    assert page.count('class="ears"') == 1
    assert first not in page


# ------------------------------------------------------------------ for everybody


@pytest.mark.parametrize("code", ["ps", "ar"])
def test_axe_finds_nothing_and_a_small_phone_shows_all_of_it(browser, address, code):
    context = browser.new_context(viewport=PHONE, service_workers="block", bypass_csp=True)
    page = context.new_page()
    page.base = address
    page.goto(f"{address}/{code}/nalezen/")
    assert faults(page) == []
    enter(page)
    page.locator("[data-way=dokter]").click()  # the name of the next one has a Dutch word in it
    page.locator("[data-answer=good]").first.click()
    page.locator("[data-answer=wrong]").nth(1).click()
    page.locator("[data-answer=better]").nth(2).click()
    assert faults(page) == []
    page.goto(f"{address}/{code}/nalezen/")
    page.locator("[data-act=copy]").click()
    assert faults(page) == []
    context.close()


@pytest.mark.parametrize("width", [240, 320, 360])
def test_a_long_name_fits_between_the_edges_of_a_small_phone(browser, address, width):
    context = browser.new_context(viewport={"width": width, "height": 640}, service_workers="block")
    page = context.new_page()
    rooms = ("nalezen/oneerlijk", "nalezen/plekken", "nalezen/contacten-hulp-2", "opnemen/oneerlijk")
    for path in rooms:  # Kinderrechtencommissariaat, Gemeenschapscentrum
        page.goto(f"{address}/ar/{path}/")
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        assert page.evaluate(SIDEWAYS) <= 0, path
    context.close()


def faults(page):
    """Return what axe and a ruler find in the light, in the dark, and on the narrowest phone."""
    page.evaluate(AXE_SCRIPT)
    found = [each["id"] for each in page.evaluate(AXE, {"resultTypes": ["violations"]})]
    page.emulate_media(color_scheme="dark")
    found += [each["id"] for each in page.evaluate(AXE, {"resultTypes": ["violations"], **COLOURS})]
    page.emulate_media(color_scheme="light")
    found += page.evaluate(f"[...{SMALL_TARGETS}, ...{SMALL_TEXT}, ...{TORN}]")
    page.set_viewport_size({"width": 240, "height": 640})
    if page.evaluate(SIDEWAYS) > 0:
        found.append("it scrolls sideways at 240 px")
    page.set_viewport_size(PHONE)
    return found
