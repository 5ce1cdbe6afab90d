"""The guide on paper: sheets, cards, posters and booklets as PDF, in any language or pair.

    kinds     the table of what can be printed
    offers    every sheet there is, and its addresses
    views     what is answered there: the pages to choose, and every PDF
    making    a sheet becomes a page, and the page a PDF that is filed
    shop      what an application makes sheets with
    store     a PDF is made once and filed
    sealed    files that tell whether they are whole
    makeall   `guide sheets`: everything at once
    workers   PDFs are made outside the server
    writing   a page becomes a PDF, with WeasyPrint
    filling   the room that is left on a page is divided
    drawings  each drawing is drawn once and copied from then on
    mending   what we mend in WeasyPrint
    fonts     the letters that are embedded
    qr        the squares that lead to a page
    imposing  the pages of a booklet in the order of the printer

Nothing is imported here: a worker needs only `sealed` and the last seven, and no Flask. The rest of the guide
needs `views.init_app`, `offers` and `makeall`.
"""
