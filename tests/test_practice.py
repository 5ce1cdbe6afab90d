"""Practising with cards: one turns a card, and with script what one does not know comes back sooner."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from guide.paths import STATIC

PACKAGE = Path(__file__).parents[1] / "requirements/npm/node_modules/supermemo/script/main.js"
PAGE = "ps-nl/oefenkaarten/huis/"
KEPT = "Object.keys(localStorage)"

pytestmark = pytest.mark.browser


def cards(page) -> list[str]:
    return page.locator("[data-card]").evaluate_all("all => all.map(each => each.dataset.card)")


def answer(page, card: str, mark: str) -> None:
    page.locator(f"[data-card='{card}'] summary").click()
    page.locator(f"[data-card='{card}'] [data-mark='{mark}']").click()


@pytest.fixture
def page(browser, address):
    context = browser.new_context(viewport={"width": 360, "height": 640}, service_workers="block")
    page = context.new_page()
    page.goto(f"{address}/{PAGE}")
    yield page
    context.close()


def test_a_card_turns_without_script(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/{PAGE}")
    first = page.locator("[data-card]").first
    expect(first.locator("summary [dir=rtl], summary span").first).to_be_visible()
    expect(first.locator(".dutch")).to_be_hidden()
    first.locator("summary").click()
    expect(first.locator(".dutch")).to_be_visible()
    expect(first.locator(".answers")).to_be_hidden()
    context.close()


def test_what_one_does_not_know_comes_back_sooner(page):
    before = cards(page)
    answer(page, before[0], "5")
    answer(page, before[1], "2")
    after = cards(page)
    assert after == [*before[2:5], before[1], *before[5:], before[0]]
    page.reload()
    assert cards(page)[-1] == before[0], "what is known waits behind the others, another time too"
    assert page.locator("[data-known]").count() == 1


def test_who_answers_goes_on_with_the_next_card(page):
    first, second = cards(page)[:2]
    answer(page, first, "5")
    assert page.evaluate("document.activeElement.closest('[data-card]').dataset.card") == second


def test_nothing_stays_on_the_phone_of_who_begins_afresh_or_wipes(page, address):
    assert page.evaluate(KEPT) == []
    for wipe in ("document.querySelector('#afresh button').click()", "dispatchEvent(new Event('guide-wiped'))"):
        answer(page, cards(page)[0], "5")
        assert page.evaluate(KEPT) == ["guide-/ practice"]
        page.evaluate(wipe)
        assert page.evaluate(KEPT) == []


def test_what_was_damaged_or_comes_from_another_version_stops_nothing(browser, address):
    context = browser.new_context(service_workers="block")
    page, faults = context.new_page(), []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    for kept in ("7", "[]", "{", "null", '{"huis-nog-vrij": {"due": "x"}, "komen-kijken": null}'):
        page.goto(f"{address}/{PAGE}")
        page.evaluate("kept => localStorage.setItem('guide-/ practice', kept)", kept)
        page.reload()
        answer(page, cards(page)[0], "5")
        assert page.locator("[data-known]").count() == 1
        page.evaluate("localStorage.clear()")
    assert faults == []
    context.close()


def test_a_phone_with_a_dutch_voice_of_its_own_says_the_sentence(browser, address):
    """Never a dead button, and never a voice that sends the sentence away."""
    context = browser.new_context(service_workers="block")
    context.add_init_script("""
        window.said = [];
        speechSynthesis.getVoices = () => [{ lang: "nl-NL", localService: false }, ...window.own || []];
        speechSynthesis.speak = line => said.push(line.text);
        Object.defineProperty(SpeechSynthesisUtterance.prototype, "voice", { set() {} });
    """)
    page = context.new_page()
    page.goto(f"{address}/{PAGE}")
    page.locator("summary").nth(1).click()
    listen = page.locator("[data-listen]").first
    expect(listen).to_be_hidden()
    page.evaluate("window.own = [{ lang: 'nl-BE', localService: true }]; dispatchEvent(new Event('pageshow'))")
    page.evaluate("speechSynthesis.dispatchEvent(new Event('voiceschanged'))")
    card = page.locator("[data-card]").first
    if not card.locator("details").evaluate("each => each.open"):
        card.locator("summary").click()
    card.locator("[data-listen]").click()
    assert page.evaluate("said") == [card.locator(".dutch").inner_text()]
    context.close()


def test_the_library_is_the_one_that_the_lock_names():
    """What families get was not changed by us, and is what `npm ci` checks by its hash."""
    assert (STATIC / "js/supermemo.js").read_bytes() == PACKAGE.read_bytes()
