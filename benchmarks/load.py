"""Requests per second and the slowest hundredth, for each candidate server, and many phones at once."""

import http.client
import os
import re
import signal
import subprocess
import threading
import time
import urllib.request
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from benchmarks.machine import PRODUCT, free_port, memory, nginx, product, servers, serving

LIGHT = "/robots.txt"  # an answer that costs nothing: the server is up
PAGE = "/ps-nl/hulp/dokter/"
CONNECTIONS = (1, 50, 200)
ROUNDS = 3


def wrk(url: str, connections: int, seconds: int) -> tuple[float, float, int]:
    """Return requests per second, p99 in ms, and errors."""
    command = ["wrk", "--latency", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s"]
    command += ["-H", "Accept-Encoding: gzip", url]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1])
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s|m)\b", text).groups()
    slow = float(number) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60_000}[unit]
    failed = sum(int(each) for each in re.findall(r"(?:connect|read|write|timeout) (\d+)", text))
    failed += int((re.search(r"Non-2xx or 3xx responses: (\d+)", text) or [0, 0])[1])
    return rate, slow, failed


def compare(site: Path, folder: Path, seconds: int) -> list[dict]:
    """Measure the guide and the constant answer on every candidate, and nginx serving the export.

    A shared machine is faster one minute and slower the next: all are measured in turn, three times over,
    and the middle of the three counts.
    """
    rounds = [_round(site, folder, seconds) for _ in range(ROUNDS)]
    return [_middle(rows) for rows in zip(*rounds, strict=True)]


def _round(site: Path, folder: Path, seconds: int) -> list[dict]:
    rows = []
    for name in servers("x", 0):
        for module in ("benchmarks.constant_app", "benchmarks.guide_app"):
            port = free_port()
            rows.append(_measured(name, module.partition(".")[2], servers(module, port)[name], port, seconds))
    port = free_port()
    rows.append(_measured(PRODUCT, "guide", product(port), port, seconds))
    port = free_port()
    rows.append(_measured("nginx", "export", nginx(site, port, folder), port, seconds))
    return rows


def _middle(rows: tuple[dict, ...]) -> dict:
    row = dict(rows[0])
    for name in ("start", "first", "memory"):
        row[name] = median(each[name] for each in rows)
    row["load"] = {
        connections: (
            median(each["load"][connections][0] for each in rows),
            median(each["load"][connections][1] for each in rows),
            sum(each["load"][connections][2] for each in rows),
        )
        for connections in CONNECTIONS
    }
    return row


def _measured(name: str, what: str, command: list[str], port: int, seconds: int) -> dict:
    with serving(command, port, LIGHT) as (process, start):
        return {"server": name, "answer": what, "start": start, **_under_load(port, process, seconds)}


def _under_load(port: int, process: subprocess.Popen, seconds: int) -> dict:
    url, began = f"http://127.0.0.1:{port}{PAGE}", time.perf_counter()
    urllib.request.urlopen(url).read()
    first = time.perf_counter() - began
    wrk(url, 10, 1)  # warm: the page is on the shelf of every process
    measured = {connections: wrk(url, connections, seconds) for connections in CONNECTIONS}
    return {"first": first, "memory": memory(process), "load": measured}


@dataclass
class Notes:
    """What the phones met: when they asked and how long they waited, when nobody answered, which answers were wrong."""

    waits: list[tuple[float, float]] = field(default_factory=list)
    errors: list[float] = field(default_factory=list)
    wrong: list[tuple[str, int]] = field(default_factory=list)


def phones(command: list[str], port: int, paths: list[str], seconds: int, kill_at: float | None = None) -> dict:
    """Two hundred phones read page after page; optionally the server is killed halfway and started again.

    Returns answers, errors while the server was up, wrong answers, p99 in ms, seconds until the
    first answer after the restart.
    """
    notes, down, recovered = Notes(), (float("inf"), float("-inf")), None
    with ExitStack() as running:
        process, _ = running.enter_context(serving(command, port, paths[0]))
        for path in paths:
            urllib.request.urlopen(f"http://127.0.0.1:{port}{path}").read()
        stop = time.perf_counter() + seconds
        threads = [threading.Thread(target=_phone, args=(number, port, paths, stop, notes)) for number in range(200)]
        for each in threads:
            each.start()
        if kill_at:
            time.sleep(kill_at)
            killed = time.perf_counter()
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            _, recovered = running.enter_context(serving(command, port, paths[0]))
            down = killed, time.perf_counter()
        for each in threads:
            each.join()
    up = [each for each in notes.errors if not down[0] - 1 <= each <= down[1]]
    slow = sorted(wait for _, wait in notes.waits)
    return {"answers": len(slow), "errors": len(up), "refused while down": len(notes.errors) - len(up),
            "wrong": len(notes.wrong), "p99": slow[int(len(slow) * 0.99)] * 1000, "recovered": recovered}  # fmt: skip


def _phone(number: int, port: int, paths: list[str], stop: float, notes: Notes) -> None:
    """Read a page every half second until `stop`, over one connection as long as it holds."""
    turn, line = number, None
    while time.perf_counter() < stop:
        path, began = paths[turn % len(paths)], time.perf_counter()
        turn += 7
        try:
            line = line or http.client.HTTPConnection("127.0.0.1", port, timeout=10)
            line.request("GET", path, headers={"Accept-Encoding": "gzip"})
            answer = line.getresponse()
            body = answer.read()
            if answer.status != 200 or not body.startswith(b"\x1f\x8b"):
                notes.wrong.append((path, answer.status))
            notes.waits.append((began, time.perf_counter() - began))
        except (OSError, http.client.HTTPException):
            notes.errors.append(began)
            line = None
            time.sleep(0.2)
        time.sleep(0.5)
