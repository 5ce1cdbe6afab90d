"""What can be handed over to somebody else, with a code, a short address, a message: the guide, and parts of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from guide.kinds import MOMENTS
from guide.library.model import Journey, Moment, Text, Theme
from guide.library.whole import Library


@dataclass(frozen=True)
class Handed:
    """One thing to hand over.

    path    of its page, below that of an edition: "wonen/huis-zoeken/3/"; "": the guide itself
    short   of the page that leads to it in each language (docs/handing-over.md): "q/huis-zoeken/3/"; "": the first page
    title   what it is called; None: as the guide is
    sheet   the path of its PDF, below that of an edition; "": none
    parts   what of it can be handed over by itself: the steps of a journey, numbered from 1
    """

    path: str
    short: str
    picture: str
    title: Text | None = None
    sheet: str = ""
    parts: tuple["Handed", ...] = ()


SHORT = "q"  # begins each short address: no edition is called so
GUIDE = Handed("", "", "family")


def handed(library: Library) -> Iterator[Handed]:
    """Yield everything that can be handed over; steps come with their journey.

    A discreet journey cannot: who sees it on a phone or in a message may do harm to who sent it.
    """
    yield GUIDE
    for theme in library.open_themes.values():
        yield _theme(theme)
        yield from map(_journey, (each for each in library.in_theme(theme.slug) if not each.discreet))
    yield from map(_moment, library.life)


def at(library: Library, path: str) -> Handed | None:
    """Return what stands at a path below an edition, if it can be handed over; a step is found in its journey."""
    return next((each for each in handed(library) if each.path == path), None)


def short_pages(library: Library) -> dict[str, Handed]:
    """Return what each page leads to that has a short address, by that address."""
    found = [part for whole in handed(library) for part in (whole, *whole.parts)]
    return {each.short: each for each in found if each.short}


def _short(path: str) -> str:
    return f"{SHORT}/{path}"


def _theme(theme: Theme) -> Handed:
    path = f"{theme.slug}/"
    return Handed(path, _short(path), theme.picture, theme.title)


def _journey(journey: Journey) -> Handed:
    """The short address leaves out the theme: journeys have names of their own."""
    path, short = f"{journey.theme}/{journey.slug}/", _short(f"{journey.slug}/")
    steps = [Handed(f"{path}{step.number}/", f"{short}{step.number}/", step.picture, step.do) for step in journey.steps]
    return Handed(path, short, journey.picture, journey.title, f"{path.rstrip('/')}.pdf", tuple(steps))


def _moment(moment: Moment) -> Handed:
    path = f"{MOMENTS.slug}/{moment.slug}/"
    return Handed(path, _short(path), moment.picture, moment.title)
