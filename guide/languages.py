"""The languages of the guide, and the editions (one language, or two side by side) made of them.

Three codes for each language, never mixed (docs/decisions/0002): `code` is used in our URLs,
`lang` in HTML, `catalogue` by gettext and Babel. Babel knows no `prs`; CLDR calls fa_AF Persian.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from functools import cached_property
from itertools import permutations

from babel import Locale

LATIN_DIGITS = "0123456789"
PERSIAN_DIGITS = "۰۱۲۳۴۵۶۷۸۹"


@dataclass(frozen=True)
class Language:
    """One language: what it is called, how it is written and where it is found."""

    code: str
    lang: str
    catalogue: str
    name: str
    digits: str = LATIN_DIGITS
    sent_as: tuple[str, ...] = ()  # by browsers, as the first part of the tag, when that is not our `code`
    months: str = ""  # the locale whose names of months it has, when that is not `catalogue`

    @cached_property
    def locale(self) -> Locale:
        return Locale.parse(self.catalogue)

    @cached_property
    def direction(self) -> str:
        """`ltr` or `rtl`, from CLDR: never typed by hand."""
        return self.locale.text_direction

    def number(self, value: int) -> str:
        """Write a whole number with the digits of running text in this language."""
        return str(value).translate(str.maketrans(LATIN_DIGITS, self.digits))

    def month(self, day: date) -> str:
        """Write a month and its year: oktober 2026."""
        names = Locale.parse(self.months or self.catalogue).months["stand-alone"]["wide"]
        return f"{names[day.month]} {self.number(day.year)}"


DUTCH = Language("nl", "nl", "nl", "Nederlands")
LANGUAGES = {
    language.code: language
    for language in (
        DUTCH,
        Language("ar", "ar", "ar", "العربية", months="ar_SY"),
        Language("prs", "fa-AF", "fa_AF", "دری", PERSIAN_DIGITS, ("fa",)),  # Android phones hardly ever send prs
        Language("ps", "ps", "ps", "پښتو", PERSIAN_DIGITS),
    )
}
TRANSLATED = tuple(language for language in LANGUAGES.values() if language is not DUTCH)

_SENT = {tag: language for language in LANGUAGES.values() for tag in (language.code, *language.sent_as)}


@dataclass(frozen=True)
class Edition:
    """The guide in one language, or in a pair of which the first leads."""

    lead: Language
    second: Language | None = None

    @property
    def code(self) -> str:
        return self.lead.code if self.second is None else f"{self.lead.code}-{self.second.code}"

    @property
    def languages(self) -> tuple[Language, ...]:
        return (self.lead,) if self.second is None else (self.lead, self.second)

    @property
    def is_pair(self) -> bool:
        return self.second is not None

    @property
    def receiver(self) -> Language | None:
        """The language of the family to whom somebody hands a page of a pair: not Dutch, and of two such the one that
        leads. None for one language: then nobody knows who receives it.
        """
        if self.second is None:
            return None
        return self.second if self.lead == DUTCH else self.lead

    def swapped(self) -> "Edition":
        return self if self.second is None else Edition(self.second, self.lead)

    def alone(self) -> "Edition":
        return Edition(self.lead)

    def led_by(self, language: Language) -> "Edition":
        """Change the first language; choosing the second one swaps the two."""
        return self.swapped() if language == self.second else Edition(language, self.second)

    def beside(self, language: Language) -> "Edition":
        """Change or add the second language; choosing the first one swaps the two."""
        if language == self.lead:
            return self.swapped()
        return Edition(self.lead, language)

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(language.code for language in self.languages)


SINGLE_EDITIONS = tuple(Edition(language) for language in LANGUAGES.values())
PAIR_EDITIONS = tuple(Edition(lead, second) for lead, second in permutations(LANGUAGES.values(), 2))
EDITIONS = {edition.code: edition for edition in SINGLE_EDITIONS + PAIR_EDITIONS}


def chosen(languages: str) -> tuple[Language, ...]:
    """Return the languages of a guide that has only some: 'all', or codes ('nl,ps') with Dutch among them.

    Raises ValueError, with a sentence for the person who chose.
    """
    codes = list(LANGUAGES) if languages == "all" else [code.strip() for code in languages.split(",")]
    for code in codes:
        if code not in LANGUAGES:
            raise ValueError(f"“{code}” is no language of the guide: write all, or some of {','.join(LANGUAGES)}")
    if DUTCH.code not in codes:
        raise ValueError(f"Dutch is missing, and what is not translated is shown in it: write nl,{languages}")
    return tuple(language for language in LANGUAGES.values() if language.code in codes)


def offered(languages: str = "all", pairs: str = "all") -> tuple[Edition, ...]:
    """Return the editions of a guide that offers only some languages, and only some pairs of them.

    `pairs` is 'all', 'none', or codes: a pair ('ps-nl'), a language for every pair with it ('nl'), or a pattern
    ('*-nl': each language with Dutch beside it).
    Raises ValueError, with a sentence for the person who chose, when a code is unknown or is not offered.
    """
    spoken = chosen(languages)
    single = tuple(Edition(language) for language in spoken)
    possible = tuple(Edition(lead, second) for lead, second in permutations(spoken, 2))
    if pairs in {"all", "none"}:
        return single + (possible if pairs == "all" else ())
    codes = {code.strip() for code in pairs.split(",")}
    for code in sorted(codes - {edition.code for edition in single + possible}):
        if not any(_meant(code, pair) for pair in PAIR_EDITIONS):
            raise ValueError(
                f"“{code}” is no pair: write all, none, pairs such as ps-nl,nl-ps, nl for all with Dutch, or *-nl for "
                "each language with Dutch beside it"
            )
        if "*" not in code:
            raise ValueError(f"“{code}” has a language that is not among the languages {languages}: leave it out")
    return single + tuple(pair for pair in possible if any(_meant(code, pair) for code in codes))


def _meant(code: str, pair: Edition) -> bool:
    """Tell whether a code that somebody chose means this pair: its own, that of one of its two, a pattern."""
    return code in pair.codes or fnmatchcase(pair.code, code)


def preferred(accepted: Iterable[str]) -> Language | None:
    """Return the first of the accepted language tags that the guide has, or None.

    `accepted` holds BCP 47 tags as a browser sends them, best first.
    """
    for tag in accepted:
        language = _SENT.get(tag.lower().replace("_", "-").split("-")[0])
        if language:
            return language
    return None
