"""One block of a file, read field by field: what is empty is not there, what is of the wrong kind is found."""

from collections.abc import Sequence
from datetime import date, datetime
from difflib import get_close_matches
from functools import partial
from typing import Any

from guide.centres import privacy
from guide.centres.findings import Findings
from guide.centres.hours import Tell
from guide.centres.writing import LINES
from guide.library.tables import UNSEEN

SEVERAL = ("hours", "speaks", "interpreter", "closed")  # fields with more than one entry
LENGTHS = {"name": 60, "place": 90, "where": 60, "note": 140}  # at most so many signs
NEEDED = {
    "name": 'name = "Opvangcentrum …"',
    "place": 'place = "Kerkstraat 1, 2950 Kapellen"',
    "region": 'region = "flanders"',
    "checked": LINES["checked"],
}
EXAMPLES = {
    **LINES,
    **NEEDED,
    "name": 'name = "Onthaal"',
    "where": 'where = "gebouw B, deur 4"',
    "speaks": 'speaks = ["nl", "ar"]',
    "interpreter": 'interpreter = ["prs", "ps"]',
    "closed": 'closed = ["feestdagen"]',
    "note": 'note = "Klop hard."',
    "theme": 'theme = "samen-sterk"',
    "picture": 'picture = "join_activity"',
}


class Table:
    """One block of a file. What is empty is not there; what is of the wrong kind is found."""

    def __init__(self, values: Any, block: str, findings: Findings) -> None:
        self.block, self.findings = block, findings
        self.values: dict[str, Any] = values if isinstance(values, dict) else {}
        if not isinstance(values, dict):
            self.tell("", "kind", example=f"[{block}]")

    def tell(self, key: str, sentence: str, **said: Any) -> None:
        self.findings.add(self.block, key, sentence, **said)

    def hearing(self, key: str) -> Tell:
        return partial(self.tell, key)

    def filled(self, key: str) -> bool:
        value = self.values.get(key)
        return value is not None and bool(value.strip() if isinstance(value, str) else value != [])

    def close(self, known: Sequence[str], only_own: Sequence[str] = ()) -> None:
        """Find the fields that nobody reads, and those that are for an own door alone."""
        for key in self.values:
            if key in only_own:
                self.tell(key, "only_own")
            elif key not in known:
                near = get_close_matches(key.lower(), known, 1)
                said = {"instead": near[0]} if near else {"choices": ", ".join(known)}
                self.tell(key, "field_meant" if near else "no_such_field", **said)

    def text(self, key: str) -> str:
        """Return one line of words, "" when there is none."""
        if not self.filled(key):
            return ""
        value = self.values[key]
        if not isinstance(value, str):
            self.tell(key, "kind", example=EXAMPLES[key])
            return ""
        return self.checked(" ".join(value.split()), key)

    def checked(self, text: str, key: str) -> str:
        """Return a text after looking whether it may be shown."""
        if not text.isprintable() or UNSEEN.search(text):
            self.tell(key, "unseen")
        if len(text) > LENGTHS.get(key, 60):
            self.tell(key, "long", count=len(text), most=LENGTHS.get(key, 60))
        if privacy.is_shelter(text):
            self.tell(key, "shelter")
        return text

    def several(self, key: str) -> list[Any]:
        """Return the entries of a list; one that stands alone is a list of one."""
        if not self.filled(key):
            return []
        value = self.values[key]
        found = value if isinstance(value, list) else [value]
        if not all(isinstance(each, str) or (key == "closed" and is_day(each)) for each in found):
            self.tell(key, "kind", example=EXAMPLES[key])
            return []
        return [each for each in found if not isinstance(each, str) or each.strip()]


def is_day(value: Any) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)
