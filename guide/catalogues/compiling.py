"""The gettext catalogues: where they are, and compiling the ones that changed.

`.po` files are kept in git; `.mo` files are built: at start in a checkout, by
hatch_build.py in a wheel.
"""

from collections.abc import Iterator
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from guide.languages import TRANSLATED
from guide.library.report import ContentError, Report
from guide.paths import TRANSLATIONS, asset_root

DOMAINS = ("guide", "messages")


def can_be_edited() -> bool:
    """Tell whether the catalogues themselves are here: an installed guide has only compiled ones."""
    return (asset_root() / "babel.cfg").is_file()


def catalogue_files(folder: Path = TRANSLATIONS) -> Iterator[tuple[str, str, Path]]:
    """Yield locale, domain and path of every catalogue the guide should have."""
    for language in TRANSLATED:
        for domain in DOMAINS:
            yield language.catalogue, domain, folder / language.catalogue / "LC_MESSAGES" / f"{domain}.po"


def compile_stale(folder: Path = TRANSLATIONS) -> list[Path]:
    """Compile every catalogue that is newer than its `.mo`; return the `.mo` files written.

    Fuzzy entries are left out: a guessed sentence has no place in a guide on health or rent.
    Raises ContentError when a catalogue cannot be read; its `.mo` then stays as it was.
    """
    written, report = [], Report()
    for locale, domain, po in catalogue_files(folder):
        mo = po.with_suffix(".mo")
        if not po.exists() or (mo.exists() and mo.stat().st_mtime_ns >= po.stat().st_mtime_ns):
            continue
        try:
            _compile(po, mo, locale, domain)
            written.append(mo)
        except (PoFileError, UnicodeDecodeError) as error:
            report.add(
                str(po.relative_to(folder)),
                "the whole file",
                f"it cannot be read: {error}",
                "open it in Poedit, or run: msgfmt --check",
            )
    if report.mistakes:
        raise ContentError(report)
    return written


def _compile(po: Path, mo: Path, locale: str, domain: str) -> None:
    with po.open("rb") as source:
        catalogue = read_po(source, locale=locale, domain=domain, abort_invalid=True)
    unfinished = mo.with_suffix(".mo.new")
    with unfinished.open("wb") as target:
        write_mo(target, catalogue)
    unfinished.replace(mo)  # a reader sees the old file or the new one, never a part
