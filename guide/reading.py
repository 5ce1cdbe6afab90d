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
    theme = Theme(
        slug=table.string("slug"),
        title=table.needed("title"),
        question=table.needed("question"),
        picture=table.string("picture"),
    )
    table.close()
    return theme


def _subject(table: Table) -> Subject:
    subject = Subject(
        slug=table.string("slug"),
        title=table.needed("title"),
        drawn_in=table.string("drawn_in"),
        picture=table.string("picture"),
    )
    table.close()
    return subject


def _journey(path: Path, values: dict[str, Any], name: str, report: Report) -> Journey:
    slug = path.stem
    table = Table(values, name, slug, slug, report)
    steps = table.tables("step")
    if not 4 <= len(steps) <= 8:
        table.wrong(f"it has {len(steps)} steps", "a journey has 4 to 8 steps: split it, or join two", "step")
    journey = Journey(
        slug=slug,
        theme=path.parent.name,
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
        table.wrong(f"it has {len(step.text)} lines", "at most 3: any step can be the last one of today", "text")
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
    word = table.string("word")
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
        language=table.string("language", required=False),
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


def _leaf(path: Path, values: dict[str, Any], name: str, report: Report) -> Leaf:
    table = Table(values, name, path.stem, path.stem, report)
    leaf = Leaf(
        slug=path.stem,
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
