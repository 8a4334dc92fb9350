"""A device as it lies on the bench: itself, and the set-up servers of its own Wi-Fi."""

import asyncio
from collections.abc import Callable
from typing import Any

from station.simulator.app_log import AppLog
from station.simulator.softap_key import DeviceKey
from station.simulator.softap_servers import SoftapServers
from station.simulator.stock import PutAway
from station.simulator.trouble import Trouble
from station.simulator.unit import SimulatedUnit
from station.simulator.unit_softap import UnitSoftap

PARTICLE_VID, APPLICATION_PID, DFU_PID = 0x2B04, 0xC000, 0xD000
OLD_SERIAL_NUMBER = "00000000050C"
"""What every device before 0.6 calls itself on USB (device-protocol 1.2)."""
_NAMES = {6: "Photon", 8: "P1"}


class BenchUnit:
    """`by_network`: it can be reached by TCP and by SoftAP too, which takes three listeners."""

    def __init__(self, unit: SimulatedUnit, *, by_network: bool) -> None:
        self.unit = unit
        self.program = AppLog(unit)
        self._has_servers = by_network
        key = DeviceKey.seeded(unit.device_id)
        self._servers = SoftapServers(UnitSoftap(unit), unit.clock, key)
        self._turning: asyncio.Task[None] | None = None
        self._is_open = False
        self.on_air: Callable[[], None] = _nobody_hears
        """Its access point came or went."""
        if by_network:
            unit.on_listening = self._turn

    @property
    def device_id(self) -> str:
        return self.unit.device_id

    @property
    def is_on_the_air(self) -> bool:
        return self._is_open

    @property
    def softap_http(self) -> str:
        return self._servers.http_url

    @property
    def softap_tcp(self) -> str:
        return self._servers.tcp_address

    async def start(self, *, listening: bool | None) -> None:
        """The access point gets its addresses first, so that they are known from the start."""
        if self._has_servers:
            await self._servers.start()
            self._is_open = True
        await self.unit.plug(listening=listening)
        if self._has_servers:
            self._turn(self.unit.is_listening)
            await self.settled()

    async def close(self) -> PutAway:
        """Away from the bench: what is left is what it remembers."""
        await self.unit.close()
        await self.settled()
        if self._is_open:
            await self._servers.stop()
        return PutAway(self.unit.making, self.unit.flash, self.unit.waited_s)

    async def do(self, act: str, seconds: float) -> None:
        """Raises ValueError for an act nobody can do."""
        match act:
            case "hold_setup":
                await self.unit.hold_setup(seconds)
            case "reset":
                await self.unit.reset()
            case "unplug":
                self.unit.unplug()
            case "plug":
                await self.unit.plug()
            case _:
                raise ValueError(f"nobody can {act} a unit")
        await self.settled()

    def hold_port(self, trouble: Trouble) -> None:
        """Another program has the port: for `seconds`, 0 is for ever."""
        self.unit.ports.hold(is_held=True)
        seconds = float(trouble.args.get("seconds", 0))
        if seconds:
            asyncio.get_running_loop().call_later(seconds * self.unit.clock.scale, self._let_go)

    def line(self) -> dict[str, Any]:
        unit = self.unit
        return {
            "device_id": unit.device_id,
            "platform": _NAMES[unit.platform].lower(),
            "firmware": unit.firmware.text,
            "port": unit.ports.pty_address,
            "tcp": unit.ports.tcp_address,
            "softap_http": self.softap_http,
            "softap_tcp": self.softap_tcp,
            "listening": unit.is_listening,
        }

    def listing(self, place: str) -> dict[str, Any]:
        """The port as a system would list it. In DFU a device has none that could be opened."""
        unit = self.unit
        name = _NAMES[unit.platform]
        is_old = not unit.firmware.takes_claim_code
        return {
            "device": f"usb:{place}" if unit.is_dfu else unit.ports.pty_address,
            "place": place,
            "vid": PARTICLE_VID,
            "pid": (DFU_PID if unit.is_dfu else APPLICATION_PID) + unit.platform,
            "serial_number": OLD_SERIAL_NUMBER if is_old else unit.device_id,
            "product": f"{name} with WiFi" if is_old else name,
            "manufacturer": "Particle",
            "location": place,
        }

    async def settled(self) -> None:
        """Who is stopped while waiting here stops nothing of the device."""
        turning = self._turning
        if turning is not None:
            await asyncio.wait([turning])
            turning.result()  # a fault of it is ours

    def _let_go(self) -> None:
        if self.unit.is_plugged:
            self.unit.ports.hold(is_held=False)

    def _turn(self, _listens: bool) -> None:  # noqa: FBT001  # one news, told as it is
        """The access point is on the air exactly while the device listens."""
        before = self._turning

        async def turn() -> None:
            if before is not None:
                await asyncio.wait([before])
            wanted = self.unit.is_listening and self.unit.is_plugged
            if wanted == self._is_open:
                return
            self._is_open = wanted
            await (self._servers.start() if wanted else self._servers.stop())
            self.on_air()

        self._turning = asyncio.get_running_loop().create_task(turn())


def _nobody_hears() -> None:
    """No computer is near."""
