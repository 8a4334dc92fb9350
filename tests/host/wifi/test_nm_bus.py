"""host/wifi/nm_bus.py"""

import asyncio

import pytest

from station.domain.field_errors import WifiMissing, WifiNotAllowed
from station.host.wifi.nm_bus import ROOT, Bus, Gone, NetworkManagerAway, Refused, trouble_of


async def test_a_computer_without_a_system_bus_has_no_wifi(tmp_path):
    with pytest.raises(WifiMissing, match="no system bus"):
        await Bus(f"unix:path={tmp_path}/nobody").call(ROOT, "", "GetDevices")


async def test_a_bus_without_networkmanager_has_no_wifi(stand):
    await stand.end()
    bus = Bus(stand.address)
    with pytest.raises(NetworkManagerAway, match="does not run"):
        await bus.call(ROOT, "", "GetDevices")
    await bus.close()
    await bus.close()


async def test_many_first_questions_at_once_share_one_connection(stand):
    bus = Bus(stand.address)
    answers = await asyncio.gather(*(bus.call(ROOT, "", "GetDevices") for _ in range(5)))
    assert answers == [[]] * 5
    await bus.close()


async def test_what_is_looked_for_is_found_when_networkmanager_tells_something(stand):
    await stand.lay()
    bus = Bus(stand.address)

    async def is_plugged():
        return await bus.call(ROOT, "", "GetDevices") or None

    waiting = asyncio.create_task(bus.until(is_plugged, 10))
    await asyncio.sleep(0)
    await stand.order("Plug", "s", "wlan0")
    assert len(await waiting) == 1
    await bus.close()


async def test_every_wait_has_an_end(stand):
    bus = Bus(stand.address)

    async def never():
        return None

    with pytest.raises(TimeoutError):
        await bus.until(never, 0.01)
    await bus.close()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("org.freedesktop.NetworkManager.PermissionDenied", WifiNotAllowed),
        ("org.freedesktop.DBus.Error.AccessDenied", WifiNotAllowed),
        ("org.freedesktop.DBus.Error.InteractiveAuthorizationRequired", WifiNotAllowed),
        ("org.freedesktop.DBus.Error.ServiceUnknown", NetworkManagerAway),
        ("org.freedesktop.DBus.Error.UnknownObject", Gone),
        ("org.freedesktop.NetworkManager.Settings.InvalidConnection", Gone),
        ("org.freedesktop.NetworkManager.Device.NotAllowed", Refused),
    ],
)
def test_errors_are_known_by_their_name_and_never_by_their_text(name, kind):
    assert type(trouble_of(name, ["in whatever language"])) is kind
