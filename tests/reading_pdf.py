"""Reads what a PDF says and shows, with readers that know nothing of how it was made."""

import html
import re
import unicodedata
from collections.abc import Iterator
from io import BytesIO

import cv2
import numpy
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
        return [(char["c"], char["bbox"]) for span in self._spans(page) for char in span["chars"]]

    def lines(self, page: int) -> list[tuple[str, pymupdf.Rect]]:
        """Every run of text of a page and where it stands."""
        runs = [(_text(span), _box(span)) for span in self._spans(page)]
        return [(text, box) for text, box in runs if text.strip()]

    def _spans(self, page: int) -> Iterator[dict]:
        for block in self.drawn[page].get_text("rawdict")["blocks"]:
            for line in block.get("lines", ()):
                yield from line["spans"]

    def picture(self, page: int, dpi: int = 100) -> Image.Image:
        """A page as a printer without colour gets it."""
        pixels = self.drawn[page].get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY)
        return Image.frombytes("L", (pixels.width, pixels.height), pixels.samples)


def _text(span: dict) -> str:
    return "".join(char["c"] for char in span["chars"])


def _box(span: dict) -> pymupdf.Rect:
    """Where the letters of a run stand, without their marks: MuPDF puts a mark that ends a line beside what is next."""
    box = pymupdf.Rect(pymupdf.EMPTY_RECT())
    for char in span["chars"]:
        if not unicodedata.combining(char["c"]):
            box |= char["bbox"]
    return box


def squeezed(text: str) -> str:
    return _SILENT.sub("", unicodedata.normalize("NFC", text))


def words(page: str) -> set[str]:
    """The words that a page of HTML shows."""
    body = page.partition("<body")[2].partition(">")[2]
    text = html.unescape(re.sub(r"<[^>]+>", " ", body))
    return set(re.findall(r"[\w\u200c]+", unicodedata.normalize("NFC", text)))


def one_bit(picture: Image.Image) -> Image.Image:
    return picture.point(lambda value: 255 if value > 127 else 0)


def scanned(picture):
    """What a camera reads in a picture: the addresses of its QR codes."""
    found, texts, _, _ = cv2.QRCodeDetector().detectAndDecodeMulti(numpy.array(picture))
    return set(texts) - {""} if found else set()
