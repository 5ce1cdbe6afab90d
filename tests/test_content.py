"""The content files: what is right is read, what is wrong is reported, all at once and to a person."""

import io
import re
import shutil
from datetime import date, timedelta

import pytest

from guide import pictograms
from guide.commands import main
from guide.kinds import START, TAKEN
from guide.library.loading import load
from guide.library.model import texts
from guide.library.parts import FAMILIES
from guide.library.reading import NEEDED
from guide.library.report import ContentError
from guide.library.whole import of_theme
from guide.paths import CONTENT

JOURNEY = "journeys/hulp/dokter.toml"


@pytest.fixture
def copy(tmp_path):
    """A copy of the content that a test may spoil."""
    folder = tmp_path / "content"
    shutil.copytree(CONTENT, folder)
    return folder


def spoil(folder, name, old, new):
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{name} no longer holds {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def mistakes(folder):
    with pytest.raises(ContentError) as caught:
        load(folder, drawn=pictograms.names())
    return str(caught.value).splitlines()


SAME_ACT = {  # drawings of an act that stands in two journeys: look at both pages before you add one
    "ask_day_off",
    "ask_for_buddy",
    "ask_interpreter_early",
    "ask_last_day",
    "ask_reason",
    "ask_social_worker",
    "ask_to_help_here",
    "child_plays_meanwhile",
    "child_wants_to_talk",
    "doctor_visit",
    "find_date",
    "goodbye_nursery",
    "greet_neighbour",
    "health_fund",
    "house_folder",
    "letter_with_term",
    "library",
    "look_then_pay",
    "own_language",
    "play_with_child",
    "praise_child",
    "talk_apart",
    "talk_with_lawyer",
    "tell_police_together",
    "tell_food",
    "report_change",
    "talk_at_clb",
    "tell_refusal",
    "way_to_school",
}


def test_the_content_is_whole(library):
    assert len(library.journeys) >= 8
    assert {journey.theme for journey in library.journeys.values()} == set(library.open_themes)


def test_one_drawing_stands_for_one_act(library):
    """Each step has a drawing of its own; an act that stands in two journeys may share one, when it is named above."""
    drawn = [step.picture for journey in library.journeys.values() for step in journey.steps]
    for journey in library.journeys.values():
        assert len({step.picture for step in journey.steps}) == len(journey.steps), journey.slug
    assert {picture for picture in drawn if drawn.count(picture) > 1} == SAME_ACT


def test_what_a_volunteer_reads_is_not_for_translators(library):
    for journey in library.journeys.values():
        note = set(vars(journey.volunteer).values())
        assert len(note) == 5
        assert not note & {text.dutch for text in texts(journey)}


def test_a_drawing_of_a_warning_knows_its_journey(library):
    warned = next(journey for journey in library.journeys.values() for step in journey.steps if step.watch)
    drawing = next(step.watch_picture for step in warned.steps if step.watch)
    assert warned in library.uses_of(drawing)


def test_a_drawing_has_one_meaning_and_a_meaning_has_one_drawing(library):
    words = [picture.word.dutch for picture in library.pictures.values()]
    assert sorted({word for word in words if words.count(word) > 1}) == []


def test_every_drawing_is_found_in_one_subject(library):
    shown = [picture.slug for subject in library.subjects.values() for picture in library.pictures_of(subject)]
    assert sorted(shown) == sorted(pictograms.names())
    assert len(shown) >= 150


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        (
            JOURNEY,
            'picture = "pharmacy"',
            'picture = "farmacy"',
            f"{JOURNEY}: step 7, picture: there is no drawing “farmacy”: "
            "draw it (docs/drawing.md) or name one that exists",
        ),
        (
            JOURNEY,
            'who = ["apotheek"]',
            'who = ["apoteek"]',
            f"{JOURNEY}: step 7, who: “apoteek” does not exist: add it to contacts.toml or correct the name",
        ),
        (
            JOURNEY,
            'do = "Toon waar het pijn doet"',
            'doe = "Toon waar het pijn doet"',
            f'{JOURNEY}: step 6, do: it is missing: add do = "…"',
        ),
        (
            JOURNEY,
            'do = "Toon waar het pijn doet"',
            'do = "Toon waar het pijn doet."',
            f"{JOURNEY}: step 6, do: an act ends without a full stop: remove the full stop",
        ),
        (
            JOURNEY,
            'do = "Toon waar het pijn doet"',
            "do = 7",
            f'{JOURNEY}: step 6, do: 7 is not what is expected here: write do = "…"',
        ),
        (
            JOURNEY,
            "Zeg daarna wat er is.",
            "Betaal daarna 15 euro.",
            f"{JOURNEY}: step 1, text 2: the figure 15 is in running text: "
            "write it in words, or move it to facts.toml with its source and date",
        ),
        (
            JOURNEY,
            "Zeg daarna wat er is.",
            "Zeg 'daarna' wat er is.",
            f"{JOURNEY}: step 1, text 2: “'” is not used in texts: write ’",
        ),
        (
            JOURNEY,
            'watch_picture = "watch_go_without_paper"\n',
            "",
            f'{JOURNEY}: step 2, watch: a warning needs a drawing: add watch_picture = "…", or remove watch',
        ),
        (
            JOURNEY,
            'watch = "Is het heel dringend? Ga of bel meteen, ook zonder betalingspapier."\n',
            "",
            f'{JOURNEY}: step 2, watch_picture: there is no warning to draw: add watch = "…", or remove watch_picture',
        ),
        (
            JOURNEY,
            'watch_picture = "watch_go_without_paper"',
            'watch_picture = "watch_paper"',
            f"{JOURNEY}: step 2, warning, picture: there is no drawing “watch_paper”: "
            "draw it (docs/drawing.md) or name one that exists",
        ),
        (
            JOURNEY,
            'call = "noodnummer"',
            'call = "noodnumer"',
            f"{JOURNEY}: step 1, call: “noodnumer” does not exist: add it to contacts.toml or correct the name",
        ),
        (
            JOURNEY,
            'call = "noodnummer"',
            'call = "huisarts"',
            f"{JOURNEY}: step 1, call: “huisarts” has no phone number: "
            "name a contact that has one, or add its phone to contacts.toml",
        ),
        (
            JOURNEY,
            'always = ["kaart", "telefoon"]',
            'always = ["kaart", "gsm"]',
            f"{JOURNEY}: always: “gsm” does not exist: add it to things.toml or correct the name",
        ),
        (
            JOURNEY,
            'enough = "Eén telefoontje',
            'enough = "Na 45 minuten of één telefoontje',
            f"{JOURNEY}: volunteer, enough: the figure 45 is in running text: "
            "write it in words, or move it to facts.toml with its source and date",
        ),
        (
            JOURNEY,
            'ask = "Vraag: “Wat willen jullie aan de dokter vragen?”"',
            "ask = \"Vraag: 'Wat is er?'\"",
            f"{JOURNEY}: volunteer, ask: “'” is not used in texts: write ’",
        ),
        (
            JOURNEY,
            'begin = "Begin met',
            'beginn = "Begin met',
            f'{JOURNEY}: volunteer, begin: it is missing: add begin = "…"',
        ),
        (
            JOURNEY,
            "[volunteer]",
            "[vrijwilliger]",
            f"{JOURNEY}: dokter, volunteer: it is missing: "
            "write [volunteer] and its lines at the end of the file (docs/writing.md)",
        ),
        (
            "contacts.toml",
            'phone = "1712"',
            'phone = "1712 of 112"',
            "contacts.toml: lijn-1712, phone: “1712 of 112” is not a phone number: write digits and spaces",
        ),
        (
            "facts.toml",
            'confidence = "high"',
            'confidence = "sure"',
            "facts.toml: regels-centrum, confidence: “sure” is unknown: choose from: high, medium",
        ),
        (
            "cards.toml",
            'theme = "wonen"',
            'theme = "woonen"',
            "cards.toml: huisregels-taal, theme: “woonen” does not exist: add it to themes.toml or correct the name",
        ),
    ],
)
def test_a_mistake_is_told_with_file_place_and_remedy(copy, name, old, new, expected):
    spoil(copy, name, old, new)
    assert expected in mistakes(copy)


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        (
            JOURNEY,
            "checked = 2026-11-28",
            "checked = 2026-11-28T10:00:00",
            f"{JOURNEY}: dokter, checked: 2026-11-28T10:00:00 is not what is expected here: write checked = 2026-11-23",
        ),
        (
            JOURNEY,
            'do = "Toon waar het pijn doet"',
            "do = true",
            f'{JOURNEY}: step 6, do: true is not what is expected here: write do = "…"',
        ),
        (
            "contacts.toml",
            "free = true",
            "free = 1",
            "contacts.toml: wijkagent, free: 1 is not what is expected here: write free = true or false",
        ),
        (
            JOURNEY,
            'picture = "doctor_visit"',
            'picture = "doctor"',
            f"{JOURNEY}: dokter, picture: there is no drawing “doctor”: "
            "draw it (docs/drawing.md) or name one that exists",
        ),
        ("words.toml", 'word = "OCMW"', 'word = ""', "words.toml: ocmw, word: it is empty: fill it in"),
        (
            "words.toml",
            'word = "OCMW"',
            'word = "OCMW "',
            "words.toml: ocmw, word: there are too many spaces: leave one space between words, and none at the ends",
        ),
        (
            "contacts.toml",
            'phone = "1712"',
            'phone = " "',
            "contacts.toml: lijn-1712, phone: it is empty: fill it in, or leave the field out",
        ),
        (
            JOURNEY,
            'who = ["apotheek"]',
            'who = [""]',
            f"{JOURNEY}: step 7, who: a text in this list is empty: fill it in, or remove it",
        ),
        (JOURNEY, 'for_whom = ["everyone"]', "for_whom = []", f"{JOURNEY}: dokter, for_whom: it is empty: fill it in"),
        (
            "cards.toml",
            'language = "prs"',
            'language = "fa_AF"',
            f"cards.toml: tolk-dari, language: “fa_AF” is unknown: choose from: {', '.join(FAMILIES)}",
        ),
        (
            "themes.toml",
            'slug = "wonen"',
            'slug = "nood"',
            "themes.toml: theme 1, slug: “nood” is the name of something else in the guide: choose another name",
        ),
        (
            "themes.toml",
            'slug = "samen-sterk"',
            'slug = "Samen sterk"',
            "themes.toml: theme 5, slug: “Samen sterk” cannot be part of an address: use a-z, 0-9 and single hyphens",
        ),
        (
            "subjects.toml",
            'slug = "dagritme"',
            'slug = "dag_ritme"',
            "subjects.toml: subject 7, slug: “dag_ritme” cannot be part of an address: use a-z, 0-9 and single hyphens",
        ),
        (
            "subjects.toml",
            'drawn_in = ["time"]',
            'drawn_in = ["tijd"]',
            "pictograms/time.toml: the whole file: no subject shows these drawings: "
            'add "time" to drawn_in of a [[subject]] in subjects.toml',
        ),
        (
            "subjects.toml",
            'drawn_in = ["time"]',
            'drawn_in = ["tijd"]',
            "subjects.toml: tijd, drawn_in: there are no drawings in pictograms/tijd.toml: "
            "correct the name or remove it",
        ),
        (
            "subjects.toml",
            '"housing/rent"',
            '"help/money"',
            "pictograms/housing/rent.toml: the whole file: no subject shows these drawings: "
            'add "housing/rent" to drawn_in of a [[subject]] in subjects.toml',
        ),
        (
            "subjects.toml",
            'drawn_in = ["time"]',
            'drawn_in = ["time", "help/money"]',
            "subjects.toml: tijd, drawn_in: “help/money” is shown more than once: name it in one subject",
        ),
        (
            "places.toml",
            '"bus-betalen"',
            '"welke-trein"',
            "places.toml: bus, cards: “welke-trein” does not exist: add it to cards.toml or correct the name",
        ),
        (
            "places.toml",
            '"bus-betalen", ',
            "",
            "cards.toml: bus-betalen: it is said at no place: add it to the cards of a [[place]] in places.toml",
        ),
    ],
)
def test_what_would_break_a_page_later_is_told_at_once(copy, name, old, new, expected):
    spoil(copy, name, old, new)
    assert expected in mistakes(copy)


