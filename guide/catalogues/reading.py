"""Reading a catalogue: one strict reader for all who need one (check, update, compile, run, live reload).

Babel forgives what loses text: it takes off the last letter where a closing quote is missing, and drops one of two
translations. So each line is looked at first, and Babel gets only what is whole. A mistake is told with its line.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from gettext import c2py
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po, unescape

from guide.library.report import Report

Key = tuple[str | None, str]  # context and msgid
Tell = Callable[[int, str, str], None]  # line, what is wrong, how to mend it

_LINE = re.compile(r"(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s*(.*)")
_TEXT = re.compile(r'"(?:[^"\\]|\\[nrt"\\])*"')
_UNTIL_QUOTE = re.compile(r'"(?:[^"\\]|\\.)*')
_CONFLICT = re.compile(r"(<{7}|={7}|>{7}|\|{7})( |$)|#-#-#-#-#")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_CHARSET = re.compile(r"^Content-Type:.*charset=utf-?8\s*$", re.MULTILINE | re.IGNORECASE)
_PLURALS = re.compile(r"^Plural-Forms:(.*)$", re.MULTILINE | re.IGNORECASE)
_FORMS = re.compile(r"\s*nplurals\s*=\s*([1-9])\s*;\s*plural\s*=([^;]+);?\s*")
_COUNTED = range(201)  # with these every form of every language comes
_DATES = ('"POT-Creation-Date', '"PO-Revision-Date')  # of no use here, and Babel stumbles over odd ones

_STARTS = {"msgctxt", "msgid"}
_UNFINISHED = {"msgctxt", "msgid", "msgid_plural"}
_FOLLOWS = {"": _STARTS, "msgctxt": {"msgid"}, "msgid": {"msgid_plural", "msgstr"}, "msgid_plural": {"msgstr[0]"}}
_ORDER = "each text has one msgid and one msgstr after it: put back the line that is missing, or take out the extra one"


@dataclass
class Entry:
    """One entry as it stands in the file: first and last line, its texts by keyword, and its `#|` lines."""

    line: int
    end: int
    obsolete: bool
    previous: list[str]
    texts: dict[str, str] = field(default_factory=dict)

    @property
    def key(self) -> Key:
        return self.texts.get("msgctxt"), self.texts.get("msgid", "")


@dataclass(frozen=True)
class Read:
    """A catalogue, the bytes it was read from, its entries as they stand there, and what Babel would lose: its header
    as it was written, and the `#|` lines of its entries.
    """

    catalog: Catalog
    header: str
    previous: dict[Key, list[str]]
    source: bytes = b""
    entries: tuple[Entry, ...] = ()


def shown(path: Path) -> str:
    """Return how a catalogue is named to people: translations/<locale>/LC_MESSAGES/<domain>.po."""
    return "/".join(("translations", *path.parts[-3:]))


def read_catalogue(path: Path, report: Report) -> Read | None:
    """Return the catalogue <locale>/LC_MESSAGES/<domain>.po, or None when the report tells what is wrong with it."""
    told: list[tuple[int, str, str]] = []

    def tell(line: int, wrong: str, mend: str) -> None:
        told.append((line, wrong, mend))

    entries: list[Entry] = []
    catalog = None
    try:
        source = path.read_bytes()
    except OSError as error:  # there is a folder in its place; it may not be read; it went just now
        told_why = f"it cannot be opened ({error.strerror})"
        report.add(shown(path), "the whole file", told_why, "check that it is a file and may be read")
        return None
    lines = _lines(source, tell)
    if not told:  # each step needs what the one before it looked at
        entries = _entries(lines, tell)
    if not told:
        _check_header(entries, tell)
        _check_twice(entries, tell)
    if not told:
        catalog = _babels(lines, path, tell)
    for line, wrong, mend in sorted(told):
        report.add(shown(path), f"line {line}", wrong, mend)
    if catalog is None:
        return None
    header = "\n".join(lines[: entries[0].end])
    previous = {each.key: each.previous for each in entries if each.previous}
    return Read(catalog, header, previous, source, tuple(entries))


def _lines(raw: bytes, tell: Tell) -> list[str]:
    """Return the lines of a file, from whichever system it came. Tells of each that is wrong by itself."""
    try:
        text = raw.decode("utf-8-sig")  # Windows puts a mark before it
    except UnicodeDecodeError as error:
        tell(raw.count(b"\n", 0, error.start) + 1, "it is not written in UTF-8", "save the file again as UTF-8")
        return []
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, line in enumerate(lines, 1):
        if problem := _problem(line.removeprefix("#~").strip()):
            tell(number, *problem)
    return lines


def _entries(lines: list[str], tell: Tell) -> list[Entry]:
    """Return the entries. Tells of the first line that has no place in one."""
    entries: list[Entry] = []
    previous: list[str] = []
    keyword = ""
    for number, line in enumerate(lines, 1):
        obsolete, content = line.startswith("#~"), line.removeprefix("#~").strip()
        if content.startswith(("#", "|")):
            keyword = keyword if keyword in _UNFINISHED else ""
            previous += [f"#{content.removeprefix('#')}"] if content.startswith(("#|", "|")) else []
        elif content:
            found = _LINE.match(content)
            before, keyword = keyword, found[1] if found else keyword
            starts = keyword in _STARTS and before != "msgctxt"
            if (found and keyword not in _may_follow(before)) or not keyword:
                tell(number, f"{content.partition(' ')[0]} has no place here", _ORDER)
                break
            if found and starts:
                entries.append(Entry(number, number, obsolete, previous))
                previous = []
            entry = entries[-1]
            if entry.obsolete != obsolete:
                tell(number, "half of this entry is marked with #~", "begin all of its lines with #~, or none")
                break
            entry.texts[keyword] = entry.texts.get(keyword, "") + unescape(found[2] if found else content)
            entry.end = number
    else:
        if keyword in _UNFINISHED:
            tell(len(lines), "the last entry has no msgstr", _ORDER)
    return entries


def _may_follow(keyword: str) -> set[str]:
    """Return the keywords that may come after this one."""
    if keyword.startswith("msgstr["):
        return _STARTS | {f"msgstr[{int(keyword[7:-1]) + 1}]"}
    return _FOLLOWS.get(keyword, _STARTS)


def _problem(content: str) -> tuple[str, str] | None:
    """Say what is wrong with one line by itself, and how to mend it."""
    if _CONFLICT.match(content):
        return "the mark of a conflict stands here", "choose one of the two texts, and take out the marks"
    if not content or content.startswith(("#", "|")):
        return None
    found = _LINE.match(content)
    text = found[2] if found else content
    if not found and not content.startswith('"'):
        return "nobody knows what this line is", "begin it with #, msgctxt, msgid or msgstr, or take it out"
    if _CONTROL.search(text):
        return "it holds a sign that is no letter", "write the text again"
    if _TEXT.fullmatch(text):
        return None
    if not text.startswith('"'):
        return "the opening quote is missing", 'write " before the text'
    rest = text[_UNTIL_QUOTE.match(text).end() :]  # type: ignore[union-attr]  # it begins with a quote
    if not rest:
        return "the closing quote is missing", 'write " after the text'
    if rest != '"':
        return "a quote stands inside the text", 'write \\" there'
    return "a \\ stands before a letter that means nothing with it", "write \\\\ for the sign itself"


def _check_header(entries: list[Entry], tell: Tell) -> None:
    """Ask for a header that says what the guide writes and reads: UTF-8, and plural forms that can be counted."""
    if not entries or entries[0].key != (None, "") or entries[0].obsolete:
        tell(1, "there is no header", 'copy the first lines, from msgid "" on, from another catalogue')
        return
    header, line = entries[0].texts.get("msgstr", ""), entries[0].line
    if not _CHARSET.search(header):
        mend = "write “Content-Type: text/plain; charset=UTF-8\\n” there"
        tell(line, "the header does not say that this is UTF-8", mend)
    for (plurals,) in (match.groups() for match in _PLURALS.finditer(header)):
        if not _can_count(plurals):
            mend = "copy that line from another catalogue of the language (docs/translating.md, Plurals)"
            tell(line, f"the header has plural forms that cannot be read: “{plurals.strip()}”", mend)


def _can_count(plurals: str) -> bool:
    forms = _FORMS.fullmatch(plurals)
    try:
        form_of = c2py(forms[2].strip()) if forms else None
        return bool(forms and form_of and all(form_of(number) < int(forms[1]) for number in _COUNTED))
    except (ValueError, ZeroDivisionError):
        return False


def _check_twice(entries: list[Entry], tell: Tell) -> None:
    """Gettext knows one translation of one text in one context."""
    seen: dict[Key, int] = {}
    for entry in entries:
        if entry.obsolete:
            continue
        if entry.key in seen:
            tell(entry.line, f"the same text stands at line {seen[entry.key]} too", "keep the better one of the two")
        elif entry.key[1] == "" and entry is not entries[0]:
            tell(entry.line, "there is no Dutch", "take this entry out")
        seen.setdefault(entry.key, entry.line)


def _babels(lines: list[str], path: Path, tell: Tell) -> Catalog | None:
    try:
        return read_po(_for_babel(lines), locale=path.parts[-3], domain=path.stem, abort_invalid=True)
    except PoFileError as error:
        tell(error.lineno + 1, str(error).rpartition(" on ")[0], "compare it with the entries around it")
    except (ValueError, LookupError, TypeError) as error:  # from the header
        tell(1, f"the header cannot be read ({error})", "copy the first lines from another catalogue")
    return None


def _for_babel(lines: list[str]) -> Iterator[str]:
    """Yield each line as Babel understands it; an empty one for what it does not."""
    for line in lines:
        mark, content = ("#~ ", line[2:].strip()) if line.startswith("#~") else ("", line.strip())
        if content.startswith(("#|", "|", *_DATES)):
            yield ""
        elif found := _LINE.match(content):
            yield f"{mark}{found[1]} {found[2]}"
        else:
            yield f"{mark}{content}"
