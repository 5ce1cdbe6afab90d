"""A crowd: everybody wants paper, every phone saves, and somebody reads on.

`python -m benchmarks crowd` starts `guide run` with nothing made yet, asks for 112 PDFs and has 64 phones save the
guide in one moment, and measures meanwhile how long a page takes that is on the shelf.
"""

import http.client
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from multiprocessing.connection import Connection
from random import Random
from urllib.request import Request, urlopen

from benchmarks import machine
from guide import pictograms
from guide.addresses import files
from guide.languages import EDITIONS
from guide.library.loading import load
from guide.sheets import offers

PDFS, PHONES = 112, 64
READ = ("/ps/", "/ps/wonen/", "/ps/hulp/dokter/", "/ps-nl/hulp/dokter/", "/ps/hulp/dokter/3/")
PACKED = {"Accept-Encoding": "gzip"}
PAUSE = 0.01  # seconds between two pages that are read
QUIET = 3  # seconds of reading before the crowd comes, to compare with
PATIENCE = 60  # seconds after which the crowd goes home
MADE, SAID = "200", "503 said"


def measure() -> tuple[list[list], list[list]]:
    """Return what became of the pages that were read, and of what the crowd asked for, as rows of two tables."""
    port = machine.free_port()
    command = machine.product(port)
    with tempfile.TemporaryDirectory() as cache, machine.serving(command, port, GUIDE_CACHE=cache, GUIDE_PREPARE="on"):
        for path in READ:
            urlopen(Request(f"http://127.0.0.1:{port}{path}", headers=PACKED)).read()
        quiet = _read_while(port, lambda: time.sleep(QUIET))
        rows: list[list] = []
        crowded = _read_while(port, lambda: rows.extend(_crowd(port)))
    return [_waits("nobody else", quiet), _waits("the crowd", crowded)], rows


# ------------------------------------------------------------------ who reads


def _read_while(port: int, job) -> list[tuple[float, bool]]:
    """Do the job; return how many seconds each page took that was read meanwhile, and whether it was right.

    A process of its own reads, so that the threads of the crowd do not hold it up.
    """
    ours, theirs = get_context("spawn").Pipe()
    reader = get_context("spawn").Process(target=_read, args=(port, theirs))
    reader.start()
    theirs.close()
    ours.recv()  # it has begun
    job()
    ours.send("stop")
    pages = ours.recv()
    reader.join()
    return pages


def _read(port: int, line: Connection) -> None:
    """Read page after page until told to stop; over one connection, as a browser does."""
    server = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    pages: list[tuple[float, bool]] = []
    line.send("begun")
    while not line.poll(PAUSE):
        path, began = READ[len(pages) % len(READ)], time.perf_counter()
        try:
            server.request("GET", path, headers=PACKED)
            answer = server.getresponse()
            right = answer.read().startswith(b"\x1f\x8b") and answer.status == 200
        except (OSError, http.client.HTTPException):
            right = False
            server.close()
        pages.append((time.perf_counter() - began, right))
    line.send(pages)


def _waits(during: str, pages: list[tuple[float, bool]]) -> list:
    waits = sorted(seconds * 1000 for seconds, _ in pages)
    return [during, len(waits), waits[len(waits) // 2], waits[int(len(waits) * 0.99)], waits[-1],
            sum(not right for _, right in pages)]  # fmt: skip


# ------------------------------------------------------------------ the crowd


def _crowd(port: int) -> list[list]:
    """Let everybody ask at once, each until they have what they want; return what they were answered."""
    library = load(drawn=pictograms.names())
    editions = list(EDITIONS.values())
    pdfs = offers.pdf_paths(library, editions)
    wanted = [[path] for path in pdfs[:: len(pdfs) // PDFS][:PDFS]]
    for phone in range(PHONES):
        edition = editions[phone % len(editions)]
        wanted.append([path for path in files(library, [edition]) if path.endswith(".json")])
    end = time.perf_counter() + PATIENCE
    with ThreadPoolExecutor(len(wanted)) as crowd:
        answers = list(crowd.map(lambda each: _ask_for(port, each, end), wanted))
    return [_counted("PDFs", answers[:PDFS]), _counted("phones that save", answers[PDFS:])]


def _ask_for(port: int, paths: list[str], end: float) -> tuple[bool, Counter[str], float]:
    """Ask for each path until it is there, as patiently as it is told to.

    Returns whether all came, how many answers there were of which kind, and how many seconds it took.
    """
    answers: Counter[str] = Counter()
    began, chance = time.perf_counter(), Random(paths[0])
    for path in paths:
        while (told := _answer(port, path))[0] != MADE:
            answers[told[0]] += 1
            if time.perf_counter() > end or told[0] != SAID:
                return False, answers, time.perf_counter() - began
            time.sleep(told[1] * chance.uniform(1, 1.5))
        answers[MADE] += 1
    return True, answers, time.perf_counter() - began


def _answer(port: int, path: str) -> tuple[str, int]:
    """Return what kind of answer there is to one question, and after how many seconds to ask again."""
    server = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        server.request("GET", path)
        answer = server.getresponse()
        body = answer.read()
    except (OSError, http.client.HTTPException) as error:
        return type(error).__name__, 0
    finally:
        server.close()
    if answer.status == 503 and answer.headers["Retry-After"] and b"<h1" in body:
        return SAID, int(answer.headers["Retry-After"])
    return str(answer.status), 0


def _counted(who: str, answers: list[tuple[bool, Counter[str], float]]) -> list:
    counts = sum((each for _, each, _ in answers), Counter())
    others = {kind: count for kind, count in counts.items() if kind not in {MADE, SAID}}
    served = [seconds for whole, _, seconds in answers if whole]
    return [who, len(answers), len(served), max(served, default=0.0), counts[MADE], counts[SAID], others or 0]
