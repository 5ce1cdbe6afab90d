"""Reads one content file into parts of the model, without looking at the other files.

The extraction of messages needs just that; `guide.library.loading` puts the parts together.
"""

from collections.abc import Callable
from pathlib import Path, PurePath
from typing import Any

from guide.library import arranging, parts, vocabularies
from guide.library.contexts import FACT
from guide.library.report import Report
from guide.library.tables import Table, read_toml

PAGES = ("about", "emergency", "volunteers", "centres", parts.CONSENT)


def read_file(path: Path, report: Report, name: str = "") -> list[Any]:
    """Return the parts of the guide in one content file, in reading order.

    Which parts these are follows from the path of the file (see guide/content/README.md).
    What is wrong goes to the report; the parts that can be read are returned all the same.
    """
    place = PurePath(name or path)
    name = name or path.name
    values = read_toml(path, report, name)
    if name in report.unread:
        return []
    folder, kind = place.parent, place.stem
    on_top = folder.name not in {"pages", "journeys", "moments", "search", "questions"}
    if folder.parent.name == "journeys":
        return _whole(parts.journey, place, values, name, report)
    if folder.name == "moments":
        return _whole(arranging.moment, place, values, name, report)
    if folder.name == "pages" and kind in PAGES:
        return _whole(parts.leaf, place, values, name, report)
    if folder.name == "search":
        return _whole(vocabularies.vocabulary, place, values, name, report)
    if folder.parent.name == "search":
        return _whole(vocabularies.questions, place, values, name, report)
    if "pictograms" in (folder.name, folder.parent.name):
        module = kind if folder.name == "pictograms" else f"{folder.name}/{kind}"
        return [parts.picture(module, *each) for each in _entries(values, name, "picture", report)]
    if on_top and kind in LISTS:
        return _list(*LISTS[kind], values, name, report)
    if on_top and kind in _READERS:
        context, read = _READERS[kind]
        return [read(*each) for each in _entries(values, name, context, report)]
    report.add(name, "the whole file", "this file is not used", "rename it (guide/content/README.md) or remove it")
    return []


def _whole(
    read: Callable[[PurePath, Table], Any], place: PurePath, values: dict[str, Any], name: str, report: Report
) -> list[Any]:
    """Return the one part that a file holds, or nothing when the file holds only comments."""
    if not values:
        mend = "write it (docs/writing.md)" if name in NEEDED else "write it (docs/writing.md), or remove the file"
        report.add(name, "the whole file", "it is empty", mend)
        report.unread.add(name)
        return []
    return [read(place, Table(values, name, place.stem, place.stem, report))]


def _list(key: str, read: Callable[[Table], Any], values: dict[str, Any], name: str, report: Report) -> list[Any]:
    """Return the parts of a file in which the order matters."""
    table = Table(values, name, "the whole file", key, report)
    found = [read(each) for each in table.tables(key)]
    table.close()
    if not values.get(key) and PurePath(name).stem not in MAY_BE_EMPTY:
        table.wrong(f"there is no [[{key}]] in it", f"write [[{key}]] above the lines of each {key}")
        report.unread.add(name)
    return found


def _entries(values: dict[str, Any], name: str, context: str, report: Report) -> list[tuple[str, Table]]:
    entries = [(slug, Table(each, name, slug, context, report)) for slug, each in values.items()]
    if context != "picture":  # drawings are named after their functions
        for slug, table in entries:
            parts.check_slug(slug, table)
    return entries


LISTS = {
    "themes": ("theme", arranging.theme),
    "subjects": ("subject", arranging.subject),
    "places": ("place", arranging.place),
    "blanks": ("blank", arranging.blank),
    "ways": ("way", arranging.way),
    "tips": ("tip", parts.tip),
}

MAY_BE_EMPTY = ("tips",)  # or not be there at all

_READERS = {
    "contacts": ("contact", parts.contact),
    "words": ("word", parts.word),
    "cards": ("card", parts.card),
    "things": ("thing", parts.thing),
    "facts": (FACT, parts.fact),
}

# Every content must have these; journeys and drawings may be more or fewer.
NEEDED = (
    *(f"{kind}.toml" for kind in (*LISTS, *_READERS) if kind not in MAY_BE_EMPTY),
    *(f"pages/{page}.toml" for page in PAGES),
)
