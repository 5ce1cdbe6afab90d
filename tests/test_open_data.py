"""The open data: in every language what the schema says; each address leads somewhere; no reader meets them."""

import io
import json
import re
import time
from contextlib import redirect_stdout
from copy import deepcopy
from datetime import date
from pathlib import Path
from urllib.parse import urljoin

import jsonschema
import pytest

from guide import opendata
from guide.addresses import all_paths, data_of, files
from guide.app import create_app
from guide.delivery.places import SHARING
from guide.exporting import addresses as exported
from guide.exporting.order import Order
from guide.languages import EDITIONS, LANGUAGES, SINGLE_EDITIONS
from tests.kinds import KINDS

INDEX, SCHEMA_AT = "/api/guide.json", "/api/guide.schema.json"
OPEN = "Access-Control-Allow-Origin"
SCHEMA = json.loads(opendata.SCHEMA)
LEADS = {  # what names others, and the list in which they stand
    "bring": "things", "always": "things", "who": "contacts", "call": "contacts", "facts": "facts", "say": "cards",
    "cards": "cards", "related": "journeys", "journey": "journeys", "journeys": "journeys", "theme": "themes",
    "picture": "drawings", "watch_picture": "drawings",
}  # fmt: skip


def strict(schema):
    """Return the schema as it would be if nobody might add anything: so nothing goes out that it does not tell."""
    if isinstance(schema, list):
        return [strict(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {name: strict(each) for name, each in schema.items()}
    return closed | ({"additionalProperties": False} if isinstance(schema.get("properties"), dict) else {})


def faults(data, part=""):
    """Return what is wrong with some data, by one part of the schema."""
    whole = strict(deepcopy(SCHEMA))
    wanted = {"$defs": whole["$defs"], "$ref": f"#/$defs/{part}"} if part else whole
    found = jsonschema.Draft202012Validator(wanted).iter_errors(data)
    return [f"{each.json_path}: {each.message[:200]}" for each in found]


@pytest.fixture(scope="module")
def data(app):
    """The guide in each language, as it is served."""
    client = app.test_client()
    return {code: client.get(data_of(code)[0]).json for code in LANGUAGES}


def walk(data):
    """Yield every object inside some data."""
    if isinstance(data, dict):
        yield data
    for each in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from walk(each)


def test_the_schema_is_one(client):
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert client.get(SCHEMA_AT).json == SCHEMA
    used = {each["$ref"] for each in walk(SCHEMA) if isinstance(each.get("$ref"), str)}
    assert {f"#/$defs/{name}" for name in SCHEMA["$defs"]} - used == {"#/$defs/index", "#/$defs/services"}


def test_the_index_leads_to_all_of_it(client, library):
    index = client.get(INDEX).json
    assert faults(index, "index") == []
    assert [each["code"] for each in index["languages"]] == list(LANGUAGES)
    found = [index["schema"], *(each[name] for each in index["languages"] for name in ("guide", "services"))]
    for address in found:
        assert client.get(urljoin(INDEX, address)).status_code == 200, address
    everything = [path for path in files(library, SINGLE_EDITIONS) if path.startswith("/api/")]
    assert sorted(everything) == sorted([INDEX, *(urljoin(INDEX, address) for address in found)])


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_is_what_the_schema_says(data, code):
    assert faults(data[code]) == []
    assert data[code]["language"]["code"] == code


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_missing_and_all_is_translated(data, library, code):
    guide = data[code]
    for name in ("journeys", "facts", "contacts", "words", "cards", "places", "things", "moments"):
        assert [each["slug"] for each in guide[name]] == list(getattr(library, name)), name
    assert [each["slug"] for each in guide["drawings"]] == list(library.pictures)
    assert sum(len(each["steps"]) for each in guide["journeys"]) > 400
    everybody = {**guide, "cards": [each for each in guide["cards"] if each.get("language", code) == code]}
    texts = [each for each in walk(everybody) if "nl" in each]
    assert len(texts) > 4000
    assert [each for each in texts if set(each) != {"nl", code}] == []
    assert all("sound" in each for each in everybody["cards"]) == (code != "nl")


def test_what_is_named_is_there(data):
    guide = data["ps"]
    there = {name: {each["slug"] for each in guide[name]} for name in dict.fromkeys(LEADS.values())}
    seen = set()
    for part in walk([guide[name] for name in (*there, "places", "moments", "emergency")]):
        for name in part.keys() & LEADS.keys():
            named = {part[name]} if isinstance(part[name], str) else set(part[name])
            assert named <= there[LEADS[name]], (name, named)
            seen.add(name)
    assert seen == set(LEADS)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_address_leads_somewhere(data, library, code):
    known = {*all_paths(library, [EDITIONS[code]]), *files(library)}
    found = [each[name] for each in walk(data[code]) for name in ("page", "file") if isinstance(each.get(name), str)]
    assert len(found) > 1000
    assert {urljoin(data_of(code)[0], address) for address in found} <= known


def test_who_helps_is_told_as_open_referral_tells_it(client, library):
    told = {code: client.get(data_of(code)[1]).json for code in LANGUAGES}
    for code, page in told.items():
        assert faults(page, "services") == [], code
        assert page["total_items"] == len(page["contents"]) == len(library.contacts)
    ids = [[each["id"] for each in page["contents"]] for page in told.values()]
    assert all(each == ids[0] for each in ids), "a service is the same one in each language"
    every = [each["id"] for each in walk(told["ps"]) if "id" in each]
    assert len(every) == len(set(every))
    service = told["ps"]["contents"][[*library.contacts].index("tele-onthaal")]
    assert service["name"] == library.contacts["tele-onthaal"].name.dutch
    assert service["phones"][0]["number"] == library.contacts["tele-onthaal"].phone
    assert re.search("[\u0600-\u06ff]", service["description"])


def test_any_website_may_read_them_and_nothing_else(client, library):
    pages = [f"/ps/{path}" for path in KINDS.values() if not path.startswith("afdrukken/")]
    others = [path for path in files(library, [EDITIONS["ps"]]) if "bewaren" not in path]
    drawing = next(path for path in others if path.endswith(".svg"))
    few = ["/", drawing, *pages, *(path for path in others if not path.endswith(".svg")), "/ps/niets/"]
    with_header = {path for path in few if client.get(path).headers.get(OPEN)}
    assert with_header == {INDEX, SCHEMA_AT, *data_of("ps")}
    for path in with_header:
        assert client.get(path).headers[OPEN] == "*"
        assert client.get(path).mimetype == "application/json"


def test_no_page_leads_there_and_robots_keep_off(client, library):
    for path in KINDS.values():
        assert not re.search(r'href="?[^">]*/api/', client.get(f"/ps/{path}").text), path
    assert "Disallow: /*.json$" in client.get("/robots.txt").text
    assert not [path for path in all_paths(library, SINGLE_EDITIONS) if path.startswith("/api/")]


def test_only_the_languages_of_this_guide_and_one_at_a_time():
    client = create_app(LANGUAGES="nl,ps", WATCH_SECONDS=3600, PUBLIC_URL="https://gids.be/").test_client()
    index = client.get(INDEX).json
    assert [each["code"] for each in index["languages"]] == ["nl", "ps"]
    assert index["address"] == "https://gids.be/"
    for code in ("ar", "ps-nl", "xx", "ps.services.services"):
        assert client.get(f"/api/v1/{code}.json").status_code == 404, code


def test_the_doors_of_a_centre_do_not_go_out(tmp_path, data):
    door = '[contact.begeleider]\nwhere = "gebouw B"\nphone = "03 000 00 01"\nhours = ["dag en nacht"]\n'
    centre = (
        f'name = "Voorbeeld"\nplace = "Kerkstraat 1, 2950 Kapellen"\nregion = "flanders"\nchecked = {date.today()}\n'
    )
    (tmp_path / "kapellen.toml").write_text(centre + door, encoding="utf-8")
    client = create_app(CENTRES=str(tmp_path), CENTRE="kapellen", WATCH_SECONDS=3600).test_client()
    assert "03 000 00 01" in client.get("/nl/hulp/contacten/").text
    guide = client.get(data_of("nl")[0]).json
    assert {**guide, "version": ""} == {**data["nl"], "version": ""}
    assert "03 000 00 01" not in client.get(data_of("nl")[1]).text


def test_who_comes_while_others_have_one_made_is_told_when_to_come_back(app):
    client = app.test_client()
    fresh = create_app(WATCH_SECONDS=3600).test_client()
    with SHARING:
        told = fresh.get(data_of("ar")[0])
        assert told.status_code == 503
        assert int(told.headers["Retry-After"]) > 0
        assert client.get("/ps/").status_code == 200
    assert fresh.get(data_of("ar")[0]).status_code == 200


def test_a_file_is_made_quickly_and_then_costs_nothing():
    client = create_app(WATCH_SECONDS=3600).test_client()
    client.get("/ps/")
    packed = {"Accept-Encoding": "br"}
    begin = time.process_time()
    first = client.get(data_of("ps")[0], headers=packed)
    made = time.process_time() - begin
    again = client.get(data_of("ps")[0], headers=packed | {"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304
    assert time.process_time() - begin - made < made / 10
    assert made < 3, "a third of a second on a machine of 2026"
    assert len(first.data) < 400_000


def test_the_export_has_them(library):
    names = [name for _, name in exported.pages(library, Order(languages="nl,ps"))]
    assert [name for name in names if name.startswith("api/")] == [
        "api/guide.json",
        "api/guide.schema.json",
        "api/v1/nl.json",
        "api/v1/nl.services.json",
        "api/v1/ps.json",
        "api/v1/ps.services.json",
    ]


def test_the_example_of_the_documentation_runs(address, library):
    text = (Path(__file__).parent.parent / "docs" / "open-data.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", text, re.S)
    assert len(code.strip().splitlines()) <= 10
    told = io.StringIO()
    with redirect_stdout(told):
        exec(code.replace("https://gids.example.org", address), {})  # our own documentation
    lines = told.getvalue().splitlines()
    journey = next(each for each in library.journeys.values() if each.theme == "wonen")
    assert len(lines) == len(journey.steps)
    assert f"| {journey.steps[0].do.dutch} {address}/pictogrammen/{journey.steps[0].picture}.svg" in lines[0]
