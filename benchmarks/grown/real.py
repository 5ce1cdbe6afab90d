"""The content of a checkout as it is: what new content is made like."""

import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.grown.wording import Source, Wording

Values = dict[str, Any]

MSGCTXT = {  # of every kind but journeys: their texts have the slug of the journey
    "subjects": "subject",
    "things": "thing",
    "facts": "fact",
    "contacts": "contact",
    "words": "word",
    "cards": "card",
    "pictures": "picture",
}


@dataclass(frozen=True)
class Entry:
    """One table of the content: its kind, its name, the msgctxt of its texts, its theme if it has one."""

    kind: str
    slug: str
    context: str
    theme: str
    values: Values


class Content:
    """Every entry by kind and slug, and what their fields hold. New entries are added to it."""

    def __init__(self, root: Path, wording: Wording) -> None:
        self.root, self.folder = root, root / "guide" / "content"
        self.entries: dict[str, dict[str, Entry]] = defaultdict(dict)
        for entry in (*self._listed(), *self._pictures(), *self._journeys()):
            self.add(entry)
        self.mothers: dict[tuple[str, str], list[Source]] = defaultdict(list)
        held: dict[str, set[str]] = defaultdict(set)
        for entry in self.all():
            for key, value in strings(entry.values):
                if wording.knows(value, entry.context):
                    self.mothers[entry.kind, key].append((value, entry.context))
                else:
                    held[key].add(value)
        self.refers = {key: kind for key, values in held.items() if (kind := self._kind_of(values))}

    def add(self, entry: Entry) -> None:
        self.entries[entry.kind][entry.slug] = entry

    def all(self) -> Iterator[Entry]:
        for entries in self.entries.values():
            yield from entries.values()

    def named(self, slug: str) -> bool:
        """Tell whether something is called so already."""
        return any(slug in entries for entries in self.entries.values())

    def _kind_of(self, slugs: set[str]) -> str:
        """Return the kind of which all these are names, or nothing."""
        return next((kind for kind, entries in self.entries.items() if slugs <= entries.keys()), "")

    def _listed(self) -> Iterator[Entry]:
        for kind in MSGCTXT:
            if (path := self.folder / f"{kind}.toml").exists():
                tables = _read(path)
                if kind == "subjects":  # a list, in which each says its slug
                    tables = {subject["slug"]: subject for subject in tables["subject"]}
                for slug, values in tables.items():
                    yield Entry(kind, slug, MSGCTXT[kind], values.get("theme", ""), values)

    def _pictures(self) -> Iterator[Entry]:
        for path in sorted((self.folder / "pictograms").rglob("*.toml")):
            for slug, values in _read(path).items():
                yield Entry("pictures", slug, MSGCTXT["pictures"], "", values)

    def _journeys(self) -> Iterator[Entry]:
        for path in sorted((self.folder / "journeys").glob("*/*.toml")):
            yield Entry("journeys", path.stem, path.stem, path.parent.name, _read(path))


def strings(values: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield every string in a table, in its lists and inner tables too, with the key it stands under."""
    if isinstance(values, str):
        yield key, values
    elif isinstance(values, dict):
        for inner, value in values.items():
            yield from strings(value, inner)
    elif isinstance(values, list):
        for value in values:
            yield from strings(value, key)


def _read(path: Path) -> Values:
    return tomllib.loads(path.read_text(encoding="utf-8"))
