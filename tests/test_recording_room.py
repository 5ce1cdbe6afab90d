"""Somebody lends a voice: with a fake microphone, in a real browser, from the first screen to the file."""

import io
import json
import zipfile

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import expect

from guide.app import create_app
from guide.catalogues.compiling import open_catalogues
from guide.languages import LANGUAGES
from guide.voices.fingerprint import fingerprint
from guide.voices.units import packs, recorded
from tests import sounds
from tests.place import wait_until
from tests.studio import (
    CODE,
    FILTERS_OFF,
    FULL_PHONE,
    LONG_SOUNDS,
    PACK,
    SILENT_MICROPHONE,
    WAKE_LOCK,
    accept,
    agree,
    begin,
    count,
    decoded_seconds,
    finish,
    hears,
    judged,
    kept,
    now,
    open_pack,
    remark,
    studio,
    visitor,
)

pytestmark = pytest.mark.browser

SCRIPT_IS_KEPT = "caches.open('guide-/ rooms').then(found => found.keys()).then(all => all.length > 0)"


@pytest.fixture(scope="module")
def hearing(browser, tmp_path_factory):
    with studio(browser, tmp_path_factory.mktemp("studio")) as chromium:
        yield chromium


@pytest.fixture
def page(hearing, address):
    with visitor(hearing, address) as page:
        agree(page)
        yield page


def handed_over(page):
    """Make the file and download it. Returns it and its manifest."""
    page.goto(f"{page.address}/ps/opnemen/#give")
    page.reload()
    page.locator("[data-part=make]").click()
    with page.expect_download() as download:
        page.locator("[data-part=download]").click()
    name = download.value.suggested_filename
    file = zipfile.ZipFile(io.BytesIO(download.value.path().read_bytes()))
    return name, file, json.loads(file.read("manifest.json"))


def test_a_stranger_records_a_pack_by_keyboard_and_hands_it_over(hearing, address, library):
    with visitor(hearing, address) as page:
        page.goto(f"{address}/ps/opnemen/{PACK}/")
        page.locator("[data-part=blocked] a").click()  # nobody agreed to anything yet
        page.locator("[name=origin]").fill("Kandahar")
        for box in page.locator("form .choice input").all():
            box.check()
        page.locator("[data-part=unknown] .button").click()
        code = page.locator("[data-part=code]").inner_text()
        open_pack(page)
        lines = count(page)
        for _ in range(lines):
            begin(page)
            finish(page)
            assert remark(page) == ["good"]
            accept(page)
        page.locator("[data-part=end]").wait_for()
        assert page.locator(".pack-head .progress").inner_text() == f"{lines}/{lines}"
        assert page.evaluate("window.asked") == [FILTERS_OFF], "the microphone is asked for once"
        name, file, manifest = handed_over(page)
        assert name.startswith(f"stem-ps-{code}-")
        assert file.testzip() is None
        assert {info.compress_type for info in file.infolist()} == {zipfile.ZIP_STORED}
        speaker = manifest["speaker"]
        told = (speaker["code"], speaker["origin"], speaker["adult"], speaker["consent"])
        assert told == (code, "Kandahar", True, "1")
        pack = next(each for each in packs(library) if each.slug == PACK)
        texts = recorded(pack, LANGUAGES["ps"], open_catalogues())
        assert [each["fingerprint"] for each in manifest["clips"]] == [fingerprint("ps", text) for text in texts]
        for clip in manifest["clips"]:
            assert clip["fingerprint"] == fingerprint("ps", clip["text"])
            assert clip["file"] == f"clips/{clip['fingerprint']}-t1.webm"
            heard = decoded_seconds(file.read(clip["file"]), sounds.program())
            assert abs(heard - clip["seconds"]) < 0.2
            assert clip["peak"] > -20 > -40 > clip["noise"]
        page.locator("[data-part=arrived]").click()
        expect(page.locator("[data-say=thanks]")).to_be_visible()
        assert page.locator("[data-part=make]").count() == 0, "nothing is new"
        page.locator("[data-part=clear]").click()
        expect(page.locator("[data-say=cleared]")).to_be_visible()
        page.goto(f"{address}/ps/opnemen/#packs")
        expect(page.locator(f"li:has(a[href$='{PACK}/']) [data-done]")).to_have_text(str(lines))