@pytest.mark.parametrize("name", NEEDED)
def test_a_missing_file_is_one_mistake(copy, name):
    (copy / name).unlink()
    assert mistakes(copy) == [f"{name}: the whole file: it is missing: put it back (guide/content/README.md)"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (JOURNEY, "it is empty: write it (docs/writing.md), or remove the file"),
        ("pages/emergency.toml", "it is empty: write it (docs/writing.md)"),
        ("themes.toml", "there is no [[theme]] in it: write [[theme]] above the lines of each theme"),
        ("subjects.toml", "there is no [[subject]] in it: write [[subject]] above the lines of each subject"),
    ],
)
def test_a_file_of_comments_is_one_mistake(copy, name, expected):
    (copy / name).write_text("# Dit schrijven we later.\n", encoding="utf-8")
    assert mistakes(copy) == [f"{name}: the whole file: {expected}"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Nieuw_Ding", "cannot be part of an address: use a-z, 0-9 and single hyphens"),
        ("woorden", "is the name of something else in the guide: choose another name"),
        ("klank", "is the name of something else in the guide: choose another name"),
    ],
)
def test_the_file_name_of_a_journey_must_do_as_an_address(copy, name, expected):
    shutil.copy(copy / JOURNEY, copy / f"journeys/hulp/{name}.toml")
    assert f"journeys/hulp/{name}.toml: {name}: “{name}” {expected}" in mistakes(copy)


