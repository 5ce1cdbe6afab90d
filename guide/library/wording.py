"""What families of one language call things, and what they ask: the search reads the first and is measured by the rest.

They are no part of what the guide says (guide/library/model.py): nobody reads them, and they are not translated.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Vocabulary:
    """How families of one language (`slug` is its code) call things: guide/content/search/<code>.toml.

    says    words of families, with the words of the guide that they stand for
    about   entries, by their ids (guide/search/entries.py), with words under which they are looked for
    doors   what is asked of a door of our own centre, whichever it is: its address, its number, its hours
    danger  words of danger     silent  words that say nothing
    """

    slug: str
    says: dict[str, str] = field(default_factory=dict)
    about: dict[str, str] = field(default_factory=dict)
    doors: tuple[str, ...] = ()
    danger: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()


@dataclass(frozen=True)
class Question:
    """What somebody may type: `right` names the entries that answer it, `who` whose mouth it is."""

    ask: str
    right: tuple[str, ...]
    who: str


@dataclass(frozen=True)
class Questions:
    """The questions by which the search of one language is measured: guide/content/search/questions/<code>.toml."""

    slug: str
    questions: tuple[Question, ...]
