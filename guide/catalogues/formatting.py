"""Whether a translation can stand in for its Dutch: it is whole, and takes the same values."""

import re

from babel.messages.catalog import Message

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]")


def placeholders_of(text: str) -> set[str]:
    """Return the values that a text asks for, such as %(date)s; %% is a percent sign."""
    return set(PLACEHOLDER.findall(text.replace("%%", "")))


def can_be_formatted(text: str) -> bool:
    """Tell whether every % of a text begins a placeholder or is written as %%."""
    return "%" not in PLACEHOLDER.sub("", text.replace("%%", ""))


def is_usable(entry: Message) -> bool:
    """Tell whether pages can show a translation; else it counts as missing, and they show the Dutch.

    Only texts of the interface are formatted, and only they have no context. A plural form may leave its number out.
    """
    dutch, forms = _texts(entry.id), _texts(entry.string)
    if not all(forms) or not (entry.context or all(map(can_be_formatted, forms))):
        return False
    asked = placeholders_of("".join(dutch))
    if len(dutch) == 1:
        return placeholders_of(forms[0]) == asked
    return all(placeholders_of(form) <= asked for form in forms)


def _texts(text: str | tuple[str, ...] | list[str] | None) -> list[str]:
    return [text or ""] if text is None or isinstance(text, str) else list(text)
