"""`station wifi` as a whole process: on the simulated air, and on a NetworkManager of one's own."""

import asyncio
import json
import signal
import subprocess
import sys

import pytest

from station.host.wifi.network_manager import NetworkManagerWifi
from station.host.wifi.opening import open_wifi
from tests.host.wifi.nm_stand import DEVICE, OWN, Stand, private_computer
from tests.process.processes import private_environment

pytestmark = [pytest.mark.process, pytest.mark.timeout(90)]
OWN_NETWORK = "Office-LAN"


@pytest.fixture
def wifi(bench):
    """Runs a verb on the bench's air; returns what it says in JSON."""

    def run(verb, *arguments, status=0):
        done = bench.station("wifi", verb, *arguments, "--recipe", bench.recipe(), "--json")
        assert done.returncode == status, done.stdout + done.stderr
        return json.loads(done.stdout)

    return run


def test_it_goes_to_a_device_stays_and_comes_back(bench, wifi):
    [near] = wifi("scan")["networks"]
    assert (near["ssid"][:7], near["channel"], near["open"]) == ("Photon-", 11, True)
    joined = wifi("join", near["ssid"][-6:])
    assert (joined["ssid"], joined["own_network"]) == (near["ssid"], OWN_NETWORK)
    status = wifi("status")
    assert [one["network"] for one in status["adapters"]] == [near["ssid"]]
    assert [one["ssid"] for one in status["joined"]] == [near["ssid"]]
    left = wifi("leave")["adapters"]
    assert left == [{"adapter": "wlan0", "left": near["ssid"], "network": OWN_NETWORK}]
    assert wifi("leave")["adapters"] == []


def test_a_network_that_is_not_near_is_told(wifi):
    assert wifi("join", "ZZZZZZ", status=3)["code"] == "softap-not-seen"


def test_words_for_people_name_the_way_to_the_device_and_back(bench):
    recipe = ("--recipe", bench.recipe())
    said = bench.station("wifi", "join", *recipe).stdout
    assert "The way back is: station wifi leave" in said
    assert "--softap http://127.0.0.1:" in said
    assert "stays on Photon-" in bench.station("wifi", "status", *recipe).stdout
    assert f"back on {OWN_NETWORK}" in bench.station("wifi", "leave", *recipe).stdout
    assert "open" in bench.station("wifi", "scan", *recipe).stdout


@pytest.fixture
async def computer(tmp_path):
    """A Linux computer of one adapter: its NetworkManager, and how to run a verb on it."""
    if not isinstance(open_wifi(tmp_path), NetworkManagerWifi):
        pytest.skip("the Wi-Fi of this computer is not run by NetworkManager")
    with private_computer() as own:
        stand = Stand(own)
        await stand.open()
        await stand.lay("wlan0")
        environment = private_environment(tmp_path) | {"DBUS_SYSTEM_BUS_ADDRESS": own.address}
        yield stand, environment
        await stand.close()


async def started(environment, *arguments):
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "station", "wifi", *arguments, "--json",
        env=environment, stdout=subprocess.PIPE,
    )  # fmt: skip


async def said(environment, *arguments):
    process = await started(environment, *arguments)
    told, _ = await process.communicate()
    assert process.returncode == 0, told
    return json.loads(told)


async def test_by_networkmanager_it_stays_after_its_end_until_it_is_told_to_leave(computer):
    stand, environment = computer
    assert [one["ssid"] for one in (await said(environment, "scan"))["networks"]] == [DEVICE]
    joined = await said(environment, "join", DEVICE[-4:])
    assert (joined["bind_to"], joined["address"]) == ("wlan0", "http://192.168.0.1")
    assert await stand.network("wlan0") == DEVICE
    assert [one["ssid"] for one in (await said(environment, "status"))["joined"]] == [DEVICE]
    assert (await said(environment, "leave"))["adapters"][0]["network"] == OWN
    assert await stand.network("wlan0") == OWN
    assert await stand.profiles() == [OWN]


async def test_stopped_in_the_middle_of_a_join_it_has_gone_back(computer):
    stand, environment = computer
    await stand.befall("join", "hangs")
    process = await started(environment, "join", DEVICE)
    await stand.when("wlan0", "")
    process.send_signal(signal.SIGINT)
    assert await process.wait() == 130
    assert await stand.network("wlan0") == OWN
    assert await stand.profiles() == [OWN]
