"""The guide that is open: what its pages are made of at this moment, the same for all of them until a file changes."""

from dataclasses import dataclass
from functools import cached_property

from flask import Flask, current_app, g

from guide.catalogues.compiling import Catalogues
from guide.delivery.scripts import PageScript
from guide.delivery.stylesheet import Stylesheet
from guide.languages import Edition, Language
from guide.library.whole import Library
from guide.reviews.standing import Standing
from guide.reviews.thanking import Thanks
from guide.search.finder import Finder
from guide.voices.store import Sound, Speaker
from guide.voices.waiting import Waiting

_KEY = "guide"


@dataclass(frozen=True)
class Guide:
    """Content, translations, templates, styles and scripts as they were read from disk, the version of it all, and
    the editions offered. Nothing of it is read again later: a file that is damaged meanwhile breaks no page.
    """

    library: Library
    catalogues: Catalogues
    templates: dict[str, str]  # by name, such as pages/home.html
    stylesheet: Stylesheet
    script: PageScript
    rooms: dict[str, PageScript]  # the scripts of the rooms for volunteers, by the names of their rooms
    icons: dict[str, bytes]  # by the names of their files
    finder: Finder
    finding: str  # the script that finds on the phone, which still has to be told of what
    worker: str  # the service worker, which still has to be told of which guide it is
    version: str
    sounds: dict[str, dict[str, Sound]]  # what can be heard: by the code of its language, and by unit
    to_hear: Waiting  # the clips that wait for second ears
    held_back: dict[str, dict[str, str]]  # when those that they held back were recorded, by language and fingerprint
    standings: dict[str, Standing]  # who has read what, by the code of a language
    thanks: dict[str, Thanks]  # who read and who lent a voice, by the code of a language
    wholes: dict[str, dict[str, Sound]]  # the journeys that can be heard as one: by code, and by slug
    speakers: dict[str, Speaker]  # who lent a voice, by code
    stale: frozenset[str]  # the facts that say on their page how long ago they were checked
    editions: tuple[Edition, ...]

    @property
    def single_editions(self) -> tuple[Edition, ...]:
        return tuple(edition for edition in self.editions if not edition.is_pair)

    @property
    def languages(self) -> tuple[Language, ...]:
        return tuple(edition.lead for edition in self.single_editions)

    @cached_property
    def sound_files(self) -> dict[str, Sound]:
        """Every sound of the languages offered, by the name of its file."""
        offered = {language.code for language in self.languages}
        found = (some for by_code in (self.sounds, self.wholes) for code, some in by_code.items() if code in offered)
        return {sound.name: sound for some in found for sound in some.values()}


def open_guide(app: Flask, made: Guide) -> None:
    """Let an application speak of this guide from now on."""
    app.extensions[_KEY] = made


def guide_of(app: Flask) -> Guide:
    """Return the guide that an application has open."""
    made: Guide = app.extensions[_KEY]
    return made


def guide() -> Guide:
    """Return the guide of the application that answers: the same until its answer is whole, whatever changes."""
    if _KEY not in g:
        setattr(g, _KEY, guide_of(current_app))
    made: Guide = getattr(g, _KEY)
    return made


def speak_of(made: Guide) -> None:
    """Let the answer that is being made be of this guide, though the application has another one open."""
    setattr(g, _KEY, made)
