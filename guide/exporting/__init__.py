"""The whole guide as plain files, for any web server, object store, USB stick or box in a centre.

    order        what to export, and what came of it
    folder       the export from beginning to end, as a folder
    archive      the same in one file
    addresses    every address and the file it becomes
    workers      each address is asked of the application itself, on all cores
    files        files with their packed forms; what did not change is taken over
    state        what an export was made of, so that nothing is made twice
    replacement  a new folder in the place of the old one in one step
    limits       how many files there are, and what makes them fewer
    relative     links that work in any folder
    servers      samples for web servers

What stands in `__all__` is all that the rest of the guide needs to know.
"""

from guide.exporting.archive import zip_up
from guide.exporting.folder import export
from guide.exporting.order import ExportError, Order, Outcome

__all__ = ["ExportError", "Order", "Outcome", "export", "zip_up"]