def test_what_is_listened_to_holds_up_nothing(hearing, address):
    with visitor(hearing, address, LONG_SOUNDS) as page:
        agree(page)
        open_pack(page)
        first = now(page)
        begin(page)
        finish(page)
        for _ in range(2):  # a second tap stops it
            page.locator("[data-part=listen]").click()
        wait_until(lambda: page.evaluate("playing.length && playing.every(each => each.stopped)"), "it plays on")
        page.locator("[data-part=listen]").click()
        page.locator("[data-part=next]").click()
        wait_until(lambda: now(page) != first, "it waits for the end")
        assert page.evaluate("playing.map(each => each.stopped)") == [True, True], "over the next sentence it is silent"


def test_two_tabs_of_a_pack_lose_nothing(page):
    open_pack(page)
    other = page.context.new_page()
    other.address = page.address
    open_pack(other)
    first = now(page)
    begin(page)
    finish(page)
    accept(page)
    assert now(other) == first, "it does not know of it yet"
    begin(other)
    finish(other)
    (clip,), sounds = kept(page).values()
    assert (clip["chosen"], [each["take"] for each in clip["takes"]], len(sounds)) == (1, [1, 2], 2)
    accept(other)
    begin(page)
    finish(page)
    accept(page)
    assert sorted(each["chosen"] for each in kept(page)["clips"]) == [1, 2]
    page.reload()
    expect(page.locator(".pack-head [data-part=done]")).to_have_text("2")


def test_two_tabs_keep_the_tips_of_both(page):
    other = page.context.new_page()
    for tab in (page, other):
        tab.goto(f"{page.address}/ps/opnemen/tip/")
        tab.locator("[data-part=stage]").wait_for()
    for tab in (page, other):
        tab.bring_to_front()
        tab.locator("[data-part=speak]").focus()
        begin(tab)
        finish(tab)
    for tab in (page, other):
        tab.locator("[data-part=unnamed]").check()
        tab.locator("[data-part=keep]").click()
        expect(tab.locator("[data-say=saved]")).to_be_visible()
    assert sorted((each["name"], each["chosen"]) for each in kept(page)["clips"]) == [("tip-1", 1), ("tip-2", 1)]


def test_the_screen_stays_lit_also_after_something_else_was_on_it(hearing, address):
    with visitor(hearing, address, WAKE_LOCK) as page:
        agree(page)
        for path in (f"{PACK}/", "tip/"):
            page.goto(f"{address}/ps/opnemen/{path}")
            page.locator("[data-part=stage]").wait_for()
            for hidden, asked in ((False, 1), (True, 1), (False, 2)):
                page.evaluate(
                    "hidden => { Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });"
                    "document.dispatchEvent(new Event('visibilitychange')) }",
                    hidden,
                )
                assert page.evaluate("locks") == ["screen"] * (asked + 1), path


def test_a_reload_in_the_middle_loses_nothing_that_was_said(page):
    open_pack(page)
    begin(page)
    finish(page)
    accept(page)
    second = now(page)
    begin(page)
    page.reload()
    page.locator("[data-part=stage]").wait_for()
    assert now(page) == second
    begin(page)
    finish(page)
    page.reload()  # said, but not gone on with
    page.locator("[data-part=next]").wait_for()
    assert now(page) == second
    assert sorted((len(each["takes"]), each["chosen"]) for each in kept(page)["clips"]) == [(1, 0), (1, 1)]


