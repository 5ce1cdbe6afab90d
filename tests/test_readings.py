"""Who read which translation, and what `guide status` tells of it."""

import pytest

from guide.catalogues import readings
from guide.catalogues.readings import fingerprint, record
from guide.catalogues.sampling import Sampled, sample
from guide.commands import main
from guide.languages import LANGUAGES
from guide.library.loading import described, load
from tests.reviewing import good, head, result, shown_in

PASHTO = LANGUAGES["ps"]
TODAY = "2026-11-28"


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """Readings in a folder of their own, none yet."""
    (tmp_path / "ps").mkdir()
    monkeypatch.setattr(readings, "TRANSLATIONS", tmp_path)
    return tmp_path


def test_a_reading_ends_with_any_change_and_lives_again_when_the_text_is_put_back():
    text = Sampled("dokter", "Bel 112", "۱۱۲")
    assert fingerprint(text) == fingerprint(Sampled("dokter", "Bel 112", "۱۱۲"))
    changed = (
        Sampled("kaart", "Bel 112", "۱۱۲"),
        Sampled("dokter", "Bel 113", "۱۱۲"),
        Sampled("dokter", "Bel 112", "112"),
    )
    assert fingerprint(text) not in map(fingerprint, changed)


def test_what_was_right_is_written_down_and_counted_for_its_journey(elsewhere, capsys, monkeypatch, app, library):
    assert main(["review", "ps", str(elsewhere), "--journey", "dokter", "--seed", "3", "--count", "12"]) == 0
    key = str(elsewhere / "ps_key.txt")
    assert main(["read", "ps", key, "--without", "2,5"]) == 0
    step = library.journeys["dokter"].steps[0]
    sent = elsewhere / "sent.txt"
    sent.write_text(result(head("ps"), *map(good, shown_in(app, "ps", step.do, *step.text))), encoding="utf-8")
    monkeypatch.setenv("GUIDE_REVIEWS", str(elsewhere / "reviews"))
    assert main(["reviews", "take", str(sent), "--apply"]) == 0
    capsys.readouterr()
    assert main(["status"]) == 0
    row = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("ps") and "hulp/dokter" in line)
    texts, translated, back, by_one, by_two, voiced, _, needs = row.split()[1:]
    assert texts == translated
    assert int(back) == 10
    assert (int(by_one), int(by_two)) == (1 + len(step.text), 0)
    assert voiced == f"0/{1 + len(library.journeys['dokter'].steps)}"
    assert needs == "2"


def test_what_was_read_is_not_drawn_again(elsewhere):
    first = sample(PASHTO, ("texts",), 30, 1)
    record(PASHTO, first, readings.date.fromisoformat(TODAY))
    assert main(["review", "ps", str(elsewhere), "--kinds", "texts", "--count", "100000", "--unread"]) == 0
    drawn = readings.read_key(elsewhere / "ps_key.txt")
    assert drawn
    assert not {fingerprint(each) for each in drawn} & {fingerprint(each) for each in first}


def test_what_is_no_key_no_number_or_no_journey_is_told(elsewhere, capsys):
    (elsewhere / "ps_texts.txt").write_text("1\tنه\n", encoding="utf-8")
    assert main(["read", "ps", str(elsewhere / "ps_texts.txt")]) == 1
    assert "is no key of guide review" in capsys.readouterr().err
    assert main(["read", "ps", str(elsewhere / "ps_texts.txt"), "--without", "two"]) == 1
    assert "write those that were not right as 3,17" in capsys.readouterr().err
    assert main(["review", "ps", str(elsewhere), "--journey", "reis"]) == 1
    assert "“reis” is no journey" in capsys.readouterr().err
    assert not (elsewhere / "ps" / "readings.csv").exists()


def test_moments_and_the_pages_for_who_goes_along_are_counted_too(capsys, library):
    assert main(["status"]) == 0
    told = {line.split()[7] for line in capsys.readouterr().out.splitlines() if line.startswith("ps ")}
    journeys = {f"{journey.theme}/{journey.slug}" for journey in library.journeys.values()}
    assert told == journeys | {f"momenten/{slug}" for slug in library.moments} | {"nood", "meegaan", "centra"}


def test_a_described_drawing_that_nobody_drew_yet_is_named(monkeypatch, capsys):
    left_out = load(drawn=described()).journeys["dokter"].steps[0].picture
    monkeypatch.setattr("guide.pictograms.names", lambda: tuple(sorted(described() - {left_out})))
    assert main(["status"]) == 0
    assert f"hulp/dokter: not drawn yet: {left_out}" in capsys.readouterr().out
