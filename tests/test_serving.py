"""`guide run`, as the machine of a centre runs it."""

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier, Event

import pytest

from guide.commands import main
from guide.delivery.places import HELD, RETRY_AFTER
from guide.languages import EDITIONS
from guide.sheets import offers
from tests.place import wait_until


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def command(port: int) -> list[str]:
    return [sys.executable, "-m", "guide", "run", "--host", "127.0.0.1", "--port", str(port)]


def answer(port: int, seconds: int = 60):
    """Return the first answer of a server that is starting."""
    end = time.monotonic() + seconds
    while True:
        try:
            page = urllib.request.Request(f"http://127.0.0.1:{port}/ps/nood/", headers={"Accept-Encoding": "gzip"})
            return urllib.request.urlopen(page, timeout=10)
        except OSError:
            assert time.monotonic() < end, "the guide does not answer"
            time.sleep(0.1)


def children(process: subprocess.Popen) -> list[int]:
    return [int(each) for each in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()]


@contextlib.contextmanager
def running(command: list[str], cache: Path) -> Iterator[subprocess.Popen]:
    """Run a server with nothing made yet."""
    cold = {**os.environ, "GUIDE_CACHE": str(cache), "GUIDE_PREPARE": "off"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=cold) as process:
        yield process
        process.terminate()


@pytest.fixture
def served(tmp_path):
    """A server, and its port."""
    port = free_port()
    with running(command(port), tmp_path) as process:
        yield process, port


