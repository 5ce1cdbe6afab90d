"""Every kind of sheet for the tests, each made once, and which to look at."""

from datetime import date
from functools import lru_cache
from pathlib import Path

from flask import g

from guide import pictograms
from guide.centres.loading import joined, look
from guide.languages import EDITIONS
from guide.library.loading import load
from guide.sheets import making, offers
from guide.sheets.kinds import KINDS, STEPS, Kind, Scope
from guide.translation import read_in
from tests.reading_pdf import Pdf

CENTRES = Path(__file__).parent / "centres"  # with one that is made up
_CONTENT = load(drawn=pictograms.names())
LIBRARY = joined(_CONTENT, look(CENTRES, _CONTENT, pictograms.names(), date.max), "", None, date.min)
ROOT = "https://samenopweg.example/"
FEW = ["nl", "ar", "prs", "ps", "nl-ar", "ps-nl", "ar-prs", "prs-ps"]  # each language, direction and mixture
SUBJECT = {Scope.JOURNEY: "huis-zoeken", Scope.GROUP: "wonen-2", Scope.THEME: "wonen", Scope.PACK: "huis-zoeken"}


def subject_of(kind: Kind) -> str:
    """Return what the tests look at a kind for: the same journey, group or theme, unless its sheet shows nothing."""
    subjects = list(kind.subjects(LIBRARY))
    subjects.sort(key=lambda subject: subject != SUBJECT.get(kind.scope))  # the one that the tests know comes first
    return next(subject for subject in subjects if kind.shows(LIBRARY, subject, ("nl",)))


_NAMES = {kind: f"{kind.slug}/{subject_of(kind)}" for kind in KINDS if kind is not STEPS}
LONG = ("leesboekje/wonen", "contacten/alles")  # more pages of what leesboekje/wonen-2 and contacten/wonen show


class Press:
    """Makes sheets for the tests, each once. The last ones stay open: to keep all takes hundreds of megabytes."""

    OPEN = 60  # sheets; more than any test looks at in turn

    def __init__(self, app):
        self.app, self.client, self.made = app, app.test_client(), {}
        self._opened = lru_cache(self.OPEN)(lambda path: Pdf(self._body(path)))

    def __call__(self, path: str) -> Pdf:
        return self._opened(path)

    def _body(self, path: str) -> bytes:
        if path not in self.made:
            response = self.client.get(path)
            assert response.status_code == 200, path
            self.made[path] = response.data
        return self.made[path]

    def html(self, path: str) -> str:
        """What a sheet with words is set from."""
        code, *_, kind, subject = path.removesuffix(".pdf").strip("/").split("/")
        sheet = offers.find(LIBRARY, kind, subject) or offers.find(LIBRARY, "stappen", subject)
        with self.app.test_request_context():
            g.edition = offers.made_in(sheet, EDITIONS[code])
            read_in(g.edition)
            return making.composed(sheet).html


def sheet(code, journey="huis-zoeken"):
    return f"/{code}/{LIBRARY.journeys[journey].theme}/{journey}.pdf"


def others(code):
    """Return the path of one sheet of each other kind; what is long is made in one edition, the fullest."""
    return [f"/{code}/afdrukken/{name}.pdf" for name in _NAMES.values() if code == "ps-nl" or name not in LONG]
