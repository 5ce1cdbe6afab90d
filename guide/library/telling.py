"""Checks what families told: of a journey, under an agreement, without what changes or finds somebody.

Whether a third person is named in it no program can tell: whoever writes it down looks (docs/volunteers.md).
"""

import re
from collections import Counter
from datetime import date

from guide.library.model import Tip
from guide.library.report import Report
from guide.library.whole import Library

FILE = "tips.toml"
MOST = 2  # of one journey
FINDS_SOMEBODY = re.compile(r"\d[\d ./-]*\d|\d|\S*@\S*|www\.\S*")


def check_tips(library: Library, today: date, report: Report) -> None:
    """Report each tip that is of no journey, has no agreement, is one too many, or holds a figure or an address."""
    told = Counter(tip.journey for tip in library.tips.values())
    known = {contact.phone for contact in library.contacts.values() if contact.emergency}
    for tip in library.tips.values():
        if tip.journey not in library.journeys and not report.misses("journeys/"):
            wrong = f"“{tip.journey}” does not exist"
            report.add(FILE, f"{tip.slug}, journey", wrong, "name a journey by its file, such as huis-zoeken")
        if told[tip.journey] > MOST:
            wrong = f"“{tip.journey}” has {told[tip.journey]} tips"
            report.add(FILE, f"{tip.slug}, journey", wrong, f"keep {MOST}: its page has no room for more")
        if tip.told > today:
            report.add(FILE, f"{tip.slug}, told", f"{tip.told} is still to come", "write the day on which it was told")
        for found in FINDS_SOMEBODY.findall(" ".join(text.dutch for text in tip.text)):
            if found not in known:
                mend = "write it in words; no number to call, no address, nobody’s name"
                report.add(FILE, f"{tip.slug}, text", f"“{found}” is in it", mend)
        _check_agreement(tip, library, report)


def _check_agreement(tip: Tip, library: Library, report: Report) -> None:
    consent = library.leaves.get("consent")
    if consent and tip.consent and tip.consent not in _versions(consent.version):
        mend = f"write the version that stands in the recording or on the paper: {consent.version} at most"
        report.add(FILE, f"{tip.slug}, consent", f"there is no consent “{tip.consent}”", mend)


def _versions(last: str) -> list[str]:
    """Return all versions there have been."""
    return [str(number) for number in range(1, int(last) + 1)] if last.isdecimal() else [last]
