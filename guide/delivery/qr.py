"""QR codes: an address of the guide as squares. Error correction M or better, with the quiet zone of four squares."""

from functools import lru_cache
from io import BytesIO

import segno

QUIET = 4  # squares around a code: cameras need them


@lru_cache(256)
def svg(address: str) -> str:
    """Return the QR code of an address as SVG for paper, which is its ground.

    Raises segno.DataOverflowError for an address of more than 2,000 characters.
    """
    out = BytesIO()
    _code(address).save(out, kind="svg", border=QUIET, xmldecl=False, svgclass=None, lineclass=None)
    return out.getvalue().decode()


def on_screen(address: str) -> str:
    """Return the QR code of an address as SVG inside a page, with a white ground of its own: a dark page shines through
    no code. Raises as `svg` does.
    """
    code: str = _code(address).svg_inline(border=QUIET, light="#fff", omitsize=True, svgclass=None, lineclass=None)
    return code


def _code(address: str) -> segno.QRCode:
    return segno.make(address, error="m", micro=False)
