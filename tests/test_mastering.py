"""What people record is published as loud, as long and as whole as it should be. The sounds are made here."""

import re
from array import array
from pathlib import Path

import numpy as np
import pytest

from guide.voices import ffmpeg
from guide.voices.ffmpeg import RATE, NoFfmpegError, UnreadableError
from guide.voices.mastering import PEAK, Recording, cut, gain_of, mastered
from tests import sounds
from tests.sounds import program, recorded, room, said, silence, voice

FRAME = 96


@pytest.fixture
def take(tmp_path):
    """What a file with these bytes becomes, cut and measured."""

    def taken(body: bytes) -> Recording:
        file = tmp_path / "clip"
        file.write_bytes(body)
        return cut(program(), file)

    return taken


def published(*sitting: Recording) -> list[bytes]:
    gain = gain_of(program(), sitting)
    return [mastered(program(), each, gain) for each in sitting]


def loudness(frames: bytes) -> float:
    return ffmpeg.loudness_and_peak(program(), ffmpeg.heard(program(), frames))[0]


def peak(frames: bytes) -> float:
    return ffmpeg.loudness_and_peak(program(), ffmpeg.heard(program(), frames))[1]


@pytest.mark.parametrize(
    ("kind", "level"), [("webm", -38), ("webm", -14), ("wav", -22), ("ogg", -22), ("m4a", -30), ("amr", -22)]
)
def test_soft_and_loud_voices_are_published_equally_loud(take, kind, level):
    [clip] = published(take(recorded(said(5, level=level, noise=level - 42), kind)))
    assert loudness(clip) == pytest.approx(-18, abs=1)
    assert peak(clip) <= PEAK


