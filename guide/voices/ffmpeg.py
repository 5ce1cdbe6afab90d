"""ffmpeg: where it is, and what is asked of it: to read a recording, to tell how loud it is, to write an MP3.

It is needed only to take recordings in. Samples are floats in an array, mono, at RATE; 1.0 is full scale.
"""

import re
import shutil
import subprocess
from array import array
from pathlib import Path
from typing import TypeAlias

Samples: TypeAlias = "array[float]"  # as a text: Python 3.11 has no array[…]
RATE = 48_000
LONGEST = 120  # seconds of one recording that are read: a file that grows without end stops there
PATIENCE = 120  # seconds that one run may take
QUIET = -70.0  # LUFS: the least that is measured

# What a phone or a recorder writes. No play lists among them: those make ffmpeg open other files.
_CONTAINERS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,ogg,mp3,wav,aac,flac,amr,caf,aiff"
_SAMPLES = ["-f", "f32le", "-ar", str(RATE), "-ac", "1"]
_MP3 = ["-c:a", "libmp3lame", "-b:a", "32k", "-ar", "24000", "-ac", "1", "-reservoir", "0"]
_NO_HEADER = ["-write_xing", "0", "-id3v2_version", "0", "-f", "mp3"]
_HOW = "Install it with `pip install imageio-ffmpeg`, or write where it is in GUIDE_FFMPEG."


class NoFfmpegError(Exception):
    """There is no ffmpeg here; the message says how to get it."""


class UnreadableError(Exception):
    """ffmpeg finds no sound in a file; the message says what it made of it."""


def find(setting: str = "") -> str:
    """Return the ffmpeg to use: the one that was set, one on the PATH, one that pip brought. Raises NoFfmpegError."""
    if setting:
        if found := shutil.which(setting):
            return found
        raise NoFfmpegError(f"GUIDE_FFMPEG: there is no program {setting}. {_HOW}")
    return shutil.which("ffmpeg") or _brought() or _missing()


def _brought() -> str:
    """Return the ffmpeg of the package imageio-ffmpeg; "" where it is not installed, or has none for this machine."""
    try:
        from imageio_ffmpeg import get_ffmpeg_exe

        return str(get_ffmpeg_exe())
    except (ImportError, RuntimeError):
        return ""


def _missing() -> str:
    raise NoFfmpegError(f"Recordings are taken in with ffmpeg, which is not on this computer. {_HOW}")


def read(program: str, file: Path) -> tuple[Samples, Samples]:
    """Return the sound of a file, whatever its name says, as it is and without what is below 80 Hz.

    Hum and handling noise down there say nothing about the voice, and would be measured as if they were part of it.
    Raises UnreadableError.
    """
    both = "aformat=channel_layouts=mono,asplit[raw][b];[b]highpass=f=80[smooth];[raw][smooth]amerge=inputs=2"
    source = ["-format_whitelist", _CONTAINERS, "-t", str(LONGEST), "-i", f"file:{file}"]
    out = ["-filter_complex", f"[0:a:0]{both}", "-f", "f32le", "-ar", str(RATE), "-"]
    told, said = _run([program, *source, *out])
    samples = _floats(told)
    if not samples:
        raise UnreadableError(_last(said))
    return samples[0::2], samples[1::2]


def loudness_and_peak(program: str, samples: Samples) -> tuple[float, float]:
    """Return how loud a sound of at least 0.4 s is, in LUFS (EBU R 128; −70: nothing can be heard), and its highest
    peak, in dBTP: those between the samples count too. Raises NoFfmpegError.
    """
    measuring = ["-af", "ebur128=peak=true:framelog=quiet", "-f", "null", "-"]
    _, said = _run([program, *_SAMPLES, "-i", "-", *measuring], samples)
    loudness, peak = (re.findall(rf"{name}:\s+(-?[\d.]+|-inf) ", said) for name in ("I", "Peak"))
    if not (loudness and peak):  # taken for silence, it would be made as loud as can be
        raise NoFfmpegError(f"{program} cannot tell how loud a sound is ({_last(said)}). Leave it out: {_HOW}")
    return max(float(loudness[-1]), QUIET), max(float(peak[-1]), QUIET)


def mp3(program: str, samples: Samples, filters: str) -> bytes:
    """Return a sound, after these filters of ffmpeg, as the frames of an MP3 and nothing else: 96 bytes for 24 ms.

    No frame refers to the one before (no bit reservoir), so files join by putting their bytes after each other.
    Raises NoFfmpegError.
    """
    told, said = _run([program, *_SAMPLES, "-i", "-", "-af", filters, *_MP3, *_NO_HEADER, "-"], samples)
    if not told:
        raise NoFfmpegError(f"{program} cannot write this MP3 ({_last(said)}). Leave it out: {_HOW}")
    return told


def heard(program: str, frames: bytes) -> Samples:
    """Return the sound of an MP3 of ours."""
    return _floats(_run([program, "-f", "mp3", "-i", "-", *_SAMPLES, "-"], frames)[0])


def _run(command: list[str], given: "Samples | bytes" = b"") -> tuple[bytes, str]:
    """Run ffmpeg on these samples or bytes; return what it wrote and what it said. Half of a sound is none: of a run
    that fails (where memory is short, the system ends it) nothing counts as written.
    """
    quiet = [command[0], "-hide_banner", "-nostdin", "-nostats", "-threads", "1", *command[1:]]
    try:
        ran = subprocess.run(quiet, input=bytes(given), capture_output=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        return b"", "it takes too long to read"
    return b"" if ran.returncode else ran.stdout, ran.stderr.decode(errors="replace")


def _last(said: str) -> str:
    """Return the last thing that ffmpeg said, which is what went wrong."""
    return ([line for line in said.splitlines() if line.strip()] or ["there is no sound in it"])[-1].strip()


def _floats(told: bytes) -> Samples:
    samples = array("f")
    samples.frombytes(told[: len(told) // samples.itemsize * samples.itemsize])
    return samples
