"""Plural headers of the catalogues (CLDR plural rules; docs/translating.md, "Plurals")."""

from collections.abc import Iterator
from gettext import c2py

from babel.messages.catalog import Catalog
from babel.messages.plurals import get_plural

from guide.catalogues.linting.finding import Finding

PROBES = (0, 1, 2, 3, 11, 100)


def plural_header(language: str) -> str:
    """Return the Plural-Forms header of a catalogue; `language` is the catalogue code: ar, fa_AF or ps."""
    return get_plural(language).plural_forms


def plural_header_problems(catalog: Catalog, language: str) -> list[Finding]:
    """Compare the catalogue's plural header with the one of the language, by trying six numbers."""
    return list(_problems(catalog, language))


def _problems(catalog: Catalog, language: str) -> Iterator[Finding]:
    count, expression = get_plural(language)
    repair = f"write “Plural-Forms: {plural_header(language)}”"
    if catalog.num_plurals != count:
        yield Finding("plural-header", f"the header has {catalog.num_plurals} plural forms", repair)
        return
    right, written = c2py(expression), c2py(catalog.plural_expr)
    wrong = [str(number) for number in PROBES if int(right(number)) != int(written(number))]
    if wrong:
        yield Finding("plural-header", f"the header takes the wrong form for {', '.join(wrong)}", repair)
