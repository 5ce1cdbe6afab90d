"""One command, one table: `make benchmark` (or `python -m benchmarks`). It needs nginx, wrk and Chromium.

`--seconds` for each load, `--minute` for the two hundred phones, `--quick` leaves the big export out.
`python -m benchmarks crowd` measures only what a crowd does to a page that is read meanwhile, and needs none of them;
`python -m benchmarks size` only weighs: pages, saved editions, the export, the memory of the server.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from benchmarks import content, crowd, load, machine, paint, paper, size
from benchmarks.grown import Totals, grow
from guide.app import create_app
from guide.current import guide_of
from guide.exporting import Order, export

ROOT = Path(__file__).parents[1]
KINDS = {"home": "/ps/", "theme": "/ps/wonen/", "journey": "/ps/hulp/dokter/", "journey, pair": "/ps-nl/hulp/dokter/",
         "step": "/ps/hulp/dokter/3/", "step, pair": "/ps-nl/hulp/dokter/3/", "save": "/ps/bewaren/"}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("what", nargs="?", choices=["all", "crowd", "size"], default="all")
    parser.add_argument("--seconds", type=int, default=8)
    parser.add_argument("--minute", type=int, default=60)
    parser.add_argument("--quick", action="store_true")
    chosen = parser.parse_args()
    if chosen.what == "crowd":
        _crowd()
        return
    if chosen.what == "size":
        _size()
        return
    missing = [name for name in ("nginx", "wrk", "chromium") if not shutil.which(name)]
    if missing:
        raise SystemExit(f"not found: {', '.join(missing)}: run tools/install-packages {' '.join(missing)}")
    print(f"Machine: {machine.described()}\n", flush=True)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        folder.chmod(0o755)
        site = _export(folder, chosen.quick)
        _paper()
        _paint(folder)
        _load(site, folder, chosen.seconds)
        _phones(chosen.minute)
        _crowd()
        _as_it_grows(folder, chosen.seconds)


def table(title: str, heads: list[str], rows: list[list]) -> None:
    print(f"### {title}\n\n| {' | '.join(heads)} |\n|{'---|' * len(heads)}")
    for row in rows:
        print("| " + " | ".join(f"{each:.2f}" if isinstance(each, float) else str(each) for each in row) + " |")
    print(flush=True)


def _export(folder: Path, quick: bool) -> Path:
    plain, site, pairs, rows = folder / "plain", folder / "export", "ps-nl" if quick else Order.pairs, []
    for target, form in ((plain, "usual"), (site, "packed")):
        for turn in ("first", "again, nothing changed"):
            began = time.perf_counter()
            outcome = export(target, Order(pairs=pairs, paper="none", packed=target == site))
            rows.append([form, turn, time.perf_counter() - began, outcome.written, outcome.kept])
    heads = ["form", "turn", "seconds", "files written", "as they were"]
    table(f"Export (pairs: {pairs}, without paper)", heads, rows)
    sizes = {
        form: sum(path.stat().st_size for path in site.rglob(f"*{form}")) / 1e6 for form in (".html", ".gz", ".br")
    }
    table("Size of the export", ["form", "MB"], [[form, size] for form, size in sizes.items()])
    return site


def _paper() -> None:
    first, rows = paper.measure()
    heads = ["paper", "how many", "mean s", "longest s", "heaviest kB"]
    rows.append({"paper": "the first of a process, which loads WeasyPrint", "count": 1, "mean": first})
    table("Paper made for the first time (processor seconds)", heads, [list(row.values()) for row in rows])


def _paint(folder: Path) -> None:
    app = create_app()
    library = guide_of(app).library
    material = content.material(library, folder / "material")
    theirs, ours = machine.free_port(), machine.free_port()
    command = machine.product(ours)
    with machine.serving(machine.nginx(material, theirs, folder), theirs), machine.serving(command, ours):
        (material / "sentence.html").write_text("<!doctype html><title>x</title><p>A sentence.", encoding="utf-8")
        pages = [("one sentence, nothing else", f"http://127.0.0.1:{theirs}/sentence.html")]
        pages += [(f"ours: {name}", f"http://127.0.0.1:{ours}{path}") for name, path in KINDS.items()]
        for journey in library.journeys.values():
            pages.append((f"ours: {journey.slug}, nl", f"http://127.0.0.1:{ours}/nl/{journey.theme}/{journey.slug}/"))
            pages.append((f"MkDocs Material: {journey.slug}", f"http://127.0.0.1:{theirs}/{journey.slug}/"))
        for _, url in pages:  # our server makes each page once; that is measured as start, not as paint
            urllib.request.urlopen(url).read()
        rows = paint.measure(pages)
    own = rows[0]["largest"] - rows[0]["floor"]  # what this machine and browser need for a page with one sentence
    table("Paint at 400 ms, 400 kbit/s, CPU 4× slower (requests and bytes: all, up to 1.5 s after load)",
          ["page", "requests", "bytes", "document", "first paint s", "largest s", "floor s", "largest/floor",
           "largest/(floor + what one sentence needs)"],
          [[row["page"], row["requests"], int(row["bytes"]), int(row["document"]), row["first"], row["largest"],
            row["floor"], row["largest"] / row["floor"], row["largest"] / (row["floor"] + own)]
           for row in rows])  # fmt: skip


def _load(site: Path, folder: Path, seconds: int) -> None:
    rows = load.compare(site, folder, seconds)
    constant = {row["server"]: row["load"] for row in rows if row["answer"] == "constant_app"}
    constant[machine.PRODUCT] = constant[machine.CHOSEN]
    nginx = rows[-1]["load"]
    heads = ["server", "answer", "start s", "first page s", "memory MB"]
    heads += [f"{each} conn." for each in load.CONNECTIONS]
    table(f"Requests per second (p99 in ms), {load.PAGE}, gzip",
          [*heads, "of its constant (50)", "of nginx (50)", "errors"],
          [[row["server"], row["answer"], row["start"], row["first"], row["memory"],
            *(f"{rate:.0f} ({slow:.1f})" for rate, slow, _ in row["load"].values()),
            row["load"][50][0] / constant.get(row["server"], nginx)[50][0], row["load"][50][0] / nginx[50][0],
            sum(failed for _, _, failed in row["load"].values())] for row in rows])  # fmt: skip


def _phones(seconds: int) -> None:
    paths, rows = list(KINDS.values()), []
    for name, kill_at in (("all the time", None), ("killed halfway and started again", seconds / 2)):
        port = machine.free_port()
        rows.append([name, *load.phones(machine.product(port), port, paths, seconds, kill_at).values()])
    table(f"Two hundred phones for {seconds} s, a page every half second each (`guide run`)", [
        "server", "answers", "errors", "refused while down", "wrong", "p99 ms", "back after s"], rows)  # fmt: skip


def _crowd() -> None:
    read, asked = crowd.measure()
    table("A page on the shelf, read all the while",
          ["while there is", "pages read", "p50 ms", "p99 ms", "longest ms", "wrong"], read)  # fmt: skip
    table(f"The crowd: {crowd.PDFS} PDFs and {crowd.PHONES} phones in one moment, nothing made yet",
          ["who", "how many", "have it", "last after s", "200", "503 said", "others"], asked)  # fmt: skip


def _size() -> None:
    weights, figures = size.measure()
    table("Heaviest page of each kind, bytes over the wire with gzip and headers", size.HEADS, weights)
    table("How large the guide is", ["what", "figure"], figures)


def _as_it_grows(folder: Path, seconds: int) -> None:
    """Measure `guide run` and `guide export` in this checkout, and in one with all the content that will be."""
    grow(folder / "grown", Totals())
    rows = []
    for name, checkout in (("as it is", ROOT), ("as it will be", folder / "grown")):
        port = machine.free_port()
        with machine.serving(machine.product(port), port, load.LIGHT, checkout=checkout) as (process, start):
            load.wrk(f"http://127.0.0.1:{port}{load.PAGE}", 10, 1)
            rate, slow, _ = load.wrk(f"http://127.0.0.1:{port}{load.PAGE}", 50, seconds)
            memory = machine.memory(process)
        rows.append([name, start, memory, f"{rate:.0f}", slow, *_exported(checkout, folder / f"export {name}")])
    table("How cost grows (`guide run`, 50 connections; export without pairs and paper)", [
        "content", "start s", "memory MB", "requests/s", "p99 ms", "export s", "export, html MB"], rows)  # fmt: skip


def _exported(checkout: Path, target: Path) -> tuple[float, float]:
    """Return the seconds that an export of this checkout takes, and the MB of its pages."""
    command = [sys.executable, "-m", "guide", "export", str(target), "--pairs", "none", "--paper", "none"]
    began = time.perf_counter()
    subprocess.run(command, cwd=checkout, check=True, capture_output=True)
    seconds = time.perf_counter() - began
    return seconds, sum(path.stat().st_size for path in target.rglob("*.html")) / 1e6


if __name__ == "__main__":
    main()
