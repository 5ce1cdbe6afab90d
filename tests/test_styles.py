"""The stylesheet: one for both directions, readable in light and in dark."""

import re

import pytest

from guide.paths import STATIC

CSS = {
    path.name: re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.S)
    for path in sorted((STATIC / "css").glob("*.css"))
}


@pytest.mark.parametrize("name", CSS)
def test_only_logical_properties(name):
    physical = re.findall(
        r"(?:(?:margin|padding|border)-(?:left|right|top|bottom)|(?<![-\w])(?:left|right|top|bottom)\s*:|"
        r"text-align:\s*(?:left|right)|(?<![-\w])(?:width|height)\s*:|float:)",
        CSS[name],
    )
    assert not physical


def colours(block: str) -> dict[str, str]:
    return dict(re.findall(r"--(\w[\w-]*):\s*(#[0-9a-f]{3,6})", block))


LIGHT, DARK = (colours(block) for block in CSS["colours.css"].split("prefers-color-scheme: dark"))


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    digits = colour[1:] if len(colour) == 7 else "".join(each * 2 for each in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [(text, ground) for text in ("ink", "soft") for ground in ("ground", "paper", "sun", "leaf", "sky")]
    + [("acc", "ground"), ("acc", "paper"), ("on-acc", "acc"), ("ground", "no"), ("no", "paper")],
)
def test_text_stands_out(scheme, text, ground):
    assert contrast(scheme[text], scheme[ground]) >= 4.5
