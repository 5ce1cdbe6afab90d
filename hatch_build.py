"""Wheel hook: compile the catalogues and carry templates, styles and catalogues inside the package."""

import sys
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ShipAssets(BuildHookInterface):
    """Put what stands beside the package in a checkout inside it in a wheel."""

    def initialize(self, version, build_data):
        if version == "editable":  # an editable install reads the working tree
            return
        sys.path.insert(0, self.root)  # the guide that is packed; its catalogues need Babel and nothing else
        from guide.catalogues.compiling import compile_all
        from guide.library.report import ContentError

        shipped = {folder: f"guide/{folder}" for folder in ("templates", "static")}
        # What native readers said; in a wheel it stands beside the code that reads it.
        for said in (*Path(self.root, "reviews").glob("*.jsonl"), *Path(self.root, "reviews").glob("*.toml")):
            shipped[str(said)] = f"guide/reviews/{said.name}"
        try:
            for mo in compile_all(Path(self.root, "translations")):
                shipped[str(mo)] = f"guide/{mo.relative_to(self.root).as_posix()}"
        except ContentError as error:
            self.app.abort(str(error))
        build_data["force_include"] |= shipped
