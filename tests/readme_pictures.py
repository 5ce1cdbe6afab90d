"""Takes the pictures of real pages that stand in the README and the docs: `make readme-pictures`."""

import threading
from pathlib import Path
from tempfile import TemporaryDirectory

import waitress
from playwright.sync_api import Browser, Page, sync_playwright

from guide.app import create_app
from tests.conftest import chromium_options
from tests.studio import agree, begin, finish, open_pack, studio, visitor

PHONE, TABLET = {"width": 360, "height": 640}, {"width": 900, "height": 760}
PICTURES = {
    "phone-ps": ("/ps/hulp/dokter/", PHONE),
    "phone-ps-nl": ("/ps-nl/wonen/huurwaarborg/#3", PHONE),
    "step-ar": ("/ar/wonen/huis-zoeken/5/", PHONE),
    "card-prs": ("/prs/toonkaarten/hier-pijn/", PHONE),
    "tablet-ps-nl": ("/ps-nl/wonen/verhuizen/#4", TABLET),
}


def main(folder: Path = Path("docs/pictures")) -> None:
    server = waitress.create_server(create_app(), host="127.0.0.1", port=0, ident=None)
    threading.Thread(target=server.run, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**chromium_options())
        for name, (path, size) in PICTURES.items():
            page = browser.new_context(viewport=size, reduced_motion="reduce").new_page()
            page.goto(f"http://127.0.0.1:{server.effective_port}{path}")
            page.screenshot(path=folder / f"{name}.png")
        _record(browser, f"http://127.0.0.1:{server.effective_port}", folder)
        reader = browser.new_context(viewport=PHONE, permissions=["clipboard-write"])
        _read_over(reader.new_page(), f"http://127.0.0.1:{server.effective_port}", folder)
        browser.close()
    server.close()


def _record(browser: Browser, address: str, folder: Path) -> None:
    """Take the picture of the room where a voice is lent: a sentence that was just said."""
    with TemporaryDirectory() as heard, studio(browser, Path(heard)) as chromium, visitor(chromium, address) as page:
        agree(page, "prs")
        open_pack(page, "prs")
        begin(page)
        finish(page)
        page.evaluate("document.querySelector('.pack-head').scrollIntoView()")
        page.screenshot(path=folder / "record-prs.png")


def _read_over(page: Page, address: str, folder: Path) -> None:
    """Take the pictures of the room where translations are read over: a journey, and the file to send."""
    page.goto(f"{address}/prs/nalezen/")
    page.locator("[name=origin]").fill("Kabul")
    page.locator("#person .button").click()
    page.goto(f"{address}/prs/nalezen/dokter/")
    for number, answer in enumerate(("good", "good", "good", "good", "wrong", "better")):
        page.locator(f".line:not([hidden]) [data-answer={answer}]").nth(number).click()
    page.locator("[data-act=done]:visible").click()
    page.locator(".line").nth(3).scroll_into_view_if_needed()
    page.evaluate("document.querySelector('.act').scrollIntoView()")
    page.screenshot(path=folder / "read-over-prs.png")
    page.goto(f"{address}/prs/nalezen/#send")
    page.locator("[data-act=copy]").click()
    page.evaluate("document.querySelector('#send').scrollIntoView()")
    page.screenshot(path=folder / "send-prs.png")


if __name__ == "__main__":
    main()
