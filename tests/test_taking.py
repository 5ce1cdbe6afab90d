"""What people recorded comes in by one command: whole and good, or not at all and with a sentence that says why."""

import errno
import json
import os
import shutil
import stat
import tomllib
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile, ZipInfo

import pytest

from guide.catalogues.compiling import open_catalogues
from guide.commands import main, taking
from guide.languages import DUTCH
from guide.voices import ffmpeg
from guide.voices import taking as into
from guide.voices.fingerprint import fingerprint, plain
from guide.voices.incoming import Heard
from guide.voices.keeping import hear
from guide.voices.store import FRAME, read_voices
from guide.voices.tips import read_told, waiting_in
from guide.voices.units import of_journey
from tests.handed import DAY, LISTENER, PACK, SPEAKER, Packet, content, hum, packet, script, shortest, spoken

BY_LENGTH = sorted(script()[1:], key=lambda text: len(plain(text)))
SOME = (script()[0], *BY_LENGTH[2:6], BY_LENGTH[-8])  # a title, four short sentences, a long one
SMALL = script(shortest())
LATER = f"{DAY}T18:00:00Z"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty folder of voices."""
    monkeypatch.setenv("GUIDE_VOICES", str(tmp_path / "voices"))
    monkeypatch.setattr(taking, "_content", content)  # read once
    return tmp_path / "voices"


@pytest.fixture
def take(folder, tmp_path, capsys):
    """`guide voices take`: its exit status, and all that it said."""

    def taken(made, *options) -> tuple[int, str]:
        path = made if isinstance(made, Path) else made.write(tmp_path / "stem.zip")
        status = main(["voices", "take", str(path), *options])
        said = capsys.readouterr()
        return status, said.out + said.err

    return taken


def listed(folder: Path) -> dict[str, bytes]:
    """Return all files of a folder, by their path in it."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def clips(folder: Path, code: str = "nl") -> dict[str, dict]:
    path = folder / code / "clips.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def row(said: str, text: str) -> str:
    return next(line for line in said.splitlines() if text[:60] in line)


def mark(text: str) -> str:
    return fingerprint("nl", text)


def test_a_dry_run_tells_and_writes_nothing(take, folder):
    status, said = take(packet(SOME))
    assert status == 0
    assert "6 good" in said
    assert "run it again with --apply" in said
    assert not folder.exists()


def test_what_is_good_is_taken_in_and_heard_after_second_ears(take, folder, library):
    journey = library.journeys[PACK]
    title = of_journey(journey, library).units[0]
    assert take(packet(SOME), "--apply")[0] == 0
    found = clips(folder)
    assert found.keys() == set(map(mark, SOME))
    for clip in found.values():
        body = (folder / "nl" / f"{clip['file']}.mp3").read_bytes()
        assert len(body) / FRAME * 0.024 == pytest.approx(clip["seconds"], abs=0.01)
        assert (clip["speaker"], clip["sitting"], clip["heard"]) == (SPEAKER, DAY, "")
    assert read_voices(folder).of(title, DUTCH, open_catalogues()) is None
    told = hear(folder, "nl", [Heard(mark(text), found[mark(text)]["file"], "right") for text in SOME], LISTENER)
    assert all(each.endswith("public.") for each in told)
    assert read_voices(folder).of(title, DUTCH, open_catalogues()).speakers == (SPEAKER,)


def test_the_speaker_is_written_down_and_what_came_in_is_kept(take, folder, tmp_path):
    take(packet(SOME), "--apply")
    speaker = tomllib.loads((folder / "speakers.toml").read_text(encoding="utf-8"))[SPEAKER]
    assert {key: speaker[key] for key in ("name", "language", "origin", "licence", "consent", "agreed")} == {
        "name": "",
        "language": "nl",
        "origin": "Herat",
        "licence": "CC BY 4.0",
        "consent": "1",
        "agreed": DAY,
    }
    [kept] = (folder / "taken").iterdir()
    assert kept.read_bytes() == (tmp_path / "stem.zip").read_bytes()


def test_the_same_file_twice_changes_nothing(take, folder):
    take(packet(SOME), "--apply")
    before = listed(folder)
    _, said = take(packet(SOME), "--apply")
    assert "6 known" in said
    assert listed(folder) == before


