"""Finding: the page with the box. Who has a script finds on the phone, and then no question comes here."""

from flask import Response, g, request

from guide import kinds
from guide.current import guide
from guide.pages.base import answer, page, pages
from guide.search.asking import MOST_LETTERS, UNSURE


@pages.get(f"/<edition:edition>/{kinds.SEARCH.slug}/")
def search() -> Response:
    """The box alone is a page as any other; an answer is made for one reader, and nobody keeps it."""
    asked = _shown(request.args.get("q", ""))
    if not asked:
        return page("search", asked="", outcome=None)
    outcome = guide().finder.find(asked, g.edition.languages)
    response = answer("search", 200, asked=asked, outcome=outcome, unsure=outcome.sure < UNSURE)
    response.headers["Cache-Control"] = "no-store"
    return response


def _shown(question: str) -> str:
    """Return a question as the box shows it again: not longer than is read, without signs that nobody sees."""
    spaced = question[: 4 * MOST_LETTERS].replace("\u200c", " ")
    seen = "".join(sign if sign.isprintable() else " " for sign in spaced)
    return " ".join(seen.split())[:MOST_LETTERS]
