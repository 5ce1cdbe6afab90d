"""The translations, as gettext catalogues.

    extraction  the texts of a content file, for Babel
    messages    templates and catalogues in step with content and templates
    compiling   `.po` to `.mo`
    linting     what a translation may not hold
"""
