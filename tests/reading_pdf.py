"""Reads what a PDF says and shows, with readers that know nothing of how it was made."""

import html
import re
import unicodedata
from io import BytesIO

import pymupdf
import pypdf
from PIL import Image

_SILENT = re.compile(r"[\s\u00ad\u2010\u202a-\u202e\u2066-\u2069]")


class Pdf:
    """A PDF as its readers see it."""

    def __init__(self, body: bytes) -> None:
        self.body = body
        self.plain = pypdf.PdfReader(BytesIO(body))
        self.drawn = pymupdf.open(stream=body, filetype="pdf")

    @property
    def pages(self) -> int:
        return len(self.plain.pages)

    @property
    def texts(self) -> dict[str, str]:
        """The whole text by reader, without spaces and direction marks: readers guess spaces, each in its own way."""
        return {
            "pypdf": squeezed("".join(page.extract_text() for page in self.plain.pages)),
            "mupdf": squeezed("".join(page.get_text() for page in self.drawn)),
        }

    @property
    def fonts(self) -> set[str]:
        return {font[3].partition("+")[2] for page in self.drawn for font in page.get_fonts()}

    def letters(self, page: int) -> list[tuple[str, tuple[float, float, float, float]]]:
        """Every letter of a page and where it stands (points, from the top left)."""
        return [
            (char["c"], char["bbox"])
            for block in self.drawn[page].get_text("rawdict")["blocks"]
            for line in block.get("lines", ())
            for span in line["spans"]
            for char in span["chars"]
        ]

    def lines(self, page: int) -> list[tuple[str, pymupdf.Rect]]:
        """Every run of text of a page and where it stands."""
        return [
            (span["text"], pymupdf.Rect(span["bbox"]))
            for block in self.drawn[page].get_text("dict")["blocks"]
            for line in block.get("lines", ())
            for span in line["spans"]
            if span["text"].strip()
        ]

    def picture(self, page: int, dpi: int = 100) -> Image.Image:
        """A page as a printer without colour gets it."""
        pixels = self.drawn[page].get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY)
        return Image.frombytes("L", (pixels.width, pixels.height), pixels.samples)


def squeezed(text: str) -> str:
    return _SILENT.sub("", unicodedata.normalize("NFC", text))


def words(page: str) -> set[str]:
    """The words that a page of HTML shows."""
    body = page.partition("<body")[2].partition(">")[2]
    text = html.unescape(re.sub(r"<[^>]+>", " ", body))
    return set(re.findall(r"[\w\u200c]+", unicodedata.normalize("NFC", text)))


def one_bit(picture: Image.Image) -> Image.Image:
    return picture.point(lambda value: 255 if value > 127 else 0)
