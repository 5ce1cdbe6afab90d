"""Voice memos of an ordinary phone: recordings in a folder or a zip, one for each sentence of the script of a pack.

They belong to the sentences by their order alone, so their number must be that of the sentences.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipInfo

from guide.languages import Language
from guide.voices.fields import shown
from guide.voices.fingerprint import fingerprint
from guide.voices.incoming import Arrived, Delivery, RefusedError
from guide.voices.store import Speaker
from guide.voices.zips import MANIFEST, check, check_sizes, opened

SOUNDS = frozenset(
    (".webm", ".ogg", ".oga", ".opus", ".m4a", ".mp4", ".mp3", ".wav", ".aac", ".amr", ".3gp", ".flac", ".caf", ".aiff")
)


@dataclass(frozen=True)
class _Memo:
    """A recording: what it is called, where it is now, and when it was made."""

    name: str
    file: Path
    made: datetime

    @property
    def order(self) -> tuple[int, ...]:
        """The numbers in its name, in the digits of any script: of a day, an hour, and which it was."""
        return tuple(int(number) for number in re.findall(r"\d+", Path(self.name).stem))


def open_memos(path: Path, folder: Path, script: tuple[str, ...], language: Language, speaker: Speaker) -> Delivery:
    """Return the recordings of a folder or a zip as those of a script, in its order; `folder` gets what was zipped.

    Raises RefusedError.
    """
    found = _in_folder(path) if path.is_dir() else _in_zip(path, folder)
    memos = sorted(found, key=lambda each: each.order)
    for memo, after in zip(memos, memos[1:], strict=False):
        if memo.order == after.order:
            told = f"“{shown(memo.name)}” has the same number as another one. Number them 1, 2, 3, …"
            raise RefusedError(f"{path.name}: {told}")
    if len(memos) != len(script):
        raise RefusedError(
            f"{path.name} holds {len(memos)} recordings, and the script has {len(script)} sentences. Nothing was taken "
            "in: record what is missing, take out what is double, and number them as in the script."
        )
    clips = (_arrived(memo, text, language) for memo, text in zip(memos, script, strict=True))
    return Delivery(language, speaker, tuple(clips))


def _in_folder(path: Path) -> list[_Memo]:
    files = [file for file in path.iterdir() if file.is_file() and _is_sound(file.name)]
    check_sizes(path, [(file.name, file.stat().st_size) for file in files])  # what is kept of it is a zip
    return [_Memo(file.name, file, _changed(file)) for file in files]


def _in_zip(path: Path, folder: Path) -> list[_Memo]:
    with opened(path, "Give a folder, or a zip of one.") as zipped:
        if MANIFEST in zipped.namelist():
            raise RefusedError(f"{path.name} is of the recording room and says what it is of: leave out --pack.")
        members = [each for each in zipped.infolist() if _is_sound(each.filename)]
        check(path, members)
        memos = []
        for number, member in enumerate(members):
            name = member.filename.rpartition("/")[2]
            file = folder / f"{number}{Path(name).suffix.lower()}"
            file.write_bytes(zipped.read(member))
            memos.append(_Memo(name, file, _zipped(member) or _changed(path)))
        return memos


def _is_sound(name: str) -> bool:
    return Path(name).suffix.lower() in SOUNDS and not re.match(r"(.*/)?\.|__MACOSX/", name)


def _changed(file: Path) -> datetime:
    return datetime.fromtimestamp(file.stat().st_mtime, UTC)


def _zipped(member: ZipInfo) -> datetime | None:
    """Return when a file in a zip was made, which knows no zone; None: it does not say."""
    try:
        return datetime(*member.date_time, tzinfo=UTC) if member.date_time[0] > 1980 else None  # it counts from there
    except ValueError:
        return None


def _arrived(memo: _Memo, text: str, language: Language) -> Arrived:
    at = f"{memo.made:%Y-%m-%dT%H:%M:%SZ}"
    return Arrived(memo.file, at, fingerprint=fingerprint(language.code, text), text=text)
