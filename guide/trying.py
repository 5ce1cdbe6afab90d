"""Trying a guide before readers get it: one page of each kind is made of it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from traceback import extract_tb

from flask import Flask
from jinja2 import BaseLoader, Environment, TemplateNotFound, TemplateSyntaxError
from werkzeug.exceptions import InternalServerError, NotFound

from guide.addresses import MANIFEST, handing_over_in, in_no_language, pages_in, paper_in, rooms_in
from guide.catalogues.compiling import Untranslated
from guide.current import Guide, guide, speak_of
from guide.delivery.reading import refused
from guide.library.report import ContentError
from guide.pages.failures import BUSY, told
from guide.paths import TEMPLATES, TRANSLATIONS

MADE_OF_NO_CONTENT = ("/robots.txt", "/sw.js")


class OpenTemplates(BaseLoader):
    """The templates of the guide that is open, or is being tried."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        source = guide().templates.get(template)
        if source is None:
            raise TemplateNotFound(template)
        return source, str(TEMPLATES / template), lambda: guide().templates.get(template) == source


def try_out(app: Flask, made: Guide, before: Guide) -> None:
    """Raise whatever goes wrong with a guide that is to take the place of the one before it.

    The templates of paper are only compiled, for paper takes long.
    """
    for key, catalogue in made.catalogues.items():
        if isinstance(catalogue, Untranslated) and not isinstance(before.catalogues[key], Untranslated):
            gone = TRANSLATIONS / key[0] / "LC_MESSAGES" / f"{key[1]}.po"
            raise refused(gone, "the whole file", "it is gone", "put it back")
    for name, source in made.templates.items():
        if source != before.templates.get(name):
            app.jinja_env.compile(source, name, str(TEMPLATES / name))
    for path in _one_of_each_kind(made):
        with app.test_request_context(path):
            speak_of(made)
            app.preprocess_request()
            app.dispatch_request()
    with app.test_request_context("/"):
        speak_of(made)
        for error in (NotFound(), InternalServerError()):
            told(error)


def _one_of_each_kind(made: Guide) -> Iterator[str]:
    """Yield the path of a page of each kind, in the first edition and the last: a language alone, and a pair."""
    yield from MADE_OF_NO_CONTENT
    yield from dict(in_no_language(made.library)).values()
    for edition in {made.editions[0], made.editions[-1]}:
        listed = (pages_in, paper_in, handing_over_in, rooms_in)
        kinds = dict(each for pages in listed for each in pages(edition, made.library))
        yield from kinds.values()
        yield from (f"/{edition.code}/{name}" for name in (f"{BUSY}/", MANIFEST))


def in_a_sentence(error: Exception) -> str:
    """Say where, what and how to mend: of a template, its line."""
    if isinstance(error, ContentError):
        return str(error)
    if isinstance(error, TemplateSyntaxError):
        return _of_template(error.filename or "", error.lineno, error)
    frames = [frame for frame in extract_tb(error.__traceback__) if Path(frame.filename).is_relative_to(TEMPLATES)]
    if frames:
        return _of_template(frames[-1].filename, frames[-1].lineno, error)
    return f"{type(error).__name__}: {error}"


def _of_template(filename: str, line: int | None, error: Exception) -> str:
    wrong = f"no page can be made with it ({type(error).__name__}: {error})"
    return str(refused(Path(filename), f"line {line}", wrong, "mend that line"))
