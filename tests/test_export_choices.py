"""What an export takes along: as an option says, else the environment, else what a static host can take."""

import re

import pytest

from guide.commands import main
from guide.delivery.scripts import killing_script
from guide.exporting import ExportError, Order, Outcome, addresses, limits, servers
from guide.exporting.limits import MOST, advice, count
from tests.exports import in_this_process, only, quick


@pytest.fixture
def ordered(monkeypatch, tmp_path):
    """Runs the command with some settings and options; gives what it would export."""
    orders = []
    monkeypatch.setattr("guide.exporting.export", lambda folder, order, *_: orders.append(order) or Outcome())
    monkeypatch.setattr("guide.sheets.writing.missing", lambda: "")

    def run(*options, **environment):
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        assert main(["export", str(tmp_path / "site"), *options]) == 0
        return orders[-1]

    return run


def test_the_usual_export(ordered):
    assert ordered() == Order(
        public_url="", languages="all", pairs="*-nl", offline=True, paper="journeys", packed=False
    )


ENVIRONMENT = {
    "GUIDE_PUBLIC_URL": "https://gids.be",
    "GUIDE_LANGUAGES": "nl,ps",
    "GUIDE_PAIRS": "none",
    "GUIDE_OFFLINE": "off",
    "GUIDE_PAPER": "on",
}


def test_it_obeys_the_environment(ordered):
    expected = Order(public_url="https://gids.be/", languages="nl,ps", pairs="none", offline=False, paper="all")
    assert ordered(**ENVIRONMENT) == expected


def test_an_option_overrules_the_environment(ordered):
    options = ["--base=/gids/", "--languages=nl,ar", "--pairs=all", "--offline=on", "--paper=none"]
    expected = Order(
        public_url="/gids/", languages="nl,ar", pairs="all", offline=True, paper="none", packed=True, relative=True
    )
    assert ordered(*options, "--packed", "--relative", **ENVIRONMENT) == expected


def test_the_kill_switch_of_the_environment_reaches_the_worker_that_is_written(tmp_path, monkeypatch):
    only(monkeypatch, ["/ps/", "/s.js", "/sw.js"])
    in_this_process(monkeypatch)
    monkeypatch.setenv("GUIDE_OFFLINE", "off")
    assert main(["export", str(tmp_path / "site"), "--paper", "none"]) == 0
    assert (tmp_path / "site" / "sw.js").read_text(encoding="utf-8") == killing_script()


@pytest.mark.parametrize(
    ("options", "environment", "told"),
    [
        (["--base", "gids.be"], {}, "“gids.be” is neither a web address nor a path"),
        ([], {"GUIDE_PUBLIC_URL": "gids.be"}, "PUBLIC_URL: “gids.be” is no web address"),
        (["--languages", "ps"], {}, "LANGUAGES: Dutch is missing"),
        (["--pairs", "ps-xx"], {}, "PAIRS: “ps-xx” is no pair"),
        (["--pairs", "ps-nl"], {"GUIDE_LANGUAGES": "nl,ar"}, "PAIRS: “ps-nl” has a language that is not among"),
        (["--paper", "some"], {}, "PAPER: “some” is none of all, journeys, none"),
        (["--offline", "never"], {}, "OFFLINE: “never” is neither on nor off"),
    ],
)
def test_what_cannot_be_used_is_one_sentence(options, environment, told, tmp_path, monkeypatch, capsys):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert main(["export", str(tmp_path / "site"), *options]) == 1
    said = capsys.readouterr().err
    assert said.startswith(told)
    assert said.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("place", "base", "domain"),
    [
        ("", "/", ""),
        ("/", "/", ""),
        ("/gids", "/gids/", ""),
        ("/a/gids/", "/a/gids/", ""),
        ("https://gids.be", "/", "gids.be"),
        ("http://gids.be:8080/gids/", "/gids/", "gids.be"),
    ],
)
def test_an_export_stands_at_an_address_or_below_a_path(place, base, domain):
    order = Order(public_url=place)
    assert (order.base, order.domain) == (base, domain)
    assert order.settings()["PUBLIC_URL"] == (place if domain else "")


@pytest.mark.parametrize(
    "place",
    ["gids.be", "gids/", "ftp://gids.be/", "//gids.be/", "/gids/?a=1", "https://gids.be/#top", "https:///gids/",
     "/../gids/", "/.git/", "/a//b/", "/een gids/", "https://gids.be/;}", "https://me@gids.be/"],
)  # fmt: skip
def test_any_other_place_is_refused(place):
    with pytest.raises(ExportError, match="write it whole, such as https://gids.be/ or /gids/"):
        Order(public_url=place)


