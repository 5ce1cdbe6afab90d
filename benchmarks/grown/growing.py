"""One function for each kind of content: it adds new entries until there are as many as asked, and writes them down."""

import subprocess
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import cycle
from pathlib import Path
from random import Random

from benchmarks.grown import checkout
from benchmarks.grown.drawings import Artist, module
from benchmarks.grown.errors import GrowthError
from benchmarks.grown.grower import TOWNS, Grower
from benchmarks.grown.real import Content, Entry, Values
from benchmarks.grown.toml import written
from benchmarks.grown.wording import Wording

SHORTEST, LONGEST = 4, 7  # steps of a new journey
PER_MODULE = 40  # drawings
PER_GROUP = 5  # journeys

Lengths = list[tuple[str, int]]  # the theme of each new journey, and how many steps it has


@dataclass(frozen=True)
class Totals:
    """How much there will be of everything, with what there is already; never less than that.

    Half as much again as the 78 journeys of today.
    """

    journeys: dict[str, int] = field(
        default_factory=lambda: {"wonen": 24, "school": 24, "taal": 15, "hulp": 33, "samen-sterk": 21}
    )
    steps: int = 740
    drawings: int = 1700
    cards: int = 560
    words: int = 340
    contacts: int = 200
    facts: int = 430
    things: int = 150


def grow(target: Path, totals: Totals) -> None:
    """Write a copy of this checkout with its content grown to these totals, into a new folder.

    Raises GrowthError when the totals do not fit together or the folder is not empty.
    """
    checkout.copy(target)
    random = Random(1)  # always the same
    wording = Wording(target, random)
    content = Content(target, wording)
    grower = Grower(content, wording, random, totals.journeys)
    lengths = _lengths(content, totals, random)
    _drawings(grower, totals, lengths)
    _things(grower, totals)
    _facts(grower, totals)
    _contacts(grower, totals)
    _words(grower, totals)
    _cards(grower, totals)
    _journeys(grower, lengths)
    _groups(content.folder)
    wording.save()
    subprocess.run([sys.executable, "-m", "guide", "catalogues"], cwd=target, check=True, stdout=subprocess.DEVNULL)
    checkout.track(target)


def _lengths(content: Content, totals: Totals, random: Random) -> Lengths:
    there = list(content.entries["journeys"].values())
    themes = [
        theme
        for theme, total in totals.journeys.items()
        for _ in range(total - sum(journey.theme == theme for journey in there))
    ]
    wanted = totals.steps - sum(len(journey.values["step"]) for journey in there)
    if not SHORTEST * len(themes) <= wanted <= LONGEST * len(themes):
        raise GrowthError(f"{wanted} new steps do not fit in {len(themes)} new journeys: change --steps or --journeys")
    steps = [LONGEST] * len(themes)
    while sum(steps) > wanted:
        steps[random.choice([place for place, count in enumerate(steps) if count > SHORTEST])] -= 1
    return list(zip(themes, steps, strict=True))


def _drawings(grower: Grower, totals: Totals, lengths: Lengths) -> None:
    """Add a drawing of its own for every new step, and some to share; a module and a subject for each 40 of a theme."""
    content, random = grower.content, grower.random
    themes = [theme for theme, steps in lengths for _ in range(steps)]
    spare = totals.drawings - len(content.entries["pictures"]) - len(themes)
    if spare < 0:
        raise GrowthError(f"every new step needs a drawing of its own: ask for {-spare} more with --drawings")
    themes += random.choices(list(totals.journeys), k=spare)
    models, artist = list(content.entries["pictures"].values()), Artist(random)
    for theme in totals.journeys:
        for first in range(0, themes.count(theme), PER_MODULE):
            drawn = [artist.draw() for _ in range(min(PER_MODULE, themes.count(theme) - first))]
            name = checkout.add_scenes(content.root, module(drawn))
            entries = [grower.like(random.choice(models), theme, drawing.name) for drawing in drawn]
            _append(content.folder / "pictograms" / f"{name}.toml", entries)
            _subject(grower, name, entries[0].slug)


def _subject(grower: Grower, module: str, picture: str) -> None:
    """Add a page for the drawings of a module."""
    model = next(iter(grower.content.entries["subjects"].values()))
    slug, one = grower.slug(), isinstance(model.values["drawn_in"], str)
    subject = grower.like(model, "", slug, slug=slug, drawn_in=module if one else [module], picture=picture)
    with (grower.content.folder / "subjects.toml").open("a", encoding="utf-8") as file:
        file.write(written({"subject": [subject.values]}))  # begins with an empty line


