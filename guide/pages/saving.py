"""What a phone needs to keep the guide: worker, script, manifest, the page that offers it, and what it saves."""

import hashlib
from typing import Any

from flask import Blueprint, Flask, Response, abort, current_app, g, make_response, render_template, request, url_for

from guide import addresses
from guide.current import guide
from guide.delivery.packing import FORMS, pack, unpack
from guide.delivery.places import SAVING, BusyError
from guide.delivery.scripts import PageScript
from guide.delivery.shelf import SHELVE
from guide.delivery.stylesheet import source_of
from guide.languages import Language
from guide.pages import base, saved
from guide.translation import spoken

offline = Blueprint("offline", __name__)
offline.url_value_preprocessor(base.take_edition)
offline.url_defaults(base.keep_edition)

ICONS = ("192", "512")
STYLE = ":root{color-scheme:light dark}main{max-width:40rem;margin:2rem auto;padding:0 1rem;font:120%/1.7 system-ui}"
POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'"  # of the worker itself


def init_app(app: Flask) -> None:
    """Add what a phone needs to keep the guide, or takes it off phones again (setting OFFLINE)."""
    app.register_blueprint(offline)
    app.context_processor(lambda: {"script_address": script_address, "room_script_address": room_script_address})


# ------------------------------------------------------------------ script, worker, icons


@offline.get("/s.js")
def script() -> Response:
    """The script of the pages. Its address changes with it (`script_address`), so it never grows old."""
    response = _file(_script().text, "text/javascript")
    response.headers["Cache-Control"] = base.FOR_GOOD
    return response


def room(name: str) -> Response:
    """The script of a room for volunteers; as that of the pages it never grows old."""
    response = _file(guide().rooms[name].text, "text/javascript")
    response.headers["Cache-Control"] = base.FOR_GOOD
    return response


for _room in addresses.ROOMS:
    offline.add_url_rule(f"/{_room}.js", "room", room, defaults={"name": _room})


@offline.get("/sw.js")
def worker() -> Response:
    """The service worker: a new one for every version of the guide, so that phones notice."""
    if not current_app.config["OFFLINE"]:
        return _file(guide().worker, "text/javascript")
    settings = {
        "version": guide().version,
        "script": script_address().removeprefix(url_for("pages.choose_language")),
        "name": render_template("offline/name.html"),
        "style": STYLE,
        "policy": f"default-src 'none'; style-src {source_of(STYLE)}",
        "svg": f'<svg xmlns="http://www.w3.org/2000/svg" {base.INK}>',
        "texts": {language.code: _absent(language) for language in guide().languages},
    }
    response = _file(f"const GUIDE={base.as_json(settings)};\n{guide().worker}", "text/javascript")
    response.headers["Content-Security-Policy"] = POLICY
    return response


def script_address() -> str:
    return url_for("offline.script", v=_script().version)


def room_script_address(name: str) -> str:
    return url_for("offline.room", name=name, v=guide().rooms[name].version)


def _script() -> PageScript:
    return guide().script


def _absent(language: Language) -> dict[str, str]:
    """Return what a reader is told, in one language, about a page that is not on the phone."""
    html = spoken(language, lambda: render_template("offline/absent.html", language=language))
    return {"lang": language.lang, "dir": language.direction, "html": html}


@offline.get("/icons/<name>.png")
def icon(name: str) -> Response:
    if name not in ICONS:
        abort(404)
    response = make_response(guide().icons[f"{name}.png"])
    response.headers["Content-Type"] = "image/png"
    return response


@offline.get("/favicon.ico")
def favicon() -> Response:
    """What browsers ask for by themselves, beside the icon that stands in each page."""
    response = make_response(guide().icons["favicon.ico"])
    response.headers["Content-Type"] = "image/x-icon"
    return response


@offline.get("/apple-touch-icon.png")
@offline.get("/apple-touch-icon-precomposed.png")
def touch_icon() -> Response:
    """What an iPhone asks for by itself when the guide is put on its home screen."""
    return icon(ICONS[0])