def test_the_names_that_are_taken_are_those_of_the_routes(app):
    """A theme or a journey of such a name would have no page of its own: they stand first and second in an edition."""
    rules = (str(rule).partition("/<edition:edition>/") for rule in app.url_map.iter_rules())
    parts = {part for _, _, inside in rules for part in inside.split("/")[:2]}
    assert {part for part in parts if re.fullmatch(r"[a-z-]+", part)} | {START} == TAKEN


@pytest.fixture
def grouped(copy):
    """A copy of which one theme has three journeys, in two groups, *nu hulp* the one it leads to; without moments."""
    journey = re.sub(r"(?m)^related = .*\n", "", (copy / JOURNEY).read_text(encoding="utf-8"))
    shutil.rmtree(copy / "journeys")
    shutil.rmtree(copy / "moments")
    shutil.rmtree(copy / "search")
    for path in ("wonen/vinden", "wonen/bezoeken", "wonen/huren", "hulp/dokter"):
        (copy / "journeys" / path).parent.mkdir(parents=True, exist_ok=True)
        (copy / f"journeys/{path}.toml").write_text(journey, encoding="utf-8")
    page = copy / "pages/emergency.toml"
    others = re.compile(r'(?m)^journey = "(?!dokter").*\n')
    page.write_text(others.sub("", page.read_text(encoding="utf-8")), encoding="utf-8")
    regroup(copy, wonen=['["vinden", "bezoeken"]', '["huren"]'])
    return copy


