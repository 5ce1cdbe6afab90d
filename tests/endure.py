"""What the guide has to endure: odd requests, and damaged files of content and catalogues.

python -m tests.endure [--requests N] [--files N] [--seed S]

No answer may be a fault of ours (503 with Retry-After is none), nothing may be logged as an error, and a damaged
file is either told with its name or read. tests/test_endure.py does a small share of it, always the same one.
"""

import argparse
import logging
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import date
from functools import cache
from gettext import GNUTranslations
from io import BytesIO
from multiprocessing import get_context
from pathlib import Path
from unittest.mock import patch

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from guide import addresses, pictograms
from guide.app import create_app
from guide.catalogues.compiling import catalogue_files, compile_all, read_compiled
from guide.current import guide_of
from guide.library.loading import content_files, load
from guide.library.report import ContentError
from guide.paths import CONTENT, TRANSLATIONS
from guide.trying import try_out

REQUESTS, FILES = 100_000, 2_000
WAYS = 5  # in which each address is asked for
METHODS = ("GET", "GET", "GET", "GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "TRACE", "get", "PROPFIND")
PAPER_MADE = b"%PDF-1.7 instead of a sheet: making one takes seconds"


class NotEnduredError(AssertionError):
    """The guide did not endure this."""


# ------------------------------------------------------------------ requests


def _as_wsgi(text: str) -> str:
    """Return a text as a server hands it on: its bytes, each as a letter."""
    return text.encode("utf-8", "surrogatepass").decode("latin-1")


ANY_TEXT = st.text(max_size=20)
ODD = st.sampled_from(
    ["..", ".", "", "%00", "%2e%2e", "\x00", "\n", "\r\nX: y", "index.html", "0", "1", "03", "۳", "9" * 30, "a" * 5000]
    + ["<script>", "{{7*7}}", "%(number)s", "'", '"', "\\", "~", "?", "#", "؟", "\u202e", "\ud800", "../../etc/passwd"]
)
VALUES = st.one_of(
    ANY_TEXT,
    st.sampled_from(
        ["*", "", ",", ";", ";q=", "*;q=0, gzip", "gzip;q=nan", "br;q=1e999", "br, gzip", "identity;q=0", "ps"]
        + ["fa-AF,ps", "bytes=0-", "bytes=-1", "bytes=9-1", "bytes=x", "bytes=0-0,1-1", 'W/"', '"', "Thu, 99 Foo 9"]
        + ["xn--", "[::1", "a" * 70 + ".be", "evil.example:99999", "-1", "99999999999999999999", "chunked", "\x00", "é"]
    ),
)
HEADERS = st.dictionaries(
    st.sampled_from(
        ["HTTP_ACCEPT_LANGUAGE", "HTTP_ACCEPT_ENCODING", "HTTP_ACCEPT", "HTTP_IF_NONE_MATCH", "HTTP_IF_MODIFIED_SINCE"]
        + ["HTTP_IF_RANGE", "HTTP_RANGE", "HTTP_HOST", "HTTP_COOKIE", "HTTP_X_FORWARDED_HOST", "HTTP_X_FORWARDED_PROTO"]
        + ["HTTP_X_FORWARDED_PREFIX", "HTTP_USER_AGENT", "HTTP_REFERER", "CONTENT_TYPE", "CONTENT_LENGTH"]
        + ["HTTP_ORIGIN", "HTTP_TRANSFER_ENCODING", "HTTP_EXPECT", "HTTP_UPGRADE", "HTTP_X_HTTP_METHOD_OVERRIDE"]
    ),
    VALUES.map(_as_wsgi),
    max_size=5,
)
ONE_WAY = st.tuples(st.sampled_from(METHODS), HEADERS)
QUERIES = st.one_of(
    st.just(""),
    st.lists(st.tuples(st.sampled_from(["q", "v", "id", ""]), ANY_TEXT), max_size=3).map(
        lambda pairs: _as_wsgi("&".join(f"{name}={value}" for name, value in pairs))
    ),
    st.binary(max_size=30).map(lambda raw: raw.decode("latin-1")),
)


def paths(real: list[str]) -> st.SearchStrategy[str]:
    """Return addresses as servers hand them on: real ones, their parts in another order, and anything."""
    parts = sorted({part for path in real for part in path.split("/")})
    mixed = st.lists(st.one_of(st.sampled_from(parts), ODD, ANY_TEXT), max_size=6)
    return st.one_of(
        st.sampled_from(real),
        mixed.map(lambda found: _as_wsgi("/" + "/".join(found))),
        st.tuples(st.sampled_from(real), ODD).map(lambda both: _as_wsgi("".join(both))),
        st.binary(max_size=30).map(lambda raw: "/" + raw.decode("latin-1")),
    )


class Logged(logging.Handler):
    """Holds what was logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(self.format(record))


@contextmanager
def served():
    """Yield a guide that makes no paper, and what it logs."""
    logged = Logged()
    with ExitStack() as stack:
        stack.enter_context(patch("guide.sheets.making._made", lambda draft: PAPER_MADE))
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        quiet = {"WATCH_SECONDS": 3600, "CACHE": folder, "WORKERS": 0}
        app = create_app(PAIRS="ps-nl", PUBLIC_URL="https://b.be/gids/", **quiet)
        app.config["PROPAGATE_EXCEPTIONS"] = False
        for logger in (logging.getLogger(), app.logger):
            before = logger.handlers, logger.propagate
            logger.handlers, logger.propagate = [logged], False
            stack.callback(_give_back, logger, *before)
        yield app, logged


def _give_back(logger: logging.Logger, handlers: list[logging.Handler], propagate: bool) -> None:
    logger.handlers, logger.propagate = handlers, propagate


def ask(app, method: str, path: str, query: str, headers: dict[str, str]) -> int:
    """Ask as a server would; return the status. Raises NotEnduredError when the answer is none that may be sent."""
    environ = {
        "REQUEST_METHOD": method, "SCRIPT_NAME": "", "PATH_INFO": path, "QUERY_STRING": query, "SERVER_NAME": "b.be",
        "SERVER_PORT": "80", "SERVER_PROTOCOL": "HTTP/1.1", "wsgi.version": (1, 0), "wsgi.url_scheme": "http",
        "wsgi.input": BytesIO(b"x=1"), "wsgi.errors": sys.stderr, "wsgi.multithread": True, "wsgi.multiprocess": False,
        "wsgi.run_once": False, **headers,
    }  # fmt: skip
    told: list[tuple[str, list[tuple[str, str]]]] = []
    parts = app.wsgi_app(environ, lambda status, answered, *_: told.append((status, answered)))
    try:
        body = b"".join(parts)
    finally:
        getattr(parts, "close", lambda: None)()
    status, answered = int(told[-1][0].split()[0]), told[-1][1]
    names = {name.lower() for name, _ in answered}
    if status >= 500 and not (status == 503 and "retry-after" in names):
        raise NotEnduredError(f"{method} {path!r}: {told[-1][0]}")
    for name, value in answered:
        if not f"{name}{value}".isprintable() or not value.encode("latin-1", "replace").decode("latin-1") == value:
            raise NotEnduredError(f"{method} {path!r}: the header {name} is {value!r}")
    if body and (status == 304 or method == "HEAD"):
        raise NotEnduredError(f"{method} {path!r}: {status} with a body")
    return status


def endure_requests(count: int, number: int) -> Counter[str]:
    """Ask `count` times; return how often each kind of status was answered. Raises NotEnduredError."""
    statuses: Counter[str] = Counter()
    with served() as (app, logged):
        guide = guide_of(app)
        real = [
            *addresses.all_paths(guide.library, guide.editions),
            *addresses.files(guide.library, guide.editions, app.config["PUBLIC_URL"]),
            *(f"/{code}/afdrukken/{name}.pdf" for code in ("ps", "ps-nl") for name in ("poster", "gids", "boekje")),
        ]

        @_often(count // WAYS, number)
        @given(paths(real), QUERIES, st.lists(ONE_WAY, min_size=WAYS, max_size=WAYS))
        def each(path, query, ways):
            for method, headers in ways:
                status = ask(app, method, path, query, headers)
                if logged.records:
                    raise NotEnduredError(f"{method} {path!r}: {logged.records.pop()}")
                statuses[f"{status // 100}xx"] += 1

        each()
    return statuses


# ------------------------------------------------------------------ damaged files


@st.composite
def damages(draw):
    """Return a function that damages bytes as editors, copies, merges and disks do."""
    where, until = draw(st.floats(0, 1)), draw(st.floats(0, 1))
    piece = draw(
        st.one_of(
            st.binary(max_size=12),
            st.sampled_from(
                [b"\x00", b'"', b"'", b"\n", b"[", b"]", b"=", b"\\", b"%", b"%s", b"\xef\xbb\xbf", b"\xc7"]
                + [b"\xe2\x80\xae", b"\n<<<<<<< HEAD\n", b"\n=======\n", b'\nmsgid ""\n', b'\nmsgstr[9] "x"\n']
                + [b"\n#~ ", b"\n[[step]]\n", b"\nnplurals=INTEGER", b"\nx = 99999-99-99\n"]
                + [ b"= 1e999", b"= {a = [", b"[" * 3000, b"\xed\xa0\x80"]
            ),
        )
    )
    kind = draw(st.sampled_from(["cut", "drop", "put", "twice", "swap", "lines", "utf-16", "cp1256", "mac", "empty"]))

    def damaged(raw: bytes) -> bytes:
        one, other = sorted((int(where * len(raw)), int(until * len(raw))))
        lines = raw.splitlines(keepends=True)
        a, b = (int(share * max(len(lines) - 1, 0)) for share in (where, until))
        if kind in {"swap", "lines"} and lines:
            lines[a], lines[b] = (lines[b], lines[a]) if kind == "swap" else (lines[a] + lines[b], b"")
            return b"".join(lines)
        return {
            "cut": raw[:one], "drop": raw[:one] + raw[min(other, one + 40) :], "put": raw[:one] + piece + raw[one:],
            "twice": raw + raw[one:other], "utf-16": raw.decode().encode("utf-16"), "mac": raw.replace(b"\n", b"\r"),
            "cp1256": raw.decode().encode("cp1256", "replace"), "empty": piece.strip(),
        }.get(kind, raw)  # fmt: skip

    return damaged


def endure_content(count: int, number: int) -> Counter[str]:
    """Damage a file of the content `count` times; return how often it was told, and read. Raises NotEnduredError."""
    found: Counter[str] = Counter()
    with served() as (app, logged), tempfile.TemporaryDirectory() as place:
        folder = Path(shutil.copytree(CONTENT, Path(place, "content")))
        files, guide = content_files(folder), guide_of(app)

        @_often(count, number)
        @given(st.sampled_from(files), damages())
        def each(path, damaged):
            good = path.read_bytes()
            try:
                path.write_bytes(damaged(good))
                library = load(folder, pictograms.names(), date.max)
            except ContentError as error:
                if not any(path.name in line for line in str(error).splitlines()):
                    raise NotEnduredError(f"{path.name} is not named: {error}") from error
                found["told"] += 1
            else:
                found["read"] += 1
                try_out(app, replace(guide, library=library), guide)
            finally:
                path.write_bytes(good)

        each()
        if logged.records:
            raise NotEnduredError(logged.records[0])
    return found


@cache
def _chosen_catalogues() -> list[tuple[str, str, Path]]:
    return list(catalogue_files(TRANSLATIONS))


def endure_catalogues(count: int, number: int) -> Counter[str]:
    """Damage a catalogue `count` times; return how often it was told, and read. Raises NotEnduredError."""
    found: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "translations")

        @_often(count, number)
        @given(st.sampled_from(_chosen_catalogues()), damages())
        def each(chosen, damaged):
            locale, domain, path = chosen
            shutil.rmtree(folder, ignore_errors=True)
            po = folder / locale / "LC_MESSAGES" / path.name
            po.parent.mkdir(parents=True)
            po.write_bytes(damaged(path.read_bytes()))
            try:
                read = read_compiled(folder)[locale, domain]
                for mo in compile_all(folder):
                    GNUTranslations(BytesIO(mo.read_bytes()))
                read.pgettext("dokter", "huis")
                found["read"] += 1
            except ContentError as error:
                if any(f"{locale}/LC_MESSAGES/{path.name}" not in line for line in str(error).splitlines()):
                    raise NotEnduredError(f"{path.name} is not named: {error}") from error
                found["told"] += 1

        each()
    return found


def _often(count: int, number: int):
    chosen = settings(
        max_examples=count, deadline=None, database=None, suppress_health_check=list(HealthCheck), print_blob=False
    )
    return lambda test: chosen(seed(number)(test))


# ------------------------------------------------------------------ the command


def _all(requests: int, files: int, number: int) -> dict[str, Counter[str]]:
    return {
        "requests": endure_requests(requests, number),
        "content files": endure_content(files // 2, number),
        "catalogues": endure_catalogues(files - files // 2, number),
    }


def main() -> int:
    """Do all of it on every core, and say what came out."""
    parser = argparse.ArgumentParser(prog="python -m tests.endure", description="Odd requests, and damaged files.")
    parser.add_argument("--requests", type=int, default=REQUESTS)
    parser.add_argument("--files", type=int, default=FILES)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32))
    chosen = parser.parse_args()
    start, cores, total = time.monotonic(), os.cpu_count() or 1, Counter()
    print(f"seed {chosen.seed}", flush=True)
    shares = ([each // cores] * cores for each in (chosen.requests, chosen.files))
    seeds = range(chosen.seed, chosen.seed + cores)
    with ProcessPoolExecutor(cores, mp_context=get_context("spawn")) as processes:
        for done in processes.map(_all, *shares, seeds):
            for kind, counted in done.items():
                total.update({(kind, outcome): times for outcome, times in counted.items()})
    for (kind, outcome), times in sorted(total.items()):
        print(f"{kind:14} {outcome:5} {times:7}")
    print(f"{time.monotonic() - start:.0f} s, nothing broke")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
