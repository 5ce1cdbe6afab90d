"""Voice memos of an ordinary phone: recordings in a folder or a zip, one for each sentence of the script of a pack.

They belong to the sentences by their order alone, so their number must be that of the sentences.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from guide.languages import Language
from guide.voices.fields import shown
from guide.voices.fingerprint import fingerprint
from guide.voices.incoming import Arrived, Delivery, RefusedError
from guide.voices.packets import MOST_BYTES, MOST_FILES, MOST_OF_ONE
from guide.voices.store import Speaker

SOUNDS = frozenset(
    (".webm", ".ogg", ".oga", ".opus", ".m4a", ".mp4", ".mp3", ".wav", ".aac", ".amr", ".3gp", ".flac", ".caf", ".aiff")
)


def open_memos(path: Path, folder: Path, script: tuple[str, ...], language: Language, speaker: Speaker) -> Delivery:
    """Return the recordings of a folder or a zip as those of a script, in its order; `folder` gets what was zipped.

    Raises RefusedError.
    """
    files = sorted(_files(path, folder), key=_order)
    if twice := [file.name for file, after in zip(files, files[1:], strict=False) if _order(file) == _order(after)]:
        raise RefusedError(f"{path.name}: {shown(twice[0])} has the same number as another one. Number them 1, 2, 3, …")
    if len(files) != len(script):
        raise RefusedError(
            f"{path.name} holds {len(files)} recordings, and the script has {len(script)} sentences. Nothing was taken "
            "in: record what is missing, take out what is double, and number them as in the script."
        )
    clips = (_arrived(file, text, language) for file, text in zip(files, script, strict=True))
    return Delivery(language, speaker, tuple(clips))


def _order(file: Path) -> tuple[int, ...]:
    """Return the numbers in a name, by which recordings stand in order: of a day, an hour, and which it was."""
    return tuple(int(number) for number in re.findall("[0-9]+", file.stem))


def _files(path: Path, folder: Path) -> Iterable[Path]:
    if path.is_dir():
        return [file for file in path.iterdir() if file.is_file() and _is_sound(file.name)]
    try:
        return list(_unpacked(path, folder))
    except (BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise RefusedError(f"{path.name} is no folder and does not open as a zip ({error}).") from error


def _unpacked(path: Path, folder: Path) -> Iterator[Path]:
    """Yield the recordings of a zip, written to a folder under the last part of their names."""
    with ZipFile(path) as zipped:
        found = [each for each in zipped.infolist() if _is_sound(each.filename)]
        sizes = [each.file_size for each in found]
        if len(found) > MOST_FILES or sum(sizes) > MOST_BYTES or max(sizes, default=0) > MOST_OF_ONE:
            raise RefusedError(f"{path.name} holds far more than sentences: it stays shut.")
        for number, each in enumerate(found):
            name = re.sub("[^A-Za-z0-9._ -]", "_", each.filename.rpartition("/")[2])
            file = folder / str(number) / name
            file.parent.mkdir()
            file.write_bytes(zipped.read(each))
            yield file


def _is_sound(name: str) -> bool:
    return Path(name).suffix.lower() in SOUNDS and not re.match(r"(.*/)?\.|__MACOSX/", name)


def _arrived(file: Path, text: str, language: Language) -> Arrived:
    at = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    return Arrived(file, f"{at:%Y-%m-%dT%H:%M:%SZ}", fingerprint=fingerprint(language.code, text), text=text)
