"""The guide on paper: sheets, cards, posters and booklets as PDF, in any language or pair.

    kinds     the table of what can be printed
    offers    every sheet there is, and its addresses
    views     the addresses: the page to choose, and every PDF
    making    a sheet becomes a page, and the page a PDF that is filed
    writing   a page becomes a PDF (the only module that knows WeasyPrint)
    fonts     the letters that are embedded
    store     a PDF is made once and filed
    imposing  the pages of a booklet in the order of the printer
    makeall   `guide sheets`: everything at once

`init_app(app)` is all that the rest of the guide needs to know.
"""

from guide.sheets.views import init_app

__all__ = ["init_app"]
