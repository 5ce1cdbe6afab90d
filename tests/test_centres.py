"""The file of a centre: what is read of it, what is said about it, and that it never takes the guide down."""

import re
from datetime import date, timedelta
from types import SimpleNamespace
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guide import pictograms
from guide.centres import loading, spreadsheet, writing
from guide.centres.checking import MOST_DESKS, Known, check
from guide.centres.findings import Findings
from guide.centres.holidays import holidays
from guide.centres.hours import read_hours
from guide.centres.new import empty_file
from guide.centres.sentences import SENTENCES, WARNINGS
from guide.centres.sheetwords import OF_SHEETS
from guide.commands import main
from guide.library.local import Days, Slot

TODAY = date(2026, 12, 1)
DRAWN = frozenset(pictograms.names())

# All of it is made up: no such centre, no such numbers.
CENTRE = """
name = "Opvangcentrum Voorbeeld"
place = "Kerkstraat 1, 2950 Kapellen"
region = "flanders"
checked = 2026-11-28
closed = ["feestdagen", "2026-12-24..2027-01-02"]
"""
BEGELEIDER = """
[contact.begeleider]
where = "gebouw B, deur 4"
phone = "03 000 00 01"
hours = ["ma-vr 9:00-12:00", "wo 13:00-16:00", "za op afspraak"]
speaks = ["nl", "ar"]
interpreter = ["prs", "ps"]
"""
OTHERS = """
[contact.school]
name = "Basisschool De Linde"
where = "Lindelaan 3"
[own.fietsen]
theme = "samen-sterk"
name = "Fietsatelier"
picture = "join_activity"
hours = ["di 14:00-16:00"]
note.nl = "Breng de fiets mee."
note.ps = "بایسکل راوړئ."
[own.onthaal]
theme = "hulp"
name = "Onthaal"
picture = "place_reception_desk"
where = "gebouw A"
phone = "03 000 00 00"
hours = ["dag en nacht"]
"""
WHOLE = CENTRE + BEGELEIDER + OTHERS
OCMW = f"{CENTRE}[contact.ocmw]\n"
OWN = f'{CENTRE}[own.x]\nname = "Deur"\nwhere = "zaal 2"\n'


@pytest.fixture(scope="module")
def known(library):
    return Known(library, DRAWN, TODAY)


def read(written, known, name="kapellen.toml"):
    """Return the centre that a file with this text describes, and all that is said about it in Dutch."""
    findings = Findings(name)
    tables = writing.tables_of(written, findings)
    return check("kapellen", tables, known, findings), findings


def told(written, known):
    return [finding.told() for finding in read(written, known)[1].found]


def test_a_centre_is_read_as_it_was_written(known):
    centre, findings = read(WHOLE, known)
    assert findings.found == []
    desk = centre.desk("begeleider")
    assert (desk.where, desk.phone, desk.speaks) == ("gebouw B, deur 4", "03 000 00 01", ("nl", "ar"))
    assert (desk.theme, desk.picture) == ("hulp", known.library.contacts["begeleider"].picture)
    assert desk.hours.days == (
        Days(((0, 0), (1, 1), (3, 3), (4, 4)), (Slot("9:00", "12:00"),)),
        Days(((2, 2),), (Slot("9:00", "12:00"), Slot("13:00", "16:00"))),
        Days(((5, 5),), (Slot(by_appointment=True),)),
    )
    assert centre.desk("fietsen") is None, "an own door takes the place of no contact"
    bikes, night = centre.desks[2:]
    assert dict(bikes.note) == {"nl": "Breng de fiets mee.", "ps": "بایسکل راوړئ."}
    assert night.is_there_at_night
    assert not night.closed.holidays, "day and night is also on Christmas Day"
    assert desk.closed.holidays


def test_holidays_are_those_of_the_year_to_come(known):
    centre, _ = read(WHOLE, known)
    assert len(centre.holidays) == 10
    assert centre.holidays[0] == date(2026, 12, 25)
    assert centre.holidays[-1] == date(2027, 11, 11)


