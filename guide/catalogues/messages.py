"""Keeping the catalogues in step with the content and the templates: extract and update.

Two domains: `guide` (the content files) and `messages` (the templates). For people who work
on the guide; a running guide needs none of this.
"""

from collections import defaultdict
from io import BytesIO
from itertools import chain
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import write_po

from guide.catalogues.compiling import DOMAINS, can_be_edited, catalogue_files
from guide.catalogues.reading import Key, Read, read_catalogue
from guide.library.report import ContentError, Report
from guide.paths import TRANSLATIONS, asset_root

_TEMPLATE_HEADER = """msgid ""
msgstr ""
"Project-Id-Version: Samen op weg\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"""
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
    wanted = [
        (pattern, method)
        for pattern, method in methods
        if method == "ignore" or (method == "jinja2") == (domain == "messages")
    ]
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
    Raises ContentError in an installed package, and when a catalogue cannot be read: then nothing is written.
    """
    if not can_be_edited():
        report = Report()
        report.add(
            f"{folder.name}/", "the catalogues", "an installed guide has only compiled ones", "work in a checkout of it"
        )
        raise ContentError(report)
    report = Report()
    catalogues = [(domain, path, _read(path, locale, report)) for locale, domain, path in catalogue_files(folder)]
    templates = {domain: extract(domain) for domain in DOMAINS}
    for domain in (domain for domain, template in templates.items() if not len(template)):
        told = "no text was found, and every translation would be put away"
        report.add(f"{domain}.pot", "the whole file", told, "see that babel.cfg names where the texts stand")
    if report.mistakes:
        raise ContentError(report)
    for domain, template in templates.items():
        _write(Read(template, _TEMPLATE_HEADER, {}), folder / f"{domain}.pot")
    result = []
    for domain, path, read in catalogues:
        if read:
            _bring_up_to_date(read.catalog, templates[domain])
            _write(read, path)
            messages = [message for message in read.catalog if message.id]
            result.append((path, len(messages), sum(not message.string for message in messages)))
    return result


def _read(path: Path, locale: str, report: Report) -> Read | None:
    if path.exists():
        return read_catalogue(path, report)
    catalog = Catalog(locale=locale)
    return Read(catalog, _HEADER.format(locale=locale, plural=catalog.plural_forms), {})


def _bring_up_to_date(catalog: Catalog, template: Catalog) -> None:
    """Take the texts of today. Translations of others stay, as obsolete, and count again when their text returns."""
    obsolete = {_key(message): message for message in catalog.obsolete.values()}
    for message in template:
        old = obsolete.get(_key(message))
        if old and not catalog.get(message.id, message.context):
            catalog[old.id] = old
    catalog.update(template, no_fuzzy_matching=True)
    today = {_key(message) for message in template}
    for key, message in list(catalog.obsolete.items()):
        if _key(message) in today or not any(message.string or ()):
            del catalog.obsolete[key]


def _key(message: Message) -> Key:
    return message.context, message.id if isinstance(message.id, str) else message.id[0]


def _write(read: Read, path: Path) -> None:
    """Write a catalogue so that its changes read well in git: no dates, no line numbers, no wrapping.

    What is obsolete stands after the text that took its place, as far as the notes tell, else at the end.
    """
    messages, obsolete = [each for each in read.catalog if each.id], list(read.catalog.obsolete.values())
    at_note = {note: message for message in reversed(messages) for note in message.auto_comments}
    beside: dict[Key | None, list[str]] = defaultdict(list)
    for message, block in zip(obsolete, _blocks(obsolete, read), strict=True):
        successor = next((at_note[note] for note in message.auto_comments if note in at_note), None)
        beside[_key(successor) if successor else None].append(_as_obsolete(block))
    blocks = [[block, *beside[_key(each)]] for each, block in zip(messages, _blocks(messages, read), strict=True)]
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "\n\n".join([read.header.rstrip("\n"), *chain.from_iterable(blocks), *beside[None]])
    path.write_text(f"{text}\n\n", encoding="utf-8", newline="\n")


def _blocks(messages: list[Message], read: Read) -> list[str]:
    """Return the text of each entry, with its `#|` lines, which Babel would wrap."""
    catalog, target = Catalog(), BytesIO()
    catalog.mime_headers = [("Plural-Forms", read.catalog.plural_forms)]
    for message in messages:
        catalog[message.id] = message
    write_po(target, catalog, width=0, include_lineno=False, omit_header=True)
    blocks = target.getvalue().decode().strip("\n").split("\n\n") if messages else []
    entries = zip(messages, blocks, strict=True)
    return [_with_previous(block, read.previous.get(_key(message), [])) for message, block in entries]


def _with_previous(block: str, previous: list[str]) -> str:
    lines = block.split("\n")
    first = next(at for at, line in enumerate(lines) if line.startswith("msg"))
    return "\n".join([*lines[:first], *previous, *lines[first:]])


def _as_obsolete(block: str) -> str:
    """Return an entry as gettext keeps one that is no longer used."""
    marked = (line.replace("#|", "#~|", 1) if line.startswith("#") else f"#~ {line}" for line in block.split("\n"))
    return "\n".join(marked)
