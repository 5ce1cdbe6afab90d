"""A zip of the recording room: opened so that it can do no harm, and read, or refused with a sentence.

What is in it is docs/voices.md. Nothing is trusted: not the names, not the sizes it claims, not one field.
"""

import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from zipfile import ZipFile, ZipInfo

from guide.languages import LANGUAGES
from guide.library.parts import SPEAKER
from guide.voices.fields import AS_MADE, Fields, shown
from guide.voices.fingerprint import LENGTH
from guide.voices.incoming import Arrived, Delivery, Heard, Proposed, RefusedError
from guide.voices.store import Speaker
from guide.voices.zips import MANIFEST, check, opened

MARK, KIND, FORMAT = "samen-op-weg", "voices", 1
LICENCE = "CC BY 4.0"

MOST_OF_MANIFEST = 5_000_000  # bytes
LONGEST_TEXT, LONGEST_NAME = 2_000, 60

_MARK = re.compile(f"[0-9a-f]{{{LENGTH}}}")
_FILE = re.compile("[0-9a-f]{16}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_NAME = re.compile(r"clips/[A-Za-z0-9][A-Za-z0-9_-]*\.[A-Za-z0-9]{1,5}")
_LEFT_BY_SYSTEMS = re.compile(r"__MACOSX/.*|(.*/)?(\.DS_Store|Thumbs\.db|desktop\.ini)|clips/")
_ASK = "Ask them, and let them hand over again."
_ELSEWHERE = "(What the review room made goes to `guide reviews take`.)"
_MEMOS = "(Voice memos come in with --pack.)"
_VERSION = re.compile(r"[0-9]{1,4}")


def open_packet(path: Path, folder: Path, consent: str) -> Delivery:
    """Return what is in a zip; its sounds are written to `folder`. Raises RefusedError.

    `consent` is the version of the words that people agree to today: who agreed to those, or to older ones, agreed.
    """
    with opened(path, f"{AS_MADE} {_ELSEWHERE}") as zipped:
        members = _members(zipped, path)
        table = Fields(_manifest(zipped, members), MANIFEST)
        _check_kind(table)
        return _delivery(table, _Sounds(zipped, members, folder), consent)


def write_packet(delivery: Delivery, path: Path) -> None:
    """Write what came in otherwise as the recording room would have, so that it can be taken in from there again."""
    speaker = {key: value for key, value in asdict(delivery.speaker).items() if key not in ("language", "taken")}
    speaker |= {"adult": True, "agreed": f"{delivery.speaker.agreed}T00:00:00Z"}
    names = [f"clips/{each.fingerprint}-t{each.take}{each.file.suffix.lower()}" for each in delivery.clips]
    clips = [
        {"fingerprint": each.fingerprint, "text": each.text, "take": each.take, "file": name, "at": each.at}
        for each, name in zip(delivery.clips, names, strict=True)
    ]
    manifest = {MARK: KIND, "format": FORMAT, "language": delivery.language.code, "speaker": speaker, "clips": clips}
    with ZipFile(path, "w") as zipped:
        zipped.writestr(ZipInfo(MANIFEST), json.dumps(manifest, ensure_ascii=False))
        for each, name in zip(delivery.clips, names, strict=True):
            zipped.writestr(ZipInfo(name), each.file.read_bytes())


def _members(zipped: ZipFile, path: Path) -> dict[str, ZipInfo]:
    """Return what is in a zip by name, if none of it can do harm."""
    found = [each for each in zipped.infolist() if not _LEFT_BY_SYSTEMS.fullmatch(each.filename)]
    names = {each.filename for each in found}
    if odd := [name for name in names if name != MANIFEST and not _NAME.fullmatch(name)]:
        hint = AS_MADE if MANIFEST in names else f"{AS_MADE} {_MEMOS}"
        raise RefusedError(f"{path.name} holds “{shown(min(odd))}”, which does not belong in it. {hint}")
    if len(names) < len(found):
        raise RefusedError(f"{path.name} holds two files with one name. {AS_MADE}")
    check(path, found)
    return {each.filename: each for each in found}


def _manifest(zipped: ZipFile, members: dict[str, ZipInfo]) -> Any:
    if MANIFEST not in members or members[MANIFEST].file_size > MOST_OF_MANIFEST:
        raise RefusedError(f"There is no {MANIFEST} in it, or a far too large one. {AS_MADE}")
    try:
        return json.loads(zipped.read(MANIFEST))
    except (ValueError, RecursionError) as error:
        raise RefusedError(f"{MANIFEST} cannot be read ({error}). {AS_MADE}") from error


def _check_kind(table: Fields) -> None:
    """See that it was made by the recording room, of a version that is known here."""
    if table.get(MARK) != KIND:
        raise RefusedError(f"It is not of the recording room. {_ELSEWHERE}")
    if table.get("format") != FORMAT:
        raise RefusedError(
            f"It has format {shown(table.get('format'))}, and this guide reads {FORMAT}: a recording room of another "
            "version made it. Take it in with that version; nothing of it is lost."
        )
    if (code := str(table.get("language"))) not in LANGUAGES:
        raise RefusedError(f"Its language is “{shown(code)}”, and the guide has {', '.join(LANGUAGES)}.")


def _delivery(table: Fields, sounds: "_Sounds", consent: str) -> Delivery:
    language = LANGUAGES[str(table.get("language"))]
    return Delivery(
        language=language,
        speaker=_speaker(table.inner("speaker"), language.code, consent),
        clips=tuple(_arrived(each, sounds) for each in table.rows("clips")),
        tips=tuple(_tip(each, sounds) for each in table.rows("tips")),
        heard=tuple(_heard(each) for each in table.rows("heard")),
        proposed=tuple(_proposed(each) for each in table.rows("reviews")),
    )


def _speaker(table: Fields, language: str, consent: str) -> Speaker:
    """Return who spoke, if it is an adult who agreed."""
    if table.get("adult") is not True:
        raise RefusedError("The speaker did not say to be 18 or older. Only adults lend a voice: nothing was taken in.")
    if table.get("licence") != LICENCE:
        raise RefusedError(f"The speaker did not agree to {LICENCE}: nothing was taken in. {_ASK}")
    version = table.get("consent")
    if not (isinstance(version, str) and _VERSION.fullmatch(version) and 1 <= int(version) <= int(consent)):
        raise RefusedError(f"The speaker did not agree to words that this guide knows: nothing was taken in. {_ASK}")
    return Speaker(
        code=table.matching("code", SPEAKER),
        name=table.text("name", LONGEST_NAME),
        language=language,
        origin=table.text("origin", LONGEST_NAME),
        licence=LICENCE,
        consent=version,
        agreed=table.moment("agreed")[:10],
    )


def _arrived(table: Fields, sounds: "_Sounds") -> Arrived:
    return Arrived(
        file=sounds.file(table),
        at=table.moment("at"),
        take=table.whole("take"),
        fingerprint=table.matching("fingerprint", _MARK),
        text=table.text("text", LONGEST_TEXT),
        flags=tuple(shown(each.values) for each in table.rows("flags")),
    )


def _tip(table: Fields, sounds: "_Sounds") -> Arrived:
    if table.get("names") is not False:
        raise RefusedError(f"{table.where}: it may name other people, so nothing was taken in. {_ASK}")
    journey = table.text("journey", LONGEST_NAME)
    return Arrived(file=sounds.file(table), at=table.moment("at"), take=table.whole("take"), journey=journey)


def _heard(table: Fields) -> Heard:
    answer = table.text("answer", LONGEST_NAME)
    return Heard(table.matching("fingerprint", _MARK), table.matching("file", _FILE), answer)


def _proposed(table: Fields) -> Proposed:
    shown, text = (table.text(key, LONGEST_TEXT) for key in ("shown", "text"))
    return Proposed(shown, text, table.matching("at", _DAY))


@dataclass(frozen=True)
class _Sounds:
    """The sounds of a zip, written to a folder under names of our own."""

    zipped: ZipFile
    members: dict[str, ZipInfo]
    folder: Path

    def file(self, table: Fields) -> Path:
        """Write the sound that a table names, and return where it is."""
        name = str(table.get("file"))
        if name not in self.members or name == MANIFEST:
            raise RefusedError(f"{table.where}: its sound “{shown(name)}” is not in the zip. {AS_MADE}")
        path = self.folder / name.replace("/", "-")
        path.write_bytes(self.zipped.read(name))
        return path
