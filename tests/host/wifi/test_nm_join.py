"""host/wifi/nm_join.py: on the device's network, or back home with the cause told."""

import asyncio

import pytest

from station.domain.device_errors import SoftapNotSeen
from station.domain.field_errors import JoinRefused, WifiBusy, WifiMissing, WifiNotAllowed
from station.host.wifi import nm_join
from station.host.wifi.network_manager import NetworkManagerWifi
from station.host.wifi.notes import Notes
from tests.host.wifi.nm_stand import DEVICE, OWN


async def is_home(stand, notes):
    """On its own network, nothing of ours kept, and free for the next."""
    await stand.when("wlan0", OWN)
    assert await stand.profiles() == [OWN]
    assert list(notes.left_behind()) == []
    return True


async def test_a_joined_device_is_reached_by_its_own_interface(stand, wifi):
    await stand.lay("wlan0")
    joined = await wifi.join(DEVICE)
    assert await stand.network("wlan0") == DEVICE
    assert (joined.ssid, joined.adapter, joined.bind_to) == (DEVICE, "wlan0", "wlan0")
    assert joined.address == "http://192.168.0.1"


async def test_the_profile_is_open_in_memory_and_leads_nowhere_else(stand, wifi):
    await stand.lay("wlan0")
    await wifi.join(DEVICE)
    profile = await stand.settings_of("wlan0")
    assert profile["ipv4"] == {"method": "auto", "never-default": True, "ignore-auto-dns": True}
    assert profile["connection"]["autoconnect"] is False
    assert profile["802-11-wireless"]["ssid"] == DEVICE.encode()
    assert "802-11-wireless-security" not in profile


async def test_the_way_back_is_on_disk_before_anything_is_left(stand, wifi, notes):
    await stand.lay("wlan0")
    await stand.befall("join", "hangs")
    joining = asyncio.create_task(wifi.join(DEVICE))
    await stand.when("wlan0", "")
    [way] = notes.left_behind()
    assert (way.adapter, way.network, bool(way.connection)) == ("wlan0", OWN, True)
    joining.cancel()
    with pytest.raises(asyncio.CancelledError):
        await joining


async def test_a_join_that_is_stopped_has_gone_back_before_it_ends(stand, wifi, notes):
    await stand.lay("wlan0")
    await stand.befall("join", "hangs")
    joining = asyncio.create_task(wifi.join(DEVICE))
    await stand.when("wlan0", "")
    joining.cancel()
    with pytest.raises(asyncio.CancelledError):
        await joining
    assert await stand.network("wlan0") == OWN
    assert await is_home(stand, notes)


async def test_a_join_stopped_at_any_moment_ends_at_home(stand, notes):
    await stand.lay("wlan0")
    for turns in range(0, 120, 12):
        wifi = NetworkManagerWifi(notes, stand.address)
        joining = asyncio.create_task(wifi.join(DEVICE))
        for _ in range(turns):
            await asyncio.sleep(0)
        joining.cancel()
        with pytest.raises(asyncio.CancelledError):
            await joining
        assert await stand.network("wlan0") == OWN
        assert await is_home(stand, notes)
        await wifi.close()


FAILURES = {
    "no-address": (JoinRefused, "gives this computer no address"),
    "refused": (JoinRefused, "could not join"),
    "not-heard": (SoftapNotSeen, "no longer in sight"),
    "hop": (JoinRefused, "to another network"),
}


@pytest.mark.parametrize("befalls", FAILURES)
async def test_each_way_to_fail_is_told_and_ends_at_home(stand, wifi, notes, befalls):
    trouble, words = FAILURES[befalls]
    await stand.lay("wlan0")
    await stand.befall("join", befalls)
    with pytest.raises(trouble, match=words):
        await wifi.join(DEVICE)
    assert await is_home(stand, notes)


async def test_a_join_that_never_ends_is_given_up(stand, wifi, notes, monkeypatch):
    monkeypatch.setattr(nm_join, "JOINED_WITHIN_S", 0.1)
    await stand.lay("wlan0")
    await stand.befall("join", "hangs")
    with pytest.raises(JoinRefused):
        await wifi.join(DEVICE)
    assert await is_home(stand, notes)


