"""Every kind of sheet for the tests, each made once, and which to look at."""

from guide import pictograms
from guide.library.loading import load
from guide.sheets import making
from guide.sheets.kinds import KINDS, STEPS, Scope
from tests.reading_pdf import Pdf

LIBRARY = load(drawn=pictograms.names())
ROOT = "https://samenopweg.example/"
FEW = ["nl", "ar", "prs", "ps", "ps-nl", "ar-prs"]
SUBJECT = {Scope.JOURNEY: "huis-zoeken", Scope.THEME: "wonen"}
_NAMES = {kind: f"{kind.slug}/{kind.subject or SUBJECT[kind.scope]}" for kind in KINDS if kind is not STEPS}
OTHERS = list(_NAMES.values())
TAGGED = [name for kind, name in _NAMES.items() if not kind.folds]  # folding loses the tags


class Press:
    """Makes sheets for the tests, each once; `html` is what a sheet was set from."""

    def __init__(self, app, monkeypatch):
        self.client, self.made, self.html = app.test_client(), {}, {}
        original = making.composed

        def remembered(sheet):
            page = original(sheet)
            self.html[self.path] = page.html
            return page

        monkeypatch.setattr(making, "composed", remembered)

    def __call__(self, path: str) -> Pdf:
        if path not in self.made:
            self.path = path
            response = self.client.get(path)
            assert response.status_code == 200, path
            self.made[path] = Pdf(response.data)
        return self.made[path]


def sheet(code, journey="huis-zoeken"):
    return f"/{code}/{LIBRARY.journeys[journey].theme}/{journey}.pdf"
