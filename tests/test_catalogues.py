"""The catalogues: complete, in step with the guide, and good for the real gettext tools."""

import gettext
import os
import shutil
import subprocess
import sys

import pytest
from babel.messages.pofile import read_po

from guide.catalogues import compiling
from guide.catalogues.compiling import catalogue_files, compile_stale
from guide.catalogues.linting.catalogue import check_catalogue
from guide.catalogues.linting.plurals import plural_header
from guide.catalogues.messages import extract
from guide.library.report import ContentError
from guide.paths import PACKAGE, TEMPLATES, TRANSLATIONS

FILES = list(catalogue_files())
NAMES = [f"{locale}/{domain}" for locale, domain, _ in FILES]
HOUSE = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "huis"\nmsgstr "کور"\n'


def read(path):
    with path.open("rb") as source:
        return read_po(source)


@pytest.mark.parametrize("domain", ["guide", "messages"])
def test_the_template_holds_every_text_of_today(domain):
    kept = {(message.context, message.id) for message in read(TRANSLATIONS / f"{domain}.pot") if message.id}
    today = {(message.context, message.id) for message in extract(domain) if message.id}
    assert today, "nothing was extracted: check babel.cfg"
    assert kept == today, "run: make messages"


@pytest.mark.parametrize(("locale", "domain", "path"), FILES, ids=NAMES)
def test_a_catalogue_is_complete_and_sure(locale, domain, path):
    template = {(message.context, message.id) for message in read(TRANSLATIONS / f"{domain}.pot") if message.id}
    catalogue = [message for message in read(path) if message.id]
    assert {(message.context, message.id) for message in catalogue} == template, "run: make messages"
    assert not [message.id for message in catalogue if message.fuzzy or not message.string]


@pytest.mark.parametrize(("locale", "domain", "path"), FILES, ids=NAMES)
def test_the_linter_is_silent(locale, domain, path, library):
    assert check_catalogue(path, library.door_names) == []


@pytest.mark.parametrize(("locale", "domain", "path"), FILES, ids=NAMES)
def test_gettext_itself_accepts_the_catalogue(locale, domain, path, tmp_path):
    subprocess.run(["msgfmt", "--check", "--output-file", tmp_path / "x.mo", path], check=True)


@pytest.mark.parametrize(
    ("locale", "forms"),
    [
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 11: 4, 100: 5}),
        ("fa_AF", {0: 0, 1: 0, 2: 1}),
        ("ps", {0: 1, 1: 0, 2: 1}),
    ],
)
def test_the_plural_header_is_that_of_cldr(locale, forms):
    """Babel's table is held against CLDR's, for Babel had two of them wrong up to 2.18."""
    rule = gettext.c2py(plural_header(locale).partition("plural=")[2].rstrip(";"))
    assert {number: rule(number) for number in forms} == forms


def test_only_stale_catalogues_are_compiled_and_a_broken_one_keeps_its_mo(tmp_path):
    folder = tmp_path / "ps" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    po, mo = folder / "guide.po", folder / "guide.mo"
    po.write_text(HOUSE, encoding="utf-8")
    assert compile_stale(tmp_path) == [mo]
    assert compile_stale(tmp_path) == []
    good = mo.read_bytes()
    po.write_text('msgid "huis"\nde vertaling\n', encoding="utf-8")
    os.utime(po, (mo.stat().st_mtime + 1,) * 2)
    with pytest.raises(ContentError, match=r"guide\.po: the whole file: it cannot be read"):
        compile_stale(tmp_path)
    assert mo.read_bytes() == good


def test_two_commands_that_compile_at_once_leave_a_whole_catalogue(tmp_path, monkeypatch):
    folder = tmp_path / "ps" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "guide.po").write_text(HOUSE, encoding="utf-8")
    write_mo = compiling.write_mo

    def while_another_does_it_too(target, catalogue):
        target.write(b"half ")
        target.flush()
        monkeypatch.setattr(compiling, "write_mo", write_mo)
        assert compile_stale(tmp_path) == [folder / "guide.mo"]
        target.seek(0)
        write_mo(target, catalogue)

    monkeypatch.setattr(compiling, "write_mo", while_another_does_it_too)
    compile_stale(tmp_path)
    with (folder / "guide.mo").open("rb") as file:
        assert gettext.GNUTranslations(file).gettext("huis") == "کور"
    assert {path.name for path in folder.iterdir()} == {"guide.po", "guide.mo"}


def test_a_full_disk_leaves_the_compiled_catalogue_and_nothing_half(tmp_path, monkeypatch):
    folder = tmp_path / "ps" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "guide.po").write_text(HOUSE, encoding="utf-8")
    (folder / "guide.mo").write_bytes(b"of before")
    os.utime(folder / "guide.mo", (0, 0))

    def full(target, catalogue):
        target.write(b"half")
        raise OSError("no space left")

    monkeypatch.setattr(compiling, "write_mo", full)
    with pytest.raises(OSError, match="no space left"):
        compile_stale(tmp_path)
    assert {path.name: path.read_bytes() for path in folder.glob("*.mo*")} == {"guide.mo": b"of before"}


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """Runs a command of the guide as a wheel installs it: templates inside the package, no catalogues to edit."""
    folder = tmp_path_factory.mktemp("installed")
    shutil.copytree(PACKAGE, folder / "guide", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(TEMPLATES, folder / "guide" / "templates")

    def run(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "guide", *arguments],
            cwd=folder,
            env={"PYTHONPATH": str(folder), "PYTHONUTF8": "1"},
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def test_an_installed_guide_checks_its_content(installed):
    done = installed("check")
    assert (done.returncode, done.stderr) == (0, "")
    assert "drawings: nothing to mend." in done.stdout
    assert "The translations were not checked: that needs a checkout of the guide." in done.stdout


def test_an_installed_guide_says_that_translators_need_a_checkout(installed):
    done = installed("catalogues")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "translations/: the catalogues: an installed guide has only compiled ones: work in a checkout of it\n"
        "1 to mend.\n"
    )
