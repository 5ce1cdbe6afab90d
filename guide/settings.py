"""What can be set about a guide, and what is wrong with a setting.

They come from the environment (GUIDE_PUBLIC_URL) or as arguments of `create_app` (PUBLIC_URL):

PUBLIC_URL     the address of the guide on the web; "": unknown, then there is no sitemap and no QR code
PAIRS          the pairs it offers: "all", "none", or codes such as "ps-nl,nl-ps"
OFFLINE        whether phones may keep it; off is the kill switch
PAPER          whether it offers PDFs
CACHE          the folder of finished PDFs; "": ~/.cache/samen-op-weg
SHELF_MB       the memory for pages that were made, in MB; the page that was read longest ago makes room
PREPARE        whether `guide run` makes what phones save as soon as it has started, so that no phone waits for it
WATCH_SECONDS  how often it looks for files that changed, in seconds
"""

from typing import Any
from urllib.parse import urlsplit

from guide.languages import offered

DEFAULTS = {
    "PUBLIC_URL": "",
    "PAIRS": "all",
    "OFFLINE": True,
    "PAPER": True,
    "CACHE": "",
    "SHELF_MB": 64,
    "PREPARE": True,
    "WATCH_SECONDS": 1.0,
}
_ON, _OFF = {"on", "true", "1", "yes"}, {"off", "false", "0", "no"}


class SettingError(Exception):
    """A setting that the guide cannot use; the message says which, and what to write instead."""


def checked(given: dict[str, Any]) -> dict[str, Any]:
    """Return the settings in one form: addresses with their final slash, switches as bool.

    `given` holds every name of DEFAULTS, as the environment or a caller wrote it. Raises SettingError.
    """
    return {
        "PUBLIC_URL": _address(str(given["PUBLIC_URL"])),
        "PAIRS": _pairs(str(given["PAIRS"])),
        "OFFLINE": _switch("OFFLINE", given["OFFLINE"]),
        "PAPER": _switch("PAPER", given["PAPER"]),
        "CACHE": str(given["CACHE"]),
        "SHELF_MB": _megabytes(given["SHELF_MB"]),
        "PREPARE": _switch("PREPARE", given["PREPARE"]),
        "WATCH_SECONDS": _seconds(given["WATCH_SECONDS"]),
    }


def _address(value: str) -> str:
    parts = urlsplit(value)
    if value and (parts.scheme not in {"http", "https"} or not parts.netloc or parts.query or parts.fragment):
        raise SettingError(f"PUBLIC_URL: “{value}” is no web address: write it whole, such as https://gids.be/")
    return f"{value.rstrip('/')}/" if value else ""


def _pairs(value: str) -> str:
    try:
        offered(value)
    except ValueError as error:
        raise SettingError(f"PAIRS: {error}") from error
    return value


def _switch(name: str, value: Any) -> bool:
    word = str(value).lower()
    if word not in _ON | _OFF:
        raise SettingError(f"{name}: “{value}” is neither on nor off: write on or off")
    return word in _ON


def _megabytes(value: Any) -> int:
    if not str(value).isdecimal() or int(value) < 1:
        raise SettingError(f"SHELF_MB: “{value}” is no number of MB: write 1 or more, such as 64")
    return int(value)


def _seconds(value: Any) -> float:
    try:
        return float(value)
    except ValueError as error:
        raise SettingError(f"WATCH_SECONDS: “{value}” is no number: write seconds, such as 1") from error
