"""The policies: what a browser may load and do (docs/decisions/0005), and what of the phone a page may use."""

from collections.abc import Iterable

SHUT = ("base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'")  # of every answer
# What shows a PDF, or a sound by itself, is a page of the browser's own, with styles of its own: no `default-src`.
OF_THE_BROWSER = "; ".join(SHUT)
ASKING = "form-action 'self'"  # of the pages where a question can be asked, instead
DRAWS = ("img-src 'self' data:",)  # a page whose script shows drawings
LISTENS = ("img-src data:", "media-src 'self'")  # a page where something can be heard
PERMISSIONS = "Permissions-Policy"
DEAF = "camera=(), geolocation=(), microphone=()"  # every page
HEARS = DEAF.replace("microphone=()", "microphone=(self)")  # where somebody records; the browser still asks
INSTALLABLE = ("img-src 'self' data:", "manifest-src 'self'")  # a page that names the manifest and its icons


def policy(style: str = "", more: Iterable[str] = (), *, asks: bool = False) -> str:
    """Return the policy of a page with one style, given by its source expression ('sha256-…'; "": none).

    `more` holds directives that take the place of the one for pictures; `asks`: it has a form. No page connects to
    anybody else: Lighthouse reads robots.txt from within the page that it looks at, and a large step that is heard
    takes up the next one.
    """
    styles = (f"style-src {style}",) if style else ()
    own = ("script-src 'self'", "connect-src 'self'")
    shut = (ASKING if each.startswith("form-action") and asks else each for each in SHUT)
    return "; ".join(("default-src 'none'", *styles, *own, *(more or ("img-src data:",)), *shut))