@pytest.mark.parametrize(
    ("year", "moving"),
    [  # Easter Monday, Ascension Day, Whit Monday, as printed in calendars
        (2024, ((4, 1), (5, 9), (5, 20))),
        (2025, ((4, 21), (5, 29), (6, 9))),
        (2026, ((4, 6), (5, 14), (5, 25))),
        (2027, ((3, 29), (5, 6), (5, 17))),
        (2038, ((4, 26), (6, 3), (6, 14))),
    ],
)
def test_the_ten_holidays_of_belgium(year, moving):
    fixed = {(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)}
    assert {(day.month, day.day) for day in holidays(year)} == fixed | set(moving)


# ------------------------------------------------------------------ hours


def hours(*lines):
    """Return the hours that some lines say, as one would read them aloud, and what is wrong with them."""
    said = []
    found = read_hours(lines, lambda sentence, **values: said.append((sentence, values)))
    days = [
        (",".join("-".join(map(str, dict.fromkeys(run))) for run in each.runs), [_spoken(slot) for slot in each.slots])
        for each in found.days
    ]
    return SimpleNamespace(days=days, always=found.always, appointment=found.by_appointment, said=said)


def _spoken(slot):
    return f"{slot.times}{'?' if slot.by_appointment else ''}"


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("ma 9:00-12:00", [("0", ["9:00-12:00"])]),
        ("ma-vr 9:00-12:00", [("0-4", ["9:00-12:00"])]),
        ("ma, wo en vr 9:00-12:00", [("0,2,4", ["9:00-12:00"])]),
        ("ma-vr 9:00-12:00, 13:00-16:00", [("0-4", ["9:00-12:00", "13:00-16:00"])]),
        ("elke dag 8:00-20:00", [("0-6", ["8:00-20:00"])]),
        ("werkdagen 9:00-12:00", [("0-4", ["9:00-12:00"])]),
        ("za op afspraak", [("5", ["?"])]),
        ("wo 13:00-16:00 op afspraak", [("2", ["13:00-16:00?"])]),
        ("zo gesloten", [("6", [])]),
        # as people write them, too
        ("Maandag tot en met vrijdag: 9.00 – 12.00 uur", [("0-4", ["9:00-12:00"])]),
        ("ma t/m do 09u00-12u30 en 13u30-16u00", [("0-3", ["9:00-12:30", "13:30-16:00"])]),
        ("za-ma 9:00-10:00", [("0,5,6", ["9:00-10:00"])]),
        ("weekend 10:00-24:00", [("5,6", ["10:00-24:00"])]),
    ],
)
def test_forms_of_hours(line, days):
    found = hours(line)
    assert (found.days, found.said) == (days, [])


def test_hours_without_days():
    assert hours("dag en nacht").always
    assert hours("alleen op afspraak").appointment
    assert hours("ma 9:00-10:00", "op afspraak").days == [("0", ["9:00-10:00"])]


@pytest.mark.parametrize(
    ("line", "instead"),
    [
        ("ma-vr 9-12", "ma-vr 9:00-12:00"),
        ("ma-vr 9u-12u30", "ma-vr 9:00-12:30"),
        ("do 13-16.30", "do 13:00-16:30"),
        ("wo 9 tot 12 uur", "wo 9:00-12:00"),
    ],
)
def test_hours_without_minutes_are_written_out(line, instead):
    assert hours(line).said == [("hours_form", {"written": line, "instead": instead})]


# ------------------------------------------------------------------ what is said

