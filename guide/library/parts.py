"""Reads each part of the guide from its table in a content file, and reports what is wrong with it.

One function for each part of the model; `guide.library.reading` knows which file holds what.
"""

import re
from pathlib import PurePath

from guide.kinds import TAKEN
from guide.languages import LANGUAGES, TRANSLATED
from guide.library.contexts import FACT, SOUND
from guide.library.model import (
    HOLDS,
    Card,
    Contact,
    Door,
    Fact,
    Journey,
    Leaf,
    Picture,
    Section,
    Step,
    Thing,
    Tip,
    VolunteerNote,
    Word,
    sound_of,
)
from guide.library.tables import ENDINGS, Table

FOR_WHOM = ("everyone", "procedure", "recognised")
REGIONS = ("both", "flanders", "brussels")
MAX_TIP = 3  # sentences
MAX_DO = 10  # words of an act, so that it can stand alone under its drawing
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
FAMILIES = tuple(language.code for language in TRANSLATED)

ON_THE_WEB = re.compile(r"([^\W_]([^\W_]|-)*\.)+[^\W\d_]{2,}")  # caw.be
SPEAKER = re.compile(r"[a-z2-9]{6}")  # the code that the phone of who lends a voice makes
SOUND_FILE = re.compile(r"[0-9a-f]{16}")
WINDOWS = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]")  # names that no file or folder can have there

CONSENT = "consent"  # the page with what somebody agrees to who lends a voice

CONTEXTS = frozenset({SOUND, FACT})  # a slug is also a msgctxt; these have rules of their own


def is_slug(name: str) -> bool:
    """Tell whether something can be called so in an address, and its file everywhere."""
    return bool(SLUG.fullmatch(name) and not WINDOWS.fullmatch(name))


def check_slug(slug: str, table: Table, taken: frozenset[str] = frozenset(), key: str = "") -> None:
    """Report a name that cannot be part of an address, or that already means something else there."""
    if slug and not SLUG.fullmatch(slug):
        table.wrong(f"“{slug}” cannot be part of an address", "use a-z, 0-9 and single hyphens", key)
    if slug in taken:
        table.wrong(f"“{slug}” is the name of something else in the guide", "choose another name", key)
    if WINDOWS.fullmatch(slug):
        table.wrong(f"“{slug}” is no name for a file on Windows", "choose another name", key)


def journey(place: PurePath, table: Table) -> Journey:
    check_slug(place.stem, table, TAKEN | CONTEXTS)
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
        volunteer=_volunteer(table.table("volunteer")),
        always=table.names("always"),
        urgent=table.flag("urgent", required=False),
        discreet=table.flag("discreet", required=False),
    )
    table.close()
    return journey


def _volunteer(table: Table | None) -> VolunteerNote | None:
    if table is None:
        return None
    note = VolunteerNote(
        begin=table.sentence("begin"),
        ask=table.sentence("ask"),
        leave=table.sentence("leave"),
        enough=table.sentence("enough"),
        pass_on=table.sentence("pass_on"),
    )
    table.close()
    return note


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
        call=table.string("call", required=False),
        paper=table.string("paper", required=False),
        practice=table.string("practice", required=False),
        time=table.text("time", required=False),
        cost=table.text("cost", required=False),
        watch=table.text("watch", required=False),
        watch_picture=table.string("watch_picture", required=False),
        flanders=table.text("flanders", required=False),
        brussels=table.text("brussels", required=False),
    )
    if step.do.dutch.endswith("."):
        table.wrong("an act ends without a full stop", "remove the full stop", "do")
    if step.watch and not step.watch_picture:
        table.wrong("a warning needs a drawing", 'add watch_picture = "…", or remove watch', "watch")
    if step.watch_picture and not step.watch:
        table.wrong("there is no warning to draw", 'add watch = "…", or remove watch_picture', "watch_picture")
    if len(step.text) > 3:
        table.wrong(f"it has {len(step.text)} lines", "keep at most 3: any step can be the last one of the day", "text")
    table.close()
    return step


