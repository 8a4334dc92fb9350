"""The lock files: complete, hashed, and free of addresses."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RUN_LOCK, TEST_LOCK = ROOT / "requirements.lock", ROOT / "requirements-test.lock"
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def packages(*locks):
    found = re.findall(
        r"^([\w.-]+)==", "".join(lock.read_text() for lock in locks), flags=re.MULTILINE
    )
    return set(found)


def plain(requirement):
    """A package's name as an index spells it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", requirement)[0]).lower()


def test_all_that_station_runs_on_and_is_built_with_is_locked():
    wanted = PYPROJECT["project"]["dependencies"] + PYPROJECT["build-system"]["requires"]
    assert {plain(name) for name in [*wanted, "editables"]} <= packages(RUN_LOCK)


def test_the_tools_of_the_checks_are_locked_apart_from_it():
    wanted = PYPROJECT["project"]["optional-dependencies"]["test"]
    assert {plain(name) for name in wanted} <= packages(RUN_LOCK, TEST_LOCK)
    assert not packages(RUN_LOCK) & {"pytest", "ruff", "mypy"}


@pytest.mark.parametrize("lock", [RUN_LOCK, TEST_LOCK], ids=lambda lock: lock.name)
def test_every_package_has_its_hashes_and_none_an_address(lock):
    text = lock.read_text()
    assert "://" not in text
    entries = re.split(r"\n(?=\w)", text.partition("\n")[2])
    assert len(entries) > 20
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)


def test_it_holds_on_every_system_that_station_runs_on():
    text = RUN_LOCK.read_text()
    assert "pywin32-ctypes==0.2.3 ; sys_platform == 'win32'" in text
    assert "jeepney==0.9.0 ; sys_platform == 'linux'" in text
