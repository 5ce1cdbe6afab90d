"""Where lines break: a long Dutch word under a small drawing, never before an ellipsis; no line of HTML for nothing.

Under a small drawing a name stands in a column narrower than its longest word: a soft hyphen tells where that may
break. Running text and headings get none, because they would go along when somebody copies them; there the browser
hyphenates by itself, or lets the word overflow into a line of its own.
"""

import re
from functools import cache

import pyphen

LONG = 10  # letters; a shorter word fits in such a column
SHY, NBSP = "\u00ad", "\u00a0"

_BETWEEN = re.compile(r">\n+( ?)<")
_NARROW = re.compile(r'<ul class="(?:bring|gallery|doors)".*?</ul>', re.S)
_TEXT = re.compile(r">[^<]+")
_WORD = re.compile(rf"(?<![\w.@/-])[A-Za-zÀ-ÿ]{{{LONG},}}(?![\w.@/-]*\.\w)")  # not in an address


def with_line_breaks(html: str) -> str:
    """Return a page with soft hyphens in its narrow columns and no-break spaces before an ellipsis.

    Only what is shown on the page itself is touched: no title, no attribute, no script. Between two elements a
    newline of the templates is no text (where a space is meant, a template writes a space): a page is lighter without.
    """
    head, main, body = html.partition("<main")
    body = _NARROW.sub(lambda list_: _TEXT.sub(lambda text: _broken(text[0]), list_[0]), body.replace(" …", f"{NBSP}…"))
    return _BETWEEN.sub(r">\1<", head + main + body)


def _broken(text: str) -> str:
    return _WORD.sub(lambda word: _dutch().inserted(word[0], SHY), text)


@cache
def _dutch() -> pyphen.Pyphen:
    """Return where Dutch words break; read when the first long one comes, for it takes a fifth of a second."""
    return pyphen.Pyphen(lang="nl_NL", left=4, right=4)
