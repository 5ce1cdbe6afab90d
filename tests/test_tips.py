"""A family tells: what came in waits for an editor, then stands at its journey, and can be taken back."""

import re
import shutil
from pathlib import Path

import pytest

from guide import pictograms
from guide.addresses import data_of
from guide.app import create_app
from guide.commands import main
from guide.library.loading import load
from guide.library.reading import read_file
from guide.library.report import ContentError, Report
from guide.pages import proofreading
from guide.paths import CONTENT
from guide.voices.store import SILENT_FRAME, heard_in, read_voices
from guide.voices.tips import Told, keep, kept_in, let_wait, read_told, take_out, waiting_in

SOUND = SILENT_FRAME * 500  # twelve seconds
CAME_IN = Told("prs", "huis-zoeken", 12.0, "k7m2q9", "1", "2026-11-29", "0" * 16)
TIP = """
[[tip]]
slug = "zelf-bellen"
journey = "huis-zoeken"
text = ["Wij oefenden eerst samen wat we zouden zeggen.", "Daarna belden wij zelf."]
language = "prs"
speaker = "k7m2q9"
consent = "1"
told = 2026-11-29
"""  # made up for this test


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """A copy of the content in which a tip is written down."""
    folder = tmp_path_factory.mktemp("tips") / "content"
    shutil.copytree(CONTENT, folder)
    (folder / "tips.toml").write_text(TIP, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def client(written):
    return create_app(written, WATCH_SECONDS=3600).test_client()


def test_it_stands_at_its_journey_and_nowhere_else(client):
    page = client.get("/nl/wonen/huis-zoeken/").text
    told = page.partition("Een gezin vertelt")[2].partition("</details>")[0]
    assert "Daarna belden wij zelf." in told
    assert "k7m2q9" not in page, "the code is for who told it, and for taking it back"
    assert "Een gezin vertelt" not in client.get("/nl/wonen/huurcontract/").text


def test_it_is_found_and_is_open_data(client):
    assert "huis-zoeken" in client.get("/nl/zoeken/?q=oefenden+samen+zeggen").text
    (tip,) = client.get(data_of("ps")[0]).json["tips"]
    assert tip["journey"] == "huis-zoeken"
    assert not {"speaker", "consent", "voice"} & tip.keys()


def test_who_reads_its_journey_over_reads_it_too(written, monkeypatch):
    """Only a text that is translated is read over: the test translates it, by the words themselves."""
    monkeypatch.setattr(proofreading, "translated", lambda text: f"«{text.dutch}»")
    client = create_app(written, WATCH_SECONDS=3600).test_client()
    assert "Daarna belden wij zelf." in client.get("/ps/nalezen/huis-zoeken/").text
    assert "Daarna belden wij zelf." not in client.get("/ps/nalezen/huurcontract/").text


def test_its_words_are_translated_as_any_text(written):
    (tip,) = read_file(written / "tips.toml", Report())
    assert {text.context for text in tip.text} == {"tip"}


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ('journey = "huis-zoeken"', 'journey = "kasteel"', "“kasteel” does not exist"),
        ("Daarna belden wij zelf.", "Daarna belden wij 0470 12 34 56.", "“0470 12 34 56” is in it"),
        ("Daarna belden wij zelf.", "Schrijf naar a@b.be.", "“a@b.be.” is in it"),
        ("Daarna belden wij zelf.", "Eén. Twee. Drie.", "it has more sentences"),
        ('consent = "1"', 'consent = "99"', "there is no consent “99”"),
        ('consent = "1"', "", "consent: it is missing"),
        ('speaker = "k7m2q9"', 'speaker = "Karim"', "“Karim” is no code of a speaker"),
        ('language = "prs"', 'language = "fa"', "“fa” is unknown"),
        ("told = 2026-11-29", "told = 2999-01-01", "2999-01-01 is still to come"),
    ],
)
def test_what_may_not_stand_there_is_told(tmp_path, right, wrong, told):
    folder = tmp_path / "content"
    shutil.copytree(CONTENT, folder)
    (folder / "tips.toml").write_text(TIP.replace(right, wrong), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load(folder, drawn=pictograms.names())
    (line,) = str(caught.value).splitlines()
    assert line.startswith("tips.toml: ")
    assert told in line


def test_what_came_in_waits_outside_the_guide_until_it_is_kept(tmp_path, written, monkeypatch, capsys):
    monkeypatch.setenv("GUIDE_VOICES", str(tmp_path))
    name = let_wait(tmp_path, CAME_IN, SOUND)
    assert let_wait(tmp_path, CAME_IN, SOUND[:-96]) == name, "it came in again, with others, and was made less loud"
    assert waiting_in(tmp_path).is_relative_to(tmp_path / "taken"), "git leaves that folder alone, and so do pages"
    main(["voices", "tips"])
    assert f"{name}  prs            12  2026-11-29  k7m2q9   huis-zoeken" in capsys.readouterr().out
    assert not heard(tmp_path, written, name)
    main(["voices", "tips", "--keep", name])
    assert f'voice = "{name}"' in capsys.readouterr().out
    assert not read_told(waiting_in(tmp_path))
    assert let_wait(tmp_path, CAME_IN, SOUND) == name
    assert not read_told(waiting_in(tmp_path)), "the file it came in may be taken in again"
    assert heard(tmp_path, written, name)["prs"]["tip/zelf-bellen"].body() == SOUND


def test_it_is_heard_at_its_journey_in_the_language_in_which_it_was_told(tmp_path):
    name = let_wait(tmp_path / "voices", CAME_IN, SOUND)
    keep(tmp_path / "voices", name)
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    (content / "tips.toml").write_text(f'{TIP}voice = "{name}"\n', encoding="utf-8")
    guide = create_app(content, VOICES=str(tmp_path / "voices"), WATCH_SECONDS=3600).test_client()
    told = guide.get("/nl/wonen/huis-zoeken/").text.partition("Een gezin vertelt")[2].partition("</details>")[0]
    (address, language) = re.search(r'href="(/voice/\w+\.mp3)" hreflang="([\w-]+)"', told).groups()
    assert language == "fa-AF"
    assert guide.get(address).data == SOUND


def test_a_speaker_takes_all_of_it_back(tmp_path, written):
    name = let_wait(tmp_path, CAME_IN, SOUND)
    other = let_wait(tmp_path, Told("ps", "", 3.0, "p3x8w4", "1", "2026-11-29", "1" * 16), SILENT_FRAME)
    keep(tmp_path, name)
    assert take_out(tmp_path, "k7m2q9") == [name]
    assert not (kept_in(tmp_path) / f"{name}.mp3").exists()
    assert not heard(tmp_path, written, name)
    assert list(read_told(waiting_in(tmp_path))) == [other]


def test_a_tip_that_does_not_wait_is_told(tmp_path, monkeypatch):
    monkeypatch.setenv("GUIDE_VOICES", str(tmp_path))
    with pytest.raises(SystemExit, match="No tip 0123456789abcdef waits"):
        main(["voices", "tips", "--drop", "0123456789abcdef"])


def heard(voices: Path, written: Path, name: str):
    """Return what pages could play, were the tip written down with this sound."""
    library = load(written, drawn=pictograms.names())
    (tip,) = library.tips.values()
    object.__setattr__(tip, "voice", name)
    return heard_in(read_voices(voices), library, {})
