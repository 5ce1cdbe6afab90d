"""The guide that is open: what its pages are made of at this moment, the same for all of them until a file changes."""

from dataclasses import dataclass

from flask import Flask, current_app

from guide.catalogues.compiling import Catalogues
from guide.delivery.scripts import PageScript
from guide.delivery.stylesheet import Stylesheet
from guide.languages import Edition, Language
from guide.library.whole import Library

_KEY = "guide"


@dataclass(frozen=True)
class Guide:
    """Content, translations, style and script as they are on disk, the version of it all, and the editions offered."""

    library: Library
    catalogues: Catalogues
    stylesheet: Stylesheet
    script: PageScript
    version: str
    editions: tuple[Edition, ...]

    @property
    def single_editions(self) -> tuple[Edition, ...]:
        return tuple(edition for edition in self.editions if not edition.is_pair)

    @property
    def languages(self) -> tuple[Language, ...]:
        return tuple(edition.lead for edition in self.single_editions)


def open_guide(app: Flask, made: Guide) -> None:
    """Let an application speak of this guide from now on."""
    app.extensions[_KEY] = made


def guide_of(app: Flask) -> Guide:
    """Return the guide that an application has open."""
    made: Guide = app.extensions[_KEY]
    return made


def guide() -> Guide:
    """Return the guide of the application that answers."""
    return guide_of(current_app)