def contact(slug: str, table: Table) -> Contact:
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
        interpreter=table.text("interpreter", required=False),
        emergency=table.flag("emergency", required=False),
        local=table.flag("local", required=False),
    )
    if contact.phone and not re.fullmatch(r"\+?[0-9][0-9 ]*", contact.phone):
        table.wrong(f"“{contact.phone}” is not a phone number", "write digits and spaces", "phone")
    if contact.web and not ON_THE_WEB.fullmatch(contact.web):
        table.wrong(f"“{contact.web}” is not a web address", "write it as on a poster: caw.be", "web")
    table.close()
    return contact


def word(slug: str, table: Table) -> Word:
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


def card(slug: str, table: Table) -> Card:
    text = table.needed("text")
    result = Card(
        slug=slug,
        theme=table.string("theme"),
        text=text,
        sound=sound_of(text.dutch, f"{slug}, how the sentence sounds"),
        picture=table.string("picture"),
        language=table.choice("language", FAMILIES, required=False),
        here=table.flag("here", required=False),
    )
    if result.here and not text.dutch.endswith("…"):
        table.wrong("there is nothing to fill in", "end the text with “…”, or leave the field out", "here")
    table.close()
    return result


def thing(slug: str, table: Table) -> Thing:
    result = Thing(slug=slug, name=table.needed("name"), picture=table.string("picture"))
    table.close()
    return result


def fact(slug: str, table: Table) -> Fact:
    table.string("source_date")  # this and the confidence are for whoever opens the file to check the fact again
    table.choice("confidence", ("high", "medium"))
    result = Fact(
        slug=slug,
        text=table.needed("text"),
        source=table.string("source"),
        checked=table.day("checked"),
        volatility=table.choice("volatility", tuple(HOLDS)),
        decisive=table.flag("decisive", required=False),
    )
    table.close()
    return result


def picture(drawn_in: str, slug: str, table: Table) -> Picture:
    result = Picture(slug=slug, drawn_in=drawn_in, word=table.needed("word"), moment=table.needed("moment"))
    table.close()
    return result


def tip(table: Table) -> Tip:
    result = Tip(
        slug=table.string("slug"),
        journey=table.string("journey"),
        text=table.sentences("text"),
        language=table.choice("language", tuple(LANGUAGES)),
        speaker=table.string("speaker"),
        consent=table.string("consent"),
        told=table.day("told"),
        voice=table.string("voice", required=False),
    )
    check_slug(result.slug, table, key="slug")
    if sum(len(ENDINGS.split(text.dutch)) for text in result.text) > MAX_TIP:
        table.wrong("it has more sentences", f"a tip has at most {MAX_TIP}: keep what helped", "text")
    if result.speaker and not SPEAKER.fullmatch(result.speaker):
        table.wrong(f"“{result.speaker}” is no code of a speaker", "write the six signs: a-z and 2-9", "speaker")
    if result.voice and not SOUND_FILE.fullmatch(result.voice):
        table.wrong(f"“{result.voice}” is no name of a sound", "copy it from `guide voices tips`", "voice")
    table.close()
    return result


def leaf(place: PurePath, table: Table) -> Leaf:
    leaf = Leaf(
        slug=place.stem,
        title=table.needed("title"),
        sections=tuple(_section(each) for each in table.tables("section")),
        doors=tuple(_door(each) for each in table.tables("door")),
        version=table.string("version", required=place.stem == CONSENT),
    )
    if leaf.version and not leaf.version.isdecimal():
        table.wrong(f"“{leaf.version}” is no version", "count them: 1, 2, 3", "version")
    table.close()
    return leaf


def _door(table: Table) -> Door:
    door = Door(
        title=table.needed("title"),
        text=table.sentences("text"),
        picture=table.string("picture"),
        call=table.names("call"),
        who=table.names("who"),
        say=table.names("say"),
        journey=table.string("journey", required=False),
    )
    table.close()
    return door


def _section(table: Table) -> Section:
    section = Section(
        title=table.needed("title"),
        text=table.sentences("text"),
        cards=table.names("cards"),
        picture=table.string("picture", required=False),
    )
    table.close()
    return section
