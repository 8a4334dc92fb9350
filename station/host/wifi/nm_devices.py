"""What NetworkManager says of this computer's Wi-Fi adapters and of what they hear."""

import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from station.domain.field.air import Heard
from station.domain.field_errors import WifiMissing
from station.host.wifi.nm_bus import NOTHING, ROOT, Bus, Gone, Refused
from station.host.wifi.ssid import channel_of, words_of

WIFI = 2
"""A kind of device."""
DISCONNECTED, ACTIVATED = 30, 100
"""States of a device; below the first it cannot be used."""
ASLEEP = 10
"""A state of NetworkManager."""
SCANNED_WITHIN_S = 15.0
"""A scan of both bands takes 2 to 8 s. Real seconds, as the two below."""
SCANNED_LATELY_S = 10.0
"""Some versions refuse a scan as soon after another as this."""
HEARD_TOLERANCE_S = 2.0
"""Ages are told in whole seconds."""
_PRIVATE = 0x1


@dataclass(frozen=True, slots=True)
class Device:
    """One Wi-Fi adapter that can be used."""

    path: str
    name: str
    mac: str
    state: int
    active: str
    """The path of what it is joined or joining by; `NOTHING` for none."""
    access_point: str

    @property
    def is_joined(self) -> bool:
        return self.state == ACTIVATED


@dataclass(frozen=True, slots=True)
class AccessPoint:
    """A network in reach of one device."""

    path: str
    ssid: bytes
    heard: Heard


async def devices(bus: Bus) -> Sequence[Device]:
    """Raises WifiMissing where there is none, in words that say why."""
    found = [await device_at(bus, path) for path in await bus.call(ROOT, "", "GetDevices")]
    usable = [each for each in found if each is not None]
    if not usable:
        raise _missing(await bus.all_of(ROOT, ""))
    return sorted(usable, key=lambda each: each.name)


async def device_at(bus: Bus, path: str) -> Device | None:
    """None for another kind of device, or one that is gone or cannot be used."""
    try:
        said = await bus.all_of(path, ".Device")
        if said["DeviceType"] != WIFI or said["State"] < DISCONNECTED:
            return None
        radio = await bus.all_of(path, ".Device.Wireless")
    except Gone:
        return None
    return Device(
        path, said["Interface"], radio.get("HwAddress", ""), said["State"],
        said["ActiveConnection"], radio.get("ActiveAccessPoint", NOTHING),
    )  # fmt: skip


async def network_of(bus: Bus, device: Device) -> str:
    """The SSID that it is joined to; "" for none."""
    if NOTHING in {device.access_point, device.active}:
        return ""
    point = await access_point_at(bus, device, device.access_point)
    return point.heard.ssid if point is not None else ""


async def scan(bus: Bus, device: Device) -> Sequence[AccessPoint]:
    """What it hears now, hidden networks left out. A network that only lingers in the system's
    memory is not heard. Raises WifiNotAllowed.
    """
    since_s = await _scanned(bus, device)
    try:
        paths = await bus.call(device.path, ".Device.Wireless", "GetAllAccessPoints")
    except Gone:
        return ()
    return [
        point
        for path in paths
        if (point := await access_point_at(bus, device, path, since_s)) is not None
    ]


async def access_point_at(
    bus: Bus, device: Device, path: str, since_s: float = 0.0
) -> AccessPoint | None:
    """None for a hidden one, one that is gone, or was last heard before `since_s` of boot time."""
    try:
        said = await bus.all_of(path, ".AccessPoint")
    except Gone:
        return None
    ssid = bytes(said["Ssid"])
    if not ssid.strip(b"\0") or said.get("LastSeen", since_s) < since_s:
        return None
    return AccessPoint(path, ssid, _heard(device, ssid, said))


def _heard(device: Device, ssid: bytes, said: Mapping[str, Any]) -> Heard:
    return Heard(
        words_of(ssid),
        device.name,
        said["Strength"],
        channel_of(said["Frequency"]),
        is_open=not (said["Flags"] & _PRIVATE or said["WpaFlags"] or said["RsnFlags"]),
        bssid=said["HwAddress"],
    )


async def _scanned(bus: Bus, device: Device) -> float:
    """Scan anew; returns since when what was heard counts, in seconds of boot time."""

    async def last_scan_ms() -> int:
        said = await bus.all_of(device.path, ".Device.Wireless")
        return int(said.get("LastScan", -1))

    async def is_newer() -> bool | None:
        return await last_scan_ms() != before_ms or None

    begun_s = boot_s()
    before_ms = await last_scan_ms()
    try:
        await bus.call(device.path, ".Device.Wireless", "RequestScan", "a{sv}", {})
    except Refused:  # one is under way, or was made just now
        lately_s = before_ms / 1000
        if begun_s - lately_s < SCANNED_LATELY_S:
            return lately_s - SCANNED_LATELY_S
    with suppress(TimeoutError, Gone):  # what was heard meanwhile is all that will be heard
        await bus.until(is_newer, SCANNED_WITHIN_S)
    return begun_s - HEARD_TOLERANCE_S


def boot_s() -> float:
    """The clock that NetworkManager tells such times by."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


def _missing(said: Mapping[str, Any]) -> WifiMissing:
    if said.get("State") == ASLEEP:
        return WifiMissing("Networking is asleep or off.", hint="Turn networking on.")
    if not said.get("WirelessHardwareEnabled", True):
        return WifiMissing("Wi-Fi is off by a switch or key.", hint="Turn Wi-Fi on by its key.")
    if not said.get("WirelessEnabled", True):
        return WifiMissing("Wi-Fi is turned off.", hint="Turn Wi-Fi on in the menu of the system.")
    return WifiMissing()
