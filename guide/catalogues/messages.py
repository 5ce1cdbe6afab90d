"""Keeping the catalogues in step with the content and the templates: extract and update.

Two domains: `guide` (the content files) and `messages` (the templates). For people who work
on the guide; a running guide needs none of this.
"""

from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po, write_po

from guide.catalogues.compiling import DOMAINS, can_be_edited, catalogue_files
from guide.catalogues.linting.plurals import plural_header
from guide.library.report import ContentError, Report
from guide.paths import TRANSLATIONS, asset_root

_HEADER = """msgid ""
msgstr ""
"Project-Id-Version: Samen op weg\\n"
"Language: {locale}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plural}\\n"
"""


def extract(domain: str, root: Path | None = None) -> Catalog:
    """Return the template of a domain: every message there is now, and where it is used."""
    root = root or asset_root()
    with (root / "babel.cfg").open(encoding="utf-8") as config:
        methods, options = parse_mapping_cfg(config)  # type: ignore[no-untyped-call]
    readers = {"ignore", "jinja2" if domain == "messages" else "content"}
    wanted = [(pattern, method) for pattern, method in methods if method in readers]
    template = Catalog(project="Samen op weg", charset="utf-8")
    for filename, _, message, comments, context in extract_from_dir(
        root, wanted, options, comment_tags=("Translators:",), directory_filter=_is_ours
    ):
        template.add(message, locations=[(filename, 0)], auto_comments=comments, context=context)
    return template


def _is_ours(folder: str) -> bool:
    return not Path(folder).name.startswith((".", "_")) and Path(folder).name not in {"tests", "build", "dist"}


def update(folder: Path = TRANSLATIONS) -> list[tuple[Path, int, int]]:
    """Write the templates and bring every catalogue up to date; translations are never guessed.

    Returns for each catalogue its path, the number of messages and how many still need a translation.
    Raises ContentError in an installed package.
    """
    if not can_be_edited():
        report = Report()
        report.add(
            f"{folder.name}/", "the catalogues", "an installed guide has only compiled ones", "work in a checkout of it"
        )
        raise ContentError(report)
    templates = {domain: extract(domain) for domain in DOMAINS}
    for domain, template in templates.items():
        _write(template, folder / f"{domain}.pot")
    result = []
    for locale, domain, path in catalogue_files(folder):
        catalogue = _read(path, locale, domain)
        catalogue.update(templates[domain], no_fuzzy_matching=True)
        catalogue.obsolete.clear()
        _write(catalogue, path)
        messages = [message for message in catalogue if message.id]
        result.append((path, len(messages), sum(not message.string for message in messages)))
    return result


def _read(path: Path, locale: str, domain: str) -> Catalog:
    if path.exists():
        with path.open("rb") as source:
            return read_po(source, locale=locale, domain=domain)
    return read_po(BytesIO(_HEADER.format(locale=locale, plural=plural_header(locale)).encode()), locale=locale)


def _write(catalogue: Catalog, path: Path) -> None:
    """Write a catalogue so that its changes read well in git: no dates, no line numbers, no wrapping."""
    target = BytesIO()
    write_po(target, catalogue, width=0, include_lineno=False, sort_by_file=False)
    quiet = (
        line
        for line in target.getvalue().decode().splitlines(keepends=True)
        if not line.startswith(
            ('"POT-Creation-Date', '"PO-Revision-Date', '"Generated-By', '"Last-Translator', '"Language-Team')
        )
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(quiet), encoding="utf-8")
