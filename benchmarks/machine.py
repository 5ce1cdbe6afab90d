"""Starting servers for a measurement, and what the machine is."""

import contextlib
import os
import platform
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from guide import serving as serving_settings


def described() -> str:
    model = next(
        (
            line.split(":")[1].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    return f"{model}, {os.cpu_count()} cores (shared), Linux {platform.release()}, Python {platform.python_version()}"


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@contextmanager
def serving(
    command: list[str], port: int, path: str = "/", *, checkout: Path | None = None, **environment: str
) -> Iterator[tuple[subprocess.Popen, float]]:
    """Run a server until the block ends. Gives the process and the seconds until its first answer.

    It runs in `checkout`, else in the folder of who calls. It prepares nothing beside what is
    measured, unless `environment` says so.
    """
    began = time.perf_counter()
    process = subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "GUIDE_PREPARE": "off", **environment},
        start_new_session=True,
        cwd=checkout,
    )
    try:
        yield process, _first_answer(port, path, began)
    finally:
        with contextlib.suppress(ProcessLookupError):  # killed before, to see what readers notice
            os.killpg(process.pid, 15)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)


def _first_answer(port: int, path: str, began: float) -> float:
    while time.perf_counter() - began < 60:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=30).read()
            return time.perf_counter() - began
        except OSError:
            time.sleep(0.02)
    raise SystemExit(f"no answer on port {port}: the server did not start")


def memory(process: subprocess.Popen) -> float:
    """Return the resident memory of a process and its children, in MB (shared pages counted once each)."""
    total = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            group = int((folder / "stat").read_text().rpartition(")")[2].split()[2])
            if group == process.pid:
                lines = (folder / "smaps_rollup").read_text().splitlines()
                total += next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        except (OSError, ValueError, StopIteration):
            continue
    return total / 1024


CHOSEN = "granian (1 worker)"  # what `guide run` starts, docs/decisions/0008
PRODUCT = "guide run"


def servers(module: str, port: int) -> dict[str, list[str]]:
    """Return the command of every candidate: name -> command that serves `module` (a WSGI `app`)."""
    programs, threads = Path(sys.executable).parent, str(serving_settings.THREADS)
    waitress = f"""import waitress; from {module} import app; waitress.serve(
        app, host="127.0.0.1", port={port}, threads={threads}, connection_limit=1000, backlog=2048, _quiet=True)"""
    granian = [str(programs / "granian"), "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port),
               "--blocking-threads", threads, "--backlog", "2048", "--no-ws", "--no-log", f"{module}:app"]  # fmt: skip
    return {
        "waitress": [sys.executable, "-c", waitress],
        "gunicorn (2 workers)": [str(programs / "gunicorn"), "-b", f"127.0.0.1:{port}", "-w", "2", "-k", "gthread",
                                 "--threads", threads, "--backlog", "2048", f"{module}:app"],
        CHOSEN: [*granian, "--workers", "1"],
        "granian (2 workers)": [*granian, "--workers", "2"],
    }  # fmt: skip


def product(port: int) -> list[str]:
    """Return the command that `make run` gives."""
    return [sys.executable, "-m", "guide", "run", "--host", "127.0.0.1", "--port", str(port)]


def nginx(root: Path, port: int, folder: Path) -> list[str]:
    """Write a small nginx set-up for an exported folder; return the command that runs it."""
    setup = folder / "nginx.conf"
    setup.write_text(f"""
worker_processes 2; daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 4096; }}
http {{ access_log off; client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
  uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s; include /etc/nginx/mime.types; sendfile on; tcp_nopush on;
  gzip on; gzip_comp_level 9; gzip_types text/css application/javascript application/json image/svg+xml; gzip_static on;
  server {{ listen 127.0.0.1:{port} backlog=2048; root {root}; }} }}
""")
    return ["nginx", "-c", str(setup)]
