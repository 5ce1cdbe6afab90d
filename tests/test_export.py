"""The export holds what the server serves, byte for byte, and replaces the old one whole."""

import errno
import gzip
import hashlib
import html
import json
import os
import re
import shutil
import zipfile
from functools import cache
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import brotli
import pytest

from guide.addresses import parts
from guide.app import create_app
from guide.commands import main
from guide.exporting import ExportError, Order, addresses, export, folder, servers, zip_up
from guide.exporting.relative import file_of, relative, relinked
from guide.exporting.replacement import replacing
from guide.languages import EDITIONS, LANGUAGES, offered
from guide.pages.saved import bare
from guide.paths import CONTENT
from guide.sheets import views, writing
from guide.sheets.store import Kept

PAIRS = "ps-nl"
LINK = re.compile(r'(?:href|src)="?([^"> ]+)')
SOME = ("/", "/ps/", "/ps/wonen/", "/ps/wonen/huis-zoeken/", "/ps-nl/wonen/huis-zoeken/")


def quick(**wishes) -> Order:
    """An order that packs fast: packing as small as can be takes most of the time of an export, and proves nothing."""
    return Order(brotli=2, **wishes)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The guide in four languages and one pair, below /gids/."""
    target = tmp_path_factory.mktemp("export") / "site"
    export(target, quick(public_url="https://example.org/gids/", pairs=PAIRS))
    return target


@pytest.fixture
def few(monkeypatch):
    """Let an export be a few pages, for what does not depend on how many there are."""
    monkeypatch.setattr(addresses, "pages", lambda app: list(addresses.with_files(SOME)))


def listing(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def pages_of(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.html"))


def test_every_exported_byte_is_what_the_server_serves(site):
    app = create_app(PUBLIC_URL="https://example.org/gids/", PAIRS=PAIRS, PAPER=False)
    app.wsgi_app = app.wsgi_app.app  # the shelf would pack each page a second time
    client, compared = app.test_client(), 0
    for path in pages_of(site):
        address = "/" + str(path.relative_to(site)).removesuffix("index.html")
        if path.name == "404.html":
            continue
        served = client.get(address, base_url="http://localhost/gids/")
        assert served.data == path.read_bytes(), address
        compared += 1
    assert compared > 1500


def test_packed_forms_unpack_to_the_same(site):
    for path in pages_of(site)[::50]:
        assert gzip.decompress(Path(f"{path}.gz").read_bytes()) == path.read_bytes()
        assert brotli.decompress(Path(f"{path}.br").read_bytes()) == path.read_bytes()


def test_every_link_of_the_export_answers(site):
    dead, followed = [], set()
    for path in pages_of(site):
        here = "https://example.org/gids/" + str(path.relative_to(site)).removesuffix("index.html")
        for link in LINK.findall(path.read_text(encoding="utf-8")):
            address = urldefrag(urljoin(here, html.unescape(link))).url.partition("?")[0]  # a file knows no query
            if address.startswith("https://example.org/"):
                followed.add(address)
                if not (site / file_of(address).removeprefix("https://example.org/gids/")).is_file():
                    dead.append((str(path), address))
    assert dead == []
    assert len(followed) > 1500


def test_pairs_that_were_not_chosen_are_not_linked(site):
    for path in pages_of(site):
        assert not re.search(r'href="/gids/(ar-|prs-|nl-|ps-ar|ps-prs)', path.read_text(encoding="utf-8")), path


def test_each_language_has_its_own_404(site):
    for language in LANGUAGES.values():
        text = (site / language.code / "404.html").read_text(encoding="utf-8")
        assert f'<html lang="{language.lang}" dir="{language.direction}">' in text
        assert f'href="/gids/{language.code}/"' in text


def test_the_sitemap_lists_exactly_the_pages(site):
    listed = re.findall(r"<loc>(.*?)</loc>", (site / "sitemap.xml").read_text(encoding="utf-8"))
    there = {
        "https://example.org/gids/" + str(path.relative_to(site)).removesuffix("index.html")
        for path in pages_of(site)
        if path.name == "index.html" and "-" not in path.relative_to(site).parts[0]  # a pair is the same pages again
    }
    assert set(listed) == there
    assert len(listed) == len(there)


def test_samples_allow_the_styles_of_every_page(site):
    app = create_app(PUBLIC_URL="https://example.org/gids/", PAIRS=PAIRS, PAPER=False)
    samples = [
        (site / name).read_text(encoding="utf-8") for name in (".servers/nginx.conf", ".servers/Caddyfile", "_headers")
    ]
    for path in SOME:
        policy = app.test_client().get(path, base_url="http://localhost/gids/").headers["Content-Security-Policy"]
        style = re.search(r"'sha256-[^']+'", policy)[0]
        assert all(style in sample for sample in samples)


def test_policies_join_without_becoming_wider():
    joined = servers.policy_for_all(
        ["default-src 'none'; style-src 'sha256-a'", "default-src 'none'; style-src 'sha256-b'"]
    )
    assert joined == "default-src 'none'; style-src 'sha256-a' 'sha256-b'"


# ------------------------------------------------------------------ links that start from the page


@pytest.mark.parametrize(
    ("address", "folder", "expected"),
    [
        ("/ps/", "/ps/wonen", "../index.html"),
        ("/nl/nood/", "/ps", "../nl/nood/index.html"),
        ("/", "/", "index.html"),
        ("/sw.js", "/ps/wonen/huis", "../../../sw.js"),
    ],
)
def test_relative_links(address, folder, expected):
    assert relative(address, folder) == expected


def test_only_links_of_our_own_become_relative():
    text = '<a href="/ps/#3">a</a><a href="#2">b</a><a href="tel:112">c</a><a href="https://e.org/">d</a> href'
    assert relinked(text, "/ps/nood/") == text.replace("/ps/#3", "../index.html#3")


def test_relative_export_has_no_link_from_the_root(tmp_path, monkeypatch, library):
    saved, paths = "/ps/bewaren/wonen.json", parts(EDITIONS["ps"], library)["wonen"]
    monkeypatch.setattr(addresses, "pages", lambda app: list(addresses.with_files({*SOME, *paths, saved})))
    export(tmp_path / "stick", quick(relative=True, pairs=PAIRS))
    for path in pages_of(tmp_path / "stick"):
        assert not re.search(r'(href|src)="?/', path.read_text(encoding="utf-8")), path
    part = json.loads((tmp_path / f"stick{saved}").read_text(encoding="utf-8"))  # the same pages, for a phone to save
    assert len(part["pages"]) == len(paths)
    for name, (_, text) in part["pages"].items():
        assert text == bare((tmp_path / "stick" / name / "index.html").read_text(encoding="utf-8")), name
    for path in (tmp_path / "stick").rglob("*.webmanifest"):
        manifest = json.loads(path.read_text(encoding="utf-8"))
        assert (path.parent / manifest["start_url"]).is_file()
        assert all((path.parent / icon["src"]).is_file() for icon in manifest["icons"])
        assert (path.parent / manifest["scope"]).resolve() == (tmp_path / "stick").resolve()


# ------------------------------------------------------------------ paper

SHEETS = (
    "/ps-nl/wonen/huis-zoeken.pdf",
    "/ps/afdrukken/knipkaarten/huis-zoeken/zonder-woorden.pdf",
    "/nl/afdrukken/poster/alles.pdf",
)
OFFERS = (
    "/ps-nl/wonen/huis-zoeken/",
    "/ps-nl/wonen/huis-zoeken/afdrukken/",
    "/ps-nl/afdrukken/stappen/huis-zoeken/",
    "/ps-nl/afdrukken/knipkaarten/huis-zoeken/zonder-woorden/",
    "/ps-nl/afdrukken/poster/alles/",
)


@pytest.fixture
def little_paper(monkeypatch, tmp_path):
    """Let an export be three sheets and the pages that offer them, with a cache of its own."""
    monkeypatch.setenv("GUIDE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(addresses, "sheets", lambda app: list(addresses.with_files(SHEETS)))
    monkeypatch.setattr(addresses, "pages", lambda app: list(addresses.with_files(OFFERS)))
    return tmp_path


ON_PAPER = quick(public_url="https://example.org/gids/", pairs=PAIRS, paper=True)


def test_paper_in_the_export_is_what_the_server_sends(little_paper):
    target = little_paper / "site"
    export(target, ON_PAPER)
    client = create_app(PUBLIC_URL="https://example.org/gids/", PAIRS=PAIRS).test_client()
    for address in SHEETS + OFFERS:
        with client.get(address, base_url="http://localhost/gids/") as response:
            assert response.data == (target / file_of(address).lstrip("/")).read_bytes(), address
    offered_sheets = {
        link
        for path in pages_of(target)
        for link in LINK.findall(path.read_text(encoding="utf-8"))
        if link.endswith(".pdf")
    }
    assert offered_sheets == {f"/gids{address}" for address in SHEETS}
    with zipfile.ZipFile(zip_up(target)) as archive:
        assert {f"site{address}" for address in SHEETS} <= set(archive.namelist())


def test_sheets_made_again_are_the_same_and_what_is_the_same_is_taken_over(little_paper):
    export(little_paper / "one", ON_PAPER, workers=1)
    for made in (little_paper / "cache").glob("sheets*"):
        shutil.rmtree(made)
    export(little_paper / "two", ON_PAPER, workers=2)
    before = listing(little_paper / "one")
    assert before == listing(little_paper / "two")
    inodes = [(little_paper / "one" / address.lstrip("/")).stat().st_ino for address in SHEETS]
    (little_paper / "one" / folder.STATE).write_text("{}", encoding="utf-8")
    assert export(little_paper / "one", ON_PAPER).written == 0
    assert listing(little_paper / "one") == before
    assert [(little_paper / "one" / address.lstrip("/")).stat().st_ino for address in SHEETS] == inodes


def test_every_link_to_paper_is_exported_and_every_sheet_is_linked(monkeypatch):
    """Read from the pages as the server makes them; the sheets themselves would take minutes."""
    monkeypatch.setattr(views, "_kept", lambda paper: Kept(Path(__file__), "key", 1))
    app = create_app(PAIRS=PAIRS)
    app.wsgi_app = app.wsgi_app.app  # the shelf would pack each page
    client, linked = app.test_client(), set()
    pages = [address for address, _ in addresses.pages(app) if "/afdrukken/" in address]
    for page in pages:
        for link in LINK.findall(client.get(page).text):
            if "/afdrukken/" in link or link.endswith(".pdf"):
                linked.add(html.unescape(link))
    sheets = {address for address, _ in addresses.sheets(app)}
    assert len(pages) > 300
    assert linked <= {*pages, *sheets}
    assert sheets <= linked


@pytest.mark.usefixtures("few")
def test_without_paper_no_page_offers_it(tmp_path, monkeypatch, caplog):
    """Neither when nobody wants it, nor when it cannot be made: then the command says so."""
    assert main(["export", str(tmp_path / "asked"), "--without-paper", "--pairs", PAIRS]) == 0
    assert "paper" not in caplog.text
    monkeypatch.setattr(writing, "missing", cache(writing.missing.__wrapped__))
    monkeypatch.setattr(writing, "_what_is_missing", lambda: "No paper: Pango is missing.")
    assert main(["export", str(tmp_path / "missing"), "--pairs", PAIRS]) == 0
    assert [record.getMessage() for record in caplog.records] == ["No paper: Pango is missing."]
    assert listing(tmp_path / "asked") == listing(tmp_path / "missing")
    for path in pages_of(tmp_path / "missing"):
        assert "afdrukken" not in path.read_text(encoding="utf-8"), path


# ------------------------------------------------------------------ again


@pytest.mark.usefixtures("few")
def test_two_exports_are_the_same_to_the_byte_on_one_core_or_two(tmp_path):
    export(tmp_path / "one", quick(pairs=PAIRS), workers=1)
    export(tmp_path / "two", quick(pairs=PAIRS), workers=2)
    assert listing(tmp_path / "one") == listing(tmp_path / "two")
    first, second = zip_up(tmp_path / "one").read_bytes(), zip_up(tmp_path / "one").read_bytes()
    assert first == second
    assert not any(name.endswith((".gz", ".br")) for name in zipfile.ZipFile(tmp_path / "one.zip").namelist())


@pytest.mark.usefixtures("few")
def test_only_what_changed_is_written(tmp_path):
    content = shutil.copytree(CONTENT, tmp_path / "content")
    target = tmp_path / "site"
    export(target, quick(content=content))
    assert export(target, quick(content=content)).written == 0
    untouched = (target / "index.html").stat().st_ino
    journey = content / "journeys/wonen/huis-zoeken.toml"
    title = re.search(r'^title = "(.*)"', journey.read_text(encoding="utf-8"), re.M)[1]
    journey.write_text(
        journey.read_text(encoding="utf-8").replace(f'"{title}"', '"Samen een huis vinden"'), encoding="utf-8"
    )
    outcome = export(target, quick(content=content))
    assert 0 < outcome.written < 4
    assert "Samen een huis vinden" in (target / "ps-nl/wonen/huis-zoeken/index.html").read_text(encoding="utf-8")
    assert (target / "index.html").stat().st_ino == untouched


@pytest.mark.usefixtures("few")
def test_a_page_that_fails_leaves_the_old_export(tmp_path, monkeypatch):
    export(tmp_path / "site", quick())
    monkeypatch.setattr(addresses, "pages", lambda app: list(addresses.with_files(["/ps/", "/ps/niets/"])))
    (tmp_path / "site" / folder.STATE).write_text("{}", encoding="utf-8")
    before = listing(tmp_path / "site")
    with pytest.raises(ExportError, match="/ps/niets/ answers 404"):
        export(tmp_path / "site", quick())
    assert listing(tmp_path / "site") == before
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_folder_with_something_else_is_left_alone(tmp_path):
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "mother.txt").write_text("…", encoding="utf-8")
    with pytest.raises(ExportError, match="choose an empty folder"):
        export(tmp_path / "letters", quick())


def test_the_place_is_never_empty_while_it_is_replaced(tmp_path):
    target = tmp_path / "site"
    for text in ("old", "new"):
        with replacing(target) as fresh:
            (fresh / "page").write_text(text)
            assert not target.exists() or (target / "page").read_text() == "old"
    assert (target / "page").read_text() == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


@pytest.fixture
def renames(monkeypatch):
    """Let the system be one that cannot exchange folders. Gives which of its renames fail: number -> error."""
    failing, rename, count = {}, Path.rename, iter(range(1, 100))

    def may_fail(self, other):
        number = next(count)
        if number in failing:
            raise OSError(failing[number], os.strerror(failing[number]), str(self))
        return rename(self, other)

    monkeypatch.setattr("guide.exporting.replacement._exchange", lambda one, other: False)
    monkeypatch.setattr(Path, "rename", may_fail)
    return failing


@pytest.fixture
def old(tmp_path):
    """A folder that will be replaced."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "page").write_text("old")
    return tmp_path / "site"


