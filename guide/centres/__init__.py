"""The data of one centre: its own doors, numbers and hours, in a file that somebody fills in who is no programmer.

    sentences     what is said about a file, in Dutch and in English
    sheetwords    what of it is said otherwise about a spreadsheet
    cells         where in a sheet stands what the check speaks of
    findings      what is wrong in one, and where
    writing       a file as text becomes tables, with all mistakes in its form
    spreadsheet   the same from .ods and .xlsx
    hours         "ma-vr 9:00-12:00" becomes the hours of a week
    values        telephone numbers, languages, days
    holidays      the public holidays of Belgium
    privacy       what should not be in such a file
    checking      tables become a centre, or a list of what is wrong
    loading       all files of a folder, joined to the content
    own           journeys of a centre, laid over the general ones
    new           an empty file, to fill in
    newsheet      the same as a spreadsheet

The centre itself is content: guide/library/local.py. How to fill one in: docs/centres.md.
"""
