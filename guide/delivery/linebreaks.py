"""Where the lines of a page may break: a long Dutch word after a hyphen, and never before an ellipsis.

On a narrow phone a word that breaks without a hyphen reads as two words.
"""

import re

import pyphen

LONG = 13  # letters; a shorter word fits on a line of every page at 360 px (tests/test_browser.py)
SHY, NBSP = "\u00ad", "\u00a0"

_TEXT = re.compile(r">[^<]+")
_WORD = re.compile(rf"(?<![\w.@/-])[A-Za-zÀ-ÿ]{{{LONG},}}(?![\w.@/-]*\.\w)")  # not in an address
_DUTCH = pyphen.Pyphen(lang="nl_NL", left=5, right=5)


def with_line_breaks(html: str) -> str:
    """Return a page with soft hyphens and no-break spaces in its text.

    Only what is shown on the page itself is touched: no title, no attribute, no script.
    """
    head, main, body = html.partition("<main")
    return head + main + _TEXT.sub(lambda text: _broken(text[0]), body)


def _broken(text: str) -> str:
    return _WORD.sub(lambda word: _DUTCH.inserted(word[0], SHY), text).replace(" …", f"{NBSP}…")
