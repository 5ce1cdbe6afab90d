"""Plural headers of the catalogues (CLDR plural rules; docs/translating.md, "Plurals")."""

from collections.abc import Iterator
from gettext import c2py

from babel.messages.catalog import Catalog

from guide.catalogues.linting.finding import Finding

# Written by hand: Babel swaps the last two Arabic forms and gives Dari one form. Source: CLDR, GNU gettext.
HEADERS = {
    "ar": (6, "(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5)"),
    "fa_AF": (2, "(n > 1)"),
    "ps": (2, "(n != 1)"),
}
PROBES = (0, 1, 2, 3, 11, 100)


def plural_header(language: str) -> str:
    """Return the Plural-Forms header of a catalogue; `language` is the catalogue code: ar, fa_AF or ps."""
    count, expression = HEADERS[language]
    return f"nplurals={count}; plural={expression};"


def plural_header_problems(catalog: Catalog, language: str) -> list[Finding]:
    """Compare the catalogue's plural header with the one of the language, by trying six numbers."""
    return list(_problems(catalog, language))


def _problems(catalog: Catalog, language: str) -> Iterator[Finding]:
    count, expression = HEADERS[language]
    repair = f"write “Plural-Forms: {plural_header(language)}”"
    if catalog.num_plurals != count:
        yield Finding("plural-header", f"the header has {catalog.num_plurals} plural forms", repair)
        return
    right, written = c2py(expression), c2py(catalog.plural_expr)
    wrong = [str(number) for number in PROBES if int(right(number)) != int(written(number))]
    if wrong:
        yield Finding("plural-header", f"the header takes the wrong form for {', '.join(wrong)}", repair)
