"""The file of a centre as text becomes tables. Who wrote it sees all mistakes in its form at once.

TOML stops at the first mistake. Here the line with it is told and taken out, and the rest is read.
"""

import re
import tomllib
from pathlib import Path
from typing import Any

from guide.centres.findings import Findings
from guide.centres.values import iso_for

MOST = 40  # lines that cannot be read, before we stop looking
_CURLY = re.compile("[“”„‘’‚]")
_DATE = re.compile(r"\s*[\w.]+\s*=\s*\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}\s*(#.*)?")
_NUMBER = re.compile(r"\s*phone\s*=\s*(?P<number>[+\d][\d /.()-]*?)\s*(#.*)?")
_NOTE = re.compile(r"\s*note\s*[.=]")
LINES = {"hours": 'hours = ["ma-vr 9:00-12:00"]', "phone": 'phone = "03 000 00 01"', "checked": "checked = 2026-11-28"}


def read_tables(path: Path, findings: Findings) -> dict[str, Any]:
    """Return the tables of a file; what cannot be read of it is found."""
    try:
        written = path.read_text(encoding="utf-8-sig")
    except OSError:
        findings.add("", "", "unreadable")
        return {}
    except UnicodeDecodeError:
        findings.add("", "", "not_text")
        return {}
    return tables_of(written, findings)


def tables_of(written: str, findings: Findings) -> dict[str, Any]:
    """Return the tables of a text, without the lines that cannot be read."""
    lines = written.replace("\r\n", "\n").split("\n")
    before = -1
    for _ in range(MOST):
        try:
            return tomllib.loads("\n".join([*lines, ""]))
        except RecursionError:
            findings.add("", "", "unclosed")
            return {}
        except tomllib.TOMLDecodeError as error:
            at = _line_of(error, lines)
            if at is None or at == before + 1 or not lines[at].strip():
                if before == -1:
                    findings.add(_block(lines, len(lines) - 1), "", "unclosed")
                return {}
            _tell(lines, at, str(error), findings)
            lines[at], before = "", at
    return {}


def _line_of(error: tomllib.TOMLDecodeError, lines: list[str]) -> int | None:
    """Return which line is wrong; one that ends too early is told where the next begins."""
    found = re.search(r"at line (\d+)", str(error))
    at = int(found[1]) - 1 if found else len(lines)
    return at if at < len(lines) else None


def _tell(lines: list[str], at: int, error: str, findings: Findings) -> None:
    line = lines[at].strip()
    place = (_block(lines, at), _key(line))
    example = LINES.get(_key(line), 'where = "gebouw B, deur 4"')
    if _CURLY.search(line) and '"' not in line:
        findings.add(*place, "curly")
    elif number := _NUMBER.fullmatch(line):
        findings.add(*place, "phone_quotes", instead=number["number"])
    elif _DATE.fullmatch(line):
        findings.add(*place, "date", written=line.partition("=")[2].strip(), instead=iso_for(line))
    elif "twice" in error or "overwrite" in error or "already" in error:
        findings.add(*place, "note_twice" if _NOTE.match(line) else "twice", line=line)
    else:
        findings.add(*place, "line", line=line, example=example)


def _block(lines: list[str], at: int) -> str:
    """Return the name of the block in which a line stands, as findings have it."""
    for line in reversed(lines[: at + 1]):
        if found := re.match(r"\s*\[(?P<name>[^\]\"'\[]+)\]", line):
            name = found["name"].strip()
            return name.removeprefix("contact.")
    return ""


def _key(line: str) -> str:
    found = re.match(r"([A-Za-z]+)(\.\w+)?\s*=", line)
    return found[1] if found else ""
