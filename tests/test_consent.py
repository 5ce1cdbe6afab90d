"""What somebody agrees to who lends a voice: whoever signs other words signs another version."""

from hashlib import sha256

import pytest

from guide import pictograms
from guide.library.loading import load
from guide.library.model import texts

WORDS = {"1": "2df1c7ab394a5fdd"}  # a digest of the Dutch of each version: it never changes


@pytest.fixture(scope="module")
def consent():
    return load(drawn=pictograms.names()).leaves["consent"]


def test_other_words_are_another_version(consent):
    told = "\n".join(text.dutch for text in texts(consent))
    assert WORDS.get(consent.version) == sha256(told.encode()).hexdigest()[:16], (
        f"people agreed to other words under version {consent.version}: give these the next one"
    )
    assert list(WORDS)[-1] == consent.version


def test_it_says_what_a_person_must_know(consent):
    told = " ".join(text.dutch for text in texts(consent))
    for must in ("18 jaar", "CC BY 4.0", "zonder naam", "computers", "niemand terugnemen", "code", "kind", "namen"):
        assert must in told
    *_, agreed = consent.sections
    assert len(agreed.text) == 3, "one box to tick for each: adult, read, licence"
