"""The translations, as gettext catalogues.

    extraction  the texts of a content file, for Babel
    reading     the one strict reader of a catalogue
    formatting  whether a translation can stand in for its Dutch
    messages    templates and catalogues in step with content and templates
    compiling   `.po` to `.mo`, and reading those
    linting     what a translation may not hold
"""
