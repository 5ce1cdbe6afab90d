"""A page becomes a PDF of its own things alone, and what we do faster than WeasyPrint looks and reads the same."""

import inspect
import re

import pymupdf
import pytest
from weasyprint.layout import inline

from guide import pictograms
from guide.sheets import mending, writing
from guide.sheets.drawings import Drawing

SIZE = "<style>@page { size: 300mm; margin: 2mm } img { width: 16mm }</style>"


def written(body, folder, drawings=None):
    return writing.write(writing.Page(f'<html lang="ar"><body class="">{body}', "", drawings or {}), folder, "x")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Where the prepared fonts are kept."""
    return tmp_path_factory.mktemp("fonts")


@pytest.mark.parametrize("address", ["file:///etc/hostname", "https://example.org/x.svg", "drawing:other", "font:400"])
def test_a_sheet_fetches_nothing_that_is_not_its_own(folder, address):
    with pytest.raises(writing.FetchError, match=re.escape(address)):
        written(f'<img src="{address}" alt="x">', folder, {"one": "<svg/>"})


def test_a_drawing_looks_as_weasyprint_draws_it(folder, monkeypatch):
    drawings = {name: pictograms.draw(name, standalone=True) for name in sorted(pictograms.names())[::8]}
    body = SIZE + "".join(f'<img src="drawing:{name}" alt="x">' for name in drawings)
    ours = pictures(written(body, folder, drawings))

    def fetched(html, page, folder):
        from weasyprint import HTML

        config, style = writing._style(page.css, folder)
        fetcher = writing._fetcher({"drawing": lambda name: page.drawings[name]})
        return HTML(string=html, url_fetcher=fetcher).render(stylesheets=[style], font_config=config)

    monkeypatch.setattr(writing, "_laid_out", fetched)
    theirs = pictures(written(body, folder, drawings))
    assert len(ours) == len(theirs) >= 1
    assert ours == theirs


def pictures(body):
    return [page.get_pixmap(dpi=50, colorspace="gray").samples for page in pymupdf.open(stream=body)]


def test_what_a_copy_cannot_show_is_refused():
    """A drawing that fades would be copied without fading."""
    for inside in ('<g opacity=".5"><path d="M0 0h9v9z"/></g>', '<path fill="#000" fill-opacity=".5" d="M0 0h9v9z"/>'):
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">{inside}</svg>'
        with pytest.raises(ValueError, match="transparency"):
            Drawing(svg).draw(a_stream(), 10, 10, None)


def a_stream():
    from weasyprint.pdf.stream import Stream

    resources = {name: {} for name in ("ExtGState", "XObject", "Pattern", "Shading", "ColorSpace")}
    return Stream({}, None, resources, {}, None, {}, None)


def test_a_right_to_left_text_reads_the_same_when_its_lines_are_set_once(folder, monkeypatch):
    """When this fails because nothing is wrong any more: take guide/sheets/mending.py away."""
    wrong = inspect.getsource(inline.get_next_linebox)
    assert mending.WRONG in wrong
    text = "اكتبوا الاسم والعنوان <bdi dir=ltr>0470 12 34 56</bdi> على الورقة، ثم خذوها إلى المدرسة. " * 9
    body = f"<div dir=rtl><p>{text}</p><p style='width: 40mm'>{text}</p><p dir=ltr lang=nl>{text}</p></div>"
    mended = written(body, folder)
    namespace = dict(vars(inline))
    exec(compile(wrong, "weasyprint", "exec"), namespace)
    monkeypatch.setattr(inline, "get_next_linebox", namespace["get_next_linebox"])
    assert written(body, folder) == mended
