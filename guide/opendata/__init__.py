"""The guide as open data: files from which somebody else can build another app (docs/open-data.md).

What they hold follows guide/library/model.py and keeps its names; schema.json says what may stand in them.
"""

from pathlib import Path

from guide.opendata.files import guide_file, index_file, services_file
from guide.opendata.plain import Speaker

SCHEMA = (Path(__file__).parent / "schema.json").read_text(encoding="utf-8")

__all__ = ["SCHEMA", "Speaker", "guide_file", "index_file", "services_file"]
