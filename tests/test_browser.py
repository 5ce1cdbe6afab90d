"""The guide in a real browser: readable by everyone, on a small phone, without JavaScript."""

import re
from io import BytesIO

import pypdf
import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import expect

from guide.addresses import all_paths
from guide.delivery.scripts import page_script
from tests.kinds import KINDS

pytestmark = pytest.mark.browser
expect.set_options(timeout=60_000)  # a condition that never comes; five seconds is little on a busy machine
PHONE = {"width": 360, "height": 640}

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SMALL_TARGETS = """[...document.querySelectorAll('a[href], summary, button, label')].filter(link => {
  const box = link.getBoundingClientRect()
  const least = link.closest('.dots') ? 43.5 : 47.5  // seven steps stand in one row
  return link.checkVisibility() && !link.classList.contains('skip') && (box.height < least || box.width < least)
}).map(link => link.outerHTML.slice(0, 120))"""
# words on two lines without a hyphen (a soft hyphen ends a word here; an address may break anywhere; where the browser
# hyphenates, it shows the hyphen)
CUT_WORDS = r"""() => {
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT), cut = []
  while (walker.nextNode()) {
    const text = walker.currentNode
    if (getComputedStyle(text.parentElement).hyphens === "auto") continue
    for (const word of text.data.matchAll(/[^\s\u00ad\-\/]+/g)) {
      if (text.data[word.index - 1] === "\u00ad" || word[0].includes(".")) continue
      const range = document.createRange()
      range.setStart(text, word.index)
      range.setEnd(text, word.index + word[0].length)
      const lines = new Set([...range.getClientRects()].filter(box => box.width).map(box => Math.round(box.top)))
      if (lines.size > 1) cut.push(word[0])
    }
  }
  return cut
}"""
# A line of Dutch beside its twin is for the volunteer, and may be smaller.
SMALL_TEXT = """[...document.querySelectorAll('main *, header *, footer *')].filter(part =>
  [...part.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()) && part.getClientRects().length &&
  parseFloat(getComputedStyle(part).fontSize) < (part.closest('[lang]').lang === 'nl' ? 13.5 : 14.9)
).map(part => part.outerHTML.slice(0, 120))"""


# a sentence that a flexible box tears apart around a name in Dutch: each part of it would be a column of its own
TORN = """[...document.querySelectorAll('bdi')].map(name => name.parentElement).filter(part =>
  /flex|grid/.test(getComputedStyle(part).display) &&
  [...part.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())
).map(part => part.outerHTML.slice(0, 120))"""


def open_page(browser, viewport=PHONE, **settings):
    context = browser.new_context(
        viewport=viewport, service_workers="block", **settings
    )  # tests/test_offline.py has it
    return context, context.new_page()


AXE = "options => axe.run(options).then(found => found.violations)"
COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]}  # all that the dark changes


def violations(page, **options):
    """Return what axe, which is in the page already, finds wrong with it."""
    return page.evaluate(AXE, {"resultTypes": ["violations"], **options})


def test_axe_finds_nothing_in_the_light_and_in_the_dark(browser, address, edition_told_apart):
    context, page = open_page(browser, bypass_csp=True)  # axe has to put its own script into the page
    found = {}
    for kind, path in KINDS.items():
        page.goto(f"{address}/{edition_told_apart}/{path}", wait_until="domcontentloaded")
        page.evaluate(AXE_SCRIPT)
        page.emulate_media(color_scheme="light")
        faults = violations(page)
        page.emulate_media(color_scheme="dark")
        faults += violations(page, **COLOURS)
        if faults:
            found[kind] = [(each["id"], [node["html"][:160] for node in each["nodes"][:3]]) for each in faults]
    context.close()
    assert found == {}


@pytest.mark.parametrize("path", ["/", "/xx/", "/ps/niets/", "/ps-nl/niets/"])
def test_axe_finds_nothing_on_the_first_page_and_the_404(browser, address, path):
    context, page = open_page(browser, bypass_csp=True)
    page.goto(address + path)
    page.evaluate(AXE_SCRIPT)
    assert violations(page) == []
    context.close()


def test_a_small_phone_shows_all_of_a_page_large_enough_to_read_and_to_touch(browser, address, edition_looked_at):
    context, page = open_page(browser)
    faults = {}
    for kind, path in KINDS.items():
        page.goto(f"{address}/{edition_looked_at}/{path}", wait_until="domcontentloaded")
        wide, *others = page.evaluate(f"[{SIDEWAYS}, {SMALL_TARGETS}, {SMALL_TEXT}, {TORN}]")
        if wide > 0 or any(others):
            faults[kind] = wide, *others
    context.close()
    assert faults == {}


