"""What a phone needs to keep the guide: worker, scripts, manifest, and all pages of an edition in few files.

Saving page by page would cost a phone one request for each of some four hundred pages; joined
by theme and packed together they are a quarter of the bytes and eight requests (docs/decisions/0007).
"""

import hashlib
from typing import Any

from flask import Blueprint, Flask, Response, abort, current_app, g, make_response, render_template, request, url_for
from flask_babel import force_locale

from guide import addresses
from guide.current import guide
from guide.delivery.places import SAVING
from guide.delivery.scripts import PageScript, killing_script, worker_script
from guide.delivery.shelf import SHELVE, pack
from guide.delivery.stylesheet import source_of
from guide.languages import Edition, Language
from guide.pages import base
from guide.paths import STATIC

offline = Blueprint("offline", __name__)
offline.url_value_preprocessor(base.take_edition)
offline.url_defaults(base.keep_edition)

ICONS = ("192", "512")
STYLE = ":root{color-scheme:light dark}main{max-width:40rem;margin:2rem auto;padding:0 1rem;font:120%/1.7 system-ui}"
POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'"  # of the worker itself


def init_app(app: Flask) -> None:
    """Add what a phone needs to keep the guide, or takes it off phones again (setting OFFLINE)."""
    app.register_blueprint(offline)
    app.context_processor(lambda: {"script_address": script_address})


# ------------------------------------------------------------------ script, worker, icons


@offline.get("/s.js")
def script() -> Response:
    """The script of the pages. Its address changes with it (`script_address`), so it never grows old."""
    response = _file(_script().text, "text/javascript")
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    return response


@offline.get("/sw.js")
def worker() -> Response:
    """The service worker: a new one for every version of the guide, so that phones notice."""
    if not current_app.config["OFFLINE"]:
        return _file(killing_script(), "text/javascript")
    settings = {
        "version": guide().version,
        "script": script_address().removeprefix(url_for("pages.choose_language")),
        "name": render_template("offline/name.html"),
        "style": STYLE,
        "policy": f"default-src 'none'; style-src {source_of(STYLE)}",
        "texts": {language.code: _absent(language) for language in guide().languages},
    }
    response = _file(worker_script(base.as_json(settings)), "text/javascript")
    response.headers["Content-Security-Policy"] = POLICY
    return response


def script_address() -> str:
    return url_for("offline.script", v=_script().version)


def _script() -> PageScript:
    return guide().script


def _absent(language: Language) -> dict[str, str]:
    """Return what a reader is told, in one language, about a page that is not on the phone."""
    with force_locale(language.catalogue):
        html = render_template("offline/absent.html", language=language)
    return {"lang": language.lang, "dir": language.direction, "html": html}


@offline.get("/icons/<name>.png")
def icon(name: str) -> Response:
    if name not in ICONS:
        abort(404)
    response = make_response((STATIC / "icons" / f"{name}.png").read_bytes())
    response.headers["Content-Type"] = "image/png"
    return response


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


@offline.get(f"/<edition:edition>/{addresses.KEEPING}/")
def keep() -> Response:
    return base.page("keep")


@offline.get(f"/<edition:edition>/{addresses.KEEPING}.json")
@SAVING
def index() -> Response:
    """The parts of an edition: name, digest, number of pages; bytes over the wire and on the phone."""
    parts = [{"name": name, **_described(*_part(g.edition, name))} for name in addresses.parts(base.library())]
    return _file(
        base.as_json({
            "version": guide().version,
            "pages": sum(part["pages"] for part in parts),
            "wire": sum(part["wire"] for part in parts),
            "room": sum(part["room"] for part in parts),
            "parts": parts,
        }),
        "application/json",
    )  # fmt: skip


@offline.get(f"/<edition:edition>/{addresses.KEEPING}/<name>.json")
@SAVING
def part(name: str) -> Response:
    if name not in addresses.parts(base.library()):
        abort(404)
    return _file(_part(g.edition, name)[0], "application/json")


def _part(edition: Edition, name: str) -> tuple[str, int]:
    """Return one part of an edition as JSON, and the number of its pages.

    {"policies": [policy…], "pages": [[path below the root, number of its policy, HTML]…]}
    """
    client, found = current_app.test_client(), []
    policies: dict[str, int] = {}
    for path in addresses.paths_of_part(edition, base.library(), name):
        with current_app.app_context():  # its own: the language page would take the language of this request
            response = client.get(path, base_url=request.url_root, headers={"Accept-Encoding": "identity"})
        policy = policies.setdefault(response.headers["Content-Security-Policy"], len(policies))
        found.append([path.lstrip("/"), policy, response.text])
    return base.as_json({"policies": list(policies), "pages": found}), len(found)


def _described(text: str, count: int) -> dict[str, Any]:
    digest, wire, room = _weighed(text)
    return {"digest": digest, "pages": count, "wire": wire, "room": room}


def _weighed(text: str) -> tuple[str, int, int]:
    body = text.encode()
    return hashlib.blake2b(body, digest_size=6).hexdigest(), len(pack(body)), len(body)


# ------------------------------------------------------------------ answers


def _file(text: str, kind: str) -> Response:
    response = base.as_file(kind, text)
    response.headers[SHELVE] = "yes"
    return response
