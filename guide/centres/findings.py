"""What is wrong in the file of a centre: where, and said in Dutch or in English."""

import re
from dataclasses import dataclass, field
from datetime import date

from babel.dates import format_date

from guide.centres.cells import Cell, Cells, word
from guide.centres.sentences import SENTENCES, WARNINGS
from guide.centres.sheetwords import OF_SHEETS

Said = str | tuple[str, str] | date | int  # a pair: in Dutch, in English


@dataclass(frozen=True)
class Finding:
    """One thing to mend: the file, the block and the field in it ("" for none), which sentence, and what it names.

    In a spreadsheet `cell` says where that is.
    """

    file: str
    block: str
    field: str
    sentence: str
    values: tuple[tuple[str, Said], ...] = ()
    cell: Cell | None = None

    @property
    def is_warning(self) -> bool:
        """Tell whether the file can be used all the same."""
        return self.sentence in WARNINGS

    @property
    def order(self) -> tuple[bool, int, int]:
        """What comes first: what keeps a file from being used, and in a sheet what stands higher."""
        return self.is_warning, self.cell.row if self.cell else 0, self.cell.column if self.cell else 0

    def told(self, english: bool = False) -> str:
        """Return where, what, and how to mend it."""
        values = {name: _said(value, english) for name, value in self.values}
        if not self.cell:
            place = ", ".join(filter(None, (self.file, self.block, self.field)))
            return f"{place}: {SENTENCES[self.sentence][english].format(**values)}"
        example = _in_cell(values.get("example", ""))
        said = _of_sheet(self.sentence, self.cell)[english].format(**values, word=word(self.field), in_cell=example)
        return f"{self.file}, {self.cell.named(english)}: {said}"


def _of_sheet(sentence: str, cell: Cell) -> tuple[str, str]:
    """Return a sentence as it is said of a sheet."""
    if sentence == "missing" and not cell.column:
        sentence = "missing_column" if cell.row else "missing_row"
    return OF_SHEETS.get(sentence) or SENTENCES[sentence]


def _in_cell(example: str) -> str:
    """Return what a cell says where a text file has a line: `speaks = ["nl", "ar"]` is `nl; ar`."""
    return "; ".join(re.findall(r'"([^"]*)"', example)) or example.partition(" = ")[2]


def _said(value: Said, english: bool) -> str:
    if isinstance(value, date):
        return format_date(value, "d MMMM yyyy", locale="en" if english else "nl")
    return str(value[english]) if isinstance(value, tuple) else str(value)


@dataclass
class Findings:
    """All findings of one file, so that its writer can mend them in one go; of a spreadsheet with its `cells`."""

    file: str
    found: list[Finding] = field(default_factory=list)
    cells: Cells | None = None

    def add(self, block: str, field: str, sentence: str, **values: Said) -> None:
        """Find something in a field of a block."""
        cell = self.cells.of(block, field) if self.cells else None
        self._take(Finding(self.file, block, field, sentence, tuple(values.items()), cell))

    def add_at(self, cell: Cell, sentence: str, **values: Said) -> None:
        """Find something in a cell that belongs to no field."""
        self._take(Finding(self.file, "", "", sentence, tuple(values.items()), cell))

    def _take(self, finding: Finding) -> None:
        if finding not in self.found:
            self.found.append(finding)

    @property
    def mistakes(self) -> list[Finding]:
        """Those with which the file cannot be used."""
        return [finding for finding in self.found if not finding.is_warning]
