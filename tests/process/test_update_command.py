"""`station update` and `station --version` as whole processes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.process.processes import private_environment, run_station

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.timeout(60)


@pytest.fixture
def station(tmp_path):
    environment = private_environment(tmp_path) | {"XDG_DATA_HOME": str(tmp_path / "data")}
    return lambda *arguments: run_station(*arguments, environment=environment)


def test_what_is_installed_is_told_to_people_and_programs(station):
    told = json.loads(station("update", "--state", "--json").stdout)
    assert (told["kind"], told["before"]) == ("source", "")
    said = station("update", "--state").stdout
    assert "git brings a newer one" in said


def test_the_version_stands_alone_for_programs_and_what_it_is_beside_it(station):
    run = station("--version")
    assert run.stdout.startswith("station ")
    assert len(run.stdout.splitlines()) == 1
    assert "It runs from its source; git brings a newer one" in run.stderr


@pytest.mark.parametrize("way", [("--check", "."), ("--from", "."), ("--back",)])
def test_from_its_source_git_is_the_way_and_nobody_is_asked_for_a_pin(station, way):
    run = station("update", *way)
    assert run.returncode == 4
    assert "STN-437" in run.stderr
    assert "git pull" in run.stderr


def test_to_tell_the_version_nothing_is_loaded_that_proves_an_update(tmp_path):
    code = (
        "import sys; from station.assembly.outside import StationOutside;"
        "from station.host.secrets import Secrets;"
        "StationOutside(Secrets({})).field.updates().state();"
        "print([name for name in ('cryptography', 'sqlalchemy', 'PySide6') if name in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], env=private_environment(tmp_path), cwd=ROOT,
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert run.stdout == "[]\n"
