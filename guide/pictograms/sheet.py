"""Contact sheets, to look at drawings while making them. Needs what `pip install ".[test]"` brings.

    python -m guide.pictograms.sheet /tmp/out get_key family          named drawings
    python -m guide.pictograms.sheet /tmp/out --module housing/rent   one module, or all of housing
    python -m guide.pictograms.sheet /tmp/out --all                   everything
    python -m guide.pictograms.sheet /tmp/out --one get_key           one PNG of 440 px
    python -m guide.pictograms.sheet /tmp/out --pairs 10              the pairs most alike

Each drawing is shown at 200, 96 and 48 px, at 96 px in grey and at 96 px in one-bit print, with its
name, its size in bytes, its ink coverage, and what lint.py has to say.
"""

import argparse
import sys
from pathlib import Path

from PIL import Image, ImageDraw

from guide.pictograms import PICTOGRAMS, draw, names
from guide.pictograms.lint import all_problems, closest_pairs, coverage
from guide.pictograms.rendering import render

ROW, COLUMN, PER_PAGE, COLUMNS = 250, 420, 15, 3


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


def main(arguments: list[str] | None = None) -> int:
    """The command line; 1 when a drawing breaks a rule."""
    parser = argparse.ArgumentParser(prog="python -m guide.pictograms.sheet", description="Contact sheets of pictograms.")
    parser.add_argument("out", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--module", help="the drawings of one module or folder, such as housing/rent or housing")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--one", metavar="NAME", help="a single PNG of 440 px")
    parser.add_argument("--pairs", type=int, metavar="N", help="print the N pairs most alike")
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
        for file in write_sheets(given.out, wanted):
            print(file)
    for apart, a, b in closest_pairs(given.pairs) if given.pairs else []:
        print(f"{apart:6}  {a}  {b}")
    faults = {name: found for name in wanted if (found := all_problems(name))}
    for name, found in faults.items():
        print(f"{name}: {'; '.join(found)}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
