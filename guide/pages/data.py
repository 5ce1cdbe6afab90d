"""The open data: an index, a schema, and for each language the guide and who helps (docs/open-data.md).

They are no pages. Any website may read them, which no other answer of the guide allows.
"""

from collections.abc import Callable
from typing import Any

from flask import Response, abort, current_app, g

from guide import opendata
from guide.addresses import DATA, DATA_VERSION
from guide.current import guide
from guide.delivery.places import SHARING
from guide.delivery.shelf import SHELVE
from guide.opendata import Speaker
from guide.pages.base import as_file, as_json, library, pages
from guide.translation import translated

OPEN = ("Access-Control-Allow-Origin", "*")


@pages.get(f"/{DATA}/guide.json")
def data_index() -> Response:
    public: str = current_app.config["PUBLIC_URL"]
    return _shared(as_json(opendata.index_file(guide().languages, guide().version, public)))


@pages.get(f"/{DATA}/guide.schema.json")
def data_schema() -> Response:
    return _shared(opendata.SCHEMA)


@pages.get(f"/{DATA}/{DATA_VERSION}/<edition:edition>.json")
def data_guide() -> Response:
    return _in_one_language(lambda speaker: opendata.guide_file(library(), speaker, guide().version))


@pages.get(f"/{DATA}/{DATA_VERSION}/<edition:edition>.services.json")
def data_services() -> Response:
    return _in_one_language(lambda speaker: opendata.services_file(library(), speaker))


@SHARING
def _in_one_language(made: Callable[[Speaker], dict[str, Any]]) -> Response:
    if g.edition.is_pair:
        abort(404)
    return _shared(as_json(made(Speaker(g.edition.lead, translated))))


def _shared(text: str) -> Response:
    response = as_file("application/json", text)
    response.headers.extend([OPEN, (SHELVE, "yes")])
    return response