@pytest.mark.parametrize("edition", ["ps", "nl", "ps-nl"])
def test_a_small_phone_cuts_no_word_in_two(browser, address, library, edition):
    themes = "|".join(library.themes)
    narrow = re.compile(rf"/{edition}/(({themes})/[\w-]+/|pictogrammen/[\w-]+/\d+/)$")
    context, page = open_page(browser)
    paths = list(filter(narrow.match, all_paths(library)))
    for path in paths[:: len(paths) // 40 + 1]:  # forty of them, however many there are
        page.goto(f"{address}{path}", wait_until="domcontentloaded")
        assert page.evaluate(CUT_WORDS) == [], path
    context.close()


def test_the_smallest_phone_breaks_a_long_dutch_name_rather_than_move_a_page_sideways(browser, address, library):
    def longest(journey) -> int:
        said = [text.dutch for step in journey.steps for text in (step.do, *step.text)]
        return max(len(word) for text in said for word in text.split())

    context, page = open_page(browser, viewport={"width": 240, "height": 320})
    for journey in sorted(library.journeys.values(), key=longest)[-8:]:
        page.goto(f"{address}/ps/{journey.theme}/{journey.slug}/", wait_until="domcontentloaded")
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        assert page.evaluate(SIDEWAYS) <= 0, journey.slug
    context.close()


@pytest.mark.parametrize("edition", ["ps", "nl", "ps-nl"])
def test_twice_the_size_never_scrolls_sideways(browser, address, edition):
    context, page = open_page(browser, viewport={"width": 640, "height": 640})
    for kind, path in KINDS.items():
        page.goto(f"{address}/{edition}/{path}")
        page.evaluate("document.documentElement.style.zoom = 2")
        assert page.evaluate(SIDEWAYS) <= 0, kind
    context.close()


def test_the_guide_is_read_without_javascript(browser, address, library):
    theme, *_ = library.open_themes.values()
    journey, *_ = library.in_theme(theme.slug)
    context, page = open_page(browser, java_script_enabled=False)
    page.goto(f"{address}/")
    page.get_by_role("link", name="پښتو").click()
    expect(page).to_have_url(f"{address}/ps/")
    page.locator("main .tile").first.click()
    expect(page).to_have_url(f"{address}/ps/{theme.slug}/")
    page.locator("main .tile").first.click()
    expect(page).to_have_url(f"{address}/ps/{theme.slug}/{journey.slug}/")
    expect(page.locator(".steps > li")).to_have_count(len(journey.steps))
    page.locator(".doors a").first.click()
    page.locator("a[rel=next]").click()
    expect(page).to_have_url(f"{address}/ps/{theme.slug}/{journey.slug}/2/")
    context.close()


def test_one_request_is_all_it_takes_to_read_a_page(browser, address):
    context, page = open_page(browser, java_script_enabled=False)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}/ps-nl/wonen/huis-zoeken/", wait_until="networkidle")
    assert len(asked) == 1
    context.close()


def test_two_languages_are_two_taps_away_and_swap_with_one(browser, address):
    context, page = open_page(browser)
    page.goto(f"{address}/ps/hulp/dokter/")
    page.locator(".languages summary").click()
    page.locator(".languages ul").nth(1).locator("a[lang=nl]").click()
    expect(page).to_have_url(f"{address}/ps-nl/hulp/dokter/")
    page.locator(".languages summary").click()
    page.locator(".languages nav > a").first.click()
    expect(page).to_have_url(f"{address}/nl-ps/hulp/dokter/")
    context.close()


@pytest.mark.parametrize(("edition", "side"), [("nl", "left"), ("ps", "right")])
def test_a_page_starts_at_the_side_where_its_readers_start(browser, address, edition, side):
    context, page = open_page(browser)
    page.goto(f"{address}/{edition}/wonen/huis-zoeken/")
    count = page.locator(".count").first.bounding_box()
    assert (count["x"] < 180) is (side == "left")
    context.close()


@pytest.mark.parametrize("edition", ["nl", "ps-nl", "ar"])
def test_showing_one_step_needs_no_scrolling(browser, address, edition):
    context, page = open_page(browser)
    page.goto(f"{address}/{edition}/wonen/huurcontract/3/")
    box = page.locator("a[rel=next]").bounding_box()
    assert box["y"] + box["height"] <= PHONE["height"]
    assert page.locator(".scene .pic").bounding_box()["height"] >= 120
    context.close()


def test_directional_drawings_turn_with_the_page_and_numbers_do_not(browser, address):
    context, page = open_page(browser)
    turned = "getComputedStyle(document.querySelector('main .pic')).transform"
    page.goto(f"{address}/ps/wonen/huis-zoeken/3/")
    assert page.evaluate(turned).startswith("matrix(-1")
    page.goto(f"{address}/nl/wonen/huis-zoeken/3/")
    assert page.evaluate(turned) == "none"
    page.goto(f"{address}/ps/hulp/dokter/1/")  # shows 112
    assert page.evaluate(turned) == "none"
    context.close()


