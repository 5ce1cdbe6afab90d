"""How long each kind of sheet takes the first time that it is made, in processor seconds, and what it weighs."""

import tempfile
import time
from typing import Any

from guide.app import create_app
from guide.current import guide_of

EDITIONS = ("nl", "ps", "ps-nl", "ar-prs")
OTHERS = ("knipkaarten/dagritme", "toonkaarten/hulp", "contacten/alles", "leesboekje/wonen-2", "boekje/wonen-2")


def measure() -> tuple[float, list[dict]]:
    """Return the seconds of the first sheet of a process, and for each kind: mean and longest seconds, most kB.

    Made in this process and not by a worker, so that what else the machine does counts for little.
    """
    with tempfile.TemporaryDirectory() as cache:
        app = create_app(CACHE=cache, WATCH_SECONDS=3600, WORKERS=0)
        client, library = app.test_client(), guide_of(app).library
        first = _made(client, "/nl/afdrukken/poster/alles.pdf")[0]
        rows = []
        for code in EDITIONS:
            paths = [f"/{code}/{each.theme}/{each.slug}.pdf" for each in library.journeys.values()]
            rows.append(_row(f"sheets of the journeys, {code}", [_made(client, path) for path in paths]))
        for sheet in OTHERS:
            rows.append(_row(f"{sheet}, ps-nl", [_made(client, f"/ps-nl/afdrukken/{sheet}.pdf")]))
        return first, rows


def _made(client: Any, path: str) -> tuple[float, int]:
    began = time.process_time()
    with client.get(path) as response:
        assert response.status_code == 200, path
        return time.process_time() - began, len(response.data)


def _row(name: str, made: list[tuple[float, int]]) -> dict:
    seconds = [each for each, _ in made]
    return {"paper": name, "count": len(made), "mean": sum(seconds) / len(made), "longest": max(seconds),
            "most": max(size for _, size in made) / 1000}  # fmt: skip
