"""`station simulate` as its own process (settled 2)."""

import json
import os
import signal
from pathlib import Path

import pytest

from tests.process.processes import end_bench, start_bench

pytestmark = pytest.mark.timeout(90)


def test_its_first_line_is_the_world(bench):
    assert set(bench.world) == {
        "cloud_url", "product", "product_slug", "platform_id", "user", "client",
        "access_points", "units", "air",
    }  # fmt: skip
    assert set(bench.unit) == {
        "device_id", "platform", "firmware", "port", "tcp", "softap_http", "softap_tcp",
        "listening",
    }  # fmt: skip
    assert bench.unit["listening"]
    assert bench.unit["tcp"].startswith("socket://127.0.0.1:")
    assert bench.unit["softap_http"].startswith("http://127.0.0.1:")
    assert bench.unit["softap_tcp"].startswith("127.0.0.1:")


def test_its_ports_are_listed_while_it_runs(bench):
    registry = next(Path(bench.environment["XDG_RUNTIME_DIR"]).rglob("simulated-bench*.json"))
    listed = json.loads(registry.read_text(encoding="utf-8"))["ports"][0]
    assert listed["device"] == bench.unit["port"]
    assert (listed["vid"], listed["pid"]) == (0x2B04, 0xC006)
    bench.order(do="quit")
    assert bench.process.wait(15) == 0
    assert not registry.exists()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_with_0(bench, number):
    bench.process.send_signal(number)
    assert bench.process.wait(15) == 0


def test_what_is_done_to_a_unit_is_told(bench):
    device = bench.unit["device_id"]
    bench.order(unit=device, do="unplug")
    assert bench.event("unplugged")["device_id"] == device
    bench.order(unit=device, do="plug")
    port = bench.event("plugged")["port"]
    assert os.path.exists(port)  # noqa: PTH110  # a device file
    bench.order(unit=device, do="hold_setup", seconds=3)
    bench.order(do="jump", seconds=3600)
    assert bench.event("clock_jump")["seconds"] == 3600


def test_a_line_it_does_not_understand_is_refused_and_ends_nothing(bench):
    bench.order(do="dance")
    assert "not understood" in bench.event("refused")["why"]
    bench.order(trouble={"kind": "no such"})
    assert "no such trouble" in bench.event("refused")["why"]
    assert bench.process.poll() is None


def test_a_bench_that_shall_not_outlive_its_starter_ends_with_its_input(tmp_path):
    started = start_bench(tmp_path, "--until-eof")
    started.process.stdin.close()
    assert started.process.wait(15) == 0
    end_bench(started)


def test_end_of_input_alone_is_no_end(bench):
    bench.process.stdin.close()
    assert bench.station("device", "identify", "--port", bench.unit["port"]).returncode == 0
    assert bench.process.poll() is None
