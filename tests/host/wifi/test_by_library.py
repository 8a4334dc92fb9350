"""host/wifi/by_library.py, held to the promises of HostWifi on a stand-in library."""

import asyncio

import pytest

from station.domain.device_errors import SoftapNotSeen
from station.domain.field.air import Heard
from station.domain.field_errors import HostWifiLost, JoinRefused, WifiMissing
from station.host.wifi import by_library
from station.host.wifi.by_library import Radio, WifiByLibrary

OWN, DEVICE = "Office-LAN", "Photon-7XK2QM"


class Air:
    """A library whose calls take effect at once, unless trouble was ordered."""

    def __init__(self, *names):
        self.at = dict.fromkeys(names, "")
        self.at[names[0]] = OWN
        self.troubles = set()
        self.is_closed = False

    def radios(self):
        return [Radio(each, at, f"profile of {at}" if at else "", bind_to=f"if-{each}")
                for each, at in self.at.items()]  # fmt: skip

    def scan(self, name):
        return [Heard(DEVICE, name, 40, 11), Heard(DEVICE, name, 70, 11),
                Heard(OWN, name, 90, 36, is_open=False)]  # fmt: skip

    def join(self, name, ssid):
        self.at[name] = "" if "hangs" in self.troubles else ssid
        if "refused" in self.troubles:
            raise JoinRefused

    def go_back(self, way):
        if way.adapter not in self.at:
            raise WifiMissing
        self.at[way.adapter] = "" if "lost" in self.troubles else way.network

    def close(self):
        self.is_closed = True


@pytest.fixture
def air():
    return Air("wlan0")


@pytest.fixture
async def wifi(air, notes):
    wifi = WifiByLibrary(notes, air, looks_every_s=0.001)
    yield wifi
    await wifi.close()
    assert air.is_closed


async def test_it_joins_bound_to_the_interface_and_comes_back(wifi, air, notes):
    joined = await wifi.join(DEVICE)
    assert air.at == {"wlan0": DEVICE}
    assert (joined.bind_to, joined.way_back.network) == ("if-wlan0", OWN)
    assert [way.network for way in notes.left_behind()] == [OWN]
    await wifi.leave(joined)
    await wifi.leave(joined)
    assert air.at == {"wlan0": OWN}
    assert list(notes.left_behind()) == []


async def test_each_name_is_heard_once_for_an_adapter_strongest_first(wifi):
    assert [(one.ssid, one.signal_percent) for one in await wifi.scan()] == [(DEVICE, 70)]
    assert [one.ssid for one in await wifi.scan(())] == [OWN, DEVICE]


async def test_a_spare_adapter_costs_no_network(wifi, air):
    air.at["wlan1"] = ""
    joined = await wifi.join(DEVICE)
    assert (joined.adapter, joined.way_back) == ("wlan1", None)
    await wifi.leave(joined)
    assert air.at == {"wlan0": OWN, "wlan1": ""}


@pytest.mark.parametrize("trouble", ["refused", "hangs"])
async def test_a_join_that_fails_ends_at_home(wifi, air, notes, monkeypatch, trouble):
    monkeypatch.setattr(by_library, "JOINED_WITHIN_S", 0.02)
    air.troubles.add(trouble)
    with pytest.raises(JoinRefused):
        await wifi.join(DEVICE)
    assert air.at == {"wlan0": OWN}
    assert list(notes.left_behind()) == []


async def test_a_join_that_is_stopped_ends_at_home(wifi, air, notes):
    air.troubles.add("hangs")
    joining = asyncio.create_task(wifi.join(DEVICE))
    while air.at["wlan0"] == OWN:  # noqa: ASYNC110  # the library's thread is about to leave
        await asyncio.sleep(0)
    joining.cancel()
    with pytest.raises(asyncio.CancelledError):
        await joining
    assert air.at == {"wlan0": OWN}
    assert list(notes.left_behind()) == []


async def test_what_is_not_in_sight_or_not_open_is_told_before_anything_is_left(wifi, notes):
    with pytest.raises(SoftapNotSeen):
        await wifi.join("Photon-222222")
    with pytest.raises(JoinRefused, match="not open"):
        await wifi.join(OWN)
    assert list(notes.left_behind()) == []


async def test_a_way_back_that_fails_is_told_and_its_note_stays(wifi, air, notes, monkeypatch):
    monkeypatch.setattr(by_library, "AIR_BACK_WITHIN_S", 0.005)
    joined = await wifi.join(DEVICE)
    air.troubles.add("lost")
    with pytest.raises(HostWifiLost, match=OWN):
        await wifi.leave(joined)
    assert len(notes.left_behind()) == 1


async def test_a_pulled_adapter_is_told(wifi, air):
    joined = await wifi.join(DEVICE)
    air.at.clear()
    with pytest.raises(HostWifiLost):
        await wifi.leave(joined)
    with pytest.raises(WifiMissing):
        await wifi.adapters()


async def test_who_joined_to_stay_is_found_by_a_later_start(wifi, air, notes):
    await wifi.join(DEVICE, stays=True)
    notes.let_go()
    assert await wifi.left_behind() == []
    [joined] = await wifi.stayed()
    assert (joined.ssid, joined.bind_to) == (DEVICE, "if-wlan0")
    await wifi.leave(joined)
    assert air.at == {"wlan0": OWN}