def test_two_folders_that_took_in_the_same_are_the_same(take, folder):
    take(packet(SOME[:3]), "--apply")
    before = listed(folder)
    shutil.rmtree(folder)
    take(packet(SOME[:3]), "--apply")
    assert listed(folder) == before


def test_a_newer_take_wins_and_waits_for_ears_again(take, folder):
    take(packet(SOME), "--apply")
    old = clips(folder)[mark(SOME[0])]
    hear(folder, "nl", [Heard(mark(SOME[0]), old["file"], "right")], LISTENER)
    again = packet(SOME[:1])
    again.manifest["clips"].clear()
    again.add(SOME[0], spoken(SOME[0], seed=5), take=2, at=LATER)
    take(again, "--apply")
    new = clips(folder)[mark(SOME[0])]
    assert (new["heard"], new["at"]) == ("", LATER)
    assert new["file"] != old["file"]
    assert not (folder / "nl" / f"{old['file']}.mp3").exists()
    before = listed(folder / "nl")
    _, said = take(packet(SOME), "--apply")  # the old file once more
    assert "5 known, 1 older" in said or "1 older, 5 known" in said
    assert listed(folder / "nl") == before


def test_of_two_takes_in_one_file_the_newest_good_one_counts(take, folder):
    made = packet(SOME[:1])
    made.add(SOME[0], spoken(SOME[0], seed=5), take=2, at=LATER)
    made.add(SOME[0], hum(), take=3, at=f"{DAY}T19:00:00Z")
    _, said = take(made, "--apply")
    assert clips(folder)[mark(SOME[0])]["at"] == LATER
    assert "1 older, 1 good, 1 again" in said


def test_another_voice_does_not_push_out_the_first(take, folder):
    take(packet(SOME), "--apply")
    other = packet(SOME)
    other.manifest["speaker"]["code"] = LISTENER
    for text, clip in zip(SOME, other.manifest["clips"], strict=True):
        other.files[clip["file"]] = spoken(text, seed=9)
    assert "6 other voice" in take(other, "--apply")[1]
    assert {clip["speaker"] for clip in clips(folder).values()} == {SPEAKER}


def test_what_second_ears_hold_back_waits_for_a_new_recording(take, folder):
    take(packet(SOME), "--apply")
    first = clips(folder)[mark(SOME[0])]
    [told] = hear(folder, "nl", [Heard(mark(SOME[0]), first["file"], "slip")], LISTENER)
    assert "held back: slip" in told
    assert "held back" in hear(folder, "nl", [Heard(mark(SOME[0]), first["file"], "right")], "b2b2b2")[0]
    assert clips(folder)[mark(SOME[0])]["heard"] == ""
    again = packet(())
    again.manifest["speaker"]["code"] = "z9z9z9"
    again.add(SOME[0], spoken(SOME[0], seed=5), at=LATER)
    take(again, "--apply")
    assert clips(folder)[mark(SOME[0])]["speaker"] == "z9z9z9"
    assert "held" not in clips(folder)[mark(SOME[0])]


def test_nobody_answers_for_a_voice_of_their_own_or_one_that_went(take, folder):
    take(packet(SOME), "--apply")
    file = clips(folder)[mark(SOME[0])]["file"]
    answers = [(Heard(mark(SOME[0]), file, "right"), SPEAKER), (Heard(mark(SOME[0]), "0" * 16, "right"), LISTENER)]
    for answer, by in answers:
        hear(folder, "nl", [answer], by)
    assert clips(folder)[mark(SOME[0])]["heard"] == ""


def test_the_answers_of_second_ears_come_in_with_a_file(take, folder):
    take(packet(SOME), "--apply")
    made = packet(())
    made.manifest["speaker"]["code"] = LISTENER
    made.manifest["heard"] = [
        {"fingerprint": mark(text), "file": clips(folder)[mark(text)]["file"], "answer": "right"} for text in SOME
    ]
    made.add(SMALL[0])  # and a recording of their own
    assert take(made)[1].count("public.") == 6
    assert not any(clip["heard"] for clip in clips(folder).values())
    take(made, "--apply")
    assert {name: clip["heard"] for name, clip in clips(folder).items()} == {
        **dict.fromkeys(map(mark, SOME), LISTENER),
        mark(SMALL[0]): "",
    }


