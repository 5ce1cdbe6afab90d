"""What the linter asks about a language."""

from dataclasses import dataclass, field

VOWELS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"  # the vowel signs of Arabic script
LETTER = "[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06d5]"  # any letter of Arabic script, without vowel signs
SAME_LETTER = {"ہ": "ه", "ھ": "ه", "ە": "ه"}
ARABIC_MARKS = {",": "،", ";": "؛", "?": "؟", "۔": ".", "“": "«", "”": "»", "„": "«"}


@dataclass(frozen=True)
class Misplaced:
    """A letter that cannot stand everywhere: the pattern that finds it where it cannot, and the one to write there."""

    pattern: str
    letter: str
    instead: str


@dataclass(frozen=True)
class Writing:
    """How one language is written.

    Patterns are regular expressions; those of words match whole words. What to write instead is told as it is.

    letters          every letter and vowel sign that it uses
    longest          how many words of a sentence are easy to hear
    instead          a letter of another language -> the right one
    advice           a letter of another language that has no right one -> what to do
    misplaced        letters that stand in the wrong place
    marks            a punctuation mark of another script -> the right one
    joined_before    a pattern of what is joined before a word, such as the Arabic article
    avoid            a pattern of words that can hurt or confuse -> what to do
    not_ours         rule -> a pattern of words of a neighbouring language, or rare forms -> the word to write
    forms_alone      the plural forms that need no digit
    for_sounds       the letters and signs that only the sound of Dutch needs
    unwritten        the Dutch vowels that a sound needs no sign for
    misheard         a pattern of a sound that is read as another word -> what to write
    non_joiner       whether it is written with U+200C
    """

    letters: frozenset[str]
    longest: int
    instead: dict[str, str] = field(default_factory=dict)
    advice: dict[str, str] = field(default_factory=dict)
    misplaced: tuple[Misplaced, ...] = ()
    marks: dict[str, str] = field(default_factory=dict)
    joined_before: str = ""
    avoid: dict[str, str] = field(default_factory=dict)
    not_ours: dict[str, dict[str, str]] = field(default_factory=dict)
    forms_alone: frozenset[int] = frozenset()
    for_sounds: frozenset[str] = frozenset(VOWELS)
    unwritten: frozenset[str] = frozenset()
    misheard: dict[str, str] = field(default_factory=dict)
    non_joiner: bool = False

    @property
    def is_latin(self) -> bool:
        """Tell whether it is written in Latin letters, as the Dutch names are."""
        return "a" in self.letters
