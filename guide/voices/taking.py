"""What was looked at and found good is taken in: mastered, and written beside who spoke.

Taking the same twice changes nothing.
"""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from itertools import groupby
from os import cpu_count
from pathlib import Path

from guide.voices.fingerprint import name_of
from guide.voices.incoming import Delivery
from guide.voices.keeping import write_bytes, write_clips, write_speakers
from guide.voices.looking import GOOD, Looked
from guide.voices.mastering import cut, gain_of, mastered
from guide.voices.store import FRAME, FRAME_SECONDS, Clip, Speaker, Voices
from guide.voices.tips import Told, let_wait

ENOUGH = 300.0  # seconds of a sitting that say how loud it is: all of a long one would fill the memory


def take(program: str, delivery: Delivery, looked: Iterable[Looked], voices: Voices, today: str) -> int:
    """Write what is good, and who spoke; return how many clips are new. `today` is the day, as it is written."""
    good = [each for each in looked if each.state == GOOD]
    code, folder = delivery.language.code, voices.folder
    new = {}
    for each, frames in _mastered(program, good):
        name = name_of(frames)
        write_bytes(folder / code / f"{name}.mp3", frames)
        new[each.arrived.fingerprint] = _clip(each, name, len(frames), delivery.speaker.code)
    if new or delivery.speaker.code in voices.speakers:
        write_speakers(folder, {**voices.speakers, delivery.speaker.code: _speaker(delivery.speaker, voices, today)})
    if new:
        write_clips(folder, code, {**voices.clips.get(code, {}), **new})
    return len(new)


def take_tips(program: str, delivery: Delivery, looked: Iterable[Looked], folder: Path) -> int:
    """Let every tip whose sound is good wait for an editor; return how many there are."""
    good = [each for each in looked if each.state == GOOD]
    for each, frames in _mastered(program, good):
        seconds, day = round(len(frames) / FRAME * FRAME_SECONDS, 2), each.arrived.at[:10]
        speaker = delivery.speaker
        about = Told(delivery.language.code, each.arrived.journey, seconds, speaker.code, speaker.consent, day)
        let_wait(folder, about, frames)
    return len(good)


def _clip(looked: Looked, name: str, size: int, speaker: str) -> Clip:
    return Clip(
        fingerprint=looked.arrived.fingerprint,
        file=name,
        seconds=round(size / FRAME * FRAME_SECONDS, 2),
        speaker=speaker,
        sitting=looked.arrived.at[:10],
        at=looked.arrived.at,
        source=looked.source,
    )


def _mastered(program: str, good: Iterable[Looked]) -> Iterator[tuple[Looked, bytes]]:
    """Yield each recording with its MP3, as loud as the others of its day."""
    for _, some in groupby(sorted(good, key=_moment), key=lambda each: _moment(each)[:10]):
        sitting = list(some)
        gain = gain_of(program, (cut(program, each.arrived.file) for each in _spread(sitting)))
        master = partial(_master, program, gain)
        with ThreadPoolExecutor(cpu_count()) as pool:  # ffmpeg works beside us
            yield from zip(sitting, pool.map(master, sitting), strict=True)


def _moment(looked: Looked) -> str:
    return looked.arrived.at


def _spread(sitting: list[Looked]) -> list[Looked]:
    """Return recordings from all over a sitting: as many as are needed to tell how loud it is."""
    seconds = sum(each.measured.voiced for each in sitting if each.measured)
    return sitting[:: 1 + int(seconds / ENOUGH)]


def _master(program: str, gain: float, looked: Looked) -> bytes:
    return mastered(program, cut(program, looked.arrived.file), gain)


def _speaker(speaker: Speaker, voices: Voices, today: str) -> Speaker:
    """Return who spoke, as was said last, with all languages, and the day on which the first recording came in."""
    before = voices.speakers.get(speaker.code, speaker)
    languages = filter(None, [*before.language.split(", "), speaker.language])
    latest = speaker if speaker.agreed >= before.agreed else before
    return replace(latest, language=", ".join(dict.fromkeys(languages)), taken=before.taken or today)
