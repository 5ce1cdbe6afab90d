"""Writing tables as TOML: the standard library only reads it."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

Values = dict[str, Any]


def written(values: Values, name: str = "") -> str:
    """Return a table as TOML, under its name if it has one; the tables in it come last."""
    return "\n".join(_lines(values, name, f"[{name}]" if name else "")) + "\n"


def _lines(values: Values, name: str, head: str) -> Iterator[str]:
    if head:
        yield head
    inner = {key: value for key, value in values.items() if isinstance(value, dict) or _is_tables(value)}
    yield from (f"{key} = {_value(value)}" for key, value in values.items() if key not in inner)
    for key, tables in inner.items():
        full = f"{name}.{key}" if name else key
        if isinstance(tables, dict):
            yield from ("", *_lines(tables, full, f"[{full}]"))
        else:
            for each in tables:
                yield from ("", *_lines(each, full, f"[[{full}]]"))


def _is_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _value(value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    return json.dumps(value, ensure_ascii=False)  # what JSON writes of strings, numbers and booleans is TOML too
