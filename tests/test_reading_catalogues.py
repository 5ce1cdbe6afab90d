"""The strict reader of catalogues: nothing is lost in silence, and each mistake is told with its line."""

import pytest

from guide.catalogues.linting.catalogue import check_catalogue
from guide.catalogues.reading import read_catalogue
from guide.library.report import Report

HEADER = (
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
)
FORMS = 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "x"\n'


@pytest.fixture
def read(tmp_path):
    """Returns what is read of a catalogue with these bytes, and what is told."""
    path = tmp_path / "ps" / "LC_MESSAGES" / "guide.po"
    path.parent.mkdir(parents=True)

    def reading(raw):
        report = Report()
        path.write_bytes(raw if isinstance(raw, bytes) else raw.encode())
        found = read_catalogue(path, report)
        assert (found is None) == bool(report.mistakes)
        if found is None:
            assert check_catalogue(path) == [str(mistake) for mistake in report.mistakes]
        return found, [f"{mistake.where}: {mistake.wrong}" for mistake in report.mistakes]

    return reading


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('msgid "a"\nmsgstr "عاجل حالت', ["line 7: the closing quote is missing"]),
        ('msgid "a"\nmsgstr ""\n"b "\n"c\\"\n', ["line 9: the closing quote is missing"]),
        ('#~ msgid "a"\n#~ msgstr "b', ["line 7: the closing quote is missing"]),
        ('msgid "a"\nmsgstr b"', ["line 7: the opening quote is missing"]),
        ('msgid "a"\nmsgstr “b”', ["line 7: the opening quote is missing"]),
        ('msgid "a"\nmsgstr "b "c" d"', ["line 7: a quote stands inside the text"]),
        ('msgid "a"\nmsgstr "C:\\qb"', ["line 7: a \\ stands before a letter that means nothing with it"]),
        ('msgid "a"\nmsgstr "b\x00c"', ["line 7: it holds a sign that is no letter"]),
        ('msgid "a"\nmsgstr "b"\nmsgstr "c"', ["line 8: msgstr has no place here"]),
        ('msgid "a"\nmsgid "b"\nmsgstr "c"', ["line 7: msgid has no place here"]),
        ('# x\n"b"', ['line 7: "b" has no place here']),
        ('# x\nmsgstr "b"', ["line 7: msgstr has no place here"]),
        (f'{FORMS}msgstr[0] "y"', ["line 9: msgstr[0] has no place here"]),
        (f'{FORMS}msgstr[1] "y"\nmsgstr[2] "z"', ["line 6: msg has more translations than num_plurals of catalog"]),
        ('msgid "a"\n', ["line 7: the last entry has no msgstr"]),
        ('#~ msgid "a"\nmsgstr "b"', ["line 7: half of this entry is marked with #~"]),
        ("hallo", ["line 6: nobody knows what this line is"]),
        (
            '<<<<<<< HEAD\nmsgid "a"\nmsgstr "b"\n||||||| 0a\n=======\nmsgid "a"\nmsgstr "c"\n>>>>>>> theirs\n',
            [f"line {line}: the mark of a conflict stands here" for line in (6, 9, 10, 13)],
        ),
        ('msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"', ["line 9: the same text stands at line 6 too"]),
        ('msgid ""\nmsgstr "c"', ["line 6: the same text stands at line 1 too"]),
    ],
)
def test_what_would_lose_text_is_refused_with_its_line(read, text, told):
    assert read(HEADER + text) == (None, told)


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        ("", ["line 1: there is no header"]),
        ('msgid "a"\nmsgstr "b"\n', ["line 1: there is no header"]),
        ((HEADER + 'msgid "a"\nmsgstr "سلام"').encode("windows-1256"), ["line 7: it is not written in UTF-8"]),
        (HEADER.encode("utf-16"), ["line 1: it is not written in UTF-8"]),
        (HEADER.replace("UTF-8", "windows-1256"), ["line 1: the header does not say that this is UTF-8"]),
        (HEADER.replace("UTF-8", "CHARSET"), ["line 1: the header does not say that this is UTF-8"]),
        *(
            (HEADER.replace(right, wrong), ["line 1: the header has plural forms that cannot be read: " + shown])
            for right, wrong, shown in [
                ("nplurals=2", "nplurals=INTEGER", "“nplurals=INTEGER; plural=(n != 1);”"),
                ("(n != 1)", "EXPRESSION", "“nplurals=2; plural=EXPRESSION;”"),
                ("(n != 1)", "n / 0", "“nplurals=2; plural=n / 0;”"),
                ("(n != 1)", "n % 3", "“nplurals=2; plural=n % 3;”"),
                ("nplurals=2", "nplurals=99999999999", "“nplurals=99999999999; plural=(n != 1);”"),
            ]
        ),
    ],
)
def test_damaged_encodings_and_headers_are_told(read, raw, told):
    assert read(raw) == (None, told)


def test_what_other_systems_and_programs_write_is_read(read):
    text = HEADER.replace('"Plural', '"POT-Creation-Date: YEAR-MO-DA HO:MI+ZONE\\n"\n"Plural', 1) + (
        'msgctxt "dokter"\n#~ \nmsgid\t"a"\nmsgstr""\n  "b\\"\\n"\n\n"c"\n'
        '#~| msgid "y"\n#~ msgid "z"\n#~ msgstr "x"\n'
    )
    for raw in (text, text.replace("\n", "\r\n"), text.replace("\n", "\r"), "\ufeff" + text):
        found, _ = read(raw)
        assert [(each.context, each.id, each.string) for each in found.catalog if each.id] == [("dokter", "a", 'b"\nc')]
        assert [each.string for each in found.catalog.obsolete.values()] == ["x"]
        assert found.previous == {(None, "z"): ['#| msgid "y"']}
