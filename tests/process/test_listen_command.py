"""`station device listen` as a whole process."""

import json

import pytest

from station.simulator.port_pty import TELLS_RATES
from tests.process.processes import end_bench, start_bench

pytestmark = pytest.mark.timeout(120)


@pytest.fixture
def silent(tmp_path):
    started = start_bench(tmp_path, "--not-listening", "--time-scale", "0.1")
    started.environment["STATION_TIME_SCALE"] = "0.1"
    yield started
    end_bench(started)


def listen(bench, *arguments):
    port = ("--port", bench.unit["port"])
    return bench.station("device", "listen", *port, "--json", *arguments, input="")


@pytest.mark.skipif(not TELLS_RATES, reason="only Linux tells of a pty's rate")
def test_a_silent_device_listens_after_the_touch_that_was_asked_for(silent):
    run = listen(silent, "--touch")
    assert run.returncode == 0, run.stderr
    reply = json.loads(run.stdout)
    assert reply["listening"] is True
    assert reply["device_id"] == silent.unit["device_id"]
    assert "by the cable" in run.stderr


def test_without_the_touch_it_is_told_what_to_do_and_waits_no_longer_than_it_may(silent):
    run = listen(silent, "--within", "20")
    assert run.returncode == 3
    assert json.loads(run.stdout)["code"] == "not-listening"
    assert "Hold SETUP 3 s" in run.stderr