def test_the_answers_of_second_ears_come_in_from_the_review_room(take, folder, tmp_path, monkeypatch, capsys):
    made = Packet("prs")
    text = script(PACK, "prs")[0]
    made.add(text)
    take(made, "--apply")
    [(name, clip)] = clips(folder, "prs").items()
    head = {"samen-op-weg": "review", "format": 1, "content": "0", "language": "prs", "reader": LISTENER}
    head |= {"name": "", "origin": "Kabul", "native": True}
    heard = {"f": name, "file": clip["file"], "heard": "right", "at": DAY}
    result = tmp_path / "nagelezen.txt"
    result.write_text("\n".join(map(json.dumps, (head, heard))), encoding="utf-8")
    monkeypatch.setenv("GUIDE_REVIEWS", str(tmp_path / "reviews"))
    assert main(["reviews", "take", str(result)]) == 0
    assert clips(folder, "prs")[name]["heard"] == ""
    table = folder / "prs" / "clips.toml"
    whole = table.read_text(encoding="utf-8")
    table.write_text("[", encoding="utf-8")
    assert main(["reviews", "take", str(result), "--apply"]) == 1
    assert f"{table} cannot be read" in capsys.readouterr().err
    table.write_text(whole, encoding="utf-8")
    assert main(["reviews", "take", str(result), "--apply"]) == 0
    assert clips(folder, "prs")[name]["heard"] == LISTENER


def test_what_is_wrong_with_a_recording_is_said_and_the_rest_comes_in(take, folder):
    made = packet(SOME[:2])
    made.add(SOME[2], hum())
    made.add(SOME[3], spoken(SOME[3], level=-56))
    made.add(SOME[4], spoken(SOME[4], level=2))
    made.add(SOME[5], b"no sound" * 500)
    status, said = take(made, "--apply")
    assert status == 0
    assert "nothing is said in it" in row(said, SOME[2])
    assert "too soft" in row(said, SOME[3])
    assert "cut off at the top" in row(said, SOME[4])
    assert "no sound that can be read" in row(said, SOME[5])
    assert clips(folder).keys() == {mark(SOME[0]), mark(SOME[1])}


def test_a_wrong_ending_does_not_matter(take, folder):
    made = packet(())
    made.add(SOME[1], spoken(SOME[1], kind="m4a"))  # said to be webm
    assert "1 good" in take(made, "--apply")[1]


def test_a_sentence_that_changed_stays_in_the_archive_and_comes_in_when_it_is_back(take, folder):
    made = packet(("Deze zin stond vroeger in de gids.",))
    assert "old text" in take(made, "--apply")[1]
    assert not clips(folder)
    assert len(list((folder / "taken").iterdir())) == 1


def test_a_recording_whose_text_is_not_that_of_its_fingerprint_is_not_taken(take, folder):
    made = packet(SOME[:1])
    made.manifest["clips"][0]["text"] = SOME[1]
    assert "of two sentences" in take(made, "--apply")[1]
    assert not clips(folder)


def test_the_same_recording_for_two_sentences_is_taken_for_neither(take, folder):
    made = packet(SOME[:2])
    for text in SOME[2:4]:
        made.add(text, spoken(SOME[2]))
    _, said = take(made, "--apply")
    assert said.count("the same recording as of another sentence") == 2
    assert len(clips(folder)) == 2


def test_a_recording_that_is_too_long_or_too_short_for_its_text_is_found(take):
    made = packet(SOME)
    made.files[made.manifest["clips"][0]["file"]] = spoken(SOME[5], seed=3)  # the title, as long as a sentence
    made.files[made.manifest["clips"][5]["file"]] = spoken(SOME[0], seed=3)
    _, said = take(made)
    assert "far too long" in row(said, SOME[0])
    assert "far too short" in row(said, SOME[5])
    assert "6 good" in take(made, "--listened")[1]