def _things(grower: Grower, totals: Totals) -> None:
    """Add things that look like real ones: another paper, another card."""
    models = grower.models("things", totals.things)
    made = [grower.like(model, "", picture=model.values["picture"]) for model, _ in models]
    _append(grower.content.folder / "things.toml", made)


def _facts(grower: Grower, totals: Totals) -> None:
    made = [grower.like(model, "") for model, _ in grower.models("facts", totals.facts)]
    _append(grower.content.folder / "facts.toml", made)


def _contacts(grower: Grower, totals: Totals) -> None:
    """Add services of a town, named after real ones; those for emergencies are all there."""
    made = []

    def local(contact: Values) -> bool:
        return not contact.get("emergency") and grower.wording.is_explained(contact["name"], "contact")

    for model, theme in grower.models("contacts", totals.contacts, local):
        name = grower.wording.extended(model.values["name"], model.context, TOWNS)
        made.append(grower.like(model, theme, name=name))
    _put_before_help_lines(grower.content.folder / "contacts.toml", made)


def _put_before_help_lines(path: Path, entries: Iterable[Entry]) -> None:
    """Write services before the first that is for emergencies: help lines come last."""
    tables = path.read_text(encoding="utf-8").split("\n[")
    first = next(number for number, table in enumerate(tables) if "\nemergency = true" in table.partition("]")[2])
    made = "".join("\n" + written(entry.values, entry.slug) for entry in entries)
    path.write_text("\n[".join(tables[:first]) + "\n" + made + "\n[" + "\n[".join(tables[first:]), encoding="utf-8")


def _words(grower: Grower, totals: Totals) -> None:
    """Add Dutch words, each glued of two; they stay Dutch in every language."""
    made = []
    for model, theme in grower.models("words", totals.words):
        word = grower.wording.compound()
        made.append(grower.like(model, theme, word, word=word, forms=[word.capitalize()]))
    _append(grower.content.folder / "words.toml", made)


def _cards(grower: Grower, totals: Totals) -> None:
    """Add sentences to say, for readers of every language."""
    made = []
    for model, theme in grower.models("cards", totals.cards, lambda card: "language" not in card):
        text = grower.wording.write(model.context, grower.mothers("cards", "text"), aloud=True)
        made.append(grower.like(model, theme, text=text))
    _append(grower.content.folder / "cards.toml", made)
    _places(grower.content.folder, [card.slug for card in made])


def _places(folder: Path, cards: list[str]) -> None:
    """Say the new cards at the places that there are, as many at each."""
    path = folder / "places.toml"
    places = tomllib.loads(path.read_text(encoding="utf-8"))["place"]
    for number, place in enumerate(places):
        place["cards"] += cards[number :: len(places)]
    path.write_text(written({"place": places}), encoding="utf-8")


def _journeys(grower: Grower, lengths: Lengths) -> None:
    """Add journeys like the real ones of their theme, if it has any: steps with the same fields, drawn by chance."""
    content, random = grower.content, grower.random
    real = list(content.entries["journeys"].values())
    pictures = defaultdict(list)
    for each in content.entries["pictures"].values():
        pictures[each.theme].append(each.slug)
    for theme, steps in lengths:
        grower.wording.change_subject()
        model = random.choice([journey for journey in real if journey.theme == theme] or real)
        values = {**model.values, "step": _some(model.values["step"], steps, random)}
        journey = grower.like(replace(model, values=values), theme)
        for step in journey.values["step"]:
            step["picture"] = pictures[theme].pop()
        journey.values["picture"] = random.choice(journey.values["step"])["picture"]
        path = content.folder / "journeys" / theme / f"{journey.slug}.toml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(written(journey.values), encoding="utf-8")


def _groups(folder: Path) -> None:
    """Put the journeys of each theme into groups, under the headings that there are."""
    path = folder / "themes.toml"
    themes = tomllib.loads(path.read_text(encoding="utf-8"))["theme"]
    titles = cycle(group["title"] for theme in themes for group in theme.get("group", ()))
    for theme in themes:
        slugs = sorted(each.stem for each in (folder / "journeys" / theme["slug"]).glob("*.toml"))
        starts = range(0, len(slugs), PER_GROUP)
        theme["group"] = [{"title": next(titles), "journeys": slugs[start : start + PER_GROUP]} for start in starts]
    path.write_text(written({"theme": themes}), encoding="utf-8")


def _some(values: list[Values], count: int, random: Random) -> list[Values]:
    """Return this many of them in another order, none twice if there are enough."""
    return random.sample(values * -(-count // len(values)), count)


def _append(path: Path, entries: Iterable[Entry]) -> None:
    """Write new entries under those that are there."""
    with path.open("a", encoding="utf-8") as file:
        for entry in entries:
            file.write("\n" + written(entry.values, entry.slug))
