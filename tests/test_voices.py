"""A sentence is heard exactly as long as its voice says what is written."""

import pytest

from guide.app import create_app
from guide.catalogues.compiling import open_catalogues
from guide.commands import main
from guide.languages import DUTCH, LANGUAGES
from guide.voices.fingerprint import fingerprint
from guide.voices.sentences import sentences
from guide.voices.store import FRAME, SILENT_FRAME, joined, read_voices
from guide.voices.units import lines, of_journey, packs, recorded

SITTING = "2026-11-29"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("كتاب", "کتاب"),  # an Arabic keyboard and a Persian one
        ("می‌خواهم", "می خواهم"),
        ("مدرسةٌ", "مدرسة"),
        ("به \u2068112\u2069 زنگ بزنید.", "به ۱۱۲ زنگ بزنید"),
        ("Bel eerst, en ga dan.", "bel eerst en ga dan"),
    ],
)
def test_what_is_said_the_same_has_one_fingerprint(one, other):
    assert fingerprint("prs", one) == fingerprint("prs", other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bel 112.", "Bel 101."),
        ("Het duurt 3,5 uur.", "Het duurt 35 uur."),
        ("Betaal de huur.", "Betaal de huur niet."),
        ("Dat kan.", "Dat kan?"),
        ("een", "één"),
        ("علي", "على"),
        ("10 %", "10"),
    ],
)
def test_what_is_said_otherwise_has_another(one, other):
    assert fingerprint("nl", one) != fingerprint("nl", other)


def test_the_same_letters_in_two_languages_are_two_sentences():
    assert fingerprint("ar", "سلام") != fingerprint("ps", "سلام")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ga naar het loket. Neem een nummer.", ("Ga naar het loket.", "Neem een nummer.")),
        ("Kom om 17.30 uur. Breng bv. een pas mee.", ("Kom om 17.30 uur.", "Breng bv. een pas mee.")),
        ("Zeg: “Wij zoeken een huis.” Wacht.", ("Zeg: “Wij zoeken een huis.”", "Wacht.")),
        ("چه می‌خواهید؟ به \u2068OCMW\u2069 بروید.", ("چه می‌خواهید؟", "به \u2068OCMW\u2069 بروید.")),
        ("دلته راشئ۔ بیا وپوښتئ.", ("دلته راشئ۔", "بیا وپوښتئ.")),
        ("Wij hebben … kinderen", ("Wij hebben … kinderen",)),
    ],
)
def test_a_text_is_read_sentence_by_sentence(text, found):
    assert sentences(text) == found


def test_no_word_of_the_guide_is_lost_between_sentences(library):
    catalogues = open_catalogues()
    for code, language in LANGUAGES.items():
        for pack in packs(library):
            for unit in pack.units:
                assert lines(unit, language, catalogues) or unit.language, (code, unit.id)
    for text in (text for pack in packs(library) for unit in pack.units for text in unit.dutch):
        assert "".join(sentences(text)).replace(" ", "") == text.replace(" ", "")


def test_every_act_of_the_guide_is_in_a_pack_of_one_sitting(library):
    found = packs(library)
    steps = {unit.id for pack in found for unit in pack.units if unit.kind == "step"}
    assert steps == {f"{each.slug}/{step.number}" for each in library.journeys.values() for step in each.steps}
    assert {f"card/{slug}" for slug, card in library.cards.items() if not card.here} <= {
        unit.id for pack in found for unit in pack.units
    }
    assert max(len(recorded(pack, DUTCH, {})) for pack in found) <= 100


@pytest.fixture
def voiced(tmp_path, library):
    """A folder of voices in which the first journey can be heard in Dutch, and a function that alters a clip."""
    journey = next(iter(library.journeys.values()))
    folder = tmp_path / "nl"
    folder.mkdir()
    tables = []
    for number, sentence in enumerate(recorded(of_journey(journey, library), DUTCH, {})):
        name = f"{number:016x}"
        (folder / f"{name}.mp3").write_bytes(SILENT_FRAME * (number + 1))
        tables.append(
            f'["{fingerprint("nl", sentence)}"]\nfile = "{name}"\nseconds = 1.0\nspeaker = "k7m2q9"\n'
            f'sitting = "{SITTING}"\nheard = "p3x8w4"\n'
        )
    (folder / "clips.toml").write_text("\n".join(tables), encoding="utf-8")
    return tmp_path, journey


def test_a_step_is_heard_when_all_of_its_sentences_are(voiced, library):
    folder, journey = voiced
    step = of_journey(journey, library).units[1]
    sound = read_voices(folder).of(step, DUTCH, {})
    assert sound.speakers == ("k7m2q9",)
    assert len(sound.body()) == sound.size
    clips = folder / "nl" / "clips.toml"
    clips.write_text(clips.read_text().replace('heard = "p3x8w4"', 'heard = ""', 2))
    assert read_voices(folder).of(of_journey(journey, library).units[0], DUTCH, {}) is None


def test_a_journey_is_one_sound_of_its_parts(voiced, library):
    folder, journey = voiced
    voices = read_voices(folder)
    parts = [voices.of(unit, DUTCH, {}) for unit in of_journey(journey, library).units]
    whole = joined(parts)
    assert len(whole.body()) == whole.size
    assert whole.size % FRAME == 0
    assert whole.name not in {part.name for part in parts}


@pytest.mark.parametrize(
    ("name", "body"),
    [("clips.toml", b"\xff\xfe"), ("clips.toml", b"[x]\nfile = 3\n"), ("0000000000000000.mp3", b"\0" * 95)],
)
def test_a_damaged_voice_is_left_out_and_told(voiced, caplog, name, body):
    folder, journey = voiced
    (folder / "nl" / name).write_bytes(body)
    app = create_app(VOICES=str(folder))
    assert app.test_client().get(f"/nl/{journey.theme}/{journey.slug}/").status_code == 200
    assert str(folder) in caplog.text


def test_the_command_tells_what_has_a_voice(voiced, monkeypatch, capsys):
    folder, journey = voiced
    monkeypatch.setenv("GUIDE_VOICES", str(folder))
    assert main(["voices", "status", "nl"]) == 0
    row = next(line for line in capsys.readouterr().out.splitlines() if line.endswith(f"  {journey.slug}"))
    _, sentences_, public, unheard, again, missing, _ = row.split()
    assert (sentences_, unheard, again, missing) == (public, "0", "0", "0")