BY_SENTENCE = {
    "line": (CENTRE.replace('"Kerkstraat 1, 2950 Kapellen"', "Kerkstraat 1"), "place: “place = Kerkstraat 1” kan ik"),
    "curly": (OCMW + "where = “deur 4”", "ocmw, where: de aanhalingstekens zijn krom"),
    "twice": (f'{CENTRE}name = "Twee"', "name: “name = \"Twee\"” staat er twee keer. Houd er één."),
    "note_twice": (OCMW + 'note = "x"\nnote.ps = "y"', "ocmw, note: “note” staat er twee keer."),
    "unclosed": (OCMW + 'hours = ["ma 9:00-10:00"', "ocmw: er ontbreekt een ] of een aanhalingsteken"),
    "missing": (CENTRE.replace("name", "# "), 'name: dat ontbreekt. Schrijf name = "Opvangcentrum …".'),
    "kind": (OCMW + "where = 4", "ocmw, where: dat is niet wat hier hoort. Schrijf where ="),
    "no_such_field": (OCMW + 'qqq = "x"', "ocmw, qqq: dat kent dit bestand niet. Hier kan staan: name,"),
    "field_meant": (OCMW + 'hour = "x"', "ocmw, hour: dat kent dit bestand niet. Bedoelen jullie “hours”?"),
    "only_own": (OCMW + 'where = "x"\ntheme = "taal"', "ocmw, theme: dat kan alleen bij een eigen deur ([own.…])."),
    "unknown": (
        f'{CENTRE}[contact.begleider]\nwhere = "x"',
        "contact.begleider: dat kent de gids niet. Bedoelen jullie “begeleider”? Of begin met [own.…].",
    ),
    "unknown_own": (f'{CENTRE}[contact.fietsatelier]\nwhere = "x"', "contact.fietsatelier: dat kent de gids niet. Be"),
    "everywhere": (f'{CENTRE}[contact.noodnummer]\nphone = "112"', "contact.noodnummer: dat is overal hetzelfde"),
    "other_region": (f'{CENTRE}[contact.one-brussel]\nwhere = "x"', "one-brussel: dat is er alleen in Brussel."),
    "region": (CENTRE.replace("flanders", "limburg"), "region: “limburg” ken ik niet. Schrijf \"flanders\" of"),
    "theme": (f'{CENTRE}[own.x]\ntheme = "fiets"\nname = "x"\nwhere = "y"', "own.x, theme: er is geen thema “fiets”."),
    "picture": (
        f'{CENTRE}[own.fietsen]\ntheme = "taal"\nname = "x"\nwhere = "y"\npicture = "thing_bike"',
        "own.fietsen, picture: er is geen tekening “thing_bike”. Kies er een uit ",
    ),
    "slug": (f'{CENTRE}[own."Fiets!"]\ntheme = "taal"\nname = "x"\nwhere = "y"', "own.Fiets!: “Fiets!” kan niet in"),
    "long": (OCMW + f'where = "{"x" * 61}"', "ocmw, where: dat is te lang (61 tekens). Houd het bij 60."),
    "unseen": (OCMW + 'where = "deur\\u200b 4"', "ocmw, where: hier staat een teken dat niemand ziet."),
    "many": (
        CENTRE + "".join(f'[own.d{n}]\ntheme = "taal"\nname = "x"\nwhere = "y"\n' for n in range(MOST_DESKS + 1)),
        f"er staan {MOST_DESKS + 1} deuren in",
    ),
    "no_door": (CENTRE, "er staat nog geen deur in."),
    "hours_form": (
        f'{CENTRE}[contact.begeleider]\nhours = ["ma-vr 9-12"]',
        "begeleider, hours: “ma-vr 9-12” begrijp ik niet. Schrijf uren met minuten: “ma-vr 9:00-12:00”.",
    ),
    "hours_unknown": (OCMW + 'hours = ["soms"]', "ocmw, hours: “soms” begrijp ik niet. Schrijf zoals"),
    "hours_rule": (OCMW + 'hours = ["ma in oneven weken 9:00-10:00"]', "kunnen hier niet. Schrijf dat in note."),
    "hours_clock": (OCMW + 'hours = ["ma 9:00-25:00"]', "ocmw, hours: 25:00 is geen uur van de klok."),
    "hours_order": (
        OCMW + 'hours = ["ma 16:00-9:00"]',
        "ocmw, hours: 16:00-9:00 eindigt voor het begint.",
    ),
    "hours_midnight": (OCMW + 'hours = ["ma 22:00-6:00"]', "Over middernacht? Schrijf twee regels"),
    "hours_overlap": (
        OCMW + 'hours = ["ma-vr 9:00-12:00", "wo 11:00-13:00"]',
        "ocmw, hours: woensdag staat er twee keer met uren die overlappen (9:00-12:00 en 11:00-13:00).",
    ),
    "hours_both": (OCMW + 'hours = ["zo gesloten", "zo 9:00-10:00"]', "zondag staat er als gesloten en ook"),
    "phone_zero": (
        OCMW + 'phone = "3 000 00 01"',
        "ocmw, phone: “3 000 00 01” heeft geen nul vooraan. Nam Excel ze weg? Schrijf “03 000 00 01”.",
    ),
    "phone_quotes": (OCMW + "phone = 03 000 00 01", 'zet het nummer tussen aanhalingstekens: phone = "03 0'),
    "phone": (OCMW + 'phone = "vraag het"', "ocmw, phone: “vraag het” is geen telefoonnummer."),
    "language": (
        OCMW + 'where = "x"\nspeaks = ["Pasjtoe"]',
        "ocmw, speaks: “Pasjtoe” is geen code. Schrijf “ps”.",
    ),
    "language_unknown": (OCMW + 'where = "x"\nspeaks = ["xq"]', "ocmw, speaks: “xq” is geen code. Schrijf zoals"),
    "note_language": (OCMW + 'note.fr = "x"', "ocmw, note: “fr” is geen taal van de gids."),
    "date": (
        CENTRE.replace("2026-11-28", "28/11/2026"),
        "checked: “28/11/2026” is geen dag zoals ik hem lees. Schrijf jaar-maand-dag: 2026-11-28.",
    ),
    "closed": (CENTRE.replace("feestdagen", "kerst"), "closed: “kerst” begrijp ik niet."),
    "dates_order": (
        CENTRE.replace("2027-01-02", "2026-01-02"),
        "closed: 2026-12-24..2026-01-02 loopt terug in de tijd.",
    ),
    "dates_over": (CENTRE.replace("2026-12-24..2027-01-02", "2026-07-21"), "closed: 2026-07-21 is voorbij."),
    "not_yet": (CENTRE.replace("2026-11-28", "2027-11-28"), "28 november 2027 moet nog komen."),
    "age": (
        CENTRE.replace("2026-11-28", "2026-05-03"),
        "kapellen.toml, checked: nagekeken op 3 mei 2026, meer dan zes maanden geleden. "
        "Kijk de deuren na en zet de datum van vandaag.",
    ),
    "old": (CENTRE.replace("2026-11-28", "2025-11-28"), "meer dan een jaar geleden. De gids toont de uren niet meer."),
    "privacy": (
        OCMW + 'note = "Vraag naar mevrouw Janssens"',
        "ocmw, note: hier staat een naam of een mobiel nummer. Laat namen van mensen weg.",
    ),
    "mobile": (OCMW + 'phone = "0470 00 00 01"', "ocmw, phone: dat is een mobiel nummer."),
    "shelter": (f'{CENTRE}[own.x]\ntheme = "hulp"\nname = "Vluchthuis"\nwhere = "x"', "own.x, name: hier staat een"),
    "home": (CENTRE.replace("Opvangcentrum Voorbeeld", "LOI Voorbeeld"), "place: hier staat het huis van een gezin"),
}  # fmt: skip
IN_FILES = {"unreadable", "not_text", "name_of_file", "same_centre"}
IN_SHEETS = {"no_reader", "not_a_sheet", "no_head", "cell_date", "cell_number", "cell_merged", "cell_outside"}


