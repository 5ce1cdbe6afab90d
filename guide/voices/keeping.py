"""What is written in the folder of voices: clips, speakers, what people heard in them, and what came in."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from guide.languages import LANGUAGES
from guide.paths import write_whole
from guide.voices.fingerprint import name_of
from guide.voices.incoming import ANSWERS, RIGHT, Delivery, Heard, RefusedError
from guide.voices.store import CLIPS, SPEAKERS, Clip, Speaker, Voices, read_voices
from guide.voices.tips import take_out
from guide.voices.writing import write_tables

TAKEN = "taken"  # the folder of what came in
_NOTE = "# Written by `guide voices`, read by guide/voices/store.py.\n"


def opened(folder: Path) -> Voices:
    """Return what there is to hear, to be changed and written again. Raises RefusedError: not all can be read."""
    voices = read_voices(folder)
    for code, known in ((code, voices.clips.get(code, {})) for code in LANGUAGES):
        _whole(folder / code / CLIPS, len(known))
    _whole(folder / SPEAKERS, len(voices.speakers))
    return voices


def write_clips(folder: Path, code: str, clips: Mapping[str, Clip]) -> None:
    """Write the clips of a language, and remove the sounds that none of them is any more."""
    tables = {mark: _told(clip, "fingerprint") for mark, clip in sorted(clips.items())}
    write_tables(folder / code / CLIPS, tables, _NOTE)
    used = {clip.file for clip in clips.values()}
    for path in (folder / code).glob("*.mp3"):
        if path.stem not in used:
            path.unlink()


def write_speakers(folder: Path, speakers: Mapping[str, Speaker]) -> None:
    tables = {code: _told(each, "code") for code, each in sorted(speakers.items())}
    write_tables(folder / SPEAKERS, tables, _NOTE)


def archive(folder: Path, delivery: Delivery, body: bytes, ending: str = "zip") -> Path:
    """Keep what came in, outside the guide and by the code of its speaker; return where. Twice is once."""
    path = folder / TAKEN / f"{delivery.speaker.code}-{delivery.language.code}-{name_of(body)}.{ending}"
    if not path.exists():
        write_whole(path, body)
    return path


@dataclass(frozen=True)
class Removed:
    """What was taken out of one speaker: clips by language, tips by name, the files that came in, and who it was."""

    clips: dict[str, int]
    tips: list[str]
    files: int
    speaker: bool


def remove(folder: Path, speaker: str) -> Removed:
    """Take out everything of one speaker: clips, sounds, what came in, who it was. Raises RefusedError."""
    voices = opened(folder)
    counts = {}
    for code, clips in voices.clips.items():
        kept = {mark: clip for mark, clip in clips.items() if clip.speaker != speaker}
        if len(kept) < len(clips):
            counts[code] = len(clips) - len(kept)
            write_clips(folder, code, kept)
    try:
        tips = take_out(folder, speaker)
    except ValueError as error:
        raise RefusedError(f"{error}.") from error
    files = sorted((folder / TAKEN).glob(f"{speaker}-*"))
    for path in files:
        path.unlink()
    if speaker in voices.speakers:
        write_speakers(folder, {code: each for code, each in voices.speakers.items() if code != speaker})
    return Removed(counts, tips, len(files), speaker in voices.speakers)


def hear(folder: Path, code: str, answers: Iterable[Heard], by: str, apply: bool = True) -> list[str]:
    """Write down what somebody heard in clips of a language: right makes one public, anything else holds it back.

    `by` is the code of who listened, who cannot answer for a voice of their own. An answer about a clip that is no
    longer there says nothing. Returns a sentence for each answer. Raises RefusedError.
    """
    voices = opened(folder)
    clips, told = dict(voices.clips.get(code, {})), []
    for answer in answers:
        clip = clips.get(answer.fingerprint)
        said, changed = _heard(clip, answer, by)
        told.append(f"{answer.fingerprint}: {said}")
        if changed:
            clips[answer.fingerprint] = changed
    if apply and clips != voices.clips.get(code, {}):
        write_clips(folder, code, clips)
    return told


def _heard(clip: Clip | None, answer: Heard, by: str) -> tuple[str, Clip | None]:
    """Return what an answer does, as a sentence, and the clip as it becomes."""
    if not clip or clip.file != answer.file:
        return "another recording was heard than is here now; the answer counts no more.", None
    if clip.speaker == by:
        return "this voice is that of who listened; somebody else must hear it.", None
    if answer.answer not in ANSWERS:
        return f"“{answer.answer}” is no answer: {', '.join(ANSWERS)} are.", None
    if answer.answer != RIGHT:
        return f"held back: {answer.answer}.", replace(clip, heard="", held=answer.answer)
    if clip.held:
        return f"held back before ({clip.held}); it needs a new recording.", None
    return "public.", clip if clip.heard else replace(clip, heard=by)


def _told(part: Clip | Speaker, key: str) -> dict[str, Any]:
    """Return what there is to say of a clip or a speaker, without its key and what is empty."""
    needed = {each.name for each in fields(part) if each.name in ("heard", "name")}  # said even when nobody, or none
    return {name: value for name, value in asdict(part).items() if name != key and (value or name in needed)}


def _whole(path: Path, count: int) -> None:
    """Raise RefusedError when a file is damaged, or more stands in it than could be read: it would be lost."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RefusedError(f"{path} cannot be read ({error}): put back the one of before.") from error
    if len(tables) != count:
        raise RefusedError(f"{path}: {len(tables) - count} of its tables lack something: mend those first.")
