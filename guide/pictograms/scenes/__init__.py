"""All scenes, one module per subject. Importing this registers them."""

from . import feelings, help, housing, language, paper, routine, school, services, things, time, together  # noqa: F401
