"""Everybody's eyes: large letters, a browser that darkens by itself, a printer, a translator, a page without style."""

import html
import json
import re
from contextlib import contextmanager
from io import BytesIO

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image

from tests.conftest import chromium_options
from tests.kinds import KINDS

pytestmark = pytest.mark.browser
OPENED = "document.querySelectorAll('main details').forEach(each => { each.removeAttribute('name'); each.open = true })"
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# words of an Arabic script and numbers (not addresses of sites) that stand on two lines, or beside the screen
BROKEN = r"""() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), broken = []
  while (walker.nextNode()) {
    const text = walker.currentNode
    const around = text.parentElement
    if (!around.checkVisibility() || around.closest(".skip") || around.closest(".word")?.clientWidth === 1) continue
    for (const word of text.data.matchAll(/[\u0600-\u06ff\u200c]+|(?<![\w.])\d+(?: \d+)*(?![\w.])/g)) {
      const range = document.createRange()
      range.setStart(text, word.index)
      range.setEnd(text, word.index + word[0].length)
      const boxes = [...range.getClientRects()].filter(box => box.width), tops = boxes.map(box => box.top)
      if (Math.max(...tops) - Math.min(...tops) > 6 || boxes.some(box => box.left < -1 || box.right > innerWidth + 1))
        broken.push(word[0])
    }
  }
  return broken
}"""
BLACK = 110  # of 255: darker than this is no light


@contextmanager
def pages(browser, *flags, **settings):
    """A page of a browser started with these flags: the letters and the darkening belong to the whole browser."""
    options = chromium_options()
    own = browser.browser_type.launch(**{**options, "args": [*options["args"], *flags]})
    yield own.new_context(service_workers="block", **settings).new_page()
    own.close()


@pytest.mark.parametrize(("letters", "width"), [(24, 360), (32, 360), (16, 240)])
def test_letters_set_large_wrap_and_stay_whole(browser, address, letters, width):
    kinds = ("home", "journey", "step", "card", "contacts", "emergency", "save", "print_offer")
    looked_at = {"ps": kinds if letters == 32 else kinds[1:6:2], "nl-ps": kinds[:2], "ps-nl": kinds[:1]}
    flag = f"--blink-settings=defaultFontSize={letters}"
    with pages(browser, flag, viewport={"width": width, "height": 640}) as page:
        for edition, kinds in looked_at.items():
            for kind in kinds:
                page.goto(f"{address}/{edition}/{KINDS[kind]}", wait_until="domcontentloaded")
                assert page.evaluate(SIDEWAYS) <= 0, (edition, kind)
                page.evaluate(OPENED)
                assert page.evaluate(SIDEWAYS) <= 0, (edition, kind)
                assert page.evaluate(BROKEN) == [], (edition, kind)


def test_drawings_stand_out_when_a_browser_darkens_by_itself(browser, address):
    """Of a large drawing it leaves the ink black, of a small one it turns it white: both have an edge of light."""
    with pages(browser, "--blink-settings=forceDarkModeEnabled=true", color_scheme="light") as page:
        page.goto(f"{address}/ps/wonen/huis-zoeken/")
        page.evaluate(OPENED)
        page.evaluate("document.querySelectorAll('.pic').forEach(each => each.scrollIntoView())")
        for drawing in page.locator(".home .pic, .title .pic, summary .pic, .watch .pic, .bring .pic").all()[:9]:
            ink = Image.open(BytesIO(drawing.screenshot())).convert("L")
            light = sum(ink.histogram()[2 * BLACK :]) / (ink.width * ink.height)
            assert light > 0.02, drawing.evaluate("each => each.parentElement.outerHTML.slice(0, 200)")


def test_nothing_is_printed_dark_on_dark(browser, address):
    context = browser.new_context(service_workers="block", bypass_csp=True, color_scheme="dark")
    page = context.new_page()
    page.emulate_media(media="print")
    for kind in ("emergency", "step", "contacts"):
        page.goto(f"{address}/ps-nl/{KINDS[kind]}")
        assert Axe().run(page, options={"runOnly": ["color-contrast"]}).response["violations"] == [], kind
    page.goto(f"{address}/ps-nl/nood/")  # and without backgrounds nothing is white on white
    number = "(each => [each.color, each.backgroundColor])(getComputedStyle(document.querySelector('.call')))"
    assert page.evaluate(number) == ["rgb(0, 0, 0)", "rgba(0, 0, 0, 0)"]
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_without_its_style_shows_the_same_people(browser, address, scheme):
    context = browser.new_context(viewport={"width": 360, "height": 640}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    page.goto(f"{address}/ps/wonen/huis-zoeken/")
    page.evaluate("document.querySelector('style').remove()")
    assert page.evaluate(SIDEWAYS) <= 0
    drawing = page.locator("main .pic").first
    assert drawing.bounding_box()["width"] == 96
    colours = Image.open(BytesIO(drawing.screenshot())).convert("L").histogram()
    ground, ink = (slice(235, 256), slice(0, 150)) if scheme == "light" else (slice(0, 40), slice(90, 256))
    assert sum(colours[ground]) > 0.35 * sum(colours), "the drawing is one dark shape"
    assert sum(colours[ink]) > 0.15 * sum(colours), "the drawing is not to be seen"
    context.close()


def test_damaged_ticks_never_stop_the_script(browser, address):
    good = {"path": "ps/hulp/dokter/", "all": 7, "steps": ["1"], "title": "داکتر", "lang": "ps", "dir": "rtl"}
    damaged = [
        {}, [], None, 7, "x", {**good, "path": "//evil.example/"}, {**good, "steps": {}}, {**good, "title": 3},
        {**good, "path": "javascript:alert(1)"}, {**good, "all": "7"},
    ]  # fmt: skip
    kept = ["7", "[]", json.dumps(dict(enumerate([*damaged, good])))]
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    faults = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.goto(f"{address}/ps/")
    for each in kept:
        page.evaluate("kept => localStorage.setItem('guide.ticks', kept)", each)
        page.goto(f"{address}/ps/{KINDS['journey']}")
        page.goto(f"{address}/ps/{KINDS['save']}")
    assert faults == []
    assert page.locator("#ticked a").count() == 1, "what is whole stays"
    context.close()


@pytest.mark.parametrize("edition", ["nl", "ps", "ps-nl"])
def test_translators_are_told_and_lists_are_lists(client, edition):
    for kind, path in KINDS.items():
        text = client.get(f"/{edition}/{path}").text
        body = text.partition("<body")[2]
        assert re.findall(r'<[uo]l(?![^>]* role="list")[^>]*>', body) == [], kind
        bare = re.sub(r"<svg.*?</svg>|<script.*?</script>", "", body, flags=re.S)
        bare = re.sub(r'<(\w+)[^>]* translate="no"[^>]*>.*?</\1>', "", bare, flags=re.S)
        words = html.unescape(re.sub(r"<[^>]+>", " ", bare))
        assert re.findall(r"\d{3,}|0\d+ \d+", words) == [], kind
        assert not re.search(r'class="(dutch|sound)"', bare), kind


def test_dutch_is_copied_without_soft_hyphens(client):
    for path in ("wonen/huurcontract/", "wonen/huurcontract/1/", "hulp/woorden/2/", "nood/"):
        body = client.get(f"/nl/{path}").text
        running = re.sub(r'<ul class="(?:bring|gallery|doors)".*?</ul>', "", body, flags=re.S)
        assert "\u00ad" not in running, path
