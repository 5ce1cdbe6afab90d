"""Every address to export, and the file it becomes."""

from collections.abc import Iterable, Iterator, Sequence

from guide import addresses
from guide.current import Guide
from guide.exporting.order import Order
from guide.exporting.relative import file_of
from guide.kinds import PROOFREAD
from guide.library.whole import Library
from guide.settings import ALL
from guide.sheets import offers
from guide.voices.listening import parts

Wanted = tuple[str, str]  # an address, and the name of its file in the export


def with_files(paths: Iterable[str]) -> Iterator[Wanted]:
    """Yield each address with the name of its file: '/ps/' with 'ps/index.html'."""
    return ((path, file_of(path).lstrip("/")) for path in paths)


def sheets(library: Library, order: Order) -> Iterator[Wanted]:
    """Yield every PDF that was ordered."""
    yield from with_files(offers.pdf_paths(library, order.editions, order.paper))


def pages(library: Library, order: Order) -> Iterator[Wanted]:
    """Yield all the rest: pages, those that offer paper too, drawings, scripts, the parts that a phone saves.

    The parts come first: one takes as long as all the pages that it holds, and must not come at the end.
    """
    yield from with_files(addresses.files(library, order.editions, order.domain))
    yield from with_files(addresses.all_paths(library, order.editions, order.paper == ALL))
    if order.paper == ALL:
        yield from with_files(offers.page_paths(library, order.editions))
    yield "/-/", "404.html"
    for code in order.codes:
        yield f"/{code}/-/-/-/-/-/", f"{code}/404.html"


def to_hear(guide: Guide) -> Iterator[Wanted]:
    """Yield the clips that wait for second ears, in the languages of this guide."""
    codes = [language.code for language in guide.languages]
    clips = ((code, each.clip.file) for code in codes for each in guide.to_hear.get(code, {}).values())
    yield from with_files(f"/{code}/{PROOFREAD.slug}/{file}.mp3" for code, file in clips)


def sounds(guide: Guide) -> Iterator[Wanted]:
    """Yield what can be heard in the languages of this guide, and nothing else of its voices."""
    heard = [language.code for language in guide.languages if parts(guide.library, guide.sounds, language)]
    yield from with_files(addresses.sounds(guide.sound_files, heard))


def batches(wanted: Sequence[Wanted], together: int) -> list[Sequence[Wanted]]:
    """Return what each process makes before it reports."""
    return [wanted[start : start + together] for start in range(0, len(wanted), together)]
