"""Babel's way into the content: every text of a content file becomes a message."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from guide.library.model import texts
from guide.library.reading import read_file
from guide.library.report import Report


def extract_content(
    source: BinaryIO, keywords: Any, comment_tags: Any, options: Any
) -> Iterator[tuple[int, str, tuple[str, str], list[str]]]:
    """Yield the messages of one content file, as babel.cfg asks for them (Babel's extraction protocol).

    TOML readers give no line numbers, so each message has line 0 and a comment that says
    where it is used. Broken parts are left out here; `guide check` reports them.
    """
    for text in texts(read_file(Path(source.name), Report())):
        if text.dutch:
            yield 0, "pgettext", (text.context, text.dutch), [text.note]
