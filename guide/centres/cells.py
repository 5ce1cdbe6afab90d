"""The cells of a spreadsheet: where in it stands what the check calls a block and a field."""

from dataclasses import dataclass, field

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
FIRST, SECOND = 1, 2  # columns: what a row is about, and what the centre is called, where it is…
_WORDS = {key: word for word, key in (OF_CENTRE | OF_DESK).items()}


@dataclass(frozen=True)
class Cell:
    """A place in a sheet: a cell, a row (no column) or the whole of it (no row). Both count from 1."""

    sheet: str
    row: int = 0
    column: int = 0

    def named(self, english: bool) -> str:
        """Return how a reader finds it: “blad Deuren, rij 5, kolom D”."""
        sheet, row, column = (("blad", "rij", "kolom"), ("sheet", "row", "column"))[english]
        parts = [f"{sheet} {self.sheet}"]
        if self.row:
            parts.append(f"{row} {self.row}")
        if self.column:
            parts.append(f"{column} {letters(self.column)}")
        return ", ".join(parts)


@dataclass
class Cells:
    """Where each block and field of one sheet stands: `rows` by block, `columns` by field of a door."""

    sheet: str
    rows: dict[str, int] = field(default_factory=dict)
    columns: dict[str, int] = field(default_factory=dict)
    noted: dict[tuple[str, str], Cell] = field(default_factory=dict)

    def at(self, row: int = 0, column: int = 0) -> Cell:
        return Cell(self.sheet, row, column)

    def note(self, block: str, key: str, row: int, column: int) -> None:
        """Remember which cell says something of a block ("": of the centre)."""
        self.noted[block, key] = self.at(row, column)

    def of(self, block: str, key: str) -> Cell:
        """Return the cell of a block and a field; of an empty one where it should be filled in."""
        if cell := self.noted.get((block, key)):
            return cell
        return self.at(row, self.columns.get(key, 0)) if (row := self.rows.get(block)) else self.at()


def word(key: str) -> str:
    """Return what a sheet calls a field."""
    return _WORDS.get(key, key)


def letters(column: int) -> str:
    """Return what a program calls a column: A, Z, AA."""
    found = ""
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(ord("A") + rest) + found
    return found