def test_a_page_asks_for_its_script_only_and_leaves_nothing_behind(browser, address):
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(address)))
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text))
    page.goto(f"{address}/ps-nl/wonen/huis-zoeken/")
    page.wait_for_load_state("networkidle")
    assert asked == ["/ps-nl/wonen/huis-zoeken/", f"/s.js?v={page_script().version}"]  # the script only adds
    asked.clear()
    page.goto(f"{address}/ps-nl/hulp/dokter/")
    page.wait_for_load_state("networkidle")
    sent = page.evaluate("performance.getEntriesByType('resource').map(entry => entry.transferSize)")
    assert asked[0] == "/ps-nl/hulp/dokter/"
    assert sent == [0], "the script must come from the browser's own cache, without asking"
    assert context.cookies() == []
    assert faults == [], "the browser refused something that the page holds"
    context.close()


def test_the_browsers_own_print_keeps_steps_whole(browser, address, tmp_path):
    context, page = open_page(browser)
    page.goto(f"{address}/ps-nl/school/oudercontact/")
    page.emulate_media(media="print")
    assert page.locator(".languages").is_hidden()
    assert page.evaluate("getComputedStyle(document.querySelector('.steps > li')).breakInside") == "avoid"
    context.close()


def test_the_browsers_own_print_shows_all_that_counts(browser, address):
    """A printer leaves backgrounds out: white on red would be white on white."""
    context, page = open_page(browser)
    page.emulate_media(media="print")
    page.goto(f"{address}/ps-nl/nood/")
    assert page.evaluate("getComputedStyle(document.querySelector('.call')).color") == "rgb(0, 0, 0)"
    page.goto(f"{address}/ps-nl/wonen/huurcontract/3/")
    assert page.locator(".turn").is_hidden()
    page.goto(f"{address}/ps-nl/hulp/dokter/")
    pages = len(pypdf.PdfReader(BytesIO(page.pdf(format="A4"))).pages)
    assert pages <= 7, "a step a page at most, and a long step is no longer than a page"
    context.close()


def test_urgent_help_is_one_tap_away_and_opens_one_door_at_a_time(browser, address):
    context, page = open_page(browser, java_script_enabled=False)
    page.goto(f"{address}/ps-nl/nood/")
    number = page.locator(".needs .call").first
    expect(number).to_be_visible()
    assert number.get_attribute("href") == "tel:112"
    box = number.bounding_box()
    assert box["y"] + box["height"] <= PHONE["height"], "112 stands on the first screen"
    page.locator(".needs summary").nth(2).click()
    expect(page.locator(".needs a[href='tel:070245245']")).to_be_visible()
    expect(number).to_be_hidden()
    context.close()


@pytest.mark.parametrize("edition", ["nl", "ar", "prs", "ps"])
def test_what_cannot_wait_is_answered_in_two_taps_by_its_drawing(browser, address, library, edition):
    doors = {door.picture: place for place, door in enumerate(library.leaves["emergency"].doors)}
    helped = {
        "swallowed_poison": "tel:070245245", "leave_to_neighbours": "tel:101", "child_fever_night": "tel:1733",
        "toothache_at_night": "tel:1733", "no_bed_tonight": "wonen/geen-bed/", "letter_with_term": "hulp/advocaat/",
    }  # fmt: skip
    context, page = open_page(browser, java_script_enabled=False)
    for picture, way in helped.items():
        page.goto(f"{address}/{edition}/")
        page.locator("header .urgent").click()
        page.locator(".needs summary").nth(doors[picture]).click()
        expect(page.locator(f".needs details[open] a[href$='{way}']")).to_be_visible()
    context.close()


@pytest.mark.parametrize("edition", ["nl", "ps"])
def test_who_helps_is_drawn_on_a_step_shown_large(browser, address, library, edition):
    """Roles side by side: who does not read sees to whom they go."""
    context, page = open_page(browser)
    for step in library.journeys["wie-is-wie"].steps:
        page.goto(f"{address}/{edition}/hulp/wie-is-wie/{step.number}/")
        assert page.locator(".near li").count() == len(step.who)
        for helper in page.locator(".near li").all():
            expect(helper.locator("svg")).to_be_visible()
    context.close()


def test_the_printer_shows_every_kind_of_need(browser, address):
    context, page = open_page(browser)
    page.goto(f"{address}/nl/nood/")
    page.emulate_media(media="print")
    for number in page.locator(".needs .call").all():
        expect(number).to_be_visible()
    context.close()


def test_who_leaves_quickly_does_not_come_back_with_one_tap(browser, address, library):
    hidden = [f"{each.theme}/{each.slug}/" for each in library.journeys.values() if each.discreet]
    assert "hulp/geweld-thuis/" in hidden
    context, page = open_page(browser)
    context.route("https://www.meteo.be/", lambda route: route.fulfill(body="<title>Het weer</title>"))
    for path in ("nood/", *hidden, *(f"{journey}1/" for journey in hidden)):
        page.goto(f"{address}/nl/")
        page.goto(f"{address}/nl/{path}")
        page.locator("[data-leave]").click()
        expect(page).to_have_title("Het weer")
        page.go_back()
        expect(page).to_have_url(f"{address}/nl/")
    context.close()
