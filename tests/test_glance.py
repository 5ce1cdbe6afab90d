"""A journey at a glance, a step large: how much of it a small phone shows at once, and what a tap does."""

from io import BytesIO

import pypdf
import pytest
from playwright.sync_api import expect

from tests.kinds import KINDS
from tests.test_browser import PHONE, open_page

pytestmark = pytest.mark.browser
TABLET = {"width": 820, "height": 1180}
CLOSED, CLOSED_PAIR, CLOSED_TABLET, OPEN, LARGE = 2.6, 3.6, 1.5, 2.0, 2.5  # screens
ROUNDED = 0.05  # a line more or less, with the letters of another machine

HEIGHT = "document.documentElement.scrollHeight"
OPENED = f"""() => [...document.querySelectorAll(".steps details")].map(step => {{
  step.open = true
  const height = {HEIGHT}
  step.open = false
  return height
}})"""


def much(library, step) -> int:
    """Return about how much an open step shows, in letters."""
    facts = [fact for fact in map(library.facts.get, step.facts) if fact.decisive]
    said = [library.cards[slug] for slug in step.say if not library.cards[slug].language]
    texts = [step.do, *step.text, step.time, step.cost, step.flanders, step.brussels, step.watch]
    texts += [part.text for part in (*facts, *said, *said)]  # what is said has its meaning, and how it sounds
    return sum(len(text.dutch) for text in texts if text) + 60 * (len(step.who) + len(step.bring))


@pytest.fixture(scope="module")
def journeys(library, pytestconfig):
    """The journeys that are longest closed, by their acts, and those with the longest open step; once a week all."""
    every = library.journeys.values()
    if pytestconfig.option.everything:
        return list(every)
    closed = sorted(every, key=lambda journey: sum(60 + len(step.do.dutch) for step in journey.steps))[-5:]
    return [*closed, *sorted(every, key=lambda journey: max(much(library, step) for step in journey.steps))[-7:]]


@pytest.fixture(scope="module")
def long_steps(library, pytestconfig):
    """The addresses of the steps that have most to show, below their edition; once a week of all."""
    steps = [(step, f"{each.theme}/{each.slug}/") for each in library.journeys.values() for step in each.steps]
    steps.sort(key=lambda each: much(library, each[0]))
    return [f"{path}{step.number}/" for step, path in steps[0 if pytestconfig.option.everything else -16 :]]


@pytest.mark.parametrize("edition", ["nl", "ar", "prs", "ps", "ps-nl", "nl-ar", "prs-ps"])
def test_a_journey_is_seen_at_a_glance(browser, address, journeys, edition):
    context, page = open_page(browser)
    long = {}
    for journey in journeys:
        path = f"{journey.theme}/{journey.slug}/"
        page.set_viewport_size(PHONE)
        page.goto(f"{address}/{edition}/{path}", wait_until="domcontentloaded")
        closed = page.evaluate(HEIGHT)
        opened = [height - closed for height in page.evaluate(OPENED)]
        page.set_viewport_size(TABLET)
        screens = closed / PHONE["height"], max(opened) / PHONE["height"], page.evaluate(HEIGHT) / TABLET["height"]
        limits = (CLOSED_PAIR if "-" in edition else CLOSED), OPEN, CLOSED_TABLET
        if any(found > limit + ROUNDED for found, limit in zip(screens, limits, strict=True)):
            long[path] = screens
    context.close()
    assert long == {}


@pytest.mark.parametrize("edition", ["nl", "ar", "prs", "ps", "ps-nl", "nl-ar", "prs-ps"])
def test_home_languages_and_help_now_stand_in_one_row(browser, address, edition):
    context, page = open_page(browser)
    page.goto(f"{address}/{edition}/wonen/huis-zoeken/")
    tops = page.evaluate("[...document.querySelector('header').children].map(each => each.getBoundingClientRect().top)")
    context.close()
    assert len(tops) == 3
    assert max(tops) - min(tops) < 8


@pytest.mark.parametrize("edition", ["nl", "ps", "ps-nl", "prs-ps"])
def test_a_step_large_is_whole_within_two_screens_and_a_half(browser, address, long_steps, edition):
    context, page = open_page(browser)
    long = {}
    for path in long_steps:
        page.goto(f"{address}/{edition}/{path}", wait_until="domcontentloaded")
        screens = page.evaluate(HEIGHT) / PHONE["height"]
        if screens > LARGE + ROUNDED:
            long[path] = screens
    context.close()
    assert long == {}


def test_a_row_opens_where_it_stands_one_at_a_time_without_javascript(browser, address):
    context, page = open_page(browser, java_script_enabled=False)
    page.goto(f"{address}/ps-nl/wonen/huis-zoeken/")
    inside = page.locator(".steps .inside")
    for each in inside.all():
        expect(each).to_be_hidden()
    page.locator(".steps summary").nth(1).click()
    expect(inside.nth(1)).to_be_visible()
    page.locator(".steps summary").nth(3).click()
    expect(inside.nth(3)).to_be_visible()
    expect(inside.nth(1)).to_be_hidden()
    assert page.locator("summary a, summary button").count() == 0
    context.close()


