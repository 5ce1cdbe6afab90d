"""An empty spreadsheet of a centre, to fill in. All its cells are text, so that no program eats a zero or makes a date.

It is written by hand, in the least that .xlsx needs: Excel and LibreOffice open it, and nothing has to be installed.
"""

from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from guide.centres.cells import HEAD, OF_CENTRE, OF_DESK, letters
from guide.centres.checking import local_contacts
from guide.centres.spreadsheet import EXPLAINED
from guide.library.whole import Library

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_FIXED = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
    '<sheets><sheet name="centrum" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="r2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
    # the second style is “Text” (49), the third that in bold
    "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><fonts count="2"><font/><font><b/></font></fonts>'
    '<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/>'
    '<xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>',
}
_WIDTHS = (18, 44, 22, 26, 18, 40, 14, 14, 18, 26, 14, 20)
_HELP = {
    "naam": "zoals op de poort",
    "plaats": "straat, nummer, postcode, gemeente",
    "gewest": "flanders of brussels",
    "nagekeken": "de dag waarop jullie de deuren nakeken: 2026-11-28",
    "gesloten": "feestdagen; 2026-12-24..2027-01-02",
}
_RULES = (
    "Vul in wat jullie weten. Wat leeg blijft, toont de gids niet. Zet ; tussen twee uren of twee talen.",
    "Uren met minuten: ma-vr 9:00-12:00; za op afspraak; zo gesloten. Ook: dag en nacht.",
    "Talen als code: nl, fr, en, ar, prs (Dari), ps (Pasjtoe), ti, so, uk, tr.",
    "GEEN namen van mensen, GEEN eigen gsm-nummers, GEEN adres van een vluchthuis of een huis van een gezin.",
    "Een eigen deur: een nieuwe rij, met own.fietsen als blok, een naam en een thema.",
)


def empty_sheet(region: str, library: Library) -> bytes:
    """Return an .xlsx for a centre in a region, with a row for each contact that differs from town to town."""
    given = {"gewest": region, "gesloten": "feestdagen"}
    rows = [[word, given.get(word, ""), _HELP[word]] for word in OF_CENTRE]
    rows += [[], *([rule] for rule in _RULES), []]
    rows.append([HEAD, EXPLAINED, *OF_DESK])
    rows += [[each.slug, f"{each.name.dutch}: {each.purpose.dutch}"] for each in local_contacts(library, region)]
    rows.append(["own.onthaal", "Is er ’s nachts iemand? Schrijf bij uren: dag en nacht", "Onthaal"])
    rows[-1] += [""] * 7 + ["hulp", "place_reception_desk"]
    return workbook(rows)


def workbook(rows: list[list[str]]) -> bytes:
    """Return an .xlsx with one sheet, “centrum”, whose cells are all text."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as book:
        for name, part in (*_FIXED.items(), ("xl/worksheets/sheet1.xml", _sheet(rows))):
            text = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{part}'
            book.writestr(ZipInfo(name), text, ZIP_DEFLATED)
    return file.getvalue()


def _sheet(rows: list[list[str]]) -> str:
    columns = "".join(
        f'<col min="{at}" max="{at}" width="{width}" style="1" customWidth="1"/>' for at, width in enumerate(_WIDTHS, 1)
    )
    body = "".join(f'<row r="{number}">{_cells(number, row)}</row>' for number, row in enumerate(rows, 1))
    return f'<worksheet xmlns="{_MAIN}"><cols>{columns}</cols><sheetData>{body}</sheetData></worksheet>'


def _cells(number: int, row: list[str]) -> str:
    style = 2 if row[:1] == [HEAD] else 1
    return "".join(
        f'<c r="{letters(at)}{number}" s="{style}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'
        for at, text in enumerate(row, 1)
        if text
    )
