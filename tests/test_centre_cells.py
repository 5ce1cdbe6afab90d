"""The check of a spreadsheet speaks of sheet, row and column: each sentence names the cell that holds the mistake."""

import re
from datetime import date

import pytest

from guide import pictograms
from guide.centres import spreadsheet
from guide.centres.cells import letters
from guide.centres.checking import Known, check
from guide.centres.findings import Findings
from guide.centres.newsheet import workbook
from guide.centres.sentences import SENTENCES
from guide.centres.sheetwords import OF_SHEETS
from guide.commands import main

TODAY = date(2026, 12, 1)
DRAWN = frozenset(pictograms.names())
HEADS = ["blok", "wat", "naam", "waar", "telefoon", "uren", "talen", "tolk", "gesloten", "nota", "thema", "tekening"]
PLACED = re.compile(r"(?P<file>\S+), (blad|sheet) Deuren(, (rij|row) (\d+))?(, (kolom|column) ([A-Z]+))?: (?P<said>.+)")
OF_A_TEXT = re.compile(r"\b(blok|block|regels?|lines?|veld|field|quotes?|aanhalingstekens?)\b|[\[\]=\"]", re.I)
OF_TEXTS = {  # those that cannot be said of a sheet; the last name a heading and how to install
    "unreadable", "not_text", "line", "curly", "note_twice", "unclosed", "phone_quotes", "no_head", "no_reader",
}  # fmt: skip
ENGLISH_KEYS = re.compile(r"\b(where|phone|hours|speaks|interpreter|note|theme|picture|checked)\b")
# All of it is made up: no such centre, no such numbers. In each row what is wrong is marked at its end.
TOP = [
    ["Onze deuren, voor wie hier woont"],
    ["naam", "Opvangcentrum Voorbeeld"],
    ["plaats", ""],  # missing
    ["gewest", "limburg"],  # region
    ["nagekeken", "28/11"],  # date
    ["gesloten", "feestdagen; kerst"],  # closed
    [],
]


def row(block, **said):
    return [block, *(said.get(head, "") for head in HEADS[1:])]


WRONG = [  # a row, and for each mistake in it: the column, what the cell holds, what is said
    (row("ocmw", uren="9-12", telefoon="3 000 00 01"), ("E", "3 000 00 01", "phone_zero"), ("F", "9-12", "hours")),
    (row("school", uren="ma 22:00-6:00", talen="nl; Pasjtoe"), ("F", "ma 22", "midnight"), ("G", "Pasjtoe", "code")),
    (row("huisarts", uren="ma in oneven weken 9:00-10:00"), ("F", "oneven", "rule")),
    (row("begeleider", waar="deur 4", thema="hulp"), ("K", "hulp", "only_own")),
    (row("begleider", waar="deur 5"), ("A", "begleider", "unknown")),
    (row("fietsatelier", waar="deur 6"), ("A", "fietsatelier", "unknown_own")),
    (row("noodnummer", telefoon="112"), ("A", "noodnummer", "everywhere")),
    (row("one-brussel", waar="deur 7"), ("A", "one-brussel", "other_region")),
    (row("own.Fiets!", naam="Deur", waar="x" * 61, thema="taal"), ("A", "Fiets!", "slug"), ("D", "xx", "long")),
    (row("own.fietsen", waar="zaal 2", tekening="fiets"), ("C", "", "missing"), ("K", "", "missing"),
     ("L", "fiets", "picture")),
    (row("ocmw", waar=4.0), ("A", "ocmw", "twice"), ("D", "4", "number")),
    (row("", waar="deur 8"), ("A", "", "merged")),
    ([*row("own.tuin", naam="Tuin", waar="LOI, Kerkstraat 1", thema="taal"), "los"], ("D", "LOI", "home"),
     ("M", "los", "outside")),
]  # fmt: skip


def told(rows, library, english=False):
    findings = Findings("kapellen.ods")
    tables = spreadsheet.tables_of(rows, "Deuren", findings)
    check("kapellen", tables, Known(library, DRAWN, TODAY), findings)
    return [each.told(english) for each in findings.found]


def whole(top):
    return [*top, HEADS, *(each for each, *_ in WRONG)]


