"""All scenes. Importing this imports every module below it, which registers what is drawn there."""

from importlib import import_module
from pkgutil import walk_packages

for _module in walk_packages(__path__, f"{__name__}."):
    import_module(_module.name)