def regroup(folder, **groups):
    """Give each named theme groups with these journeys, as they stand in the file, and the other themes none."""
    path = folder / "themes.toml"
    grouped = path.read_text(encoding="utf-8")
    in_a_group = r"\[\[theme\.group\]\]\n.*\n.*\n(two_readers.*\n)?(risk.*\n)?"
    head, *themes = re.sub(in_a_group, "", grouped).split("[[theme]]")
    for number, theme in enumerate(themes):
        slug = re.search('slug = "(.*)"', theme)[1]
        for journeys in groups.get(slug, ()):
            themes[number] += f'[[theme.group]]\ntitle = "Huren"\njourneys = {journeys}\n'
    path.write_text("[[theme]]".join([head, *themes]), encoding="utf-8")


@pytest.mark.parametrize(
    ("journeys", "told"),
    [
        (
            '["vinden", "bezoeken", "kopen"]',
            "themes.toml: wonen, group 1, journeys: “kopen” does not exist: add it to journeys/ or correct the name",
        ),
        (
            '["vinden", "bezoeken", "huren"]',
            "themes.toml: wonen, group 2, journeys: “huren” stands in a group already: name it only once",
        ),
        (
            '["vinden", "bezoeken", "dokter"]',
            "themes.toml: wonen, group 1, journeys: “dokter” is a journey of the theme hulp: "
            "name it in a group of that theme, or move its file",
        ),
        ("[]", "themes.toml: theme 1, group 1, journeys: it is empty: fill it in"),
        (
            '["a", "b", "c", "d", "e", "f", "g", "vinden"]',
            "themes.toml: theme 1, group 1, journeys: it has 8 journeys: "
            "a group has at most 7, so that it is seen at a glance: make two groups",
        ),
    ],
)
def test_a_group_that_does_not_fit_its_theme_is_told(grouped, journeys, told):
    regroup(grouped, wonen=[journeys, '["huren"]'])
    assert told in mistakes(grouped)


def test_a_journey_in_no_group_is_told(grouped):
    """It would have a page to which no page of its theme leads."""
    regroup(grouped, wonen=['["vinden"]', '["huren"]'])
    assert mistakes(grouped) == [
        "themes.toml: wonen: the journey “bezoeken” stands in no group: add it to the journeys of a group"
    ]


