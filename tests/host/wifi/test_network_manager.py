"""host/wifi/network_manager.py: what is not told in the tests of its parts."""

import pytest

from station.domain.field_errors import WifiMissing
from station.host.wifi.network_manager import NetworkManagerWifi
from station.host.wifi.notes import Notes
from tests.host.wifi.nm_stand import DEVICE, OWN


async def test_it_switches_by_itself(wifi):
    assert not wifi.is_by_hand


async def test_notes_can_be_read_where_there_is_no_bus(tmp_path):
    wifi = NetworkManagerWifi(Notes(tmp_path / "ways.json"), f"unix:path={tmp_path}/nobody")
    assert (await wifi.left_behind(), await wifi.stayed()) == ([], [])
    with pytest.raises(WifiMissing):
        await wifi.join(DEVICE)
    await wifi.close()


async def test_closing_without_leaving_lets_the_system_take_the_computer_home(stand, wifi):
    await stand.lay("wlan0")
    await wifi.join(DEVICE)
    await wifi.close()
    await stand.when("wlan0", OWN)
    assert [way.network for way in await wifi.left_behind()] == [OWN]


async def test_a_second_device_after_the_first_goes_home_to_the_same_network(stand, wifi):
    await stand.lay("wlan0")
    await stand.order("Sound", "sayuyu", "wlan0", b"Photon-222222", 2462, 70, 0)
    await wifi.join(DEVICE)
    joined = await wifi.join("Photon-222222")
    assert joined.way_back.network == OWN
    await wifi.leave(joined)
    assert await stand.network("wlan0") == OWN
