"""Opens the device of a run: the named port, the only port, or wherever the device is by now."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from station.domain.device_errors import NotListening, UnitLost
from station.domain.errors import RecipeWrong
from station.domain.identity import DeviceId
from station.flow.ports import Device, PortSeen, Way

COMES_BACK_WITHIN_S = 60.0
"""A device that left its port for longer is lost to this run (verdicts B14, B16)."""


@dataclass(frozen=True)
class DeviceDoor:
    """How devices are reached in one run. `time_scale` shortens every wait of the links."""

    trace: Callable[[str, bytes], None] | None
    time_scale: float
    sees_simulated: bool
    registry: Path | None = None

    def ports(self) -> Sequence[PortSeen]:
        from station.device.port_list import list_ports

        return list_ports(include_simulated=self.sees_simulated, registry=self.registry)

    async def open(self, way: Way, known: DeviceId | None = None) -> Device:
        """Open `way`; with a `known` device that left, wait for it to come back first.

        Raises NotListening (no port), PortDenied, PortBusy, UnitLost, SetUpNetworkSilent.
        """
        if way.by == "softap":
            return await self._open_softap(way.address)
        address = way.address or self._only_port()
        if known is not None:
            address = await self._found_again(known, address)
        return await self._open_usb(address)

    async def _open_usb(self, address: str) -> Device:
        from station.device.link import UsbDevice

        platform = next((p.platform for p in self.ports() if p.address == address), None)
        return await UsbDevice.open(
            address, trace=self.trace, time_scale=self.time_scale, platform=platform
        )

    async def _open_softap(self, address: str) -> Device:
        from station.device.softap_link import SoftapDevice

        if not address.startswith(("http://", "tcp://")):
            raise RecipeWrong(f"{address!r} is not a SoftAP address like http://192.168.0.1")
        return await SoftapDevice.open(address, trace=self.trace, time_scale=self.time_scale)

    def _only_port(self) -> str:
        ports = [port for port in self.ports() if not port.is_dfu]
        if not ports:
            raise NotListening("No Particle device is plugged in.")
        if len(ports) > 1:
            addresses = ", ".join(port.address for port in ports)
            raise RecipeWrong(f"Several devices are plugged in ({addresses}): name one by --port.")
        return ports[0].address

    async def _found_again(self, known: DeviceId, address: str) -> str:
        """By its id where the system's list knows it; else where it was."""
        from station.device.port_list import find_again

        found = await find_again(
            known,
            within_s=COMES_BACK_WITHIN_S * self.time_scale,
            include_simulated=self.sees_simulated,
            registry=self.registry,
        )
        if found is not None:
            return found.address
        if address.startswith("socket://"):
            return address
        raise UnitLost(f"The device did not come back within {COMES_BACK_WITHIN_S:.0f} s.")