def test_the_take_that_counts_stays_until_a_newer_one_is_accepted(page):
    open_pack(page)
    begin(page)
    finish(page)
    page.keyboard.press("Enter")
    page.keyboard.press("Backspace")  # at once: an act waits for the one before it
    begin(page)
    finish(page)
    (clip,) = kept(page)["clips"]
    assert (clip["chosen"], [each["take"] for each in clip["takes"]]) == (1, [1, 2])
    page.locator("[data-part=older]").click()
    (clip,), sounds = kept(page).values()
    assert (clip["chosen"], [each["take"] for each in clip["takes"]], len(sounds)) == (1, [1], 1)
    for _ in range(3):
        page.keyboard.press("r")
        hears(page, True)
        finish(page)
    (clip,), sounds = kept(page).values()
    assert clip["chosen"] == 1
    assert [each["take"] for each in clip["takes"]] == [1, 4]
    assert len(sounds) == 2
    accept(page)
    assert kept(page)["clips"][0]["chosen"] == 4


@pytest.mark.parametrize(
    ("held_back", "is_asked_again"), [("2999-01-01T00:00:00Z", True), ("2026-01-01T00:00:00Z", False)]
)
def test_what_second_ears_held_back_is_asked_again_of_who_gave_it(hearing, place, tmp_path, held_back, is_asked_again):
    with visitor(hearing, place.url) as page:
        agree(page)
        open_pack(page)
        first = now(page)
        begin(page)
        finish(page)
        accept(page)
        (tmp_path / "ps").mkdir()
        (tmp_path / "ps" / "clips.toml").write_text(
            f'[{fingerprint("ps", first)}]\nfile = "0123456789abcdef"\nseconds = 1.0\nspeaker = "{CODE}"\n'
            f'sitting = "2026-11-29"\nheld = "slip"\nat = "{held_back}"\n',
            encoding="utf-8",
        )
        place.app = create_app(VOICES=str(tmp_path))
        open_pack(page)
        assert (now(page) == first) is is_asked_again
        done = "0" if is_asked_again else "1"
        expect(page.locator(".pack-head [data-part=done]")).to_have_text(done)
        page.goto(f"{place.url}/ps/opnemen/#packs")
        expect(page.locator(f"li:has(a[href$='{PACK}/']) [data-done]")).to_have_text(done)


def test_a_slip_of_the_finger_and_a_held_key_change_nothing(page):
    open_pack(page)
    page.keyboard.press("Space")
    page.locator("[data-state=speaking]").wait_for()
    page.keyboard.press("Space")
    judged(page)
    assert remark(page) == ["slip"]
    page.keyboard.down("Space")
    page.locator("[data-state=speaking]").wait_for()
    page.keyboard.down("Space")  # what a key that is held repeats
    page.keyboard.down("s")
    page.wait_for_timeout(300)
    assert page.locator("[data-state=speaking]").count() == 1
    page.keyboard.up("Space")
    page.keyboard.press("Space")
    judged(page)
    assert page.locator("[data-part=back]").is_disabled(), "skipping waits until the recording ends"


@pytest.mark.parametrize(
    "ending",
    [
        "streams[0].getTracks()[0].stop()",
        "streams[0].getTracks()[0].dispatchEvent(new Event('mute'))",
        "Object.defineProperty(document, 'hidden', { value: true }); "
        "document.dispatchEvent(new Event('visibilitychange'))",
    ],
    ids=["ended", "muted", "hidden"],
)
def test_a_recording_that_is_cut_short_is_kept_as_doubtful(page, ending):
    open_pack(page)
    begin(page)
    page.wait_for_timeout(500)
    page.evaluate(ending)
    judged(page)
    assert remark(page) == ["interrupted"]
    (clip,) = kept(page)["clips"]
    assert "interrupted" in clip["takes"][0]["flags"]


def test_a_microphone_that_brings_nothing_is_told(hearing, address):
    with visitor(hearing, address, SILENT_MICROPHONE) as page:
        agree(page)
        open_pack(page)
        page.keyboard.press("Space")
        judged(page)
        assert remark(page) == ["silent"]


def test_a_refused_microphone_is_told(browser, tmp_path, address):
    with studio(browser, tmp_path, allowed=False) as deaf, visitor(deaf, address) as page:
        agree(page)
        open_pack(page)
        page.keyboard.press("Space")
        judged(page)
        assert remark(page) == ["denied"]


