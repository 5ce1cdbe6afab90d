"""What a phone saves: pages without what they share, and what they share once.

A page of 15 kB is 7 kB of style and 4 kB of drawings that others have too. A part is JSON; the worker
keeps it as it comes, and makes a page whole again when it is opened (static/js/saving.js):

    {"styles": {kind of page: [style, policy]}}      one part, the same for every edition
    {"drawings": {name: what its SVG holds}}         one part for each subject, the same for every edition
    {"pages": {path below the root: [kind, HTML]}}   some parts for each edition
    {"index": a script that finds}                   one part for all languages, and one for each (guide/search)
"""

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from flask import Flask, current_app, g, request

from guide import pictograms
from guide.current import guide
from guide.kinds import KINDS
from guide.languages import Language
from guide.library.model import Subject
from guide.pages import base

_STYLE = re.compile(r"(<style>).*?(</style>)", re.S)
_DRAWING = re.compile(r'(<g id="_\d+">)(.*?)(</g></svg>)', re.S)
_KEY = "guide.saved"
_SCRIPT_VERSION = re.compile(r'(s\.js)\?v=\w+(")')


def styles() -> str:
    """Return the style and the policy of each kind of page."""
    kept = [name for name, kind in KINDS.items() if not kind.room]
    return base.as_json({"styles": {name: [guide().stylesheet.text(name), base.policy_of(name)] for name in kept}})


def drawings(subject: Subject) -> str:
    """Return the drawings of one subject."""
    names = [picture.slug for picture in guide().library.pictures_of(subject)]
    return base.as_json({"drawings": {name: base.inside(name) for name in names}})


def index(language: Language | None) -> str:
    """Return the script that finds, with all entries, or the one of what a language says of them.

    Scripts, because the policy of pages lets them in, and pages opened as files can fetch nothing else.
    """
    finder = guide().finder
    if language:
        return f'dispatchEvent(new CustomEvent("guide-index",{{detail:{finder.packed(language)}}}))'
    return f"(()=>{{const TOLD={finder.packed_entries()};{guide().finding}}})()"


class Wanted(NamedTuple):
    """Pages that somebody else shall make: of which guide, for whose links, in which edition, at which paths."""

    version: str
    root: str
    edition: str
    paths: Sequence[str]


def have_made(app: Flask, maker: Callable[[Wanted], str | None]) -> None:
    """Let somebody else make what phones save of this guide; what they have not (None) is made here."""
    app.extensions[_KEY] = maker


def pages(paths: Sequence[str]) -> str:
    """Return the pages at these paths, made by whoever makes them for this application."""
    maker = current_app.extensions.get(_KEY)
    made = maker and maker(Wanted(guide().version, request.url_root, g.edition.code, paths))
    return made or made_here(paths)


def made_here(paths: Sequence[str]) -> str:
    """Return the pages at these paths, made by this process."""
    return base.as_json({"pages": {path.lstrip("/"): _page(path) for path in paths}})


def _page(path: str) -> tuple[str, str]:
    """Return the kind of a page, and its HTML without what others share."""
    app = current_app._get_current_object()  # type: ignore[attr-defined]
    # a context of its own: the first page of all would take the language of this request
    with app.app_context(), app.test_request_context(path, base_url=request.url_root):
        html = app.full_dispatch_request().get_data(as_text=True)
        return g.kind, bare(html)


def bare(html: str) -> str:
    """Return a page without its style and the version of its script, and with the names of its drawings for them."""
    html = _SCRIPT_VERSION.sub(r"\1\2", _STYLE.sub(r"\1\2", html))
    return _DRAWING.sub(lambda drawing: f"{drawing[1]}{_drawn()[drawing[2]]}{drawing[3]}", html)


@cache
def _drawn() -> dict[str, str]:
    """Return the name of each drawing by what its SVG holds."""
    return {base.inside(name): name for name in pictograms.names()}
