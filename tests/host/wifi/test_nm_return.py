"""host/wifi/nm_return.py: the way back, also after a Station that was killed."""

import asyncio
import subprocess
import sys

import pytest

from station.domain.field_errors import HostWifiLost, WifiNotAllowed
from station.host.wifi import nm_return
from station.host.wifi.network_manager import NetworkManagerWifi
from station.host.wifi.notes import Notes
from tests.host.wifi.nm_stand import DEVICE, OWN

JOINS_AND_IS_KILLED = """
import asyncio, pathlib, sys
from station.host.wifi.network_manager import NetworkManagerWifi
from station.host.wifi.notes import Notes
async def main():
    wifi = NetworkManagerWifi(Notes(pathlib.Path(sys.argv[1])), sys.argv[2])
    await wifi.join("Photon-7XK2QM", stays=len(sys.argv) > 3)
    print("joined", flush=True)
    await asyncio.sleep(60)
asyncio.run(main())
"""


@pytest.fixture
def killed(stand, tmp_path):
    """A Station that is killed as soon as its note is there, or when it has joined."""

    async def kill(*, once_noted=False, stays=False):
        arguments = [str(tmp_path / "ways-back.json"), stand.address, *(["stays"] if stays else [])]
        process = subprocess.Popen(  # noqa: ASYNC220  # returns at once
            [sys.executable, "-c", JOINS_AND_IS_KILLED, *arguments], stdout=subprocess.PIPE
        )
        with process:
            if once_noted:
                await stand.when("wlan0", "")
            else:
                await stand.when("wlan0", DEVICE)
            process.kill()

    return kill


async def honour(wifi):
    ways = await wifi.left_behind()
    for way in ways:
        await wifi.go_back(way)
    return [way.network for way in ways]


async def test_leaving_brings_the_computer_home_and_forgets_the_device(stand, wifi, notes):
    await stand.lay("wlan0")
    joined = await wifi.join(DEVICE)
    await wifi.leave(joined)
    assert await stand.network("wlan0") == OWN
    assert await stand.profiles() == [OWN]
    assert list(notes.left_behind()) == []


async def test_leaving_twice_is_fine(stand, wifi):
    await stand.lay("wlan0")
    joined = await wifi.join(DEVICE)
    await wifi.leave(joined)
    await wifi.leave(joined)
    assert await stand.network("wlan0") == OWN


async def test_a_computer_that_was_on_no_network_is_on_none_again(stand, wifi):
    await stand.lay()
    await stand.order("Plug", "s", "wlan0")
    joined = await wifi.join(DEVICE)
    await wifi.leave(joined)
    assert await stand.network("wlan0") == ""
    assert await stand.profiles() == []


async def test_a_way_back_that_fails_is_tried_again(stand, wifi, notes):
    await stand.lay("wlan0")
    joined = await wifi.join(DEVICE)
    await stand.befall("back", "no-address")
    await stand.befall("back", "no-address")
    await wifi.leave(joined)
    assert await stand.network("wlan0") == OWN
    assert list(notes.left_behind()) == []


async def test_a_way_back_that_does_not_end_is_told_and_its_note_stays(
    stand, wifi, notes, monkeypatch
):
    monkeypatch.setattr(nm_return, "AIR_BACK_WITHIN_S", 0.05)
    await stand.lay("wlan0")
    joined = await wifi.join(DEVICE)
    await stand.befall("back", "hangs")
    with pytest.raises(HostWifiLost, match=OWN) as told:
        await wifi.leave(joined)
    assert OWN in told.value.hint
    assert len(notes.left_behind()) == 1


async def test_a_profile_that_was_deleted_meanwhile_is_told(stand, wifi):
    await stand.lay("wlan0")
    joined = await wifi.join(DEVICE)
    await stand.order("ForgetOwn")
    with pytest.raises(HostWifiLost, match=OWN):
        await wifi.leave(joined)


async def test_another_network_that_was_chosen_meanwhile_is_left_alone(stand, wifi, notes):
    await stand.lay("wlan0")
    joined = await wifi.join(DEVICE)
    await stand.order("GoHome", "s", "wlan0")
    await stand.when("wlan0", OWN)
    await stand.befall("back", "hangs")  # whoever asks for it once more would see it
    await wifi.leave(joined)
    assert await stand.network("wlan0") == OWN
    assert list(notes.left_behind()) == []


async def test_a_pulled_adapter_is_told_once_and_blocks_no_later_start(stand, wifi, tmp_path):
    await stand.lay("wlan0")
    joined = await wifi.join(DEVICE)
    await stand.order("Pull", "s", "wlan0")
    with pytest.raises(HostWifiLost, match=OWN):
        await wifi.leave(joined)
    await stand.order("Plug", "s", "wlan0")
    await stand.order("GoHome", "s", "wlan0")
    await wifi.leave(joined)
    assert await stand.network("wlan0") == OWN


async def test_a_computer_that_sleeps_is_home_when_it_is_awake(stand, wifi, notes):
    await stand.lay("wlan0")
    joined = await wifi.join(DEVICE)
    await stand.order("Sleep")
    leaving = asyncio.create_task(wifi.leave(joined))
    await stand.order("Wake", "b", True)
    await leaving
    assert await stand.network("wlan0") == OWN
    assert list(notes.left_behind()) == []


async def test_who_may_not_go_back_is_told(stand, wifi, notes):
    await stand.lay("wlan0")
    joined = await wifi.join(DEVICE)
    await stand.befall("back", "forbidden")
    with pytest.raises(WifiNotAllowed):
        await wifi.leave(joined)
    assert len(notes.left_behind()) == 1


@pytest.mark.parametrize("once_noted", [True, False])
async def test_a_station_killed_on_the_way_is_home_at_the_next_start(
    stand, wifi, killed, once_noted
):
    await stand.lay("wlan0")
    if once_noted:
        await stand.befall("join", "hangs")
    await killed(once_noted=once_noted)
    assert await honour(wifi) == [OWN]
    assert await stand.network("wlan0") == OWN
    assert await stand.profiles() == [OWN]
    assert await honour(wifi) == []


async def test_the_system_itself_takes_the_computer_home_when_its_station_dies(stand, killed):
    await stand.lay("wlan0")
    await killed()
    await stand.when("wlan0", OWN)
    assert await stand.profiles() == [OWN]


async def test_who_joined_to_stay_stays_after_its_end_until_it_is_left(stand, wifi, killed):
    await stand.lay("wlan0")
    await killed(stays=True)
    assert await honour(wifi) == []
    assert await stand.network("wlan0") == DEVICE
    [joined] = await wifi.stayed()
    assert (joined.ssid, joined.way_back.network) == (DEVICE, OWN)
    await wifi.leave(joined)
    assert await stand.network("wlan0") == OWN
    assert await wifi.stayed() == []


async def test_a_note_without_its_adapter_is_forgotten(stand, wifi, killed):
    await stand.lay("wlan0")
    await killed()
    await stand.order("Pull", "s", "wlan0")
    assert await honour(wifi) == [OWN]
    assert await honour(wifi) == []


async def test_two_stations_never_honour_one_note_at_once(stand, wifi, killed, tmp_path):
    await stand.lay("wlan0")
    await stand.befall("join", "hangs")
    await killed(once_noted=True)
    other = NetworkManagerWifi(Notes(tmp_path / "ways-back.json"), stand.address)
    [way] = await wifi.left_behind()
    going = asyncio.create_task(wifi.go_back(way))
    await asyncio.sleep(0)
    assert await other.left_behind() == []
    await going
    await other.close()
