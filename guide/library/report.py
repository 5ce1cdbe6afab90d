"""What is wrong in the content, told to the person who wrote it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Mistake:
    """One mistake: the file, the place in it, what is wrong, how to mend it."""

    file: str
    where: str
    wrong: str
    mend: str

    def __str__(self) -> str:
        return f"{self.file}: {self.where}: {self.wrong}: {self.mend}"


@dataclass
class Report:
    """All mistakes of one run, so that an author can mend them in one go."""

    mistakes: list[Mistake] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)  # files from which nothing could be read

    def misses(self, home: str) -> bool:
        """Tell whether the file `home`, or one in that folder, could not be read: references to it may be right."""
        return any(name.startswith(home) for name in self.unread)

    def add(self, file: str, where: str, wrong: str, mend: str) -> None:
        self.mistakes.append(Mistake(file, where, wrong, mend))

    def __str__(self) -> str:
        return "\n".join(str(mistake) for mistake in self.mistakes)


class ContentError(Exception):
    """The content cannot be used. `report` says why, one line per mistake."""

    def __init__(self, report: Report) -> None:
        super().__init__(str(report))
        self.report = report
