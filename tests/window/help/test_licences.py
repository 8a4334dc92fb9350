import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

from installer.bill import names_in
from station.window.help.licences import libraries, licence_text

LOCK = Path(__file__).parents[3] / "requirements.lock"
BUILT_WITH = {"hatchling", "pathspec", "pluggy", "trove-classifiers", "packaging", "editables"}
"""In the lock because Station is installed from its checkout; nothing of it is shipped."""


def usual(name):
    return name.lower().replace("_", "-").replace(".", "-")


def installed(name):
    try:
        return distribution(name) is not None
    except PackageNotFoundError:
        return False


def needs_of(name):
    return [need for need in distribution(name).requires if "extra ==" not in need]


def test_every_library_of_the_lock_that_is_installed_is_listed():
    declared = tomllib.loads((LOCK.parent / "pyproject.toml").read_text("utf-8"))["project"]
    if len(declared["dependencies"]) != len(needs_of("station")):
        pytest.skip("this checkout was installed before its pyproject.toml changed")
    listed = {usual(library.name) for library in libraries()}
    locked = {name for name in names_in(LOCK.read_text("utf-8")) if installed(name)}
    assert locked - BUILT_WITH <= listed


def test_each_has_its_version_and_a_licence_by_a_short_name():
    for library in libraries():
        assert library.version
        assert 0 < len(library.licence) <= 120, library


@pytest.mark.parametrize("name", ["requests", "pillow", "SQLAlchemy"])
def test_a_licence_can_be_read_whole(name):
    assert "copyright" in licence_text(name).lower() or "licence" in licence_text(name).lower()


def test_what_is_not_installed_has_no_licence():
    assert libraries("no-such-library") == []
    assert licence_text("no-such-library") == ""