@pytest.mark.parametrize(
    ("place", "nginx", "caddy"),
    [
        ("https://b.be:8443/gids/", "listen 8443;", "b.be:8443 {"),
        ("http://b.be:8080/", "listen 8080;", "http://b.be:8080 {"),
        ("http://b.be/", "listen 80;", "http://b.be {"),
        ("https://b.be/", "listen 80;", "b.be {"),
        ("/gids/", "listen 80;", "gids.example.org {"),
    ],
)
def test_the_samples_listen_where_the_address_says(place, nginx, caddy):
    order = Order(public_url=place)
    headers = {(kind, name): {"x"} for kind in servers.KINDS for name in servers.HEADERS}
    samples = servers.samples(headers, order)
    lines = [line.strip() for line in samples[".servers/nginx.conf"].splitlines()]
    assert any(line.startswith(nginx) for line in lines)
    assert f"server_name {order.domain or servers.UNNAMED};" in lines
    assert caddy in samples[".servers/Caddyfile"].splitlines()


@pytest.mark.parametrize("number", ["0", "-1", "two", "²", "99999999999"])
def test_a_number_of_processes_that_is_none(number, capsys):
    with pytest.raises(SystemExit):
        main(["export", "site", "--processes", number])
    assert "write 1 to 256" in capsys.readouterr().err


# ------------------------------------------------------------------ how many files


def test_the_files_are_counted_without_making_them(library, tmp_path, monkeypatch):
    only(monkeypatch, ["/ps/", "/ps/wonen/", "/icons/192.png"])
    assert count(library, quick()) == 3 + limits.OWN
    assert count(library, quick(packed=True)) == 2 * 3 + 1 + limits.OWN


@pytest.fixture
def large(monkeypatch):
    """A guide of 78 journeys, as large as docs/exporting.md tells."""
    pages = 489 + 78 + 357 + 976 + 300  # steps, journeys, cards, drawings; themes, lists, galleries and the rest
    per_edition = {"pages": pages, "journeys": 78, "sheets": 560, "offers": 653}

    def some(order, *kinds):
        number = sum(per_edition[kind] for kind in kinds)
        return [(f"/{edition.code}/{each}/", f"{edition.code}/{each}.html")
                for edition in order.editions for each in range(number)]  # fmt: skip

    def sheets(library, order):
        kinds = {"none": [], "journeys": ["journeys"], "all": ["sheets"]}[order.paper]
        return [(path, name.replace(".html", ".pdf")) for path, name in some(order, *kinds)]

    def pages_(library, order):
        drawings = [(f"/{each}.svg", f"{each}.svg") for each in range(976)]
        return some(order, "pages", *(["offers"] if order.paper == "all" else [])) + drawings

    monkeypatch.setattr(addresses, "sheets", sheets)
    monkeypatch.setattr(addresses, "pages", pages_)


@pytest.mark.usefixtures("large")
def test_static_hosts_take_the_usual_export_of_78_journeys():
    assert advice(None, Order()) == ""
    assert 16_000 < count(None, Order()) <= MOST


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize(
    ("wishes", "options"),
    [
        ({"packed": True}, "no --packed"),
        ({"pairs": "all"}, "--pairs '*-nl'"),
        ({"paper": "all"}, "--paper journeys"),
        ({"pairs": "all", "paper": "all", "packed": True}, "no --packed, --paper journeys, --pairs '*-nl'"),
    ],
)
def test_too_many_files_are_told_with_what_makes_them_fewer(wishes, options):
    order = Order(**wishes)
    told = advice(None, order)
    assert told.startswith(f"{count(None, order)} files, and many static hosts take no more than 20000.")
    assert told.endswith(f"It would be {count(None, Order())} with: {options}.")


def test_when_nothing_else_can_be_left_out_languages_can(monkeypatch):
    only(monkeypatch, [f"/{number}/" for number in range(MOST)])
    assert re.fullmatch(r"20004 files, .* 20000\. Leave out some --languages too\.", advice(None, quick()))


def test_the_command_says_it_at_the_end(tmp_path, monkeypatch, capsys):
    only(monkeypatch)
    in_this_process(monkeypatch)
    monkeypatch.setattr(limits, "MOST", 10)
    assert main(["export", str(tmp_path / "site"), "--paper", "none", "--packed"]) == 0
    assert capsys.readouterr().out.endswith(
        "19 files, and many static hosts take no more than 10. It would be 9 with: no --packed.\n"
    )
