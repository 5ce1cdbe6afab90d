"""Where a long Dutch word may break: on a narrow phone a break without a hyphen reads as two words."""

import re

import pyphen

LONG = 13  # letters; a shorter word fits on a line of every page at 360 px (tests/test_browser.py)
SHY = "\u00ad"

_TEXT = re.compile(r">[^<]+")
_WORD = re.compile(rf"(?<![\w.@/-])[A-Za-zÀ-ÿ]{{{LONG},}}(?![\w.@/-]*\.\w)")  # not in an address
_DUTCH = pyphen.Pyphen(lang="nl_NL", left=5, right=5)


def with_soft_hyphens(html: str) -> str:
    """Return a page whose long Dutch words may break, after a hyphen, where Dutch breaks them.

    Only the text of the page itself is touched: no title, no attribute, no script.
    """
    head, main, body = html.partition("<main")
    return head + main + _TEXT.sub(lambda text: _WORD.sub(_softened, text[0]), body)


def _softened(word: re.Match[str]) -> str:
    return _DUTCH.inserted(word[0], SHY)