@pytest.mark.parametrize(("by", "told"), [(1, "before"), (-1, "after")])
def test_recordings_that_are_shifted_by_one_are_found(take, folder, by, told):
    texts = tuple(text for pair in zip(BY_LENGTH[:5], BY_LENGTH[-5:], strict=True) for text in pair)
    texts = (*texts[3:], *texts[:3])
    made = packet(texts)
    bodies = list(made.files.values())
    for place, clip in enumerate(made.manifest["clips"]):
        made.files[clip["file"]] = bodies[(place - by) % len(bodies)]
    status, said = take(made, "--apply")
    assert status == 1
    assert f"fit better with the sentence {told}: shifted by one?" in said
    assert not clips(folder)


def test_what_is_missing_is_told(take):
    _, said = take(packet(SMALL[:-2]))
    assert f"{shortest()}: 2 of its {len(SMALL)} sentences are missing:" in said
    assert all(f"    {text[:60]}" in said for text in SMALL[-2:])


def found_wrong(shown: str, text: str) -> dict[str, str]:
    return {"fingerprint": "", "shown": shown, "answer": "better", "text": text, "at": DAY}


def test_a_text_that_the_speaker_found_wrong_is_told(take, folder):
    made = packet(SOME[:1])
    made.manifest["reviews"] = [found_wrong(SOME[0], "Zo.")]
    assert f"the text is wrong: “{SOME[0]}” → “Zo.”" in take(made)[1]
    assert "reviews" not in take(made, "--apply")[1], "Dutch is not read over"


def test_a_text_that_the_speaker_found_wrong_goes_on_to_the_reviews(take, folder, tmp_path, monkeypatch, capsys):
    made, (first, second, *_) = Packet("ps"), script(PACK, "ps")[1:]
    made.add(first)
    made.manifest["reviews"] = [found_wrong(first, f"نن {first}"), found_wrong(second, "")]
    assert "goes on" not in take(made)[1]
    assert "goes on to the reviews: guide reviews take" in take(made, "--apply")[1]
    take(made, "--apply")
    [result] = (folder / "taken").glob(f"{SPEAKER}-ps-*.txt")
    monkeypatch.setenv("GUIDE_REVIEWS", str(tmp_path / "reviews"))
    assert main(["reviews", "take", str(result)]) == 0
    said = capsys.readouterr().out
    assert f"reader {SPEAKER}: 0 good, 1 better, 1 wrong" in said
    assert f"نن {first}" in said, said
    assert second in said
    assert main(["voices", "remove", SPEAKER]) == 0
    assert not result.exists()


REFUSED = [
    ("speaker", "adult", False, "18 or older"),
    ("speaker", "licence", "all rights", "did not agree to CC BY 4.0"),
    ("speaker", "consent", "", "did not agree to words"),
    ("speaker", "consent", "2", "did not agree to words"),
    ("speaker", "code", "../../x", "“code” is “../../x”"),
    ("speaker", "agreed", "2026-13-40T00:00:00Z", "no moment"),
    ("speaker", "name", "n" * 500, "“name”"),
    ("speaker", "name", ["x"], "“name”"),
    (None, "format", 2, "format 2, and this guide reads 1"),
    (None, "samen-op-weg", "review", "guide reviews take"),
    (None, "language", "fr", "“fr”"),
    (None, "language", ["nl"], "Its language"),
    (None, "speaker", "k7m2q9", "is not what belongs there"),
    (None, "clips", {"a": 1}, "“clips” is no list"),
    (None, "clips", [7], "clips 1: is not what belongs there"),
]


@pytest.mark.parametrize(("table", "key", "value", "told"), REFUSED)
def test_a_file_that_is_not_as_it_should_be_is_refused_with_a_sentence(take, folder, table, key, value, told):
    made = packet(SOME[:1])
    (made.manifest[table] if table else made.manifest)[key] = value
    status, said = take(made, "--apply")
    assert status == 1
    assert told in said
    assert not folder.exists()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("fingerprint", "zz"),
        ("take", 0),
        ("take", True),
        ("at", "yesterday"),
        ("file", "clips/other.webm"),
        ("file", 3),
    ],
)
def test_a_recording_that_is_not_described_as_it_should_be_is_refused(take, folder, key, value):
    made = packet(SOME[:1])
    made.manifest["clips"][0][key] = value
    status, said = take(made, "--apply")
    assert (status, "clips 1" in said) == (1, True)
    assert not folder.exists()


