"""Reads one content file into parts of the model, without looking at the other files.

The extraction of messages needs just that; `guide.library` puts the parts together.
"""

import re
from collections.abc import Callable
from pathlib import Path, PurePath
from typing import Any

from guide.contexts import FACT, SOUND
from guide.languages import TRANSLATED
from guide.linting.sentences import LONGEST_FACT
from guide.model import (
    Card,
    Contact,
    Fact,
    Journey,
    Leaf,
    Picture,
    Section,
    Step,
    Subject,
    Theme,
    Thing,
    Word,
    sound_of,
)
from guide.report import Report
from guide.tables import Table, read_toml

FOR_WHOM = ("everyone", "procedure", "recognised")
REGIONS = ("both", "flanders", "brussels")
MAX_DO = 10  # words of an act, so that it can stand alone under its drawing
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
FAMILIES = tuple(language.code for language in TRANSLATED)
PAGES = ("about", "emergency")

# Parts of addresses that a theme or a journey cannot be called. `guide.addresses` is a higher layer, so they are
# repeated here; tests/test_content.py compares them with the routes.
TAKEN_IN_EDITION = frozenset(
    {"afdrukken", "begin", "bewaren", "contacten", "nood", "over", "pictogrammen", "toonkaarten", "woorden"}
)
TAKEN_IN_THEME = frozenset({"afdrukken", "contacten", "toonkaarten", "woorden"})
CONTEXTS = frozenset({SOUND, FACT})  # a slug is also a msgctxt; these have rules of their own


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
    on_top = folder.name not in {"pages", "journeys"}
    if folder.parent.name == "journeys":
        return _whole(_journey, place, values, name, report)
    if folder.name == "pages" and kind in PAGES:
        return _whole(_leaf, place, values, name, report)
    if "pictograms" in (folder.name, folder.parent.name):
        module = kind if folder.name == "pictograms" else f"{folder.name}/{kind}"
        return [_picture(module, *each) for each in _entries(values, name, "picture", report)]
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
    parts = [read(each) for each in table.tables(key)]
    table.close()
    if not values.get(key):
        table.wrong(f"there is no [[{key}]] in it", f"write [[{key}]] above the lines of each {key}")
        report.unread.add(name)
    return parts


def _entries(values: dict[str, Any], name: str, context: str, report: Report) -> list[tuple[str, Table]]:
    entries = [(slug, Table(each, name, slug, context, report)) for slug, each in values.items()]
    if context != "picture":  # drawings are named after their functions
        for slug, table in entries:
            _check_slug(slug, table)
    return entries


def _check_slug(slug: str, table: Table, taken: frozenset[str] = frozenset(), key: str = "") -> None:
    """Report a name that cannot be part of an address, or that already means something else there."""
    if slug and not SLUG.fullmatch(slug):
        table.wrong(f"“{slug}” cannot be part of an address", "use a-z, 0-9 and single hyphens", key)
    if slug in taken:
        table.wrong(f"“{slug}” is the name of something else in the guide", "choose another name", key)


def _theme(table: Table) -> Theme:
    theme = Theme(
        slug=table.string("slug"),
        title=table.needed("title"),
        question=table.needed("question"),
        picture=table.string("picture"),
    )
    _check_slug(theme.slug, table, TAKEN_IN_EDITION, "slug")
    table.close()
    return theme


def _subject(table: Table) -> Subject:
    subject = Subject(
        slug=table.string("slug"),
        title=table.needed("title"),
        drawn_in=table.names("drawn_in", required=True),
        picture=table.string("picture"),
    )
    _check_slug(subject.slug, table, key="slug")
    table.close()
    return subject


def _journey(place: PurePath, table: Table) -> Journey:
    _check_slug(place.stem, table, TAKEN_IN_THEME | CONTEXTS)
    steps = table.tables("step")
    if not 4 <= len(steps) <= 8:
        table.wrong(f"it has {len(steps)} steps", "a journey has 4 to 8 steps: split it, or join two", "step")
    journey = Journey(
        slug=place.stem,
        theme=place.parent.name,
        title=table.needed("title"),
        question=table.needed("question"),
        goal=table.needed("goal"),
        picture=table.string("picture"),
        for_whom=table.choices("for_whom", FOR_WHOM),
        steps=tuple(_step(number, each) for number, each in enumerate(steps, 1)),
        related=table.names("related"),
        sources=table.names("sources", required=True),
        checked=table.day("checked"),
    )
    table.close()
    return journey