def value(rows, number, column):
    cells = {letters(at): cell for at, cell in enumerate(rows[number - 1], 1)}
    return str(cells.get(column, ""))


@pytest.mark.parametrize("english", [False, True])
def test_every_mistake_is_said_with_the_cell_that_holds_it(library, english):
    top = [["gewest", "Vlaanderen"] if each[:1] == ["gewest"] else each for each in TOP]
    rows = whole(top)
    expected = {(3, "B"), (5, "B"), (6, "B")}
    for number, (_, *mistakes) in enumerate(WRONG, len(top) + 2):
        for column, held, what in mistakes:
            assert held in value(rows, number, column), what
            expected.add((number, column))
    found = [PLACED.fullmatch(each) for each in told(rows, library, english)]
    assert all(found)
    assert {(int(each[5]), each[8]) for each in found} == expected
    for each in found:
        quoted = re.match(r"“(.+?)”", each["said"])
        if quoted and not re.search("niet ingevuld|not filled in|eigen deur|of your own", each["said"]):
            assert quoted[1].removesuffix(".0") in value(rows, int(each[5]), each[8]), each[0]


@pytest.mark.parametrize("english", [False, True])
def test_no_sentence_about_a_sheet_speaks_of_a_text_file(library, english):
    of_a_sheet = {**SENTENCES, **OF_SHEETS}
    said = [re.sub(r"{\w+}", "x", of_a_sheet[name][english]) for name in of_a_sheet.keys() - OF_TEXTS]
    said += told(whole(TOP), library, english)
    for each in said:
        assert not OF_A_TEXT.search(each), each
        assert english or not ENGLISH_KEYS.search(each), each


def test_what_has_no_cell_is_said_with_where_it_should_stand(library):
    top = [each for each in TOP if each[:1] not in (["plaats"], ["gewest"])] + [["gewest", "Vlaanderen"]]
    top[2] = ["nagekeken", date(2026, 11, 28)]
    top[3] = ["gesloten", "feestdagen"]
    heads = [head for head in HEADS if head != "thema"]
    found = told([*top, heads, ["own.x", "", "Deur", "zaal 2"]], library)
    assert found == [
        "kapellen.ods, blad Deuren: de rij “plaats” ontbreekt. Zet ze boven de deuren: “plaats” in kolom A, "
        "en in kolom B zoals: Kerkstraat 1, 2950 Kapellen",
        "kapellen.ods, blad Deuren, rij 8: de kolom “thema” ontbreekt. Zet “thema” bij de koppen, "
        "en in deze rij zoals: samen-sterk",
    ]


def test_a_heading_is_said_once_where_it_stands(library):
    heads = [{"uren": "openuren", "nota": "baas"}.get(head, head) for head in HEADS]
    doors = [row(slug, waar="x", uren="ma 9:00-10:00", nota="y") for slug in ("ocmw", "school")]
    said = [each for each in told([*TOP, heads, *doors], library) if " rij 8," in each]
    assert [each.partition(" kolom ")[2][0] for each in said] == ["F", "J"]
    assert "Bedoelen jullie “uren”?" in said[0]
    assert "“baas” kent de gids niet. Kies uit: naam, waar, telefoon," in said[1]


def test_a_file_of_excel_is_checked_from_its_first_row_to_its_last(tmp_path, capsys):
    """By the name of its own sheet, and with its empty rows counted as the program counts them."""
    rows = [[], [], *TOP, HEADS, row("ocmw", uren="soms"), row("school", uren="ooit")]
    (tmp_path / "kapellen.xlsx").write_bytes(workbook(rows))
    assert main(["centre", "check", "--folder", str(tmp_path)]) == 1
    said = capsys.readouterr().out
    assert "kapellen.xlsx, blad centrum, rij 11, kolom F: “soms” begrijp ik niet." in said
    places = [int(number) for number in re.findall(r"rij (\d+), kolom", said)]
    assert places == sorted(places)
    assert places[-1] == 12


def test_columns_are_called_as_programs_call_them():
    assert [letters(column) for column in (1, 26, 27, 52, 703)] == ["A", "Z", "AA", "AZ", "AAA"]
