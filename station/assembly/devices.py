"""Opens the device of a run: the named port, the only port, or wherever the device is by now."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from station.domain.device_errors import InDfu, NotListening, PortBusy
from station.domain.errors import RecipeWrong
from station.domain.field.air import Joined
from station.domain.identity import DeviceId
from station.flow.ports import Device, PortSeen, Way

PORT_TRIES, PORT_AGAIN_S = 15, 1.0
"""A Linux modem manager lets go after about 10 s (verdicts B3)."""


@dataclass(frozen=True)
class DeviceDoor:
    """How devices are reached in one run. `time_scale` shortens every wait of the links."""

    trace: Callable[[str, bytes], None] | None
    time_scale: float
    sees_simulated: bool
    registry: Path | None = None
    """The folder where simulated benches list their ports; None is the user's own."""
    _places: dict[str, str] = field(default_factory=dict)
    """Where each address was seen, for when it is gone."""

    def ports(self) -> Sequence[PortSeen]:
        from station.device.port_list import ports

        seen = ports(include_simulated=self.sees_simulated, folder=self.registry)
        self._places.update({port.address: port.place for port in seen})
        return seen

    async def open(
        self, way: Way, known: DeviceId | None = None, *, returns: bool = False
    ) -> Device:
        """Open `way`; a device that left and `returns` is waited for first.

        Raises NotListening (no port), PortDenied, PortBusy, UnitLost, SetUpNetworkSilent.
        """
        if way.by == "softap":
            return await self._open_softap(way.address, way.bind_to)
        address = way.address or self._only_port()
        if returns:
            address = await self._found_again(known, address)
        return await self._open_usb(address)

    async def open_seen(self, port: PortSeen) -> Device:
        """Open a port that was just listed. Raises PortDenied, PortBusy, UnitLost."""
        return await self._open_usb(port.address, port)

    async def _open_usb(self, address: str, seen: PortSeen | None = None) -> Device:
        from station.device.link import UsbDevice

        seen = seen or self._seen(address)
        for _ in range(PORT_TRIES):
            with suppress(PortBusy):
                return await UsbDevice.open(
                    address,
                    trace=self.trace,
                    time_scale=self.time_scale,
                    platform=seen.platform if seen is not None else None,
                )
            await asyncio.sleep(PORT_AGAIN_S * self.time_scale)
        raise PortBusy(f"Another program uses {address}.")

    def _seen(self, address: str) -> PortSeen | None:
        """What USB tells of this port; nothing of a network address."""
        if "://" in address:
            return None
        return next((port for port in self.ports() if port.address == address), None)

    async def _open_softap(self, address: str, bind_to: str) -> Device:
        from station.device.softap_link import SoftapDevice

        if not address.startswith(("http://", "tcp://")):
            raise RecipeWrong(f"{address!r} is not a SoftAP address like http://192.168.0.1")
        return await SoftapDevice.open(
            address, bind_to=bind_to, trace=self.trace, time_scale=self.time_scale
        )

    async def open_joined(self, joined: Joined) -> Device:
        """The device whose own Wi-Fi this computer is on. Nothing is sent yet."""
        return await self._open_softap(joined.address, joined.bind_to)

    def _only_port(self) -> str:
        seen = self.ports()
        ports = [port for port in seen if not port.is_dfu]
        if not ports and seen:
            raise InDfu
        if not ports:
            raise NotListening("No Particle device is plugged in.")
        if len(ports) > 1:
            addresses = ", ".join(port.address for port in ports)
            raise RecipeWrong(f"Several devices are plugged in ({addresses}): name one by --port.")
        return ports[0].address

    async def _found_again(self, known: DeviceId | None, address: str) -> str:
        """By its id where USB tells it, else by its place. Raises UnitLost."""
        from station.device.port_list import find_again

        if "://" in address:
            return address  # a network address does not change with the device
        found = await find_again(
            known, self._place_of(address), time_scale=self.time_scale, look=self.ports
        )
        return found.address

    def _place_of(self, address: str) -> str:
        return self._places.get(address, "")
