"""The commands that take voices in: a file of the recording room or voice memos, and that take a speaker out."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from guide.languages import LANGUAGES
from guide.settings import from_environment

if TYPE_CHECKING:
    from guide.library.whole import Library
    from guide.voices.incoming import Delivery
    from guide.voices.looking import Looked
    from guide.voices.store import Speaker, Voices
    from guide.voices.units import Catalogues

SHOWN = 60  # letters of a sentence in the table


def take(chosen: argparse.Namespace) -> int:
    """Tell what is in a file and how good it is; with --apply, take it in."""
    from guide.voices.ffmpeg import NoFfmpegError, find
    from guide.voices.incoming import RefusedError

    if not chosen.file.exists():
        return _told(f"{chosen.file} is not there.")
    try:
        program = find(from_environment().get("FFMPEG", ""))
        with TemporaryDirectory() as folder:
            return _take(program, chosen, Path(folder))
    except (RefusedError, NoFfmpegError) as error:
        return _told(str(error))


def remove(chosen: argparse.Namespace) -> int:
    """Take out everything of one speaker."""
    from guide.library.parts import SPEAKER
    from guide.voices.incoming import RefusedError
    from guide.voices.keeping import remove

    if not SPEAKER.fullmatch(chosen.code):
        return _told(f"“{chosen.code}” is no code of a speaker: it has six signs of a-z and 2-9.")
    try:
        removed = remove(_folder(), chosen.code)
    except RefusedError as error:
        return _told(str(error))
    if not (removed.clips or removed.files or removed.tips or removed.speaker):
        return _told(f"There is nothing of speaker {chosen.code}.")
    for code, count in removed.clips.items():
        print(f"{code}: {count} clips of {chosen.code} are out.")
    for name in removed.tips:
        print(f"The tip {name} is out: take it out of guide/content/tips.toml too, if it is there.")
    print(f"{removed.files} files that came in are gone. Now commit the folder of voices and publish the guide.")
    print("The history of git, and whoever copied the guide, still have them.")
    return 0


def _take(program: str, chosen: argparse.Namespace, folder: Path) -> int:
    from guide.voices.keeping import hear, opened
    from guide.voices.looking import GOOD, WRONG, current, look, look_at_tips

    library, catalogues = _content()
    voices = opened(_folder())
    delivery = _delivery(chosen, folder, library, catalogues, voices)
    found = look(program, delivery, voices, current(library, delivery.language, catalogues), chosen.listened)
    tips = look_at_tips(program, delivery)
    _print_table(found)
    for tip in tips:
        print(" ".join(filter(None, ["tip:", tip.arrived.journey or "of no journey", tip.state, tip.remark])))
    for proposed in delivery.proposed:
        print(f"the text is wrong: “{proposed.shown}”" + (f" → “{proposed.text}”" if proposed.text else ""))
    _print_missing(found, delivery, library, catalogues, voices)
    if chosen.apply:
        _apply(program, chosen, folder, delivery, found, tips, voices)
    for told in hear(voices.folder, delivery.language.code, delivery.heard, delivery.speaker.code, chosen.apply):
        print(f"heard {told}")
    if not chosen.apply:
        print("Nothing is written yet. To take in what is good, run it again with --apply.")
    states = {each.state for each in (*found, *tips)}
    return 1 if WRONG in states and GOOD not in states else 0


def _apply(
    program: str,
    chosen: argparse.Namespace,
    folder: Path,
    delivery: "Delivery",
    found: "list[Looked]",
    tips: "list[Looked]",
    voices: "Voices",
) -> None:
    """Keep what came in, and take in what is good."""
    from guide.voices.keeping import archive
    from guide.voices.packets import write_packet
    from guide.voices.taking import take, take_tips

    packet = chosen.file
    if chosen.pack:
        packet = folder / "packet.zip"
        write_packet(delivery, packet)
    kept = archive(voices.folder, delivery, packet.read_bytes())
    count = take(program, delivery, found, voices, str(date.today()))
    print(f"{count} clips are new. They can be heard once somebody else has listened. What came in: {kept}")
    if waiting := take_tips(program, delivery, tips, voices.folder):
        print(f"{waiting} tips wait for an editor: `guide voices tips` lists them.")
    _pass_on(delivery, voices.folder)


def _pass_on(delivery: "Delivery", folder: Path) -> None:
    """Write what the speaker found wrong in texts for who decides about words."""
    from guide.reviews.spoken import result_of
    from guide.voices.keeping import archive

    if result := result_of(delivery):
        kept = archive(folder, delivery, result.encode(), "txt")
        print(f"What the speaker found wrong in texts goes on to the reviews: guide reviews take {kept}")


def _delivery(
    chosen: argparse.Namespace, folder: Path, library: "Library", catalogues: "Catalogues", voices: "Voices"
) -> "Delivery":
    """Return what was handed over, by the recording room or as memos. Raises RefusedError."""
    from guide.library.parts import CONSENT
    from guide.voices.incoming import RefusedError
    from guide.voices.memos import open_memos
    from guide.voices.packets import open_packet
    from guide.voices.units import find_pack, recorded

    consent = library.leaves[CONSENT].version
    if not chosen.pack:
        if chosen.file.is_dir():
            raise RefusedError("Say what a folder of memos is of: --pack huis-zoeken --language prs --speaker CODE")
        return open_packet(chosen.file, folder, consent)
    pack = find_pack(library, chosen.pack)
    if not pack or not chosen.language:
        raise RefusedError(f"Say which pack it is, and in which language: `guide voices status` lists them. {_MEMOS}")
    language = LANGUAGES[chosen.language]
    speaker = _speaker(chosen, voices, consent)
    return open_memos(chosen.file, folder, recorded(pack, language, catalogues), language, speaker)


_MEMOS = "Such as: --pack huis-zoeken --language prs --speaker k7m2q9 --signed 2026-11-29"


def _speaker(chosen: argparse.Namespace, voices: "Voices", consent: str) -> "Speaker":
    """Return who recorded memos: a known speaker, or one who signed the paper. Raises RefusedError."""
    from guide.library.parts import SPEAKER
    from guide.voices.incoming import RefusedError
    from guide.voices.packets import LICENCE, LONGEST_NAME
    from guide.voices.store import Speaker

    if not SPEAKER.fullmatch(chosen.speaker or ""):
        raise RefusedError(f"Give the code on the consent sheet, six signs of a-z and 2-9. {_MEMOS}")
    if known := voices.speakers.get(chosen.speaker):
        return replace(known, language=chosen.language)
    if not _is_past(chosen.signed or ""):
        raise RefusedError(f"Nobody with the code {chosen.speaker} agreed yet. Signed on paper? Give the day. {_MEMOS}")
    if max(len(chosen.name), len(chosen.origin)) > LONGEST_NAME:
        raise RefusedError(f"A name and a place have {LONGEST_NAME} letters at most.")
    return Speaker(
        chosen.speaker, chosen.name, chosen.language, chosen.origin, LICENCE, consent=consent, agreed=chosen.signed
    )


def _is_past(day: str) -> bool:
    """Tell whether this is a day such as 2026-11-29, of today or before."""
    try:
        return date.fromisoformat(day).isoformat() == day <= str(date.today())
    except ValueError:
        return False


def _print_table(found: "list[Looked]") -> None:
    """Print a line for each recording, and how many there are of each kind."""
    print("state        seconds  voice  room  sentence")
    for each in found:
        measured = each.measured
        numbers = f"{measured.voiced:7.1f}  {measured.level:5.0f}  {measured.noise:4.0f}" if measured else " " * 20
        print(f"{each.state:11}  {numbers}  {each.arrived.text[:SHOWN]}{f'   [{each.remark}]' if each.remark else ''}")
    counts = Counter(each.state for each in found)
    print(", ".join(f"{count} {state}" for state, count in counts.items()) or "There is no recording in it.")


def _print_missing(
    found: "Iterable[Looked]",
    delivery: "Delivery",
    library: "Library",
    catalogues: "Catalogues",
    voices: "Voices",
) -> None:
    """Print which sentences have no voice and are not among these, in the packs that these are of."""
    from guide.voices.fingerprint import fingerprint
    from guide.voices.units import packs, recorded

    code = delivery.language.code
    here = {each.arrived.fingerprint for each in found}
    voiced = {mark for mark, clip in voices.clips.get(code, {}).items() if not clip.held}
    for pack in packs(library):
        script = {fingerprint(code, each): each for each in recorded(pack, delivery.language, catalogues)}
        missing = [sentence for mark, sentence in script.items() if mark not in voiced | here]
        if missing and len(here & script.keys()) * 2 >= len(script):  # less is what packs have in common
            print(f"{pack.slug}: {len(missing)} of its {len(script)} sentences are missing:")
            print(*(f"    {each[:SHOWN]}" for each in missing), sep="\n")


def _content() -> "tuple[Library, Catalogues]":
    from guide.catalogues.compiling import open_catalogues
    from guide.library.loading import described, load

    return load(drawn=described(), today=date.max), open_catalogues()


def _folder() -> Path:
    from guide.voices.store import folder_of

    return folder_of(from_environment().get("VOICES", ""))


def _told(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
