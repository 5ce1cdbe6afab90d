"""The lock holds what pyproject.toml asks for, with hashes, and names no place to fetch it from."""

import re
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LOCKS = ["run", "paper", "test", "benchmark"]


def dependencies(command: str, root: Path = ROOT) -> subprocess.CompletedProcess:
    """Run tools/dependencies.py of a checkout."""
    script = [sys.executable, root / "tools" / "dependencies.py", command]
    return subprocess.run(script, capture_output=True, text=True, check=False)


@pytest.fixture
def checkout(tmp_path):
    """A copy of what the lock is about, to be changed."""
    for folder in ("requirements", "tools"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("node_modules"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def locked(name: str) -> dict[str, list[str]]:
    """Return what stands in one file of the lock: `name==version` -> its hashes."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    entries = re.findall(r"^(\S+==\S+).*\\\n((?:    --hash=.*\n)+)", text, re.MULTILINE)
    assert len(entries) == len(re.findall(r"^\w", text, re.MULTILINE)), "something stands there without a hash"
    return {pin: re.findall(r"--hash=(sha256:[0-9a-f]{64})\b", hashes) for pin, hashes in entries}


def test_the_lock_is_that_of_pyproject():
    assert dependencies("check").stderr == ""


def test_a_dependency_that_is_not_in_the_lock_is_told(checkout):
    change(checkout / "pyproject.toml", '  "pytest>=', '  "a-thing>=2",\n  "pytest>=')
    told = dependencies("check", checkout)
    assert told.returncode == 1
    assert told.stderr.splitlines() == [
        "requirements/ (test.txt, benchmark.txt): a-thing is missing, pyproject.toml asks for a-thing>=2.",
        "Run `make lock` and commit what it writes.",
    ]


def test_a_version_in_the_lock_that_is_too_old_is_told(checkout):
    for name in LOCKS:
        file = checkout / "requirements" / f"{name}.txt"
        file.write_text(re.sub(r"^babel==\S+", "babel==2.18.0", file.read_text(encoding="utf-8"), flags=re.MULTILINE))
    told = dependencies("check", checkout).stderr
    assert "(run.txt, paper.txt, test.txt, benchmark.txt): babel is 2.18.0, pyproject.toml asks for babel>=" in told


def test_what_builds_the_guide_is_locked_too(checkout):
    change(checkout / "pyproject.toml", 'requires = ["hatchling', 'requires = ["a-builder", "hatchling')
    assert "a-builder is missing" in dependencies("check", checkout).stderr


@pytest.mark.parametrize("name", LOCKS)
def test_everything_has_hashes_and_no_place_is_named(name):
    assert all(locked(name).values())
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    assert not re.findall(r"://|\bfile:|^-|--(?!hash=)|^[./]| @ ", text, re.MULTILINE)


@pytest.mark.parametrize(("smaller", "larger"), list(pairwise(LOCKS)))
def test_each_file_holds_all_of_the_one_before(smaller, larger):
    assert locked(smaller).items() <= locked(larger).items()


def test_trying_the_newest_says_what_differs_and_what_fails(checkout):
    for name in LOCKS:
        file = checkout / "requirements" / f"{name}.txt"
        file.write_text(re.sub(r"^flask==\S+", "flask==3.1.0", file.read_text(encoding="utf-8"), flags=re.MULTILINE))
    tried = dependencies("newest", checkout)  # no package for mypy, no tests for pytest
    assert re.search(r"^flask: 3\.1\.0 in the lock, 3\.\S+ here$", tried.stdout, re.MULTILINE)
    assert tried.stdout.splitlines()[-1] == "With the newest that pyproject.toml allows, these fail: mypy, pytest."
    assert tried.returncode == 1
