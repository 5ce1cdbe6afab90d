"""What can be set about a guide, and what is wrong with a setting.

They come from the environment (GUIDE_PUBLIC_URL) or as arguments of `create_app` (PUBLIC_URL):

PUBLIC_URL     the address of the guide on the web; "": unknown, then there is no sitemap and no QR code. Its path is
               that of all links: with https://b.be/gids/ the guide stands below /gids/
LANGUAGES      the languages it has: "all", or codes such as "nl,ps", with Dutch among them
PAIRS          the pairs it offers: "all", "none", or codes: "ps-nl,nl-ps" for these, "nl" for all with Dutch,
               "*-nl" for those that have it beside them
CENTRE         the centre for whose families this guide is: the name of its file without .toml; it then stands first
               everywhere. "": none; each centre in the folder has a page of its own
CENTRES        the folder with the files of centres (docs/centres.md); it need not be there
VOICES         the folder of voices that people lent (guide/voices/store.py); "": the one of the guide itself
FFMPEG         the program ffmpeg, with which recordings are taken in; "": the one on the PATH, or that pip brought
REVIEWS        the folder of what native readers said (guide/reviews/store.py); "": the one of the guide itself
OFFLINE        whether phones may keep it; off is the kill switch
PAPER          the PDFs it offers: "all" (or "on"), "journeys" for the sheet of each journey, "none" (or "off")
CACHE          the folder of finished PDFs; "": ~/.cache/samen-op-weg, or one in /tmp for who has no home
SHELF_MB       the memory for pages that were made, in MB; the page that was read longest ago makes room
PREPARE        whether `guide run` makes what phones save as soon as it has started, so that no phone waits for it
WORKERS        how many processes beside the server make PDFs; one more then makes what phones save; 0: none, the server
               does all of it, one at a time
WATCH_SECONDS  how often it looks for files that changed, in seconds
"""

import os
import re
from collections.abc import Mapping
from typing import Any

from guide.languages import chosen, offered
from guide.library.parts import SLUG

DEFAULTS = {
    "PUBLIC_URL": "",
    "LANGUAGES": "all",
    "PAIRS": "all",
    "CENTRE": "",
    "CENTRES": "centres",
    "VOICES": "",
    "FFMPEG": "",
    "REVIEWS": "",
    "OFFLINE": True,
    "PAPER": "all",
    "CACHE": "",
    "SHELF_MB": 64,
    "PREPARE": True,
    "WORKERS": min(2, os.cpu_count() or 1),
    "WATCH_SECONDS": 1.0,
}
IN_PAGES = ("PUBLIC_URL", "LANGUAGES", "PAIRS", "CENTRE", "OFFLINE", "PAPER")  # with other values pages are other pages
ALL, JOURNEYS, NONE = PAPERS = ("all", "journeys", "none")  # what PAPER may say
_LABEL = "[a-z0-9]([a-z0-9-]*[a-z0-9])?"
_PLACE = re.compile(  # what a QR code, a page and the sample for a server can all say as it is
    rf"((?P<scheme>https?)://(?P<domain>{_LABEL}(\.{_LABEL})*)(:(?P<port>[0-9]{{1,5}}))?)?"
    r"(?P<path>(/[a-z0-9~-][a-z0-9._~-]*)*)/?",
    re.ASCII | re.IGNORECASE,
)
_ON, _OFF = {"on", "true", "1", "yes"}, {"off", "false", "0", "no"}


class SettingError(Exception):
    """A setting that the guide cannot use; the message says which, and what to write instead."""


def from_environment(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the settings that the environment holds, as they are written there."""
    return {name: environment[f"GUIDE_{name}"] for name in DEFAULTS if f"GUIDE_{name}" in environment}


def checked(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings in one form: addresses with their final slash, switches as bool.

    `given` holds every name of DEFAULTS, as the environment or a caller wrote it. Raises SettingError.
    """
    return {
        "PUBLIC_URL": _address(str(given["PUBLIC_URL"])),
        **_editions(str(given["LANGUAGES"]), str(given["PAIRS"])),
        "CENTRE": _centre(str(given["CENTRE"]).strip().removesuffix(".toml")),
        "CENTRES": str(given["CENTRES"]),
        "VOICES": str(given["VOICES"]),
        "REVIEWS": str(given["REVIEWS"]),
        "FFMPEG": str(given["FFMPEG"]),
        "OFFLINE": _switch("OFFLINE", given["OFFLINE"]),
        "PAPER": _paper(str(given["PAPER"]).lower()),
        "CACHE": str(given["CACHE"]),
        "SHELF_MB": _megabytes(given["SHELF_MB"]),
        "PREPARE": _switch("PREPARE", given["PREPARE"]),
        "WORKERS": _count("WORKERS", given["WORKERS"]),
        "WATCH_SECONDS": _seconds(given["WATCH_SECONDS"]),
    }


def place_of(address: str) -> re.Match[str] | None:
    """Return scheme, domain, port and path of an address, or the path of a path alone; None when it is neither."""
    place = _PLACE.fullmatch(address)
    return place if place and 0 < int(place["port"] or 80) < 2**16 else None


def _address(value: str) -> str:
    place = place_of(value)
    if value and not (place and place["domain"]):
        raise SettingError(
            f"PUBLIC_URL: “{value}” is no web address that can be used: write it whole, such as https://gids.be/, "
            "with only a-z, 0-9 and . - _ ~ in it (a name with other letters as xn--…)"
        )
    return f"{value.rstrip('/')}/" if value else ""


def _editions(languages: str, pairs: str) -> dict[str, str]:
    name = "LANGUAGES"
    try:
        chosen(languages)
        name = "PAIRS"
        offered(languages, pairs)
    except ValueError as error:
        raise SettingError(f"{name}: {error}") from error
    return {"LANGUAGES": languages, "PAIRS": pairs}


def _centre(value: str) -> str:
    if value and not SLUG.fullmatch(value):
        raise SettingError(f"CENTRE: “{value}” is no name of a centre: write that of its file, such as kapellen")
    return value


def _paper(value: str) -> str:
    if value not in _ON | _OFF | {*PAPERS}:
        raise SettingError(f"PAPER: “{value}” is none of {', '.join(PAPERS)}: write one of them")
    return ALL if value in _ON else NONE if value in _OFF else value


def _switch(name: str, value: Any) -> bool:
    word = str(value).lower()
    if word not in _ON | _OFF:
        raise SettingError(f"{name}: “{value}” is neither on nor off: write on or off")
    return word in _ON


def _megabytes(value: Any) -> int:
    if not str(value).isdecimal() or int(value) < 1:
        raise SettingError(f"SHELF_MB: “{value}” is no number of MB: write 1 or more, such as 64")
    return int(value)


def _count(name: str, value: Any) -> int:
    if not str(value).isdecimal():
        raise SettingError(f"{name}: “{value}” is no number: write how many, such as 2, or 0 for none")
    return int(value)


def _seconds(value: Any) -> float:
    try:
        seconds = float(value)
    except ValueError:
        seconds = -1
    if not seconds >= 0:  # nor is nan
        raise SettingError(f"WATCH_SECONDS: “{value}” is no number: write seconds, such as 1")
    return seconds
