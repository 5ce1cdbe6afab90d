"""Write the guide as it will be into a folder. For a part of it, say how much of each kind there must be at least."""

import argparse
from dataclasses import fields, replace
from pathlib import Path

from benchmarks.grown import GrowthError, Totals, grow


def main() -> None:
    whole = Totals()
    parser = argparse.ArgumentParser(prog="python -m benchmarks.grown", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR", help="a new folder")
    shares = ",".join(f"{theme}={count}" for theme, count in whole.journeys.items())
    parser.add_argument("--journeys", type=_shares, default=shares, metavar="THEME=N,…", help="default: %(default)s")
    for name in (each.name for each in fields(Totals) if each.name != "journeys"):
        parser.add_argument(f"--{name}", type=int, default=getattr(whole, name), help="default: %(default)s")
    chosen = vars(parser.parse_args())
    folder = chosen.pop("folder")
    try:
        grow(folder, replace(whole, **chosen))
    except GrowthError as error:
        raise SystemExit(str(error)) from None
    print(f"{folder}: a whole checkout; try: cd {folder} && python -m guide check")


def _shares(text: str) -> dict[str, int]:
    return {theme: int(count) for theme, _, count in (each.partition("=") for each in text.split(","))}


if __name__ == "__main__":
    main()
