"""QR codes: an address of the guide as squares."""

from functools import lru_cache
from io import BytesIO


@lru_cache(256)
def svg(address: str) -> str:
    """Return the QR code of an address as SVG: error correction M or better, with its quiet zone.

    Raises segno.DataOverflowError for an address of more than 2,000 characters.
    """
    import segno  # comes with the extra `paper`

    out = BytesIO()
    code = segno.make(address, error="m", micro=False)
    code.save(out, kind="svg", border=4, xmldecl=False, svgclass=None, lineclass=None)
    return out.getvalue().decode()