def test_a_voice_with_high_peaks_stays_below_the_limit(take):
    spoken = voice(6, level=-30)
    spoken[:: RATE // 3] += 0.9  # clicks far above the voice
    [clip] = published(take(recorded(room(np.concatenate([silence(1), spoken, silence(1)])))))
    assert peak(clip) <= PEAK


def test_the_ends_go_and_pauses_inside_stay(take):
    whole = np.concatenate([silence(1.2), voice(2), silence(1.5), voice(2, seed=2), silence(2)])
    recording = take(recorded(room(whole)))
    [clip] = published(recording)
    assert len(clip) / FRAME * 0.024 == pytest.approx(0.15 + 5.5 + 0.25, abs=0.1)
    heard = np.abs(np.array(ffmpeg.heard(program(), clip)))
    quiet = heard[int((0.15 + 2.1) * RATE) : int((0.15 + 3.4) * RATE)]
    assert quiet.max() < 0.02 < heard.max() / 5


def test_a_soft_beginning_and_end_are_not_eaten(take):
    """A border that is the same for everybody takes a second of a soft voice."""
    soft = voice(1, level=-44)
    whole = np.concatenate([silence(1), soft, voice(3, level=-24, seed=3), soft, silence(1)])
    recording = take(recorded(room(whole, -66)))
    assert recording.measured.voiced == pytest.approx(5.4, abs=0.1)


def test_a_key_at_the_start_and_the_end_is_not_part_of_the_voice(take):
    whole = np.concatenate([silence(1.5), voice(3), silence(1.5)])
    for at in (0.2, 5.8):
        whole[int(at * RATE) : int((at + 0.02) * RATE)] = 0.4
    assert take(recorded(room(whole))).measured.voiced == pytest.approx(3.4, abs=0.1)


def test_a_word_is_not_moved_by_itself(take):
    """A clip of less than three seconds cannot be measured: only its sitting says how loud it is."""
    word, sentence = take(recorded(said(1, level=-30))), take(recorded(said(9, level=-22)))
    published_word, published_sentence = published(word, sentence)
    assert loudness(published_sentence) == pytest.approx(-18, abs=1)
    difference = loudness(published_sentence) - loudness(published_word * 4)
    assert difference == pytest.approx(8, abs=1.5)


def test_a_sentence_is_moved_four_decibel_at_most(take):
    soft, loud = take(recorded(said(4, level=-40))), take(recorded(said(12, level=-22)))
    published_soft, published_loud = published(soft, loud)
    assert loudness(published_loud) - loudness(published_soft) == pytest.approx(18 - 4, abs=1.5)


def test_a_sitting_of_one_word_is_measured_all_the_same(take):
    [clip] = published(take(recorded(said(0.6, level=-30))))
    assert loudness(clip * 5) == pytest.approx(-18, abs=2)


def test_a_noisy_room_becomes_softer_and_the_voice_stays(take):
    recording = take(recorded(said(5, level=-20, noise=-45, before=1.5)))
    assert recording.measured.noise == pytest.approx(-45, abs=3)
    [clip] = published(recording)
    heard = np.array(ffmpeg.heard(program(), clip))
    start, middle = heard[RATE // 20 : RATE // 8], heard[RATE : 4 * RATE]
    apart = 10 * np.log10(np.mean(middle**2) / np.mean(start**2))
    assert apart > 25 + 4
    assert loudness(clip) == pytest.approx(-18, abs=1)


def test_hum_is_taken_out_and_does_not_hide_the_ends(take):
    whole = said(3, level=-24)
    hum = 0.05 * np.sin(2 * np.pi * 35 * np.arange(len(whole)) / RATE)
    assert take(recorded(whole + hum, "wav")).measured.voiced == pytest.approx(3.4, abs=0.1)


@pytest.mark.parametrize("kind", sounds.KINDS)
def test_what_was_too_loud_for_the_phone_is_found_in_every_format(take, kind):
    spoilt = take(recorded(said(5) * 8, kind)).measured
    good = take(recorded(said(5, level=-18), kind)).measured
    assert spoilt.cuts > 3 * 5
    assert good.cuts == 0


def test_a_loud_voice_that_is_not_cut_off_is_none_the_worse(take):
    spoken = said(5)
    assert take(recorded(spoken / np.abs(spoken).max() * 0.97)).measured.cuts <= 2


def test_silence_has_no_voice_in_it(take):
    assert take(recorded(room(silence(3)))).measured.is_silent
    assert take(recorded(silence(3))).measured.is_silent


def test_an_mp3_is_frames_of_96_bytes_and_nothing_else(take):
    [clip] = published(take(recorded(said(3))))
    assert len(clip) % FRAME == 0
    heads = {clip[at : at + 2] + bytes([clip[at + 2] & 0xFC]) for at in range(0, len(clip), FRAME)}
    assert heads == {b"\xff\xf3\x44"}  # MPEG-2, layer III, no CRC; 32 kbit/s, 24 kHz, not padded
    assert not re.search(rb"Xing|Info", clip)
    for at in range(0, len(clip), FRAME):
        assert clip[at + 4] == 0  # begins at its own bytes (main_data_begin): nothing in the frames before
    assert {clip[at + 3] >> 6 for at in range(0, len(clip), FRAME)} == {3}  # mono


def test_clips_are_joined_by_putting_their_bytes_after_each_other(take):
    first, second = published(take(recorded(said(3))), take(recorded(said(4, pitch=210, seed=5))))
    together = np.array(ffmpeg.heard(program(), first + second))
    apart = [np.array(ffmpeg.heard(program(), each)) for each in (first, second)]
    assert len(together) == sum(map(len, apart)) == (len(first) + len(second)) // FRAME * RATE * 24 // 1000
    edge = RATE // 20  # the decoder lays the frames at the seam over each other: both are the room there
    assert np.abs(together[: len(apart[0]) - edge] - apart[0][:-edge]).max() < 1e-3
    assert np.abs(together[len(apart[0]) + edge :] - apart[1][edge:]).max() < 1e-3
    seam = together[len(apart[0]) - edge : len(apart[0]) + edge]
    assert np.abs(seam).max() < 0.02


def test_the_same_recording_gives_the_same_bytes(take):
    body = recorded(said(4))
    assert published(take(body)) == published(take(body))


def test_what_is_no_sound_is_told(take, tmp_path):
    with pytest.raises(UnreadableError):
        take(b"this is no sound" * 100)
    with pytest.raises(UnreadableError):
        take(b"")


def test_a_play_list_opens_no_other_file(take, tmp_path):
    (tmp_path / "other.wav").write_bytes(recorded(said(1), "wav"))
    for body in (f"#EXTM3U\n#EXTINF:1,\n{tmp_path}/other.wav\n", f"ffconcat version 1.0\nfile {tmp_path}/other.wav\n"):
        with pytest.raises(UnreadableError):
            take(body.encode())


def test_a_recording_without_end_is_read_for_a_while(take, monkeypatch):
    monkeypatch.setattr(ffmpeg, "LONGEST", 2)
    assert take(recorded(said(4))).measured.seconds == pytest.approx(2, abs=0.1)


def test_where_ffmpeg_is(tmp_path, monkeypatch):
    ours = tmp_path / "ffmpeg"
    ours.write_text("#!/bin/sh\n")
    ours.chmod(0o755)
    assert ffmpeg.find(str(ours)) == str(ours)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert ffmpeg.find() == str(ours)
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    assert "imageio_ffmpeg" in ffmpeg.find()  # what the set-up of the tests brings


def test_without_ffmpeg_a_sentence_says_how_to_get_it(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(ffmpeg, "_brought", lambda: "")
    for setting in ("", str(tmp_path / "none")):
        with pytest.raises(NoFfmpegError, match=r"pip install imageio-ffmpeg.*GUIDE_FFMPEG"):
            ffmpeg.find(setting)


def test_an_ffmpeg_that_cannot_write_mp3_is_told(tmp_path):
    poor = tmp_path / "ffmpeg"
    poor.write_text("#!/bin/sh\necho \"Unknown encoder 'libmp3lame'\" >&2\nexit 1\n")
    poor.chmod(0o755)
    with pytest.raises(NoFfmpegError, match="libmp3lame"):
        ffmpeg.mp3(str(poor), array("f", [0.0] * 100), "anull")


def test_an_ffmpeg_that_the_system_ends_leaves_no_half_of_a_sound(tmp_path):
    """Where memory is short; what could not be measured would be taken for silence, and made as loud as can be."""
    killed = tmp_path / "ffmpeg"
    killed.write_text("#!/bin/sh\nhead -c 960 /dev/zero\nkill -9 $$\n", encoding="utf-8")
    killed.chmod(0o755)
    sound = array("f", bytes(4 * RATE))
    with pytest.raises(UnreadableError):
        ffmpeg.read(str(killed), killed)
    with pytest.raises(NoFfmpegError, match="cannot write this MP3"):
        ffmpeg.mp3(str(killed), sound, "anull")
    with pytest.raises(NoFfmpegError, match="cannot tell how loud"):
        ffmpeg.loudness_and_peak(str(killed), sound)


def test_the_file_of_the_recording_is_left_as_it_is(take, tmp_path):
    body = recorded(said(2))
    take(body)
    assert Path(tmp_path / "clip").read_bytes() == body