def test_a_tip_that_may_name_people_is_refused(take, folder):
    made = packet(SOME[:1])
    clip = made.manifest["clips"][0]
    made.manifest["tips"] = [clip | {"journey": PACK, "names": True}]
    assert "may name other people" in take(made, "--apply")[1]
    assert not folder.exists()


def test_a_tip_waits_for_an_editor_and_goes_with_its_speaker(take, folder):
    made = packet(SOME[:1])
    clip = made.manifest["clips"].pop()
    made.manifest["tips"] = [clip | {"journey": PACK, "names": False}]
    assert f"tip: {PACK} good" in take(made, "--apply")[1]
    [told] = read_told(waiting_in(folder)).values()
    assert (told.journey, told.speaker, told.day, told.consent) == (PACK, SPEAKER, DAY, "1")
    made.add(SOME[5], spoken(SOME[5], level=-18))
    made.manifest["tips"].append(made.manifest["clips"].pop() | {"journey": "", "names": False})
    assert "1 tips wait" in take(made, "--apply")[1], "the first, which is now made less loud, is the same one"
    assert len(read_told(waiting_in(folder))) == 2
    assert main(["voices", "remove", SPEAKER]) == 0
    assert not read_told(waiting_in(folder))


def zipped(path: Path, entries: dict[str | ZipInfo, bytes], how: int = 0) -> Path:
    with ZipFile(path, "w", how) as made:
        for name, body in entries.items():
            made.writestr(name, body)
    return path


