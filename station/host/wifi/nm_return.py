"""The way back by NetworkManager: the network that was left, and the device's forgotten."""

import os
from contextlib import suppress
from typing import Any

from station.domain.clocks import AIR_BACK_WITHIN_S
from station.domain.field_errors import HostWifiLost, WifiMissing
from station.host.wifi.nm_bus import NOTHING, ROOT, SETTINGS, Bus, Gone, NetworkManagerAway, Refused
from station.host.wifi.nm_devices import ASLEEP, Device, device_at
from station.host.wifi.nm_join import PROFILE_NAME
from station.host.wifi.notes import Note

UP = 2
"""A state of a connection; below it comes up, above it goes down."""
BACK_TRIES = 3
"""For the remembered network (verdicts W15)."""


async def go_back(bus: Bus, note: Note) -> None:
    """Returns when the adapter is on the network that it was on, or on another one that the
    system or a person has chosen meanwhile. An adapter that was pulled out is told by the Station
    that used it, and is nothing to a later one. Raises HostWifiLost, WifiNotAllowed.
    """
    returning = _Returning(bus, note)
    try:
        await bus.until(returning.look, BACK_TRIES * AIR_BACK_WITHIN_S)
    except (TimeoutError, Refused) as cause:
        raise _lost(note) from cause
    except WifiMissing as cause:  # back in its socket the system takes it home by itself
        if note.way.network and note.pid == os.getpid():
            raise _lost(note) from cause
    with suppress(Refused, WifiMissing):  # it went by itself with its network
        path = await bus.call(SETTINGS, ".Settings", "GetConnectionByUuid", "s", note.profile)
        await bus.call(path, ".Settings.Connection", "Delete")


class _Returning:
    """Looks where the adapter is, and does what is missing."""

    def __init__(self, bus: Bus, note: Note) -> None:
        self._bus, self._note = bus, note
        self._way = note.way
        self._active = NOTHING
        """What this Station has asked for."""
        self._tries_left = BACK_TRIES

    async def look(self) -> bool | None:
        """True when it is back. Raises Refused when every try is over, WifiMissing when the
        adapter is gone.
        """
        try:
            return await self._look()
        except NetworkManagerAway:
            return None  # it tells when it is back

    async def _look(self) -> bool | None:
        device = await self._device()
        if device is None:
            return None
        here = await self._connection(device.active)
        if here is None or self._is_ours(here):
            return await self._leave(device, here)
        return (device.is_joined and here["State"] == UP) or None

    async def _device(self) -> Device | None:
        """None while it cannot be used yet: asleep, or NetworkManager only starts."""
        said = await self._bus.all_of(ROOT, "")  # first: what is listed later is all there is
        for path in await self._bus.call(ROOT, "", "GetDevices"):
            device = await device_at(self._bus, path)
            if device is not None and device.name == self._way.adapter:
                return device
        if said.get("State") == ASLEEP or said.get("Startup"):
            return None
        raise WifiMissing(f"The Wi-Fi adapter {self._way.adapter} was pulled out.")

    async def _leave(self, device: Device, here: dict[str, Any] | None) -> bool | None:
        """By what takes its place, where it was on a network before."""
        if self._way.connection:
            if not await self._is_coming():
                await self._activate(device)
            return None
        if here is None:
            return True
        with suppress(Refused):
            await self._bus.call(ROOT, "", "DeactivateConnection", "o", device.active)
        return None

    async def _activate(self, device: Device) -> None:
        """Raises Refused when the system knows that network no more, or every try is over."""
        path = await self._bus.call(
            SETTINGS, ".Settings", "GetConnectionByUuid", "s", self._way.connection
        )
        if not self._tries_left:
            raise Refused("every try ended without the network")
        self._tries_left -= 1
        with suppress(Refused):  # tried again when the system tells something
            self._active = await self._bus.call(
                ROOT, "", "ActivateConnection", "ooo", path, device.path, NOTHING
            )

    async def _is_coming(self) -> bool:
        coming = await self._connection(self._active)
        return coming is not None and coming["State"] <= UP

    async def _connection(self, active: str) -> dict[str, Any] | None:
        if active == NOTHING:
            return None
        try:
            return await self._bus.all_of(active, ".Connection.Active")
        except Gone:
            return None

    def _is_ours(self, here: dict[str, Any]) -> bool:
        is_named_so = str(here["Id"]).startswith(PROFILE_NAME)
        return bool(here["Uuid"] == self._note.profile or is_named_so)


def _lost(note: Note) -> HostWifiLost:
    network = note.way.network
    if not network:
        return HostWifiLost(f"{note.way.adapter} did not leave {note.ssid}.")
    return HostWifiLost(
        f"This computer is not back on {network}.", hint=f"Choose {network} in the Wi-Fi menu."
    )
