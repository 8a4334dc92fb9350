"""Joining a device's open network by NetworkManager, until it is joined or its failure known."""

import getpass
from collections.abc import Mapping
from typing import Any

from dbus_fast import Variant

from station.domain.device_errors import SoftapNotSeen
from station.domain.errors import StationError
from station.domain.field_errors import JoinRefused, WifiMissing, WifiNotAllowed
from station.flow.unhurried import to_its_end
from station.host.wifi.nm_bus import NOTHING, ROOT, Bus, Gone, NetworkManagerAway, Refused
from station.host.wifi.nm_devices import AccessPoint, Device, device_at
from station.host.wifi.notes import Note

JOINED_WITHIN_S = 45.0
"""Usually 5 to 15 s. Real seconds."""
PROFILE_NAME = "station: "
_DEACTIVATED = 4
_NO_ADDRESS = (5, 6, 15, 16, 17)
_WENT_AWAY, _FELL_ASLEEP, _NOT_HEARD = (10, 35, 36), 37, 53
"""Reasons of a device's state."""

Settings = dict[str, dict[str, Variant]]


async def join(bus: Bus, device: Device, point: AccessPoint, note: Note) -> None:
    """`note` is on disk already. Raises SoftapNotSeen, JoinRefused, WifiMissing, WifiNotAllowed;
    the computer may then be anywhere.
    """
    bus.reasons.pop(device.path, None)
    try:
        active = await to_its_end(_activate(bus, device, point, note))
        waiting = _Waiting(bus, device, active, note)
        trouble = await bus.until(waiting.look, JOINED_WITHIN_S)
    except TimeoutError as late:
        raise JoinRefused(seen=(f"{device.name} was not ready in time",)) from late
    except NetworkManagerAway as away:
        raise JoinRefused("NetworkManager was ended while it joined.") from away
    if isinstance(trouble, StationError):
        raise trouble


async def _activate(bus: Bus, device: Device, point: AccessPoint, note: Note) -> str:
    """The path of the connection that comes up. Bound to this Station's life, unless it stays: if
    Station is killed, NetworkManager lets go of the device's network by itself. Raises
    WifiNotAllowed, JoinRefused.
    """
    settings = profile(note, point.ssid)
    try:
        return await _add(bus, device, point, note, settings)
    except WifiNotAllowed:  # a profile for all users may be refused where one's own is not
        settings["connection"]["permissions"] = Variant("as", [f"user:{getpass.getuser()}:"])
        return await _add(bus, device, point, note, settings)


async def _add(bus: Bus, device: Device, point: AccessPoint, note: Note, settings: Settings) -> str:
    options = {"persist": Variant("s", "volatile")}
    if not note.stays:
        options["bind-activation"] = Variant("s", "dbus-client")
    try:
        _, active, _ = await bus.call(
            ROOT, "", "AddAndActivateConnection2", "a{sa{sv}}ooa{sv}",
            settings, device.path, point.path, options,
        )  # fmt: skip
    except Refused as refused:
        raise JoinRefused(seen=(str(refused.args[0]),)) from refused
    return str(active)


def profile(note: Note, ssid: bytes) -> Settings:
    """In memory alone and for this one time. The computer's own names and routes stay as they
    are: the device's network leads nowhere else.
    """
    return {
        "connection": {
            "id": Variant("s", f"{PROFILE_NAME}{note.ssid}"),
            "uuid": Variant("s", note.profile),
            "type": Variant("s", "802-11-wireless"),
            "interface-name": Variant("s", note.way.adapter),
            "autoconnect": Variant("b", False),  # noqa: FBT003  # D-Bus has no names
        },
        "802-11-wireless": {
            "ssid": Variant("ay", ssid),
            "mode": Variant("s", "infrastructure"),
        },
        "ipv4": {
            "method": Variant("s", "auto"),
            "never-default": Variant("b", True),  # noqa: FBT003
            "ignore-auto-dns": Variant("b", True),  # noqa: FBT003
        },
        "ipv6": {"method": Variant("s", "ignore")},
    }


class _Waiting:
    """Looks whether the device is joined, or why it will not be."""

    def __init__(self, bus: Bus, device: Device, active: str, note: Note) -> None:
        self._bus, self._device, self._active, self._note = bus, device, active, note

    async def look(self) -> StationError | bool | None:
        """True when it is joined."""
        now = await device_at(self._bus, self._device.path)
        if now is not None and now.is_joined and now.active == self._active:
            return True
        state = await self._state()
        if state is not None and state < _DEACTIVATED:
            return None
        return self._trouble(await device_at(self._bus, self._device.path))

    async def _state(self) -> int | None:
        """None when what came up is gone."""
        try:
            said: Mapping[str, Any] = await self._bus.all_of(self._active, ".Connection.Active")
        except Gone:
            return None
        return int(said["State"])

    def _trouble(self, now: Device | None) -> StationError:
        reason = self._bus.reasons.get(self._device.path, 0)
        name, ssid = self._device.name, self._note.ssid
        if reason == _FELL_ASLEEP:
            return JoinRefused("This computer went to sleep meanwhile.")
        if now is None or reason in _WENT_AWAY:
            return WifiMissing(f"The Wi-Fi adapter {name} was pulled out.")
        if reason == _NOT_HEARD:
            return SoftapNotSeen(f"{ssid} is no longer in sight.")
        if reason in _NO_ADDRESS:
            return JoinRefused(f"{ssid} gives this computer no address.")
        if reason == 0 and now.active not in {NOTHING, self._active}:
            return JoinRefused(f"The system took {name} to another network meanwhile.")
        return JoinRefused(seen=(f"NetworkManager gives reason {reason}",))
