"""`station bench`, really killed: nothing is lost, and nothing is done twice"""

import os
import random

import pytest

from tests.process.killing import killing

pytestmark = [
    pytest.mark.process,
    pytest.mark.slow,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is forked here to be killed"),
]
UNITS, KILLS = 16, 16


@pytest.fixture
def is_full(request):
    return request.config.getoption("--full")


def test_a_kill_at_any_entry_of_a_units_run_leaves_it_as_if_nothing_had_been(tmp_path, is_full):
    with killing(tmp_path, "--units", "1", "--empty", "--stock", "100") as bench:
        fresh = loaded(bench)
        assert bench.run() == 0
        devices, entries = [fresh], len(bench.entries())
        for boundary in range(1, entries):
            for acts in (False, True) if is_full else (boundary % 2 == 0,):
                bench.world.order(do="unload", place="sim-1")
                devices.append(loaded(bench))
                before = len(bench.entries())
                held = bench.killed_at(before + boundary, acts=acts)
                assert held is not None
                assert bench.run() == 0, (held, bench.said.read_text()[-3000:])
                assert bench.wrongs(devices[-1:]) == [], (boundary, held, acts)
        assert bench.wrongs(devices) == []


def loaded(bench):
    bench.world.order(do="load", place="sim-1")
    return bench.world.event("plugged")["device_id"]


def test_sixteen_units_and_as_many_kills_end_as_an_undisturbed_bench(tmp_path, is_full):
    chance = random.Random(16)
    for _ in range(6 if is_full else 1):
        folder = tmp_path / str(chance.random())
        folder.mkdir()
        seed = str(chance.randrange(1000))
        with killing(folder, "--units", str(UNITS), "--seed", seed) as bench:
            devices = [unit["device_id"] for unit in bench.world.world["units"]]
            kills = sum(one_kill(bench, chance) for _ in range(4 * KILLS if is_full else KILLS))
            assert bench.run() == 0, bench.said.read_text()[-3000:]
            assert bench.wrongs(devices) == []
            assert kills >= 8


def one_kill(bench, chance):
    """At some entry from now on; whether there was one so late."""
    before = len(bench.entries()) if bench.ledger.exists() else 0
    return bench.killed_at(before + chance.randint(1, 40), acts=chance.random() < 0.5) is not None