@pytest.mark.parametrize("sentence", BY_SENTENCE)
def test_each_mistake_is_said_where_it_is(sentence, known):
    written, said = BY_SENTENCE[sentence]
    centre, findings = read(written, known)
    assert sentence in [finding.sentence for finding in findings.found]
    assert any(said in each.told() for each in findings.found), [each.told() for each in findings.found]
    assert (centre is None) == (sentence not in WARNINGS), "a warning lets a file be used, a mistake does not"


def test_there_is_a_test_for_each_sentence():
    assert set(BY_SENTENCE) | IN_FILES | IN_SHEETS == set(SENTENCES)


def test_sheets_say_no_other_sentences():
    assert set(OF_SHEETS) - {"missing_row", "missing_column"} <= set(SENTENCES)


@pytest.mark.parametrize(("dutch", "english"), [*SENTENCES.values(), *OF_SHEETS.values()])
def test_a_sentence_is_said_in_both_languages_with_the_same_names(dutch, english):
    assert re.findall(r"{\w+}", dutch) == re.findall(r"{\w+}", english)
    assert dutch[-1] in ".?}", "a sentence ends, or with what to write"
    assert english[-1] == dutch[-1]


def test_all_mistakes_are_said_at_once(known):
    wrong = ("place", "missing"), ("hours", "soms"), ("phone", "x"), ("speaks", "klingon")
    written = CENTRE.replace('place = "Kerkstraat 1, 2950 Kapellen"', "place = Kerkstraat") + (
        '[contact.ocmw]\nhours = ["soms"]\nphone = "x"\nspeaks = ["klingon"]\n[contact.school]\nwhere = “krom”\n'
    )
    fields = {finding.field for finding in read(written, known)[1].found}
    assert {key for key, _ in wrong} | {"where"} <= fields


