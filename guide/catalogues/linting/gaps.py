"""What a language of the guide still lacks before its translations can be checked (docs/adding-a-language.md)."""

import csv
from collections.abc import Iterator
from pathlib import Path

from guide.catalogues.compiling import catalogue_files
from guide.catalogues.linting.languages import WRITING
from guide.catalogues.linting.words import GLOSSARY
from guide.languages import TRANSLATED
from guide.paths import TRANSLATIONS


def gaps(folder: Path = TRANSLATIONS) -> Iterator[str]:
    """Say, one line for each, what is missing, where, and how to mend it. `folder` holds the catalogues."""
    with GLOSSARY.open(encoding="utf-8", newline="") as file:
        columns = next(csv.reader(file))
    for language in TRANSLATED:
        if language.catalogue not in WRITING:
            yield (
                f"guide/catalogues/linting/languages/: {language.catalogue}: nothing is known of {language.name}: "
                "write a file like pashto.py, and name it in WRITING (docs/adding-a-language.md)"
            )
        if f"require_{language.code}" not in columns:
            yield (
                f"translations/{GLOSSARY.name}: the first line: there is no column require_{language.code}: "
                "add it, with the parts of words that we accept in each row that has forms"
            )
    for locale, _, path in catalogue_files(folder):
        if not path.is_file():
            place = path.relative_to(folder).as_posix()
            yield f"translations/{place}: the whole file: there is no catalogue for {locale}: run “make messages”"
