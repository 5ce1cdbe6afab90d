"""Samples of the translations, for readers who have not seen the Dutch."""

from guide.catalogues.sampling import sample
from guide.commands import main
from guide.languages import LANGUAGES


def test_a_seed_draws_the_same_texts_again_and_another_seed_others():
    first, again, other = (sample(LANGUAGES["ps"], ("texts",), 40, seed) for seed in (7, 7, 8))
    assert first == again
    assert len(set(first)) == 40
    assert len(set(first) & set(other)) < 20


def test_only_the_kinds_asked_for_are_drawn():
    sounds = sample(LANGUAGES["ar"], ("sounds",), 10_000, 1)
    assert {each.context for each in sounds} == {"klank"}
    everything = sample(LANGUAGES["ar"], ("texts", "drawings", "sounds"), 10_000, 1)
    assert len(everything) > 1000
    assert {"klank", "button", "picture"} <= {each.context for each in everything}


def test_the_reader_gets_no_dutch_and_the_key_has_it(tmp_path, capsys):
    assert main(["review", "prs", str(tmp_path / "new"), "--count", "30", "--seed", "5"]) == 0
    texts, key = (
        (tmp_path / f"new/prs_{name}.txt").read_text(encoding="utf-8").splitlines() for name in ("texts", "key")
    )
    drawn = sample(LANGUAGES["prs"], ("texts", "drawings"), 30, 5)
    assert [line.split("\t") for line in texts] == [[str(n), each.translation] for n, each in enumerate(drawn, 1)]
    assert [line.split("\t")[2] for line in key] == [each.dutch for each in drawn]
    assert main(["review", "prs", str(tmp_path), "--kinds", "poems"]) == 1
    assert "choose from texts, drawings, sounds" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_told(tmp_path, capsys):
    (tmp_path / "file").touch()
    assert main(["review", "ar", str(tmp_path / "file")]) == 1
    assert "choose another folder" in capsys.readouterr().err