def test_names_that_are_no_names_of_people_are_let_be(known):
    for where in ("Sociaal Huis, Markt 2", "gebouw B, deur 4", "Huis van het Kind"):
        assert told(OCMW + f'where = "{where}"\nnote = "Klop hard. Breng een papier mee."', known) == []


@pytest.mark.parametrize(
    "note", ["Bel Fatima Ahmadi", "bel 0470 00 00 01", "mail jan.jansen@voorbeeld.be", "vraag naar Fatima"]
)
def test_a_note_names_nobody(note, known):
    assert "laat namen van mensen weg" in told(OCMW + f'note = "{note}"', known)[0].lower()


# ------------------------------------------------------------------ whatever somebody writes

VALUES = st.recursive(
    st.one_of(st.text(max_size=12), st.integers(), st.floats(), st.booleans(), st.dates(), st.datetimes(), st.none())
    | st.sampled_from(
        ["ma 9:00-12:00", "ma-vr 9-12", "dag en nacht", "99:99-0:0", "03 000 00 01", "0470 000 001", "feestdagen"]
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)
KEYS = st.sampled_from(
    ["name", "where", "phone", "hours", "speaks", "interpreter", "closed", "note", "theme", "picture"]
)
SLUGS = st.sampled_from(["begeleider", "school", "noodnummer", "x", ""])
BLOCKS = st.dictionaries(SLUGS, st.dictionaries(KEYS | st.text(max_size=5), VALUES, max_size=4) | VALUES, max_size=3)
TABLES = st.fixed_dictionaries(
    {},
    optional={
        **{key: VALUES for key in ("name", "place", "region", "checked", "closed")},
        "contact": BLOCKS | VALUES,
        "own": BLOCKS | VALUES,
    },
)


@settings(
    max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None
)
@given(tables=TABLES)
def test_any_table_is_read_or_told(tables, known):
    findings = Findings("kapellen.toml")
    centre = check("kapellen", tables, known, findings)
    assert centre or findings.mistakes
    for finding in findings.found:
        assert finding.told()
        assert finding.told(english=True)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    at=st.integers(0, len(WHOLE)),
    new=st.text(st.sampled_from("\"'[]=.#\n\\“x0-9:{},\x00é"), max_size=6),
    gone=st.integers(0, 12),
)
def test_any_text_is_read_or_told(at, new, gone, known):
    written = WHOLE[:at] + new + WHOLE[at + gone :]
    centre, findings = read(written, known)
    assert centre or findings.mistakes
    for finding in findings.found:
        assert finding.told()
        assert finding.told(english=True)


@settings(max_examples=300, deadline=None)
@given(lines=st.lists(st.text(st.sampled_from("mawo-vrdi0123456789:.,u en opafsprk"), max_size=25), max_size=4))
def test_any_hours_are_read_or_told(lines):
    found = hours(*lines)
    assert all(times.count(":") in {0, 2} for _, slots in found.days for times in slots)


# ------------------------------------------------------------------ files of a folder


def looked(folder, library, today=TODAY):
    return loading.look(folder, library, DRAWN, today)


def said(found):
    return [finding.told() for each in found.findings.values() for finding in each]


def test_a_folder_that_is_not_there_holds_no_centre(library, tmp_path):
    assert looked(tmp_path / "centres", library).centres == {}


