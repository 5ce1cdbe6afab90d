"""The samples that go with an export: read by the real nginx and the real Caddy, and as static hosts read theirs."""

import contextlib
import gzip
import http.client
import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import brotli
import pytest

from guide.addresses import files
from guide.app import create_app
from guide.delivery.policy import PERMISSIONS
from guide.exporting import export
from guide.exporting.relative import file_of
from guide.languages import EDITIONS
from tests.exports import in_this_process, only, quick
from tests.place import FEW, PATIENCE, Place, only_parts, save_all

RECORDED = "/ps/opnemen/huis-zoeken/"
PAGES = (
    "/",
    "/q/huis-zoeken/3/",
    "/ps/",
    "/ps/wonen/",
    "/ps-nl/wonen/huis-zoeken/",
    "/ps-nl/wonen/huis-zoeken/afdrukken/",
    RECORDED,
)
FILES = {
    "/ps/": "text/html",
    "/s.js": "text/javascript",
    "/opnemen.js": "text/javascript",
    "/sw.js": "text/javascript",
    "/ps/gids.webmanifest": "application/manifest+json",
    "/bewaren/stijl.json": "application/json",
    "/ps/bewaren/toonkaarten.hulp.json": "application/json",
    "/api/guide.json": "application/json",
    "/api/v1/ps.json": "application/json",
    "/robots.txt": "text/plain",
    "/icons/192.png": "image/png",
    "/favicon.ico": "image/x-icon",
    "/pictogrammen/get_key.svg": "image/svg+xml",
    "/ps-nl/wonen/huis-zoeken.pdf": "application/pdf",
}
MISSING = [("/-/", "404.html"), *((f"/{code}/-/-/-/-/-/", f"{code}/404.html") for code in ("nl", "ar", "prs", "ps"))]
SHEET = "/ps-nl/wonen/huis-zoeken.pdf"
OPEN = "Access-Control-Allow-Origin"
PACKED = "/"  # the export that stands there has packed forms, that of /gids/ has none


@dataclass
class Served:
    """A web server that serves an export below `base`."""

    port: int
    base: str
    site: Path

    def get(self, path: str, **headers: str) -> tuple[http.client.HTTPResponse, bytes]:
        """Ask for a path below the base; the body comes as it went over the wire."""
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        with contextlib.closing(line):
            line.request(
                "GET", self.base.rstrip("/") + path, headers={key.replace("_", "-"): headers[key] for key in headers}
            )
            response = line.getresponse()
            return response, response.read()

    def file(self, path: str) -> bytes:
        return (self.site / file_of(path).lstrip("/")).read_bytes()


@pytest.fixture(scope="module")
def exports(tmp_path_factory, library):
    """A few pages, one sheet and what a phone saves in Pashto: packed at the root of a domain, not packed below a path.

    base -> its root folder and its site.
    """
    root = tmp_path_factory.mktemp("root")
    found = {"/": (root / "whole", root / "whole"), "/gids/": (root, root / "gids")}
    with pytest.MonkeyPatch.context() as patch:
        only_parts(patch, {*FEW, "wonen.2", "toonkaarten.hulp"}.__contains__)
        kept = [path for path in files(library, [EDITIONS["ps"]]) if "/bewaren" in path]
        wished = dict.fromkeys((*PAGES, *FILES, "/ps/bewaren/", *kept))
        patch.setenv("GUIDE_CACHE", str(tmp_path_factory.mktemp("cache")))
        only(patch, [*(path for path in wished if path != SHEET), *MISSING], [SHEET])
        in_this_process(patch)
        for base, (_, site) in found.items():
            export(site, quick(public_url=f"https://gids.be{base}", paper="all", packed=base == PACKED))
    return found


@pytest.fixture(scope="module")
def ours():
    """Our own server, without the shelf."""
    app = create_app(PAIRS="ps-nl")
    app.wsgi_app = app.wsgi_app.app
    return app.test_client()


@pytest.fixture(scope="module", params=["nginx /", "nginx /gids/", "caddy /", "caddy /gids/"])
def place(request, exports, tmp_path_factory):
    """The export in a real web server, set up by its own sample; only root, port and certificate are ours."""
    name, base = request.param.split()
    root, site = exports[base]
    program = shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin")
    assert program, f"no {name} found: run tools/install-packages {name}"
    folder = tmp_path_factory.mktemp(name)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = {"nginx": _nginx, "caddy": _caddy}[name](program, site, root, folder, port)
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, "HOME": str(folder)})
    try:
        _wait(process, port, folder / "log")
        yield Served(port, base, site)
    finally:
        process.terminate()
        process.wait(20)


