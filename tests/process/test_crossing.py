"""`station provision` over the device's own Wi-Fi as a whole process, and killed on the way."""

import asyncio
import json
import subprocess
import sys

import pytest

from station.host.wifi.bench_air import BenchAir
from station.host.wifi.notes import Notes
from tests.process.processes import RECIPE

pytestmark = [pytest.mark.process, pytest.mark.timeout(90)]
OVER_THE_AIR = RECIPE + '[delivery]\nby = "softap"\n'
OWN_NETWORK = "Office-LAN"


def where(bench, folder) -> str:
    """The network this computer is on, as its system says."""
    air = BenchAir(bench.world["air"], Notes(folder / "nobody"))
    [adapter] = asyncio.run(air.adapters())
    return adapter.network


def networks(bench, folder) -> list[str]:
    air = BenchAir(bench.world["air"], Notes(folder / "nobody"))
    return [one.ssid for one in asyncio.run(air.scan())]


def killed_at(bench, part: str) -> None:
    """Start it, and kill it as soon as `part` is done."""
    process = subprocess.Popen(
        [sys.executable, "-m", "station", "provision", "--recipe", bench.recipe(OVER_THE_AIR),
         "--json"],
        env=bench.environment | bench.secrets(), stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    for line in process.stdout:
        told = json.loads(line)
        if (told.get("part"), told.get("done")) == (part, True):
            process.kill()
    process.stdout.close()
    process.wait(15)
    assert process.returncode < 0, "it ended by itself"


def test_a_device_is_named_by_the_end_of_its_network(bench, tmp_path):
    [network] = networks(bench, tmp_path)
    run = bench.station(
        "provision", "--recipe", bench.recipe(), "--network", network[-6:], "--json", secrets=True
    )
    assert run.returncode == 0, run.stdout + run.stderr
    parts = [json.loads(line).get("part") for line in run.stdout.splitlines()]
    assert parts.count("returned") == 4  # begun and done, twice
    assert where(bench, tmp_path) == OWN_NETWORK


@pytest.mark.parametrize("part", ["network_joined", "code_stored"])
def test_killed_on_the_devices_network_the_next_start_goes_home_first(bench, tmp_path, part):
    killed_at(bench, part)
    assert where(bench, tmp_path) != OWN_NETWORK
    run = bench.station("provision", "--recipe", bench.recipe(OVER_THE_AIR), "--json", secrets=True)
    assert run.returncode == 0, run.stdout + run.stderr
    assert f"is back on {OWN_NETWORK}" in run.stderr
    assert json.loads(run.stdout.splitlines()[-1])["code"] == "confirmed"
    assert where(bench, tmp_path) == OWN_NETWORK


def test_the_questions_of_such_a_recipe_are_listed(bench):
    run = bench.station(
        "provision", "--recipe", bench.recipe(OVER_THE_AIR), "--questions", "--json"
    )
    keys = {each["key"] for each in json.loads(run.stdout)}
    assert {"device_network", "leave_network"} <= keys
