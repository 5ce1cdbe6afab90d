"""Reading the templates, styles and scripts: whole, or refused with a sentence."""

from pathlib import Path

import rcssmin
import rjsmin

from guide.library.report import ContentError, Report
from guide.paths import STATIC, TEMPLATES, asset_root, files_below

_MINIFIED = {".css": rcssmin.cssmin, ".js": rjsmin.jsmin}  # without comments, in which brackets mean nothing
ICONS = ("192.png", "512.png", "favicon.ico")
_BRACKETS = (("(", ")"), ("[", "]"), ("{", "}"))


def read_whole(path: Path) -> str:
    """Return the text of a file. Raises ContentError when it cannot be read, is empty or breaks off."""
    try:
        text = path.read_text(encoding="utf-8-sig")  # Windows puts a byte order mark before it
    except OSError as error:
        raise refused(path, "the whole file", f"it cannot be opened ({error.strerror})", "put it back") from error
    except UnicodeDecodeError as error:
        raise refused(path, "the whole file", "it is not UTF-8 text", "save it again as UTF-8") from error
    if not text.strip():
        raise refused(path, "the whole file", "it is empty", "put back what stood in it")
    if path.suffix in _MINIFIED:
        _check_brackets(path, _MINIFIED[path.suffix](text))
    return text


def read_templates(folder: Path = TEMPLATES) -> dict[str, str]:
    """Return every template by its name. Raises ContentError when one is not whole."""
    return {
        path.relative_to(folder).as_posix(): read_whole(path)
        for path in files_below(folder)
        if path.suffix in {".html", ".xml", ".svg"}
    }


def read_icons(folder: Path = STATIC / "icons") -> dict[str, bytes]:
    """Return every icon by the name of its file. Raises ContentError when one is missing or empty."""
    for name in ICONS:
        if not (folder / name).is_file() or not (folder / name).stat().st_size:
            raise refused(folder / name, "the whole file", "it is missing, or empty", "put it back")
    return {name: (folder / name).read_bytes() for name in ICONS}


def refused(path: Path, where: str, wrong: str, mend: str) -> ContentError:
    """Return the error that tells what is wrong with one file."""
    report = Report()
    name = path.relative_to(asset_root()) if path.is_relative_to(asset_root()) else Path(*path.parts[-2:])
    report.add(name.as_posix(), where, wrong, mend)
    return ContentError(report)


def _check_brackets(path: Path, text: str) -> None:
    """What was saved by half breaks off inside a rule or a function."""
    for opening, closing in _BRACKETS:
        if text.count(opening) != text.count(closing):
            told = f"{text.count(opening)} {opening} and {text.count(closing)} {closing} stand in it"
            raise refused(path, "the whole file", told, "save it whole, and close each bracket")