def linked() -> ZipInfo:
    link = ZipInfo("clips/../../link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    return link


@pytest.mark.parametrize(
    ("entries", "told"),
    [
        ({"../out.webm": b"x"}, "does not belong in it"),
        ({"/etc/passwd": b"x"}, "does not belong in it"),
        ({"clips\\..\\x.webm": b"x"}, "does not belong in it"),
        ({linked(): b"/etc/passwd"}, "does not belong in it"),
        ({"clips/a.webm": bytes(15_000_000), "clips/b.webm": bytes(15_000_000)}, "so it stays shut"),
        ({"clips/a.webm": bytes(25_000_000)}, "no sentence does"),
        ({f"clips/{number}.webm": b"" for number in range(5_001)}, "no recording room makes more"),
        ({"clips/a.webm": b"x"}, "There is no manifest.json"),
        ({"manifest.json": b"[" * 100_000}, "cannot be read"),
        ({"manifest.json": b"\xff\xfe"}, "cannot be read"),
        ({"manifest.json": b"[]"}, "is not what belongs there"),
    ],
)
def test_a_zip_that_could_do_harm_stays_shut(take, folder, tmp_path, entries, told):
    status, said = take(zipped(tmp_path / "trap.zip", entries, ZIP_DEFLATED), "--apply")
    assert status == 1
    assert told in said
    assert len(said.splitlines()) == 1
    assert not folder.exists()


def test_a_zip_that_is_packed_as_no_phone_does_stays_shut(take, folder, tmp_path):
    status, said = take(zipped(tmp_path / "odd.zip", {"manifest.json": b"{}"}, ZIP_LZMA))
    assert (status, "packed as no phone does it" in said) == (1, True)


def test_a_file_that_is_no_zip_or_half_of_one_is_told(take, tmp_path, folder):
    whole = packet(SOME[:1]).write(tmp_path / "whole.zip").read_bytes()
    damaged = whole.replace(whole[2000:2100], bytes(100))
    packed = zipped(tmp_path / "memo.zip", {"memo 1.wav": spoken(SOME[0])}, ZIP_DEFLATED).read_bytes()
    for body in (b"", b'{"samen-op-weg": "review"}', whole[:-30], whole[: len(whole) // 2], damaged):
        path = tmp_path / "half.zip"
        path.write_bytes(body)
        status, said = take(path, "--apply")
        assert status == 1
        assert "does not open as a zip" in said
    (tmp_path / "memo.zip").write_bytes(packed[:2000] + bytes(100) + packed[2100:])
    assert "does not open as a zip" in take(tmp_path / "memo.zip", *OPTIONS, "--signed", DAY)[1]
    assert "is not there" in take(tmp_path / "nowhere.zip")[1]
    assert not folder.exists()


def test_without_ffmpeg_a_sentence_says_how_to_get_it(take, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(ffmpeg, "_brought", lambda: "")
    status, said = take(packet(SOME[:1]))
    assert status == 1
    assert "pip install imageio-ffmpeg" in said


def test_a_sound_that_was_lost_comes_back_with_its_file_and_needs_no_new_ears(take, folder):
    take(packet(SOME[:2]), "--apply")
    lost = clips(folder)[mark(SOME[0])]["file"]
    hear(folder, "nl", [Heard(mark(SOME[0]), lost, "right")], LISTENER)
    before = listed(folder)
    for path in (folder / "nl").glob("*.mp3"):
        path.write_bytes(b"half")
    assert "2 good" in take(packet(SOME[:2]), "--apply")[1]
    assert listed(folder) == before


def test_a_full_disk_leaves_what_there_was(take, folder, monkeypatch):
    take(packet(SOME[:2]), "--apply")
    before, write = listed(folder / "nl"), Path.write_bytes

    def full(path, body):
        if ".mp3" in path.name:
            write(path, body[:100])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(path, body)

    monkeypatch.setattr(Path, "write_bytes", full)
    status, said = take(packet(SOME), "--apply")
    assert (status, "No space left" in said) == (1, True)
    assert listed(folder / "nl") == before


def test_what_somebody_else_takes_in_meanwhile_stays(take, folder, monkeypatch):
    """To make the sounds of an evening takes minutes, and two coordinators may do it at once."""
    make, other = into.mastered, packet((SOME[1], SOME[2]))
    other.manifest["speaker"]["code"] = LISTENER

    def slowly(*given):
        monkeypatch.setattr(into, "mastered", make)
        assert "2 clips are new" in take(other, "--apply")[1]
        return make(*given)

    monkeypatch.setattr(into, "cpu_count", lambda: 1)
    monkeypatch.setattr(into, "mastered", slowly)
    assert "1 clips are new" in take(packet(SOME[:2]), "--apply")[1]
    assert {text: clips(folder)[mark(text)]["speaker"] for text in SOME[:3]} == {
        SOME[0]: SPEAKER,
        SOME[1]: LISTENER,
        SOME[2]: LISTENER,
    }
    assert len(list((folder / "nl").glob("*.mp3"))) == 3
    assert tomllib.loads((folder / "speakers.toml").read_text(encoding="utf-8")).keys() == {SPEAKER, LISTENER}


def test_a_damaged_list_of_clips_is_not_written_over(take, folder):
    take(packet(SOME[:2]), "--apply")
    path = folder / "nl" / "clips.toml"
    for damaged in ("[x", path.read_text(encoding="utf-8") + "\n[another]\nfile = 'x'\n"):
        path.write_text(damaged, encoding="utf-8")
        status, said = take(packet(SOME[2:4]), "--apply")
        assert (status, str(path) in said) == (1, True)
        assert path.read_text(encoding="utf-8") == damaged


def test_everything_of_a_speaker_can_be_taken_out(take, folder, capsys):
    take(packet(SOME[:2]), "--apply")
    other = packet(())
    other.manifest["speaker"]["code"] = LISTENER
    other.add(SOME[3])
    take(other, "--apply")
    assert main(["voices", "remove", SPEAKER]) == 0
    assert "nl: 2 clips" in capsys.readouterr().out
    assert clips(folder).keys() == {mark(SOME[3])}
    assert not any(SPEAKER in name or SPEAKER.encode() in body for name, body in listed(folder).items())
    assert len(list((folder / "nl").glob("*.mp3"))) == 1
    assert main(["voices", "remove", SPEAKER]) == 1
    assert "nothing of speaker" in capsys.readouterr().err
    shutil.rmtree(folder / "nl")
    shutil.rmtree(folder / "taken")  # on another computer, where all that this speaker said was replaced
    assert main(["voices", "remove", LISTENER]) == 0
    assert LISTENER not in (folder / "speakers.toml").read_text(encoding="utf-8")
    assert main(["voices", "remove", "*"]) == 1


@pytest.fixture
def memos(tmp_path):
    """A folder of voice memos of a whole pack, named as phones do."""
    made = tmp_path / "memos"
    made.mkdir()
    for number, text in enumerate(SMALL, 1):
        (made / f"New Recording {number}.m4a").write_bytes(spoken(text))
    (made / "photo 1.jpg").write_bytes(b"x")
    (made / ".DS_Store").write_bytes(b"x")
    return made


OPTIONS = ("--pack", shortest(), "--language", "nl", "--speaker", SPEAKER)


def test_voice_memos_come_in_by_the_script_of_a_pack(take, memos, folder):
    status, said = take(memos, *OPTIONS, "--signed", DAY, "--origin", "Kabul", "--apply")
    assert status == 0
    assert clips(folder).keys() == set(map(mark, SMALL))
    assert f"{len(SMALL)} good" in said
    [kept] = (folder / "taken").iterdir()
    shutil.rmtree(folder / "nl")
    assert f"{len(SMALL)} good" in take(kept, "--apply")[1]  # the archive is a file like that of the room
    assert clips(folder).keys() == set(map(mark, SMALL))


def test_voice_memos_come_in_zipped_too_and_twice_is_once(take, memos, folder, tmp_path):
    shutil.make_archive(str(tmp_path / "all"), "zip", memos.parent, "memos")
    for told in ("good", "known"):
        assert f"{len(SMALL)} {told}" in take(tmp_path / "all.zip", *OPTIONS, "--signed", DAY, "--apply")[1]
    assert len(list((folder / "taken").iterdir())) == 1


def test_voice_memos_are_numbered_in_the_digits_of_the_phone(take, memos, folder, tmp_path):
    for file in memos.glob("*.m4a"):
        number = file.stem.removeprefix("New Recording ")
        file.rename(memos / f"تسجيل جديد {number.translate(str.maketrans('123456789', '١٢٣٤٥٦٧٨٩'))}.m4a")
    shutil.make_archive(str(tmp_path / "all"), "zip", memos)
    for made in (memos, tmp_path / "all.zip"):
        said = take(made, *OPTIONS, "--signed", DAY)[1]
        assert [line.split()[-1] for line in said.splitlines() if line.startswith("good")] == [
            text[:60].split()[-1] for text in SMALL
        ]


def test_a_file_of_the_recording_room_is_never_taken_for_memos(take, folder, tmp_path):
    """Its names are fingerprints: by their order each voice would say another sentence."""
    status, said = take(packet(SMALL), *OPTIONS, "--signed", DAY, "--apply")
    assert (status, "leave out --pack" in said) == (1, True)
    assert not folder.exists()
    assert "come in with --pack" in take(zipped(tmp_path / "memos.zip", {"memo 1.m4a": b"x"}))[1]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ((), "Say what a folder of memos is of"),
        (("--pack", "no-such-pack", "--language", "nl"), "Say which pack it is"),
        (("--pack", PACK), "Say which pack it is"),
        (("--pack", PACK, "--language", "nl"), "Give the code"),
        (OPTIONS, "agreed yet"),
        *(((*OPTIONS, "--signed", day), "agreed yet") for day in ("yesterday", "2026-02-30", "20261129", "2999-01-01")),
        ((*OPTIONS, "--signed", DAY, "--name", "n" * 61), "60 letters at most"),
    ],
)
def test_memos_without_consent_or_a_script_are_told(take, memos, folder, options, told):
    status, said = take(memos, *options, "--apply")
    assert (status, told in said) == (1, True)
    assert not folder.exists()


def test_memos_are_not_guessed_when_one_is_missing_or_double(take, memos, folder):
    first = memos / "New Recording 1.m4a"
    first.rename(memos / "Copy 2.m4a")
    assert "has the same number" in take(memos, *OPTIONS, "--signed", DAY)[1]
    (memos / "Copy 2.m4a").unlink()
    count = len(SMALL)
    said = take(memos, *OPTIONS, "--signed", DAY)[1]
    assert f"holds {count - 1} recordings, and the script has {count} sentences" in said
