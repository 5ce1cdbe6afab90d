"""Files of the folder of voices are written whole or not at all: beside the old one, and then put in its place.

A guide that reads meanwhile has the one or the other; a disk that is full leaves the old one.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from secrets import token_hex
from typing import Any


def write_bytes(path: Path, body: bytes) -> None:
    """Write a file and the folders that it needs. Raises OSError; then nothing has changed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{token_hex(4)}.new")
    try:
        unfinished.write_bytes(body)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def write_tables(path: Path, tables: Mapping[str, Mapping[str, Any]], note: str = "") -> None:
    """Write tables of texts and numbers as TOML, by their names, after a note. Raises OSError."""
    blocks = (_block(name, table) for name, table in tables.items())
    write_bytes(path, "".join([note, *blocks]).encode())


def _block(name: str, table: Mapping[str, Any]) -> str:
    return "".join([f"\n[{json.dumps(name)}]\n", *(f"{key} = {_value(value)}\n" for key, value in table.items())])


def _value(value: Any) -> str:
    """Return a text or a number as TOML writes it, which knows no sign of deletion."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "")
