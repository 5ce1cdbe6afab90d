"""Drawings as pixels, for whoever judges them (lint.py, sheet.py). Needs what `pip install ".[test]"` brings."""

from functools import cache
from io import BytesIO

import resvg_py
from PIL import Image

from guide.pictograms import draw


@cache
def render(name: str, size: int) -> Image.Image:
    """A drawing as an RGB image on white, size by size pixels."""
    return rasterised(draw(name, standalone=True), size)


def rasterised(svg: str, size: int) -> Image.Image:
    """A standalone SVG as an RGB image on white, size by size pixels."""
    black = svg.replace("currentColor", "#000")
    png = bytes(resvg_py.svg_to_bytes(svg_string=black, width=size, height=size, background="#fff"))
    return Image.open(BytesIO(png)).convert("RGB")
