"""Result files of the review room (docs/reviewing.md) for tests of both sides: of who writes and who reads them."""

import json
from dataclasses import dataclass

from guide.languages import LANGUAGES
from guide.library.model import Text
from guide.reviews.hashing import dutch_hash, translation_hash

DAY = "2026-11-29"
# One whole file, as a phone writes it: a head, and a line for each answer.
SAMPLE = """\
{"samen-op-weg":"review","format":1,"content":"0123456789ab","language":"prs","reader":"k7m2q9","name":"","origin":"Kabul","native":true}
{"d":"0123456789abcdef","t":"fedcba9876543210","answer":"good","at":"2026-11-29"}
{"d":"0123456789abcde0","t":"fedcba9876543211","answer":"better","text":"متن بهتر.","at":"2026-11-29"}
{"d":"0123456789abcde1","t":"fedcba9876543212","answer":"wrong","reasons":["meaning","dialect"],"at":"2026-11-29"}
{"f":"0123456789","file":"0123456789abcdef","heard":"right","at":"2026-11-29"}
"""  # noqa: E501


@dataclass(frozen=True)
class Shown:
    """A text as a reader saw it: its Dutch, and the translation of that day."""

    text: Text
    translation: str

    @property
    def pair(self) -> dict[str, str]:
        return {
            "d": dutch_hash(self.text.context, self.text.dutch),
            "t": translation_hash(self.translation),
        }


def head(language="prs", reader="k7m2q9", **others) -> dict:
    """Return the first line of a result file."""
    told = {"samen-op-weg": "review", "format": 1, "content": "0123456789ab", "language": language, "reader": reader}
    return told | {"name": "", "origin": "Kabul", "native": True} | others


def good(shown: Shown, at=DAY) -> dict:
    return shown.pair | {"answer": "good", "at": at}


def better(shown: Shown, wording: str, at=DAY) -> dict:
    return shown.pair | {"answer": "better", "text": wording, "at": at}


def wrong(shown: Shown, *reasons: str, at=DAY) -> dict:
    return shown.pair | {"answer": "wrong", "reasons": list(reasons), "at": at}


def result(*lines: dict) -> str:
    """Return a result file with these lines, of which the first is its head."""
    return "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in lines)


def shown_in(app, language: str, *texts: Text) -> list[Shown]:
    """Return texts as a reader of a language sees them in a guide."""
    from guide.current import guide_of

    catalogue = guide_of(app).catalogues[LANGUAGES[language].catalogue, "guide"]
    return [Shown(each, catalogue.pgettext(each.context, each.dutch)) for each in texts]
