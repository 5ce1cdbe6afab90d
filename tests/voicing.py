"""Makes a folder of voices for tests: nobody speaks in it, its clips are silent."""

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from guide.catalogues.compiling import open_catalogues
from guide.languages import LANGUAGES
from guide.library.whole import Library
from guide.voices.fingerprint import fingerprint
from guide.voices.store import SILENT_FRAME
from guide.voices.units import Pack, Unit, fact_lines, lines, packs

FRAMES = 20  # of each clip: half a second
SPEAKERS = """
[k7m2q9]
name = "Z."
language = "prs"
origin = "Herat"
licence = "CC BY 4.0"
[a4b5c6]
name = ""
language = "nl"
origin = "Gent"
licence = "CC BY 4.0"
"""


def voiced(
    folder: Path,
    library: Library,
    codes: Iterable[str],
    wanted: Callable[[Pack, Unit], bool] = lambda pack, unit: True,
    frames: int = FRAMES,
    speakers: Mapping[str, str] | None = None,
) -> Path:
    """Write the clips of all units that are `wanted` in the languages with these codes, and return the folder."""
    catalogues = open_catalogues()
    for code in codes:
        language, found = LANGUAGES[code], dict[str, str]()
        for pack in packs(library):
            for unit in (each for each in pack.units if wanted(pack, each)):
                for said in (*lines(unit, language, catalogues), *fact_lines(unit, language, catalogues)):
                    mark = fingerprint(code, said)
                    found[mark] = sha256(f"{code}{mark}".encode()).hexdigest()[:16]
        (folder / code).mkdir(parents=True, exist_ok=True)
        for name in found.values():
            (folder / code / f"{name}.mp3").write_bytes(SILENT_FRAME * frames)
        speaker = (speakers or {}).get(code, "k7m2q9")
        tables = (
            f'["{mark}"]\nfile = "{name}"\nseconds = 0.5\nspeaker = "{speaker}"\n'
            'sitting = "2026-11-29"\nheard = "p3x8w4"\n'
            for mark, name in found.items()
        )
        (folder / code / "clips.toml").write_text("\n".join(tables), encoding="utf-8")
    (folder / "speakers.toml").write_text(SPEAKERS, encoding="utf-8")
    return folder
