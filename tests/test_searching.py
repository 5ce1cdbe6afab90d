"""A family finds its step in its own words, on any keyboard."""

import pytest

from guide.catalogues.compiling import open_catalogues
from guide.commands import main
from guide.languages import LANGUAGES
from guide.library.wording import Vocabulary
from guide.search.checking import unmet
from guide.search.endings import ENDINGS, stem
from guide.search.entries import entries_of
from guide.search.finder import Finder
from guide.search.folding import words_of
from guide.search.indexing import speaker
from guide.search.rates import is_right, rated, share

FLOORS = {"nl": 0.95, "ar": 0.95, "prs": 0.96, "ps": 0.95}  # of questions with their answer among the first three


@pytest.fixture(scope="module")
def indexes(library):
    finder = Finder(library, open_catalogues())
    return {code: finder.index(language) for code, language in LANGUAGES.items()}


def firsts(index, question, count=3):
    return [index.entries[each.number].id for each in index.ask(question).found[:count]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("مكتبة", "مکتبه"),  # an Arabic keyboard and a Persian one
        ("ښوونځی", "ښوونځي"),
        ("ګټه", "گته"),  # a Pashto keyboard, and one that lacks its letters
        ("أوراقُنا", "اوراقنا"),
        ("می‌خواهم", "می خواهم"),
        ("۱۸", "18"),
        ("Café", "CAFE"),
        ("\u2068OCMW\u2069", "ocmw"),
    ],
)
def test_the_same_word_of_another_keyboard_is_the_same(one, other):
    assert words_of(one) == words_of(other)


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("nl", "huren", "huur"),
        ("nl", "brieven", "brief"),
        ("nl", "lezen", "lees"),
        ("nl", "lessen", "les"),
        ("ar", "الولد", "ولد"),
        ("ar", "هالولد", "ولد"),  # this child, as Syria says it
        ("ar", "الماء", "ماء"),  # water, not “what”
        ("ps", "کورونه", "کور"),
    ],
)
def test_endings_do_not_matter(code, one, other):
    cut = ENDINGS[code]
    assert [stem(word, cut) for word in words_of(one)] == [stem(word, cut) for word in words_of(other)]


def test_reading_is_no_lesson():
    assert stem("lezen", ENDINGS["nl"]) != stem("les", ENDINGS["nl"])


@pytest.mark.parametrize("code", LANGUAGES)
def test_questions_of_families_find_their_answer(indexes, library, code):
    results = rated(indexes[code], library.questions[code].questions, code)
    assert share(results, 3) >= FLOORS[code], [each.question.ask for each in results if not 0 < each.place <= 3]


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_title_finds_its_journey(indexes, library, code):
    index, speaks = indexes[code], speaker(LANGUAGES[code], open_catalogues())
    found = {slug: firsts(index, speaks(each.title)) for slug, each in library.journeys.items()}
    lost = [slug for slug, first in found.items() if not any(is_right(each, [slug]) for each in first)]
    assert len(lost) <= len(found) * 0.03, lost


def test_a_dutch_word_is_found_in_every_language(indexes):
    for index in indexes.values():
        assert is_right(firsts(index, "huurwaarborg", 1)[0], ["w:huurwaarborg", "huurwaarborg"])


def test_a_title_of_words_that_say_nothing_is_found(indexes):
    assert firsts(indexes["nl"], "wie is wie", 1) == ["wie-is-wie"]


def test_and_is_written_before_any_word_of_arabic(indexes):
    bare, joined = (indexes["ar"].ask(question).found for question in ("وين بيت", "ووين بيت"))
    assert bare == joined


def test_arabic_in_latin_letters_and_figures_is_heard(indexes):
    assert "kinderopvang" in firsts(indexes["ar"], "7adane")


def test_a_word_of_danger_is_known(indexes):
    assert indexes["nl"].ask("er is brand!").danger
    assert not indexes["nl"].ask("een huis zoeken").danger
    assert indexes["ps"].ask("اور دی").danger
    hears_badly = "غوږ مې ښه نه اوري"
    assert not indexes["ps"].ask(hears_badly).danger, "no fire, though the words begin alike"


@pytest.mark.parametrize("question", ["", " ", "؟!…", "\0\0", "\u202e\u202d", "x" * 10_000, "ا" * 10_000, "1 " * 5_000])
def test_odd_questions_do_no_harm(indexes, question):
    for index in indexes.values():
        index.ask(question)


def test_a_word_that_the_guide_never_says_is_told(indexes):
    told = unmet(Vocabulary("nl", says={"kot": "huis", "foo": "xyzzy huis"}), indexes["nl"])
    assert told == ["search/nl.toml: says, “foo”: the guide never says “xyzzy”"]


def test_the_commands_tell_what_a_question_finds(capsys):
    assert main(["search", "ask", "ps", "کور په کرايه غواړم"]) == 0
    assert "huis-zoeken" in capsys.readouterr().out
    assert main(["search", "rates", "nl"]) == 0
    assert "questions   first 1:" in capsys.readouterr().out


def test_every_page_of_the_guide_itself_is_found_and_opens(indexes, library, client):
    """How to print, to save, to hand over: who looks for it in own words gets there, in each language."""
    for code, index in indexes.items():
        asked = [each for each in library.questions[code].questions if each.right[0].startswith("p:")]
        met = {each.question.right[0] for each in rated(index, asked, code) if 0 < each.place <= 3}
        assert met == {f"p:{slug}" for slug in library.ways}, code
        for way in library.ways.values():
            assert client.get(f"/{code}/{way.path}/").status_code == 200


def test_a_guide_without_paper_leads_nobody_to_it(library):
    ids = {each.id for each in entries_of(library, paper=False)}
    assert "p:bewaren" in ids
    assert "p:afdrukken" not in ids


def test_what_is_the_matter_leads_to_urgent_help(indexes):
    assert "p:nood" in firsts(indexes["nl"], "iemand slikte iets giftigs")
