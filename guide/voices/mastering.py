"""A recording becomes a clip that is published: its ends cut, as loud as all others, an MP3 whose frames can be joined.

The loudness of who spoke in one sitting is measured over all of it and changed by one gain, so that a loud and a soft
sentence keep their difference; a clip that is long enough to be measured by itself is moved a little more.
"""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from guide.voices import ffmpeg
from guide.voices.ffmpeg import RATE, Samples
from guide.voices.measuring import Measured, measure

LOUDNESS = -18.0  # LUFS
PEAK = -2.0  # dBTP, at most
ALONE = 3.0  # seconds from which a clip can be measured by itself
MOST_ALONE = 4.0  # dB by which a clip is moved more than its sitting
NOISY = -50.0  # dBFS from which the room is made softer
SOFTER = 10  # dB, gently: more of it makes a voice watery
MARGIN = 0.5  # dB below PEAK at first: an MP3 swings beyond what went in
TRIES = 4
NEAR = 0.3  # dB that nobody hears: an MP3 of 32 kbit/s lacks the highest tones, and is a little softer
EDGE = 0.01  # seconds in which the sound comes up and goes


@dataclass(frozen=True)
class Recording:
    """A voice between its cut ends, and what was measured of all of it."""

    samples: Samples
    measured: Measured


def cut(program: str, file: Path) -> Recording:
    """Return a recording without its ends; pauses inside are speech and stay. Raises UnreadableError."""
    raw, smooth = ffmpeg.read(program, file)
    measured = measure(raw, smooth)
    return Recording(smooth[measured.start : measured.end], measured)


def gain_of(program: str, sitting: Iterable[Recording]) -> float:
    """Return the dB by which all that one person recorded in one sitting becomes louder."""
    together = array("f")
    for each in sitting:
        together.extend(each.samples)
    return LOUDNESS - _loudness(program, together)


def mastered(program: str, recording: Recording, gain: float) -> bytes:
    """Return the MP3 of a recording, louder by the gain of its sitting, and by its own where it can be measured."""
    is_alone = len(recording.samples) >= ALONE * RATE
    own, top = _own(LOUDNESS - _loudness(program, recording.samples) - gain) if is_alone else 0.0, PEAK - MARGIN
    for _ in range(TRIES):
        frames = ffmpeg.mp3(program, recording.samples, _filters(recording, gain + own, top))
        loudness, peak = ffmpeg.loudness_and_peak(program, ffmpeg.heard(program, frames))
        moved = _own(own + LOUDNESS - loudness) if is_alone else 0.0
        if peak <= PEAK and abs(moved - own) < NEAR:
            break
        own, top = moved, top - max(0.0, peak - PEAK)
    return frames


def _own(wanted: float) -> float:
    """Return the dB by which a clip is moved more than its sitting: few."""
    return min(max(wanted, -MOST_ALONE), MOST_ALONE)


def _loudness(program: str, samples: Samples) -> float:
    """Return the loudness of a sound; what is too short to be measured is repeated until it is not."""
    times = 1 + int(ALONE * RATE) // len(samples)
    return ffmpeg.loudness_and_peak(program, samples * times)[0]


def _filters(recording: Recording, gain: float, top: float) -> str:
    """Return the filters of ffmpeg: less noise where the room needs it, louder, never beyond `top`, 24 kHz."""
    noise = recording.measured.noise
    ends = f"afade=d={EDGE},areverse,afade=d={EDGE},areverse"
    limit = f"alimiter=level=disabled:latency=1:attack=5:release=50:limit={10 ** (top / 20):.4f}"
    less = [f"afftdn=nr={SOFTER}:nf={max(noise, -80):.1f}"] if noise > NOISY else []
    return ",".join([*less, ends, f"volume={gain:.2f}dB", limit, "aresample=24000"])