@pytest.mark.usefixtures("renames")
def test_a_folder_is_replaced_where_the_system_cannot_exchange(old):
    with replacing(old) as fresh:
        (fresh / "page").write_text("new")
    assert (old / "page").read_text() == "new"
    assert list(old.parent.iterdir()) == [old]


@pytest.mark.parametrize("number", [1, 2])
def test_a_replacing_that_fails_halfway_leaves_the_old_folder(old, renames, number):
    renames[number] = errno.EIO
    with pytest.raises(OSError, match="Input/output error"), replacing(old) as fresh:
        (fresh / "page").write_text("new")
    assert (old / "page").read_text() == "old"
    assert list(old.parent.iterdir()) == [old]


@pytest.mark.usefixtures("few")
def test_a_folder_that_the_system_does_not_give_away_is_explained(tmp_path, renames):
    (tmp_path / "site").mkdir()
    renames[1] = errno.EBUSY
    with pytest.raises(ExportError, match="site cannot be replaced because a disk is mounted there"):
        export(tmp_path / "site", quick(pairs=PAIRS))
    assert list(tmp_path.rglob("*")) == [tmp_path / "site"]


def test_a_mounted_disk_is_noticed_before_any_page_is_made(old, monkeypatch):
    monkeypatch.setattr(Path, "is_mount", lambda self: self == old)
    with pytest.raises(OSError, match="busy"), replacing(old):
        pytest.fail("work was done for nothing")
    assert (old / "page").read_text() == "old"


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path, capsys):
    (tmp_path / "letter").write_text("…", encoding="utf-8")
    target = tmp_path / "letter" / "box" / "site"
    assert main(["export", str(target), "--without-paper"]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"{target} cannot be written: Not a directory")
    assert said.count("\n") == 1


def test_unknown_pairs_are_explained():
    with pytest.raises(ValueError, match="“ps-xx” is no pair"):
        offered("ps-xx")


def test_the_state_names_the_version(tmp_path, few):
    export(tmp_path / "site", quick())
    state = json.loads((tmp_path / "site" / folder.STATE).read_text(encoding="utf-8"))
    assert len(state["version"]) == 12
