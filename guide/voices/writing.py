"""Tables of the folder of voices, written as TOML."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from guide.paths import write_whole


def write_tables(path: Path, tables: Mapping[str, Mapping[str, Any]], note: str = "") -> None:
    """Write tables of texts and numbers as TOML, by their names, after a note. Raises OSError."""
    blocks = (_block(name, table) for name, table in tables.items())
    write_whole(path, "".join([note, *blocks]).encode())


def _block(name: str, table: Mapping[str, Any]) -> str:
    return "".join([f"\n[{json.dumps(name)}]\n", *(f"{key} = {_value(value)}\n" for key, value in table.items())])


def _value(value: Any) -> str:
    """Return a text or a number as TOML writes it, which knows no sign of deletion."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "")