def _step(number: int, table: Table) -> Step:
    step = Step(
        number=number,
        do=table.needed("do", limit=MAX_DO),
        text=table.sentences("text"),
        picture=table.string("picture"),
        bring=table.names("bring"),
        who=table.names("who"),
        facts=table.names("facts"),
        say=table.names("say"),
        time=table.text("time", required=False),
        cost=table.text("cost", required=False),
        watch=table.text("watch", required=False),
        flanders=table.text("flanders", required=False),
        brussels=table.text("brussels", required=False),
    )
    if step.do.dutch.endswith("."):
        table.wrong("an act ends without a full stop", "remove the full stop", "do")
    if len(step.text) > 3:
        table.wrong(f"it has {len(step.text)} lines", "keep at most 3: any step can be the last one of the day", "text")
    table.close()
    return step


def _contact(slug: str, table: Table) -> Contact:
    contact = Contact(
        slug=slug,
        theme=table.string("theme"),
        name=table.needed("name"),
        purpose=table.needed("purpose"),
        picture=table.string("picture"),
        free=table.flag("free"),
        region=table.choice("region", REGIONS),
        source=table.string("source"),
        checked=table.day("checked"),
        phone=table.string("phone", required=False),
        web=table.string("web", required=False),
        hours=table.text("hours", required=False),
        emergency=table.flag("emergency", required=False),
    )
    if contact.phone and not re.fullmatch(r"\+?[0-9][0-9 ]*", contact.phone):
        table.wrong(f"“{contact.phone}” is not a phone number", "write digits and spaces", "phone")
    if re.search(r"[/:\s]", contact.web):
        table.wrong(f"“{contact.web}” is not a web address", "write it as on a poster: caw.be", "web")
    table.close()
    return contact


def _word(slug: str, table: Table) -> Word:
    word = table.needed("word").dutch
    result = Word(
        slug=slug,
        theme=table.string("theme"),
        word=word,
        sound=sound_of(word, f"{slug}, how the word sounds"),
        meaning=table.needed("meaning"),
        picture=table.string("picture"),
        forms=table.names("forms"),
    )
    table.close()
    return result


def _card(slug: str, table: Table) -> Card:
    text = table.needed("text")
    result = Card(
        slug=slug,
        theme=table.string("theme"),
        text=text,
        sound=sound_of(text.dutch, f"{slug}, how the sentence sounds"),
        picture=table.string("picture"),
        language=table.choice("language", FAMILIES, required=False),
    )
    table.close()
    return result


def _thing(slug: str, table: Table) -> Thing:
    result = Thing(slug=slug, name=table.needed("name"), picture=table.string("picture"))
    table.close()
    return result


def _fact(slug: str, table: Table) -> Fact:
    table.string("source_date")  # this and the confidence are for whoever opens the file to check the fact again
    table.choice("confidence", ("high", "medium"))
    result = Fact(
        slug=slug,
        text=table.needed("text", limit=LONGEST_FACT),
        source=table.string("source"),
        checked=table.day("checked"),
        volatility=table.choice("volatility", ("stable", "yearly", "political")),
    )
    table.close()
    return result


def _picture(drawn_in: str, slug: str, table: Table) -> Picture:
    result = Picture(slug=slug, drawn_in=drawn_in, word=table.needed("word"), moment=table.needed("moment"))
    table.close()
    return result


def _leaf(place: PurePath, table: Table) -> Leaf:
    leaf = Leaf(
        slug=place.stem,
        title=table.needed("title"),
        sections=tuple(_section(each) for each in table.tables("section")),
    )
    table.close()
    return leaf


def _section(table: Table) -> Section:
    section = Section(title=table.needed("title"), text=table.sentences("text"), cards=table.names("cards"))
    table.close()
    return section


LISTS = {"themes": ("theme", _theme), "subjects": ("subject", _subject)}

_READERS = {
    "contacts": ("contact", _contact),
    "words": ("word", _word),
    "cards": ("card", _card),
    "things": ("thing", _thing),
    "facts": (FACT, _fact),
}

# Every content must have these; journeys and drawings may be more or fewer.
NEEDED = (*(f"{kind}.toml" for kind in (*LISTS, *_READERS)), *(f"pages/{page}.toml" for page in PAGES))
