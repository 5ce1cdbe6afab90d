"""The pages: one thin view for each kind. Views never mention a language, the address does."""

from flask import Flask

from guide.pages import (  # noqa: F401  (each adds its views to the blueprint)
    data,
    drawn,
    failures,
    gallery,
    handing,
    here,
    journeys,
    listening,
    lists,
    proofreading,
    recording,
    saving,
    search_engines,
    searching,
)
from guide.pages.base import CountConverter, EditionConverter, everywhere, for_script, pages
from guide.pages.headers import protect
from guide.translation import speaking


def init_app(app: Flask) -> None:
    app.url_map.converters.update(edition=EditionConverter, count=CountConverter)
    app.register_blueprint(pages)
    saving.init_app(app)
    app.after_request(protect)
    app.context_processor(everywhere)
    app.jinja_env.filters.update(number=lambda value: speaking().number(value), json=for_script)
    failures.init_app(app)
