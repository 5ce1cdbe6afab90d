"""The commands about translations: a sample to translate back, what of it was right, the catalogues."""

import argparse
import sys
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from guide.languages import LANGUAGES

if TYPE_CHECKING:
    from guide.catalogues.sampling import Sampled


def review(chosen: argparse.Namespace) -> int:
    """Write what a reader gets who has not seen the Dutch, and the key for who compares afterwards."""
    from guide.catalogues.compiling import can_be_edited
    from guide.catalogues.sampling import KINDS, sample, write_sample

    kinds = tuple(filter(None, chosen.kinds.split(",")))
    if unknown := [kind for kind in kinds if kind not in KINDS]:
        print(f"“{unknown[0]}” is no kind of text: choose from {', '.join(KINDS)}.", file=sys.stderr)
        return 1
    if not can_be_edited():
        print("No sample was drawn: that needs a checkout of the guide.", file=sys.stderr)
        return 1
    try:
        wanted = _wanted(chosen)
    except KeyError:
        print(f"“{chosen.journey}” is no journey: `guide status` names them all.", file=sys.stderr)
        return 1
    drawn = sample(LANGUAGES[chosen.language], kinds, chosen.count, chosen.seed, wanted)
    try:
        to_read, key = write_sample(drawn, chosen.folder, chosen.language)
    except OSError as error:
        print(f"{chosen.folder} cannot be written ({error}): choose another folder.", file=sys.stderr)
        return 1
    print(f"{to_read}: {len(drawn)} texts for the reader; {key}: the Dutch, for afterwards.")
    return 0


def _wanted(chosen: argparse.Namespace) -> "Callable[[Sampled], bool]":
    """Return what tells whether a text may be drawn. Raises KeyError when there is no such journey."""
    from guide.catalogues.readings import fingerprint, readings
    from guide.catalogues.status import texts_of
    from guide.library.loading import described, load

    known = readings(LANGUAGES[chosen.language]) if chosen.unread else set()
    within = None
    if chosen.journey:
        library = load(drawn=described(), today=date.max)
        within = texts_of(library, library.journeys[chosen.journey])
    return lambda each: fingerprint(each) not in known and (within is None or (each.context, each.dutch) in within)


def read(chosen: argparse.Namespace) -> int:
    """Write down which texts of a sample were translated back, without those that were not right."""
    from guide.catalogues.compiling import can_be_edited
    from guide.catalogues.readings import read_key, record

    if not can_be_edited():
        print("Nothing was written down: that needs a checkout of the guide.", file=sys.stderr)
        return 1
    left_out = list(filter(None, chosen.without.split(",")))
    if odd := [number for number in left_out if not number.strip().isdecimal()]:
        print(f"“{odd[0]}” is no number: write those that were not right as 3,17.", file=sys.stderr)
        return 1
    try:
        texts = read_key(chosen.key, map(int, left_out))
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    new = record(LANGUAGES[chosen.language], texts, date.today())
    print(f"{len(texts)} texts read, {new} of them for the first time.")
    return 0


def update_catalogues(chosen: argparse.Namespace) -> None:
    """Bring the catalogues in step with the content and the templates."""
    from guide.catalogues.compiling import compile_stale

    if not chosen.compile:
        from guide.catalogues.messages import update

        for path, count, open_ in update():
            print(f"{path.parent.parent.name}/{path.name}: {count} messages, {open_} to translate")
    for path in compile_stale():
        print(f"compiled {path.name} of {path.parent.parent.name}")
