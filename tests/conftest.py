"""What the tests share: the guide, its pages fetched once, a server and a browser."""

import gc
import shutil
import threading

import pytest
import waitress

from guide import pictograms
from guide.app import create_app
from guide.languages import EDITIONS
from guide.library.loading import load
from tests.place import PATIENCE, Place, with_few_parts
from tests.press import CENTRES, ROOT, Press


def pytest_addoption(parser):
    parser.addoption("--everything", action="store_true", help="judge every page of every edition (make test-all)")


# What differs between editions is the direction, and whether two of them meet on a page; and the length of words.
TOLD_APART = ("nl", "ps", "ps-nl", "nl-ar", "ar-prs")
LOOKED_AT = (*TOLD_APART, "ar", "prs")


def pytest_generate_tests(metafunc):
    everything = list(EDITIONS) if metafunc.config.option.everything else None
    for name, codes in (("edition_told_apart", TOLD_APART), ("edition_looked_at", LOOKED_AT)):
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, everything or codes)


def pytest_collection_finish():
    """Let the collector of garbage pass by what is there until the end: thousands of tests, and all modules."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter):
    """Name the heaviest page: the limit is close, and a new journey must know."""
    passed = terminalreporter.getreports("passed") + terminalreporter.getreports("failed")
    found = [value for report in passed for name, value in report.user_properties if name == "heaviest page"]
    if found:
        weight, path = max(found)
        terminalreporter.write_line(f"heaviest page: {weight} bytes over the wire, {path}")


@pytest.fixture(scope="session")
def library():
    return load(drawn=pictograms.names())


@pytest.fixture(scope="session")
def app():
    return create_app()


@pytest.fixture
def client(app):
    return app.test_client()


@pytest.fixture(scope="session")
def address(app):
    """The address of the guide on a real server, for browsers."""
    server = waitress.create_server(
        app, host="127.0.0.1", port=0, threads=8, ident=None, clear_untrusted_proxy_headers=True
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.effective_port}"
    server.close()


# The first is Chromium without its windows: the same engine, and it opens a page in half the time.
BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")


def chromium_options() -> dict:
    """How to start the Chromium of the system: headless, and asking nothing of the network by itself."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    assert program, f"no Chromium found: run tools/install-packages {BROWSERS[0]}"
    return {
        "executable_path": program,
        "args": [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
        ],
    }


@pytest.fixture(scope="session")
def browser():
    """A headless Chromium."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(**chromium_options())
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def press(tmp_path_factory, worker_id):
    """Makes sheets, each once in a run: all processes of the run have one cache."""
    own = tmp_path_factory.getbasetemp()
    cache = (own if worker_id == "master" else own.parent) / "press"
    settings = {"PUBLIC_URL": ROOT, "CACHE": str(cache), "WORKERS": 1, "CENTRES": str(CENTRES)}
    return Press(create_app(WATCH_SECONDS=3600, **settings))


@pytest.fixture(scope="session")
def few_app():
    """The guide with one pair; phones save a few parts of it."""
    return with_few_parts(PAIRS="ps-nl")


@pytest.fixture
def place(few_app):
    """A server that can be stopped and started again."""
    place = Place()
    place.start(few_app)
    yield place
    place.stop()


@pytest.fixture
def phone(browser):
    """A page of a browser that keeps what it saw."""
    context = browser.new_context(viewport={"width": 360, "height": 640})
    context.set_default_timeout(PATIENCE * 1000)
    yield context.new_page()
    context.close()
