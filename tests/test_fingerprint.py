"""The version of the guide: another one whenever a page may be another one, and only then."""

import os
import re
import shutil
import tomllib
from pathlib import Path

import pytest

from guide.delivery import fingerprint as module
from guide.delivery.fingerprint import MADE_WITH, fingerprint
from guide.paths import CONTENT

PACK_OR_SERVE = {"brotli", "zopfli", "granian"}  # no page becomes another one with them


@pytest.fixture
def content(tmp_path):
    return shutil.copytree(CONTENT, tmp_path / "content")


def test_two_checkouts_have_one_version(content):
    for path in content.rglob("*.toml"):
        os.utime(path, (0, 0))
    assert fingerprint(content, "all") == fingerprint(CONTENT, "all")


def test_a_text_a_setting_and_a_library_make_another_version(content, monkeypatch):
    versions = {fingerprint(content, "all"), fingerprint(content, "none")}
    with next(content.rglob("*.toml")).open("a", encoding="utf-8") as file:
        file.write("# a word\n")
    versions.add(fingerprint(content, "all"))
    for name in MADE_WITH:
        monkeypatch.setattr(module, "version", lambda each, changed=name: "9" if each == changed else "1")
        versions.add(fingerprint(content, "all"))
    assert len(versions) == 3 + len(MADE_WITH)


def test_every_library_that_writes_pages_counts():
    project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))
    needed = {re.match(r"[\w-]+", each)[0].lower() for each in project["project"]["dependencies"]}
    assert needed - PACK_OR_SERVE <= {name.lower() for name in MADE_WITH}