@pytest.mark.parametrize("script", [True, False])
def test_an_address_with_a_number_opens_that_step(browser, address, script):
    context, page = open_page(browser, java_script_enabled=script)
    page.goto(f"{address}/ps/wonen/huis-zoeken/#3")
    expect(page.locator(".inside").nth(2)).to_be_visible()
    page.goto(f"{address}/ps/wonen/huis-zoeken/5/")
    page.locator(".asides a.link").last.click()
    expect(page.locator(".inside").nth(4)).to_be_in_viewport()
    context.close()


@pytest.mark.parametrize("edition", ["nl", "ps", "ps-nl", "ar-prs"])
def test_a_step_that_an_address_opens_is_seen_with_its_act(browser, address, journeys, edition):
    context, page = open_page(browser)
    for journey in journeys:
        for step in journey.steps:
            page.goto(f"{address}/{edition}/{journey.theme}/{journey.slug}/#{step.number}")
            top = page.locator(".steps summary").nth(step.number - 1)
            assert top.bounding_box()["y"] >= 0, f"{journey.slug}, step {step.number}"
    context.close()


@pytest.mark.parametrize("edition", ["nl", "ps-nl"])
def test_a_number_to_call_stands_beside_whom_it_calls(browser, address, library, edition):
    context, page = open_page(browser)
    page.goto(f"{address}/{edition}/hulp/geweld-thuis/5/")
    numbers = {contact.phone: contact.name.dutch for contact in library.contacts.values() if contact.phone}
    helpers = page.locator(".near li").all()
    assert len(helpers) > 2
    for helper in helpers:
        for call in helper.locator(".call").all():
            number = "".join(each for each in call.inner_text() if each.isdigit() or each == " ").strip()
            assert numbers[number].partition(" ")[0] in helper.inner_text()
    context.close()


def test_an_address_with_an_odd_end_stops_no_script(browser, address):
    context, page = open_page(browser)
    faults = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    for end in ("#%", "#%E0%A4", "#99", "#", "#[x"):
        page.goto("about:blank")
        page.goto(f"{address}/ps/wonen/huis-zoeken/{end}")
    assert faults == []
    context.close()


def test_a_step_whose_act_is_to_call_calls(browser, address, library):
    calling = [(journey, step) for journey in library.journeys.values() for step in journey.steps if step.call]
    assert calling
    context, page = open_page(browser)
    for journey, step in calling:
        number = library.contacts[step.call].phone.replace(" ", "")
        page.goto(f"{address}/ps/{journey.theme}/{journey.slug}/{step.number}/")
        assert page.locator(".stage a.scene").get_attribute("href") == f"tel:{number}"
        assert page.locator(".stage a.call").get_attribute("href") == f"tel:{number}"
    context.close()


@pytest.mark.parametrize("path", ["ps-nl/wonen/huis-zoeken/2/", "ps-nl/" + KINDS["card"]])
def test_a_page_to_show_turns_round_without_javascript(browser, address, library, path):
    context, page = open_page(browser, java_script_enabled=False)
    page.goto(f"{address}/{path}")
    turned = page.locator(".turned")
    assert turned.evaluate("part => getComputedStyle(part).transform") == "none"
    page.locator("label[for=flip]").click()
    assert turned.evaluate("part => getComputedStyle(part).transform").startswith("matrix(-1, 0, 0, -1")
    context.close()


@pytest.mark.parametrize(("edition", "to_x"), [("nl", -1), ("ps", 1)])
def test_a_swipe_turns_to_the_next_step_as_the_page_reads(browser, address, edition, to_x):
    context, page = open_page(browser, has_touch=True)
    page.goto(f"{address}/{edition}/wonen/huis-zoeken/2/")
    page.evaluate(
        """to => {
          const target = document.querySelector(".stage")
          const at = x => new Touch({ identifier: 1, target, clientX: x, clientY: 200 })
          const send = (name, x) => target.dispatchEvent(new TouchEvent(
            name, { bubbles: true, touches: name === "touchend" ? [] : [at(x)], changedTouches: [at(x)] }))
          send("touchstart", 180)
          send("touchend", 180 + to * 120)
        }""",
        to_x,
    )
    expect(page).to_have_url(f"{address}/{edition}/wonen/huis-zoeken/3/")
    context.close()


def test_the_browsers_own_print_shows_every_step_open(browser, address, library):
    context, page = open_page(browser, java_script_enabled=False)
    page.goto(f"{address}/nl/wonen/huis-zoeken/")
    read = "".join(each.extract_text() for each in pypdf.PdfReader(BytesIO(page.pdf(format="A4"))).pages)
    for step in library.journeys["huis-zoeken"].steps:
        assert step.text[0].dutch.split()[-1] in read
    context.close()
