"""What is wrong in the file of a centre: where, and said in Dutch or in English."""

from dataclasses import dataclass, field
from datetime import date

from babel.dates import format_date

from guide.centres.sentences import SENTENCES, WARNINGS

Said = str | tuple[str, str] | date | int  # a pair: in Dutch, in English


@dataclass(frozen=True)
class Finding:
    """One thing to mend: the file, the block and the field in it ("" for none), which sentence, and what it names."""

    file: str
    block: Said
    field: str
    sentence: str
    values: tuple[tuple[str, Said], ...] = ()

    @property
    def is_warning(self) -> bool:
        """Tell whether the file can be used all the same."""
        return self.sentence in WARNINGS

    def told(self, english: bool = False) -> str:
        """Return where, what, and how to mend it."""
        place = ", ".join(filter(None, (self.file, _said(self.block, english), self.field)))
        values = {name: _said(value, english) for name, value in self.values}
        return f"{place}: {SENTENCES[self.sentence][english].format(**values)}"


def _said(value: Said, english: bool) -> str:
    if isinstance(value, date):
        return format_date(value, "d MMMM yyyy", locale="en" if english else "nl")
    return str(value[english]) if isinstance(value, tuple) else str(value)


@dataclass
class Findings:
    """All findings of one file, so that its writer can mend them in one go."""

    file: str
    found: list[Finding] = field(default_factory=list)

    def add(self, block: Said, field: str, sentence: str, **values: Said) -> None:
        finding = Finding(self.file, block, field, sentence, tuple(values.items()))
        if finding not in self.found:
            self.found.append(finding)

    @property
    def mistakes(self) -> list[Finding]:
        """Those with which the file cannot be used."""
        return [finding for finding in self.found if not finding.is_warning]
