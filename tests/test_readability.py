"""Every journey in short sentences: `guide readability` tells, and these are its limits."""

from guide.commands import main
from guide.library.readability import MAX_MEAN, Readability, readability
from guide.library.tables import MAX_SENTENCE


def test_the_limits_are_those_of_plain_spoken_dutch():
    assert (MAX_MEAN, MAX_SENTENCE) == (8, 14)


def test_a_mean_or_a_sentence_over_its_limit_is_not_easy():
    short, long = " ".join(["woord"] * 14), " ".join(["woord"] * 15)
    assert Readability(8.0, short).is_easy
    assert not Readability(8.1, short).is_easy
    assert not Readability(7.0, long).is_easy


def test_every_journey_is_easy_to_read(library):
    told = {slug: readability(library, journey) for slug, journey in library.journeys.items()}
    assert {slug: each for slug, each in told.items() if not each.is_easy} == {}


def test_the_command_names_every_journey_with_its_longest_sentence(library, capsys):
    assert main(["readability"]) == 0
    printed = capsys.readouterr().out
    for slug, journey in library.journeys.items():
        assert f"{journey.theme}/{slug}: {readability(library, journey).longest}" in printed
