"""Writes pictures of every kind of page, to look at with one's own eyes: `make screenshots`.

Phone (360 × 640) in every language and the pairs with Dutch, tablet in Pashto–Dutch and
Dutch, and some pages in the dark. File names say what they show.
"""

import sys
import threading
from pathlib import Path

import waitress
from playwright.sync_api import sync_playwright

from guide.app import create_app
from tests.conftest import chromium_options
from tests.kinds import KINDS

PHONE, TABLET = {"width": 360, "height": 640}, {"width": 820, "height": 1180}
SETS = [
    ("phone", PHONE, "light", ("nl", "ar", "prs", "ps", "ps-nl", "nl-ar", "prs-nl")),
    ("phone-dark", PHONE, "dark", ("nl", "ps", "ps-nl")),
    ("tablet", TABLET, "light", ("nl", "ps", "ps-nl")),
]


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
        browser.close()
    server.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
