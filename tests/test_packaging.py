"""The wheel carries all the guide needs, and runs without the checkout."""

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "wheel",
            "--quiet",
            "--no-deps",
            "--no-build-isolation",
            "--wheel-dir",
            folder,
            ROOT,
        ],
        check=True,
    )
    return next(folder.glob("*.whl"))


def test_the_wheel_carries_templates_styles_content_and_compiled_catalogues(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {
        "guide/templates/base.html",
        "guide/static/css/base.css",
        "guide/content/journeys/hulp/dokter.toml",
        "guide/translations/ps/LC_MESSAGES/guide.mo",
        "guide/translations/fa_AF/LC_MESSAGES/messages.mo",
    } <= names
    assert not [name for name in names if name.endswith(".po")]


def test_the_unpacked_wheel_serves_pashto(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path)
    code = "from guide.app import create_app; print(create_app().test_client().get('/ps/hulp/dokter/').text)"
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert '<html lang="ps" dir="rtl">' in run.stdout
    assert 'class="untranslated"' not in run.stdout


def test_a_broken_catalogue_stops_the_build_with_its_sentence(tmp_path):
    for name in ("guide", "templates", "static", "translations"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "hatch_build.py", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tmp_path)
    with (tmp_path / "translations/ps/LC_MESSAGES/guide.po").open("a", encoding="utf-8") as po:
        po.write('\nmsgid "huis"\nde vertaling\n')
    build = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert build.returncode == 1
    assert re.match(r"translations/ps/LC_MESSAGES/guide\.po: line \d+: nobody knows what this line is: ", build.stderr)
    assert "Traceback" not in build.stderr
    assert not list(tmp_path.rglob("*.whl"))
