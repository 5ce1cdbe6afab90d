"""Writing a few translations into a catalogue, and leaving every other byte of it as it is."""

import re
from collections.abc import Mapping

from babel.messages.pofile import escape

from guide.catalogues.reading import Key, Read

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$")  # as guide/catalogues/reading.py counts them


def reworded(read: Read, wordings: Mapping[Key, str]) -> bytes:
    """Return the bytes of a catalogue with other translations of some texts; none of them has plural forms.

    Raises KeyError when it has no such text.
    """
    lines = _LINE.findall(read.source.decode("utf-8"))
    places = {entry.key: entry for entry in read.entries if not entry.obsolete and "msgstr" in entry.texts}
    for key, wording in sorted(wordings.items(), key=lambda each: places[each[0]].line, reverse=True):
        entry = places[key]
        first = next(at for at in range(entry.line - 1, entry.end) if lines[at].lstrip().startswith("msgstr"))
        end = lines[first][len(lines[first].rstrip("\r\n")) :]
        lines[first : entry.end] = [f"msgstr {escape(wording)}{end}"]
    return "".join(lines).encode()
