"""Who has read the translations of a page: what stands at its foot."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from flask import g

from guide.current import guide
from guide.languages import DUTCH
from guide.reviews.levels import TWO
from guide.reviews.scope import needs_two, texts_on
from guide.reviews.standing import Read, Standing

# What a page is of, as its view calls it: the first that it has. Any other page speaks of the whole guide.
OF = ("step", "card", "moment", "leaf", "journey", "entries")


@dataclass(frozen=True)
class Reviewed:
    """So many native readers (0, 1, 2) read all of a page, the last in this month, or read it `partly`.

    `waits`: it is about health, law or safety, and one more has to. `whole`: the whole guide is meant.
    """

    readers: int = 0
    month: str = ""
    partly: bool = False
    waits: bool = False
    whole: bool = False


def reviewed(values: Mapping[str, Any]) -> Reviewed | None:
    """Return who has read a page, of which these are the values; None: nothing of it is translated."""
    edition = g.get("edition")
    standings = [guide().standings[each.code] for each in edition.languages if each is not DUTCH] if edition else []
    if not standings:
        return None
    part = next((values[name] for name in OF if values.get(name)), None)
    found = [_read(standing, part) for standing in standings]
    read = min(found, key=lambda each: each.readers)
    if not read.readers:
        return Reviewed(partly=any(each.partly or each.readers for each in found), whole=part is None)
    month = edition.lead.month(date.fromisoformat(max(each.last for each in found)))
    waits = read.readers < TWO and any(needs_two(guide().library, each) for each in (part, values.get("journey")))
    return Reviewed(read.readers, month, waits=waits)


def _read(standing: Standing, part: Any) -> Read:
    if part is None or not standing.levels:
        return standing.whole
    return standing.of(texts_on(guide().library, part))
