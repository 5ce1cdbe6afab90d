"""The guide as a module that any WSGI server can load; GUIDE_BENCHMARK_CONTENT names other content."""

import os
from pathlib import Path

from guide.app import create_app
from guide.paths import CONTENT

app = create_app(Path(os.environ.get("GUIDE_BENCHMARK_CONTENT", CONTENT)))
