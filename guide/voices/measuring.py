"""What can be measured of a recording: its voice, the room around it, where the voice begins and ends.

Levels are in dB of full scale (dBFS), of the root of the mean square. The numbers are argued in docs/voices.md.
"""

from dataclasses import dataclass
from itertools import groupby
from math import log10
from operator import mul

from guide.voices.ffmpeg import RATE, Samples

WINDOW = RATE // 50  # 20 ms
NOTHING = -120.0  # dB, of a window without a sound in it
ABOVE_ROOM = 10.0  # dB by which a voice is louder than the room
LOWEST, HIGHEST = -55.0, -38.0  # dBFS between which the border of voice and room is
VOICED = 4  # windows in a row: a key, a chair or a click is shorter
BEFORE, AFTER = 0.15, 0.25  # seconds kept around the voice
TOP = 0.985  # of full scale: what is cut off stays up there; codecs leave little of it flat
FLAT = 3  # samples in a row at the top


@dataclass(frozen=True)
class Measured:
    """What was measured of one recording. `level` is that of the voice alone, `noise` that of the room.

    `start` and `end` are samples: what is kept. They are equal when there is no voice in it.
    """

    seconds: float
    level: float
    noise: float
    peak: float
    cuts: int  # how often the sound was cut off at the top
    start: int
    end: int

    @property
    def is_silent(self) -> bool:
        return self.start == self.end

    @property
    def voiced(self) -> float:
        """The seconds that are kept."""
        return (self.end - self.start) / RATE

    @property
    def away(self) -> float:
        """The share of the recording that is not kept."""
        return 1 - self.voiced / self.seconds if self.seconds else 1.0


def measure(raw: Samples, smooth: Samples) -> Measured:
    """Measure a recording: `raw` as it came, and `smooth` without what is below the voice."""
    levels = [_level(smooth[at : at + WINDOW]) for at in range(0, len(smooth) - WINDOW + 1, WINDOW)]
    noise = _noise(levels)
    border = min(max(noise + ABOVE_ROOM, LOWEST), HIGHEST)
    first, last = _voice([level > border for level in levels])
    loud = [10 ** (level / 10) for level in levels[first:last] if level > border]
    return Measured(
        seconds=len(raw) / RATE,
        level=10 * log10(sum(loud) / len(loud)) if loud else NOTHING,
        noise=noise,
        peak=20 * log10(max(max(raw, default=0.0), -min(raw, default=0.0), 1e-6)),
        cuts=_cuts(raw),
        start=max(0, first * WINDOW - int(BEFORE * RATE)) if loud else 0,
        end=min(len(raw), last * WINDOW + int(AFTER * RATE)) if loud else 0,
    )


def _level(samples: Samples) -> float:
    power = sum(map(mul, samples, samples)) / len(samples)
    return 10 * log10(power) if power > 1e-12 else NOTHING


def _noise(levels: list[float]) -> float:
    """Return how loud the room is: the middle of the quietest tenth."""
    return sorted(levels)[len(levels) // 20] if levels else NOTHING


def _voice(above: list[bool]) -> tuple[int, int]:
    """Return the first window with a voice and the one after the last; (0, 0) without. Pauses between are speech."""
    found: list[int] = []
    at = 0
    for is_above, run in groupby(above):
        length = len(list(run))
        if is_above and length >= VOICED:
            found += [at, at + length]
        at += length
    return (found[0], found[-1]) if found else (0, 0)


def _cuts(raw: Samples) -> int:
    """Count the places where the sound stays at the top: it was too loud for the microphone or the recorder."""
    if max(raw, default=0.0) < TOP and min(raw, default=0.0) > -TOP:
        return 0
    return sum(is_top and len(list(run)) >= FLAT for is_top, run in groupby(abs(each) >= TOP for each in raw))
