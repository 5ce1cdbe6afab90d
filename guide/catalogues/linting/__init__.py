"""A strict reader of translations: it says what to change, and what to write instead.

The rules are those of docs/translating.md. A clean text is not a good translation: only a native reader
can say that.
"""

from collections.abc import Callable, Iterator

from guide.catalogues.linting import digits, isolates, letters, punctuation, sentences, sounds, words, zwnj
from guide.catalogues.linting.finding import Finding
from guide.catalogues.linting.message import Message
from guide.catalogues.linting.plurals import plural_header_problems

__all__ = ["Finding", "check", "plural_header_problems"]

Rule = Callable[[Message], Iterator[Finding]]

FOR_EVERY_TEXT: list[Rule] = [
    letters.foreign_letters,
    letters.letters_in_the_wrong_place,
    letters.old_encodings,
    letters.bidi_controls,
    digits.digits,
    punctuation.marks,
    punctuation.paired_marks,
    punctuation.spaces,
    zwnj.joiners,
    sentences.stray_percent,
    sentences.markup,
]
FOR_TRANSLATIONS: list[Rule] = [
    isolates.balance,
    isolates.contents,
    isolates.parts_of_one,
    isolates.latin_outside,
    isolates.lost_names,
    digits.same_numbers,
    zwnj.dari_joints,
    sentences.placeholders,
    sentences.length,
    words.glossary_terms,
    words.foreign_words,
    words.words_to_avoid,
]
FOR_SOUNDS: list[Rule] = [
    isolates.no_isolates,
    sounds.as_many_words,
    sounds.divided,
    sounds.vowels,
    sounds.blanks,
    sounds.misheard,
]


def check(
    msgid: str, msgstr: str, language: str, *, context: str = "", names: frozenset[str] = frozenset()
) -> list[Finding]:
    """List what a translator should change. `language` is the catalogue code: ar, fa_AF or ps."""
    message = Message(msgid, msgstr, language, context, names)
    missing = list(sentences.untranslated(message))
    if missing:
        return [] if message.is_bare_name and not message.is_sound else missing
    rules = FOR_EVERY_TEXT + (FOR_SOUNDS if message.is_sound else FOR_TRANSLATIONS)
    return [finding for rule in rules for finding in rule(message)]
