"""One page of each kind, for the tests that look at every kind in every edition."""

from guide import pictograms
from guide.addresses import handing_over_in, pages_in, paper_in
from guide.languages import EDITIONS
from guide.library.loading import load

CHOSEN = {  # where most is to be seen; of the other kinds the first page will do
    "journey": "hulp/dokter/",
    "step": "wonen/huurcontract/3/",
    "cards": "taal/toonkaarten/",
    "contacts": "hulp/contacten/",
    "words": "hulp/woorden/2/",
    "card": "toonkaarten/hier-pijn/",
    "pictogram": "pictogrammen/get_key/",
    "hand_over": "wonen/huis-zoeken/doorgeven/",
    "print_journey": "hulp/dokter/afdrukken/",
    "print_offer": "afdrukken/knipkaarten/wonen/",
}


def _one_of_each() -> dict[str, str]:
    """Return the path of one page of each kind, below its edition."""
    dutch, library = EDITIONS["nl"], load(drawn=pictograms.names())
    found: dict[str, str] = {}
    listed = (pages_in, handing_over_in, paper_in)
    for kind, path in (each for pages in listed for each in pages(dutch, library)):
        found.setdefault(kind.name, path.removeprefix("/nl/"))
    return {**found, **CHOSEN}


KINDS = _one_of_each()
