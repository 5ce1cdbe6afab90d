"""What a reader gets when there is no page, and whatever name they call the server by."""

import pytest
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
