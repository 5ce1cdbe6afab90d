"""Making entries like the real ones.

What a field holds is seen from the real content: a text of the catalogues becomes a new text, the name of another
entry becomes the name of another such entry, and what is neither (a region, a flag) stays. So a new field needs no line
here, unless it holds an address or a number that must differ, or Dutch that is not translated.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields
from datetime import date, timedelta
from random import Random
from typing import Any

from benchmarks.grown.real import Content, Entry, Values
from benchmarks.grown.wording import Source, Wording
from guide.library.model import VolunteerNote

VOLUNTEER = frozenset(each.name for each in fields(VolunteerNote))  # Dutch that is not translated
FEW = 15  # texts: of fewer, new ones would be too much alike
STAND_IN = {"title": ("pictures", "word")}  # where there are few, new ones are made of these too
DOMAIN = re.compile(r"[\w-]+\.(?:be|org|gent|vlaanderen|brussels)\b")
TOWNS = [
    *("Aalst", "Aarschot", "Beringen", "Bilzen", "Blankenberge", "Boom", "Brugge", "Deinze", "Dendermonde", "Diest"),
    *("Diksmuide", "Eeklo", "Geel", "Genk", "Geraardsbergen", "Halle", "Hasselt", "Herentals", "Ieper", "Izegem"),
    *("Kortrijk", "Leuven", "Lier", "Lokeren", "Lommel", "Maaseik", "Mechelen", "Menen", "Mol", "Mortsel", "Ninove"),
    *("Oostende", "Oudenaarde", "Poperinge", "Roeselare", "Ronse", "Temse", "Tienen", "Tongeren", "Torhout"),
    *("Turnhout", "Veurne", "Vilvoorde", "Waregem", "Zottegem"),
]


class Grower:
    """Adds entries to the content. `weights` tells how the lists are shared among the themes: theme -> weight."""

    def __init__(self, content: Content, wording: Wording, random: Random, weights: dict[str, int]) -> None:
        self.content, self.wording, self.random, self.weights = content, wording, random, weights
        found = {domain for entry in content.all() for domain in DOMAIN.findall(str(entry.values))}
        self.domains = sorted(found) + [f"{town.lower()}.be" for town in TOWNS]

    def models(
        self, kind: str, total: int, wanted: Callable[[Values], bool] = lambda _: True
    ) -> Iterator[tuple[Entry, str]]:
        """Yield a real entry and a theme for each new one, until there are as many of a kind as the total."""
        there = list(self.content.entries[kind].values())
        models = [entry for entry in there if wanted(entry.values)]
        have = Counter(entry.theme for entry in there)
        for _ in range(total - len(there)):
            theme = min(self.weights, key=lambda each: have[each] / self.weights[each])
            have[theme] += 1
            yield self.random.choice(models), theme

    def like(self, model: Entry, theme: str, slug: str = "", /, **given: Any) -> Entry:
        """Return a new entry with the fields of a real one; what is `given` is taken as it is."""
        slug = slug or self.slug()
        context = slug if model.context == model.slug else model.context
        new = Likeness(model, Entry(model.kind, slug, context, theme, {}))
        for key, value in model.values.items():
            new.entry.values[key] = given[key] if key in given else self._value(new, key, value)
        self.content.add(new.entry)
        return new.entry

    def slug(self) -> str:
        """Return a new name, of two Dutch words."""
        while True:
            slug = "-".join(self.random.sample(self.wording.dutch.inner, 2))
            if re.fullmatch("[a-z]{4,}-[a-z]{4,}", slug) and not self.content.named(slug):
                return slug

    def mothers(self, kind: str, key: str) -> list[Source]:
        """Return the real texts of which new ones for a field are made."""
        found = self.content.mothers[kind, key]
        return found if len(found) >= FEW else found + self.content.mothers[STAND_IN.get(key, ("journeys", "text"))]

    def _value(self, new: "Likeness", key: str, value: Any) -> Any:
        """Return something else of the same sort for a field."""
        if isinstance(value, dict):
            return {inner: self._value(new, inner, each) for inner, each in value.items()}
        if isinstance(value, list):
            return [self._value(new, key, each) for each in value]
        if isinstance(value, date):
            return value - timedelta(days=self.random.randrange(365))
        return self._string(new, key, value) if isinstance(value, str) else value

    def _string(self, new: "Likeness", key: str, value: str) -> str:
        model, entry = new.model, new.entry
        if self.wording.knows(value, model.context):
            return self.wording.write(entry.context, self.mothers(model.kind, key))
        if key in VOLUNTEER:
            return self.wording.reword(value)
        if key == "theme":
            return entry.theme
        if key in self.content.refers:
            return self._other(new, self.content.refers[key], value)
        if key in {"source", "sources"}:
            return DOMAIN.sub(lambda _: self.random.choice(self.domains), value)
        if key == "phone":
            return re.sub("[1-9]", lambda _: str(self.random.randint(1, 9)), value)
        return f"{entry.slug}.be" if key == "web" else value

    def _other(self, new: "Likeness", kind: str, name: str) -> str:
        """Return the name of another entry instead of this one, of the same theme if it has any: each time the same.

        Who can be phoned is exchanged for who can be phoned: it may be the act of a step.
        """
        if (kind, name) not in new.renamed:
            entries = self.content.entries[kind]
            phoned = "phone" in entries[name].values
            same = {slug for slug, entry in entries.items() if ("phone" in entry.values) == phoned}
            free = sorted(same - set(new.renamed.values()))
            near = [slug for slug in free if entries[slug].theme in {new.entry.theme, ""}]
            new.renamed[kind, name] = self.random.choice(near or free)
        return new.renamed[kind, name]


@dataclass(frozen=True)
class Likeness:
    """A new entry in the making, the real one it is like, and which names stand in it for those of the real one."""

    model: Entry
    entry: Entry
    renamed: dict[tuple[str, str], str] = field(default_factory=dict)
