"""Sounds for the tests, made here: something like a voice, a room, and the files that phones write of them."""

import subprocess
import wave
from functools import cache
from io import BytesIO

import numpy as np

from guide.voices import ffmpeg
from guide.voices.ffmpeg import RATE

FORMANTS = ((300, 800), (900, 2300), (2300, 3200))
KINDS = {  # by the end of the name: how ffmpeg writes it
    "wav": [],  # written here: that is quick
    "webm": ["-c:a", "libopus", "-b:a", "48k", "-f", "webm"],
    "ogg": ["-c:a", "libopus", "-b:a", "48k", "-f", "ogg"],
    "m4a": ["-c:a", "aac", "-b:a", "64k", "-movflags", "frag_keyframe+empty_moov", "-f", "mp4"],
    "amr": ["-c:a", "libopencore_amrnb", "-ar", "8000", "-b:a", "12.2k", "-f", "amr"],
}


@cache
def program() -> str:
    """Return ffmpeg. Without it these tests fail: they are all there is to know that a recording comes in whole."""
    return ffmpeg.find()


def voice(seconds: float, level: float = -22.0, pitch: float = 120.0, seed: int = 1) -> np.ndarray:
    """Return something like a voice: syllables of tones with formants, some of them a hiss; `level` in dBFS."""
    chance, count = np.random.default_rng(seed), int(seconds * RATE)
    time = np.arange(count) / RATE
    phase = 2 * np.pi * np.cumsum(pitch * (1 + 0.08 * np.sin(2 * np.pi * 0.7 * time))) / RATE
    said, at = np.zeros(count), 0
    while at < count:
        length = int(RATE * chance.uniform(0.12, 0.28))
        part = slice(at, min(count, at + length))
        swell = np.sin(np.pi * np.arange(part.stop - at) / length) ** 0.6 * chance.uniform(0.5, 1)
        said[part] = _vowel(phase[part], pitch, chance) * swell
        at += length + int(RATE * chance.uniform(0, 0.06))
    said[-480:] = said[-960:-480]  # the last syllable is heard to its end
    return said * 10 ** (level / 20) / np.sqrt(np.mean(said**2))


def _vowel(phase: np.ndarray, pitch: float, chance: np.random.Generator) -> np.ndarray:
    tops = [chance.uniform(*each) for each in FORMANTS]
    sound = np.zeros(len(phase))
    for harmonic in range(1, 30):
        loud = sum(1 / (place + 1) / (1 + ((pitch * harmonic - top) / 120) ** 2) for place, top in enumerate(tops))
        sound += (loud + 0.02) * np.sin(harmonic * phase + harmonic)
    return 0.3 * sound + chance.normal(0, 0.5, len(phase)) if chance.random() < 0.3 else sound


def silence(seconds: float) -> np.ndarray:
    return np.zeros(int(seconds * RATE))


def room(sound: np.ndarray, noise: float = -62.0, seed: int = 7) -> np.ndarray:
    """Return a sound in a room with this noise, in dBFS."""
    return sound + np.random.default_rng(seed).normal(0, 10 ** (noise / 20), len(sound))


def said(seconds: float, noise: float = -62.0, before: float = 0.8, after: float = 1.0, **how: float) -> np.ndarray:
    """Return what a phone hears of somebody who says one sentence."""
    return room(np.concatenate([silence(before), voice(seconds, **how), silence(after)]), noise)


def recorded(sound: np.ndarray, kind: str = "webm") -> bytes:
    """Return the file that a phone writes of a sound; too loud is cut off, as it does."""
    if kind == "wav":
        return _wav(sound)
    samples = np.clip(sound, -1, 1).astype("<f4").tobytes()
    command = [program(), "-v", "error", "-f", "f32le", "-ar", str(RATE), "-ac", "1", "-i", "-"]
    command += [*KINDS[kind], "-fflags", "+bitexact", "-flags", "+bitexact", "-"]
    return subprocess.run(command, input=samples, stdout=subprocess.PIPE, check=True).stdout


def _wav(sound: np.ndarray) -> bytes:
    body = BytesIO()
    with wave.open(body, "wb") as file:
        file.setparams((1, 2, RATE, len(sound), "NONE", ""))
        file.writeframes((np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes())
    return body.getvalue()
