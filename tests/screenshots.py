"""Writes pictures of every kind of page, to look at with one's own eyes: `make screenshots`.

Phone (360 × 640) in every language and the pairs with Dutch, tablet in Pashto–Dutch and
Dutch, and some pages in the dark; the top of each kind in Chromium, Firefox and WebKit
side by side. File names say what they show.
"""

import sys
import threading
from io import BytesIO
from pathlib import Path

import waitress
from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from guide.app import create_app
from tests.conftest import chromium_options
from tests.engines import ENGINES, WIDTH
from tests.kinds import KINDS

PHONE, TABLET = {"width": 360, "height": 640}, {"width": 820, "height": 1180}
SETS = [
    ("phone", PHONE, "light", ("nl", "ar", "prs", "ps", "ps-nl", "nl-ar", "prs-nl")),
    ("phone-dark", PHONE, "dark", ("nl", "ps", "ps-nl")),
    ("tablet", TABLET, "light", ("nl", "ps", "ps-nl")),
]
TWO_SCREENS = 1280


def side_by_side(address: str, browser: Browser, folder: Path) -> None:
    """Write the top of every kind of page as three engines show it: Chromium, Firefox, WebKit from left to right."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = {f"{kind}-{edition}": f"/{edition}/{path}" for edition in ("nl", "ps-nl") for kind, path in KINDS.items()}
    page = browser.new_page(viewport={"width": WIDTH, "height": TWO_SCREENS})
    shots: dict[str, list[bytes]] = {}
    for title, path in pages.items():
        page.goto(address + path)
        shots[title] = [page.screenshot()]
    for engine in ENGINES.values():
        with engine(TWO_SCREENS) as driver:
            for title, path in pages.items():
                driver.get(address + path)
                shots[title].append(driver.get_screenshot_as_png())
    for title, pictures in shots.items():
        sheet = Image.new("RGB", (3 * WIDTH, TWO_SCREENS))
        for place, picture in enumerate(pictures):
            sheet.paste(Image.open(BytesIO(picture)), (place * WIDTH, 0))
        sheet.save(folder / f"{title.replace(' ', '-')}.png")
    print(f"{folder}: {len(shots)} pictures")


def main(folder: Path) -> None:
    """Write all pictures into a folder, one subfolder a set."""
    server = waitress.create_server(create_app(), host="127.0.0.1", port=0, ident=None)
    threading.Thread(target=server.run, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**chromium_options())
        for name, size, scheme, editions in SETS:
            (folder / name).mkdir(parents=True, exist_ok=True)
            page = browser.new_context(viewport=size, color_scheme=scheme).new_page()
            pages = [
                ("choose", "/"),
                *((f"{kind}-{edition}", f"/{edition}/{path}") for edition in editions for kind, path in KINDS.items()),
            ]
            for title, path in pages:
                page.goto(f"http://127.0.0.1:{server.effective_port}{path}")
                page.screenshot(path=folder / name / f"{title.replace(' ', '-')}.png", full_page=True)
            print(f"{folder / name}: {len(pages)} pictures")
        side_by_side(f"http://127.0.0.1:{server.effective_port}", browser, folder / "engines")
        browser.close()
    server.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
