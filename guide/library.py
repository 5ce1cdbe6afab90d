"""Reads the content files into the model and checks that all they point to is there.

`read_file` reads one file without looking at the others (the extraction of messages needs
just that); `load` reads a whole folder, links the parts and refuses a broken whole.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from guide.model import SOUND, Card, Contact, Fact, Journey, Leaf, Picture, Section, Step, Subject, Text, Theme, Thing, Word
from guide.paths import CONTENT
from guide.report import ContentError, Report
from guide.tables import Table, read_toml

FOR_WHOM = ("everyone", "procedure", "recognised")
REGIONS = ("both", "flanders", "brussels")
MAX_DO = 10  # words of an act, so that it can stand alone under its drawing
FACT_SENTENCE = 22  # facts name a law and its exception in one breath
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass
class Library:
    """The whole content, each part found by its slug, in the order in which it was written."""

    themes: dict[str, Theme] = field(default_factory=dict)
    journeys: dict[str, Journey] = field(default_factory=dict)
    contacts: dict[str, Contact] = field(default_factory=dict)
    words: dict[str, Word] = field(default_factory=dict)
    cards: dict[str, Card] = field(default_factory=dict)
    things: dict[str, Thing] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    pictures: dict[str, Picture] = field(default_factory=dict)
    leaves: dict[str, Leaf] = field(default_factory=dict)
    subjects: dict[str, Subject] = field(default_factory=dict)

    def in_theme(self, slug: str) -> list[Journey]:
        return of_theme(slug, self.journeys.values())

    @cached_property
    def open_themes(self) -> list[Theme]:
        """The themes that have a journey: no link of the guide leads to an empty page."""
        return [theme for theme in self.themes.values() if self.in_theme(theme.slug)]

    def pictures_of(self, subject: Subject) -> list[Picture]:
        return [picture for picture in self.pictures.values() if picture.drawn_in == subject.drawn_in]

    def cards_for(self, readers: Iterable[str], slugs: Iterable[str] | None = None) -> list[Card]:
        """Return the show-cards for readers of these language codes, all of them for Dutch alone.

        `slugs` names the cards of one step; without it all cards are considered.
        """
        families = [code for code in readers if code != "nl"]
        cards = [self.cards[slug] for slug in slugs] if slugs is not None else list(self.cards.values())
        return [card for card in cards if not card.language or not families or card.language in families]

    @cached_property
    def door_names(self) -> frozenset[str]:
        """The names that stay Dutch in every language, because they stand on a door (OCMW, Unia…)."""
        words = {word.word for word in self.words.values() if word.word[0].isupper()}
        return frozenset(words | {contact.web for contact in self.contacts.values() if contact.web})

    @cached_property
    def _spellings(self) -> list[tuple[re.Pattern[str], Word]]:
        found = []
        for word in self.words.values():
            spelled = "|".join(re.escape(form) for form in (word.word, *word.forms))
            found.append((re.compile(rf"(?<!\w)(?:{spelled})(?!\w)"), word))
        return found

    def words_in(self, parts: Iterable[Text | None]) -> list[Word]:
        """Return the explained words that occur in the Dutch of these texts."""
        dutch = " ".join(part.dutch for part in parts if part)
        return [word for pattern, word in self._spellings if pattern.search(dutch)]


def of_theme(slug: str, parts: Iterable[Any]) -> list[Any]:
    """Return the parts that belong to a theme."""
    return [part for part in parts if part.theme == slug]


# ------------------------------------------------------------------ one file


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
    if path.stem in _LISTS:
        key, read = _LISTS[path.stem]
        return [read(table) for table in Table(values, name, "the whole file", key, report).tables(key)]
    kind = path.stem
    if kind not in _READERS:
        report.add(name, "the whole file", "nothing reads this file", "see guide/content/README.md for the files there are")
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
        slug, path.parent.name, table.needed("title"), table.needed("question"), table.needed("goal"),
        table.string("picture"), for_whom, tuple(_step(number, each) for number, each in enumerate(steps, 1)),
        table.names("related"), table.names("sources", required=True), table.day("checked"),
    )
    table.close()
    return journey


def _step(number: int, table: Table) -> Step:
    step = Step(
        number, table.needed("do", MAX_DO), table.sentences("text"), table.string("picture"),
        table.names("bring"), table.names("who"), table.names("facts"), table.names("say"),
        table.text("time", False), table.text("cost", False), table.text("watch", False),
        table.text("flanders", False), table.text("brussels", False),
    )
    if step.do.dutch.endswith("."):
        table.wrong("an act ends without a full stop", "take the full stop away", "do")
    if len(step.text) > 3:
        table.wrong(f"it has {len(step.text)} lines", "at most 3: any step can be the last one of today", "text")
    table.close()
    return step


def _contact(slug: str, table: Table) -> Contact:
    contact = Contact(
        slug, table.string("theme"), table.needed("name"), table.needed("purpose"), table.string("picture"), table.flag("free"),
        table.choice("region", REGIONS), table.string("source"), table.day("checked"),
        table.string("phone", False), table.string("web", False), table.text("hours", False),
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
    result = Word(slug, table.string("theme"), word, Text(word, SOUND, f"{slug}, how the word sounds"), table.needed("meaning"),
                  table.string("picture"), table.names("forms"))
    table.close()
    return result


def _card(slug: str, table: Table) -> Card:
    text = table.needed("text")
    result = Card(slug, table.string("theme"), text, Text(text.dutch, SOUND, f"{slug}, how the sentence sounds"),
                  table.string("picture"), table.string("language", False))
    table.close()
    return result


def _thing(slug: str, table: Table) -> Thing:
    result = Thing(slug, table.needed("name"), table.string("picture"))
    table.close()
    return result


def _fact(slug: str, table: Table) -> Fact:
    result = Fact(slug, table.needed("text", FACT_SENTENCE), table.string("source"), table.string("source_date"),
                  table.day("checked"), table.choice("confidence", ("high", "medium")),
                  table.choice("volatility", ("stable", "yearly", "political")))
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


_LISTS = {"themes": ("theme", _theme), "subjects": ("subject", _subject)}

_READERS = {
    "contacts": ("contact", _contact),
    "words": ("word", _word),
    "cards": ("card", _card),
    "things": ("thing", _thing),
    "facts": ("fact", _fact),
}

_SHELVES = {
    Theme: "themes", Journey: "journeys", Contact: "contacts", Word: "words", Card: "cards",
    Thing: "things", Fact: "facts", Picture: "pictures", Leaf: "leaves", Subject: "subjects",
}


# ------------------------------------------------------------------ the whole


def content_files(folder: Path = CONTENT) -> list[Path]:
    """Return the content files in a fixed order: the ordered lists first, then by name."""
    return sorted(folder.rglob("*.toml"), key=lambda path: (path.stem not in _LISTS, path))


def load(folder: Path = CONTENT, drawn: Iterable[str] = ()) -> Library:
    """Read all content below a folder.

    `drawn` holds the names of the drawings there are. Raises ContentError, with every
    mistake of the run, when anything is wrong.
    """
    report, library = Report(), Library()
    for path in content_files(folder):
        name = str(path.relative_to(folder))
        for part in read_file(path, report, name):
            shelf = getattr(library, _SHELVES[type(part)])
            if part.slug in shelf:
                report.add(name, part.slug, "this name stands twice", "give one of them another name")
            shelf[part.slug] = part
    _check_links(library, frozenset(drawn), report)
    if report.mistakes:
        raise ContentError(report)
    return library


def _check_links(library: Library, drawn: frozenset[str], report: Report) -> None:
    _check_journeys(library, report)
    _check_themes(library, report)
    _check_pictures(library, drawn, report)
    _check_drawings(library, drawn, report)
    _check_digits(library, report)
    for leaf in library.leaves.values():
        for section in leaf.sections:
            _dangling(section.cards, library.cards, f"pages/{leaf.slug}.toml", "cards", "cards.toml", report)


def _check_journeys(library: Library, report: Report) -> None:
    for journey in library.journeys.values():
        file = f"journeys/{journey.theme}/{journey.slug}.toml"
        if journey.theme not in library.themes:
            report.add(file, "the folder", f"there is no theme “{journey.theme}”", "add it to themes.toml or move the file")
        _dangling(journey.related, library.journeys, file, "related", "journeys/", report)
        for step in journey.steps:
            where = f"step {step.number}"
            _dangling(step.bring, library.things, file, f"{where}, bring", "things.toml", report)
            _dangling(step.who, library.contacts, file, f"{where}, who", "contacts.toml", report)
            _dangling(step.facts, library.facts, file, f"{where}, facts", "facts.toml", report)
            _dangling(step.say, library.cards, file, f"{where}, say", "cards.toml", report)


def _check_themes(library: Library, report: Report) -> None:
    for kind in ("contacts", "words", "cards"):
        for part in getattr(library, kind).values():
            _dangling([part.theme], library.themes, f"{kind}.toml", f"{part.slug}, theme", "themes.toml", report)


def _dangling(names: Iterable[str], known: dict[str, Any], file: str, where: str, home: str, report: Report) -> None:
    for name in names:
        if name not in known:
            report.add(file, where, f"“{name}” does not exist", f"add it to {home} or correct the name")


def _check_pictures(library: Library, drawn: frozenset[str], report: Report) -> None:
    for kind in ("themes", "subjects", "journeys", "contacts", "words", "cards", "things"):
        for part in getattr(library, kind).values():
            for owner, where in [(part, part.slug), *((step, f"{part.slug}, step {step.number}")
                                                      for step in getattr(part, "steps", ()))]:
                _check_picture(owner.picture, f"{kind}.toml" if kind != "journeys" else "journeys/", where, library, drawn, report)


def _check_drawings(library: Library, drawn: frozenset[str], report: Report) -> None:
    """Every drawing has a word and a moment, and no description speaks of a drawing that is not there."""
    for name in sorted(drawn - set(library.pictures)):
        report.add("pictograms/", name, "this drawing has no description", "add its word and moment to the file of its module")
    for picture in library.pictures.values():
        if picture.slug not in drawn:
            report.add(f"pictograms/{picture.drawn_in}.toml", picture.slug, "there is no such drawing",
                       "draw it (docs/drawing.md) or take the description away")


def _check_picture(picture: str, file: str, where: str, library: Library, drawn: frozenset[str], report: Report) -> None:
    if picture and picture not in drawn:
        report.add(file, f"{where}, picture", f"there is no drawing “{picture}”",
                   "draw it (docs/drawing.md) or name one that exists")


def _check_digits(library: Library, report: Report) -> None:
    """Figures change with the years, so they stand in facts and contacts, with source and date."""
    known = {contact.phone for contact in library.contacts.values() if contact.emergency}
    for journey in library.journeys.values():
        for step in journey.steps:
            for text in (step.do, *step.text, step.time, step.cost, step.watch, step.flanders, step.brussels):
                for figure in re.findall(r"\d+", text.dutch if text else ""):
                    if figure not in known:
                        report.add(f"journeys/{journey.theme}/{journey.slug}.toml", text.note,
                                   f"the figure {figure} stands in running text",
                                   "write it in words, or move it to facts.toml with its source and date")
