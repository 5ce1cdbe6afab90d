"""The gettext catalogues: where they are, and compiling the ones that changed.

`.po` files are kept in git; `.mo` files are built: at start in a checkout, by
hatch_build.py in a wheel.
"""

from collections.abc import Iterator
from pathlib import Path
from secrets import token_hex

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

    Raises ContentError when a catalogue cannot be read; its `.mo` then stays as it was.
    """
    return _compile(folder, [each for each in catalogue_files(folder) if _is_stale(each[2])])


def compile_all(folder: Path) -> list[Path]:
    """Compile every catalogue there is; return the `.mo` files written. Raises ContentError as compile_stale does."""
    return _compile(folder, [each for each in catalogue_files(folder) if each[2].exists()])


def _is_stale(po: Path) -> bool:
    mo = po.with_suffix(".mo")
    return po.exists() and not (mo.exists() and mo.stat().st_mtime_ns >= po.stat().st_mtime_ns)


def _compile(folder: Path, catalogues: list[tuple[str, str, Path]]) -> list[Path]:
    written, report = [], Report()
    for locale, domain, po in catalogues:
        try:
            written.append(_write_mo(po, locale, domain))
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


def _write_mo(po: Path, locale: str, domain: str) -> Path:
    """Write the `.mo` of a catalogue. Fuzzy entries are left out: a guess has no place in a guide on health or rent."""
    with po.open("rb") as source:
        catalogue = read_po(source, locale=locale, domain=domain, abort_invalid=True)
    mo = po.with_suffix(".mo")
    unfinished = po.with_suffix(f".{token_hex(4)}.mo.new")  # two commands may compile at once: each writes its own
    try:
        with unfinished.open("wb") as target:
            write_mo(target, catalogue)
        unfinished.replace(mo)  # a reader sees the old file or the new one, never a part
    finally:
        unfinished.unlink(missing_ok=True)
    return mo
