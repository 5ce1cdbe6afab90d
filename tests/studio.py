"""A phone with a voice in front of it: Chromium, its microphone fed from a file, in the room where people record."""

import subprocess
from contextlib import contextmanager

import numpy as np
from playwright.sync_api import Page

from tests.conftest import chromium_options
from tests.place import PATIENCE, wait_until
from tests.sounds import recorded, room, silence, voice

PACK = "toonkaarten-bus-1"  # a short one
FILTERS_OFF = {"channelCount": 1, "echoCancellation": False, "autoGainControl": False, "noiseSuppression": False}
QUIET = 0.05  # of the level that the page shows
KEEP_STREAMS = """
    window.streams = [], window.asked = [], window.violations = [];
    addEventListener("securitypolicyviolation", event => violations.push(event.violatedDirective + event.blockedURI));
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async wanted => {
        asked.push(wanted.audio);
        const stream = await open(wanted);
        streams.push(stream);
        return stream;
    };
"""
FULL_PHONE = """
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
        const asked = put.apply(this, given);
        if (window.full && this.name === "sounds") queueMicrotask(() => this.transaction.abort());
        return asked;
    };
"""  # what a browser does without room; its debugging protocol has an order for it, which did nothing in Chromium 156
SILENT_MICROPHONE = """
    navigator.mediaDevices.getUserMedia = async () => new AudioContext().createMediaStreamDestination().stream;
"""
LONG_SOUNDS = """
    window.playing = [];
    AudioContext.prototype.createBufferSource = () => {
        const source = Object.assign(new EventTarget(), { connect() {}, start() {}, stopped: false });
        source.stop = () => { source.stopped = true; source.dispatchEvent(new Event("ended")); };
        playing.push(source);
        return source;
    };
"""  # what is played lasts until it is stopped
WAKE_LOCK = """
    window.locks = [];
    Object.defineProperty(navigator, "wakeLock", { value: {
        request: async kind => { locks.push(kind); throw new DOMException("", "NotAllowedError"); } } });
"""  # a phone that refuses, as with an empty battery
AGREED = """([language, code]) => localStorage.setItem("guide-/ who", JSON.stringify([{ language, code, name: "",
    origin: "Kabul", adult: true, licence: "CC BY 4.0", consent: "1", agreed: "2026-11-29T10:00:00Z" }]))"""
CODE = "k7m2q9"


@contextmanager
def studio(browser, folder, allowed=True):
    """Start another Chromium that hears somebody who says a second, is still for longer, and so on."""
    file = folder / "voice.wav"
    said = np.concatenate([part for seed in range(8) for part in (voice(1, seed=seed), silence(2.5))])
    file.write_bytes(recorded(room(said), "wav"))
    options = chromium_options()
    options["args"] += ["--use-fake-device-for-media-stream", f"--use-file-for-fake-audio-capture={file}"]
    options["args"] += [f"--use-fake-ui-for-media-stream{'' if allowed else '=deny'}"]
    chromium = browser.browser_type.launch(**options)
    yield chromium
    chromium.close()


@contextmanager
def visitor(browser, address, script="", **options):
    """Open a page that complains of nothing while it is used; `faults` is what it complained of."""
    context = browser.new_context(**{"viewport": {"width": 360, "height": 640}, "service_workers": "block", **options})
    context.set_default_timeout(PATIENCE * 1000)
    context.add_init_script(KEEP_STREAMS + script)
    page, faults = context.new_page(), []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.address = address
    yield page
    faults += page.evaluate("window.violations")
    context.close()
    assert faults == []


def agree(page: Page, language: str = "ps") -> None:
    """Be somebody who has agreed already."""
    page.goto(f"{page.address}/{language}/opnemen/#packs")
    page.evaluate(AGREED, [language, CODE])


def open_pack(page: Page, language: str = "ps", pack: str = PACK) -> None:
    page.goto(f"{page.address}/{language}/opnemen/{pack}/")
    page.locator("[data-part=stage]").wait_for()


def begin(page: Page) -> None:
    """Press the space bar, and wait until the page hears the voice."""
    page.keyboard.press("Space")
    page.locator("[data-part=speak][data-state=speaking]").wait_for()
    hears(page, True)


def finish(page: Page) -> None:
    """Press it again once the voice is still, and wait until the page has judged what it heard."""
    hears(page, False)
    page.keyboard.press("Space")
    judged(page)


def accept(page: Page) -> None:
    """Press Enter, and wait until the page has kept the answer and gone on."""
    at = page.locator("[data-part=lines]").get_attribute("data-at")
    page.keyboard.press("Enter")
    page.locator(f"[data-part=lines]:not([data-at='{at}']), [data-part=end]:not([hidden])").first.wait_for()


def hears(page: Page, voice: bool) -> None:
    """Wait until the page hears the voice, or none. The page may not evaluate code, so a test asks step by step."""
    level, heard = page.locator("[data-part=level]"), []

    def is_so() -> bool:
        heard.append(level.evaluate("each => each.value") > QUIET)
        last = heard[-1:] if voice else heard[-4:]  # still, and not between two words
        return len(heard) > 3 and all(each is voice for each in last)

    wait_until(is_so, f"a voice: {voice}")


def judged(page: Page) -> None:
    page.locator("[data-part=speak][data-state=idle]").wait_for()
    page.locator("[data-part=remarks] > :visible").first.wait_for()


def remark(page: Page) -> list[str]:
    """Return the names of what the page says of a recording."""
    return page.locator("[data-part=remarks] > :visible").evaluate_all("all => all.map(each => each.dataset.say)")


def count(page: Page) -> int:
    """Return how many sentences a pack has."""
    return page.locator(".lines > li").count()


def now(page: Page) -> str:
    """Return the sentence that is to be read."""
    return page.locator(".lines .now .said").inner_text()


KEPT = """() => new Promise(resolve => {
    indexedDB.open("guide-/ voices").onsuccess = ({ target: { result: shelf } }) => {
        const deal = shelf.transaction(["clips", "sounds"]), clips = deal.objectStore("clips").getAll();
        const sounds = deal.objectStore("sounds").getAllKeys();
        deal.oncomplete = () => { shelf.close(); resolve({ clips: clips.result, sounds: sounds.result }); };
    };
})"""


def kept(page: Page) -> dict:
    """Return what is on the phone: what is known of the clips, and the names of their sounds."""
    return page.evaluate(KEPT)


def decoded_seconds(sound: bytes, program: str) -> float:
    """Return how long a recording is, as ffmpeg hears it."""
    raw = subprocess.run([program, "-v", "error", "-i", "-", "-f", "s16le", "-ac", "1", "-ar", "8000", "-"],
                         input=sound, stdout=subprocess.PIPE, check=True).stdout  # fmt: skip
    return len(raw) / 16000