async def test_a_spare_adapter_pulled_out_meanwhile_is_told(stand, wifi, notes):
    await stand.lay("wlan0", "wlan1")
    await stand.befall("join", "pulled")
    with pytest.raises(WifiMissing, match="wlan1 was pulled out"):
        await wifi.join(DEVICE)
    assert await is_home(stand, notes)


async def test_a_computer_that_falls_asleep_is_home_when_it_wakes(stand, wifi, notes):
    await stand.lay("wlan0")
    await stand.befall("join", "asleep")
    joining = asyncio.create_task(wifi.join(DEVICE))
    await stand.falls_asleep()
    await stand.order("Wake", "b", False)
    with pytest.raises(JoinRefused, match="went to sleep"):
        await joining
    assert await is_home(stand, notes)


async def test_networkmanager_that_starts_anew_meanwhile_is_waited_for(stand, wifi):
    await stand.lay("wlan0")
    await stand.befall("join", "hangs")
    joining = asyncio.create_task(wifi.join(DEVICE))
    await stand.when("wlan0", "")
    await stand.end()
    await stand.start()
    await stand.lay("wlan0")
    with pytest.raises(JoinRefused, match="NetworkManager was ended"):
        await joining
    assert await stand.network("wlan0") == OWN


async def test_a_network_that_is_not_heard_is_told_before_anything_is_left(stand, wifi, notes):
    await stand.lay("wlan0")
    with pytest.raises(SoftapNotSeen):
        await wifi.join("Photon-222222")
    assert await stand.network("wlan0") == OWN
    assert list(notes.left_behind()) == []


async def test_a_network_that_is_not_open_is_no_device(stand, wifi):
    await stand.lay("wlan0")
    with pytest.raises(JoinRefused, match="not open"):
        await wifi.join(OWN)
    assert await stand.network("wlan0") == OWN


async def test_who_may_not_switch_is_told_before_anything_is_left(stand, wifi, notes):
    await stand.lay("wlan0")
    await stand.order("Forbid", "s", "no")
    with pytest.raises(WifiNotAllowed):
        await wifi.join(DEVICE)
    assert list(notes.left_behind()) == []


async def test_who_may_not_make_a_profile_for_all_makes_one_for_oneself(stand, wifi):
    await stand.lay("wlan0")
    await stand.befall("permission", "for all")
    await wifi.join(DEVICE)
    [permission] = (await stand.settings_of("wlan0"))["connection"]["permissions"]
    assert permission.startswith("user:")


async def test_who_may_make_none_is_told_and_is_home(stand, wifi, notes):
    await stand.lay("wlan0")
    await stand.befall("permission", "for nobody")
    with pytest.raises(WifiNotAllowed):
        await wifi.join(DEVICE)
    assert await is_home(stand, notes)


async def test_a_spare_adapter_is_taken_and_the_computer_never_leaves(stand, wifi):
    await stand.lay("wlan0", "wlan1")
    joined = await wifi.join(DEVICE)
    assert (joined.adapter, joined.bind_to, joined.way_back) == ("wlan1", "wlan1", None)
    assert await stand.network("wlan0") == OWN
    await wifi.leave(joined)
    assert (await stand.network("wlan0"), await stand.network("wlan1")) == (OWN, "")
    assert await stand.profiles() == [OWN]


async def test_several_adapters_are_several_lanes(stand, wifi, notes, tmp_path):
    await stand.lay("wlan0", "wlan1", "wlan2")
    await stand.order("Sound", "sayuyu", "wlan2", b"Photon-222222", 2462, 70, 0)
    other = NetworkManagerWifi(Notes(tmp_path / "ways-back.json"), stand.address)
    first, second = await asyncio.gather(
        wifi.join(DEVICE, adapter="wlan1"), other.join("Photon-222222", adapter="wlan2")
    )
    assert await stand.network("wlan0") == OWN
    assert {await stand.network("wlan1"), await stand.network("wlan2")} == {DEVICE, "Photon-222222"}
    with pytest.raises(WifiBusy):
        await wifi.join(DEVICE, adapter=second.adapter)
    assert list(await wifi.left_behind()) == [notes.of(first.adapter).way]
    await other.close()


async def test_an_adapter_that_is_not_there_is_named(stand, wifi):
    await stand.lay("wlan0")
    with pytest.raises(WifiMissing, match="wlan9"):
        await wifi.join(DEVICE, adapter="wlan9")
