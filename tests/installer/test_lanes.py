"""The checks that one command runs."""

import sys

import pytest

from installer.environment import Environment
from installer.lanes import Lane, lanes, run_all

GOOD = Lane("good one", (sys.executable, "-c", ""))
BAD = Lane("bad one", (sys.executable, "-c", "raise SystemExit(5)"))


def test_all_rules_are_lanes_and_pytest_is_the_last():
    names = [lane.name for lane in lanes(Environment(), quick=False)]
    assert names == ["ruff", "mypy", "floors", "package", "machine", "pytest"]


def test_the_inner_loop_keeps_to_the_ground_floor():
    last = lanes(Environment(), quick=True)[-1]
    assert "tests/domain" in last.command
    assert "-n" not in last.command


def test_the_summary_names_every_lane_that_is_good(tmp_path, capfd):
    assert run_all([GOOD, GOOD], tmp_path) == 0
    assert "All good: good one, good one (" in capfd.readouterr().out


def test_a_lane_beside_the_others_is_told_last_and_fails_the_whole_too(tmp_path, capfd):
    beside = Lane("slow one", (sys.executable, "-c", "print('seen'); raise SystemExit(3)"), True)
    assert run_all([beside, GOOD], tmp_path) == 1
    told = capfd.readouterr().out
    assert told.index("good one: good") < told.index("seen")
    assert "── slow one: NOT GOOD (status 3), " in told


def test_a_lane_that_fails_does_not_keep_the_next_from_running(tmp_path, capfd):
    assert run_all([BAD, GOOD], tmp_path) == 1
    told = capfd.readouterr().out
    assert "── bad one: NOT GOOD (status 5), " in told
    assert "── good one: good, " in told
    assert told.splitlines()[-1].startswith("Not good: bad one (")


@pytest.mark.parametrize("quick", [True, False])
def test_every_lane_is_run_by_the_checkouts_own_environment(quick, checkout):
    own = str(checkout / ".venv")
    assert all(
        lane.command[0].startswith(own) for lane in lanes(Environment(checkout), quick=quick)
    )
