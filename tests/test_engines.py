"""The guide in Firefox and in WebKit: every kind of page, what opens, ticks, and all that works without network."""

from pathlib import Path

import pytest

from guide import addresses
from guide.addresses import SAVE
from guide.app import create_app
from guide.languages import EDITIONS, LANGUAGES
from tests.engines import ENGINES, WIDTH
from tests.kinds import KINDS
from tests.place import FEW, KEPT, wait_until
from tests.test_browser import SIDEWAYS, SMALL_TARGETS

CENTRES = Path(__file__).with_name("centres")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore:setting remote_server_addr:DeprecationWarning"),  # Selenium's own, with WebKit
]
WORKERS = "navigator.serviceWorker.getRegistrations()"
LOOKED_AT = ("ps", "ps-nl", "nl")
JOURNEY = "wonen/huis-zoeken/"
OPEN = """return [...document.querySelectorAll('.steps .inside')]
.filter(each => each.checkVisibility()).map(each => each.id)"""
ASTRAY = """return [...document.querySelectorAll('main [dir=ltr]')].filter(each => {
  const { display, textAlign } = getComputedStyle(each)
  return each.checkVisibility() && display !== 'inline' && textAlign === 'right'
}).map(each => each.outerHTML.slice(0, 120))"""
IN_SIGHT = """const { top, bottom } = document.getElementById(arguments[0]).getBoundingClientRect();
return top < innerHeight && bottom > 0"""


@pytest.fixture(scope="module", params=ENGINES)
def engine(request):
    with ENGINES[request.param]() as driver:
        yield driver


def one(engine, selector):
    return engine.find_element("css selector", selector)


def every(engine, selector):
    return engine.find_elements("css selector", selector)


def wait_for(engine, selector):
    """Wait until it is shown, and return it."""
    try:
        wait_until(lambda: any(each.is_displayed() for each in every(engine, selector)), f"{selector} is not shown")
    except AssertionError as error:
        raise AssertionError(f"{error}; the page says: {one(engine, 'main').text}") from error
    return one(engine, selector)


def language(engine):
    return one(engine, "html").get_attribute("lang")


@pytest.mark.parametrize("edition", LOOKED_AT)
def test_every_kind_of_page_fits_a_small_phone(engine, address, edition):
    faults = {}
    for kind, path in KINDS.items():
        engine.get(f"{address}/{edition}/{path}")
        wide, small = engine.execute_script(f"return [{SIDEWAYS}, {SMALL_TARGETS}]")
        astray = engine.execute_script(ASTRAY)  # Dutch that begins at the right
        if wide > 0 or small or astray:
            faults[kind] = wide, small, astray
    assert engine.execute_script("return innerWidth") == WIDTH
    assert faults == {}


@pytest.mark.parametrize("edition", LOOKED_AT)
def test_one_step_is_open_at_a_time(engine, address, edition):
    engine.get(f"{address}/{edition}/{JOURNEY}")
    rows = every(engine, ".steps summary")
    assert engine.execute_script(OPEN) == []
    for number in (2, 4):
        rows[number - 1].click()
        wait_until(lambda: engine.execute_script(OPEN) == [str(number)], f"step {number} is not open alone")  # noqa: B023


def test_an_address_with_a_number_opens_that_step(engine, address):
    engine.get("about:blank")
    engine.get(f"{address}/ps/{JOURNEY}#3")
    wait_until(lambda: engine.execute_script(OPEN) == ["3"], "step 3 is not open")
    wait_until(lambda: engine.execute_script(IN_SIGHT, "3"), "step 3 is not in sight")


def test_ticks_stay_for_who_asked(engine, address):
    engine.get(f"{address}/ps-nl/{SAVE}/")
    wait_for(engine, "#ticks").click()
    engine.get(f"{address}/ps-nl/{JOURNEY}")
    wait_for(engine, ".steps input").click()
    engine.get(f"{address}/ps/{JOURNEY}")
    assert [box.is_selected() for box in every(engine, ".steps input")][:2] == [True, False]
    engine.get(f"{address}/ps/{SAVE}/")
    assert len(every(engine, "#ticked li")) == 1
    wait_for(engine, "#ticks").click()
    engine.get(f"{address}/ps/{JOURNEY}")
    assert every(engine, ".steps input") == []


def test_the_doors_of_a_centre_are_in_its_steps(engine, place):
    place.app = create_app(PAIRS="ps-nl", CENTRES=str(CENTRES), CENTRE="voorbeeld", WATCH_SECONDS=3600)
    complaints = []
    heard = engine.name == "firefox" and engine.script.add_javascript_error_handler(complaints.append)
    for edition in ("ps", "ps-nl"):
        engine.get(f"{place.url}/{edition}/wonen/opvangcentrum/")
        step = next(each for each in every(engine, ".steps > li") if each.find_elements("css selector", ".door"))
        step.find_element("css selector", "summary").click()
        door = step.find_element("css selector", ".door")
        wait_until(door.is_displayed, "the step does not open")  # noqa: B023
        assert door.text == "gebouw B, deur 4"
        assert step.find_element("css selector", "[href='tel:030000001']").is_displayed()
        wide, small = engine.execute_script(f"return [{SIDEWAYS}, {SMALL_TARGETS}]")
        assert wide <= 0
        assert [*small, *engine.execute_script(ASTRAY)] == []
    assert complaints == []
    if heard:
        engine.script.remove_javascript_error_handler(heard)


def test_the_guide_is_saved_read_without_network_and_wiped(engine, place, library):
    parts = addresses.parts(EDITIONS["ps"], library)
    saved = next(parts[name][0] for name in FEW if name.endswith(".1"))  # begins with a journey
    engine.get(f"{place.url}/ps/{SAVE}/")
    button = wait_for(engine, "[data-part=save]")
    engine.execute_script("arguments[0].click()", button)  # sizes come in above it: a pointer could miss it
    wait_for(engine, "[data-say=done]")
    place.stop()
    engine.get(place.url + saved)
    assert len(every(engine, "ol.steps svg")) > 3
    one(engine, ".steps summary").click()
    wait_until(lambda: engine.execute_script(OPEN) == ["1"], "step 1 does not open")
    engine.get(f"{place.url}/nl/wonen/")
    assert language(engine) == LANGUAGES["nl"].lang
    assert every(engine, "main p"), "the page says why it is not there"
    engine.get(f"{place.url}/ps/{SAVE}/")
    wait_for(engine, "[data-part=wipe]").click()
    wait_for(engine, "[data-say=wiped]")
    assert engine.execute_async_script(f"Promise.all([{KEPT}, {WORKERS}]).then(arguments[0])") == [[], []]
    assert engine.execute_script("return localStorage.length") == 0
