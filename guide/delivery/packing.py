"""The forms in which a body goes over the wire: brotli or gzip, whichever the browser takes; else as it is.

Brotli makes a page a seventh smaller than gzip, and a part that a phone saves half as large.
"""

import gzip
from functools import lru_cache

import brotli
import zopfli.gzip
from werkzeug.datastructures import Accept
from werkzeug.http import parse_accept_header

FORMS = ("br", "gzip")  # content codings, the lighter one first
PLAIN = ""  # the body as it is

HEAVY = 12_000  # bytes in gzip form; with its headers a page may weigh 14,000
PAGE = 100_000  # bytes as it is; what is larger is no page
# Milliseconds for a page of 14 kB, and its bytes: quality 8: 2 and 4 509; 10: 9 and 4 161; 11: 22 and 4 104. Where
# quality 10 takes seconds, for parts of a saved edition, 7 comes within 2 % of 9 in half its time.
QUALITY_OF_PAGES, QUALITY_OF_MORE = 10, 7


@lru_cache(256)  # browsers send few different ones
def best_form(accepted: str) -> str:
    """Return the form that an Accept-Encoding header welcomes most; PLAIN when it welcomes none of ours."""
    offer = parse_accept_header(accepted, Accept)
    best = max(FORMS, key=offer.quality)
    return best if offer.quality(best) > 0 else PLAIN


def pack(body: bytes, form: str = "gzip") -> bytes:
    """Return the body in a form, as small as it gets in some ten milliseconds.

    A heavy page in gzip form takes a quarter of a second: zopfli saves the twentieth that keeps it below its limit.
    """
    if form == PLAIN:
        return body
    if form == "br":
        quality = QUALITY_OF_PAGES if len(body) <= PAGE else QUALITY_OF_MORE
        return brotli.compress(body, mode=brotli.MODE_TEXT, quality=quality)
    packed = gzip.compress(body, 9, mtime=0)
    return zopfli.gzip.compress(body, numiterations=5) if HEAVY < len(packed) < 2 * HEAVY else packed


def unpack(body: bytes, form: str) -> bytes:
    """Return what `pack` was given."""
    if form == PLAIN:
        return body
    return brotli.decompress(body) if form == "br" else gzip.decompress(body)
