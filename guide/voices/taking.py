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

from guide.paths import write_whole
from guide.voices.fingerprint import name_of
from guide.voices.incoming import Delivery, RefusedError
from guide.voices.keeping import opened, write_clips, write_speakers
from guide.voices.looking import GOOD, Looked
from guide.voices.mastering import cut, gain_of, mastered
from guide.voices.store import FRAME, FRAME_SECONDS, Clip, Speaker, Voices
from guide.voices.tips import Told, known, let_wait

ENOUGH = 300.0  # seconds of a sitting that say how loud it is: all of a long one would fill the memory


def take(program: str, delivery: Delivery, looked: Iterable[Looked], voices: Voices, today: str) -> int:
    """Write what is good, and who spoke; return how many clips are new. `today` is the day, as it is written.

    To make the sounds takes minutes, and everything is written at the end: then the folder is read once more, and what
    somebody else took in meanwhile stays. Raises RefusedError, NoFfmpegError and OSError.
    """
    code, speaker = delivery.language.code, delivery.speaker
    made = {each.arrived.fingerprint: (each, frames) for each, frames in _mastered(program, _good(looked))}
    before, now = voices.clips.get(code, {}), opened(voices.folder)
    clips = now.clips.get(code, {})
    ours = {mark: found for mark, found in made.items() if clips.get(mark) == before.get(mark)}
    for _, frames in ours.values():
        write_whole(voices.folder / code / f"{name_of(frames)}.mp3", frames)
    if ours or speaker.code in now.speakers:
        write_speakers(voices.folder, {**now.speakers, speaker.code: _speaker(speaker, now, today)})
    if ours:
        new = {mark: _clip(*found, speaker.code, clips.get(mark)) for mark, found in ours.items()}
        write_clips(voices.folder, code, {**clips, **new})
    return len(ours)


def take_tips(program: str, delivery: Delivery, looked: Iterable[Looked], folder: Path) -> int:
    """Let every tip whose sound is good wait for an editor; return how many are new.

    Raises RefusedError when those that came before cannot be read, NoFfmpegError and OSError.
    """
    try:
        before = known(folder)
    except ValueError as error:
        raise RefusedError(f"{error}.") from error
    code, speaker = delivery.language.code, delivery.speaker
    new = [each for each in _good(looked) if each.source not in before]
    for each, frames in _mastered(program, new):
        day, journey = each.arrived.at[:10], each.arrived.journey
        told = Told(code, journey, _seconds(frames), speaker.code, speaker.consent, day, each.source)
        let_wait(folder, told, frames)
    return len(new)


def _good(looked: Iterable[Looked]) -> list[Looked]:
    return [each for each in looked if each.state == GOOD]


def _seconds(frames: bytes) -> float:
    return round(len(frames) / FRAME * FRAME_SECONDS, 2)


def _clip(looked: Looked, frames: bytes, speaker: str, before: Clip | None) -> Clip:
    """Return a clip; the one of before when only its sound was lost, and this is that sound."""
    name = name_of(frames)
    if before and before.file == name:
        return before
    return Clip(
        fingerprint=looked.arrived.fingerprint,
        file=name,
        seconds=_seconds(frames),
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
