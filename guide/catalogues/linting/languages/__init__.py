"""How each language is written: all that the linter knows of one language stands in one file.

The rules themselves are those of docs/translating.md; what a new language needs is told in docs/adding-a-language.md.
"""

from guide.catalogues.linting.languages.arabic import ARABIC
from guide.catalogues.linting.languages.dari import DARI
from guide.catalogues.linting.languages.pashto import PASHTO
from guide.catalogues.linting.languages.writing import Writing

WRITING: dict[str, Writing] = {"ar": ARABIC, "fa_AF": DARI, "ps": PASHTO}  # by the code of the catalogue
