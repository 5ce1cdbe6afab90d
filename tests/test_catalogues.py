"""The catalogues: complete, in step with the guide, and good for the real gettext tools."""

import gettext
import os
import shutil
import subprocess
import sys

import pytest
from babel.messages.pofile import read_po

from guide.catalogues import compiling
from guide.catalogues.compiling import catalogue_files, compile_stale, read_compiled
from guide.catalogues.linting.catalogue import check_catalogue
from guide.catalogues.linting.plurals import plural_header
from guide.catalogues.messages import extract, update
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
    with pytest.raises(ContentError, match=r"ps/LC_MESSAGES/guide\.po: line 2: nobody knows what this line is"):
        compile_stale(tmp_path)
    assert mo.read_bytes() == good


def test_a_catalogue_with_an_old_date_and_a_damaged_mo_are_compiled(tmp_path):
    """rsync -a and unzip bring dates along; a disk that was full leaves an empty file."""
    folder = tmp_path / "ps" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    po, mo = folder / "guide.po", folder / "guide.mo"
    po.write_text(HOUSE, encoding="utf-8")
    compile_stale(tmp_path)
    good = mo.read_bytes()
    po.write_text(HOUSE.replace("کور", "کوټه"), encoding="utf-8")
    os.utime(po, (0, 0))
    assert compile_stale(tmp_path) == [mo]
    assert read_compiled(tmp_path)["ps", "guide"].gettext("huis") == "کوټه"
    for damaged in (b"", good, mo.read_bytes()[:-9], bytes([mo.read_bytes()[0] ^ 1]) + mo.read_bytes()[1:]):
        mo.write_bytes(damaged)
        assert compile_stale(tmp_path) == [mo]
        assert compile_stale(tmp_path) == []


def test_a_damaged_mo_of_an_installed_guide_translates_nothing(tmp_path, caplog):
    folder = tmp_path / "ps" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    for damaged in (b"", b"no catalogue", b"\xde\x12\x04\x95" + bytes(3)):
        (folder / "guide.mo").write_bytes(damaged)
        assert read_compiled(tmp_path)["ps", "guide"].pgettext("dokter", "huis") == ""
    assert "guide.mo cannot be read" in caplog.text


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


def texts(locale, domain, of):
    """Return a catalogue that the guide has, as lines."""
    return (of / locale / "LC_MESSAGES" / f"{domain}.po").read_text(encoding="utf-8")


@pytest.fixture
def copied(tmp_path):
    return shutil.copytree(TRANSLATIONS, tmp_path / "translations", ignore=shutil.ignore_patterns("*.mo"))


def test_what_is_in_step_stays_byte_for_byte(copied):
    update(copied)
    assert all(texts(*name.split("/"), copied) == texts(*name.split("/"), TRANSLATIONS) for name in NAMES)


def test_the_translation_of_a_corrected_text_stays_beside_it_and_counts_again_when_the_text_returns(copied):
    po = copied / "ps" / "LC_MESSAGES" / "guide.po"
    good = po.read_text(encoding="utf-8")
    dutch = "Welke huur kunnen wij betalen?"
    new = f'msgctxt "card"\nmsgid "{dutch}"\nmsgstr '
    old = new.replace("huur", "huuur")
    po.write_text(good.replace(new, old), encoding="utf-8")
    translation = good.partition(new)[2].partition("\n")[0]
    for _ in range(2):  # and it stays where it is
        update(copied)
        note, _, after = po.read_text(encoding="utf-8").partition(new)
        assert after.startswith(
            '""\n\n#. card, huur-haalbaar, text\n#: guide/content/cards.toml\n#~ msgctxt "card"\n'
            f'#~ msgid "{dutch.replace("huur", "huuur")}"\n#~ msgstr {translation}\n'
        )
    po.write_text(po.read_text(encoding="utf-8").replace("huuur", "huur").replace(f'{new}""\n\n', ""), encoding="utf-8")
    update(copied)
    assert po.read_text(encoding="utf-8") == good


def test_what_translators_and_their_programs_wrote_beside_a_text_stays(copied):
    po = copied / "ps" / "LC_MESSAGES" / "messages.po"
    text = po.read_text(encoding="utf-8")
    long = " ".join(["oude woorden"] * 9)
    marks = f'# ask Zarghona\n#, fuzzy\n#| msgctxt "x"\n#| msgid ""\n#| "{long}\\n"\n#| "{long}"'
    beside = f'{marks}\nmsgid "Naar de inhoud"'
    text = text.replace('"MIME', '"Last-Translator: Zarghona <z@x.be>\\n"\n"X-Generator: Poedit 3.4\\n"\n"MIME', 1)
    head, nu, tail = text.partition('#: templates/base.html\nmsgid "Naar de inhoud"')
    po.write_text(head + nu.replace('msgid "Naar de inhoud"', beside) + tail, encoding="utf-8")
    update(copied)
    written = po.read_text(encoding="utf-8")
    assert '"Last-Translator: Zarghona <z@x.be>\\n"\n"X-Generator: Poedit 3.4\\n"\n' in written
    assert f'# ask Zarghona\n#: templates/base.html\n{beside.partition(chr(10))[2]}' in written
    update(copied)
    assert po.read_text(encoding="utf-8") == written


def test_nothing_is_written_while_a_catalogue_cannot_be_read(copied):
    po = copied / "ar" / "LC_MESSAGES" / "messages.po"
    broken = po.read_bytes() + b'msgid "half\n'
    po.write_bytes(broken)
    (copied / "guide.pot").unlink()
    with pytest.raises(ContentError, match="the closing quote is missing"):
        update(copied)
    assert po.read_bytes() == broken
    assert not (copied / "guide.pot").exists()


def test_check_tells_what_is_missing_and_what_is_no_longer_used(copied):
    po = copied / "ps" / "LC_MESSAGES" / "messages.po"
    po.write_text(
        po.read_text(encoding="utf-8").replace('msgid "Nu hulp"', 'msgid "Hulp nu"').replace("\n", "\r\n"),
        encoding="utf-8-sig",
        newline="",
    )
    assert check_catalogue(po, today=extract("messages")) == [
        "translations/ps/LC_MESSAGES/messages.po: “Nu hulp”: this text is not in the catalogue: "
        "run “make messages”, and translate it",
        "translations/ps/LC_MESSAGES/messages.po: “Hulp nu”: the guide no longer has this text: run “make messages”",
    ]


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


def test_translations_are_not_put_away_when_no_text_was_found(tmp_path, monkeypatch):
    folder = shutil.copytree(TRANSLATIONS, tmp_path / "translations")
    before = {path: path.read_bytes() for path in folder.rglob("*.po*")}
    monkeypatch.setattr("guide.catalogues.messages.extract_from_dir", lambda *_, **__: ())
    with pytest.raises(ContentError, match=r"guide\.pot: the whole file: no text was found"):
        update(folder)
    assert {path: path.read_bytes() for path in folder.rglob("*.po*")} == before
