"""One page of each kind, for the tests that look at every kind in every edition."""

KINDS = {
    "home": "",
    "theme": "wonen/",
    "journey": "hulp/dokter/",
    "step": "wonen/huurcontract/3/",
    "cards overview": "toonkaarten/",
    "cards": "taal/toonkaarten/",
    "card": "toonkaarten/hier-pijn/",
    "contacts": "hulp/contacten/",
    "words": "wonen/woorden/",
    "pictograms": "pictogrammen/",
    "pictograms of a theme": "pictogrammen/wonen/1/",
    "pictogram": "pictogrammen/get_key/",
    "emergency": "nood/",
    "about": "over/",
    "print": "afdrukken/",
    "print a theme": "wonen/afdrukken/",
    "print a journey": "hulp/dokter/afdrukken/",
}
