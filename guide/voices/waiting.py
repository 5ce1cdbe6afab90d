"""The clips that nobody but their speaker has heard: second ears listen to them where translations are read over."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from guide.languages import LANGUAGES, Language
from guide.voices.fingerprint import fingerprint
from guide.voices.sentences import sentences
from guide.voices.store import Clip, Voices
from guide.voices.units import Catalogues, Pack, Unit, fact_lines, lines

Waiting = dict[str, dict[str, "ToHear"]]  # by the code of the language, and by fingerprint


@dataclass(frozen=True)
class ToHear:
    """A clip, and the file with its sound."""

    clip: Clip
    path: Path


def waiting(voices: Voices) -> Waiting:
    """Return the clips that wait for second ears, those whose sound is there. One that they held back waits for no
    ears any more, but for its speaker.
    """
    found: Waiting = {}
    for code, clips in voices.clips.items():
        for mark, clip in clips.items():
            path = voices.folder / code / f"{clip.file}.mp3"
            if code in LANGUAGES and not (clip.heard or clip.held) and path.is_file():
                found.setdefault(code, {})[mark] = ToHear(clip, path)
    return found


def held_back(voices: Voices) -> dict[str, dict[str, str]]:
    """Return when each clip was recorded that second ears held back, by the code of its language and its fingerprint:
    whoever gave it is asked for a newer one.
    """
    return {
        code: {mark: clip.at or clip.sitting for mark, clip in clips.items() if clip.held}
        for code, clips in voices.clips.items()
    }


def of_text(text: str, language: Language, clips: Waiting) -> list[tuple[str, ToHear]]:
    """Return the sentences of a text of which a clip waits, each with it."""
    own = clips.get(language.code, {})
    marked = ((sentence, own.get(fingerprint(language.code, sentence))) for sentence in sentences(text))
    return [(sentence, clip) for sentence, clip in marked if clip]


def of_pack(
    pack: Pack, language: Language, catalogues: Catalogues, clips: Waiting
) -> Iterator[tuple[Unit, list[tuple[str, ToHear]]]]:
    """Yield the units of a pack of which a clip waits, with the sentences that have one, each sentence once."""
    left = dict(clips.get(language.code, {}))
    for unit in pack.units if left else ():
        said = (*lines(unit, language, catalogues), *fact_lines(unit, language, catalogues))
        marked = [(sentence, left.pop(fingerprint(language.code, sentence), None)) for sentence in said]
        if found := [(sentence, clip) for sentence, clip in marked if clip]:
            yield unit, found
