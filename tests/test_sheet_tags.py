"""What a screen reader needs of a PDF (PDF/UA-1, ISO 14289-1): by a checker of that standard, on every kind of paper.

Rules that are ours, or that it must never miss, are checked here once more; the numbers are clauses of the standard.
"""

import html
import itertools

import outloud
import pytest
from pypdf import PageObject
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, IndirectObject, NameObject

from guide.sheets import fonts
from tests.press import LIBRARY, others, sheet

PATHS = [sheet("nl"), sheet("ps"), sheet("ps-nl"), *others("ps-nl")]
DRAWS = {b"Tj", b"TJ", b"'", b'"', b"Do", b"f", b"f*", b"S", b"s", b"B", b"B*", b"b", b"b*"}
CODES = ("nl", "ps", "ps-nl", "ar-prs")  # each direction, and each beside another
JUDGED = {  # what outloud warns of, which a person has looked at
    "HDG-010": "112 is the name of whom to call",
    "PAG-001": "WeasyPrint keeps the foot out of the tree of tags; large drawings are pages to hang one by one",
    "TBL-012": "a planner is a table to fill in",
    "TBL-014": "lines to cut along make no table",
    "TXT-004": "an Arabic letter has several shapes",
}
FOLDED = {  # and that it warns of where two pages stand on a side
    "ORD-001": "they do not follow one another",
    "TAG-003": "MuPDF makes one word of the number of a step and the next to it; on two pages more than it lets pass",
}
HEADINGS = ("/H1", "/H2", "/H3", "/H4")


@pytest.mark.parametrize("code", CODES)
def test_a_checker_of_the_standard_finds_no_fault(press, tmp_path, code):
    file, found = tmp_path / "sheet.pdf", {}
    for path in (sheet(code), *others(code)):
        file.write_bytes(press(path).body)
        checked = outloud.check(str(file))
        assert checked.error is None
        assert [run.rule for run in checked.runs if run.status == "crashed"] == []
        judged = JUDGED | FOLDED if "/boekje/" in path or "/vouwblad." in path else JUDGED
        told = [each for each in checked.findings if each.severity != "info" and each.rule not in judged]
        found[path] = [f"{each.rule} on page {each.page}: {each.message}" for each in told]
    assert {path: faults for path, faults in found.items() if faults} == {}


@pytest.mark.parametrize("path", PATHS)
def test_all_that_is_drawn_is_tagged_or_an_artifact(press, path):
    """7.1: real content has a tag, ornament is marked as such."""
    pdf = press(path).plain
    for page in pdf.pages:
        assert page["/Tabs"] == "/S" or "/Annots" not in page, "7.18.3: the tab key follows the structure"
        for contents in halves(page) or [page.get_contents()]:
            depth, bare = 0, []
            for operands, operator in ContentStream(contents, pdf).operations:
                depth += (operator in (b"BDC", b"BMC")) - (operator == b"EMC")
                if operator in DRAWS and depth == 0:
                    bare.append((operands, operator))
            assert bare == []


@pytest.mark.parametrize("path", PATHS)
def test_headings_lists_tables_and_figures_are_what_they_say(press, path):
    found = list(structure(press(path).plain.trailer["/Root"]["/StructTreeRoot"]))
    names = [name for name, _, _ in found]
    levels = [HEADINGS.index(name) + 1 for name in names if name in HEADINGS]
    assert levels[:1] in ([], [1]), "cards have no heading; where there is one, the first is that of the paper"
    assert all(level <= before + 1 for before, level in itertools.pairwise(levels)), "7.4.2: no level skipped"
    for name, element, parents in found:
        if name == "/Figure":
            assert element.get("/Alt"), "7.3: a drawing has its text"
        if name == "/LI":
            assert parents[-1] == "/L"
        if name in ("/TD", "/TH"):
            assert parents[-1] == "/TR"


@pytest.mark.parametrize("path", PATHS)
def test_links_say_where_they_lead(press, path):
    for page in press(path).plain.pages:
        for link in page.get("/Annots", []):
            link = link.get_object()
            assert link.get("/Contents"), "7.18.5: a link has a description"
            assert "/StructParent" in link, "7.18.1: a link stands in the structure"


@pytest.mark.parametrize("path", PATHS)
def test_every_font_is_there_and_says_its_letters(press, path):
    for page in press(path).plain.pages:
        for font in page["/Resources"].get("/Font", {}).values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            assert "/FontFile2" in inner["/FontDescriptor"] or "/FontFile3" in inner["/FontDescriptor"], "7.21.4"
            assert "/ToUnicode" in font.get_object(), "7.21.7"


@pytest.mark.parametrize(
    "path", [*PATHS, "/prs/afdrukken/toonkaarten/wonen.pdf", "/prs-ps/afdrukken/toonkaarten/wonen.pdf"]
)
def test_the_title_is_one_line_that_says_what_readers_write(press, path):
    pdf = press(path).plain
    title, described = pdf.metadata.title, pdf.trailer["/Root"]["/Metadata"].get_data().decode()
    assert title == " ".join(title.split())
    assert fonts.STAND_IN not in title + described
    assert title in html.unescape(described)


@pytest.mark.parametrize("path", PATHS)
def test_the_file_names_its_language_and_title(press, path):
    root = press(path).plain.trailer["/Root"]
    assert root["/Lang"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"], "7.1: the title, not the file name"
    assert b"pdfuaid:part" in root["/Metadata"].get_data(), "5: says that it is PDF/UA"


def test_bookmarks_of_a_folded_booklet_lead_to_where_its_journeys_stand(press):
    unfolded, folded = (press(f"/nl/afdrukken/{kind}/wonen-2.pdf").plain for kind in ("leesboekje", "boekje"))
    titles = [[each.title for each in pdf.outline if not isinstance(each, list)] for pdf in (unfolded, folded)]
    assert titles[0] == titles[1]
    assert len(titles[0]) > len(LIBRARY.groups["wonen-2"][1].journeys), "the group and each of its journeys"
    for each in folded.outline:
        if not isinstance(each, list):
            side = folded.pages[folded.get_destination_page_number(each)]
            middle = float(side.mediabox.width) / 2
            half = halves(side)[int(each["/Left"] > middle and len(halves(side)) > 1)]
            words = PageObject(folded)
            words.update({"/Type": NameObject("/Page"), "/Contents": half, "/Resources": half["/Resources"]})
            assert each.title.split()[0] in words.extract_text()


def halves(side):
    """The two pages that stand on a side of a folded booklet."""
    drawn = side["/Resources"].get("/XObject", {})
    return [drawn[name].get_object() for name in drawn if name.startswith("/Half")]


def structure(element, parents=()):
    """Yield name, element and the names of the parents of everything in a structure tree."""
    children = element.get("/K", [])
    for child in children if isinstance(children, (list, ArrayObject)) else [children]:
        child = child.get_object() if isinstance(child, IndirectObject) else child
        if isinstance(child, DictionaryObject) and "/S" in child:
            yield child["/S"], child, parents
            yield from structure(child, (*parents, child["/S"]))
