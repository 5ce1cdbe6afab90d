"""The whole guide as plain files, for any web server, object store, USB stick or box in a centre.

What is written is what the application answers, byte for byte: each address is asked of the
application itself. The new folder stands beside the old one until it is whole, then takes
its place (guide/replacing.py). Pages that did not change are taken over, packed forms and all.
"""

import gzip
import json
import os
import shutil
import zipfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import brotli

from guide import addresses, hosting
from guide.app import create_app
from guide.languages import LANGUAGES, offered
from guide.paths import CONTENT
from guide.relinking import file_of, relinked
from guide.replacing import replacing
from guide.shelf import pack

STATE = ".export.json"
PLAIN_FILES = {"PAPER": False, "WATCH_SECONDS": float("inf")}  # plain files cannot make a PDF, nor change
BATCH = 40  # pages a worker makes before it reports
BROTLI = 10  # 11 takes twice the time and packs these pages no smaller
PACKED = {".html", ".js", ".json", ".xml", ".txt", ".webmanifest", ".svg"}
ZIP_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can say: the same pages give the same zip
ZIP_LEFT_OUT = (".gz", ".br", STATE)

Progress = Callable[[int, int], None]


class ExportError(Exception):
    """The export cannot be made; the message says what to do."""


@dataclass(frozen=True)
class Order:
    """What to export: where, below which public address, which pairs, with which links."""

    content: Path = CONTENT
    public_url: str = ""
    pairs: str = "all"
    relative: bool = False
    offline: bool = True

    @property
    def base(self) -> str:
        """The path that the guide stands below: '/' or '/gids/'."""
        return f"{urlsplit(self.public_url).path.rstrip('/')}/"

    def settings(self) -> dict[str, Any]:
        absolute = self.public_url if urlsplit(self.public_url).netloc else ""
        return {"PUBLIC_URL": absolute, "PAIRS": self.pairs, "OFFLINE": self.offline, **PLAIN_FILES}


@dataclass
class Outcome:
    """What an export did: files written anew, files taken over, their policies."""

    written: int = 0
    kept: int = 0
    policies: set[str] = field(default_factory=set)
    headers: dict[str, str] = field(default_factory=dict)

    def add(self, other: "Outcome") -> None:
        self.written += other.written
        self.kept += other.kept
        self.policies |= other.policies
        self.headers = self.headers or other.headers


# ------------------------------------------------------------------ the whole