@offline.get(f"/<edition:edition>/{addresses.MANIFEST}")
def manifest() -> Response:
    """How the guide looks on the home screen of a phone, in the language of the edition."""
    icons = [
        {
            "src": url_for("offline.icon", name=size),
            "sizes": f"{size}x{size}",
            "type": "image/png",
            "purpose": "any maskable",
        }
        for size in ICONS
    ]
    home, name = url_for("pages.home"), render_template("offline/name.html")
    described = {
        "id": home,
        "name": name,
        "short_name": name,
        "lang": g.edition.lead.lang,
        "dir": g.edition.lead.direction,
        "start_url": home,
        "scope": url_for("pages.choose_language"),
        "display": "standalone",
        "background_color": "#faf6ef",
        "theme_color": "#faf6ef",
        "icons": icons,
    }
    return _file(base.as_json(described), "application/manifest+json")


# ------------------------------------------------------------------ the page, and the whole guide for the worker


@offline.get(f"/<edition:edition>/{addresses.SAVE}/")
def save() -> Response:
    return base.page("save")


@offline.get(f"/<edition:edition>/{addresses.SAVE}.json")
def index() -> Response:
    """The parts of an edition, in the order in which a phone saves them: see `_described`.

    Each is made as if a phone asked for it, and is on the shelf when one does. When the places for that are taken,
    what was made so far is there for the next who asks.
    """
    shared = [_described("shared", f"{addresses.SAVE}/{name}") for name in addresses.shared_parts(guide().library)]
    start, *own = [
        _described("gallery" if addresses.is_gallery(name) else "pages", f"{g.edition.code}/{addresses.SAVE}/{name}")
        for name in _parts()
    ]
    found_by = [
        _described("index", f"{addresses.SAVE}/{name}") for name in addresses.search_parts(g.edition.languages)
    ]
    parts = [*shared, start, *found_by, *own]
    return _file(base.as_json({"version": guide().version, "parts": parts}), "application/json")


@offline.get(f"/{addresses.SAVE}/<name>.json")
def shared_part(name: str) -> Response:
    """What several editions share: styles, drawings, what one finds by."""
    found_by = addresses.search_parts(guide().languages)
    if name in found_by:
        return _file(base.as_json({"index": saved.index(found_by[name])}), "application/json")
    if name not in addresses.shared_parts(guide().library):
        abort(404)
    return _file(_shared(name), "application/json")


@offline.get(f"/{addresses.SEARCH}.js")
def entries() -> Response:
    """What finds on the phone."""
    return _file(saved.index(None), "text/javascript")


@offline.get(f"/<edition:edition>/{addresses.SEARCH}.js")
def entries_said() -> Response:
    """By what it finds in one language."""
    return abort(404) if g.edition.is_pair else _file(saved.index(g.edition.lead), "text/javascript")


@offline.get(f"/<edition:edition>/{addresses.SAVE}/<name>.json")
@SAVING
def part(name: str) -> Response:
    paths = _parts().get(name) or abort(404)
    return _file(saved.pages(paths), "application/json")


def _parts() -> dict[str, list[str]]:
    return addresses.parts(g.edition, guide().library)


def _shared(name: str) -> str:
    if name == addresses.STYLES:
        return saved.styles()
    return saved.drawings(guide().library.subjects[name.partition(".")[2]])


def _described(kind: str, name: str) -> dict[str, Any]:
    """Return what the worker must know of a part. Raises BusyError when somebody else has parts made.

    Its kind ("shared", "index", "pages", "gallery"), its file below the root, a digest that changes with
    it, its bytes over the wire by content coding, and its bytes on the phone.
    """
    file = f"{name}.json"
    sent = _sent(file)
    body = unpack(sent["gzip"], "gzip")
    return {
        "kind": kind,
        "file": file,
        "digest": hashlib.blake2b(body, digest_size=6).hexdigest(),
        "wire": {form: len(packed) for form, packed in sent.items()},
        "room": len(body),
    }


def _sent(file: str) -> dict[str, bytes]:
    """Return what a phone gets that asks for a file of the guide, by the content coding that it takes."""
    sent = {}
    for form in FORMS:
        asked = {**request.environ, "PATH_INFO": f"/{file}", "HTTP_ACCEPT_ENCODING": form}
        asked.pop("HTTP_IF_NONE_MATCH", None)
        with current_app.app_context():  # its own: what is made inside has another edition
            answer = Response.from_app(current_app.wsgi_app, asked)
        if answer.status_code == 503:
            raise BusyError
        if not answer.content_encoding:  # an export, without the shelf: one answer is enough
            return {each: pack(answer.get_data(), each) for each in FORMS}
        sent[form] = answer.get_data()
    return sent


# ------------------------------------------------------------------ answers


def _file(text: str, kind: str) -> Response:
    response = base.as_file(kind, text)
    response.headers[SHELVE] = "yes"
    return response
