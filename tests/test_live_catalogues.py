"""What readers see of a translation that is changed, damaged or missing while the guide runs."""

import errno
import os
import re
import shutil
from dataclasses import replace
from functools import partial

import pytest
from markupsafe import escape
from werkzeug.test import Client

from guide.addresses import handing_over_in, pages_in, paper_in
from guide.app import create_app
from guide.catalogues.compiling import Untranslated, open_catalogues
from guide.current import guide_of, open_guide
from guide.languages import EDITIONS, LANGUAGES
from guide.paths import TRANSLATIONS

PAGE = "/ps/hulp/dokter/"


class Edited:
    """A running guide, and its Pashto interface to edit."""

    def __init__(self, folder):
        self.po = folder / "ps" / "LC_MESSAGES" / "messages.po"
        self.client = create_app(WATCH_SECONDS=0, PAPER=False, PROPAGATE_EXCEPTIONS=False).test_client()

    def translate(self, dutch: str, translation: str) -> str:
        """Write another translation; return the page that readers then get."""
        text = self.po.read_text(encoding="utf-8")
        written, count = re.subn(f'(msgid "{re.escape(dutch)}"\nmsgstr) .*', lambda m: f"{m[1]} {translation}", text)
        assert count == 1
        self.po.write_text(written, encoding="utf-8")
        return self.page()

    def page(self) -> str:
        answer = self.client.get(PAGE)
        assert answer.status_code == 200
        return answer.text


@pytest.fixture
def edited(tmp_path, monkeypatch):
    folder = shutil.copytree(TRANSLATIONS, tmp_path / "translations")
    monkeypatch.setattr("guide.app.TRANSLATIONS", folder)
    monkeypatch.setattr("guide.delivery.fingerprint.TRANSLATIONS", folder)
    monkeypatch.setattr("guide.app.open_catalogues", partial(open_catalogues, folder))
    return Edited(folder)


@pytest.mark.parametrize(
    ("dutch", "translation"),
    [
        ("Nu hulp", '"۱۰۰% ښښښ"'),
        ("Nu hulp", '"ښښښ %"'),
        ("Nu hulp", '"%s ښښښ %d"'),
        ("Nu hulp", '"%(number)s ښښښ"'),
        ("Nagekeken op %(date)s. Vraag of het nog klopt.", '"%(datum)s"'),
        ("Nagekeken op %(date)s. Vraag of het nog klopt.", '"%(date)d"'),
        ("Nagekeken op %(date)s. Vraag of het nog klopt.", '"%(date) ښښښ"'),
        ("Nagekeken op %(date)s. Vraag of het nog klopt.", '"ښښښ"'),
    ],
)
def test_a_text_that_cannot_be_formatted_counts_as_missing(edited, dutch, translation):
    page = edited.translate(dutch, translation)
    assert f'<span class="untranslated" lang="nl" dir="ltr">{dutch.partition("%")[0]}' in page
    assert "ښښښ" not in page
    assert "یوځای پر لاره" in page, "the other texts are as they were"


def test_a_percent_sign_is_written_twice(edited):
    assert "۱۰۰% ښښښ" in edited.translate("Nu hulp", '"۱۰۰%% ښښښ"')


@pytest.mark.parametrize("markup", ["<b>ښښښ</b>", "<script>alert(1)</script>", "ښښښ &amp; \\\" <"])
def test_markup_in_a_translation_is_shown_as_it_is_written(edited, markup):
    page = edited.translate("Nu hulp", f'"{markup}"')
    assert escape(markup.replace("\\", "")) in page
    assert markup.replace("\\", "") not in page


def test_a_change_with_an_old_date_or_the_same_is_taken_up(edited):
    same = edited.po.stat().st_mtime
    for translation, time in (("یو", 0), ("دوه", same), ("دری", same)):
        edited.translate("Nu hulp", f'"{translation}"')
        os.utime(edited.po, (time, time))
        assert translation in edited.page()


