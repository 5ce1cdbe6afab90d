"""An empty file of a centre, to fill in: it explains itself, in Dutch."""

from collections.abc import Iterator

from guide.centres.checking import local_contacts
from guide.library.model import Contact
from guide.library.whole import Library

FIRST = 12  # so many blocks are twenty minutes
_HEAD = """\
# {slug}.toml: wat er hier is, in ons centrum. Twintig minuten werk. Niets hoeft vertaald.
#
# Vul in tussen de aanhalingstekens "…". Wat leeg blijft, toont de gids niet. Een regel met # ervoor is uitleg.
# Klaar?  guide centre check {slug}   zegt alles wat nog beter moet.
#
# GEEN namen van mensen. GEEN eigen gsm-nummers. GEEN adres van een vluchthuis of van een huis van een gezin (LOI).

name = ""                # zoals op de poort: "Opvangcentrum …"
place = ""               # straat, nummer, postcode, gemeente. Komt ook op de kaarten “Wij zijn in …”
region = "{region}"      # "flanders" of "brussels"
checked = ""             # de dag waarop jullie alles naast de deuren legden: 2026-11-28 (jaar-maand-dag)
closed = ["feestdagen"]  # de tien feestdagen rekent de gids uit. Ook dagen: "2026-12-24..2027-01-02"

# ---------------------------------------------------------------- zo vullen jullie een deur in
#
# where = "gebouw B, deur 4"            waar de deur is
# phone = "03 000 00 01"                een nummer van de dienst, met de nul
# hours = ["ma-vr 9:00-12:00"]          uren met minuten. Meer regels, met een komma ertussen:
#                                       ["ma-vr 9:00-12:00, 13:00-16:00", "za op afspraak", "zo gesloten"]
#                                       Ook: "ma, wo en vr 9:00-12:00", "werkdagen …", "elke dag 8:00-20:00",
#                                       "wo 13:00-16:00 op afspraak", "op afspraak", "dag en nacht"
# speaks = ["nl", "ar"]                 talen die ze er spreken: nl fr en ar prs (Dari) ps (Pasjtoe) ti so uk tr …
# interpreter = ["prs", "ps"]           talen waarvoor er een tolk kan komen
#
# Mag ook: name = "Basisschool De Linde"   alleen als de deur een eigen naam heeft
#          note = "Klop hard."             één korte zin. Meer talen: note.nl = "…" en note.ps = "…"
#          closed = ["2026-12-24"]         alleen als deze deur andere dagen dicht is

# ---------------------------------------------------------------- begin hier

# Onthaal: is er ook ’s nachts iemand? Schrijf dan hours = ["dag en nacht"]. Dan staat het op “Nu hulp”.
[own.onthaal]
theme = "hulp"
name = "Onthaal"
picture = "place_reception_desk"
where = ""
phone = ""
hours = []
speaks = []
interpreter = []

"""
_LATER = """\
# ---------------------------------------------------------------- is er nog tijd?

"""
_OWN = """\
# ---------------------------------------------------------------- een deur die de gids niet kent
# Haal de # weg, en kies een thema: {themes}

# [own.fietsen]
# theme = "samen-sterk"
# name = "Fietsatelier"
# picture = "join_activity"    een tekening van de gids; zonder deze regel die van het thema
# where = ""
# hours = ["di 14:00-16:00"]
"""
FIELDS = ('where = ""', 'phone = ""', "hours = []", "speaks = []", "interpreter = []")


def empty_file(slug: str, region: str, library: Library) -> str:
    """Return an empty file for a centre in a region, with a block for each contact that differs from town to town."""
    blocks = ["\n".join(_block(contact)) for contact in local_contacts(library, region)]
    head = _HEAD.format(slug=slug, region=region)
    own = _OWN.format(themes=", ".join(library.open_themes))
    return head + "".join(blocks[:FIRST]) + _LATER + "".join(blocks[FIRST:]) + own


def _block(contact: Contact) -> Iterator[str]:
    yield f"# {contact.name.dutch}: {contact.purpose.dutch}"
    yield f"[contact.{contact.slug}]"
    yield from FIELDS
    yield "\n"
