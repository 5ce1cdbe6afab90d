"""Wheel hook: compile the catalogues and carry templates, styles and catalogues inside the package."""

from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ShipAssets(BuildHookInterface):
    """Put what stands beside the package in a checkout inside it in a wheel."""

    def initialize(self, version, build_data):
        if version == "editable":  # an editable install reads the working tree
            return
        shipped = {folder: f"guide/{folder}" for folder in ("templates", "static")}
        for po in Path(self.root).glob("translations/*/LC_MESSAGES/*.po"):
            mo = po.with_suffix(".mo")
            with po.open("rb") as source, mo.open("wb") as target:
                write_mo(target, read_po(source, locale=po.parent.parent.name))
            shipped[str(mo)] = f"guide/{mo.relative_to(self.root).as_posix()}"
        build_data["force_include"] |= shipped
