"""Keep the lock: requirements/*.txt name the exact version, with hashes, of all that pyproject.toml asks for.

python tools/dependencies.py lock             write the lock with uv; what still fits keeps its version
python tools/dependencies.py lock --upgrade   write it with the newest version of everything
python tools/dependencies.py check            say where pyproject.toml and the lock disagree
python tools/dependencies.py newest           say how this environment differs from the lock, then try all of it
"""

import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import distributions
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "requirements"
LOCKS = {  # file: the extras in it, beside what the guide is built and runs with; each holds all of the one before
    "run.txt": ["spreadsheet"],
    "paper.txt": ["spreadsheet", "paper"],
    "test.txt": ["spreadsheet", "paper", "voices", "test"],
    "benchmark.txt": ["spreadsheet", "paper", "voices", "test", "benchmark"],
}
WHOLE = "benchmark.txt"
NEVER_LOCKED = {"samen-op-weg", "pip", "setuptools"}
TRIALS = {"ruff": "ruff check .", "mypy": "mypy", "pytest": "pytest"}  # what `make test` runs


def main(arguments: list[str]) -> int:
    """Do what the command line asks; return the exit status."""
    match arguments:
        case ["lock", *options] if options in ([], ["--upgrade"]):
            return lock(options)
        case ["check"]:
            return check()
        case ["newest"]:
            return newest()
    print(__doc__.strip(), file=sys.stderr)
    return 2


def lock(options: list[str]) -> int:
    """Write every file of the lock, or none; `options` are uv's. Return its exit status."""
    with TemporaryDirectory() as folder:
        whole = Path(folder) / WHOLE
        if (REQUIREMENTS / WHOLE).exists():  # uv keeps the versions that stand in the file it writes
            shutil.copy(REQUIREMENTS / WHOLE, whole)
        status = compile_file(whole, options)
        for name in LOCKS.keys() - {WHOLE}:
            if status == 0:
                status = compile_file(Path(shutil.copy(whole, Path(folder) / name)), [])
        if status == 0:
            REQUIREMENTS.mkdir(exist_ok=True)
            for name in LOCKS:
                shutil.copy(Path(folder) / name, REQUIREMENTS / name)
    return status


def compile_file(target: Path, options: list[str]) -> int:
    """Let uv write one file of the lock, good for every machine and every Python from the oldest the guide runs on."""
    oldest = project()["project"]["requires-python"].removeprefix(">=")
    command = [str(Path(sys.executable).parent / "uv"), "pip", "compile", "--quiet", "--no-config", *options]
    command += ["--universal", f"--python-version={oldest}", "--generate-hashes"]
    command += ["--custom-compile-command=make lock", f"--output-file={target}"]
    command += [f"--extra={extra}" for extra in LOCKS[target.name]]
    command += ["pyproject.toml", "-"]  # - is what the guide is built with, which uv does not lock by itself
    build = "\n".join(project()["build-system"]["requires"])
    return subprocess.run(command, cwd=ROOT, input=build, text=True, stdout=subprocess.DEVNULL).returncode


def check() -> int:
    """Print a sentence for every disagreement; return 1 when there is one."""
    where: dict[str, list[str]] = {}
    for name in LOCKS:
        for what in dict.fromkeys(disagreements(name)):
            where.setdefault(what, []).append(name)
    for what, names in where.items():
        print(f"requirements/ ({', '.join(names)}): {what}", file=sys.stderr)
    if where:
        print("Run `make lock` and commit what it writes.", file=sys.stderr)
    return int(bool(where))


def disagreements(name: str) -> Iterator[str]:
    """Yield a sentence for everything that pyproject.toml asks for and a file of the lock lacks or has otherwise."""
    locked = list(pins(name))
    for wanted in asked(name):
        found = [pin for pin in locked if pin.name == canonicalize_name(wanted.name)]
        if not found:
            yield f"{wanted.name} is missing, pyproject.toml asks for {wanted}."
        for pin in found:
            if not wanted.specifier.contains(version(pin), prereleases=True):
                yield f"{wanted.name} is {version(pin)}, pyproject.toml asks for {wanted}."


def asked(name: str) -> Iterator[Requirement]:
    """Yield what pyproject.toml asks for and one file of the lock must hold."""
    asking = project()
    yield from map(Requirement, asking["build-system"]["requires"])
    yield from map(Requirement, asking["project"]["dependencies"])
    for extra in LOCKS[name]:
        yield from map(Requirement, asking["project"]["optional-dependencies"][extra])


def pins(name: str) -> Iterator[Requirement]:
    """Yield each `name==version ; marker` of one file of the lock; nothing when there is no such file yet."""
    file = REQUIREMENTS / name
    for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else ():
        if line[:1].isalnum():
            yield Requirement(line.removesuffix("\\"))


def version(pin: Requirement) -> str:
    """Return the version in `name==version`."""
    return str(pin.specifier).removeprefix("==")


def project() -> dict[str, Any]:
    """Return pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def newest() -> int:
    """Print how this environment differs from the lock, try everything in it, say what fails; return 1 if any does."""
    print(*differences() or ["Nothing differs from the lock."], sep="\n", flush=True)
    failing = [name for name, trial in TRIALS.items() if fails(trial)]
    verdict = f"these fail: {', '.join(failing)}" if failing else "nothing fails"
    print(f"With the newest that pyproject.toml allows, {verdict}.")
    return int(bool(failing))


def fails(trial: str) -> bool:
    """Run a Python program of this environment in the checkout and tell whether it fails."""
    return subprocess.run([sys.executable, "-m", *trial.split()], cwd=ROOT).returncode != 0


def differences() -> list[str]:
    """Return a line for every package that is not here in the version of the lock."""
    locked = {
        canonicalize_name(pin.name): version(pin) for pin in pins(WHOLE) if not pin.marker or pin.marker.evaluate()
    }
    here = {canonicalize_name(found.name): found.version for found in distributions()}
    return [
        f"{name}: {locked.get(name, 'not there')} in the lock, {here.get(name, 'not there')} here"
        for name in sorted((locked.keys() | here.keys()) - NEVER_LOCKED)
        if locked.get(name) != here.get(name)
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
