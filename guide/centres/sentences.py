"""What is said to who fills in the file of a centre: plain Dutch first, and the same in English."""

SENTENCES: dict[str, tuple[str, str]] = {
    # the file as text
    "unreadable": (
        "dit bestand gaat niet open. Bestaat het, en mogen jullie het lezen?",
        "this file does not open. Is it there, and may you read it?",
    ),
    "not_text": (
        "dit is geen gewone tekst. Sla het op als “platte tekst, UTF-8”, niet als Word.",
        "this is no plain text. Save it as “plain text, UTF-8”, not as Word.",
    ),
    "line": (
        "“{line}” kan ik niet lezen. Schrijf zoals {example}: tekst tussen rechte aanhalingstekens.",
        "“{line}” cannot be read. Write it like {example}: text between straight quotes.",
    ),
    "curly": (
        'de aanhalingstekens zijn krom (“ ” of ‘ ’). Word doet dat. Typ rechte: "…".',
        'the quotes are curly (“ ” or ‘ ’). Word does that. Type straight ones: "…".',
    ),
    "twice": (
        "“{line}” staat er twee keer. Houd er één.",
        "“{line}” is there twice. Keep one.",
    ),
    "note_twice": (
        '“note” staat er twee keer. Voor meer talen: note.nl = "…" en note.ps = "…".',
        '“note” is there twice. For more languages: note.nl = "…" and note.ps = "…".',
    ),
    "unclosed": (
        "er ontbreekt een ] of een aanhalingsteken, hier of hoger.",
        "a ] or a quote is missing, here or higher up.",
    ),
    "name_of_file": (
        "een bestand heet naar het centrum, met a-z, 0-9 en streepjes: {instead}.",
        "a file is named after the centre, with a-z, 0-9 and hyphens: {instead}.",
    ),
    "same_centre": (
        "er is ook {other}. Houd er één.",
        "there is also {other}. Keep one.",
    ),
    # tables and fields
    "missing": (
        "dat ontbreekt. Schrijf {example}.",
        "it is missing. Write {example}.",
    ),
    "kind": (
        "dat is niet wat hier hoort. Schrijf {example}.",
        "this is not what belongs here. Write {example}.",
    ),
    "no_such_field": (
        "dat kent dit bestand niet. Hier kan staan: {choices}.",
        "this file does not know that. What can be here: {choices}.",
    ),
    "field_meant": (
        "dat kent dit bestand niet. Bedoelen jullie “{instead}”?",
        "this file does not know that. Do you mean “{instead}”?",
    ),
    "only_own": (
        "dat kan alleen bij een eigen deur ([own.…]). Laat het weg.",
        "that is for a door of your own ([own.…]) only. Leave it out.",
    ),
    "unknown": (
        "dat kent de gids niet. Bedoelen jullie “{instead}”? Of begin met [own.…].",
        "the guide does not know that. Do you mean “{instead}”? Or begin with [own.…].",
    ),
    "unknown_own": (
        "dat kent de gids niet. Begin met [own.…] voor een eigen deur.",
        "the guide does not know that. Begin with [own.…] for a door of your own.",
    ),
    "everywhere": (
        "dat is overal hetzelfde en staat al in de gids. Laat dit blok weg.",
        "that is the same everywhere and in the guide already. Leave this block out.",
    ),
    "other_region": (
        "dat is er alleen in {region}. Laat dit blok weg.",
        "that exists in {region} only. Leave this block out.",
    ),
    "region": (
        '“{written}” ken ik niet. Schrijf "flanders" of "brussels".',
        '“{written}” is unknown. Write "flanders" or "brussels".',
    ),
    "theme": (
        "er is geen thema “{written}”. Kies er een uit {choices}.",
        "there is no theme “{written}”. Choose one of {choices}.",
    ),
    "picture": (
        "er is geen tekening “{written}”. Kies er een uit {choices} of laat de regel weg.",
        "there is no drawing “{written}”. Choose one of {choices} or leave the line out.",
    ),
    "slug": (
        "“{written}” kan niet in een adres staan. Gebruik a-z, 0-9 en streepjes.",
        "“{written}” cannot be part of an address. Use a-z, 0-9 and hyphens.",
    ),
    "long": (
        "dat is te lang ({count} tekens). Houd het bij {most}.",
        "that is too long ({count} signs). Keep it to {most}.",
    ),
    "unseen": (
        "hier staat een teken dat niemand ziet. Typ de woorden opnieuw.",
        "there is a sign here that nobody sees. Type the words again.",
    ),
    "many": (
        "er staan {count} deuren in, te veel om te overzien. Houd er {most}.",
        "there are {count} doors in it, too many to overlook. Keep {most}.",
    ),
    "no_door": (
        "er staat nog geen deur in. Vul minstens één blok in.",
        "there is no door in it yet. Fill in one block at least.",
    ),
    # hours
    "hours_form": (
        "“{written}” begrijp ik niet. Schrijf uren met minuten: “{instead}”.",
        "“{written}” is not understood. Write hours with minutes: “{instead}”.",
    ),
    "hours_unknown": (
        "“{written}” begrijp ik niet. Schrijf zoals “ma-vr 9:00-12:00”, “za op afspraak” of “zo gesloten”.",
        "“{written}” is not understood. Write like “ma-vr 9:00-12:00”, “za op afspraak” or “zo gesloten”.",
    ),
    "hours_rule": (
        "“{written}”: weken, seizoenen en vakanties kunnen hier niet. Schrijf dat in note.",
        "“{written}”: weeks, seasons and school holidays cannot be here. Write that in note.",
    ),
    "hours_clock": (
        "{written} is geen uur van de klok. Schrijf 0:00 tot 24:00.",
        "{written} is no time of the clock. Write 0:00 to 24:00.",
    ),
    "hours_order": (
        "{written} eindigt voor het begint.",
        "{written} ends before it begins.",
    ),
    "hours_midnight": (
        "{written} eindigt voor het begint. Over middernacht? Schrijf twee regels: tot 24:00, en vanaf 0:00.",
        "{written} ends before it begins. Past midnight? Write two lines: until 24:00, and from 0:00.",
    ),
    "hours_overlap": (
        "{day} staat er twee keer met uren die overlappen ({first} en {second}).",
        "{day} is there twice with hours that overlap ({first} and {second}).",
    ),
    "hours_both": (
        "{day} staat er als gesloten en ook als open. Houd er één.",
        "{day} is there as closed and as open. Keep one.",
    ),
    # telephone, languages, days
    "phone_zero": (
        "“{written}” heeft geen nul vooraan. Nam Excel ze weg? Schrijf “{instead}”.",
        "“{written}” has no zero at the front. Did Excel take it away? Write “{instead}”.",
    ),
    "phone_quotes": (
        'zet het nummer tussen aanhalingstekens: phone = "{instead}".',
        'put the number between quotes: phone = "{instead}".',
    ),
    "phone": (
        "“{written}” is geen telefoonnummer. Schrijf cijfers en spaties, zoals “03 000 00 01”.",
        "“{written}” is no telephone number. Write digits and spaces, such as “03 000 00 01”.",
    ),
    "language": (
        "“{written}” is geen code. Schrijf “{instead}”.",
        "“{written}” is no code. Write “{instead}”.",
    ),
    "language_unknown": (
        "“{written}” is geen code. Schrijf zoals “nl”, “ar”, “prs” (Dari) of “ps” (Pasjtoe).",
        "“{written}” is no code. Write like “nl”, “ar”, “prs” (Dari) or “ps” (Pashto).",
    ),
    "note_language": (
        "“{written}” is geen taal van de gids. Kies er een uit {choices}.",
        "“{written}” is no language of the guide. Choose one of {choices}.",
    ),
    "date": (
        "“{written}” is geen dag zoals ik hem lees. Schrijf jaar-maand-dag: {instead}.",
        "“{written}” is no day as it is read here. Write year-month-day: {instead}.",
    ),
    "closed": (
        "“{written}” begrijp ik niet. Schrijf “feestdagen”, “2026-12-24” of “2026-12-24..2027-01-02”.",
        "“{written}” is not understood. Write “feestdagen”, “2026-12-24” or “2026-12-24..2027-01-02”.",
    ),
    "dates_order": (
        "{written} loopt terug in de tijd.",
        "{written} goes back in time.",
    ),
    "dates_over": (
        "{written} is voorbij. Zet er de volgende dagen, of laat het weg.",
        "{written} is over. Write the next days, or leave it out.",
    ),
    "not_yet": (
        "{day} moet nog komen. Zet de dag waarop jullie de deuren nakeken.",
        "{day} is still to come. Write the day on which you looked at the doors.",
    ),
    "age": (
        "nagekeken op {day}, meer dan zes maanden geleden. Kijk de deuren na en zet de datum van vandaag.",
        "checked on {day}, more than six months ago. Look at the doors and write the date of today.",
    ),
    "old": (
        "nagekeken op {day}, meer dan een jaar geleden. De gids toont de uren niet meer. Kijk de deuren na en zet de "
        "datum van vandaag.",
        "checked on {day}, more than a year ago. The guide shows the hours no longer. Look at the doors and write the "
        "date of today.",
    ),
    # what should not be there
    "privacy": (
        "hier staat een naam of een mobiel nummer. Laat namen van mensen weg.",
        "there is a name or a mobile number here. Leave out names of people.",
    ),
    "mobile": (
        "dat is een mobiel nummer. Is het van de dienst, niet van een mens? Anders: laat het weg.",
        "that is a mobile number. Does it belong to the service, not to a person? Otherwise leave it out.",
    ),
    "shelter": (
        "hier staat een vluchthuis of schuiladres. Dat blijft geheim: laat het weg.",
        "there is a shelter or a hiding place here. That stays secret: leave it out.",
    ),
    "home": (
        "hier staat het huis van een gezin (LOI). Schrijf geen straat en nummer.",
        "there is the house of a family (LOI) here. Write no street and number.",
    ),
    # spreadsheets
    "no_reader": (
        "een rekenblad lezen kan nog niet op deze computer. Installeer: pip install samen-op-weg[spreadsheet].",
        "spreadsheets cannot be read on this computer yet. Install: pip install samen-op-weg[spreadsheet].",
    ),
    "not_a_sheet": (
        "dit rekenblad gaat niet open. Sla het op als .ods of .xlsx.",
        "this spreadsheet does not open. Save it as .ods or .xlsx.",
    ),
    "no_head": (
        "de rij met de koppen ontbreekt. Ze begint met “blok”, daarna {choices}.",
        "the row of headings is missing. It begins with “blok”, then {choices}.",
    ),
    "cell_date": (
        "het rekenblad maakte hier een datum van ({written}). Zet de cel op “Tekst” en typ het opnieuw.",
        "the spreadsheet made a date of this ({written}). Set the cell to “Text” and type it again.",
    ),
    "cell_number": (
        "het rekenblad maakte hier een getal van ({written}). Zet de cel op “Tekst” en typ het opnieuw.",
        "the spreadsheet made a number of this ({written}). Set the cell to “Text” and type it again.",
    ),
    "cell_merged": (
        "die is leeg: welke deur is deze rij? Zijn er cellen samengevoegd? Maak ze los.",
        "that is empty: which door is this row? Are cells merged? Split them.",
    ),
    "cell_outside": (
        "boven deze cel staat geen kop. Zijn er cellen samengevoegd? Maak ze los.",
        "there is no heading above this cell. Are cells merged? Split them.",
    ),
}

WARNINGS = frozenset({"no_door", "not_yet", "age", "old", "dates_over", "privacy", "mobile"})  # the file can be used
