"""The table of languages and the editions made of it."""

import pytest

from guide.languages import EDITIONS, LANGUAGES, PAIR_EDITIONS, preferred


@pytest.mark.parametrize(
    ("code", "lang", "direction"),
    [
        ("nl", "nl", "ltr"),
        ("ar", "ar", "rtl"),
        ("prs", "fa-AF", "rtl"),
        ("ps", "ps", "rtl"),
    ],
)
def test_each_language_has_its_three_codes_and_its_direction(code, lang, direction):
    assert (LANGUAGES[code].lang, LANGUAGES[code].direction) == (lang, direction)


def test_dari_is_called_dari_and_not_persian():
    assert LANGUAGES["prs"].name == "دری"


@pytest.mark.parametrize(
    ("accepted", "code"),
    [
        ("prs-AF", "prs"),
        ("fa-IR", "prs"),
        ("fa", "prs"),
        ("ar-SY", "ar"),
        ("ps-AF", "ps"),
        ("nl-BE", "nl"),
        ("fr", None),
        ("", None),
    ],
)
def test_a_browser_is_answered_in_its_language(accepted, code):
    found = preferred([accepted])
    assert (found and found.code) == code


def test_any_two_languages_make_a_pair():
    assert len(PAIR_EDITIONS) == len(LANGUAGES) * (len(LANGUAGES) - 1)
    assert EDITIONS["ps-nl"].swapped() == EDITIONS["nl-ps"]


def test_choosing_the_other_language_of_a_pair_swaps_the_two():
    assert EDITIONS["ps-nl"].led_by(LANGUAGES["nl"]) == EDITIONS["nl-ps"]
    assert EDITIONS["ps-nl"].beside(LANGUAGES["ps"]) == EDITIONS["nl-ps"]
    assert EDITIONS["ps-nl"].beside(LANGUAGES["ar"]) == EDITIONS["ps-ar"]


def test_numbers_take_the_digits_of_the_language():
    assert [LANGUAGES[code].number(12) for code in ("nl", "ar", "prs", "ps")] == ["12", "12", "۱۲", "۱۲"]
