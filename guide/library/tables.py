"""Reading one TOML table field by field, and reporting whatever is wrong in it."""

import re
import tomllib
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from guide.library.model import Text
from guide.library.report import Report

MAX_SENTENCE = 14  # words; plain spoken Dutch, A2
EXAMPLE_DAY = "2026-11-23"
LINE_WITH_DATE = re.compile(
    r"""\s*(?P<key>[\w-]+)\s*=\s*(?P<day>
    \d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*(\d{4}|\d{2})     # 23-11-2026, 23/11/26
    | \d{4}[-/.\s]+\d{1,2}([-/.\s]+\d{1,2})?               # 2026/11/23, 2026-11-3, 2026-23-11, 2026-11
    | [^\W\d]+\.?\s+\d{4}                               # november 2026
    | \d{1,2}\.?\s+[^\W\d]+\.?\s+\d{4}                    # 23 november 2026
    )\s*(\#.*)?""",
    re.X,
)
UNSEEN = re.compile(  # what Unicode calls a letter or a mark, and nobody sees; the rest cannot be printed
    "[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufe00-\ufe0f\U000e0100-\U000e01ef]"
)
ENDINGS = re.compile(r"(?<=[.?:!])\s+")


def read_toml(path: Path, report: Report, name: str) -> dict[str, Any]:
    """Return the tables of a file, or an empty dict after reporting why it cannot be read."""
    try:
        written = path.read_text(encoding="utf-8-sig")  # Windows puts a byte order mark before it
        return tomllib.loads(written)
    except tomllib.TOMLDecodeError as error:
        if date_in_words := _misread_date(written, error):
            report.add(name, *date_in_words)
        else:
            report.add(
                name,
                "the whole file",
                f"it is not valid TOML: {error}",
                "look at that line: texts go between straight quotes, lists between [ and ]",
            )
    except RecursionError:
        report.add(name, "the whole file", "there are far too many brackets in it", "take out the line with them")
    except UnicodeDecodeError:
        report.add(name, "the whole file", "it is not UTF-8 text", "save it again as UTF-8")
    except OSError as error:
        report.add(
            name, "the whole file", f"it cannot be opened ({error.strerror})", "check that it exists and may be read"
        )
    report.unread.add(name)
    return {}


def _misread_date(written: str, error: tomllib.TOMLDecodeError) -> tuple[str, str, str] | None:
    """Return place, mistake and remedy when what TOML cannot read is a date in another form than its own."""
    number = re.search(r"at line (\d+)", str(error))
    line = LINE_WITH_DATE.fullmatch(written.split("\n")[int(number[1]) - 1]) if number else None
    if not number or not line:
        return None
    mend = f"write year-month-day, such as {line['key']} = {EXAMPLE_DAY}"
    return f"line {number[1]}, {line['key']}", f"“{line['day']}” is not a date as it is read here", mend


