"""What a reader gets when there is no page, and whatever name they call the server by."""

import re
from io import BytesIO

import pytest
from PIL import Image
from werkzeug import Response
from werkzeug.test import EnvironBuilder

from guide.app import create_app
from guide.languages import LANGUAGES


def asked(app, path, host):
    """Return the answer, made now, to a request that names this host; None: it names none."""
    environ = EnvironBuilder().get_environ() | {"PATH_INFO": path, "HTTP_HOST": host}
    if host is None:
        del environ["HTTP_HOST"]
    return Response.from_app(app.wsgi_app.app, environ)


@pytest.mark.parametrize("host", ["evil.example", "a" * 64 + ".example", "", None, "ü.be", "[::1", "x y", "evil:99999"])
@pytest.mark.parametrize(
    ("path", "status", "location"),
    [
        ("/ps", 308, "/ps/"),
        ("//ps//nood/", 308, "/ps/nood/"),
        ("//evil.example//ps/nood/", 308, "/evil.example/ps/nood/"),
        ("/ps\r\nX: y", 308, "/ps%250D%250AX:%20y/"),
        ("/\n", 308, "/%250A/"),
        ("/ps/over/", 200, None),
        ("/ps/niets/", 404, None),
        ("/robots.txt", 200, None),
        ("/ps/bewaren/begin.json", 200, None),
    ],
)
def test_the_name_of_the_host_enters_no_answer_and_breaks_none(app, host, path, status, location):
    answer = asked(app, path, host)
    assert (answer.status_code, answer.headers.get("Location")) == (status, location)
    text = answer.get_data(as_text=True)
    assert "://evil" not in text
    assert "://localhost" not in text


def test_when_no_page_can_be_made_it_is_told_in_every_language(monkeypatch):
    """A template that is broken on disk takes the page about failures with it."""
    app = create_app(PROPAGATE_EXCEPTIONS=False)
    monkeypatch.setattr("guide.pages.base.render_template", lambda *_, **__: 1 / 0)
    monkeypatch.setattr(app.logger, "disabled", True)
    for path, status in (("/ps/wonen/", 500), ("/xx/", 404)):
        answer = app.test_client().get(path)
        assert answer.status_code == status
        for language in LANGUAGES.values():
            assert f'<section lang="{language.lang}" dir="{language.direction}">' in answer.text
        assert "Er ging iets mis" in answer.text
        assert "یوه تېروتنه وشوه" in answer.text
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")


# ------------------------------------------------------------------ where the guide stands, and other names of a page


@pytest.mark.parametrize("asked_as", ["/gids{}", "{}"], ids=["the whole path", "a proxy takes the prefix away"])
def test_below_the_path_of_the_public_address_every_link_leads_there(asked_as):
    client = create_app(PUBLIC_URL="https://b.be/gids", PAIRS="none").test_client()
    for path in ("/", "/ps/", "/ps/wonen/huis-zoeken/", "/ps/niets/"):
        html = client.get(asked_as.format(path)).text
        links = set(re.findall(r'(?:href|src)="(/[^"]*)"', html))
        assert links
        assert {link for link in links if not link.startswith("/gids/")} == set()
    assert client.get(asked_as.format("/ps")).headers["Location"] == "/gids/ps/"
    assert client.get("/gids").status_code == 200
    manifest = client.get(asked_as.format("/ps/gids.webmanifest")).json
    assert (manifest["scope"], manifest["start_url"]) == ("/gids/", "/gids/ps/")


def test_the_first_page_has_one_name_on_the_shelf_and_proposes_each_their_language():
    client = create_app(PUBLIC_URL="https://b.be/gids/").test_client()
    for path in ("/gids/", "/gids", "/", "/index.html", "/gids/index.html"):
        told = [client.get(path, headers={"Accept-Language": code, "Accept-Encoding": "gzip"}) for code in ("ps", "ar")]
        assert told[0].headers["ETag"] != told[1].headers["ETag"], path


@pytest.mark.parametrize("folder", ["/", "/ps/", "/ps-nl/wonen/huis-zoeken/", "/ps/hulp/woorden/2/", "/nl/nood/"])
def test_a_page_answers_to_the_name_of_its_file_too(client, folder):
    assert client.get(f"{folder}index.html").data == client.get(folder).data


def test_the_name_of_a_file_that_is_not_there_is_told_in_the_language_of_its_address(client):
    for path in ("/ps/niets/index.html", "/ps/nood/xindex.html", "/ps/index.htm"):
        answer = client.get(path, follow_redirects=True)
        assert (answer.status_code, 'lang="ps"' in answer.text) == (404, True)


def test_the_icons_that_browsers_ask_for_by_themselves_are_small(client):
    for path, kind in (("/favicon.ico", "ICO"), ("/apple-touch-icon.png", "PNG")):
        answer = client.get(path)
        assert answer.status_code == 200
        assert len(answer.data) < 4000
        assert Image.open(BytesIO(answer.data)).format == kind


@pytest.mark.parametrize("path", ["/robots.txt", "/favicon.ico", "/icons/192.png", "/pictogrammen/get_key.svg"])
def test_whatever_a_phone_has_is_not_sent_again(client, path):
    tag = client.get(path).headers["ETag"].removeprefix("W/")
    for had in (tag, f"W/{tag}", "*", f'"other", {tag}', f'W/"other",W/{tag}'):
        again = client.get(path, headers={"If-None-Match": had})
        assert (again.status_code, again.data) == (304, b""), had
    for had in ('"other"', f'{tag[:-1]}x"', "", tag.strip('"')[:-1]):
        assert client.get(path, headers={"If-None-Match": had}).status_code == 200, had
