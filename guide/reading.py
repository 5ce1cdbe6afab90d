"""Reads one content file into parts of the model, without looking at the other files.

The extraction of messages needs just that; `guide.library` puts the parts together.
"""

import re
from pathlib import Path
from typing import Any

from guide.linting.message import FACT
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


def read_file(path: Path, report: Report, name: str = "") -> list[Any]:
    """Return the parts of the guide in one content file, in reading order.

    Which parts these are follows from where the file stands (see guide/content/README.md).
    What is wrong goes to the report; the parts that can be read come back all the same.
    """
    name = name or path.name
    values = read_toml(path, report, name)
    if path.parent.parent.name == "journeys":
        return [_journey(path, values, name, report)] if values else []
    if path.parent.name == "pages":
        return [_leaf(path, values, name, report)] if values else []
    if path.parent.name == "pictograms":
        return [_picture(path.stem, *each) for each in _entries(values, name, "picture", report)]
    if path.stem in LISTS:
        key, read = LISTS[path.stem]
        return [read(table) for table in Table(values, name, "the whole file", key, report).tables(key)]
    kind = path.stem
    if kind not in _READERS:
        report.add(
            name, "the whole file", "nothing reads this file", "see guide/content/README.md for the files there are"
        )
        return []
    context, read = _READERS[kind]
    return [read(*each) for each in _entries(values, name, context, report)]


def _entries(values: dict[str, Any], name: str, context: str, report: Report) -> list[tuple[str, Table]]:
    entries = []
    for slug, each in values.items():
        if context != "picture" and not SLUG.fullmatch(slug):
            report.add(name, slug, "this name cannot stand in an address", "use a-z, 0-9 and single hyphens")
        entries.append((slug, Table(each, name, slug, context, report)))
    return entries


def _theme(table: Table) -> Theme:
    theme = Theme(table.string("slug"), table.needed("title"), table.needed("question"), table.string("picture"))
    table.close()
    return theme


def _subject(table: Table) -> Subject:
    subject = Subject(table.string("slug"), table.needed("title"), table.string("drawn_in"), table.string("picture"))
    table.close()
    return subject


def _journey(path: Path, values: dict[str, Any], name: str, report: Report) -> Journey:
    slug = path.stem
    table = Table(values, name, slug, slug, report)
    steps = table.tables("step", "step")
    if not 4 <= len(steps) <= 8:
        table.wrong(f"it has {len(steps)} steps", "a journey has 4 to 8 steps: split it, or join two", "step")
    for_whom = table.names("for_whom", required=True)
    for each in for_whom:
        if each not in FOR_WHOM:
            table.wrong(f"“{each}” is unknown", f"choose from: {', '.join(FOR_WHOM)}", "for_whom")
    journey = Journey(
        slug,
        path.parent.name,
        table.needed("title"),
        table.needed("question"),
        table.needed("goal"),
        table.string("picture"),
        for_whom,
        tuple(_step(number, each) for number, each in enumerate(steps, 1)),
        table.names("related"),
        table.names("sources", required=True),
        table.day("checked"),
    )
    table.close()
    return journey


def _step(number: int, table: Table) -> Step:
    step = Step(
        number,
        table.needed("do", MAX_DO),
        table.sentences("text"),
        table.string("picture"),
        table.names("bring"),
        table.names("who"),
        table.names("facts"),
        table.names("say"),
        table.text("time", False),
        table.text("cost", False),
        table.text("watch", False),
        table.text("flanders", False),
        table.text("brussels", False),
    )
    if step.do.dutch.endswith("."):
        table.wrong("an act ends without a full stop", "take the full stop away", "do")
    if len(step.text) > 3:
        table.wrong(f"it has {len(step.text)} lines", "at most 3: any step can be the last one of today", "text")
    table.close()
    return step


def _contact(slug: str, table: Table) -> Contact:
    contact = Contact(
        slug,
        table.string("theme"),
        table.needed("name"),
        table.needed("purpose"),
        table.string("picture"),
        table.flag("free"),
        table.choice("region", REGIONS),
        table.string("source"),
        table.day("checked"),
        table.string("phone", False),
        table.string("web", False),
        table.text("hours", False),
        table.flag("emergency", False),
    )
    if contact.phone and not re.fullmatch(r"\+?[0-9][0-9 ]*", contact.phone):
        table.wrong(f"“{contact.phone}” is no phone number", "write digits and spaces", "phone")
    if re.search(r"[/:\s]", contact.web):
        table.wrong(f"“{contact.web}” is no web address", "write it as on a poster: caw.be", "web")
    table.close()
    return contact


def _word(slug: str, table: Table) -> Word:
    word = table.string("word")
    result = Word(
        slug,
        table.string("theme"),
        word,
        sound_of(word, f"{slug}, how the word sounds"),
        table.needed("meaning"),
        table.string("picture"),
        table.names("forms"),
    )
    table.close()
    return result


def _card(slug: str, table: Table) -> Card:
    text = table.needed("text")
    result = Card(
        slug,
        table.string("theme"),
        text,
        sound_of(text.dutch, f"{slug}, how the sentence sounds"),
        table.string("picture"),
        table.string("language", False),
    )
    table.close()
    return result


def _thing(slug: str, table: Table) -> Thing:
    result = Thing(slug, table.needed("name"), table.string("picture"))
    table.close()
    return result


def _fact(slug: str, table: Table) -> Fact:
    result = Fact(
        slug,
        table.needed("text", LONGEST_FACT),
        table.string("source"),
        table.string("source_date"),
        table.day("checked"),
        table.choice("confidence", ("high", "medium")),
        table.choice("volatility", ("stable", "yearly", "political")),
    )
    table.close()
    return result


def _picture(drawn_in: str, slug: str, table: Table) -> Picture:
    result = Picture(slug, drawn_in, table.needed("word"), table.needed("moment"))
    table.close()
    return result


def _leaf(path: Path, values: dict[str, Any], name: str, report: Report) -> Leaf:
    table = Table(values, name, path.stem, path.stem, report)
    sections = []
    title = table.needed("title")
    for each in table.tables("section"):
        sections.append(Section(each.needed("title"), each.sentences("text"), each.names("cards")))
        each.close()
    table.close()
    return Leaf(path.stem, title, tuple(sections))


LISTS = {"themes": ("theme", _theme), "subjects": ("subject", _subject)}

_READERS = {
    "contacts": ("contact", _contact),
    "words": ("word", _word),
    "cards": ("card", _card),
    "things": ("thing", _thing),
    "facts": (FACT, _fact),
}