@pytest.mark.parametrize("damage", [b"<<<<<<< HEAD\n", b'msgid "x"\nmsgstr "y\n', b"\xc7\xe1"])
def test_a_catalogue_that_cannot_be_read_leaves_the_guide_as_it_was(edited, caplog, damage):
    before, good = edited.page(), edited.po.read_bytes()
    edited.po.write_bytes(good + damage)
    assert edited.page() == before
    assert "translations/ps/LC_MESSAGES/messages.po: line " in caplog.text
    edited.po.write_bytes(good)
    assert "یو ټکی" in edited.translate("Nu hulp", '"یو ټکی"')


def test_compiled_catalogues_that_are_damaged_change_no_page_and_no_word_about_a_failure(edited, monkeypatch):
    for mo in edited.po.parents[2].rglob("*.mo"):
        mo.write_bytes(b"")
    assert 'class="untranslated"' not in edited.page()
    wrong = edited.client.get("/ps/niets/")
    assert (wrong.status_code, 'class="untranslated"' in wrong.text) == (404, False)
    with monkeypatch.context() as patched:
        patched.setattr("guide.pages.journeys.fitting_page", lambda *_, **__: 1 / 0)
        failed = edited.client.get("/ps/school/inschrijven/")
    assert (failed.status_code, "یوه تېروتنه وشوه" in failed.text) == (500, True)
    assert create_app(PAPER=False).test_client().get(PAGE).text == edited.page(), "they are compiled again"


def test_without_any_translation_the_dutch_is_marked_but_never_inside_a_tag():
    """Also the last resort, which is what a reader gets when every other page fails."""
    app = create_app(WATCH_SECONDS=3600)
    was = guide_of(app)
    open_guide(app, replace(was, catalogues=dict.fromkeys(was.catalogues, Untranslated())))
    client, edition = Client(app.wsgi_app.app), EDITIONS["ps-nl"]
    listed = (paper_in, handing_over_in, pages_in)
    kinds = dict(each for pages in listed for each in pages(edition, was.library))
    for path in (*kinds.values(), "/", "/q/dokter/", "/ps/niets/", "/ps/_druk/", "/ps/gids.webmanifest"):
        page = client.get(path).get_data(as_text=True)
        assert not re.findall(r'="[^"<>]*<span|<title>[^<]*<span|&lt;span|[":]<span', page), path
    assert 'class="untranslated"' in client.get("/ps/nood/").get_data(as_text=True)
    assert len(re.findall("<section lang=", app.extensions["guide.last_resort"])) == len(LANGUAGES)


def test_where_nothing_can_be_written_every_language_is_compiled_in_memory(edited, monkeypatch, caplog):
    """A checkout on a disk that is read only, in which nothing was compiled yet, or something old."""
    folder, good = edited.po.parents[2], edited.page()
    for mo in folder.rglob("*.mo"):
        mo.unlink() if mo.stem == "guide" else mo.write_bytes(b"old")

    def refuse(self, *_):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(self))

    monkeypatch.setattr("pathlib.Path.write_bytes", refuse)
    assert create_app(PAPER=False).test_client().get(PAGE).text == good
    assert "Read-only file system" in caplog.text
    assert {mo.stem for mo in folder.rglob("*.mo*")} == {"messages"}


@pytest.mark.parametrize("in_its_place", ["nothing", "a folder", "an empty file"])
def test_a_catalogue_that_goes_leaves_the_guide_as_it_was(edited, caplog, in_its_place):
    before = edited.page()
    edited.po.unlink()
    edited.po.with_suffix(".mo").unlink()
    if in_its_place == "a folder":
        edited.po.mkdir()
    elif in_its_place == "an empty file":
        edited.po.touch()
    assert edited.page() == before
    assert "translations/ps/LC_MESSAGES/messages.po: " in caplog.text