def test_an_unknown_field_of_a_group_is_told_with_its_theme(grouped):
    spoil(grouped, "themes.toml", 'journeys = ["huren"]', 'journeys = ["huren"]\npicture = "theme_home"')
    assert mistakes(grouped) == [
        "themes.toml: theme 1, group 2, picture: this field is unknown: use one of: title, journeys, two_readers, risk"
    ]


def test_groups_set_the_order_of_the_journeys_and_are_no_must(grouped):
    def in_order():
        return [journey.slug for journey in load(grouped, drawn=pictograms.names()).in_theme("wonen")]

    assert in_order() == ["vinden", "bezoeken", "huren"]
    regroup(grouped, wonen=['["huren", "bezoeken"]', '["vinden"]'])
    assert in_order() == ["huren", "bezoeken", "vinden"]
    regroup(grouped)
    assert {theme.groups for theme in load(grouped, drawn=pictograms.names()).themes.values()} == {()}
    assert sorted(in_order()) == ["bezoeken", "huren", "vinden"]


def test_a_file_that_is_not_used_is_told(copy):
    shutil.copy(copy / "pages/about.toml", copy / "pages/contacts.toml")
    assert mistakes(copy) == [
        "pages/contacts.toml: the whole file: this file is not used: rename it (guide/content/README.md) or remove it"
    ]


@pytest.mark.parametrize("name", ["pages", "pictograms", "journeys"])
def test_the_content_may_stand_in_a_folder_of_any_name(tmp_path, name):
    shutil.copytree(CONTENT, tmp_path / name)
    assert load(tmp_path / name, drawn=pictograms.names()).journeys


def test_a_folder_without_content_is_told(tmp_path):
    assert mistakes(tmp_path / "leeg") == [
        f"{tmp_path / 'leeg'}: the folder: there is no content in it: name the folder with themes.toml in it"
    ]


def test_an_unknown_field_is_told(copy):
    spoil(copy, JOURNEY, 'title = "Naar de dokter"', 'title = "Naar de dokter"\nkleur = "rood"')
    assert any(
        line.startswith(f"{JOURNEY}: dokter, kleur: this field is unknown: use one of: ") for line in mistakes(copy)
    )


def test_a_long_sentence_is_told(copy):
    spoil(copy, JOURNEY, "Zeg daarna wat er is.", " ".join(["woord"] * 16) + ".")
    assert any("a sentence of 16 words is too long" in line for line in mistakes(copy))


def test_a_name_that_is_used_twice_is_told(copy):
    (copy / "journeys" / "wonen" / "dokter.toml").write_text(
        (copy / JOURNEY).read_text(encoding="utf-8"), encoding="utf-8"
    )
    assert any("this name is used twice" in line for line in mistakes(copy))


def test_broken_toml_is_told_with_its_line(copy):
    spoil(copy, JOURNEY, 'title = "Naar de dokter"', 'title = Naar de dokter"')
    assert any(
        line.startswith(f"{JOURNEY}: the whole file: it is not valid TOML") and "line 1" in line
        for line in mistakes(copy)
    )


