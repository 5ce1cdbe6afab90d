"""A copy of this checkout, which is a git checkout too, and its modules of drawings."""

import shutil
import subprocess
from itertools import count
from pathlib import Path

from benchmarks.grown.errors import GrowthError

ROOT = Path(__file__).parents[2]
SCENES = Path("guide/pictograms/scenes")


def copy(target: Path) -> None:
    """Copy every file that git knows or would know, as it is now. Raises GrowthError when that cannot be."""
    if target.exists() and any(target.iterdir()):
        raise GrowthError(f"{target} is not empty: name a new folder")
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    if listed.returncode:
        raise GrowthError(f"{ROOT} is no git checkout ({listed.stderr.strip()}): clone the guide, and grow that")
    for name in filter(None, listed.stdout.split("\0")):
        if (source := ROOT / name).is_file():  # not when it was removed since the last commit
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target / name)


def track(target: Path) -> None:
    """Let git know all files, so that the copy can do what a checkout can."""
    for command in (["init", "--quiet"], ["add", "--all"]):
        subprocess.run(["git", *command], cwd=target, check=True)


def add_scenes(root: Path, code: str) -> str:
    """Write a module of drawings and return its name; the guide finds it by itself."""
    folder = root / SCENES
    name = next(name for name in map("grown_{:02}".format, count(1)) if not (folder / f"{name}.py").exists())
    (folder / f"{name}.py").write_text(code, encoding="utf-8")
    return name
