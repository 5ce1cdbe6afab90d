"""What should not be in the file of a centre: names of people, their own numbers, addresses that must stay secret.

A page can be read by anybody. These are guesses from words: they warn, and refuse only an address that can harm.
"""

import re

_TITLES = r"mevrouw|mevr\.?|mw\.?|meneer|mijnheer|mr\.|dhr\.?|juf|meester|zuster|broeder|dokter|dr\.?|collega"
_PERSON = re.compile(
    rf"\b(?i:{_TITLES})\s+[A-ZÀ-Þ]\w+"  # mevrouw Peeters
    r"|\b(?i:vraag|bel|mail)\s+(?i:naar|met|aan)\s+[A-ZÀ-Þ][a-zß-ÿ]+\b"  # vraag naar Fatima
    r"|\b\w+\.\w+@"  # voornaam.naam@
)
_TWO_NAMES = re.compile(r"(?<![.?!:]\s)(?<!^)\b[A-ZÀ-Þ][a-zß-ÿ]+ (?:(?:de|van|el|al|der|den) )*[A-ZÀ-Þ][a-zß-ÿ]+\b")
_MOBILE = re.compile(r"(?<!\d)(?:\+32|0032|0)[ ./]*4\d{2}(?:[ ./-]*\d){6}(?!\d)")
_SHELTER = re.compile(r"\b(vluchthui[sz]|schuiladres|schuilplaats|safe ?house|vrouwenopvang|geheim adres)", re.I)
_HOME = re.compile(r"\bLOI\b|lokaal opvanginitiatief|doorgangswoning", re.I)
_HOUSE = re.compile(
    r"[a-z](straat|laan|weg|plein|lei|dreef|steenweg|baan|kaai|hof|markt)\b[^,;]*\d|\d+\w?, ?\d{4}\b", re.I
)


def names_somebody(text: str) -> bool:
    """Tell whether a text seems to name a person, or to hold a mobile number."""
    return bool(_PERSON.search(text) or _TWO_NAMES.search(text) or is_mobile(text))


def is_mobile(text: str) -> bool:
    return bool(_MOBILE.search(text))


def is_shelter(text: str) -> bool:
    """Tell whether a text speaks of a place that must stay unknown."""
    return bool(_SHELTER.search(text))


def is_home(text: str) -> bool:
    """Tell whether a text gives street and number of a house where one family lives."""
    return bool(_HOME.search(text) and _HOUSE.search(text))
