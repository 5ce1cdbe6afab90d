"""The fields of a manifest that a phone wrote: read as what they should be, or refused with where they stand."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NoReturn

from guide.voices.incoming import RefusedError

AS_MADE = "Pass it on as the recording room made it."
_AT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", re.ASCII)
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]+")  # those that steer direction stay


@dataclass(frozen=True)
class Fields:
    """A table of the manifest, and where it stands in it."""

    values: Any
    where: str

    def get(self, key: str, missing: Any = None) -> Any:
        """Return what stands under a key, whatever it is."""
        if not isinstance(self.values, dict):
            self.refuse("is not what belongs there")
        return self.values.get(key, missing)

    def inner(self, key: str) -> "Fields":
        return Fields(self.get(key), f"{self.where}, {key}")

    def rows(self, key: str) -> Iterator["Fields"]:
        found = self.get(key, [])
        if not isinstance(found, list):
            self.refuse(f"“{key}” is no list")
        for number, each in enumerate(found, 1):
            yield Fields(each, f"{self.where}, {key} {number}")

    def text(self, key: str, longest: int) -> str:
        """Return a text as one line."""
        found = self._checked(key, lambda value: isinstance(value, str) and len(value) <= longest)
        return _UNSEEN.sub(" ", found).strip()

    def matching(self, key: str, pattern: re.Pattern[str]) -> str:
        return str(self._checked(key, lambda value: isinstance(value, str) and pattern.fullmatch(value)))

    def whole(self, key: str) -> int:
        return int(self._checked(key, lambda value: type(value) is int and 0 < value < 10_000))

    def moment(self, key: str) -> str:
        """Return a moment in UTC, to the second."""
        found = self.matching(key, _AT)
        try:
            datetime.fromisoformat(found)
        except ValueError:
            self.refuse(f"“{key}” is {found}, which is no moment")
        return f"{found[:19]}Z"

    def _checked(self, key: str, is_right: Callable[[Any], Any]) -> Any:
        if not is_right(self.get(key)):
            self.refuse(f"“{key}” is “{shown(self.get(key))}”, which is not what belongs there")
        return self.get(key)

    def refuse(self, what: str) -> NoReturn:
        raise RefusedError(f"{self.where}: {what}. {AS_MADE}")


def shown(value: Any) -> str:
    """Return something unknown so that it can stand in a sentence: short, on one line, in the letters it has."""
    text = value if isinstance(value, str) else repr(value)
    return "".join(filter(str.isprintable, text[:60]))