def test_what_cannot_be_a_file_of_a_centre_is_said(library, tmp_path):
    (tmp_path / "Kápellen 2.toml").write_text(WHOLE, encoding="utf-8")
    (tmp_path / "kapellen.toml").write_bytes(WHOLE.encode("utf-16"))
    (tmp_path / "map.toml").mkdir()
    (tmp_path / "nergens.toml").symlink_to(tmp_path / "weg")
    (tmp_path / "nota.txt").write_text("x")
    found = said(looked(tmp_path, library))
    assert "Kápellen 2.toml: een bestand heet naar het centrum, met a-z, 0-9 en streepjes: kapellen-2.toml." in found
    assert any(each.startswith("kapellen.toml: dit is geen gewone tekst.") for each in found)
    assert any(each.startswith("nergens.toml: dit bestand gaat niet open.") for each in found)
    assert not any("nota" in each for each in found)


def test_a_file_with_a_mistake_keeps_the_last_good_state(library, tmp_path):
    file = tmp_path / "kapellen.toml"
    file.write_text(WHOLE, encoding="utf-8")
    before = loading.joined(library, looked(tmp_path, library), "kapellen", None, TODAY)
    assert before.centre.name == "Opvangcentrum Voorbeeld"
    file.write_text(WHOLE.replace("9:00-12:00", "9-12"), encoding="utf-8")
    broken = looked(tmp_path, library)
    assert broken.centres == {}
    assert loading.joined(library, broken, "kapellen", before, TODAY).centre == before.centre
    assert loading.joined(library, broken, "kapellen", None, TODAY).centre is None, "at start there is none"
    file.unlink()
    assert loading.joined(library, looked(tmp_path, library), "kapellen", before, TODAY).centre is None


def test_one_of_several_is_chosen_or_each_has_a_page(library, tmp_path):
    for name in ("kapellen", "brugge"):
        (tmp_path / f"{name}.toml").write_text(WHOLE, encoding="utf-8")
    found = looked(tmp_path, library)
    every = loading.joined(library, found, "", None, TODAY)
    assert (list(every.centres), every.centre) == (["brugge", "kapellen"], None)
    one = loading.joined(library, found, "kapellen", None, TODAY)
    assert (list(one.centres), one.centre.slug) == (["kapellen"], "kapellen")


def test_after_a_year_hours_are_shown_no_longer(library, tmp_path):
    (tmp_path / "kapellen.toml").write_text(WHOLE, encoding="utf-8")
    checked = date(2026, 11, 28)
    for days, shown in ((365, True), (366, False)):
        today = checked + timedelta(days)
        centre = loading.joined(library, looked(tmp_path, library, today), "kapellen", None, today).centre
        assert any(desk.hours for desk in centre.desks) == shown
        assert all(desk.phone or desk.where or desk.name for desk in centre.desks), "the rest stays"


# ------------------------------------------------------------------ spreadsheets

HEADS = ["blok", "naam", "waar", "telefoon", "uren", "talen", "tolk", "thema"]
TOP = [
    ["naam", "Opvangcentrum Voorbeeld"],
    ["plaats", "Kerkstraat 1, 2950 Kapellen"],
    ["gewest", "Vlaanderen"],
    ["nagekeken", date(2026, 11, 28)],
    ["gesloten", "feestdagen; 2026-12-24..2027-01-02", "een hint"],
    [""],
]
ROW = ["begeleider", "", "gebouw B, deur 4", "03 000 00 01", "ma-vr 9:00-12:00; za op afspraak", "nl; ar", "prs, ps"]


def sheet(known, *rows, top=TOP, heads=HEADS):
    """Return what the rows of a spreadsheet describe, and all that is said about it in Dutch."""
    findings = Findings("kapellen.ods")
    tables = spreadsheet.tables_of([*top, heads, *rows], "Deuren", findings)
    return check("kapellen", tables, known, findings), [each.told() for each in findings.found]


