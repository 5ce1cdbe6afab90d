"""What somebody handed over, before it is judged: who spoke, and what was recorded of which sentence."""

from dataclasses import dataclass
from pathlib import Path

from guide.languages import Language
from guide.voices.store import Speaker

RIGHT, SLIP, NOISE = ANSWERS = ("right", "slip", "noise")  # of who listens: the words are right, are not, a noise


class RefusedError(Exception):
    """Nothing of a file can be taken in; the message says why, and what to do."""


@dataclass(frozen=True)
class Arrived:
    """One recording as it came in: of a sentence, or a tip in somebody's own words about a journey ("": about none)."""

    file: Path
    at: str
    take: int = 1
    fingerprint: str = ""
    text: str = ""
    journey: str = ""
    flags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Heard:
    """What somebody found who listened to the clip in a file of ours: one of ANSWERS."""

    fingerprint: str
    file: str
    answer: str


@dataclass(frozen=True)
class Proposed:
    """What somebody said of a sentence that had to be read aloud: `text` is how it would be better, or empty; `at` is
    the day."""

    shown: str
    text: str
    at: str


@dataclass(frozen=True)
class Delivery:
    """All that was handed over at once."""

    language: Language
    speaker: Speaker
    clips: tuple[Arrived, ...]
    tips: tuple[Arrived, ...] = ()
    heard: tuple[Heard, ...] = ()
    proposed: tuple[Proposed, ...] = ()
