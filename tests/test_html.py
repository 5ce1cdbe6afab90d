"""HTML and CSS by the strict checker (Nu, of the W3C), and what search engines look at: on every kind of page.

The checker comes from npm (requirements/npm): those who pack it for PyPI have not kept up with HTML.
"""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from flask import g

from guide.app import create_app
from guide.languages import EDITIONS, LANGUAGES
from guide.pages.base import answer
from guide.translation import read_in
from tests.kinds import KINDS

CHECKER = Path(__file__).parents[1] / "requirements/npm/node_modules/vnu-jar/build/dist/vnu.jar"
QUICK = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss4m")  # half the work in a run this short
CODES = ("nl", "ps", "ps-nl", "nl-ar", "ar-prs")  # every direction, and each beside another
FAILING = {"failure": "niets/", "busy": "_druk/"}
JUDGED = {"The “list” role is unnecessary": "VoiceOver forgets that a list is one when its style takes the bullets off"}
ROOT = "https://gids.be/gids/"
NOTHING_TO_FIND = {"short", "hand_over", "failure", "busy", "print_failed", "print_offer", "last_resort"}


@pytest.fixture(scope="module")
def written():
    """The HTML of a page of every kind in each of CODES, by name; the address of the guide is known."""
    app = create_app(PUBLIC_URL=ROOT, WATCH_SECONDS=3600)
    client = app.test_client()
    found = {"choose_language": client.get("/").text, "short": client.get("/q/dokter/3/").text}
    for code in CODES:
        found |= {f"{code}.{kind}": client.get(f"/{code}/{path}").text for kind, path in {**KINDS, **FAILING}.items()}
        with app.test_request_context():
            g.edition = EDITIONS[code]
            read_in(g.edition)
            found[f"{code}.print_failed"] = answer("print_failed", 500).get_data(as_text=True)
    return {**found, "last_resort": app.extensions["guide.last_resort"]}


def test_the_strict_checker_finds_no_fault(written, tmp_path):
    assert CHECKER.exists(), "the HTML checker is missing: run make lint, or npm ci in requirements/npm"
    assert shutil.which("java"), "Java is missing: run tools/install-packages default-jre-headless"
    files = [tmp_path / f"{name}.html" for name in written]
    for file, html in zip(files, written.values(), strict=True):
        file.write_text(html, encoding="utf-8")
    command = ["java", *QUICK, "-jar", CHECKER, "--format", "json", "--exit-zero-always", *files]
    told = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stderr)["messages"]
    assert any(known in each["message"] for each in told for known in JUDGED), "it looked"
    faults = [each for each in told if not any(known in each["message"] for known in JUDGED)]
    assert [(Path(each.get("url", "")).stem, each["message"]) for each in faults] == []


def test_search_engines_find_what_each_page_is_about(written):
    """What Lighthouse looks at, on every page that may be found."""
    described = {}
    for name, html in written.items():
        head, code = html.partition("<body")[0], name.partition(".")[0]
        if 'content="noindex"' in head:
            assert name.rpartition(".")[2] in NOTHING_TO_FIND
            assert not re.search('rel="(canonical|alternate)"|name="description"', head), name
            continue
        assert re.search("<title>[^<]*[^<\\s][^<]*</title>", head), name
        about = re.findall('<meta name="description" content="([^"]*)">', head)
        assert len(about) == ("-" not in code), f"{name}: a pair is known by the language that leads"
        assert all(len(each) > 20 for each in about), name
        for each in about:
            described.setdefault((code, each), []).append(name)
        (canonical,) = re.findall('<link rel="canonical" href="([^"]*)">', head)
        twins = dict(re.findall('<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">', head))
        assert all(address.startswith(ROOT) for address in (canonical, *twins.values())), name
        lead = "" if code == "choose_language" else f"{code.partition('-')[0]}/"
        assert canonical.startswith(f"{ROOT}{lead}"), name
        if "-" not in code:
            assert [*twins] == [*(language.lang for language in LANGUAGES.values()), "x-default"], name
            assert twins["x-default" if code == "choose_language" else LANGUAGES[code].lang] == canonical, name
    alike = [names for names in described.values() if len(names) > 1]
    own = [[name for name in names if ".print" not in name] for names in alike]  # robots are kept off paper
    assert [names for names in own if len(names) > 1] == []


def test_a_guide_that_does_not_know_its_address_names_none(client):
    """Search engines take whole addresses only."""
    head = client.get("/ps/hulp/dokter/").text.partition("<body")[0]
    assert '<meta name="description"' in head
    assert not re.search('rel="(canonical|alternate)"', head)