HELD_BACK = """
import sys, time
from pathlib import Path
from guide.commands import main
from guide.pages import saving
from guide.sheets import making

go = Path(sys.argv.pop(1))

def held_back(make):
    def wait(*given):
        while not go.exists():
            time.sleep(0.05)
        return make(*given)
    return wait

saving.saved.pages = held_back(saving.saved.pages)
making._filed_now = held_back(making._filed_now)
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def held(tmp_path):
    """The port of a server in which nothing that costs much is ready before a file is there, and that file."""
    port, go = free_port(), tmp_path / "go"
    python, _, _, *arguments = command(port)
    with running([python, "-c", HELD_BACK, str(go), *arguments], tmp_path):
        yield port, go


def test_it_serves_says_nothing_about_itself_and_stops(served):
    process, port = served
    with answer(port) as response:
        assert response.status == 200
        assert response.headers["Server"] == "guide"
        assert "Set-Cookie" not in response.headers
    process.send_signal(signal.SIGINT)  # Ctrl+C
    told, _ = process.communicate(timeout=20)
    invitation = f"The guide is open on http://127.0.0.1:{port}/  (stop with Ctrl+C)"
    assert told.splitlines() == [invitation], "who visits is not logged"


def test_a_port_that_is_taken_is_told(served):
    _, port = served
    answer(port).close()
    second = subprocess.run(command(port), capture_output=True, text=True, timeout=60, check=False)
    assert second.returncode == 1
    assert second.stderr.startswith(f"Port {port} cannot be used")
    assert len(second.stderr.splitlines()) == 1


class Crowd:
    """Many who ask at once, each again when told to. Notes of every answer: whose, path, status, is it enough."""

    def __init__(self, port: int, paths: list[str]) -> None:
        self.port, self.answers, self.over = port, [], Event()
        self._together = Barrier(len(paths) + 1)
        self._threads = ThreadPoolExecutor(len(paths))
        self._asking = [self._threads.submit(self._ask_for, *asker) for asker in enumerate(paths)]
        self._together.wait()

    def _ask_for(self, number: int, path: str) -> None:
        self._together.wait()
        while self._answer(number, path) == 503 and not self.over.wait(0.5):
            pass

    def _answer(self, number: int, path: str) -> int:
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=300)
        with contextlib.closing(line):
            line.request("GET", path)
            answer = line.getresponse()
            body = answer.read()
        lang = EDITIONS[path.split("/")[1]].lead.lang
        said = answer.headers["Retry-After"] == str(RETRY_AFTER) and f'<html lang="{lang}"'.encode() in body
        self.answers.append((number, path, answer.status, said if answer.status == 503 else bool(body)))
        return answer.status

    @property
    def told_to_wait(self) -> set[int]:
        return {number for number, _, status, _ in self.answers if status == 503}

    def count(self, status: int) -> int:
        return sum(each == status for _, _, each, _ in self.answers)

    def go_home(self) -> None:
        """Wait until everybody has what they asked for. Raises what went wrong while they asked."""
        for each in self._asking:
            each.result()


def test_a_crowd_never_stops_a_page(held, library):
    """After a start: phones that save the same part, and sheets, none of them made yet. Every place is taken."""
    port, go = held
    answer(port).close()  # from here on this page is on the shelf
    sheets = offers.pdf_paths(library, [EDITIONS["ar"]])[:24]
    asked = ["/ps-nl/bewaren/begin.json"] * 64 + sheets
    crowd = Crowd(port, asked)
    # Or more: who came first may find its place taken by one for whom there was no room to wait.
    wait_until(lambda: len(crowd.told_to_wait) >= len(asked) - HELD, "who has no place is told that it is busy")
    for _ in range(20):
        answer(port).close()
    assert not crowd.count(200), "every place was taken all the while"
    go.touch()
    wait_until(lambda: crowd.count(200) > 0, "who has a place is served")
    crowd.over.set()
    crowd.go_home()
    assert {(status, enough) for *_, status, enough in crowd.answers} == {(200, True), (503, True)}


def test_everybody_in_a_crowd_is_served_in_the_end(served, library):
    _, port = served
    answer(port).close()
    crowd = Crowd(port, ["/nl-prs/bewaren/begin.json"] * 40 + ["/prs-nl/bewaren/begin.json"] * 10)
    crowd.go_home()
    assert crowd.count(200) == 50
    assert {(status, enough) for *_, status, enough in crowd.answers} <= {(200, True), (503, True)}


def test_the_heaviest_journey_is_light_on_the_wire_of_the_server_itself(served, client, library):
    _, port = served
    answer(port).close()
    paths = [f"/ar-prs/{journey.theme}/{journey.slug}/" for journey in library.journeys.values()]
    heaviest = max(paths, key=lambda path: len(client.get(path).data))
    request = f"GET {heaviest} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
    with socket.create_connection(("127.0.0.1", port)) as wire:
        wire.sendall(request.encode())
        received = b"".join(iter(lambda: wire.recv(65536), b""))
    assert received.startswith(b"HTTP/1.1 200")
    assert len(received) <= 14_000


def raw(port: int, request: str) -> tuple[int, dict[str, str]]:
    """Return the status and the headers that the server itself answers to these bytes."""
    with socket.create_connection(("127.0.0.1", port), timeout=30) as wire:
        wire.sendall(request.replace("\n", "\r\n").encode("latin-1"))
        head = b"".join(iter(lambda: wire.recv(65536), b"")).partition(b"\r\n\r\n")[0].decode("latin-1")
    first, *lines = head.split("\r\n")
    return int(first.split()[1]), dict(line.lower().split(": ", 1) for line in lines if ": " in line)


ASKED_FOR = [
    "GET /ps HTTP/1.0\n\n",
    "GET /ps HTTP/1.0\nHost: gids.be\n\n",
    "GET /ps HTTP/1.1\nHost: gids.be:8443\nX-Forwarded-Host: evil.example\nConnection: close\n\n",
    "HEAD /ps HTTP/1.1\nHost: gids.be\nForwarded: host=evil.example;proto=https\nConnection: close\n\n",
    "GET http://evil.example:99/ps HTTP/1.1\nHost: evil.example:99\nConnection: close\n\n",
]
ODD = [
    "Host: xn--", "Host: xn--\xfc.be", f"Host: {'a' * 300}", "Host: [::1", "Host: a b", "Host: gids.be:99999", "Host:",
    "Host: x\nAccept-Encoding: *;q=0, gzip", "Host: x\nAccept-Encoding: gzip;q=nan, br;q=1e999, \xff;q=-1",
    "Host: x\nAccept-Language: xx;q=9, \xff, ps;q=0.x,,;", "Host: x\nIf-None-Match: \xff, W/, \"",
    "Host: x\nRange: bytes=9-1,-0,x", "Host: x\nIf-Modified-Since: yesterday", "Host: x\nContent-Length: 0",
    "Host: x\nCookie: \xff=\x80;;=", "Host: x\nContent-Type: multipart/form-data; boundary=\xff",
]  # fmt: skip


def test_whoever_asks_and_however_no_answer_is_a_fault_of_ours(served):
    _, port = served
    answer(port).close()
    for request in ASKED_FOR:
        status, headers = raw(port, request)
        assert (status, headers.get("location")) == (308, "/ps/"), request
    for header in ODD:
        for path in ("/ps/nood/", "/", "/ps", "/ps/niets/", "/robots.txt"):
            status, _ = raw(port, f"GET {path} HTTP/1.1\n{header}\nConnection: close\n\n")
            assert status < 500, (path, header)


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ({"GUIDE_PAIRS": "xx"}, "PAIRS: “xx” is no pair"),
        ({"GUIDE_PUBLIC_URL": "gids.be"}, "PUBLIC_URL: “gids.be” is no web address"),
        ({"GUIDE_PAPER": "maybe"}, "PAPER: “maybe” is none of all, journeys, none"),
        ({"GUIDE_WORKERS": "two"}, "WORKERS: “two” is no number"),
    ],
)
def test_a_setting_that_cannot_be_used_is_one_sentence(setting, told):
    run = subprocess.run(
        command(free_port()), capture_output=True, text=True, timeout=60, check=False, env={**os.environ, **setting}
    )
    assert run.returncode == 1
    assert run.stderr.startswith(told)
    assert len(run.stderr.splitlines()) == 1


def test_a_worker_that_dies_is_replaced(served):
    process, port = served
    answer(port).close()
    for worker in children(process):
        os.kill(worker, signal.SIGKILL)
    answer(port).close()


@pytest.mark.parametrize("port", ["99999", "0", "-1", "65536", "http"])
def test_a_number_that_is_no_port_is_one_sentence(port, capsys):
    with pytest.raises(SystemExit):
        main(["run", "--port", port])
    assert f"“{port}” is no port: write a number from 1 to 65535, such as 8000" in capsys.readouterr().err


@pytest.mark.parametrize("host", ["192.0.2.1", "nergens.invalid", "2001:db8::1", "a" * 70, "300.1.1.1"])
def test_a_host_that_is_not_this_machine_is_one_sentence(host, capsys):
    assert main(["run", "--host", host, "--port", str(free_port())]) == 1
    told = capsys.readouterr().err
    assert told.startswith(f"“{host}” is no address of this machine")
    assert told.count("\n") == 1


def test_a_port_that_is_taken_is_one_sentence(capsys):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["run", "--host", "localhost", "--port", str(port)]) == 1
    assert capsys.readouterr().err.startswith(f"Port {port} cannot be used")


@pytest.mark.parametrize(
    ("host", "asked", "shown"),
    [("::", "[::1]", "localhost"), ("::1", "[::1]", "[::1]"), ("localhost", "localhost", "127.0.0.1")],
)
def test_it_listens_on_ipv6_and_on_a_name(tmp_path, host, asked, shown):
    port = free_port()
    with running([*command(port)[:-4], "--host", host, "--port", str(port)], tmp_path) as process:
        wait_until(lambda: _status(f"http://{asked}:{port}/ps/nood/") == 200, "the guide answers")
        assert f"http://{shown}:{port}/ " in process.stdout.readline()


def _status(address: str) -> int:
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:
            return answer.status
    except OSError:
        return 0


def test_a_main_process_that_is_killed_takes_its_worker_along(served):
    process, port = served
    answer(port).close()
    workers = children(process)
    assert workers
    process.kill()
    process.wait(20)
    wait_until(lambda: not any(Path(f"/proc/{worker}").exists() for worker in workers), "the worker goes on", 20)
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        trial.bind(("127.0.0.1", port))
