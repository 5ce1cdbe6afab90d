"""A text in sentences, each of which is read aloud by itself."""

import re

_CLOSING = "”’»\"')\u2069"
_END = re.compile(rf"[.!?؟۔]+[{_CLOSING}]*(?=\s)")
_SHORTENED = re.compile(  # what ends with a point in the middle of a sentence
    r"(?:^|[\s(“\u2068])(?:[A-Za-z]|bv|bijv|enz|nr|tel|ca|max|min|dr|mevr|dhr|St|p\.a|m\.a\.w|d\.w\.z|t\.e\.m|a\.u\.b)\.$"
)
_LETTER = re.compile(r"[^\W_]")


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text, in order; together they hold all of its words."""
    found: list[str] = []
    start = 0
    for match in _END.finditer(text):
        rest = text[match.end() :].lstrip()
        if _SHORTENED.search(text[start : match.end()]) or not rest or _goes_on(rest):
            continue
        found.append(text[start : match.end()].strip())
        start = match.end()
    found.append(text[start:].strip())
    return tuple(each for each in found if _LETTER.search(each))


def _goes_on(rest: str) -> bool:
    """Tell whether the sentence goes on: with a small letter, as after an exclamation inside it."""
    first = rest.lstrip("“‘«(\u2068")[:1]
    return first.islower()