def test_a_spreadsheet_says_the_same_as_a_file(known):
    centre, found = sheet(known, ROW, ["own.fietsen", "Fietsatelier", "zaal 2", "", "", "", "", "samen-sterk"])
    assert found == []
    assert centre.place == "Kerkstraat 1, 2950 Kapellen"
    assert (centre.closed.holidays, len(centre.closed.periods)) == (True, 1)
    desk = centre.desk("begeleider")
    assert (desk.phone, desk.speaks, desk.interpreter) == ("03 000 00 01", ("nl", "ar"), ("prs", "ps"))
    assert [len(day) for day in desk.hours.week] == [1, 1, 1, 1, 1, 1, 0]
    assert centre.desks[1].name == "Fietsatelier"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (["ocmw", "", "", 30000001.0], "rij 8, kolom D: “30000001” heeft geen nul vooraan. Nam Excel ze weg?"),
        (["ocmw", "", "", "", date(2026, 12, 9)], "kolom E: het rekenblad maakte hier een datum van (2026-12-09)."),
        (["ocmw", "", 4.0], "kolom C: het rekenblad maakte hier een getal van (4). Zet de cel op “Tekst”"),
        (["", "", "deur 4"], "rij 8, kolom A: die is leeg: welke deur is deze rij?"),
        (["ocmw", "", "x", "", "", "", "", "", "", "los"], "rij 8, kolom J: boven deze cel staat geen kop."),
        (["ocmw", "", "x", "", "9-12"], "rij 8, kolom E: “9-12” begrijp ik niet."),
    ],
)
def test_what_a_spreadsheet_does_to_cells_is_said_in_words(row, said, known):
    centre, found = sheet(known, row)
    assert centre is None
    assert any(said in each for each in found), found


def test_cells_that_were_merged_are_said_and_never_crash(known):
    """Of merged cells a program gives the first one the words, and leaves the others empty."""
    over_rows = sheet(known, ROW, ["", "", "", "", "wo 13:00-16:00"])
    assert over_rows[1] == [
        "kapellen.ods, blad Deuren, rij 9, kolom A: die is leeg: welke deur is deze rij? "
        "Zijn er cellen samengevoegd? Maak ze los."
    ]
    title = [["Onze deuren", "", "", ""], *TOP]
    assert sheet(known, ROW, top=title)[1] == [], "a title above is no mistake"
    assert "de rij met de koppen ontbreekt" in sheet(known, ROW, heads=[""])[1][0]


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    rows=st.lists(st.lists(VALUES.filter(lambda value: not isinstance(value, list | dict)), max_size=10), max_size=6)
)
def test_any_cells_are_read_or_told(rows, known):
    centre, found = sheet(known, *rows)
    assert centre or found


def test_an_empty_spreadsheet_is_filled_in_and_read(tmp_path, capsys, library):
    folder = ["--folder", str(tmp_path)]
    assert main(["centre", "new", "kapellen", "--spreadsheet", *folder]) == 0
    assert "LibreOffice" in capsys.readouterr().out
    assert main(["centre", "check", *folder]) == 1
    out = capsys.readouterr().out
    assert "kapellen.xlsx, blad centrum, rij 2, kolom B: “plaats” is niet ingevuld." in out
    assert out.count("\n") == 4, "only what has to be filled in"
    file = tmp_path / "kapellen.xlsx"
    filled = {"B1": "Opvangcentrum", "B2": "Kerkstraat 1", "B4": "2026-11-28", "D15": "deur 4"}
    with ZipFile(file) as book:
        parts = {name: book.read(name).decode() for name in book.namelist()}
    name = "xl/worksheets/sheet1.xml"
    for cell, text in filled.items():
        row = re.search(rf'<row r="{cell[1:]}">', parts[name])
        new = f'<c r="{cell}" t="inlineStr"><is><t>{text}</t></is></c>'
        cells = re.compile(rf'(<row r="{cell[1:]}">(?:<c r="[A-{chr(ord(cell[0]) - 1)}]\d+".*?</c>)*)')
        assert row
        parts[name] = cells.sub(rf"\1{new}", parts[name], count=1)
    with ZipFile(file, "w") as book:
        for each, text in parts.items():
            book.writestr(each, text)
    found = looked(tmp_path, library)
    assert said(found) == []
    assert [desk.where for desk in found.centres["kapellen"].desks] == ["deur 4"]


