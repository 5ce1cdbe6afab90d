"""The clips that nobody but their speaker has heard: second ears listen to them where translations are read over."""

from dataclasses import dataclass
from pathlib import Path

from guide.languages import LANGUAGES, Language
from guide.voices.fingerprint import fingerprint
from guide.voices.sentences import sentences
from guide.voices.store import Clip, Voices

Waiting = dict[str, dict[str, "ToHear"]]  # by the code of the language, and by fingerprint


@dataclass(frozen=True)
class ToHear:
    """A clip, and the file with its sound."""

    clip: Clip
    path: Path


def waiting(voices: Voices) -> Waiting:
    """Return the clips that wait for second ears, those whose sound is there."""
    found: Waiting = {}
    for code, clips in voices.clips.items():
        for mark, clip in clips.items():
            path = voices.folder / code / f"{clip.file}.mp3"
            if code in LANGUAGES and not clip.heard and path.is_file():
                found.setdefault(code, {})[mark] = ToHear(clip, path)
    return found


def of_text(text: str, language: Language, clips: Waiting) -> list[tuple[str, ToHear]]:
    """Return the sentences of a text of which a clip waits, each with it."""
    own = clips.get(language.code, {})
    marked = ((sentence, own.get(fingerprint(language.code, sentence))) for sentence in sentences(text))
    return [(sentence, clip) for sentence, clip in marked if clip]