def test_a_full_phone_keeps_what_it_has(hearing, address):
    with visitor(hearing, address, FULL_PHONE) as page:
        agree(page)
        open_pack(page)
        begin(page)
        finish(page)
        page.evaluate("window.full = true")
        page.keyboard.press("r")
        hears(page, True)
        finish(page)
        assert remark(page) == ["full"]
        clips, sounds = kept(page).values()
        assert [len(each["takes"]) for each in clips] == [1] == [len(sounds)]


def test_quick_goes_on_by_itself_and_offers_the_doubtful_ones_at_the_end(page):
    open_pack(page)
    page.locator("[data-part=options] summary").click()
    page.locator("[data-part=quick]").check()
    page.locator("[data-part=speak]").focus()
    first = now(page)
    begin(page)
    page.wait_for_timeout(500)
    page.keyboard.press("Space")  # perhaps in the middle of a word
    wait_until(lambda: now(page) != first, "it did not go on")
    for _ in range(count(page) - 1):
        page.keyboard.press("s")
    page.locator("[data-part=end]").wait_for()
    assert page.locator("[data-part=skipped] button").count() == count(page) - 1
    doubtful = [each for each in kept(page)["clips"] if each["takes"][-1]["flags"]]
    assert page.locator("[data-part=doubtful] button").count() == len(doubtful)
    page.locator("[data-part=skipped] button").first.click()
    page.locator("[data-part=stage]").wait_for()


# While the memo is read: after the page heard of it, and in the same moment, however slow or fast a machine is.
AT_ONCE = """document.querySelector('[data-part=memo]').addEventListener(
    'change', () => document.querySelector('[data-part=skip]').click(), { once: true })"""


@pytest.mark.parametrize("says_it", [False, True])
def test_a_memo_of_the_phone_and_a_text_that_is_wrong_go_along(page, tmp_path, says_it):
    memo = tmp_path / "memo.m4a"
    memo.write_bytes(sounds.recorded(sounds.said(2), "m4a"))
    open_pack(page)
    page.locator("[data-part=options] summary").click()
    first = now(page)
    page.evaluate(AT_ONCE)  # it belongs to what was shown
    page.locator("[data-part=memo]").set_input_files(memo)
    judged(page)
    assert now(page) == first
    page.locator("[data-part=next]").click()
    wait_until(lambda: now(page) != first, "it did not go on")
    shown = now(page)
    page.locator("[data-part=wrong]").click()
    page.locator("textarea").fill("سمه جمله")
    if says_it:  # and goes on, as after every sentence
        page.locator("[data-part=speak]").focus()
        begin(page)
        finish(page)
        page.locator("[data-part=next]").click()
    else:
        page.locator("[data-part=better] .button").first.click()
    wait_until(lambda: now(page) != shown, "it did not go on")
    _, file, manifest = handed_over(page)
    clip, *said = manifest["clips"]
    (review,) = manifest["reviews"]
    assert [each["text"] for each in said] == [shown] * says_it
    assert clip["file"].endswith(".m4a")
    assert file.read(clip["file"]) == memo.read_bytes()
    assert (review["shown"], review["answer"], review["text"]) == (shown, "better", "سمه جمله")


def test_a_memo_that_nobody_could_take_in_is_refused_on_the_phone(page, tmp_path):
    memo = tmp_path / "memo.wav"
    memo.write_bytes(bytes(20_000_001))
    open_pack(page)
    page.locator("[data-part=options] summary").click()
    page.locator("[data-part=memo]").set_input_files(memo)
    judged(page)
    assert remark(page) == ["long"]
    assert kept(page)["clips"] == []


def test_a_tip_waits_for_the_word_that_nobody_else_is_named(page):
    page.goto(f"{page.address}/ps/opnemen/tip/")
    page.locator("[data-part=journey]").select_option("huis-zoeken")
    page.locator("[data-part=speak]").focus()
    begin(page)
    finish(page)
    page.locator("[data-part=keep]").click()
    assert remark(page) == ["unnamed"]
    page.locator("[data-part=unnamed]").check()
    page.locator("[data-part=keep]").click()
    expect(page.locator("[data-say=saved]")).to_be_visible()
    _, file, manifest = handed_over(page)
    (tip,) = manifest["tips"]
    assert (tip["journey"], tip["names"], tip["file"]) == ("huis-zoeken", False, "clips/tip-1-t1.webm")
    assert manifest["clips"] == []
    assert tip["file"] in file.namelist()


