"""The file of a centre as a spreadsheet, .ods or .xlsx: every cell a text.

Above: one row for what the centre is called, where it is, and so on. Then the row of headings, which begins with
“blok”, and a row for each door. Several hours or languages stand in one cell, between them “;”.
"""

import re
from datetime import date, datetime
from difflib import get_close_matches
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from guide.centres.cells import FIRST, HEAD, OF_CENTRE, OF_DESK, SECOND, Cells
from guide.centres.findings import Findings
from guide.centres.table import SEVERAL

ENDINGS = (".ods", ".xlsx")
EXPLAINED = "wat"  # a column for whoever fills it in: nobody reads it here
OWN = ("own.", "eigen.")
_DAYS = ("checked", "closed")  # the fields in which a date is one

Row = list[Any]


def read_tables(path: Path, findings: Findings) -> dict[str, Any]:
    """Return the tables of a spreadsheet as those of a file are; what cannot be read of it is found."""
    if not find_spec("python_calamine"):
        findings.add("", "", "no_reader")
        return {}
    import python_calamine  # comes with the extra `spreadsheet`

    try:
        with python_calamine.load_workbook(path) as book:
            sheet = book.get_sheet_by_index(0)
            rows = sheet.to_python(skip_empty_area=False)
    except Exception:  # whatever else may call itself a spreadsheet
        findings.add("", "", "not_a_sheet")
        return {}
    return tables_of(rows, sheet.name, findings)


def tables_of(rows: list[Row], name: str, findings: Findings) -> dict[str, Any]:
    """Return the tables that the rows of a sheet with a name hold; `findings` learns which cell holds what."""
    findings.cells = cells = Cells(name)
    filled = [(number, row) for number, row in enumerate(rows, 1) if any(_text(cell) for cell in row)]
    at = next((at for at, (_, row) in enumerate(filled) if _text(row[0]).lower() == HEAD), None)
    if at is None:
        findings.add("", "", "no_head", choices=", ".join(OF_DESK))
        return {}
    tables: dict[str, Any] = {}
    for number, row in filled[:at]:
        if _text(row[0]).lower() in OF_CENTRE:  # the rest explains, above the doors
            _read_line(number, row, tables, findings, cells)
    heads = _Heads(*filled[at])
    cells.columns.update((key, column) for column, key in heads.keys.items())
    for number, row in filled[at + 1 :]:
        _read_desk(number, row, heads, tables, findings, cells)
    return tables


class _Heads:
    """The row of headings: its number, what each column is called, and which field it is."""

    def __init__(self, number: int, row: Row) -> None:
        self.row = number
        self.words = {column: text for column, cell in enumerate(row, 1) if (text := _text(cell))}
        known = {**OF_DESK, **{key: key for key in OF_DESK.values()}}
        self.keys = {column: known[text.lower()] for column, text in self.words.items() if text.lower() in known}


def _read_line(number: int, row: Row, tables: dict[str, Any], findings: Findings, cells: Cells) -> None:
    """Take up one row above the doors: a word, what it is, and perhaps a hint."""
    key = OF_CENTRE[_text(row[0]).lower()]
    cells.note("", key, number, SECOND)
    if len(row) > 1 and _text(row[1]):
        value = _value(key, row[1], "", findings)
        tables[key] = value if key in SEVERAL else value[0] if value else ""


def _read_desk(number: int, row: Row, heads: _Heads, tables: dict[str, Any], findings: Findings, cells: Cells) -> None:
    """Take up the row of one door."""
    written = _text(row[0])
    if not written:
        findings.add_at(cells.at(number, FIRST), "cell_merged")
        return
    kind, slug = _kind_of(written)
    block = slug if kind == "contact" else f"own.{slug}"
    if slug in tables.setdefault(kind, {}):
        findings.add_at(cells.at(number, FIRST), "twice", line=written)
    cells.rows[block] = number
    for place in ((block, ""), ("", f"{kind}.{slug}")):
        cells.note(*place, number, FIRST)
    desk = tables[kind][slug] = tables[kind].get(slug, {})
    for column, cell in enumerate(row[1:], SECOND):
        if not _text(cell):
            continue
        if key := heads.keys.get(column):
            cells.note(block, key, number, column)
            value = _value(key, cell, block, findings)
            desk[key] = value if key in SEVERAL else value[0] if value else ""
        elif column not in heads.words:
            findings.add_at(cells.at(number, column), "cell_outside")
        elif heads.words[column].lower() != EXPLAINED:
            _tell_head(heads, column, findings, cells)


def _kind_of(written: str) -> tuple[str, str]:
    """Return whether a row is a contact of the guide or an own door, and its name."""
    for own in OWN:
        if written.lower().startswith(own):
            return "own", written[len(own) :].strip()
    return "contact", written


def _tell_head(heads: _Heads, column: int, findings: Findings, cells: Cells) -> None:
    """Find a heading that the guide does not know, below which something is filled in."""
    written = heads.words[column]
    near = get_close_matches(written.lower(), OF_DESK, 1)
    said = {"instead": near[0]} if near else {"choices": ", ".join(OF_DESK)}
    sentence = "field_meant" if near else "no_such_field"
    findings.add_at(cells.at(heads.row, column), sentence, written=written, **said)


def _value(key: str, cell: Any, block: str, findings: Findings) -> list[Any]:
    """Return what a cell says: its texts, or a day; what the program made of a text is found."""
    if isinstance(cell, datetime) and key in _DAYS:
        return [cell.date()]
    if isinstance(cell, date) and key in _DAYS:
        return [cell]
    if isinstance(cell, str):
        parts = (
            re.split(r"[;\n,]" if key in ("speaks", "interpreter") else r"[;\n]", cell) if key in SEVERAL else [cell]
        )
        return [part.strip() for part in parts if part.strip()]
    if isinstance(cell, float | int) and not isinstance(cell, bool):
        if key == "phone":
            return [_text(cell)]  # a lost zero is told like any other
        findings.add(block, key, "cell_number", written=_text(cell))
    else:
        findings.add(block, key, "cell_date", written=_text(cell))
    return []


def _text(cell: Any) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return str(cell).strip()
