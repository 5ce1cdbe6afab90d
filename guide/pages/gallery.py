"""The pages with all pictograms, by subject, each to open large."""

from flask import Response, abort

from guide import addresses, kinds, pictograms
from guide.library.model import Journey
from guide.library.paging import paged
from guide.pages.base import as_file, library, numbered, page, pages


@pages.get(f"/<edition:edition>/{addresses.PICTOGRAMS}/")
def pictogram_subjects() -> Response:
    return page("pictogram_subjects")


@pages.get(f"/<edition:edition>/{addresses.PICTOGRAMS}/<subject>/<count:number>/")
def pictograms_of(subject: str, number: int) -> Response:
    found = library().subjects.get(subject) or abort(404)
    shown = paged(library().pictures_of(found), kinds.GALLERY.per_page)
    return page("pictograms", subject=found, pictures=numbered(shown, number), number=number, count=len(shown))


@pages.get(f"/<edition:edition>/{addresses.PICTOGRAMS}/<name>/")
def pictogram(name: str) -> Response:
    found = library().pictures.get(name) or abort(404)
    subject = library().subject_of(found)
    journeys = [use for use in library().uses_of(name) if isinstance(use, Journey)]
    return page("pictogram", picture=found, subject=subject, journeys=journeys)


@pages.get(f"/{addresses.PICTOGRAMS}/<name>.svg")
def pictogram_file(name: str) -> Response:
    """The drawing as a file of its own, to print or to use elsewhere (CC BY 4.0)."""
    if name not in library().pictures:
        abort(404)
    return as_file("image/svg+xml", pictograms.draw(name, standalone=True))
