"""The whole guide as plain files, for any web server, object store, USB stick or box in a centre.

    order      what to export, and what came of it
    whole      the export from beginning to end
    wanted     every address and the file it becomes
    asking     each address is asked of the application itself, on all cores
    placing    files with their packed forms; what did not change is taken over
    replacing  a new folder in the place of the old one in one step
    relinking  links that work in any folder
    hosting    samples for web servers
    zipping    the export in one file

What stands in `__all__` is all that the rest of the guide needs to know.
"""

from guide.exporting.order import ExportError, Order, Outcome
from guide.exporting.whole import export
from guide.exporting.zipping import zip_up

__all__ = ["ExportError", "Order", "Outcome", "export", "zip_up"]
