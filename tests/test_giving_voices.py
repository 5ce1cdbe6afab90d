"""What was recorded is handed over: in files of a size that a phone can hold, by an app or as a download."""

import io
import json
import zipfile

import pytest
from playwright.sync_api import expect

from tests.place import with_script
from tests.studio import CODE, agree, kept, visitor

pytestmark = pytest.mark.browser

SOUND = 1000  # bytes of each sound below
# Recordings as the room keeps them: each is [pack, what it says, what is better, takes, the one that counts, sent].
RECORDED = """([code, size, all]) => new Promise(resolve => {
    const asked = indexedDB.open("guide-/ voices", 1);
    asked.onupgradeneeded = () => ["clips", "sounds"].forEach(name => asked.result.createObjectStore(name));
    asked.onsuccess = () => {
        const shelf = asked.result, deal = shelf.transaction(["clips", "sounds"], "readwrite");
        all.forEach(([pack, name, better, takes, chosen, sent]) => {
            const made = takes.map(take => ({ take, type: "audio/webm", seconds: 1, peak: -9, noise: -60, flags: [],
                bytes: size, at: `2026-11-29T10:00:0${take}Z` }));
            const clip = { name, text: name, pack, language: "ps", speaker: code, chosen, sent, takes: made };
            if (better) Object.assign(clip, { better, answer: "better", betterAt: "2026-11-29", betterSent: false });
            deal.objectStore("clips").put(clip, `${code} ${name}`);
            takes.forEach(take => deal.objectStore("sounds")
                .put(new Uint8Array(size).fill(take).buffer, `${code} ${name} ${take}`));
        });
        deal.oncomplete = () => { shelf.close(); resolve(); };
    };
})"""
SHARES = """
    window.given = [];
    navigator.canShare = ({ files }) => files.every(file => file instanceof File);
    navigator.share = async ({ files: [file] }) => {
        given.push(file.name);
        if (window.refusal) throw new DOMException("", window.refusal);
    };
"""


@pytest.fixture
def page(browser, place):
    """A phone that can hold three recordings in one file."""
    place.app = with_script(place.app, "/opnemen.js", MOST=5 * SOUND)
    with visitor(browser, place.url, SHARES) as page:
        agree(page)
        yield page


def said(pack, name, takes=(1,), chosen=1, sent=0, better=""):
    return [pack, name, better, takes, chosen, sent]


def open_giving(page, *clips):
    if clips:
        page.evaluate(RECORDED, [CODE, SOUND, clips])
    page.goto(f"{page.address}/ps/opnemen/#give")
    page.reload()
    page.locator("[data-say=nothing], [data-part=make]").first.wait_for(state="attached")


def downloaded(page, button):
    """Press a button, and return what it saves: its name, the clips that are in it, and the texts."""
    with page.expect_download() as download:
        button.click()
    file = zipfile.ZipFile(io.BytesIO(download.value.path().read_bytes()))
    assert file.testzip() is None
    manifest = json.loads(file.read("manifest.json"))
    clips = [each["fingerprint"] for each in manifest["clips"]]
    assert len(file.namelist()) == 1 + len(clips)
    return download.value.suggested_filename, clips, [each["text"] for each in manifest["reviews"]]


def test_much_is_split_in_files_that_a_phone_can_hold_and_packs_stay_together(page):
    packs = {"a": ("a1", "a2"), "b": ("b1",), "c": ("c1",)}
    open_giving(page, *(said(pack, name) for pack, names in packs.items() for name in names))
    rows = page.locator(".given > li")
    expect(rows).to_have_count(2)
    found = []
    for number in (0, 1):
        rows.nth(number).locator("[data-part=make]").click()
        found.append(downloaded(page, rows.nth(number).locator("[data-part=download]")))
    assert [clips for _, clips, _ in found] == [["a1", "a2", "b1"], ["c1"]]
    assert [name[-6:] for name, _, _ in found] == ["-1.zip", "-2.zip"]
    rows.first.locator("[data-part=arrived]").click()
    expect(rows).to_have_count(1)
    expect(rows.locator("[data-part=download]")).to_be_visible()  # as it was made, under its own name
    expect(rows.locator("[data-part=file]")).to_have_text(found[1][0])
    assert {each["name"] for each in kept(page)["clips"] if each["sent"]} == {"a1", "a2", "b1"}
    rows.locator("[data-part=arrived]").click()
    expect(page.locator("[data-say=thanks]")).to_be_visible()
    open_giving(page)
    expect(page.locator("[data-say=nothing]")).to_be_visible()


@pytest.mark.parametrize(
    ("refusal", "is_saved"), [("", False), ("AbortError", False), ("NotAllowedError", True)],
    ids=["goes", "thought better of it", "refused"],
)  # fmt: skip
def test_an_app_gets_the_file_and_where_none_may_it_is_saved(page, refusal, is_saved):
    """Chromium says that it can share a zip, and refuses it once somebody tries."""
    open_giving(page, said("a", "a1"))
    page.locator("[data-part=make]").click()
    page.evaluate("refusal => window.refusal = refusal", refusal)
    share = page.locator("[data-part=share]")
    if is_saved:
        name, clips, _ = downloaded(page, share)
        assert clips == ["a1"]
        expect(share).to_be_hidden()
    else:
        name = page.locator("[data-part=file]").inner_text()
        share.click()
        expect(share).to_be_visible()
    assert page.evaluate("given") == [name]
    expect(page.locator("[data-part=download]")).to_be_visible()


def test_what_is_wiped_is_what_arrived_and_nothing_that_waits_for_an_answer(page):
    open_giving(
        page,
        said("a", "new", chosen=0),  # said, and not gone on with
        said("a", "again", takes=(1, 2), sent=1),
        said("a", "old", sent=1),
    )
    page.locator("[data-part=clear]").click()
    expect(page.locator("[data-say=cleared]")).to_be_visible()
    clips, sounds = kept(page).values()
    assert sounds == [f"{CODE} again 2", f"{CODE} new 1"]
    has = {each["name"]: [take["bytes"] for take in each["takes"]] for each in clips}
    assert has == {"new": [SOUND], "again": [0, SOUND], "old": [0]}


def test_what_was_written_after_the_file_was_made_goes_with_the_next_one(page):
    open_giving(page, said("a", "a1", better="before"), said("a", "a2"))
    page.locator("[data-part=make]").click()
    page.locator("[data-part=download]").wait_for()
    page.evaluate(RECORDED, [CODE, SOUND, [said("a", "a1", better="after"), said("a", "a2", takes=(1, 2), chosen=2)]])
    page.locator("[data-part=arrived]").click()  # of another tab nothing is known here
    expect(page.locator("[data-say=thanks]")).to_be_visible()
    open_giving(page)
    page.locator("[data-part=make]").click()
    _, clips, texts = downloaded(page, page.locator("[data-part=download]"))
    assert texts == ["after"]
    assert "a2" in clips


def test_nobody_is_thanked_for_what_could_not_be_kept(page):
    open_giving(page, said("a", "a1"))
    page.locator("[data-part=make]").click()
    page.evaluate("void (IDBObjectStore.prototype.put = function () { this.transaction.abort() })")  # a full phone
    page.locator("[data-part=arrived]").click()
    expect(page.locator(".remarks [data-say=failed]").last).to_be_visible()