def test_a_spreadsheet_of_libreoffice_is_read(library, tmp_path):
    cells = "".join(
        "<table:table-row>" + "".join(f"<table:table-cell{_typed(cell)}" for cell in row) + "</table:table-row>"
        for row in [*TOP, HEADS, ROW]
    )
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    content = (
        f"<office:document-content{spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="x">{cells}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    with ZipFile(tmp_path / "kapellen.ods", "w") as book:
        book.writestr("mimetype", kind)
        book.writestr("content.xml", content)
        book.writestr("META-INF/manifest.xml", "<manifest/>")
    found = looked(tmp_path, library)
    assert said(found) == []
    assert found.centres["kapellen"].desk("begeleider").where == "gebouw B, deur 4"


def _typed(cell):
    if isinstance(cell, date):
        return f' office:value-type="date" office:date-value="{cell}"><text:p>{cell}</text:p></table:table-cell>'
    return f' office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'


def test_what_is_no_spreadsheet_is_said(library, tmp_path, monkeypatch):
    (tmp_path / "kapellen.xlsx").write_bytes(b"PK\x03\x04 broken")
    (tmp_path / "kapellen.ods").write_text("x")
    found = said(looked(tmp_path, library))
    assert "kapellen.ods: dit rekenblad gaat niet open. Sla het op als .ods of .xlsx." in found
    assert "kapellen.xlsx: er is ook kapellen.ods. Houd er één." in found
    monkeypatch.setattr(spreadsheet, "find_spec", lambda name: None)
    assert any("samen-op-weg[spreadsheet]" in each for each in said(looked(tmp_path, library)))


# ------------------------------------------------------------------ the commands


def test_a_new_file_explains_itself_and_needs_only_to_be_filled_in(library, tmp_path, capsys):
    folder = ["--folder", str(tmp_path)]
    assert main(["centre", "new", "kapellen", *folder]) == 0
    file = tmp_path / "kapellen.toml"
    written = file.read_text(encoding="utf-8")
    local = {contact.slug for contact in library.contacts.values() if contact.local and contact.region != "brussels"}
    assert set(re.findall(r"^\[contact\.(.+)]$", written, re.M)) == local
    assert main(["centre", "check", "kapellen", *folder]) == 1
    assert "place: dat ontbreekt." in capsys.readouterr().out
    filled = written.replace('name = ""', 'name = "Opvangcentrum"', 1).replace('place = ""', 'place = "Kapellen"', 1)
    filled = filled.replace('checked = ""', f"checked = {date.today()}", 1)
    filled = filled.replace('where = ""', 'where = "gebouw A"', 1)
    file.write_text(filled, encoding="utf-8")
    assert main(["centre", "check", *folder]) == 0
    assert capsys.readouterr().out == "kapellen: goed, 1 deuren.\n"
    assert main(["centre", "new", "kapellen", *folder]) == 1, "nobody's work is written over"
    assert file.read_text(encoding="utf-8") == filled


def test_a_brussels_file_has_the_doors_of_brussels(library):
    written = empty_file("anderlecht", "brussels", library)
    assert "[contact.one-brussel]" in written
    assert "[contact.woonloket]" not in written


def test_the_check_speaks_english_when_asked(tmp_path, capsys):
    (tmp_path / "kapellen.toml").write_text(WHOLE.replace("ma-vr 9:00-12:00", "ma-vr 9-12"), encoding="utf-8")
    assert main(["centre", "check", "--english", "--folder", str(tmp_path)]) == 1
    out = capsys.readouterr().out
    assert "kapellen.toml, begeleider, hours: “ma-vr 9-12” is not understood." in out
    assert "kapellen: 1 to mend." in out


def test_a_centre_that_is_not_there_is_said(tmp_path, capsys):
    assert main(["centre", "check", "kapellen", "--folder", str(tmp_path)]) == 1
    assert "Maak het met: guide centre new kapellen" in capsys.readouterr().err
    assert main(["centre", "new", "Kapéllen", "--folder", str(tmp_path)]) == 1
    assert "Schrijf de naam zo: kapellen" in capsys.readouterr().err
