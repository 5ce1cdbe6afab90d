"""What is said otherwise to who fills in a spreadsheet: of cells, rows and columns, not of blocks and lines of a text.

Besides its own values each sentence may name `word`, the heading of what is wrong, and `in_cell`, what could be there.
"""

OF_SHEETS: dict[str, tuple[str, str]] = {
    "twice": (
        "“{line}” staat er twee keer, ook hoger. Houd één rij.",
        "“{line}” is there twice, also higher up. Keep one row.",
    ),
    "missing": (
        "“{word}” is niet ingevuld. Schrijf zoals: {in_cell}",
        "“{word}” is not filled in. Write like: {in_cell}",
    ),
    "missing_row": (
        "de rij “{word}” ontbreekt. Zet ze boven de deuren: “{word}” in kolom A, en in kolom B zoals: {in_cell}",
        "the row “{word}” is missing. Put it above the doors: “{word}” in column A, and in column B like: {in_cell}",
    ),
    "missing_column": (
        "de kolom “{word}” ontbreekt. Zet “{word}” bij de koppen, en in deze rij zoals: {in_cell}",
        "the column “{word}” is missing. Put “{word}” among the headings, and in this row like: {in_cell}",
    ),
    "kind": (
        "dat is niet wat hier hoort. Schrijf zoals: {in_cell}",
        "this is not what belongs here. Write like: {in_cell}",
    ),
    "no_such_field": (
        "de kop “{written}” kent de gids niet. Kies uit: {choices}.",
        "the guide does not know the heading “{written}”. Choose from: {choices}.",
    ),
    "field_meant": (
        "de kop “{written}” kent de gids niet. Bedoelen jullie “{instead}”?",
        "the guide does not know the heading “{written}”. Do you mean “{instead}”?",
    ),
    "only_own": (
        "“{word}” is er alleen voor een eigen deur. Maak deze cel leeg.",
        "“{word}” is for a door of your own only. Empty this cell.",
    ),
    "unknown": (
        "dat kent de gids niet. Bedoelen jullie “{instead}”? Of schrijf er own. voor, zoals own.fietsen.",
        "the guide does not know that. Do you mean “{instead}”? Or write own. before it, like own.fietsen.",
    ),
    "unknown_own": (
        "dat kent de gids niet. Een eigen deur? Schrijf er own. voor, zoals own.fietsen.",
        "the guide does not know that. A door of your own? Write own. before it, like own.fietsen.",
    ),
    "everywhere": (
        "dat is overal hetzelfde en staat al in de gids. Wis deze rij.",
        "that is the same everywhere and in the guide already. Delete this row.",
    ),
    "other_region": (
        "dat is er alleen in {region}. Wis deze rij.",
        "that exists in {region} only. Delete this row.",
    ),
    "region": (
        "“{written}” ken ik niet. Schrijf flanders of brussels.",
        "“{written}” is unknown. Write flanders or brussels.",
    ),
    "picture": (
        "er is geen tekening “{written}”. Kies er een uit {choices} of maak de cel leeg.",
        "there is no drawing “{written}”. Choose one of {choices} or empty the cell.",
    ),
    "no_door": (
        "er staat nog geen deur in. Vul minstens één rij in.",
        "there is no door in it yet. Fill in one row at least.",
    ),
    "hours_rule": (
        "“{written}”: weken, seizoenen en vakanties kunnen hier niet. Schrijf dat in de kolom “nota”.",
        "“{written}”: weeks, seasons and school holidays cannot be here. Write that in the column “nota”.",
    ),
    "hours_midnight": (
        "{written} eindigt voor het begint. Over middernacht? Schrijf het twee keer, met ; ertussen: tot 24:00, en "
        "vanaf 0:00.",
        "{written} ends before it begins. Past midnight? Write it twice, with ; between: until 24:00, and from 0:00.",
    ),
}
