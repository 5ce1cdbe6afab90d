"""Imports run one way. The list is the diagram: a module may import only what stands lower."""

import ast
from pathlib import Path

import pytest

import guide

PACKAGE = Path(guide.__file__).parent
LAYERS = [
    "__main__",
    "commands",
    "serving",
    "aside",  # what phones save, made beside the server
    "exporting",  # the whole guide as plain files
    "app",
    "trying",  # a guide, before readers get it
    "sheets",  # the guide on paper
    "pages",  # the guide on a screen
    "translation",
    "current",
    # no Flask below this line
    "opendata",  # the guide as plain data
    "delivery",  # what pages are made of and how they are sent
    "search",  # finding in the guide
    "addresses",
    "settings",
    "handing",  # what can be handed over
    "reviews",  # what native readers made of the translations
    "voices",  # what can be heard
    "catalogues",  # gettext: extract, update, compile, lint
    "centres",  # what is here, in one centre
    "library",  # the content, read and linked
    "kinds",  # of pages, in one table
    "pictograms",
    "languages",
    "progress",
    "paths",
]
WITHOUT_FLASK = LAYERS[LAYERS.index("opendata") :]


def imports(source: Path) -> set[str]:
    """Return what a file imports: `guide.x` as `x`, anything else by its first name with a dot before it."""
    found = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            first, _, rest = node.module.partition(".")
            names = [rest.partition(".")[0]] if rest else [alias.name for alias in node.names]
            found |= {name for name in names if not name.startswith("__version")} if first == "guide" else {f".{first}"}
        elif isinstance(node, ast.Import):
            found |= {f".{alias.name.partition('.')[0]}" for alias in node.names}
    return found


def sources(layer: str) -> list[Path]:
    folder = PACKAGE / layer
    return sorted(folder.rglob("*.py")) if folder.is_dir() else [PACKAGE / f"{layer}.py"]


@pytest.mark.parametrize("layer", LAYERS)
def test_imports_only_from_lower_layers(layer):
    below = set(LAYERS[LAYERS.index(layer) + 1 :]) | {layer}
    for source in sources(layer):
        assert {name for name in imports(source) if not name.startswith(".")} <= below, source


@pytest.mark.parametrize("layer", WITHOUT_FLASK)
def test_the_core_knows_nothing_of_flask(layer):
    foreign = {".flask", ".werkzeug", ".jinja2"}
    if layer == "delivery":
        foreign -= {".werkzeug"}  # which reads the headers of a request
    for source in sources(layer):
        assert not imports(source) & foreign, source


def test_every_module_has_a_layer():
    modules = {path.stem for path in PACKAGE.glob("*.py")} | {
        path.parent.name for path in PACKAGE.glob("*/__init__.py")
    }
    assert modules - {"__init__"} == set(LAYERS)
