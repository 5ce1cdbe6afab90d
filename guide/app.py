"""Where everything meets: the application factory and the WSGI application that servers run."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Any

from flask import Flask
from werkzeug.datastructures import LanguageAccept
from werkzeug.http import parse_accept_header

from guide import pages, pictograms, settings, translation
from guide.catalogues.compiling import open_catalogues
from guide.centres import own
from guide.centres.loading import joined, look
from guide.current import Guide, guide_of, open_guide
from guide.delivery.fingerprint import fingerprint
from guide.delivery.freshness import Watch
from guide.delivery.host import below, without_host
from guide.delivery.reading import read_icons, read_templates
from guide.delivery.scripts import (
    finding_script,
    killing_page_script,
    killing_script,
    page_script,
    room_scripts,
    worker_script,
)
from guide.delivery.shelf import Shelf
from guide.delivery.stylesheet import Stylesheet
from guide.kinds import SEARCH
from guide.languages import offered, preferred
from guide.library.loading import load
from guide.library.report import ContentError
from guide.library.whole import Library
from guide.paths import CONTENT, STATIC, TEMPLATES, TRANSLATIONS, asset_root
from guide.reviews.standing import standings
from guide.reviews.store import digest, told
from guide.reviews.store import folder_of as reviews_folder
from guide.reviews.thanking import thanks
from guide.search.finder import Finder
from guide.sheets import views as sheets
from guide.trying import OpenTemplates, in_a_sentence, try_out
from guide.voices.listening import wholes
from guide.voices.store import folder_of, heard_in, read_voices
from guide.voices.waiting import held_back, waiting

log = logging.getLogger("guide")


def create_app(content: Path = CONTENT, **config: Any) -> Flask:
    """Return the guide as a Flask application.

    Settings (guide/settings.py) come from the environment or as keyword arguments. Raises
    ContentError when the content cannot be used, SettingError when a setting cannot.
    """
    app = Flask("guide", root_path=str(asset_root()), static_folder=None)
    app.config.update(settings.DEFAULTS, TEMPLATES_AUTO_RELOAD=True)
    app.config.from_prefixed_env("GUIDE")
    app.config.update(config)
    app.config.update(settings.checked(app.config))
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_loader = OpenTemplates()
    open_guide(app, _read(app, content))
    translation.init_app(app)
    pages.init_app(app)
    sheets.init_app(app)
    budget = app.config["SHELF_MB"] * 1024 * 1024
    app.wsgi_app = Shelf(  # type: ignore[method-assign]
        without_host(app.wsgi_app),
        _proposed,
        _refresher(app, content),
        budget,
        below(app.config["PUBLIC_URL"]),
        _is_question,
    )
    return app


def _read(app: Flask, content: Path, before: Library | None = None) -> Guide:
    """Return the guide as it is on disk. Raises ContentError when the content cannot be used.

    Of a centre whose file cannot be used it has what was there `before`.
    """
    library = load(content, drawn=pictograms.names(), today=date.max)  # a box without internet may not know it
    library, laid_over = _with_own_journeys(app, content, _with_centres(app, library, before), before)
    stale, catalogues = library.stale(date.today()), open_catalogues()
    voices = read_voices(folder_of(app.config["VOICES"]))
    sounds, to_hear, held = heard_in(voices, library, catalogues), waiting(voices), held_back(voices)
    reviews = _reviews_of(app)
    return Guide(
        library=library,
        catalogues=catalogues,
        templates=read_templates(),
        stylesheet=Stylesheet(near=bool(library.centre), heard=bool(sounds)),
        script=page_script() if app.config["OFFLINE"] else killing_page_script(),
        rooms=room_scripts(),
        icons=read_icons(),
        finder=Finder(library, catalogues, paper=app.config["PAPER"] == settings.ALL),
        finding=finding_script(),
        worker=worker_script() if app.config["OFFLINE"] else killing_script(),
        version=fingerprint(
            content,
            *(app.config[name] for name in settings.IN_PAGES),
            *sorted(stale),
            *library.centres.values(),
            laid_over,
            *(f"{code} {unit} {sound.name}" for code, units in sounds.items() for unit, sound in units.items()),
            digest(reviews),
            *(each.clip.file for clips in to_hear.values() for each in clips.values()),
            *map(repr, held.values()),
            *map(repr, voices.speakers.values()),
        ),
        sounds=sounds,
        wholes=wholes(library, sounds),
        speakers=voices.speakers,
        to_hear=to_hear,
        held_back=held,
        standings=standings(reviews, library, catalogues),
        thanks=thanks(reviews, sounds, voices.speakers),
        stale=stale,
        editions=offered(app.config["LANGUAGES"], app.config["PAIRS"]),
    )


def _reviews_of(app: Flask) -> Path:
    """Return the folder of what native readers said; what is wrong in it is logged, and never takes the guide down."""
    folder = reviews_folder(app.config["REVIEWS"])
    for mistake in told(folder):
        log.error("%s", mistake)
    return folder


def _with_centres(app: Flask, library: Library, before: Library | None) -> Library:
    """Return the content with its centres; what is wrong in a file is logged, and never takes the guide down."""
    chosen, folder, today = app.config["CENTRE"], _centres_of(app), date.today()
    found = look(folder, library, pictograms.names(), today)
    whole = joined(library, found, chosen, before, today)
    for finding in found.mistakes():
        log.error("%s", finding.told())
    if chosen and not whole.centre:
        log.error("The guide goes without the centre %s: mend %s (guide centre check %s)", chosen, folder, chosen)
    return whole


def _with_own_journeys(app: Flask, content: Path, library: Library, before: Library | None) -> tuple[Library, str]:
    """Return the content with the journeys of our own centre over it, and what differs when these do.

    Raises ContentError when one cannot be used, but not at start: then the guide goes without them, and says so.
    """
    folder = own.folder_of(_centres_of(app), app.config["CENTRE"])
    if not folder or not library.centre:
        return library, ""
    try:
        whole = own.laid_over(content, folder, library.centre.name, pictograms.names())
    except ContentError as error:
        if before:
            raise
        log.error("The guide goes without the journeys in %s:\n%s", folder, error)
        return library, ""
    return replace(whole, centres=library.centres, centre=library.centre), own.digest(folder)


def _centres_of(app: Flask) -> Path:
    return Path(app.config["CENTRES"]).absolute()


def _proposed(environ: dict[str, Any]) -> str:
    """Return the language that the first page proposes; no other page depends on the reader."""
    if environ.get("PATH_INFO") != "/":
        return ""
    accepted = parse_accept_header(environ.get("HTTP_ACCEPT_LANGUAGE", ""), LanguageAccept)
    language = preferred(accepted.values())
    return language.code if language else ""


def _is_question(environ: dict[str, Any]) -> bool:
    """Tell whether a reader asks something: the answer is for this reader alone."""
    return bool(environ.get("QUERY_STRING")) and environ.get("PATH_INFO", "").endswith(f"/{SEARCH.slug}/")


def _refresher(app: Flask, content: Path) -> Callable[[], bool]:
    """Return a function that takes up what changed on disk, or went stale, and tells whether anything did.

    What changed is tried first. A mistake in it is logged, and the guide goes on with what it had.
    """
    alone = Lock()  # who is first tries; everybody else reads on
    said = (folder_of(app.config["VOICES"]), reviews_folder(app.config["REVIEWS"]))
    folders = (content, TRANSLATIONS, TEMPLATES, STATIC, _centres_of(app), *said)
    watch = Watch(folders, app.config["WATCH_SECONDS"], lambda: _grown_old(guide_of(app).library))

    def changed() -> bool:
        if not alone.acquire(blocking=False):
            return False
        try:
            if not watch():
                return False
            made = _read(app, content, guide_of(app).library)
            try_out(app, made, guide_of(app))
            open_guide(app, made)
        except Exception as error:  # whatever somebody may write into a file
            log.error("The guide keeps what it had, because of this:\n%s", in_a_sentence(error))
            return False
        finally:
            alone.release()
        return True

    return changed


def _grown_old(library: Library) -> frozenset[str]:
    """Return what was checked too long ago by now: the facts, and the centres."""
    today = date.today()
    return library.stale(today) | {slug for slug, centre in library.centres.items() if centre.is_too_old(today)}
