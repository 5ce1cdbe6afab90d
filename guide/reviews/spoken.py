"""What a speaker found wrong in a sentence while reading it aloud, as a result that `guide reviews take` reads."""

import json
from collections.abc import Iterator

from guide.reviews.answers import BETTER, WRONG, Answer, as_line
from guide.reviews.known import Known, Wording, known_of
from guide.reviews.results import FORMAT, NAME
from guide.voices.fingerprint import plain
from guide.voices.incoming import Delivery, Proposed
from guide.voices.sentences import sentences


def result_of(delivery: Delivery) -> str:
    """Return a result file of what was found wrong in texts of today; "": there is nothing.

    Who speaks was not asked whether this is the first language, so the result does not say so. Raises ContentError.
    """
    known = known_of(delivery.language, ())
    answers = [answer for each in delivery.proposed for answer in _answers(each, delivery.speaker.code, known)]
    if not answers:
        return ""
    head = {"samen-op-weg": NAME, "format": FORMAT, "language": delivery.language.code, "native": False}
    speaker = {"reader": delivery.speaker.code, "name": delivery.speaker.name, "origin": delivery.speaker.origin}
    lines = [json.dumps(head | speaker, ensure_ascii=False), *map(as_line, answers)]
    return "".join(f"{line}\n" for line in lines)


def _answers(proposed: Proposed, reader: str, known: Known) -> Iterator[Answer]:
    """Yield an answer to each text of today that holds the sentence."""
    for wording in known.today.values():
        text = _reworded(wording, proposed)
        if text is not None:
            d, t = wording.pair
            yield Answer(d, t, reader, BETTER if text else WRONG, proposed.at, text=text)


def _reworded(wording: Wording, proposed: Proposed) -> str | None:
    """Return a whole text with its sentence said better, "" when nobody said how; None: the sentence is not in it."""
    said = plain(proposed.shown)
    found = next((each for each in sentences(wording.translation) if plain(each) == said), None)
    if found is None:
        return None
    is_better = proposed.text and proposed.text != proposed.shown
    return wording.translation.replace(found, proposed.text, 1) if is_better else ""
