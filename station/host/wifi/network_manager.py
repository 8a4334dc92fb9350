"""The Wi-Fi of a Linux computer by NetworkManager over D-Bus."""

import asyncio
import uuid
from collections.abc import Sequence

from station.domain.device_errors import SoftapNotSeen
from station.domain.field.air import DEVICE_NETWORK, Adapter, Heard, Joined, WayBack
from station.domain.field_errors import JoinRefused, WifiMissing, WifiNotAllowed
from station.flow.unhurried import to_its_end
from station.host.wifi import nm_devices, nm_join, nm_return
from station.host.wifi.nm_bus import NOTHING, ROOT, Bus, Gone
from station.host.wifi.nm_devices import AccessPoint, Device
from station.host.wifi.nm_join import PROFILE_NAME
from station.host.wifi.notes import Note, Notes

_SWITCHES = "org.freedesktop.NetworkManager.network-control"
"""The permission to activate a connection."""


class NetworkManagerWifi:
    """Fulfils HostWifi. `address` is for a bus of one's own, as in tests."""

    is_by_hand = False

    def __init__(self, notes: Notes, address: str = "") -> None:
        self._bus, self._notes = Bus(address), notes

    async def adapters(self) -> Sequence[Adapter]:
        return [await self._adapter(each) for each in await nm_devices.devices(self._bus)]

    async def scan(self, prefixes: Sequence[str] = (DEVICE_NETWORK,)) -> Sequence[Heard]:
        devices = await nm_devices.devices(self._bus)
        lists = await asyncio.gather(*(nm_devices.scan(self._bus, each) for each in devices))
        points = [point.heard for heard in lists for point in heard]
        wanted = [one for one in points if not prefixes or one.ssid.startswith(tuple(prefixes))]
        strongest: dict[tuple[str, str], Heard] = {}
        for one in sorted(wanted, key=lambda one: -one.signal_percent):
            strongest.setdefault((one.ssid, one.adapter), one)
        return list(strongest.values())

    async def join(self, ssid: str, *, adapter: str = "", stays: bool = False) -> Joined:
        await self._check_allowed()
        device, way, is_spare = await self._chosen(adapter)
        try:
            point = await self._heard(device, ssid)
        except BaseException:
            self._let_go(way)
            raise
        note = Note(way, ssid, str(uuid.uuid4()), is_spare=is_spare, stays=stays)
        note = self._notes.keep(note)
        try:
            await nm_join.join(self._bus, device, point, note)
        except BaseException:  # however it ended, the computer is back before anybody hears of it
            await to_its_end(self._return(note))
            raise
        return _joined(note)

    async def leave(self, joined: Joined) -> None:
        await self.go_back(joined.way_back or WayBack(joined.adapter))

    async def stayed(self) -> Sequence[Joined]:
        return [_joined(note) for note in self._notes.stayed()]

    async def left_behind(self) -> Sequence[WayBack]:
        return self._notes.left_behind()

    async def go_back(self, way: WayBack) -> None:
        self._notes.take([way.adapter])
        note = self._notes.of(way.adapter)
        if note is None:  # it is back already
            self._notes.forget(way)
        else:
            await self._return(note)

    async def close(self) -> None:
        self._notes.let_go()
        await self._bus.close()

    async def _return(self, note: Note) -> None:
        """The note outlives a way back that fails. Raises HostWifiLost, WifiNotAllowed."""
        await nm_return.go_back(self._bus, note)
        self._notes.forget(note.way)

    def _let_go(self, way: WayBack) -> None:
        """Nothing was left: an older note stays what it is."""
        if self._notes.of(way.adapter) is None:
            self._notes.forget(way)

    async def _check_allowed(self) -> None:
        """Before anything is left. Raises WifiNotAllowed."""
        permissions = await self._bus.call(ROOT, "", "GetPermissions")
        if (permissions or {}).get(_SWITCHES) == "no":
            raise WifiNotAllowed

    async def _chosen(self, name: str) -> tuple[Device, WayBack, bool]:
        """A free adapter: the named one, else a spare one. Raises WifiMissing, WifiBusy."""
        found = {each.name: each for each in await nm_devices.devices(self._bus)}
        devices = {key: each for key, each in found.items() if name in ("", key)}
        if not devices:
            raise WifiMissing(f"This computer has no Wi-Fi adapter {name} that can be used.")
        adapters = {key: await self._adapter(each) for key, each in devices.items()}
        taken = self._notes.take(sorted(adapters, key=lambda key: not adapters[key].is_spare))
        adapter, device = adapters[taken], devices[taken]
        connection = "" if adapter.is_spare else await self._connection(device)
        return device, WayBack(taken, adapter.network, connection), adapter.is_spare

    async def _adapter(self, device: Device) -> Adapter:
        network = await nm_devices.network_of(self._bus, device)
        return Adapter(device.name, network, device.active == NOTHING, device.mac)

    async def _connection(self, device: Device) -> str:
        """The UUID of what it is joined by; "" for a profile of an earlier Station."""
        try:
            said = await self._bus.all_of(device.active, ".Connection.Active")
        except Gone:
            return ""
        return "" if str(said["Id"]).startswith(PROFILE_NAME) else str(said["Uuid"])

    async def _heard(self, device: Device, ssid: str) -> AccessPoint:
        """Heard just now by this very adapter. Raises SoftapNotSeen, JoinRefused."""
        points = [
            each for each in await nm_devices.scan(self._bus, device) if each.heard.ssid == ssid
        ]
        if not points:
            raise SoftapNotSeen(f"{device.name} does not hear {ssid}.")
        point = max(points, key=lambda each: each.heard.signal_percent)
        if not point.heard.is_open:
            raise JoinRefused(f"{ssid} is not open: it is no device's own network.")
        return point


def _joined(note: Note) -> Joined:
    adapter = note.way.adapter
    left = None if note.is_spare else note.way
    return Joined(note.ssid, adapter, bind_to=adapter, way_back=left)
