"""What the linter tells a translator."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One thing to change in a translation: the rule, what is wrong, and what to write instead."""

    rule: str
    problem: str
    repair: str

    def __str__(self) -> str:
        return f"{self.problem}: {self.repair}"
