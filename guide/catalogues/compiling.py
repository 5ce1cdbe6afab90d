"""The gettext catalogues: where they are, and compiling the ones that changed.

`.po` files are kept in git; `.mo` files are built: at start in a checkout, by hatch_build.py in a wheel. Where they
cannot be written they are compiled in memory, at each start.
"""

import logging
import struct
from collections.abc import Iterator
from gettext import GNUTranslations, NullTranslations
from hashlib import blake2b
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo

from guide.catalogues.formatting import is_usable
from guide.catalogues.reading import read_catalogue
from guide.languages import TRANSLATED
from guide.library.report import ContentError, Report
from guide.paths import TRANSLATIONS, asset_root, write_whole

DOMAINS = ("guide", "messages")
Catalogues = dict[tuple[str, str], NullTranslations]  # by locale and domain
_SEAL = 16

log = logging.getLogger("guide")


class Untranslated(NullTranslations):
    """Says of every text that there is no translation: the empty text, where gettext would repeat the Dutch."""

    def gettext(self, message: str) -> str:
        return ""

    def pgettext(self, context: str, message: str) -> str:
        return ""


def can_be_edited() -> bool:
    """Tell whether the catalogues themselves are here: an installed guide has only compiled ones."""
    return (asset_root() / "babel.cfg").is_file()


def catalogue_files(folder: Path = TRANSLATIONS) -> Iterator[tuple[str, str, Path]]:
    """Yield locale, domain and path of every catalogue the guide should have."""
    for language in TRANSLATED:
        for domain in DOMAINS:
            yield language.catalogue, domain, folder / language.catalogue / "LC_MESSAGES" / f"{domain}.po"


def compile_stale(folder: Path = TRANSLATIONS) -> list[Path]:
    """Compile every catalogue whose `.mo` was not made of it, or is damaged; return the `.mo` files written.

    Raises ContentError when a catalogue cannot be read; its `.mo` then stays as it was.
    """
    return _compile([po for _, _, po in catalogue_files(folder) if po.exists() and _is_stale(po)])


def compile_all(folder: Path) -> list[Path]:
    """Compile every catalogue there is; return the `.mo` files written. Raises ContentError as compile_stale does."""
    return _compile([po for _, _, po in catalogue_files(folder) if po.exists()])


def open_catalogues(folder: Path = TRANSLATIONS) -> Catalogues:
    """Return all catalogues as they are now, compiled for the next start too where that can be written.

    Raises ContentError when one cannot be read.
    """
    try:
        compile_stale(folder)
    except OSError as error:
        log.warning("The catalogues are compiled anew at each start, because they cannot be written: %s", error)
    return read_compiled(folder)


def read_compiled(folder: Path = TRANSLATIONS) -> Catalogues:
    """Return all catalogues; one that is not there, or damaged in an installed guide, translates nothing.

    What is stale is compiled in memory. Raises ContentError when that cannot be read.
    """
    report = Report()
    opened = {(locale, domain): _opened(po, report) for locale, domain, po in catalogue_files(folder)}
    if report.mistakes:
        raise ContentError(report)
    return opened


def _opened(po: Path, report: Report) -> NullTranslations:
    mo = po.with_suffix(".mo")
    try:
        made = _made(po, report) if po.exists() and _is_stale(po) else mo.read_bytes()
        catalogue = GNUTranslations(BytesIO(made)) if made else Untranslated()
    except FileNotFoundError:
        return Untranslated()
    except (OSError, ValueError, struct.error) as error:
        log.error("%s cannot be read, its texts are shown in Dutch: install the guide again (%s)", mo, error)
        return Untranslated()
    catalogue.add_fallback(Untranslated())
    return catalogue


def _is_stale(po: Path) -> bool:
    """Compare contents: what is copied or unpacked may be new and have an old date."""
    try:
        made = po.with_suffix(".mo").read_bytes()
        return made[-_SEAL:] != _seal(po.read_bytes(), made[:-_SEAL])
    except OSError:
        return True


def _seal(source: bytes, made: bytes) -> bytes:
    """Return what stands at the end of a `.mo`, where gettext does not look: a digest of its `.po` and of itself."""
    return blake2b(blake2b(source).digest() + made, digest_size=_SEAL).digest()


def _compile(catalogues: list[Path]) -> list[Path]:
    report = Report()
    written = [mo for po in catalogues if (mo := _write_mo(po, report))]
    if report.mistakes:
        raise ContentError(report)
    return written


def _made(po: Path, report: Report) -> bytes | None:
    """Return the `.mo` of a catalogue, without what pages cannot show: they say the Dutch.

    Fuzzy entries are left out too: a guess has no place in a guide on health or rent. None: the report tells what is
    wrong with it.
    """
    read = read_catalogue(po, report)
    if read is None:
        return None
    for entry in read.catalog:
        if entry.id and not is_usable(entry):
            entry.string = ""
    made = BytesIO()
    write_mo(made, read.catalog)
    return made.getvalue() + _seal(read.source, made.getvalue())


def _write_mo(po: Path, report: Report) -> Path | None:
    made = _made(po, report)
    if made is None:
        return None
    mo = po.with_suffix(".mo")
    write_whole(mo, made)
    return mo