def test_what_was_not_sent_for_two_days_is_told_on_every_page_of_the_room(page):
    open_pack(page)
    begin(page)
    finish(page)
    accept(page)
    expect(page.locator("[data-part=waiting]")).to_be_hidden()
    page.evaluate("Date.now = (now => () => now() + 3 * 864e5)(Date.now)")
    late = "Date.now = (now => () => now() + 3 * 864e5)(Date.now)"
    page.context.add_init_script(late)
    for path in (f"{PACK}/", "tip/", ""):
        page.goto(f"{page.address}/ps/opnemen/{path}")
        expect(page.locator("[data-part=waiting]")).to_be_visible()


def test_all_of_it_is_wiped_with_the_rest(page):
    open_pack(page)
    begin(page)
    finish(page)
    page.goto(f"{page.address}/ps/bewaren/")
    page.evaluate("dispatchEvent(new Event('guide-wiped'))")
    wait_until(lambda: page.evaluate("indexedDB.databases().then(all => !all.length)"), "recordings stayed")
    assert page.evaluate("Object.keys(localStorage)") == []


def test_the_room_goes_on_without_network(hearing, place, few_app):
    with visitor(hearing, place.url, service_workers="allow") as page:
        agree(page)
        open_pack(page)
        wait_until(lambda: page.evaluate(SCRIPT_IS_KEPT), "the script of the room is not kept")
        place.stop()
        page.reload()
        page.locator("[data-part=stage]").wait_for()
        begin(page)
        finish(page)
        assert len(kept(page)["clips"]) == 1
        place.start(few_app)


@pytest.mark.parametrize("language", ["ps", "nl"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(hearing, address, language, scheme):
    size = {"width": 320, "height": 640}
    with visitor(hearing, address, viewport=size, color_scheme=scheme, bypass_csp=True) as page:
        agree(page, language)
        found = {}
        for path in ("#phone", "#who", "#test", "#packs", "#give", f"{PACK}/", "tip/"):
            page.goto(f"{address}/{language}/opnemen/{path}")
            page.reload()
            page.wait_for_timeout(100)
            page.evaluate(AXE_SCRIPT)
            wrong = page.evaluate("axe.run().then(found => found.violations.map(each => each.id + each.nodes[0].html))")
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            if wrong or wide > 0:
                found[path] = wrong, wide
        assert found == {}


def test_of_two_people_nobody_hands_over_as_the_other_and_the_first_can_go_on(page):
    open_pack(page)
    first = now(page)
    begin(page)
    finish(page)
    accept(page)
    page.goto(f"{page.address}/ps/opnemen/#who")
    page.reload()
    page.locator("[data-part=another]").click()
    for box in page.locator("form .choice input").all():
        box.check()
    page.locator("[data-part=unknown] .button").click()
    other = page.locator("[data-part=code]").inner_text()
    assert other != CODE
    open_pack(page)
    assert now(page) == first, "the other one said nothing yet"
    name, _, manifest = handed_over(page)
    assert name.startswith(f"stem-ps-{CODE}-")
    assert (manifest["speaker"]["code"], len(manifest["clips"])) == (CODE, 1)
    expect(page.locator("[data-part=make]")).to_have_count(1)
    page.goto(f"{page.address}/ps/opnemen/#who")
    page.locator("[data-part=another]").click()
    page.get_by_role("button", name=CODE).click()
    expect(page.locator("[data-part=code]")).to_have_text(CODE)
    open_pack(page)
    assert now(page) != first
    page.evaluate("localStorage.clear()")
    page.evaluate("dispatchEvent(new Event('storage'))")  # another tab wiped all
    expect(page.locator("[data-part=blocked] a")).to_be_visible()
    expect(page.locator("[data-part=speak]")).to_be_hidden()
