"""First and largest paint on slow 3G and a slow phone, against the floor: one round trip and the bytes."""

import shutil
from statistics import median
from typing import Any
from urllib.parse import urljoin

from playwright.sync_api import sync_playwright

LIGHT, ROUNDS = "/robots.txt", 3
ROUND_TRIP, BANDWIDTH = 0.4, 400_000 / 8  # seconds, bytes a second
PAINTS = """new Promise(done => {
  let largest = 0;
  new PerformanceObserver(list => list.getEntries().forEach(each => largest = each.startTime))
    .observe({type: 'largest-contentful-paint', buffered: true});
  setTimeout(() => done([performance.getEntriesByName('first-contentful-paint')[0]?.startTime || 0, largest]), 1500);
})"""


def measure(pages: list[tuple[str, str]]) -> list[dict]:
    """Return for each (name, URL): requests, bytes, first and largest paint in s, the floor in s.

    The floor is one round trip and the bytes of the document itself over the bandwidth. Every page is
    painted three times, each time as a first visit; the middle of the three counts.
    """
    program = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        rows = [_middle([_one(browser, name, url) for _ in range(ROUNDS)]) for name, url in pages]
        browser.close()
    return rows


def _middle(rows: list[dict]) -> dict:
    return {**rows[0], **{name: median(row[name] for row in rows) for name in ("first", "largest")}}


def _one(browser: Any, name: str, url: str) -> dict:
    context = browser.new_context(viewport={"width": 360, "height": 640})
    page = context.new_page()
    page.goto(urljoin(url, LIGHT))  # a phone that opens a link has its browser open: its process is not counted
    session, sizes, document = context.new_cdp_session(page), {}, {}
    session.on("Network.requestWillBeSent", lambda sent: document.setdefault("id", sent["requestId"]))
    session.on("Network.loadingFinished", lambda done: sizes.update({done["requestId"]: done["encodedDataLength"]}))
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", {
        "offline": False, "latency": ROUND_TRIP * 1000, "downloadThroughput": BANDWIDTH, "uploadThroughput": BANDWIDTH,
    })  # fmt: skip
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    page.goto(url, timeout=120_000, wait_until="load")
    first, largest = page.evaluate(PAINTS)
    own = sizes[document["id"]]
    context.close()
    return {"page": name, "requests": len(sizes), "bytes": sum(sizes.values()), "document": own,
            "first": first / 1000, "largest": largest / 1000, "floor": ROUND_TRIP + own / BANDWIDTH}  # fmt: skip