def export(
    target: Path,
    order: Order = Order(),
    progress: Progress = lambda done, all_: None,  # noqa: B008 (frozen)
    workers: int | None = None,
) -> Outcome:
    """Write the guide to a folder. Returns what was written and what was taken over.

    `progress` is told how many of how many addresses are done. Raises ExportError when the
    folder holds something else or an address does not answer, ContentError when the content
    is wrong; the old export then stays as it was.
    """
    target = target.resolve()
    _refuse_foreign(target)
    app = _application(order)
    state = {"order": {**asdict(order), "content": ""}, "version": app.extensions["guide"].version}
    if (done := _unchanged(target, state)) is not None:
        return Outcome(kept=done)
    wanted = list(_addresses(app))
    with replacing(target) as fresh:
        outcome = Outcome()
        for count, part in _in_parallel(order, wanted, fresh, target, workers or os.cpu_count() or 1):
            outcome.add(part)
            progress(count, len(wanted))
        domain = urlsplit(order.public_url).netloc or "gids.example.org"
        headers = {"Content-Security-Policy": hosting.policy_for_all(sorted(outcome.policies)), **outcome.headers}
        for name, text in hosting.samples(headers, order.base, domain).items():
            _place(fresh, target, name, text.encode(), outcome)
        state["files"] = sum(1 for path in fresh.rglob("*") if path.is_file())
        (fresh / STATE).write_text(json.dumps(state, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return outcome


def _application(order: Order) -> Any:
    return create_app(order.content, **order.settings())


def _refuse_foreign(target: Path) -> None:
    if target.exists() and not (target / STATE).exists() and (not target.is_dir() or any(target.iterdir())):
        raise ExportError(f"{target} holds something that is no export: choose an empty folder, or a new name.")


def _unchanged(target: Path, state: dict[str, Any]) -> int | None:
    """Return how many files an export has that already is what it should be, else None."""
    try:
        before = json.loads((target / STATE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    files = before.pop("files", -1)
    there = sum(1 for path in target.rglob("*") if path.is_file()) - 1
    return files if before == state and files == there else None


def _addresses(app: Any) -> Iterator[tuple[str, str]]:
    """Yield address and file of everything to write: heavy things last, so that the bar does not stall."""
    library, editions = app.extensions["guide"].library, offered(app.config["PAIRS"])
    for path in addresses.all_paths(library, editions, app.config["PAPER"]):
        yield path, file_of(path).lstrip("/")
    for path in addresses.files(library, editions):
        yield path, path.lstrip("/")
    yield "/-/", "404.html"
    for code in LANGUAGES:
        yield f"/{code}/-/-/-/-/-/", f"{code}/404.html"


# ------------------------------------------------------------------ on all cores

_worker: dict[str, Any] = {}


def _in_parallel(
    order: Order, wanted: list[tuple[str, str]], fresh: Path, old: Path, workers: int
) -> Iterator[tuple[int, Outcome]]:
    batches = [wanted[start : start + BATCH] for start in range(0, len(wanted), BATCH)]
    done = 0
    with ProcessPoolExecutor(workers, initializer=_start, initargs=(order, fresh, old)) as pool:
        for batch, outcome in zip(batches, pool.map(_write_batch, batches), strict=True):
            done += len(batch)
            yield done, outcome


def _start(order: Order, fresh: Path, old: Path) -> None:
    app = _application(order)
    _worker.update(app=app, client=app.test_client(), order=order, fresh=fresh, old=old)


def _write_batch(batch: list[tuple[str, str]]) -> Outcome:
    outcome = Outcome()
    for address, name in batch:
        body, packed = _answer(address, name, outcome)
        _place(_worker["fresh"], _worker["old"], name, body, outcome, packed)
    _worker["app"].wsgi_app.pages.clear()  # each page is asked once: keeping them would fill the memory
    return outcome


def _answer(address: str, name: str, outcome: Outcome) -> tuple[bytes, bytes | None]:
    """Return what the application answers, as it is and (when the application packed it) packed."""
    order: Order = _worker["order"]
    response = _worker["client"].get(
        address, base_url=f"http://localhost{order.base}", headers={"Accept-Encoding": "gzip"}
    )
    expected = 404 if name.endswith("404.html") else 200
    if response.status_code != expected:
        raise ExportError(f"{address} answers {response.status}: mend that page, then export again.")
    outcome.policies.add(response.headers["Content-Security-Policy"])
    outcome.headers = {
        header: response.headers[header]
        for header in ("Referrer-Policy", "X-Content-Type-Options", "Cache-Control")
        if header in response.headers
    }
    packed = response.data if response.headers.get("Content-Encoding") == "gzip" else None
    body = gzip.decompress(packed) if packed else response.data
    if order.relative and name.endswith(".html"):
        return relinked(body.decode(), f"/{name}").encode(), None
    return body, packed


# ------------------------------------------------------------------ files


def _place(fresh: Path, old: Path, name: str, body: bytes, outcome: Outcome, packed: bytes | None = None) -> None:
    """Write one file with its packed forms, or take over the old ones when they hold the same."""
    path, before = fresh / name, old / name
    path.parent.mkdir(parents=True, exist_ok=True)
    forms = ["", ".gz", ".br"] if path.suffix in PACKED else [""]
    if all(Path(f"{before}{form}").is_file() for form in forms) and before.read_bytes() == body:
        for form in forms:
            _take_over(Path(f"{before}{form}"), Path(f"{path}{form}"))
        outcome.kept += 1
        return
    path.write_bytes(body)
    if len(forms) > 1:
        Path(f"{path}.gz").write_bytes(packed or pack(body))
        Path(f"{path}.br").write_bytes(brotli.compress(body, mode=brotli.MODE_TEXT, quality=BROTLI))
    outcome.written += 1


def _take_over(before: Path, path: Path) -> None:
    """Give the file a second name: its date stays, so that web servers keep its ETag."""
    try:
        os.link(before, path)
    except OSError:  # another disk, or a disk without hard links
        shutil.copy2(before, path)


def zip_up(folder: Path) -> Path:
    """Write `folder.zip` beside an exported folder, without the packed forms. Returns its path.

    The same export always gives the same bytes.
    """
    target = folder.with_name(f"{folder.name}.zip")
    unfinished = target.with_name(f".{target.name}.new")
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in _for_zip(folder):
            entry = zipfile.ZipInfo(f"{folder.name}/{path.relative_to(folder).as_posix()}", ZIP_DATE)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(entry, path.read_bytes())
    unfinished.replace(target)
    return target


def _for_zip(folder: Path) -> Iterable[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.name.endswith(ZIP_LEFT_OUT))
