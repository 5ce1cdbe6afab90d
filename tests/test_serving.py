"""`guide run`, as the machine of a centre runs it."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest


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
            return urllib.request.urlopen(f"http://127.0.0.1:{port}/ps/nood/", timeout=10)
        except OSError:
            assert time.monotonic() < end, "the guide does not answer"
            time.sleep(0.1)


def children(process: subprocess.Popen) -> list[int]:
    return [int(each) for each in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()]


@pytest.fixture
def served():
    port = free_port()
    with subprocess.Popen(command(port), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        yield process, port
        process.terminate()


def test_it_serves_says_nothing_about_itself_and_stops(served):
    process, port = served
    with answer(port) as response:
        assert response.status == 200
        assert response.headers["Server"] == ""
        assert "Set-Cookie" not in response.headers
    process.send_signal(signal.SIGINT)  # Ctrl+C
    told, _ = process.communicate(timeout=20)
    invitation = f"The guide is open on http://localhost:{port}/  (stop with Ctrl+C)"
    assert told.splitlines() == [invitation], "who visits is not logged"


def test_a_port_that_is_taken_is_told(served):
    _, port = served
    answer(port).close()
    second = subprocess.run(command(port), capture_output=True, text=True, timeout=60, check=False)
    assert second.returncode == 1
    assert second.stderr.startswith(f"Port {port} cannot be used")
    assert len(second.stderr.splitlines()) == 1


def test_pages_go_on_while_many_wait_for_what_takes_long(served):
    """After a start, a phone that keeps everything waits for all pages of two languages to be made."""
    _, port = served
    answer(port).close()
    with ThreadPoolExecutor(12) as phones:
        url = f"http://127.0.0.1:{port}/ps-nl/bewaren.json"
        waiting = [phones.submit(lambda: urllib.request.urlopen(url, timeout=120).status) for _ in range(12)]
        time.sleep(0.5)  # all twelve are waiting
        answer(port).close()
        assert not any(each.done() for each in waiting)
        assert {each.result() for each in waiting} == {200}


def test_the_heaviest_page_is_light_on_the_wire_of_the_server_itself(served, pages):
    _, port = served
    answer(port).close()
    heaviest = max(pages, key=lambda path: len(pages[path].data))
    request = f"GET {heaviest} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
    with socket.create_connection(("127.0.0.1", port)) as wire:
        wire.sendall(request.encode())
        received = b"".join(iter(lambda: wire.recv(65536), b""))
    assert received.startswith(b"HTTP/1.1 200")
    assert len(received) <= 14_000


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ({"GUIDE_PAIRS": "xx"}, "PAIRS: “xx” is no pair"),
        ({"GUIDE_PUBLIC_URL": "gids.be"}, "PUBLIC_URL: “gids.be” is no web address"),
        ({"GUIDE_PAPER": "maybe"}, "PAPER: “maybe” is none of all, journeys, none"),
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