def _nginx(program: str, site: Path, root: Path, folder: Path, port: int) -> list[str]:
    sample = _changed(site / ".servers/nginx.conf", {
        "listen 80;": f"listen 127.0.0.1:{port};", "root /srv/gids;": f"root {root};",
    })  # fmt: skip
    (folder / "sample.conf").write_text(sample, encoding="utf-8")
    places = " ".join(
        f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user root;" if os.getuid() == 0 else ""  # the folders of tests are closed to others
    (folder / "nginx.conf").write_text(
        f"include /etc/nginx/modules-enabled/*brotli-static*.conf; {user} daemon off; pid {folder}/pid;"
        f"error_log stderr; events {{}} http {{ {places} include {folder}/sample.conf; }}",
        encoding="utf-8",
    )
    return [program, "-c", str(folder / "nginx.conf")]


def _caddy(program: str, site: Path, root: Path, folder: Path, port: int) -> list[str]:
    sample = _changed(site / ".servers/Caddyfile", {
        "gids.be {": f"http://127.0.0.1:{port} {{", "root * /srv/gids": f"root * {root}",
    })  # fmt: skip
    (folder / "Caddyfile").write_text("{\n\tadmin off\n\tauto_https off\n}\n" + sample, encoding="utf-8")
    return [program, "run", "--config", str(folder / "Caddyfile"), "--adapter", "caddyfile"]


def _changed(sample: Path, ours: dict[str, str]) -> str:
    text = sample.read_text(encoding="utf-8")
    for theirs, here in ours.items():
        assert text.count(theirs) == 1, f"{theirs} must stand once in {sample.name}"
        text = text.replace(theirs, here)
    return text


def _wait(process: subprocess.Popen, port: int, log: Path) -> None:
    """Wait until the server takes a connection; fail when it refuses the sample, or takes none in time."""
    end = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    what = "does not answer" if process.poll() is None else "stopped"
    pytest.fail(f"the server {what}:\n{log.read_text(encoding='utf-8')}")


# ------------------------------------------------------------------ what readers get


@pytest.mark.parametrize("path", [*PAGES, *FILES])
def test_every_file_comes_as_it_is_with_its_type(place, path):
    response, body = place.get(path)
    assert response.status == 200
    assert body == place.file(path)
    assert response.headers.get_content_type() == FILES.get(path, "text/html")


@pytest.mark.parametrize("place", ["nginx /", "caddy /"], indirect=True)
@pytest.mark.parametrize(("coding", "unpacked"), [("gzip", gzip.decompress), ("br", brotli.decompress)])
@pytest.mark.parametrize("path", ["/ps/", "/sw.js", "/ps/bewaren/toonkaarten.hulp.json", "/pictogrammen/get_key.svg"])
def test_the_packed_form_is_sent_to_who_takes_it(place, path, coding, unpacked):
    response, body = place.get(path, Accept_Encoding=coding)
    assert response.headers["Content-Encoding"] == coding
    assert response.headers["Vary"] == "Accept-Encoding"
    assert body == Path(f"{place.site / file_of(path).lstrip('/')}.{coding.replace('gzip', 'gz')}").read_bytes()
    assert unpacked(body) == place.file(path)


@pytest.mark.parametrize("place", ["nginx /gids/", "caddy /gids/"], indirect=True)
@pytest.mark.parametrize("path", ["/ps/", "/sw.js", "/ps/bewaren/toonkaarten.hulp.json", "/pictogrammen/get_key.svg"])
def test_what_is_not_packed_beforehand_the_server_packs(place, path):
    response, body = place.get(path, Accept_Encoding="gzip, br")
    assert response.headers["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in response.headers["Vary"]
    assert gzip.decompress(body) == place.file(path)


@pytest.mark.parametrize("path", [*PAGES, *FILES, "/ps/niets/"])
def test_every_answer_has_the_headers_of_our_own_server(place, ours, path):
    """Pages have one policy for all; each must find its own style in it, and nothing looser."""
    response, _ = place.get(path)
    with ours.get(path) as expected:
        for name in ("X-Content-Type-Options", "Referrer-Policy", "Cache-Control", PERMISSIONS):
            assert response.headers[name] == expected.headers[name], name
        assert response.headers.get(OPEN) == expected.headers.get(OPEN)
        policy, own = (each.headers["Content-Security-Policy"] for each in (response, expected))
    if path in {"/sw.js", SHEET}:
        assert policy == own
    else:
        assert set(re.findall(r"'sha256-[^']+'", own)) <= set(re.findall(r"'sha256-[^']+'", policy))
        assert policy.startswith("default-src 'none'")
        assert "unsafe" not in policy
        assert "connect-src 'self'" in policy
    assert not re.search(r"[0-9]", response.headers.get("Server", ""))
    assert "Set-Cookie" not in response.headers


def test_a_page_that_is_not_there_is_told_in_the_language_of_the_reader(place):
    wrong = {
        "/ps/niets/": "ps",
        "/ps-nl/niets": "ps",
        "/ar/a/b/c/": "ar",
        "/prs/x.pdf": "prs",
        "/nl-ar/": "nl",
        "/x/": "nl",
    }
    for path, code in wrong.items():
        response, body = place.get(path)
        language = {"prs": "fa-AF"}.get(code, code)
        assert response.status == 404, path
        assert f'<html lang="{language}"' in body.decode(), path
        assert "style-src" in response.headers["Content-Security-Policy"], path


@pytest.mark.parametrize(
    "path", ["/.servers/nginx.conf", "/.servers/Caddyfile", "/.export.json", "/_headers", "/ps/.git/config"]
)
def test_what_is_not_for_readers_is_not_served(place, path):
    response, body = place.get(path)
    assert response.status == 404
    assert "<html" in body.decode()


@pytest.mark.parametrize("coding", ["identity", "gzip", "br"])
@pytest.mark.parametrize("path", ["/ps/", SHEET])
def test_what_a_phone_has_is_not_sent_again(place, path, coding):
    first, _ = place.get(path, Accept_Encoding=coding)
    again, body = place.get(path, Accept_Encoding=coding, If_None_Match=first.headers["ETag"])
    assert (again.status, body) == (304, b"")


def test_an_address_without_its_final_slash_leads_to_the_page(place):
    response, _ = place.get("/ps")
    assert response.status in {301, 308}
    assert response.headers["Location"] == f"{place.base}ps/"


@pytest.mark.browser
def test_a_browser_complains_of_nothing_and_keeps_pages(place, browser):
    context = browser.new_context()
    page, complaints = context.new_page(), []
    page.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
    for path in PAGES:
        page.goto(f"http://127.0.0.1:{place.port}{place.base.rstrip('/')}{path}")
        assert page.locator("h1").first.is_visible()
    worker = page.evaluate("navigator.serviceWorker.ready.then(found => found.active.scriptURL)")
    context.close()
    assert worker == f"http://127.0.0.1:{place.port}{place.base}sw.js"
    assert complaints == []


# ------------------------------------------------------------------ static hosts


def _cloudflare(rule: str) -> str:
    """What matches a rule of `_headers`, from packages/pages-shared of cloudflare/workers-sdk."""
    return ".*".join(re.escape(part) for part in rule.split("*"))


def _netlify(rule: str) -> str:
    """The same for Netlify, from packages/headers-parser of netlify/build: a final slash says nothing there."""
    segments = [segment for segment in rule.split("/") if segment]
    return "/" + "/".join("?(.*)" if segment == "*" else _cloudflare(segment) for segment in segments) + "/?"


@dataclass
class StaticHost:
    """Serves an export with the headers of its `_headers`, as a WSGI application.

    `pattern` is what a rule matches. Cloudflare joins a header that two rules give; Netlify takes the later one.
    """

    root: Path
    site: Path
    pattern: Callable[[str], str]
    joins: bool

    def rules(self, path: str) -> Iterator[list[str]]:
        """Yield the header lines of each rule that matches a path."""
        for block in re.split(r"\n(?=/)", (self.site / "_headers").read_text(encoding="utf-8").strip()):
            rule, *lines = block.splitlines()
            if re.fullmatch(self.pattern(rule), path):
                yield [line.strip() for line in lines]

    def headers(self, path: str) -> dict[str, str]:
        found: dict[str, str] = {}
        for name, value in (line.split(": ", 1) for lines in self.rules(path) for line in lines):
            found[name] = f"{found[name]}, {value}" if self.joins and name in found else value
        return found

    def __call__(self, environ, start_response):
        path = environ["PATH_INFO"]
        file = self.root / file_of(path).lstrip("/")
        missing = not file.is_file()
        body = b"" if missing else file.read_bytes()
        kind = FILES.get(path.removeprefix(self.base), "application/json" if path.endswith(".json") else "text/html")
        sent = {"Content-Type": f"{kind}; charset=utf-8", "Content-Length": str(len(body)), **self.headers(path)}
        start_response("404 Not Found" if missing else "200 OK", list(sent.items()))
        return [body]

    @property
    def base(self) -> str:
        return f"/{self.site.relative_to(self.root)}".removesuffix("/.")


HOSTS = {"cloudflare": (_cloudflare, True), "netlify": (_netlify, False)}


@pytest.fixture(params=[(name, base) for name in HOSTS for base in ("/", "/gids/")], ids=" ".join)
def static_host(request, exports):
    name, base = request.param
    return StaticHost(*exports[base], *HOSTS[name])


@pytest.mark.parametrize("path", [*PAGES, *FILES])
def test_static_hosts_give_every_file_the_headers_of_our_own_server(static_host, ours, path):
    headers = static_host.headers(static_host.base.rstrip("/") + path)
    with ours.get(path) as expected:
        for name in ("X-Content-Type-Options", "Referrer-Policy", "Cache-Control"):
            assert headers[name] == expected.headers[name], name
        assert headers.get(OPEN) == expected.headers.get(OPEN)
        assert permitted(headers[PERMISSIONS]) == permitted(expected.headers[PERMISSIONS])
        own, policy = expected.headers["Content-Security-Policy"], headers["Content-Security-Policy"]
    if path in {"/sw.js", SHEET}:
        assert policy == own
    else:
        assert set(re.findall(r"'sha256-[^']+'", own)) <= set(re.findall(r"'sha256-[^']+'", policy))
        assert "connect-src 'self'" in policy


def permitted(value: str) -> dict[str, str]:
    """Return what a browser reads in the header: of what is said twice, the last counts (RFC 9651, 3.2)."""
    return dict(each.split("=") for each in value.split(", "))


@pytest.mark.parametrize("path", [*(path for path in PAGES if path != RECORDED), "/sw.js", "/s.js", "/ps/niets/"])
def test_no_two_rules_match_what_a_phone_reads(static_host, path):
    """Whatever a host makes of two rules for one file, a policy joined to another would stop the worker."""
    assert len(list(static_host.rules(static_host.base.rstrip("/") + path))) == 1


def test_a_voice_that_waits_for_second_ears_has_headers_too(static_host):
    """Those of our own server: it is asked for again each time, for it may be taken back."""
    headers = static_host.headers(f"{static_host.base.rstrip('/')}/ps/nalezen/0123456789abcdef.mp3")
    assert (headers["Cache-Control"], headers["X-Content-Type-Options"]) == ("no-cache", "nosniff")


def test_where_somebody_records_a_second_rule_says_nothing_but_that(static_host):
    """And it says so of no page besides."""
    _, heard = static_host.rules(static_host.base.rstrip("/") + RECORDED)
    assert [line.partition(":")[0] for line in heard] == [PERMISSIONS]
    headers = static_host.headers(static_host.base.rstrip("/") + RECORDED)
    assert permitted(headers[PERMISSIONS])["microphone"] == "(self)"


def test_the_rules_stay_within_the_limits_of_static_hosts(exports):
    """Cloudflare leaves out lines of more than 2000 characters, and rules after the hundredth."""
    for _, site in exports.values():
        lines = (site / "_headers").read_text(encoding="utf-8").splitlines()
        assert max(map(len, lines)) < 2000
        assert sum(line.startswith("/") for line in lines) <= 100


@pytest.mark.browser
def test_a_phone_keeps_the_guide_from_a_static_host(static_host, phone):
    line = Place()
    line.start(static_host)
    line.url += static_host.base.rstrip("/")
    complaints = []
    phone.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
    try:
        save_all(phone, line)
    finally:
        line.stop()
    phone.goto(f"{line.url}/ps/wonen/huis-zoeken/1/")  # kept, and nobody answers
    assert phone.locator("html").get_attribute("lang") == "ps"
    assert phone.locator("h1").is_visible()
    assert complaints == []