@pytest.mark.parametrize("name", ["themes.toml", "things.toml", "contacts.toml", "pictograms/feelings.toml"])
def test_a_file_that_cannot_be_read_is_one_mistake(copy, name):
    """What points to it may be right: an author would look for faults that are none."""
    path = copy / name
    path.write_text("onzin\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    (told,) = mistakes(copy)
    assert told.startswith(f"{name}: the whole file: ")


def test_all_mistakes_are_told_in_one_run(copy):
    spoil(copy, JOURNEY, 'who = ["apotheek"]', 'who = ["apoteek"]')
    spoil(copy, "cards.toml", 'picture = "say_fire"', 'picture = "fier"')
    assert len(mistakes(copy)) == 2


def test_the_command_ends_with_the_report_and_exit_code_1(copy, capsys):
    spoil(copy, JOURNEY, 'who = ["apotheek"]', 'who = ["apoteek"]')
    assert main(["check", "--content", str(copy)]) == 1
    assert capsys.readouterr().err.splitlines() == [
        f"{JOURNEY}: step 7, who: “apoteek” does not exist: add it to contacts.toml or correct the name",
        "1 to mend.",
    ]


def test_the_command_accepts_the_own_copy_of_a_centre(grouped, capsys):
    """With journeys of its own, fewer than ours, and most themes without any."""
    assert main(["check", "--content", str(grouped)]) == 0
    assert re.fullmatch(r"4 journeys, \d+ drawings: nothing to mend.\n", capsys.readouterr().out)


def test_every_text_tells_the_translator_where_it_stands(library):
    assert all(text.note for text in texts(library))


def test_help_lines_come_after_people_who_are_near(library):
    for theme in library.themes:
        contacts = of_theme(theme, library.contacts.values())
        assert sorted(contacts, key=lambda contact: contact.emergency) == contacts, theme
    in_order = list(library.contacts)
    assert in_order.index("begeleider") < in_order.index("noodnummer")


def test_an_urgent_number_is_only_printed_with_a_source(library):
    for contact in library.contacts.values():
        assert contact.source, contact.slug


# ------------------------------------------------------------------ what families call things


def test_a_target_of_families_words_that_does_not_exist_is_told(copy):
    spoil(copy, "search/ps.toml", "[about]", '[about]\n"dokter/99" = "ډاکټر"\n"w:nergens" = "هېڅ"')
    spoil(copy, "search/questions/nl.toml", 'right = ["huis-zoeken"]', 'right = ["huis-zoekn"]')
    kinds = "a journey, journey/step, w:word, c:contact, t:card, m:moment or p:way"
    mend = f"does not exist: write {kinds} that is in the guide"
    assert mistakes(copy) == [
        f"search/ps.toml: about: “dokter/99” {mend}",
        f"search/ps.toml: about: “w:nergens” {mend}",
        f"search/questions/nl.toml: question 1 (“ik zoek huis huren”), right: “huis-zoekn” {mend}",
    ]


def test_words_of_families_in_another_form_are_told(copy):
    spoil(copy, "search/ps.toml", "[says]", '[says]\n"کوټه" = ""')
    spoil(copy, "search/ps.toml", "[danger]", '[danger]\nmore = "x"')
    shutil.copy(copy / "search/ps.toml", copy / "search/fa.toml")
    assert [line.partition(": ")[2] for line in mistakes(copy) if "search/ps" in line] == [
        'ps, says: the line of “کوټه” is empty or no text: write "words" = "words", or remove it',
        'ps, danger: something else stands in it: write only words = "one two"',
    ]
    assert "search/fa.toml: fa: “fa” is no language of the guide: name the file after one of: nl, ar, prs, ps" in (
        mistakes(copy)
    )


# ------------------------------------------------------------------ files as people save them


def test_what_windows_puts_before_and_at_the_end_of_lines_is_read(copy):
    for name in (JOURNEY, "contacts.toml", "pages/about.toml"):
        written = (copy / name).read_text(encoding="utf-8")
        (copy / name).write_bytes(b"\xef\xbb\xbf" + written.replace("\n", "\r\n").encode())
    assert load(copy, drawn=pictograms.names()) == load(drawn=pictograms.names())


@pytest.mark.parametrize("name", [".#dokter.toml", "._dokter.toml", "dokter.toml~", "dokter.toml.bak", ".git/x.toml"])
def test_what_editors_and_systems_leave_beside_a_file_is_nothing(copy, name):
    beside = copy / "journeys/hulp" / name
    beside.parent.mkdir(exist_ok=True)
    beside.symlink_to("nowhere")
    assert load(copy, drawn=pictograms.names())


@pytest.mark.parametrize(
    "name", ["nieuwe-reis.toml.txt", "nieuwe-reis.TOML", "nieuwe-reis", "nieuwe-reis.tml", "nieuwe-reis.docx"]
)
def test_a_file_that_is_not_read_because_of_its_name_is_told(copy, name):
    shutil.copy(copy / JOURNEY, copy / "journeys/hulp" / name)
    assert mistakes(copy) == [
        f"journeys/hulp/{name}: the name: its name does not end in “.toml”, so nobody reads it: "
        "rename it to nieuwe-reis.toml, or remove it"
    ]


@pytest.mark.parametrize("name", ["con", "aux", "nul", "com1", "lpt9"])
def test_a_name_that_windows_cannot_have_is_refused(copy, name):
    shutil.copy(copy / JOURNEY, copy / f"journeys/hulp/{name}.toml")
    told = f"“{name}” is no name for a file on Windows: choose another name"
    assert f"journeys/hulp/{name}.toml: {name}: {told}" in mistakes(copy)


@pytest.mark.parametrize(
    ("sign", "code"),
    [
        ("\u200b", "200B"),
        ("\\u202e", "202E"),
        ("\ufeff", "FEFF"),
        ("\u00ad", "00AD"),
        ("\u00a0", "00A0"),
        ("\u3164", "3164"),
    ],
)
def test_a_sign_that_one_cannot_see_is_told_with_its_place(copy, sign, code):
    spoil(copy, JOURNEY, "Zeg daarna wat", f"Zeg {sign}daarna wat")
    spoil(copy, JOURNEY, "Begin met", f"Begin{sign} met")
    spoil(copy, "contacts.toml", 'web = "caw.be"', f'web = "{sign}caw.be"')
    told = "\n".join(mistakes(copy))
    seen = f"stands U+{code}, a sign that one cannot see: type these words again"
    assert re.search(rf"{JOURNEY}: step 1, text 2: after “.*Zeg ” {re.escape(seen)}", told)
    assert f"{JOURNEY}: volunteer, begin: after “Begin” {seen}" in told
    assert f"contacts.toml: caw, web: at the beginning {seen}" in told


@pytest.mark.parametrize("name", [JOURNEY, "contacts.toml", "facts.toml"])
def test_nothing_was_checked_in_the_future(copy, name):
    day = date.today() + timedelta(days=1)
    path = copy / name
    path.write_text(re.sub(r"(?m)^checked = \S+", f"checked = {day}", path.read_text(encoding="utf-8"), count=1))
    (told,) = mistakes(copy)
    assert told.startswith(f"{name}: ")
    assert told.endswith(f", checked: {day} is still to come: write the day on which you checked it")
    assert load(copy, drawn=pictograms.names(), today=day)  # the guide runs where the clock is wrong


def test_every_fact_is_listed_whatever_its_date(capsys, monkeypatch):
    long_ago = type("date", (), {"today": lambda: date(1970, 1, 1), "max": date.max})
    monkeypatch.setattr("guide.commands.content.date", long_ago)
    main(["facts"])
    every = load(drawn=pictograms.names())
    assert len(capsys.readouterr().out.splitlines()) == len(every.facts) + len(every.contacts)


@pytest.mark.parametrize(
    "web", ["info@x.be", "caw", "caw..be", "https://caw.be", "caw.be.", "caw.be?x", "caw.be/x", "bel ons", "-.be"]
)
def test_what_leads_nowhere_on_the_web_is_refused(copy, web):
    spoil(copy, "contacts.toml", 'web = "caw.be"', f'web = "{web}"')
    assert mistakes(copy) == [
        f"contacts.toml: caw, web: “{web}” is not a web address: write it as on a poster: caw.be"
    ]


@pytest.mark.parametrize(
    "day",
    ["23-11-2026", "23/11/2026", "3.11.26", "2026/11/23", "2026-11-3", "2026-23-11", "23 november 2026"]
    + ["2026-11", "2026 11 23", "nov. 2026"],
)
def test_a_date_in_another_order_is_told_as_a_date(copy, day):
    spoil(copy, JOURNEY, "checked = 2026-11-28", f"checked = {day}  # gebeld")
    (told,) = [each for each in mistakes(copy) if each.startswith(JOURNEY)]
    mend = "write year-month-day, such as checked = 2026-11-23"
    assert re.fullmatch(rf"{JOURNEY}: line \d+, checked: “{day}” is not a date as it is read here: {mend}", told)


def test_what_cannot_be_a_file_of_the_content_is_told(copy):
    (copy / "journeys" / "hulp" / "weg.toml").mkdir()
    (copy / "facts.toml").write_text(f"x = {'[' * 9000}", encoding="utf-8")
    told = mistakes(copy)
    assert any(each.startswith("journeys/hulp/weg.toml: the name: it is a folder") for each in told)
    assert any(each.startswith("facts.toml: the whole file: there are far too many brackets") for each in told)


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_findings_are_told_whatever_letters_the_output_has(copy, monkeypatch, encoding):
    spoil(copy, JOURNEY, 'picture = "pharmacy"', 'picture = "داروخانه"')
    told = io.BytesIO()
    monkeypatch.setattr("sys.stderr", io.TextIOWrapper(told, encoding=encoding, write_through=True))
    assert main(["check", "--content", str(copy)]) == 1
    assert f"{JOURNEY}: step 7, picture: there is no drawing " in told.getvalue().decode(encoding)
    assert "1 to mend." in told.getvalue().decode(encoding)
