"""host/wifi/nm_devices.py: adapters, and what they hear."""

import pytest

from station.domain.field_errors import WifiMissing
from station.host.wifi import nm_devices
from tests.host.wifi.nm_stand import DEVICE, OWN


async def test_an_adapter_without_a_network_is_spare(stand, wifi):
    await stand.lay("wlan0", "wlan1")
    told = [(each.name, each.network, each.is_spare) for each in await wifi.adapters()]
    assert told == [("wlan0", OWN, False), ("wlan1", "", True)]


async def test_networks_are_heard_with_signal_channel_and_whether_they_are_open(stand, wifi):
    await stand.lay("wlan0")
    await stand.order("Sound", "sayuyu", "wlan0", b"FiveG", 5180, 90, 0x100)
    told = [(one.ssid, one.signal_percent, one.channel, one.is_open) for one in await wifi.scan(())]
    assert told == [("FiveG", 90, 36, False), (OWN, 80, 6, False), (DEVICE, 60, 11, True)]


async def test_only_names_that_begin_so_are_told_each_once_for_an_adapter(stand, wifi):
    await stand.lay("wlan0", "wlan1")
    await stand.order("Sound", "sayuyu", "wlan1", DEVICE.encode(), 2462, 75, 0)
    await stand.order("Sound", "sayuyu", "wlan1", b"Acme-222222", 2462, 70, 0)
    assert [(one.ssid, one.adapter, one.signal_percent) for one in await wifi.scan()] == [
        (DEVICE, "wlan1", 75), (DEVICE, "wlan0", 60),
    ]  # fmt: skip
    assert [one.ssid for one in await wifi.scan(("Acme-",))] == ["Acme-222222"]


async def test_hidden_networks_and_odd_bytes_harm_nothing(stand, wifi):
    await stand.lay("wlan0")
    for ssid in (b"", b"\0\0\0", b"caf\xe9"):
        await stand.order("Sound", "sayuyu", "wlan0", ssid, 2412, 50, 0)
    assert {one.ssid for one in await wifi.scan(())} == {OWN, DEVICE, "caf\\xe9"}


async def test_a_network_that_only_lingers_in_memory_is_not_heard(stand, wifi):
    await stand.lay("wlan0")
    await stand.order("Silence", "ss", "wlan0", DEVICE)
    assert list(await wifi.scan()) == []


async def test_a_scan_that_is_under_way_already_is_waited_for(stand, wifi):
    await stand.lay("wlan0")
    await wifi.scan()
    await stand.befall("scan", "under way")
    assert [one.ssid for one in await wifi.scan()] == [DEVICE]


async def test_a_scan_that_never_ends_is_given_up(stand, wifi, monkeypatch):
    monkeypatch.setattr(nm_devices, "SCANNED_WITHIN_S", 0.02)
    await stand.lay("wlan0")
    await stand.befall("scan", "never ends")
    assert [one.ssid for one in await wifi.scan()] == [DEVICE], "what was heard a moment ago"


async def test_a_computer_without_adapters_is_told_so(stand, wifi):
    with pytest.raises(WifiMissing, match="no Wi-Fi adapter"):
        await wifi.scan()


@pytest.mark.parametrize(
    ("switch", "words"),
    [("WirelessEnabled", "turned off"), ("WirelessHardwareEnabled", "switch or key")],
)
async def test_wifi_that_is_off_is_told_with_what_to_do(stand, wifi, switch, words):
    await stand.switch_off(switch)
    with pytest.raises(WifiMissing, match=words) as told:
        await wifi.adapters()
    assert "Turn Wi-Fi on" in told.value.hint


async def test_a_computer_that_sleeps_says_so(stand, wifi):
    await stand.lay("wlan0")
    await stand.order("Sleep")
    with pytest.raises(WifiMissing, match="asleep"):
        await wifi.scan()
