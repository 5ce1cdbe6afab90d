"""Where everything meets: the application factory and the WSGI application that servers run."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flask import Flask
from werkzeug.datastructures import LanguageAccept
from werkzeug.http import parse_accept_header

from guide import offline, pages, pictograms, settings, sheets, translation
from guide.catalogues import compile_stale
from guide.fingerprint import fingerprint
from guide.freshness import Watch
from guide.languages import preferred
from guide.library import Library
from guide.loading import load
from guide.paths import CONTENT, STATIC, TEMPLATES, TRANSLATIONS, asset_root
from guide.report import ContentError
from guide.scripts import PageScript, page_script
from guide.shelf import Shelf
from guide.stylesheet import Stylesheet

log = logging.getLogger("guide")


@dataclass
class Current:
    """What the pages are made of at this moment."""

    library: Library
    stylesheet: Stylesheet
    script: PageScript
    version: str


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
    compile_stale()
    app.extensions["guide"] = _current(app, content)
    translation.init_app(app)
    pages.init_app(app)
    sheets.init_app(app)
    offline.init_app(app)
    app.wsgi_app = Shelf(app.wsgi_app, _proposed, _refresher(app, content))  # type: ignore[method-assign]
    return app


def _current(app: Flask, content: Path) -> Current:
    library = load(content, drawn=pictograms.names())
    in_pages = (app.config[name] for name in ("PUBLIC_URL", "PAIRS", "OFFLINE", "PAPER"))
    script = page_script() if app.config["OFFLINE"] else PageScript()
    return Current(library, Stylesheet(), script, fingerprint(content, *in_pages))


def _proposed(environ: dict[str, Any]) -> str:
    """Return the language that the first page proposes; no other page depends on the reader."""
    if environ.get("PATH_INFO") != "/":
        return ""
    accepted = parse_accept_header(environ.get("HTTP_ACCEPT_LANGUAGE", ""), LanguageAccept)
    language = preferred(accepted.values())
    return language.code if language else ""


def _refresher(app: Flask, content: Path) -> Callable[[], bool]:
    """Return a function that takes up what changed on disk, and tells whether anything did.

    A mistake in what changed is logged; the guide goes on with what it had.
    """
    watch = Watch((content, TRANSLATIONS, TEMPLATES, STATIC), app.config["WATCH_SECONDS"])

    def changed() -> bool:
        try:
            if not watch():
                return False
            compile_stale()
            app.extensions["guide"] = _current(app, content)
        except (ContentError, OSError) as error:
            log.error("The guide keeps what it had, because of this:\n%s", error)
            return False
        with app.app_context():
            translation.forget_catalogues()
        return True

    return changed
