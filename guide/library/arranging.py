"""Reads what puts the parts of the guide in order: themes with groups, subjects, places, moments; blanks and ways."""

from pathlib import PurePath

from guide.kinds import TAKEN
from guide.library.model import RISKS, Blank, Field, Group, Moment, Place, Stop, Subject, Theme, Way
from guide.library.parts import MAX_DO, check_slug
from guide.library.tables import Table

MAX_JOURNEYS = 7  # in one group
STOPS = (5, 9)  # at least and at most, so that the path of a moment fits on one sheet
WAITS = ("now", "later")  # what cannot wait, and what can; without a word: when its turn comes


def theme(table: Table) -> Theme:
    result = Theme(
        slug=table.string("slug"),
        title=table.needed("title"),
        question=table.needed("question"),
        picture=table.string("picture"),
        groups=tuple(_group(each) for each in table.tables("group", inside=table.where)),
        opening=table.text("opening", required=False),
    )
    check_slug(result.slug, table, TAKEN, "slug")
    table.close()
    return result


def _group(table: Table) -> Group:
    group = Group(
        title=table.needed("title"),
        journeys=table.names("journeys", required=True),
        two_readers=table.flag("two_readers", required=False),
        risk=table.choice("risk", RISKS, required=False),
    )
    if len(group.journeys) > MAX_JOURNEYS:
        table.wrong(
            f"it has {len(group.journeys)} journeys",
            f"a group has at most {MAX_JOURNEYS}, so that it is seen at a glance: make two groups",
            "journeys",
        )
    table.close()
    return group


def subject(table: Table) -> Subject:
    result = Subject(
        slug=table.string("slug"),
        title=table.needed("title"),
        drawn_in=table.names("drawn_in", required=True),
        picture=table.string("picture"),
    )
    check_slug(result.slug, table, key="slug")
    table.close()
    return result


def place(table: Table) -> Place:
    result = Place(
        slug=table.string("slug"),
        title=table.needed("title"),
        picture=table.string("picture"),
        cards=table.names("cards", required=True),
    )
    check_slug(result.slug, table, key="slug")
    table.close()
    return result


def moment(place: PurePath, table: Table) -> Moment:
    stops = table.tables("stop")
    if not STOPS[0] <= len(stops) <= STOPS[1]:
        mend = f"a moment has {STOPS[0]} to {STOPS[1]}, so that it fits on one sheet"
        table.wrong(f"it has {len(stops)} stops", mend, "stop")
    result = Moment(
        slug=place.stem,
        order=table.take("order", int, "1") or 0,
        title=table.needed("title"),
        question=table.needed("question"),
        picture=table.string("picture"),
        text=table.sentences("text"),
        stops=tuple(_stop(number, each) for number, each in enumerate(stops, 1)),
        later=table.sentences("later"),
    )
    check_slug(result.slug, table)
    table.close()
    return result


def _stop(number: int, table: Table) -> Stop:
    stop = Stop(
        number=number,
        do=table.needed("do", limit=MAX_DO),
        text=table.sentences("text"),
        journey=table.string("journey"),
        step=table.take("step", int, "1", required=False) or 0,
        wait=table.choice("wait", WAITS, required=False),
    )
    table.close()
    return stop


def blank(table: Table) -> Blank:
    result = Blank(
        slug=table.string("slug"),
        title=table.needed("title"),
        picture=table.string("picture"),
        text=table.sentences("text"),
        fields=tuple(_field(each) for each in table.tables("field", inside=table.where)),
    )
    check_slug(result.slug, table, key="slug")
    table.close()
    return result


def _field(table: Table) -> Field:
    field = Field(
        label=table.needed("label"),
        picture=table.string("picture", required=False),
        lines=table.take("lines", int, "3", required=False) or 0,
    )
    table.close()
    return field


def way(table: Table) -> Way:
    slug = table.string("slug")
    result = Way(
        slug=slug,
        path=table.string("path", required=False) or slug,
        title=table.needed("title"),
        picture=table.string("picture"),
        leaf=table.string("leaf", required=False),
    )
    check_slug(result.slug, table, key="slug")
    table.close()
    return result
