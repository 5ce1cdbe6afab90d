"""Contact sheets, to look at drawings while making them. Needs what `pip install ".[test]"` brings.

    python -m guide.pictograms.sheet /tmp/out get_key family          named drawings
    python -m guide.pictograms.sheet /tmp/out --module housing/rent   one module, or all of housing
    python -m guide.pictograms.sheet /tmp/out --all                   everything
    python -m guide.pictograms.sheet /tmp/out --one get_key           one PNG of 440 px
    python -m guide.pictograms.sheet /tmp/out --pairs 10              the pairs most alike
    python -m guide.pictograms.sheet /tmp/out --all --lot 72 --seed 5  drawn by lot, numbered, without names, and a key

Each drawing is shown at 200, 96 and 48 px, at 96 px in grey and at 96 px in one-bit print, with its
name, its size in bytes, its ink coverage, and what lint.py has to say.
"""

import argparse
import random
import sys
from pathlib import Path

from PIL import Image, ImageDraw

from guide.pictograms import PICTOGRAMS, draw, names
from guide.pictograms.lint import all_problems, closest_pairs, coverage
from guide.pictograms.rendering import render

ROW, COLUMN, PER_PAGE, COLUMNS = 250, 420, 15, 3
LOT_SIDE, LOT_PER_PAGE, LOT_COLUMNS = 250, 12, 4


def cell(name: str) -> Image.Image:
    """One drawing in all its forms."""
    page = Image.new("RGB", (COLUMN, ROW), "white")
    grey = render(name, 96).convert("L")
    page.paste(render(name, 200), (4, 4))
    page.paste(render(name, 96), (210, 4))
    page.paste(grey, (310, 4))
    page.paste(render(name, 48), (226, 112))
    page.paste(grey.point(lambda v: 255 if v > 128 else 0), (310, 106))
    pen = ImageDraw.Draw(page)
    faults = all_problems(name)
    pen.text((6, 210), f"{name}  {len(draw(name))} B  {coverage(name):.0%}", "black")
    pen.text((6, 226), "; ".join(faults)[:68] or "ok", "red" if faults else "grey")
    return page


def write_sheets(out: Path, wanted: list[str]) -> list[Path]:
    """Pages of 15 drawings."""
    files = []
    for start in range(0, len(wanted), PER_PAGE):
        some = wanted[start : start + PER_PAGE]
        columns = min(COLUMNS, len(some))
        page = Image.new("RGB", (COLUMN * columns, ROW * -(-len(some) // columns)), "white")
        for i, name in enumerate(some):
            page.paste(cell(name), (i % columns * COLUMN, i // columns * ROW))
        files.append(out / f"sheet_{start // PER_PAGE + 1}.png")
        page.save(files[-1])
    return files


def write_lot(out: Path, wanted: list[str], count: int, seed: int) -> list[Path]:
    """Drawings by lot for a reader who sees numbers only, and which is which in key.txt."""
    drawn = random.Random(seed).sample(sorted(wanted), min(count, len(wanted)))
    numbered, files = list(enumerate(drawn, 1)), []
    for start in range(0, len(numbered), LOT_PER_PAGE):
        some = numbered[start : start + LOT_PER_PAGE]
        page = Image.new("RGB", (LOT_SIDE * LOT_COLUMNS, LOT_SIDE * -(-len(some) // LOT_COLUMNS)), "white")
        for place, (number, name) in enumerate(some):
            x, y = place % LOT_COLUMNS * LOT_SIDE, place // LOT_COLUMNS * LOT_SIDE
            page.paste(render(name, 210), (x + 30, y + 20))
            ImageDraw.Draw(page).text((x + 6, y + 6), str(number), "black", font_size=18)
        files.append(out / f"lot_{start // LOT_PER_PAGE + 1}.png")
        page.save(files[-1])
    (out / "key.txt").write_text("".join(f"{number}\t{name}\n" for number, name in numbered), encoding="utf-8")
    return files


def main(arguments: list[str] | None = None) -> int:
    """The command line; 1 when a drawing breaks a rule."""
    parser = argparse.ArgumentParser(prog="python -m guide.pictograms.sheet", description="Contact sheets of pictograms.")
    parser.add_argument("out", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--module", help="the drawings of one module or folder, such as housing/rent or housing")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--one", metavar="NAME", help="a single PNG of 440 px")
    parser.add_argument("--pairs", type=int, metavar="N", help="print the N pairs most alike")
    parser.add_argument("--lot", type=int, metavar="N", help="N of them by lot, numbered, for a reader without captions")
    parser.add_argument("--seed", type=int, default=1, help="another number, another lot")
    given = parser.parse_args(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    wanted = [given.one] if given.one else list(given.names)
    if given.all or given.module:
        wanted += [name for name in names() if given.all or f"{PICTOGRAMS[name].module}/".startswith(f"{given.module}/")]
        if not wanted:
            parser.error(f"nothing is drawn in guide/pictograms/scenes/{given.module}")
    if unknown := [name for name in wanted if name not in PICTOGRAMS]:
        parser.error(f"no such pictogram: {', '.join(unknown)}")
    if given.one:
        render(given.one, 440).save(given.out / f"{given.one}.png")
        print(given.out / f"{given.one}.png")
    else:
        lot = given.lot and write_lot(given.out, wanted, given.lot, given.seed)
        for file in lot or write_sheets(given.out, wanted):
            print(file)
    for apart, a, b in closest_pairs(given.pairs) if given.pairs else []:
        print(f"{apart:6}  {a}  {b}")
    faults = {name: found for name in wanted if (found := all_problems(name))}
    for name, found in faults.items():
        print(f"{name}: {'; '.join(found)}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
