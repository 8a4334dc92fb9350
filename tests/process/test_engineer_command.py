"""`station engineer …`, and what asks for the PIN, as whole processes."""

import json
import subprocess
import sys

import pytest

from tests.process.processes import private_environment

pytestmark = pytest.mark.timeout(120)
PIN = {"STATION_SECRET_PIN": "4711-right"}


@pytest.fixture
def station(tmp_path):
    environment = private_environment(tmp_path)

    def run(*arguments, env=None):
        return subprocess.run(
            [sys.executable, "-m", "station", *arguments], env=environment | (env or {}),
            capture_output=True, text=True, timeout=60, check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip

    return run


def test_a_pin_guards_the_engineers_commands_and_each_use_of_it_stands_in_the_record(station):
    assert json.loads(station("engineer", "state", "--json").stdout) == {"pin": "none"}
    made = station("engineer", "set-pin", env={"STATION_SECRET_NEW_PIN": "4711-right"})
    assert (made.returncode, made.stderr) == (0, "")
    refused = station("ledger", "erase", "ada", "--yes")
    assert refused.returncode == 4
    assert "STN-432" in refused.stderr
    wrong = station("engineer", "check", env={"STATION_SECRET_PIN": "0815-wrong"})
    assert wrong.returncode == 4
    assert "STN-430" in wrong.stderr
    early = station("engineer", "check", env=PIN)
    told = [wrong.stdout, wrong.stderr, early.stdout, early.stderr]
    assert not any("0815-wrong" in text or "4711-right" in text for text in told)
    written = station("ledger", "export", "--format", "jsonl").stdout
    assert "the engineer's PIN" in written
    assert "4711" not in written


def test_that_there_shall_be_none_is_said_in_so_many_words(station):
    said = station("engineer", "decline-pin")
    assert "everybody may do everything" in said.stdout
    assert station("engineer", "check").returncode == 3


def test_slots_are_taught_by_the_engineer_alone(station):
    station("engineer", "set-pin", env={"STATION_SECRET_NEW_PIN": "4711-right"})
    refused = station("bench", "--teach", "1", "--json")
    assert refused.returncode != 0
    assert "STN-432" in refused.stdout + refused.stderr


def test_a_round_is_announced_and_ended_by_the_engineer_and_handed_over_by_everybody(station):
    station("engineer", "set-pin", env={"STATION_SECRET_NEW_PIN": "4711-right"})
    for verb in ("announce", "end"):
        refused = station("round", verb, "--json")
        assert refused.returncode == 4
        assert "STN-432" in refused.stdout + refused.stderr
    assert station("round", "status", "--json").returncode == 0
    for verb in ("hand", "confirm"):
        assert "STN-432" not in station("round", verb, "--json").stdout
    assert "STN-432" not in station("round", "end", "--json", env=PIN).stdout
