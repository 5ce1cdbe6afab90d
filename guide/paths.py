"""Where the files of the guide stand, in a checkout and in an installed wheel."""

from pathlib import Path

PACKAGE = Path(__file__).parent
CONTENT = PACKAGE / "content"


def asset_root() -> Path:
    """Return the folder that holds `templates`, `static` and `translations`.

    In a checkout they stand beside the package; a wheel carries them inside it.
    """
    return PACKAGE if (PACKAGE / "templates").is_dir() else PACKAGE.parent


TEMPLATES = asset_root() / "templates"
STATIC = asset_root() / "static"
TRANSLATIONS = asset_root() / "translations"