class Table:
    """A TOML table under inspection. Ask for its fields, then call `close` to report the unknown ones."""

    def __init__(self, values: Any, file: str, where: str, context: str, report: Report) -> None:
        self.file, self.where, self.context, self.report = file, where, context, report
        self.values: dict[str, Any] = values if isinstance(values, dict) else {}
        self.asked: list[str] = []
        if not isinstance(values, dict):
            self.wrong("this is not a table", "write [name] above its lines, or [[step]] for a step")

    def wrong(self, what: str, mend: str, key: str = "") -> None:
        self.report.add(self.file, f"{self.where}, {key}" if key else self.where, what, mend)

    def take(self, key: str, kind: type, example: str, *, required: bool = True) -> Any:
        """Return the value of a field, or None after reporting that it is missing or of the wrong kind."""
        self.asked.append(key)
        value = self.values.get(key)
        if value is None:
            if required:
                self.wrong("it is missing", f"add {key} = {example}", key)
            return None
        if type(value) is not kind:  # a date with a time is also a date, true also a number
            self.wrong(f"{_as_written(value)} is not what is expected here", f"write {key} = {example}", key)
            return None
        if isinstance(value, str):
            self._see(value, key)
        return value

    def string(self, key: str, *, required: bool = True) -> str:
        """Return a text that is not translated: an id, a name, a number to call."""
        value = self.take(key, str, '"…"', required=required)
        if value is not None and not value.strip():
            self._empty(key, required=required)
        return value or ""

    def sentence(self, key: str) -> str:
        """Return a Dutch text that is not translated, held to the same rules as one that is."""
        value = self.string(key)
        if value.strip():
            self._inspect(value, key, MAX_SENTENCE)
        return value

    def flag(self, key: str, *, required: bool = True) -> bool:
        return bool(self.take(key, bool, "true or false", required=required))

    def day(self, key: str) -> date:
        return self.take(key, date, EXAMPLE_DAY) or date.min

    def choice(self, key: str, allowed: tuple[str, ...], *, required: bool = True) -> str:
        value = self.string(key, required=required)
        self._allow([value] if value else [], allowed, key)
        return value

    def choices(self, key: str, allowed: tuple[str, ...]) -> tuple[str, ...]:
        values = self.names(key, required=True)
        self._allow(values, allowed, key)
        return values

    def _allow(self, values: Iterable[str], allowed: tuple[str, ...], key: str) -> None:
        for value in values:
            if value not in allowed:
                self.wrong(f"“{value}” is unknown", f"choose from: {', '.join(allowed)}", key)

    def _empty(self, key: str, *, required: bool) -> None:
        self.wrong("it is empty", "fill it in" if required else "fill it in, or leave the field out", key)

    def names(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        """Return a list of ids or plain strings."""
        found = self._strings(key, required=required)
        if not all(each.strip() for each in found):
            self.wrong("a text in this list is empty", "fill it in, or remove it", key)
        return found

    def _strings(self, key: str, *, required: bool) -> tuple[str, ...]:
        found = self.take(key, list, '["…", "…"]', required=required)
        if found is None:
            return ()
        if required and not found:
            self._empty(key, required=True)
        if not all(isinstance(each, str) for each in found):
            self.wrong("this list should hold only texts", 'write ["…", "…"]', key)
        texts = tuple(each for each in found if isinstance(each, str))
        for number, each in enumerate(texts, 1):
            self._see(each, f"{key} {number}")
        return texts

    def _see(self, value: str, key: str) -> None:
        """Report the signs that nobody sees: they break words, turn the line round, and make two names of one."""
        if value.isprintable() and not UNSEEN.search(value):
            return  # as nearly all are
        for sign in dict.fromkeys(filter(_is_unseen, value)):
            before = "".join(each for each in value[: value.index(sign)] if not _is_unseen(each))[-20:]
            place = f"after “{before}”" if before else "at the beginning"
            self.wrong(f"{place} stands U+{ord(sign):04X}, a sign that one cannot see", "type these words again", key)

    def text(self, key: str, *, required: bool = True, limit: int = MAX_SENTENCE) -> Text | None:
        value = self.take(key, str, '"…"', required=required)
        return None if value is None else self._as_text(value, key, limit, required=required)

    def needed(self, key: str, *, limit: int = MAX_SENTENCE) -> Text:
        """Return a text that must be there (an empty one after reporting that it is not)."""
        return self.text(key, limit=limit) or Text("", self.context, "")

    def sentences(self, key: str) -> tuple[Text, ...]:
        return tuple(
            self._as_text(each, f"{key} {number}", MAX_SENTENCE, required=True)
            for number, each in enumerate(self._strings(key, required=True), 1)
        )

    def _as_text(self, dutch: str, key: str, limit: int, *, required: bool) -> Text:
        if not dutch.strip():
            self._empty(key, required=required)
        else:
            self._inspect(dutch, key, limit)
        return Text(dutch, self.context, f"{self.context}, {self.where}, {key}")

    def _inspect(self, dutch: str, key: str, limit: int) -> None:
        """Report what the guide does not use in its Dutch (docs/writing.md)."""
        if dutch != " ".join(dutch.split()):
            self.wrong("there are too many spaces", "leave one space between words, and none at the ends", key)
        for sign, instead in (
            ("%", "write “procent”"),
            ("<", "write plain text"),
            ("'", "write ’"),
            ('"', "write “…”"),
        ):
            if sign in dutch:
                self.wrong(f"“{sign}” is not used in texts", instead, key)
        for sentence in ENDINGS.split(dutch):
            count = len(sentence.split())
            if count > limit:
                self.wrong(f"a sentence of {count} words is too long", f"split it: at most {limit} words each", key)

    def tables(self, key: str, inside: str = "") -> list["Table"]:
        """Return the tables of an array such as [[step]], each one under inspection.

        `inside` tells where this table itself stands, when there are several with such an array.
        """
        self.asked.append(key)
        found = self.values.get(key, [])
        if not isinstance(found, list):
            self.wrong("it is not a list of tables", f"write [[{key}]] above each", key)
            return []
        before = f"{inside}, " if inside else ""
        return [
            Table(each, self.file, f"{before}{key} {number}", self.context, self.report)
            for number, each in enumerate(found, 1)
        ]

    def table(self, key: str) -> "Table | None":
        """Return the table [key] in this one, or None after reporting that it is missing."""
        self.asked.append(key)
        if key not in self.values:
            self.wrong("it is missing", f"write [{key}] and its lines at the end of the file (docs/writing.md)", key)
            return None
        return Table(self.values[key], self.file, key, self.context, self.report)

    def close(self) -> None:
        for key in self.values:
            if key not in self.asked:
                self.wrong("this field is unknown", f"use one of: {', '.join(self.asked)}", key)


def _is_unseen(sign: str) -> bool:
    return not (sign.isprintable() or sign in "\t\n") or bool(UNSEEN.match(sign))


def _as_written(value: Any) -> str:
    """Show a value as it stands in the file, not as Python shows it."""
    if isinstance(value, date):
        return value.isoformat()
    return str(value).lower() if isinstance(value, bool) else repr(value)
