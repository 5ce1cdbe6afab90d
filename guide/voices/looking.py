"""What was handed over is looked at, recording by recording: what becomes of each, and why. Nothing is changed."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from os import cpu_count

from guide.languages import Language
from guide.library.whole import Library
from guide.voices import judging
from guide.voices.ffmpeg import UnreadableError
from guide.voices.fingerprint import fingerprint, name_of
from guide.voices.incoming import Arrived, Delivery
from guide.voices.mastering import cut
from guide.voices.measuring import Measured
from guide.voices.store import Voices
from guide.voices.units import Catalogues, packs, recorded

GOOD, KNOWN, OLDER, OTHER, STALE, UNKNOWN, WRONG = STATES = (
    "good",  # it is taken in
    "known",  # it was taken in before
    "older",  # a newer recording of the same speaker is there
    "other voice",  # another speaker has read this sentence
    "old text",  # the sentence is no longer in the guide
    "unknown",  # it is no sentence of this language
    "again",  # it has to be recorded again
)


@dataclass(frozen=True)
class Looked:
    """One recording, what is to become of it, and why."""

    arrived: Arrived
    source: str
    state: str
    remark: str = ""
    measured: Measured | None = None


def current(library: Library, language: Language, catalogues: Catalogues) -> dict[str, str]:
    """Return the fingerprints of all sentences of today, each with its pack."""
    return {
        fingerprint(language.code, sentence): pack.slug
        for pack in packs(library)
        for sentence in recorded(pack, language, catalogues)
    }


def look(program: str, delivery: Delivery, voices: Voices, today: Mapping[str, str], listened: bool) -> list[Looked]:
    """Judge every recording of a sentence; `today` holds the fingerprints of today's.

    `listened`: somebody has, so what has an odd length or order is right all the same.
    """
    fates = [_fate(each, delivery, voices, today) for each in delivery.clips]
    with ThreadPoolExecutor(cpu_count()) as pool:  # ffmpeg works beside us
        found = list(pool.map(lambda each: _judged(program, each), fates))
    found = _without_twins(found)
    return _newest(found if listened else _by_length(found))


def look_at_tips(program: str, delivery: Delivery) -> list[Looked]:
    """Judge the sound of every tip."""
    return [_judged(program, Looked(each, _source(each), GOOD)) for each in delivery.tips]


def _source(arrived: Arrived) -> str:
    return name_of(arrived.file.read_bytes())


def _fate(arrived: Arrived, delivery: Delivery, voices: Voices, today: Mapping[str, str]) -> Looked:
    """Return what becomes of a recording whose sound is good."""
    source = _source(arrived)
    if fingerprint(delivery.language.code, arrived.text) != arrived.fingerprint:
        return Looked(arrived, source, UNKNOWN, "its text and its fingerprint are of two sentences")
    if arrived.fingerprint not in today:
        return Looked(arrived, source, STALE, "the text has changed since; it stays in the archive")
    clip = voices.clip(delivery.language, arrived.text)  # none when its sound was lost: this may bring it back
    if clip and clip.source == source:
        return Looked(arrived, source, KNOWN)
    if clip and clip.speaker == delivery.speaker.code and clip.at >= arrived.at:
        return Looked(arrived, source, OLDER)
    if clip and clip.speaker != delivery.speaker.code and not clip.held:
        return Looked(arrived, source, OTHER, f"speaker {clip.speaker}")
    return Looked(arrived, source, GOOD, " ".join(arrived.flags))


def _judged(program: str, looked: Looked) -> Looked:
    """Listen to a recording that would be taken in."""
    if looked.state != GOOD:
        return looked
    try:
        measured = cut(program, looked.arrived.file).measured
    except UnreadableError as error:
        return replace(looked, state=WRONG, remark=f"no sound that can be read ({error})")
    if fault := judging.fault(measured):
        return replace(looked, state=WRONG, remark=fault, measured=measured)
    return replace(looked, measured=measured)


def _without_twins(found: list[Looked]) -> list[Looked]:
    """Mark recordings that are the same for two sentences: at most one of them can be right, and nobody knows which."""
    sentences: dict[str, set[str]] = {}
    for each in found:
        sentences.setdefault(each.source, set()).add(each.arrived.fingerprint)
    return [
        replace(each, state=WRONG, remark="the same recording as of another sentence")
        if len(sentences[each.source]) > 1 and each.state in (GOOD, KNOWN)
        else each
        for each in found
    ]


def _by_length(found: list[Looked]) -> list[Looked]:
    """Mark what has an odd length for its sentence; all of it when the lengths go another way than the texts."""
    good = [(place, each.arrived, each.measured) for place, each in enumerate(found) if each.state == GOOD]
    spoken = [judging.Spoken(arrived.text, measured) for _, arrived, measured in good if measured]
    told = judging.shifted(spoken)
    odd = dict.fromkeys(range(len(good)), f"shifted? {told}") if told else judging.odd_lengths(spoken)
    marked = {good[number][0]: remark for number, remark in odd.items()}
    return [
        replace(each, state=WRONG, remark=marked[place]) if place in marked else each
        for place, each in enumerate(found)
    ]


def _newest(found: list[Looked]) -> list[Looked]:
    """Of several good takes of one sentence the newest counts."""
    newest: dict[str, tuple[str, int]] = {}
    for each in found:
        if each.state in (GOOD, KNOWN):
            mark, age = each.arrived.fingerprint, (each.arrived.at, each.arrived.take)
            newest[mark] = max(newest.get(mark, age), age)
    return [
        replace(each, state=OLDER)
        if each.state == GOOD and (each.arrived.at, each.arrived.take) < newest[each.arrived.fingerprint]
        else each
        for each in found
    ]
