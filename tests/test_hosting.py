"""The samples that go with an export, read by the real nginx and the real Caddy."""

import contextlib
import gzip
import http.client
import os
import re
import shutil
import socket
import subprocess
from dataclasses import dataclass
from pathlib import Path

import brotli
import pytest

from guide.app import create_app
from guide.exporting import Order, export, wanted
from guide.exporting.relinking import file_of

PAGES = ("/", "/ps/", "/ps/wonen/", "/ps-nl/wonen/huis-zoeken/", "/ps-nl/wonen/huis-zoeken/afdrukken/")
FILES = {
    "/ps/": "text/html",
    "/s.js": "text/javascript",
    "/sw.js": "text/javascript",
    "/ps/gids.webmanifest": "application/manifest+json",
    "/ps/bewaren/toonkaarten.json": "application/json",
    "/robots.txt": "text/plain",
    "/icons/192.png": "image/png",
    "/pictogrammen/get_key.svg": "image/svg+xml",
    "/ps-nl/wonen/huis-zoeken.pdf": "application/pdf",
}
MISSING = [("/-/", "404.html"), *((f"/{code}/-/-/-/-/-/", f"{code}/404.html") for code in ("nl", "ar", "prs", "ps"))]
SHEET = "/ps-nl/wonen/huis-zoeken.pdf"


@dataclass
class Place:
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
def exports(tmp_path_factory):
    """A few pages and one sheet, at the root of a domain and below a path: base -> its root folder and its site."""
    root = tmp_path_factory.mktemp("root")
    found = {"/": (root / "whole", root / "whole"), "/gids/": (root, root / "gids")}
    names = [(path, file_of(path).lstrip("/")) for path in dict.fromkeys((*PAGES, *FILES)) if path != SHEET]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GUIDE_CACHE", str(tmp_path_factory.mktemp("cache")))
        patch.setattr(wanted, "sheets", lambda app: [(SHEET, SHEET.lstrip("/"))])
        patch.setattr(wanted, "pages", lambda app: [*names, *MISSING])
        for base, (_, site) in found.items():
            export(site, Order(public_url=f"https://gids.be{base}", pairs="ps-nl", paper=True), workers=1)
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
        yield Place(port, base, site)
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
    """Wait until the server takes a line, or has stopped because it refuses the sample."""
    while process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
    pytest.fail(f"the server does not start:\n{log.read_text(encoding='utf-8')}")


# ------------------------------------------------------------------ what readers get


@pytest.mark.parametrize("path", [*PAGES, *FILES])
def test_every_file_comes_as_it_is_with_its_type(place, path):
    response, body = place.get(path)
    assert response.status == 200
    assert body == place.file(path)
    assert response.headers.get_content_type() == FILES.get(path, "text/html")


@pytest.mark.parametrize(("coding", "unpacked"), [("gzip", gzip.decompress), ("br", brotli.decompress)])
@pytest.mark.parametrize("path", ["/ps/", "/sw.js", "/ps/bewaren/toonkaarten.json", "/pictogrammen/get_key.svg"])
def test_the_packed_form_is_sent_to_who_takes_it(place, path, coding, unpacked):
    response, body = place.get(path, Accept_Encoding=coding)
    assert response.headers["Content-Encoding"] == coding
    assert response.headers["Vary"] == "Accept-Encoding"
    assert body == Path(f"{place.site / file_of(path).lstrip('/')}.{coding.replace('gzip', 'gz')}").read_bytes()
    assert unpacked(body) == place.file(path)


@pytest.mark.parametrize("path", [*PAGES, *FILES, "/ps/niets/"])
def test_every_answer_has_the_headers_of_our_own_server(place, ours, path):
    """Pages have one policy for all; each must find its own style in it, and nothing looser."""
    response, _ = place.get(path)
    with ours.get(path) as expected:
        for name in ("X-Content-Type-Options", "Referrer-Policy", "Cache-Control"):
            assert response.headers[name] == expected.headers[name], name
        policy, own = (each.headers["Content-Security-Policy"] for each in (response, expected))
    if path in {"/sw.js", SHEET}:
        assert policy == own
    else:
        assert set(re.findall(r"'sha256-[^']+'", own)) <= set(re.findall(r"'sha256-[^']+'", policy))
        assert policy.startswith("default-src 'none'")
        assert "unsafe" not in policy
        assert "connect-src" not in policy
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


def test_an_address_without_its_last_stroke_leads_to_the_page(place):
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
