"""The forms in which a body goes over the wire: brotli or gzip, whichever the browser takes; else as it is.

Brotli makes a page a seventh smaller than gzip, and what a phone saves less than half as large.
"""

import gzip
from functools import lru_cache

import brotli
import zopfli.gzip
from werkzeug.datastructures import Accept
from werkzeug.http import parse_accept_header

FORMS = ("br", "gzip")  # content codings, the lighter one first
PLAIN = ""  # the body as it is

HEAVY, HOPELESS = 12_000, 15_000  # bytes in gzip form; with its headers a page may weigh 14,000; one of a room, more
FULL = 13_340  # bytes in gzip form that the headers of a page (616, a little more with voices) leave of those 14,000
PAGE = b"<!doctype"  # how one begins
# A page takes 1 ms and 4 560 bytes on average at quality 8 (gzip: 4 920), 10 ms and 4 180 at 10, 24 ms and 4 130 at 11.
QUALITY, HURRIED = 10, 8
DATA, QUALITY_OF_DATA = b'{"format":', 7  # how open data begin; a megabyte takes 0.1 s, and at 10 more than two


@lru_cache(256)  # browsers send few different ones
def best_form(accepted: str) -> str:
    """Return the form that an Accept-Encoding header welcomes most; PLAIN when it welcomes none of ours."""
    offer = parse_accept_header(accepted, Accept)
    best = max(FORMS, key=offer.quality)
    return best if offer.quality(best) > 0 else PLAIN


def pack(body: bytes, form: str = "gzip", *, hurry: bool = False) -> bytes:
    """Return the body in a form. A page takes some ten milliseconds; Python does other things meanwhile.

    A heavy page in gzip form takes a quarter of a second: zopfli saves the twentieth that keeps it below its limit, if
    a twentieth can.
    What is no page (a part that a phone saves) has no such limit, and would take a minute. Open data, which
    programs read and not phones, are packed quickly; in a `hurry` all is: what one reader gets and nobody else.
    """
    if form == PLAIN:
        return body
    if form == "br":
        quality = HURRIED if hurry else QUALITY_OF_DATA if body.startswith(DATA) else QUALITY
        return bytes(brotli.compress(body, mode=brotli.MODE_TEXT, quality=quality))
    packed = gzip.compress(body, 9, mtime=0)
    heavy_page = not hurry and HEAVY < len(packed) < HOPELESS and body.startswith(PAGE)
    return zopfli.gzip.compress(body, numiterations=5) if heavy_page else packed


def is_full(body: bytes) -> bool:
    """Tell whether a page with its headers weighs more than a page may; near that it takes a quarter of a second."""
    return len(gzip.compress(body, 9, mtime=0)) > FULL and len(pack(body)) > FULL


def unpack(body: bytes, form: str) -> bytes:
    """Return what `pack` was given."""
    if form == PLAIN:
        return body
    return brotli.decompress(body) if form == "br" else gzip.decompress(body)
