"""The file of a centre as a spreadsheet, .ods or .xlsx: every cell a text.

Above: one row for what the centre is called, where it is, and so on. Then the row of headings, which begins with
“blok”, and a row for each door. Several hours or languages stand in one cell, between them “;”.
"""

import re
from datetime import date, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from guide.centres.findings import Findings
from guide.centres.table import SEVERAL

ENDINGS = (".ods", ".xlsx")
HEAD = "blok"
OF_CENTRE = {"naam": "name", "plaats": "place", "gewest": "region", "nagekeken": "checked", "gesloten": "closed"}
OF_DESK = {
    "naam": "name",
    "waar": "where",
    "telefoon": "phone",
    "uren": "hours",
    "talen": "speaks",
    "tolk": "interpreter",
    "gesloten": "closed",
    "nota": "note",
    "thema": "theme",
    "tekening": "picture",
}
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
            rows = book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except Exception:  # whatever else may call itself a spreadsheet
        findings.add("", "", "not_a_sheet")
        return {}
    return tables_of(rows, findings)


def tables_of(rows: list[Row], findings: Findings) -> dict[str, Any]:
    """Return the tables that the rows of a sheet hold."""
    filled = [(number, row) for number, row in enumerate(rows, 1) if any(_text(cell) for cell in row)]
    at = next((at for at, (_, row) in enumerate(filled) if _text(row[0]).lower() == HEAD), None)
    if at is None:
        findings.add("", "", "no_head", choices=", ".join(OF_DESK))
        return {}
    tables: dict[str, Any] = {}
    for _, row in filled[:at]:
        if _text(row[0]).lower() in OF_CENTRE:  # the rest explains, above the doors
            _read_line(row, tables, findings)
    heads = [_text(cell).lower() for cell in filled[at][1]]
    for number, row in filled[at + 1 :]:
        _read_desk(number, row, heads, tables, findings)
    return tables


def _read_line(row: Row, tables: dict[str, Any], findings: Findings) -> None:
    """Take up one row above the doors: a word, what it is, and perhaps a hint."""
    key = OF_CENTRE[_text(row[0]).lower()]
    if len(row) > 1 and _text(row[1]):
        value = _value(key, row[1], "", findings)
        tables[key] = value if key in SEVERAL else value[0] if value else ""


def _read_desk(number: int, row: Row, heads: list[str], tables: dict[str, Any], findings: Findings) -> None:
    block = _text(row[0])
    if not block:
        findings.add(_row(number), "", "cell_merged")
        return
    kind, slug = "contact", block
    for own in OWN:
        if block.lower().startswith(own):
            kind, slug = "own", block[len(own) :].strip()
    if slug in tables.setdefault(kind, {}):
        findings.add(block, "", "twice", line=block)
    desk = tables[kind][slug] = tables[kind].get(slug, {})
    for at, cell in enumerate(row[1:], 1):
        if not _text(cell):
            continue
        head = heads[at] if at < len(heads) else ""
        if head == EXPLAINED:
            continue
        if not head:
            findings.add(_row(number), "", "cell_merged")
            continue
        key = OF_DESK.get(head, head)
        value = _value(key, cell, block, findings)
        desk[key] = value if key in SEVERAL else value[0] if value else ""


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


def _row(number: int) -> tuple[str, str]:
    return f"rij {number}", f"row {number}"
